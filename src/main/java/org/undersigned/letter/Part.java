package org.undersigned.letter;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the parts that a letter is made of; each holds its words exactly as printed. */
public sealed interface Part {

    /** Who writes; printed on the first page only. */
    record Letterhead(String name, List<String> lines, @Nullable Picture logo) implements Part {}

    /** Where and when, in the letter's language. */
    record PlaceAndDate(String text) implements Part {}

    /** How the letter travels, such as "By e-mail". */
    record DeliveryLine(String text) implements Part {}

    /** Whom the letter addresses: one block of lines for each official. */
    record AddressBlock(List<List<String>> addressees) implements Part {}

    /** The writer's or the addressee's file number. */
    record Reference(String text) implements Part {}

    /** What the letter is about, with its label. */
    record SubjectLine(String text) implements Part {}

    /** What a statement is about, without a label. */
    record Headline(String text) implements Part {}

    /** Two sentences that say before everything else what this is. */
    record Standfirst(String text) implements Part {}

    /** The greeting. */
    record Salutation(String text) implements Part {}

    /** The text itself. */
    record Body(List<Block> blocks) implements Part {}

    /** Text under a heading of its own, such as demands or notes to editors. */
    record Passage(String heading, List<Block> blocks) implements Part {}

    /** Whom to reach, and how: a block of lines for each. */
    record Contacts(String heading, List<List<String>> blocks) implements Part {}

    /** That a text for the press is over. */
    record EndMark(String text) implements Part {}

    /** Whose text it is, where the organisation only passes it on. */
    record Source(List<List<Run>> lines) implements Part {}

    /** What marks in the body point to. */
    record Notes(List<Note> notes) implements Part {}

    /** The farewell. */
    record Closing(String text) implements Part {}

    /** Those who sign by hand. */
    record LeadSignatories(List<LeadSignatory> leads) implements Part {}

    /** Those who sign with them, in groups. */
    record Signatories(List<Group> groups) implements Part {}

    /** What must be said about the signatures. */
    record Disclaimers(List<String> lines) implements Part {}

    /** Who else gets this letter. */
    record CopyTo(String label, List<String> lines) implements Part {}

    /** What is sent with the letter. */
    record Enclosures(String label, List<String> lines) implements Part {}

    /** How it is known that those named have signed this text. */
    record Verification(List<String> lines) implements Part {}

    /**
     * Supporters after the letter.
     *
     * @param entries opened once by each writer, which closes it; may be longer than memory
     * @param notes what is said below them, about those who are not named
     */
    record Annex(String heading, Supplier<Stream<Entry>> entries, List<String> notes)
            implements Part {}

    /** What an annex consists of. */
    sealed interface Entry permits Section, SignedLine, Columns, Row, Mark, Range {}

    /**
     * A heading in an annex.
     *
     * @param depth 3 right below the heading of the annex
     */
    record Section(int depth, String heading) implements Entry {}

    /** From whom to whom a volume goes. */
    record Range(String text) implements Entry {}

    /** Begins a table, which goes on until a section or the end. */
    record Columns(List<Column> columns) implements Entry {}

    /**
     * @param usual how many characters all cells have at most, or nearly all
     * @param figures whether they are numbers, which stand at the far side
     */
    record Column(String label, int usual, boolean figures) {}

    /** A row of a table, with a cell for each column. */
    record Row(List<String> cells) implements Entry {}

    /** What the rows that follow have in common, for bookmarks; not printed. */
    record Mark(int depth, String label) implements Entry {}

    /**
     * Signatories that belong together.
     *
     * @param heading null where the group has none
     */
    record Group(@Nullable String heading, List<SignedLine> lines) {}
}
