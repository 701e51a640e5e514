package org.gongkai.narrative;

import java.util.OptionalInt;

/**
 * What is known around a sentence.
 *
 * @param year the year of the report
 * @param organ whose report it is
 * @param requests whether its paragraph or section is about requests
 * @param disclosure whether its paragraph or section is about open government information
 * @param powers whether its paragraph is about the list of powers
 */
record Surroundings(OptionalInt year, Organ organ, boolean requests, boolean disclosure, boolean powers) {}
