package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.cardwright.course.link.LinkReport;
import org.cardwright.course.link.LinkResult;
import org.cardwright.course.link.LinkState;
import org.cardwright.i18n.Strings;

/** What checks of links found, in words. */
final class LinkWords {
    private LinkWords() {}

    /** What became of a link, when, and over which addresses it led. */
    static List<String> history(LinkResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(Strings.get("courses.link.result", LinkStates.State.valueOf(result.state().name()).label(),
                result.words(), Date.from(result.checked())));
        result.redirects().forEach(hop -> lines.add(Strings.get("courses.link.hop", Integer.toString(hop.status()),
                hop.url())));
        if (result.suspicious()) {
            lines.add(Strings.get("courses.link.suspicious"));
        }
        return lines;
    }

    /** "Checked 480 links: 4 dead, 12 moved, 30 unknown". */
    static String totals(LinkReport report) {
        Map<LinkState, Integer> counts = new EnumMap<>(LinkState.class);
        report.results().forEach(result -> counts.merge(result.state(), 1, Integer::sum));
        return Strings.get("courses.link.checked", report.results().size(), counts.getOrDefault(LinkState.DEAD, 0),
                counts.getOrDefault(LinkState.MOVED, 0), counts.getOrDefault(LinkState.UNKNOWN, 0));
    }
}
