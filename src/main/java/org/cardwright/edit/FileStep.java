package org.cardwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;

/**
 * A file beside the cards, written at once by a step and put back when that is undone: a table of the site's sources.
 *
 * @param root the folder in which it is written all or nothing with the others of the step
 * @param file the whole path
 * @param name what the user knows it by
 * @param before what it contains before the step, absent if there is none; bytes that are no text survive in it
 * @param after what it contains after it, absent if it is gone then
 */
public record FileStep(Path root, Path file, String name, Optional<SourceText> before, Optional<SourceText> after) {
    public FileStep reversed() {
        return new FileStep(root, file, name, after, before);
    }

    /** The difference that it makes; none is shown of a file that is no text. */
    public LineDiff diff() {
        boolean text = Stream.of(before, after).flatMap(Optional::stream).noneMatch(side -> side.text().indexOf(0) >= 0);
        return LineDiff.of(name, before.filter(_ -> text).map(SourceText::text).orElse(""),
                after.filter(_ -> text).map(SourceText::text).orElse(""));
    }

    /** What steps that are taken back and steps that are done again come to, one step for each file that differs. */
    public static List<FileStep> net(List<Change> back, List<Change> forward) {
        List<FileStep> steps = new ArrayList<>();
        back.forEach(change -> change.files().forEach(file -> steps.add(file.reversed())));
        forward.forEach(change -> steps.addAll(change.files()));
        Map<Path, FileStep> files = new LinkedHashMap<>();
        steps.forEach(step -> files.merge(step.file(), step, (first, next) -> new FileStep(first.root, first.file,
                first.name, first.before, next.after)));
        return files.values().stream().filter(step -> !Objects.equals(step.before, step.after)).toList();
    }
}
