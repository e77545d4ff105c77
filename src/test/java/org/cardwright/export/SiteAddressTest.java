package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of addresses that people type or copy. */
class SiteAddressTest {
    static List<String> table() throws IOException {
        try (InputStream in = SiteAddressTest.class.getResourceAsStream("/export/site-addresses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void anAddressIsUnderstood(String line) throws IOException {
        int arrow = line.indexOf(" => ");
        String typed = line.substring(0, arrow);
        String wanted = line.substring(arrow + 4);
        if (wanted.startsWith("! ")) {
            String said = assertThrows(ExportException.class, () -> SiteAddress.of(typed)).getMessage();
            assertTrue(said.contains(wanted.substring(2)), said);
            return;
        }
        SiteAddress address = SiteAddress.of(typed);
        assertEquals(wanted, address.uri() + " | " + address.name() + (address.secret() ? " | secret" : ""));
        assertFalse(address.toString().contains("hid"), "a secret is forgotten");
    }

    @Test
    void aFolderIsAnAddressToo(@TempDir Path temp) throws IOException {
        assertEquals(temp.toString(), SiteAddress.of(temp + "/").uri());
        assertEquals(Optional.empty(), SiteAddress.of(temp.toString()).host());
        assertEquals(temp.getFileName().toString(), SiteAddress.of(temp.toString()).name());
    }

    @Test
    void theHostIsTheOneThatAsksWhoOneIs() throws IOException {
        assertEquals(Optional.of("git.agency.gov:8443"), SiteAddress.of("ada@git.agency.gov:8443/hr/site").host());
        assertEquals(Optional.of("github.com"), SiteAddress.of("git@github.com:org/site").host());
    }
}
