package org.undersigned.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.undersigned.campaign.Campaign;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;

/** A list that somebody asked for and may have. */
record Export(
        Campaign campaign,
        Who who,
        Recipient recipient,
        Reader reader,
        Selection selection,
        List<Column> columns,
        boolean forExcel) {

    /** Such as {@code lawyers-for-everyone-press-2026-05-18.csv}: ASCII, since slugs are. */
    String fileName(LocalDate day) {
        String list = who == Who.SIGNATORIES ? "signatories-" : "";
        return "%s-%s%s-%s.csv"
                .formatted(campaign.slug(), list, recipient.name().toLowerCase(Locale.ROOT), day);
    }

    /** For the audit: what left the house, without a name. */
    String action() {
        String addresses = columns.contains(Column.EMAIL) ? "-with-addresses" : "";
        return "signatures.export-" + recipient.name().toLowerCase(Locale.ROOT) + addresses;
    }
}
