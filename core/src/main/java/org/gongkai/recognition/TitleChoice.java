package org.gongkai.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.recognition.TitleReader.Title;

/**
 * Which of the titles above a text is its own: a site lists reports of other years and organs there. Where they differ,
 * only what else says it decides: that a title is a heading, the title of the page, the period that the text states.
 *
 * @param title the title; without the year or the organ, where that is doubtful
 * @param years the years of the titles, if nothing decides between them; else empty
 * @param organs the organs likewise
 */
record TitleChoice(Optional<Title> title, Set<Integer> years, Set<String> organs) {

    static TitleChoice of(List<TextLine> lines, Optional<String> pageTitle, Supplier<OptionalInt> period) {
        List<Title> titles = TitleReader.all(lines);
        List<Title> ofPage = pageTitle.flatMap(TitleReader::of).stream().toList();
        if (titles.isEmpty()) {
            return new TitleChoice(ofPage.stream().findFirst(), Set.of(), Set.of());
        }
        Set<Integer> years = years(titles);
        if (years.size() > 1) {
            Set<Integer> stated = period.get().stream().boxed().collect(Collectors.toSet());
            years = decided(years, List.of(years(headings(titles, lines)), years(ofPage), stated));
        }
        List<Title> ofYear = ofYears(titles, years);
        Set<String> organs = organs(ofYear);
        if (organs.size() > 1) {
            organs = decided(organs, List.of(organs(headings(ofYear, lines)), organs(ofPage)));
        }
        return among(ofOrgans(ofYear, organs), several(years), several(organs));
    }

    /**
     * The best of the titles that are left; where they say different things, without these, and the text behind all.
     */
    private static TitleChoice among(List<Title> titles, Set<Integer> years, Set<String> organs) {
        Title best = TitleReader.best(titles).orElseThrow();
        if (years.isEmpty() && organs.isEmpty()) {
            return new TitleChoice(Optional.of(best), years, organs);
        }
        Title last = titles.get(titles.size() - 1);
        Title sure = new Title(
                last.text(),
                organs.isEmpty() ? best.organ() : Optional.empty(),
                years.isEmpty() ? best.year() : OptionalInt.empty(),
                last.from(),
                last.to());
        return new TitleChoice(Optional.of(sure), years, organs);
    }

    /** The one of several that all evidence names which names just one; all of them where it disagrees, or is none. */
    private static <T> Set<T> decided(Set<T> several, List<Set<T>> evidence) {
        Set<T> named = new HashSet<>();
        evidence.stream().filter(said -> said.size() == 1).forEach(named::addAll);
        named.retainAll(several);
        return named.size() == 1 ? named : several;
    }

    private static <T> Set<T> several(Set<T> values) {
        return values.size() > 1 ? values : Set.of();
    }

    private static List<Title> ofYears(List<Title> titles, Set<Integer> years) {
        return titles.stream()
                .filter(title ->
                        title.year().isEmpty() || years.contains(title.year().getAsInt()))
                .toList();
    }

    private static List<Title> ofOrgans(List<Title> titles, Set<String> organs) {
        return titles.stream()
                .filter(title -> title.organ().stream().allMatch(organ -> isOf(organs, organ)))
                .toList();
    }

    private static boolean isOf(Set<String> organs, String name) {
        return organs.stream().anyMatch(organ -> organ.endsWith(name));
    }

    /** The title as the report's own; empty where it may be that of another. */
    Optional<String> text() {
        return years.isEmpty() && organs.isEmpty() ? title.map(Title::text) : Optional.empty();
    }

    private static Set<Integer> years(List<Title> titles) {
        Set<Integer> years = new TreeSet<>();
        titles.forEach(title -> title.year().ifPresent(years::add));
        return years;
    }

    /** The organs by their longest names: 水务局 and 青河县水务局 are one. */
    private static Set<String> organs(List<Title> titles) {
        Set<String> organs = new TreeSet<>();
        titles.forEach(title -> title.organ().ifPresent(organs::add));
        organs.removeIf(name -> organs.stream().anyMatch(other -> !other.equals(name) && other.endsWith(name)));
        return organs;
    }

    private static List<Title> headings(List<Title> titles, List<TextLine> lines) {
        return titles.stream()
                .filter(title -> lines.get(title.to() - 1).heading())
                .toList();
    }
}
