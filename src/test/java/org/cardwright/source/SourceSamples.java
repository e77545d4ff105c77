package org.cardwright.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;

/**
 * Tables of a site in all the forms that real ones have, made up from a number: the same number gives the same tables.
 */
public final class SourceSamples {
    private static final List<String> SUBJECTS = List.of("Accounting", "Audit", "Budget", "Financial", "Contract",
            "Grants", "Payroll", "Cost", "Revenue", "Debt", "Asset", "Risk", "Data", "Systems", "Program", "Workforce",
            "Travel", "Treasury", "Procurement", "Leadership");
    private static final List<String> FORMS = List.of("%s Analysis", "%s Concepts, Policies and Principles",
            "%s Planning/Execution", "%s Management, Review, and Visualization", "Decision Support - %s");
    private static final List<String> WORDS = List.of("applies", "policy", "records", "with", "the", "agency’s",
            "reports", "and", "identifies", "trends", "in", "complex", "data", "sets", "advises", "others", "on",
            "regulations", "guidance", "non-profit", "requirements", "(OMB)", "A-123,", "develops", "under", "close");
    private static final List<String> PROVIDERS = List.of("AGA", "Management Concepts", "Graduate School USA (GSUSA)",
            "Data Society", "George Mason University", "Emeritus");
    private static final List<String> PRICES = List.of("$995", "$1,295", "959.00", "", "$59", "$6,000", "$0", "$49.50",
            "Free");
    private static final Map<String, List<String>> LEVELS = new LinkedHashMap<>();
    private static final List<String> COURSE_LEVELS = List.of("1,2", "2,1", "5", "1,2,3", "3,4", "2,3,4,5", "1", "4,5",
            "1,2,3,4,5", "3");
    private static final List<String> TYPES = List.of("Primary", "Secondary", "Alternate");
    private static final List<String> GENERAL = List.of("Personal", "Projects", "Leading");
    private static final List<Integer> SERIES = List.of(501, 510, 511, 560);

    static {
        LEVELS.put("ENTRY (7-9)", List.of("1", "1,2", "2", "1,2,3"));
        LEVELS.put("MID (10-13)", List.of("3,4", "3", "4", "2,3", "1,2,3,4"));
        LEVELS.put("SENIOR (14-15)", List.of("5", "4,5", "4", "3,4,5"));
    }

    private final Random random;
    private final List<String> competencies;
    private final List<List<String>> rows = new ArrayList<>();

    private SourceSamples(long seed, int competencies) {
        random = new Random(seed * 7919 + 17);
        this.competencies = IntStream.range(0, competencies).mapToObj(SourceSamples::competency).toList();
    }

    /**
     * The three files.
     *
     * @param cards {@code cards.json}
     * @param texts {@code competency_descriptions.json}
     * @param courses {@code courses.csv}
     */
    public record Tables(String cards, String texts, String courses) {
        public String text(SourceKind kind) {
            return switch (kind) {
                case CARDS -> cards;
                case TEXTS -> texts;
                case COURSES -> courses;
            };
        }

        /** The tables as they are read. */
        public SiteSources sources() {
            return new SiteSources(read(SourceKind.CARDS), read(SourceKind.TEXTS), read(SourceKind.COURSES));
        }

        private TableFile read(SourceKind kind) {
            return SiteSources.read(kind, SourceText.decode(text(kind).getBytes(StandardCharsets.UTF_8)));
        }

        /** Writes them to where a site has them. */
        public void write(Path site) {
            try {
                for (SourceKind kind : SourceKind.values()) {
                    Path file = site.resolve(kind.file());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text(kind));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A site as large as the real one: 490 cards, 100 competencies, 900 rows of courses. */
    public static Tables of(long seed) {
        return of(seed, 100, 900);
    }

    /** A site for tests that look at every card: 73 cards, 15 competencies, 60 rows of courses. */
    public static Tables small(long seed) {
        return of(seed, 15, 60);
    }

    /** A site of any size; a hundred competencies have 490 cards. */
    public static Tables of(long seed, int competencies, int courseRows) {
        SourceSamples samples = new SourceSamples(seed, competencies);
        return new Tables(samples.cards(), samples.texts(), samples.courses(courseRows));
    }

    private static String competency(int number) {
        String name = FORMS.get(number / SUBJECTS.size() % FORMS.size())
                .formatted(SUBJECTS.get(number % SUBJECTS.size()));
        int round = number / (SUBJECTS.size() * FORMS.size());
        return round == 0 ? name : name + " " + (char) ('A' + round / 26 % 26) + (char) ('A' + round % 26);
    }

    /** A fifth of the competencies are general ones and have a card in each series and level. */
    private String cards() {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < competencies.size(); i++) {
            boolean general = i < competencies.size() / 5;
            int first = random.nextInt(SERIES.size());
            List<Integer> series = general ? SERIES : i % 8 == 7 ? List.of(SERIES.get(first),
                    SERIES.get((first + 1) % SERIES.size())) : List.of(SERIES.get(first));
            String group = pick(general ? GENERAL : TYPES);
            String description = description() + (i % 7 == 3 ? " " : "");
            for (int number : series) {
                for (String level : LEVELS.keySet()) {
                    boolean second = series.size() == 2 && number != series.getFirst();
                    if (!second || level.startsWith("MID")) {
                        entries.add(card(entries.size() + 1, number, level, second ? "Alternate" : group,
                                general ? "General Career Competencies" : "Job Specific Competencies",
                                competencies.get(i), description));
                    }
                }
            }
        }
        return "[\n" + String.join(",\n", entries) + "\n]";
    }

    private String card(int id, int series, String level, String group, String designation, String competency,
            String description) {
        String read = pick(LEVELS.get(level));
        String[] levels = read.split(",");
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("ID", Integer.toString(id));
        entry.put("JOB SERIES:", Integer.toString(series));
        entry.put("GS LEVEL:", quoted(level));
        entry.put("TYPE:", quoted(group));
        entry.put("Functional Competency Designation", quoted(designation));
        entry.put("COMPETENCY:", quoted(competency));
        entry.put("DESCRIPTION", quoted(description));
        List<String> columns = List.of("APPLICABLE PROFICIENCY RATINGS", "", "__1", "__2");
        for (int i = 0; i < columns.size(); i++) {
            entry.put(columns.get(i), i < levels.length ? levels[i] : "\"\"");
        }
        entry.put("APR", levels.length == 1 ? read : quoted(read));
        return object(entry);
    }

    private String texts() {
        List<String> entries = new ArrayList<>();
        for (String competency : competencies) {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("competency", quoted(competency));
            boolean four = random.nextInt(20) == 0;
            for (int level = 1; level <= 5; level++) {
                boolean empty = four && level == 5;
                entry.put("proficiency_level_" + level, quoted(empty ? "" : items(1 + random.nextInt(3))));
                entry.put("behavioral_illustrations_" + level, quoted(empty ? "" : items(1 + random.nextInt(4))));
            }
            entries.add(object(entry));
        }
        return "[\n" + String.join(",\n", entries) + "\n]";
    }

    private String items(int count) {
        return IntStream.range(0, count).mapToObj(_ -> {
            String item = sentence(5 + random.nextInt(14));
            int form = random.nextInt(40);
            return "\t" + item + (form == 0 ? " ?" : form == 1 ? " " : form == 2 ? "." : "");
        }).collect(Collectors.joining("\n"));
    }

    private String courses(int count) {
        List<String> header = new ArrayList<>(List.of("course_title", "training_providers", "link",
                "course_credit_type", "price", "learning_modality", "course_description",
                "additional_course_information", "course_duration_num", "course_duration_attribute"));
        for (int i = 1; i <= 10; i++) {
            header.add("competency_" + i);
            header.add("proficiency_levels_" + i);
        }
        rows.add(header);
        for (int course = 0; rows.size() <= count; course++) {
            add(course);
        }
        return rows.subList(0, count + 1).stream().map(row -> row.stream().map(SourceSamples::cell)
                .collect(Collectors.joining(",")) + "\n").collect(Collectors.joining());
    }

    private void add(int course) {
        String title = title(course);
        String provider = pick(PROVIDERS);
        String link = "https://www.example.org/" + provider.charAt(0) + "/course.php?id=" + course
                + (course % 9 == 4 ? "&utm_source=CFOportal&utm_medium=listing" : "")
                + (course % 23 == 6 ? "?bootcamp-run=1?cta=feds" : "");
        switch (course % 30) {
            case 1 -> {
                String webinars = "https://www.example.org/Training/Webinars" + course + ".aspx";
                int many = course % 60 == 1 ? 5 : 3;
                for (int i = 1; i <= many; i++) {
                    add(list("Webinar - " + title + " " + i, "AGA", webinars, 1 + random.nextInt(3)));
                }
            }
            case 2 -> {
                add(list(title, provider, link, 2));
                add(list(title, provider, link + "&again=1", 2));
            }
            case 3 -> {
                List<String> many = list(title, provider, link, 13);
                add(many.subList(0, 30));
                add(Stream.concat(many.subList(0, 10).stream(), many.subList(30, many.size()).stream()).toList());
            }
            case 4 -> {
                List<String> twice = new ArrayList<>(list(title, provider, link, 3));
                twice.set(14, twice.get(10));
                add(twice);
            }
            case 5 -> add(list(title, "", link, 2));
            case 6 -> add(list(title, provider, "", 2));
            case 7 -> add(list(title, "", "", 1));
            case 8 -> {
                add(list(title, "AGA", link, 2));
                add(list(title, "Emeritus", link + "&from=2", 2));
                add(list(title, "AGA", link, 1));
            }
            case 9, 10 -> add(Stream.concat(Stream.of(title, provider, link, "", "", "", "", "", "", ""), pairs(1)
                    .stream()).toList());
            case 11 -> {
                List<String> row = new ArrayList<>(list(title, provider, link, 2));
                row.set(10, "No Such Competency");
                add(row);
            }
            default -> add(list(title, provider, link, 1 + random.nextInt(6)));
        }
    }

    private void add(List<String> row) {
        List<String> all = new ArrayList<>(row);
        while (all.size() < 30) {
            all.add("");
        }
        rows.add(all);
    }

    private List<String> list(String title, String provider, String link, int competencyCount) {
        boolean html = random.nextInt(4) == 0;
        String text = description() + (random.nextInt(6) == 0 ? "\n\n" + description() : "");
        List<String> row = new ArrayList<>(List.of(title, provider, link, random.nextBoolean() ? "CPE" : "Certification",
                pick(PRICES), pick(List.of("Virtual", "Hybrid", "In-person")),
                html ? "<p>" + text + "</p>\n<ul><li>the <b>\"basics\"</b></li></ul>" : text,
                random.nextBoolean() ? "" : "Called \"group\" training, with a price for 30 people. ",
                pick(List.of("9", "6.5", "13", "", "0.5", "24")), pick(List.of("Hours", "Days"))));
        row.addAll(pairs(competencyCount));
        return row;
    }

    /** Competencies without repeats, each with its levels; some competencies have many more courses than others. */
    private List<String> pairs(int count) {
        List<String> pairs = new ArrayList<>();
        Set<String> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(count, competencies.size())) {
            double place = random.nextDouble();
            chosen.add(competencies.get((int) (place * place * competencies.size())));
        }
        for (String competency : chosen) {
            pairs.add(competency);
            pairs.add(pick(COURSE_LEVELS));
        }
        return pairs;
    }

    private String title(int course) {
        String subject = pick(SUBJECTS);
        return switch (course % 12) {
            case 0 -> subject + " Law: Advanced Applications " + course;
            case 1 -> "Planning & Programming (PPBE), " + subject + " (BUDG" + (8000 + course) + ")";
            case 2 -> "The Auditor’s " + subject + " Toolkit " + course;
            case 3 -> "Introduction to " + subject + " (live, virtual";
            case 4 -> (1000 + course) + ": " + subject + ": Part " + course % 3;
            case 5 -> "Introduction to " + subject;
            default -> subject + " " + sentence(3) + " " + course;
        };
    }

    private String description() {
        return capital(sentence(12 + random.nextInt(40))) + ".";
    }

    private String sentence(int words) {
        return capital(IntStream.range(0, words).mapToObj(_ -> pick(WORDS)).collect(Collectors.joining(" ")));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static String object(Map<String, String> entry) {
        return entry.entrySet().stream().map(field -> "    " + quoted(field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining(",\n", "  {\n", "\n  }"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }

    static String cell(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}
