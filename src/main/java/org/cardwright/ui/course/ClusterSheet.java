package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.Cluster;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.SheetKeys;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The near-duplicates: the clusters on one side, on the other the chosen one with what merging it would change. */
final class ClusterSheet implements Sheet {
    private final CourseDesk desk;
    private final ClustersViewModel clusters;
    private final Runnable left;
    private final ListView<Cluster> list = new ListView<>();
    private final Label nothing = new Label(Strings.get("courses.clusters.searching"));
    private final CheckBox withDismissed = new CheckBox();
    private final Button dismiss = new Button();
    private final StackPane chosen = new StackPane();
    private final VBox root = new VBox();
    private final ChangeListener<Optional<ClustersViewModel.Found>> shown = (observed, old, now) -> now.ifPresent(
            this::show);
    private Optional<CourseStep> sheet = Optional.empty();
    private Optional<Cluster> open = Optional.empty();

    ClusterSheet(CourseDesk desk, Runnable left) {
        this.desk = desk;
        this.clusters = desk.clusters();
        this.left = left;
        root.getStyleClass().addAll("bulk-sheet", "cluster-sheet");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        list.getStyleClass().add("cluster-list");
        list.setAccessibleText(Strings.get("courses.clusters.list"));
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new ClusterCell(this::isDismissed));
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, now) -> choose(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                dismiss.fire();
                event.consume();
            }
        });
        SplitPane split = new SplitPane(list, chosen);
        split.setDividerPositions(0.34);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(heading(), split);
        SheetKeys.on(list, left, () -> sheet.ifPresent(CourseStep::fire));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        clusters.foundProperty().addListener(shown);
        clusters.foundProperty().get().ifPresent(this::show);
        search();
    }

    private HBox heading() {
        Label title = new Label(Strings.get("courses.clusters.title"));
        title.getStyleClass().add("bulk-title");
        Button back = new Button(Strings.get("courses.back"), new FontIcon(Feather.ARROW_LEFT));
        back.getStyleClass().add("flat");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> left.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        withDismissed.selectedProperty().bindBidirectional(clusters.withDismissedProperty());
        withDismissed.setOnAction(event -> search());
        dismiss.setOnAction(event -> open.ifPresent(this::dismiss));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(back, title, gap, withDismissed, dismiss);
        line.getStyleClass().add("bulk-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        sayDismiss();
        return line;
    }

    private void search() {
        clusters.search(desk.catalog().index().catalog());
    }

    private boolean isDismissed(Cluster cluster) {
        return clusters.foundProperty().get().filter(found -> found.isDismissed(cluster)).isPresent();
    }

    private void show(ClustersViewModel.Found found) {
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

    private void dismiss(Cluster cluster) {
        clusters.dismiss(cluster, !isDismissed(cluster));
        search();
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
