package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.util.List;

import org.cardwright.Dependencies.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    @Test
    void theProgramKeepsTheRulesOfItsPackages() throws URISyntaxException {
        List<Use> uses = Dependencies.ofProgram();
        assertTrue(uses.contains(new Use("org.cardwright.workspace.Workspace", "org.cardwright.edit.EditHistory")),
                () -> "the dependencies were not read: " + uses);
        assertEquals("", String.join("\n", PackageRules.violations(uses)));
    }

    @ParameterizedTest
    @CsvSource({
        "org.cardwright.text.A, org.cardwright.document.B, not downwards",
        "org.cardwright.document.A, org.cardwright.workspace.B, not downwards",
        "org.cardwright.i18n.A, org.cardwright.model.B, not downwards",
        "org.cardwright.cli.A, org.cardwright.ui.common.B, not downwards",
        "org.cardwright.ui.A, org.cardwright.cli.B, not downwards",
        "org.cardwright.workspace.A, javafx.beans.B, only ui may",
        "org.cardwright.Launcher, javafx.application.Application, only ui may",
        "org.cardwright.document.A, org.yaml.snakeyaml.B, only frontmatter may",
        "org.cardwright.document.A$C, org.jsoup.B, only html may",
        "org.cardwright.ui.find.FindViewModel, javafx.scene.Node, a view model knows only values",
        "org.cardwright.ui.find.FindViewModel$1, org.controlsfx.B, a view model knows only values",
        "org.cardwright.ui.card.A, org.cardwright.ui.main.B, a screen knows only ui.common and ui.step",
        "org.cardwright.ui.card.A, org.cardwright.ui.CardwrightApp, a screen knows only ui.common and ui.step",
        "org.cardwright.ui.step.A, org.cardwright.ui.main.B, a screen knows only ui.common and ui.step",
        "org.cardwright.ui.common.A, org.cardwright.ui.step.B, a screen knows only ui.common and ui.step",
        "org.cardwright.check.A, org.cardwright.workspace.B, not downwards",
        "org.cardwright.competency.A, org.cardwright.course.B, not downwards",
        "org.cardwright.lifecycle.A, org.cardwright.export.B, not downwards",
        "org.cardwright.ui.common.A, org.cardwright.ui.main.B, a screen knows only ui.common and ui.step"})
    void eachRuleFindsItsBreach(String from, String to, String rule) {
        var use = new Use(from, to);
        assertEquals(List.of(use + ": " + rule), PackageRules.violations(List.of(use)));
    }

    @Test
    void aCycleOfPackagesIsFound() {
        List<String> found = PackageRules.violations(List.of(
                new Use("org.cardwright.lifecycle.A", "org.cardwright.course.B"),
                new Use("org.cardwright.course.B", "org.cardwright.edit.C"),
                new Use("org.cardwright.course.B", "org.cardwright.lifecycle.D")));
        assertEquals(List.of("packages in a cycle: {org.cardwright.course=[org.cardwright.lifecycle], "
                + "org.cardwright.lifecycle=[org.cardwright.course]}"), found);
    }

    @ParameterizedTest
    @CsvSource({
        "org.cardwright.ui.find.FindViewModel, javafx.beans.property.StringProperty",
        "org.cardwright.ui.card.CardController, javafx.scene.Node",
        "org.cardwright.ui.card.A, org.cardwright.ui.common.B",
        "org.cardwright.ui.card.A, org.cardwright.ui.step.B",
        "org.cardwright.ui.step.A, org.cardwright.ui.common.B",
        "org.cardwright.ui.CardwrightApp, org.cardwright.ui.main.B",
        "org.cardwright.workspace.A, org.cardwright.edit.B",
        "org.cardwright.Launcher, org.cardwright.ui.CardwrightApp",
        "org.cardwright.cli.A, picocli.CommandLine"})
    void whatIsAllowedIsNotFound(String from, String to) {
        assertEquals(List.of(), PackageRules.violations(List.of(new Use(from, to))));
    }
}
