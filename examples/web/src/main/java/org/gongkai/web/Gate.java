package org.gongkai.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 限流: before a body is read, refuses one that says it is too large (413), and any while as many as allowed are worked
 * on (503 with {@code Retry-After}). So the memory of uploads is bounded, and who is refused knows at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Gate extends OncePerRequestFilter {
    private final Semaphore free;
    private final WebProperties properties;
    private final Failures failures;

    Gate(WebProperties properties, Failures failures) {
        this.properties = properties;
        this.failures = failures;
        this.free = new Semaphore(properties.maxConcurrent());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > properties.maxRequestBytes()) {
            failures.refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
        } else if (!free.tryAcquire()) {
            response.setHeader(
                    "Retry-After",
                    Long.toString(Math.max(1, properties.retryAfter().toSeconds())));
            failures.refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                free.release();
            }
        }
    }
}
