package org.cardwright;

import java.io.File;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * What windows are drawn with on Linux. Keeps GTK from giving windows a format made for OpenGL, which JavaFX draws without: programs that take pictures of
 * the screen then show dialogs black.
 */
final class ScreenFormat {
    private static final String VARIABLE = "GDK_GL";
    private static final String OFF = "disable";

    private static final String DRAWING = "prism.order";
    private static final List<String> CARDS = List.of("/dev/dri", "/dev/dxg", "/dev/nvidiactl");

    private ScreenFormat() {}

    /** GTK reads the variable when the first window is made; {@code run} sets it, so that this has nothing to do. */
    static void keep() {
        if (System.getProperty("os.name").equals("Linux") && System.getenv(VARIABLE) == null) {
            set();
        }
    }

    /** Without a graphics card JavaFX draws by itself, but first loads sixty megabytes of OpenGL to find that out. */
    static void drawWithoutCard() {
        if (System.getProperty("os.name").equals("Linux") && System.getProperty(DRAWING) == null
                && CARDS.stream().map(File::new).noneMatch(File::exists)) {
            System.setProperty(DRAWING, "sw");
        }
    }

    /** Java cannot change its own environment; the system's library can. What the user has set stays. */
    @SuppressWarnings("restricted")
    static void set() {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle setenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));
            int _ = (int) setenv.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom(OFF), 0);
        } catch (Throwable e) {
            // Nothing but pictures of the screen depends on it.
            System.getLogger(ScreenFormat.class.getName()).log(Level.DEBUG, VARIABLE + " could not be set", e);
        }
    }
}
