package org.undersigned.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.campaign.Campaign;
import org.undersigned.permission.Wish;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatureState;

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

    /**
     * What a second person may have to allow.
     *
     * @param names how many in it not everybody may read
     */
    Wish wish(long names) {
        List<Column> told = columns.stream().sorted().toList();
        String titles = told.stream().map(Column::title).collect(Collectors.joining(","));
        return new Wish(campaign, people(), titles, title(told), names);
    }

    /** Looked for by words, it is one of its kind: they may be a name, and are kept nowhere. */
    private String people() {
        StringJoiner query = new StringJoiner("&").add("for=" + recipient);
        if (reader instanceof Reader.Target(UUID target)) {
            query.add("target=" + target);
        }
        SignatureState state = selection.state();
        query.add("state=" + (state == null ? ExportCheck.ALL : state));
        if (selection.country() != null) {
            query.add("country=" + selection.country());
        }
        if (selection.audience() != null) {
            query.add("audience=" + selection.audience());
        }
        return (isSearch() ? query.add("search=" + UUID.randomUUID()) : query).toString();
    }

    boolean isSearch() {
        return selection.words() != null && !selection.words().isBlank();
    }

    private String title(List<Column> told) {
        StringJoiner title = new StringJoiner(", ");
        title.add(recipient == Recipient.STAFF ? "For the staff" : "For an official");
        SignatureState state = selection.state();
        title.add(state == null ? "all" : state.name().toLowerCase(Locale.ROOT));
        if (selection.country() != null) {
            title.add("country " + selection.country());
        }
        if (selection.audience() != null) {
            title.add("for " + selection.audience().name().toLowerCase(Locale.ROOT));
        }
        return title + ": " + told.stream().map(Column::label).collect(Collectors.joining(", "));
    }

    /** For the audit: what left the house, without a name. */
    String action() {
        String addresses = columns.contains(Column.EMAIL) ? "-with-addresses" : "";
        return "signatures.export-" + recipient.name().toLowerCase(Locale.ROOT) + addresses;
    }
}
