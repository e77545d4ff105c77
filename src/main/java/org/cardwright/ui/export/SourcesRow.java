package org.cardwright.ui.export;

import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import org.cardwright.edit.LineDiff;
import org.cardwright.export.SourcesChange;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The courses in the layout of the site's generator, a file of its own beside the cards.
 *
 * @param chosenProperty whether it goes along
 */
record SourcesRow(SourcesChange change, BooleanProperty chosenProperty) implements ReviewRow {
    @Override
    public String file() {
        return change.file().toString().replace('\\', '/');
    }

    @Override
    public String title() {
        return Strings.get("export.sources.title");
    }

    @Override
    public String state() {
        return Strings.get("export.row.state", Strings.get(change.before().isPresent() ? "export.state.changed"
                : "export.state.new"), file());
    }

    @Override
    public FontIcon icon() {
        FontIcon icon = new FontIcon(Feather.BOOK_OPEN);
        icon.getStyleClass().add("export-icon");
        return icon;
    }

    @Override
    public boolean possible() {
        return change.changes();
    }

    @Override
    public boolean ofSite() {
        return false;
    }

    @Override
    public String note() {
        return String.join("\n", Stream.concat(Stream.of(Strings.get("export.sources.note")),
                change.notes().stream()).toList());
    }

    @Override
    public LineDiff diff(String cards) {
        return change.diff();
    }
}
