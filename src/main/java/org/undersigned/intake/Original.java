package org.undersigned.intake;

import java.util.List;

/** What somebody brought, line by line in its order, whatever file it came in. */
public record Original(List<Line> lines, List<LeftOut> leftOut) {}
