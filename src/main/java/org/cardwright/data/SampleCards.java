package org.cardwright.data;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sample cards that come with the program: beside it, or beside the folder that it was built in. */
public final class SampleCards {
    private static final String NAME = "sample-cards";
    private static final int LEVELS = 3;

    private SampleCards() {}

    public static Optional<Path> find() {
        return Stream.concat(Stream.of(Path.of("").toAbsolutePath()), program().stream())
                .flatMap(start -> Stream.iterate(start, folder -> folder != null, Path::getParent).limit(LEVELS))
                .map(folder -> folder.resolve(NAME)).filter(Files::isDirectory).findFirst();
    }

    private static Optional<Path> program() {
        try {
            return Optional.of(Path.of(SampleCards.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
