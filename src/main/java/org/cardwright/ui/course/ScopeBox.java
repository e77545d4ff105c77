package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseScope;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.Entries;
import org.cardwright.workspace.Workspace;

/** Lets a person say on which cards a bulk change works. */
final class ScopeBox {
    private final CourseDesk desk;
    private final ComboBox<ScopeKind> kinds = new ComboBox<>();
    private final MenuButton values = new MenuButton();
    private final HBox root = new HBox(kinds, values);
    private final Map<ScopeKind, Integer> counts = new EnumMap<>(ScopeKind.class);
    private final Set<String> chosenValues = new TreeSet<>();
    private final List<CardId> shownCards;
    private final List<CardId> chosenCards;
    private final Set<CourseKey> listed;
    private final Set<CourseKey> chosen;
    private Runnable changed = () -> { };

    /** What of a bulk change is in scope, as it was chosen. */
    record Scope(CourseScope cards, Optional<Set<CourseKey>> courses) {
        BulkChange limit(BulkChange change) {
            return courses.map(change::only).orElse(change);
        }
    }

    /**
     * @param courses those chosen in the table
     * @param byCourse whether a change can be limited to courses too
     */
    ScopeBox(CourseDesk desk, List<CatalogCourse> courses, boolean byCourse) {
        this.desk = desk;
        shownCards = desk.bench().shownCards();
        chosenCards = desk.bench().chosenCards();
        chosen = keys(courses);
        listed = keys(desk.catalog().shownProperty().get().courses());
        int cards = desk.bench().workspaceProperty().get().map(open -> open.cards().size()).orElse(0);
        offer(ScopeKind.ALL, cards, true);
        offer(ScopeKind.SHOWN, shownCards.size(), !shownCards.isEmpty() && shownCards.size() < cards);
        offer(ScopeKind.CHOSEN, chosenCards.size(), !chosenCards.isEmpty());
        boolean narrowed = !desk.catalog().filterProperty().get().isEmpty();
        offer(ScopeKind.COURSES_LISTED, listed.size(), byCourse && narrowed);
        offer(ScopeKind.COURSES_CHOSEN, chosen.size(), byCourse && !chosen.isEmpty());
        List.of(ScopeKind.SERIES, ScopeKind.CAREER_LEVEL, ScopeKind.GROUP, ScopeKind.COMPETENCY)
                .forEach(kind -> offer(kind, 0, true));
        prepare();
    }

    private static Set<CourseKey> keys(List<CatalogCourse> courses) {
        return courses.stream().map(CatalogCourse::key).collect(Collectors.toUnmodifiableSet());
    }

    private void offer(ScopeKind kind, int count, boolean possible) {
        if (possible) {
            counts.put(kind, count);
            kinds.getItems().add(kind);
        }
    }

    private void prepare() {
        root.getStyleClass().add("scope-box");
        root.setAlignment(Pos.CENTER_LEFT);
        kinds.setAccessibleText(Strings.get("courses.scope"));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(ScopeKind kind) {
                return kind == null ? "" : kind.label(counts.getOrDefault(kind, 0));
            }

            @Override
            public ScopeKind fromString(String text) {
                return kinds.getValue();
            }
        });
        kinds.getSelectionModel().selectFirst();
        kinds.valueProperty().addListener((observed, old, kind) -> {
            offerValues(kind.field());
            changed.run();
        });
        offerValues(Optional.empty());
    }

    private void offerValues(Optional<CardField> field) {
        values.setVisible(field.isPresent());
        values.setManaged(field.isPresent());
        values.getItems().clear();
        chosenValues.clear();
        field.ifPresent(of -> {
            desk.bench().workspaceProperty().get().stream().flatMap(open -> present(open, of).stream())
                    .forEach(value -> values.getItems().add(value(value)));
            sayValues();
        });
    }

    private static Set<String> present(Workspace open, CardField field) {
        Set<String> found = new TreeSet<>();
        open.cards().forEach(card -> {
            String text = open.document(card).card().text(field);
            // Some cards write their series with a zero in front; it is the same series.
            found.add(field == CardField.SERIES ? text.replaceFirst("^0+(?=.)", "") : text);
        });
        found.remove("");
        return found;
    }

    private CustomMenuItem value(String text) {
        CheckBox box = new CheckBox(text);
        box.setMnemonicParsing(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        box.selectedProperty().addListener((observed, old, now) -> {
            if (now) {
                chosenValues.add(text);
            } else {
                chosenValues.remove(text);
            }
            sayValues();
            changed.run();
        });
        item.setOnAction(event -> {
            if (!box.isFocused() && !box.isHover()) {
                box.setSelected(!box.isSelected());
            }
        });
        return item;
    }

    private void sayValues() {
        values.setText(chosenValues.isEmpty() ? Strings.get("courses.scope.choose")
                : chosenValues.size() > 3 ? Strings.get("courses.scope.values", chosenValues.size())
                : String.join(", ", chosenValues));
        values.setAccessibleText(values.getText());
    }

    Node root() {
        return root;
    }

    void focus() {
        kinds.requestFocus();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Begins with the cards that are chosen in the tree, where some are. */
    ScopeBox preferChosen() {
        if (counts.containsKey(ScopeKind.CHOSEN)) {
            kinds.setValue(ScopeKind.CHOSEN);
        }
        return this;
    }

    void enterInto(Entries entries) {
        entries.add("scope", () -> List.of(kinds.getValue().name()), names -> kinds.getItems().stream()
                .filter(kind -> names.contains(kind.name())).findFirst().ifPresent(kinds::setValue));
        entries.add("scope values", () -> List.copyOf(chosenValues), wanted -> values.getItems().stream()
                .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
                .forEach(box -> box.setSelected(wanted.contains(box.getText()))));
    }

    /** What is chosen now. */
    Scope scope() {
        List<String> wanted = new ArrayList<>(chosenValues);
        return switch (kinds.getValue()) {
            case ALL -> new Scope(CourseScope.ALL, Optional.empty());
            case SHOWN -> new Scope(CourseScope.cards(shownCards), Optional.empty());
            case CHOSEN -> new Scope(CourseScope.cards(chosenCards), Optional.empty());
            case COURSES_LISTED -> new Scope(CourseScope.ALL, Optional.of(listed));
            case COURSES_CHOSEN -> new Scope(CourseScope.ALL, Optional.of(chosen));
            case SERIES -> new Scope(CourseScope.series(wanted), Optional.empty());
            case CAREER_LEVEL -> new Scope(CourseScope.careerLevels(wanted), Optional.empty());
            case GROUP -> new Scope(CourseScope.groups(wanted), Optional.empty());
            case COMPETENCY -> new Scope(CourseScope.competencies(wanted), Optional.empty());
        };
    }
}
