package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateSettingsTest {
    @TempDir Path data;

    @Test
    void updatesAreOffUnlessAllowedAndAFileBesideTheProgramSwitchesThemOffForAll() throws IOException {
        Path program = Files.createDirectories(data.resolve("opt").resolve("lib").resolve("app"));
        List<Path> beside = List.of(program, program.getParent(), program.getParent().getParent());
        assertFalse(UpdateSettings.load(Optional.of(data), beside).active());
        UpdateSettings.allow(Optional.of(data), true);
        assertTrue(UpdateSettings.load(Optional.of(data), beside).active());
        Path off = Files.createFile(data.resolve("opt").resolve(UpdateSettings.OFF));
        assertFalse(UpdateSettings.load(Optional.of(data), beside).active());
        assertEquals(Optional.of(off), UpdateSettings.load(Optional.of(data), beside).switchedOff());
        assertFalse(UpdateSettings.load(Optional.empty(), List.of()).active());
    }
}
