package org.undersigned.export;

import java.util.function.Consumer;

/** The lines of a list, given one after the other and never held all at once. */
@FunctionalInterface
interface Rows {

    void forEach(Consumer<ExportRow> each);
}
