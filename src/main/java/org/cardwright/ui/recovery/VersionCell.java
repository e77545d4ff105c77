package org.cardwright.ui.recovery;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.cardwright.export.PastVersion;
import org.cardwright.ui.common.LineCell;
import org.cardwright.ui.common.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An earlier state of a card: when and who, the subject of a commit, and what changed. */
final class VersionCell extends LineCell<PastVersion> {
    private final Label who = wrapped("version-who");
    private final Label subject = wrapped("version-subject");
    private final Label words = wrapped("muted");

    VersionCell(ListView<PastVersion> list) {
        super(list, new VBox());
        content().getStyleClass().add("version-line");
        ((VBox) content()).getChildren().setAll(who, subject, words);
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void show(PastVersion version) {
        who.setText(version.who());
        who.setGraphic(new FontIcon(version.commit().isPresent() ? Feather.GIT_COMMIT : version.kept().isPresent() ? Feather.CLOCK : Feather.EDIT_3));
        Nodes.say(subject, version.subject());
        words.setText(version.words());
        setAccessibleText(version.spoken());
    }

    @Override
    protected void clear() {
        who.setText("");
    }
}
