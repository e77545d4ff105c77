package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class HostQueueTest {
    private final FakePace pace = new FakePace();
    private final HostQueue queue = new HostQueue(pace);

    private Probe add(String url) {
        Probe probe = new Probe(url, LinkAddress.of(url).orElseThrow());
        queue.add(probe);
        return probe;
    }

    private String take() throws InterruptedException {
        return queue.take().map(probe -> probe.address().uri().toString()).orElse("nothing");
    }

    @Test
    void hostsTakeTurns() throws InterruptedException {
        IntStream.range(0, 3).forEach(i -> add("http://a.gov/" + i));
        IntStream.range(0, 2).forEach(i -> add("http://b.gov/" + i));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            taken.add(take());
        }
        assertEquals(List.of("http://a.gov/0", "http://b.gov/0", "http://a.gov/1", "http://b.gov/1"), taken);
        queue.done("a.gov");
        assertEquals("http://a.gov/2", take());
    }

    @Test
    void whoWaitsKeepsNobodyFromItsHost() throws InterruptedException {
        Probe first = add("http://a.gov/0");
        add("http://a.gov/1");
        take();
        queue.again(first, "a.gov", Duration.ofSeconds(5));
        assertEquals("http://a.gov/1", take());
        queue.done("a.gov");
        assertEquals(FakePace.START, pace.now());
        assertEquals("http://a.gov/0", take());
        assertEquals(List.of(Duration.ofSeconds(5)), pace.waited());
    }

    @Test
    void aRestingHostIsNotAskedUntilItsTime() throws InterruptedException {
        Probe first = add("http://a.gov/0");
        add("http://a.gov/1");
        take();
        assertEquals(true, queue.rest("a.gov", Duration.ofSeconds(5)));
        queue.again(first, "a.gov", Duration.ofSeconds(5));
        add("http://b.gov/0");
        assertEquals("http://b.gov/0", take());
        assertEquals("http://a.gov/0", take());
        assertEquals("http://a.gov/1", take());
        assertEquals(List.of(Duration.ofSeconds(5)), pace.waited());
    }

    @Test
    void patienceWithAHostEnds() throws InterruptedException {
        add("http://a.gov/0");
        take();
        assertEquals(true, queue.rest("a.gov", HostQueue.PATIENCE));
        assertEquals(false, queue.gaveUp("a.gov"));
        assertEquals(false, queue.rest("a.gov", HostQueue.PATIENCE.plusSeconds(1)));
        assertEquals(true, queue.gaveUp("a.gov"));
    }

    @Test
    void nothingIsLeftWhenAllIsDoneOrTheQueueWasClosed() throws InterruptedException {
        add("http://a.gov/0");
        take();
        queue.done("a.gov");
        assertEquals("nothing", take());
        add("http://a.gov/1");
        queue.close();
        assertEquals("nothing", take());
    }
}
