import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at what is in the packages. */
final class Contents {
    private static final long MEGABYTE = 1_000_000;
    private static final long LARGEST_DEB = 110 * MEGABYTE;

    private final Version version;
    private final Path work;

    Contents(Version version, Path work) {
        this.version = version;
        this.work = work;
    }

    void sums() throws IOException {
        List<String> lines = Files.readAllLines(Packages.DIST.resolve(Sums.NAME));
        CheckPackages.require(lines.size() == Folders.list(Packages.DIST).size() - 1, "not every package has a line");
        for (String line : lines) {
            String[] parts = line.split("  ");
            CheckPackages.require(Sums.of(Packages.DIST.resolve(parts[1])).equals(parts[0]), line);
        }
    }

    /** Else an old library lies in the folder of the build, from which the packages are made. */
    void billOfMaterials() throws IOException {
        String bill = Files.readString(Packages.TARGET.resolve("bom.json"));
        for (Path library : Folders.list(Packages.TARGET.resolve("lib"))) {
            String name = library.getFileName().toString();
            String[] parts = name.replaceFirst("\\.jar$", "").split("-(?=\\d)", 2);
            String of = parts[1].replaceFirst("-(linux|mac|win)(-aarch64)?$", "");
            CheckPackages.require(bill.contains("/" + parts[0] + "@" + of), name + " is not in it; build again after mvn clean");
        }
        CheckPackages.require(bill.contains("\"name\" : \"Apache-2.0\"") || bill.contains("\"id\" : \"Apache-2.0\""), "no licenses");
    }

    void size() throws IOException {
        for (Path file : Folders.list(Packages.DIST)) {
            if (file.toString().endsWith(".deb")) {
                CheckPackages.require(Files.size(file) <= LARGEST_DEB, file + " has " + Files.size(file) / MEGABYTE + " MB");
                return;
            }
        }
        CheckPackages.skip("there is no .deb");
    }

    Path anyZip() {
        return Packages.DIST.resolve("cardwright-" + version.text() + "-any.zip");
    }

    void zip() throws IOException {
        String top = "cardwright-" + version.text() + "/";
        try (ZipFile zip = new ZipFile(anyZip().toFile())) {
            var names = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
            for (String needed : List.of("Cardwright.cmd", "cardwright", "README.txt", "LICENSE", "lib/cardwright.jar",
                    "lib/java.options", "lib/sbom.json")) {
                CheckPackages.require(names.contains(top + needed), needed + " is missing");
            }
            for (Path library : Folders.list(Packages.TARGET.resolve("lib"))) {
                String name = library.getFileName().toString();
                CheckPackages.require(name.startsWith("javafx-") || names.contains(top + "lib/" + name), name + " is missing");
            }
            natives(zip, top, "windows-x64", "glass.dll");
            natives(zip, top, "macos-x64", "libglass.dylib");
            natives(zip, top, "macos-arm64", "libglass.dylib");
            natives(zip, top, "linux-x64", "libglass.so");
            natives(zip, top, "linux-arm64", "libglass.so");
        }
    }

    /** The four parts of JavaFX for one system, the graphics with system libraries for its processor. */
    private void natives(ZipFile zip, String top, String platform, String library) throws IOException {
        for (String part : List.of("base", "controls", "fxml", "graphics")) {
            ZipEntry jar = zip.stream().filter(entry -> entry.getName().startsWith(top + "lib/" + platform + "/javafx-" + part))
                    .findFirst().orElseThrow(() -> new IOException("javafx-" + part + " is missing for " + platform));
            if (part.equals("graphics")) {
                Path copy = work.resolve(platform + ".jar");
                Files.copy(zip.getInputStream(jar), copy);
                try (ZipFile graphics = new ZipFile(copy.toFile())) {
                    ZipEntry glass = graphics.getEntry(library);
                    CheckPackages.require(glass != null, library + " is missing for " + platform);
                    String processor = processor(graphics.getInputStream(glass).readAllBytes());
                    CheckPackages.require(platform.equals(processor), "the libraries for " + platform + " are for " + processor);
                }
            }
        }
    }

    /** Which system and processor a library says that it is for: ELF, Mach-O or PE. */
    private static String processor(byte[] library) {
        int magic = (library[0] & 0xff) << 24 | (library[1] & 0xff) << 16 | (library[2] & 0xff) << 8 | library[3] & 0xff;
        return switch (magic) {
            case 0x7f454c46 -> (library[18] & 0xff) == 0x3e ? "linux-x64" : (library[18] & 0xff) == 0xb7 ? "linux-arm64" : "another Linux";
            case 0xcffaedfe -> library[4] == 7 ? "macos-x64" : library[4] == 12 ? "macos-arm64" : "another macOS";
            default -> library[0] == 'M' && library[1] == 'Z' ? windows(library) : "no known system";
        };
    }

    private static String windows(byte[] library) {
        int header = (library[0x3c] & 0xff) | (library[0x3d] & 0xff) << 8;
        return (library[header + 4] & 0xff) == 0x64 && (library[header + 5] & 0xff) == 0x86 ? "windows-x64" : "another Windows";
    }
}
