package org.undersigned.seed;

/** A file of the seeds cannot be used; the message names file, line, field and what to do. */
class SeedBroken extends RuntimeException {

    SeedBroken(String file, int line, String field, String message) {
        super(
                "%s, line %d%s: %s"
                        .formatted(file, line, field.isEmpty() ? "" : ", " + field, message));
    }

    SeedBroken(String file, String message) {
        super("%s: %s".formatted(file, message));
    }
}
