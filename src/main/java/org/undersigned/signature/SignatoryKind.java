package org.undersigned.signature;

/** Persons and organisations are counted and ordered apart. */
public enum SignatoryKind {
    PERSON,
    ORGANISATION
}
