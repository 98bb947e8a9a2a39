package org.undersigned.cosigner;

/** Persons and organisations are counted apart (signing.md A4). */
public enum SignatoryKind {
    PERSON,
    ORGANISATION
}
