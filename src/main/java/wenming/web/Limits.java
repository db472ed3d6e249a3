package wenming.web;

import java.time.Duration;

/**
 * How much one client may ask of the server. The defaults of the HTTP libraries are all larger or absent, so each is set here and tested.
 *
 * @param bodyBytes longest request body
 * @param bodyTime in which a body must have arrived
 * @param bodyRate bytes per second below which a body is given up early
 * @param idle after which a silent connection is closed
 * @param connections open at the same time, idle ones included
 * @param threads that serve requests
 * @param scorings running at the same time; scoring is pure computation, so more than the cores can carry only makes all of them late
 * @param drafts of rule files checked at the same time
 * @param queueTime a request waits for its turn to be scored
 * @param scoringTime after which a client is no longer kept waiting
 * @param stopTime requests in flight get when the server stops
 * @param rulesEvery time between two looks at the rules folder
 * @param batches how much the batches may take
 */
record Limits(
        int bodyBytes,
        Duration bodyTime,
        int bodyRate,
        Duration idle,
        int connections,
        int threads,
        int scorings,
        int drafts,
        Duration queueTime,
        Duration scoringTime,
        Duration stopTime,
        Duration rulesEvery,
        BatchLimits batches) {

    static Limits standard() {
        return new Limits(
                5_000_000,
                Duration.ofSeconds(30),
                200,
                Duration.ofSeconds(10),
                256,
                32,
                2 * Runtime.getRuntime().availableProcessors(),
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                Duration.ofSeconds(3),
                Duration.ofSeconds(20),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                BatchLimits.standard());
    }
}
