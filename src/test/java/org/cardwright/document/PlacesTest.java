package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class PlacesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/places.txt");
    }

    private static String at(Position place) {
        return place.line() + ":" + place.column();
    }

    private static List<String> said(CardPlaces places, boolean items) {
        List<String> lines = new ArrayList<>();
        lines.add("  keys " + places.entries().stream().map(YamlEntry::key).toList()
                + places.bounds().map(bounds -> " and a body at " + bounds.bodyStart()).orElse(""));
        for (CardField field : List.of(CardField.TITLE, CardField.DESCRIPTION, CardField.BEHAVIORS, CardField.COURSES)) {
            lines.add("  " + field.key() + " is " + places.key(field).orElse("missing") + ", " + at(places.ofKey(field.key()))
                    + " = " + at(places.of(field)));
        }
        for (int i = 0; i < 5; i++) {
            lines.add("  course " + i + " " + at(places.ofCourse(i)));
        }
        for (ItemKind kind : items ? List.of(ItemKind.values()) : List.<ItemKind>of()) {
            for (int level : List.of(1, 2, 3, Edit.UNASSIGNED)) {
                String each = "";
                for (int i = 0; i < 4; i++) {
                    each += " " + at(places.ofItem(kind, level, i));
                }
                lines.add("  " + kind.name().toLowerCase(java.util.Locale.ROOT) + " " + level + " " + at(places.ofLevel(kind, level))
                        + ", items" + each);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingOfACardIsFoundWhereItStands(CaseFile placed) throws IOException {
        List<String> card = placed.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        List<String> said = new ArrayList<>(card);
        CardDocument document = CaseCard.changed(CaseCard.named(card.getFirst().substring(2)), card.subList(1, card.size()));
        said.addAll(said(document.places(), true));
        List<String> keys = said.subList(card.size(), card.size() + 10);
        assertEquals(keys, said(ReadCard.of(document.source()).places(), false));
        assertEquals(keys, said(ReadCard.of(document).places(), false));
        assertEquals(String.join("\n", placed.lines()), String.join("\n", said));
    }
}
