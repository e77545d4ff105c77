package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.OtherKey;

/** Compares what one card says with what the generator would write for it, as reading understands both. */
final class CardComparer {
    private static final List<CardField> OWN = List.of(CardField.LAYOUT, CardField.CATEGORY,
            CardField.JOB_SERIES_TITLE, CardField.JOB_SERIES, CardField.LEVEL);

    private final SourceComparison.Pair pair;
    private final Optional<CardDocument> here;
    private final Optional<CardDocument> there;
    private final SourceCourses courses;
    private final SourceTexts texts;
    private final List<SourceDifference> found = new ArrayList<>();

    CardComparer(SourceComparison.Pair pair, Optional<CardDocument> here, Optional<CardDocument> there,
            SourceCourses courses, SourceTexts texts) {
        this.pair = pair;
        this.here = here;
        this.there = there;
        this.courses = courses;
        this.texts = texts;
    }

    List<SourceDifference> differences() {
        if (here.isEmpty()) {
            add(SourceDifference.Kind.ONLY_THERE, "", "", there.orElseThrow().card().text(CardField.TITLE), "");
        } else if (there.isEmpty()) {
            add(SourceDifference.Kind.ONLY_HERE, "", here.get().card().text(CardField.TITLE), "", here.get().readable()
                    ? "" : Strings.get("source.refused.unreadable"));
        } else if (here.get().text().equals(there.get().text())) {
            file();
        } else if (!here.get().readable() || !there.get().readable()) {
            add(SourceDifference.Kind.UNREADABLE, "", here.get().readable() ? here.get().card().text(CardField.TITLE)
                    : "", there.get().card().text(CardField.TITLE), Strings.get("source.refused.unreadable"));
        } else {
            compare(here.get(), there.get());
        }
        if (found.isEmpty() && here.isPresent() && !here.get().source().equals(there.orElseThrow().source())) {
            add(SourceDifference.Kind.FORM, "", "", "", Strings.get("source.refused.form"));
        }
        return found;
    }

    private void add(SourceDifference.Kind kind, String part, String mine, String other, String barrier) {
        found.add(new SourceDifference(kind, pair.card(), pair.made(), pair.file(), competency(), part, mine, other,
                SourceDifference.Courses.NONE, Optional.of(barrier).filter(text -> !text.isEmpty())));
    }

    private String competency() {
        return pair.made().map(GeneratedCard::competency)
                .orElseGet(() -> here.map(card -> spelled(card.card())).orElse(""));
    }

    /** The competency of a card with the slash that the generator leaves in the title alone. */
    static String spelled(Card card) {
        String plain = card.text(CardField.COMPETENCY);
        String title = card.text(CardField.TITLE);
        String end = title.substring(Math.max(0, title.length() - plain.length()));
        return end.replace('/', ' ').equals(plain) ? end : plain;
    }

    private void compare(CardDocument mine, CardDocument other) {
        Card here = mine.card();
        Card there = other.card();
        value(SourceDifference.Kind.DESCRIPTION, here, there, CardField.DESCRIPTION);
        value(SourceDifference.Kind.GROUP, here, there, CardField.GROUP);
        value(SourceDifference.Kind.DESIGNATION, here, there, CardField.DESIGNATION);
        value(SourceDifference.Kind.CAREER_LEVEL, here, there, CardField.CAREER_LEVEL);
        String series = here.text(CardField.SERIES);
        boolean sameSeries = CardNames.series(series).equals(there.text(CardField.SERIES));
        if (!sameSeries) {
            value(SourceDifference.Kind.SERIES, here, there, CardField.SERIES);
        } else {
            own(SourceDifference.Kind.OTHER, CardField.SERIES, series, there.text(CardField.SERIES));
        }
        String competency = here.text(CardField.COMPETENCY);
        if (!competency.equals(there.text(CardField.COMPETENCY)) && !competency.equals(competency())) {
            add(SourceDifference.Kind.COMPETENCY, "", spelled(here), competency(), "");
        }
        boolean renamed = !found.isEmpty();
        for (CardField field : OWN) {
            boolean follows = !sameSeries && (field == CardField.JOB_SERIES_TITLE || field == CardField.JOB_SERIES)
                    || renamed && follows(mine, field);
            if (!follows) {
                own(SourceDifference.Kind.OTHER, field, here.text(field), there.text(field));
            }
        }
        own(SourceDifference.Kind.TITLE, CardField.TITLE, mine, there, renamed);
        own(SourceDifference.Kind.FILTERS, CardField.FILTERS, mine, there, renamed);
        own(SourceDifference.Kind.PERMALINK, CardField.PERMALINK, mine, there, renamed);
        for (OtherKey key : here.others()) {
            add(SourceDifference.Kind.OTHER, key.key(), key.value(), "", Strings.get("source.refused.own-key"));
        }
        levels(here, there);
        found.addAll(new CourseComparer(pair, here, there, competency(), courses).differences());
        file();
    }

    private void value(SourceDifference.Kind kind, Card here, Card there, CardField field) {
        if (!here.text(field).equals(there.text(field))) {
            add(kind, "", here.text(field), there.text(field), "");
        }
    }

    private void own(SourceDifference.Kind kind, CardField field, String mine, String other) {
        if (!mine.equals(other)) {
            add(kind, kind == SourceDifference.Kind.OTHER ? field.key() : "", mine, other,
                    Strings.get("source.refused.own-value"));
        }
    }

    private void own(SourceDifference.Kind kind, CardField field, CardDocument mine, Card there, boolean renamed) {
        if (!renamed || !follows(mine, field)) {
            own(kind, field, mine.card().text(field), there.text(field));
        }
    }

    /** Whether a value only follows from what differs itself. */
    static boolean follows(CardDocument mine, CardField field) {
        Card card = mine.card();
        return field == CardField.PERMALINK ? card.text(field).equals(CardNames.permalink(card.text(CardField.SERIES),
                spelled(card), card.text(CardField.CAREER_LEVEL)))
                : mine.derivation(field) == Derivation.FOLLOWS;
    }

    private void file() {
        String wanted = pair.made().orElseThrow().file();
        Card card = here.orElseThrow().card();
        if (!pair.file().equals(wanted) && (found.isEmpty() || !namedByItself(pair.file(), card))) {
            add(SourceDifference.Kind.FILE, "", pair.file(), wanted, Strings.get("source.refused.file"));
        }
    }

    /** Whether a file has the name that follows from what the card says. */
    static boolean namedByItself(String file, Card card) {
        return file.equals(CardNames.file(card.text(CardField.SERIES), card.text(CardField.GROUP), spelled(card),
                card.text(CardField.CAREER_LEVEL)));
    }

    private static List<Integer> numbers(Card card) {
        return card.levels().stream().map(LevelContent::number).toList();
    }

    private void levels(Card here, Card there) {
        List<Integer> mine = numbers(here);
        List<Integer> other = numbers(there);
        if (!mine.equals(other)) {
            boolean sound = !mine.isEmpty() && mine.stream().allMatch(level -> level >= 1 && level <= 5)
                    && mine.stream().distinct().count() == mine.size();
            add(SourceDifference.Kind.LEVELS, "", joined(mine), joined(other),
                    sound ? "" : Strings.get("source.refused.levels"));
        }
        Map<Integer, LevelContent> levels = new TreeMap<>();
        here.levels().forEach(level -> levels.putIfAbsent(level.number(), level));
        for (ItemKind kind : ItemKind.values()) {
            SourceDifference.Kind list = kind == ItemKind.BEHAVIOR ? SourceDifference.Kind.BEHAVIORS
                    : SourceDifference.Kind.DEFINITIONS;
            levels.forEach((number, level) -> there.level(number).ifPresentOrElse(
                    made -> items(list, number, level.items(kind), made.items(kind), ""),
                    () -> items(list, number, level.items(kind), texts.items(competency(), kind, number),
                            level.items(kind).isEmpty() ? Strings.get("source.refused.empty-level") : "")));
            items(list, Edit.UNASSIGNED, here.unassigned(kind), there.unassigned(kind),
                    Strings.get("source.refused.no-level"));
        }
    }

    private void items(SourceDifference.Kind kind, int level, List<String> mine, List<String> other, String barrier) {
        if (!mine.equals(other)) {
            add(kind, Integer.toString(level), String.join("\n", mine), String.join("\n", other), barrier);
        }
    }

    private static String joined(List<Integer> levels) {
        return levels.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
