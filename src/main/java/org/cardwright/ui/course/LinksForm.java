package org.cardwright.ui.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.link.LinkReplacements;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;

/** Better links in the place of those that checks found out about. */
final class LinksForm implements ChangeForm {
    private final CourseDesk desk;
    private final BulkKind kind;
    private final ScopeBox scope;
    private final CheckBox suspicious = new CheckBox(Strings.get("courses.link.alsoSuspicious"));
    private final FormGrid root = new FormGrid();

    /** @param kind {@link BulkKind#MOVED} or {@link BulkKind#SECURE} */
    LinksForm(CourseDesk desk, BulkKind kind) {
        this.desk = desk;
        this.kind = kind;
        scope = new ScopeBox(desk, List.of(), false);
        if (kind == BulkKind.MOVED) {
            root.row("courses.scope.on", scope.root(), suspicious);
        } else {
            root.row("courses.scope.on", scope.root());
        }
    }

    /** Every link of the cards. */
    static Collection<String> links(CourseDesk desk) {
        return desk.catalog().index().catalog().courses().stream().map(CatalogCourse::occurrences)
                .flatMap(Collection::stream).map(line -> line.course().url()).filter(url -> !url.isEmpty())
                .distinct().toList();
    }

    @Override
    public BulkKind kind() {
        return kind;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        scope.focus();
    }

    @Override
    public void onChange(Runnable listener) {
        scope.onChange(listener);
        suspicious.selectedProperty().addListener((observed, old, now) -> listener.run());
    }

    @Override
    public void enterInto(Entries entries) {
        entries.check("suspicious", suspicious);
        scope.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        Collection<String> links = links(desk);
        Map<String, String> better = kind == BulkKind.MOVED
                ? LinkReplacements.moved(links, desk.links().results(), suspicious.isSelected())
                : LinkReplacements.https(LinkReplacements.httpsCandidates(links), desk.links().results());
        ScopeBox.Scope limit = scope.scope();
        return better.isEmpty() ? Optional.empty() : Optional.of(change -> limit.of(change).replaceLinks(better));
    }
}
