package org.undersigned.intake.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.undersigned.intake.Original;
import org.undersigned.intake.text.TypedText;
import org.undersigned.intake.word.WordFile;
import org.undersigned.intake.word.WordUnreadable;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Reads what somebody brings, by what is in it; the name of a file says nothing. */
@ApplicationScoped
class Brought {

    private static final String ZIP = "PK\u0003\u0004";

    /** First bytes, as Latin-1, of files that people bring by mistake. */
    private static final Map<String, String> OTHERS =
            Map.of(
                    "\u00D0\u00CF\u0011\u00E0",
                    "This is a file of an old Word, or one with a password. Please open it in Word"
                            + " and save it as .docx without a password.",
                    "%PDF",
                    "This is a PDF. Please choose the Word file that it was made from, or copy its"
                            + " text and paste it below.",
                    "{\\rtf",
                    "This is an RTF file. Please open it in Word and save it as .docx.",
                    "\u0089PNG",
                    "This is a picture. Please choose a .docx, .md or .txt file.",
                    "\u00FF\u00D8\u00FF",
                    "This is a picture. Please choose a .docx, .md or .txt file.",
                    "GIF8",
                    "This is a picture. Please choose a .docx, .md or .txt file.");

    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    private final long largest;

    Brought(IntakeSettings settings) {
        largest = settings.largestFile().asLongValue();
    }

    /**
     * The file of the form, else its pasted text.
     *
     * @throws InvalidInput with what to do where it cannot be read
     */
    Original read(Form form) {
        Optional<Form.Upload> file = form.upload("file");
        String pasted = form.value("text");
        if (file.isPresent() == !pasted.isBlank()) {
            throw new InvalidInput(
                    "file",
                    file.isPresent()
                            ? "Please bring a file or a pasted text, not both at once."
                            : "Please choose a file, or paste a text below.");
        }
        Original original =
                file.map(it -> read(it.bytes())).orElseGet(() -> TypedText.read(pasted));
        String field = file.isPresent() ? "file" : "text";
        if (original.isTooLong()) {
            throw new InvalidInput(field, Original.TOO_LONG);
        }
        if (original.lines().isEmpty()) {
            throw new InvalidInput(field, "There are no words in it.");
        }
        return original;
    }

    private Original read(byte[] file) {
        if (file.length > largest) {
            throw new InvalidInput(
                    "file",
                    "This file is larger than %,d KB. Pictures make files large: please leave them out."
                            .formatted(largest / 1024));
        }
        String head = new String(file, 0, Math.min(file.length, 100), StandardCharsets.ISO_8859_1);
        OTHERS.forEach(
                (bytes, words) -> {
                    if (head.startsWith(bytes)) {
                        throw new InvalidInput("file", words);
                    }
                });
        if (head.contains(OPEN_DOCUMENT)) {
            throw new InvalidInput(
                    "file",
                    "This is a file of LibreOffice. Please open it there and save it as Word (.docx).");
        }
        return head.startsWith(ZIP) ? word(file) : TypedText.read(text(file, head));
    }

    private static Original word(byte[] file) {
        try {
            return WordFile.read(file);
        } catch (WordUnreadable e) {
            throw new InvalidInput("file", String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] file, String head) {
        Charset charset =
                head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
                        ? StandardCharsets.UTF_16
                        : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // The same answer as for a file with zeros in it.
        }
        throw new InvalidInput(
                "file",
                "This is not a text that can be read. Please choose a .docx file, or save the text as"
                        + " UTF-8.");
    }
}
