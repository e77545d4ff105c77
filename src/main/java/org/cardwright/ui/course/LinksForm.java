package org.cardwright.ui.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.link.LinkReplacements;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Nodes;

/** Better links in the place of those that checks found out about. */
final class LinksForm extends ScopedForm {
    private final CourseDesk desk;
    @FXML private CheckBox suspicious;

    /** @param kind {@link BulkKind#MOVED} or {@link BulkKind#SECURE} */
    LinksForm(CourseDesk desk, BulkKind kind) {
        super(kind, new ScopeBox(desk, List.of(), false));
        this.desk = desk;
        load("courses-links.fxml");
        Nodes.show(suspicious, kind == BulkKind.MOVED);
    }

    @Override
    public void enterInto(Entries entries) {
        entries.check("suspicious", suspicious);
        super.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        List<String> links = CatalogCourse.links(desk.catalog().index().catalog().courses());
        Map<String, String> better = kind() == BulkKind.MOVED
                ? LinkReplacements.moved(links, desk.links().results(), suspicious.isSelected())
                : LinkReplacements.https(LinkReplacements.httpsCandidates(links), desk.links().results());
        ChangeLimit limit = scope();
        return better.isEmpty() ? Optional.empty() : Optional.of(change -> limit.of(change).replaceLinks(better));
    }
}
