package org.undersigned.export;

/** For whom a file is made; it decides whose names stand in it. */
enum Recipient {
    /** Anybody: names that are public. */
    PRESS,
    /** One official addressed: also the names given for officials only. */
    TARGET,
    /** The staff: every name that was given. */
    STAFF
}
