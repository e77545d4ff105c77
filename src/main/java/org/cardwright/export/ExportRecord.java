package org.cardwright.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * What a folder last exported to a branch of a site: the texts of the folder with which the branch agreed then. It lies
 * in the site's {@code .git}, where no commit sees it; one file for each folder and branch.
 *
 * @param branch the branch; empty where none was checked out
 * @param commit the commit that brought them; empty where they were only written into the checkout
 * @param taken what the folder took over from the branch since, by card
 * @param gone the cards that were taken out of the checkout, where nobody committed that yet
 */
record ExportRecord(String branch, Optional<String> commit, Map<String, SourceText> texts,
        Map<String, Taken> taken, Set<String> gone) {
    private static final long MAX_SIZE = 200L << 20;
    private static final String COMMIT = "commit";
    private static final String BRANCH = "branch";
    private static final String GONE = "gone";
    private static final List<String> TAKEN = List.of("taken/before/", "taken/after/", "taken/site/");

    /** The newest export of a folder that a branch holds; without texts where none is known: history serves then. */
    static ExportRecord find(SiteGit git, Path folder, Optional<ObjectId> tip, String branch)
            throws IOException {
        List<Path> files = new ArrayList<>();
        Path place = place(git);
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(place, start(folder) + "-*.zip")) {
                all.forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(ExportRecord::time).reversed());
        for (Path file : files) {
            Optional<ExportRecord> record = read(file);
            if (record.isPresent() && record.get().isPartOf(git, tip, branch)) {
                return record.get();
            }
        }
        return new ExportRecord(branch, Optional.empty(), Map.of(), Map.of(), Set.of());
    }

    /** What still holds: of an export that nobody committed only what the checkout has. */
    Map<String, SourceText> valid(Map<String, SourceText> checkout) {
        Map<String, SourceText> valid = new TreeMap<>(texts);
        if (commit.isEmpty()) {
            valid.entrySet().removeIf(text -> !checkout.containsKey(text.getKey())
                    || !Content.same(checkout.get(text.getKey()), text.getValue()));
        }
        return valid;
    }

    private static long time(Path file) {
        return file.toFile().lastModified();
    }

    private static Path place(SiteGit git) {
        return git.folder().resolve("cardwright");
    }

    private static String start(Path folder) {
        return "exported-" + hash(folder.toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Whether that export is in the history of a branch, or in the checkout of it. */
    private boolean isPartOf(SiteGit git, Optional<ObjectId> tip, String other) throws IOException {
        if (commit.isEmpty() || tip.isEmpty()) {
            return commit.isEmpty() && branch.equals(other);
        }
        try (RevWalk walk = new RevWalk(git.repository())) {
            return walk.isMergedInto(walk.parseCommit(ObjectId.fromString(commit.get())), walk.parseCommit(tip.get()));
        } catch (MissingObjectException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<ExportRecord> read(Path file) {
        Map<String, SourceText> texts = new TreeMap<>();
        String branch = "";
        Optional<String> commit = Optional.empty();
        Set<String> gone = new TreeSet<>();
        List<Map<String, SourceText>> taken = TAKEN.stream().<Map<String, SourceText>>map(_ -> new TreeMap<>())
                .toList();
        try {
            if (Files.size(file) > MAX_SIZE) {
                return Optional.empty();
            }
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    byte[] content = zip.readAllBytes();
                    switch (entry.getName()) {
                        case COMMIT -> commit = Optional.of(new String(content, StandardCharsets.UTF_8));
                        case BRANCH -> branch = new String(content, StandardCharsets.UTF_8);
                        case GONE -> new String(content, StandardCharsets.UTF_8).lines().forEach(gone::add);
                        default -> {
                            int part = part(entry.getName());
                            String card = part < 0 ? entry.getName()
                                    : entry.getName().substring(TAKEN.get(part).length());
                            (part < 0 ? texts : taken.get(part)).put(card, SourceText.decode(content));
                        }
                    }
                }
            }
            return Optional.of(new ExportRecord(branch, commit, texts, taken(taken), gone));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int part(String name) {
        return TAKEN.indexOf(TAKEN.stream().filter(name::startsWith).findFirst().orElse(""));
    }

    private static Map<String, Taken> taken(List<Map<String, SourceText>> parts) {
        Map<String, Taken> taken = new TreeMap<>();
        parts.getFirst().forEach((file, before) -> {
            if (parts.stream().allMatch(part -> part.containsKey(file))) {
                taken.put(file, new Taken(before, parts.get(1).get(file), parts.get(2).get(file)));
            }
        });
        return taken;
    }

    /** Keeps this record in the place of the last one of the folder and branch, in one step. */
    void write(SiteGit git, Path folder) throws IOException {
        Path file = place(git).resolve(start(folder) + "-" + hash(branch) + ".zip");
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(beside); ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, BRANCH, branch.getBytes(StandardCharsets.UTF_8));
            if (commit.isPresent()) {
                put(zip, COMMIT, commit.get().getBytes(StandardCharsets.UTF_8));
            }
            put(zip, GONE, String.join("\n", gone).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, SourceText> text : texts.entrySet()) {
                put(zip, text.getKey(), text.getValue().bytes());
            }
            for (Map.Entry<String, Taken> card : taken.entrySet()) {
                put(zip, TAKEN.get(0) + card.getKey(), card.getValue().before().bytes());
                put(zip, TAKEN.get(1) + card.getKey(), card.getValue().after().bytes());
                put(zip, TAKEN.get(2) + card.getKey(), card.getValue().site().bytes());
            }
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
