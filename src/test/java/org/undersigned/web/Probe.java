package org.undersigned.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Routes of the test run only, on which everything can go wrong. */
@Path("/probe")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public class Probe {

    public enum Colour {
        RED,
        DARK_BLUE
    }

    public record Thing(
            @Nullable String name,
            @Nullable Integer goal,
            boolean published,
            @Nullable Colour colour,
            @Nullable LocalDate date,
            @Nullable List<Part> parts) {}

    public record Part(@Nullable UUID id) {}

    static class AlreadySent extends BrokenRule {
        AlreadySent() {
            super("This was sent already.");
        }
    }

    @POST
    @Path("json")
    public String json(Thing thing) {
        return String.valueOf(thing.name);
    }

    @POST
    @Path("form")
    public String form(Form form) {
        return form.value("name") + form.upload("file").map(file -> file.fileName()).orElse("");
    }

    @GET
    @Path("things/{id}")
    public String thing(@PathParam("id") UUID id) {
        return id.toString();
    }

    @GET
    @Path("broken-rule")
    public String brokenRule() {
        throw new AlreadySent();
    }

    @GET
    @Path("invalid")
    public String invalid() {
        throw new InvalidInput("name", "<script>alert(1)</script>");
    }

    @GET
    @Path("secret")
    public String secret() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("busy")
    public String busy() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection"));
    }

    @GET
    @Path("slow")
    public CompletionStage<String> slow() {
        return new CompletableFuture<String>()
                .orTimeout(1, TimeUnit.MILLISECONDS)
                .thenApply(String::strip);
    }
}
