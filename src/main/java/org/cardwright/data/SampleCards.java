package org.cardwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.site.SitePlaces;


/** The sample cards that come with the program: in it, beside it, or beside the folder that it was built in. */
public final class SampleCards {
    private static final String NAME = "sample-cards";
    private static final int LEVELS = 3;
    /** The cards in the program itself, which cannot list its own files. */
    static final List<String> CARDS = SitePlaces.SAMPLES;

    private SampleCards() {}

    /** The folder beside the program. */
    public static Optional<Path> find() {
        return Stream.concat(Stream.of(Path.of("").toAbsolutePath()), program().stream())
                .flatMap(start -> Stream.iterate(start, folder -> folder != null, Path::getParent).limit(LEVELS))
                .map(folder -> folder.resolve(NAME)).filter(Files::isDirectory).findFirst();
    }

    /**
     * A folder with the sample cards: the one beside the program, else one among what the program keeps for this user, in
     * which what a person changed stays; for a background thread.
     */
    public static Path open(Optional<Path> beside, Path data) throws IOException {
        if (beside.isPresent()) {
            return beside.get();
        }
        Path folder = data.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            copyTo(folder);
        }
        return folder;
    }

    /** Writes the cards that are in the program into a folder, which is made if need be. */
    public static void copyTo(Path folder) throws IOException {
        for (String card : CARDS) {
            try (InputStream in = Objects.requireNonNull(SampleCards.class.getResourceAsStream("/" + NAME + "/" + card), card)) {
                new UserFile(folder.resolve(card)).write(in.readAllBytes());
            }
        }
    }

    private static Optional<Path> program() {
        try {
            return Optional.of(Path.of(SampleCards.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
