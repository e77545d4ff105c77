package org.cardwright.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.check.FieldRule;
import org.cardwright.course.CatalogExport;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.ui.common.NameLabel;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One course: title, provider and link to type into, its state, and what can be done with it. */
final class CourseRow implements Row<Course> {
    private static final List<String> NAMES = List.of("card.course.title", "card.course.provider", "card.course.link",
            "card.course.unreadable");
    private static int created;

    private final CourseList list;
    private final String mergeKey = "course#" + created++;
    private final Line root = new Line();
    private final Label position = new Label();
    private final Label number = new Label();
    private final LiveField title;
    private final LiveField provider;
    private final LiveField url;
    private final List<NameLabel> names;
    private final CourseCells cells;
    private final Column messages = new Column();
    private final CourseRaw raw;
    private final CourseState state = new CourseState();
    private final Button open = new Button(null, new FontIcon(Feather.EXTERNAL_LINK));
    private final Button menu = new Button(null, new FontIcon(Feather.MORE_VERTICAL));
    private Optional<Course> shown = Optional.empty();
    private final RowFix fix = new RowFix(messages, this::focus);
    private boolean fresh;
    private boolean retyped;

    CourseRow(CourseList list) {
        this.list = list;
        title = field("title", Strings.get("card.course.title"), text -> Optional.empty());
        provider = field("provider", Strings.get("card.course.provider"), text -> Optional.empty());
        raw = new CourseRaw(list::setText, () -> list.left(this, false));
        url = field("link", Strings.get("card.course.link"), text -> Optional.empty());
        names = Stream.of(title.control(), provider.control(), url.control(), raw.input()).map(NameLabel::new).toList();
        HBox titleCell = new HBox(number, title.control());
        titleCell.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        number.getStyleClass().add("course-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        cells = new CourseCells(titleCell, provider.control(), url.control());
        messages.getChildren().addAll(title.status().label(), provider.status().label(), url.status().label());
        Column middle = new Column(cells, raw.root(), messages);
        HBox.setHgrow(middle, Priority.ALWAYS);
        position.getStyleClass().add("item-handle");
        list.selection().watch(this, position);
        prepareButtons();
        root.getStyleClass().add("course-row");
        root.setAlignment(Pos.TOP_LEFT);
        root.getChildren().addAll(position, middle, state, open, menu);
        root.getChildren().addAll(names);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> CourseKeys.pressed(event, list, this));
        showParts();
    }

    private LiveField field(String id, String name, FieldRule rule) {
        CleanTextField input = new CleanTextField();
        input.onPaste(pasted -> list.paste(this, pasted));
        input.getStyleClass().addAll("cell", "course-" + id.toLowerCase(Locale.ROOT));
        input.setPromptText(name);
        input.setMinWidth(40);
        LiveField field = new LiveField(input, rule, text -> list.commit(this));
        Focus.onLeave(input, () -> left(field));
        return field;
    }

    private void prepareButtons() {
        open.getStyleClass().addAll("flat", "button-icon", "course-open");
        Tips.setText(open, Strings.get("card.course.open"));
        open.setOnAction(event -> list.open(text().url()));
        menu.getStyleClass().addAll("flat", "button-icon", "item-menu");
        menu.setFocusTraversable(false);
        menu.setOnAction(event -> openMenu());
        Tips.setText(menu, Strings.get("card.item.menu.help"));
        MenuKeys.only(root);
    }

    /** Opens what can be done with the course. */
    void openMenu() {
        CourseRowMenu.of(list, this).show(menu, Side.BOTTOM, 0, 0);
    }

    private void left(LiveField field) {
        field.settle();
        Node now = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean within = Stream.of(title, provider, url).anyMatch(one -> one.control() == now);
        list.left(this, within);
        fresh = fresh && within;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public boolean shows(Course course) {
        return shown.equals(Optional.of(course));
    }

    @Override
    public void show(Course course) {
        shown = Optional.of(course);
        title.show(course.title());
        provider.show(course.provider());
        url.show(course.url());
        showParts();
    }

    private void showParts() {
        boolean unreadable = unreadable() && !retyped;
        shown.ifPresent(course -> raw.show(course.raw(), list.single()));
        Nodes.show(cells, !unreadable);
        Nodes.show(raw.root(), unreadable);
        String own = shown.filter(course -> course.number().isPresent())
                .map(course -> Integer.toString(course.number().getAsInt())).orElse("");
        number.setText(own);
        number.setManaged(!own.isEmpty());
        showLink();
        open.setVisible(!unreadable && !text().url().isBlank());
    }

    /** Shows what the line is and what is known of its link. */
    void showLink() {
        state.show(shown.map(Course::kind), text().url(), list.links().of(text().url()));
    }

    boolean unreadable() {
        return shown.filter(course -> course.kind() == CourseKind.UNREADABLE).isPresent();
    }

    /** Lets an unreadable line be typed anew, beginning with its text as the title. */
    void retype() {
        retyped = true;
        showParts();
        focus();
        title.control().setText(shown.map(Course::raw).orElse(""));
    }

    @Override
    public void place(int index) {
        String place = Integer.toString(index + 1);
        position.setText(place);
        String name = Strings.get("card.course.name", place);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setText(name + ", " + Strings.get(NAMES.get(i)));
        }
        open.setAccessibleText(name + ", " + Strings.get("card.course.open"));
        menu.setAccessibleText(Strings.get("card.item.menu", name));
    }

    @Override
    public boolean focused() {
        return Stream.of(title.control(), provider.control(), url.control(), raw.input(), open)
                .anyMatch(Node::isFocused);
    }

    @Override
    public void focus() {
        Node target = unreadable() && !retyped ? raw.input() : title.control();
        target.requestFocus();
        title.control().positionCaret(title.control().getLength());
    }

    @Override
    public boolean blank() {
        CourseText text = text();
        return !unreadable() && text.title().isBlank() && text.provider().isBlank()
                && text.url().isBlank();
    }

    /** What is typed. */
    CourseText text() {
        return new CourseText(title.control().getText(), provider.control().getText(), url.control().getText());
    }

    /** The course as a row of a table, which a spreadsheet and another card take; empty for a line that is no course. */
    String tableRow() {
        CourseText text = text();
        return unreadable() ? "" : String.join("\t", List.of(text.title(), text.provider(), text.url()).stream()
                .map(CatalogExport::cell).toList());
    }

    /** Whether this row became a course since the focus came to it; all that is typed until it leaves is one step. */
    boolean fresh() {
        return fresh;
    }

    void added() {
        fresh = true;
    }

    LiveField url() {
        return url;
    }

    LiveField title() {
        return title;
    }

    RowFix fix() {
        return fix;
    }

    /** Everything that is typed into this row in a row is one step. */
    String mergeKey() {
        return mergeKey;
    }
}
