package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;
import org.jspecify.annotations.Nullable;

/** Reads one table of any form: the figures that are there say which form it follows. */
final class TableShapes {
    private static final Map<SectionKey, TableShapes> ALL = Templates.all().stream()
            .flatMap(template -> template.tables().stream())
            .map(FormTable::key)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(key -> key, TableShapes::new));

    private final List<String> ids;
    private final List<Shape> shapes;
    private final FigureTree tree;

    private TableShapes(SectionKey key) {
        List<FormTable> forms = Templates.all().stream()
                .flatMap(template -> template.table(key).stream())
                .toList();
        this.ids = forms.stream()
                .flatMap(form -> form.figures().stream())
                .map(Figure::id)
                .distinct()
                .toList();
        this.shapes = forms.stream().map(form -> Shape.of(form, ids)).toList();
        this.tree = FigureTree.of(key.key(), ids);
    }

    /** A table of the forms in all its shapes. */
    static TableShapes of(SectionKey table) {
        return Objects.requireNonNull(ALL.get(table), "no form has a table " + table);
    }

    /** The entries of the object at the current token, by the number of the figure; null where a figure is missing. */
    @Nullable
    Entry[] read(JsonInput in) throws IOException {
        @Nullable Entry[] entries = new @Nullable Entry[ids.size()];
        read(in, tree, entries);
        return entries;
    }

    private void read(JsonInput in, FigureTree node, @Nullable Entry[] entries) throws IOException {
        in.require(JsonToken.START_OBJECT, "an object");
        long seen = 0;
        for (String name = in.nextKey(); name != null; name = in.nextKey()) {
            FigureTree child = node.byKey().get(name);
            if (child == null) {
                throw in.unknownKey(node.byKey().keySet());
            }
            if (child.isFigure()) {
                in.requireFirst(entries[child.figure()] == null);
                entries[child.figure()] = EntryJson.read(in);
            } else {
                in.requireFirst((seen & 1L << child.number()) == 0);
                seen |= 1L << child.number();
                read(in, child, entries);
            }
        }
    }

    /**
     * The form whose figures these are; where several have the same, the preferred one.
     *
     * @throws DocumentException naming the first figure that is missing or too many, by the form that fits best
     */
    Shape resolve(@Nullable Entry[] entries, Revision preferred) throws DocumentException {
        Shape best = shapes.get(0);
        int fewest = Integer.MAX_VALUE;
        for (Shape shape : shapes) {
            int mismatches = shape.mismatches(entries);
            if (mismatches < fewest || (mismatches == fewest && shape.form().form() == preferred)) {
                best = shape;
                fewest = mismatches;
            }
        }
        if (fewest == 0) {
            return best;
        }
        int number = best.firstMismatch(entries);
        throw new DocumentException(
                JsonInput.CODEC,
                ids.get(number),
                (entries[number] == null ? "the key is missing" : "the key is too many") + " by form "
                        + best.form().form().key() + ", which fits the other keys of this table best");
    }

    /** One form of the table: its figures, and the number of each among those of all forms. */
    record Shape(FormTable form, List<Integer> numbers) {

        private static Shape of(FormTable form, List<String> ids) {
            return new Shape(
                    form,
                    form.figures().stream()
                            .map(figure -> ids.indexOf(figure.id()))
                            .toList());
        }

        int mismatches(@Nullable Entry[] entries) {
            int present = 0;
            for (Entry entry : entries) {
                present += entry == null ? 0 : 1;
            }
            int missing = 0;
            for (int number : numbers) {
                missing += entries[number] == null ? 1 : 0;
            }
            return missing + present - (numbers.size() - missing);
        }

        int firstMismatch(@Nullable Entry[] entries) {
            int number = 0;
            while ((entries[number] != null) == numbers.contains(number)) {
                number++;
            }
            return number;
        }

        /** The report with these entries in the places of this table; the report's table has the form already. */
        AnnualReport fill(AnnualReport report, @Nullable Entry[] entries) {
            List<Entry> ordered = new ArrayList<>(numbers.size());
            for (int number : numbers) {
                ordered.add(Objects.requireNonNull(entries[number]));
            }
            return form.fill(report, ordered);
        }
    }
}
