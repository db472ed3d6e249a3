package wenming.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenming.rules.LiveLibrary;
import wenming.rules.Serving;
import wenming.rules.Snapshot;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;

/**
 * Checks drafts of rule files. A draft is read and compared with what it would stand beside; nothing in it is run, kept or published. Checks have
 * places of their own, so that they never make a scoring wait. Thread-safe.
 */
final class Drafts {

    /** As the reader of standard.yaml wants it. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final LiveLibrary rules;
    private final Body body;
    private final Engines engines;

    Drafts(LiveLibrary rules, Body body, Engines engines) {
        this.rules = rules;
        this.body = body;
        this.engines = engines;
    }

    List<Route> routes() {
        return List.of(Route.post("/api/standards/{id}/drafts/check", this::check));
    }

    private void check(Context request) {
        Snapshot now = rules.now();
        String id = request.pathParam("id");
        Optional<Serving> live = now.serving(id);
        byte[] json = body.read(request);
        byte[] answer = engines.run(() -> {
            Draft draft = DraftReading.read(json);
            // A standard that is not there yet may be checked, too, when the draft brings its description.
            boolean begun = draft.files().containsKey(StandardFiles.OUTLINE)
                    && ID.matcher(id).matches();
            if (live.isEmpty() && !begun) {
                throw new Refused(Api.missing(now.library(), id));
            }
            StandardFiles files = draft.over(live.map(Serving::files).orElse(Draft.nothing()));
            byte[] evidence = draft.evidence().orElseGet(now::evidence);
            return DraftJson.bytes(id, Standard.check(files, evidence), DraftJson.texts(files, evidence));
        });
        request.contentType(Media.JSON.contentType()).result(answer);
    }
}
