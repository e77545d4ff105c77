package org.cardwright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.export.ExportCard;
import org.cardwright.export.Plan;
import org.cardwright.export.Selection;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/**
 * What {@code --take} decides where folder and site say different things.
 *
 * @param all for all cards that none of the others names
 * @param cards by the file of the card
 */
record Takes(Optional<Side> all, Map<String, Side> cards) {
    /** Reads values such as {@code site} and {@code 0501-….md=folder}; the last one of a kind counts. */
    static Takes parse(List<String> values) throws CommandFailure {
        Optional<Side> all = Optional.empty();
        Map<String, Side> cards = new HashMap<>();
        for (String value : values) {
            int equals = value.lastIndexOf('=');
            Side side = switch (value.substring(equals + 1)) {
                case "folder" -> Side.OURS;
                case "site" -> Side.THEIRS;
                default -> throw CommandFailure.badInput(Strings.get("cli.take.unknown", value));
            };
            if (equals < 0) {
                all = Optional.of(side);
            } else {
                cards.put(value.substring(0, equals).replace('\\', '/'), side);
            }
        }
        return new Takes(all, cards);
    }

    /** Which side counts for the card of a file, if that is said. */
    Optional<Side> side(String file) {
        return Optional.ofNullable(cards.get(file)).or(() -> all);
    }

    /** Decides all that is open. */
    Selection decide(Plan plan, Selection selection) throws CommandFailure {
        return decide(plan, plan, selection);
    }

    /**
     * Decides what is open, as far as it was so when the command began: what came since then was seen by nobody.
     *
     * @param first what was found first
     * @throws CommandFailure if a card is named that the plan does not have
     */
    Selection decide(Plan plan, Plan first, Selection selection) throws CommandFailure {
        for (String card : cards.keySet()) {
            if (plan.cards().stream().noneMatch(planned -> named(planned, card))) {
                throw CommandFailure.badInput(Strings.get("cli.take.no-card", card));
            }
        }
        Map<String, Map<String, Resolution>> choices = new HashMap<>(selection.choices());
        for (ExportCard card : plan.cards().stream().filter(card -> seen(card, first)).toList()) {
            cards.keySet().stream().filter(name -> named(card, name)).findFirst().map(cards::get).or(() -> all)
                    .ifPresent(side -> choices.put(card.file(), all(card, side)));
        }
        return new Selection(selection.files(), choices, selection.reason());
    }

    private static boolean seen(ExportCard card, Plan first) {
        Set<List<String>> then = first.cards().stream().filter(before -> named(before, card.file())
                || card.oldFile().or(card::folderFile).filter(name -> named(before, name)).isPresent())
                .flatMap(before -> before.conflicts().stream()).map(Takes::texts).collect(Collectors.toSet());
        return card.conflicts().stream().map(Takes::texts).allMatch(then::contains);
    }

    private static List<String> texts(MergeConflict conflict) {
        return List.of(conflict.id(), conflict.ours(), conflict.theirs());
    }

    private static boolean named(ExportCard card, String name) {
        return card.file().equals(name) || card.oldFile().filter(name::equals).isPresent()
                || card.folderFile().filter(name::equals).isPresent();
    }

    private static Map<String, Resolution> all(ExportCard card, Side side) {
        Map<String, Resolution> choices = new HashMap<>();
        for (MergeConflict conflict : card.conflicts()) {
            choices.put(conflict.id(), side);
        }
        return choices;
    }
}
