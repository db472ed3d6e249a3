package wenming.web;

import wenming.rules.LiveLibrary;

/** The page where an auditor hands a batch in, watches it and looks through the results. All of it comes from the routes under {@code /api}. */
final class BatchPage {

    private final String template = Resource.text("batches.html");
    private final LiveLibrary rules;

    BatchPage(LiveLibrary rules) {
        this.rules = rules;
    }

    String html() {
        return template.replace("{{options}}", StartPage.options(rules.now()));
    }
}
