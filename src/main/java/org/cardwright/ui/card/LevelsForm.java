package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cardwright.competency.LevelAssignment;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.competency.SharedKey;
import org.cardwright.edit.EditNames;
import org.cardwright.workspace.OpenCard;

/** The behaviors and definitions of a card by level, with the items whose level is not known above them. */
final class LevelsForm {
    /** A place for an item: before {@code index} of a level's list as it is without the item. */
    record Place(int level, int index) {}

    private static final String MOVE = "move-item";

    private final OpenCard model;
    private final Vacancies vacancies;
    private final Consumer<Node> reveal;
    private final SharedPart shared;
    private final FormSpelling spelling;
    private final ItemDrag drag = new ItemDrag(this);
    @FXML private Column root;
    @FXML private HBox chipLine;
    @FXML private FlowPane tools;
    @FXML private Button drift;
    @FXML private Button assign;
    @FXML private Label empty;
    private LevelChips chips;
    private List<LevelView> views = new ArrayList<>();
    private Optional<LevelView> unassigned = Optional.empty();

    LevelsForm(OpenCard model, Vacancies vacancies, Consumer<Node> reveal, SharedPart shared, FormSpelling spelling) {
        this.spelling = spelling;
        this.vacancies = vacancies;
        this.model = model;
        this.reveal = reveal;
        this.shared = shared;
    }

    @FXML
    private void initialize() {
        chips = new LevelChips(chipLine.lookupAll(".chip").stream().map(Button.class::cast).toList(), this::go, this::add);
    }

    @FXML
    private void showCompetency() {
        shared.showCompetency();
    }

    @FXML
    private void assignLevels() {
        shared.assignLevels();
    }

    @FXML
    private void showDrift() {
        shared.agree();
    }

    Node root() {
        return root;
    }

    FormSpelling spelling() {
        return spelling;
    }

    void show(Card card) {
        List<LevelView> before = views;
        views = new ArrayList<>();
        for (LevelContent content : card.levels()) {
            LevelView view = before.stream().filter(old -> old.level() == content.number() && !views.contains(old))
                    .findFirst().orElseGet(() -> new LevelView(model, this, vacancies, content.number()));
            view.show(content);
            views.add(view);
        }
        showUnassigned(card);
        Optional<LevelView> gone = before.stream()
                .filter(view -> !views.contains(view) && view.root().isFocusWithin()).findFirst();
        chips.show(new TreeSet<>(levels()));
        showTools();
        arrange();
        gone.ifPresent(view -> focusBeside(view.level(), before.indexOf(view)));
    }

    /** What there is nothing to do for is not shown. */
    private void showTools() {
        List<ItemKind> kinds = List.of(ItemKind.values());
        assign.setVisible(kinds.stream().anyMatch(kind -> !LevelAssignment.open(model.card(), kind).isEmpty()));
        drift.setVisible(model.document().findings().stream().anyMatch(finding -> finding.rule().equals("body-disagrees")
                && kinds.stream().anyMatch(kind -> finding.field().equals(Optional.of(kind.field())))));
        empty.setVisible(views.isEmpty() && unassigned.isEmpty());
    }

    /** With a level that had the focus it goes to the level that takes its place, else to the one before. */
    private void focusBeside(int level, int index) {
        if (views.isEmpty()) {
            chips.focus(level);
        } else {
            views.get(Math.min(index, views.size() - 1)).focus();
        }
    }

    private void showUnassigned(Card card) {
        List<String> behaviors = card.unassigned(ItemKind.BEHAVIOR);
        List<String> definitions = card.unassigned(ItemKind.DEFINITION);
        if (behaviors.isEmpty() && definitions.isEmpty()) {
            unassigned = Optional.empty();
            return;
        }
        LevelView view = unassigned.orElseGet(() -> new LevelView(model, this, vacancies, Edit.UNASSIGNED));
        String title = Strings.get("card.levels.unknown");
        view.show(new LevelContent(Edit.UNASSIGNED, title, behaviors, definitions));
        unassigned = Optional.of(view);
    }

    /** Puts the views in order; nodes that stay are not touched, so that the focus stays. */
    private void arrange() {
        List<Node> wanted = new ArrayList<>(List.of(chipLine, tools, empty));
        unassigned.ifPresent(view -> wanted.add(view.root()));
        views.forEach(view -> wanted.add(view.root()));
        List<Node> children = root.getChildren();
        children.removeIf(node -> !wanted.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= children.size() || children.get(i) != wanted.get(i)) {
                children.remove(wanted.get(i));
                children.add(i, wanted.get(i));
            }
        }
    }

    private Optional<LevelView> view(int level) {
        return level == Edit.UNASSIGNED ? unassigned
                : views.stream().filter(view -> view.level() == level).findFirst();
    }

    private void go(int level) {
        view(level).ifPresent(view -> {
            view.focus();
            reveal.accept(view.root());
        });
    }

    private void add(int level) {
        model.edit("", new Edit.AddLevel(level))
                .ifPresentOrElse(reason -> views.stream().findFirst().ifPresent(view -> view.refuse(reason)),
                        () -> begin(level));
    }

    /** A level without a behavior is of no use: the next that is typed is its first one. */
    private void begin(int level) {
        go(level);
        list(ItemKind.BEHAVIOR, level).ifPresent(ItemList::begin);
    }

    /** Puts the focus on an item, where the card has it. */
    void focus(ItemKind kind, int level, int index) {
        list(kind, level).ifPresent(list -> list.focus(index));
    }

    /** Visits the rows of all items that are made with their places. */
    void eachRow(BiConsumer<? super CardSpot.Row, ? super ItemRow> visit) {
        Stream.concat(views.stream(), unassigned.stream()).forEach(view -> List.of(ItemKind.values()).forEach(kind ->
                view.list(kind).all().eachMade((row, index) -> visit.accept(new CardSpot.Item(kind, view.level(), index), row))));
    }

    LevelChips chips() {
        return chips;
    }

    /** Visits the lists of all levels. */
    void eachList(Consumer<ItemList> visit) {
        views.forEach(view -> List.of(ItemKind.values()).forEach(kind -> visit.accept(view.list(kind))));
    }

    List<ItemList> lists(ItemKind kind) {
        List<ItemList> lists = new ArrayList<>();
        views.forEach(view -> lists.add(view.list(kind)));
        return lists;
    }

    /** The list of a level. */
    Optional<ItemList> list(ItemKind kind, int level) {
        return view(level).map(view -> view.list(kind));
    }

    /** The levels that the card has, in its order. */
    List<Integer> levels() {
        return views.stream().map(LevelView::level).toList();
    }

    /** Moves an item and lets the focus follow it; returns why it was refused. */
    Optional<String> move(ItemKind kind, Place from, Place to, int caret) {
        Optional<String> refusal = tryMove(kind, from, to);
        if (refusal.isEmpty()) {
            list(kind, to.level()).filter(list -> to.index() < list.size())
                    .ifPresent(list -> list.all().get(to.index()).focus(caret));
        }
        return refusal;
    }

    /** A level that the card lacks is added in the same step. */
    private Optional<String> tryMove(ItemKind kind, Place from, Place to) {
        Edit move = new Edit.MoveItem(kind, from.level(), from.index(), to.level(), to.index());
        String step = EditNames.of(move);
        boolean there = levels().contains(to.level());
        Optional<String> refusal = there ? Optional.empty() : model.edit(step, MOVE, new Edit.AddLevel(to.level()));
        refusal = refusal.or(() -> model.edit(step, there ? "" : MOVE, move));
        model.endMerge();
        return refusal;
    }

    /** Shows which other cards have the same items. */
    void compare(SharedKey key) {
        shared.compare(key);
    }

    /** Follows the mouse while an item is dragged. */
    void drag(ItemRow row, double sceneX, double sceneY) {
        drag.over(row, sceneX, sceneY);
    }

    /** Moves the dragged item to where the mouse was let go. */
    void drop(ItemRow row, double sceneX, double sceneY) {
        drag.drop(row, sceneX, sceneY);
    }
}
