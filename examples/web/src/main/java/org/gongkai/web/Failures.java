package org.gongkai.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * 出错: what went wrong, as a page for people, and as {@code application/problem+json} (RFC 9457) under {@code /api/}.
 * Neither shows how the service is made; what nobody expected goes to the log, without what was uploaded.
 */
@ControllerAdvice
class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final MessageSource messages;
    private final ObjectMapper mapper;
    private final LanguageResolver languages = new LanguageResolver();

    Failures(MessageSource messages, ObjectMapper mapper) {
        this.messages = messages;
        this.mapper = mapper;
    }

    /** A page ({@code error.html}) or a problem. */
    @ExceptionHandler(Exception.class)
    Object failed(Exception failure, HttpServletRequest request) {
        HttpStatusCode status = status(failure);
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.log(Level.ERROR, "a request failed: " + request.getMethod() + " " + request.getServletPath(), failure);
        }
        Locale locale = languages.resolveLocale(request);
        Optional<String> detail = detail(failure, locale);
        if (isForPrograms(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                    status, detail.orElseGet(() -> said(status.value(), "detail", locale)));
            problem.setTitle(said(status.value(), "title", locale));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        detail.ifPresent(text -> page.addObject("detail", text));
        return page;
    }

    /** Refuses a request before anything looked at it. */
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        if (!isForPrograms(request)) {
            response.sendError(status.value());
            return;
        }
        Locale locale = languages.resolveLocale(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, said(status.value(), "detail", locale));
        problem.setTitle(said(status.value(), "title", locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), problem);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private String said(int status, String what, Locale locale) {
        String other = messages.getMessage("error.other." + what, new Object[0], locale);
        return messages.getMessage("error." + status + "." + what, new Object[0], other, locale);
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        if (failure instanceof MultipartException || failure instanceof BadStateException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof DocumentException || failure instanceof LimitExceededException) {
            return HttpStatus.UNPROCESSABLE_ENTITY;
        }
        if (failure instanceof InterruptedIOException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** What the library says of a file, and nothing that another part of the service says. */
    private static Optional<String> detail(Exception failure, Locale locale) {
        if (failure instanceof DocumentException damaged) {
            return Optional.of(damaged.finding().message(locale));
        }
        if (failure instanceof LimitExceededException beyond) {
            return Optional.of(beyond.finding().message(locale));
        }
        return Optional.empty();
    }
}
