package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;

/**
 * What a person should know of a site before exporting to it.
 *
 * @param git whether it is in a git repository
 * @param branch what is checked out; empty for a detached head
 * @param names the branches that there are, and what can be beside them
 * @param author who git says the person is
 * @param remote the server to push to
 * @param notices what a person should know of the checkout, in words
 * @param sources files of the site's generator, relative to the root; its next run writes all cards anew from them
 * @param unsent how many commits of the branch the server lacks
 */
public record TargetInfo(SiteTarget target, boolean git, Optional<String> branch, BranchNames names,
        Optional<Author> author, Optional<String> remote, List<String> notices, List<Path> sources, int unsent) {
    public TargetInfo {
        notices = List.copyOf(notices);
        sources = List.copyOf(sources);
    }

    /**
     * Looks at a site; nothing is written.
     *
     * @throws ExportException if it cannot take an export now
     */
    public static TargetInfo of(SiteTarget target) throws IOException {
        Optional<SiteGit> opened = SiteGit.open(target);
        if (opened.isEmpty()) {
            return new TargetInfo(target, false, Optional.empty(), BranchNames.NONE, Optional.empty(),
                    Optional.empty(), List.of(), SiteSourcing.present(target), 0);
        }
        try (SiteGit git = opened.get()) {
            git.requireQuiet();
            Optional<String> remote = RemoteRoute.push(git, git.branch().orElse("")).map(RemoteRoute::remote);
            return new TargetInfo(target, true, git.branch(), BranchNames.of(git, remote), git.author(), remote,
                    CheckoutState.notices(git, remote), SiteSourcing.present(target),
                    remote.isPresent() && git.branch().isPresent() ? Remote.of(target).unsent(git.branch().get()) : 0);
        } catch (IOException e) {
            throw CheckoutState.explained(target, e);
        }
    }

    /** The branches that there are. */
    public List<String> branches() {
        return names.local();
    }

    /**
     * The branch that is best offered while nobody chose one: the one of an earlier export that is still checked out, else
     * one that there is not yet.
     *
     * @param now what is filled in
     * @param usual what is offered else
     */
    public String proposed(String now, String usual) {
        if (!git || !now.equals(usual)) {
            return git ? now : "";
        }
        if (branch.filter(name -> name.startsWith("cards/")).isPresent()) {
            return branch.get();
        }
        return Stream.concat(Stream.of(usual), IntStream.range(2, 100).mapToObj(i -> usual + "-" + i))
                .filter(name -> !branches().contains(name)).findFirst().orElse(usual);
    }

    /**
     * Where an export to a branch goes, in words.
     *
     * @param own whether the open folder is the site's own, so that nothing is copied
     */
    public String about(String name, boolean own) {
        if (own && git) {
            return Strings.get(branch.equals(Optional.of(name)) ? "export.target.own.current" : branches().contains(name)
                    ? "export.target.own.switch" : "export.target.own.new", target.cards(), name,
                    branch.orElse(Strings.get("export.target.detached")));
        }
        if (!git) {
            return Strings.get("export.target.about.no-git", target.cards());
        }
        String key = branch.equals(Optional.of(name)) ? "export.target.about.current"
                : branches().contains(name) ? "export.target.about.switch" : "export.target.about.new";
        return Strings.get(key, target.cards(), name, branch.orElse(Strings.get("export.target.detached")));
    }
}
