package org.cardwright.source;

import static org.cardwright.source.SourceSamples.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of a site with everything that should not be in them, made up from a number. */
final class OddSources {
    private static final String NONE = "(none)";
    private static final List<String> SERIES = List.of("501", "510", "\"0511\"", "\"560\"", "343", "\"ABCDE\"", "null",
            "true", "501.0", "5.5", "1e21", "-0", "1E2", "123456789012345678901234", "\" 501\"", "\"\"", NONE);
    private static final List<String> LEVELS = List.of("\"MID (10-13)\"", "\"SENIOR\"", "\"entry ENTRY\"", "\"XX-level\"",
            "\"\"", "\"Mid\"", "\"_ABC DEF\"", "\"\u00c9 ENTRY\"", "\"\u00c9ENTRY\"", "\"EXECUTIVE 15\"",
            "\"MID2 SENIOR\"");
    private static final List<String> GROUPS = List.of("\"Primary\"", "\"\"", "\"A B  C\"", "\"x:y\"", "\"Personal\"");
    private static final List<String> ANY = List.of("\"Some text\"", "\"\"", "null", "7", "true", "false", "0",
            "12.50", "\"ends in a half \\ud83d\"", "\"a \\u2028 \\u0001 \\\"b\\\" \\\\\"", NONE);
    private static final List<String> COMPETENCIES = List.of("\"A/B, C\"", "\"D\u2013E & F\"", "\"Half \\ud800 one\"",
            "\"Q \\\"quoted\\\" \\\\\"", "\"tab\\tname\"", "\"Two,  Spaces,x/ y\"", "\"\\ud83d\\ude00 Face\"", "\"\"",
            "\"Plain\"", "\"Other Plain\"");
    private static final List<String> APR = List.of("4", "\"1,2,3\"", "\" 2 , 3\"", "\"3,1\"", "\"\"", "\"x\"", "\"1,x\"",
            "6", "\"0\"", "0", "-0", "null", NONE, "true", "\"1,1\"", "\"2.5,1\"", "\"0x2\"", "\"1e0\"", "\"-1,2\"",
            "\"Infinity\"", "\"5,\"", "\" \"", "\"\\u00a02\\ufeff\"", "3.0", "\"7,6,1\"", "1e400", "\"4294967295,3\"",
            "\"1_0\"", "\"+3\"", "\"0b11\"", "\"2,undefined\"");
    private static final List<String> TEXTS = List.of("\"\\tOne\\n\\tTwo\"", "\"\"", "null", "0", "false", NONE,
            "\"\\tA \\r\\n\\tB\\r\\tC\\n\\n\"", "\"no tab\"", "\"\\t\\t \\tX ?\"", "\"\\t\\u00a0\\tY\\u2028Z\"",
            "\"\\ufeff\"", "\"\\tsays \\\"so\\\" \\\\ <b>x</b>\"");
    private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "5", "6", "2.5", "NaN", "-1", "undefined",
            "null", "true", "Infinity", "7", "4294967295");
    private static final List<String> COURSE_LEVELS = List.of("1,2", "", " 2", "x", "NaN", "0", "0x1", "5,", "-0", "6",
            "2.5", "Infinity", "3,4,5", "1");
    private static final List<String> PRICES = List.of("1.2.3", "--5", "5-6", "$-.5", "1e5", "12345678901234567890123",
            "$1,295.50", "0.0000001", "-0", ".", "100000000000000000000", "999999999999999999999", ".10", "",
            "0.000001234", "1" + "0".repeat(400), "5.", "123456789.123456789");
    private static final List<String> DURATIONS = List.of("1e3", "1e", "Infinity", "-Infinityx", " 5 days", "0x10",
            "1e400", "5e-324", "1e-323", "1.5e-323", "1e21", "1.25e+22", "1e-7", "123456.789e3", ".5.", "+5", "\ufeff7",
            "\u00a08", "", "-1.7976931348623157e308", "0.1e-5", "2e23", "9007199254740993", "1e-6", "4.35", "infinity");
    private static final List<String> PROSE = List.of("<a>b</a", "<<b>>c", "a<b\n>c", "x > y < z", "\\ \b\f\u0001\u007f",
            "\"q\" \u2028 \ud83d\ude00", "", "<p>one</p>\r\n<p>two", "tab\there", "a: b: c", "\u2019 & , ;");

    private final Random random;

    private OddSources(long seed) {
        random = new Random(seed * 31 + 5);
    }

    static SourceSamples.Tables of(long seed) {
        OddSources odd = new OddSources(seed);
        return new SourceSamples.Tables(odd.cards(), odd.texts(), odd.courses());
    }

    private String cards() {
        return list(IntStream.range(0, 40).mapToObj(_ -> {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("JOB SERIES:", pick(SERIES));
            entry.put("GS LEVEL:", pick(LEVELS));
            entry.put("TYPE:", pick(GROUPS));
            entry.put("Functional Competency Designation", pick(ANY));
            entry.put("COMPETENCY:", pick(COMPETENCIES));
            entry.put("DESCRIPTION", pick(ANY));
            entry.put("APR", pick(APR));
            return entry;
        }).toList());
    }

    private String texts() {
        return list(IntStream.range(0, 10).mapToObj(_ -> {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("competency", random.nextInt(10) == 0 ? pick(ANY) : pick(COMPETENCIES));
            for (String number : NUMBERS) {
                entry.put("proficiency_level_" + number, pick(TEXTS));
                entry.put("behavioral_illustrations_" + number, pick(TEXTS));
            }
            return entry;
        }).toList());
    }

    private String courses() {
        List<String> columns = new ArrayList<>(List.of("course_title", "training_providers", "link", "price",
                "learning_modality", "course_description", "additional_course_information", "course_duration_num",
                "course_duration_attribute", "notes"));
        if (random.nextBoolean()) {
            columns.add(2, "course_credit_type");
        }
        int pairs = 1 + random.nextInt(12);
        for (int i = 1; i <= pairs; i++) {
            columns.add("competency_" + i);
            columns.add("proficiency_levels_" + i);
        }
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        List<String> rows = new ArrayList<>(List.of(String.join(",", columns)));
        for (int i = 0; i < 30; i++) {
            rows.add(columns.stream().map(this::value).map(SourceSamples::cell).collect(Collectors.joining(",")));
            if (random.nextInt(10) == 0) {
                rows.add("");
            }
        }
        return String.join(lineEnd, rows) + (random.nextBoolean() ? lineEnd : "");
    }

    private String value(String column) {
        return switch (column) {
            case "price" -> pick(PRICES);
            case "course_duration_num" -> pick(DURATIONS);
            case "training_providers", "link", "course_credit_type" -> random.nextBoolean() ? "" : pick(PROSE);
            case String name when name.startsWith("competency_") -> unquoted(pick(COMPETENCIES));
            case String name when name.startsWith("proficiency_") -> pick(COURSE_LEVELS);
            default -> pick(PROSE);
        };
    }

    /** The competency as a cell can have it: no half of a character. */
    private static String unquoted(String json) {
        return json.substring(1, json.length() - 1).replace("\\ud83d\\ude00", "\ud83d\ude00").replace("\\ud800", "?")
                .replace("\\t", "\t").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static String list(List<Map<String, String>> entries) {
        return entries.stream().map(entry -> {
            entry.values().removeIf(NONE::equals);
            return object(entry);
        }).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
