package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** The earlier states of a site: its commits, and the cards of each, read from the repository without a checkout. */
public final class SitePast {
    private static final int MAX_COMMITS = 50_000;

    private SitePast() {}

    /** What a site was once. */
    public record Once(PastCommit commit, Map<CardId, CardDocument> cards) {}

    /** The commits that lead to what is checked out, the newest first; none where the site is in no repository. */
    public static List<PastCommit> commits(SiteTarget site, Progress progress) throws IOException {
        Optional<SiteGit> found = SiteGit.open(site);
        if (found.isEmpty()) {
            return List.of();
        }
        try (SiteGit git = found.get()) {
            Optional<ObjectId> head = git.head();
            return head.isEmpty() ? List.of() : commits(git, head.get(), progress);
        }
    }

    private static List<PastCommit> commits(SiteGit git, ObjectId head, Progress progress) throws IOException {
        List<PastCommit> commits = new ArrayList<>();
        Mailmap names = Mailmap.of(git);
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit = walk.next(); commit != null && commits.size() < MAX_COMMITS && !progress.canceled(); commit = walk.next()) {
                commits.add(PastCommit.of(commit, names));
                commit.disposeBody();
            }
        } catch (IOException e) {
            if (commits.isEmpty()) {
                throw e;
            }
            System.getLogger(SitePast.class.getName()).log(System.Logger.Level.WARNING, "The history ends early", e);
        }
        return commits;
    }

    /** The newest commit that was there at a moment, else the oldest of all; empty where there is none. */
    public static Optional<PastCommit> at(List<PastCommit> commits, Instant moment) {
        return commits.stream().filter(commit -> !commit.time().isAfter(moment)).findFirst()
                .or(() -> commits.stream().reduce((newer, older) -> older));
    }

    /**
     * The state that a person means by a day, written 2026-08-01, or by anything that git calls a commit: what there was
     * when the day began.
     *
     * @throws ExportException if there is none such; the message is for the user
     */
    public static Once find(SiteTarget site, String since) throws IOException {
        try (SiteGit git = SiteGit.open(site).orElseThrow(() -> new ExportException(Strings.get("past.since.no-git", site.root())))) {
            Optional<ObjectId> head = git.head();
            Optional<ObjectId> named = named(git, since);
            if (named.isPresent()) {
                return once(git, named.get());
            }
            Instant begin = LocalDate.parse(since).atStartOfDay(ZoneId.systemDefault()).toInstant();
            List<PastCommit> all = head.isEmpty() ? List.of() : commits(git, head.get(), Progress.NONE);
            PastCommit commit = all.stream().filter(each -> each.time().isBefore(begin)).findFirst().orElseThrow(() ->
                    new ExportException(Strings.get("past.since.early", since, all.isEmpty() ? "" : all.getLast().day())));
            return once(git, ObjectId.fromString(commit.id()));
        } catch (DateTimeParseException e) {
            throw new ExportException(Strings.get("past.since.unknown", since), e);
        }
    }

    private static Optional<ObjectId> named(SiteGit git, String since) throws IOException {
        try {
            return since.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.empty() : Optional.ofNullable(git.repository().resolve(since + "^{commit}"));
        } catch (RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The cards of a commit. */
    public static Once read(SiteTarget site, PastCommit commit) throws IOException {
        try (SiteGit git = SiteGit.open(site).orElseThrow(() -> new ExportException(Strings.get("past.since.no-git", site.root())))) {
            return once(git, ObjectId.fromString(commit.id()));
        }
    }

    private static Once once(SiteGit git, ObjectId id) throws IOException {
        Map<CardId, SourceText> texts = new TreeMap<>();
        git.cards(id).forEach((file, text) -> texts.put(new CardId(Path.of(file)), text));
        try (RevWalk walk = new RevWalk(git.repository())) {
            return new Once(PastCommit.of(walk.parseCommit(id), Mailmap.of(git)), new TreeMap<>(CardDocument.readAll(texts)));
        }
    }
}
