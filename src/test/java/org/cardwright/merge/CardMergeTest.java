package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardMergeTest {
    private static final String ENTRY_501 = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID_501 = "0501-Personal-Customer-Service-Mid.md";
    private static final String ENTRY_511 = "0511-Personal-Customer-Service-Entry.md";

    private static CardDocument sample(String name) throws IOException {
        return CardDocument.read(new SourceText(Files.readString(Path.of("sample-cards", name)), false));
    }

    private static CardDocument edited(CardDocument card, Edit... edits) throws EditRefusedException {
        CardDocument now = card;
        for (Edit edit : edits) {
            now = now.apply(edit);
        }
        return now;
    }

    private static CardMerge merge(CardDocument base, CardDocument ours, CardDocument theirs) {
        return CardMerge.of(base.source(), ours.source(), theirs.source());
    }

    private static String content(CardDocument card) {
        return FileContent.of(card.source());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, MID_501, ENTRY_511})
    void changesOfDifferentPartsAreMergedAsIfOnePersonHadMadeThem(String name) throws Exception {
        CardDocument base = sample(name);
        int courses = base.card().courses().size();
        Edit[] ours = {new Edit.SetField("competency_description", "Serves customers well"),
            new Edit.SetItem(ItemKind.BEHAVIOR, base.card().levels().getFirst().number(), 0, "Greets every customer"),
            new Edit.AddCourse(courses, new CourseText("New one", "GSU", "https://example.org/new"))};
        Edit[] theirs = {new Edit.SetField("competency_group", "Leading"),
            new Edit.SetItem(ItemKind.BEHAVIOR, base.card().levels().getFirst().number(), 1, "Answers within a day"),
            new Edit.AddItem(ItemKind.DEFINITION, base.card().levels().getLast().number(), 0, "Needs guidance"),
            new Edit.RemoveCourse(0)};
        CardMerge merge = merge(base, edited(base, ours), edited(base, theirs));
        assertEquals(List.of(), merge.conflicts());
        CardDocument both = edited(edited(base, ours), theirs);
        assertEquals(content(both), merge.content(Map.of()).orElseThrow());
        CardMerge swapped = merge(base, edited(base, theirs), edited(base, ours));
        assertEquals(CardDifference.of(both, both), CardDifference.of(both,
                CardDocument.read(new SourceText(swapped.content(Map.of()).orElseThrow(), false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, MID_501, ENTRY_511})
    void aValueThatBothSidesChangedIsChosenAndEverythingElseMerged(String name) throws Exception {
        CardDocument base = sample(name);
        int level = base.card().levels().getFirst().number();
        CardDocument ours = edited(base, new Edit.SetField("competency_description", "Ours"),
                new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, "Our behavior"),
                new Edit.SetCourse(1, new CourseText("Our title", "Our school", "https://example.org/ours")),
                new Edit.AddItem(ItemKind.DEFINITION, level, 0, "Our definition"));
        CardDocument theirs = edited(base, new Edit.SetField("competency_description", "Theirs"),
                new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, "Their behavior"),
                new Edit.SetCourse(1, new CourseText("Their title", "Their school", "https://example.org/theirs")));
        CardMerge merge = merge(base, ours, theirs);
        assertEquals(List.of("Description", "Behaviors, level " + level, "Courses"),
                merge.conflicts().stream().map(MergeConflict::label).toList());
        assertEquals("Our behavior/Their behavior", merge.conflicts().get(1).ours() + "/"
                + merge.conflicts().get(1).theirs());
        assertEquals(Optional.empty(), merge.content(Map.of()));
        List<String> ids = merge.conflicts().stream().map(MergeConflict::id).toList();
        assertEquals(Optional.empty(), merge.content(Map.of(ids.get(0), Side.OURS)));
        String chosen = merge.content(Map.of(ids.get(0), Side.OURS, ids.get(1), Side.THEIRS, ids.get(2), Side.OURS))
                .orElseThrow();
        CardDocument expected = edited(ours, new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, "Their behavior"));
        assertEquals(List.of(), CardDifference.of(expected, CardDocument.read(new SourceText(chosen, false))));
        assertTrue(chosen.contains("Our definition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, ENTRY_511})
    void oneSidesLinkAndTheOthersTitleOfOneCourseGoTogether(String name) throws Exception {
        CardDocument base = sample(name);
        CourseText course = base.card().courses().get(1).text();
        CardDocument ours = edited(base, new Edit.SetCourse(1, new CourseText("Other title", course.provider(),
                course.url())));
        CardDocument theirs = edited(base, new Edit.SetCourse(1, new CourseText(course.title(), course.provider(),
                "https://example.org/other")));
        CardMerge merge = merge(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        CardDocument result = CardDocument.read(new SourceText(merge.content(Map.of()).orElseThrow(), false));
        assertEquals(new CourseText("Other title", course.provider(), "https://example.org/other"),
                result.card().courses().get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, ENTRY_511})
    void valuesThatFollowAreNoConflictAndFollowTheMergedOnes(String name) throws Exception {
        CardDocument base = sample(name);
        CardDocument ours = edited(base, new Edit.SetField("competency", "Client Service"));
        CardDocument theirs = edited(base, new Edit.SetField("competency_group", "Leading"),
                new Edit.SetField("career_level", "Senior"));
        CardMerge merge = merge(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        CardDocument expected = edited(theirs, new Edit.SetField("competency", "Client Service"));
        assertEquals(content(expected), merge.content(Map.of()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no card at all", "---\ntitle: [\n---\n"})
    void whatIsNoCardIsChosenAsAWhole(String text) throws IOException {
        CardDocument base = sample(ENTRY_501);
        CardMerge merge = CardMerge.of(base.source(), new SourceText(text, false),
                new SourceText(base.text().replace("Entry", "Mid"), false));
        assertEquals(List.of(MergeConflict.WHOLE_CARD), merge.conflicts().stream().map(MergeConflict::id).toList());
        assertEquals(FileContent.of(new SourceText(text, false)),
                merge.content(Map.of(MergeConflict.WHOLE_CARD, Side.OURS)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, MID_501, ENTRY_511})
    void aNoteThatOneSideWroteIntoThePageIsNeverLost(String name) throws Exception {
        CardDocument base = sample(name);
        String noted = base.text().replaceFirst("\n<div", "\n<!-- checked by Grace -->\n<div");
        CardDocument ours = edited(base, new Edit.SetCourse(0, new CourseText("Ours", "", "https://example.org/1")));
        CardDocument theirs = CardDocument.read(new SourceText(noted.replace("\ncareer_level: Entry",
                "\ncareer_level: Entry # grade").replaceFirst("(?m)^( ?- .*)$", "$1\n - New, <a href=\"https://example.org/2\">"
                + "https://example.org/2</a>"), false));
        CardMerge merge = merge(base, ours, theirs);
        for (Side side : Side.values()) {
            Map<String, Resolution> choices = merge.conflicts().stream()
                    .collect(Collectors.toMap(MergeConflict::id, _ -> side));
            boolean asked = choices.containsKey(MergeConflict.WHOLE_CARD) && side == Side.OURS;
            String text = merge.content(choices).orElseThrow();
            assertEquals(!asked, text.contains("checked by Grace"), text);
        }
    }

    /** What is known is not asked: the site's value is one of its changes then, the folder's stays. */
    @ParameterizedTest
    @ValueSource(strings = {ENTRY_501, MID_501, ENTRY_511})
    void aConflictOfWhichTheNewerSideIsKnownIsNone(String name) throws Exception {
        CardDocument base = sample(name);
        CardDocument ours = edited(base, new Edit.SetField("competency_description", "Ours"),
                new Edit.SetField("competency_group", "Leading"));
        CardDocument theirs = edited(base, new Edit.SetField("competency_description", "Theirs"),
                new Edit.SetField("competency_group", "Projects"));
        CardMerge asked = merge(base, ours, theirs);
        String first = asked.conflicts().getFirst().id();
        String last = asked.conflicts().getLast().id();
        CardMerge known = asked.settled(Map.of(first, Side.OURS, last, Side.THEIRS));
        assertEquals(List.of(), known.conflicts());
        assertEquals(List.of(last), known.siteChanges().stream().map(MergeConflict::id).toList());
        assertEquals(asked.content(Map.of(first, Side.OURS, last, Side.THEIRS)), known.content(Map.of()));
        assertEquals(asked.content(Map.of(first, Side.OURS, last, Side.OURS)), known.content(Map.of(last, Side.OURS)));
    }
}
