package org.undersigned.campaign.revision;

import java.text.Normalizer;

/**
 * The words of an appeal in one language, in Unicode NFC with LF line ends.
 *
 * @param standfirst empty when there is none
 * @param body Markdown
 */
public record Wording(
        String title, String standfirst, String subject, String body, String closing) {

    /** The longest body that is taken, in characters (UTF-16 units): about 200 printed pages. */
    public static final int LONGEST_BODY = 500_000;

    public Wording {
        title = canonical(title);
        standfirst = canonical(standfirst);
        subject = canonical(subject);
        body = canonical(body);
        closing = canonical(closing);
    }

    private static String canonical(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
