package org.gongkai.testkit.house;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Remembers which classes the running plan of tests holds, those of every engine; found as a service by the launcher.
 */
public final class RunPlan implements TestExecutionListener {
    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();

    /** A listener that has heard nothing yet. */
    public RunPlan() {}

    /** The classes with a test in the plan. */
    public static Set<String> classes() {
        return Set.copyOf(CLASSES);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier test : plan.getDescendants(root)) {
                test.getSource().ifPresent(RunPlan::remember);
            }
        }
    }

    private static void remember(TestSource source) {
        if (source instanceof ClassSource type) {
            CLASSES.add(type.getClassName());
        } else if (source instanceof MethodSource method) {
            CLASSES.add(method.getClassName());
        }
    }
}
