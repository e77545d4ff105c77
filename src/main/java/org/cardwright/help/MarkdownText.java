package org.cardwright.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Cuts a Markdown text at its headings; each part has the anchor that the text's own links use. */
final class MarkdownText {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

    private MarkdownText() {}

    /** What is above the first heading belongs to none. */
    static List<MarkdownPart> parts(String text) {
        List<MarkdownPart> parts = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        Node next = PARSER.parse(text).getFirstChild();
        while (next != null) {
            Node after = next.getNext();
            if (next instanceof Heading heading) {
                Document below = new Document();
                while (after != null && !(after instanceof Heading)) {
                    Node moved = after;
                    after = after.getNext();
                    below.appendChild(moved);
                }
                String title = TEXT.render(heading).strip();
                parts.add(new MarkdownPart(heading.getLevel(), anchor(title, anchors), title, HTML.render(below)));
            }
            next = after;
        }
        return parts;
    }

    /** As the places make it where such texts are published: small letters, dashes for spaces, a number where it is taken. */
    private static String anchor(String title, Set<String> taken) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        String anchor = plain;
        for (int i = 1; !taken.add(anchor); i++) {
            anchor = plain + "-" + i;
        }
        return anchor;
    }
}
