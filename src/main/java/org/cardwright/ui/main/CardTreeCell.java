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
import org.cardwright.check.FindingCounts;
import org.cardwright.edit.CardEntry;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode;
import org.cardwright.workspace.TreeWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree: name, detail, markers of modified cards and of problems, and the count of a branch. */
final class CardTreeCell extends TreeCell<TreeNode> {
    private static final double LEAST = 40;
    /** The dot alone: a word would take the room of the name. The tip and a screen reader say it. */
    private static final String MODIFIED = "●";
    private static final String UNDONE = "↺";

    private final FolderViewModel folder;
    private final InvalidationListener repaint = observed -> paint();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label modified = new Label();
    private final Label undone = new Label();
    private final Label problems = new Label();
    private final Label count = new Label();
    private final Region gap = gap();
    private final HBox line = new HBox();
    /** A tooltip is a whole window: cells below the last card need none. */
    private Optional<Tooltip> tip = Optional.empty();
    private final TreeWords words;
    private Optional<Painted> painted = Optional.empty();
    /** The icon beside the number of problems; another that looks alike would be matched with every style anew. */
    private Optional<Severity> icon = Optional.empty();

    /** What the line shows of a card; a filter that changes with each key asks for most lines again as they are. */
    private record Painted(CardEntry card, String beside, boolean modified, boolean undone, FindingCounts found) {
        boolean same(Painted other) {
            return card == other.card && modified == other.modified && undone == other.undone && found.equals(other.found)
                    && beside.equals(other.beside);
        }
    }

    CardTreeCell(FolderViewModel folder) {
        this.folder = folder;
        folder.revisionProperty().addListener(new WeakInvalidationListener(repaint));
        line.getStyleClass().add("tree-line");
        name.getStyleClass().add("tree-name");
        detail.getStyleClass().add("tree-detail");
        modified.getStyleClass().add("tree-modified");
        undone.getStyleClass().add("tree-undone");
        count.getStyleClass().add("tree-count");
        name.setMinWidth(TextSize.of(LEAST));
        detail.setMinWidth(0);
        // Files of one group begin alike.
        detail.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        for (Label fixed : new Label[] {modified, undone, problems, count}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        setPrefWidth(0);
        words = new TreeWords(folder::modified, folder.findings()::counts, folder.tree().lines()::besideLabel);
    }

    private Tooltip newTip() {
        Tooltip made = new Tooltip();
        made.setOnShowing(event -> made.setText(withUndone(words.tip(getItem()), "\n")));
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
            double width = Math.max(0, getWidth() - x - snappedRightInset());
            share(width);
            line.resize(width, line.prefHeight(-1));
        }
    }

    /** What tells cards of one name apart gets its share of the room, though their name is cut for it. */
    private void share(double width) {
        if (!(getItem() instanceof TreeNode.Leaf) || detail.getText().isEmpty()) {
            detail.setMinWidth(0);
            return;
        }
        double room = line.getChildren().stream().filter(part -> part != name && part != detail)
                .mapToDouble(part -> -part.prefWidth(-1)).sum()
                + width - line.getSpacing() * (line.getChildren().size() - 1);
        name.setMinWidth(Math.min(name.prefWidth(-1), room / 2));
        detail.setMinWidth(Math.min(detail.prefWidth(-1), room / 2));
    }

    private void paint() {
        TreeNode node = getItem();
        if (isEmpty() || node == null) {
            // Taken out and put in again, the line would be matched with every style anew.
            line.setVisible(false);
            setTooltip(null);
            return;
        }
        tip = Optional.of(tip.orElseGet(this::newTip));
        setTooltip(tip.get());
        Optional<Painted> now = node instanceof TreeNode.Leaf(CardEntry card)
                ? Optional.of(new Painted(card, folder.tree().lines().besideLabel(card), folder.modified(card.id()),
                        !folder.next().of(card.id()).isEmpty(), folder.findings().counts(card.id())))
                : Optional.empty();
        line.setVisible(true);
        if (now.isPresent() && painted.filter(now.get()::same).isPresent()) {
            return;
        }
        painted = now;
        now.ifPresent(this::paintCard);
        if (node instanceof Branch branch) {
            paintBranch(branch);
        } else if (node instanceof TreeNode.Unloaded file) {
            paintFile(file);
        }
        arrange();
        setGraphic(line);
    }

    /** Only what says something is part of the line: each node costs time when a long tree is scrolled. */
    private void arrange() {
        List<Node> parts = Stream.<Node>of(name, detail, gap, modified, undone, problems, count)
                .filter(part -> !(part instanceof Label label) || !label.getText().isEmpty()).toList();
        if (!parts.equals(line.getChildren())) {
            line.getChildren().setAll(parts);
        }
    }

    private void paintBranch(Branch branch) {
        boolean unreadable = branch.kind() == Branch.Kind.UNREADABLE;
        name.setText(branch.label());
        // The number of a series is its name; its title gives way.
        name.setMinWidth(branch.kind() == Branch.Kind.SERIES ? Region.USE_PREF_SIZE : TextSize.of(LEAST));
        setClasses(name, "label", "tree-name", branch.kind() == Branch.Kind.SERIES ? "series" : "branch");
        name.setGraphic(unreadable ? new FontIcon(Severities.icon(Severity.ERROR)) : null);
        detail.setText(branch.detail());
        modified.setText(folder.modifiedProperty().get() > 0 && words.isModified(branch) ? MODIFIED : "");
        undone.setText("");
        problems.setText("");
        count.setText(String.valueOf(branch.size()));
    }

    private void paintCard(Painted card) {
        name.setText(card.card().label());
        setClasses(name, "label", "tree-name");
        name.setGraphic(null);
        detail.setText(card.beside());
        name.setMinWidth(TextSize.of(LEAST));
        modified.setText(card.modified() ? MODIFIED : "");
        undone.setText(card.undone() ? UNDONE : "");
        showProblems(card.found());
        count.setText("");
    }

    private void paintFile(TreeNode.Unloaded file) {
        name.setText(file.id().name());
        setClasses(name, "label", "tree-name");
        name.setGraphic(new FontIcon(Feather.SLASH));
        for (Label none : new Label[] {detail, modified, undone, problems, count}) {
            none.setText("");
        }
    }

    /** Classes that are set again as they are would all the same be matched with every style. */
    private static void setClasses(Label label, String... classes) {
        if (!label.getStyleClass().equals(List.of(classes))) {
            label.getStyleClass().setAll(classes);
        }
    }

    private void showProblems(FindingCounts found) {
        Optional<Severity> worst = found.worst();
        problems.setText(worst.isPresent() ? String.valueOf(found.problems()) : "");
        if (!worst.equals(icon)) {
            icon = worst;
            problems.setGraphic(worst.map(severity -> new FontIcon(Severities.icon(severity))).orElse(null));
        }
        setClasses(problems, "label", "tree-problems",
                worst.map(Severities::styleClass).orElse("severity-info"));
    }

    /** Put into words only when a screen reader asks: a filter that changes with each key repaints all lines. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? withUndone(words.spoken(getItem()), ", ") : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String withUndone(String said, String before) {
        return getItem() instanceof TreeNode.Leaf(CardEntry card)
                ? folder.next().words(card.id()).map(words -> said + before + words).orElse(said) : said;
    }
}
