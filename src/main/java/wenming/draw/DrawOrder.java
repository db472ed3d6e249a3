package wenming.draw;

/**
 * @param units how many units are to be visited
 * @param items how many items are to be looked at in each
 * @param seed the same seed gives the same list
 */
public record DrawOrder(int units, int items, long seed) {}
