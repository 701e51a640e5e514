package org.gongkai.testkit.house;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module shows to the world, as text: one line a type, and below it, sorted, one line a member. Generated
 * builders and withers are left out, since they follow from the components of their record.
 */
public final class ExportedApi {
    private final StringBuilder text = new StringBuilder();

    private ExportedApi() {}

    /**
     * The API of the module whose compiled classes are in a folder, if they are one; the folder is on the class path.
     */
    public static String of(Path compiled) {
        return ModuleFinder.of(compiled).findAll().stream()
                .findFirst()
                .map(module -> of(module.descriptor(), compiled))
                .orElse("no module\n");
    }

    private static String of(ModuleDescriptor module, Path compiled) {
        ExportedApi api = new ExportedApi();
        module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .forEach(name -> api.addPackage(name, compiled.resolve(name.replace('.', '/'))));
        return api.text.toString();
    }

    private void addPackage(String name, Path folder) {
        text.append("package ").append(name).append('\n');
        JavaFile.files(folder).stream()
                .filter(file -> folder.equals(file.getParent()))
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.equals("package-info.class"))
                .map(file -> file.substring(0, file.length() - ".class".length()))
                .filter(file -> !file.matches("With[A-Z0-9].*|.*Builder"))
                .sorted()
                .forEach(file -> addType(load(name + "." + file), "  "));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name + " is not on the class path", e);
        }
    }

    private void addType(Class<?> type, String indent) {
        if (!visible(type.getModifiers())) {
            return;
        }
        text.append(indent).append(head(type)).append('\n');
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic() && !field.isEnumConstant()) {
                members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        for (Executable constructor : type.getDeclaredConstructors()) {
            if (visible(constructor.getModifiers()) && !type.isRecord()) {
                members.add("new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic() && !implied(type, method)) {
                members.add(modifiers(method.getModifiers()) + variables(method.getTypeParameters())
                        + name(method.getGenericReturnType()) + " " + method.getName() + parameters(method));
            }
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                text.append(indent)
                        .append("  ")
                        .append(((Enum<?>) constant).name())
                        .append('\n');
            }
        }
        members.forEach(
                member -> text.append(indent).append("  ").append(member).append('\n'));
        Arrays.stream(type.getDeclaredClasses())
                .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()))
                .forEach(nested -> addType(nested, indent + "  "));
    }

    private static String head(Class<?> type) {
        StringBuilder head = new StringBuilder();
        if (!type.isRecord() && !type.isEnum()) {
            head.append(Modifier.isFinal(type.getModifiers()) ? "final " : "");
            head.append(Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "");
        }
        head.append(type.isSealed() && !type.isEnum() ? "sealed " : "");
        head.append(
                type.isRecord()
                        ? "record "
                        : type.isEnum()
                                ? "enum "
                                : type.isAnnotation() ? "@interface " : type.isInterface() ? "interface " : "class ");
        head.append(type.getSimpleName())
                .append(variables(type.getTypeParameters()).strip());
        if (type.isRecord()) {
            head.append(Arrays.stream(type.getRecordComponents())
                    .map(component -> name(component.getGenericType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Type above = type.getGenericSuperclass();
        if (above != null && above != Object.class && !type.isRecord() && !type.isEnum()) {
            head.append(" extends ").append(name(above));
        }
        head.append(list(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces()));
        if (type.isSealed() && !type.isEnum()) {
            head.append(list(" permits ", type.getPermittedSubclasses()));
        }
        return head.toString();
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** What the language adds by itself says nothing new. */
    private static boolean implied(Class<?> type, Method method) {
        boolean bare = method.getParameterCount() == 0;
        if (type.isEnum()
                && (method.getName().equals("valueOf")
                        || (bare && method.getName().equals("values")))) {
            return true;
        }
        List<String> fromObject = List.of("toString", "hashCode", "equals");
        return fromObject.contains(method.getName())
                || (type.isRecord()
                        && bare
                        && Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .anyMatch(method.getName()::equals));
    }

    private static String modifiers(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(ExportedApi::variable).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String variable(TypeVariable<?> variable) {
        Type[] bounds = variable.getBounds();
        boolean free = bounds.length == 1 && bounds[0] == Object.class;
        return variable.getName() + (free ? "" : list(" extends ", bounds));
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameters())
                        .map(ExportedApi::parameter)
                        .collect(Collectors.joining(", ", "(", ")"))
                + list(" throws ", executable.getGenericExceptionTypes());
    }

    private static String parameter(Parameter parameter) {
        return name(parameter.getParameterizedType()) + " " + parameter.getName();
    }

    private static String list(String lead, Type[] types) {
        return types.length == 0
                ? ""
                : Stream.of(types).map(ExportedApi::name).collect(Collectors.joining(", ", lead, ""));
    }

    /** Without the packages that everybody knows, and with a dot before a nested type. */
    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("\\b(?:java|org\\.gongkai)(?:\\.[a-z0-9]+)+\\.(?=[A-Z])", "")
                .replace('$', '.');
    }
}
