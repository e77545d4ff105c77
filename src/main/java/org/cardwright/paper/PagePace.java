package org.cardwright.paper;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import org.cardwright.edit.Progress;

/** Says where lines may end, and as it is asked that for every text, how far the work is; it stops the work when a person wants that. */
final class PagePace implements FSTextBreaker {
    private static final int PARTS = 100;
    /** So much of the way are the lines; the rest is drawing and writing. */
    private static final int LINES = 70;

    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final Progress progress;
    private final int all;
    private long done;
    private int told;

    /** @param all how many characters there are, about */
    PagePace(Progress progress, int all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    @Override
    public void setText(String text) {
        check();
        done += text.length();
        int now = (int) Math.min(LINES, LINES * done / all);
        if (now > told) {
            told = now;
            progress.done(told, PARTS);
        }
        lines.setText(text);
    }

    @Override
    public int next() {
        return lines.next();
    }

    void check() {
        if (progress.canceled()) {
            throw new CancellationException();
        }
    }
}
