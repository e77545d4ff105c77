package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.fixtures.ModelText;
import org.cardwright.fixtures.Sample;
import org.cardwright.fixtures.VisibleText;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.opentest4j.AssertionFailedError;

/** Edits a sample and proves the outcome; every failure names the sample, the edit and the lines that changed. */
final class Attempt {
    private final Sample sample;
    private final CardDocument document;
    private final String history;
    private final Map<CardField, String> keys = new EnumMap<>(CardField.class);
    private Optional<Boolean> loads = Optional.empty();
    private Optional<Anatomy> anatomy = Optional.empty();

    private Attempt(Sample sample, CardDocument document, String history) {
        this.sample = sample;
        this.document = document;
        this.history = history;
    }

    static Attempt on(Sample sample) {
        return new Attempt(sample, CardDocument.read(sample.source()), "");
    }

    /** Whether the site reads the front matter at all. */
    boolean loads() {
        if (loads.isEmpty()) {
            loads = Optional.of(document.source().wellFormed() && FrontMatterYaml.of(document.text()).isPresent());
        }
        return loads.get();
    }

    /** The key of a field as this card spells it. */
    String key(CardField field) {
        return keys.computeIfAbsent(field, f -> anatomy().entry(f).map(YamlEntry::key).orElse(f.key()));
    }

    /** Where everything of the card stands, worked out once. */
    Anatomy anatomy() {
        if (anatomy.isEmpty()) {
            anatomy = Optional.of(document.anatomy());
        }
        return anatomy.get();
    }

    CardDocument document() {
        return document;
    }

    Sample sample() {
        return sample;
    }

    /** Applies and proves an edit that must not be refused on an ordinary card; empty if it was refused. */
    Optional<Attempt> edit(Edit edit) {
        return edit(edit, sample.ordinary());
    }

    /** Applies and proves an edit; empty if it was refused, which leaves the document as it was and gives a reason. */
    Optional<Attempt> edit(Edit edit, boolean mustBeAccepted) {
        return edit(edit, mustBeAccepted, EditProof::check);
    }

    /** Applies an edit of a card in whatever state, and proves what holds there. */
    Optional<Attempt> editSpoiled(Edit edit) {
        return edit(edit, false, EditProof::checkSpoiled);
    }

    private interface Proof {
        void check(Attempt origin, Edit edit, CardDocument after);
    }

    private Optional<Attempt> edit(Edit edit, boolean mustBeAccepted, Proof proof) {
        SourceText before = document.source();
        try {
            CardDocument after = document.apply(edit);
            guarded(edit, after, () -> proof.check(this, edit, after));
            return Optional.of(new Attempt(sample, after, history + edit + ", then "));
        } catch (EditRefusedException e) {
            assertFalse(mustBeAccepted, () -> told(edit) + " was refused: " + e.getMessage());
            assertFalse(e.getMessage() == null || e.getMessage().isBlank(),
                    () -> told(edit) + " was refused without a reason");
            assertEquals(before, document.source());
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new AssertionFailedError(told(edit) + " threw " + e, e);
        }
    }

    /** Applies an edit that says what is there already, and asserts that it returns this very document. */
    void changesNothing(Edit edit) {
        try {
            CardDocument after = document.apply(edit);
            if (after != document) {
                throw new AssertionFailedError(told(edit) + " changes:" + EditProof.diff(document, after));
            }
        } catch (EditRefusedException | RuntimeException e) {
            throw new AssertionFailedError(told(edit) + " threw " + e, e);
        }
    }

    /** Runs an assertion about an edit's outcome. */
    void guarded(Edit edit, CardDocument after, Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionFailedError e) {
            throw new AssertionFailedError(told(edit) + "\n" + e.getMessage() + EditProof.diff(document, after), e);
        }
    }

    /** Applies the edit that takes the last one back, and asserts that it restores the file to the byte. */
    void backTo(Attempt origin, Edit back) {
        edit(back).ifPresent(restored -> {
            if (!restored.document.text().equals(origin.document.text())) {
                throw new AssertionFailedError(told(back) + " does not restore the file:"
                        + EditProof.diff(origin.document, restored.document));
            }
        });
    }

    /** Applies the edit that takes the last one back, and asserts that the card says the same again. */
    void backToModelOf(Attempt origin, Edit back) {
        edit(back).ifPresent(restored -> guarded(back, restored.document, () ->
                assertEquals(ModelText.of(origin.document.card()), ModelText.of(restored.document.card()))));
    }

    /** The text that a person reads for a key, of the seventeen or of others. */
    String text(String key) {
        Optional<CardField> field = CardField.ofKey(key).filter(f -> key(f).equals(key));
        return field.map(f -> document.card().text(f)).orElseGet(() -> document.card().others().stream()
                .filter(other -> other.key().equals(key)).findFirst().orElseThrow().value());
    }

    private String told(Edit edit) {
        return sample + ": " + VisibleText.of(history + edit);
    }
}
