package org.cardwright.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;

/**
 * A card file that is never lost: its exact text, what of it was understood, and where that stands. Immutable, but for
 * the body of a card that was begun: it is read when it is first asked for, on whichever thread asks.
 */
public final class CardDocument {
    private final SourceText source;
    private final boolean readable;
    private volatile Content content;

    private CardDocument(SourceText source, boolean readable, Content content) {
        this.source = source;
        this.readable = readable;
        this.content = content;
    }

    /** Reads any text; what is not understood becomes a finding, never an exception. */
    public static CardDocument read(SourceText source) {
        return readWithPlaces(source).document();
    }

    /** Reads many texts on all cores, for each its document. */
    public static <K> Map<K, CardDocument> readAll(Map<K, SourceText> sources) {
        Map<K, CardDocument> documents = new ConcurrentHashMap<>();
        sources.entrySet().parallelStream().forEach(source -> documents.put(source.getKey(), read(source.getValue())));
        return documents;
    }

    /**
     * Reads any text as {@link #read} does, but of a readable one at first only the front matter: a window that is to
     * show many cards in its tree cannot wait for their bodies.
     */
    public static CardDocument begin(SourceText source) {
        try {
            Front front = Front.of(source);
            CardHead head = new CardHead(CardModel.fields(front), front.courses().courses());
            return new CardDocument(source, true, new Content.Begun(front, head));
        } catch (UnreadableCardException e) {
            return new CardDocument(source, false, Content.Whole.unreadable(e.finding()));
        }
    }

    static ReadCard readWithPlaces(SourceText source) {
        try {
            Anatomy anatomy = Anatomy.of(Front.of(source));
            return new ReadCard(new CardDocument(source, true, Content.Whole.of(anatomy)),
                    new CardPlaces(source.text(), Optional.of(anatomy)));
        } catch (UnreadableCardException e) {
            return new ReadCard(new CardDocument(source, false, Content.Whole.unreadable(e.finding())),
                    new CardPlaces(source.text(), Optional.empty()));
        }
    }

    private Content.Whole whole() {
        return content instanceof Content.Whole whole ? whole : finished();
    }

    private synchronized Content.Whole finished() {
        if (content instanceof Content.Begun begun) {
            content = Content.Whole.of(Anatomy.of(begun.front()));
        }
        return (Content.Whole) content;
    }

    public SourceText source() {
        return source;
    }

    /** The file's text; the same as {@code source().text()}. */
    public String text() {
        return source.text();
    }

    /**
     * Whether the front matter was understood, so that forms can edit the card; otherwise only its text can be edited.
     */
    public boolean readable() {
        return readable;
    }

    public Card card() {
        return whole().card();
    }

    /** The part of {@link #card()} that stands in the front matter; at once, even where the body was not read yet. */
    public CardHead head() {
        return content instanceof Content.Begun begun ? begun.head() : CardHead.of(card());
    }

    /** What reading found: parts that were not understood, and where body and front matter disagree. */
    public List<Finding> findings() {
        return whole().findings();
    }

    /**
     * The body's template, such as {@code grid-6-green}; {@code none} for an empty body, {@code unknown} for any other.
     */
    public String template() {
        return whole().template();
    }

    /**
     * The lines of a readable card that say something which the model does not hold: bodies of unknown form, what was
     * written beside a body's items, comments; in the order of the file, most cards have none.
     */
    public List<FileLine> beside() {
        return whole().beside();
    }

    /** How a field stands to the fields that it derives from. */
    public Derivation derivation(CardField field) {
        return DerivedValues.derivation(card(), field);
    }

    /**
     * What a derivable field would be if it followed its sources; empty where they are no values to follow, see
     * {@link Plausible}.
     */
    public Optional<String> derived(CardField field) {
        return DerivedValues.derived(card(), field);
    }

    /** What a derivable field would be, where nothing is wrong with its sources: what Clean and fixes may write. */
    public Optional<String> soundlyDerived(CardField field) {
        return DerivedValues.soundlyDerived(card(), field);
    }

    /** How a field's value stands to what it would be. */
    public Standing standing(CardField field, String derived) {
        return DerivedValues.standing(card(), field, derived);
    }

    /** What a field's value would have to be so that it agrees with a field that derives from it and says otherwise. */
    public Map<CardField, String> otherWay(CardField field) {
        Voices voices = Voices.of(card());
        Map<CardField, String> values = new EnumMap<>(CardField.class);
        voices.contradicted(field).forEach(fact -> values.put(fact.source(), voices.of(fact, field).orElseThrow()));
        return values;
    }

    /** What other fields say in place of a field that says nothing, the commonest first. */
    public List<String> saidElsewhere(CardField field) {
        return Voices.of(card()).elsewhere(field);
    }

    /** The key of a field as this card spells it; the newest spelling where it has none. */
    public String key(CardField field) {
        return located().flatMap(anatomy -> anatomy.entry(field)).map(YamlEntry::key).orElse(field.key());
    }

    /** Whether the card has the field's key in any spelling, with a value or without. */
    public boolean has(CardField field) {
        return located().flatMap(anatomy -> anatomy.entry(field)).isPresent();
    }

    /** Where everything of the card stands; worked out anew at each call, so that open cards stay small. */
    public CardPlaces places() {
        return new CardPlaces(text(), located());
    }

    /** What front matter and body say of a list, where both have it and do not say the same. */
    public Optional<Drift> drift(ItemKind kind) {
        return findings().stream().anyMatch(finding -> finding.rule().equals("body-disagrees")
                && finding.field().equals(Optional.of(kind.field())))
                ? located().map(anatomy -> DriftReader.read(anatomy.table(kind))) : Optional.empty();
    }

    /** Where everything of a readable card stands. */
    Anatomy anatomy() {
        return located().orElseThrow();
    }

    private Optional<Anatomy> located() {
        try {
            return readable ? Optional.of(Anatomy.of(Front.of(source))) : Optional.empty();
        } catch (UnreadableCardException e) {
            throw new IllegalStateException("a readable card became unreadable", e);
        }
    }

    /**
     * The document after an edit, proven by reading it again: only the target and what follows from it has changed.
     * An edit that changes nothing returns this document.
     *
     * @throws EditRefusedException if the edit is impossible or would change anything else; the message is for the user
     */
    public CardDocument apply(Edit edit) throws EditRefusedException {
        if (edit instanceof Edit.SetText set) {
            return set.text().equals(text()) ? this : read(source.with(set.text()));
        }
        Anatomy anatomy = located().orElseThrow(() -> new EditRefusedException(Strings.get("edit.unreadable")));
        return Editor.apply(this, anatomy, edit);
    }
}
