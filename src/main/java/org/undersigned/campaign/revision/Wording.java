package org.undersigned.campaign.revision;

import java.text.Normalizer;

/**
 * The words of an appeal in one language, in Unicode NFC with LF line ends.
 *
 * @param standfirst empty when there is none
 * @param body Markdown
 * @param demands one to a line, each Markdown; empty when there are none
 * @param notesToEditors Markdown; empty when there are none
 */
public record Wording(
        String title,
        String standfirst,
        String subject,
        String body,
        String closing,
        String demands,
        String notesToEditors) {

    /** Without words, for a language that has none yet. */
    public static final Wording NONE = new Wording("", "", "", "", "");

    /** The longest body that is taken, in characters (UTF-16 units): about 200 printed pages. */
    public static final int LONGEST_BODY = 500_000;

    public Wording {
        title = canonical(title);
        standfirst = canonical(standfirst);
        subject = canonical(subject);
        body = canonical(body);
        closing = canonical(closing);
        demands = canonical(demands);
        notesToEditors = canonical(notesToEditors);
    }

    /** A letter, with neither demands apart from its text nor notes. */
    public Wording(String title, String standfirst, String subject, String body, String closing) {
        this(title, standfirst, subject, body, closing, "", "");
    }

    private static String canonical(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
