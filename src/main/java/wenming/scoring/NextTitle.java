package wenming.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The next title up and the cheapest way there.
 *
 * @param title the title
 * @param threshold total it asks for, when it asks for one
 * @param gap points missing to that total; zero when only other conditions fail
 * @param steps shortfalls to make good, in the order of what they bring; empty when the title is out of reach by evidence alone
 * @param promised total once exactly these steps are done
 * @param reachable whether the steps meet every condition that points can meet
 * @param blockers conditions that no points can meet, such as a veto
 */
public record NextTitle(
        Outline.Title title,
        Optional<BigDecimal> threshold,
        Points gap,
        List<Shortfall> steps,
        Points promised,
        boolean reachable,
        List<String> blockers) {}
