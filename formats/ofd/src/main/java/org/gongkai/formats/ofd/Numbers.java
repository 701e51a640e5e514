package org.gongkai.formats.ofd;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as attributes have them. */
final class Numbers {
    /** No line of text is longer. */
    private static final int MOST = 1 << 16;

    private Numbers() {}

    /** The numbers of a list apart by blanks; what is none is left out. */
    static double[] of(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : words(text)) {
            double number = number(word);
            if (!Double.isNaN(number)) {
                numbers.add(number);
            }
        }
        return array(numbers);
    }

    /** The same where {@code g n d} stands for n times d. */
    static double[] deltas(String text) {
        List<String> words = words(text);
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("g") && i + 2 < words.size()) {
                double times = number(words.get(i + 1));
                double step = number(words.get(i + 2));
                for (int n = 0; n < times && numbers.size() < MOST; n++) {
                    numbers.add(step);
                }
                i += 2;
            } else {
                numbers.add(number(words.get(i)));
            }
        }
        numbers.removeIf(number -> number.isNaN());
        return array(numbers);
    }

    /** The number, NaN where it is none. */
    static double number(String word) {
        if (word.isEmpty() || word.length() > 32 || word.endsWith("d") || word.endsWith("f")) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(word);
            return Math.abs(number) < 1e7 ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || text.charAt(i) <= ' ' || text.charAt(i) == ',';
            if (gap && begin >= 0) {
                words.add(text.substring(begin, i));
                begin = -1;
            } else if (!gap && begin < 0) {
                begin = i;
            }
        }
        return words;
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
