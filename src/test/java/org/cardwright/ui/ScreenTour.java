package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.history.RecipeApply;
import org.cardwright.workspace.Workspace;
import org.controlsfx.control.CheckComboBox;

/** Every screen, pane, notice, dialog and menu of the editor, each opened as a person opens it, one after the other in one window. */
final class ScreenTour {
    /** A screen and how it comes to the front, with something in it. */
    record Stop(String name, Consumer<Gallery> open) {}

    private static final String CARD = "0501-Personal-Customer-Service-Entry";

    private ScreenTour() {}

    /** Writes what the screens will show; before the window is there. */
    static void prepare(Gallery at) throws IOException {
        at.manyCards();
        TourFolders.write(at);
    }

    /** For a gallery that is {@link #prepare prepared} and {@link Gallery#welcome shown}; they are opened in this order. */
    static List<Stop> stops() {
        return Stream.of(ofCards(), ofSite()).flatMap(List::stream).toList();
    }

    /** The first half. */
    static List<Stop> ofCards() {
        return Stream.of(window(), courses(), changes()).flatMap(List::stream).toList();
    }

    /** The second half; it opens the cards, if they are not open yet. */
    static List<Stop> ofSite() {
        return Stream.of(List.of(new Stop("cards", Gallery::open)), lifecycle(), dialogs(), PrintTour.stops(), HelpTour.stops(), SiteTour.stops()).flatMap(List::stream).toList();
    }

    private static List<Stop> window() {
        return List.of(
                new Stop("welcome", at -> { }),
                new Stop("folder that is not there", at -> {
                    at.later(() -> at.editor.window.open(at.temp.resolve("nowhere")));
                    EditorWindow.until("it failed", () -> at.editor.window.failure().isPresent());
                }),
                new Stop("folder without cards", at -> {
                    at.later(() -> at.editor.window.open(TourFolders.of(at).empty));
                    at.waitFor(".page-buttons");
                }),
                new Stop("no card open", at -> at.open()),
                new Stop("card", at -> card(at, CARD)),
                new Stop("card as text", at -> {
                    card(at, CARD);
                    at.afterwards(() -> at.find("#show-form", Button.class).fire());
                    at.press(".edit-as-text");
                    at.waitFor(".source-editor");
                }),
                new Stop("card: page", at -> side(at, 0)),
                new Stop("card: source", at -> side(at, 1)),
                new Stop("card with other front matter", at -> card(at, TourFolders.DRIFTED.replace(".md", ""))),
                new Stop("card: menu of a row", at -> {
                    card(at, CARD);
                    at.editor.robot().interact(() -> at.find(".growing", Node.class).requestFocus());
                    at.editor.press(KeyCode.CONTEXT_MENU);
                }),
                new Stop("card: completion", at -> {
                    card(at, CARD);
                    at.editor.robot().interact(() -> named(at, "competency_group").requestFocus());
                    at.editor.press(KeyCode.DOWN);
                }),
                new Stop("status while busy", at -> {
                    CompletableFuture<String> looked = new CompletableFuture<>();
                    at.afterwards(() -> looked.complete("looked at"));
                    at.later(() -> at.bench.background().run("Reading", progress -> {
                        progress.done(1, 2);
                        return looked.join();
                    }, done -> { }, failed -> { }));
                    at.waitFor("#progress");
                }),
                new Stop("filter without hits", at -> {
                    at.afterwards(() -> at.editor.find("#filter", TextInputControl.class).setText(""));
                    at.fill("#filter", "nowhere to be found");
                    at.waitFor(".no-hits");
                }),
                new Stop("menu of the tree", at -> {
                    at.select(CARD);
                    at.later(() -> at.editor.tree().getContextMenu().show(at.editor.tree(), 100, 200));
                }),
                new Stop("menu", at -> at.later(menus(at).get(2)::show)),
                new Stop("find", at -> {
                    at.command("Find in cards…");
                    at.fill("#find-text", "customers");
                    at.waitFor("#find-summary");
                }),
                new Stop("find: nothing", at -> {
                    at.fill("#find-text", "nowhere to be found");
                    at.waitFor("#find-summary");
                }),
                new Stop("go to card", at -> dialog(at, "Go to card…", "#quick-text")),
                new Stop("command palette", at -> dialog(at, "Command palette…", "#palette-text")),
                new Stop("command palette: nothing", at -> {
                    dialog(at, "Command palette…", "#palette-text");
                    at.fill("#palette-text", "qqqqq");
                }),
                new Stop("problems", at -> tab(at, "Problems", "#problems-list")),
                new Stop("problems: rules", at -> at.later(() -> at.find("#problems-rule", ComboBox.class).show())),
                new Stop("problems: nothing", at -> {
                    at.afterwards(() -> at.find("#problems-filter", TextInputControl.class).setText(""));
                    at.fill("#problems-filter", "nowhere to be found");
                }),
                new Stop("overview", at -> tab(at, "Overview in numbers", ".dashboard-scroll")),
                new Stop("history: nothing", at -> tab(at, "History", "#history-list")));
    }

    private static final String LIST = "Find\tReplace\tWhere\tTitle\nService\tServices\ttitle\tNew course\nNowhere\tElsewhere\ttitle\tNewest course\n";

    private static List<Stop> courses() {
        List<Stop> stops = new ArrayList<>(List.of(
                new Stop("courses", at -> courses(at, 2)),
                new Stop("courses: details", at -> courses(at, 1)),
                new Stop("courses: replace", at -> step(at, "Find and replace in courses…", "#replace-find", "Graduate School USA")),
                new Stop("courses: add", at -> step(at, "Add a course to cards…", "#course-title", "A new course"))));
        stops.add(new Stop("courses: from a list", at -> step(at, "Replace from a list…", "#list-text", LIST)));
        stops.add(new Stop("courses: provider's list", at -> {
            at.command("Compare with a provider's list…");
            at.fill("#list-text", LIST);
            EditorWindow.until("it is compared", () -> !at.find("#list-table", TableView.class).getItems().isEmpty());
        }));
        for (String step : List.of("Edit selected courses…", "Replace selected courses by another…", "Remove selected courses…",
                "Fill placeholders…")) {
            stops.add(new Stop("courses: " + step, at -> {
                courses(at, 2);
                at.command(step);
                at.planned();
            }));
        }
        stops.addAll(JobTour.links());
        stops.add(new Stop("courses: near-duplicates", at -> {
            at.command("Near-duplicates");
            at.planned();
        }));
        return stops;
    }

    private static List<Stop> changes() {
        return List.of(
                new Stop("bulk edit", at -> step(at, "Bulk edit…", "#bulk-find", "customers")),
                new Stop("bulk edit: series", at -> {
                    step(at, "Bulk edit…", "#bulk-find", "customers");
                    at.later(() -> at.find("#scope-series", CheckComboBox.class).show());
                }),
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
                    at.editor.robot().interact(() -> at.bench.openCard(at.card(CARD.replace("0501", "0510") + ".md"),
                            new CardSpot.Item(ItemKind.BEHAVIOR, 2, 1)));
                    at.waitFor("#shared-behavior-2");
                    at.press("#shared-behavior-2");
                    at.waitFor("#compare-cards");
                }),
                new Stop("assign levels", at -> {
                    card(at, TourFolders.WITHOUT_PAGE.replace(".md", ""));
                    at.press("#assign-levels");
                    at.planned();
                }),
                new Stop("front matter and page", at -> {
                    card(at, TourFolders.DRIFTED.replace(".md", ""));
                    at.press("#compare-body");
                    at.waitFor("#drift-all-front");
                }));
    }

    private static List<Stop> lifecycle() {
        return List.of(
                new Stop("new card", at -> dialog(at, "New card…", "#new-competency")),
                new Stop("duplicate", at -> dialog(at, "Duplicate to…", "#step-apply")),
                new Stop("rename", at -> {
                    dialog(at, "Rename…", "#rename-competency");
                    at.fill("#rename-competency", "Client Care");
                }),
                new Stop("edit in a spreadsheet", at -> dialog(at, "Edit in a spreadsheet…", "#table-count")),
                JobTour.spreadsheet(),
                new Stop("new series", at -> dialog(at, "New series…", "#series-number")),
                new Stop("series title", at -> dialog(at, "Series title…", "#title-title")),
                new Stop("versions: none", at -> {
                    at.select(CARD);
                    at.command("Versions…");
                    over(at);
                }),
                new Stop("deleted", at -> {
                    at.select("0510-Personal-Teamwork-Entry", "0511-Personal-Teamwork-Entry");
                    at.command("Delete 2 cards");
                    at.waitFor("#delete-undo");
                }),
                new Stop("history", at -> tab(at, "History", "#history-list")),
                new Stop("recipe: save", at -> dialog(at, "Save as a recipe…", "#recipe-list")),
                new Stop("recipe: apply", at -> {
                    at.later(() -> RecipeApply.open(at.bench, recipe(at)));
                    at.planned();
                }),
                new Stop("card: changes", at -> {
                    at.editor.robot().interact(() -> {
                        Workspace open = at.bench.workspaceProperty().get().orElseThrow();
                        TourFolders.edit(open, at.card(CARD + ".md"), new Edit.SetField("competency_description", "Works & cares"));
                        TourFolders.edit(open, at.card(CARD + ".md"), new Edit.RemoveCourse(0));
                    });
                    side(at, 2);
                }),
                WordTour.menu(), WordTour.change(),
                new Stop("restore", at -> {
                    save(at);
                    at.command("Restore deleted cards…");
                    at.waitFor("#restore-list");
                    at.planned();
                }),
                new Stop("versions", at -> {
                    at.editor.robot().interact(() -> TourFolders.set(at.bench.workspaceProperty().get().orElseThrow(),
                            at.card(CARD + ".md"), "competency_description", "Other words"));
                    save(at);
                    dialog(at, "Versions…", "#versions-restore");
                }));
    }

    private static List<Stop> dialogs() {
        return Stream.of(preferences(), questions(), JobTour.servers()).flatMap(List::stream).toList();
    }

    private static List<Stop> preferences() {
        return Stream.of("appearance", "author", "local-addresses", "grade", "my-words", "wording", "updates")
                .map(control -> new Stop("preferences: " + control, at -> {
                    dialog(at, "Preferences…", "#preferences-pages");
                    ListView<?> pages = at.find("#preferences-pages", ListView.class);
                    for (int page = 0; page < pages.getItems().size() && at.find("#preference-" + control, Node.class) == null; page++) {
                        int next = page;
                        at.editor.robot().interact(() -> pages.getSelectionModel().clearAndSelect(next));
                    }
                    at.waitFor("#preference-" + control);
                    EditorWindow.until("it is read", () -> !control.equals("grade") || !at.find("#preference-grade", Node.class).isDisabled());
                })).toList();
    }

    private static List<Stop> questions() {
        return List.of(
                asked("unsaved", dialogs -> dialogs.unsaved(List.of(new CardId(Path.of(CARD + ".md"))))),
                asked("not saved", dialogs -> dialogs.saveFailed("One card was not saved", "The disk is full.")),
                asked("confirmation", dialogs -> dialogs.confirm("Overwrite the file?", "It has changed.", "Overwrite the file")),
                asked("passphrase", dialogs -> dialogs.secret("The SSH key id_ed25519 has a passphrase", "Enter it.")),
                new Stop("sign in", at -> dialog(at, "Sign in…", "#sign-in-token")),
                asked("error", dialogs -> dialogs.error("The file was not written", "The disk is full.")),
                new Stop("failure", at -> {
                    at.failures.failed(new IllegalStateException("x"));
                    over(at);
                }),
                new Stop("shortcuts", at -> {
                    helpMenu(at, "Keyboard shortcuts");
                    over(at);
                }),
                new Stop("diagnostics", at -> dialog(at, "Save diagnostics…", "#diagnostics-text")),
                new Stop("about", at -> {
                    helpMenu(at, "About Cardwright");
                    over(at);
                }));
    }

    private static Stop asked(String name, Consumer<Dialogs> ask) {
        return new Stop(name, at -> {
            at.later(() -> ask.accept(at.bench.dialogs()));
            over(at);
        });
    }

    private static Path recipe(Gallery at) {
        Path file = at.temp.resolve("each quarter.json");
        SampleFolder.write(file, """
                {"format":"cardwright recipe","steps":[
                {"do":"replace in courses","find":"Carahsoft","in":["provider"],"with":"LinkedIn Learning","cards":{"series":["501"]}},
                {"do":"replace","find":"customers","in":[{"field":"behavior_illustrations"}],"with":"clients"},
                {"do":"replace","find":"nowhere to be found","in":[{"field":"competency_description"}],"with":"x"},
                {"do":"clean","form":"newest"}],"version":1}""");
        return file;
    }

    static void over(Gallery at) {
        EditorWindow.until("the dialog", () -> at.scene() != at.editor.stage.getScene());
    }

    private static void save(Gallery at) {
        at.command("Save all");
        EditorWindow.until("saved", () -> at.editor.status().contains(" 0 modified"));
    }

    static List<Menu> menus(Gallery at) {
        return at.editor.find(".menu-bar", MenuBar.class).getMenus();
    }

    private static void helpMenu(Gallery at, String item) {
        at.later(() -> menus(at).getLast().getItems().stream()
                .filter(each -> item.equals(Objects.toString(each.getText(), "").replace("_", ""))).findFirst().orElseThrow().fire());
    }

    private static Node named(Gallery at, String key) {
        return at.editor.find("#field-" + key, Node.class);
    }

    static void card(Gallery at, String name) {
        at.editor.robot().interact(() -> at.bench.openCard(at.card(name + ".md"), new CardSpot.Anywhere()));
        at.waitFor(".card-form");
    }

    private static void side(Gallery at, int tab) {
        card(at, CARD);
        boolean folded = at.find(".preview-pane", TabPane.class) == null;
        if (folded) {
            at.command("Side pane");
            at.waitFor(".preview-pane");
        }
        at.afterwards(() -> {
            at.find(".preview-pane", TabPane.class).getSelectionModel().selectFirst();
            if (folded) {
                at.command("Side pane");
            }
        });
        at.editor.robot().interact(() -> at.find(".preview-pane", TabPane.class).getSelectionModel().select(tab));
    }

    private static void courses(Gallery at, int chosen) {
        tab(at, "Courses", ".course-table");
        EditorWindow.until("courses are listed", () -> !at.find(".course-table", TableView.class).getItems().isEmpty());
        at.editor.robot().interact(() -> {
            at.find(".course-table", TableView.class).getSelectionModel().clearSelection();
            at.find(".course-table", TableView.class).getSelectionModel().selectRange(0, chosen);
        });
    }

    static void tab(Gallery at, String command, String query) {
        at.command(command);
        at.waitFor(query);
    }

    static void dialog(Gallery at, String command, String query) {
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
