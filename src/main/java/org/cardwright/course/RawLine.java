package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.html.HtmlText;
import org.cardwright.html.LooseLine;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;
import org.cardwright.text.TextSearch;

/** A course line that is not understood, replaced as text; its tags are never touched. */
final class RawLine {
    private static final Stays LINK_STAYS = new Stays(Set.of(CoursePart.LINK), Strings.get("edit.link-with-blank"));

    private static final Set<CoursePart> LINKS = Set.of(CoursePart.LINK);
    private static final Set<CoursePart> WORDS = Set.of(CoursePart.TITLE, CoursePart.PROVIDER);

    private final String raw;

    RawLine(String raw) {
        this.raw = raw;
    }

    /** The draft of the line after replacing, with the matches as places of the raw line; empty without a match. */
    Optional<LineDraft> replaced(int index, PartSearch searches) {
        StringBuilder out = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        boolean linkStays = false;
        int at = 0;
        for (LooseLine.Piece piece : LooseLine.pieces(raw)) {
            Optional<TextSearch.Replaced> found = searches.in(piece.link() ? LINKS : WORDS)
                    .replace(piece.text(), this::written);
            if (piece.link() && found.filter(link -> hasBlank(link.text()) && !hasBlank(piece.text())).isPresent()) {
                linkStays = true;
                continue;
            }
            for (TextSearch.Match match : found.map(TextSearch.Replaced::matches).orElse(List.of())) {
                Span before = piece.inLine(match.before());
                out.append(raw, at, before.start());
                Span after = new Span(out.length(), out.length() + match.after().length());
                out.append(match.after().of(found.get().text()));
                marks.add(new Mark(CoursePart.LINE, before, after, match.row()));
                at = before.end();
            }
        }
        return marks.isEmpty() && !linkStays ? Optional.empty()
                : Optional.of(new LineDraft(index, new LineChange.SetRaw(out.append(raw, at, raw.length()).toString()),
                        marks, linkStays ? Optional.of(LINK_STAYS) : Optional.empty()));
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    /** The new text so that neither HTML nor YAML takes any of it for its own, however the line is quoted. */
    private String written(String text) {
        String html = HtmlText.encodeAttribute(text).replace(": ", "&#58; ").replace(" #", " &#35;")
                .replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
        html = html.endsWith(":") ? html.substring(0, html.length() - 1) + "&#58;" : html;
        html = html.startsWith("#") ? "&#35;" + html.substring(1) : html;
        html = raw.startsWith("'") ? html.replace("'", "&#39;") : html;
        return raw.startsWith("\"") ? html.replace("\\", "&#92;") : html;
    }
}
