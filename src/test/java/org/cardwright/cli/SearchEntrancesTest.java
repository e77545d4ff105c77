package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSearch;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.Progress;
import org.cardwright.model.CourseText;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A typed text means the same wherever it is typed: in Find, bulk edit, Replace of courses, and on the command line. */
final class SearchEntrancesTest {
    private static final Pattern CODE = Pattern.compile("⟦([0-9A-F]+)⟧");

    @TempDir
    private Path temp;

    private static Stream<List<String>> searches() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/courses/searches.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(CODE.matcher(line).replaceAll(code ->
                        Character.toString(Integer.parseInt(code.group(1), 16))).split("\t")));
    }

    /** The text as the title of a course, however the line has to spell it. */
    private static CardDocument card(String text) throws EditRefusedException {
        return CardDocument.read(new SourceText("---\ntitle: A\nrelevant_courses: \n- T, P\nfilters: x\n---\n", false))
                .apply(new Edit.SetCourse(0, new CourseText(text, "P", "")));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aTypedTextMeansTheSameEverywhere(List<String> row) throws SearchException, CourseSearchException,
            EditRefusedException, IOException {
        String typed = row.get(0);
        boolean found = row.get(2).equals("yes");
        CardId id = new CardId(Path.of("a.md"));
        Map<CardId, CardDocument> cards = Map.of(id, card(row.get(1)));
        SearchTerms terms = SearchTerms.plain(typed, "New");
        boolean find = !new CardSearch().find(cards, terms, part -> true, () -> false).isEmpty();
        boolean bulk = !BulkPlan.of(cards, List.of(id), new BulkEdit.Replace(List.of(new CardTarget.Courses()), terms),
                Progress.NONE).cards().isEmpty();
        boolean replace = !new BulkChange(cards, CourseScope.ALL).replaceText(CourseSearch.plain(typed, "New"))
                .cards().isEmpty();
        Path folder = Files.createDirectory(temp.resolve("cards"));
        Files.writeString(folder.resolve("a.md"), cards.get(id).text());
        boolean line = CommandLineRun.of("replace", folder.toString(), "--find", typed, "--with", "New").exitCode() == 0;
        assertEquals(List.of(found, found, found, found), List.of(find, bulk, replace, line), typed);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aReferenceInAFieldOrAnUnreadableLineIsFoundAsWhatItStandsFor(List<String> row) throws SearchException {
        String raw = row.get(1).replace("&", "&amp;").replace(":", "&#58;").replace("–", "&ndash;");
        CardDocument card = CardDocument.read(new SourceText("---\ntitle: \"x\"\ncompetency: \""
                + raw.replace("\"", "\\\"") + "\"\n---\n", false));
        assertEquals(row.get(2).equals("yes"), !new CardSearch().find(Map.of(new CardId(Path.of("a.md")), card),
                SearchTerms.plain(row.get(0), ""), part -> true, () -> false).isEmpty(), row.getFirst());
    }
}
