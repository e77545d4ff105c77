package org.cardwright.check;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map that never changes, of which another with a few other values is made fast: the two share all pieces that are
 * the same. The map is a table of about as many pieces as each piece has entries.
 */
final class SharedMap<K, V> extends AbstractMap<K, V> {
    private static final int MAX_GROWTH = 16;

    private final List<Map<K, V>> pieces;
    private final int size;

    private SharedMap(List<Map<K, V>> pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    static <K, V> SharedMap<K, V> of(Map<K, V> map) {
        int count = Math.max(1, Integer.highestOneBit((int) Math.sqrt(map.size())) * 2);
        List<Map<K, V>> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(new HashMap<>());
        }
        map.forEach((key, value) -> pieces.get(piece(key, count)).put(key, value));
        pieces.replaceAll(Collections::unmodifiableMap);
        return new SharedMap<>(pieces, map.size());
    }

    private static int piece(Object key, int count) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash >>> 16 & count - 1;
    }

    /** This map with other values, and without the keys whose value is empty. */
    SharedMap<K, V> with(Map<K, Optional<V>> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        List<Map<K, V>> now = new ArrayList<>(pieces);
        Map<Integer, Map<K, V>> touched = new HashMap<>();
        changed.forEach((key, value) -> {
            int at = piece(key, now.size());
            Map<K, V> piece = touched.computeIfAbsent(at, _ -> new HashMap<>(now.get(at)));
            value.ifPresentOrElse(found -> piece.put(key, found), () -> piece.remove(key));
        });
        int nowSize = size;
        for (Map.Entry<Integer, Map<K, V>> piece : touched.entrySet()) {
            Map<K, V> before = now.set(piece.getKey(), Collections.unmodifiableMap(piece.getValue()));
            nowSize += piece.getValue().size() - before.size();
        }
        SharedMap<K, V> map = new SharedMap<>(now, nowSize);
        return nowSize > MAX_GROWTH * now.size() * now.size() ? of(map) : map;
    }

    @Override
    public V get(Object key) {
        return key == null ? null : pieces.get(piece(key, pieces.size())).get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null && pieces.get(piece(key, pieces.size())).containsKey(key);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return pieces.stream().flatMap(piece -> piece.entrySet().stream()).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
