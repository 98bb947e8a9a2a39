package org.undersigned.export;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an address asks for; nothing in it is checked yet. */
record ExportForm(
        @QueryParam("for") @DefaultValue("PRESS") String recipient,
        @QueryParam("target") @Nullable String target,
        @QueryParam("who") @DefaultValue("SUPPORTERS") String who,
        @QueryParam("state") @DefaultValue("CONFIRMED") String state,
        @QueryParam("country") @Nullable String country,
        @QueryParam("audience") @Nullable String audience,
        @QueryParam("q") @Nullable String q,
        @QueryParam("columns") List<String> columns,
        @QueryParam("excel") @DefaultValue("false") boolean excel) {}
