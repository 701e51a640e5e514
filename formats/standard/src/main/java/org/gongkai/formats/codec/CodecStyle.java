package org.gongkai.formats.codec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes our builders; kept here so that users compiling against the jar never meet its annotations. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
@interface CodecStyle {}
