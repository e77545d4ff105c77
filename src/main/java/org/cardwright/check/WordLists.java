package org.cardwright.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.cardwright.data.DataFolder;
import org.cardwright.data.FolderBusyException;
import org.cardwright.data.NamedFile;
import org.cardwright.data.UserFile;
import org.cardwright.data.UserFileException;
import org.cardwright.i18n.Strings;
import org.cardwright.spelling.Vocabulary;
import org.cardwright.spelling.WordFile;

/** The lists of words that are right: that of a folder, which git shares, and those of this user. For background threads. */
public final class WordLists {
    /** The folder's list. */
    public static final String FILE_NAME = ".cardwright-words.txt";

    private static final String MINE = "my-words.txt";
    private static final String IGNORED = "ignored-words.txt";
    private static final String TAB = "\t";
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final Path data;

    /** The list changed after it was read. */
    private static final class StaleException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The lists for the cards of a folder. */
    public WordLists(Path folder) {
        this(folder, DataFolder.locate());
    }

    WordLists(Path folder, Path data) {
        this.folder = folder.toAbsolutePath().normalize();
        this.data = data;
    }

    /** The words of all lists; of one that cannot be read, none. */
    Vocabulary read() {
        Set<String> shared = Set.of();
        try {
            shared = WordFile.words(text(bytes(file())));
        } catch (IOException e) {
            System.getLogger(WordLists.class.getName()).log(System.Logger.Level.WARNING, "Left aside", e);
        }
        return new Vocabulary(shared, new UserFile(data.resolve(MINE)).readable().map(WordFile::words).orElse(Set.of()), ignored());
    }

    private Map<String, Set<String>> ignored() {
        Map<String, Set<String>> ignored = new HashMap<>();
        String here = real() + TAB;
        new UserFile(data.resolve(IGNORED)).readable().ifPresent(text -> text.lines().filter(line -> line.startsWith(here)).forEach(line -> {
            String[] parts = line.substring(here.length()).split(TAB);
            if (parts.length == 2) {
                ignored.computeIfAbsent(parts[0], _ -> new HashSet<>()).add(parts[1]);
            }
        }));
        return ignored;
    }

    private String real() {
        try {
            return folder.toRealPath().toString();
        } catch (IOException e) {
            return folder.toString();
        }
    }

    /** The folder's list: in it, or in the root of its site where one is there already. */
    Path file() {
        return FolderSettings.find(folder, FILE_NAME).orElse(folder.resolve(FILE_NAME));
    }

    /** Why the folder's list cannot be read, if it cannot. */
    Optional<String> unreadable() {
        try {
            text(bytes(file()));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Strings.get("rule.settings-invalid.unreadable", FILE_NAME));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private static String text(byte... bytes) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /**
     * Adds a word to the folder's list; all else of it stays, also what another program wrote at that moment.
     *
     * @throws IOException if the list cannot be read or written, or others write it all the time
     */
    public void addToFolder(String word) throws IOException {
        changeFolder(text -> WordFile.with(text, word));
    }

    /** Takes a word out of the folder's list. */
    public void removeFromFolder(String word) throws IOException {
        changeFolder(text -> WordFile.without(text, word));
    }

    /** Takes a word out of the user's own list. */
    public void removeFromMine(String word) throws IOException {
        change(MINE, text -> WordFile.without(text, word));
    }

    /** The words of the folder's list, sorted. */
    public List<String> folderWords() throws IOException {
        return WordFile.sorted(text(bytes(file())));
    }

    /** The words of the user's own list, sorted; none where it cannot be read. */
    public List<String> myWords() {
        return new UserFile(data.resolve(MINE)).readable().map(WordFile::sorted).orElse(List.of());
    }

    private void changeFolder(UnaryOperator<String> change) throws IOException {
        Path file = Files.exists(file()) ? file().toRealPath() : file();
        for (int i = 0; i < ATTEMPTS; i++) {
            byte[] before = bytes(file);
            byte[] after = change.apply(text(before)).getBytes(StandardCharsets.UTF_8);
            if (Arrays.equals(before, after)) {
                return;
            }
            try {
                NamedFile.write(file, out -> {
                    if (!Arrays.equals(before, bytes(file))) {
                        throw new StaleException();
                    }
                    out.write(after);
                });
                return;
            } catch (StaleException e) {
                // Another program was quicker: its words stay.
            }
        }
        throw new IOException(Strings.get("spelling.busy", FILE_NAME));
    }

    /** Adds a word to the user's own list. */
    public void addToMine(String word) throws IOException {
        change(MINE, text -> WordFile.with(text, word));
    }

    /** Leaves a word alone on one card. */
    public void ignore(String card, String word) throws IOException {
        String line = real() + TAB + card + TAB + word;
        change(IGNORED, text -> text.lines().anyMatch(line::equals) ? text : text + line + "\n");
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        try {
            new UserFile(data.resolve(name)).change(change);
        } catch (UserFileException | FolderBusyException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
