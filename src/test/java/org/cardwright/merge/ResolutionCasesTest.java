package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.merge.MergeCasesTest.Case;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they are. */
final class ResolutionCasesTest {
    static Stream<Case> cases() throws IOException {
        return MergeCasesTest.read("/merges/resolutions.txt");
    }

    private static Map<String, Resolution> choices(Case chosen, CardMerge merge) {
        Map<String, Resolution> choices = new HashMap<>();
        for (String choice : chosen.after("choose")) {
            Resolution made = choice.equals("both") ? new Resolution.Both()
                    : new Resolution.Own(MergeCasesTest.visible(choice.substring("own ".length())));
            merge.conflicts().forEach(conflict -> choices.put(conflict.id(), made));
        }
        chosen.after("leave").forEach(number -> choices.put(
                merge.siteChanges().get(Integer.parseInt(number) - 1).id(), Side.OURS));
        return choices;
    }

    private static Optional<FieldMessage> problem(CardMerge merge, Map<String, Resolution> choices) {
        return merge.conflicts().stream().filter(conflict -> choices.get(conflict.id()) instanceof Resolution.Own)
                .flatMap(conflict -> merge.problem(conflict, (Resolution.Own) choices.get(conflict.id()), choices).stream())
                .filter(problem -> problem.severity() == Severity.ERROR).findFirst();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatAPersonChoosesIsWhatTheCardSays(Case chosen) throws IOException {
        SourceText base = new SourceText(chosen.text("was"), false);
        SourceText ours = new SourceText(chosen.text("ours"), false);
        SourceText theirs = new SourceText(chosen.text("theirs"), false);
        CardMerge merge = chosen.lines().contains("unknown base") ? CardMerge.withoutBase(ours, theirs)
                : CardMerge.of(base, ours, theirs);
        Map<String, Resolution> choices = choices(chosen, merge);
        if (!chosen.after("site").isEmpty()) {
            assertEquals(chosen.after("site"), merge.siteChanges().stream().map(change -> change.label() + ": "
                    + VisibleText.of(change.ours()) + " / " + VisibleText.of(change.theirs())).toList());
        }
        List<String> refused = chosen.after("refused");
        Optional<FieldMessage> problem = problem(merge, choices);
        assertEquals(refused.isEmpty(), problem.isEmpty(), problem::toString);
        if (!refused.isEmpty()) {
            assertTrue(problem.get().text().startsWith(refused.getFirst()), problem.get().text());
            return;
        }
        assertEquals(chosen.text("result"), merge.content(choices).orElse("nothing"));
        if (!chosen.after("leave").isEmpty()) {
            whatIsLeftIsOfferedAgain(chosen, merge, choices, theirs);
        }
    }

    /** From what both agree on then, the folder has only its own changes, and the site all that was left. */
    private static void whatIsLeftIsOfferedAgain(Case chosen, CardMerge merge, Map<String, Resolution> choices,
            SourceText theirs) throws IOException {
        String agreed = merge.agreed(choices).orElse("nothing");
        assertEquals(chosen.text("agreed"), agreed);
        CardMerge next = CardMerge.of(new SourceText(agreed, false),
                new SourceText(merge.content(choices).orElseThrow(), false), theirs);
        assertEquals(List.of(), next.conflicts());
        assertEquals(merge.siteChanges().stream().filter(change -> choices.get(change.id()) == Side.OURS)
                .map(MergeConflict::theirs).toList(), next.siteChanges().stream().map(MergeConflict::theirs).toList());
    }
}
