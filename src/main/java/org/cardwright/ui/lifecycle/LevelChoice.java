package org.cardwright.ui.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.LevelTexts;
import org.cardwright.lifecycle.NewCard;

/** The five proficiency levels to choose from, and where their behaviors and definitions come from. */
final class LevelChoice {
    private static final int LEVELS = 5;

    private final List<CheckBox> boxes = new ArrayList<>();
    private final HBox root = new HBox();
    private final Label note = new Label();
    private final Runnable changed;
    private SortedMap<Integer, LevelTexts> known = new TreeMap<>();
    private String competency = "";
    private boolean touched;
    private boolean offering;

    LevelChoice(Runnable changed) {
        this.changed = changed;
        root.getStyleClass().add("lifecycle-levels");
        note.getStyleClass().addAll("lifecycle-derived", "muted");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        for (int number = 1; number <= LEVELS; number++) {
            CheckBox box = new CheckBox(String.valueOf(number));
            box.setId("new-level-" + number);
            box.setTooltip(new Tooltip(NewCard.levelName(number)));
            box.setAccessibleText(Strings.get("lifecycle.level", number, NewCard.levelName(number)));
            box.selectedProperty().addListener((observed, old, now) -> chosenAnew());
            boxes.add(box);
        }
        root.getChildren().addAll(boxes);
    }

    private void chosenAnew() {
        if (!offering) {
            touched = true;
            describe();
            changed.run();
        }
    }

    Node root() {
        return root;
    }

    Label note() {
        return note;
    }

    /** Offers what other cards have; the usual levels are chosen until a person chooses. */
    void offer(String name, SortedMap<Integer, LevelTexts> texts, Set<Integer> usual) {
        competency = name;
        known = texts;
        offering = true;
        if (!touched) {
            boxes.forEach(box -> box.setSelected(usual.contains(boxes.indexOf(box) + 1)));
        }
        offering = false;
        describe();
    }

    Set<Integer> chosen() {
        Set<Integer> chosen = new TreeSet<>();
        boxes.stream().filter(CheckBox::isSelected).forEach(box -> chosen.add(boxes.indexOf(box) + 1));
        return chosen;
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
        List<String> lines = chosen().stream().map(this::source).toList();
        note.setText(lines.isEmpty() ? none() : String.join("  ·  ", lines));
    }

    private String none() {
        if (competency.isEmpty()) {
            return Strings.get("lifecycle.level.first");
        }
        return known.isEmpty() ? Strings.get("lifecycle.new.unknown", competency) : Strings.get("lifecycle.level.none");
    }

    private String source(int number) {
        LevelTexts texts = known.get(number);
        String name = NewCard.levelName(number);
        if (texts == null) {
            return Strings.get("lifecycle.level.empty", number, name);
        }
        return Strings.get("lifecycle.level.from", number, name, texts.same().size(), texts.different().size());
    }
}
