package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardReach;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Makes one card say what the generator would write, where that was chosen. */
final class CardTaking {
    private static final Set<CardField> NAMING = EnumSet.of(CardField.SERIES, CardField.GROUP, CardField.COMPETENCY,
            CardField.CAREER_LEVEL);

    private final CardDocument before;
    private final Card there;

    CardTaking(CardDocument before, CardDocument there) {
        this.before = before;
        this.there = there.card();
    }

    /** The name of the card's file then. */
    String file(CardId id, Collection<SourceDifference> chosen, GeneratedCard made) {
        String file = id.file().getFileName().toString();
        boolean renamed = fields(chosen).stream().anyMatch(NAMING::contains)
                && CardComparer.namedByItself(file, before.card());
        return renamed || chosen.stream().anyMatch(each -> each.kind() == SourceDifference.Kind.FILE) ? made.file() : file;
    }

    private static Set<CardField> fields(Collection<SourceDifference> chosen) {
        Set<CardField> fields = EnumSet.noneOf(CardField.class);
        for (SourceDifference each : chosen) {
            switch (each.kind()) {
                case DESCRIPTION -> fields.add(CardField.DESCRIPTION);
                case GROUP -> fields.add(CardField.GROUP);
                case DESIGNATION -> fields.add(CardField.DESIGNATION);
                case SERIES -> {
                    fields.add(CardField.SERIES);
                    fields.add(CardField.JOB_SERIES_TITLE);
                }
                case CAREER_LEVEL -> fields.add(CardField.CAREER_LEVEL);
                case COMPETENCY -> fields.add(CardField.COMPETENCY);
                case TITLE -> fields.add(CardField.TITLE);
                case PERMALINK -> fields.add(CardField.PERMALINK);
                case FILTERS -> fields.add(CardField.FILTERS);
                case OTHER -> CardField.ofKey(each.part()).ifPresent(fields::add);
                default -> {
                }
            }
        }
        return fields;
    }

    /** A card after it took what was chosen. */
    CardDocument take(CardDocument now, Collection<SourceDifference> chosen) throws EditRefusedException {
        boolean key = chosen.stream().anyMatch(each -> each.kind() == SourceDifference.Kind.OTHER
                && CardField.ofKey(each.part()).isEmpty());
        if (key) {
            throw new EditRefusedException(Strings.get("source.refused.key-stays"));
        }
        Set<CardField> fields = fields(chosen);
        if (fields.stream().anyMatch(NAMING::contains) && CardComparer.follows(before, CardField.PERMALINK)) {
            fields.add(CardField.PERMALINK);
        }
        Set<CardField> following = EnumSet.of(CardField.TITLE, CardField.JOB_SERIES, CardField.LEVEL, CardField.FILTERS);
        following.removeIf(field -> fields.contains(field) || now.derivation(field) != Derivation.FOLLOWS);
        Map<CardField, String> values = new EnumMap<>(CardField.class);
        values.putAll(now.card().fields());
        fields.forEach(field -> values.put(field, there.text(field)));
        Card card = now.card();
        return CardReach.toward(now, new Card(values, levels(card, chosen), unassigned(card, chosen, ItemKind.BEHAVIOR),
                unassigned(card, chosen, ItemKind.DEFINITION), CourseTaking.courses(card, there, chosen), card.others()),
                following);
    }

    private static Stream<SourceDifference> items(Collection<SourceDifference> chosen, ItemKind kind, int level) {
        return chosen.stream().filter(each -> each.items().filter(kind::equals).isPresent() && each.level() == level);
    }

    private List<String> unassigned(Card card, Collection<SourceDifference> chosen, ItemKind kind) {
        return items(chosen, kind, Edit.UNASSIGNED).findAny().isPresent() ? there.unassigned(kind)
                : card.unassigned(kind);
    }

    private List<LevelContent> levels(Card card, Collection<SourceDifference> chosen) {
        boolean all = chosen.stream().anyMatch(each -> each.kind() == SourceDifference.Kind.LEVELS);
        Map<Integer, LevelContent> own = new TreeMap<>();
        card.levels().forEach(level -> own.putIfAbsent(level.number(), level));
        List<LevelContent> levels = new ArrayList<>();
        for (LevelContent level : all ? there.levels() : card.levels()) {
            LevelContent mine = own.getOrDefault(level.number(), level);
            levels.add(new LevelContent(mine.number(), mine.name(), items(mine, chosen, ItemKind.BEHAVIOR),
                    items(mine, chosen, ItemKind.DEFINITION)));
        }
        levels.sort(Comparator.comparingInt(LevelContent::number));
        return levels;
    }

    private static List<String> items(LevelContent mine, Collection<SourceDifference> chosen, ItemKind kind) {
        return items(chosen, kind, mine.number()).findFirst().map(each -> each.there().lines()
                .filter(line -> !line.isEmpty()).toList()).orElseGet(() -> mine.items(kind));
    }
}
