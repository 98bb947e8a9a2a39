package org.undersigned.official;

import java.util.List;
import java.util.Map;

/** How an official is named, addressed and reached as a person. */
record Presentation(
        String name,
        String honorific,
        String language,
        List<String> emails,
        Map<String, String> salutations) {}
