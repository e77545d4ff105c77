package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the parts of a box are, as a browser puts them; counted from the left upper corner of its content.
 *
 * @param places one for each part, in their order
 */
public record PageArrangement(List<Place> places, double height) {
    /** What is to be placed. */
    public interface Part {
        PageSpace space();

        /** How wide it is on one line. */
        double width();

        /** How high it is where it is so wide. */
        double height(double width);
    }

    /** Where a part is. */
    public record Place(double x, double y, double width, double height) {}

    /**
     * Puts parts below each other, or into rows.
     *
     * @param gap how far from each other the parts of a row are; empty where each part has a row of its own
     * @param room how wide the box is inside
     */
    public static PageArrangement of(List<? extends Part> parts, OptionalDouble gap, double room) {
        return gap.isPresent() ? rows(parts, gap.getAsDouble(), room) : stack(parts, room);
    }

    private static PageArrangement stack(List<? extends Part> parts, double room) {
        List<Place> places = new ArrayList<>();
        double y = 0;
        for (Part part : parts) {
            PageSpace space = part.space();
            if (space.share() == PageSpace.MARKER) {
                double width = Math.ceil(part.width());
                places.add(new Place(-width, y + space.above(), width, part.height(width)));
            } else {
                boolean fits = space.share() == PageSpace.FIT;
                double width = fits ? Math.min(room, Math.ceil(part.width())) : Math.floor(room * space.share());
                double height = part.height(width);
                places.add(new Place(fits ? (room - width) / 2 : 0, y + space.above(), width, height));
                y += space.above() + height + space.below();
            }
        }
        return new PageArrangement(places, y);
    }

    private static PageArrangement rows(List<? extends Part> parts, double gap, double room) {
        List<Place> places = new ArrayList<>();
        double y = 0;
        int from = 0;
        double taken = 0;
        for (int i = 0; i < parts.size(); i++) {
            double share = parts.get(i).space().share();
            // Three thirds are one, whatever was lost in between.
            if (i > from && taken + share > 1.001) {
                y = row(places, parts.subList(from, i), y, gap, room);
                from = i;
                taken = 0;
            }
            taken += share;
        }
        return new PageArrangement(places, row(places, parts.subList(from, parts.size()), y, gap, room));
    }

    /** Puts parts beside each other, all as high as the highest, and tells where the next row begins. */
    private static double row(List<Place> places, List<? extends Part> row, double top, double gap, double room) {
        int first = places.size();
        double x = 0;
        double bottom = top;
        for (Part part : row) {
            PageSpace space = part.space();
            double width = Math.max(0, Math.floor(space.share() * (room + gap) - gap));
            double height = part.height(width);
            places.add(new Place(Math.round(x), top + space.above(), width, height));
            bottom = Math.max(bottom, top + space.above() + height + space.below());
            x += space.share() * (room + gap);
        }
        for (int i = 0; i < row.size(); i++) {
            Place place = places.get(first + i);
            places.set(first + i, new Place(place.x(), place.y(), place.width(),
                    bottom - place.y() - row.get(i).space().below()));
        }
        return bottom;
    }
}
