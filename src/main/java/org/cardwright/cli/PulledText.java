package org.cardwright.cli;

import java.nio.file.Path;
import java.util.List;

import org.cardwright.check.Checks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleSettings;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepProblems;
import org.cardwright.export.ExportCard;
import org.cardwright.export.Pull;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

import picocli.CommandLine.Model.CommandSpec;

/** Tells what comes from a site into a folder: the differences, the cards, and the problems that come and go with it. */
record PulledText(CommandSpec spec, Path folder) {
    String of(StepPlan step, Change change, List<ExportCard> cards) throws CommandFailure {
        StringBuilder text = new StringBuilder();
        for (CardChange card : change.cards()) {
            text.append(LineDiff.of(card.card().name().replace('\\', '/'),
                    card.before().map(SourceText::text).orElse(""), card.after().map(SourceText::text).orElse(""))
                    .unified());
        }
        return text + ExportText.pulled(cards) + Strings.get("cli.pull.done", Pull.count(change)) + "\n" + problems(step);
    }

    /** How many problems come and go with it; on the other stream those that come. */
    private String problems(StepPlan step) throws CommandFailure {
        RuleSettings settings = FolderSettings.of(folder).settings();
        int fresh = 0;
        int gone = 0;
        for (PlannedCard card : step.possible()) {
            StepProblems after = StepProblems.of(card, (id, document) -> Checks.of(document, id.name(), settings));
            fresh += after.fresh().size();
            gone += after.gone().size();
            after.fresh().forEach(finding -> spec.commandLine().getErr().println(Strings.get("cli.set.now",
                    card.card().name().replace('\\', '/'), finding.position().line(), finding.position().column(),
                    finding.message())));
        }
        return fresh + gone == 0 ? "" : Strings.get("cli.pull.problems", fresh, gone) + "\n";
    }
}
