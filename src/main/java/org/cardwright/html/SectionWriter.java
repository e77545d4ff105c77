package org.cardwright.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.site.BodyMarks;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;

/** Rewrites the items of one section inside the card's own template; what did not change keeps its spelling. */
public final class SectionWriter {
    private final String file;
    private final BodySection section;
    private final Optional<BodySection> other;
    private final SectionStyle style;
    private final String competency;
    private final List<Span> oldPieces = new ArrayList<>();
    private final Map<Span, Integer> oldIndex = new HashMap<>();

    /** @param other the card's other section, whose style helps where this one has too little */
    public SectionWriter(String file, BodyTemplate template, BodySection section, Optional<BodySection> other,
            String competency) {
        this.file = file;
        this.section = section;
        this.other = other;
        this.competency = competency;
        this.style = SectionStyle.of(file, Optional.of(section), other, template);
        for (BodyLevel level : section.levels()) {
            level.outer().ifPresent(this::note);
            level.items().forEach(item -> note(item.outer()));
        }
    }

    private void note(Span piece) {
        oldIndex.put(piece, oldPieces.size());
        oldPieces.add(piece);
    }

    private record Piece(String html, int old) {}

    /** The replacement that makes the section hold these levels. */
    public Splice write(List<NewLevel> levels) {
        List<Piece> pieces = new ArrayList<>();
        for (NewLevel level : levels) {
            if (level.headed()) {
                pieces.add(level.old().flatMap(BodyLevel::outer).map(this::kept)
                        .orElseGet(() -> new Piece(heading(level.number()), -1)));
            }
            for (int i = 0; i < level.items().size(); i++) {
                pieces.add(item(level, i));
            }
        }
        Map<Integer, String> between = wordsBetween(pieces.stream().map(Piece::old).toList());
        StringBuilder html = new StringBuilder(between.getOrDefault(-1, ""));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            html.append(i == 0 ? "" : gap(pieces.get(i - 1).old(), piece.old())).append(piece.html());
            boolean followed = i + 1 < pieces.size() && piece.old() >= 0 && pieces.get(i + 1).old() == piece.old() + 1;
            html.append(piece.old() < 0 || followed ? "" : between.getOrDefault(piece.old(), ""));
        }
        return new Splice(region(), html.toString());
    }

    /**
     * Comments and words between items belong to nobody and are never lost: what followed an item that is gone follows
     * the one before it. Keyed by the old piece, -1 for the section's start.
     */
    private Map<Integer, String> wordsBetween(List<Integer> keptPieces) {
        Map<Integer, String> words = new HashMap<>();
        int last = -1;
        for (int i = 0; i + 1 < oldPieces.size(); i++) {
            last = keptPieces.contains(i) ? i : last;
            boolean inPlace = keptPieces.indexOf(i + 1) == keptPieces.indexOf(i) + 1 && keptPieces.contains(i);
            if (!oldGap(i).isBlank() && !inPlace) {
                words.merge(last, oldGap(i), String::concat);
            }
        }
        return words;
    }

    private Span region() {
        return oldPieces.isEmpty() ? new Span(section.container().start(), section.container().start())
                : new Span(oldPieces.getFirst().start(), oldPieces.getLast().end());
    }

    private Piece kept(Span outer) {
        return new Piece(outer.of(file), oldIndex.get(outer));
    }

    private String gap(int before, int after) {
        return before >= 0 && after == before + 1 ? oldGap(before) : usualGap();
    }

    private String oldGap(int before) {
        return file.substring(oldPieces.get(before).end(), Math.max(oldPieces.get(before).end(),
                oldPieces.get(before + 1).start()));
    }

    private String usualGap() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < oldPieces.size(); i++) {
            counts.merge(oldGap(i), 1, Integer::sum);
        }
        return counts.entrySet().stream().filter(entry -> entry.getKey().isBlank())
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private Piece item(NewLevel level, int index) {
        NewLevel.NewItem item = level.items().get(index);
        boolean first = index == 0;
        boolean last = index == level.items().size() - 1;
        if (item.old().isEmpty()) {
            return new Piece("<" + style.tag() + ">" + spaced(HtmlText.encodeBody(item.text()), first, last) + "</"
                    + style.tag() + ">", -1);
        }
        BodyItem old = item.old().get();
        String text = item.changed() ? HtmlText.encodeBody(item.text()) : old.core().of(file);
        String inner = samePlace(level, old, first, last)
                ? new Span(old.inner().start(), old.core().start())
                .of(file) + text + new Span(old.core().end(), old.inner().end()).of(file)
                : spaced(text, first, last);
        String html = new Span(old.outer().start(), old.inner().start()).of(file) + inner
                + new Span(old.inner().end(), old.outer().end()).of(file);
        return new Piece(html, oldIndex.get(old.outer()));
    }

    private String spaced(String text, boolean first, boolean last) {
        return (first ? "" : style.lead()) + text + (last ? "" : style.trail());
    }

    /** Whether the item is first or last of its level exactly as it was. */
    private boolean samePlace(NewLevel level, BodyItem item, boolean first, boolean last) {
        for (BodyLevel old : section.levels()) {
            int index = old.items().indexOf(item);
            if (index >= 0) {
                return (index == 0) == first && (index == old.items().size() - 1) == last && level.old()
                        .filter(old::equals).isPresent();
            }
        }
        return false;
    }

    /** A heading in the manner of the card's others, with the competency, number and name of the level. */
    private String heading(int number) {
        String name = ProficiencyLevel.ofNumber(number).map(ProficiencyLevel::label).orElse("");
        Optional<BodyLevel> model = java.util.stream.Stream.concat(section.levels().stream(), other.stream()
                .flatMap(found -> found.levels().stream()))
                .filter(level -> level.heading().filter(heading -> !heading.nameAt().isEmpty()).isPresent())
                .findFirst();
        if (model.isEmpty()) {
            return "<dt>" + HtmlText.encodeBody(competency) + " (" + BodyMarks.LEVEL + " " + number + " - " + name + ")</dt>";
        }
        Span outer = model.get().outer().orElseThrow();
        LevelHeading heading = model.get().heading().orElseThrow();
        return file.substring(outer.start(), heading.numberAt().start()) + number
                + file.substring(heading.numberAt().end(), heading.nameAt().start()) + name
                + file.substring(heading.nameAt().end(), outer.end());
    }
}
