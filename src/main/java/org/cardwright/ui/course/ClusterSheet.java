package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.Cluster;
import org.cardwright.course.FoundClusters;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.SheetKeys;
import org.cardwright.ui.common.TextSize;

/** The near-duplicates: the clusters on one side, on the other the chosen one with what merging it would change. */
final class ClusterSheet implements Sheet {
    /** In less width the clusters are above the selected one. */
    private static final double NARROW = 560;

    private final CourseDesk desk;
    private final ClustersViewModel clusters;
    private final Runnable left;
    @FXML private ListView<Cluster> list;
    @FXML private Label nothing;
    @FXML private CheckBox withDismissed;
    @FXML private Button dismiss;
    @FXML private SplitPane split;
    @FXML private StackPane chosen;
    @FXML private VBox root;
    private final ChangeListener<Optional<FoundClusters>> shown = (observed, old, now) -> now.ifPresent(
            this::show);
    private Optional<CourseStep> sheet = Optional.empty();
    private Optional<Cluster> open = Optional.empty();

    ClusterSheet(CourseDesk desk, Runnable left) {
        this.desk = desk;
        this.clusters = desk.clusters();
        this.left = left;
        Fxml.load("clusters.fxml", this);
        clusters.foundProperty().addListener(shown);
        clusters.foundProperty().get().ifPresent(this::show);
        search();
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new ClusterCell(this::isDismissed));
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, now) -> choose(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                dismiss.fire();
                event.consume();
            }
        });
        SheetKeys.on(list, left, () -> sheet.ifPresent(CourseStep::fire));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        split.orientationProperty().bind(Bindings.createObjectBinding(() -> root.getWidth() > 0 && root.getWidth() < TextSize.of(NARROW)
                ? Orientation.VERTICAL : Orientation.HORIZONTAL, root.widthProperty(), TextSize.percent()));
        withDismissed.managedProperty().bind(withDismissed.visibleProperty());
        withDismissed.selectedProperty().bindBidirectional(clusters.withDismissedProperty());
        sayDismiss();
    }

    @FXML
    private void back() {
        left.run();
    }

    @FXML
    private void search() {
        clusters.search(desk.catalog().index().catalog());
    }

    private boolean isDismissed(Cluster cluster) {
        return clusters.foundProperty().get().filter(found -> found.isDismissed(cluster)).isPresent();
    }

    private void show(FoundClusters found) {
        int place = list.getSelectionModel().getSelectedIndex();
        Optional<String> before = open.map(Cluster::id);
        List<Cluster> now = found.clusters();
        nothing.setText(found.problem().orElseGet(() -> Strings.get("courses.clusters.nothing")));
        withDismissed.setText(Strings.get("courses.clusters.withDismissed", found.dismissed()));
        withDismissed.setVisible(found.dismissed() > 0 || withDismissed.isSelected());
        list.getItems().setAll(now);
        int same = before.map(id -> now.stream().map(Cluster::id).toList().indexOf(id)).orElse(-1);
        if (!now.isEmpty()) {
            list.getSelectionModel().select(same >= 0 ? same : Math.clamp(place, 0, now.size() - 1));
        }
        choose(list.getSelectionModel().getSelectedItem());
    }

    private void choose(Cluster cluster) {
        Optional<Cluster> now = Optional.ofNullable(cluster);
        if (!now.equals(open)) {
            open = now;
            sheet.ifPresent(CourseStep::close);
            sheet = now.map(wanted -> CourseStep.within(desk, new MergeForm(wanted), list::requestFocus));
            chosen.getChildren().setAll(sheet.map(part -> List.of(part.root())).orElse(List.of()));
        }
        sayDismiss();
    }

    private void sayDismiss() {
        boolean dismissed = open.filter(this::isDismissed).isPresent();
        dismiss.setText(Strings.get(dismissed ? "courses.clusters.restore" : "courses.clusters.dismiss"));
        dismiss.setDisable(open.isEmpty());
    }

    @FXML
    private void dismiss() {
        open.ifPresent(cluster -> {
            clusters.dismiss(cluster, !isDismissed(cluster));
            search();
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void linksChanged() {
        sheet.ifPresent(Sheet::linksChanged);
    }

    @Override
    public void close() {
        clusters.foundProperty().removeListener(shown);
        withDismissed.selectedProperty().unbindBidirectional(clusters.withDismissedProperty());
        sheet.ifPresent(CourseStep::close);
    }
}
