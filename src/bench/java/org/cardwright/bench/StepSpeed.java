package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Times for how long steps over all cards hold the window, in a process of its own for each step. */
final class StepSpeed {
    private static final Set<LargeStep> OFTEN = EnumSet.of(LargeStep.CLEAN, LargeStep.BULK_REPLACE, LargeStep.COURSES_REPLACE,
            LargeStep.SAFE_FIXES, LargeStep.SERIES_TITLE, LargeStep.SHARED_TEXT);
    private static final List<String> TIMED = List.of("preview", "apply", "undo", "redo");
    /** What a person does before there is a step; that the cards are many makes no difference to it. */
    private static final Set<String> COMING = Set.of("planner", "screen", "dialog", "card", "compared", "action", "field", "with typed",
            "title typed", "everywhere");

    private StepSpeed() {}

    /** What was done in a step, with what {@link Steps} says of it. */
    private record Done(String step, String what, double still, double work, double lacked, double cleared, double most,
            double seconds) {
        private static Done of(String line) {
            String[] told = line.split("\\|");
            double[] numbers = Stream.of(told).skip(2).mapToDouble(Double::parseDouble).toArray();
            return new Done(told[0], told[1], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        }
    }

    /** @param all whether of all steps, not only of those that people do often */
    static void report(Report report, Path work, Path cards, boolean all) throws IOException, InterruptedException {
        Map<Boolean, Set<LargeStep>> folders = new TreeMap<>();
        (all ? EnumSet.allOf(LargeStep.class) : OFTEN).forEach(step -> folders.computeIfAbsent(step.alike(),
                _ -> EnumSet.noneOf(LargeStep.class)).add(step));
        StartSpeed start = new StartSpeed(work);
        String cache = start.asRun();
        for (Map.Entry<Boolean, Set<LargeStep>> folder : folders.entrySet()) {
            Path where = folder.getKey() ? AlikeCards.of(cards) : cards;
            for (LargeStep step : folder.getValue()) {
                Map<String, Map<String, Done>> rounds = new LinkedHashMap<>();
                start.run(List.of(cache), Steps.class, where.toString(), step.name()).output().lines().filter(line -> line.contains("|"))
                        .map(Done::of).forEach(done -> rounds.computeIfAbsent(done.step(), _ -> new LinkedHashMap<>()).put(done.what(), done));
                report(report, step, rounds);
            }
        }
    }

    private static void report(Report report, LargeStep step, Map<String, Map<String, Done>> rounds) {
        Map<String, Done> first = rounds.getOrDefault(step.name(), Map.of());
        Map<String, Done> again = rounds.getOrDefault(step.name() + Steps.AGAIN, Map.of());
        Comparator<Done> byWork = Comparator.comparingDouble(Done::most);
        again.values().stream().filter(done -> !TIMED.contains(done.what()) && !COMING.contains(done.what())).max(byWork)
                .ifPresent(done -> line(report, done, "looked around (the most: %s)".formatted(done.what())));
        TIMED.stream().filter(again::containsKey).map(again::get).forEach(done -> line(report, done, done.what()));
        first.values().stream().filter(done -> !COMING.contains(done.what())).max(byWork).ifPresent(done -> report.line(
                "– the first time in a window, the most work of all that (%s)".formatted(done.what()), done.most(), 50, "ms"));
        first.values().stream().filter(done -> COMING.contains(done.what())).max(byWork).ifPresent(done -> report.line(
                "– before it, a %s opened for the first time".formatted(done.what()), Report.text(done.most(), "ms")));
        if (first.containsKey("planner")) {
            double planner = first.get("planner").seconds();
            TIMED.stream().skip(1).filter(again::containsKey).map(again::get).forEach(done -> report.line(
                    "– %s, until it is done, times what the planner takes (%.2f s)".formatted(done.what(), planner),
                    done.seconds() / planner, 1.2, "×"));
        }
    }

    private static void line(Report report, Done done, String what) {
        String step = done.step().toLowerCase(Locale.ROOT).replace('_', ' ').replace(Steps.AGAIN, "");
        report.line("%s, %s: the most work of the window's thread in one piece".formatted(step, what), done.most(), 50, "ms");
        report.line("– the longest time for which the window answered nothing; %.0f ms of it work, %.0f without a processor, %.0f clearing memory"
                .formatted(done.work(), done.lacked(), done.cleared()), done.still(), 50, "ms");
    }
}
