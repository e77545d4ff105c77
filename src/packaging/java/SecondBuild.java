import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds the same sources once more, in another place and beside the other checks. */
final class SecondBuild {
    private static final List<String> SOURCES = List.of("pom.xml", "src/main", "src/packaging", "fxml", "css", "docs", "sample-cards");

    private final Path place;
    private final Process build;

    SecondBuild(Path work, Path maven) throws IOException {
        place = work.resolve("again");
        for (String source : SOURCES) {
            Files.createDirectories(place.resolve(source).getParent());
            Folders.copyAll(Path.of(source).toAbsolutePath(), place.resolve(source));
        }
        build = new ProcessBuilder(maven.toString(), "-B", "-ntp", "-Pdist", "-Dpackages.skipped=true", "-Dmaven.test.skip=true",
                "package").directory(place.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve("again.log").toFile()).start();
    }

    void compare() throws IOException, InterruptedException {
        CheckPackages.require(build.waitFor() == 0, "the second build failed:\n" + Files.readString(place.resolveSibling("again.log")));
        for (String name : List.of("cardwright.jar", "bom.json")) {
            CheckPackages.require(Files.mismatch(Packages.TARGET.resolve(name), place.resolve("target").resolve(name)) == -1,
                    name + " differs");
        }
    }
}
