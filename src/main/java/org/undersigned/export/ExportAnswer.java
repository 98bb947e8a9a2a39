package org.undersigned.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Sends a list as a file that browsers keep rather than show. */
@ApplicationScoped
class ExportAnswer {

    static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final Exports exports;
    private final Clock clock;

    ExportAnswer(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    Response to(String slug, ExportForm form) {
        Export export = exports.prepare(slug, form);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CsvFile file = new CsvFile(export.columns(), export.forExcel());
        StreamingOutput body = out -> file.write(exports.rows(export), out);
        return Response.ok(body, CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.fileName(today) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
