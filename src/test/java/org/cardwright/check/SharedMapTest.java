package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SharedMapTest {
    @Test
    void itHasWhatAnOrdinaryMapHasAndTheOneBeforeStays() {
        Random random = new Random(11);
        Map<String, Integer> plain = new HashMap<>();
        SharedMap<String, Integer> shared = SharedMap.of(plain);
        for (int step = 0; step < 2_000; step++) {
            Map<String, Optional<Integer>> changed = new HashMap<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                changed.put("k" + random.nextInt(step + 1), random.nextInt(4) == 0 ? Optional.empty() : Optional.of(step));
            }
            Map<String, Integer> before = Map.copyOf(plain);
            SharedMap<String, Integer> now = shared.with(changed);
            changed.forEach((key, value) -> value.ifPresentOrElse(found -> plain.put(key, found), () -> plain.remove(key)));
            assertEquals(plain, new HashMap<>(now));
            assertEquals(plain.size(), now.size());
            assertEquals(before, new HashMap<>(shared));
            String asked = "k" + random.nextInt(step + 1);
            assertEquals(plain.get(asked), now.get(asked));
            assertEquals(plain.containsKey(asked), now.containsKey(asked));
            shared = now;
        }
        assertEquals(plain, new HashMap<>(SharedMap.of(plain)));
    }

    @Test
    void withoutAChangeItStaysTheSame() {
        SharedMap<String, Integer> map = SharedMap.of(Map.of("a", 1));
        assertSame(map, map.with(Map.of()));
    }

    @Test
    void nobodyCanChangeIt() {
        SharedMap<String, Integer> map = SharedMap.of(Map.of("a", 1));
        assertThrows(UnsupportedOperationException.class, () -> map.put("b", 2));
        Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
        assertThrows(UnsupportedOperationException.class, () -> entry.setValue(2));
        Iterator<String> keys = map.keySet().iterator();
        keys.next();
        assertThrows(UnsupportedOperationException.class, keys::remove);
        assertNull(map.get("b"));
        assertNull(map.get(null));
    }
}
