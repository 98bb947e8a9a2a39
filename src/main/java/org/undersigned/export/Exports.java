package org.undersigned.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.cosigner.Signatories;
import org.undersigned.cosigner.Signatory;
import org.undersigned.permission.NeedsSecondPerson;
import org.undersigned.permission.SecondPerson;
import org.undersigned.permission.Wish;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Supporters;
import org.undersigned.web.InvalidInput;

/** Hands out lists of those who signed, and keeps record of it. */
@ApplicationScoped
class Exports {

    private final Campaigns campaigns;
    private final Signatories signatories;
    private final Supporters supporters;
    private final SecondPerson secondPerson;
    private final Audit audit;

    Exports(
            Campaigns campaigns,
            Signatories signatories,
            Supporters supporters,
            SecondPerson secondPerson,
            Audit audit) {
        this.campaigns = campaigns;
        this.signatories = signatories;
        this.supporters = supporters;
        this.secondPerson = secondPerson;
        this.audit = audit;
    }

    /**
     * Checks and records what is asked for; the record stands before the first name leaves.
     *
     * @throws NeedsSecondPerson when whoever is signed in may not take it alone
     */
    @Transactional
    Export prepare(String slug, ExportForm form) {
        Export export = check(slug, form);
        boolean allowed = secondPerson.look(wish(export));
        audit.record(export.action() + (allowed ? "-with-second-person" : ""), slug);
        return export;
    }

    /** Asks a second person to allow a list. */
    @Transactional
    void ask(String slug, ExportForm form, String reason) {
        Export export = check(slug, form);
        if (export.isSearch()) {
            throw new InvalidInput("q", "Only a whole list can be asked for, not a search in it.");
        }
        secondPerson.ask(wish(export), reason);
    }

    private Export check(String slug, ExportForm form) {
        Campaign campaign = campaigns.get(slug);
        Export export = new ExportCheck(campaign, form).done();
        // Loaded here: the audience query looks at the targets after this transaction.
        campaign.targets();
        return export;
    }

    private Wish wish(Export export) {
        return export.wish(withheld(export));
    }

    /** How many in a list not everybody may read; with addresses, that is each of them. */
    private long withheld(Export export) {
        if (export.who() == Who.SIGNATORIES || export.recipient() == Recipient.PRESS) {
            return 0;
        }
        long all = supporters.count(export.campaign(), export.reader(), export.selection());
        return export.columns().contains(Column.EMAIL)
                ? all
                : all
                        - confirmed(export, export.reader(), Audience.COUNTED)
                        - confirmed(export, new Reader.Everybody(), Audience.PUBLIC);
    }

    private long confirmed(Export export, Reader reader, Audience audience) {
        Selection wanted = export.selection();
        boolean none =
                wanted.state() != null && wanted.state() != SignatureState.CONFIRMED
                        || wanted.audience() != null && wanted.audience() != audience;
        return none
                ? 0
                : supporters.count(
                        export.campaign(),
                        reader,
                        new Selection(
                                SignatureState.CONFIRMED,
                                wanted.kind(),
                                wanted.country(),
                                audience,
                                wanted.words()));
    }

    Rows rows(Export export) {
        return switch (export.who()) {
            case SUPPORTERS ->
                    each ->
                            supporters.stream(
                                            export.campaign(), export.reader(), export.selection())
                                    .map(ExportRow::of)
                                    .forEach(each);
            case SIGNATORIES -> each -> cosigners(export).forEach(one -> give(one, each));
        };
    }

    private List<Signatory> cosigners(Export export) {
        return export.recipient() == Recipient.STAFF
                ? signatories.listed(export.campaign()).list()
                : signatories.confirmedInOrder(export.campaign());
    }

    private static void give(Signatory signatory, Consumer<ExportRow> each) {
        each.accept(ExportRow.of(signatory));
    }
}
