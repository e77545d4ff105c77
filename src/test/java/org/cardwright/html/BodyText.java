package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.Span;

/** A body that was read in words, each part with its text and where that begins in the body. */
record BodyText(String file, int start, Body body) {
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("template " + body.template().id()
                + (body.template().hasLevels() ? "" : " without levels")));
        for (BodySection section : body.sections()) {
            lines.add(section.kind().name().toLowerCase(Locale.ROOT) + " " + (section.flat() ? "flat " : "")
                    + (section.tangled(file) ? "tangled " : "") + place(section.container()));
            for (BodyLevel level : section.levels()) {
                level.outer().ifPresent(outer -> lines.add("  " + place(outer) + " " + heading(level)));
                level.items().forEach(item -> lines.add("  - " + item(item)));
            }
        }
        body.courses().forEach(course -> lines.add("course " + item(course)));
        if (!body.strayText().isEmpty()) {
            lines.add("stray " + VisibleText.of(body.strayText()));
        }
        return lines;
    }

    private String heading(BodyLevel level) {
        return level.heading().map(heading -> "competency " + place(heading.competencyAt()) + said(heading.competencyAt(),
                heading.competency()) + " level " + place(heading.numberAt()) + " name " + place(heading.nameAt())
                + said(heading.nameAt(), heading.name())).orElse("words " + VisibleText.of(level.label()))
                + (level.number() == 0 == level.heading().isEmpty() ? "" : " of level " + level.number())
                + (level.name().equals(level.heading().map(LevelHeading::name).orElse(level.label())) ? "" : " named "
                + level.name());
    }

    private String item(BodyItem item) {
        String core = item.core().equals(item.inner()) ? "" : " with " + place(item.core());
        return place(item.outer()) + " inside " + place(item.inner()) + core + said(item.core(), item.text())
                + (item.formatted() ? " formatted" : "");
    }

    private String said(Span span, String text) {
        return text.equals(span.of(file)) ? "" : " says " + VisibleText.of(text);
    }

    private String place(Span span) {
        return span.start() - start + "[" + VisibleText.of(span.of(file)) + "]";
    }
}
