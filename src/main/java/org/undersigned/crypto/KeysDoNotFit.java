package org.undersigned.crypto;

/** The keys folder is not the one that this database was written with; the server must not run. */
public class KeysDoNotFit extends RuntimeException {

    KeysDoNotFit(String message) {
        super(message);
    }
}
