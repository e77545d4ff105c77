package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The addresses of remotes that people have, and the repositories on known hosts that they lead to. */
class HostedRepositoryTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/remote-addresses.csv", delimiter = '|', emptyValue = "", nullValues = "")
    void anAddressLeadsToItsRepositoryOrToNone(String address, String repository) {
        Optional<HostedRepository> read = HostedRepository.of(Optional.ofNullable(address).orElse(""));
        assertEquals(Optional.ofNullable(repository).orElse(""), read.map(found -> found.kind() + " " + found.host() + " "
                + String.join("/", found.path())).orElse(""));
        for (String secret : new String[] {"secret", "ghp_", "glpat-", "grace"}) {
            assertFalse(read.toString().contains(secret), "names and passwords stay in the address of the remote");
        }
    }
}
