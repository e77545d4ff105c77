package org.cardwright.competency;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.CardField;

/** Makes one card hold a shared text by the fewest edits, so that the lines nobody meant stay as they are. */
final class SharedWriter {
    private SharedWriter() {}

    /** The card with these items; the very same document where it says them already. */
    static CardDocument write(CardDocument document, SharedKey key, List<String> wanted) throws EditRefusedException {
        return switch (key) {
            case SharedKey.Value value -> value(document, value.field(), wanted.isEmpty() ? "" : wanted.getFirst());
            case SharedKey.Items items -> items(document, items, wanted);
        };
    }

    private static CardDocument value(CardDocument document, CardField field, String wanted)
            throws EditRefusedException {
        String jobSeries = document.card().text(CardField.JOB_SERIES);
        int number = jobSeries.indexOf(' ') + 1;
        boolean behindNumber = field == CardField.JOB_SERIES_TITLE && !document.has(field) && number > 0;
        return behindNumber ? document.apply(new Edit.SetField(document.key(CardField.JOB_SERIES),
                jobSeries.substring(0, number) + wanted))
                : document.apply(new Edit.SetField(document.key(field), wanted));
    }

    private static CardDocument items(CardDocument document, SharedKey.Items key, List<String> wanted)
            throws EditRefusedException {
        CardDocument now = document.card().level(key.level()).isPresent() ? document
                : document.apply(new Edit.AddLevel(key.level()));
        for (int i = 0; i < wanted.size(); i++) {
            List<String> items = items(now, key);
            if (i >= items.size() || !SharedTexts.same(items.get(i), wanted.get(i))) {
                now = place(now, key, i, items, wanted);
            }
        }
        while (items(now, key).size() > wanted.size()) {
            now = now.apply(new Edit.RemoveItem(key.kind(), key.level(), items(now, key).size() - 1));
        }
        return now;
    }

    private static List<String> items(CardDocument document, SharedKey.Items key) {
        return document.card().level(key.level()).map(level -> level.items(key.kind())).orElse(List.of());
    }

    /** Brings the wanted item to its place; those before it are right already. */
    private static CardDocument place(CardDocument document, SharedKey.Items key, int at, List<String> items,
            List<String> wanted) throws EditRefusedException {
        String text = wanted.get(at);
        List<String> rest = wanted.subList(at, wanted.size());
        boolean inTheWay = at < items.size() && !SharedTexts.holds(rest, items.get(at));
        int later = at >= items.size() ? -1 : SharedTexts.indexOf(items.subList(at, items.size()), text);
        if (inTheWay && (later >= 0 || items.size() - at > rest.size())) {
            CardDocument without = document.apply(new Edit.RemoveItem(key.kind(), key.level(), at));
            List<String> left = items(without, key);
            return at < left.size() && SharedTexts.same(left.get(at), text) ? without
                    : place(without, key, at, left, wanted);
        }
        if (later > 0) {
            return document.apply(new Edit.MoveItem(key.kind(), key.level(), at + later, key.level(), at));
        }
        return document.apply(inTheWay ? new Edit.SetItem(key.kind(), key.level(), at, text)
                : new Edit.AddItem(key.kind(), key.level(), at, text));
    }
}
