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
            Together.run(() -> check("the archive works", again(trials::archive)),
                    () -> check("the zip works from a path with spaces and umlauts", again(trials::zip)),
                    () -> check("the .deb works, and the user's data stay when it is removed", again(trials::deb)));
            check("the zip says that Java is missing", trials::zipWithoutJava);
        } else {
            skip("windows of the packages are only tried on Linux");
        }
        check("a second build gives the same jar and bill of materials", second::compare);
        skipped.forEach(what -> System.out.println("NOT TRIED: " + what));
        faults.forEach(what -> System.out.println("FAULT: " + what));
        System.out.printf("Packages: %d passed, %d failed, %d skipped%n", passed, faults.size(), skipped.size());
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    static synchronized void skip(String what) {
        skipped.add(what);
    }

    /** A window on a machine with much else to do may answer too late once; a package that does not work fails twice. */
    private static Together.Work again(Together.Work trial) {
        return () -> {
            try {
                trial.run();
            } catch (IOException e) {
                System.out.println("Tried again: " + e.getMessage());
                trial.run();
            }
        };
    }

    /** Does a check, whose failure is told in words. */
    private static void check(String what, Together.Work check) throws InterruptedException {
        long start = System.nanoTime();
        try {
            check.run();
            ended(what, start);
        } catch (IOException e) {
            failed(what, e);
        }
    }

    private static synchronized void ended(String what, long start) {
        passed++;
        System.out.printf("ok: %s (%.1f s)%n", what, (System.nanoTime() - start) / 1e9);
    }

    private static synchronized void failed(String what, IOException e) {
        faults.add(what + ": " + e.getMessage());
    }

    /** Fails a check unless the condition holds. */
    static void require(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }
}
