package org.cardwright.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.cardwright.text.SourceText;

/**
 * Remembers what a folder last exported to a site, or last took from it: the texts with which both agreed. It lies in
 * the site's {@code .git}, where no commit sees it; one for each folder that exports there.
 */
final class ExportRecord {
    private static final long MAX_SIZE = 200L << 20;

    private final Path file;

    private ExportRecord(Path file) {
        this.file = file;
    }

    static ExportRecord of(Path gitFolder, Path folder) {
        return new ExportRecord(gitFolder.resolve("cardwright").resolve("exported-" + hash(folder) + ".zip"));
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

    /** The texts by the card's file; nothing where there is no record or it cannot be read: history serves then. */
    Map<String, SourceText> read() {
        Map<String, SourceText> texts = new TreeMap<>();
        try {
            if (Files.size(file) > MAX_SIZE) {
                return Map.of();
            }
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.put(entry.getName(), SourceText.decode(zip.readAllBytes()));
                }
            }
            return texts;
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Writes all texts in one step. */
    void write(Map<String, SourceText> texts) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = Files.newOutputStream(beside); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, SourceText> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().bytes());
                zip.closeEntry();
            }
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }
}
