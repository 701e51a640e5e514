package org.gongkai.testkit.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Tells test classes by their source. */
final class TestClasses {
    private static final List<String> KINDS =
            List.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

    private TestClasses() {}

    static boolean isAbstract(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
    }

    /** The two patterns that the POM gives to Surefire. */
    static boolean isNamedAsOne(ClassTree type) {
        String name = type.getSimpleName().toString();
        return name.endsWith("Test") || name.endsWith("Properties");
    }

    static boolean holdsTests(ClassTree type) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, Void>() {
                    @Override
                    public Boolean visitMethod(MethodTree method, Void unused) {
                        return KINDS.stream().anyMatch(kind -> JavaFile.annotated(method.getModifiers(), kind));
                    }

                    @Override
                    public Boolean reduce(Boolean a, Boolean b) {
                        return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
                    }
                }.scan(type, null));
    }
}
