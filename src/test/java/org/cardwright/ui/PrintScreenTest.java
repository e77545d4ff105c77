package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.paper.PaperSize;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.paper.PaperFeature;
import org.cardwright.ui.paper.PaperPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Cards are looked at as pages, saved as a PDF and printed, by keyboard and by mouse, in one window. */
@ExtendWith(ApplicationExtension.class)
class PrintScreenTest {
    private static final CardId CARD = new CardId(Path.of("0501-Personal-Customer-Service-Entry.md"));

    private final Office printer = new Office();
    private EditorWindow editor;
    private Workbench bench;
    private Path temp;

    /** A printer that notes what becomes of its pages. */
    private static final class Office implements PaperPrinter {
        private final List<String> told = new CopyOnWriteArrayList<>();
        private volatile Optional<String> name = Optional.of("Office");
        private volatile boolean refuses;

        @Override
        public Optional<String> name() {
            return name;
        }

        @Override
        public Optional<Sheets> ask(Window owner, PaperSize size) {
            told.add("asked for " + size);
            return Optional.of(new Sheets() {
                @Override
                public void print(Image page) throws IOException {
                    if (refuses) {
                        throw new IOException("out of paper");
                    }
                    told.add((int) page.getWidth() + " x " + (int) page.getHeight());
                }

                @Override
                public void end() {
                    told.add("end");
                }

                @Override
                public void cancel() {
                    told.add("cancel");
                }
            });
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream()
                .filter(feature -> !(feature instanceof PaperFeature)), Stream.<Feature>of(new PaperFeature(printer), given -> bench = given)).toList()));
    }

    private <T extends Node> T find(String query, Class<T> type) {
        return type.cast(editor.robot().lookup(query).tryQuery().orElse(null));
    }

    private void dialog(String command) {
        editor.robot().interact(() -> editor.window.run(command));
        until("the dialog", () -> find("#print-what", Node.class) != null);
        editor.robot().targetWindow(find("#print-what", Node.class).getScene().getWindow());
    }

    private String place() {
        return find("#print-place", Label.class).getText();
    }

    private void drawn(String place) {
        until("it is drawn: " + place, () -> place().equals(place));
    }

    private void choose(int index) {
        editor.robot().interact(() -> find("#print-what", ComboBox.class).getSelectionModel().select(index));
    }

    private void fire(String button) {
        editor.robot().interact(() -> find(button, Button.class).fire());
    }

    private String said() {
        return Optional.ofNullable(editor.find("#status-message", Label.class)).map(Label::getText).orElse("");
    }

    private String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void pagesAreLookedAtSavedAndPrinted() throws Exception {
        editor.open(SampleFolder.copyTo(temp.resolve("cards")));
        editor.robot().interact(() -> {
            bench.openCard(CARD, new CardSpot.Anywhere());
            TourFolders.edit(bench.workspaceProperty().get().orElseThrow(), CARD, new Edit.SetField("competency_description", "Told & shown"));
        });

        dialog("Print");
        until("the printer", () -> find("#print-printer", Label.class).getText().startsWith("Printer: Office."));
        assertEquals("1 card", find("#print-count", Label.class).getText());
        drawn("Page 1 of 1");
        assertFalse(find("#print-print", Button.class).isDisabled());
        assertTrue(find("#print-print", Button.class).isDefaultButton());
        Shots.take("print", find("#print-what", Node.class).getScene());
        choose(1);
        drawn("Page 1 of 7");
        assertEquals("5 cards", find("#print-count", Label.class).getText());
        editor.robot().interact(() -> find("#print-frame", Node.class).requestFocus());
        editor.press(KeyCode.PAGE_DOWN);
        drawn("Page 2 of 7");
        fire("#print-next");
        drawn("Page 3 of 7");
        fire("#print-previous");
        drawn("Page 2 of 7");
        editor.robot().interact(() -> find("#print-apart", Node.class).requestFocus());
        editor.press(KeyCode.SPACE);
        until("they run on", () -> !place().isEmpty() && !place().endsWith("of 7"));

        Path file = temp.resolve("cards.pdf");
        editor.dialogs.newFile = Optional.of(file);
        fire("#print-save");
        until("it is written", () -> said().matches("Wrote \\d pages to cards.pdf."));
        assertTrue(editor.dialogs.said.contains("choose file: Print | cards.pdf"), editor.dialogs.said::toString);
        assertTrue(text(file).contains("Told & shown"));
        assertEquals(1, editor.robot().listWindows().size());

        dialog("Export as PDF");
        assertTrue(find("#print-save", Button.class).isDefaultButton());
        drawn("Page 1 of 1");
        Shots.take("print-pdf", find("#print-what", Node.class).getScene());
        Path one = temp.resolve("one.pdf");
        editor.dialogs.newFile = Optional.of(one);
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is written", () -> said().equals("Wrote 1 page to one.pdf."));
        dialog("Export as PDF");
        editor.press(KeyCode.ESCAPE);
        until("it is closed", () -> editor.robot().listWindows().size() == 1);

        dialog("Print");
        drawn("Page 1 of 1");
        until("it can be printed", () -> !find("#print-print", Button.class).isDisabled());
        editor.robot().interact(() -> find("#print-size", ComboBox.class).getSelectionModel().selectLast());
        fire("#print-print");
        until("it is printed", () -> said().equals("Sent 1 page to the printer."));
        assertEquals(List.of("asked for A4", "2480 x 3507", "end"), printer.told);

        printer.told.clear();
        printer.refuses = true;
        dialog("Print");
        assertEquals(PaperSize.A4, find("#print-size", ComboBox.class).getValue());
        until("it can be printed", () -> !find("#print-print", Button.class).isDisabled());
        fire("#print-print");
        until("it is refused", () -> editor.dialogs.said.contains("error: The pages were not printed | out of paper"));
        assertEquals(List.of("asked for A4", "cancel"), printer.told);

        printer.name = Optional.empty();
        dialog("Print");
        until("there is no printer", () -> find("#print-printer", Label.class).getText().startsWith("No printer is set up"));
        assertTrue(find("#print-print", Button.class).isDisabled());
        assertTrue(find("#print-save", Button.class).isDefaultButton());
        editor.dialogs.newFile = Optional.of(temp.resolve("none/cards.pdf"));
        fire("#print-save");
        until("it is not written", () -> editor.dialogs.said.stream().anyMatch(said -> said.startsWith("error: cards.pdf was not written | ")));
    }
}
