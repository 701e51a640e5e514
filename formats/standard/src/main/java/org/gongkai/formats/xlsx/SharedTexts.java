package org.gongkai.formats.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once. */
final class SharedTexts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
        return numbers.computeIfAbsent(text, key -> numbers.size());
    }

    String xml(String namespace) {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"").append(namespace).append("\">");
        for (String text : numbers.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">")
                    .append(CellXml.of(text))
                    .append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
