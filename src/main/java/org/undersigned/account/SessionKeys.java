package org.undersigned.account;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.undersigned.crypto.KeyFolder;

/** The key pair that signs sessions and recognises them: one file, made on first use. */
@Singleton
class SessionKeys {

    static final String ISSUER = "undersigned";
    private static final String FILE = "session.key";
    private static final int BITS = 3072;

    private final RSAPrivateCrtKey key;

    SessionKeys(KeyFolder folder) throws GeneralSecurityException {
        byte[] encoded = folder.readOrCreate(FILE, SessionKeys::fresh);
        key =
                (RSAPrivateCrtKey)
                        KeyFactory.getInstance("RSA")
                                .generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static byte[] fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey signing() {
        return key;
    }

    private PublicKey recognising() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }

    /** In the place of what Quarkus would make of mp.jwt.verify.publickey. */
    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    JWTAuthContextInfo recognition() throws GeneralSecurityException {
        return new JWTAuthContextInfo(recognising(), ISSUER);
    }
}
