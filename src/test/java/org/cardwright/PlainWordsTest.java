package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.junit.jupiter.api.Test;

/** The words that plain American English has better ones for stay out of every text that a person reads. */
class PlainWordsTest {
    /** What not to write, and what to write. */
    private static final List<Word> WORDS = List.of(
            new Word("blanks?", "space"), new Word("anew", "again"), new Word("(un)?tick(s|ed|ing)?", "select"),
            new Word("holds?|held|holding", "contain, have"), new Word("stands?|stood|standing", "be, appear"),
            new Word("(take|takes|took|taken|taking)( [\\w']+){0,3} over", "use, copy"),
            new Word("mend(s|ed|ing)?", "fix"), new Word("meanwhile", "since then"), new Word("for good", "permanently"),
            new Word("all the same", "anyway"), new Word("shall", "must, will"), new Word("there are none", "there are no"),
            new Word("else", "otherwise, or, different, other, more"),
            new Word("write over|writing over|written over", "overwrite"),
            new Word("(?<!there )(is|are|was|were) (no(?! longer)|none)", "isn't a"),
            new Word("replace 0|(in|on|to|from) no cards", "nothing to"),
            new Word("slip", "misspelling"),
            new Word("any more", "no longer"), new Word("e-mails?", "email"), new Word("(?:after|to|back)wards", "afterward"), new Word("chosen (cards|courses)", "selected"), new Word("misspelt", "misspelled"),
            new Word("facets?", "filter"), new Word("usual grade|grade of", "severity: a grade is a GS grade"));

    /** Words of git, which people who edit cards don't know; in parentheses and commands they are for those who do. */
    private static final Pattern GIT = Pattern.compile("\\b(?:checkouts?|commit(?:s|ted)?|origin|push(?:es|ed|ing)?|fetch(?:es|ed|ing)?|clone[sd]?)\\b"
            + "|checked out", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_EXPERTS = Pattern.compile("\\([^)]*\\)|\\bgit [a-z].*|(?<=\\b(?:cherry|do)-)[a-z]+");

    /** A list of single words whose last comma is missing; two words that belong together are none. */
    private static final Pattern SERIES = Pattern.compile("[\\w*`\"]+, (?!`?read`? and|\\*?get and merge|name and email|all or|completely or|with or|here or"
            + "|then and now|pasted or|check and fix|behaviors and definitions|scheme and host|failing and|wrong or)[\\w*`\".-]+ (?:and|or) [\\w*`\"]+",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PAGES = List.of("README.md", "docs/guide.md", "docs/command-line.md", "docs/accessibility.md", "CHANGELOG.md",
            "src/main/resources/help/rules.md");

    /** Some are names of rules, which keep theirs. */
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");
    private static final Pattern CURLY = Pattern.compile("[“”‘’]");

    @Test
    void noTextOfTheProgramHasAWordOfTheGlossary() {
        assertEquals(List.of(), texts().flatMap(text -> found(text.key(), text.words())).toList());
    }

    @Test
    void quotationMarksAndApostrophesAreThoseOfTheKeyboard() {
        assertEquals(List.of(), Strings.bundle().keySet().stream().sorted()
                .filter(key -> CURLY.matcher(Strings.bundle().getString(key)).find()).toList());
        assertTrue(Stream.of("“a", "a”", "‘a", "a’s").allMatch(text -> CURLY.matcher(text).find()));
    }

    @Test
    void noPageForPeopleWhoEditCardsHasAWordOfTheGlossary() {
        assertEquals(List.of(), PAGES.stream().flatMap(page -> found(page, page(page))).toList());
    }

    @Test
    void whoGetsASiteEditsAndPublishesMeetsNoWordsOfGit() {
        assertEquals(List.of(), texts().filter(text -> !text.key().startsWith("cli.") && !text.key().equals("palette.words"))
                .filter(text -> GIT.matcher(FOR_EXPERTS.matcher(text.words()).replaceAll("")).find()).toList());
        assertEquals(List.of(), Stream.of("docs/guide.md").map(page -> GIT.matcher(FOR_EXPERTS.matcher(
                SourceTree.text(Path.of(page))).replaceAll("")).results().map(MatchResult::group).toList()).flatMap(List::stream).toList());
        assertTrue(Stream.of("Pushed to origin.", "It is checked out.", "Commit it.").allMatch(text -> GIT.matcher(text).find()));
    }

    @Test
    void aSeriesHasACommaBeforeItsLastWord() {
        assertEquals(List.of(), Stream.concat(texts().filter(text -> !text.key().endsWith(".list")),
                PAGES.stream().map(page -> new Text(page, page(page))))
                .flatMap(text -> SERIES.matcher(text.words()).results().map(found -> text.key() + ": " + found.group())).toList());
        assertTrue(Stream.of("title, provider and link", "Entry, Mid or Senior", "a, b, *c* and *d*").allMatch(text -> SERIES.matcher(text).find()));
        assertTrue(Stream.of("title, provider, and link", "title and provider, or link").noneMatch(text -> SERIES.matcher(text).find()));
    }

    /** An address at the end is followed by nothing, so that it can be copied. */
    @Test
    void whatWasDoneIsSaidInASentence() {
        assertEquals(List.of(), texts().filter(text -> text.key().endsWith(".done") || text.key().startsWith("save.saved"))
                .filter(text -> !text.words().matches("(?s).*(?:\\.|: \\{\\d})")).map(Text::toString).toList());
    }

    private static Stream<Text> texts() {
        return Strings.bundle().keySet().stream().sorted().map(key -> new Text(key, Strings.bundle().getString(key).replace("''", "'")));
    }

    private static String page(String page) {
        return HEADING.matcher(SourceTree.text(Path.of(page))).replaceAll("").replace('\n', ' ');
    }

    @Test
    void eachWordIsFoundWhereverItOccursAndOthersAreNot() {
        String old = "Blanks stand here. Take all of it over for good, or else mend it anew; meanwhile it shall hold, all the same. "
                + "Untick it. There are none. It is no card. Write over the file. Replace 0 in no cards. It is not there any more. "
                + "A slip, chosen cards. Misspelt facets of the usual grade. An e-mail afterwards.";
        assertEquals(WORDS.size(), WORDS.stream().filter(word -> word.in(old)).count(),
                () -> WORDS.stream().filter(word -> !word.in(old)).toList().toString());
        assertEquals(List.of(), found("new", "The placeholder is no longer here. There are no cards. Save elsewhere. Change nothing "
                + "more. Threshold, understand, amend, household, Slipknot, an override, take notes. Go over it.").toList());
    }

    private static Stream<String> found(String place, String text) {
        return WORDS.stream().filter(word -> word.in(text)).map(word -> place + " says \"" + word.first(text) + "\"; write: "
                + word.better() + " | " + (text.length() > 200 ? "" : text));
    }

    private record Text(String key, String words) {}

    private record Word(String not, String better) {
        private Pattern pattern() {
            return Pattern.compile("\\b(?:" + not + ")\\b", Pattern.CASE_INSENSITIVE);
        }

        boolean in(String text) {
            return pattern().matcher(text).find();
        }

        String first(String text) {
            return pattern().matcher(text).results().findFirst().orElseThrow().group();
        }
    }
}
