package org.undersigned.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Debian's HAProxy in front of several servers, set up as the README says. */
final class HaProxy implements AutoCloseable {

    private static final String SETTINGS =
            """
            defaults
              mode http
              timeout connect 2s
              timeout client 30s
              timeout server 30s
              option forwardfor
              option redispatch
            frontend people
              bind 127.0.0.1:%d
              default_backend replicas
            backend replicas
              balance roundrobin
              option httpchk GET /q/health/ready
              default-server check inter 500ms fall 1 rise 1 on-marked-down shutdown-sessions
            %s
            """;

    private final Process process;
    private final int port;

    private HaProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param servers their ports on this machine
     */
    static HaProxy before(List<Integer> servers, Path folder)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String backends =
                IntStream.range(0, servers.size())
                        .mapToObj(
                                i -> "  server replica%d 127.0.0.1:%d".formatted(i, servers.get(i)))
                        .collect(Collectors.joining("\n"));
        Path file = folder.resolve("haproxy.cfg");
        Files.writeString(file, SETTINGS.formatted(port, backends));
        Process process =
                new ProcessBuilder("/usr/sbin/haproxy", "-q", "-f", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("haproxy.log").toFile())
                        .start();
        HaProxy proxy = new HaProxy(process, port);
        proxy.await();
        return proxy;
    }

    private void await() throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try (Socket knock = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("HAProxy does not start.");
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
