package org.cardwright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cardwright.access.Questions;
import org.cardwright.course.link.LinkResults;
import org.cardwright.edit.Progress;
import org.cardwright.table.TableExport;
import org.cardwright.ui.ScreenTour.Stop;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.ServerQuestions;
import org.cardwright.ui.table.TableDoor;

/** Screens that need something before they open: a table of cards, links that were checked, a server that asks. */
final class JobTour {
    private JobTour() {}

    /** Courses' links, and the keys' way to the heads of their table; the courses are in front. */
    static List<Stop> links() {
        return List.of(
                new Stop("courses: menu of columns and panes", at -> {
                    ScreenTour.tab(at, "Courses", ".course-table");
                    at.editor.robot().interact(() -> at.find(".course-table", TableView.class).requestFocus());
                    at.editor.press(KeyCode.F7);
                    EditorWindow.until("the menu", () -> at.scenes().size() > 1);
                }),
                step("courses: moved links", "Update permanently moved links…"),
                step("courses: secure links", "http → https where it works…"));
    }

    private static Stop step(String name, String command) {
        return new Stop(name, at -> {
            at.command(command);
            at.planned();
        });
    }

    /** A spreadsheet that comes back. */
    static Stop spreadsheet() {
        return new Stop("bring back a spreadsheet", at -> {
            Path file = at.temp.resolve("cards.csv");
            at.editor.robot().interact(() -> write(at, file));
            SampleFolder.write(file, SampleFolder.read(file).replace("Works with clients", "Works for clients"));
            at.later(() -> TableDoor.open(at.bench, file));
            at.planned();
        });
    }

    private static void write(Gallery at, Path file) {
        try {
            new TableExport(at.bench.documents(), LinkResults.NONE, "cards").write(file, TableExport.sheets().getFirst(), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked and told about servers. */
    static List<Stop> servers() {
        return List.of(
                new Stop("server that is not known", at -> {
                    CompletableFuture.runAsync(() -> new ServerQuestions(at.bench.dialogs()).trusts(new Questions.HostKey("github.com", "ED25519",
                            "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU")));
                    ScreenTour.over(at);
                }),
                new Stop("check for updates", at -> {
                    at.command("Check for updates");
                    ScreenTour.over(at);
                }));
    }

    /** What others have done on the site since, or why that isn't known. */
    static Stop latest() {
        return new Stop("get the latest", at -> {
            at.command("Get the latest…");
            ScreenTour.over(at);
        });
    }
}
