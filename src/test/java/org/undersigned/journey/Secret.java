package org.undersigned.journey;

import static io.restassured.RestAssured.given;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/**
 * Somebody whose name, word to the organisers and address are found again wherever they turn up;
 * one for each thing that can be said about who may see them.
 */
enum Secret {
    EARLIER("PUBLIC"),
    PUBLIC("PUBLIC"),
    TARGET("TARGET"),
    ORGANISERS("ORGANISERS"),
    COUNTED("COUNTED"),
    UNCONFIRMED("PUBLIC"),
    WITHDRAWN("PUBLIC"),
    DELETED("PUBLIC"),
    REJECTED("PUBLIC"),
    /** The person who signs for an organisation. */
    KEEPER("PUBLIC");

    private final String audience;

    Secret(String audience) {
        this.audience = audience;
    }

    String fullName() {
        return "Zyx" + name() + "qua";
    }

    String comment() {
        return "Hush" + name() + "hush";
    }

    String email() {
        return "mail-" + name().toLowerCase(Locale.ROOT) + "@secret.invalid";
    }

    /** Signs, and goes on as its name says. */
    void comeAbout(OpenAppeal appeal, GreenMail server) {
        Signer signer =
                Signer.called(fullName())
                        .with("email", email())
                        .with("comment", comment())
                        .with("audience", audience)
                        .with("updates", "on");
        if (this == KEEPER) {
            signer = signer.with("capacity", "ON_BEHALF").with("organisation", "Friends of Aven");
        }
        if (this == UNCONFIRMED) {
            signer.linkToConfirm(appeal, server);
            return;
        }
        String own = signer.signsAndConfirms(appeal, server);
        switch (this) {
            case WITHDRAWN -> press(own + "/withdraw");
            case DELETED -> press(own + "/erase");
            case REJECTED -> reject(appeal);
            case EARLIER -> appeal.rewrite("We ask for something else.", true);
            default -> {}
        }
    }

    private static void press(String path) {
        given().redirects().follow(false).post(path).then().statusCode(303);
    }

    /** As it lies in the database when it was public before: the name in clear. */
    private void reject(OpenAppeal appeal) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                Arc.container()
                                        .instance(EntityManager.class)
                                        .get()
                                        .createNativeQuery(
                                                "update signature set state = 'REJECTED', place = null"
                                                        + " where campaign_id = ?1 and name = ?2")
                                        .setParameter(1, appeal.id())
                                        .setParameter(2, fullName())
                                        .executeUpdate());
    }
}
