package wenming.web;

/** What the attacks of the corpus reach for beside the JDK's own classes: whoever calls it leaves a trace. */
public final class Gadget {

    public Gadget() {
        touch("gadget");
    }

    public static int touch(String id) {
        System.setProperty("pwn." + id, "1");
        return 1;
    }
}
