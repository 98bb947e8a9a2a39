package org.undersigned.letter;

/** The kinds of letter, one properties file each. */
public final class Templates {

    private final Folder folder;

    public Templates(Folder folder) {
        this.folder = folder;
    }

    Template named(String name) {
        return folder.properties(name + ".properties")
                .map(properties -> Template.read(name, properties))
                .orElseThrow(() -> new TemplateBroken(name, "does not exist"));
    }
}
