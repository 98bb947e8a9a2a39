package org.undersigned.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.cosigner.Signatories;
import org.undersigned.cosigner.Signatory;
import org.undersigned.signature.Supporters;

/** Hands out lists of those who signed, and keeps record of it. */
@ApplicationScoped
class Exports {

    private final Campaigns campaigns;
    private final Signatories signatories;
    private final Supporters supporters;
    private final Audit audit;

    Exports(Campaigns campaigns, Signatories signatories, Supporters supporters, Audit audit) {
        this.campaigns = campaigns;
        this.signatories = signatories;
        this.supporters = supporters;
        this.audit = audit;
    }

    /** Checks and records what is asked for; the record stands before the first name leaves. */
    @Transactional
    Export prepare(String slug, ExportForm form) {
        Campaign campaign = campaigns.get(slug);
        Export export = new ExportCheck(campaign, form).done();
        // Loaded here: the audience query looks at the targets after this transaction.
        campaign.targets();
        audit.record(export.action(), slug);
        return export;
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
