package org.cardwright.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cardwright.data.UserFile;

/** The clusters that a person said are no duplicates; kept in the data folder, so that they stay dismissed. */
public final class Dismissed {
    private final Optional<UserFile> file;
    private final Set<String> ids = new HashSet<>();
    private boolean read;

    public Dismissed(Optional<Path> data) {
        file = data.map(folder -> new UserFile(folder.resolve("dismissed-duplicates.txt")));
    }

    /** The ids of the dismissed clusters; may be asked from any thread. Those that cannot be read show up again. */
    public synchronized Set<String> ids() {
        if (!read) {
            read = true;
            file.flatMap(UserFile::readable).ifPresent(text -> ids.addAll(text.lines().toList()));
        }
        return Set.copyOf(ids);
    }

    /** Dismisses a cluster, or takes that back, for this session. */
    public synchronized void set(String id, boolean dismissed) {
        ids();
        if (dismissed) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    /** Keeps for later sessions what was said of one; what other windows of the program keep of others stays. */
    public void keep(String id) throws IOException {
        if (file.isPresent()) {
            file.get().change(old -> {
                Set<String> now = old.lines().collect(Collectors.toCollection(TreeSet::new));
                now.remove(id);
                if (ids().contains(id)) {
                    now.add(id);
                }
                return now.stream().map(one -> one + "\n").collect(Collectors.joining());
            });
        }
    }
}
