package org.cardwright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes folders of realistic cards: the variants of the format notes in about the shares that they really have, of 2 to
 * 45 kB, with up to 137 courses.
 */
final class CardGenerator {
    private static final List<String> CAREER_LEVELS = List.of("Entry", "Mid", "Senior");
    private static final List<String> GS_LEVELS = List.of("7-9", "10-13", "14-15");
    /** The biggest real card: three levels and so many courses. */
    private static final int MOST_COURSES = 137;
    private static final List<String> GROUPS =
            List.of("Primary", "Secondary", "Alternate", "Personal", "Projects", "Leading");

    private static final int BIGGEST = -1;

    private final Draw draw;
    private final int index;
    private final int series;
    private final String seriesTitle;
    private final int careerLevel;
    private final String competency;
    private final int group;

    private CardGenerator(int index) {
        this.index = index;
        draw = new Draw(index);
        int perSeries = CAREER_LEVELS.size() * Words.competencies();
        int place = Math.max(0, index) / perSeries;
        series = index == BIGGEST ? 9999 : Words.SERIES.get(place % Words.SERIES.size()) + 2000 * (place / Words.SERIES.size());
        seriesTitle = Words.SERIES_TITLES.get(place % Words.SERIES_TITLES.size());
        careerLevel = Math.max(0, index) % CAREER_LEVELS.size();
        competency = Words.competency(Math.max(0, index) / CAREER_LEVELS.size());
        group = (Math.max(0, index) / CAREER_LEVELS.size()) % GROUPS.size();
    }

    /** Makes sure that the folder holds cards 0 to {@code count - 1}; returns their size in bytes. */
    static long write(Path folder, int count) throws IOException {
        Path done = folder.resolveSibling(folder.getFileName() + ".done");
        if (Files.exists(done)) {
            return Long.parseLong(Files.readString(done));
        }
        Files.createDirectories(folder);
        long size = 0;
        for (int index = 0; index < count; index++) {
            var card = new CardGenerator(index);
            byte[] bytes = card.bytes();
            Files.write(folder.resolve(card.fileName()), bytes);
            size += bytes.length;
        }
        Files.writeString(done, Long.toString(size));
        return size;
    }

    /** Adds a card as big as the biggest real one, of a series of its own, which comes last. */
    static Path writeBiggest(Path folder) throws IOException {
        var card = new CardGenerator(BIGGEST);
        Path file = folder.resolve(card.fileName());
        Files.write(file, card.bytes());
        return file;
    }

    private String fileName() {
        return "%04d-%s-%s-%s.md".formatted(series, GROUPS.get(group), slug(), CAREER_LEVELS.get(careerLevel));
    }

    private String slug() {
        return competency.replace(", ", "-").replace(' ', '-').replace('/', '-');
    }

    private byte[] bytes() {
        var template = index == BIGGEST ? BodyTemplate.GREEN_RULE : BodyTemplate.draw(draw);
        var levels = index == BIGGEST ? GeneratedLevel.three(draw) : GeneratedLevel.draw(careerLevel, draw);
        String text = frontMatter(template, levels) + "\n" + template.body(competency, levels, draw);
        if (draw.chance(1, 4)) {
            text = text.replace('\'', '\u2019');
        }
        if (draw.chance(1, 100)) {
            text = text.replace("\n", "\r\n");
        }
        return (draw.chance(1, 200) ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    private String frontMatter(BodyTemplate template, List<GeneratedLevel> levels) {
        boolean oldest = template.oldest();
        int quoting = draw.weighted(1, 1, 1);
        int separators = template == BodyTemplate.GREEN_RULE ? 1 : draw.weighted(55, 0, 8);
        String level = GS_LEVELS.get(careerLevel);
        var keys = new StringJoiner("\n", "---\n", "\n---\n");
        keys.add("layout: career-planning-landing").add("category: career")
                .add("title: %04d %s %s %s".formatted(series, seriesTitle, CAREER_LEVELS.get(careerLevel), competency))
                .add("series: " + List.of("" + series, "\"0" + series + "\"", "0" + series)
                        .get(draw.weighted(81, 4, 2)));
        if (!oldest && draw.chance(61, 81)) {
            keys.add("job_series_title: " + seriesTitle);
        }
        keys.add("job_series: %04d %s".formatted(series, seriesTitle))
                .add("career_level: " + CAREER_LEVELS.get(careerLevel))
                .add("permalink: " + permalink())
                .add("functional_competency_designation: "
                        + (group < 3 ? "Job Specific Competencies" : "General Career Competencies"))
                .add("competency: " + competency)
                .add("competency_group: " + GROUPS.get(group))
                .add((oldest ? "compentency_description: " : "competency_description: ") + Words.description(draw)
                        + (draw.chance(13, 87) ? " " : ""))
                .add("level: \"" + (draw.chance(6, 87) ? "GS " : "") + level + "\"");
        keys.add((oldest ? "behavioral_illustrations: " : "behavior_illustrations: ")
                + quoted(GeneratedLevel.joined(levels, true, separators), separators == 1 || quoting < 2));
        keys.add("proficiency_level_definition: "
                + quoted(GeneratedLevel.joined(levels, false, separators), separators == 1 || quoting < 1));
        keys.add(courses(template));
        keys.add("filters: %s-%s GS-%s series-%04d".formatted(GROUPS.get(group), slug(), level, series));
        return keys.toString();
    }

    private String permalink() {
        String start = List.of("/cardsNew/", "/cards/").get(draw.weighted(23, 64));
        return start + series + "-" + (draw.chance(22, 87) ? competency : slug()) + "-" + CAREER_LEVELS.get(careerLevel)
                + (draw.chance(6, 87) ? "/" : "");
    }

    private String quoted(String text, boolean quotes) {
        String broken = draw.chance(3, 87) && quotes ? text.replaceFirst(" ", "\n") : text;
        return quotes ? '"' + broken + '"' : broken;
    }

    private String courses(BodyTemplate template) {
        int whole = index == BIGGEST ? 0 : draw.weighted(74, 7, 6);
        if (whole > 0) {
            return "relevant_courses: " + (whole == 1 ? "\n" : "\"nan\"");
        }
        String dash = template == BodyTemplate.GREEN_RULE || draw.chance(9, 51) ? "\n- " : "\n - ";
        int shape = template == BodyTemplate.GREEN_RULE ? 0 : draw.weighted(0, 20, 22, 7, 3, 3);
        var lines = new StringBuilder("relevant_courses: ");
        for (int i = index == BIGGEST ? MOST_COURSES : number(); i > 0; i--) {
            lines.append(dash).append(GeneratedCourse.draw(draw).line(shape));
        }
        return index >= 0 && index % 22 == 0 ? lines.append(dash).append("Course Coming Soon").toString() : lines.toString();
    }

    /** Most cards have up to a dozen courses, few have up to sixty, and hardly any more. */
    private int number() {
        return switch (draw.weighted(800, 150, 45, 5)) {
            case 0 -> draw.number(1, 13);
            case 1 -> draw.number(14, 30);
            case 2 -> draw.number(31, 61);
            default -> draw.number(62, MOST_COURSES);
        };
    }
}
