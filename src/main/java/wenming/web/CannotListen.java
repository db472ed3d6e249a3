package wenming.web;

/** The server cannot listen where it was told to. The message is for the person who started it. */
public final class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CannotListen(String message) {
        super(message);
    }

    static CannotListen on(Server.Options options, boolean refused) {
        String address = options.host() + ":" + options.port();
        return new CannotListen(
                refused
                        ? "无法监听 " + address + "：端口已被别的程序占用，或没有权限。请换一个端口，1024 以下的端口要有管理员权限"
                        : "无法监听 " + address + "：这不是本机的地址。请用 127.0.0.1（只供本机）或 0.0.0.0（供网络上的所有人）");
    }
}
