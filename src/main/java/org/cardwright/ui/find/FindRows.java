package org.cardwright.ui.find;

import java.util.List;

/**
 * The lines of the results. Equal to no others: whoever listens to them would otherwise wait until twenty thousand old
 * and new lines were compared one by one.
 */
final class FindRows {
    static final FindRows NONE = new FindRows(List.of());

    private final List<FindRow> list;

    FindRows(List<FindRow> list) {
        this.list = list;
    }

    List<FindRow> list() {
        return list;
    }
}
