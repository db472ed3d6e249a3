package wenming.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds the places of pointers in a second pass, so that the first need not note the place of everything that may turn out wrong. */
final class Locator {

    private final Map<String, Spot> spots = new HashMap<>();

    /** A missing member is shown at the object that lacks it, so its parent is looked for, too. */
    void want(String pointer) {
        spots.put(pointer, Spot.LATER);
        spots.put(parent(pointer), Spot.LATER);
    }

    void search(Document document) {
        if (spots.isEmpty()) {
            return;
        }
        try (JsonParser parser = document.open()) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    if (spots.get(pointer) == Spot.LATER) {
                        spots.put(pointer, document.spot(parser.currentTokenLocation()));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // The first pass stopped here as well and has said so; what was wanted lies before.
        }
    }

    Spot spot(String pointer) {
        Spot spot = spots.getOrDefault(pointer, Spot.LATER);
        if (spot == Spot.LATER) {
            spot = spots.getOrDefault(parent(pointer), Spot.LATER);
        }
        return spot == Spot.LATER ? Spot.START : spot;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
