package org.cardwright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.ui.ScreenTour.Stop;

/** What is shown of a site, of its sources, and of cards that are not as they were left; the later part of a {@link ScreenTour}. */
final class SiteTour {
    private SiteTour() {}

    static List<Stop> stops() {
        return List.of(
                new Stop("export", at -> ScreenTour.tab(at, "Export to site…", "#export-site")),
                new Stop("export: review", at -> {
                    target(at);
                    at.press("#export-review");
                    at.waitFor("#export-cards");
                    row(at, "Teamwork");
                    at.waitFor("#export-changed");
                }),
                new Stop("export: pull", at -> {
                    at.press("#export-pull");
                    EditorWindow.until("the changes are listed", () -> at.scene() != at.editor.stage.getScene());
                    EditorWindow.until("planned", () -> at.find("#step-list", ListView.class) != null);
                }),
                new Stop("export: conflict", at -> {
                    row(at, "Data");
                    at.waitFor(".merge-own");
                }),
                new Stop("export: own words", at -> {
                    at.later(at.find(".merge-own", RadioButton.class)::fire);
                    at.waitFor(".own-text");
                }),
                new Stop("export: done", at -> {
                    at.later(at.find(".merge-mine", RadioButton.class)::fire);
                    EditorWindow.until("nothing blocks", () -> !at.find("#export-apply", Button.class).isDisabled());
                    at.press("#export-apply");
                    at.waitFor("#export-text");
                }),
                JobTour.latest(),
                new Stop("history of the site", at -> {
                    at.select(TourFolders.BOTH.replace(".md", ""));
                    ScreenTour.dialog(at, "Versions…", "#versions-restore");
                    EditorWindow.until("all is read", () -> at.find("#versions-stop", Button.class) == null);
                }),
                new Stop("who wrote this", at -> {
                    ScreenTour.card(at, TourFolders.BOTH.replace(".md", ""));
                    at.editor.robot().interact(() -> at.bench.openCard(at.card(TourFolders.BOTH), new CardSpot.Field(CardField.DESCRIPTION)));
                    ScreenTour.dialog(at, "Who wrote this…", "#versions-restore");
                    EditorWindow.until("it is told", () -> at.find("#versions-stop", Button.class) == null);
                }),
                new Stop("numbers over time", at -> {
                    ScreenTour.tab(at, "Overview in numbers", ".dashboard-scroll");
                    EditorWindow.until("commits are offered", () -> at.find("#past-choice", ComboBox.class).getItems().size() > 3);
                    at.later(() -> at.find("#past-choice", ComboBox.class).getSelectionModel().select(1));
                    EditorWindow.until("it is counted", () -> at.find("#past-table", TableView.class) != null);
                }),
                new Stop("get a site", at -> getSite(at, "")),
                new Stop("get a site: refused", at -> {
                    getSite(at, "https://ada:hidden@github.com/agency/site");
                    at.waitFor("#site-place");
                    at.fill("#site-address", "github.com/agency");
                    at.press("#site-get");
                    at.waitFor("#site-address-message");
                }),
                new Stop("get a site: which cards", at -> {
                    getSite(at, TourFolders.of(at).several.toString());
                    at.fill("#site-folder", TourFolders.of(at).gotten().toString());
                    at.press("#site-get");
                    at.waitFor("#site-folders");
                }),
                new Stop("export: own folder", at -> {
                    at.reopen(TourFolders.of(at).several.resolve("_cards"));
                    ScreenTour.tab(at, "Export to site…", "#export-author");
                }),
                new Stop("export: pull request", at -> {
                    TourFolders.of(at).requested(at.temp.resolve("data"));
                    at.reopen(TourFolders.of(at).several.resolve("_cards"));
                    ScreenTour.tab(at, "Export to site…", "#request-state");
                    TourFolders.signedOut();
                }),
                new Stop("changed on disk", at -> {
                    at.reopen(at.cards);
                    for (String card : TourFolders.named(at, "Financial-Management")) {
                        at.editor.robot().interact(() -> TourFolders.set(at.bench.workspaceProperty().get().orElseThrow(),
                                at.card(card), "competency_group", "Leading"));
                        TourFolders.edit(at.cards.resolve(card), "competency_group: Personal", "competency_group: Projects");
                    }
                    at.waitFor("#disk-review");
                }),
                new Stop("disk conflict", at -> {
                    at.press("#disk-review");
                    at.waitFor(".merge-own");
                    at.press(".merge-own");
                    at.waitFor(".own-text");
                }),
                new Stop("unsaved work", at -> {
                    at.later(() -> at.editor.window.open(TourFolders.of(at).recovered));
                    at.press(Strings.get("unsaved.discard"));
                    at.reopen(TourFolders.of(at).recovered);
                    at.waitFor("#recovery-review");
                }),
                new Stop("recovery", at -> {
                    at.press("#recovery-review");
                    at.waitFor("#recovery-cards");
                    EditorWindow.until("the difference", () -> !at.find(".diff-list", ListView.class).getItems().isEmpty());
                }),
                new Stop("sources: truth", at -> {
                    at.reopen(TourFolders.of(at).sources.resolve("_cards"));
                    ScreenTour.tab(at, "Site's sources", "#sources-compare");
                }),
                new Stop("sources: nothing", at -> {
                    at.press("#sources-compare");
                    at.waitFor("#sources-nothing");
                }),
                new Stop("sources: list", at -> {
                    Path card = TourFolders.of(at).sources.resolve("_cards/0501-Primary-Financial-Stewardship-Entry.md");
                    TourFolders.edit(card, "Advanced Applications", "Masterclass");
                    at.waitFor("#sources-list .list-cell .check-box");
                }),
                new Stop("sources: write", at -> {
                    at.press("#sources-all");
                    at.press("#sources-to-sources");
                    at.waitFor("#sources-questions .radio-button");
                }),
                new Stop("card that the site undoes", at -> {
                    ScreenTour.card(at, "0501-Primary-Financial-Stewardship-Entry");
                    at.waitFor("#card-undone");
                }),
                new Stop("course page", at -> {
                    ScreenTour.tab(at, "Courses", ".course-table");
                    EditorWindow.until("courses are listed", () -> !at.find(".course-table", TableView.class).getItems().isEmpty());
                    at.editor.robot().interact(() -> at.find(".course-table", TableView.class).getSelectionModel().clearAndSelect(0));
                    at.waitFor("#course-page");
                    at.editor.robot().interact(() -> at.find("#course-page", TitledPane.class).setExpanded(true));
                }));
    }

    private static void getSite(Gallery at, String address) {
        at.command("Get a site…");
        at.fill("#site-address", address);
    }

    private static void target(Gallery at) {
        ScreenTour.tab(at, "Export to site…", "#export-site");
        at.fill("#export-site", TourFolders.of(at).site.toString());
        EditorWindow.until("the site is known", () -> !at.find("#export-review", Button.class).isDisabled());
    }

    private static void row(Gallery at, String words) {
        at.editor.robot().interact(() -> {
            ListView<?> list = at.find("#export-cards", ListView.class);
            list.getSelectionModel().clearAndSelect(list.lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                    .filter(cell -> Objects.toString(cell.getAccessibleText(), "").contains(words)).findFirst().orElseThrow().getIndex());
        });
    }
}
