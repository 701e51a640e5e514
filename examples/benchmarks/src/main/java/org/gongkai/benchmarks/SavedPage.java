package org.gongkai.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 网站页面: a page with what sites of governments have around and between the text, which is most of their bytes. */
final class SavedPage {
    private static final Pattern CELL = Pattern.compile("<(td|th)([^>]*)>([^<]*)</\\1>");
    private static final Pattern LOOK = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final int LINKS = 40;
    private static final int RULES = 40;

    private SavedPage() {}

    /** The page as a word processor saved it and a site serves it. */
    static byte[] of(String page) {
        Matcher cells = CELL.matcher(LOOK.matcher(page).replaceFirst(Matcher.quoteReplacement(look())));
        String saved = cells.replaceAll("<$1$2 valign=\"center\" style=\"width:39.4pt\">"
                + "<p class=\"MsoNormal\" align=\"center\">"
                + "<span style=\"font-size:10.5pt;font-family:仿宋_GB2312\">$3</span></p></$1>");
        return saved.replace("<body>", "<body>\n" + menu()).getBytes(StandardCharsets.UTF_8);
    }

    private static String menu() {
        StringBuilder menu = new StringBuilder("<div class=\"nav\"><ul>\n");
        for (int i = 0; i < LINKS; i++) {
            menu.append("<li><a href=\"/zwgk/channel_")
                    .append(i)
                    .append("/index.html\" target=\"_blank\" title=\"政务公开\">政务公开</a></li>\n");
        }
        return menu.append("</ul></div>\n").toString();
    }

    private static String look() {
        StringBuilder look = new StringBuilder("<style>\n");
        for (int i = 0; i < RULES; i++) {
            look.append(".box").append(i).append(" { float: left; margin: 0 10px; color: #333; }\n");
        }
        return look.append("</style>").toString();
    }
}
