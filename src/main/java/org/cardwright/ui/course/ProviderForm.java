package org.cardwright.ui.course;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CourseRevision;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;

/** What was decided about a provider's list: there is nothing more to fill in. */
final class ProviderForm implements ChangeForm {
    private final CourseRevision revision;
    @FXML private Label root;

    ProviderForm(CourseRevision revision) {
        this.revision = revision;
        Fxml.load("courses-compare.fxml", this);
    }

    @Override
    public BulkKind kind() {
        return BulkKind.COMPARE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public Optional<Planning> planning() {
        return Optional.of(change -> change.revise(revision));
    }

    @Override
    public Object about() {
        return revision;
    }

    @Override
    public void enterInto(Entries entries) {
        // All of it was entered beside the list.
    }
}
