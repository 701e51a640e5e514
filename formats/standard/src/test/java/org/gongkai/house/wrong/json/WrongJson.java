package org.gongkai.house.wrong.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.recognition.Recognizer;

/** May use its library, but recognizes by itself. */
public record WrongJson(ObjectMapper mapper, Recognizer recognizer) {}
