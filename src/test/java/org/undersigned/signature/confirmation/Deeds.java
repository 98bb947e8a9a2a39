package org.undersigned.signature.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.cosigner.Attestation;
import org.undersigned.cosigner.Roster;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.cosigner.SignatoryLine;
import org.undersigned.signature.HiddenName;
import org.undersigned.signature.HiddenNames;
import org.undersigned.signature.PlaceTaken;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.tally.Ticking;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;

/** Everything that signers, staff and clocks may do to the signatures of an appeal, by chance. */
@ApplicationScoped
class Deeds {

    private static final List<String> NAMES = List.of("Ann Roth", "Ben Roth", "Cy Roth");
    private static final List<String> COUNTRIES = List.of("FR", "PL", "PL", "UA", "UA", "");
    private static final int MAILBOXES = 200;
    private static final int FEW = 5;
    private static final UUID STAFF = UUID.randomUUID();

    @Inject Confirmation confirmation;
    @Inject Withdrawal withdrawal;
    @Inject Raising raising;
    @Inject Renewal renewal;
    @Inject Campaigns campaigns;
    @Inject Signatures signatures;
    @Inject HiddenNames hidden;
    @Inject Roster roster;

    /** Does one of them, or begins it and breaks off. */
    void next(Random random, OpenAppeal appeal) {
        Instant now = Instant.now();
        int chance = random.nextInt(100);
        if (chance < 25 || Signatories.ids(appeal).isEmpty()) {
            sign(random, appeal);
        } else if (chance < 55) {
            List<UUID> all = Signatories.ids(appeal);
            confirmation.confirm(Pressing.the(any(random, all)), now).join();
        } else if (chance < 56) {
            Ticking.repair();
        } else if (chance < 64) {
            goTwice(anybody(random, appeal), now);
        } else {
            Runnable deed = deed(random, appeal, anybody(random, appeal), now);
            inATransaction(deed, random.nextInt(5) == 0);
        }
    }

    private static void sign(Random random, OpenAppeal appeal) {
        boolean organisation = random.nextInt(4) == 0;
        Audience audience =
                Audience.values()[random.nextInt(organisation ? 3 : Audience.values().length)];
        Signer.called(any(random, NAMES))
                .with("email", "family-" + random.nextInt(MAILBOXES) + "@example.invalid")
                .with("country", any(random, COUNTRIES))
                .with("audience", audience.name())
                .with("capacity", organisation ? "ON_BEHALF" : "PERSONAL")
                .with("organisation", organisation ? "House of Lakes" : "")
                .with("updates", random.nextBoolean() ? "on" : "")
                .signs(appeal)
                .then()
                .statusCode(303);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Mostly one of a few, so that deeds meet. */
    private static UUID anybody(Random random, OpenAppeal appeal) {
        List<UUID> all = Signatories.ids(appeal);
        return random.nextInt(3) == 0
                ? any(random, all)
                : all.get(random.nextInt(Math.min(FEW, all.size())));
    }

    private Runnable deed(Random random, OpenAppeal appeal, UUID id, Instant now) {
        Audience audience = Audience.values()[random.nextInt(Audience.values().length)];
        return switch (random.nextInt(12)) {
            case 0 -> () -> withdrawal.withdraw(id, now);
            case 1 -> () -> withdrawal.erase(id, now);
            case 2 -> () -> withdrawal.decline(id);
            case 3 -> () -> raising.lower(id, audience, now);
            case 4 -> () -> raising.raise(id, audience, now);
            case 5 -> () -> renewal.agree(id, campaign(appeal).revision(), now);
            case 6 -> () -> reject(id, now);
            case 7, 8 -> () -> takeBackIn(id, now);
            case 9 -> () -> hide(appeal, id, random.nextBoolean(), now);
            case 10 -> () -> showAgain(appeal);
            default -> () -> importCosigners(appeal, now);
        };
    }

    /** From two windows at the same moment. */
    private void goTwice(UUID id, Instant now) {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(() -> withdrawal.withdraw(id, now));
            withdrawal.withdraw(id, now);
        }
    }

    private Campaign campaign(OpenAppeal appeal) {
        return campaigns.findById(appeal.id());
    }

    /** As when the server dies before the commit. */
    private static void inATransaction(Runnable deed, boolean breakOff) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                deed.run();
                                if (breakOff) {
                                    throw new BrokenOff();
                                }
                            });
        } catch (BrokenOff | PlaceTaken e) {
            // What had been done is undone.
        }
    }

    private static final class BrokenOff extends RuntimeException {}

    /** Taken out by the staff, who may take it in again while its place is free. */
    private void reject(UUID id, Instant now) {
        signatures
                .lock(id)
                .filter(Signature::isConfirmed)
                .ifPresent(s -> change(s, moderated(s, SignatureState.REJECTED, null), now));
    }

    private void takeBackIn(UUID id, Instant now) {
        signatures
                .lock(id)
                .filter(s -> s.state() == SignatureState.REJECTED)
                .ifPresent(
                        s ->
                                Seats.of(List.of(s), signatures)
                                        .at(s)
                                        .freeFor(s)
                                        .map(free -> moderated(s, SignatureState.CONFIRMED, free))
                                        .ifPresent(in -> change(s, in, now)));
    }

    private void change(Signature before, Signature after, Instant now) {
        signatures.change(before, after, "moderated", STAFF, now);
    }

    private static Signature moderated(Signature s, SignatureState to, @Nullable Integer place) {
        return new Signature(
                s.id(),
                s.campaign(),
                to,
                s.audience(),
                s.capacity(),
                s.country(),
                s.language(),
                s.revision(),
                s.generation(),
                s.marks(),
                place,
                s.words(),
                null,
                s.readers(),
                s.proof(),
                s.updates(),
                s.consent(),
                s.signedAt(),
                s.confirmedAt());
    }

    private void hide(OpenAppeal appeal, UUID id, boolean country, Instant now) {
        UUID hiding = UUID.randomUUID();
        if (country) {
            hidden.hide(appeal.id(), new HiddenName(hiding, null, "FR", STAFF, now));
        } else if (signatures.lock(id).isPresent()) {
            hidden.hide(appeal.id(), new HiddenName(hiding, id, null, STAFF, now));
        }
    }

    private void showAgain(OpenAppeal appeal) {
        hidden.of(appeal.id()).stream()
                .findFirst()
                .ifPresent(latest -> hidden.show(appeal.id(), latest.id()));
    }

    private void importCosigners(OpenAppeal appeal, Instant now) {
        List<SignatoryLine> lines =
                List.of(
                        line(SignatoryKind.PERSON, "Sana Ilvari"),
                        line(SignatoryKind.ORGANISATION, "Friends of the Lake"));
        roster.add(campaign(appeal), lines, new Attestation("Noor Example", "by letter", now));
    }

    private static SignatoryLine line(SignatoryKind kind, String name) {
        return new SignatoryLine(kind, "", name, "", any(new Random(), List.of("FR", "PL")), null);
    }
}
