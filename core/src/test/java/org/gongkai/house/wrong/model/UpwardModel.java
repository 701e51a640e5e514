package org.gongkai.house.wrong.model;

import java.nio.file.Path;
import org.gongkai.house.wrong.recognition.SidewaysRecognizer;

/** Imports what lies above it, and files. */
public record UpwardModel(SidewaysRecognizer above, Path file) {}
