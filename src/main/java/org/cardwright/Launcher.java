package org.cardwright;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.cardwright.cli.CommandLineTool;
import org.cardwright.data.DataFolder;
import org.cardwright.data.Failures;
import org.cardwright.data.ProgramLog;
import org.cardwright.ui.CardwrightApp;
import org.cardwright.ui.Snapshot;

/** Starts the command line if there is something for it to do, else the editor, on a folder if one is named. */
public final class Launcher {
    private static final String SNAPSHOT = "--snapshot";
    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private Launcher() {}

    /** Does not extend {@code Application}: Java refuses to start such a class from the class path. */
    public static void main(String[] arguments) {
        // Java looks at this once, when something first asks for a proxy.
        System.setProperty("java.net.useSystemProxies", System.getProperty("java.net.useSystemProxies", "true"));
        // Java keeps names and passwords from a proxy that is asked for an encrypted connection, unless this is empty from the
        // beginning. They go only to a proxy that a person signed in at.
        System.setProperty(TUNNELS, System.getProperty(TUNNELS, ""));
        hearFailures();
        if (arguments.length > 0 && arguments[0].equals(SNAPSHOT)) {
            int code = Snapshot.run(Arrays.copyOfRange(arguments, 1, arguments.length));
            System.out.flush();
            // An orderly exit lets the web view complain of the toolkit's end; there is nothing left to be orderly for.
            Runtime.getRuntime().halt(code);
        }
        if (CommandLineTool.isFor(arguments) || namesNoFolder(arguments)) {
            var out = new FileOutputStream(FileDescriptor.out);
            var err = new FileOutputStream(FileDescriptor.err);
            System.exit(CommandLineTool.run(out, err, arguments));
        }
        ScreenFormat.keep();
        ScreenFormat.drawWithoutCard();
        CardwrightApp.launchWith(folderOf(arguments));
    }

    /** A file manager hands over the card that was opened with the program: its folder is shown. */
    static String[] folderOf(String... arguments) {
        return arguments.length == 1 && isCard(arguments[0])
                ? new String[] {Path.of(arguments[0]).toAbsolutePath().getParent().toString()} : arguments;
    }

    private static boolean isCard(String argument) {
        return argument.endsWith(".md") && new File(argument).isFile();
    }

    /** From the first moment on; the editor's window, once there is one, tells of them in its own way. */
    private static void hearFailures() {
        ProgramLog.open(DataFolder.locate());
        Thread main = Thread.currentThread();
        Thread.setDefaultUncaughtExceptionHandler(new Failures(failure -> {
            int code = CommandLineTool.failed(new FileOutputStream(FileDescriptor.err), failure);
            if (Thread.currentThread().equals(main)) {
                System.exit(code);
            }
        }));
    }

    /** A single word that is neither a command nor a folder is a slip of typing: the command line says so. */
    private static boolean namesNoFolder(String... arguments) {
        return arguments.length == 1 && !new File(arguments[0]).isDirectory() && !isCard(arguments[0]);
    }
}
