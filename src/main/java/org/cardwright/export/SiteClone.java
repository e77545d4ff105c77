package org.cardwright.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.cardwright.access.Access;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;
import org.cardwright.access.Visit;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.IoReasons;
import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.TagOpt;

/**
 * Gets a site: its repository comes into a folder that is not there yet, whole or not at all. It grows in a place beside
 * it, which goes again after a failure or a cancel, with the folders that were made around it, and after a crash with the
 * next one.
 */
public final class SiteClone {
    private SiteClone() {}

    /**
     * Gets a site; for a background thread.
     *
     * @param folder where it goes; nothing may be there
     * @param latestOnly whether only the newest commit is wanted, not the history
     * @return the site's folders of cards: several where a person has to choose, none where it has no cards
     * @throws ExportException if that is not possible; nothing is left behind then
     * @throws CancellationException if it was canceled; nothing is left behind then
     */
    public static List<Path> get(SiteAddress address, Path folder, boolean latestOnly, Progress progress)
            throws IOException {
        Path place = requireFree(folder);
        try (NewFolders _ = NewFolders.of(place.getParent()); ClonePlace begun = ClonePlace.beside(place)) {
            fill(address, begun, latestOnly, progress);
            if (progress.canceled()) {
                throw new CancellationException();
            }
            requireFree(place);
            Files.move(begun.site(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new ExportException(Strings.get("site.get.failed", IoReasons.words(e)), e);
        }
        return CardsPlaces.of(place);
    }

    /** Why nothing can be put into a folder, in words; empty if it can. */
    public static Optional<String> problem(Path folder) {
        try {
            requireFree(folder);
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Path requireFree(Path folder) throws ExportException {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(Strings.get("site.get.exists", place));
        }
        Optional<Path> around = Stream.iterate(place.getParent(), Objects::nonNull, Path::getParent).filter(Files::exists).findFirst();
        if (around.isEmpty() || !Files.isDirectory(around.get())) {
            throw new ExportException(around.map(other -> Strings.get("site.get.crowded", other))
                    .orElseGet(() -> Strings.get("site.get.folder.none")));
        }
        return place;
    }

    private static void fill(SiteAddress address, ClonePlace begun, boolean latestOnly, Progress progress)
            throws IOException {
        Optional<GitProgram> git = GitProgram.installed();
        // The installed git has its own ways to sign in, unless one signed in here.
        boolean outside = address.host().isPresent() && git.isPresent() && !Access.ours().signedIn(address.uri());
        if (!outside || !filled(git.get(), address, begun, latestOnly, progress)) {
            fillInside(address, begun.site(), latestOnly, progress);
        }
    }

    /** Whether the installed git did it; not where this program can ask a person what git could not. */
    private static boolean filled(GitProgram git, SiteAddress address, ClonePlace begun, boolean latestOnly,
            Progress progress) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("clone", "--progress"));
        if (latestOnly) {
            arguments.addAll(List.of("--depth", "1", "--no-single-branch", "--no-tags"));
        }
        arguments.addAll(List.of("--", address.uri(), begun.site().toString()));
        var watched = new CloneProgress(progress);
        GitProgram.Run run = git.runLong(begun.site().getParent(), progress, watched::said, arguments.toArray(String[]::new));
        if (run.exitCode() == 0) {
            requireContent(begun.site());
            return true;
        }
        RemoteFailure failure = RemoteFailure.of(address.uri(), run.output());
        boolean asked = Access.ours().asks() && Set.of(RemoteFailure.Kind.UNKNOWN_HOST, RemoteFailure.Kind.KEY_REFUSED)
                .contains(failure.kind());
        if (!asked && failure.kind() != RemoteFailure.Kind.PROXY) {
            throw refused(failure, run.output());
        }
        return false;
    }

    private static void requireContent(Path site) throws IOException {
        try (Git git = Git.open(site.toFile())) {
            if (git.getRepository().resolve(Constants.HEAD) == null) {
                throw new ExportException(Strings.get("site.get.empty"));
            }
        }
    }

    private static ServerException refused(RemoteFailure failure, String said) {
        return ServerException.of(Strings.get("site.get.refused"), failure, failure.kind() == RemoteFailure.Kind.OTHER
                ? GitWords.of(said) : List.of());
    }

    private static void fillInside(SiteAddress address, Path site, boolean latestOnly, Progress progress)
            throws IOException {
        CloneCommand command = Git.cloneRepository().setURI(address.uri()).setDirectory(site.toFile())
                .setProgressMonitor(new CloneProgress(progress));
        if (latestOnly) {
            command.setDepth(1).setTagOption(TagOpt.NO_TAGS);
        }
        Visit visit = Access.ours().visit(address.uri(), progress);
        visit.configure(command);
        try (Git git = visit.run(command::call)) {
            noteUsualBranch(git.getRepository());
            requireContent(site);
        } catch (RemoteException e) {
            if (address.host().isEmpty() && e.failure().kind() == RemoteFailure.Kind.NOT_FOUND) {
                throw new ExportException(Strings.get("site.get.none"), e);
            }
            throw reason(e).orElseGet(() -> refused(e.failure(), String.join("\n", e.failure().said())));
        } catch (JGitInternalException e) {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            throw reason(e).orElseGet(() -> new ExportException(Strings.get("site.get.failed",
                    IoReasons.of(new IOException(e.getMessage()))), e));
        }
    }

    /** As git's own clone does: which branch the site itself is on stays known when another one is checked out. */
    private static void noteUsualBranch(Repository repository) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        String usual = head == null || !head.isSymbolic() ? "" : Repository.shortenRefName(head.getTarget().getName());
        String noted = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/" + usual;
        if (!usual.isEmpty() && repository.exactRef(noted) != null) {
            repository.updateRef(Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/" + Constants.HEAD).link(noted);
        }
    }

    /** What the system refused on the way: a disk that is full is not the server's fault. */
    static Optional<ExportException> reason(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && !(io instanceof RemoteException)) {
                String why = IoReasons.of(io);
                if (io instanceof FileSystemException || !why.equals(io.getMessage())) {
                    return Optional.of(new ExportException(Strings.get("site.get.failed", io instanceof FileSystemException
                            ? IoReasons.words(io) : why), failure));
                }
            }
        }
        return Optional.empty();
    }
}
