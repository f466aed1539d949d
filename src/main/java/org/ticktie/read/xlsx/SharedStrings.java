package org.ticktie.read.xlsx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ticktie.read.UnreadableException;
import org.ticktie.read.Xml;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
    static final String PART = "xl/sharedStrings.xml";

    private SharedStrings() {}

    /** The texts in the order of their numbers. */
    static List<String> read(byte[] bytes) throws UnreadableException {
        List<String> strings = new ArrayList<>();
        if (bytes == null) {
            return strings;
        }
        try {
            XMLStreamReader xml = open(bytes, PART);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    strings.add(text(xml, "si"));
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableException("is a damaged workbook (its texts cannot be read)", "");
        }
        return strings;
    }

    /** A reader that stands at the outermost element, resolves no entity and loads nothing. Fails where the part declares entities. */
    static XMLStreamReader open(byte[] bytes, String part) throws XMLStreamException, UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw Xml.declaresEntities(part);
            }
        }
        return xml;
    }

    /** The text within the element that was just begun, without its phonetic runs. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean in = false;
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= xml.getLocalName().equals("rPh");
                in = xml.getLocalName().equals("t") && !phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic &= !xml.getLocalName().equals("rPh");
                in = false;
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            } else if (in && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
