package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;

import com.icegreen.greenmail.util.GreenMail;
import java.util.UUID;
import org.undersigned.testsupport.MailServer;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** What an address may have done before; nobody may learn which it was (signing.md A1). */
enum Situation {
    NEW {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            return somebody();
        }
    },
    PENDING {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            Signer signer = somebody();
            signer.linkToConfirm(appeal, server);
            return signer;
        }
    },
    CONFIRMED {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            return confirmed(appeal, server);
        }
    },
    WITHDRAWN {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            Signer signer = somebody();
            String own = signer.signsAndConfirms(appeal, server);
            given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);
            return signer;
        }
    },
    OVER_A_LIMIT {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            Signer signer = somebody();
            for (int mails = 0; mails < 6; mails++) {
                signer.signs(appeal).then().statusCode(303);
            }
            return signer;
        }
    },
    BLOCKED_DOMAIN {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            return somebody().with("email", "s-" + UUID.randomUUID() + "@" + MailServer.BLOCKED);
        }
    },
    SECOND_NAME {
        @Override
        Signer before(OpenAppeal appeal, GreenMail server) {
            return confirmed(appeal, server).with("name", "Ben Roth");
        }
    };

    /** Brings an address into this situation, and answers who will send the form now. */
    abstract Signer before(OpenAppeal appeal, GreenMail server);

    private static Signer somebody() {
        return Signer.called("Ann Roth").with("audience", "PUBLIC");
    }

    private static Signer confirmed(OpenAppeal appeal, GreenMail server) {
        Signer signer = somebody();
        signer.signsAndConfirms(appeal, server);
        return signer;
    }
}
