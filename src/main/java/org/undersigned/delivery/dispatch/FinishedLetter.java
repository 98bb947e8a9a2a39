package org.undersigned.delivery.dispatch;

import org.undersigned.delivery.frozen.CarriedNames;
import org.undersigned.envelope.Enclosure;

/**
 * A letter ready to be sent.
 *
 * @param names of the supporters in the PDF
 */
record FinishedLetter(Enclosure enclosed, CarriedNames names) {

    /** What the mail says. */
    String text() {
        return enclosed.text();
    }

    byte[] pdf() {
        return enclosed.pdf();
    }

    /** Of the PDF, 64 hexadecimal digits. */
    String sha256() {
        return enclosed.sha256();
    }

    /** The number of the text it was written from. */
    int revision() {
        return enclosed.revision();
    }
}
