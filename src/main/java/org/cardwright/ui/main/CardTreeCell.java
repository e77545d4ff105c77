package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.main.TreeNode.Branch;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree: name, detail, markers of modified cards and of problems, and the count of a branch. */
final class CardTreeCell extends TreeCell<TreeNode> {
    private static final double LEAST = 40;
    /** Beside a long file name. */
    private static final double LEAST_BESIDE = 84;
    private static final String MODIFIED = "● " + Strings.get("tree.modified");

    private final FolderViewModel folder;
    private final InvalidationListener repaint = observed -> paint();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label modified = new Label();
    private final Label problems = new Label();
    private final Label count = new Label();
    private final Region gap = gap();
    private final HBox line = new HBox();
    /** A tooltip is a whole window: cells below the last card need none. */
    private Optional<Tooltip> tip = Optional.empty();
    private final TreeWords words;

    CardTreeCell(FolderViewModel folder) {
        this.folder = folder;
        folder.revisionProperty().addListener(new WeakInvalidationListener(repaint));
        line.getStyleClass().add("tree-line");
        name.getStyleClass().add("tree-name");
        detail.getStyleClass().add("tree-detail");
        modified.getStyleClass().add("tree-modified");
        count.getStyleClass().add("tree-count");
        name.setMinWidth(LEAST);
        detail.setMinWidth(0);
        // Files of one group begin alike.
        detail.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        for (Label fixed : new Label[] {modified, problems, count}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        setPrefWidth(0);
        words = new TreeWords(folder);
    }

    private Tooltip newTip() {
        Tooltip made = new Tooltip();
        made.setOnShowing(event -> made.setText(words.tip(getItem())));
        return made;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(TreeNode item, boolean empty) {
        super.updateItem(item, empty);
        paint();
    }

    /** The line takes all the room that the indentation leaves. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() == line) {
            double x = line.getLayoutX();
            line.resize(Math.max(0, getWidth() - x - snappedRightInset()), line.prefHeight(-1));
        }
    }

    private void paint() {
        TreeNode node = getItem();
        if (isEmpty() || node == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (node instanceof Branch branch) {
            paintBranch(branch);
        } else if (node instanceof TreeNode.Leaf(CardEntry card)) {
            paintCard(card);
        } else if (node instanceof TreeNode.Unloaded file) {
            paintFile(file);
        }
        arrange();
        setGraphic(line);
        tip = Optional.of(tip.orElseGet(this::newTip));
        setTooltip(tip.get());
    }

    /** Only what says something is part of the line: each node costs time when a long tree is scrolled. */
    private void arrange() {
        List<Node> parts = Stream.<Node>of(name, detail, gap, modified, problems, count)
                .filter(part -> !(part instanceof Label label) || !label.getText().isEmpty()).toList();
        if (!parts.equals(line.getChildren())) {
            line.getChildren().setAll(parts);
        }
    }

    private void paintBranch(Branch branch) {
        boolean unreadable = branch.kind() == Branch.Kind.UNREADABLE;
        name.setText(branch.label());
        name.setMinWidth(LEAST);
        name.getStyleClass().setAll("label", "tree-name", branch.kind() == Branch.Kind.SERIES ? "series" : "branch");
        name.setGraphic(unreadable ? new FontIcon(Severities.icon(Severity.ERROR)) : null);
        detail.setText(branch.detail());
        modified.setText(words.modified(branch) == 0 ? "" : "●");
        problems.setText("");
        count.setText(String.valueOf(branch.size()));
    }

    private void paintCard(CardEntry card) {
        name.setText(card.label());
        name.getStyleClass().setAll("label", "tree-name");
        name.setGraphic(null);
        detail.setText(folder.tree().besideLabel(card));
        name.setMinWidth(detail.getText().isEmpty() ? LEAST : LEAST_BESIDE);
        modified.setText(folder.modified(card.id()) ? MODIFIED : "");
        showProblems(folder.findings().counts(card.id()));
        count.setText("");
    }

    private void paintFile(TreeNode.Unloaded file) {
        name.setText(file.id().name());
        name.getStyleClass().setAll("label", "tree-name");
        name.setGraphic(new FontIcon(Feather.SLASH));
        for (Label none : new Label[] {detail, modified, problems, count}) {
            none.setText("");
        }
    }

    private void showProblems(FindingCounts found) {
        Optional<Severity> worst = found.worst();
        problems.setText(worst.isPresent() ? String.valueOf(found.problems()) : "");
        problems.setGraphic(worst.map(severity -> new FontIcon(Severities.icon(severity))).orElse(null));
        problems.getStyleClass().setAll("label", "tree-problems",
                worst.map(Severities::styleClass).orElse("severity-info"));
    }

    /** Put into words only when a screen reader asks: a filter that changes with each key repaints all lines. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? words.spoken(getItem()) : super.queryAccessibleAttribute(attribute, parameters);
    }
}
