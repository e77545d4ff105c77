package org.cardwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.Checks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.SearchGuard;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code set FILE KEY=VALUE...}: edits fields as the form would, all or none, and prints what changed. */
@Command(name = "set", description = "${bundle:cli.set.description}")
final class SetCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.set.file}")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=VALUE", description = "${bundle:cli.set.assignments}")
    private List<String> assignments;

    @Option(names = "--dry-run", description = "${bundle:cli.set.dry-run}")
    private boolean dryRun;

    private final Output output;

    SetCommand(Output output) {
        this.output = output;
    }

    /** @param value everything after the first equals sign */
    private record Assignment(String key, String value) {
        static Assignment parse(String argument) throws CommandFailure {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw CommandFailure.badInput(Strings.get("cli.set.no-equals", argument));
            }
            return new Assignment(argument.substring(0, equals), argument.substring(equals + 1));
        }
    }

    @Override
    public Integer call() throws CommandFailure {
        List<Assignment> parsed = new ArrayList<>();
        for (String argument : assignments) {
            parsed.add(Assignment.parse(argument));
        }
        return Attempts.run(() -> set(parsed));
    }

    private int set(List<Assignment> parsed) throws CommandFailure {
        CardFile card = CardFile.read(file);
        CardDocument before = card.document();
        CardDocument after = before;
        for (Assignment assignment : parsed) {
            after = card.spelledAsBefore(applied(after, assignment), assignment.key());
        }
        if (after.source().equals(before.source())) {
            return ExitCodes.DONE;
        }
        if (!dryRun) {
            card.save(after.source());
        }
        output.write(LineDiff.of(card.diffName(), before.text(), after.text()).unified());
        tellWhatIsNew(card, after);
        return ExitCodes.DONE;
    }

    /** What the form would show below its fields: problems that the card did not have before. */
    private void tellWhatIsNew(CardFile card, CardDocument after) {
        RuleSettings settings = FolderSettings.of(card.folder().root()).settings();
        Set<String> known = Checks.of(card.document(), card.id().name(), settings).stream().map(Finding::message)
                .collect(Collectors.toSet());
        Checks.of(after, card.id().name(), settings).stream().filter(finding -> !known.contains(finding.message()))
                .forEach(finding -> spec.commandLine().getErr().println(Strings.get("cli.set.now", file,
                        finding.position().line(), finding.position().column(), finding.message())));
    }

    private CardDocument applied(CardDocument document, Assignment assignment) throws CommandFailure {
        if (!document.readable()) {
            throw CommandFailure.badInput(notACard(document));
        }
        if (!hasKey(document, assignment.key())) {
            throw CommandFailure.badInput(
                    Strings.get("cli.set.unknown-key", file, assignment.key(), String.join(", ", keys(document))));
        }
        try {
            Edit edit = new Edit.SetField(assignment.key(), assignment.value());
            SearchGuard.check(document, edit);
            return document.apply(edit);
        } catch (EditRefusedException e) {
            throw CommandFailure.badInput(Strings.get("cli.set.refused", assignment.key(), file, e.getMessage()), e);
        }
    }

    /** What is not understood always has a finding that says why. */
    private String notACard(CardDocument document) {
        Finding finding = document.findings().stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
        return Strings.get("cli.set.not-a-card", file, finding.message(), finding.position().line(),
                finding.position().column());
    }

    private static boolean hasKey(CardDocument document, String key) {
        return CardField.ofKey(key).map(field -> has(document, field) && document.key(field).equals(key))
                .orElseGet(() -> document.card().others().stream().anyMatch(other -> other.key().equals(key)));
    }

    private static boolean has(CardDocument document, CardField field) {
        return document.has(field);
    }

    /** The keys as they stand in the file: the usual ones in their usual order, then the others. */
    private static List<String> keys(CardDocument document) {
        return Stream.concat(
                Arrays.stream(CardField.values()).filter(field -> has(document, field)).map(document::key),
                document.card().others().stream().map(OtherKey::key)).toList();
    }
}
