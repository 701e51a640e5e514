package org.gongkai.formats.flow;

/** One thing after another on a page that is written. */
public sealed interface PageItem permits PageLine, TablePlan {}
