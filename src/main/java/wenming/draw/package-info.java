/**
 * Which units and which of their items a team visits: a draw by weight that anyone can repeat from its seed. What makes a unit weigh more is our
 * assumption, stated in {@link wenming.draw.Weights} and in every list. The door is {@link wenming.draw.Draw}.
 */
package wenming.draw;
