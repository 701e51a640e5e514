package org.gongkai.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** 网上核对服务: starts on the loopback address, port 8080. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebApplication {

    /** Starts the service; arguments as {@code --server.port=9000}. */
    public static void main(String[] args) {
        SpringApplication.run(WebApplication.class, args);
    }
}
