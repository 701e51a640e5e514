package org.gongkai.testkit;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.template.Figure;

/** What stands in some places of a form. Shrinks by emptying places, so that what remains is what matters. */
final class Placements {
    private Placements() {}

    static <E> Arbitrary<Map<Figure, E>> of(List<Figure> figures, Arbitrary<E> entries, int most) {
        return Arbitraries.maps(Arbitraries.of(figures), entries).ofMaxSize(most);
    }
}
