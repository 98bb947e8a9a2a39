package org.undersigned.campaign;

/** How a target is addressed. */
public enum Addressing {
    TO,
    CC
}
