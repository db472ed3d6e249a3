/** Chance that can be repeated: the same seed gives the same numbers on every machine and with every Java. Nothing here knows what it is used for. */
package wenming.chance;
