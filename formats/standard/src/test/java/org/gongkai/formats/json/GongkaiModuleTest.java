package org.gongkai.formats.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

class GongkaiModuleTest extends GongkaiModuleContract {
    private static final Mapper WITH_MODULE = new Jackson2(
            JsonMapper.builder().addModule(new GongkaiModule(LONG_NUMBERS)).build());

    @Override
    Mapper mapper() {
        return WITH_MODULE;
    }

    @Override
    Mapper mapperThatFinds() {
        return new Jackson2(JsonMapper.builder().findAndAddModules().build());
    }

    private record Jackson2(ObjectMapper mapper) implements Mapper {
        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T converted(T value, Class<T> type) {
            return mapper.convertValue(value, type);
        }
    }
}
