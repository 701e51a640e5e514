package org.gongkai.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.document.NamedOrgan;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/**
 * 机关名称一致: title, signature and the page name one organ. A short name counts as its long one. An office that publishes
 * for its government is no other organ on the page, but is one in the title.
 */
final class OrganRule extends CatalogueRule {
    private static final List<String> OFFICES = List.of("办公室", "办公厅");

    OrganRule() {
        super("D-ORGAN", Severity.WARNING, "《中华人民共和国政府信息公开条例》第四十九条：报告的是本行政机关的工作");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<String> title = subject.context().provenance().organ(NamedOrgan.At.TITLE);
        Optional<String> signature = subject.context().provenance().organ(NamedOrgan.At.SIGNATURE);
        Optional<String> issuer = subject.context().provenance().organ(NamedOrgan.At.ISSUER);
        if (title.isPresent() && signature.isPresent() && !isOne(title.get(), signature.get())) {
            findings.accept(subject.broken(this, "organ")
                    .message(variant("signature", title.get(), signature.get()))
                    .build());
        }
        Optional<String> named = title.or(() -> signature);
        if (named.isPresent() && issuer.isPresent() && !publishesFor(issuer.get(), named.get())) {
            findings.accept(subject.broken(this, "organ")
                    .severity(Severity.NOTE)
                    .message(variant("issuer", named.get(), issuer.get()))
                    .build());
        }
    }

    /** Whether one name is the other or a shorter form of it, and neither the office of the other. */
    private static boolean isOne(String a, String b) {
        return office(a).equals(office(b)) && isShortFor(a, b);
    }

    private static boolean isShortFor(String a, String b) {
        return a.length() <= b.length() ? isWithin(a, b) : isWithin(b, a);
    }

    /** An office may publish for any organ of its place, as may a government for its departments. */
    private static boolean publishesFor(String issuer, String organ) {
        return !office(issuer).isEmpty() || issuer.endsWith("政府") || isShortFor(issuer, organ);
    }

    /** Whether the characters of the short name stand in the long one, in their order. */
    private static boolean isWithin(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static String office(String name) {
        return OFFICES.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
