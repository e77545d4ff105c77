package org.cardwright.ui.export;

import java.util.Optional;

import javafx.scene.control.Label;
import org.cardwright.document.CardDocument;
import org.cardwright.export.ExportState;
import org.cardwright.export.Doubt;
import org.cardwright.export.ExportCard;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How cards of a plan and their states are called and look. */
final class Titles {
    private Titles() {}

    /** "0501 · Entry · Customer Service"; the file's name where the card lacks one of them. */
    static String of(ExportCard card) {
        Optional<SourceText> text = card.ours().or(card::site);
        Card content = text.map(CardDocument::read).map(CardDocument::card).orElse(Card.EMPTY);
        String series = content.text(CardField.SERIES);
        String career = content.text(CardField.CAREER_LEVEL);
        String competency = content.text(CardField.COMPETENCY);
        return series.isEmpty() || career.isEmpty() || competency.isEmpty() ? card.file()
                : Strings.get("export.summary.title", series.matches("[1-9][0-9]*") ? "0" + series : series, career,
                competency);
    }

    static String of(ExportState state) {
        return switch (state) {
            case NEW -> Strings.get("export.state.new");
            case CHANGED -> Strings.get("export.state.changed");
            case RENAMED -> Strings.get("export.state.renamed");
            case MERGED -> Strings.get("export.state.merged");
            case CONFLICT -> Strings.get("export.state.conflict");
            case DELETED -> Strings.get("export.state.deleted");
            case ONLY_IN_SITE -> Strings.get("export.state.onlyInSite");
            case CHANGED_IN_SITE -> Strings.get("export.state.changedInSite");
            case DELETED_IN_SITE -> Strings.get("export.state.deletedInSite");
            case UNCHANGED -> Strings.get("export.state.unchanged");
            case REFUSED -> Strings.get("export.state.refused");
        };
    }

    /** What to know about a card; empty where its difference says it all. */
    static String note(ExportCard card) {
        return !card.note().isEmpty() ? card.note() : card.doubt().isPresent() ? of(card.doubt().get())
                : switch (card.state()) {
            case ONLY_IN_SITE -> Strings.get("export.hint.onlyInSite");
            case CHANGED_IN_SITE -> card.folderFile().map(old -> Strings.get("export.hint.renamedInSite", old,
                    card.file())).orElseGet(() -> Strings.get("export.hint.changedInSite"));
            case DELETED_IN_SITE -> Strings.get("export.hint.deletedInSite");
            case RENAMED -> Strings.get("export.hint.renamed", card.oldFile().orElse(""), card.file());
            case MERGED -> Strings.get("export.hint.merged");
            case NEW, CHANGED, CONFLICT, DELETED, UNCHANGED, REFUSED -> "";
        };
    }

    /** Why whatever differs is to be chosen. */
    static String of(Doubt doubt) {
        return switch (doubt) {
            case NEVER_AGREED -> Strings.get("export.doubt.never");
            case SEVERAL -> Strings.get("export.doubt.several");
            case BOTH_NEW -> Strings.get("export.doubt.new");
        };
    }

    static FontIcon icon(ExportState state) {
        FontIcon icon = new FontIcon(switch (state) {
            case NEW -> Feather.PLUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case RENAMED -> Feather.CORNER_DOWN_RIGHT;
            case MERGED -> Feather.GIT_MERGE;
            case CONFLICT -> Feather.ALERT_TRIANGLE;
            case DELETED -> Feather.MINUS_CIRCLE;
            case ONLY_IN_SITE, CHANGED_IN_SITE, DELETED_IN_SITE -> Feather.GLOBE;
            case UNCHANGED -> Feather.CHECK;
            case REFUSED -> Feather.X_CIRCLE;
        });
        icon.getStyleClass().add(switch (state) {
            case CONFLICT -> "severity-warning";
            case REFUSED -> "severity-error";
            default -> "export-icon";
        });
        return icon;
    }

    /** A text that wraps and looks secondary. */
    static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
