package org.undersigned.mailbox;

/** Slips of the finger: a letter left out, one too many, a wrong one, or two exchanged. */
final class Slips {

    private Slips() {}

    /** Whether exactly one slip turns {@code meant} into {@code typed}. */
    static boolean isOne(String typed, String meant) {
        int difference = typed.length() - meant.length();
        if (typed.equals(meant) || Math.abs(difference) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(typed.length(), meant.length())
                && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        return switch (difference) {
            case 1 -> typed.substring(start + 1).equals(meant.substring(start));
            case -1 -> typed.substring(start).equals(meant.substring(start + 1));
            default -> isWrongLetter(typed, meant, start) || isExchange(typed, meant, start);
        };
    }

    private static boolean isWrongLetter(String typed, String meant, int at) {
        return typed.substring(at + 1).equals(meant.substring(at + 1));
    }

    private static boolean isExchange(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && typed.substring(at + 2).equals(meant.substring(at + 2));
    }
}
