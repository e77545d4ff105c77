package org.cardwright.course;

import java.io.Serial;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A text that stops whoever reads it when the time is over: the only way to stop a regular expression. */
final class DeadlineText implements CharSequence {
    private static final int STEP = 0x3FF;

    private final String text;
    private final long deadline;
    private final BooleanSupplier canceled;
    private int reads;

    /** @param deadline in {@link System#nanoTime()} */
    DeadlineText(String text, long deadline, BooleanSupplier canceled) {
        this.text = text;
        this.deadline = deadline;
        this.canceled = canceled;
    }

    /** The time was over. */
    static final class TimeOverException extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int index) {
        // Asking for the time costs more than reading.
        if ((++reads & STEP) == 0) {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
                throw new TimeOverException();
            }
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
