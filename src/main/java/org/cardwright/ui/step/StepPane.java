package org.cardwright.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepTotals;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** The preview of a step: one list of cards that fold, each with its parts before and after, also for the keyboard. */
final class StepPane {
    private static final Duration PATIENCE = Duration.millis(300);

    private static final double LINES = 54;

    private final Workbench bench;
    private final StepViewModel model;
    private final StepWords words;
    private final boolean opens;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    /** As many as fit on the screen. */
    private final List<StepCell> cells = new ArrayList<>();
    /** The card where a person is. */
    private Optional<CardId> at = Optional.empty();
    private Consumer<CardId> selecting = _ -> {};
    @FXML private VBox root;
    @FXML private HBox heading;
    @FXML private CheckBox all;
    @FXML private Label totals;
    @FXML private MenuButton answers;
    @FXML private ToggleButton byCard;
    @FXML private ToggleButton text;
    @FXML private Label note;
    @FXML private ListView<StepRow> list;
    @FXML private VBox working;
    @FXML private Label doing;
    @FXML private ProgressBar bar;
    @FXML private VBox empty;
    @FXML private Label nothing;

    /** @param opens whether a line can be gone to: not where the window below waits */
    StepPane(Workbench bench, StepViewModel model, StepWords words, boolean opens) {
        this.bench = bench;
        this.model = model;
        this.words = words;
        this.opens = opens;
        Fxml.load("step.fxml", this);
    }

    @FXML
    private void initialize() {
        wait.setOnFinished(event -> draw(model.stateProperty().get()));
        all.setOnAction(event -> model.wantAll(all.isSelected()));
        byCard.setOnAction(event -> model.lay(rows -> rows.showByCard(byCard.isSelected())));
        text.setOnAction(event -> model.lay(rows -> rows.showTexts(text.isSelected())));
        answers.setOnShowing(event -> answers.getItems().setAll(model.stateProperty().get().plan().commonAnswers().stream().map(this::item).toList()));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setItems(model.rows());
        list.setCellFactory(this::cell);
        list.getSelectionModel().selectedItemProperty().addListener(observed -> selected());
        list.focusedProperty().addListener(observed -> selected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        model.stateProperty().addListener((observed, old, now) -> show(old, now));
        draw(model.stateProperty().get());
    }

    private StepCell cell(ListView<StepRow> view) {
        StepCell made = new StepCell(view, model, bench::title, () -> byCard.isManaged() && !byCard.isSelected());
        cells.add(made);
        return made;
    }

    private MenuItem item(Map.Entry<String, Integer> answer) {
        MenuItem item = new MenuItem(Strings.get("step.answerMany", answer.getKey(), answer.getValue()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.answerAll(answer.getKey()));
        return item;
    }

    Node root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    /** What was there before stays for a moment, so that the list does not come and go at every letter. */
    private void show(StepState old, StepState now) {
        boolean waits = wait.getStatus() == Animation.Status.RUNNING;
        if (now.phase() == StepState.Phase.WORKING && (waits || old.phase() == StepState.Phase.READY)) {
            wait.play();
        } else {
            wait.stop();
            draw(now);
        }
    }

    private void draw(StepState now) {
        StepTotals numbers = now.totals();
        boolean busy = now.phase() == StepState.Phase.WORKING;
        Nodes.show(working, busy);
        doing.setText(now.reason());
        boolean groups = !now.plan().groups().isEmpty() && now.plan().refusals().isEmpty();
        boolean lines = groups || !now.plan().cards().isEmpty();
        if (!busy && lines && cells.isEmpty() && bench.large()) {
            Frames.grow(list, () -> {});
        }
        Nodes.show(list, !busy && lines);
        nothing.setText(now.phase() == StepState.Phase.FAILED ? Strings.get("step.failed", now.reason())
                : words.nothing().apply(now));
        Nodes.show(empty, !busy && !lines);
        totals.setText(numbers.words());
        Nodes.show(heading, !busy && lines);
        Nodes.show(byCard, groups);
        Nodes.show(all, numbers.possible() > 0);
        all.setIndeterminate(numbers.wanted() > 0 && numbers.wanted() < numbers.possible());
        all.setSelected(numbers.possible() > 0 && numbers.wanted() == numbers.possible());
        Nodes.show(answers, now.plan().cards().stream().filter(card -> !card.questions().isEmpty()).count() > 1);
        note.setText(String.join("\n", now.notes()));
        Nodes.show(note, !busy && lines && !now.notes().isEmpty());
        cells.forEach(StepCell::again);
        stay();
    }

    /** A person stays on the card where they are, wherever its lines are now, even while they decide something beside. */
    private void stay() {
        StepRow row = list.getSelectionModel().getSelectedItem();
        boolean there = row != null && row.about().filter(card -> !at.equals(Optional.of(card.subject()))).isEmpty();
        OptionalInt head = there || at.isEmpty() ? OptionalInt.empty() : IntStream.range(0, list.getItems().size()).filter(i -> list.getItems().get(i) instanceof StepRow.Head(PlannedCard card, boolean _)
                && card.subject().equals(at.get())).findFirst();
        if (head.isPresent()) {
            list.getSelectionModel().clearAndSelect(head.getAsInt());
        } else if (row == null) {
            list.getSelectionModel().selectFirst();
        }
        at.ifPresent(selecting);
    }

    private void selected() {
        StepRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && (list.isFocused() || at.isEmpty())) {
            at = row.about().map(PlannedCard::subject).or(() -> at);
            at.ifPresent(selecting);
        }
    }

    void selecting(Consumer<CardId> listener) {
        selecting = listener;
    }

    void otherwise(Node more) {
        empty.getChildren().add(more);
    }

    private void pressed(KeyEvent event) {
        StepRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.getTarget() != list || event.isShortcutDown()) {
            return;
        }
        if (row instanceof StepRow.Text && scrolled(event.getCode())) {
            event.consume();
            return;
        }
        boolean closes = event.getCode() == KeyCode.LEFT;
        boolean folds = (closes || event.getCode() == KeyCode.RIGHT) && switch (row) {
            case StepRow.Head head -> closes == head.open();
            case StepRow.Group group -> closes == group.open();
            default -> false;
        };
        if (event.getCode() == KeyCode.SPACE) {
            toggle(row);
        } else if (folds) {
            model.lay(rows -> rows.fold(row));
        } else if (event.getCode() == KeyCode.LEFT) {
            list.getSelectionModel().clearAndSelect(head(row));
            list.scrollTo(head(row));
        } else if (event.getCode() == KeyCode.ENTER && opens) {
            open();
        } else {
            return;
        }
        event.consume();
    }

    /** A file's text may be higher than the list: the arrows go through it before they leave it. */
    private boolean scrolled(KeyCode key) {
        if (key != KeyCode.DOWN && key != KeyCode.UP || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> cell = flow.getCell(list.getSelectionModel().getSelectedIndex());
        boolean more = key == KeyCode.DOWN ? cell.getLayoutY() + cell.getHeight() > flow.getHeight() : cell.getLayoutY() < 0;
        if (more) {
            flow.scrollPixels(key == KeyCode.DOWN ? LINES : -LINES);
        }
        return more;
    }

    /** By how much the list is higher than its lines, 0 where it scrolls; absent until they are drawn. */
    OptionalDouble spare() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() instanceof IndexedCell<?> last
                ? OptionalDouble.of(last.getIndex() < list.getItems().size() - 1 ? 0
                : Math.max(0, flow.getHeight() - last.getLayoutY() - last.getHeight())) : OptionalDouble.empty();
    }

    boolean filled() {
        return list.isVisible();
    }

    private int head(StepRow row) {
        int at = model.rows().indexOf(row);
        while (at > 0 && !(model.rows().get(at) instanceof StepRow.Head || model.rows().get(at) instanceof StepRow.Group)) {
            at--;
        }
        return at;
    }

    /** Selects what is not, and the other way round: a single part, else all cards of the chosen lines. */
    private void toggle(StepRow row) {
        List<StepRow> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.size() < 2 && row instanceof StepRow.Part(PlannedCard card, var part) && card.lazy() && part.choosable()) {
            model.want(card, part, !model.wants(card, part));
            return;
        }
        if (chosen.size() < 2 && row instanceof StepRow.Group group) {
            model.want(group, !group.parts().stream().allMatch(model::wants));
            return;
        }
        List<PlannedCard> cards = chosen.stream().flatMap(each -> each.about().stream()).filter(PlannedCard::possible).distinct().toList();
        model.want(cards, cards.stream().anyMatch(card -> !model.wantsAll(card)));
    }

    /** Opens the card of the selected line at what would change. */
    private void open() {
        StepRow row = list.getSelectionModel().getSelectedItem();
        if (!(row instanceof StepRow.OfCard of) || !opens) {
            return;
        }
        PlannedCard card = of.card();
        card.before().filter(_ -> bench.workspaceProperty().get().filter(cards -> cards.contains(card.subject())).isPresent())
                .ifPresent(document -> bench.openCard(card.subject(), switch (row) {
                    case StepRow.Part part -> CardSpot.of(part.part().part(), document);
                    case StepRow.Head head -> head.card().refusal().flatMap(refusal -> refusal.at())
                            .filter(CardPart.class::isInstance)
                            .map(place -> CardSpot.of((CardPart) place, document))
                            .orElseGet(CardSpot.Anywhere::new);
                    case StepRow.Problem(PlannedCard _, var finding, boolean fresh) when !fresh ->
                            new CardSpot.At(finding.position());
                    default -> new CardSpot.Anywhere();
                }));
    }
}
