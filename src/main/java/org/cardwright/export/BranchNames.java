package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * The branches that there are, and which names are possible beside them; asking writes and reads nothing.
 *
 * @param local the branches of the checkout
 * @param remote the name of the server
 * @param there the branches of the server as last fetched
 * @param elsewhere branches that other work trees of the repository have checked out, and where
 */
public record BranchNames(List<String> local, String remote, List<String> there, Map<String, Path> elsewhere) {
    /** No branches at all. */
    public static final BranchNames NONE = new BranchNames(List.of(), "", List.of(), Map.of());

    private static final String HEAD_OF = "ref: " + Constants.R_HEADS;
    private static final int MAX_BYTES = 240;
    private static final Pattern LETTERS = Pattern.compile("[\\x00-\\x20\\x7f~^:?*\\[\\\\]");
    private static final Pattern WINDOWS = Pattern.compile("[<>\"|]");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?");

    public BranchNames {
        local = List.copyOf(local);
        there = List.copyOf(there);
        elsewhere = Map.copyOf(elsewhere);
    }

    static BranchNames of(SiteGit git, Optional<String> remote) throws IOException {
        String prefix = Constants.R_REMOTES + remote.orElse("") + "/";
        List<String> there = remote.isEmpty() ? List.of()
                : git.repository().getRefDatabase().getRefsByPrefix(prefix).stream().map(Ref::getName)
                .map(name -> name.substring(prefix.length())).filter(name -> !name.equals(Constants.HEAD)).toList();
        return new BranchNames(git.branches(), remote.orElse(""), there, otherTrees(git.repository()));
    }

    /** Each work tree notes its head below the folder that all share; the first one has it there. */
    private static Map<String, Path> otherTrees(Repository repository) throws IOException {
        Path common = repository.getCommonDirectory().toPath().toRealPath();
        Path own = repository.getDirectory().toPath().toRealPath();
        Map<String, Path> branches = new HashMap<>();
        Path list = common.resolve("worktrees");
        Set<Path> heads = new HashSet<>(Set.of(common));
        if (Files.isDirectory(list)) {
            try (Stream<Path> trees = Files.list(list)) {
                heads.addAll(trees.toList());
            }
        }
        if (repository.getConfig().getBoolean("core", "bare", false)) {
            heads.remove(common);
        }
        heads.remove(own);
        for (Path head : heads) {
            String text = Files.exists(head.resolve(Constants.HEAD)) ? read(head.resolve(Constants.HEAD)) : "";
            Path place = Files.exists(head.resolve("gitdir")) ? Path.of(read(head.resolve("gitdir"))) : common;
            // What was deleted by hand is noted still, and keeps nobody from anything.
            if (text.startsWith(HEAD_OF) && Files.exists(place)) {
                branches.put(text.substring(HEAD_OF.length()),
                        place.endsWith(Constants.DOT_GIT) ? place.getParent() : place);
            }
        }
        return branches;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    }

    /** Why a name cannot be used here, for the user; empty if it can. */
    public Optional<String> problem(String name) {
        if (local.contains(name)) {
            return Optional.ofNullable(elsewhere.get(name)).map(
                    place -> Strings.get("export.branch.elsewhere", name, place));
        }
        return form(name).or(() -> collision(name));
    }

    /** A name like the given one that can be used; empty if it can itself, or none comes to mind. */
    public Optional<String> offer(String name) {
        if (problem(name).isEmpty()) {
            return Optional.empty();
        }
        Stream<String> other = sameInAnotherCase(name).stream().filter(found -> !found.equals(name));
        String plain = plain(name);
        String flat = plain.replace('/', '-');
        return Stream.of(other, Stream.of(plain, flat), IntStream.range(2, 100).mapToObj(i -> flat + "-" + i))
                .flatMap(names -> names).filter(found -> problem(found).isEmpty()).findFirst();
    }

    /** With what git refuses taken out. */
    private static String plain(String name) {
        return Stream.of(name.split("/")).map(part -> LETTERS.matcher(WINDOWS.matcher(part).replaceAll("-"))
                .replaceAll("-").replace("@{", "-").replaceAll("\\.{2,}", ".").replaceAll("\\.lock$", "-lock")
                .replaceAll("^[-.]+|[-.}]+$", "")).map(part -> DEVICE.matcher(part).matches() ? "branch-" + part : part)
                .filter(part -> !part.isEmpty()).map(part -> part.endsWith("-") ? part + "1" : part)
                .reduce((a, b) -> a + "/" + b).orElse("cards");
    }

    /** What git says of a name as such, and other systems that have the site too. */
    static Optional<String> form(String name) {
        if (name.isEmpty()) {
            return Optional.of(Strings.get("export.branch.empty"));
        }
        if (name.startsWith("-")) {
            return refused(name, "export.branch.hyphen");
        }
        if (LETTERS.matcher(name).find() || name.chars().anyMatch(Character::isISOControl)) {
            return refused(name.replaceAll("\\p{Cntrl}", "?"), "export.branch.letters");
        }
        if (name.contains("..") || name.endsWith(".") || name.startsWith(".") || name.contains("/.")) {
            return refused(name, "export.branch.dots");
        }
        if (name.startsWith("/") || name.endsWith("/") || name.contains("//")) {
            return refused(name, "export.branch.slashes");
        }
        if (name.contains("@{") || name.equals("@") || name.equals(Constants.HEAD)) {
            return refused(name, "export.branch.special");
        }
        for (String part : name.split("/")) {
            if (part.endsWith(".lock")) {
                return refused(name, "export.branch.lock");
            }
            if (WINDOWS.matcher(part).find() || DEVICE.matcher(part).matches() || part.endsWith(".")) {
                return refused(name, "export.branch.windows");
            }
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(Strings.get("export.branch.long", MAX_BYTES));
        }
        // Where git changes its mind.
        return Repository.isValidRefName(Constants.R_HEADS + name) && !ObjectId.isId(name) ? Optional.empty()
                : refused(name, "export.branch.special");
    }

    private static Optional<String> refused(String name, String key) {
        return Optional.of(Strings.get("export.git.no-branch-name", name, Strings.get(key)));
    }

    private Optional<String> collision(String name) {
        for (String branch : local) {
            if (name.startsWith(branch + "/")) {
                return Optional.of(Strings.get("export.branch.above", branch, name));
            }
            if (branch.startsWith(name + "/")) {
                return Optional.of(Strings.get("export.branch.below", branch, name));
            }
        }
        for (String branch : there) {
            if (!branch.equals(name) && (name.startsWith(branch + "/") || branch.startsWith(name + "/"))) {
                return Optional.of(Strings.get("export.branch.there", branch, name, remote));
            }
        }
        return sameInAnotherCase(name).filter(found -> !found.equals(name)).map(
                found -> Strings.get("export.branch.case", name, found));
    }

    /** The name as it is written in branches that there are, as far as only upper and lower case differ. */
    private Optional<String> sameInAnotherCase(String name) {
        String[] parts = name.split("/");
        for (String branch : local) {
            String[] other = branch.split("/");
            for (int i = 0; i < Math.min(parts.length, other.length) && parts[i].equalsIgnoreCase(other[i]); i++) {
                if (!parts[i].equals(other[i])) {
                    parts[i] = other[i];
                    return Optional.of(String.join("/", parts));
                }
            }
        }
        return Optional.empty();
    }
}
