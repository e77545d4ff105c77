package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {
    private static final String STEWARDSHIP_ENTRY = "0501-Primary-Financial-Stewardship-Entry.md";
    private static final String STEWARDSHIP_510 = "0510-Primary-Financial-Stewardship-Entry.md";
    private static final String STEWARDSHIP_MID = "0501-Primary-Financial-Stewardship-Mid.md";
    private static final String CONCEPTS_SENIOR = "0501-Primary-Financial-Concepts-Policies-and-Principles-Senior.md";
    private static final String DATA_ENTRY = "0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md";
    private static final String DATA_MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";
    private static final String WEBINAR = "Webinar - Uniform Guidance and Grant Accounting";
    private static final String LAW = "Appropriations Law: Advanced Applications";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    /** What is written, and that nothing is left over. */
    private void assertWritten(SourceWriting writing, String... edits) {
        assertEquals(List.of(edits), EditWords.of(writing.edits()));
        assertEquals(List.of(), writing.refused());
        assertEquals(List.of(), writing.after().differences().stream().map(SourceDifference::label)
                .filter(label -> !label.equals("Order of the courses")).toList());
    }

    @Test
    void whatNobodyEditedDiffersInNothingAndIsWrittenNowhere() {
        for (EditedSite each : List.of(site, EditedSite.of(SourceSamples.small(1)), EditedSite.of(SourceSamples.of(1)))) {
            assertEquals(List.of(), each.compare().differences());
            assertEquals(Map.of(), each.write().edits());
        }
    }

    @Test
    void whatOddTablesGiveDiffersInNothingEither() {
        for (long seed = 1; seed <= 12; seed++) {
            EditedSite odd = new EditedSite(OddSources.of(seed).sources());
            assertEquals(List.of(), EditWords.of(odd.write().edits()));
            assertEquals(List.of(), odd.compare().differences(), "seed " + seed);
        }
    }

    @Test
    void aFieldIsWrittenIntoTheCellOfTheEntry() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.").set(DATA_MID, CardField.DESIGNATION, "Own designation");
        assertWritten(site.write(), "CARDS 9 DESCRIPTION: Knows data.",
                "CARDS 9 Functional Competency Designation: Own designation");
    }

    @Test
    void aCareerLevelKeepsTheFormOfTheTableAndTheSeriesStaysANumber() {
        site.set(DATA_MID, CardField.CAREER_LEVEL, "Senior").set(DATA_ENTRY, CardField.SERIES, "560");
        SourceWriting writing = site.write();
        assertEquals(List.of("CARDS 8 JOB SERIES:: #560", "CARDS 9 GS LEVEL:: SENIOR (14-15)"),
                EditWords.of(writing.edits()));
        assertEquals(Map.of(EditedSite.id(DATA_MID), DATA_MID.replace("Mid", "Senior"), EditedSite.id(DATA_ENTRY),
                DATA_ENTRY.replace("0501", "0560")), writing.files());
    }

    @Test
    void aCardCannotBecomeAnotherThatTheTablesHave() {
        site.set(STEWARDSHIP_510, CardField.SERIES, "501");
        assertEquals(List.of("Series: The sources have another card with this job series, career level, and competency."),
                EditWords.refused(site.write()));
    }

    @Test
    void aGroupNeedsOneCellAndGivesTheCardAnotherFile() {
        site.set(DATA_MID, CardField.GROUP, "Primary");
        SourceWriting writing = site.write();
        assertEquals(List.of("CARDS 9 TYPE:: Primary"), EditWords.of(writing.edits()));
        assertEquals(Map.of(EditedSite.id(DATA_MID), DATA_MID.replace("Secondary", "Primary")), writing.files());
        assertEquals(List.of("File name", "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md"),
                List.of(writing.after().differences().getFirst().label(), writing.after().differences().getFirst().here()));
    }

    @Test
    void levelsAreWrittenWhereTheyAreReadAndOneByOne() {
        site.edit(DATA_ENTRY, new Edit.RemoveLevel(2));
        assertWritten(site.write(), "CARDS 8 : ", "CARDS 8 APR: #1");
    }

    @Test
    void aLevelThatIsNewKeepsTheTextThatTheTablesHaveForIt() {
        site.edit(DATA_MID, new Edit.AddLevel(4));
        SourceWriting writing = site.write();
        assertEquals(List.of("CARDS 9 : #4", "CARDS 9 APR: 3,4"), EditWords.of(writing.edits()));
        assertEquals(List.of("Behaviors, level 4: The card has nothing at this new level, and the sources have a text for "
                + "it. Copy the text to the card.", "Definitions, level 4: The card has nothing at this new level, and the "
                + "sources have a text for it. Copy the text to the card."), EditWords.refused(writing));
    }

    @Test
    void coursesStayOnTheirCardsWhenLevelsChangeAsFarAsLevelsCanSayIt() {
        site.edit(CONCEPTS_SENIOR, new Edit.AddLevel(4));
        assertEquals(List.of("CARDS 1 APPLICABLE PROFICIENCY RATINGS: #4", "CARDS 1 : #5", "CARDS 1 APR: 4,5",
                "COURSES 11 proficiency_levels_5: 3"), EditWords.of(site.write().edits()));
        site.edit(CONCEPTS_SENIOR, new Edit.AddLevel(3)).edit(CONCEPTS_SENIOR, new Edit.RemoveLevel(5));
        SourceWriting open = site.write();
        assertEquals(List.of(), EditWords.of(open.edits()));
        assertEquals(List.of("With this change of " + CONCEPTS_SENIOR + ", the sources also add or remove \"" + LAW
                + "\" on 1 card."), open.questions().stream().map(SourceQuestion::text).toList());
        SourceWriting more = site.write(Map.of(open.questions().getFirst().id(), "all"));
        assertEquals(List.of("CARDS 1 APPLICABLE PROFICIENCY RATINGS: #3", "CARDS 1 : #4", "CARDS 1 APR: 3,4"),
                EditWords.of(more.edits()));
        assertEquals(List.of("", LAW + " · Management Concepts"), more.after().differences().stream().filter(each ->
                each.kind() == SourceDifference.Kind.COURSE).flatMap(each -> Stream.of(each.here(),
                each.there().replaceFirst(" · http.*", ""))).toList());
    }

    @Test
    void aTextThatAllCardsLostIsAskedAbout() {
        site.edit(DATA_MID, new Edit.RemoveItem(ItemKind.DEFINITION, 3, 0))
                .edit(DATA_MID, new Edit.RemoveItem(ItemKind.DEFINITION, 3, 0))
                .edit(DATA_MID, new Edit.RemoveItem(ItemKind.DEFINITION, 3, 0));
        SourceQuestion question = site.write().questions().getFirst();
        assertEquals("The cards of \"Data Analytics, Management, and Visualization\" have no text here (Definitions, level "
                + "3), but the sources have one.", question.text());
        assertWritten(site.write(Map.of(question.id(), "none")), "TEXTS 2 proficiency_level_3: ");
    }

    @Test
    void oneItemOnAllCardsIsOneStretchOfOneText() {
        for (String file : List.of(STEWARDSHIP_ENTRY, STEWARDSHIP_510)) {
            site.edit(file, new Edit.AddItem(ItemKind.DEFINITION, 1, 3, "Asks questions"));
        }
        assertWritten(site.write(), "TEXTS 1 proficiency_level_1: \\tApplies the competency in the simplest situations"
                + "\\n\\tRequires close and extensive guidance\\n\\tDemonstrates awareness of concepts and processes"
                + "\\n\\tAsks questions");
    }

    @Test
    void cardsThatDoNotAgreeAreAskedAbout() {
        site.edit(STEWARDSHIP_ENTRY, new Edit.SetItem(ItemKind.BEHAVIOR, 2, 0, "Acts well"));
        SourceQuestion question = site.write().questions().getFirst();
        assertEquals("The cards of \"Financial Stewardship\" do not say the same (Behaviors, level 2). The sources have one "
                + "text for all of them.", question.text());
        assertEquals(List.of(List.of(STEWARDSHIP_ENTRY), List.of(STEWARDSHIP_510), List.of()),
                question.answers().stream().map(SourceQuestion.Answer::files).toList());
        SourceWriting all = site.write(Map.of(question.id(), "Acts well"));
        assertEquals(List.of("TEXTS 1 behavioral_illustrations_2: \\tActs well"), EditWords.of(all.edits()));
        assertEquals(List.of(STEWARDSHIP_510), all.along());
        assertEquals(List.of("Behaviors, level 2: Left as it is. The site's next run undoes it."),
                EditWords.refused(site.write(Map.of(question.id(), "leave"))));
    }

    @Test
    void aNewCourseIsANewRowWithTheFewestLevels() {
        site.edit(STEWARDSHIP_MID, new Edit.AddCourse(0, new CourseText("Ethics: Basics", "AGA", "https://e.example/1")));
        SourceWriting writing = site.write();
        assertWritten(writing, "COURSES + after 11: competency_1=Financial Stewardship, course_title=Ethics: Basics, "
                + "link=https://e.example/1, proficiency_levels_1=4, training_providers=AGA");
        assertEquals(List.of("\"Ethics: Basics\" is new. Its price, credit, and other details are empty."), writing.notes());
        assertEquals(List.of("COURSES + after 11: competency_1=Financial Stewardship, course_title=Ethics: Basics, "
                + "link=https://e.example/1, price=$9, proficiency_levels_1=4, training_providers=AGA"),
                EditWords.of(SourceWriter.plan(site.compare(), site.compare().differences(), Map.of(),
                Map.of(new CourseText("Ethics: Basics", "AGA", "https://e.example/1"), Map.of("price", "$9"))).edits()));
    }

    @Test
    void whatWasTypedOfACourseThatIsRenamedGoesWithTheNameIntoItsRow() {
        CourseText now = new CourseText("Appropriations Law: Masterclass", "Management Concepts", "https://e.example/law");
        site.having(LAW).forEach(file -> site.edit(file, new Edit.SetCourse(site.course(file, LAW), now)));
        assertEquals(List.of("COURSES 11 course_title: Appropriations Law: Masterclass",
                "COURSES 11 link: https://e.example/law"), EditWords.of(site.write().edits()));
        assertEquals(List.of("COURSES 11 course_title: Appropriations Law: Masterclass",
                "COURSES 11 link: https://e.example/law", "COURSES 11 price: $9"), EditWords.of(SourceWriter.plan(
                site.compare(), site.compare().differences(), Map.of(), Map.of(now, Map.of("price", "$9", "absent", "x"),
                new CourseText(WEBINAR, "AGA", "https://www.agacgfm.org/Training/Webinars.aspx"), Map.of("price", "$1")))
                .edits()));
    }

    @Test
    void aCourseWithSeveralRowsThatIsRenamedKeepsTheDetailsOfEach() {
        String title = "Governmental Financial Management and Control (live, virtual)";
        site.having(title).forEach(file -> {
            int place = site.course(file, title);
            CourseText old = CourseComparer.said(site.card(file).card()).get(place);
            site.edit(file, new Edit.SetCourse(place, new CourseText("Governmental Financial Management and Control 2",
                    old.provider(), "https://e.example/gfmc")));
        });
        assertWritten(site.write(), "COURSES 2 course_title: Governmental Financial Management and Control 2",
                "COURSES 2 link: https://e.example/gfmc", "COURSES 3 course_title: Governmental Financial Management and Control 2",
                "COURSES 3 link: https://e.example/gfmc");
    }

    @Test
    void aCourseForOneOfTwoCardsAlikeIsOfferedForBoth() {
        site.edit(STEWARDSHIP_ENTRY, new Edit.AddCourse(0, new CourseText("Ethics", "AGA", "https://e.example/1")));
        SourceQuestion question = site.write().questions().getFirst();
        assertEquals("\"Ethics\" can be added only with 1 other card that has the same competency and levels.",
                question.text());
        assertEquals(List.of(STEWARDSHIP_510), question.answers().getFirst().files());
        SourceWriting both = site.write(Map.of(question.id(), "all"));
        assertEquals(List.of(STEWARDSHIP_510), both.along());
        assertEquals(1, both.edits().get(SourceKind.COURSES).size());
    }

    @Test
    void aCourseThatIsTakenFromItsLastCardsLosesItsPair() {
        site.edit(STEWARDSHIP_MID, new Edit.RemoveCourse(site.course(STEWARDSHIP_MID, LAW)));
        assertWritten(site.write(), "COURSES 11 proficiency_levels_3: 2,3");
        for (String file : List.of(STEWARDSHIP_ENTRY, STEWARDSHIP_510)) {
            site.edit(file, new Edit.RemoveCourse(site.course(file, LAW)));
        }
        assertWritten(site.write(), "COURSES 11 competency_3: ", "COURSES 11 proficiency_levels_3: ");
    }

    @Test
    void aCourseThatNoCardHasAnyMoreLosesItsRow() {
        for (String file : List.of(DATA_ENTRY, DATA_MID)) {
            site.edit(file, new Edit.RemoveCourse(site.course(file, WEBINAR)));
        }
        SourceWriting writing = site.write();
        assertWritten(writing, "COURSES - 5");
        assertEquals(List.of("\"" + WEBINAR + "\" is no longer on any card, so its row is removed with its price and other "
                + "details."), writing.notes());
    }

    @Test
    void aCourseThatIsRenamedOnAllItsCardsIsRenamedInItsRow() {
        for (String file : site.having(WEBINAR)) {
            site.edit(file, new Edit.SetCourse(site.course(file, WEBINAR), new CourseText("Webinar: Grants", "AGA",
                    "https://www.agacgfm.org/Training/Webinars.aspx")));
        }
        assertWritten(site.write(), "COURSES 5 course_title: Webinar: Grants");
    }

    @Test
    void aCourseThatMovesToAnotherLinkKeepsItsOtherCells() {
        for (String file : site.having(LAW)) {
            site.edit(file, new Edit.SetCourse(site.course(file, LAW), new CourseText(LAW, "Management Concepts",
                    "https://law.example/")));
        }
        assertWritten(site.write(), "COURSES 11 link: https://law.example/");
    }

    @Test
    void aCourseThatIsRenamedOnSomeCardsIsAskedAbout() {
        site.edit(DATA_MID, new Edit.SetCourse(site.course(DATA_MID, WEBINAR), new CourseText("Webinar: Grants", "AGA",
                "https://www.agacgfm.org/Training/Webinars.aspx")));
        SourceQuestion question = site.write().questions().getFirst();
        assertEquals(List.of(List.of(DATA_ENTRY), List.of(DATA_MID), List.of()),
                question.answers().stream().map(SourceQuestion.Answer::files).toList());
        assertEquals(List.of("COURSES 5 course_title: Webinar: Grants"), EditWords.of(
                site.write(Map.of(question.id(), question.answers().getFirst().id())).edits()));
        SourceWriting another = site.write(Map.of(question.id(), "these"));
        assertWritten(another, "COURSES 5 proficiency_levels_1: 1,2", "COURSES + after 5: additional_course_information=, "
                + "competency_1=Data Analytics, Management, and Visualization, course_credit_type=CPE, course_description="
                + "Bi-annual webinar that provides practical updates to government guidance on grants management., "
                + "course_duration_attribute=Hours, course_duration_num=1.5, course_title=Webinar: Grants, "
                + "learning_modality=Virtual, link=https://www.agacgfm.org/Training/Webinars.aspx, price=$59, "
                + "proficiency_levels_1=3, training_providers=AGA");
    }

    @Test
    void anEleventhCompetencyGoesIntoAFurtherRowOfTheCourse() {
        String course = "Governmental Financial Management and Control (live, virtual)";
        String concepts = "0501-Primary-Financial-Concepts-Policies-and-Principles-Senior.md";
        site.edit(concepts, new Edit.AddCourse(0, new CourseText(course, "AGA",
                "https://www.agacgfm.org/CGFM/Candidates/PreparingforExams/CGFMVirtualCourses.aspx")));
        assertWritten(site.write(), "COURSES 3 competency_3: Financial Concepts, Policies and Principles",
                "COURSES 3 proficiency_levels_3: 5");
    }

    @Test
    void aCompetencyThatIsRenamedOnAllCardsIsRenamedEverywhere() {
        for (String file : List.of(DATA_ENTRY, DATA_MID)) {
            site.set(file, CardField.COMPETENCY, "Data Work");
        }
        SourceWriting writing = site.write();
        assertEquals(List.of("CARDS 8 COMPETENCY:: Data Work", "CARDS 9 COMPETENCY:: Data Work",
                "TEXTS 2 competency: Data Work", "COURSES 2 competency_3: Data Work", "COURSES 4 competency_1: Data Work",
                "COURSES 5 competency_1: Data Work"), EditWords.of(writing.edits()));
        assertEquals(Map.of(EditedSite.id(DATA_ENTRY), "0501-Secondary-Data-Work-Entry.md", EditedSite.id(DATA_MID),
                "0501-Secondary-Data-Work-Mid.md"), writing.files());
    }

    @Test
    void aCompetencyThatIsRenamedOnSomeCardsGetsItsOwnTextsAndCourses() {
        site.set(DATA_MID, CardField.COMPETENCY, "Data Work");
        SourceQuestion question = site.write().questions().getFirst();
        assertEquals("\"Data Analytics, Management, and Visualization\" was renamed to \"Data Work\" on 1 card. The sources have "
                + "it for 1 more card.", question.text());
        SourceWriting these = site.write(Map.of(question.id(), "these"));
        assertEquals(List.of(), these.refused());
        assertEquals(List.of("CARDS 9 COMPETENCY:: Data Work", "TEXTS + after 2", "COURSES 4 competency_2: Data Work",
                "COURSES 4 proficiency_levels_2: 1,2,3", "COURSES 5 competency_2: Data Work",
                "COURSES 5 proficiency_levels_2: 1,2,3"), EditWords.of(these.edits()).stream()
                .map(edit -> edit.replaceFirst("(?s)(TEXTS \\+ after 2).*", "$1")).toList());
    }

    @Test
    void whatTheTablesHaveNoPlaceForIsNamedBeforehand() {
        site.set(DATA_MID, CardField.PERMALINK, "/cards/own").set(DATA_MID, CardField.TITLE, "My title");
        site.edit(DATA_ENTRY, new Edit.MoveCourse(0, 1));
        SourceWriting writing = site.write();
        assertEquals(Map.of(), writing.edits());
        assertEquals(List.of("Order of the courses: The site sorts courses by their titles. The sources have no place for "
                + "another order.", "Title: The site derives this value from the card's other fields. The sources have no "
                + "place for a different one, and the next run replaces it.", "Permalink: The site derives this value from "
                + "the card's other fields. The sources have no place for a different one, and the next run replaces it."),
                EditWords.refused(writing));
    }

    @Test
    void lettersThatTheGeneratorCannotWriteAreNamedBeforehand() {
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows: data # and more");
        assertEquals(List.of("Description: The sources cannot say this: the site's next run would still write the card "
                + "differently."), EditWords.refused(site.write()));
    }

    @Test
    void aCardThatWasDeletedHereLosesItsEntry() {
        site.cards.remove(EditedSite.id(DATA_MID));
        SourceWriting writing = site.write();
        assertWritten(writing, "CARDS - 9");
        assertEquals(List.of(DATA_MID + ": its entry is removed from the sources, so the site does not write it again."),
                writing.notes());
    }

    private void like(String file, String old, String now) {
        site.cards.put(EditedSite.id(file), CardDocument.read(new SourceText(site.card(DATA_MID).text()
                .replaceAll(old, now).replace("10-13", "14-15").replaceAll("\\bMid\\b", "Senior"), false)));
    }

    @Test
    void aCardThatWasMadeHereGetsAnEntryInTheFormOfTheOthers() {
        like(DATA_MID.replace("Mid", "Senior"), "x{9}", "");
        assertWritten(site.write(), "CARDS + after 9: =, APPLICABLE PROFICIENCY RATINGS=#3, APR=#3, COMPETENCY:=Data "
                + "Analytics, Management, and Visualization, DESCRIPTION=" + site.card(DATA_MID).card()
                .text(CardField.DESCRIPTION) + ", Functional Competency Designation=Job Specific Competencies, GS LEVEL:="
                + "SENIOR (14-15), ID=#27, JOB SERIES:=#501, TYPE:=Secondary");
    }

    @Test
    void aCardOfANewCompetencyBringsItsTextsAndIsNamedInItsCourses() {
        like("0501-Secondary-Data-Work-Senior.md", "Data Analytics, Management, and Visualization|Data-Analytics-Management-"
                + "and-Visualization", "Data Work");
        site.set("0501-Secondary-Data-Work-Senior.md", CardField.PERMALINK, "/cardsNew/501-Data-Work-Senior");
        site.set("0501-Secondary-Data-Work-Senior.md", CardField.FILTERS, "Secondary-Data-Work GS-14-15 series-0501");
        SourceWriting writing = site.write();
        assertEquals(List.of(), writing.refused());
        assertEquals(List.of(), writing.after().differences());
        assertEquals(List.of("CARDS + after 9", "TEXTS + after 2", "COURSES 4 competency_2: Data Work",
                "COURSES 4 proficiency_levels_2: 3", "COURSES 5 competency_2: Data Work", "COURSES 5 proficiency_levels_2: 3"),
                EditWords.of(writing.edits()).stream().map(edit -> edit.replaceFirst("(?s)(after \\d).*", "$1")).toList());
    }

    @Test
    void theSitesOwnGeneratorChangesNothingAfterwards(@TempDir Path root) throws IOException {
        assumeTrue(Node.isThere(), "node is not installed");
        for (int seed = 0; seed < 5; seed++) {
            EditedSite edited = EditedSite.of(SourceSamples.small(seed));
            RandomEdits edits = new RandomEdits(seed, edited);
            for (int i = 0; i < 6; i++) {
                edits.make();
            }
            SourceWriting writing = edited.write();
            Path own = root.resolve(Integer.toString(seed));
            Excerpt.write(writing.after().sources(), own);
            Node.run("generator.mjs", own);
            GeneratedFiles.assertSame(GeneratedFiles.of(own), GeneratedFiles.of(writing.after().site()));
        }
    }

    @Test
    void fiveWebinarsOnOneLinkStayFive() {
        EditedSite five = EditedSite.of(SourceSamples.small(2));
        String title = five.made.cards().stream().flatMap(card -> CourseComparer.said(five.card(card.file()).card())
                .stream()).map(CourseText::title).filter(text -> text.startsWith("Webinar - ") && text.endsWith(" 3"))
                .findFirst().orElseThrow();
        for (String file : five.having(title)) {
            CourseText old = CourseComparer.said(five.card(file).card()).get(five.course(file, title));
            five.edit(file, new Edit.SetCourse(five.course(file, title), new CourseText("Webinar - Third", old.provider(),
                    old.url())));
        }
        List<String> edits = EditWords.of(five.write().edits());
        assertEquals(1, edits.size());
        assertEquals(" course_title: Webinar - Third", edits.getFirst().replaceFirst("COURSES \\d+", ""));
    }
}
