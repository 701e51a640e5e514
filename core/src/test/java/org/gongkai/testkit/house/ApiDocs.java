package org.gongkai.testkit.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is exported and not documented: types, their parameters and record components, constructors, methods that
 * override nothing, fields and constants. The compiler's own check can't be used, since it asks the same of generated
 * code.
 */
public final class ApiDocs {
    private static final Set<Tree.Kind> OPEN = EnumSet.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final JavaFile file;
    private final List<String> missing = new ArrayList<>();

    private ApiDocs(JavaFile file) {
        this.file = file;
    }

    /** Where words are missing, in the order of the files; without a module declaration every package counts. */
    public static List<String> missing(List<JavaFile> files) {
        Optional<Set<String>> exports = exports(files);
        List<String> missing = new ArrayList<>();
        for (JavaFile file : files) {
            if (exports.isEmpty() || exports.orElseThrow().contains(file.packageName())) {
                ApiDocs docs = new ApiDocs(file);
                TreePath unit = new TreePath(file.unit());
                for (ClassTree type : file.types()) {
                    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        docs.type(new TreePath(unit, type), type);
                    }
                }
                missing.addAll(docs.missing);
            }
        }
        return missing;
    }

    /** The packages that the module declaration among the files exports to everybody; empty if there is none. */
    static Optional<Set<String>> exports(List<JavaFile> files) {
        for (JavaFile file : files) {
            ModuleTree module = file.unit().getModule();
            if (module != null) {
                Set<String> exports = new HashSet<>();
                module.getDirectives().forEach(directive -> {
                    if (directive instanceof ExportsTree export && export.getModuleNames() == null) {
                        exports.add(export.getPackageName().toString());
                    }
                });
                return Optional.of(exports);
            }
        }
        return Optional.empty();
    }

    private void type(TreePath path, ClassTree type) {
        String name = type.getSimpleName().toString();
        DocCommentTree doc = require(path, name);
        for (TypeParameterTree parameter : type.getTypeParameters()) {
            requireParam(doc, type, name, parameter.getName().toString());
        }
        boolean record = type.getKind() == Tree.Kind.RECORD;
        for (Tree member : type.getMembers()) {
            TreePath inner = new TreePath(path, member);
            if (member instanceof VariableTree field) {
                // In the tree of a record, its components are the fields that are not static.
                if (record && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    requireParam(doc, type, name, field.getName().toString());
                } else if (visible(type, field.getModifiers())) {
                    require(inner, name + "." + field.getName());
                }
            } else if (member instanceof ClassTree nested && visible(type, nested.getModifiers())) {
                type(inner, nested);
            } else if (member instanceof MethodTree method
                    && visible(type, method.getModifiers())
                    && !JavaFile.annotated(method.getModifiers(), "Override")) {
                require(inner, name + "." + method.getName());
            }
        }
    }

    private static boolean visible(ClassTree owner, ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (OPEN.contains(owner.getKind()) && !flags.contains(Modifier.PRIVATE));
    }

    private @Nullable DocCommentTree require(TreePath path, String name) {
        DocCommentTree doc = file.docs().getDocCommentTree(path);
        if (doc == null || (doc.getFullBody().isEmpty() && doc.getBlockTags().isEmpty())) {
            missing.add(file.at(path.getLeaf()) + " " + name);
        }
        return doc;
    }

    private void requireParam(@Nullable DocCommentTree doc, ClassTree type, String owner, String name) {
        boolean said = doc != null
                && doc.getBlockTags().stream()
                        .anyMatch(tag -> tag instanceof ParamTree param
                                && param.getName().getName().contentEquals(name)
                                && !param.getDescription().isEmpty());
        if (!said) {
            missing.add(file.at(type) + " " + owner + " @param " + name);
        }
    }
}
