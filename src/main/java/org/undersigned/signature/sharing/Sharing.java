package org.undersigned.signature.sharing;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.Choice;

/**
 * What a page offers to whoever wants to pass an appeal on: plain links that carry nothing about
 * the reader, and say of nobody that they signed (signing.md A7). A template shows it with {@code
 * {#include signature/sharing/share it=… /}}.
 *
 * @param title of the appeal
 * @param address of its page
 */
public record Sharing(Phrases phrases, String title, String address) {

    /** What the reader would write. */
    public String text() {
        return phrases.say("share.text", address);
    }

    public String mail() {
        return "mailto:?subject=" + encode(title) + "&body=" + encode(text());
    }

    /** Addresses and names of services that pass a text on. */
    public List<Choice> services() {
        String words = encode(title + "\n" + text());
        return List.of(
                new Choice("https://wa.me/?text=" + words, "WhatsApp"),
                new Choice(
                        "https://t.me/share/url?url=" + encode(address) + "&text=" + encode(title),
                        "Telegram"),
                new Choice("https://bsky.app/intent/compose?text=" + words, "Bluesky"));
    }

    /** To be scanned from a screen or a sheet of paper. */
    public RawString code() {
        return QrPicture.of(address, phrases.say("share.code.alt"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
