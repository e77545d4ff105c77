package org.cardwright.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** Calls shared texts as people do. */
public final class KeyWords {
    private KeyWords() {}

    /** "behaviors of level 2" or "description", for the middle of a sentence. */
    public static String name(SharedKey key) {
        return switch (key) {
            case SharedKey.Items items -> Strings.get("competency.items", Strings.get(items.kind() == ItemKind.BEHAVIOR
                    ? "competency.behaviors" : "competency.definitions"), Integer.toString(items.level()));
            case SharedKey.Value value -> field(value.field());
        };
    }

    private static String field(CardField field) {
        return switch (field) {
            case DESCRIPTION -> Strings.get("competency.description");
            case GROUP -> Strings.get("competency.group");
            case DESIGNATION -> Strings.get("competency.designation");
            default -> Strings.get("competency.seriesTitle");
        };
    }

    /** The names of several texts: "behaviors and definitions of level 2" or "group, designation and description". */
    public static String names(List<SharedKey> keys) {
        List<String> names = new ArrayList<>();
        for (SharedKey key : keys) {
            String both = key instanceof SharedKey.Items items && keys.contains(other(items))
                    ? Strings.get("competency.items.both", Integer.toString(items.level())) : name(key);
            if (!names.contains(both)) {
                names.add(both);
            }
        }
        String last = names.removeLast();
        return names.isEmpty() ? last : Strings.get("competency.names.and", String.join(", ", names), last);
    }

    private static SharedKey other(SharedKey.Items items) {
        return new SharedKey.Items(items.owner(), items.level(),
                items.kind() == ItemKind.BEHAVIOR ? ItemKind.DEFINITION : ItemKind.BEHAVIOR);
    }

    /** The items one below the other, as they are compared. */
    public static String lines(SharedKey key, List<String> texts) {
        String bullet = key instanceof SharedKey.Items ? "• " : "";
        return texts.stream().map(text -> bullet + text).collect(Collectors.joining("\n"));
    }
}
