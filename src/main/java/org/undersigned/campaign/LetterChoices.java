package org.undersigned.campaign;

import java.util.List;
import org.undersigned.web.Choice;

/**
 * What letters can look like and be written in; the room that makes letters implements it, because
 * campaigns do not know it.
 */
public interface LetterChoices {

    /** The templates that can be used; one that is broken is not offered. */
    List<Choice> templates();

    /** The languages that letters bring words along for, BCP 47. */
    List<String> languages();
}
