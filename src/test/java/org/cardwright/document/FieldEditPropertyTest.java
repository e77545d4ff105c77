package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.cardwright.fixtures.CardTexts;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.CardField;
import org.cardwright.model.OtherKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldEditPropertyTest {
    private static final Set<CardField> LISTS = EnumSet.of(CardField.BEHAVIORS, CardField.DEFINITIONS,
            CardField.COURSES);

    static List<Sample> samples() {
        return Sample.all(12);
    }

    static List<Sample> seeds() {
        return Sample.seeds();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void settingAFieldChangesOnlyItsLineAndWhatFollows(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        if (attempt.document().readable()) {
            boolean about = sample.name().matches("(keys|values|yaml)/.*");
            int count = (about || sample.ordinary() ? 6 : 2) * Sample.EFFORT;
            someFieldEdits(attempt, new Random(sample.name().hashCode()), count);
        }
    }

    /** Some keys of a card, each with a plausible and an awkward value. */
    static void someFieldEdits(Attempt attempt, Random random, int count) {
        List<String> keys = scalarKeys(attempt.document());
        keys.removeIf(key -> !key.matches("[A-Za-z_]+"));
        Collections.shuffle(keys, random);
        for (String key : keys.subList(0, Math.min(count, keys.size()))) {
            set(attempt, key, key.equals("series") ? "2210" : CardTexts.item(random));
            if (!key.equals("series")) {
                set(attempt, key, CardTexts.tricky(random));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void awkwardTextsAreWrittenReadAndTakenBackInEveryField(Sample seed) {
        Attempt attempt = Attempt.on(seed);
        int step = Math.max(5, 15 / Math.max(1, Sample.EFFORT));
        int turn = seeds().stream().map(Sample::name).toList().indexOf(seed.name());
        for (String key : scalarKeys(attempt.document())) {
            List<String> texts = key.equals("series") ? List.of("2210", "511", "0560", "301", "0343")
                    : CardTexts.TRICKY;
            for (int i = turn++ % step; i < texts.size(); i += step) {
                set(attempt, key, texts.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blanksAroundAValueMakeNoDifference(Sample seed) {
        Attempt attempt = Attempt.on(seed);
        set(attempt, "competency_description", "Plans the resources ");
        set(attempt, "competency_description", "  Plans the resources");
        set(attempt, "competency", " Internal Controls ");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void followingAgainGivesTheDerivedValueAndTouchesNothingElse(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        for (CardField field : CardField.values()) {
            if (attempt.document().readable() && attempt.document().derivation(field) == Derivation.OVERRIDDEN) {
                Edit edit = new Edit.FollowField(attempt.document().key(field));
                attempt.edit(edit).ifPresent(after -> attempt.guarded(edit, after.document(), () -> {
                    assertEquals(attempt.document().derived(field), after.document().card().field(field));
                    assertEquals(Derivation.FOLLOWS, after.document().derivation(field));
                }));
            }
        }
    }

    private static void set(Attempt attempt, String key, String value) {
        String old = attempt.text(key);
        Edit edit = new Edit.SetField(key, value);
        Optional<Attempt> edited = attempt.edit(edit);
        edited.ifPresent(after -> {
            attempt.guarded(edit, after.document(), () -> {
                assertEquals(value.strip(), after.text(key));
                followersFollow(attempt, after.document(), key);
                theSiteReadsText(attempt, after, key);
            });
            if (attempt.sample().ordinary() && !CardTexts.ONLY_IN_DOUBLE_QUOTES.contains(value)) {
                after.backTo(attempt, new Edit.SetField(key, old));
            } else if (attempt.sample().ordinary()) {
                after.backToModelOf(attempt, new Edit.SetField(key, old));
            }
        });
    }

    private static void followersFollow(Attempt origin, CardDocument after, String key) {
        CardDocument before = origin.document();
        for (CardField field : CardField.values()) {
            if (before.derivation(field) == Derivation.FOLLOWS && !origin.key(field).equals(key)) {
                Optional<String> derived = after.derived(field);
                assertTrue(derived.isEmpty() || derived.equals(after.card().field(field)),
                        () -> field + " no longer follows");
            } else if (!origin.key(field).equals(key) && !LISTS.contains(field)) {
                assertEquals(before.card().field(field), after.card().field(field), () -> field + " changed");
            }
        }
    }

    private static void theSiteReadsText(Attempt origin, Attempt after, String key) {
        CardDocument before = origin.document();
        if (!origin.loads()) {
            return;
        }
        FrontMatterYaml yaml = FrontMatterYaml.of(after.document().text()).orElseThrow();
        yaml.assertText(key, after.text(key));
        for (CardField field : CardField.values()) {
                        if (!before.card().field(field).equals(after.document().card().field(field))
                                && !LISTS.contains(field)) {
                yaml.assertText(origin.key(field), after.document().card().text(field));
            }
        }
    }

    /** The keys of a card that hold one text. */
    static List<String> scalarKeys(CardDocument document) {
        var keys = new ArrayList<String>();
        Anatomy anatomy = document.anatomy();
        Arrays.stream(CardField.values()).filter(field -> !LISTS.contains(field))
                .filter(field -> document.card().field(field).isPresent())
                .forEach(field -> keys.add(anatomy.entry(field).orElseThrow().key()));
        document.card().others().stream().filter(OtherKey::scalar).forEach(other -> keys.add(other.key()));
        return keys;
    }
}
