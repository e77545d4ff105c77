package org.cardwright.source;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;
import org.codehaus.stax2.XMLStreamReader2;

/** Where the rows and cells of a tab are in its XML. */
final class SheetXml {
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private String prefix = "";

    /**
     * A row.
     *
     * @param cells by their column, from 0
     * @param end where the next cell would be written
     * @param closed whether it is an empty element, which has to be opened first
     */
    record Row(Span place, TreeMap<Integer, Cell> cells, int end, boolean closed) {}

    /**
     * A cell.
     *
     * @param style the number of its format, as it is written
     */
    record Cell(Span place, Optional<String> style, boolean formula) {}

    /** @throws IOException if it is no XML */
    static SheetXml read(String xml) throws IOException {
        SheetXml sheet = new SheetXml();
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) new InputFactoryImpl()
                    .createXMLStreamReader(new StringReader(xml));
            int last = 0;
            int event = reader.next();
            while (event != XMLStreamReader2.END_DOCUMENT) {
                if (event != XMLStreamReader2.START_ELEMENT || !reader.getLocalName().equals("row")) {
                    event = reader.next();
                    continue;
                }
                sheet.prefix = reader.getPrefix() == null || reader.getPrefix().isEmpty() ? ""
                        : reader.getPrefix() + ":";
                last = number(reader.getAttributeValue(null, "r"), last + 1);
                sheet.rows.put(last, row(reader, xml));
                event = reader.getEventType();
            }
        } catch (XMLStreamException wrong) {
            throw new IOException(Strings.get("source.book.unreadable"), wrong);
        }
        return sheet;
    }

    private static int number(String said, int otherwise) {
        return said == null ? otherwise : Integer.parseInt(said.strip());
    }

    /** Reads a row to its end, and one step further. */
    private static Row row(XMLStreamReader2 reader, String xml) throws XMLStreamException {
        int start = start(reader);
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        int last = -1;
        int event = reader.next();
        while (event != XMLStreamReader2.END_ELEMENT) {
            if (event == XMLStreamReader2.START_ELEMENT && reader.getLocalName().equals("c")) {
                String name = reader.getAttributeValue(null, "r");
                last = name == null ? last + 1 : column(name);
                cells.put(last, cell(reader));
                event = reader.getEventType();
            } else {
                event = reader.next();
            }
        }
        int close = start(reader);
        reader.next();
        int end = start(reader);
        boolean closed = xml.startsWith("/>", end - 2) && xml.lastIndexOf('<', end - 1) == start;
        return new Row(new Span(start, end), cells, closed ? end - 2 : close, closed);
    }

    /** Reads a cell to its end, and one step further. */
    private static Cell cell(XMLStreamReader2 reader) throws XMLStreamException {
        int start = start(reader);
        Optional<String> style = Optional.ofNullable(reader.getAttributeValue(null, "s"));
        boolean formula = false;
        for (int depth = 1; depth > 0;) {
            int event = reader.next();
            formula |= event == XMLStreamReader2.START_ELEMENT && reader.getLocalName().equals("f");
            depth += event == XMLStreamReader2.START_ELEMENT ? 1 : event == XMLStreamReader2.END_ELEMENT ? -1 : 0;
        }
        reader.next();
        return new Cell(new Span(start, start(reader)), style, formula);
    }

    private static int start(XMLStreamReader2 reader) {
        return (int) reader.getLocationInfo().getStartingCharOffset();
    }

    /** The column of a cell's name, from 0. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** By their numbers, from 1. */
    TreeMap<Integer, Row> rows() {
        return rows;
    }

    /** What the names of elements begin with. */
    String prefix() {
        return prefix;
    }

    /** Names of cells with a formula. */
    List<String> formulas() {
        List<String> found = new ArrayList<>();
        rows.forEach((number, row) -> row.cells().forEach((column, cell) -> {
            if (cell.formula()) {
                found.add(letters(column) + number);
            }
        }));
        return found;
    }
}
