package org.undersigned.letter;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of letter, one properties file each. */
public final class Templates {

    /** Those that come with the program. */
    private static final List<String> OWN =
            List.of("open-letter", "joint-appeal", "statement", "urgent-action", "petition");

    private final Folder folder;

    public Templates(Folder folder) {
        this.folder = folder;
    }

    /**
     * What people read about a template.
     *
     * @param purpose what it is for; empty where its file does not say
     * @param broken why it cannot be used, with the line of its file; null for one that can
     */
    public record Sheet(String name, String title, String purpose, @Nullable String broken) {}

    /** Those of the program, then those that staff have added. */
    public List<Sheet> all() {
        return Stream.concat(OWN.stream(), folder.edited().stream())
                .distinct()
                .map(this::sheet)
                .toList();
    }

    private Sheet sheet(String name) {
        try {
            named(name);
            Properties says = folder.properties(name + ".properties").orElseThrow();
            return new Sheet(
                    name,
                    says.getProperty("title", name).strip(),
                    says.getProperty("purpose", "").strip(),
                    null);
        } catch (TemplateBroken e) {
            return new Sheet(name, name, "", e.getMessage());
        }
    }

    /**
     * @throws TemplateBroken telling the line of the file and the reason
     */
    Template named(String name) {
        try {
            return folder.properties(name + ".properties")
                    .map(properties -> Template.read(name, properties))
                    .orElseThrow(() -> new TemplateBroken(name, "does not exist"));
        } catch (TemplateBroken e) {
            throw e.in(folder);
        }
    }
}
