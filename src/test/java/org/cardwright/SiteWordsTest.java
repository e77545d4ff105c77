package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.site.CareerLevel;
import org.cardwright.site.ProficiencyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is special to the site is said in its room alone: no other code has a word of it between quotes. */
class SiteWordsTest {
    private static final String PROGRAM = "src/main/java/org/cardwright";
    private static final Path ROOM = Path.of(PROGRAM, "site");

    /** A word of the site: no pattern, and not one that any program may say, such as {@code title}. */
    private static final Pattern WORD = Pattern.compile("(?![a-z]+$)[A-Za-z0-9_/][A-Za-z0-9_./: -]+[A-Za-z0-9_./:-]");

    /** Classes that say such a word of something else. */
    private static final Map<String, Set<String>> OTHERS = Map.of(
            // The way of signing in that HTTP calls so.
            "FailureKinds", Set.of("Basic"), "ProxyPass", Set.of("Basic"),
            // The beginning of words such as "mid-year".
            "Tokens", Set.of("mid"));

    private static final Set<String> WORDS = SourceTree.files(ROOM.toString(), ".java").stream()
            .flatMap(file -> KeyUses.literals(SourceTree.text(file)).stream()).map(String::strip)
            .filter(word -> WORD.matcher(word).matches()).collect(Collectors.toCollection(TreeSet::new));
    private static final Pattern ANY = Pattern.compile(WORDS.stream()
            .map(word -> "(?<![A-Za-z0-9_.-])" + Pattern.quote(word) + "(?![A-Za-z0-9_-])").collect(Collectors.joining("|")));

    /** The names of levels are found in lower case too, where they are all there is. */
    private static final Pattern LEVELS = Pattern.compile(Stream.concat(CareerLevel.NAMES.stream(),
            Stream.of(ProficiencyLevel.values()).map(ProficiencyLevel::label)).collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    @Test
    void noCodeOutsideTheRoomSaysAWordOfTheSite() {
        List<String> found = new ArrayList<>();
        Set<String> unused = new TreeSet<>(OTHERS.keySet());
        for (Path file : SourceTree.files(PROGRAM, ".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            for (String word : file.startsWith(ROOM) ? List.<String>of() : said(SourceTree.text(file))) {
                if (OTHERS.getOrDefault(name, Set.of()).contains(word)) {
                    unused.remove(name);
                } else {
                    found.add(name + ": " + word);
                }
            }
        }
        assertEquals("", String.join("\n", found));
        assertEquals(Set.of(), unused, "exceptions that nothing needs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "key = \"career_level\"; career_level",
        "root.resolve(\"_cards\"); _cards",
        "List.of(\"entry\"); entry",
        "Pattern.compile(\"(Entry|x)-.*\"); Entry",
        "title.equals(\"Budget Analysis\"); Budget Analysis",
        "number = \"0560\"; 0560",
        "permalink = \"/cardsNew/\" + name; /cardsNew/",
        "html = \"<dl class='card-content-column'>\"; card-content-column",
        "title = \"Behavior Illustrations\"; Behavior Illustrations",
        "grades = \"10-13\"; 10-13",
        "column = \"GS LEVEL:\"; GS LEVEL:"})
    void eachKindOfWordIsFound(String code, String word) {
        assertEquals(List.of(word), said(code));
    }

    @Test
    void whatOthersSayIsNotFound() {
        assertEquals(List.of(), said("/** As \"career_level\". */ x = \"title\"; // \"_cards\"\n"
                + "y = Strings.get(\"new.series\", \"career-level-unknown\", \"No entry\", 0560, CardKeys.CAREER_LEVEL);"));
        assertTrue(WORDS.size() > 90, WORDS::toString);
    }

    private static List<String> said(String source) {
        List<String> found = new ArrayList<>();
        for (String literal : KeyUses.literals(source)) {
            Matcher words = ANY.matcher(literal);
            if (words.find()) {
                found.add(words.group());
            } else if (LEVELS.matcher(literal).matches()) {
                found.add(literal);
            }
        }
        return found;
    }
}
