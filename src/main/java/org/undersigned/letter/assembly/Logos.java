package org.undersigned.letter.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Picture;
import org.undersigned.letter.tagged.PictureUnreadable;
import org.undersigned.organisation.Logo;
import org.undersigned.organisation.Organisation;
import org.undersigned.svg.SvgPicture;
import org.undersigned.svg.SvgRefused;

/** Logos as letters print them: an SVG is drawn once, finely enough for any printer. */
@ApplicationScoped
class Logos {

    /** The largest that a letterhead prints, 130 by 46 points, at 600 dots an inch. */
    private static final int WIDTH = 1083;

    private static final int HEIGHT = 383;

    /** There is one; the one before may still be asked for. */
    private static final int KEPT = 4;

    private final Map<String, Picture> drawn =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Picture> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * The organisation's, or null where it has none.
     *
     * @throws PictureUnreadable where an SVG that was stored long ago breaks today's rules
     */
    @Nullable Picture of(Organisation organisation) {
        byte[] logo = organisation.logo();
        if (logo == null) {
            return null;
        }
        return Logo.SVG.equals(organisation.logoType()) ? drawn(logo) : new Picture(logo);
    }

    private Picture drawn(byte[] svg) {
        String hash = sha256(svg);
        synchronized (drawn) {
            return drawn.computeIfAbsent(hash, any -> draw(svg));
        }
    }

    private static Picture draw(byte[] svg) {
        try {
            return new Picture(SvgPicture.of(svg).png(WIDTH, HEIGHT));
        } catch (SvgRefused e) {
            throw new PictureUnreadable("The logo: " + e.getMessage());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
