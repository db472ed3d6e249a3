/**
 * What policy staff need beside the score: rule tests as data, coverage of the rules, the trace from requirements to rules, all standards at once,
 * the criteria book, and who must do what by when.
 */
package wenming.policy;
