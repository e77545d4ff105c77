import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The check sums of the packages, as {@code sha256sum -c} reads them. */
final class Sums {
    static final String NAME = "SHA256SUMS";

    private Sums() {}

    static void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Folders.list(folder)) {
            if (!file.getFileName().toString().equals(NAME)) {
                lines.append(of(file)).append("  ").append(file.getFileName()).append('\n');
            }
        }
        Files.writeString(folder.resolve(NAME), lines);
    }

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
