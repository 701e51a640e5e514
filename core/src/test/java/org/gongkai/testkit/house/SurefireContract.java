package org.gongkai.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A test class that nobody runs looks just like one that passes; this tells them apart. */
public interface SurefireContract extends SourceContract {

    @Test
    default void every_test_class_of_the_module_is_run() {
        assumeTrue(System.getProperty("surefire.test.class.path") != null, "not run by the build");
        assumeTrue(System.getProperty("test") == null, "only some were asked for");
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
        expected.removeAll(RunPlan.classes());
        assertEquals(Set.of(), expected, "test classes that do not run");
    }
}
