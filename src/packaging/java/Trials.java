import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** Unpacks and installs each package into a fresh place, uses it there and removes it again. */
final class Trials {
    private static final String CARD = "0510-Personal-Customer-Service-Entry.md";
    private static final String TYPED = "Tried in a package. ";
    private static final int NO_OUTPUT = 3;

    private final Version version;
    private final Path work;

    Trials(Version version, Path work) {
        this.version = version;
        this.work = work;
    }

    void archive() throws IOException, InterruptedException {
        Path place = Files.createDirectories(work.resolve("tar"));
        Path archive = Packages.DIST.resolve("cardwright-" + version.text() + "-" + Machine.NAME + ".tar.gz");
        Shell.run("tar", "--extract", "--gzip", "--file", archive.toString(), "--directory", place.toString());
        use("tar", place.resolve("cardwright-" + version.text()).resolve("cardwright"), true);
    }

    void zip() throws IOException, InterruptedException {
        use("zip", unpackedZip(work.resolve("Zip für alle Systeme")), false);
    }

    private Path unpackedZip(Path place) throws IOException {
        Folders.delete(place);
        Path archive = Packages.DIST.resolve("cardwright-" + version.text() + "-any.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
                Path file = place.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        Path starter = place.resolve("cardwright-" + version.text()).resolve("cardwright");
        CheckPackages.require(starter.toFile().setExecutable(true), "the starter can't be made executable");
        return starter;
    }

    /** With nothing where systems have Java: only root may hide it, from this one process. */
    void zipWithoutJava() throws IOException, InterruptedException {
        if (!isRoot() || Shell.find("unshare").isEmpty()) {
            CheckPackages.skip("the zip without any Java (only root can hide the installed ones)");
            return;
        }
        Path starter = unpackedZip(work.resolve("Zip ohne Java"));
        String hide = "mount -t tmpfs none /usr/lib/jvm && exec \"$0\" --version";
        Outcome outcome = run(Map.of("PATH", "/bin:/usr/bin", "JAVA_HOME", "", "JAVA25_HOME", "", "HOME", work.toString()),
                "unshare", "--mount", "sh", "-c", hide, starter.toString());
        if (outcome.output().contains("unshare") || outcome.output().contains("mount:")) {
            CheckPackages.skip("the zip without any Java (this machine lets nobody hide it)");
            return;
        }
        CheckPackages.require(outcome.code() == NO_OUTPUT && outcome.output().contains("needs Java 25 or newer, which was not found"),
                "it says: " + outcome);
    }

    void deb() throws IOException, InterruptedException {
        Path deb = Packages.DIST.resolve("cardwright_" + version.ofLinux() + "_" + (Machine.ARM ? "arm64" : "amd64") + ".deb");
        if (!Files.exists(deb)) {
            CheckPackages.skip("the .deb: there is none");
            return;
        }
        boolean ready = Display.missing().isEmpty();
        if (ready && isRoot() && Shell.find("apt-get").isPresent() && !Files.exists(Path.of("/opt/cardwright"))) {
            installed(deb);
            return;
        }
        CheckPackages.skip("installing the .deb with apt-get (it takes root, GTK 3, a display, and Cardwright not being installed); it was unpacked instead");
        Path place = work.resolve("deb");
        Shell.run("dpkg-deb", "--extract", deb.toString(), place.toString());
        use("deb", place.resolve("opt/cardwright/cardwright"), true);
    }

    private void installed(Path deb) throws IOException, InterruptedException {
        Shell.run("apt-get", "install", "--yes", "--no-install-recommends", deb.toString());
        Map<String, String> kept;
        try {
            CheckPackages.require(Files.exists(Path.of("/usr/share/applications/cardwright.desktop")), "no entry in the menu");
            use("deb", Path.of("/usr/bin/cardwright"), true);
            kept = everythingOfTheUser("deb");
        } finally {
            Shell.run("apt-get", "purge", "--yes", "cardwright");
        }
        CheckPackages.require(!Files.exists(Path.of("/opt/cardwright")) && !Files.exists(Path.of("/usr/bin/cardwright")),
                "parts of the program stay");
        CheckPackages.require(!kept.isEmpty() && kept.equals(everythingOfTheUser("deb")), "the user's data changed");
    }

    private Map<String, String> everythingOfTheUser(String trial) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Folders.walk(work.resolve("use-" + trial).resolve("data"))) {
            if (Files.isRegularFile(file)) {
                files.put(file.toString(), Sums.of(file));
            }
        }
        return files;
    }

    /** The command line and the window, by a user without data: opens the sample cards, edits one and saves it. */
    private void use(String trial, Path starter, boolean cached) throws IOException, InterruptedException {
        Folders.delete(work.resolve("use-" + trial));
        Path home = Files.createDirectories(work.resolve("use-" + trial));
        Map<String, String> user = Map.of("HOME", home.toString(), "XDG_DATA_HOME", home.resolve("data").toString(),
                "JAVA25_HOME", System.getProperty("java.home"));
        Outcome named = run(user, starter.toString(), "--version");
        CheckPackages.require(named.output().equals("Cardwright " + version.text() + "\n"), "--version says: " + named);
        if (cached) {
            caches(starter);
        }
        Path cards = trial.equals("zip") ? starter.resolveSibling("sample-cards") : home.resolve("data/cardwright/sample-cards");
        window(trial, starter, user, cards);
        Outcome checked = run(user, starter.toString(), "check", cards.toString());
        CheckPackages.require(checked.code() == 0 && checked.output().contains(CARD), "check says: " + checked);
        Outcome shown = run(user, starter.toString(), "show", cards.resolve(CARD).toString());
        CheckPackages.require(shown.code() == 0 && shown.output().contains(TYPED.strip()), "show says: " + shown);
    }

    /** The caches of classes are used: with this option Java refuses to start without one. */
    private void caches(Path starter) throws IOException, InterruptedException {
        Path lib = starter.toRealPath().resolveSibling("lib");
        for (String name : List.of("window", "commands")) {
            Path config = lib.resolve("app").resolve(name.equals("window") ? "cardwright.cfg" : "cardwright-cli.cfg");
            List<String> command = new ArrayList<>(List.of(lib.resolve("runtime/bin/java").toString(), "-XX:AOTMode=on"));
            StringBuilder path = new StringBuilder(lib.resolve("app/cardwright.jar").toString());
            for (String line : Files.readAllLines(config)) {
                String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", lib.resolve("app").toString());
                if (line.startsWith("java-options=")) {
                    command.add(value);
                } else if (line.startsWith("app.classpath=") && !value.endsWith("/cardwright.jar")) {
                    path.append(':').append(value);
                }
            }
            command.addAll(List.of("-cp", path.toString(), "org.cardwright.Launcher", "--version"));
            Outcome outcome = run(Map.of(), command.toArray(String[]::new));
            CheckPackages.require(outcome.code() == 0, "the cache for " + name + " does not fit: " + outcome);
        }
    }

    private void window(String trial, Path starter, Map<String, String> user, Path cards)
            throws IOException, InterruptedException {
        List<String> missing = Display.missing();
        if (!missing.isEmpty()) {
            CheckPackages.skip("the window of the " + trial + ": " + String.join(", ", missing) + " missing");
            if (!Files.exists(cards)) {
                Folders.copyAll(Path.of("sample-cards").toAbsolutePath(), cards);
            }
            Files.writeString(cards.resolve(CARD), Files.readString(cards.resolve(CARD)).replaceFirst("Works with", TYPED + "Works with"));
            return;
        }
        Path log = work.resolve(trial + ".log");
        try (Display display = new Display(work.resolve("display-" + trial))) {
            // Not among the sources, where the program would find their sample cards.
            ProcessBuilder builder = new ProcessBuilder(starter.toString()).directory(work.resolve("use-" + trial).toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(user);
            display.lend(builder);
            Process program = builder.start();
            try {
                display.awaitWindow("Cardwright");
                // From the menu to the first button, then by the site's to that of the sample cards.
                display.press("Tab", 5);
                display.press("Tab", 5);
                display.press("Tab", 5);
                display.press("space", 5);
                display.awaitWindow("sample-cards — Cardwright");
                edit(display, cards.resolve(CARD));
                display.picture(work.resolve(trial + ".png"));
                display.send("ctrl+q");
                CheckPackages.require(program.waitFor(60, TimeUnit.SECONDS), "it does not end");
            } catch (IOException e) {
                display.picture(work.resolve(trial + "-failed.png"));
                throw new IOException(e.getMessage() + "; see " + work.resolve(trial + "-failed.png") + "; it said: "
                        + Files.readString(log), e);
            } finally {
                program.descendants().forEach(ProcessHandle::destroy);
                program.destroy();
            }
        }
        for (Path sample : Folders.list(Path.of("sample-cards"))) {
            String before = Files.readString(sample);
            String after = Files.readString(cards.resolve(sample.getFileName()));
            CheckPackages.require(after.replace(TYPED, "").equals(before), "other bytes of " + sample.getFileName() + " changed");
        }
    }

    /** Goes to the card, whose description then has the focus, and writes at its start. On a busy machine it may take another try. */
    private static void edit(Display display, Path card) throws IOException, InterruptedException {
        for (int calm = 5; !Files.readString(card).contains(TYPED); calm *= 3) {
            CheckPackages.require(calm < 50, "the card is not saved");
            display.press("ctrl+p", calm);
            display.type("0510", calm);
            display.press("Return", calm);
            display.type(TYPED, calm);
            display.press("ctrl+s", 2 * calm);
        }
    }

    /** How a program ended and what it said. */
    record Outcome(int code, String output) {}

    private static Outcome run(Map<String, String> variables, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static boolean isRoot() throws IOException, InterruptedException {
        return run(Map.of(), "id", "-u").output().strip().equals("0");
    }
}
