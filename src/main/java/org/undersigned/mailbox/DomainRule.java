package org.undersigned.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * How one provider reads the part before the {@code @}.
 *
 * @param ignored characters that make no difference
 * @param extension characters after which the rest makes no difference
 * @param aliasOf the domain that stands for this one; null for itself
 */
record DomainRule(String ignored, String extension, @Nullable String aliasOf) {

    String mailbox(String local, String domain) {
        String base = withoutExtension(local);
        String kept = without(base, ignored);
        // Nothing left but the extension: then it is a name of its own.
        return (kept.isEmpty() ? local : kept) + '@' + (aliasOf == null ? domain : aliasOf);
    }

    private String withoutExtension(String local) {
        for (int i = 1; i < local.length(); i++) {
            if (extension.indexOf(local.charAt(i)) >= 0) {
                return local.substring(0, i);
            }
        }
        return local;
    }

    private static String without(String text, String characters) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> characters.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
