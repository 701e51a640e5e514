package org.gongkai.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The service on a free port, one for all tests; it takes less than usual, so that tests can pass beyond it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.web.max-upload=1MB", "gongkai.web.max-concurrent=3"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface RunningService {}
