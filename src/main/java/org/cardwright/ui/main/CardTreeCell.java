package org.cardwright.ui.main;

import java.util.Optional;
import java.util.StringJoiner;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
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
    private final FolderViewModel folder;
    private final InvalidationListener repaint = observed -> paint();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label modified = new Label();
    private final Label problems = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(name, detail, gap(), modified, problems, count);
    private final Tooltip tip = new Tooltip();

    CardTreeCell(FolderViewModel folder) {
        this.folder = folder;
        folder.revisionProperty().addListener(new WeakInvalidationListener(repaint));
        line.getStyleClass().add("tree-line");
        name.getStyleClass().add("tree-name");
        detail.getStyleClass().add("tree-detail");
        modified.getStyleClass().add("tree-modified");
        count.getStyleClass().add("tree-count");
        name.setMinWidth(40);
        detail.setMinWidth(0);
        for (Label fixed : new Label[] {modified, problems, count}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        setPrefWidth(0);
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
            setAccessibleText(null);
            return;
        }
        switch (node) {
            case Branch branch -> paintBranch(branch);
            case TreeNode.Leaf(CardEntry card) -> paintCard(card);
            case TreeNode.Unloaded file -> paintFile(file);
        }
        setGraphic(line);
        setTooltip(tip);
    }

    private void paintBranch(Branch branch) {
        int changed = (int) branch.cards().filter(card -> folder.modified(card.id())).count();
        int found = branch.cards().mapToInt(card -> counts(card).problems()).sum();
        boolean unreadable = branch.kind() == Branch.Kind.UNREADABLE;
        show(name, branch.label());
        name.getStyleClass().setAll("label", "tree-name", branch.kind() == Branch.Kind.SERIES ? "series" : "branch");
        name.setGraphic(unreadable ? new FontIcon(Severities.icon(Severity.ERROR)) : null);
        show(detail, branch.detail());
        show(modified, changed == 0 ? "" : "●");
        show(problems, "");
        show(count, String.valueOf(branch.size()));
        speak(branch.label() + " " + branch.detail(), Optional.of(branch.size()), changed, found);
        tip.setText(getAccessibleText());
    }

    private void paintCard(CardEntry card) {
        boolean changed = folder.modified(card.id());
        FindingCounts found = counts(card);
        show(name, card.label());
        name.getStyleClass().setAll("label", "tree-name");
        name.setGraphic(null);
        show(detail, "");
        show(modified, changed ? "● " + Strings.get("tree.modified") : "");
        showProblems(found);
        show(count, "");
        speak(card.label(), Optional.empty(), changed ? 1 : 0, found.problems());
        tip.setText(card.id().name());
    }

    private void paintFile(TreeNode.Unloaded file) {
        show(name, file.id().name());
        name.setGraphic(new FontIcon(Feather.SLASH));
        show(detail, "");
        show(modified, "");
        show(problems, "");
        show(count, "");
        setAccessibleText(file.id().name() + ", " + file.message());
        tip.setText(file.message());
    }

    private FindingCounts counts(CardEntry card) {
        return folder.findings().of(card.id());
    }

    private void showProblems(FindingCounts found) {
        Optional<Severity> worst = found.worst();
        show(problems, worst.isPresent() ? String.valueOf(found.problems()) : "");
        problems.setGraphic(worst.map(severity -> new FontIcon(Severities.icon(severity))).orElse(null));
        problems.getStyleClass().setAll("label", "tree-problems",
                worst.map(Severities::styleClass).orElse("severity-info"));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void speak(String words, Optional<Integer> cards, int changed, int found) {
        StringJoiner spoken = new StringJoiner(", ").add(words.strip());
        cards.ifPresent(size -> spoken.add(Strings.get("tree.spoken.cards", size)));
        if (changed > 0) {
            spoken.add(cards.isPresent() ? Strings.get("tree.spoken.modified", changed) : Strings.get("tree.modified"));
        }
        if (found > 0) {
            spoken.add(Strings.get("tree.spoken.problems", found));
        }
        setAccessibleText(spoken.toString());
    }
}
