package org.cardwright.ui.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.util.Subscription;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.FileStep;
import org.cardwright.export.FolderSources;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceCopy;
import org.cardwright.source.SourceQuestion;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.common.WrappedRadio;
import org.cardwright.workspace.FileSteps;

/** The preview of copying edits to the sources: what is asked, which cells change, what is not written, and the files. */
final class SourcesWrite {
    private static final double MOST = 230;
    private static final double MOST_ALONE = 440;
    private static final double LEAST = 120;
    private static final double ABOVE = 60;
    private static final int NAMED = 4;

    private final Workbench bench;
    private final SourcesViewModel model;
    private final List<String> chosen;
    private final Map<String, String> answers = new TreeMap<>();
    private final Entries entries;
    private final Dialog<ButtonType> dialog;
    private final Button button;
    private final Subscription ends;
    private List<SourceQuestion> asked = List.of();
    private Optional<SourceCopy> plan = Optional.empty();
    private Background.Running planning = () -> {};
    private boolean writing;
    @FXML private DialogPane root;
    @FXML private ButtonType apply;
    @FXML private ScrollPane questionPane;
    @FXML private VBox questions;
    @FXML private SplitPane parts;
    @FXML private ListView<SourceCopy.Line> lines;
    @FXML private ComboBox<FileStep> files;
    @FXML private VBox fileSide;
    @FXML private DiffView diff;
    @FXML private Label later;
    @FXML private Label says;
    @FXML private ProgressBar bar;

    /** @param chosen the ids of what is to be copied */
    SourcesWrite(Workbench bench, SourcesViewModel model, List<String> chosen) {
        this.bench = bench;
        this.model = model;
        this.chosen = chosen;
        Fxml.load("sources-write.fxml", this);
        dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        root.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button = (Button) root.lookupButton(apply);
        button.setId("sources-apply");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            write();
        });
        entries = bench.entries("sources", chosen).add("answers", () -> answers.entrySet().stream()
                .map(answer -> answer.getKey() + "\n" + answer.getValue()).toList(), this::enter);
        Subscription cards = bench.onCardsChanged(_ -> plan())::run;
        ends = cards.and(model.foundProperty().subscribe((was, is) -> plan()));
        dialog.setOnHidden(event -> {
            ends.unsubscribe();
            planning.cancel();
            entries.end(writing);
        });
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(CopyCell::new);
        questions.heightProperty().addListener(observed -> fit());
        parts.visibleProperty().addListener(observed -> fit());
        files.setConverter(new InWords<>(FileStep::name));
        files.valueProperty().addListener((observed, was, is) -> Optional.ofNullable(is).ifPresent(file -> {
            diff.show(CardDiff.lines(file.diff()));
            diff.toFirst();
        }));
    }

    void open() {
        entries.begin();
        plan();
        dialog.show();
    }

    private void enter(List<String> kept) {
        kept.forEach(answer -> answers.put(answer.substring(0, answer.lastIndexOf('\n')),
                answer.substring(answer.lastIndexOf('\n') + 1)));
    }

    /** Works it out for the cards, tables and answers as they are now. */
    private void plan() {
        planning.cancel();
        FolderSources found = model.foundProperty().get();
        if (writing || found.comparison().isEmpty()) {
            return;
        }
        plan = Optional.empty();
        Nodes.show(bar, true);
        show("");
        var cards = bench.documents();
        Map<String, String> given = Map.copyOf(answers);
        planning = bench.background().run("", progress -> SourceCopy.plan(found.site().orElseThrow(),
                found.comparison().orElseThrow().with(cards), chosen, given), this::planned, this::failed);
    }

    private void planned(SourceCopy now) {
        plan = Optional.of(now);
        Nodes.show(bar, false);
        if (!now.writing().questions().equals(asked)) {
            asked = now.writing().questions();
            ask();
            fit();
        }
        lines.getItems().setAll(now.lines());
        String file = Optional.ofNullable(files.getValue()).map(FileStep::name).orElse("");
        files.getItems().setAll(now.files());
        files.getItems().stream().filter(one -> one.name().equals(file)).findFirst().ifPresentOrElse(files::setValue,
                files.getSelectionModel()::selectFirst);
        List<Node> sides = now.files().isEmpty() ? List.of(lines) : List.of(lines, fileSide);
        if (!parts.getItems().equals(sides)) {
            parts.getItems().setAll(sides);
        }
        Nodes.show(parts, !now.lines().isEmpty());
        int open = now.writing().open(answers).size();
        Nodes.show(later, open > 0 && now.lines().isEmpty());
        show(open > 0 ? Strings.get("sources.write.open", open) : now.writing().isEmpty()
                ? Strings.get("sources.write.nothing") : "");
    }

    private void failed(String why) {
        Nodes.show(bar, false);
        show(Strings.get("sources.write.failed") + " " + why);
    }

    private void show(String said) {
        says.setText(said);
        Nodes.show(says, !said.isEmpty());
        int count = plan.map(now -> now.writing().written().size()).orElse(0);
        button.setText(Strings.get("sources.write.button", count));
        button.setDisable(writing || plan.filter(now -> !now.files().isEmpty()).isEmpty());
    }

    private void ask() {
        questions.getChildren().clear();
        Optional<WrappedRadio> next = Optional.empty();
        for (SourceQuestion question : asked) {
            Label text = new Label(question.text());
            text.getStyleClass().add("sources-question");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            questions.getChildren().add(text);
            ToggleGroup group = new ToggleGroup();
            List<WrappedRadio> radios = question.answers().stream().map(answer -> radio(question, answer, group)).toList();
            questions.getChildren().addAll(radios);
            if (group.getSelectedToggle() == null && next.isEmpty()) {
                next = Optional.of(radios.getFirst());
            }
        }
        next.or(() -> questions.getChildren().stream().filter(node -> node instanceof WrappedRadio radio && radio.isSelected())
                .map(WrappedRadio.class::cast).findFirst()).ifPresent(radio -> Platform.runLater(() -> {
                    radio.requestFocus();
                    double room = questions.getHeight() - questionPane.getViewportBounds().getHeight();
                    questionPane.setVvalue(room <= 0 ? 0 : Math.clamp((radio.getLayoutY() - ABOVE) / room, 0, 1));
                }));
    }

    private WrappedRadio radio(SourceQuestion question, SourceQuestion.Answer answer, ToggleGroup group) {
        WrappedRadio radio = new WrappedRadio(answer.files().isEmpty() ? answer.label()
                : Strings.get("sources.answer", answer.label(), answer.files().size(), files(answer.files())));
        radio.setToggleGroup(group);
        radio.setAccessibleHelp(question.text());
        radio.setSelected(answer.id().equals(answers.get(question.id())));
        radio.setOnAction(event -> {
            answers.put(question.id(), answer.id());
            plan();
        });
        return radio;
    }

    /** As high as the questions are, as far as there is room beside the rest. */
    private void fit() {
        Nodes.show(questionPane, !asked.isEmpty());
        double height = Math.min(TextSize.of(parts.isVisible() ? MOST : MOST_ALONE), questions.getHeight() + 6);
        questionPane.setMinHeight(Math.min(height, LEAST));
        questionPane.setPrefHeight(height);
        questionPane.setMaxHeight(height);
    }

    private static String files(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : Strings.get("sources.answer.more", first, names.size() - NAMED);
    }

    /** Writes the files, and makes a step of that and of the cards that go along. */
    private void write() {
        plan.filter(_ -> !writing && !button.isDisabled()).ifPresent(now -> {
            writing = true;
            show("");
            bench.background().run(Strings.get("sources.writing"), progress -> {
                FileSteps.apply(now.files());
                return now;
            }, this::written, why -> {
                writing = false;
                failed(why);
                model.look(true);
            });
        });
    }

    private void written(SourceCopy now) {
        int count = now.writing().written().size();
        var open = bench.workspaceProperty().get().orElseThrow();
        bench.apply(now.change(Strings.get("sources.write.step", count), card -> open.find(card).map(one -> one.source())),
                Strings.get("sources.write.done", count, now.files().size()));
        dialog.setResult(apply);
        dialog.close();
        model.look(true);
    }
}
