package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The environment of this process is what the system's library says, not Java's copy from its start. */
@SuppressWarnings("restricted")
@EnabledOnOs(OS.LINUX)
class ScreenFormatTest {
    @Test
    void gtkFindsItsOpenGlTurnedOffAndAChoiceOfTheUserStays() throws Throwable {
        ScreenFormat.set();
        assertEquals("disable", environment("GDK_GL"));
        set("GDK_GL", "always");
        ScreenFormat.set();
        assertEquals("always", environment("GDK_GL"));
        set("GDK_GL", "disable");
    }

    private static void set(String name, String value) throws Throwable {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            var handle = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));
            assertEquals(0, (int) handle.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1));
        }
    }

    private static String environment(String name) throws Throwable {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            var handle = linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var value = (MemorySegment) handle.invokeExact(arena.allocateFrom(name));
            return value.reinterpret(Long.MAX_VALUE).getString(0);
        }
    }
}
