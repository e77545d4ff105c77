package org.cardwright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * Decides what is open.
     *
     * @throws CommandFailure if a card is named that the plan does not have
     */
    Selection decide(Plan plan, Selection selection) throws CommandFailure {
        for (String card : cards.keySet()) {
            if (plan.cards().stream().noneMatch(planned -> named(planned, card))) {
                throw CommandFailure.badInput(Strings.get("cli.take.no-card", card));
            }
        }
        Map<String, Map<String, Resolution>> choices = new HashMap<>(selection.choices());
        for (ExportCard card : plan.cards()) {
            cards.keySet().stream().filter(name -> named(card, name)).findFirst().map(cards::get).or(() -> all)
                    .ifPresent(side -> choices.put(card.file(), all(card, side)));
        }
        return new Selection(selection.files(), choices, selection.reason());
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
