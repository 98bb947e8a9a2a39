package org.undersigned.testsupport;

import java.util.List;

/** What people are called, and what nobody is called (signing.md B). */
public final class PeoplesNames {

    /** To be taken as they are; one of them with its accents as characters of their own. */
    public static final List<String> ACCEPTED =
            List.of(
                    "Sukarno",
                    "O",
                    "田中太郎",
                    "Jose\u0301 Nu\u0301n\u0303ez",
                    "अनिता शर्मा",
                    "محمّد علي",
                    "מִרְיָם",
                    "ဒေါ်အောင်ဆန်းစုကြည်",
                    "X Æ A-12",
                    "María (Mari) Paz",
                    "Dr.med. Anna Roth",
                    "Prof.dr. X",
                    "St.john Smith",
                    "Гульнар Қасымова",
                    "Booking.com",
                    "José Núñez",
                    "N'Golo O’Brien",
                    "می\u200cخواهم",
                    "Awww.some Person",
                    "Anna 👩‍⚕️",
                    // 255 characters once it is composed, and more before.
                    "o\u0301".repeat(255));

    /** To be refused: nothing to see, control characters, bidi overrides, links. */
    public static final List<String> REFUSED =
            List.of(
                    "   ",
                    "\u200b\u200b",
                    "\u3164",
                    "Bob\u0007",
                    "Bob\u0085",
                    "Bob\nBcc: eve@example.invalid",
                    "Bob\u202Agnp.exe",
                    "Bob\u202Egnp.exe",
                    "Bob\u2066x",
                    "Bob\u2069x",
                    "Buy http://spam.invalid",
                    "HTTPS://spam.invalid",
                    "see www.spam.invalid",
                    "W".repeat(256));

    private PeoplesNames() {}
}
