package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * The words of a page, where no browser can show it: runs that read one after the other.
 *
 * @param heading whether the run is part of a heading
 */
public record PageText(String text, boolean heading) {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "dt");
    private static final List<String> BLOCKS = List.of("p", "div", "dl", "ul", "hr");
    private static final List<String> ITEMS = List.of("dd", "li");

    public static List<PageText> of(Document page) {
        List<PageText> runs = new ArrayList<>();
        add(runs, page.getElementsByTagName("body").item(0), false);
        return runs;
    }

    private static void add(List<PageText> runs, Node node, boolean heading) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName().toLowerCase(Locale.ROOT);
            if (child.getNodeType() == Node.TEXT_NODE) {
                add(runs, child.getNodeValue().replaceAll("\\s+", " "), heading);
            } else if (HEADINGS.contains(name)) {
                add(runs, "\n\n", heading);
                add(runs, child, true);
            } else {
                add(runs, ITEMS.contains(name) ? "\n• " : BLOCKS.contains(name) ? "\n" : "", heading);
                add(runs, child, heading);
            }
        }
    }

    private static void add(List<PageText> runs, String words, boolean heading) {
        if (!words.isEmpty() && !words.equals(" ")) {
            runs.add(new PageText(words, heading));
        }
    }
}
