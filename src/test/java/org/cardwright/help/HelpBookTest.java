package org.cardwright.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageRun;
import org.cardwright.html.PageText;
import org.junit.jupiter.api.Test;

class HelpBookTest {
    private static final HelpBook BOOK = HelpBook.read();
    private static final HelpPlaces PLACES = HelpPlaces.read();
    /** What gives itself a name in the program, and has no file of its own. */
    private static final Set<String> NAMED = Set.of("message", "question", "save-failed", "unsaved");

    private static String text(String anchor) {
        return PageText.of(BOOK.page(anchor).orElseThrow(() -> new AssertionError("no page " + anchor)).blocks());
    }

    private static Stream<PageRun> runs(PageBlock block) {
        return switch (block) {
            case PageBlock.Words words -> words.runs().stream();
            case PageBlock.Box box -> box.blocks().stream().flatMap(HelpBookTest::runs);
        };
    }

    private static List<String> titles(String search) {
        return BOOK.find(search).stream().map(HelpPage::title).toList();
    }

    @Test
    void everyScreenAndDialogHasItsPageAndNothingElseIsInTheTable() throws IOException {
        Set<String> there = new TreeSet<>(NAMED);
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            files.map(file -> file.getFileName().toString().replace(".fxml", "")).forEach(there::add);
        }
        assertEquals(there, new TreeSet<>(PLACES.anchors().keySet()));
        assertEquals(List.of(), PLACES.anchors().entrySet().stream()
                .filter(place -> BOOK.page(place.getValue()).isEmpty()).map(Object::toString).toList());
    }

    @Test
    void everyKindOfProblemHasItsPageAndNothingElse() {
        Set<String> rules = RuleCatalog.all().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, BOOK.pages().stream().map(HelpPage::anchor).filter(anchor -> anchor.startsWith("rule-"))
                .map(anchor -> anchor.substring("rule-".length())).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(rules, MarkdownText.parts(HelpTexts.read("rules.md")).stream().filter(part -> part.level() == 2)
                .map(MarkdownPart::title).collect(Collectors.toCollection(TreeSet::new)));
        List<String> thin = MarkdownText.parts(HelpTexts.read("rules.md")).stream()
                .filter(part -> part.html().strip().length() < 40).map(MarkdownPart::title).toList();
        assertEquals(List.of(), thin);
    }

    @Test
    void aPageOfAProblemSaysWhatIsWrongWhyItMattersAndHowToFixIt() {
        assertEquals("""
                Contents › Kinds of problems
                Series with a zero in front
                The series number is written with a zero in front, such as "0510". The site adds the zero itself, and shows 00510.
                Why it matters
                The site prints a zero before the number, so that it appears twice.
                How to fix it
                Write the number without zeros in front.
                Usual severity: Warning. Its name in the settings and on the command line is series-zero.
                """, text("rule-series-zero"));
    }

    @Test
    void everyLinkLeadsToAPageOrIntoTheWeb() {
        List<String> lost = new ArrayList<>();
        for (HelpPage page : BOOK.pages()) {
            page.blocks().stream().flatMap(HelpBookTest::runs).map(PageRun::link).filter(link -> !link.isEmpty())
                    .filter(link -> !link.startsWith("https://") && (!link.startsWith("#") || BOOK.page(link.substring(1)).isEmpty()))
                    .forEach(link -> lost.add(page.anchor() + ": " + link));
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void theContentsLeadToEveryPageThatIsNotOfAPart() {
        Set<String> led = BOOK.page(HelpBook.CONTENTS).orElseThrow().blocks().stream().flatMap(HelpBookTest::runs).map(PageRun::link)
                .filter(link -> !link.isEmpty()).map(link -> link.substring(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages = BOOK.pages().stream().map(HelpPage::anchor).filter(anchor -> !anchor.equals(HelpBook.CONTENTS)
                && !anchor.startsWith("rule-")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pages, led);
    }

    @Test
    void allWordsAreFoundTitlesFirst() {
        assertEquals("Bulk edit", titles("bulk edit").getFirst());
        assertEquals("Merge near-duplicates", titles("near‑duplicates  MERGE").getFirst());
        assertEquals("Series with a zero in front", titles("series zero front").getFirst());
        assertTrue(titles("pull request").contains("Send and open a pull request"), titles("pull request").toString());
        assertEquals(List.of(), titles("zeppelin"));
        assertEquals(List.of(), titles("  "));
    }

    @Test
    void theShortcutsHaveTheirPage() {
        String keys = text("keyboard");
        assertTrue(keys.contains("Ctrl+S, Ctrl+Shift+S"), keys);
        assertEquals(Optional.of("keyboard"), Optional.ofNullable(PLACES.anchors().get("shortcuts")));
    }

    @Test
    void whatIsAroundAPlaceIsAskedWhereThePlaceItselfIsGeneral() {
        assertEquals("bulk-edit", PLACES.anchor(List.of("scope", "bulk", "main")));
        assertEquals("one-preview-for-everything", PLACES.anchor(List.of("step-frame", "step-dialog")));
        assertEquals("new-cards", PLACES.anchor(List.of("step", "new-card")));
        assertEquals("rule-tab", PLACES.anchor(List.of("#rule-tab", "problems")));
        assertEquals("contents", PLACES.anchor(List.of()));
        assertEquals("contents", PLACES.anchor(List.of("not known")));
    }

    @Test
    void backAndForwardFollowThePagesThatAPersonWasOn() {
        HelpTrail trail = new HelpTrail();
        assertEquals(List.of(false, false), List.of(trail.canGoBack(), trail.canGoForward()));
        trail.go("a");
        trail.go("b");
        trail.go("b");
        trail.go("c");
        assertEquals(Optional.of("b"), trail.back());
        assertEquals(Optional.of("a"), trail.back());
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.of("b"), trail.forward());
        trail.go("d");
        assertEquals(Optional.empty(), trail.forward());
        assertEquals(Optional.of("b"), trail.back());
    }

    @Test
    void includedFilesNameTheirOwnPlace() throws IOException {
        TreeMap<String, String> wrong = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            Set<String> included = new TreeSet<>();
            for (Path file : files.toList()) {
                Matcher include = Pattern.compile("fx:include[^>]*source=\"([^\"]+)\\.fxml\"")
                        .matcher(Files.readString(file));
                while (include.find()) {
                    included.add(include.group(1));
                }
            }
            for (String name : included) {
                String text = Files.readString(Path.of("fxml", name + ".fxml"));
                if (!text.contains("<properties place=\"" + name + "\"/>")) {
                    wrong.put(name, "does not name its place");
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
