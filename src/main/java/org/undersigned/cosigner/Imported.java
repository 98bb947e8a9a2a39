package org.undersigned.cosigner;

import java.util.List;
import org.undersigned.web.FieldError;

/** What became of a list. */
record Imported(int imported, List<SignatoryList.RejectedLine> rejected) {

    /** A list with a bad line, of which nothing was taken; also a problem as RFC 9457 has it. */
    record Refused(
            String title,
            int status,
            String detail,
            List<FieldError> errors,
            int imported,
            List<SignatoryList.RejectedLine> rejected) {

        static Refused of(List<SignatoryList.RejectedLine> rejected) {
            return new Refused(
                    "Nothing was imported",
                    422,
                    "Lines that cannot be taken: %d. Correct them and send the whole list again."
                            .formatted(rejected.size()),
                    rejected.stream()
                            .map(r -> new FieldError("line " + r.line(), r.message()))
                            .toList(),
                    0,
                    rejected);
        }
    }
}
