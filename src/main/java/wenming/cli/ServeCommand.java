package wenming.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.web.CannotListen;
import wenming.web.Server;

/** {@code wenming serve}: the page and the HTTP interface, until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "启动网页和 HTTP 接口，按 Ctrl+C 结束")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--host", paramLabel = "HOST", description = "监听的地址，默认 127.0.0.1，只供本机访问")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "监听的端口，默认 8080；0 表示任选一个空闲的")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "保存数据的文件夹，不写则不保存")
    private Optional<Path> data;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new BadUsage(spec.commandLine(), "--port 应在 0 至 65535 之间");
        }
        Server server;
        try {
            server = Server.start(new Server.Options(host, port, main.rules(), data));
        } catch (CannotListen refused) {
            main.streams().err().println("wenming：" + refused.getMessage());
            return Main.WRONG_INPUT;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        main.streams()
                .err()
                .println("已启动：http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                        + "/ ，按 Ctrl+C 结束");
        new CountDownLatch(1).await();
        return Main.DONE;
    }
}
