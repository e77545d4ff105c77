package org.cardwright.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyLevel;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.OtherKey;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Sets scalar fields and carries along what followed from them. */
final class FieldEditor {
    private final Card card;
    private final Anatomy anatomy;
    private final SplicePlan plan = new SplicePlan();

    FieldEditor(Card card, Anatomy anatomy) {
        this.card = card;
        this.anatomy = anatomy;
    }

    Editor.Outcome follow(String key) throws EditRefusedException {
        Optional<String> derived = CardField.ofKey(key).flatMap(field -> DerivedValues.derived(card, field));
        return set(key, derived.orElseThrow(() -> new EditRefusedException(Strings.get("edit.not-derived", key))));
    }

    Editor.Outcome set(String key, String value) throws EditRefusedException {
        Optional<CardField> field = CardField.ofKey(key).filter(known -> standsFor(known, key));
        if (field.equals(Optional.of(CardField.BEHAVIORS)) || field.equals(Optional.of(CardField.DEFINITIONS))) {
            ItemKind kind = field.get() == CardField.BEHAVIORS ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
            return new WholeListEditor(card, anatomy).set(kind, value);
        }
        String text = HtmlText.trim(value);
        if (field.flatMap(card::field).filter(text::equals).isPresent()) {
            return new Editor.Outcome(anatomy.text(), card);
        }
        return field.isPresent() ? known(field.get(), text) : unknown(key, text);
    }

    /** Where a card has a field in two spellings, the older one is a key of its own. */
    private boolean standsFor(CardField field, String key) {
        return anatomy.entry(field).map(YamlEntry::key).filter(key::equals).isPresent() || anatomy.frontMatter()
                .entry(key).isEmpty();
    }

    private Editor.Outcome unknown(String key, String text) throws EditRefusedException {
        YamlEntry entry = anatomy.frontMatter().entry(key)
                .orElseThrow(() -> new EditRefusedException(Strings.get("edit.no-such-key", key)));
        YamlValue.Scalar scalar = scalar(entry);
        if (HtmlText.trim(scalar.text()).equals(text)) {
            return new Editor.Outcome(anatomy.text(), card);
        }
        boolean raw = scalar.style() == YamlValue.Style.PLAIN && PlainScalars.isConstructed(scalar.text())
                && PlainScalars.isConstructed(text);
        String kept = keepingEnds(scalar, text);
        plan.add(new ScalarChoice(anatomy).value(entry, scalar, kept, raw && !text.isEmpty()));
        List<OtherKey> others = card.others().stream()
                .map(other -> other.key().equals(key) ? new OtherKey(key, text, true) : other).toList();
        Card expected = new Card(card.fields(), card.levels(), card.unassignedBehaviors(),
                card.unassignedDefinitions(), card.courses(), others);
        return new Editor.Outcome(plan.applyTo(anatomy.text()), expected);
    }

    private Editor.Outcome known(CardField field, String text) throws EditRefusedException {
        Map<CardField, String> fields = new EnumMap<>(CardField.class);
        fields.putAll(card.fields());
        write(field, text);
        if (!text.isEmpty() || card.field(field).isPresent()) {
            fields.put(field, text);
        }
        Set<CardField> changed = EnumSet.of(field);
        for (CardField follower : DerivedValues.ORDER) {
            if (follower != field && DerivedValues.derivation(card, follower) == Derivation.FOLLOWS
                    && carries(changed, with(fields), follower)) {
                Optional<String> derived = DerivedValues.derived(card, card.text(follower), with(fields), follower);
                if (derived.isPresent() && !derived.get().equals(card.text(follower))) {
                    write(follower, derived.get());
                    fields.put(follower, derived.get());
                    changed.add(follower);
                }
            }
        }
        if (field == CardField.COMPETENCY && Plausible.usable(field, text)) {
            relabel(text);
        }
        return new Editor.Outcome(plan.applyTo(anatomy.text()), with(fields));
    }

    /** Whether what was changed may be carried along: what is no value stays where it was typed. */
    private static boolean carries(Set<CardField> changed, Card card, CardField follower) {
        return DerivedValues.sources(card, follower).stream().filter(changed::contains)
                .allMatch(source -> Plausible.usable(source, card.text(source)));
    }

    private Card with(Map<CardField, String> fields) {
        return new Card(fields, card.levels(), card.unassignedBehaviors(), card.unassignedDefinitions(),
                fields.containsKey(CardField.COURSES) ? CoursesText.courses(fields.get(CardField.COURSES))
                        : card.courses(), card.others());
    }

    private void write(CardField field, String text) throws EditRefusedException {
        Optional<YamlEntry> entry = anatomy.entry(field);
        if (entry.isEmpty()) {
            if (!text.isEmpty()) {
                plan.add(KeyInserter.insert(anatomy, field, line(field, text)));
            }
            return;
        }
        YamlValue.Scalar scalar = scalar(entry.get());
        boolean raw = field == CardField.SERIES && PlainScalars.isDecimal(text);
        plan.add(new ScalarChoice(anatomy).value(entry.get(), scalar, keepingEnds(scalar, text), raw));
    }

    private static String line(CardField field, String text) {
        boolean raw = field == CardField.SERIES && PlainScalars.isDecimal(text);
        boolean quoted = field == CardField.LEVEL;
        return field.key() + ": " + (raw ? text : quoted ? ScalarWriter.doubleQuoted(text) : ScalarWriter.least(text));
    }

    private YamlValue.Scalar scalar(YamlEntry entry) throws EditRefusedException {
        if (entry.value() instanceof YamlValue.Scalar scalar) {
            return scalar;
        }
        throw new EditRefusedException(Strings.get("edit.not-text", entry.key()));
    }

    /** The line break that ends a block of lines is no part of what was said: without text there is no block. */
    private static String keepingEnds(YamlValue.Scalar scalar, String text) {
        return text.isEmpty() && scalar.style() == YamlValue.Style.BLOCK ? "" : keepingEnds(scalar.text(), text);
    }

    /** White space at the ends of a quoted value is not shown and stays. */
    static String keepingEnds(String old, String text) {
        String core = HtmlText.trim(old);
        if (core.isEmpty()) {
            return old + text;
        }
        int start = old.indexOf(core);
        return old.substring(0, start) + text + old.substring(start + core.length());
    }

    /** The headings of the levels repeat the competency; those that spell it as the field did follow it. */
    private void relabel(String competency) {
        String old = HtmlText.fold(card.text(CardField.COMPETENCY));
        List<Span> done = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (ItemGroup group : anatomy.table(kind).headed()) {
                group.body().flatMap(BodyLevel::heading).filter(heading -> HtmlText.fold(heading.competency())
                        .equals(old))
                        .filter(heading -> done.add(heading.competencyAt()))
                        .ifPresent(heading -> plan.add(new Splice(heading.competencyAt(),
                        HtmlText.encodeBody(competency))));
            }
        }
    }
}
