package org.ticktie.read.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ticktie.read.UnreadableException;
import org.ticktie.read.Xml;

/** Reads the cells of one sheet. */
final class SheetParser {
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private final List<String> strings;
    private final CellFormats formats;
    private final BitSet hidden = new BitSet();
    private int hiddenCells;
    private int uncalculated;

    SheetParser(List<String> strings, CellFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    /** What was left out. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        if (hiddenCells > 0) {
            unread.add("cells in hidden rows or columns: " + hiddenCells + ".");
        }
        if (uncalculated > 0) {
            unread.add("formulas that were never calculated: " + uncalculated + ".");
        }
        return unread;
    }

    /** The sheet of that name, which the bytes of a part of the workbook hold. */
    Sheet read(String name, String part, byte[] bytes) throws UnreadableException {
        Sheet sheet = new Sheet(name);
        try {
            XMLStreamReader xml = SharedStrings.open(bytes, part);
            int row = -1;
            int column = -1;
            boolean hiddenRow = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "col" -> hide(xml);
                    case "row" -> {
                        row = Math.min(ROWS, Xml.number(attribute(xml, "r"), row + 2) - 1);
                        hiddenRow = isOn(attribute(xml, "hidden"));
                        column = -1;
                    }
                    case "c" -> {
                        column = column(attribute(xml, "r"), column + 1);
                        String type = attribute(xml, "t");
                        CellFormats.Look look = formats.look(Xml.number(attribute(xml, "s"), 0));
                        String text = cell(xml, type, look);
                        if (!text.isBlank()) {
                            if (hiddenRow || hidden.get(column)) {
                                hiddenCells++;
                            } else {
                                sheet.add(row, new Sheet.SheetText(column, text, look));
                            }
                        }
                    }
                    case "mergeCell" -> merge(sheet, attribute(xml, "ref"));
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableException("is a damaged workbook (sheet " + name + " cannot be read)", "");
        }
        return sheet;
    }

    /** The text of the cell that was just begun, read to its end. */
    private String cell(XMLStreamReader xml, String type, CellFormats.Look look) throws XMLStreamException {
        String value = "";
        String inline = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = SharedStrings.text(xml, "is");
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        if (formula && value.isEmpty() && inline.isEmpty()) {
            uncalculated++;
        }
        return switch (type) {
            case "s" -> {
                int index = Xml.number(value, -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "inlineStr" -> inline;
            case "str", "e" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value;
            default -> {
                String shown = value.isEmpty() ? "" : formats.display(value, look);
                yield shown == null ? value : shown;
            }
        };
    }

    private void hide(XMLStreamReader xml) {
        if (isOn(attribute(xml, "hidden"))) {
            int from = Math.max(1, Xml.number(attribute(xml, "min"), 1));
            int to = Math.min(COLUMNS, Xml.number(attribute(xml, "max"), from));
            hidden.set(from - 1, Math.max(from - 1, to));
        }
    }

    private static void merge(Sheet sheet, String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            int from = column(reference.substring(0, colon), -1);
            int to = column(reference.substring(colon + 1), -1);
            int row = Xml.number(reference.substring(0, colon).replaceAll("[A-Z]", ""), 0) - 1;
            if (from >= 0 && to > from && row >= 0) {
                sheet.merge(row, from, to);
            }
        }
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && i < 3) {
            column = column * 26 + reference.charAt(i++) - 'A' + 1;
        }
        return Math.min(COLUMNS, i == 0 ? otherwise : column - 1);
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
