import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packages of Linux, all of one tree. None has a script of its own: nothing but their files comes and goes. */
final class LinuxPackages {
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256, 512);

    private final Version version;
    private final Path image;
    private final Path tree = Packages.WORK.resolve("tree");

    LinuxPackages(Version version, Path image) throws IOException {
        this.version = version;
        this.image = image;
        Path share = tree.resolve("usr/share");
        Folders.copyAll(image, Files.createDirectories(tree.resolve("opt")).resolve("cardwright"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/cardwright"), Path.of("/opt/cardwright/cardwright"));
        Path desktop = Path.of("linux/cardwright.desktop");
        Folders.copy(Packages.RESOURCES.resolve(desktop), share.resolve("applications").resolve(desktop.getFileName()));
        Path icons = share.resolve("icons/hicolor");
        for (int size : ICONS) {
            Folders.copy(icon("cardwright-" + size + ".png"), icons.resolve(size + "x" + size + "/apps/cardwright.png"));
        }
        Folders.copy(icon("cardwright.svg"), icons.resolve("scalable/apps/cardwright.svg"));
        Folders.copy(Path.of("LICENSE"), share.resolve("doc/cardwright/copyright"));
        Folders.setTimes(tree);
    }

    void archive() throws IOException, InterruptedException {
        String folder = "cardwright-" + version.text();
        Shell.run("tar", "--create", "--gzip", "--file", Packages.DIST.resolve(folder + "-" + Machine.NAME + ".tar.gz").toString(),
                "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=go-w", "--transform=s,^\\.,"  + folder + ",",
                "--directory", image.toString(), ".");
    }

    void deb() throws IOException, InterruptedException {
        if (Shell.find("dpkg-deb").isEmpty()) {
            System.out.println("No .deb is made: there is no dpkg-deb here.");
            return;
        }
        // A tree of its own, as the rpm is packed from the other meanwhile; the big files are the same ones, linked.
        Path with = tree.resolveSibling("deb");
        Folders.delete(with);
        Shell.run("cp", "--archive", "--link", tree.toString(), with.toString());
        Path control = with.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(control, filled("control", Map.of("architecture", Machine.ARM ? "arm64" : "amd64", "size", kibibytes())));
        Folders.setTimes(with);
        Shell.run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z0", with.toString(),
                Packages.DIST.resolve("cardwright_" + version.ofLinux() + "_" + (Machine.ARM ? "arm64" : "amd64") + ".deb").toString());
    }

    void rpm() throws IOException, InterruptedException {
        if (Shell.find("rpmbuild").isEmpty()) {
            System.out.println("No .rpm is made: there is no rpmbuild here.");
            return;
        }
        Path top = Packages.WORK.resolve("rpm");
        Folders.delete(top);
        Path spec = Files.createDirectories(top).resolve("cardwright.spec");
        Files.writeString(spec, filled("cardwright.spec", Map.of("tree", tree.toString())));
        Shell.run("rpmbuild", "-bb", "--define", "_topdir " + top, "--define", "_rpmdir " + top, spec.toString());
        for (Path file : Folders.walk(top)) {
            if (file.toString().endsWith(".rpm")) {
                Files.move(file, Packages.DIST.resolve(file.getFileName()));
            }
        }
    }

    private String filled(String name, Map<String, String> values) throws IOException {
        String text = Files.readString(Packages.RESOURCES.resolve("linux").resolve(name)).replace("@version@", version.ofLinux());
        for (var value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        return text;
    }

    private String kibibytes() throws IOException {
        long bytes = 0;
        for (Path file : Folders.walk(tree)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return Long.toString(bytes / 1024);
    }

    private static Path icon(String name) {
        return Packages.RESOURCES.resolve("icons").resolve(name);
    }
}
