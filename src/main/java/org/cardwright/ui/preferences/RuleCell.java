package org.cardwright.ui.preferences;

import java.util.Map;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.check.RuleGrade;
import org.cardwright.check.RuleInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ItemCell;

/** A rule, and how its problems are graded. */
final class RuleCell extends ItemCell<RuleInfo> {
    private static final Map<RuleGrade, String> KEYS = Map.of(RuleGrade.USUAL, "preferences.grade.usual",
            RuleGrade.ERROR, "preferences.grade.error", RuleGrade.WARNING, "preferences.grade.warning",
            RuleGrade.INFO, "preferences.grade.info", RuleGrade.OFF, "preferences.grade.off");

    private final Function<RuleInfo, RuleGrade> grades;
    private final Label title = new Label();
    private final Label grade = new Label();
    private final HBox line = new HBox(title, grade);

    RuleCell(Function<RuleInfo, RuleGrade> grades) {
        super("rule-graded");
        this.grades = grades;
        line.getStyleClass().add("quick-line");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        grade.setMinWidth(Region.USE_PREF_SIZE);
        grade.getStyleClass().add("muted");
    }

    /** A grade in words. */
    static String words(RuleGrade grade) {
        return Strings.get(KEYS.get(grade));
    }

    @Override
    protected Node show(RuleInfo rule) {
        RuleGrade now = grades.apply(rule);
        title.setText(rule.title());
        String usual = words(RuleGrade.valueOf(rule.severity().name()));
        grade.setText(now == RuleGrade.USUAL ? usual : Strings.get("preferences.grade.set", words(now)));
        if (now != RuleGrade.USUAL) {
            getStyleClass().add("rule-graded");
        }
        setAccessibleText(title.getText() + ", " + grade.getText());
        return line;
    }
}
