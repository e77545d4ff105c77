package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.site.BodyMarks;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * The downloads read the first part of the body as behaviors and the second as definitions, whatever they are
 * titled (format notes, 6.7).
 */
final class BodySectionsRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("body-sections", Severity.ERROR, "6.7");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern BEHAVIORS = Pattern.compile(">\\s*" + BodyMarks.BEHAVIORS_FORM,
            Pattern.CASE_INSENSITIVE);
    private static final String USUAL_BEHAVIORS = ">" + BodyMarks.BEHAVIORS + "<";
    private static final Pattern DEFINITIONS = Pattern.compile(">\\s*" + BodyMarks.DEFINITIONS_FORM,
            Pattern.CASE_INSENSITIVE);
    private static final String USUAL_DEFINITIONS = ">" + BodyMarks.DEFINITIONS + "<";

    @Override
    public void check(Subject card, Report report) {
        String template = card.document().template();
        if (template.equals("none") || template.equals("unknown")) {
            return;
        }
        List<Span> blocks = card.tags().blocks();
        if (blocks.size() >= 2 && has(card, blocks.get(0), BEHAVIORS) && has(card, blocks.get(1), DEFINITIONS)) {
            return;
        }
        report.atOffset(this, blocks.isEmpty() ? card.bodyStart() : blocks.getFirst().start(), Optional.empty());
        if (blocks.size() >= 2 && has(card, blocks.get(0), DEFINITIONS) && has(card, blocks.get(1), BEHAVIORS)
                && !has(card, blocks.get(0), BEHAVIORS) && !has(card, blocks.get(1), DEFINITIONS)) {
            report.fix(() -> Answers.safe(Answers.text(Strings.get("fix.swap-sections"),
                    text -> swapped(text, blocks.get(0), blocks.get(1)))));
        }
    }

    private static boolean has(Subject card, Span block, Pattern title) {
        String usual = title == BEHAVIORS ? USUAL_BEHAVIORS : USUAL_DEFINITIONS;
        return card.file().indexOf(usual, block.start(), block.end()) >= 0
                || title.matcher(card.file()).region(block.start(), block.end()).find();
    }

    private static String swapped(String text, Span first, Span second) {
        return new SplicePlan().add(new Splice(first, second.of(text))).add(new Splice(second, first.of(text)))
                .applyTo(text);
    }
}
