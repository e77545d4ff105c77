import java.nio.file.Path;
import java.util.Locale;

/** The system that packages are made on, and for. */
final class Machine {
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = SYSTEM.startsWith("windows");
    static final boolean MACOS = SYSTEM.startsWith("mac");
    static final boolean LINUX = !WINDOWS && !MACOS;
    static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    /** As in the names of files. */
    static final String NAME = (WINDOWS ? "windows" : MACOS ? "macos" : "linux") + (ARM ? "-arm64" : "-x64");

    private Machine() {}

    /** A tool of the JDK that this runs on. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
