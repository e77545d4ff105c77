package org.cardwright.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Tells the difference of two texts of a card as people would: which field, which course, which behavior. */
public final class CardDifference {
    private final List<ValueChange> changes = new ArrayList<>();

    private CardDifference() {}

    /** The values that differ, in the order of the card; empty if only the form of the text differs. */
    public static List<ValueChange> of(CardDocument before, CardDocument after) {
        var difference = new CardDifference();
        for (CardField field : CardField.values()) {
            if (!Wanted.LISTS.contains(field) && !(Wanted.FOLLOWERS.contains(field)
                    && after.derivation(field) == Derivation.FOLLOWS)) {
                difference.add(FieldLabels.of(field), before.card().text(field), after.card().text(field));
            }
        }
        var others = new TreeSet<>(CardParts.others(before.card()).keySet());
        others.addAll(CardParts.others(after.card()).keySet());
        others.forEach(key -> difference.add(key, CardParts.others(before.card()).getOrDefault(key, ""),
                CardParts.others(after.card()).getOrDefault(key, "")));
        difference.levels(CardParts.levels(before.card()), CardParts.levels(after.card()));
        difference.courses(CardParts.courses(before.card()), CardParts.courses(after.card()));
        return List.copyOf(difference.changes);
    }

    private void add(String label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ValueChange(label, before, after));
        }
    }

    private void levels(Map<Integer, LevelContent> before, Map<Integer, LevelContent> after) {
        var numbers = new TreeSet<>(before.keySet());
        numbers.addAll(after.keySet());
        for (int level : numbers) {
            for (ItemKind kind : ItemKind.values()) {
                list(items(before, level, kind), items(after, level, kind), (was, is) -> add(
                        FieldLabels.of(kind, level), was.orElse(""), is.orElse("")));
            }
        }
    }

    private static List<String> items(Map<Integer, LevelContent> levels, int level, ItemKind kind) {
        return levels.containsKey(level) ? levels.get(level).items(kind) : List.of();
    }

    private void courses(List<CourseItem> before, List<CourseItem> after) {
        list(before, after, (was, is) -> {
            if (was.isPresent() && is.isPresent()) {
                part("export.label.courseTitle", was.get(), is.get(), CourseText::title);
                part("export.label.courseProvider", was.get(), is.get(), CourseText::provider);
                part("export.label.courseLink", was.get(), is.get(), CourseText::url);
            } else {
                add(Strings.get("export.label.course"), was.map(CardDifference::shown).orElse(""),
                        is.map(CardDifference::shown).orElse(""));
            }
        });
    }

    /** A course without a title is called by what it has. */
    private static String shown(CourseItem course) {
        return Stream.of(course.text().title(), course.text().url(), course.text().provider())
                .filter(text -> !text.isBlank()).findFirst().orElse(Strings.get("export.label.course.empty"));
    }

    private void part(String key, CourseItem was, CourseItem is, Function<CourseText, String> part) {
        add(Strings.get(key), part.apply(was.text()), part.apply(is.text()));
    }

    private interface Pair<T> {
        void add(Optional<T> was, Optional<T> is);
    }

    private static <T> void list(List<T> before, List<T> after, Pair<T> pairs) {
        for (var change : ListMerge.changes(before, after)) {
            int old = change.end() - change.start();
            int now = change.newEnd() - change.newStart();
            for (int i = 0; i < Math.max(old, now); i++) {
                pairs.add(i < old ? Optional.of(before.get(change.start() + i)) : Optional.empty(),
                        i < now ? Optional.of(after.get(change.newStart() + i)) : Optional.empty());
            }
        }
    }
}
