package org.cardwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardDifference;
import org.cardwright.merge.ValueChange;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;

/** Tells what an export changes, for its commit and for the pull request: by bulk step, then by card. */
final class Summary {
    private static final int LISTED = 100;
    private static final int BULK = 3;

    private final List<Line> lines = new ArrayList<>();
    private final Map<ValueChange, List<String>> steps = new LinkedHashMap<>();
    private final Optional<String> reason;
    private final List<String> errors = new ArrayList<>();
    private final List<String> named;
    private final List<String> extra;

    private enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        RENAMED
    }

    private record Line(Kind kind, String text) {}

    /**
     * Sums up the chosen cards of a plan.
     *
     * @param extra further lines, such as what happened to other files
     */
    Summary(Plan plan, Selection selection, List<String> extra) {
        this.extra = extra;
        List<ExportCard> cards = selection.effective(plan);
        cards.forEach(card -> add(card, selection));
        named = NamedSteps.of(plan.source().steps(), cards);
        reason = selection.reason().filter(_ -> !selection.blocked(plan).isEmpty());
        selection.blocked(plan).forEach(card -> card.blocking().forEach(finding -> errors.add(
                Strings.get("export.summary.error", card.file(), finding.message().replaceAll("\\s+", " ")))));
    }

    /**
     * Sums up all that a branch brings.
     *
     * @param last what the last export of it did, which knows more of that
     */
    Summary(BranchChanges branch, Optional<Summary> last) {
        extra = branch.others();
        named = last.map(summary -> summary.named).orElse(List.of());
        reason = last.flatMap(summary -> summary.reason);
        last.ifPresent(summary -> errors.addAll(summary.errors));
        branch.cards().forEach(card -> add(card.file(), card.file(), card.old(), card.before(), card.after()));
    }

    private void add(ExportCard card, Selection selection) {
        add(card.file(selection.of(card)), card.file(), card.oldFile(), card.site(), card.after(selection.of(card)));
    }

    private void add(String name, String file, Optional<String> oldFile, Optional<SourceText> site, Optional<SourceText> now) {
        Optional<CardDocument> after = now.map(CardDocument::read);
        Optional<CardDocument> before = site.map(CardDocument::read);
        String title = title(name, after.or(() -> before).orElseThrow().card());
        if (after.isEmpty()) {
            lines.add(new Line(Kind.REMOVED, title));
        } else if (before.isEmpty()) {
            lines.add(new Line(Kind.ADDED, title));
        } else {
            List<ValueChange> changes = CardDifference.of(before.get(), after.get());
            changes.forEach(change -> steps.computeIfAbsent(change.core(), _ -> new ArrayList<>()).add(file));
            String what = changes.isEmpty() ? Strings.get("export.summary.form") : labels(changes);
            oldFile.ifPresent(old -> lines.add(new Line(Kind.RENAMED,
                    Strings.get("export.summary.renamed", title, old, file))));
            if (oldFile.isEmpty() || !changes.isEmpty()) {
                lines.add(new Line(Kind.CHANGED, Strings.get("export.summary.card", title, what)));
            }
        }
    }

    /** "0501 · Entry · Customer Service"; the file's name where the card lacks one of them. */
    static String title(String file, Card card) {
        String series = card.text(CardField.SERIES);
        String career = card.text(CardField.CAREER_LEVEL);
        String competency = card.text(CardField.COMPETENCY);
        return series.isEmpty() || career.isEmpty() || competency.isEmpty() ? file
                : Strings.get("export.summary.title", series.matches("[1-9][0-9]*") ? "0" + series : series, career,
                competency);
    }

    /** "Description, Course link (3)". */
    static String labels(List<ValueChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.label(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(label -> label.getValue() == 1 ? label.getKey()
                : Strings.get("export.summary.times", label.getKey(), label.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** One line: "Update 84 cards, add 3 cards". */
    String subject() {
        Map<Kind, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            if (count > 0) {
                parts.add(Strings.get("export.summary.subject." + kind.name().toLowerCase(java.util.Locale.ROOT),
                        count));
            }
        }
        String subject = String.join(", ", parts);
        return subject.isEmpty() ? Strings.get("export.summary.subject.sources")
                : subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + subject.substring(1);
    }

    /** The whole commit message. */
    String message() {
        return subject() + "\n" + body("%s:", "- %s");
    }

    /** The text for the pull request, in Markdown. */
    String pullRequest() {
        return "## " + subject() + "\n" + body("### %s", "- %s");
    }

    private String body(String heading, String item) {
        StringBuilder text = new StringBuilder();
        section(text, heading, item, Strings.get("export.summary.steps"), bulk());
        section(text, heading, item, Strings.get("export.summary.changed"), of(Kind.CHANGED));
        section(text, heading, item, Strings.get("export.summary.added"), of(Kind.ADDED));
        section(text, heading, item, Strings.get("export.summary.removed"), of(Kind.REMOVED));
        section(text, heading, item, Strings.get("export.summary.renames"), of(Kind.RENAMED));
        section(text, heading, item, Strings.get("export.summary.more"), extra);
        reason.ifPresent(why -> section(text, heading, item, Strings.get("export.summary.allowed", why), errors));
        return text.toString();
    }

    private List<String> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).map(Line::text).toList();
    }

    /** What was done to several cards in the same way: the steps of the session, then what became what. */
    private List<String> bulk() {
        Map<String, Integer> shown = new HashMap<>();
        Stream<String> told = steps.entrySet().stream().filter(step -> step.getValue().size() >= BULK)
                .sorted(Map.Entry.comparingByValue((a, b) -> b.size() - a.size()))
                .map(step -> step(step.getKey(), step.getValue()))
                .filter(line -> shown.merge(line, 1, Integer::sum) == 1);
        return Stream.concat(named.stream(), told).toList();
    }

    static String step(ValueChange change, List<String> files) {
        String before = ValueChange.shortened(change.before());
        String after = ValueChange.shortened(change.after());
        long cards = files.stream().distinct().count();
        String key = switch (change.kind()) {
            case ADDED -> "export.summary.step.added";
            case REMOVED -> "export.summary.step.removed";
            case CHANGED -> "export.summary.step.changed";
            case SPACES -> "export.summary.step.spaces";
        };
        return Strings.get(key, change.label(), before, after, files.size(), cards);
    }

    private static void section(StringBuilder text, String heading, String item, String name, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append('\n').append(heading.formatted(name)).append("\n");
        entries.stream().limit(LISTED).forEach(entry -> text.append(item.formatted(entry)).append('\n'));
        if (entries.size() > LISTED) {
            text.append(item.formatted(Strings.get("export.summary.rest", entries.size() - LISTED))).append('\n');
        }
    }
}
