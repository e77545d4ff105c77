package org.cardwright.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.jgit.api.errors.GitAPIException;

/** Makes some exports difficult: the line to the server is slow or dies, or others push at the same moment. */
final class PushTroubles {
    /** How somebody exports. */
    interface Exporting {
        void run(Curator curator) throws IOException, GitAPIException;
    }

    private final CuratorSite site;
    private final List<Curator> curators;
    private final Random random;
    private final CurationDiary diary;
    private final Exporting exporting;
    private volatile boolean nested;
    private int rivals;

    PushTroubles(CuratorSite site, List<Curator> curators, Random random, CurationDiary diary, Exporting exporting) {
        this.site = site;
        this.curators = curators;
        this.random = random;
        this.diary = diary;
        this.exporting = exporting;
    }

    /** Makes an export difficult, or not; whether the line to the server dies. */
    boolean begin(Curator curator) {
        if (nested) {
            return false;
        }
        int kind = random.nextInt(14);
        switch (kind) {
            case 0 -> site.line().breakAsking(1 + random.nextInt(4000));
            case 1 -> site.line().breakAnswering(1 + random.nextInt(4000));
            case 2 -> site.line().refuse();
            case 3 -> {
                diary.count("slow lines", 1);
                site.line().slow(Duration.ofMillis(4 + random.nextInt(12)));
            }
            case 4, 5, 6 -> othersFirst(curator);
            default -> { }
        }
        return kind < 3;
    }

    /** Others push when this one's push is at the door already. */
    private void othersFirst(Curator curator) {
        List<Curator> others = new ArrayList<>(curators);
        others.removeIf(other -> other.owner() == curator.owner() || other.pending().isEmpty());
        Collections.shuffle(others, random);
        for (Curator other : others.subList(0, Math.min(others.size(), 1 + random.nextInt(3)))) {
            rivals++;
            site.before(() -> {
                nested = true;
                try {
                    exporting.run(other);
                } finally {
                    nested = false;
                }
            });
        }
    }

    /** All is easy again. */
    void end() throws IOException {
        if (!nested) {
            diary.count("pushes that others came before", rivals - site.calm());
            rivals = 0;
        }
    }
}
