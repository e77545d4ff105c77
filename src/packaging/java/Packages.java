import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the packages for the system that it runs on, in {@code target/dist}: {@code mvn -Pdist verify} calls it with the
 * version, once the jar, its libraries, the bill of materials and the zip for every system are there.
 */
final class Packages {
    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path DIST = TARGET.resolve("dist");
    static final Path WORK = TARGET.resolve("packaging");
    static final Path RESOURCES = Path.of("src", "packaging").toAbsolutePath();

    private Packages() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Version version = new Version(arguments[0]);
        Folders.delete(WORK.resolve("image"));
        Folders.delete(WORK.resolve("tree"));
        Files.createDirectories(DIST);
        for (Path old : Folders.list(DIST)) {
            if (!old.getFileName().toString().equals("cardwright-" + version.text() + "-any.zip")) {
                Folders.delete(old);
            }
        }
        Files.copy(TARGET.resolve("bom.json"), DIST.resolve("cardwright-" + version.text() + "-sbom.json"));
        Path image = new Image(version).make();
        if (Machine.LINUX) {
            LinuxPackages linux = new LinuxPackages(version, image);
            Together.run(linux::archive, linux::deb, linux::rpm);
        } else if (Machine.WINDOWS) {
            jpackage(version, image, "msi", List.of(
                    // Windows takes a package with the same id as a new version of what is installed: never change it.
                    "--win-upgrade-uuid", "6d0f1f5e-6c0e-4c53-9a0f-6f4d2b7c1a52",
                    "--win-per-user-install", "--win-menu", "--win-menu-group", "Cardwright", "--win-dir-chooser"));
        } else {
            jpackage(version, image, "dmg", List.of("--mac-package-identifier", "org.cardwright"));
        }
        Sums.write(DIST);
    }

    private static void jpackage(Version version, Path image, String type, List<String> more)
            throws IOException, InterruptedException {
        Shell.run(Machine.tool("jpackage"), List.of("--type", type, "--name", Image.NAME, "--app-image", image.toString(),
                "--app-version", version.ofSystem(), "--vendor", "Cardwright", "--license-file", "LICENSE",
                "--dest", WORK.toString()), more);
        Files.move(WORK.resolve(Image.NAME + "-" + version.ofSystem() + "." + type),
                DIST.resolve("cardwright-" + version.text() + "-" + Machine.NAME + "." + type));
    }
}
