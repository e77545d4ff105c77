package org.cardwright.workspace;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/** A card as its file once was. */
public record EarlierCard(Instant time, CardDocument document) {
    /** All that are kept of a card, the newest first. */
    public static List<EarlierCard> of(Versions versions, CardId card) throws IOException {
        List<EarlierCard> found = new ArrayList<>();
        for (CardVersion version : versions.of(card)) {
            found.add(new EarlierCard(version.time(), CardDocument.read(Versions.read(version))));
        }
        return found;
    }

    /** A time with seconds, as people write it: two versions of one minute are to be told apart. */
    public static String words(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).format(time.atZone(ZoneId.systemDefault()));
    }

    /** When it was. */
    @Override
    public String toString() {
        return words(time);
    }
}
