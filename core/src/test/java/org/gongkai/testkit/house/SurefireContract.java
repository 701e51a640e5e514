package org.gongkai.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A test class that nobody runs looks just like one that passes; this tells them apart. */
public interface SurefireContract extends SourceContract {

    @Test
    default void every_test_class_of_the_module_is_run() {
        Set<String> expected = new TreeSet<>();
        for (JavaFile file : tests()) {
            for (ClassTree type : file.types()) {
                if (type.getKind() == Tree.Kind.CLASS
                        && TestClasses.isNamedAsOne(type)
                        && !TestClasses.isAbstract(type)) {
                    expected.add(file.packageName() + "." + type.getSimpleName());
                }
            }
        }
        expected.removeAll(FoundTests.in(expected));
        assertEquals(Set.of(), expected, "test classes in which nothing is run");
    }
}
