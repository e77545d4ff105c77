package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.document.Edit;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At which part of the form each kind of edit is told. */
class UndonePlacesTest {
    private static final String FILE = "0501-Primary-Financial-Stewardship-Mid.md";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    private Map<UndonePlace, UndoneField> places() {
        return UndonePlaces.of(site.card(FILE).card(), site.compare().byCard().getOrDefault(EditedSite.id(FILE), List.of()));
    }

    private Map<String, String> told() {
        return places().entrySet().stream().collect(Collectors.toMap(place -> place.getKey().toString(),
                place -> place.getValue().text(), (one, _) -> one, TreeMap::new));
    }

    private static String says(String text) {
        return "The site's sources say: " + text;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"BEHAVIORS", "DEFINITIONS", "COURSES", "SERIES", "CAREER_LEVEL"})
    void aFieldTellsWhatTheSourcesSay(CardField field) {
        String before = site.card(FILE).card().text(field);
        site.set(FILE, field, field == CardField.LEVEL ? "GS1" : "Other");
        assertEquals(says(before), told().get(new UndonePlace.Field(field).toString()), told().toString());
    }

    @Test
    void seriesAndCareerLevelAreToldAtTheirFields() {
        site.set(FILE, CardField.SERIES, "0510");
        assertEquals(Map.of(new UndonePlace.Field(CardField.SERIES).toString(), says("501")), told());
        EditedSite other = new EditedSite(Excerpt.sources()).set(FILE, CardField.CAREER_LEVEL, "Senior");
        assertEquals(List.of(new UndonePlace.Field(CardField.CAREER_LEVEL)), List.copyOf(UndonePlaces.of(other.card(FILE).card(),
                other.compare().byCard().get(EditedSite.id(FILE))).keySet()));
    }

    @Test
    void whatNobodyEditedIsToldNowhereAndAnUndoneEditNeitherIs() {
        assertEquals(Map.of(), told());
        String before = site.card(FILE).card().text(CardField.DESCRIPTION);
        site.set(FILE, CardField.DESCRIPTION, "Other");
        assertEquals(1, told().size());
        site.set(FILE, CardField.DESCRIPTION, before);
        assertEquals(Map.of(), told());
    }

    @Test
    void itemsAreToldAtTheirRowsAndWhatIsMissingAtTheHeadOfTheirList() {
        int level = site.card(FILE).card().levels().getFirst().number();
        List<String> items = site.card(FILE).card().level(level).orElseThrow().items(ItemKind.BEHAVIOR);
        site.edit(FILE, new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, "Other")).edit(FILE,
                new Edit.AddItem(ItemKind.BEHAVIOR, level, items.size(), "New"));
        UndonePlace first = new UndonePlace.Item(ItemKind.BEHAVIOR, level, 0);
        assertEquals(Map.of(first.toString(), says(items.getFirst()),
                new UndonePlace.Item(ItemKind.BEHAVIOR, level, items.size()).toString(),
                "The site's sources do not have this. Their next run removes it."), told());
        assertEquals(List.of("BEHAVIORS|" + FILE + "|" + level), places().get(first).ids());
        site.edit(FILE, new Edit.RemoveItem(ItemKind.BEHAVIOR, level, items.size()))
                .edit(FILE, new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, items.getFirst()))
                .edit(FILE, new Edit.RemoveItem(ItemKind.BEHAVIOR, level, 0));
        assertEquals(Map.of(new UndonePlace.Items(ItemKind.BEHAVIOR, level).toString(),
                "Only the site's sources have this: " + items.getFirst()), told());
    }

    @Test
    void itemsInAnotherOrderAreToldAtTheHeadOfTheirList() {
        int level = site.card(FILE).card().levels().getFirst().number();
        site.edit(FILE, new Edit.MoveItem(ItemKind.DEFINITION, level, 0, level, 1));
        assertEquals(Map.of(new UndonePlace.Items(ItemKind.DEFINITION, level).toString(),
                "The site's sources have another order."), told());
    }

    @Test
    void aLevelThatCameIsToldAtTheLevels() {
        List<Integer> levels = site.card(FILE).card().levels().stream().map(level -> level.number()).toList();
        site.edit(FILE, new Edit.AddLevel(levels.contains(5) ? 1 : 5));
        assertEquals(says(levels.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                told().get(new UndonePlace.Levels().toString()));
    }

    @Test
    void coursesAreToldAtTheirRowsAndWhatIsMissingAtTheHead() {
        CourseText first = CourseComparer.said(site.card(FILE).card()).getFirst();
        int count = site.card(FILE).card().courses().size();
        site.edit(FILE, new Edit.SetCourse(0, new CourseText(first.title(), first.provider(), "https://example.gov/moved")))
                .edit(FILE, new Edit.AddCourse(count, new CourseText("Brand new", "DAU", "https://example.gov/new")));
        assertEquals(Map.of(new UndonePlace.Course(0).toString(), says(first.readable()),
                new UndonePlace.Course(count).toString(),
                "The site's sources do not have this. Their next run removes it."), told());
        site.edit(FILE, new Edit.RemoveCourse(count)).edit(FILE, new Edit.RemoveCourse(0));
        assertEquals(Map.of(new UndonePlace.Courses().toString(),
                "Only the site's sources have this: " + first.readable()), told());
    }

    @Test
    void twoCoursesThatAreMissingAreToldTogetherAndCopiedTogether() {
        List<CourseText> courses = CourseComparer.said(site.card(FILE).card());
        site.edit(FILE, new Edit.RemoveCourse(0)).edit(FILE, new Edit.RemoveCourse(0));
        UndoneField head = places().get(new UndonePlace.Courses());
        assertEquals("Only the site's sources have this: " + courses.get(0).readable()
                + "\nOnly the site's sources have this: " + courses.get(1).readable(), head.text());
        assertEquals(2, head.ids().size());
        assertEquals(Optional.empty(), head.barrier());
    }

    @Test
    void whatTheSourcesCannotSayTellsWhy() {
        site.set(FILE, CardField.PERMALINK, "/own/");
        UndoneField field = places().get(new UndonePlace.Field(CardField.PERMALINK));
        assertEquals("The site derives this value from the card's other fields. The sources have no place for a different one, "
                + "and the next run replaces it.", field.barrier().orElseThrow());
        assertEquals(field.text() + "\n" + field.barrier().orElseThrow(), field.reason());
    }

    @Test
    void anOwnKeyIsToldAtItsField() {
        site.edit(FILE, new Edit.SetText(site.card(FILE).text().replaceFirst("\n", "\nown_key: mine\n")));
        assertEquals(Map.of(new UndonePlace.Key("own_key").toString(), "The site's sources have no text here."), told());
    }
}
