package org.cardwright.export;

import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;

/** How cards of a plan and their states are called. */
public final class ExportWords {
    private ExportWords() {}

    /** "0501 · Entry · Customer Service"; the file's name where the card lacks one of them. */
    public static String of(ExportCard card) {
        Optional<SourceText> text = card.ours().or(card::site);
        Card content = text.map(CardDocument::read).map(CardDocument::card).orElse(Card.EMPTY);
        String series = content.text(CardField.SERIES);
        String career = content.text(CardField.CAREER_LEVEL);
        String competency = content.text(CardField.COMPETENCY);
        return series.isEmpty() || career.isEmpty() || competency.isEmpty() ? card.file()
                : Strings.get("export.summary.title", series.matches("[1-9][0-9]*") ? "0" + series : series, career,
                competency);
    }

    public static String of(ExportState state) {
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
    public static String note(ExportCard card) {
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
    private static String of(Doubt doubt) {
        return switch (doubt) {
            case NEVER_AGREED -> Strings.get("export.doubt.never");
            case SEVERAL -> Strings.get("export.doubt.several");
            case BOTH_NEW -> Strings.get("export.doubt.new");
        };
    }
}
