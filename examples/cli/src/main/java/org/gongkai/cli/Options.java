package org.gongkai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * 选项与参数: declares what a command is called with, in the order of its help. Picocli is told by calls and not by
 * annotations, for to find and read those takes a tenth of the time of a short call.
 */
final class Options {
    private final CommandSpec spec;
    private int parameters;

    Options(CommandSpec spec) {
        this.spec = spec;
    }

    /** An option that stands alone. */
    Value<Boolean> flag(String name, String description) {
        return add(option(name, description), boolean.class, new Value<>(false));
    }

    /** An option with a text, which may be left out. */
    Value<String> text(String name, String label, String description) {
        return add(option(name, description).paramLabel(label), String.class, new Value<>(null));
    }

    /** An option that may not be left out. */
    <V> Value<V> required(String name, String label, String description, Class<V> type) {
        return add(option(name, description).paramLabel(label).required(true), type, new Value<>(null));
    }

    /** An option of which something is usual, which says its type. */
    <V> Value<V> usually(V usual, String name, String label, String description) {
        return add(option(name, description).paramLabel(label), usual.getClass(), new Value<>(usual));
    }

    /** An option that may be repeated: {@code KEY=VALUE}. */
    <V> Value<Map<String, V>> pairs(String name, String label, String description, Class<V> type) {
        return add(
                option(name, description).paramLabel(label).auxiliaryTypes(String.class, type),
                Map.class,
                new Value<>(new LinkedHashMap<>()));
    }

    /** The next parameter, which may not be left out. */
    Value<String> parameter(String label, String description) {
        return add(
                parameter(label, description, String.valueOf(parameters++)).required(true),
                String.class,
                new Value<>(null));
    }

    /** A last parameter that may be left out. */
    Value<String> lastParameter(String label, String description) {
        return add(
                parameter(label, description, String.valueOf(parameters++)).arity("0..1"),
                String.class,
                new Value<>(null));
    }

    /** Any number of parameters. */
    Value<List<String>> parameters(String label, String description) {
        return add(
                parameter(label, description, "0..*").arity("0..*").auxiliaryTypes(String.class),
                List.class,
                new Value<>(new ArrayList<>()));
    }

    private static OptionSpec.Builder option(String name, String description) {
        return OptionSpec.builder(name).descriptionKey(description);
    }

    private static PositionalParamSpec.Builder parameter(String label, String description, String index) {
        return PositionalParamSpec.builder().index(index).paramLabel(label).descriptionKey(description);
    }

    private <V> Value<V> add(OptionSpec.Builder option, Class<?> type, Value<V> value) {
        spec.addOption(option.type(type)
                .getter(value)
                .setter(value)
                .initialValue(value.get())
                .build());
        return value;
    }

    private <V> Value<V> add(PositionalParamSpec.Builder parameter, Class<?> type, Value<V> value) {
        spec.addPositional(parameter
                .type(type)
                .getter(value)
                .setter(value)
                .initialValue(value.get())
                .build());
        return value;
    }
}
