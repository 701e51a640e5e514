package org.gongkai.house.wrong.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.house.wrong.json.WrongJson;
import org.gongkai.template.Template;

/** Imports another format, a library that isn't its own, and the law. */
public record WrongHtml(WrongJson other, ObjectMapper mapper, Template template) {}
