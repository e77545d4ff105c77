package org.cardwright.ui.lifecycle;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.LevelTexts;
import org.cardwright.lifecycle.NewCard;

/** The five proficiency levels to choose from, and where their behaviors and definitions come from. */
final class LevelChoice {
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Label note;
    private final Runnable changed;
    private SortedMap<Integer, LevelTexts> known = new TreeMap<>();
    private String competency = "";
    private boolean touched;
    private boolean offering;

    /** The boxes have the numbers of their levels as texts. */
    LevelChoice(FlowPane boxes, Label note, Runnable changed) {
        this.note = note;
        this.changed = changed;
        boxes.getChildren().stream().map(CheckBox.class::cast).forEach(this.boxes::add);
        for (CheckBox box : this.boxes) {
            int number = number(box);
            box.setTooltip(new Tooltip(NewCard.levelName(number)));
            box.setAccessibleText(Strings.get("lifecycle.level", number, NewCard.levelName(number)));
            box.selectedProperty().addListener((observed, old, now) -> chosenAnew());
        }
    }

    private static int number(CheckBox box) {
        return Integer.parseInt(box.getText());
    }

    private void chosenAnew() {
        if (!offering) {
            touched = true;
            describe();
            changed.run();
        }
    }

    /** Offers what other cards have; the usual levels are chosen until a person chooses. */
    void offer(String name, SortedMap<Integer, LevelTexts> texts, Set<Integer> usual) {
        competency = name;
        known = texts;
        offering = true;
        if (!touched) {
            boxes.forEach(box -> box.setSelected(usual.contains(number(box))));
        }
        offering = false;
        describe();
    }

    Set<Integer> chosen() {
        return boxes.stream().filter(CheckBox::isSelected).map(LevelChoice::number).collect(toCollection(TreeSet::new));
    }

    /** What a person chose, to be kept; empty while nothing was chosen. */
    List<String> entered() {
        return touched ? Stream.concat(Stream.of("chosen"), chosen().stream().map(String::valueOf)).toList() : List.of();
    }

    /** Chooses what was kept; nothing lets the usual levels be chosen again. */
    void enter(List<String> levels) {
        touched = !levels.isEmpty();
        offering = true;
        boxes.forEach(box -> box.setSelected(levels.contains(box.getText())));
        offering = false;
        describe();
    }

    private void describe() {
        note.setText(LevelTexts.sources(competency, known, chosen()));
    }
}
