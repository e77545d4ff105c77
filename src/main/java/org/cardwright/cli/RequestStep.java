package org.cardwright.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.cardwright.data.DataFolder;
import org.cardwright.edit.Progress;
import org.cardwright.export.BranchRequest;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.PullRequestPage;
import org.cardwright.export.PullRequests;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;

/** What comes after a push: the pull request of the branch, or the page that opens it. */
final class RequestStep {
    private final SiteTarget target;
    private final Consumer<String> told;

    RequestStep(SiteTarget target, Consumer<String> told) {
        this.target = target;
        this.told = told;
    }

    static ExportMemory memory() {
        return new ExportMemory(Optional.of(DataFolder.locate()));
    }

    /** The page on which a person opens it, filled in, where the server's pages are known. */
    void page(String branch, Optional<String> text) throws IOException {
        Optional<PullRequestPage> page = PullRequests.of(target, branch, text.orElse(""));
        page.ifPresent(found -> told.accept(Strings.get("cli.export.request", found.address())));
        PullRequests.next(target, branch).ifPresent(told);
    }

    /**
     * Makes it, or finds the one that there is.
     *
     * @param pushed the branch; what is checked out, where it was pushed before
     * @param text with its title in the first line; what the branch's newest commit says, where nothing else is known
     * @return empty, after that was told, where the server makes none or nobody is signed in there
     */
    Optional<BranchRequest.Made> make(Optional<String> pushed, Optional<String> text) throws IOException {
        Optional<String> branch = pushed.isPresent() ? pushed : TargetInfo.of(target).branch();
        Optional<BranchRequest> request = branch.isEmpty() ? Optional.empty()
                : BranchRequest.of(target, branch.get(), memory());
        if (request.isEmpty()) {
            told.accept(Strings.get("cli.export.create.none", branch.orElse("")));
            if (branch.isPresent()) {
                page(branch.get(), text);
            }
            return Optional.empty();
        }
        BranchRequest.Made made = request.get().create(text.isPresent() ? text.get()
                : BranchRequest.text(target, branch.get()), Progress.NONE);
        String number = String.valueOf(made.link().number());
        told.accept(Strings.get(made.existed() ? "export.request.create.existed" : "export.request.create.done", number,
                made.link().address()));
        if (!made.rest().isEmpty()) {
            told.accept(Strings.get("cli.export.create.rest"));
        }
        return Optional.of(made);
    }
}
