package org.undersigned.intake.word;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of a part, element by element, without keeping any of it. */
final class Markup {

    /** Tables in tables in text boxes do not reach it; the JDK itself gives up at 100. */
    private static final int DEEPEST = 80;

    private static final XMLInputFactory FACTORY = factory();

    /** Hears what stands in the part. */
    interface Listener {
        void begin(Element element) throws WordUnreadable;

        void text(String text) throws WordUnreadable;

        void end(String name) throws WordUnreadable;
    }

    /** An element that begins; names are without their prefix. */
    record Element(String name, XMLStreamReader reader) {

        /** Empty when it is absent. */
        String get(String attribute) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(attribute)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }

        String val() {
            return get("val");
        }

        /** A property such as bold, which is on unless it says otherwise (17.17.4). */
        boolean on() {
            return !Set.of("0", "false", "off", "none").contains(val());
        }
    }

    private Markup() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("Nothing is fetched");
                });
        return factory;
    }

    static void walk(byte[] part, Listener listener) throws WordUnreadable {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            walk(reader, listener);
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static void walk(XMLStreamReader reader, Listener listener)
            throws XMLStreamException, WordUnreadable {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new WordUnreadable(
                                "This file is nested deeper than any letter. Please copy the text"
                                        + " into a new Word file, or paste it.");
                    }
                    listener.begin(new Element(reader.getLocalName(), reader));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        listener.text(Objects.requireNonNullElse(reader.getText(), ""));
                // Word files have none (ECMA-376 part 2, 8.1.1): whoever wrote one means harm.
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                default -> {}
            }
        }
    }

    private static WordUnreadable damaged() {
        return new WordUnreadable(
                "This Word file is damaged inside. Please open it in Word and save it again.");
    }
}
