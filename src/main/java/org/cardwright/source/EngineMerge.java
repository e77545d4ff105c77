package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges two neighboring runs as the script engine does. While one run wins again and again, it searches in strides how
 * far it will win; after how many wins it begins to is remembered from merge to merge.
 */
final class EngineMerge<T> {
    private static final int WINS = 7;

    private final List<T> work;
    private final Comparator<? super T> order;
    private final EngineSearch<T> search;
    private int patience = WINS;

    EngineMerge(List<T> work, Comparator<? super T> order) {
        this.work = work;
        this.order = order;
        search = new EngineSearch<>(order);
    }

    /** Merges the run at {@code start} with the one right behind it. */
    void merge(int start, int length, int secondLength) {
        int second = start + length;
        int inPlace = search.behind(work, work.get(second), start, length, 0);
        int first = start + inPlace;
        int firstLength = length - inPlace;
        if (firstLength == 0) {
            return;
        }
        int rest = search.before(work, work.get(second - 1), second, secondLength, secondLength - 1);
        if (rest > 0) {
            Merging merging = firstLength <= rest ? new Upward(first, firstLength, rest)
                    : new Downward(first, firstLength, rest);
            merging.run();
        }
    }

    /** The shorter run is set aside and merged back; it is over when one run has no more to compare. */
    private abstract class Merging {
        final List<T> aside;
        int firstLeft;
        int secondLeft;
        int firstStride;
        int secondStride;

        Merging(int from, int asideLength, int firstLength, int secondLength) {
            aside = new ArrayList<>(work.subList(from, from + asideLength));
            firstLeft = firstLength;
            secondLeft = secondLength;
        }

        /** Puts the element that is known to be next; all these answer whether the merging is over. */
        abstract boolean begin();

        abstract boolean step();

        abstract boolean stride();

        abstract void finish();

        final void run() {
            boolean over = begin();
            while (!over) {
                firstStride = 0;
                secondStride = 0;
                while (!over && firstStride < patience && secondStride < patience) {
                    over = step();
                }
                if (!over) {
                    over = strides();
                }
            }
            finish();
        }

        private boolean strides() {
            boolean over = stride();
            while (!over && (firstStride >= WINS || secondStride >= WINS)) {
                patience = Math.max(1, patience - 1);
                over = stride();
            }
            if (!over) {
                patience++;
            }
            return over;
        }

        final boolean firstWon(boolean over) {
            firstStride++;
            secondStride = 0;
            return over;
        }

        final boolean secondWon(boolean over) {
            secondStride++;
            firstStride = 0;
            return over;
        }

        /** Moves elements within the list, where source and target may overlap. */
        final void move(List<T> from, int start, int to, int length) {
            List<T> moved = new ArrayList<>(from.subList(start, start + length));
            for (int i = 0; i < length; i++) {
                work.set(to + i, moved.get(i));
            }
        }
    }

    /** From the smallest on; the first run is aside. */
    private final class Upward extends Merging {
        private int to;
        private int first;
        private int second;

        Upward(int start, int firstLength, int secondLength) {
            super(start, firstLength, firstLength, secondLength);
            to = start;
            second = start + firstLength;
        }

        @Override
        boolean begin() {
            return second() || firstLeft == 1;
        }

        private boolean first() {
            work.set(to++, aside.get(first++));
            return --firstLeft == 1;
        }

        private boolean second() {
            work.set(to++, work.get(second++));
            return --secondLeft == 0;
        }

        @Override
        boolean step() {
            return order.compare(work.get(second), aside.get(first)) < 0 ? secondWon(second()) : firstWon(first());
        }

        @Override
        boolean stride() {
            firstStride = search.behind(aside, work.get(second), first, firstLeft, 0);
            move(aside, first, to, firstStride);
            to += firstStride;
            first += firstStride;
            firstLeft -= firstStride;
            if (firstStride > 0 && firstLeft <= 1 || second()) {
                return true;
            }
            secondStride = search.before(work, aside.get(first), second, secondLeft, 0);
            move(work, second, to, secondStride);
            to += secondStride;
            second += secondStride;
            secondLeft -= secondStride;
            return secondLeft == 0 || first();
        }

        @Override
        void finish() {
            move(work, second, to, secondLeft);
            move(aside, first, to + secondLeft, firstLeft);
        }
    }

    /** From the largest on; the second run is aside. */
    private final class Downward extends Merging {
        private final int start;
        /** Behind the next place. */
        private int to;

        Downward(int start, int firstLength, int secondLength) {
            super(start + firstLength, secondLength, firstLength, secondLength);
            this.start = start;
            to = start + firstLength + secondLength;
        }

        @Override
        boolean begin() {
            return first() || secondLeft == 1;
        }

        private boolean first() {
            work.set(--to, work.get(start + --firstLeft));
            return firstLeft == 0;
        }

        private boolean second() {
            work.set(--to, aside.get(--secondLeft));
            return secondLeft == 1;
        }

        @Override
        boolean step() {
            return order.compare(aside.get(secondLeft - 1), work.get(start + firstLeft - 1)) < 0
                    ? firstWon(first()) : secondWon(second());
        }

        @Override
        boolean stride() {
            int stay = search.behind(work, aside.get(secondLeft - 1), start, firstLeft, firstLeft - 1);
            firstStride = firstLeft - stay;
            to -= firstStride;
            firstLeft = stay;
            move(work, start + stay, to, firstStride);
            if (firstLeft == 0 || second()) {
                return true;
            }
            stay = search.before(aside, work.get(start + firstLeft - 1), 0, secondLeft, secondLeft - 1);
            secondStride = secondLeft - stay;
            to -= secondStride;
            secondLeft = stay;
            move(aside, stay, to, secondStride);
            return secondStride > 0 && secondLeft <= 1 || first();
        }

        @Override
        void finish() {
            move(work, start, to - firstLeft, firstLeft);
            move(aside, 0, to - firstLeft - secondLeft, secondLeft);
        }
    }
}
