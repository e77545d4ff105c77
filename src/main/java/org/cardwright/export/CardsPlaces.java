package org.cardwright.export;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.workspace.SiteRoot;

/** Finds the folders of cards in the copy of a repository, which may contain several sites. */
public final class CardsPlaces {
    private static final int DEEP = 4;
    /** Tools put other people's sites there, or a built one. */
    private static final Set<String> FOREIGN = Set.of("node_modules", "vendor", "_site");

    private CardsPlaces() {}

    /** All of them, those of the root first; one that is configured and not made yet is made. */
    public static List<Path> of(Path root) throws IOException {
        Set<Path> found = new TreeSet<>();
        Optional<Path> own = cards(root);
        Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEP, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (!folder.equals(root) && (name.startsWith(".") || FOREIGN.contains(name))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                cards(folder).ifPresent(found::add);
                return FileVisitResult.CONTINUE;
            }
        });
        own.ifPresent(found::remove);
        List<Path> all = java.util.stream.Stream.concat(own.stream(), found.stream()).toList();
        for (Path folder : all) {
            Files.createDirectories(folder);
        }
        return all;
    }

    private static Optional<Path> cards(Path folder) throws IOException {
        return SiteRoot.cardsPlace(folder).filter(cards -> !SiteTarget.around(cards.toString()).filter(
                site -> site.startsWith(folder)).isEmpty() || !Files.exists(cards));
    }
}
