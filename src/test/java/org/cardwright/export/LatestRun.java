package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.edit.Progress;

/** Gets the latest into a checkout as somebody does whose own folder of cards is elsewhere and takes nothing. */
final class LatestRun {
    private LatestRun() {}

    static void of(Path site) throws IOException {
        Path folder = Files.createTempDirectory("cardwright-test").toRealPath();
        SiteLatest.of(new Source(folder, new TreeMap<>(), List.of(), List.of(), Optional.empty()), SiteTarget.of(site), Progress.NONE)
                .settle(new Selection(Set.of(), Map.of(), Optional.empty()), Optional.empty(), Progress.NONE);
    }
}
