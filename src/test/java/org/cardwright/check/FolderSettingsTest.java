package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSettingsTest {
    @TempDir
    private Path folder;

    private FolderSettings settings(String text) throws IOException {
        Files.writeString(folder.resolve(".cardwright.yml"), text);
        return FolderSettings.of(folder);
    }

    private static List<String> problems(FolderSettings settings) {
        return settings.problems().stream().map(finding -> finding.position().line() + ":" + finding.position()
                .column() + " " + finding.message()).toList();
    }

    @Test
    void withoutAFileEveryRuleKeepsItsGrade() {
        assertEquals(new FolderSettings(RuleSettings.DEFAULT, Optional.empty(), List.of()), FolderSettings.of(folder));
    }

    @Test
    void rulesAreSwitchedOffAndGradedAndOffStaysAWord() throws IOException {
        FolderSettings read = settings("# ours\nrules:\n  aria-label-url: off\n  item-repeated: error # always\n  tab: \"info\"\n");
        assertEquals(new RuleSettings(Map.of("aria-label-url", Optional.empty(), "item-repeated",
                Optional.of(Severity.ERROR),
                "tab", Optional.of(Severity.INFO))), read.settings());
        assertEquals(List.of(), problems(read));
    }

    @Test
    void anEmptyFileAndEmptyRulesAreNoProblem() throws IOException {
        assertEquals(List.of(), problems(settings("")));
        assertEquals(List.of(), problems(settings("rules:\n")));
        assertEquals(RuleSettings.DEFAULT, settings("# nothing\n").settings());
    }

    @Test
    void anUnknownRuleOrGradeIsReportedAndTheOtherLinesCount() throws IOException {
        FolderSettings read = settings("rules:\n  tabs: off\n  tab: never\n  mojibake: off\n");
        assertEquals(Map.of("mojibake", Optional.empty()), read.settings().grades());
        assertEquals(List.of("2:9 There is no rule \"tabs\" below rules: in .cardwright.yml, so this line is ignored. Check the spelling.",
                "3:8 \"never\" isn't a severity for the rule tab, so this line is ignored. Write off, error, warning, or info."), problems(read));
    }

    @Test
    void aBrokenFileIsReportedAndIgnoredAndStaysAsItIs() throws IOException {
        for (String broken : List.of("rules: [a\n", "- a\n", "rules:\n  tab: [off]\n", "rules: off\n", "a: b: c\n",
                "rules:\n\ttab: off\n")) {
            FolderSettings read = settings(broken);
            assertEquals(RuleSettings.DEFAULT, read.settings(), broken);
            assertEquals(1, read.problems().size(), broken);
            assertEquals(broken, Files.readString(folder.resolve(".cardwright.yml")));
        }
    }

    @Test
    void theFileOfTheSitesRootCountsUnlessTheFolderHasItsOwn() throws IOException {
        Path cards = Files.createDirectories(folder.resolve("_cards"));
        settings("rules:\n  tab: off\n");
        assertEquals(RuleSettings.DEFAULT, FolderSettings.of(cards).settings());
        Files.writeString(folder.resolve("_config.yml"), "title: Site\n");
        assertEquals(Map.of("tab", Optional.empty()), FolderSettings.of(cards).settings().grades());
        Files.writeString(cards.resolve(".cardwright.yml"), "rules:\n  tab: info\n");
        assertEquals(Map.of("tab", Optional.of(Severity.INFO)), FolderSettings.of(cards).settings().grades());
    }
}
