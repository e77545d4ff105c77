package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The accessibility report has the form of GSA's OpenACR, and what it says of tests is so. */
class OpenAcrTest {
    private static final Set<String> LEVELS = Set.of("supports", "partially-supports", "does-not-support", "not-applicable");
    private static final Set<String> COMPONENTS = Set.of("web", "electronic-docs", "software", "authoring-tool", "none");
    private static final Pattern TESTS = Pattern.compile("\\b[A-Z]\\w+(?:Test|Check)\\b");

    private record Claim(String chapter, String number, String component, String level, String notes) {}

    @Test
    void theReportHasItsHead() throws IOException {
        Map<?, ?> report = report();
        assertEquals(List.of("title", "product", "author", "catalog", "report_date", "last_modified_date", "version", "notes",
                "evaluation_methods_used", "legal_disclaimer", "repository", "feedback", "license", "chapters"), List.copyOf(report.keySet()));
        assertEquals("2.5-edition-wcag-2.2-508-en", report.get("catalog"));
        assertEquals(Set.of("success_criteria_level_a", "success_criteria_level_aa", "success_criteria_level_aaa",
                "functional_performance_criteria", "hardware", "software", "support_documentation_and_services"), map(report.get("chapters")).keySet());
    }

    @Test
    void everyCriterionOfTheCatalogIsAnsweredOnce() throws IOException {
        List<String> catalog = Files.readAllLines(Path.of("src/test/resources/docs/openacr-catalog.txt")).stream()
                .filter(line -> !line.startsWith("#")).toList();
        assertEquals(catalog, claims().stream().map(claim -> claim.chapter() + " " + claim.number()).distinct().toList());
        List<String> answers = claims().stream().map(claim -> claim.number() + " " + claim.chapter() + " " + claim.component()).toList();
        assertEquals(answers.stream().distinct().toList(), answers);
    }

    @Test
    void everyAnswerHasAKnownLevelAndSaysWhy() throws IOException {
        assertEquals(List.of(), claims().stream().filter(claim -> !LEVELS.contains(claim.level()) || !COMPONENTS.contains(claim.component())
                || claim.notes().isBlank()).toList());
    }

    @Test
    void whatIsClaimedIsShownByATestThatThereIs() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .forEach(name -> there.add(name.substring(0, name.length() - ".java".length())));
        }
        List<Claim> claims = claims();
        assertEquals(Set.of(), named(claims.stream().map(Claim::notes)).stream().filter(test -> !there.contains(test)).collect(Collectors.toSet()));
        assertEquals(List.of(), claims.stream().filter(claim -> claim.level().equals("supports") && named(Stream.of(claim.notes())).isEmpty()).toList());
        String guide = Files.readString(Path.of("docs/accessibility.md"));
        assertEquals(Set.of(), named(Stream.of(guide)).stream().filter(test -> !there.contains(test)).collect(Collectors.toSet()));
        assertTrue(guide.contains("openacr.yaml"));
    }

    private static Set<String> named(Stream<String> notes) {
        return notes.flatMap(text -> TESTS.matcher(text).results()).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Claim> claims() throws IOException {
        List<Claim> claims = new ArrayList<>();
        map(report().get("chapters")).forEach((chapter, content) -> {
            if (!Boolean.TRUE.equals(map(content).get("disabled"))) {
                for (Object criterion : (List<?>) map(content).get("criteria")) {
                    for (Object component : (List<?>) map(criterion).get("components")) {
                        Map<?, ?> adherence = map(map(component).get("adherence"));
                        claims.add(new Claim(chapter.toString(), map(criterion).get("num").toString(), map(component).get("name").toString(),
                                adherence.get("level").toString(), adherence.get("notes").toString()));
                    }
                }
            }
        });
        return claims;
    }

    private static Map<?, ?> report() throws IOException {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("docs/openacr.yaml"))));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
