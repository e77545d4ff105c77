package org.cardwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import org.cardwright.access.PullRequestState;
import org.cardwright.edit.Progress;
import org.cardwright.export.BranchRequest;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code site state FOLDER}: asks the site's server how the pull request of a branch is. */
@Command(name = "state", description = "${bundle:cli.site.state.description}")
final class SiteStateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--from", paramLabel = "REPO", description = "${bundle:cli.site.latest.from}")
    private String site;

    @Option(names = "--branch", paramLabel = "NAME", description = "${bundle:cli.site.state.branch}")
    private String branch;

    @Option(names = "--json", description = "${bundle:cli.site.state.json}")
    private boolean json;

    @Mixin
    private ServerToken token;

    private final Output output;

    SiteStateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        token.use();
        try {
            SiteTarget target = SiteLatestCommand.target(ExportCommand.path(folder), Optional.ofNullable(site));
            String about = branch != null ? branch : TargetInfo.of(target).branch().orElse("");
            Optional<BranchRequest> request = about.isEmpty() ? Optional.empty()
                    : BranchRequest.of(target, about, RequestStep.memory());
            if (request.isEmpty()) {
                throw CommandFailure.badInput(Strings.get("cli.site.state.none", about));
            }
            return tell(about, request.get().state(Progress.NONE));
        } catch (IOException e) {
            ServerToken.hint(e).ifPresent(spec.commandLine().getErr()::println);
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private int tell(String about, Optional<PullRequestState> state) throws CommandFailure {
        output.write(json ? json(about, state) : state.map(now -> String.join("\n", now.words()) + "\n" + now.link().address() + "\n")
                .orElse(""));
        if (state.isEmpty() && !json) {
            PrintWriter errors = spec.commandLine().getErr();
            errors.println(Strings.get("cli.error", Strings.get("export.request.none")));
        }
        return state.isPresent() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static String json(String about, Optional<PullRequestState> state) {
        return FindingsJson.text(json -> {
            json.beginObject();
            json.name("branch").value(about);
            json.name("stage").value(state.map(now -> word(now.stage())).orElse("none"));
            if (state.isPresent()) {
                PullRequestState now = state.get();
                json.name("number").value(now.link().number());
                json.name("address").value(now.link().address());
                json.name("checks");
                checks(json, now.checks());
                json.name("review").value(now.review().map(SiteStateCommand::word).orElse(null));
                json.name("at").value(now.at().toString());
            }
            json.endObject();
        });
    }

    private static void checks(JsonWriter json, Optional<PullRequestState.Checks> checks) throws IOException {
        if (checks.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("passed").value(checks.get().passed());
        json.name("failed").value(checks.get().failed());
        json.name("running").value(checks.get().running());
        json.endObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
