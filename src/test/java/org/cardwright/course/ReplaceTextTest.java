package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.PlannedCard;
import org.cardwright.document.CardDocument;
import org.cardwright.html.HtmlText;
import org.cardwright.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplaceTextTest {
    private static final String URL = "https://x.example.gov/budget";

    private static String labeled(String title, String html, String url) {
        return "- <a href=\"" + url + "\" aria-label=\"" + html + " - " + url + "\">" + title + "</a>, GSU";
    }

    private static String replaced(CourseSearch search, String line) throws CourseSearchException {
        String text = Cards.textAfter(Cards.change(Cards.card(line)).replaceText(search));
        int start = text.indexOf("relevant_courses: \n") + "relevant_courses: \n".length();
        return text.substring(start, text.indexOf("\nfilters"));
    }

    @Test
    void textInTitleAndLinkChangesInBoth() throws CourseSearchException {
        String line = "- Budget Basics, GSU, <a href=\"" + URL + "\">" + URL + "</a>";
        assertEquals("- cost Basics, GSU, <a href=\"https://x.example.gov/cost\">https://x.example.gov/cost</a>",
                replaced(CourseSearch.plain("budget", "cost"), line));
    }

    @Test
    void onePartAloneCanBeSearched() throws CourseSearchException {
        String line = "- Budget Basics, GSU, <a href=\"" + URL + "\">" + URL + "</a>";
        assertEquals("- Cost Basics, GSU, <a href=\"" + URL + "\">" + URL + "</a>",
                replaced(CourseSearch.plain("budget", "Cost").in(CoursePart.TITLE), line));
        assertEquals(List.of(), Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("budget", "Cost")
                .in(CoursePart.PROVIDER)).cards());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cost & Budget", "Cost &amp; Budget", "cost &#38; budget"})
    void anAmpersandIsFoundHoweverItIsWritten(String find) throws CourseSearchException {
        assertEquals("- Cost Basics, GSU", replaced(CourseSearch.plain(find, "Cost"), "- Cost & Budget Basics, GSU"));
        assertEquals("- Cost Basics, GSU", replaced(CourseSearch.plain(find, "Cost"),
                "- Cost &amp; Budget Basics, GSU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget: Basics", "Budget&#58; Basics"})
    void aColonIsFoundHoweverItIsWritten(String find) throws CourseSearchException {
        assertEquals("- Costs&#58; Basics, GSU", replaced(CourseSearch.plain(find, "Costs: Basics"),
                "- Budget&#58; Basics, GSU"));
        assertEquals("- 'Costs: Basics, GSU'", replaced(CourseSearch.plain(find, "Costs: Basics"),
                "- 'Budget: Basics, GSU'"));
    }

    @Test
    void aLinkKeepsWhatOnlyLooksLikeAReference() throws CourseSearchException {
        String line = labeled("Basics", "Basics", "https://x.gov/?a=1&copy=2");
        assertEquals(line.replace("x.gov", "y.gov"),
                replaced(CourseSearch.plain("x.gov/?a=1&copy=2", "y.gov/?a=1&copy=2").in(CoursePart.LINK), line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: B", "A #B", "'A' \"B\"", "A < B > C", "R & D", "[A]", "- A", "a &lt; b", "90% off",
            "*A", "A:", "A \\ B", "@A", "{A}"})
    void aHostileReplacementIsReadBackAsItWasMeant(String with) throws CourseSearchException {
        String meant = HtmlText.decode(with);
        for (String line : List.of(labeled("Basics", "Basics", URL), "- Basics, GSU",
                "- Basics, GSU, <a href=\"" + URL + "\">" + URL + "</a>",
                "- '" + labeled("Basics", "Basics", URL).substring(2) + "'",
                        "- 67 Basics, GSU, <a href=\"" + URL + "\">" + URL + "</a>")) {
            CardDocument after = Cards.read(Cards.textAfter(Cards.change(Cards.card(line)).replaceText(
                    CourseSearch.plain("Basics", with).in(CoursePart.TITLE))));
            assertTrue(after.readable(), line);
            assertEquals(meant, after.card().courses().getFirst().title(), line);
            assertEquals("GSU", after.card().courses().getFirst().provider(), line);
        }
    }

    @Test
    void whatNoLineCanSayIsRefusedForThatLineAlone() throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card("- Basics, GSU", labeled("Basics", "Basics", URL)))
                .replaceText(CourseSearch.plain("GSU", "Schools, United").in(CoursePart.PROVIDER));
        assertEquals("The provider cannot contain a comma here: this line has the provider after its last comma.",
                Cards.refused(plan).getFirst().refused().orElseThrow());
        assertEquals(1, Cards.possible(plan).size());
        AppliedStep applied = Cards.applied(plan);
        assertEquals(List.of(0), applied.refused().stream().map(refusal -> ((PlannedLine) refusal.part()).index()).toList());
        assertEquals(Cards.text("- Basics, GSU", labeled("Basics", "Basics", URL).replace("GSU", "Schools, United")),
                applied.change().cards().getFirst().after().orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TITLE|Basics||A course needs a title. Enter one.",
            "LINK|x.example|x y|A link cannot contain spaces."})
    void aLineThatWouldBreakIsRefused(CoursePart part, String find, String with, String reason)
            throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card(labeled("Basics", "Basics", URL))).replaceText(
                CourseSearch.plain(find, with == null ? "" : with).in(part));
        assertEquals(List.of(reason), Cards.refused(plan).stream().map(line -> line.refused().orElseThrow()).toList());
        assertEquals(List.of(), Cards.applied(plan).change().cards());
    }

    @Test
    void aLinkThatCannotHoldTheTextStaysWhileTheOthersChange() throws CourseSearchException {
        String line = "- GSU Basics, GSU, <a href=\"https://gsu.edu/a\">https://gsu.edu/a</a>";
        StepPlan plan = Cards.change(Cards.card(line, "- <a href=\"https://gsu.edu/b\">Basics</a>, MC"))
                .replaceText(CourseSearch.plain("GSU", "Graduate School"));
        assertEquals(List.of(Optional.of(new Stays(Set.of(CoursePart.LINK), "A link cannot contain spaces.")),
                Optional.empty()), Cards.lines(plan).stream().map(PlannedLine::stays).toList());
        assertEquals(List.of(Optional.empty(), Optional.of("A link cannot contain spaces.")),
                Cards.lines(plan).stream().map(PlannedLine::refused).toList());
        assertEquals(List.of(CoursePart.TITLE, CoursePart.PROVIDER), Cards.lines(plan).getFirst().marks()
                .stream().map(Mark::part).toList());
        AppliedStep applied = Cards.applied(plan, found -> found.refused().isEmpty());
        assertEquals(Cards.text("- Graduate School Basics, Graduate School, <a href=\"https://gsu.edu/a\">https://gsu.edu/a</a>",
                "- <a href=\"https://gsu.edu/b\">Basics</a>, MC"),
                applied.change().cards().getFirst().after().orElseThrow().text());
    }

    @Test
    void aTitleThatWouldGoStaysWhileTheLinkChanges() throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card("- <a href=\"https://x.gov/old\">Old</a>, Old School"))
                .replaceText(CourseSearch.plain("old", ""));
        assertEquals(new Stays(Set.of(CoursePart.TITLE), "A course needs a title. Enter one."),
                Cards.lines(plan).getFirst().stays().orElseThrow());
        assertEquals(Cards.text("- <a href=\"https://x.gov/\">Old</a>, School"), Cards.textAfter(plan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- <a href=https://x.gov/a>Basics, GSU</a>",
        "- <a href=\"https://x.gov/a\"></a>",
        "- <a href=\"https://x.gov/a\">https://x.gov/a</a>",
        "- Basics, GSU, https://x.gov/a",
        "- https://x.gov/a",
        "- Basics, GSU, <a href=\"https://x.gov/a\">x.gov/a</a>",
        "- Basics, GSU, <a href=\"https://x.gov/a?b&amp;c=&#58;\">https://x.gov/a?b&amp;c=&#58;</a>",
        "- <a href=\"https://x.gov/a b\">Basics</a>, GSU",
        "- Basics, GSU, <a href=\"https://x.gov/a\">https://x.gov/a</a>."})
    void everyAddressOfALineFollowsAndComesBack(String line) throws CourseSearchException {
        String changed = Cards.textAfter(Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("x.gov",
                "learn.example.org").in(CoursePart.LINK)));
        assertEquals(Cards.text(line.replace("x.gov", "learn.example.org")), changed);
        assertEquals(Cards.text(line), Cards.textAfter(Cards.change(Cards.read(changed)).replaceText(
                CourseSearch.plain("learn.example.org", "x.gov").in(CoursePart.LINK))));
    }

    @Test
    void aLinkWithBlanksDoesNotKeepTheTitleFromChanging() throws CourseSearchException {
        String line = "- <a href=\"https://x.gov/a b\">Basics</a>, GSU";
        assertEquals(line.replace("Basics", "Foundations"), replaced(CourseSearch.plain("Basics", "Foundations"),
                line));
    }

    @Test
    void aLineThatIsNotUnderstoodGetsNoBlanksIntoItsLinksEither() throws CourseSearchException {
        String line = "- <a href=\"Data\">Data</a>, <a href=\"https://x.gov/data\">https://x.gov/data</a>";
        assertEquals(line.replace(">Data<", ">My Data<"), replaced(CourseSearch.plain("Data", "My Data"), line));
        StepPlan links = Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("x.gov", "x y").in(
                CoursePart.LINK));
        assertEquals(List.of(Optional.of("A link cannot contain spaces.")), Cards.lines(links).stream().map(PlannedLine::refused)
                .toList());
    }

    @Test
    void wholeWordsAndCaseCount() throws CourseSearchException {
        String line = "- Costs and cost of COST, MC";
        assertEquals("- Prices and Price of Price, MC", replaced(CourseSearch.plain("cost", "Price"), line));
        assertEquals("- Costs and Price of Price, MC", replaced(CourseSearch.plain("cost", "Price").wholeWords(),
                line));
        assertEquals("- Costs and Price of COST, MC", replaced(CourseSearch.plain("cost", "Price").matchingCase()
                .wholeWords(), line));
        assertEquals("- C++ for all, MC", replaced(CourseSearch.plain("C#", "C++").wholeWords(), "- C# for all, MC"));
    }

    @Test
    void groupsOfAnExpressionAreFilledIn() throws CourseSearchException {
        String line = "- Excellence (ADMB7003), GSU";
        assertEquals("- ADMB7003: Excellence, GSU".replace(": ", "&#58; "),
                replaced(CourseSearch.plain("(\\w+) \\((?<code>[A-Z]+\\d+)\\)", "${code}: $1").asRegex(), line));
        assertEquals("- Excellence1 (ADMB7003), GSU", replaced(CourseSearch.plain("(Excellence)", "${1}1").asRegex(),
                line));
        assertEquals("- $9 Excellence (ADMB7003), GSU", replaced(CourseSearch.plain("^Exc", "\\$9 Exc").asRegex()
                .matchingCase(), line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(a|b|The regular expression is not valid at character 5: Unclosed group. Correct it, or search for plain text.",
        "a|$1|The regular expression doesn't have the group \"1\". Write \\$ for a dollar sign.",
        "a|${1}|The regular expression doesn't have the group \"1\". Write \\$ for a dollar sign.",
        "a|${x}|The regular expression doesn't have the group \"x\". Write \\$ for a dollar sign.",
        "a|5 $|A dollar sign must be followed by the number of a group. Write \\$ for a dollar sign."})
    void anInvalidExpressionIsExplained(String find, String with, String message) {
        String expression = find.equals("(a") ? "(a|b" : find;
        CourseSearch search = CourseSearch.plain(expression, with).asRegex();
        assertEquals(message, assertThrows(CourseSearchException.class, () -> Cards.change(Cards.card("- A, B"))
                .replaceText(search)).getMessage());
    }

    @Test
    void anExpressionThatWouldNeverEndIsStopped() {
        CardDocument card = Cards.card("- " + "a".repeat(60) + "!, GSU");
        CourseSearch search = CourseSearch.plain("(.*a){20}$", "b").asRegex().in(CoursePart.TITLE);
        CourseSearchException stopped = assertThrows(CourseSearchException.class,
                () -> Cards.change(card).replaceText(search, Duration.ofMillis(50)));
        assertEquals("The search took too long and was stopped. Make the regular expression simpler: a repetition within a repetition, "
                + "such as (a+)+, is the usual cause.", stopped.getMessage());
    }

    @Test
    void nothingToFindIsAnErrorAndNoMatchIsAnEmptyPlan() throws CourseSearchException {
        assertThrows(CourseSearchException.class, () -> Cards.change(Cards.card("- A, B"))
                .replaceText(CourseSearch.plain("", "x")));
        assertEquals(List.of(), Cards.change(Cards.card("- A, B")).replaceText(CourseSearch.plain("z", "x")).cards());
        assertEquals(List.of(), Cards.change(Cards.card("- A, B")).replaceText(CourseSearch.plain("A", "A")).cards());
    }

    @Test
    void aLineThatIsNotUnderstoodIsReplacedAsTextAndMarkedForReview() throws CourseSearchException {
        String line = " - 2 290: Skills & more, GSU, <a href=\"https://x.gov/skills\">https://x.gov/skills</a>";
        StepPlan plan = Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("skills &amp; more",
                "A \"B\" <C>: #D").in(CoursePart.TITLE));
        assertEquals(1, Cards.lines(plan, PlannedLine::review).size());
        assertEquals(List.of(new Mark(CoursePart.LINE, new Span(7, 20), new Span(7, 44))), Cards.lines(plan, PlannedLine::review).getFirst()
                .marks());
        assertEquals(Cards.text(line.replace("Skills & more", "A &quot;B&quot; &lt;C&gt;&#58; &#35;D")),
                Cards.textAfter(plan));
        assertEquals(Cards.text(line.replace("x.gov", "y.gov")),
                Cards.textAfter(Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("x.gov", "y.gov"))));
    }

    @Test
    void tagsOfALineThatIsNotUnderstoodAreNeverTouched() throws CourseSearchException {
        String line = "- <a href=\"Data\">Data a</a>, <a href=\"href\">href</a>";
        assertEquals(Cards.text("- <a href=\"Data\">Dbtb b</a>, <a href=\"href\">href</a>"),
                Cards.textAfter(Cards.change(Cards.card(line))
                        .replaceText(CourseSearch.plain("a", "b").in(CoursePart.TITLE))));
        assertEquals(Cards.text("- <a href=\"Data\">Data a</a>, <a href=\"link\">link</a>"),
                Cards.textAfter(Cards.change(Cards.card(line)).replaceText(CourseSearch.plain("href", "link"))));
    }

    @Test
    void aMappingCanBecomeACourseAgain() throws CourseSearchException {
        assertEquals("- 290 - Skills, GSU", replaced(CourseSearch.plain("290: ", "290 - "), "- 290: Skills, GSU"));
    }

    @Test
    void marksNameTheMatchAndWhatTookItsPlace() throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card("- Cost of costs, Cost School"))
                .replaceText(CourseSearch.plain("cost", "price"));
        assertEquals(List.of(new Mark(CoursePart.TITLE, new Span(0, 4), new Span(0, 5)),
                new Mark(CoursePart.TITLE, new Span(8, 12), new Span(9, 14)),
                new Mark(CoursePart.PROVIDER, new Span(0, 4), new Span(0, 5))), Cards.lines(plan).getFirst()
                        .marks());
        assertEquals(List.of("3 matches in 1 line."), plan.notes());
    }

    @Test
    void aScopeLeavesOtherCardsAlone() throws CourseSearchException {
        CardDocument entry = Cards.card("- Cost, GSU");
        CardDocument senior = Cards.read(Cards.text("- Cost, GSU").replace("series: 510", "series: \"0501\"")
                .replace("Entry", "Senior"));
        CourseSearch search = CourseSearch.plain("Cost", "Price");
        assertEquals(List.of(Cards.id(2)), cards(entry, senior, CourseScope.series(Set.of("501")), search));
        assertEquals(List.of(Cards.id(1)), cards(entry, senior, CourseScope.series(Set.of("0510")), search));
        assertEquals(List.of(Cards.id(2)), cards(entry, senior, CourseScope.careerLevels(Set.of("senior")), search));
        CardDocument graded = Cards.read(Cards.text("- Cost, GSU").replace("series: 510", "level: \"GS 10-13\""));
        assertEquals(List.of(Cards.id(2)), cards(entry, graded, CourseScope.careerLevels(Set.of("10-13")), search));
        assertEquals(List.of(Cards.id(1)), cards(entry, senior, CourseScope.cards(Set.of(Cards.id(1))), search));
        assertEquals(List.of(), cards(entry, senior, CourseScope.careerLevels(Set.of("senior"))
                .and(CourseScope.series(Set.of("510"))), search));
    }

    private static List<?> cards(CardDocument a, CardDocument b, CourseScope scope, CourseSearch search)
            throws CourseSearchException {
        return new BulkChange(Cards.of(a, b), scope).replaceText(search).cards().stream().map(PlannedCard::card)
                .toList();
    }
}
