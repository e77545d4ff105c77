import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries the packages that were made: each is unpacked or installed into a fresh place, started, used as a person would, and
 * removed. It says what it could not try, and ends with 1 if a package does not work.
 */
final class CheckPackages {
    private static final List<String> faults = new ArrayList<>();
    private static final List<String> skipped = new ArrayList<>();
    private static int passed;

    private CheckPackages() {}

    /** A check, whose failure is told in words. */
    interface Check {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Version version = new Version(arguments[0]);
        Path work = Packages.WORK.resolve("checks");
        Folders.delete(work);
        Files.createDirectories(work);
        SecondBuild second = new SecondBuild(work, Path.of(arguments[1], "bin", Machine.WINDOWS ? "mvn.cmd" : "mvn"));
        Contents contents = new Contents(version, work);
        check("the check sums are those of the packages", contents::sums);
        check("the bill of materials names every library", contents::billOfMaterials);
        check("the .deb is at most 110 MB", contents::size);
        check("the zip has JavaFX for every system and a complete class path", contents::zip);
        if (Machine.LINUX) {
            Trials trials = new Trials(version, work);
            check("the archive works", trials::archive);
            check("the zip works from a path with spaces and umlauts", trials::zip);
            check("the zip says that Java is missing", trials::zipWithoutJava);
            check("the .deb works, and the user's data stay when it is removed", trials::deb);
        } else {
            skip("windows of the packages are only tried on Linux");
        }
        check("a second build gives the same jar and bill of materials", second::compare);
        skipped.forEach(what -> System.out.println("NOT TRIED: " + what));
        faults.forEach(what -> System.out.println("FAULT: " + what));
        System.out.printf("Packages: %d passed, %d failed, %d skipped%n", passed, faults.size(), skipped.size());
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    static void skip(String what) {
        skipped.add(what);
    }

    private static void check(String what, Check check) throws InterruptedException {
        long start = System.nanoTime();
        int before = skipped.size();
        try {
            check.run();
            if (skipped.size() == before) {
                passed++;
            }
            System.out.printf("%s %s (%.1f s)%n", skipped.size() == before ? "ok" : "in part", what, (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            faults.add(what + ": " + e.getMessage());
        }
    }

    /** Fails a check unless the condition holds. */
    static void require(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }
}
