package org.cardwright.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a batch wrote down about itself. The last whole section counts: a plan only says what may lie beside the
 * files, a commit that its steps are to be done, whatever happens.
 *
 * @param planned the files that the batch may have written beside
 * @param committed the steps to be done; empty as long as none need be
 */
record BatchRecord(List<BatchStep> planned, Optional<List<BatchStep>> committed) {
    private static final String PLAN = "plan";
    private static final String COMMIT = "commit";
    private static final String END = "end ";

    static byte[] plan(List<BatchStep> steps) {
        return section(PLAN, steps);
    }

    static byte[] commit(List<BatchStep> steps) {
        return section(COMMIT, steps);
    }

    private static byte[] section(String kind, List<BatchStep> steps) {
        StringBuilder text = new StringBuilder(kind).append('\n');
        steps.forEach(step -> text.append(step.line()).append('\n'));
        String hash = ContentHash.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append(END).append(hash).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what is whole of a journal; a torn section and all that follows it count for nothing. */
    static BatchRecord read(byte[] journal) {
        List<BatchStep> planned = new ArrayList<>();
        Optional<List<BatchStep>> committed = Optional.empty();
        StringBuilder section = new StringBuilder();
        List<BatchStep> steps = new ArrayList<>();
        boolean understood = true;
        String text = new String(journal, StandardCharsets.UTF_8);
        for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            String line = text.substring(start, end);
            if (line.startsWith(END)) {
                String hash = ContentHash.of(section.toString().getBytes(StandardCharsets.UTF_8));
                if (!understood || !line.equals(END + hash)) {
                    break;
                }
                planned.addAll(steps);
                if (section.toString().startsWith(COMMIT)) {
                    committed = Optional.of(List.copyOf(steps));
                }
                section.setLength(0);
                steps.clear();
            } else {
                boolean head = section.isEmpty();
                section.append(line).append('\n');
                if (!head) {
                    Optional<BatchStep> step = BatchStep.parse(line);
                    understood &= step.isPresent();
                    step.ifPresent(steps::add);
                }
            }
        }
        return new BatchRecord(List.copyOf(planned), committed);
    }
}
