package org.cardwright.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportResult;
import org.cardwright.export.ExportState;
import org.cardwright.export.Plan;
import org.cardwright.export.Selection;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;

/** Tells a plan and what became of it in lines for people. */
final class ExportText {
    private ExportText() {}

    static String of(Plan plan, Selection selection, Optional<ExportResult> result) {
        StringBuilder text = new StringBuilder();
        for (ExportCard card : plan.cards()) {
            if (card.state() != ExportState.UNCHANGED) {
                boolean out = card.state().chosen() && !selection.files().contains(card.file());
                text.append(Strings.get(out ? "cli.export.left-out" : "cli.export.card", word(card.state()),
                        name(card))).append(card.note().isEmpty() ? "" : " (" + card.note() + ")").append('\n');
            }
            doubt(text, card);
            card.conflicts().forEach(conflict -> conflict(text, conflict));
        }
        Map<ExportState, Long> counts = plan.counts();
        text.append(Strings.get("cli.export.totals", selection.effective(plan).size(),
                counts.getOrDefault(ExportState.CONFLICT, 0L), counts.getOrDefault(ExportState.UNCHANGED, 0L)))
                .append('\n');
        result.ifPresent(done -> {
            text.append(Strings.get("cli.export.done", done.cards())).append('\n');
            done.commit().ifPresent(id -> text.append(Strings.get("cli.export.committed", id.substring(0, 10),
                    done.branch().orElse(""))).append('\n'));
        });
        return text.toString();
    }

    private static String name(ExportCard card) {
        return card.oldFile().or(card::folderFile).map(old -> old + " -> " + card.file()).orElse(card.file());
    }

    /** Why whatever differs is to be chosen. */
    private static void doubt(StringBuilder text, ExportCard card) {
        card.doubt().filter(_ -> card.state() == ExportState.CONFLICT).ifPresent(doubt -> text.append("  ").append(
                switch (doubt) {
                    case NEVER_AGREED -> Strings.get("export.doubt.never");
                    case SEVERAL -> Strings.get("export.doubt.several");
                    case BOTH_NEW -> Strings.get("export.doubt.new");
                }).append('\n'));
    }

    private static void conflict(StringBuilder text, MergeConflict conflict) {
        boolean whole = conflict.id().equals(MergeConflict.WHOLE_CARD);
        text.append(Strings.get("cli.export.conflict", conflict.label(), whole ? "…" : line(conflict.ours()),
                whole ? "…" : line(conflict.theirs()))).append('\n');
    }

    private static String line(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " | ");
    }

    static String word(ExportState state) {
        return switch (state) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case RENAMED -> "renamed";
            case MERGED -> "merged";
            case CONFLICT -> "conflict";
            case DELETED -> "deleted";
            case ONLY_IN_SITE -> "only-in-site";
            case CHANGED_IN_SITE -> "changed-in-site";
            case DELETED_IN_SITE -> "deleted-in-site";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "refused";
        };
    }

    /** How pulls are told. */
    static String pulled(List<ExportCard> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(card -> {
            text.append(Strings.get("cli.export.card", word(card.state()), name(card))).append('\n');
            doubt(text, card);
            card.conflicts().forEach(conflict -> conflict(text, conflict));
        });
        return text.toString();
    }
}
