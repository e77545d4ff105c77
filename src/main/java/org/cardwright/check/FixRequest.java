package org.cardwright.check;

import org.cardwright.document.CleanForm;
import org.cardwright.edit.Repeatable;
import org.cardwright.i18n.Strings;

/** What is to be corrected on cards. */
public sealed interface FixRequest extends Repeatable {
    /** All problems of a rule. */
    record OfRule(String rule) implements FixRequest {}

    /** All that has one right answer on which nothing else depends. */
    record Safe() implements FixRequest {}

    /** Brings cards into a form. */
    record Clean(CleanForm form) implements FixRequest {}

    /** Another word in the place of an unknown one. */
    record Word(String word, String use) implements FixRequest {}

    /** The step in the words of the menu. */
    default String step() {
        return switch (this) {
            case OfRule(String rule) -> Strings.get("fix.step", RuleCatalog.title(rule));
            case Safe _ -> Strings.get("plan.safe.step");
            case Word(String word, String use) -> Strings.get("fix.word.step", word, use);
            case Clean _ -> Strings.get("plan.clean.step");
        };
    }
}
