package org.cardwright.edit;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/**
 * A list whose elements are made when somebody asks for them; until then something else keeps the place of each.
 *
 * @param <V> what an element is made from
 * @param <K> what keeps the place of an element
 * @param <E> an element
 */
public final class LateList<V, K, E> extends AbstractList<E> {
    /** One place of the list. */
    public static final class Place<V, K, E> {
        private Optional<V> value = Optional.empty();
        private Optional<K> keeper = Optional.empty();
        private Optional<E> made = Optional.empty();

        private Place() {}

        /** What the element is made from, or was. */
        public V value() {
            return value.orElseThrow();
        }

        /** The element, once somebody asked for it. */
        public Optional<E> made() {
            return made;
        }

        /** What keeps the place, or kept it. */
        public Optional<K> keeper() {
            return keeper;
        }
    }

    private final Function<Place<V, K, E>, K> keepers;
    private final BiFunction<Place<V, K, E>, K, E> maker;
    private final List<Place<V, K, E>> places = new ArrayList<>();

    /** A list without elements; {@code maker} puts an element where its keeper was. */
    public LateList(Function<Place<V, K, E>, K> keepers, BiFunction<Place<V, K, E>, K, E> maker) {
        this.keepers = keepers;
        this.maker = maker;
    }

    /** Keeps a place for an element that is not made yet, and returns what keeps it. */
    public K keep(int index, V value) {
        Place<V, K, E> place = new Place<>();
        place.value = Optional.of(value);
        K keeper = keepers.apply(place);
        place.keeper = Optional.of(keeper);
        places.add(index, place);
        return keeper;
    }

    /**
     * Changes the list into that of other values; what stays at the beginning and the end is not touched.
     *
     * @param shows whether an element shows a value already
     * @param again lets an element show another
     * @param dropper drops the place of an index
     * @param added takes what keeps the place of one that is new
     * @return where the new places begin
     */
    public int show(List<V> values, BiPredicate<? super E, ? super V> shows, BiConsumer<? super E, ? super V> again,
            IntConsumer dropper, ObjIntConsumer<? super K> added) {
        int most = Math.min(size(), values.size());
        int prefix = 0;
        while (prefix < most && shows(places.get(prefix), values.get(prefix), shows)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && shows(places.get(size() - 1 - suffix), values.get(values.size() - 1 - suffix), shows)) {
            suffix++;
        }
        int changed = most - suffix;
        for (int i = prefix; i < changed; i++) {
            set(i, values.get(i), again);
        }
        while (size() > values.size()) {
            dropper.accept(changed);
        }
        for (int i = changed; size() < values.size(); i++) {
            added.accept(keep(i, values.get(i)), i);
        }
        return changed;
    }

    private boolean shows(Place<V, K, E> place, V value, BiPredicate<? super E, ? super V> shows) {
        return place.made().map(element -> shows.test(element, value)).orElseGet(() -> place.value().equals(value));
    }

    /** The element of a place, which is made now if it was not before. */
    public E at(Place<V, K, E> place) {
        if (place.made.isEmpty()) {
            place.made = Optional.of(maker.apply(place, place.keeper.orElseThrow()));
        }
        return place.made.orElseThrow();
    }

    @Override
    public E get(int index) {
        return at(places.get(index));
    }

    /** Sets what an element is made from; {@code again} is told of one that is made already. */
    public void set(int index, V value, BiConsumer<? super E, ? super V> again) {
        places.get(index).value = Optional.of(value);
        places.get(index).made.ifPresent(element -> again.accept(element, value));
    }

    @Override
    public int size() {
        return places.size();
    }

    /** Adds an element that is made already. */
    @Override
    public void add(int index, E element) {
        Place<V, K, E> place = new Place<>();
        place.made = Optional.of(element);
        places.add(index, place);
    }

    /** A place, whose element need not be made. */
    public Place<V, K, E> place(int index) {
        return places.get(index);
    }

    /** Takes a place out of the list. */
    public Place<V, K, E> drop(int index) {
        return places.remove(index);
    }

    /** The place of an element that is made; negative for any other. */
    @Override
    public int indexOf(Object element) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).made.filter(element::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Visits the elements that are made. */
    public void eachMade(ObjIntConsumer<E> visit) {
        for (int i = 0; i < places.size(); i++) {
            int index = i;
            places.get(i).made.ifPresent(element -> visit.accept(element, index));
        }
    }

    /** The first element that is made. */
    public Optional<E> firstMade() {
        return places.stream().flatMap(place -> place.made.stream()).findFirst();
    }
}
