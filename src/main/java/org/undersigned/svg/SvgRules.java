package org.undersigned.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes sure that an SVG only draws: nothing that runs, nothing from elsewhere, nothing endless.
 */
final class SvgRules {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** A drawing program's groups within groups do not come near. */
    static final int DEPTH = 30;

    /**
     * What a logo is drawn with; all others, known or to come, are refused. So are patterns and
     * markers, which draw themselves as often as there is room.
     */
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
                    "symbol",
                    "use",
                    "style",
                    "switch");

    /** In CSS: anything that loads, save a reference within the file. */
    private static final Pattern LOADS =
            Pattern.compile("@import|image-set|url\\((?!\\s*['\"]?\\s*#)|\\\\|javascript:");

    /** A line of tiny dashes takes for ever. */
    private static final Pattern DASHES =
            Pattern.compile("stroke-dasharray\\s*:\\s*(?!none|inherit)");

    private static final Pattern MASKED = Pattern.compile("\\b(mask|clip-path)\\s*:");

    /** Masks within masks double the work with each; a drawing made by people has two or three. */
    private static final int MOST_MASKED = 12;

    private int masked;

    private SvgRules() {}

    static void check(byte[] bytes) {
        Document document = parse(bytes);
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new SvgRefused("Please choose a PNG or SVG file.");
        }
        SvgRules rules = new SvgRules();
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            rules.check(node, 0);
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
            throw new SvgRefused("Please choose a PNG or SVG file (an SVG without a DOCTYPE).");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(Node node, int depth) {
        if (depth > DEPTH) {
            throw refused("groups more than " + DEPTH + " deep");
        }
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> check((Element) node);
            case Node.PROCESSING_INSTRUCTION_NODE -> throw refused("an instruction to load a file");
            default -> {}
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(child, depth + 1);
        }
    }

    private void check(Element element) {
        boolean draws = SVG.equals(element.getNamespaceURI());
        if (draws && !DRAWING.contains(element.getLocalName())
                || XHTML.equals(element.getNamespaceURI())) {
            throw refused("the element " + element.getLocalName());
        }
        if ("style".equals(element.getLocalName())) {
            String css = element.getTextContent();
            if (loads(css)) {
                throw refused("a style that loads something");
            }
            checkStyle("a style", css);
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }

    private void check(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
        if (name.startsWith("on")
                || link && !value.strip().startsWith("#")
                || !name.startsWith("xmlns") && loads(value)) {
            throw refused("the attribute " + attribute);
        }
        if (name.equals("style")) {
            checkStyle("a style", value);
        } else {
            checkStyle("a shape", name + ":" + value);
        }
    }

    private void checkStyle(String where, String css) {
        if (DASHES.matcher(css.toLowerCase(Locale.ROOT)).find()) {
            throw refused(where + " with dashes");
        }
        masked += (int) MASKED.matcher(css.toLowerCase(Locale.ROOT)).results().count();
        if (masked > MOST_MASKED) {
            throw refused("more than " + MOST_MASKED + " masked shapes");
        }
    }

    private static boolean loads(String css) {
        return LOADS.matcher(css.toLowerCase(Locale.ROOT)).find();
    }

    private static SvgRefused refused(String what) {
        return new SvgRefused(
                "This SVG holds "
                        + what
                        + ", which a logo must not. Please export it as a plain SVG, or as PNG.");
    }
}
