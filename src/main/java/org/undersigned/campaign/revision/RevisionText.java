package org.undersigned.campaign.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One language's words of a revision, in Unicode NFC with LF line ends. */
@Entity
@Table(name = "revision_text")
public class RevisionText {

    @Id private UUID id;
    private String language;
    private String title;
    private String standfirst;
    private String subject;
    private String body;
    private String closing;

    protected RevisionText() {}

    RevisionText(String language, Wording words) {
        this.id = UUID.randomUUID();
        this.language = language;
        rewrite(words);
    }

    void rewrite(Wording words) {
        title = words.title();
        standfirst = words.standfirst();
        subject = words.subject();
        body = words.body();
        closing = words.closing();
    }

    public Wording wording() {
        return new Wording(title, standfirst, subject, body, closing);
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** Empty when there is none. */
    public String standfirst() {
        return standfirst;
    }

    public String subject() {
        return subject;
    }

    /** Markdown. */
    public String body() {
        return body;
    }

    public String closing() {
        return closing;
    }
}
