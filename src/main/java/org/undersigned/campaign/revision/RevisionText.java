package org.undersigned.campaign.revision;

import jakarta.persistence.Column;
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
    private String demands;

    @Column(name = "notes_to_editors")
    private String notesToEditors;

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
        demands = words.demands();
        notesToEditors = words.notesToEditors();
    }

    public Wording wording() {
        return new Wording(title, standfirst, subject, body, closing, demands, notesToEditors);
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

    /** One to a line; empty when there are none. */
    public String demands() {
        return demands;
    }

    /** Markdown; empty when there are none. */
    public String notesToEditors() {
        return notesToEditors;
    }
}
