package org.undersigned.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The link to the stylesheet, which changes with its content, so that a browser may keep it for
 * long; templates call it {@code inject:stylesheet}.
 */
@Named("stylesheet")
@ApplicationScoped
public class Stylesheet {

    private static final String PATH = "/assets/undersigned.css";

    private final String link;

    Stylesheet() throws IOException, NoSuchAlgorithmException {
        try (InputStream file =
                Stylesheet.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            link = PATH + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        }
    }

    public String link() {
        return link;
    }
}
