package org.undersigned.bench.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/empty")
public class EmptyRoute {

    @GET
    public String nothing() {
        return "";
    }
}
