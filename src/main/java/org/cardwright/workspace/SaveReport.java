package org.cardwright.workspace;

import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.SaveOutcome.Conflict;
import org.cardwright.workspace.SaveOutcome.Failed;

/**
 * What became of a save, in words.
 *
 * @param failed the cards that could not be written
 * @param failures one paragraph for each card that could not be written
 * @param conflicts the cards that another program changed
 * @param conflictText one paragraph for each of them
 */
public record SaveReport(
        String headline, List<CardId> failed, String failures, List<CardId> conflicts, String conflictText) {
    private static final int LISTED = 6;

    public static SaveReport of(List<SaveOutcome> outcomes) {
        List<Conflict> conflicts = all(outcomes, Conflict.class);
        List<Failed> failed = all(outcomes, Failed.class);
        return new SaveReport(headline(outcomes), failed.stream().map(Failed::card).toList(),
                listed(failed.stream().map(Failed::message).toList()),
                conflicts.stream().map(Conflict::card).toList(),
                listed(conflicts.stream().map(Conflict::message).toList()));
    }

    /** A full disk fails hundreds of cards for one reason; the first ones tell it. */
    private static String listed(List<String> messages) {
        String first = messages.stream().limit(LISTED).collect(Collectors.joining("\n\n"));
        return messages.size() <= LISTED ? first
                : first + "\n\n" + Strings.get("save.more", messages.size() - LISTED);
    }

    private static <T extends SaveOutcome> List<T> all(List<SaveOutcome> outcomes, Class<T> type) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String headline(List<SaveOutcome> outcomes) {
        long saved = outcomes.stream().filter(SaveOutcome::done).count();
        if (outcomes.size() == 1) {
            boolean deleted = outcomes.getFirst() instanceof SaveOutcome.Deleted;
            String done = deleted ? "save.deletedOne" : "save.savedOne";
            return Strings.get(saved == 1 ? done : "save.failedOne", outcomes.getFirst().card().name());
        }
        if (saved < outcomes.size()) {
            return Strings.get("save.savedSome", saved, outcomes.size());
        }
        int deleted = all(outcomes, SaveOutcome.Deleted.class).size();
        if (deleted == 0) {
            return Strings.get("save.savedAll", saved);
        }
        return deleted == saved ? Strings.get("save.deletedAll", deleted)
                : Strings.get("save.savedAndDeleted", saved - deleted, deleted);
    }
}
