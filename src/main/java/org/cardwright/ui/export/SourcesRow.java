package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.FileStep;
import org.cardwright.export.SourcesChange;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A file of the site's sources, beside the cards; all of them go along or none.
 *
 * @param step absent where no file changes, and only something is to be said
 * @param behind the ids of what the sources say and no card does yet
 * @param chosenProperty whether they go along
 */
record SourcesRow(Optional<FileStep> step, List<String> notes, List<String> behind, BooleanProperty chosenProperty) implements ReviewRow {
    /** A row for each file; what is to be said is said with the first. */
    static List<SourcesRow> of(SourcesChange change, BooleanProperty chosen) {
        List<SourcesRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, change.files().size()); i++) {
            rows.add(new SourcesRow(change.files().stream().skip(i).findFirst(), i == 0 ? change.notes() : List.of(),
                    i == 0 ? change.behind() : List.of(), chosen));
        }
        return rows;
    }

    @Override
    public String file() {
        return step.map(FileStep::name).orElse("");
    }

    @Override
    public String title() {
        return Strings.get("export.sources.title");
    }

    @Override
    public String state() {
        return step.map(file -> Strings.get("export.row.state", Strings.get(file.before().isPresent()
                ? "export.state.changed" : "export.state.new"), file.name())).orElse(Strings.get("export.sources.none"));
    }

    @Override
    public FontIcon icon() {
        FontIcon icon = new FontIcon(Feather.BOOK_OPEN);
        icon.getStyleClass().add("export-icon");
        return icon;
    }

    @Override
    public boolean possible() {
        return step.isPresent();
    }

    @Override
    public boolean ofSite() {
        return false;
    }

    @Override
    public String note() {
        return String.join("\n", Stream.concat(Stream.of(Strings.get("export.sources.note")), notes.stream()).toList());
    }

    @Override
    public CardDiff diff(String cards) {
        return step.map(file -> CardDiff.lines(file.diff())).orElse(CardDiff.NONE);
    }
}
