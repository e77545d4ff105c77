package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blocks of a page as lines: what is inside another is indented, words are in parentheses, the space behind a slash. */
final class PageLines {
    private PageLines() {}

    /** Of a body as it is on a card's own page. */
    static List<String> ofBody(String body) {
        return ofBody("preview-own", body, false);
    }

    static List<String> ofBody(String style, String body, boolean narrow) {
        PageBlock page = PreviewHtml.blocks(PreviewHtml.Parts.headed(style, "T", "S"), body, narrow).getFirst();
        List<PageBlock> parts = ((PageBlock.Box) page).blocks();
        return parts.size() < 3 ? List.of() : of(((PageBlock.Box) parts.get(2)).blocks());
    }

    static List<String> of(List<PageBlock> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(lines, "", block));
        return lines;
    }

    private static void add(List<String> lines, String in, PageBlock block) {
        String name = String.join(".", block.styles());
        switch (block) {
            case PageBlock.Words words -> lines.add(in + name + "(" + runs(words.runs()) + ")" + space(block));
            case PageBlock.Box box -> {
                lines.add(in + name + box.color() + (box.gap().isPresent() ? "|" : ":") + space(block));
                box.blocks().forEach(inner -> add(lines, in + "  ", inner));
            }
        }
    }

    private static String runs(List<PageRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.styles().isEmpty() ? run.text()
                : "[" + String.join(".", run.styles()) + " " + run.text() + "]"));
        return text.toString().replace("\n", "¶");
    }

    private static String space(PageBlock block) {
        PageSpace space = block.space();
        String share = space.share() == 1 ? "" : String.format(Locale.ROOT, " %.2f", space.share());
        return space.above() == 0 && space.below() == 0 && share.isEmpty() ? ""
                : String.format(Locale.ROOT, " /%.0f %.0f%s", space.above(), space.below(), share);
    }
}
