package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.util.SystemReader;

/** The programs that cards go through on their way into a commit and out of it, as git's attributes tell. */
final class CardFilters {
    private static final String LFS = "lfs";

    private CardFilters() {}

    /** The names of the filters that any card has and that are configured. */
    static Set<String> of(SiteGit git) throws IOException {
        Set<String> filters = new TreeSet<>(named(git));
        GitSettings settings = git.settings();
        filters.removeIf(name -> command(settings, name).isEmpty());
        return filters;
    }

    /** A program that cards need and that is not there. */
    static Optional<String> missing(SiteGit git) throws IOException {
        for (String name : named(git)) {
            Optional<String> command = command(git.settings(), name);
            if (command.isEmpty() && name.equals(LFS)) {
                return Optional.of("git-lfs");
            }
            Optional<String> program = command.map(CardFilters::program).filter(found -> !isThere(git, found));
            if (program.isPresent()) {
                return program;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> command(GitSettings settings, String name) {
        return settings.text("filter", name, "process").or(() -> settings.text("filter", name, "clean"))
                .or(() -> settings.text("filter", name, "smudge"));
    }

    private static String program(String command) {
        String word = command.strip();
        String quote = word.startsWith("\"") || word.startsWith("'") ? word.substring(0, 1) : "";
        return quote.isEmpty() ? word.replaceFirst("(?s)[\\s;|&<>].*", "")
                : word.substring(1).replaceFirst("(?s)" + quote + ".*", "");
    }

    private static boolean isThere(SiteGit git, String program) {
        // What a shell makes of variables and its own words, only a shell knows.
        if (program.isEmpty() || program.contains("$") || program.contains("=")) {
            return true;
        }
        if (program.contains("/") || program.contains("\\")) {
            return Files.exists(git.tree().resolve(program.replaceFirst("^~", System.getProperty("user.home"))));
        }
        String path = Optional.ofNullable(SystemReader.getInstance().getenv("PATH")).orElse("");
        for (String folder : path.split(java.io.File.pathSeparator)) {
            for (String end : List.of("", ".exe", ".cmd", ".bat")) {
                if (!folder.isEmpty() && Files.isRegularFile(Path.of(folder, program + end))) {
                    return true;
                }
            }
        }
        return List.of("cd", "eval", "exec", "test", "printf", "echo", "if", "for").contains(program);
    }

    private static Set<String> named(SiteGit git) throws IOException {
        Set<String> names = new TreeSet<>();
        if (!mentioned(git)) {
            return names;
        }
        try (TreeWalk files = new TreeWalk(git.repository())) {
            files.setOperationType(OperationType.CHECKIN_OP);
            files.addTree(new DirCacheIterator(git.repository().readDirCache()));
            FileTreeIterator checkout = new FileTreeIterator(git.repository());
            checkout.setDirCacheIterator(files, 0);
            files.addTree(checkout);
            while (files.next()) {
                if (files.isSubtree()) {
                    if (git.onTheWay(files.getPathString())) {
                        files.enterSubtree();
                    }
                } else if (git.card(files.getPathString()).isPresent()) {
                    Optional.ofNullable(files.getAttributes().getValue("filter")).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    /** Whether any file of attributes that can count speaks of filters; most sites have none. */
    private static boolean mentioned(SiteGit git) throws IOException {
        List<Path> files = new ArrayList<>(List.of(git.folder().resolve("info/attributes")));
        git.settings().text("core", "", "attributesFile").ifPresent(file -> files.add(git.tree().resolve(
                file.replaceFirst("^~", System.getProperty("user.home")))));
        for (Path at = git.cardsPlace(); at.startsWith(git.tree()); at = at.getParent()) {
            files.add(at.resolve(".gitattributes"));
        }
        for (Path file : files) {
            if (Files.isRegularFile(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains("filter")) {
                return true;
            }
        }
        return false;
    }
}
