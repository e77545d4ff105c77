package org.cardwright.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.cardwright.check.FolderSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardHeading;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class CardsPaperTest {
    private static Map<CardId, CardDocument> samples() {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        try (var files = Files.list(Path.of("sample-cards"))) {
            for (Path file : files.toList()) {
                cards.put(new CardId(file.getFileName()), CardDocument.read(SourceText.decode(Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cards;
    }

    /** What a card says, from its model alone. */
    private static String said(String file, CardDocument document) {
        Card card = document.card();
        List<String> said = new ArrayList<>(List.of(CardHeading.of(card, file).title()));
        if (!document.readable()) {
            said.add("This card cannot be read");
            document.findings().forEach(finding -> said.add(finding.message()));
            said.add(document.text());
            return String.join("", said);
        }
        said.add(CardHeading.of(card, file).subtitle());
        for (CardField field : List.of(CardField.TITLE, CardField.GROUP, CardField.DESIGNATION)) {
            said.add(card.text(field).isEmpty() ? "" : FieldLabels.of(field) + ": " + card.text(field));
        }
        said.add(card.text(CardField.DESCRIPTION));
        for (ItemKind kind : ItemKind.values()) {
            List<String> items = new ArrayList<>();
            for (LevelContent level : card.levels()) {
                boolean bare = kind == ItemKind.BEHAVIOR && level.behaviors().isEmpty() && level.definitions().isEmpty();
                items.addAll(level.items(kind).isEmpty() && !bare ? List.of() : List.of(FieldLabels.level(level.number(), level.name())));
                items.addAll(level.items(kind));
            }
            items.addAll(card.unassigned(kind).isEmpty() ? List.of() : List.of("Level not known"));
            items.addAll(card.unassigned(kind));
            said.addAll(items.isEmpty() ? List.of()
                    : List.of(kind == ItemKind.BEHAVIOR ? "Behavior Illustrations" : "Proficiency Level Definition"));
            said.addAll(items);
        }
        return String.join("", said);
    }

    private static String courses(Card card) {
        return card.courses().isEmpty() ? "" : "Courses" + card.courses().stream().map(CardsPaperTest::course).collect(Collectors.joining());
    }

    private static String course(Course course) {
        String number = course.number().isPresent() ? Integer.toString(course.number().getAsInt()) : "";
        return number + (course.kind() == CourseKind.UNREADABLE || course.title().isEmpty() ? course.raw()
                : course.title() + (course.provider().isEmpty() ? "" : ", " + course.provider()) + course.url());
    }

    /** Without white space, which lines end with, and what nobody can see. */
    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE && c != 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    @Test
    void allCardsThatThereAreSayOnPaperWhatTheModelSaysInItsOrder() {
        Map<CardId, CardDocument> cards = new TreeMap<>(samples());
        for (FixtureFile fixture : FixtureFile.all()) {
            cards.put(new CardId(Path.of(fixture.toString().replaceAll("\\W+", "-") + ".md")), CardDocument.read(fixture.source()));
        }

        PrintedPdf pdf = PrintedPdf.of(CardsPaper.of(cards, new CardLook(true, true, true)));

        String text = squeezed(pdf.text());
        cards.forEach((id, document) -> {
            assertTrue(text.contains(squeezed(said(id.name(), document))), () -> id + "\n" + squeezed(said(id.name(), document)));
            assertTrue(text.contains(squeezed(courses(document.card()))), () -> id + "\n" + squeezed(courses(document.card())));
        });
        assertEquals(cards.size(), pdf.tags().stream().filter(tag -> tag.strip().equals("H2")).count());
    }

    @Test
    void aPreviewOfTheFirstCardsIsHeadedByTheNumberOfAll() {
        Map<CardId, CardDocument> cards = new TreeMap<>(samples());

        PaperRequest first = new PaperRequest(PaperKind.CARDS, cards, List.copyOf(cards.keySet()).subList(0, 2), CardLook.USUAL,
                FolderSettings.NONE, Map.of(), LocalDate.EPOCH).firstOf(28);

        assertEquals("28 competency cards", first.paper().title());
    }

    @Test
    void aCardIsTaggedWithAHeadingForEachLevelAndAListForEachKind() {
        Map<CardId, CardDocument> one = new TreeMap<>(samples());
        one.keySet().removeIf(card -> !card.name().equals("0501-Personal-Customer-Service-Entry.md"));

        PrintedPdf pdf = PrintedPdf.of(CardsPaper.of(one, CardLook.USUAL));

        String tags = String.join(" ", pdf.tags().stream().map(String::strip).toList())
                .replace(" LI Lbl LBody Link", " link").replace(" LI Lbl LBody", " item");
        assertEquals("Document Div Div H1 P P P P P"
                + " H2 H3 L item item item H3 L item item item item"
                + " H2 H3 L item item item H3 L item item item"
                + " H2 L link link", tags);
    }

    @Test
    void bookmarksLeadBySeriesAndCareerLevelToEachCard() {
        List<String> names = PrintedPdf.of(CardsPaper.of(samples(), CardLook.USUAL)).look(document -> {
            List<String> found = new ArrayList<>();
            outline(document.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        });

        assertEquals(List.of("0501 Financial Administration and Program Support", "- Entry", "-- Customer Service", "- Mid",
                "-- Customer Service", "0510 Accounting", "- Entry", "-- Customer Service", "0511 Auditing", "- Entry",
                "-- Customer Service", "0560 Budget Analysis", "- Entry", "-- Customer Service"), names);
    }

    private static void outline(PDOutlineNode node, String indent, List<String> found) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertTrue(item.getDestination() != null, item.getTitle());
            found.add((indent.isEmpty() ? "" : indent + " ") + item.getTitle());
            outline(item, indent + "-", found);
        }
    }

    @Test
    void eachCardHasAPageOfItsOwnOrBeginsBelowTheOneBefore() {
        Map<CardId, CardDocument> small = PrintedPdf.cards("---\ncompetency: One\n---\n", "---\ncompetency: Two\n---\n");

        assertEquals(2, PrintedPdf.of(CardsPaper.of(small, CardLook.USUAL)).pages());
        assertEquals(1, PrintedPdf.of(CardsPaper.of(small, new CardLook(true, true, false))).pages());
    }

    @Test
    void coursesAndLinksAreLeftOutOrSpelledOutAsWanted() {
        Map<CardId, CardDocument> card = PrintedPdf.cards("---\ncompetency: One\nrelevant_courses:\n"
                + " - Law & Order, GSU, <a href=\"https://www.x.gov/a?b=1&c=2\">x</a>\n - Drill, MC, <a href=\"%%%\">x</a>\n---\n");

        assertEquals("One\n", PrintedPdf.of(CardsPaper.of(card, new CardLook(false, false, true))).text());
        PrintedPdf usual = PrintedPdf.of(CardsPaper.of(card, CardLook.USUAL));
        assertEquals("One\nCourses\nLaw & Order, GSU\nDrill, MC\n", usual.text());
        assertEquals(List.of("Opens https://www.x.gov/a?b=1&c=2"), usual.look(pdf -> pdf.getPage(0).getAnnotations().stream()
                .map(link -> link.getContents()).toList()));
        assertEquals("One\nCourses\nLaw & Order, GSU\nhttps://www.x.gov/a?b=1&c=2\nDrill, MC\n%%%\n",
                PrintedPdf.of(CardsPaper.of(card, new CardLook(false, true, true))).text());
    }

    @Test
    void aPageOfUnknownFormIsPrintedAsThePreviewShowsIt() {
        Map<CardId, CardDocument> card = PrintedPdf.cards("---\ncompetency: One\n---\n\n<section><h3>A & B</h3><ul><li>first</li>"
                + "<li>second</li></ul><p>Last <b>words</b></p><script>never()</script></section>\n");

        PrintedPdf pdf = PrintedPdf.of(CardsPaper.of(card, CardLook.USUAL));

        assertEquals("One\nOther text of the page\nA & B\nfirst\nsecond\nLast words\n", pdf.text());
        assertEquals("Document Div Div H1 H2 H3 L LI Lbl LBody LI Lbl LBody P", String.join(" ", pdf.tags().stream().map(String::strip).toList()));
    }

    @Test
    void whatCannotBeReadIsPrintedWithTheReasonAsItIs() {
        Map<CardId, CardDocument> card = PrintedPdf.cards("---\ntitle: \"open\n---\n<p>kept</p>\n");

        String text = PrintedPdf.of(CardsPaper.of(card, CardLook.USUAL)).text();

        assertTrue(text.startsWith("card-0.md\nThis card cannot be read\n"), text);
        assertTrue(text.endsWith("\n---\ntitle: \"open\n---\n<p>kept</p>\n"), text);
    }
}
