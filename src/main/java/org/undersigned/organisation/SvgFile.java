package org.undersigned.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.undersigned.web.InvalidInput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes sure that an SVG only draws: nothing that runs, nothing from elsewhere. */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What a logo is drawn with; all others, known or to come, are refused. */
    private static final Set<String> DRAWING =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "title",
                    "desc",
                    "metadata",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textPath",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "symbol",
                    "use",
                    "marker",
                    "style",
                    "switch");

    /** In CSS: anything that loads, save a reference within the file. */
    private static final Pattern LOADS =
            Pattern.compile("@import|image-set|url\\((?!\\s*['\"]?\\s*#)|\\\\|javascript:");

    private SvgFile() {}

    static void check(byte[] bytes) {
        Document document = parse(bytes);
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new InvalidInput("logo", "Please choose a PNG or SVG file.");
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            check(node);
        }
    }

    private static Document parse(byte[] bytes) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No DOCTYPE, so no entities: neither files of ours nor a billion laughs.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException e) {
            throw new InvalidInput(
                    "logo", "Please choose a PNG or SVG file (an SVG without a DOCTYPE).");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> check((Element) node);
            case Node.PROCESSING_INSTRUCTION_NODE -> throw refused("an instruction to load a file");
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(child);
        }
    }

    private static void check(Element element) {
        boolean draws = SVG.equals(element.getNamespaceURI());
        if (draws && !DRAWING.contains(element.getLocalName())
                || XHTML.equals(element.getNamespaceURI())) {
            throw refused("the element " + element.getLocalName());
        }
        if ("style".equals(element.getLocalName()) && loads(element.getTextContent())) {
            throw refused("a style that loads something");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }

    private static void check(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
        if (name.startsWith("on")
                || link && !value.strip().startsWith("#")
                || !name.startsWith("xmlns") && loads(value)) {
            throw refused("the attribute " + attribute);
        }
    }

    private static boolean loads(String css) {
        return LOADS.matcher(css.toLowerCase(Locale.ROOT)).find();
    }

    private static InvalidInput refused(String what) {
        return new InvalidInput(
                "logo",
                "This SVG holds "
                        + what
                        + ", which a logo must not. Please export it as a plain SVG, or as PNG.");
    }
}
