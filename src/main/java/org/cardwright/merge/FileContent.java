package org.cardwright.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cardwright.edit.LineDiff;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Parts what a card file says from the habits of the file that says it: line ends, byte order mark and the line feed at
 * the end. Two files with one content are the same card; a file that is rewritten keeps its habits.
 */
public final class FileContent {
    private FileContent() {}

    /** The text with line feeds only and without the last one. */
    public static String of(SourceText text) {
        String feeds = text.text().replace("\r\n", "\n");
        return feeds.endsWith("\n") ? feeds.substring(0, feeds.length() - 1) : feeds;
    }

    public static boolean same(SourceText a, SourceText b) {
        return of(a).equals(of(b));
    }

    /** Names a content, the same for all files that say it: as git would name a file that holds just that. */
    public static String id(SourceText text) {
        try (var ids = new ObjectInserter.Formatter()) {
            return ids.idFor(Constants.OBJ_BLOB, new SourceText(of(text), false).bytes()).name();
        }
    }

    /** A content in the habits of a file: lines that the file has already end as they do there, others as most do. */
    public static SourceText as(SourceText like, String content) {
        String old = like.text();
        boolean plain = old.indexOf('\r') < 0;
        String text = content + (old.endsWith("\n") ? "\n" : "");
        return like.with(plain ? text : withLineEnds(old, text));
    }

    private static String withLineEnds(String old, String text) {
        List<String> oldLines = LineDiff.lines(old);
        List<String> lines = LineDiff.lines(text);
        long carriages = oldLines.stream().filter(line -> line.endsWith("\r\n")).count();
        String usual = carriages * 2 > oldLines.size() - 1 ? "\r\n" : "\n";
        String[] ends = new String[lines.size()];
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT,
                raw(old.replace("\r\n", "\n")), raw(text));
        int oldLine = 0;
        int line = 0;
        for (Edit edit : edits) {
            while (line < edit.getBeginB()) {
                ends[line++] = end(oldLines.get(oldLine++));
            }
            oldLine = edit.getEndA();
            line = edit.getEndB();
        }
        while (line < ends.length && oldLine < oldLines.size()) {
            ends[line++] = end(oldLines.get(oldLine++));
        }
        StringBuilder out = new StringBuilder(text.length() + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean ended = lines.get(i).endsWith("\n");
            out.append(ended ? lines.get(i).substring(0, lines.get(i).length() - 1) : lines.get(i));
            out.append(!ended ? "" : ends[i] == null || ends[i].isEmpty() ? usual : ends[i]);
        }
        return out.toString();
    }

    private static String end(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    }

    /** For comparing lines; bytes that are no UTF-8 count as they are escaped in the text. */
    static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
