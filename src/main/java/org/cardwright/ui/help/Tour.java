package org.cardwright.ui.help;

import java.util.List;

/** A job that is shown step by step. */
record Tour(String title, List<TourStep> steps) {
    Tour {
        steps = List.copyOf(steps);
    }
}
