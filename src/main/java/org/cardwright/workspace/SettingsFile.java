package org.cardwright.workspace;

import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.check.FolderSettings;
import org.cardwright.data.NamedFile;
import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.SettingsEditor;
import org.cardwright.i18n.Strings;

/**
 * The file with a folder's settings as a person changes it, one setting at a time: all else in it stays byte for byte,
 * also what another program wrote there since it was read. For a background thread.
 *
 * @param text empty where there is no file yet
 */
public record SettingsFile(Path file, Optional<String> text) {
    /** A change that can be taken back, and the files before and after it. */
    public record Change(String section, String key, SettingsFile before, SettingsFile after) {}

    /** What keeps a setting from being changed, in words that may be shown. */
    public static final class RefusedException extends IOException {
        @Serial private static final long serialVersionUID = 1;

        private RefusedException(String message) {
            super(message);
        }
    }

    /** The file that the settings of a folder are read from, or would be. */
    public static SettingsFile of(Path folder) throws IOException {
        return read(FolderSettings.place(folder));
    }

    private static SettingsFile read(Path file) throws IOException {
        try {
            return new SettingsFile(file, Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString()));
        } catch (NoSuchFileException e) {
            return new SettingsFile(file, Optional.empty());
        } catch (CharacterCodingException e) {
            throw new IOException(Strings.get("preferences.file.letters", file.getFileName()), e);
        }
    }

    /** A setting of the file; empty where it has none of that name. */
    public Optional<String> value(String section, String key) throws RefusedException {
        try {
            return SettingsEditor.value(text.orElse(""), section, key);
        } catch (FrontMatterException e) {
            throw refused(e);
        }
    }

    private RefusedException refused(FrontMatterException e) {
        return new RefusedException(Strings.get("preferences.file.refused", file.getFileName(), e.getMessage()));
    }

    /**
     * Gives a setting a value, or takes it out where the value is empty, in the file as it is now.
     *
     * @throws RefusedException if the file has another shape, or another program gave this very setting another value
     */
    public Change with(String section, String key, Optional<String> value) throws IOException {
        SettingsFile now = read(file);
        if (!now.equals(this) && !now.value(section, key).equals(value(section, key))) {
            throw new RefusedException(Strings.get("preferences.file.changed", file.getFileName(), key,
                    now.value(section, key).orElse(Strings.get("preferences.file.none"))));
        }
        return now.write(section, key, value);
    }

    private Change write(String section, String key, Optional<String> value) throws IOException {
        try {
            String changed = SettingsEditor.with(text.orElse(""), section, key, value);
            SettingsFile after = new SettingsFile(file, text.isEmpty() && changed.isEmpty() ? text : Optional.of(changed));
            after.put(this);
            return new Change(section, key, this, after);
        } catch (FrontMatterException e) {
            throw refused(e);
        }
    }

    private void put(SettingsFile before) throws IOException {
        if (equals(before)) {
            return;
        }
        if (!read(file).equals(before)) {
            throw new RefusedException(Strings.get("preferences.file.again", file.getFileName()));
        }
        if (text.isPresent()) {
            NamedFile.write(Files.exists(file) ? file.toRealPath() : file, text.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Takes a change back: to the bytes of before where nothing else changed since, else this setting alone. */
    public static SettingsFile undo(Change change) throws IOException {
        SettingsFile now = read(change.after().file());
        if (now.equals(change.after())) {
            change.before().put(now);
            return change.before();
        }
        return change.after().with(change.section(), change.key(), change.before().value(change.section(), change.key())).after();
    }
}
