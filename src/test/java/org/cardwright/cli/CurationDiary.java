package org.cardwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened while curators worked: step by step, in figures, and what must not have happened. */
final class CurationDiary {
    private static final int LAST = 8;

    private final Map<String, Integer> figures = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    void note(Curator curator, String what, String result) {
        steps.add(steps.size() + " " + curator + " " + what + ": " + result.strip());
    }

    void count(String what, int times) {
        figures.merge(what, times, Integer::sum);
    }

    int figure(String what) {
        return figures.getOrDefault(what, 0);
    }

    void wrong(String what, CommandLineRun run) {
        wrong(what + ": " + run.exitCode() + " " + run.err().strip());
    }

    void wrong(String what) {
        System.out.printf("curators: step %d, %d edits: %s%n", steps.size(), figure("edits"), what);
        wrong.add(what + " at step " + steps.size() + "\n"
                + String.join("\n", steps.subList(Math.max(0, steps.size() - LAST), steps.size())));
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> steps() {
        return steps;
    }

    Map<String, Integer> figures() {
        return figures;
    }
}
