package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** 排版: Markdown as HTML. Words of code that are rules or figures become links; comments become generated parts. */
final class Renderer {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
    private static final String CHINESE = "[\\p{IsHan}，。；：、！？（）“”《》]";

    private final Links links;

    Renderer(Links links) {
        this.links = links;
    }

    /**
     * The page of a source.
     *
     * @param markdown its text
     * @param part the HTML that stands for a comment {@code <!-- name -->}
     */
    Page render(Source source, String markdown, Function<String, String> part) {
        Node document = PARSER.parse(markdown);
        Title title = new Title();
        document.accept(title);
        document.accept(new Rewriting(source, part));
        Anchors anchors = new Anchors();
        String body = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                        attributes.put("id", anchors.of(plain(node)));
                    }
                })
                .build()
                .render(document)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
        return new Page(source, title.text, body);
    }

    private static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                plain.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak soft) {
                plain.append(' ');
            }
        });
        return plain.toString();
    }

    /** The first heading. */
    private static final class Title extends AbstractVisitor {
        private String text = "";

        @Override
        public void visit(Heading heading) {
            if (text.isEmpty()) {
                text = plain(heading);
            }
        }
    }

    private final class Rewriting extends AbstractVisitor {
        private final Source source;
        private final Function<String, String> part;

        Rewriting(Source source, Function<String, String> part) {
            this.source = source;
            this.part = part;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(links.of(source, link.getDestination()));
        }

        /** The ids of rules in plain words, as rule pages name each other. */
        @Override
        public void visit(Text text) {
            Matcher id = RULE.matcher(text.getLiteral());
            int from = 0;
            while (id.find()) {
                Optional<String> page = Links.ofWord(source, id.group())
                        .filter(target -> !target.endsWith(source.path()))
                        .filter(target -> !isWithin(text, Heading.class) && !isWithin(text, Link.class));
                if (page.isPresent()) {
                    text.insertBefore(new Text(text.getLiteral().substring(from, id.start())));
                    Link link = new Link(page.get(), null);
                    link.appendChild(new Text(id.group()));
                    text.insertBefore(link);
                    from = id.end();
                }
            }
            text.setLiteral(text.getLiteral().substring(from));
        }

        private static boolean isWithin(Node node, Class<? extends Node> type) {
            for (Node at = node.getParent(); at != null; at = at.getParent()) {
                if (type.isInstance(at)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void visit(Code code) {
            Optional<String> target = Links.ofWord(source, code.getLiteral())
                    .filter(page -> !page.endsWith(source.path()))
                    .filter(page -> !isWithin(code, Heading.class) && !isWithin(code, Link.class));
            target.ifPresent(page -> {
                Link link = new Link(page, null);
                code.insertBefore(link);
                link.appendChild(code);
            });
        }

        /** Chinese has no blank between words, so the end of a line of the source is none either. */
        @Override
        public void visit(SoftLineBreak soft) {
            if (soft.getPrevious() instanceof Text before
                    && soft.getNext() instanceof Text after
                    && before.getLiteral().matches("(?s).*" + CHINESE)
                    && after.getLiteral().matches("(?s)" + CHINESE + ".*")) {
                soft.unlink();
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            String html = block.getLiteral().strip();
            if (html.startsWith("<!--") && html.endsWith("-->")) {
                block.setLiteral(part.apply(html.substring(4, html.length() - 3).strip()));
            }
        }
    }
}
