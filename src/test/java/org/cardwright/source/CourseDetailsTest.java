package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Details of courses in a table with quotes, line breaks, two rows for one course, and columns of its own. */
class CourseDetailsTest {
    private static final List<CourseText> ETHICS = List.of(new CourseText("Ethics: Basics", "AGA", "https://e.example/1"));
    private static final List<CourseText> PLAIN = List.of(new CourseText("Plain", "", ""));
    private static final List<CourseText> UNKNOWN = List.of(new CourseText("Ethics: Basics", "AGA", "https://e.example/2"));

    private String text;
    private SiteSources sources;
    private CourseDetails details;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = CourseDetailsTest.class.getResourceAsStream("/source/details.csv")) {
            SourceText source = SourceText.decode(in.readAllBytes());
            text = source.text();
            sources = with(source);
            details = new CourseDetails(sources);
        }
    }

    private static SiteSources with(SourceText courses) {
        return new SiteSources(Excerpt.sources().cards(), Excerpt.sources().texts(), SiteSources.read(SourceKind.COURSES,
                courses));
    }

    private String written(List<CourseText> course, Map<String, String> texts) {
        return ((TextTable) sources.with(details.edits(course, texts)).courses()).text().text();
    }

    private static List<String> said(List<CourseDetails.Detail> found) {
        return found.stream().map(each -> each.label() + (each.area() ? "*" : "") + "=" + each.text()
                + (each.different().isEmpty() ? "" : each.different())).toList();
    }

    @Test
    void aCourseShowsAllThatNoCardSaysAndWhereItsRowsDiffer() {
        assertEquals(List.of("Credit type=CPE", "Price=$1,295", "Learning modality=Virtual",
                "Course description*=Says \"yes\", and\nno.", "Additional information*=", "Duration=[6.5, 8]",
                "Duration unit=Hours", "Rating=4.5", "Note, internal=[keep, me, second]"), said(details.of(ETHICS)));
        assertEquals(List.of("Credit type=", "Price=", "Learning modality=", "Course description*=One\nTwo",
                "Additional information*=<b>more</b>", "Duration=", "Duration unit=Days", "Rating=", "Note, internal="),
                said(details.of(PLAIN)));
        assertEquals(Optional.empty(), details.barrier());
    }

    @Test
    void aCourseWithoutRowHasAllColumnsAndNothingInThem() {
        assertEquals(List.of(true, true, false), List.of(details.has(ETHICS), details.has(PLAIN), details.has(UNKNOWN)));
        assertEquals(details.of(ETHICS).stream().map(CourseDetails.Detail::label).toList(),
                details.of(UNKNOWN).stream().map(CourseDetails.Detail::label).toList());
        assertTrue(details.of(UNKNOWN).stream().allMatch(each -> each.text().isEmpty() && each.different().isEmpty()));
        assertEquals(Map.of(), details.edits(UNKNOWN, Map.of("price", "$5")));
    }

    @Test
    void whatIsSaidAlreadyChangesNoByteInWhateverFormTheFileHasIt() {
        for (List<CourseText> course : List.of(ETHICS, PLAIN)) {
            Map<String, String> same = new HashMap<>();
            details.of(course).stream().filter(each -> each.different().isEmpty())
                    .forEach(each -> same.put(each.column(), each.text()));
            assertEquals(Map.of(), details.edits(course, same));
        }
    }

    /** Each edit changes just these stretches of the file, in all rows of the course. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            price                         | $900            | "$1,295"                  | $900
            price                         | $2,000          | "$1,295"                  | "$2,000"
            course_credit_type            | CPE, CLP        | AGA,https://e.example/1,CPE | AGA,https://e.example/1,"CPE, CLP"
            learning_modality             | `"Live"`        | Virtual                   | \"""Live\"""
            rating                        | 5               | ,,4.5,                    | ,,5,
            course_description            | A~B             | "Says ""yes"", and~no."   | "A~B"
            additional_course_information | <i>x</i>        | no.",,                    | no.",<i>x</i>,
            """)
    void anEditChangesOnlyItsCellsInAllRowsOfTheCourse(String column, String typed, String old, String now) {
        assertTrue(text.contains(old.replace('~', '\n')), old);
        assertEquals(text.replace(old.replace('~', '\n'), now.replace('~', '\n')),
                written(ETHICS, Map.of(column, typed.replace('~', '\n'))));
    }

    @Test
    void rowsThatDifferGetTheSameAndOtherCoursesKeepTheirBytes() {
        assertEquals(text.replace(",6.5,Hours", ",3,Hours").replace(",8,Hours", ",3,Hours"),
                written(ETHICS, Map.of("course_duration_num", "3")));
    }

    @Test
    void lineBreaksStayInTheFormOfTheirCell() {
        assertEquals(text.replace("One\r\nTwo", "One\r\n2\r\n3"), written(PLAIN, Map.of("course_description", "One\n2\n3")));
        assertEquals(text.replace("\"One\r\nTwo\"", ""), written(PLAIN, Map.of("course_description", "")));
    }

    @Test
    void whatIsNoColumnOfDetailsIsNeverWritten() {
        assertEquals(Map.of(), details.edits(ETHICS, Map.of("course_title", "X", "competency_1", "Y", "absent", "Z")));
    }

    @Test
    void aNumberOfAWorkbookStaysANumber() throws IOException {
        SiteSources book = Workbook.read("Cards.xlsx", WorkbookTest.excerpt()).sources().with(Map.of(SourceKind.COURSES,
                List.of(new TableEdit.SetCell(5, "price", new SourceValue.Digits("59")))));
        List<CourseText> webinar = List.of(new CourseText("Webinar - Uniform Guidance and Grant Accounting", "AGA",
                "https://www.agacgfm.org/Training/Webinars.aspx"));
        CourseDetails found = new CourseDetails(book);
        assertEquals(Map.of(), found.edits(webinar, Map.of("price", "59")));
        assertEquals(List.of("COURSES 5 price: #65"), EditWords.of(found.edits(webinar, Map.of("price", "65"))));
        assertEquals(List.of("COURSES 5 price: $65"), EditWords.of(found.edits(webinar, Map.of("price", "$65"))));
        SiteSources written = book.with(found.edits(webinar, Map.of("price", "65", "course_description", "One\ntwo")));
        assertEquals(List.of("65", "One\ntwo"), new CourseDetails(written).of(webinar).stream().filter(each ->
                each.column().matches("price|course_description")).map(CourseDetails.Detail::text).toList());
    }

    @Test
    void aTableThatIsNotWrittenSaysWhy() {
        SiteSources ragged = with(new SourceText(text + "Short,row\n", false));
        assertEquals(Optional.of("Not changed because of assets/CPTT/courses.csv, line 8: The heading has 16 cells, this "
                + "row has 2. The generator stops here. Give every row as many cells as the heading."),
                new CourseDetails(ragged).barrier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            price               | $1,295       | -
            price               | 959.00       | -
            price               | ''           | -
            price               | Free         | This is not a number, so the training page shows none.
            price               | $995 or $900 | The training page reads this as 995900.
            course_duration_num | 6.5          | -
            course_duration_num | 1,000        | The training page reads this as 1.
            course_duration_num | two          | This is not a number, so the training page shows none.
            course_credit_type  | two          | -
            """)
    void aNumberIsHintedAtAsTheGeneratorReadsIt(String column, String typed, String hint) {
        assertEquals(Optional.ofNullable(hint), new CourseDetails.Detail(column, "", List.of(), false).hint(typed));
    }

    @Test
    void whatWasTypedOfANewCourseIsKeptForItsSiteOnly() {
        NewCourseDetails typed = NewCourseDetails.of(Path.of("/nowhere/a/../b"));
        typed.put(UNKNOWN.getFirst(), Map.of("price", "$5"));
        assertEquals(Map.of("price", "$5"), NewCourseDetails.of(Path.of("/nowhere/b")).of(UNKNOWN.getFirst()));
        assertEquals(Map.of(), NewCourseDetails.of(Path.of("/nowhere/a")).all());
        typed.put(UNKNOWN.getFirst(), Map.of());
        assertEquals(Map.of(), typed.all());
    }
}
