package org.gongkai.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a library keeps to beyond {@link SourceContract}: it is a guest in its caller's process, and it is documented.
 */
public interface LibraryContract extends SourceContract {

    /** The caller owns the console and chooses the logger; we say what we have to say in findings and exceptions. */
    @Test
    default void nothing_is_printed_or_logged() {
        Set<String> found = new TreeSet<>();
        for (JavaFile file : main()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitImport(ImportTree node, Void unused) {
                    look(node, node.getQualifiedIdentifier().toString());
                    return super.visitImport(node, null);
                }

                @Override
                public Void visitMemberSelect(MemberSelectTree node, Void unused) {
                    look(node, node.toString());
                    return super.visitMemberSelect(node, null);
                }

                private void look(Tree node, String name) {
                    if (name.matches("(java\\.lang\\.)?System\\.(out|err)")
                            || name.startsWith("java.util.logging.")
                            || name.startsWith("java.lang.System.Logger")
                            || name.endsWith(".printStackTrace")) {
                        found.add(file.at(node) + " " + name);
                    }
                }
            }.scan(file.unit(), null);
        }
        assertEquals(Set.of(), found);
    }

    @Test
    default void everything_exported_is_documented() {
        assertEquals(List.of(), ApiDocs.missing(main()), "exported, but without a word");
    }
}
