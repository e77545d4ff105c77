package org.cardwright.ui.competency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.competency.CompetencyMatrix;
import org.cardwright.competency.CompetencyMatrix.Cell;
import org.cardwright.competency.KeyWords;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedState;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** One competency: its levels by its cards, with the text of the chosen cell against what most cards say. */
final class MatrixView extends ToolScreen {
    static final String ID = "competency";
    private static final double MARGINS = 64;

    private final Workbench bench;
    private final CompetencyFeature feature;
    private final Runnable closed;
    private final ReadOnlyStringWrapper title;
    private final InvalidationListener changes = observed -> Platform.runLater(this::refresh);
    private MatrixTable cells;
    private DiffPane diff;
    private Optional<SharedKey.Owner> owner = Optional.empty();
    private CompetencyMatrix matrix = new CompetencyMatrix(List.of(), List.of());

    @FXML private ScrollPane root;
    @FXML private SplitPane halves;
    @FXML private VBox upper;
    @FXML private FlowPane head;
    @FXML private VBox lower;
    @FXML private Label why;
    @FXML private Label label;
    @FXML private ComboBox<String> competency;
    @FXML private ToggleGroup kinds;
    @FXML private ToggleButton behaviors;
    @FXML private ToggleButton definitions;
    @FXML private VBox levels;
    @FXML private TableView<List<Cell>> table;
    @FXML private Label what;
    @FXML private Button use;
    @FXML private Button open;
    @FXML private VBox parts;

    MatrixView(Workbench bench, CompetencyFeature feature, Runnable closed) {
        var name = new ReadOnlyStringWrapper(Strings.get("competency.title"));
        super(ID, name.getReadOnlyProperty(), Feather.GRID);
        title = name;
        this.bench = bench;
        this.feature = feature;
        this.closed = closed;
        Fxml.load("competency.fxml", this);
        bench.revisionProperty().addListener(changes);
    }

    @FXML
    private void initialize() {
        label.setLabelFor(competency);
        // A long name leaves the rest in the window.
        competency.maxWidthProperty().bind(head.widthProperty().subtract(MARGINS));
        halves.widthProperty().addListener(observed -> Platform.runLater(this::room));
        diff = new DiffPane(parts);
        cells = new MatrixTable(table, new LevelNames(levels), card -> card(card), bench::title, this::showCell);
        // Five rows need no more room than this, however high the window is.
        root.heightProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> height, Number old, Number now) {
                height.removeListener(this);
                halves.setDividerPositions(upper.minHeight(root.getWidth()) / now.doubleValue());
            }
        });
        Nodes.keepOne(kinds, this::refresh);
    }

    @FXML
    private void choose() {
        Optional.ofNullable(competency.getValue()).map(name -> feature.index().competencies().get(name))
                .filter(found -> !owner.equals(Optional.of(found))).ifPresent(found -> show(found, Optional.empty()));
    }

    private Card card(CardId card) {
        return feature.index().document(card).map(document -> document.card()).orElse(Card.EMPTY);
    }

    private Set<ItemKind> shownKinds() {
        return behaviors.isSelected() ? EnumSet.of(ItemKind.BEHAVIOR)
                : definitions.isSelected() ? EnumSet.of(ItemKind.DEFINITION) : EnumSet.allOf(ItemKind.class);
    }

    /** Shows a competency and the cell of a card at its first level. */
    void show(SharedKey.Owner chosen, CardId card) {
        show(chosen, Optional.of(card));
    }

    private void show(SharedKey.Owner chosen, Optional<CardId> card) {
        owner = Optional.of(chosen);
        SortedMap<String, SharedKey.Owner> names = new TreeMap<>(feature.index().competencies());
        competency.getItems().setAll(names.keySet());
        names.entrySet().stream().filter(name -> name.getValue().equals(chosen)).findFirst().ifPresent(name -> {
            competency.setValue(name.getKey());
            title.set(Strings.get("competency.titleOf", name.getKey()));
        });
        refresh();
        card.ifPresent(cells::select);
    }

    private void refresh() {
        owner.ifPresent(found -> {
            matrix = CompetencyMatrix.of(feature.index().cards(found), shownKinds());
            cells.show(matrix);
        });
    }

    /** A half asks for the height of words that do not wrap, unless it is told how wide it is. */
    private void room() {
        for (Region half : List.of(upper, lower)) {
            half.setMinHeight(Region.USE_COMPUTED_SIZE);
            half.setMinHeight(half.minHeight(halves.getWidth()));
        }
    }

    private void showCell(Optional<Cell> chosen) {
        diff.clear();
        use.setDisable(chosen.isEmpty() || chosen.get().state() == SharedState.MISSING);
        open.setDisable(chosen.isEmpty());
        why.setVisible(chosen.isPresent() && use.isDisabled());
        if (chosen.isEmpty()) {
            what.setText(Strings.get("competency.choose"));
            return;
        }
        Cell cell = chosen.get();
        what.setText(bench.title(cell.card()) + " · " + FieldLabels.level(cell.level()) + ": " + cell.words());
        Platform.runLater(this::room);
        List<SharedKey> keys = keys(cell);
        Card reference = matrix.rows().get(cell.level() - 1).stream().filter(other -> other.variant() == 0).findFirst()
                .map(other -> card(other.card())).orElse(Card.EMPTY);
        if (cell.state() == SharedState.DIFFERENT) {
            diff.note(Strings.get("competency.cell.legend"));
        }
        for (SharedKey key : keys) {
            String most = KeyWords.lines(key, key.texts(reference).orElse(List.of()));
            String own = KeyWords.lines(key, key.texts(card(cell.card())).orElse(List.of()));
            if (!most.isEmpty() || !own.isEmpty()) {
                diff.add(KeyWords.name(key), most, cell.state() == SharedState.MISSING ? most : own);
            }
        }
        use.setOnAction(event -> feature.copy(cell.card(), keys, Optional.empty()));
        open.setOnAction(event -> bench.openCard(cell.card(),
                new CardSpot.Item(shownKinds().iterator().next(), cell.level(), 0)));
    }

    private List<SharedKey> keys(Cell cell) {
        List<SharedKey> keys = new ArrayList<>();
        shownKinds().forEach(kind -> SharedKey.items(card(cell.card()), cell.level(), kind).ifPresent(keys::add));
        return keys;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void shown() {
        refresh();
    }

    @Override
    public void close() {
        bench.revisionProperty().removeListener(changes);
        closed.run();
    }
}
