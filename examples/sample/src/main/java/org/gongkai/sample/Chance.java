package org.gongkai.sample;

import java.util.List;
import java.util.SplittableRandom;

/** 随机数: draws that depend on nothing but the seed and what they are for, so that any sample can be made by itself. */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The draws for one purpose, as the figures of an organ in a year. */
    static Chance of(long seed, String purpose, long... numbers) {
        long mixed = seed * 0x9E3779B97F4A7C15L + purpose.hashCode();
        for (long number : numbers) {
            mixed = Long.rotateLeft(mixed ^ number * 0xBF58476D1CE4E5B9L, 27) * 0x94D049BB133111EBL;
        }
        return new Chance(mixed);
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred draws. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number up to about the scale, small ones far likelier than large. */
    long about(long scale) {
        double share = random.nextDouble();
        return Math.round(scale * share * share * share);
    }

    /** One of the choices, each as likely as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int drawn = random.nextInt(sum);
        int choice = 0;
        while (drawn >= weights[choice]) {
            drawn -= weights[choice];
            choice++;
        }
        return choice;
    }
}
