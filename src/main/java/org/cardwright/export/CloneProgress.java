package org.cardwright.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Tells how far git is with getting a site, as one number from begin to end: what takes longest counts most. */
final class CloneProgress extends EmptyProgressMonitor {
    private static final int WHOLE = 100;
    private static final Pattern STAGE = Pattern.compile("(Counting|Compressing|Receiving|Resolving|Updating)[^:]*: +(\\d+)%");

    private final Progress progress;
    private int from;
    private int room;
    private int total;
    private int done;
    private String stage = "";

    CloneProgress(Progress progress) {
        this.progress = progress;
    }

    /** Hears the end of what the installed git says. */
    synchronized void said(String end) {
        Matcher found = STAGE.matcher(end);
        String name = "";
        int percent = 0;
        while (found.find()) {
            name = found.group(1);
            percent = Integer.parseInt(found.group(2));
        }
        if (!name.isEmpty()) {
            if (!name.equals(stage)) {
                stage = name;
                beginTask(name.equals("Updating") ? "checkout" : name, 100);
            }
            update(Math.max(0, percent - done));
        }
    }

    @Override
    public synchronized void beginTask(String title, int work) {
        from = Math.min(WHOLE, from + room);
        room = share(title);
        total = work;
        done = 0;
        tell();
    }

    /** Counting is the server's, then the objects come, are put in order, and the files are written. */
    private int share(String title) {
        int rest = WHOLE - from;
        String what = title.toLowerCase(Locale.ROOT);
        return what.contains("receiving") ? rest * 6 / 10 : what.contains("resolving") ? rest * 5 / 10
                : what.contains("checkout") || what.contains("checking out") ? rest : Math.min(rest, 2);
    }

    @Override
    public synchronized void update(int completed) {
        done += completed;
        tell();
    }

    @Override
    public synchronized void endTask() {
        done = total;
        tell();
    }

    private void tell() {
        int part = total <= 0 ? 0 : (int) ((long) room * Math.min(done, total) / total);
        progress.done(Math.min(WHOLE, from + part), WHOLE);
    }

    @Override
    public boolean isCancelled() {
        return progress.canceled();
    }
}
