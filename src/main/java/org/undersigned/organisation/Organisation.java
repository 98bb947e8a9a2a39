package org.undersigned.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The organisation that runs this installation and writes its letters; there is one. */
@Entity
@Table(name = "organisation")
public class Organisation {

    static final int THE_ONE = 1;

    @Id private int id = THE_ONE;
    private String name;
    private String address;
    private String contact;
    private String website;
    private String language;
    private byte @Nullable [] logo;

    @Column(name = "logo_type")
    private @Nullable String logoType;

    protected Organisation() {}

    /** One of which nothing more is known yet. */
    public Organisation(String name, String language) {
        describe(name, "", "", "", language);
    }

    /**
     * @param address postal, one line per line; empty when unknown
     * @param contact telephone, e-mail and the like; empty when unknown
     * @param language BCP 47
     */
    public final void describe(
            String name, String address, String contact, String website, String language) {
        this.name = name;
        this.address = address;
        this.contact = contact;
        this.website = website;
        this.language = language;
    }

    public void show(Logo logo) {
        this.logo = logo.bytes();
        this.logoType = logo.type();
    }

    void removeLogo() {
        logo = null;
        logoType = null;
    }

    public String name() {
        return name;
    }

    /** Postal address, one line per line; empty when unknown. */
    public String address() {
        return address;
    }

    /** Telephone, e-mail and the like, one line per line; empty when unknown. */
    public String contact() {
        return contact;
    }

    public String website() {
        return website;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** A PNG or SVG image; its media type is {@link #logoType()}. */
    public byte @Nullable [] logo() {
        return logo;
    }

    public @Nullable String logoType() {
        return logoType;
    }
}
