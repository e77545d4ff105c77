package org.cardwright.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PlannedLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.provider.ListTable;
import org.cardwright.provider.ReplaceList;
import org.cardwright.provider.ReplacePlan;
import org.cardwright.text.SourceText;
import org.cardwright.text.TextSearch;
import org.cardwright.workspace.SaveRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replace FOLDER --find TEXT --with TEXT}: replaces texts in the courses of all cards, all or none. */
@Command(name = "replace", description = "${bundle:cli.replace.description}")
final class ReplaceCommand implements Callable<Integer> {
    private static final String ANY = "any";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--find", paramLabel = "TEXT", description = "${bundle:cli.replace.find}")
    private String find;

    @Option(names = "--with", paramLabel = "TEXT", description = "${bundle:cli.replace.with}")
    private String with;

    @Option(names = "--list", paramLabel = "FILE", description = "${bundle:cli.replace.list}")
    private String list;

    @Option(names = "--in", paramLabel = "PART", defaultValue = ANY, description = "${bundle:cli.replace.in}")
    private String in;

    @Option(names = "--regex", description = "${bundle:cli.replace.regex}")
    private boolean regex;

    @Option(names = "--word", description = "${bundle:cli.replace.word}")
    private boolean word;

    @Option(names = "--case", description = "${bundle:cli.replace.case}")
    private boolean matchCase;

    @Option(names = "--series", paramLabel = "N", description = "${bundle:cli.replace.series}")
    private List<String> series;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.replace.level}")
    private List<String> levels;

    @Option(names = "--dry-run", description = "${bundle:cli.replace.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.replace.json}")
    private boolean json;

    private final Output output;

    ReplaceCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        checkOptions();
        Set<CoursePart> parts = parts();
        if (list != null) {
            ListTable table = ListFile.read(list);
            return Attempts.run(() -> replace((cards, change) -> ReplacePlan.of(ReplaceList.of(table, CardSet.said(cards),
                    TextSearch.LIMIT, () -> false), change), true));
        }
        var search = new CourseSearch(find, with, parts, regex, word, matchCase);
        return Attempts.run(() -> replace((_, change) -> change.replaceText(search), search.parts().size() > 1));
    }

    /** Works out what to do. */
    private interface Planning {
        StepPlan of(CardSet<CardDocument> cards, BulkChange change) throws CourseSearchException;
    }

    /** What to find comes from options or from a list, which says where and how for itself. */
    private void checkOptions() {
        List<String> needed = list == null ? List.of("--find", "--with") : List.of();
        List<OptionSpec> missing = needed.stream().filter(name -> name.equals("--find") ? find == null : with == null)
                .map(name -> spec.findOption(name)).toList();
        if (!missing.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), List.copyOf(missing), "");
        }
        boolean both = find != null || with != null || !in.equals(ANY) || regex || word || matchCase;
        if (list != null && both) {
            throw new ParameterException(spec.commandLine(), Strings.get("cli.replace.list-alone"));
        }
    }

    /** @param several whether a link may stay as it is where other parts change */
    private int replace(Planning planning, boolean several) throws CommandFailure {
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        if (!cards.problems().isEmpty()) {
            throw CommandFailure.io(Strings.get("cli.together.nothing-saved", String.join(" ", cards.problems())));
        }
        StepPlan plan = plan(cards, planning);
        AppliedStep applied = plan.apply(Strings.get("course.step.replace"));
        List<AppliedStep.Refused> refused = refused(plan, applied);
        List<AppliedStep.Refused> broken = refused.stream().filter(refusal -> applied.parts() == 0
                || !several || !staysOnly(refusal.part())).toList();
        if (broken.isEmpty() && !dryRun) {
            SaveTogether.save(Map.of(cards.folder(), applied.change().cards().stream()
                    .map(card -> new SaveRequest(card.card(), card.after(), card.before())).toList()));
        }
        cards.cards().forEach((card, document) -> {
            if (!document.readable()) {
                errors().println(Strings.get("cli.replace.unreadable", cards.name(card)));
            }
        });
        refused.forEach(refusal -> errors().println(Strings.get(broken.contains(refusal)
                ? "cli.replace.refused" : "cli.replace.untouched", place(cards, refusal.card(), refusal.part()),
                refusal.reason())));
        if (json) {
            output.write(ReplaceJson.of(cards, plan, applied, !dryRun && broken.isEmpty()));
        } else {
            report(cards, plan, applied, broken.isEmpty());
        }
        if (!broken.isEmpty()) {
            throw CommandFailure.badInput(Strings.get("cli.replace.nothing-saved", broken.size()));
        }
        return plan.cards().isEmpty() ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    /** What the plan leaves as it is, also on cards that do not change at all, and what could not be written after all. */
    private static List<AppliedStep.Refused> refused(StepPlan plan, AppliedStep applied) {
        Stream<AppliedStep.Refused> cards = plan.cards().stream().flatMap(card -> card.refusal().stream()
                .map(why -> new AppliedStep.Refused(card.card(), new PartChange(new CardPart.Line(1), "", "", false),
                        why.reason())));
        return Stream.of(cards, PlannedLine.of(plan).flatMap(line -> line.refused().stream()
                .map(reason -> new AppliedStep.Refused(line.card(), line, reason))), applied.refused().stream())
                .flatMap(refused -> refused).distinct().sorted(Comparator.comparing(AppliedStep.Refused::card)).toList();
    }

    /** Whether a search in all parts came upon a link only, which cannot say what titles and providers can. */
    private static boolean staysOnly(StepPart part) {
        return part instanceof PlannedLine line && line.marks().stream().allMatch(mark -> mark.part() == CoursePart.LINK);
    }

    private Set<CoursePart> parts() throws CommandFailure {
        return switch (in) {
            case "title" -> Set.of(CoursePart.TITLE);
            case "provider" -> Set.of(CoursePart.PROVIDER);
            case "link" -> Set.of(CoursePart.LINK);
            case ANY -> CoursePart.ANY;
            default -> throw CommandFailure.badInput(Strings.get("cli.replace.no-part", in));
        };
    }

    private StepPlan plan(CardSet<CardDocument> cards, Planning planning) throws CommandFailure {
        CourseScope scope = CourseScope.ALL;
        scope = series == null ? scope : scope.and(CourseScope.series(series));
        scope = levels == null ? scope : scope.and(CourseScope.careerLevels(levels));
        try {
            StepPlan plan = planning.of(cards, new BulkChange(cards.cards(), scope));
            if (!plan.refusals().isEmpty()) {
                throw CommandFailure.badInput(plan.refusals().stream().map(Refusal::reason).collect(Collectors.joining(" ")));
            }
            return plan;
        } catch (CourseSearchException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        }
    }

    /** The differences and totals; on the other stream what a person should look at. */
    private void report(CardSet<CardDocument> cards, StepPlan plan, AppliedStep applied, boolean possible)
            throws CommandFailure {
        StringBuilder text = new StringBuilder();
        applied.change().cards().forEach(card -> text.append(
                LineDiff.of(cards.diffName(card.card()), card.before().map(SourceText::text),
                        card.after().map(SourceText::text)).unified()));
        String totals = dryRun || !possible ? "cli.replace.would" : "cli.replace.done";
        output.write(text + Strings.get(totals, applied.parts(), applied.cards()) + "\n");
        if (list != null) {
            plan.notes().forEach(errors()::println);
        }
        PlannedLine.of(plan).forEach(line -> line.stays().ifPresent(stays -> errors().println(
                Strings.get("cli.replace.stays", place(cards, line.card(), line), stays.words(), stays.reason()))));
        PlannedLine.of(plan).filter(line -> line.review() && line.refused().isEmpty()).forEach(line ->
                errors().println(Strings.get("cli.replace.review", place(cards, line.card(), line))));
        PlannedLine.of(plan).filter(line -> line.repeats().isPresent()).forEach(line ->
                errors().println(Strings.get("cli.replace.repeated", place(cards, line.card(), line))));
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    private static String place(CardSet<CardDocument> cards, CardId card, StepPart part) {
        CardDocument document = cards.cards().get(card);
        return cards.name(card) + (part instanceof PlannedLine line ? ":" + document.places().ofCourse(line.index()).line()
                : "");
    }
}
