package org.cardwright.ui.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.edit.Latest;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.provider.CourseColumn;
import org.cardwright.provider.ListTable;
import org.cardwright.provider.ProviderComparison;
import org.cardwright.provider.ProviderDecision;
import org.cardwright.provider.ProviderDecision.Action;
import org.cardwright.provider.ProviderMatch.Kind;
import org.cardwright.provider.ProviderReview;
import org.cardwright.provider.RememberedColumns;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SharedRoom;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.SpokenRow;
import org.cardwright.ui.common.TextSize;

/** A provider's list beside the catalog: what each row means, and what is to be done about it. */
final class ProviderSheet implements Sheet {
    private static final String ANY = "";

    private final CourseDesk desk;
    private final Runnable left;
    private final PastedList list;
    private final ProviderReview review;
    private final Latest<ProviderComparison> comparing;
    private final Map<CourseColumn, ComboBox<Integer>> columns = new EnumMap<>(CourseColumn.class);
    private boolean filling;
    @FXML private VBox root;
    @FXML private ScrollPane upper;
    @FXML private ScrollPane room;
    @FXML private VBox listed;
    @FXML private VBox pasted;
    @FXML private ComboBox<Integer> titleColumn;
    @FXML private ComboBox<Integer> providerColumn;
    @FXML private ComboBox<Integer> linkColumn;
    @FXML private ComboBox<Integer> codeColumn;
    @FXML private Label providerName;
    @FXML private ComboBox<String> provider;
    @FXML private ToggleGroup kinds;
    @FXML private ToggleButton all;
    @FXML private ToggleButton changed;
    @FXML private ToggleButton fresh;
    @FXML private ToggleButton gone;
    @FXML private ToggleButton same;
    @FXML private TableView<ProviderDecision> table;
    @FXML private TableColumn<ProviderDecision, String> result;
    @FXML private TableColumn<ProviderDecision, String> course;
    @FXML private TableColumn<ProviderDecision, String> says;
    @FXML private TableColumn<ProviderDecision, String> found;
    @FXML private TableColumn<ProviderDecision, Number> cards;
    @FXML private TableColumn<ProviderDecision, String> doing;
    @FXML private ComboBox<Action> action;
    @FXML private ComboBox<String> competency;
    @FXML private ComboBox<String> level;
    @FXML private GridPane toCompetency;
    @FXML private GridPane toLevel;
    @FXML private Button set;
    @FXML private Label totals;
    @FXML private Label why;
    @FXML private Button preview;

    ProviderSheet(CourseDesk desk, Runnable left) {
        this.desk = desk;
        this.left = left;
        list = new PastedList(desk.bench());
        review = new ProviderReview(new RememberedColumns(desk.bench().data()));
        comparing = new Latest<>(desk.bench().background(), () -> review.asked(catalog())
                .map(work -> progress -> work.get()), this::take, desk.bench()::message);
        Fxml.load("courses-provider.fxml", this);
    }

    private List<CatalogCourse> catalog() {
        return desk.catalog().index().catalog().courses();
    }

    @FXML
    private void initialize() {
        SharedRoom.share(room, upper, Optional.empty(), listed);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        TextSize.fit(table);
        pasted.getChildren().setAll(list.root());
        Map.of(CourseColumn.TITLE, titleColumn, CourseColumn.PROVIDER, providerColumn, CourseColumn.LINK, linkColumn,
                CourseColumn.CODE, codeColumn).forEach(this::column);
        providerName.setLabelFor(provider);
        provider.getItems().add(ANY);
        provider.getItems().addAll(ProviderComparison.providers(catalog()));
        provider.setConverter(new InWords<>(name -> name.isEmpty() ? Strings.get("list.provider.any") : name));
        provider.setValue(ANY);
        provider.valueProperty().addListener((observed, old, now) -> changed(() ->
                review.provider(Optional.of(now).filter(name -> !name.isEmpty()))));
        list.text().textProperty().addListener((observed, old, now) -> changed(() -> review.list(ListTable.pasted(now))));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ProviderDecision>) change -> offer());
        table.setRowFactory(view -> {
            SpokenRow<ProviderDecision> row = new SpokenRow<>();
            row.itemProperty().addListener((observed, old, now) -> row.setTooltip(now == null ? null : new Tooltip(now.match().words())));
            return row;
        });
        value(result, row -> row.match().kind().label());
        value(course, row -> row.match().course().readable());
        value(says, row -> row.match().says());
        value(found, row -> row.match().found());
        value(doing, ProviderDecision::words);
        cards.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().match().cards()));
        kinds.selectedToggleProperty().addListener((observed, old, now) -> {
            if (now == null) {
                kinds.selectToggle(old);
            } else {
                show();
            }
        });
        action.setConverter(new InWords<>(Action::label));
        action.valueProperty().addListener((observed, old, now) -> offerCards(now == Action.ADD));
        competency.getItems().setAll(values(CardField.COMPETENCY));
        level.getItems().add(ANY);
        level.getItems().addAll(values(CardField.CAREER_LEVEL));
        level.setConverter(new InWords<>(name -> name.isEmpty() ? Strings.get("list.level.all") : name));
        level.setValue(ANY);
        competency.valueProperty().addListener(observed -> offerSet());
        SheetKeys.on(root, left, preview::fire);
        fill();
        show();
    }

    private static void value(TableColumn<ProviderDecision, String> column, Function<ProviderDecision, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(Optional.of(words.apply(row.getValue()))
                .filter(said -> !said.isEmpty()).orElse("–")));
    }

    private TreeSet<String> values(CardField field) {
        TreeSet<String> values = new TreeSet<>();
        desk.bench().documents().values().forEach(document -> values.add(document.card().text(field)));
        values.remove("");
        return values;
    }

    private void column(CourseColumn column, ComboBox<Integer> box) {
        columns.put(column, box);
        box.setConverter(new InWords<>(at -> at < 0 || at >= review.names().size() ? Strings.get("list.column.none")
                : review.names().get(at)));
        box.valueProperty().addListener((observed, old, now) -> {
            if (now != null) {
                changed(() -> review.column(column, now));
            }
        });
    }

    /** What a person changes of the list: the columns follow, and it is compared once more. */
    private void changed(Runnable what) {
        if (!filling) {
            what.run();
            fill();
            comparing.ask();
        }
    }

    private void fill() {
        filling = true;
        List<Integer> places = IntStream.range(-1, review.names().size()).boxed().toList();
        columns.forEach((column, box) -> {
            box.getItems().setAll(places);
            box.setValue(review.columns().at(column));
        });
        filling = false;
    }

    /** Cards may have other courses than before. */
    void again() {
        comparing.ask();
    }

    private void take(ProviderComparison now) {
        review.take(now);
        show();
    }

    private void show() {
        Map<ToggleButton, Kind> each = Map.of(changed, Kind.CHANGED, fresh, Kind.NEW, gone, Kind.GONE, same, Kind.SAME);
        each.forEach((button, kind) -> button.setText(review.count(kind)));
        List<Integer> selected = List.copyOf(table.getSelectionModel().getSelectedIndices());
        table.setItems(FXCollections.observableList(review.shown(Optional.ofNullable(each.get(kinds.getSelectedToggle())))));
        selected.stream().filter(at -> at < table.getItems().size()).forEach(table.getSelectionModel()::select);
        totals.setText(review.totals());
        preview.setText(Strings.get("list.preview", review.doing()));
        preview.setDisable(review.doing() == 0);
        why.setText(review.doing() > 0 ? "" : Strings.get(list.text().getText().isBlank() ? "list.why.list" : "list.why.rows"));
        offer();
    }

    /** What can be done about all selected rows. */
    private void offer() {
        List<ProviderDecision> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
        action.getItems().setAll(rows.isEmpty() ? List.of() : ProviderReview.possible(rows));
        action.setValue(rows.stream().map(ProviderDecision::action).distinct().count() == 1 ? rows.getFirst().action() : null);
        action.setDisable(action.getItems().size() < 2);
        offerCards(action.getValue() == Action.ADD);
    }

    private void offerCards(boolean adds) {
        Nodes.show(toCompetency, adds);
        Nodes.show(toLevel, adds);
        offerSet();
    }

    private void offerSet() {
        set.setDisable(action.getValue() == null || action.getValue() == Action.ADD && competency.getValue() == null);
    }

    @FXML
    private void set() {
        Action what = action.getValue();
        Optional<String> of = Optional.of(level.getValue()).filter(name -> !name.isEmpty());
        review.decide(List.copyOf(table.getSelectionModel().getSelectedItems()), row -> what == Action.ADD
                ? row.to(competency.getValue(), of) : row.with(what));
        show();
        table.requestFocus();
    }

    @FXML
    private void preview() {
        desk.bench().background().run("", _ -> {
            review.keep();
            return "";
        }, _ -> { }, reason -> desk.bench().message(Strings.get("list.notKept", reason)));
        desk.preview(this, new ProviderForm(review.revision()));
    }

    @FXML
    private void back() {
        left.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        if (table.getItems().isEmpty()) {
            list.text().requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public void linksChanged() {
        // Whether a link answers says nothing about a list.
    }

    @Override
    public void close() {
        // Nothing goes on.
    }
}
