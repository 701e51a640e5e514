package org.gongkai.web;

/**
 * 一处修改.
 *
 * @param field the id of the field on the page
 * @param place row and column in words
 * @param before what the file says; empty for a blank
 * @param after what somebody typed; empty for a blank
 */
record Change(String field, String place, String before, String after) {}
