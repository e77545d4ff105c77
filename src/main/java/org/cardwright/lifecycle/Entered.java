package org.cardwright.lifecycle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.document.CardNames;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Refusal;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/** Judges what a person entered; collects the refusals. */
final class Entered {
    private static final Pattern SERIES = Pattern.compile("0*[1-9][0-9]{0,3}");
    private static final Pattern BREAKING = Pattern.compile("[\"\\\\?|<>\\p{Cntrl}]");
    private static final Pattern ADDRESS = Pattern.compile("(?!.*:[a-z_])/[^\\s\\p{Cntrl}\"'\\\\?#%<>]+");

    private final FolderCards folder;
    private final List<Refusal> refusals = new ArrayList<>();

    Entered(FolderCards folder) {
        this.folder = folder;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void refuse(DraftField field, String message) {
        refusals.add(new Refusal(field, message));
    }

    void series(String number) {
        if (number.isBlank()) {
            refuse(DraftField.SERIES, Strings.get("lifecycle.series.blank"));
        } else if (!SERIES.matcher(number).matches()) {
            refuse(DraftField.SERIES, Strings.get("lifecycle.series.number"));
        }
    }

    void newSeries(String number) {
        series(number);
        folder.series(number).ifPresent(known ->
                refuse(DraftField.SERIES, Strings.get("lifecycle.series.exists", known.label(), known.cards())));
    }

    /** A text of one line that search and lists of the site can hold. */
    void text(DraftField field, String text, String blank) {
        var breaking = BREAKING.matcher(text);
        if (text.isBlank()) {
            refuse(field, blank);
        } else if (Plausible.isBroken(text.strip())) {
            refuse(field, Strings.get("lifecycle.text.placeholder", text.strip()));
        } else if (breaking.find()) {
            boolean shown = breaking.group().charAt(0) >= ' ';
            refuse(field, shown ? Strings.get("lifecycle.text.breaks", breaking.group())
                    : Strings.get("lifecycle.text.line"));
        }
    }

    /**
     * The card with a new file.
     *
     * @param beside the card in whose folder it is to be
     * @param old the card whose file it replaces
     * @return empty if it was refused
     */
    Optional<CardId> file(String name, Optional<CardId> beside, Optional<CardId> old) {
        Optional<String> illegal = FileNames.problem(name);
        if (illegal.isPresent()) {
            refuse(DraftField.FILE_NAME, illegal.get());
            return Optional.empty();
        }
        CardId card = new CardId(beside.map(other -> other.file().resolveSibling(name)).orElseGet(() -> Path.of(name)));
        Optional<String> other = folder.fileNamed(card)
                .filter(found -> old.filter(own -> own.name().equals(found)).isEmpty());
        other.ifPresent(found -> refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.exists", found)));
        return other.isPresent() ? Optional.empty() : Optional.of(card);
    }

    void permalink(String permalink, Optional<CardId> old) {
        if (permalink.isBlank()) {
            refuse(DraftField.PERMALINK, Strings.get("lifecycle.permalink.blank"));
        } else if (!ADDRESS.matcher(permalink).matches() || permalink.contains("..") || permalink.contains("//")) {
            refuse(DraftField.PERMALINK, Strings.get("lifecycle.permalink.illegal"));
        } else {
            folder.withPermalink(permalink).stream().filter(card -> !old.equals(Optional.of(card))).findFirst()
                    .ifPresent(card -> refuse(DraftField.PERMALINK,
                            Strings.get("lifecycle.permalink.used", permalink, card.name())));
        }
    }

    /** Refuses what would be made of fields of a card that hold no values to make anything of. */
    static void requirePlausible(Card card, CardField... fields) throws EditRefusedException {
        for (CardField field : fields) {
            String value = card.text(field);
            if (!value.isEmpty() && !Plausible.usable(field, value)) {
                throw new EditRefusedException(Strings.get("lifecycle.source.broken", field.key(), value));
            }
        }
    }

    /** The number as the fields have it. */
    static String bare(String series) {
        return CardNames.series(series.strip());
    }
}
