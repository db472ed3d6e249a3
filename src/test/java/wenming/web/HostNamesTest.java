package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostNamesTest {

    @Test
    void aLoopbackServerAnswersToLoopbackNamesAndItsOwn() {
        HostNames names = new HostNames("127.0.0.2");
        assertThat(names.accepts("127.0.0.2")).isTrue();
        assertThat(names.accepts("Localhost.")).isTrue();
        assertThat(names.accepts("::1")).isTrue();
        assertThat(names.accepts("127.0.0.3")).isFalse();
        assertThat(names.accepts("")).isFalse();
        assertThat(names.accepts("localhost.evil.example")).isFalse();
    }

    @Test
    void aServerOnTheNetworkAnswersToAnyName() {
        assertThat(new HostNames("0.0.0.0").accepts("pingshu.example")).isTrue();
        assertThat(new HostNames("192.168.1.5").accepts("pingshu.example")).isTrue();
    }

    @Test
    void aNameThatLeadsNowhereIsTreatedStrictly() {
        assertThat(new HostNames("no-such-host.invalid").accepts("evil.example"))
                .isFalse();
    }
}
