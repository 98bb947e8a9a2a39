package org.undersigned.mail.carrier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Words in any script as mail headers carry them (RFC 2047, RFC 2231, RFC 5322 section 3.2). */
final class HeaderText {

    /** As base64 within {@code =?UTF-8?B?…?=} these make 72 of the 75 characters allowed. */
    private static final int BYTES_PER_WORD = 45;

    /** Leaves room for what stands before a piece of a parameter. */
    private static final int PIECE = 56;

    private static final int LINE = 76;
    private static final String NEXT_LINE = "\r\n ";

    private HeaderText() {}

    /** A subject line. */
    static String unstructured(String words) {
        return isPlain(words) ? folded(words) : encoded(words);
    }

    /** A sender with a name. */
    static String mailbox(String name, String address) {
        if (name.isBlank()) {
            return address;
        }
        String phrase =
                isPlain(name)
                        ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                        : encoded(name);
        return phrase + NEXT_LINE + "<" + address + ">";
    }

    /** Several mailboxes, one on each line. */
    static String listed(List<String> mailboxes) {
        return String.join("," + NEXT_LINE, mailboxes);
    }

    /** A parameter such as a file name, in pieces where it is long (RFC 2231). */
    static String parameter(String name, String value) {
        if (isPlain(value) && value.length() <= PIECE && value.matches("[^\"\\\\]*")) {
            return ";" + NEXT_LINE + name + "=\"" + value + '"';
        }
        List<String> pieces = pieces(value);
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            parameters.append(';').append(NEXT_LINE).append(name);
            parameters.append(pieces.size() == 1 ? "*=" : "*" + i + "*=");
            parameters.append(i == 0 ? "UTF-8''" : "").append(pieces.get(i));
        }
        return parameters.toString();
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (byte octet : bytes(value)) {
            boolean plain = octet > ' ' && "-._~".indexOf(octet) >= 0 || isAlphanumeric(octet);
            String written = plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet);
            if (piece.length() + written.length() > PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(written);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isAlphanumeric(byte octet) {
        return octet >= '0' && octet <= '9'
                || octet >= 'A' && octet <= 'Z'
                || octet >= 'a' && octet <= 'z';
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(c -> c >= ' ' && c <= '~') && !words.contains("=?");
    }

    /** Breaks before a space, which a reader joins again without loss. */
    private static String folded(String words) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (words.length() - start > LINE) {
            int space = words.lastIndexOf(' ', start + LINE);
            if (space <= start) {
                space = words.indexOf(' ', start + LINE);
            }
            if (space < 0) {
                break;
            }
            lines.append(words, start, space).append("\r\n");
            start = space;
        }
        return lines.append(words, start, words.length()).toString();
    }

    private static String encoded(String words) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        character -> {
                            if (bytes(chunk + character).length > BYTES_PER_WORD) {
                                chunks.add(chunk.toString());
                                chunk.setLength(0);
                            }
                            chunk.append(character);
                        });
        chunks.add(chunk.toString());
        return String.join(NEXT_LINE, chunks.stream().map(HeaderText::encodedWord).toList());
    }

    private static String encodedWord(String words) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(words)) + "?=";
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
