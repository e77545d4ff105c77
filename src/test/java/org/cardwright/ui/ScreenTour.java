package org.cardwright.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;

/** Every screen, pane and dialog of the editor, each opened as a person opens it, one after the other in one window. */
final class ScreenTour {
    /** A screen and how it comes to the front, with something in it. */
    record Stop(String name, Consumer<Gallery> open) {}

    private static final String CARD = "0501-Personal-Customer-Service-Entry";

    private ScreenTour() {}

    /** For a gallery of many cards in a site with a remote, that are open. */
    static List<Stop> stops() {
        return List.of(
                new Stop("no card open", at -> { }),
                new Stop("card", at -> card(at, CARD)),
                new Stop("card as text", at -> {
                    card(at, CARD);
                    at.press(".edit-as-text");
                    at.waitFor(".source-editor");
                }),
                new Stop("find", at -> {
                    at.command("Find in cards…");
                    at.fill("#find-text", "customers");
                    at.waitFor("#find-summary");
                }),
                new Stop("go to card", at -> dialog(at, "Go to card…", "#quick-text")),
                new Stop("problems", at -> tab(at, "Problems", "#problems-list")),
                new Stop("overview", at -> tab(at, "Overview in numbers", ".dashboard-scroll")),
                new Stop("courses", at -> {
                    tab(at, "Courses", ".course-table");
                    at.editor.robot().interact(() -> at.find(".course-table", TableView.class).getSelectionModel().selectRange(0, 2));
                }),
                new Stop("courses: replace", at -> step(at, "Find and replace in courses…", "#replace-find", "Graduate School USA")),
                new Stop("courses: add", at -> step(at, "Add a course to cards…", "#course-title", "A new course")),
                new Stop("courses: near-duplicates", at -> {
                    at.command("Near-duplicates");
                    at.planned();
                }),
                new Stop("bulk edit", at -> step(at, "Bulk edit…", "#bulk-find", "customers")),
                new Stop("clean", at -> {
                    at.command("Clean cards…");
                    at.planned();
                }),
                new Stop("fix safe problems", at -> {
                    at.command("Fix safe problems…");
                    at.planned();
                }),
                new Stop("compare competency", at -> {
                    at.select(CARD);
                    at.command("Compare competency");
                    at.waitFor("#competency-table");
                }),
                new Stop("shared text", at -> {
                    at.editor.robot().interact(() -> at.bench.openCard(at.card(CARD.replace("0501", "0510") + ".md"), new CardSpot.Item(ItemKind.BEHAVIOR, 2, 1)));
                    at.waitFor("#shared-behavior-2");
                    at.press("#shared-behavior-2");
                    at.waitFor("#compare-cards");
                }),
                new Stop("new card", at -> dialog(at, "New card…", "#new-competency")),
                new Stop("duplicate", at -> dialog(at, "Duplicate to…", "#step-apply")),
                new Stop("rename", at -> {
                    dialog(at, "Rename…", "#rename-competency");
                    at.fill("#rename-competency", "Client Care");
                }),
                new Stop("new series", at -> dialog(at, "New series…", "#series-number")),
                new Stop("series title", at -> dialog(at, "Series title…", "#title-title")),
                new Stop("versions", at -> {
                    at.select(CARD);
                    at.command("Versions…");
                    EditorWindow.until("the dialog", () -> at.scene() != at.editor.stage.getScene());
                }),
                new Stop("history", at -> tab(at, "History", "#history-list")),
                new Stop("export", at -> {
                    at.command("Export to site…");
                    at.waitFor("#export-site");
                }),
                new Stop("shortcuts", at -> {
                    help(at, "Keyboard shortcuts");
                    EditorWindow.until("the dialog", () -> at.scene() != at.editor.stage.getScene());
                }),
                new Stop("about", at -> {
                    help(at, "About Cardwright");
                    EditorWindow.until("the dialog", () -> at.scene() != at.editor.stage.getScene());
                }));
    }

    private static void help(Gallery at, String item) {
        at.later(() -> at.editor.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(each -> item.equals(Objects.toString(each.getText(), "").replace("_", ""))).findFirst().orElseThrow().fire());
    }

    private static void card(Gallery at, String name) {
        at.editor.robot().interact(() -> at.bench.openCard(at.card(name + ".md"), new CardSpot.Anywhere()));
        at.waitFor(".card-form");
    }

    private static void tab(Gallery at, String command, String query) {
        at.command(command);
        at.waitFor(query);
    }

    private static void dialog(Gallery at, String command, String query) {
        at.select(CARD);
        at.command(command);
        at.waitFor(query);
    }

    private static void step(Gallery at, String command, String query, String text) {
        at.command(command);
        at.fill(query, text);
        at.planned();
    }
}
