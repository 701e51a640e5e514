package org.gongkai.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.gongkai.formats.json.JsonCodec;
import org.gongkai.formats.json.ReadingJson;
import org.gongkai.formats.result.ResultWriter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** 数据模式: the JSON Schemas that come with the library, so that nobody has to fetch them elsewhere. */
@RestController
@RequestMapping("/api/v1/schema")
@Tag(name = "数据模式", description = "JSON Schema 2020-12")
class SchemaController {
    private static final Map<String, String> SCHEMAS = Map.of(
            "annual-report", JsonCodec.schema(), "reading", ReadingJson.schema(), "result", ResultWriter.jsonSchema());

    /** 数据模式. */
    @GetMapping(path = "/{name}", produces = "application/schema+json;charset=UTF-8")
    @Operation(summary = "一份数据模式 · A schema")
    String schema(
            @PathVariable("name") @Parameter(schema = @Schema(allowableValues = {"annual-report", "reading", "result"}))
                    String name) {
        String schema = SCHEMAS.get(name);
        if (schema == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return schema;
    }
}
