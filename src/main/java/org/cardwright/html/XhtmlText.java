package org.cardwright.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** Pages in the strict form that only well-formed XML is. */
public final class XhtmlText {
    private XhtmlText() {}

    /** What is in the body of a page that the program made itself; drawings, which a table beside them tells in words, are left out. */
    public static String body(String page) {
        Document read = Jsoup.parse(page);
        read.select("svg").remove();
        read.outputSettings(new OutputSettings().syntax(OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false));
        return read.body().html();
    }
}
