package org.undersigned.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Makes a {@link Form} of what a browser sends, with or without files. */
@Provider
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class FormReader implements ServerMessageBodyReader<Form> {

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type, Type generic, MediaType media, ServerRequestContext context)
            throws IOException {
        return read();
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read();
    }

    /** {@link WholeForm}, or {@link ForgeryFilter} for the token, had the body parsed already. */
    static Form read() throws IOException {
        FormData data = CurrentRequestManager.get().getFormData();
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Form.Upload> uploads = new LinkedHashMap<>();
        if (data != null) {
            for (String name : data) {
                for (FormValue value : data.get(name)) {
                    if (value.isFileItem()) {
                        add(uploads, name, value);
                    } else {
                        values.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(storable(value.getValue()));
                    }
                }
            }
        }
        return new Form(values, uploads, List.of());
    }

    /** A browser sends an empty part for a field in which no file was chosen. */
    private static void add(Map<String, Form.Upload> uploads, String name, FormValue value)
            throws IOException {
        byte[] bytes;
        try (InputStream content = value.getFileItem().getInputStream()) {
            bytes = content.readAllBytes();
        }
        if (bytes.length > 0) {
            String file = Path.of("/").resolve(value.getFileName()).getFileName().toString();
            uploads.put(name, new Form.Upload(file, bytes));
        }
    }

    private static String storable(String value) {
        if (Characters.cannotBeStored(value)) {
            throw new BadRequestException("The form holds a character that no text can hold.");
        }
        // Browsers send CR LF for every line break (HTML standard, form submission).
        return value.replace("\r\n", "\n");
    }
}
