package org.cardwright.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
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
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One course: title, provider and link to type into, its state, and what can be done with it. */
final class CourseRow extends Row<Course> {
    private static final List<String> NAMES = List.of("card.course.title", "card.course.provider", "card.course.link",
            "card.course.unreadable");

    private final CourseList list;
    private final Label own = new Label();
    private final LiveField title;
    private final LiveField provider;
    private final LiveField url;
    private final List<NameLabel> names;
    private final CourseCells cells;
    private final Column messages = new Column();
    private final CourseRaw raw;
    private final CourseState state = new CourseState();
    private final Button open = new Button(null, new FontIcon(Feather.EXTERNAL_LINK));
    private Optional<Course> shown = Optional.empty();
    private final RowFix fix = new RowFix(messages, this::focus);
    private boolean retyped;

    CourseRow(CourseList list) {
        super("course-row");
        this.list = list;
        title = field("title", Strings.get("card.course.title"), text -> Optional.empty());
        provider = field("provider", Strings.get("card.course.provider"), text -> Optional.empty());
        raw = new CourseRaw(list::setText, () -> list.left(this, false));
        url = field("link", Strings.get("card.course.link"), text -> Optional.empty());
        names = Stream.of(title.control(), provider.control(), url.control(), raw.input()).map(NameLabel::new).toList();
        HBox titleCell = new HBox(title.control());
        titleCell.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        own.getStyleClass().add("course-number");
        own.setMinWidth(Label.USE_PREF_SIZE);
        cells = new CourseCells(titleCell, provider.control(), url.control());
        Column middle = new Column(cells, messages);
        List.of(own, raw.root()).forEach(part -> Nodes.show(part, false));
        Nodes.whenShown(titleCell, 0, own);
        Nodes.whenShown(middle, 1, raw.root());
        Nodes.whenShown(messages, 0, title.status().label(), provider.status().label(), url.status().label());
        HBox.setHgrow(middle, Priority.ALWAYS);
        list.selection().watch(this);
        open.getStyleClass().addAll("flat", "button-icon", "course-open");
        Tips.setText(open, Strings.get("card.course.open"));
        open.setOnAction(event -> list.open(text().url()));
        fill(Stream.concat(Stream.of(middle, state, open), names.stream()).toArray(Node[]::new));
        RowKeys.on(list, this);
        showParts();
    }

    private LiveField field(String id, String name, FieldRule rule) {
        CleanTextField input = new CleanTextField();
        input.onPaste(pasted -> list.paste(this, pasted));
        input.getStyleClass().addAll("cell", "course-" + id.toLowerCase(Locale.ROOT));
        input.setPromptText(name);
        input.setMinWidth(TextSize.of(40));
        LiveField field = new LiveField(input, rule, text -> list.commit(this));
        Focus.onLeave(input, () -> left(field));
        return field;
    }

    @Override
    ContextMenu menu() {
        String url = text().url();
        return RowMenu.of(list, this, List.of(unreadable()
                ? RowMenu.item(Strings.get("card.course.retype"), "", true, this::retype)
                : RowMenu.item(Strings.get("card.course.open"), "", !url.isBlank(), () -> list.open(url))), List.of());
    }

    private void left(LiveField field) {
        field.settle();
        Node now = root().getScene() == null ? null : root().getScene().getFocusOwner();
        boolean within = Stream.of(title, provider, url).anyMatch(one -> one.control() == now);
        list.left(this, within);
        fresh(fresh() && within);
    }

    @Override
    boolean shows(Course course) {
        return shown.equals(Optional.of(course));
    }

    @Override
    void show(Course course) {
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
        Nodes.say(own, shown.filter(course -> course.number().isPresent())
                .map(course -> Integer.toString(course.number().getAsInt())));
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
    String call(String ofNumber) {
        String name = Strings.get("card.course.name", ofNumber);
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setText(name + ", " + Strings.get(NAMES.get(i)));
        }
        open.setAccessibleText(name + ", " + Strings.get("card.course.open"));
        return name;
    }

    @Override
    void focus() {
        Node target = unreadable() && !retyped ? raw.input() : title.control();
        target.requestFocus();
        title.control().positionCaret(title.control().getLength());
    }

    @Override
    boolean blank() {
        CourseText text = text();
        return !unreadable() && text.title().isBlank() && text.provider().isBlank()
                && text.url().isBlank();
    }

    /** What is typed. */
    CourseText text() {
        return new CourseText(title.control().getText(), provider.control().getText(), url.control().getText());
    }

    /** The course as a row of a table, which a spreadsheet and another card take; empty for a line that is no course. */
    @Override
    String copied() {
        CourseText text = text();
        return unreadable() ? "" : String.join("\t", List.of(text.title(), text.provider(), text.url()).stream()
                .map(CatalogExport::cell).toList());
    }

    LiveField url() {
        return url;
    }

    /** The title, without which a course cannot be. */
    @Override
    LiveField field() {
        return title;
    }

    RowFix fix() {
        return fix;
    }
}
