package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Wherever a step is looked at, another program may change one of its cards: the preview follows, and what was left out stays out. */
@ExtendWith(ApplicationExtension.class)
class StepStaleTest {
    private static final String ENTRY_501 = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID_501 = "0501-Personal-Customer-Service-Mid.md";
    private static final String ENTRY_510 = "0510-Personal-Customer-Service-Entry.md";
    private static final String ENTRY_511 = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    /** Where a step over cards begins. */
    private enum Entrance {
        CLEAN(ENTRY_511) {
            @Override
            void open(StepStaleTest test) {
                test.run("Clean cards");
            }
        },
        SAFE_FIXES(ENTRY_511) {
            @Override
            void open(StepStaleTest test) {
                test.problems("item-repeated");
                test.press("#problems-fix-safe");
            }
        },
        FIXES_OF_A_RULE(ENTRY_511) {
            @Override
            void prepare(Path cards) throws IOException {
                for (String file : List.of(ENTRY_510, ENTRY_511)) {
                    write(cards.resolve(file), "Works with clients", "Works with clients\u00e2\u20ac\u2122");
                }
            }

            @Override
            void open(StepStaleTest test) {
                test.problems("mojibake");
                test.press("#problems-fix-rule");
            }
        },
        FILE_NAMES("b.md") {
            @Override
            void prepare(Path cards) throws IOException {
                Files.move(cards.resolve(ENTRY_510), cards.resolve("a.md"));
                Files.move(cards.resolve(ENTRY_511), cards.resolve("b.md"));
            }

            @Override
            void open(StepStaleTest test) {
                test.problems("file-name-differs");
                test.press("#problems-fix-rule");
            }
        },
        SHARED_TEXT(ENTRY_511) {
            @Override
            void open(StepStaleTest test) {
                test.show(new CardSpot.Field(CardField.DESCRIPTION));
                test.editor.type("Soon. ");
                until("it is offered", () -> test.editor.find("#offer-preview", Button.class) instanceof Button offer
                        && offer.getParent().isVisible());
                test.press("#offer-preview");
            }
        },
        DUPLICATE(ENTRY_501) {
            @Override
            void open(StepStaleTest test) {
                test.select(ENTRY_501);
                test.run("Duplicate to");
                List.of("#duplicate-511-Mid", "#duplicate-560-Mid").forEach(target -> {
                    until(target, () -> test.editor.robot().lookup(target).tryQuery().isPresent());
                    test.editor.robot().interact(() -> test.editor.robot().lookup(target).queryAs(CheckBox.class).fire());
                });
            }
        },
        RENAME(MID_501) {
            @Override
            void open(StepStaleTest test) {
                test.select(ENTRY_501);
                test.run("Rename");
                test.fill("#rename-competency", "Client Care");
                test.editor.robot().interact(() -> test.editor.robot().lookup("#rename-everywhere").queryAs(CheckBox.class).fire());
            }
        },
        NEW_SERIES(MID_501) {
            @Override
            void open(StepStaleTest test) {
                test.select(ENTRY_501);
                test.run("New series");
                test.fill("#series-number", "0343");
                test.fill("#series-title", "Analysis");
            }
        },
        SERIES_TITLE(MID_501) {
            @Override
            void open(StepStaleTest test) {
                test.select(ENTRY_501);
                test.run("Series title");
                test.fill("#title-title", "Finance");
            }
        };

        private final String changed;

        Entrance(String changed) {
            this.changed = changed;
        }

        void prepare(Path cards) throws IOException {}

        abstract void open(StepStaleTest test);
    }

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    private static void write(Path file, String old, String now) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    private void run(String command) {
        editor.robot().interact(() -> editor.window.run(command));
    }

    private void press(String button) {
        until(button, () -> editor.robot().lookup(button).tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup(button).queryButton().fire());
    }

    private void fill(String field, String text) {
        until(field, () -> editor.robot().lookup(field).tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup(field).queryAs(TextField.class).setText(text));
    }

    private void select(String file) {
        editor.robot().interact(() -> bench.revealInTree(new CardId(Path.of(file))));
        until("it is selected", () -> bench.chosenCards().equals(List.of(new CardId(Path.of(file)))));
    }

    private void show(CardSpot spot) {
        editor.robot().interact(() -> bench.openCard(new CardId(Path.of(ENTRY_501)), spot));
        until("the card is open", () -> editor.focused() instanceof TextInputControl);
    }

    /** Lists the problems, the first of a rule selected. */
    private void problems(String rule) {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        until("it is listed", () -> editor.find("#problems-list", ListView.class) instanceof ListView<?> list
                && list.getItems().stream().anyMatch(row -> row.toString().contains(rule)));
        ListView<?> list = editor.find("#problems-list", ListView.class);
        editor.robot().interact(() -> list.getSelectionModel().select(list.getItems().indexOf(list.getItems().stream()
                .filter(row -> row.toString().contains(rule)).findFirst().orElseThrow())));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void thePreviewFollowsAndWhatWasLeftOutStaysOut(Entrance entrance) throws IOException {
        entrance.prepare(cards);
        editor.open(cards);
        until("checked", () -> !editor.status().contains("hecking"));
        entrance.open(this);
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        editor.robot().interact(() -> {
            preview.list().requestFocus();
            preview.list().getSelectionModel().clearAndSelect(0);
        });
        editor.press(KeyCode.SPACE);
        String some = preview.totals().split(" selected")[0];
        assertTrue(some.matches("(\\d) of \\d cards") && some.charAt(0) == some.charAt(5) - 1, some);
        CardId card = new CardId(Path.of(entrance.changed));
        String title = bench.title(card);
        Path file = cards.resolve(entrance.changed);
        write(file, "\ncompetency: ", "\ncompetency:  ");
        until("it is said", () -> preview.note().startsWith("Changed since then: " + title + ". The preview shows it as "
                + "it is now. Your selection stays."));
        until("it can be done", () -> !preview.button().isDisabled());
        assertEquals(some, preview.totals().split(" selected")[0]);
        int steps = workspace().doneSteps().size();
        preview.apply();
        until("it is done", () -> editor.robot().listWindows().size() == 1);
        assertTrue(workspace().doneSteps().getLast().cards().stream().anyMatch(change -> change.after()
                .filter(text -> text.text().contains("\ncompetency:  ")).isPresent()), "the step is of the card as it is now");
        editor.robot().interact(bench::undo);
        // What was typed and what other cards took over of that are one step.
        assertEquals(entrance == Entrance.SHARED_TEXT ? 0 : steps, workspace().doneSteps().size());
        assertEquals(Set.of(), Set.copyOf(workspace().modified()));
    }

    /** What comes back meets what another program put in its place since then. */
    @Test
    void aCardThatIsToComeBackAndWasMadeAnewElsewhereIsToldAndTheOthersComeBack() throws IOException {
        String mid = Files.readString(cards.resolve(MID_501));
        editor.open(cards);
        for (String file : List.of(ENTRY_501, MID_501)) {
            select(file);
            editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        }
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("they are deleted", () -> !Files.exists(cards.resolve(ENTRY_501)) && !Files.exists(cards.resolve(MID_501)));
        run("Restore deleted cards");
        until("they are listed", () -> editor.robot().lookup("#restore-list").tryQuery().isPresent());
        editor.robot().interact(() -> editor.robot().lookup("#restore-list").queryListView().getSelectionModel().selectAll());
        StepPreview preview = new StepPreview(editor);
        until("both can come back", () -> preview.totals().startsWith("2 of 2 cards"));
        String other = mid.replaceFirst("permalink: .*", "permalink: /cards/other/");
        Files.writeString(cards.resolve(ENTRY_501), other);
        until("it is told", () -> preview.totals().startsWith("1 of 1 card selected · 1 card stays as it is"));
        assertTrue(preview.note().startsWith("Changed since then: "), preview.note());
        preview.apply();
        until("it is done", () -> editor.robot().listWindows().size() == 1);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("it is back", () -> Files.exists(cards.resolve(MID_501)));
        assertEquals(List.of(other, mid), List.of(Files.readString(cards.resolve(ENTRY_501)),
                Files.readString(cards.resolve(MID_501))));
    }
}
