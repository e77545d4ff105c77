package org.cardwright.provider;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.cardwright.course.CoursePart;
import org.cardwright.edit.CardTarget;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/** Where a row of a list replaces: parts of courses, and other texts of cards. */
record ReplacePlaces(Set<CoursePart> parts, List<CardTarget> targets) {
    private static final List<CardField> FIELDS = List.of(CardField.DESCRIPTION, CardField.COMPETENCY, CardField.GROUP,
            CardField.DESIGNATION, CardField.JOB_SERIES_TITLE, CardField.CAREER_LEVEL);
    private static final Map<String, ReplacePlaces> KNOWN = known();

    private static Map<String, ReplacePlaces> known() {
        Map<String, ReplacePlaces> known = new HashMap<>();
        List<CardTarget> items = List.of(items(ItemKind.BEHAVIOR), items(ItemKind.DEFINITION));
        List<CardTarget> texts = List.of(items.getFirst(), items.getLast(), new CardTarget.Field(CardField.DESCRIPTION));
        Arrays.stream(new String[] {"", "any", "course", "courses", "course line", "course lines"})
                .forEach(name -> known.put(name, new ReplacePlaces(CoursePart.ANY, List.of())));
        Arrays.stream(new String[] {"all", "everywhere"}).forEach(name -> known.put(name, new ReplacePlaces(CoursePart.ANY, texts)));
        Arrays.stream(new String[] {"card", "cards", "text", "texts", "card text", "card texts"})
                .forEach(name -> known.put(name, new ReplacePlaces(Set.of(), texts)));
        part(known, CoursePart.TITLE, "title", "titles", "course title", "course titles");
        part(known, CoursePart.PROVIDER, "provider", "providers", "course provider");
        part(known, CoursePart.LINK, "link", "links", "url", "urls", "web address", "address", "course link");
        List.of(ItemKind.values()).forEach(kind -> {
            field(known, FieldLabels.of(kind.field()), items(kind));
            field(known, FieldLabels.item(kind), items(kind));
            field(known, FieldLabels.item(kind) + "s", items(kind));
        });
        FIELDS.forEach(field -> field(known, FieldLabels.of(field), new CardTarget.Field(field)));
        return Map.copyOf(known);
    }

    private static CardTarget items(ItemKind kind) {
        return new CardTarget.Items(kind, OptionalInt.empty());
    }

    private static void part(Map<String, ReplacePlaces> known, CoursePart part, String... names) {
        Arrays.stream(names).forEach(name -> known.put(name, new ReplacePlaces(Set.of(part), List.of())));
    }

    private static void field(Map<String, ReplacePlaces> known, String name, CardTarget target) {
        known.put(ListTable.plain(name), new ReplacePlaces(Set.of(), List.of(target)));
    }

    /** The places that a cell names, one or several between commas; empty if one of them is unknown. */
    static Optional<ReplacePlaces> of(String cell) {
        Set<CoursePart> parts = new HashSet<>();
        Set<CardTarget> targets = new HashSet<>();
        for (String name : cell.split("[,;\\n]")) {
            ReplacePlaces places = KNOWN.get(ListTable.plain(name));
            if (places == null || name.isBlank() && !cell.isBlank()) {
                return Optional.empty();
            }
            parts.addAll(places.parts());
            targets.addAll(places.targets());
        }
        return Optional.of(new ReplacePlaces(Set.copyOf(parts), List.copyOf(targets)));
    }
}
