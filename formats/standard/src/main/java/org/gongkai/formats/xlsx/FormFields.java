package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.FillIn;
import org.gongkai.document.FillIn.Balance;
import org.gongkai.document.FillIn.Field;
import org.gongkai.document.Grid;

/** What a form asks of its places on a sheet: which are calculated, what the others take, and when they turn red. */
final class FormFields {
    private final FillIn form;
    private final Map<Field, Balance> results = new LinkedHashMap<>();
    private final Map<String, Field> byPlace = new HashMap<>();
    private final Map<Field, String> references = new LinkedHashMap<>();

    FormFields(FillIn form) {
        this.form = form;
        form.fields().forEach(field -> byPlace.put(key(field.block(), field.row(), field.column()), field));
        for (Balance balance : form.balances()) {
            if (balance.left().size() == 1) {
                results.putIfAbsent(balance.left().get(0), balance);
            }
        }
    }

    private static String key(int block, int row, int column) {
        return block + " " + row + " " + column;
    }

    private Optional<Field> field(int block, Cell cell) {
        return Optional.ofNullable(byPlace.get(key(block, cell.row(), cell.column())));
    }

    /** The look of a cell that is such a place. */
    Optional<CellLook> look(int block, Cell cell) {
        return field(block, cell)
                .map(field -> results.containsKey(field)
                        ? CellLook.result()
                        : CellLook.input(field.kind() == FillIn.Kind.AMOUNT ? "General" : "0"));
    }

    /** Notes where the cells of a table have come to stand. */
    void place(int block, Grid grid, List<Placed> placed) {
        for (int i = 0; i < placed.size(); i++) {
            Placed cell = placed.get(i);
            field(block, grid.cells().get(i)).ifPresent(field -> references.put(field, cell.reference()));
        }
    }

    /** The formula of a place that is calculated: blank where all its terms are. By reference. */
    Map<String, String> formulas() {
        Map<String, String> formulas = new LinkedHashMap<>();
        results.forEach((field, balance) -> {
            String terms = terms(balance.right());
            formulas.put(reference(field), "IF(COUNT(" + terms + ")=0,\"\",SUM(" + terms + "))");
        });
        return formulas;
    }

    /** The places of each kind that are filled in. */
    Map<FillIn.Kind, List<String>> inputs() {
        Map<FillIn.Kind, List<String>> inputs = new EnumMap<>(FillIn.Kind.class);
        form.fields().stream()
                .filter(field -> !results.containsKey(field))
                .forEach(field -> inputs.computeIfAbsent(field.kind(), kind -> new ArrayList<>())
                        .add(reference(field)));
        return inputs;
    }

    /** When places turn red: by condition, the places. A sum is wrong only where all its terms are there. */
    Map<String, String> alarms() {
        Map<String, Set<String>> alarms = new LinkedHashMap<>();
        for (Balance balance : form.balances()) {
            String left = terms(balance.left());
            String right = terms(balance.right());
            int count = balance.left().size() + balance.right().size();
            String condition =
                    "AND(COUNT(" + left + "," + right + ")=" + count + ",SUM(" + left + ")<>SUM(" + right + "))";
            Stream<Field> shown = Stream.concat(
                    balance.left().stream(), balance.left().size() > 1 ? balance.right().stream() : Stream.of());
            alarms.computeIfAbsent(condition, key -> new LinkedHashSet<>())
                    .addAll(shown.map(this::reference).toList());
        }
        inputs().values().stream()
                .flatMap(List::stream)
                .forEach(place -> alarms.put("ISTEXT(" + fixed(place) + ")", Set.of(place)));
        return alarms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> String.join(" ", e.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private String reference(Field field) {
        String reference = references.get(field);
        if (reference == null) {
            throw new IllegalArgumentException("the form has no cell at " + field);
        }
        return reference;
    }

    /** A block of cells as one range, any other cells one by one. */
    private String terms(List<Field> fields) {
        List<CellReference> cells = fields.stream()
                .map(field -> CellReference.of(reference(field)).orElseThrow())
                .toList();
        CellReference first = cells.get(0);
        CellReference last = cells.get(cells.size() - 1);
        boolean column =
                cells.size() > 1 && first.column() == last.column() && last.row() - first.row() == cells.size() - 1;
        boolean row =
                cells.size() > 1 && first.row() == last.row() && last.column() - first.column() == cells.size() - 1;
        return column || row
                ? fixed(first.toString()) + ":" + fixed(last.toString())
                : cells.stream().map(cell -> fixed(cell.toString())).collect(Collectors.joining(","));
    }

    /** {@code $J$12}. */
    private static String fixed(String reference) {
        int digits = 0;
        while (Character.isLetter(reference.charAt(digits))) {
            digits++;
        }
        return "$" + reference.substring(0, digits) + "$" + reference.substring(digits);
    }
}
