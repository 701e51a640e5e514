package org.gongkai.testkit.house;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** In which classes the engines of the module find something to run; the launcher leaves out those without. */
final class FoundTests {
    private FoundTests() {}

    static Set<String> in(Collection<String> classes) {
        List<ClassSelector> selectors =
                classes.stream().map(DiscoverySelectors::selectClass).toList();
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectors)
                        .build());
        Set<String> found = new TreeSet<>();
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier test : plan.getDescendants(root)) {
                test.getSource().ifPresent(source -> remember(source, found));
            }
        }
        return found;
    }

    private static void remember(TestSource source, Set<String> found) {
        if (source instanceof ClassSource type) {
            found.add(type.getClassName());
        }
    }
}
