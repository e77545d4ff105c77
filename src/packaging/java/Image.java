import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program with a Java of its own, as it will be installed. */
final class Image {
    static final String NAME = Machine.LINUX ? "cardwright" : "Cardwright";
    private static final String MAIN = "org.cardwright.Launcher";
    /**
     * What is found by name only when the program runs, which jdeps cannot see: other alphabets of lists and terminals,
     * dates of other English-speaking countries, archives as folders, keys and users of the system for git and its passwords.
     */
    private static final List<String> BY_NAME = List.of("jdk.charsets", "jdk.localedata", "jdk.zipfs", "jdk.crypto.ec",
            "jdk.security.auth", "jdk.security.jgss", "java.naming", "java.security.sasl", "jdk.unsupported", "jdk.net");

    private final Version version;
    private final Path work = Packages.WORK.resolve("image");
    private final Path input = work.resolve("input");
    private final Path runtime = work.resolve("runtime");

    Image(Version version) {
        this.version = version;
    }

    /** Makes it and returns its folder (on macOS, its bundle). */
    Path make() throws IOException, InterruptedException {
        collect();
        link();
        Path image = jpackage();
        addStarter(image);
        // Training notes the times of the jars.
        Folders.setTimes(image);
        train(image);
        Folders.setTimes(image);
        return image;
    }

    /** The jar and its libraries. The system libraries of JavaFX stand beside its jar, else it unpacks them at each start. */
    private void collect() throws IOException, InterruptedException {
        Folders.copy(Packages.TARGET.resolve("cardwright.jar"), input.resolve("cardwright.jar"));
        for (Path library : libraries()) {
            Path copy = input.resolve(library.getFileName());
            Folders.copy(library, copy);
            if (copy.getFileName().toString().startsWith("javafx-graphics")) {
                unpackSystemLibraries(copy);
            }
        }
        Folders.copy(Packages.TARGET.resolve("bom.json"), input.resolve("sbom.json"));
        Folders.copy(Path.of("LICENSE"), input.resolve("LICENSE"));
    }

    /** Without the empty jars that stand for JavaFX on any system. */
    private static List<Path> libraries() throws IOException {
        return Folders.list(Packages.TARGET.resolve("lib")).stream()
                .filter(file -> !file.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar")).toList();
    }

    private void unpackSystemLibraries(Path jar) throws IOException {
        try (var zip = new java.util.zip.ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(found -> found.getName().matches("[^/]+\\.(so|dylib|dll)")).toList()) {
                Files.copy(zip.getInputStream(entry), input.resolve(entry.getName()));
            }
        }
    }

    private void link() throws IOException, InterruptedException {
        Shell.run(Machine.tool("jlink"), "--add-modules", String.join(",", modules()), "--include-locales=en",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--output", runtime.toString());
    }

    private TreeSet<String> modules() throws IOException, InterruptedException {
        String path = libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String used = Shell.run(Machine.tool("jdeps"), "--ignore-missing-deps", "--multi-release", "25", "--print-module-deps",
                "--class-path", path, input.resolve("cardwright.jar").toString()).strip();
        TreeSet<String> modules = new TreeSet<>(List.of(used.split(",")));
        modules.addAll(BY_NAME);
        if (Machine.WINDOWS) {
            // The certificates that an organization gives to its Windows computers.
            modules.add("jdk.crypto.mscapi");
        }
        return modules;
    }

    private Path jpackage() throws IOException, InterruptedException {
        Path commands = work.resolve("cardwright-cli.properties");
        Files.writeString(commands, "main-class=" + MAIN + "\nwin-console=true\njava-options="
                + String.join(" ", options("commands")) + "\n");
        List<String> options = new ArrayList<>();
        options("window").forEach(option -> options.addAll(List.of("--java-options", option)));
        Shell.run(Machine.tool("jpackage"), List.of("--type", "app-image", "--name", NAME, "--app-version", version.ofSystem(),
                "--vendor", "Cardwright", "--description", "Editor for competency cards", "--icon", icon(),
                "--input", input.toString(), "--main-jar", "cardwright.jar", "--main-class", MAIN,
                "--runtime-image", runtime.toString(), "--add-launcher", "cardwright-cli=" + commands,
                "--dest", work.toString()), options);
        return work.resolve(Machine.MACOS ? NAME + ".app" : NAME);
    }

    private static String icon() {
        String kind = Machine.WINDOWS ? ".ico" : Machine.MACOS ? ".icns" : "-512.png";
        return Packages.RESOURCES.resolve("icons").resolve("cardwright" + kind).toString();
    }

    private static List<String> options(String cache) throws IOException {
        return Stream.concat(plainOptions().stream(), Stream.of("-XX:AOTCache=$APPDIR/" + cache + ".aot")).toList();
    }

    private static List<String> plainOptions() throws IOException {
        return Files.readAllLines(Packages.RESOURCES.resolve("java.options")).stream().filter(line -> !line.startsWith("#")).toList();
    }

    /** On Linux one word does both, starts the window or a command. */
    private static void addStarter(Path image) throws IOException {
        if (Machine.LINUX) {
            Path app = image.resolve("lib/app");
            Folders.copy(Packages.RESOURCES.resolve("any").resolve("cardwright"), image.resolve("cardwright"));
            Folders.copy(Packages.RESOURCES.resolve("java.options"), app.resolve("java.options"));
            Files.write(app.resolve("classpath"), jars(app));
        }
    }

    /**
     * Makes a cache of loaded classes for the window and one for commands, as the run script does. What it would note of
     * the methods' use is left out: Java would compile them all at once while the window waits.
     */
    private void train(Path image) throws IOException, InterruptedException {
        train(image, "window", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), "--snapshot",
                work.resolve("window.png").toString(), "sample-cards");
        train(image, "commands", List.of(), "check", "sample-cards");
    }

    private void train(Path image, String cache, List<String> more, String... arguments)
            throws IOException, InterruptedException {
        Path lib = Machine.MACOS ? image.resolve("Contents") : Machine.WINDOWS ? image : image.resolve("lib");
        Path app = lib.resolve("app");
        Path java = lib.resolve("runtime").resolve(Machine.MACOS ? "Contents/Home/bin/java" : "bin/java");
        List<String> options = new ArrayList<>(plainOptions());
        options.addAll(List.of("-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + app.resolve(cache + ".aot"),
                "-Dcardwright.data=" + work.resolve("data"), "-cp", classPath(app)));
        options.addAll(more);
        options.add(MAIN);
        Shell.run(java.toString(), options, List.of(arguments));
    }

    private static String classPath(Path app) throws IOException {
        return jars(app).stream().map(name -> app.resolve(name).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** Exactly as the launchers have them: a cache for another class path is ignored. */
    private static List<String> jars(Path app) throws IOException {
        Stream<String> rest = Files.readAllLines(app.resolve(NAME + ".cfg")).stream()
                .filter(line -> line.startsWith("app.classpath=")).map(line -> line.substring(line.lastIndexOf('/') + 1))
                .map(line -> line.substring(line.lastIndexOf('\\') + 1));
        return Stream.concat(Stream.of("cardwright.jar"), rest).distinct().toList();
    }
}
