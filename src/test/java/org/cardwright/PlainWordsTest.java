package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            new Word("(?<!something |nothing |nowhere |anything )else", "otherwise, or"),
            new Word("write over|writing over|written over", "overwrite"),
            new Word("(?<!there )(is|are|was|were) (no(?! longer)|none)", "isn't a"),
            new Word("replace 0|(in|on|to|from) no cards", "nothing to"),
            new Word("slip", "misspelling"),
            new Word("any more", "no longer"), new Word("chosen (cards|courses)", "selected"));

    @Test
    void noTextOfTheProgramHasAWordOfTheGlossary() {
        assertEquals(List.of(), Strings.bundle().keySet().stream().sorted().flatMap(key ->
                found(key, Strings.bundle().getString(key).replace("''", "'"))).toList());
    }

    @Test
    void noPageForPeopleWhoEditCardsHasAWordOfTheGlossary() {
        List<String> found = new ArrayList<>();
        for (String page : List.of("README.md", "docs/guide.md", "docs/command-line.md")) {
            found.addAll(found(page, SourceTree.text(Path.of(page)).replace('\n', ' ')).toList());
        }
        assertEquals(List.of(), found);
    }

    @Test
    void eachWordIsFoundWhereverItOccursAndOthersAreNot() {
        String old = "Blanks stand here. Take all of it over for good, or else mend it anew; meanwhile it shall hold, all the same. "
                + "Untick it. There are none. It is no card. Write over the file. Replace 0 in no cards. It is not there any more. "
                + "A slip, chosen cards.";
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
