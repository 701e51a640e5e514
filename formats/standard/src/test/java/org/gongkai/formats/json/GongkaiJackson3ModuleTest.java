package org.gongkai.formats.json;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class GongkaiJackson3ModuleTest extends GongkaiModuleContract {
    private static final Mapper WITH_MODULE = new Jackson3(JsonMapper.builder()
            .addModule(new GongkaiJackson3Module(LONG_NUMBERS))
            .build());

    @Override
    Mapper mapper() {
        return WITH_MODULE;
    }

    @Override
    Mapper mapperThatFinds() {
        return new Jackson3(JsonMapper.builder().findAndAddModules().build());
    }

    private record Jackson3(ObjectMapper mapper) implements Mapper {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T converted(T value, Class<T> type) {
            return mapper.convertValue(value, type);
        }
    }
}
