package org.undersigned.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation that writes, as its letterhead shows it. */
public record Writer(String name, List<String> lines, @Nullable Picture logo) {}
