package org.cardwright.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.data.UserFile;
import org.cardwright.data.UserFileException;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderKey;

/**
 * Keeps among the user's data the tables of a site as they were when a folder's cards last said what the generator makes
 * of them, so that it can be told later which side changed. For background threads.
 */
public final class AgreedTables {
    private final Optional<Path> place;

    /**
     * @param data the user's data folder; empty where nothing may be kept
     * @param root the site
     * @param cards the folder of the cards
     */
    public AgreedTables(Optional<Path> data, Path root, Path cards) {
        place = data.map(folder -> folder.resolve("sources").resolve(FolderKey.of(new CardFolder(root)))
                .resolve(FolderKey.of(new CardFolder(cards))));
    }

    private static UserFile file(Path folder, SourceKind kind) {
        return new UserFile(folder.resolve(kind.file().getFileName()));
    }

    /** What the generator made of them then; empty if they never agreed, or nothing was kept of it. */
    public Optional<GeneratedSite> read() {
        Optional<SiteSources> tables = place.filter(folder -> Stream.of(SourceKind.values())
                .allMatch(kind -> file(folder, kind).readable().isPresent())).map(folder -> new SiteSources(
                table(folder, SourceKind.CARDS), table(folder, SourceKind.TEXTS), table(folder, SourceKind.COURSES)));
        return tables.map(Generator::generate);
    }

    private static TableFile table(Path folder, SourceKind kind) {
        return SiteSources.read(kind, SourceText.decode(file(folder, kind).readable().orElseThrow()
                .getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Keeps the tables if cards and tables agree now.
     *
     * @throws UserFileException if they cannot be kept
     */
    public void note(SiteSources files, SourceComparison now) throws UserFileException {
        Map<String, byte[]> tables = files.files();
        boolean whole = Stream.of(SourceKind.values()).allMatch(kind -> tables.containsKey(files.table(kind).file()));
        Set<SourceDifference.Kind> form = Set.of(SourceDifference.Kind.FORM);
        if (place.isPresent() && whole && now.differences().stream().map(SourceDifference::kind).allMatch(form::contains)) {
            for (SourceKind kind : SourceKind.values()) {
                String text = new String(tables.get(files.table(kind).file()), StandardCharsets.UTF_8);
                UserFile file = file(place.get(), kind);
                if (!file.readable().equals(Optional.of(text))) {
                    file.write(text);
                }
            }
        }
    }
}
