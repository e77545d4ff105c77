package org.cardwright.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cardwright.data.UserFile;
import org.cardwright.data.UserFileException;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderKey;

/**
 * Keeps among the user's data the tables of a site as they were when a folder's cards last said what the generator makes
 * of them, so that it can be told later which side changed. A card that has not come to agree since then keeps what it
 * was before. For background threads.
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

    /** What each card was that is not as the tables say: a file name, and unless that is unknown the text it had. */
    private static UserFile others(Path folder) {
        return new UserFile(folder.resolve("others.txt"));
    }

    /** What is known of the last agreement; empty if they never agreed, or nothing was kept of it. */
    public Optional<AgreedCards> read() {
        return place.filter(folder -> Stream.of(SourceKind.values())
                .allMatch(kind -> file(folder, kind).readable().isPresent())).map(folder -> with(others(folder).readable()
                .orElse(""), AgreedCards.of(Generator.generate(new SiteSources(table(folder, SourceKind.CARDS),
                table(folder, SourceKind.TEXTS), table(folder, SourceKind.COURSES)))).texts()));
    }

    private static TableFile table(Path folder, SourceKind kind) {
        return SiteSources.read(kind, SourceText.decode(file(folder, kind).readable().orElseThrow()
                .getBytes(StandardCharsets.UTF_8)));
    }

    private static AgreedCards with(String others, Map<String, String> made) {
        Map<String, String> texts = new HashMap<>(made);
        Set<String> unknown = new HashSet<>();
        others.lines().map(line -> line.split("\t", 2)).forEach(other -> {
            texts.remove(other[0]);
            if (other.length == 1) {
                unknown.add(other[0]);
            } else if (!other[1].isEmpty()) {
                texts.put(other[0], new String(Base64.getDecoder().decode(other[1]), StandardCharsets.UTF_8));
            }
        });
        return new AgreedCards(texts, unknown);
    }

    /**
     * Keeps what cards and tables agree on now, and gives what is known then. A card agrees if nothing differs, or only
     * what the card alone changed: then all that the tables changed is in it.
     *
     * @param known what was known before, if that was read
     * @param merged files of cards of which it was decided what both sides changed: now that is the card's own
     */
    public Optional<AgreedCards> note(SourceSite site, SourceComparison now, Optional<AgreedCards> known,
            Set<String> merged) {
        Optional<AgreedCards> before = known.or(this::read);
        try {
            return noted(site, now, before, merged);
        } catch (UserFileException e) {
            // Then nobody knows later which side changed, and each difference is to be decided.
            System.getLogger(AgreedTables.class.getName()).log(System.Logger.Level.WARNING, "Not noted", e);
            return before;
        }
    }

    private Optional<AgreedCards> noted(SourceSite site, SourceComparison now, Optional<AgreedCards> before,
            Set<String> merged) throws UserFileException {
        Map<String, byte[]> tables = site.following();
        if (place.isEmpty() || !Stream.of(SourceKind.values()).allMatch(kind ->
                tables.containsKey(site.files().table(kind).file()))) {
            return before;
        }
        Map<String, String> made = AgreedCards.of(now.site()).texts();
        String others = others(before.orElseGet(() -> new AgreedCards(Map.of(), now.pairs().stream()
                .flatMap(AgreedTables::files).collect(Collectors.toSet()))), now, made, merged);
        if (before.isPresent() || others.lines().count() < made.size()) {
            write(others(place.get()), others);
            for (SourceKind kind : SourceKind.values()) {
                write(file(place.get(), kind), new String(tables.get(site.files().table(kind).file()),
                        StandardCharsets.UTF_8));
            }
            AgreedCards after = with(others, made);
            return before.filter(after::equals).or(() -> Optional.of(after));
        }
        return before;
    }

    private static Stream<String> files(SourceComparison.Pair pair) {
        return Stream.concat(Stream.of(pair.file()), pair.made().map(GeneratedCard::file).stream());
    }

    private static String others(AgreedCards known, SourceComparison now, Map<String, String> made,
            Set<String> merged) {
        Map<String, SourceMerge.Way> ways = new SourceMerge(now, known).ways();
        Set<String> open = now.differences().stream().filter(each -> each.kind() != SourceDifference.Kind.FORM
                && each.barrier().isEmpty() && ways.get(each.id()) != SourceMerge.Way.TO_SOURCES
                && !(ways.get(each.id()) == SourceMerge.Way.BOTH && merged.contains(each.file())))
                .map(SourceDifference::file).collect(Collectors.toSet());
        return now.pairs().stream().filter(pair -> open.contains(pair.file())).flatMap(AgreedTables::files).distinct()
                .flatMap(file -> {
                    String was = known.texts().getOrDefault(file, "");
                    return known.unknown().contains(file) ? Stream.of(file + "\n")
                            : was.equals(made.getOrDefault(file, "")) ? Stream.empty() : Stream.of(file + "\t"
                            + Base64.getEncoder().encodeToString(was.getBytes(StandardCharsets.UTF_8)) + "\n");
                }).sorted().collect(Collectors.joining());
    }

    private static void write(UserFile file, String text) throws UserFileException {
        if (!file.readable().equals(Optional.of(text))) {
            file.write(text);
        }
    }
}
