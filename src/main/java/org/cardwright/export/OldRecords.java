package org.cardwright.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;

/** Reads once what earlier versions of this program noted in a checkout's {@code .git}; nothing is written there any more. */
final class OldRecords {
    private static final long MAX_SIZE = 200L << 20;
    private static final String TAKEN = "taken/";
    private static final String AFTER = TAKEN + "after/";
    private static final String SITE = TAKEN + "site/";

    private OldRecords() {}

    /** Adds what is noted of a folder to its agreements, the oldest first, unless that was done before. */
    static void learn(SiteGit git, Source source, Agreements agreements, String site) throws IOException {
        Path place = git.folder().resolve("cardwright");
        if (!Files.isDirectory(place)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(place, "exported-" + hash(source.folder()) + "-*.zip")) {
            all.forEach(files::add);
        }
        files.sort(Comparator.comparing(file -> file.toFile().lastModified()));
        for (Path file : files) {
            String evidence = file.getFileName() + " " + file.toFile().lastModified();
            boolean known = agreements.with(List.of(site)).stream().anyMatch(one -> one.evidence().equals(evidence));
            if (!known && Files.size(file) <= MAX_SIZE) {
                agreements.note(notes(git, source, read(file), site, evidence));
            }
        }
    }

    private static String hash(Path folder) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Agreements.Notes notes(SiteGit git, Source source, Map<String, byte[]> entries, String site,
            String evidence) throws IOException {
        var notes = new Agreements.Notes();
        Optional<String> commit = Optional.ofNullable(entries.get("commit"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        Map<String, SourceText> committed = commit.isPresent() && ObjectId.isId(commit.get())
                && git.repository().getObjectDatabase().has(ObjectId.fromString(commit.get()))
                ? git.cards(ObjectId.fromString(commit.get())) : Map.of();
        entries.forEach((name, bytes) -> {
            boolean card = !name.startsWith(TAKEN) && !List.of("commit", "branch", "gone").contains(name);
            if (card) {
                // The branch may have held more than the folder: what both brought together.
                Optional<SourceText> text = Optional.of(SourceText.decode(bytes));
                Optional<SourceText> held = Optional.ofNullable(committed.get(name)).or(() -> text);
                notes.add(Agreement.Kind.OLD, site, name, name, held, text, evidence);
            } else if (name.startsWith(AFTER) && entries.containsKey(SITE + name.substring(AFTER.length()))) {
                // A step of the window, which may never have been saved: it counts where the folder has just this.
                String file = name.substring(AFTER.length());
                boolean saved = source.cards().containsKey(file)
                        && FileContent.same(source.cards().get(file).source(), SourceText.decode(bytes));
                Optional<SourceText> text = Optional.of(SourceText.decode(entries.get(SITE + file)))
                        .filter(_ -> saved);
                text.ifPresent(_ -> notes.add(Agreement.Kind.OLD, site, file, file, text, text, evidence));
            }
        });
        return notes;
    }
}
