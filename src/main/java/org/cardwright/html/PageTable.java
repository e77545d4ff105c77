package org.cardwright.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** How wide the cells of a table are: columns with more words are wider. */
final class PageTable {
    private static final int LEAST = 5;
    private static final int MOST = 60;

    private PageTable() {}

    /** Which part of the table's width each of its cells has. */
    static Map<Element, Double> shares(Element table) {
        List<List<Element>> rows = rows(table);
        List<Double> widths = new ArrayList<>();
        for (List<Element> row : rows) {
            int at = 0;
            for (Element cell : row) {
                while (widths.size() < at + span(cell)) {
                    widths.add((double) LEAST);
                }
                if (span(cell) == 1) {
                    widths.set(at, Math.max(widths.get(at), width(cell.text())));
                }
                at += span(cell);
            }
        }
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        Map<Element, Double> shares = new HashMap<>();
        for (List<Element> row : rows) {
            int at = 0;
            for (Element cell : row) {
                shares.put(cell, widths.subList(at, at + span(cell)).stream().mapToDouble(Double::doubleValue).sum() / all);
                at += span(cell);
            }
        }
        return shares;
    }

    private static List<List<Element>> rows(Element table) {
        return table.select("tr").stream().filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream().toList()).toList();
    }

    /** At least the longest word has room. */
    private static double width(String text) {
        int word = Stream.of(text.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(word, Math.min(MOST, text.length())) + 3;
    }

    private static int span(Element cell) {
        return cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }
}
