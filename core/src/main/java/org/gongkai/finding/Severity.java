package org.gongkai.finding;

/** 级别: how grave a finding is, the gravest first. */
public enum Severity {
    /** 错误: the figures or the bytes cannot be right. */
    ERROR,
    /** 警告: very likely wrong or lost; a person should look. */
    WARNING,
    /** 提示: worth knowing, and never a reason to stop. */
    NOTE;

    /** Whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
