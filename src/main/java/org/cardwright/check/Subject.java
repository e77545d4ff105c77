package org.cardwright.check;

import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.document.Derivation;
import org.cardwright.document.ReadCard;
import org.cardwright.frontmatter.FrontMatter;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.Body;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.Span;

/** The card that is being checked; what costs time is worked out when a rule asks for it, once. */
final class Subject {
    private final CardDocument document;
    private final String fileName;
    private final FrontMatterBounds bounds;
    private Optional<Places> places = Optional.empty();
    private final Optional<CardPlaces> known;
    private Optional<List<YamlEntry>> entries = Optional.empty();
    private Optional<BodyTags> tags = Optional.empty();
    private Optional<FileLetters> letters = Optional.empty();

    /** @param document a readable card */
    Subject(CardDocument document, String fileName) {
        this(document, fileName, Optional.empty());
    }

    /** @param read a readable card */
    Subject(ReadCard read, String fileName) {
        this(read.document(), fileName, Optional.of(read.places()));
    }

    private Subject(CardDocument document, String fileName, Optional<CardPlaces> known) {
        this.document = document;
        this.known = known;
        this.fileName = fileName;
        this.bounds = known.flatMap(CardPlaces::bounds).or(() -> FrontMatterBounds.of(document.text())).orElseThrow();
    }

    CardDocument document() {
        return document;
    }

    String fileName() {
        return fileName;
    }

    Card card() {
        return document.card();
    }

    String text(CardField field) {
        return document.card().text(field);
    }

    /** What a field would be if it followed its sources; empty where it does, or where they do not say. */
    Optional<String> overriding(CardField field) {
        return document.derivation(field) == Derivation.OVERRIDDEN ? document.derived(field) : Optional.empty();
    }

    /** The whole file. */
    String file() {
        return document.text();
    }

    int yamlStart() {
        return bounds.yaml().start();
    }

    int yamlEnd() {
        return bounds.yaml().end();
    }

    int bodyStart() {
        return bounds.bodyStart();
    }

    Places places() {
        if (places.isEmpty()) {
            places = Optional.of(new Places(document, bounds, known));
        }
        return places.get();
    }

    /** The body's tags, read without building a page. */
    BodyTags tags() {
        if (tags.isEmpty()) {
            tags = Optional.of(BodyTags.of(file(), bodyStart()));
        }
        return tags.get();
    }

    /** Which suspicious letters the file has. */
    FileLetters letters() {
        if (letters.isEmpty()) {
            letters = Optional.of(FileLetters.of(document.source(), bounds.yaml().end()));
        }
        return letters.get();
    }

    /** The body as the editor reads it; costly. */
    Body body() {
        return Body.read(file(), bodyStart());
    }

    /** The front matter's entries as they stand in the file; costly. */
    List<YamlEntry> entries() {
        if (entries.isEmpty()) {
            entries = Optional.of(known.map(CardPlaces::entries).orElseGet(this::readAgain));
        }
        return entries.get();
    }

    /** The value at which the site stops reading, if there is one; costly. */
    Optional<Span> refused() {
        return read().refused();
    }

    private List<YamlEntry> readAgain() {
        return read().entries();
    }

    private FrontMatter read() {
        try {
            return FrontMatter.read(file(), bounds);
        } catch (FrontMatterException e) {
            throw new IllegalStateException("a readable card became unreadable", e);
        }
    }

    /** A field's value as it stands in the file, where it is one text; costly. */
    Optional<YamlValue.Scalar> scalar(CardField field) {
        return entries().stream().filter(entry -> CardField.ofKey(entry.key()).equals(Optional.of(field)))
                .reduce((_, last) -> last).map(YamlEntry::value)
                .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast);
    }
}
