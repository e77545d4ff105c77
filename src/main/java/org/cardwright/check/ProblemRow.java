package org.cardwright.check;

import java.util.Optional;
import java.util.function.Function;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/** A line of the list of problems. */
public sealed interface ProblemRow {
    /**
     * The heading of problems that belong together.
     *
     * @param key the rule's id or the card's file
     * @param card the card that they are on, if they were put together by card
     * @param open whether the problems stand below it
     */
    record Group(String key, Optional<CardId> card, String title, Severity worst, int count, boolean open)
            implements ProblemRow {
        /** The heading; {@code titles} tells how people call a card. */
        public String title(Function<CardId, String> titles) {
            return card.map(titles).orElse(title);
        }
    }

    /** A problem; one of the folder's settings has no card. */
    record Problem(Optional<CardId> card, Finding finding) implements ProblemRow {
        /** Whether it is the same problem, wherever an edit has shifted it. */
        public boolean same(Problem other) {
            return card.equals(other.card) && finding.rule().equals(other.finding.rule())
                    && finding.message().equals(other.finding.message());
        }

        /** Whether it is in a table of the site. */
        public boolean ofSources() {
            return card.isEmpty() && SourceRules.has(finding.rule());
        }

        /** The file's name, as reports call it. */
        public String file() {
            return card.map(CardId::name).orElseGet(() -> Strings.get(ofSources() ? "problems.sources"
                    : finding.rule().equals(StrayFiles.RULE) ? "problems.other-file" : "problems.settings"));
        }

        /** What the heading does not say: the card below a rule, the rule below a card. */
        public String name(ProblemList.Grouping grouping, Function<CardId, String> titles) {
            return grouping == ProblemList.Grouping.RULE ? card.map(titles).orElseGet(this::file)
                    : RuleCatalog.title(finding.rule());
        }
    }

    /** The kind of problem that a line is about; empty where it is about several. */
    default Optional<String> rule() {
        return switch (this) {
            case Group group -> group.card().isPresent() ? Optional.empty() : Optional.of(group.key());
            case Problem problem -> Optional.of(problem.finding().rule());
        };
    }

    /** The line as it is copied: for a table or a message. */
    default String copied(Function<CardId, String> titles) {
        return switch (this) {
            case Group group -> group.title(titles);
            case Problem problem -> String.join("\t", problem.card().map(titles).orElse(""), problem.file(),
                    Integer.toString(problem.finding().position().line()), RuleCatalog.title(problem.finding().rule()),
                    problem.finding().message().replaceAll("\\s+", " "));
        };
    }
}
