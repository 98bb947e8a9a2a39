package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.cosigner.Roster;
import org.undersigned.cosigner.SignatoryForm;
import org.undersigned.cosigner.SignatoryForm.AttestationForm;

/** The appeals of {@code campaigns/}: written, signed and taken as far as they say. */
@ApplicationScoped
class SeededCampaigns {

    private final Drafts drafts;
    private final Roster roster;
    private final SeededOfficials officials;
    private final SeededStaff staff;
    private final SeededCourse course;

    SeededCampaigns(
            Drafts drafts,
            Roster roster,
            SeededOfficials officials,
            SeededStaff staff,
            SeededCourse course) {
        this.drafts = drafts;
        this.roster = roster;
        this.officials = officials;
        this.staff = staff;
        this.course = course;
    }

    void begin(Seeded<CampaignSeed> seeded, Instant now) {
        SeedFile file = seeded.file();
        CampaignSeed seed = seeded.says();
        Account drafter = staff.named(file, "drafter", seed.drafter());
        List<String> targets = targets(file, seed);
        Campaign campaign =
                file.checked(
                        UnaryOperator.identity(),
                        () -> drafts.begin(seed.form(targets), drafter.id(), now));
        if (seed.sample()) {
            campaign.showAsSample();
        }
        sign(file, seed, campaign, drafter, now);
        course.take(file, seed, campaign, now);
    }

    private List<String> targets(SeedFile file, CampaignSeed seed) {
        LocalDate day = day(file, seed.letter().date());
        List<String> ids = new ArrayList<>();
        for (CampaignSeed.Target target : seed.targets()) {
            String field = "targets[" + ids.size() + "].official";
            ids.add(officials.named(file, field, target, day).id().toString());
        }
        return ids;
    }

    private static @Nullable LocalDate day(SeedFile file, @Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw file.broken("letter.date", YamlComplaint.noDate(date));
        }
    }

    private void sign(
            SeedFile file, CampaignSeed seed, Campaign campaign, Account drafter, Instant now) {
        AttestationForm how = new AttestationForm(seed.attestation());
        for (int i = 0; i < seed.signatories().size(); i++) {
            CampaignSeed.Signatory one = seed.signatories().get(i);
            SignatoryForm form =
                    new SignatoryForm(
                            one.kind(),
                            one.honorific(),
                            one.name(),
                            one.designation(),
                            one.country(),
                            one.group(),
                            how);
            String entry = "signatories[" + i + "].";
            file.checked(entry::concat, () -> roster.add(campaign, form, drafter.name(), now));
        }
    }
}
