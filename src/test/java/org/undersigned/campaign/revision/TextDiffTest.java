package org.undersigned.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.revision.TextDiff.Paragraph;
import org.undersigned.campaign.revision.TextDiff.Stretch;

/** What reviewers see of a change. */
class TextDiffTest {

    @Test
    void between_oneWordChanged_marksThatWord() {
        assertThat(marked("Let her stay here.", "Let him stay here."))
                .containsExactly("Let [-her ][+him ]stay here.");
    }

    @Test
    void between_paragraphAdded_marksIt() {
        assertThat(marked("One.\n\nThree.", "One.\n\nTwo.\n\nThree."))
                .containsExactly("One.", "[+Two.]", "Three.");
    }

    @Test
    void between_paragraphRemoved_marksIt() {
        assertThat(marked("One.\n\nTwo.", "Two.")).containsExactly("[-One.]", "Two.");
    }

    @Test
    void between_sameTexts_marksNothing() {
        assertThat(TextDiff.between("One.\n\nTwo.", "One.\n\nTwo."))
                .noneMatch(Paragraph::isChanged);
    }

    @Test
    void between_nothingAndSomething_marksAll() {
        assertThat(marked("", "One.")).containsExactly("[+One.]");
        assertThat(marked("One.", "")).containsExactly("[-One.]");
    }

    @Test
    void between_longTextsWithNothingInCommon_comesToAnEnd() {
        String before = "before ".repeat(70_000);
        String after = "after ".repeat(70_000);
        assertThat(TextDiff.between(before, after)).isNotEmpty();
    }

    private static List<String> marked(String before, String after) {
        return TextDiff.between(before, after).stream()
                .map(
                        p ->
                                p.stretches().stream()
                                        .map(TextDiffTest::mark)
                                        .collect(Collectors.joining()))
                .toList();
    }

    private static String mark(Stretch stretch) {
        return switch (stretch.fate()) {
            case KEPT -> stretch.text();
            case REMOVED -> "[-" + stretch.text() + "]";
            case ADDED -> "[+" + stretch.text() + "]";
        };
    }
}
