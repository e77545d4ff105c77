package org.cardwright.ui.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Difference;
import org.cardwright.edit.SpotFinder;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.SharedKey;
import org.cardwright.text.Position;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.ui.common.CardTab;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.KeyFocus;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Sharing;
import org.cardwright.workspace.OpenCard;
import org.cardwright.workspace.Workspace;

/** The form of one card: its changes are in the workspace at once, and those of the workspace show here. */
public final class CardEditor implements CardTab {
    /** What takes the focus in each of the sections. */
    private static final List<CardField> JUMPS = List.of(CardField.DESCRIPTION, CardField.BEHAVIORS, CardField.COURSES,
            CardField.COMPETENCY);

    private final OpenCard model;
    private final CardHeader header;
    private final IdentityForm identityForm;
    private final DescriptionField descriptionField;
    private final LevelsForm levelsForm;
    private final CourseList courseList;
    private final Vacancies vacancies = new Vacancies();
    private final RowFindings rowFindings;
    private final SourceEditor sourceEditor;
    private final SharedPart sharedPart;
    private final FormPlaces places;
    private final UndoneBadges badges;
    private final FormMemory memory;
    private final Runnable unfollow;
    private final ChangeListener<Node> focusListener = (observed, old, focused) -> reveal(focused);
    private final ChangeListener<Scene> sceneListener = (observed, old, scene) -> follow(old, scene);
    private Optional<CardDocument> shown = Optional.empty();
    private Optional<Node> last = Optional.empty();
    private boolean modified;
    private boolean asText;
    private boolean unfolding;
    /** Whether somebody asked for a place, which comes before that of the first problem. */
    private boolean sent;
    private final MomentMark mark = new MomentMark();
    @FXML private BorderPane root;
    @FXML private ScrollPane scroll;
    @FXML private Column sections;
    @FXML private Section identity;
    @FXML private Section description;
    @FXML private Section levels;
    @FXML private Section courses;
    @FXML private StackPane source;
    @FXML private HBox jumps;
    private Jumps row;
    private StillScroll still;

    /**
     * A form that shows the problems that {@code findings} gives, which may know of other cards, and what {@code links}
     * knows of the links of courses and {@code next} of the site's generator, asks {@code sharing} about texts that other cards have too, opens as {@code memory}
     * says, and keeps there what was entered in its dialogs.
     */
    public CardEditor(Workspace workspace, CardId card, Dialogs dialogs, Function<CardId, List<Finding>> findings,
            Sharing sharing, LinkMarks links, NextRun next, FormMemory memory) {
        this.memory = memory;
        model = new OpenCard(workspace, card, findings, memory.spelling()::now);
        sharedPart = new SharedPart(model, sharing, this::hints, () -> last.ifPresent(Node::requestFocus),
                () -> last.filter(Node::isFocused).ifPresent(this::reveal));
        header = new CardHeader(model, this::goTo, () -> showText(true), next);
        identityForm = new IdentityForm(model, sharedPart::compare, memory.spelling());
        descriptionField = new DescriptionField(model, sharedPart::compare, memory.spelling());
        levelsForm = new LevelsForm(model, vacancies, this::reveal, sharedPart, memory.spelling());
        courseList = new CourseList(model, vacancies, dialogs, links);
        places = new FormPlaces(identityForm, descriptionField, levelsForm, courseList);
        badges = new UndoneBadges(model, next, places);
        unfollow = next.onChange(() -> {
            header.showNext();
            badges.show();
        });
        rowFindings = new RowFindings(model, levelsForm, courseList);
        sourceEditor = new SourceEditor(model, () -> showText(false));
        Fxml.load("card.fxml", this, header, identityForm, descriptionField, levelsForm, courseList, sharedPart.bar());
        model.onChange(this::refresh);
        refresh();
    }

    @FXML
    private void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            vacancies.tab(event.isShiftDown());
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && sharedPart.bar().shown()) {
                event.consume();
                sharedPart.preview();
            }
        });
        root.sceneProperty().addListener(sceneListener);
        foldable().forEach(this::fold);
        row = new Jumps(jumps, scroll, sections, section -> focusField(JUMPS.get(section)));
        scroll.setSkin(new ScrollPaneSkin(scroll));
        vacancies.within(scroll, () -> {
            rowFindings.again();
            badges.show();
        });
        still = new StillScroll(scroll);
        // The focus needs none of them yet: each comes in a frame of its own.
        for (Section section : List.of(levels, courses, identity)) {
            section.leaveOut();
            vacancies.before(section::complete);
        }
    }

    private Map<String, Section> foldable() {
        return Map.of("card", identity, "description", description, "levels", levels, "courses", courses);
    }

    /** What a person folds stays folded on the next card; what the program unfolds to show a place does not count. */
    private void fold(String name, Section section) {
        section.setExpanded(!memory.folded(name));
        section.expandedProperty().addListener((observed, old, open) -> {
            if (!unfolding) {
                memory.fold(name, !open);
            }
        });
    }

    private void unfold(Section section) {
        unfolding = true;
        vacancies.now();
        section.setExpanded(true);
        unfolding = false;
    }

    private Map<SharedKey, SharedHint> hints() {
        return places.hints();
    }

    private void follow(Scene old, Scene scene) {
        if (old != null) {
            old.focusOwnerProperty().removeListener(focusListener);
        }
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focusListener);
        }
    }

    /** Brings a control of this form into view once it has its place. */
    private void reveal(Node node) {
        if (node != null && within(node)) {
            last = Optional.of(node);
            remember(node);
        }
        boolean clicked = node instanceof Section && !KeyFocus.shownOn(node);
        if (node == null || clicked || !within(node)) {
            return;
        }
        Platform.runLater(() -> {
            if (within(node)) {
                root.applyCss();
                root.layout();
                still.keep();
                KeyFocus.reveal(scroll, node instanceof Section section ? section.lookup(".title") : node);
                Nodes.around(node, Section.class).ifPresent(row::at);
            }
        });
    }

    private void remember(Node node) {
        places.spot(node).ifPresent(spot -> memory.at(model.id(), spot));
    }

    private boolean within(Node node) {
        return Nodes.within(node, sections);
    }

    @Override
    public Parent root() {
        return root;
    }

    /**
     * Where somebody was last. Never the header, whose first button would take the Enter that follows the one that opened
     * the card, and never the first technical field, into which nobody wants to type by mistake.
     */
    @Override
    public Node start() {
        if (asText) {
            return sourceEditor.root();
        }
        Optional<Node> start = SpotFinder.toBegin(memory.start(model.id()), model.card()).stream()
                .flatMap(spot -> places.input(spot).stream()).filter(node -> around(node).allMatch(Section::isExpanded)).findFirst();
        start.filter(node -> !description.has(node)).ifPresent(node -> vacancies.now());
        return start.orElse(sections);
    }

    private Stream<Section> around(Node node) {
        return foldable().values().stream().filter(section -> section.has(node));
    }

    @Override
    public void refresh() {
        CardDocument document = model.document();
        if (shown.equals(Optional.of(document)) && modified == model.modified()) {
            return;
        }
        Optional<CardDocument> before = shown;
        boolean opened = shown.isEmpty() && !document.readable();
        shown = Optional.of(document);
        modified = model.modified();
        asText = asText || !document.readable();
        header.show(asText);
        show(document, opened);
        if (model.editing()) {
            // A new row has its place only once something is typed into it.
            last.ifPresent(this::remember);
        }
        if (before.isEmpty()) {
            badges.show();
        }
        if (!asText && !model.editing()) {
            before.flatMap(old -> Difference.first(old.card(), document.card())).flatMap(places::node)
                    .ifPresent(this::point);
        }
    }

    /** Brings what an undone or redone step changed into view, and marks it for a moment. */
    private void point(Node node) {
        around(node).forEach(this::unfold);
        mark.mark(node);
        reveal(node);
    }

    private void show(CardDocument document, boolean opened) {
        scroll.setVisible(!asText);
        source.setVisible(asText);
        if (asText) {
            if (source.getChildren().isEmpty()) {
                source.getChildren().add(sourceEditor.root());
            }
            sourceEditor.show(document);
            if (opened) {
                Platform.runLater(() -> {
                    if (!sent) {
                        sourceEditor.goToProblem();
                    }
                });
            }
            return;
        }
        Card card = document.card();
        identityForm.show(document);
        descriptionField.show(document);
        levelsForm.show(card);
        courseList.show(card.courses());
        rowFindings.later();
        sharedPart.later();
        courses.count(Strings.get("card.courses"), card.courses().size());
    }

    @Override
    public Optional<CardSpot> spot() {
        return asText ? Optional.empty() : last.flatMap(places::spot);
    }

    @Override
    public void findingsChanged() {
        if (header.shows(model.findings())) {
            return;
        }
        header.show(asText);
        if (!asText) {
            identityForm.show(model.document());
            descriptionField.show(model.document());
            rowFindings.later();
        }
    }

    @Override
    public void othersChanged() {
        if (!asText) {
            sharedPart.later();
        }
    }

    /** Changes between the form and the card's text. */
    private void showText(boolean text) {
        model.endMerge();
        asText = text;
        shown = Optional.empty();
        refresh();
        if (text) {
            sourceEditor.goTo(Position.START);
        } else {
            focusField(CardField.COMPETENCY);
        }
    }

    private void goTo(Finding finding) {
        if (asText) {
            sourceEditor.goTo(finding.position());
            return;
        }
        SpotFinder.row(model.document(), finding).ifPresentOrElse(this::goTo,
                () -> finding.field().ifPresent(this::focusField));
    }

    void focusField(CardField field) {
        switch (field) {
            case DESCRIPTION -> open(description, descriptionField::focus);
            case BEHAVIORS -> goTo(SpotFinder.first(model.card(), ItemKind.BEHAVIOR));
            case DEFINITIONS -> goTo(SpotFinder.first(model.card(), ItemKind.DEFINITION));
            case COURSES -> focusCourse(0);
            default -> open(identity, () -> identityForm.focus(field));
        }
    }

    @Override
    public void goTo(CardSpot spot) {
        sent = true;
        switch (spot) {
            case CardSpot.Anywhere() -> { }
            case CardSpot.Field(CardField field) -> focusField(field);
            case CardSpot.Item(ItemKind kind, int level, int index) -> focusItem(kind, level, index);
            case CardSpot.CourseLine(int index) -> focusCourse(index);
            case CardSpot.Line(int number) when asText -> sourceEditor.goTo(new Position(number, 1));
            case CardSpot.Line(int number) -> showText(new Position(number, 1));
            case CardSpot.At(Position at) when asText -> sourceEditor.goTo(at);
            case CardSpot.At(Position at) -> SpotFinder.at(model.document(), at).ifPresentOrElse(this::goTo,
                    () -> showText(at));
        }
    }

    private void showText(Position at) {
        showText(true);
        sourceEditor.goTo(at);
    }

    /** Puts the focus on an item; {@code level} is a level's number or {@code Edit.UNASSIGNED}. */
    void focusItem(ItemKind kind, int level, int index) {
        open(levels, () -> levelsForm.focus(kind, level, index));
    }

    void focusCourse(int index) {
        open(courses, () -> courseList.focus(index));
    }

    /** A control of a collapsed section cannot take the focus. */
    private void open(Section section, Runnable focus) {
        unfold(section);
        focus.run();
    }

    @Override
    public void close() {
        root.sceneProperty().removeListener(sceneListener);
        follow(root.getScene(), null);
        unfollow.run();
        vacancies.stop();
        rowFindings.stop();
        sharedPart.stop();
        courseList.stop();
        mark.stop();
        model.endMerge();
    }
}
