package org.undersigned.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes the text out of a PDF with Debian's poppler-utils, as most programs for reading do. */
final class ReadByPoppler {

    private ReadByPoppler() {}

    /**
     * Everything but page numbers.
     *
     * @param options of {@code pdftotext}
     */
    static String of(byte[] pdf, String... options) throws IOException {
        return String.join("\n", pages(pdf, options));
    }

    /** The same page by page. */
    static List<String> pages(byte[] pdf, String... options) throws IOException {
        Path file = Files.createTempFile("letter", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
            command.addAll(List.of(options));
            command.addAll(List.of(file.toString(), "-"));
            Process reader = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text =
                    new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\f"))
                    .map(page -> page.strip().replaceFirst("(?:^|\n)\\S+ ?/ ?\\S+$", ""))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }
}
