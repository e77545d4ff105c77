package org.cardwright.recipe;

import java.util.List;

/** Steps over cards that can be done again, in this order, on any folder. */
public record Recipe(List<RecipeStep> steps) {
    public Recipe {
        steps = List.copyOf(steps);
    }
}
