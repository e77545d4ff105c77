package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.junit.jupiter.api.Test;

/** The words that plain American English has better ones for stay out of every text that a person reads. */
class PlainWordsTest {
    /** What not to write, and what to write; "else" is right only after a word such as "nothing". */
    private static final List<Word> WORDS = List.of(
            new Word("blanks?", "space"), new Word("anew", "again"), new Word("(un)?tick(s|ed|ing)?", "select"),
            new Word("holds?|held|holding", "contain, have"), new Word("stands?|stood|standing", "be, appear"),
            new Word("(take|takes|took|taken|taking)( [\\w']+){0,3} over", "use, copy"),
            new Word("mend(s|ed|ing)?", "fix"), new Word("meanwhile", "since then"), new Word("for good", "permanently"),
            new Word("all the same", "anyway"), new Word("shall", "must, will"), new Word("there are none", "there are no"),
            new Word("(?<!something |nothing |nowhere |anything |everything )else", "otherwise, or"),
            new Word("write over|writing over|written over", "overwrite"),
            new Word("(?<!there )(is|are|was|were) (no(?! longer)|none)", "isn't a"),
            new Word("replace 0|(in|on|to|from) no cards", "nothing to"),
            new Word("slip", "misspelling"),
            new Word("any more", "no longer"), new Word("chosen (cards|courses)", "selected"), new Word("misspelt", "misspelled"),
            new Word("facets?", "filter"), new Word("usual grade|grade of", "severity: a grade is a GS grade"));

    /** Some are names of rules, which keep theirs. */
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");
    private static final Pattern CURLY = Pattern.compile("[“”‘’]");

    @Test
    void noTextOfTheProgramHasAWordOfTheGlossary() {
        assertEquals(List.of(), Strings.bundle().keySet().stream().sorted().flatMap(key ->
                found(key, Strings.bundle().getString(key).replace("''", "'"))).toList());
    }

    @Test
    void quotationMarksAndApostrophesAreThoseOfTheKeyboard() {
        assertEquals(List.of(), Strings.bundle().keySet().stream().sorted()
                .filter(key -> CURLY.matcher(Strings.bundle().getString(key)).find()).toList());
        assertTrue(Stream.of("“a", "a”", "‘a", "a’s").allMatch(text -> CURLY.matcher(text).find()));
    }

    @Test
    void noPageForPeopleWhoEditCardsHasAWordOfTheGlossary() {
        List<String> found = new ArrayList<>();
        for (String page : List.of("README.md", "docs/guide.md", "docs/command-line.md", "src/main/resources/help/rules.md")) {
            found.addAll(found(page, HEADING.matcher(SourceTree.text(Path.of(page))).replaceAll("").replace('\n', ' ')).toList());
        }
        assertEquals(List.of(), found);
    }

    @Test
    void eachWordIsFoundWhereverItOccursAndOthersAreNot() {
        String old = "Blanks stand here. Take all of it over for good, or else mend it anew; meanwhile it shall hold, all the same. "
                + "Untick it. There are none. It is no card. Write over the file. Replace 0 in no cards. It is not there any more. "
                + "A slip, chosen cards. Misspelt facets of the usual grade.";
        assertEquals(WORDS.size(), WORDS.stream().filter(word -> word.in(old)).count(),
                () -> WORDS.stream().filter(word -> !word.in(old)).toList().toString());
        assertEquals(List.of(), found("new", "The placeholder is no longer here. There are no cards. Save elsewhere. Change nothing "
                + "else. Threshold, understand, amend, household, Slipknot, an override, take notes. Go over it.").toList());
    }

    private static Stream<String> found(String place, String text) {
        return WORDS.stream().filter(word -> word.in(text)).map(word -> place + " says \"" + word.first(text) + "\"; write: "
                + word.better() + " | " + (text.length() > 200 ? "" : text));
    }

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
