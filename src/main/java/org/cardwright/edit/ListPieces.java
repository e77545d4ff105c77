package org.cardwright.edit;

import java.util.List;

/**
 * Shows lines in a list: very many come into an empty one in pieces, between which the window draws and answers, as the
 * first of them take it longest. For one thread.
 */
public final class ListPieces<T> {
    private static final int FIRST = 1;
    private static final int SCREEN = 16;

    private final Jobs jobs;
    private final List<T> list;
    private List<T> wanted = List.of();

    /** Nothing else may change {@code list}. */
    public ListPieces(Jobs jobs, List<T> list) {
        this.jobs = jobs;
        this.list = list;
    }

    /** Shows these lines, in place of those that are shown or still to come. */
    public void show(List<T> lines) {
        wanted = lines;
        put(lines, list.isEmpty() && lines.size() > Jobs.MANY ? FIRST : lines.size());
    }

    /** What is shown, or will be when all of it came; nobody changes it. */
    public List<T> shown() {
        return wanted;
    }

    /** Shows these lines, which were compared with those that {@link #shown} gave then. */
    public void show(List<T> lines, List<T> before, ListUpdate.Kept kept) {
        if (before == wanted && list.size() == before.size()) {
            wanted = lines;
            ListUpdate.update(list, lines, kept);
        } else {
            show(lines);
        }
    }

    private void put(List<T> lines, int count) {
        if (wanted != lines) {
            return;
        }
        ListUpdate.update(list, lines.subList(0, count));
        if (count < lines.size()) {
            jobs.runAfterFrame("", _ -> count < SCREEN ? Math.min(count * 2, SCREEN) : lines.size(),
                    next -> put(lines, next), _ -> put(lines, lines.size()), () -> {});
        }
    }
}
