package org.ticktie.report;

/** The cases of one document, as the XML that build servers read. */
final class JunitSuite {
    private final String document;
    private final StringBuilder cases = new StringBuilder();
    private int tests;
    private int failures;
    private int errors;
    private int skipped;

    JunitSuite(String document) {
        this.document = document;
    }

    void pass(String family, String name) {
        begin(family, name);
        cases.append("/>\n");
    }

    void skip(String family, String name, String reason) {
        skipped++;
        begin(family, name);
        cases.append("><skipped message=\"").append(attribute(reason)).append("\"/></testcase>\n");
    }

    void fail(String family, String name, String type, String message, String details) {
        failures++;
        begin(family, name);
        outcome("failure", type, message, details);
    }

    void error(String family, String name, String message) {
        errors++;
        begin(family, name);
        outcome("error", "unreadable", message, "");
    }

    private void outcome(String element, String type, String message, String details) {
        cases.append("><").append(element);
        cases.append(" type=\"").append(attribute(type));
        cases.append("\" message=\"").append(attribute(message)).append("\">");
        cases.append(text(details));
        cases.append("</").append(element).append("></testcase>\n");
    }

    private void begin(String family, String name) {
        tests++;
        cases.append("<testcase classname=\"").append(attribute(family));
        cases.append("\" name=\"").append(attribute(name)).append('"');
    }

    /** The suite with its tally. */
    String print(String tally) {
        return "<testsuite name=\"" + attribute(document) + "\" tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"" + errors + "\" skipped=\"" + skipped
                + "\">\n<properties><property name=\"tally\" value=\""
                + attribute(tally) + "\"/></properties>\n" + cases + "</testsuite>\n";
    }

    private static String attribute(String text) {
        return escaped(Legible.lines(text)).replace("\"", "&quot;").replace("\n", "&#10;");
    }

    private static String text(String text) {
        return escaped(Legible.lines(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
