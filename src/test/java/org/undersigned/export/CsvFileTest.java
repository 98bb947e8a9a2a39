package org.undersigned.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.cosigner.SignatoryState;

class CsvFileTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void write_someNames_quotesOnlyWhereNeeded() throws IOException {
        assertThat(csv(List.of(Column.NAME, Column.COUNTRY), row("Roth, \"Anna\"", "FR")))
                .isEqualTo("name,country\r\n\"Roth, \"\"Anna\"\"\",FR\r\n");
    }

    @Test
    void write_forExcel_beginsWithTheMark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvFile(List.of(Column.NAME), true).write(each -> {}, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffname\r\n");
    }

    @Test
    void write_anyNames_comeBackAsTheyWere() throws IOException {
        Random random = new Random(7);
        List<ExportRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(row(anyName(random), anyName(random)));
        }
        String csv = csv(List.of(Column.NAME, Column.COUNTRY), rows.toArray(ExportRow[]::new));
        List<NamedCsvRecord> read = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(SafeCell.read(read.get(i).getField("name"))).isEqualTo(rows.get(i).name());
            assertThat(SafeCell.read(read.get(i).getField("country")))
                    .isEqualTo(rows.get(i).country());
        }
    }

    @Test
    void write_aLongList_sendsWhileItReads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rows rows =
                each -> {
                    for (int i = 0; i < 10_000; i++) {
                        assertThat(out.size()).isGreaterThan(i * 8 - 64_000);
                        each.accept(row("12345678", "FR"));
                    }
                };
        new CsvFile(List.of(Column.NAME), false).write(rows, out);
        assertThat(out.size()).isGreaterThan(80_000);
    }

    private static String anyName(Random random) {
        String alphabet = "=+-@;'\",\t\r\n aÉ田\u0645";
        StringBuilder name = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int i = random.nextInt(8) + 1; i > 0; i--) {
            name.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return name.toString();
    }

    private static String csv(List<Column> columns, ExportRow... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvFile(columns, false).write(List.of(rows)::forEach, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ExportRow row(String name, String country) {
        return new ExportRow(
                ID,
                SignatoryKind.PERSON,
                name,
                "",
                "",
                "",
                null,
                country,
                null,
                null,
                SignatoryState.CONFIRMED,
                null,
                1,
                "",
                null);
    }
}
