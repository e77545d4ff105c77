package org.cardwright.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveRequest;

/** Finds which cards are to be written as the generator writes them once their edits are in the tables. */
public final class SourceOutput {
    private SourceOutput() {}

    /**
     * The cards whose edits were copied, and those that follow, in the generator's letters, so that its next run changes
     * nothing of them; a card that gets another file leaves its old one. A card of which something could not be copied
     * stays as it is.
     */
    public static List<SaveRequest> cards(SourceComparison before, SourceWriting writing) {
        Set<String> wanted = writing.written().stream().map(SourceDifference::file).collect(Collectors.toSet());
        wanted.addAll(writing.along());
        Set<String> left = left(before, writing).stream().map(SourceDifference::file).collect(Collectors.toSet());
        List<SaveRequest> requests = new ArrayList<>();
        for (SourceComparison.Pair pair : writing.after().pairs()) {
            if (pair.card().isPresent() && pair.made().isPresent() && wanted.contains(pair.file())
                    && !left.contains(pair.file())) {
                add(requests, before.cards(), pair.card().get(), pair.made().get(), writing.files());
            }
        }
        return requests;
    }

    /**
     * What cards still say otherwise than the changed tables, but for what only follows from the edits that were copied:
     * a permalink or title that a new name brings, the order of courses, another form.
     */
    public static List<SourceDifference> left(SourceComparison before, SourceWriting writing) {
        Map<String, SourceDifference> earlier = before.differences().stream().collect(Collectors.toMap(
                SourceDifference::id, Function.identity(), (one, _) -> one));
        Set<String> fresh = before.differences().stream().filter(each -> each.kind() == SourceDifference.Kind.ONLY_HERE)
                .map(SourceDifference::file).collect(Collectors.toSet());
        Set<String> written = writing.written().stream().map(SourceDifference::file).collect(Collectors.toSet());
        return writing.after().differences().stream().filter(each -> !EnumSet.of(SourceDifference.Kind.FORM,
                SourceDifference.Kind.FILE).contains(each.kind())).filter(each -> {
                    Optional<SourceDifference> was = Optional.ofNullable(earlier.get(each.id()));
                    return writing.along().contains(each.file())
                            ? was.filter(old -> old.here().equals(each.here()) && old.there().equals(each.there())).isPresent()
                            : was.isPresent() || !written.contains(each.file()) || !follows(each, fresh.contains(each.file()));
                }).toList();
    }

    private static boolean follows(SourceDifference difference, boolean fresh) {
        return SourceProof.FOLLOWING.contains(difference.kind()) && !(fresh && (difference.kind() == SourceDifference.Kind.ORDER
                || difference.kind() == SourceDifference.Kind.OTHER && CardField.ofKey(difference.part()).isEmpty()));
    }

    private static void add(List<SaveRequest> requests, Map<CardId, CardDocument> cards, CardId card, GeneratedCard made,
            Map<CardId, String> files) {
        SourceText old = cards.get(card).source();
        SourceText text = new SourceText(made.text(), false);
        String file = files.getOrDefault(card, card.file().getFileName().toString());
        CardId now = new CardId(card.file().resolveSibling(file));
        if (now.equals(card) || cards.containsKey(now)) {
            if (!text.equals(old)) {
                requests.add(new SaveRequest(card, text, old));
            }
        } else {
            requests.add(new SaveRequest(now, Optional.of(text), Optional.empty()));
            requests.add(new SaveRequest(card, Optional.empty(), Optional.of(old)));
        }
    }
}
