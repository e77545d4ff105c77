package org.cardwright.cli;

import java.util.concurrent.Callable;

import org.cardwright.check.Checks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show FILE}: prints a card as JSON, also one that could not be understood. */
@Command(name = "show", description = "${bundle:cli.show.description}")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.show.file}")
    private String file;

    private final Output output;

    ShowCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        CardFile card = CardFile.read(file);
        CardDocument document = card.document();
        RuleSettings settings = FolderSettings.of(card.folder().root()).settings();
        output.write(CardJson.of(file, document, Checks.of(document, card.id().name(), settings)));
        return document.readable() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }
}
