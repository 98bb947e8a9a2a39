package org.undersigned.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens Word files in Debian's LibreOffice, in a profile of its own. */
public final class LibreOffice {

    private LibreOffice() {}

    /** Prints them into a folder as PDF files of the same names. */
    public static void print(List<Path> files, Path into) throws Exception {
        Path profile = Files.createTempDirectory("office");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("said").toFile())
                        .start();
        if (!office.waitFor(5, TimeUnit.MINUTES) || office.exitValue() != 0) {
            office.destroyForcibly();
            throw new IOException(Files.readString(profile.resolve("said")));
        }
    }
}
