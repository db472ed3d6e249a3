package wenming.scoring;

import java.util.Set;

/** Answers "where would the unit stand if these rules were fully satisfied?". The answer is exact: it is what a later assessment would give. */
public interface WhatIf {

    Standing with(Set<String> rulesAtBest);
}
