package org.cardwright.ui.support;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.stage.Screen;
import org.cardwright.check.FolderSettings;
import org.cardwright.data.Diagnostics;
import org.cardwright.data.ProgramVersion;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;

/** Shows every file of the diagnostics with its whole text, and saves them where a person wants them. */
final class DiagnosticsDialog {
    private final Workbench bench;
    private final Diagnostics diagnostics;
    @FXML private DialogPane root;
    @FXML private ListView<Diagnostics.Part> files;
    @FXML private Label filesLabel;
    @FXML private Label textLabel;
    @FXML private TextArea text;
    @FXML private ButtonType save;

    private DiagnosticsDialog(Workbench bench, Diagnostics diagnostics) {
        this.bench = bench;
        this.diagnostics = diagnostics;
        Fxml.load("diagnostics.fxml", this);
    }

    /** Gathers them, then shows them. */
    static void open(Workbench bench) {
        Diagnostics.Known known = new Diagnostics.Known(bench.data(),
                bench.workspaceProperty().get().map(open -> open.folder().root()), versions(), counts(bench));
        bench.background().run("", progress -> Diagnostics.of(known), found -> new DiagnosticsDialog(bench, found).show(),
                reason -> bench.dialogs().error(Strings.get("diagnostics.failed"), reason));
    }

    private static List<String> versions() {
        Runtime machine = Runtime.getRuntime();
        return List.of("Cardwright " + ProgramVersion.current(),
                "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                "JavaFX " + System.getProperty("javafx.version"), AboutDialog.system(),
                "Locale " + Locale.getDefault() + ", encoding " + System.getProperty("native.encoding"),
                "Processors " + machine.availableProcessors() + ", memory at most " + (machine.maxMemory() >> 20) + " MB",
                "Text size " + TextSize.percent().get() + "%",
                "Screens " + Screen.getScreens().stream().map(screen -> (int) screen.getBounds().getWidth() + "x"
                        + (int) screen.getBounds().getHeight() + " at " + screen.getOutputScaleX()).toList());
    }

    private static List<String> counts(Workbench bench) {
        List<String> lines = new ArrayList<>();
        lines.add("Cards " + bench.workspaceProperty().get().map(open -> open.cards().size()).orElse(0)
                + ", with unsaved changes " + bench.workspaceProperty().get().map(open -> open.modified().size()).orElse(0));
        Map<String, Integer> problems = new TreeMap<>();
        bench.findings().all().values().forEach(all -> all.forEach(one -> count(problems, one)));
        FolderSettings settings = bench.findings().settings();
        settings.folderProblems().forEach(one -> count(problems, one));
        lines.add("Problems " + problems.values().stream().mapToInt(Integer::intValue).sum());
        problems.forEach((rule, times) -> lines.add("  " + rule + " " + times));
        lines.add("Severities that the folder sets " + settings.settings().grades().size());
        new TreeMap<>(settings.settings().grades()).forEach((rule, grade) -> lines.add("  " + rule + " "
                + grade.map(severity -> severity.name().toLowerCase(Locale.ROOT)).orElse("off")));
        return lines;
    }

    private static void count(Map<String, Integer> problems, Finding one) {
        problems.merge(one.rule(), 1, Integer::sum);
    }

    @FXML
    private void initialize() {
        filesLabel.setLabelFor(files);
        textLabel.setLabelFor(text);
        Nodes.leaveByTab(text);
        root.lookupButton(save).setId("diagnostics-save");
        files.setCellFactory(view -> new PartCell());
        files.getItems().setAll(diagnostics.parts());
        files.getSelectionModel().selectedItemProperty().subscribe(part -> {
            text.setText(part == null ? "" : part.text());
            text.positionCaret(0);
        });
        files.getSelectionModel().selectFirst();
    }

    private void show() {
        var dialog = DialogLook.dialog(bench.window(), root);
        dialog.setTitle(Strings.get("diagnostics.title"));
        dialog.setOnShown(event -> files.requestFocus());
        dialog.resultProperty().addListener((observed, old, result) -> {
            if (result == save) {
                bench.dialogs().chooseNewFile(Strings.get("diagnostics.title"), "cardwright-diagnostics-" + LocalDate.now() + ".zip")
                        .ifPresent(this::write);
            }
        });
        dialog.show();
    }

    private void write(Path file) {
        bench.background().run("", progress -> {
            diagnostics.write(file);
            return file;
        }, done -> bench.message(Strings.get("diagnostics.saved", done)),
                reason -> bench.dialogs().error(Strings.get("diagnostics.failed"), reason));
    }

    private static final class PartCell extends ItemCell<Diagnostics.Part> {
        @Override
        protected Node show(Diagnostics.Part part) {
            setText(Strings.get("diagnostics.part", part.name(), part.text().lines().count()));
            return null;
        }
    }
}
