package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SourceComparisonTest {
    private static final String DATA_ENTRY = "0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md";
    private static final String DATA_MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";
    private static final String WEBINAR = "Webinar - Uniform Guidance and Grant Accounting";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    /** Label, what the card says, what the generator would write. */
    private List<String> differences() {
        return words(site.compare().differences());
    }

    private static List<String> words(List<SourceDifference> differences) {
        return differences.stream().map(each -> each.label() + ": " + each.here() + " <> " + each.there()).toList();
    }

    private void replace(String file, String old, String now) {
        site.cards.put(EditedSite.id(file), CardDocument.read(new SourceText(site.card(file).text().replace(old, now),
                false)));
    }

    @Test
    void eachKindOfEditIsOneDifferenceAndWhatFollowsFromItIsNone() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.").set(DATA_MID, CardField.GROUP, "Primary")
                .set(DATA_MID, CardField.SERIES, "560").set(DATA_MID, CardField.CAREER_LEVEL, "Senior")
                .set(DATA_MID, CardField.COMPETENCY, "Data Work").set(DATA_MID, CardField.DESIGNATION, "Own");
        assertEquals(List.of("Description", "Competency group", "Designation", "Career level", "Series", "Competency"),
                site.compare().differences().stream().map(SourceDifference::label).toList());
        assertEquals("Competency: Data Work <> Data Analytics, Management, and Visualization", differences().getLast());
    }

    @Test
    void itemsLevelsAndCoursesAreComparedOneByOne() {
        site.edit(DATA_ENTRY, new Edit.RemoveLevel(2))
                .edit(DATA_ENTRY, new Edit.SetItem(ItemKind.DEFINITION, 1, 0, "Applies it"))
                .edit(DATA_MID, new Edit.SetCourse(site.course(DATA_MID, WEBINAR), new CourseText("Webinar", "AGA",
                        "https://www.agacgfm.org/Training/Webinars.aspx")))
                .edit(DATA_MID, new Edit.AddCourse(0, new CourseText("Ethics", "AGA", "https://e.example")));
        String link = "https://www.agacgfm.org/Training/Webinars.aspx";
        assertEquals(List.of("Proficiency levels: 1 <> 1, 2", "Definitions, level 1: Applies it\nRequires close and "
                + "extensive guidance\nDemonstrates awareness of concepts and processes <> Applies the competency in the "
                + "simplest situations\nRequires close and extensive guidance\nDemonstrates awareness of concepts and "
                + "processes", "Course: Webinar · AGA · " + link + " <> " + WEBINAR + " · AGA · " + link,
                "Course: Ethics · AGA · https://e.example <> "), differences());
        assertEquals(List.of("AGA"), site.compare().providers());
        assertEquals(List.of("Data Analytics, Management, and Visualization"), site.compare().competencies());
    }

    @Test
    void aDifferenceKeepsItsNameWhileItIsTheSame() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.");
        String id = site.compare().differences().getFirst().id();
        assertEquals("DESCRIPTION|" + DATA_MID + "|", id);
        site.set(DATA_ENTRY, CardField.DESCRIPTION, "Knows more.").set(DATA_MID, CardField.DESCRIPTION, "Knows it.");
        assertEquals(id, site.compare().differences().getLast().id());
    }

    @Test
    void aCardInAnotherFormDiffersInItsFormAlone() {
        replace(DATA_MID, "\n", "\r\n");
        assertEquals(List.of("Form of the file:  <> "), differences());
        assertEquals(List.of(), words(site.compare().differences(EditedSite.id(DATA_ENTRY), site.card(DATA_ENTRY))));
    }

    @Test
    void aCardIsFoundByWhatItSaysWhereItsFileIsAnother() {
        CardDocument card = site.cards.remove(EditedSite.id(DATA_MID));
        site.cards.put(EditedSite.id("old.md"), card);
        assertEquals(List.of("File name: old.md <> " + DATA_MID), differences());
    }

    @Test
    void aCardThatGotAnotherNameAndFileIsStillTheSame() {
        for (String file : List.of(DATA_ENTRY, DATA_MID)) {
            site.set(file, CardField.COMPETENCY, "Data Work");
            site.cards.put(EditedSite.id(file.replaceFirst("Data-.*-", "Data-Work-")),
                    site.cards.remove(EditedSite.id(file)));
        }
        assertEquals(List.of("Competency: Data Work <> Data Analytics, Management, and Visualization",
                "Competency: Data Work <> Data Analytics, Management, and Visualization"),
                differences().stream().filter(word -> !word.startsWith("Permalink")).toList());
    }

    @Test
    void cardsOnOneSideAloneAreTold() {
        CardDocument card = site.cards.remove(EditedSite.id(DATA_MID));
        site.cards.put(EditedSite.id("0501-Own.md"), CardDocument.read(new SourceText(card.text()
                .replaceAll("(?m)^(competency|competency_description): .*", "$1: Something else").replace("Mid", "Entry"),
                false)));
        assertEquals(List.of("Card is only here", "Card is only in the sources"), site.compare().differences().stream()
                .map(SourceDifference::label).toList());
    }

    @Test
    void whatTheTablesCannotSayIsKnownAtOnce() {
        replace(DATA_MID, "layout: ", "note: mine\nlayout: ");
        site.set(DATA_MID, CardField.PERMALINK, "/cards/own");
        assertEquals(List.of("Permalink: The site derives this value from the card's other fields. The sources have no "
                + "place for a different one, and the next run replaces it.", "note: The sources have no place for this "
                + "key. The site's next run removes it."), site.compare().differences().stream().map(each ->
                each.label() + ": " + each.barrier().orElseThrow()).toList());
    }

    @Test
    void aSlashThatTheGeneratorWritesAsASpaceIsNoDifference() {
        EditedSite slash = EditedSite.of(SourceSamples.of(3));
        String file = slash.files(card -> CardComparer.spelled(card.card()).contains("/")).getFirst();
        slash.set(file, CardField.COMPETENCY, CardComparer.spelled(slash.card(file).card()));
        assertEquals(List.of("Form of the file:  <> "), words(slash.compare().differences()));
    }

    @Test
    void whileACardIsEditedOnlyThatCardIsCompared() {
        SourceComparison before = site.compare();
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.");
        assertEquals(site.compare().differences(), before.differences(EditedSite.id(DATA_MID), site.card(DATA_MID)));
        CardId other = new CardId(Path.of("unknown.md"));
        assertEquals(List.of("Card is only here"), before.differences(other, site.card(DATA_MID)).stream()
                .map(SourceDifference::label).toList());
    }

    @Test
    void theTableReadsAsTheCardsOfTheGeneratorDo() {
        for (long seed = 0; seed < 3; seed++) {
            EditedSite all = EditedSite.of(SourceSamples.small(seed));
            SourceCourses courses = new SourceCourses(all.sources.table(SourceKind.COURSES));
            SourceTexts texts = new SourceTexts(all.sources.table(SourceKind.TEXTS));
            for (GeneratedCard card : all.made.cards()) {
                CardDocument read = all.card(card.file());
                assertEquals(card.courses().stream().map(courses::of).toList(), CourseComparer.said(read.card()));
                read.card().levels().forEach(level -> Stream.of(ItemKind.values()).forEach(kind -> assertEquals(
                        level.items(kind), texts.items(card.competency(), kind, level.number()))));
            }
        }
        assertEquals(Map.of(), site.write().edits());
    }
}
