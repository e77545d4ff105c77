package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of a block, with white space as a page shows it. */
final class PageRuns {
    private static final String BLANKS = " \t\n\r\f";

    private final List<PageRun> runs = new ArrayList<>();
    private boolean blank = true;
    private String link = "";

    /** Where the words lead that are added from now on, empty for nowhere; tells where those before lead. */
    String link(String to) {
        String before = link;
        link = to;
        return before;
    }

    String link() {
        return link;
    }

    /** Adds a text in which all white space counts as one space. */
    void add(String text, List<String> styles) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean now = BLANKS.indexOf(text.charAt(i)) >= 0;
            if (!now || !blank) {
                words.append(now ? ' ' : text.charAt(i));
            }
            blank = now;
        }
        put(words.toString(), styles);
    }

    /** Adds what is shown as it is. */
    void put(String text, List<String> styles) {
        if (text.isEmpty()) {
            return;
        }
        PageRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.styles().equals(styles) && last.link().equals(link)) {
            runs.set(runs.size() - 1, new PageRun(last.text() + text, styles, link));
        } else {
            runs.add(new PageRun(text, styles, link));
        }
    }

    void lineBreak(List<String> styles) {
        strip(" ");
        put("\n", styles);
        blank = true;
    }

    /** What was added since the last time, without the space and the line break at its end. */
    List<PageRun> take() {
        strip(" ");
        strip("\n");
        List<PageRun> taken = List.copyOf(runs);
        runs.clear();
        blank = true;
        return taken;
    }

    private void strip(String end) {
        if (!runs.isEmpty() && runs.getLast().text().endsWith(end)) {
            PageRun last = runs.removeLast();
            String before = link(last.link());
            put(last.text().substring(0, last.text().length() - 1), last.styles());
            link(before);
        }
    }
}
