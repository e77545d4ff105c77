package org.cardwright.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.Plausible;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.BodyMarks;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** The heading of a level in the body does not say what the competency of the card and the number of the level give. */
final class HeadingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("heading-differs", Severity.WARNING, "1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LONGEST = 1000;
    private static final Pattern FORM = Pattern.compile(
            "\\s*(.*?)\\s*\\(\\s*" + BodyMarks.LEVEL + "\\s*([0-9])\\s*(?:[-\u2013\u2014]\\s*([^)]*?))?\\s*\\)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void check(Subject card, Report report) {
        String competency = HtmlText.fold(card.text(CardField.COMPETENCY));
        Set<String> other = new HashSet<>();
        for (Span heading : card.tags().headings()) {
            String text = heading.of(card.file());
            if (isUsual(text, competency)) {
                continue;
            }
            Matcher form = FORM.matcher(text);
            // No heading is anywhere near that long, and the pattern takes time that grows with the square.
            if (text.length() > LONGEST || !form.matches()) {
                report.atOffset(this, heading.start(), Optional.empty(), 0);
                continue;
            }
            String said = HtmlText.fold(HtmlText.decode(form.group(1)));
            if (!competency.isEmpty() && !said.equals(competency) && other.add(said)) {
                report.atOffset(this, heading.start(), Optional.empty(), 1, said, competency)
                        .fix(() -> spelling(said, competency));
            }
            level(report, heading, form);
        }
    }

    /** Nearly all headings are written in one of two ways, and a pattern takes its time. */
    private static boolean isUsual(String heading, String competency) {
        if (competency.isEmpty() || !heading.startsWith(competency) || !heading.startsWith(" (", competency.length())) {
            return false;
        }
        int at = competency.length() + (heading.startsWith(" ", competency.length() + 2) ? 3 : 2);
        int digit = at + BodyMarks.LEVEL.length() + 1;
        int name = digit + 1;
        int number = digit < heading.length() ? heading.charAt(digit) - '0' : 0;
        return heading.startsWith(BodyMarks.LEVEL + " ", at) && ProficiencyLevel.ofNumber(number)
                .filter(level -> heading.endsWith(" - " + level.label() + ")") && heading.indexOf(" - ", name) == name)
                .isPresent();
    }

    private void level(Report report, Span heading, Matcher form) {
        Optional<ProficiencyLevel> level = ProficiencyLevel.ofNumber(Integer.parseInt(form.group(2)));
        String name = form.group(3) == null ? "" : form.group(3);
        if (level.isEmpty()) {
            report.atOffset(this, heading.start(), Optional.empty(), 0);
        } else if (!name.equals(level.get().label())) {
            int start = heading.start() + form.end(2);
            int end = heading.start() + (form.group(3) == null ? form.end(2) : form.end(3));
            Choice byNumber = Answers.text(Strings.get("fix.heading", level.get().number(), level.get().label()),
                    text -> text.substring(0, start) + " - " + level.get().label() + text.substring(end));
            Optional<Choice> byName = Arrays.stream(ProficiencyLevel.values())
                    .filter(named -> named.label().equalsIgnoreCase(name))
                    .filter(named -> named != level.get()).findFirst().map(named -> Answers.rereading(
                            Strings.get("fix.heading", named.number(), named.label()),
                            text -> text.substring(0, start - 1) + named.number() + " - " + named.label()
                                    + text.substring(end)));
            report.atOffset(this, heading.start(), Optional.empty(), 2, form.group(2), level.get().label())
                    .fix(() -> byName.map(choice -> Answers.ask(byNumber, choice))
                    .orElseGet(() -> Answers.safe(byNumber)));
        }
    }

    /** Which of the two spellings is right only a person knows; a placeholder is none. */
    private static Answers spelling(String said, String competency) {
        Choice headings = Answers.rereading(Strings.get("fix.headings", competency),
                text -> relabeled(text, said, competency));
        Choice field = Answers.set(CardField.COMPETENCY, said);
        if (!Plausible.usable(CardField.COMPETENCY, competency)) {
            return Answers.ask(field);
        }
        return Plausible.usable(CardField.COMPETENCY, said) ? Answers.ask(headings, field) : Answers.ask(headings);
    }

    private static String relabeled(String text, String said, String competency) {
        SplicePlan plan = new SplicePlan();
        for (Span heading : BodyTags.of(text, 0).headings()) {
            Matcher form = FORM.matcher(heading.of(text));
            if (form.matches() && HtmlText.fold(HtmlText.decode(form.group(1))).equals(said)) {
                plan.add(new Splice(heading.start() + form.start(1), heading.start() + form.end(1),
                        HtmlText.encodeBody(competency)));
            }
        }
        return plan.applyTo(text);
    }
}
