package org.cardwright.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.source.DifferenceLines;
import org.cardwright.source.DifferenceLines.Filter;
import org.cardwright.source.DifferenceLines.Line;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.ui.common.InWords;
import org.cardwright.edit.ListUpdate;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.Workbench;

/** What differs, line by line, and what is done with what is selected of it. */
final class SourcesList {
    private final Workbench bench;
    private final SourcesViewModel model;
    private Subscription ends = Subscription.EMPTY;
    private boolean filling;
    @FXML private TextField words;
    @FXML private ComboBox<Optional<SourceDifference.Kind>> kind;
    @FXML private ComboBox<Optional<String>> competency;
    @FXML private ComboBox<Optional<String>> provider;
    @FXML private ToggleButton byCompetency;
    @FXML private Button card;
    @FXML private CheckBox all;
    @FXML private Label count;
    @FXML private ListView<Line> list;
    @FXML private Label nothing;
    @FXML private Label why;
    @FXML private Button toCards;
    @FXML private Button toSources;
    @FXML private Button leave;

    SourcesList(Workbench bench, SourcesViewModel model) {
        this.bench = bench;
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((Observable observed) -> buttons());
        list.setCellFactory(view -> new DifferenceCell(view, model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        kind.setConverter(new InWords<>(one -> one.map(SourceDifference.Kind::label).orElse(Strings.get("sources.kind.all"))));
        competency.setConverter(new InWords<>(one -> one.orElse(Strings.get("sources.competency.all"))));
        provider.setConverter(new InWords<>(one -> one.orElse(Strings.get("sources.provider.all"))));
        List.of(kind, competency, provider).forEach(box -> box.setValue(null));
        List.of(words.textProperty(), kind.valueProperty(), competency.valueProperty(), provider.valueProperty(),
                byCompetency.selectedProperty()).forEach(value -> value.addListener(observed -> narrow(model.choices().filter().card())));
        SheetKeys.on(list, () -> narrow(Optional.empty()), toSources::fire);
        ends = model.foundProperty().subscribe(found -> fill(found.comparison()))
                .and(model.revisionProperty().subscribe(_ -> show()));
    }

    /** Offers what there is; what was chosen stays as long as it is there. */
    private void fill(Optional<SourceComparison> comparison) {
        filling = true;
        offer(kind, comparison.stream().flatMap(one -> one.differences().stream()).map(SourceDifference::kind).distinct()
                .sorted().toList());
        offer(competency, comparison.map(SourceComparison::competencies).orElse(List.of()));
        offer(provider, comparison.map(SourceComparison::providers).orElse(List.of()));
        Nodes.show(provider, provider.getItems().size() > 1);
        filling = false;
        narrow(model.choices().filter().card());
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> items.add(Optional.of(value)));
        Optional<T> before = box.getValue() != null && items.contains(box.getValue()) ? box.getValue() : Optional.empty();
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(before);
    }

    private void narrow(Optional<CardId> only) {
        if (!filling) {
            model.choose(choices -> choices.see(new Filter(kind.getValue(), competency.getValue(), provider.getValue(), only,
                    words.getText()), byCompetency.isSelected()));
        }
    }

    /** Shows only what differs on a card. */
    void only(CardId wanted) {
        filling = true;
        words.clear();
        List.of(kind, competency, provider).forEach(box -> box.getSelectionModel().selectFirst());
        filling = false;
        narrow(Optional.of(wanted));
    }

    @FXML
    private void allCards() {
        narrow(Optional.empty());
        list.requestFocus();
    }

    private void show() {
        DifferenceLines lines = model.lines(bench::title);
        int at = list.getFocusModel().getFocusedIndex();
        boolean late = list.getItems().isEmpty() && words.isFocused() && words.getText().isEmpty();
        ListUpdate.update(list.getItems(), lines.lines());
        list.refresh();
        if (list.getSelectionModel().isEmpty() && at >= 0 && !lines.lines().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(at, lines.lines().size() - 1));
        }
        long shown = lines.shown().stream().filter(model.choices()::selects).count();
        all.setSelected(shown > 0 && shown == lines.shown().size());
        all.setIndeterminate(shown > 0 && shown < lines.shown().size());
        all.setDisable(lines.shown().isEmpty());
        count.setText(Strings.get("sources.count", lines.shown().size(), lines.cards(), model.selected().size()));
        Nodes.show(card, model.choices().filter().card().isPresent());
        card.setText(model.choices().filter().card().map(one -> Strings.get("sources.card", bench.title(one))).orElse(""));
        boolean narrowed = !model.choices().filter().equals(Filter.ALL);
        nothing.setText(narrowed ? Strings.get("sources.nothing.narrowed") : Strings.get("sources.nothing", lines.forms()));
        buttons();
        if (late && !list.getItems().isEmpty()) {
            focus(); // it was empty when somebody came here, and nothing was typed since then
        }
    }

    private void buttons() {
        List<String> selected = model.selected();
        toCards.setDisable(selected.isEmpty());
        toSources.setDisable(selected.isEmpty());
        why.setText(selected.isEmpty() && !list.getItems().isEmpty() ? Strings.get("sources.list.why") : "");
        boolean back = selected.isEmpty() && !chosen(true).isEmpty();
        leave.setText(Strings.get(back ? "sources.back" : "sources.leave"));
        leave.setDisable(selected.isEmpty() && !back);
    }

    /** The differences of the lines that a person is on, of those that were left or of the others. */
    private List<SourceDifference> chosen(boolean left) {
        return list.getSelectionModel().getSelectedItems().stream().filter(line -> line != null
                && line.left() == left).flatMap(line -> line.differences().stream()).distinct().toList();
    }

    @FXML
    private void all() {
        model.choose(choices -> choices.select(model.lines(bench::title).shown(), all.isSelected()));
    }

    private void key(KeyEvent event) {
        Line line = list.getFocusModel().getFocusedItem();
        if (line == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                List<SourceDifference> some = chosen(false);
                model.choose(choices -> choices.select(some, !some.stream().allMatch(choices::selects)));
            }
            case ENTER -> open();
            case DELETE -> leave.fire();
            case LEFT, RIGHT -> {
                if (!(line instanceof Line.Head head) || head.open() == (event.getCode() == KeyCode.RIGHT)) {
                    return;
                }
                model.choose(choices -> choices.turn(head.key()));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open() {
        Line line = list.getFocusModel().getFocusedItem();
        if (line != null) {
            SourceDifference first = line.differences().getFirst();
            first.card().filter(bench.documents()::containsKey).ifPresent(known -> bench.openCard(known, first.spot()));
        }
    }

    @FXML
    private void leave() {
        List<String> selected = model.selected();
        List<String> ids = selected.isEmpty() ? chosen(true).stream().map(SourceDifference::id).toList() : selected;
        model.choose(choices -> choices.leave(ids, !selected.isEmpty()));
        list.requestFocus();
    }

    @FXML
    private void toCards() {
        SourcesRead.open(bench, model, model.selected());
    }

    @FXML
    private void toSources() {
        new SourcesWrite(bench, model, model.selected()).open();
    }

    void focus() {
        if (list.getItems().isEmpty()) {
            words.requestFocus();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void close() {
        ends.unsubscribe();
    }
}
