package org.undersigned.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * An appeal that everybody may sign on a packaged server, and what only its host could know.
 *
 * @param keys the folder of the server's keys
 */
public record Petition(UUID id, String slug, Path keys) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Opens one through the API. */
    public static Petition open(Server server, Path keys) throws IOException, InterruptedException {
        String slug = "petition-" + UUID.randomUUID();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Api api = new Api(client, server, "");
            String token =
                    api.post(
                                    "/token",
                                    "{\"email\": \"%s\", \"password\": \"%s\"}"
                                            .formatted(Server.ADMIN, Server.PASSWORD))
                            .get("accessToken")
                            .asText();
            Api staff = new Api(client, server, token);
            String official =
                    staff.post(
                                    "/officials",
                                    """
                                    {"name": "Anselm Tierce", "language": "en",
                                     "office": {"title": "Minister of Lakes", "country": "FR",
                                      "institution": "Government of Aven",
                                      "emails": ["office@aven.invalid"]}}""")
                            .get("id")
                            .asText();
            JsonNode campaign =
                    staff.post(
                            "/campaigns",
                            """
                            {"slug": "%s", "kind": "PETITION", "title": "Let the lake be",
                             "language": "en", "targets": [{"official": "%s"}],
                             "letter": {"subject": "The lake of Aven", "closing": "Yours,",
                                        "body": "We ask you to *let it be*.\\n\\n## Why\\n\\nBecause."}}"""
                                    .formatted(slug, official));
            for (String state : new String[] {"IN_REVIEW", "APPROVED", "OPEN"}) {
                staff.post("/campaigns/" + slug + "/state", "{\"to\": \"" + state + "\"}");
            }
            return new Petition(UUID.fromString(campaign.get("id").asText()), slug, keys);
        }
    }

    private record Api(HttpClient client, Server server, String token) {

        JsonNode post(String path, String json) throws IOException, InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(server.at("/api/v1" + path))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(path + ": " + answer.statusCode() + answer.body());
            }
            return JSON.readTree(answer.body());
        }
    }

    public String page() {
        return "/campaigns/" + slug;
    }

    /** By what the server finds an address again, made as signing.md A6 says. */
    public byte[] markOf(String address) throws IOException, GeneralSecurityException {
        return Hmac.of(
                Files.readAllBytes(keys.resolve("campaign-" + id + ".key")),
                "mailbox".getBytes(StandardCharsets.UTF_8),
                address.getBytes(StandardCharsets.UTF_8));
    }
}
