package wenming.samples;

import java.util.List;
import java.util.Map;

/**
 * Who a made-up unit is in one year. Immutable.
 *
 * @param index from 0, the same in every year
 * @param code its id
 * @param name with the mark of made-up units
 * @param type such as 机关
 * @param level such as 县级
 * @param headcount persons in post
 * @param titles titles it holds
 * @param features what it has, such as 服务窗口
 * @param applyingFor title it applies for; empty when none
 * @param figures by name, in whole numbers
 * @param quality how well it works
 * @param quirk what is odd about its evidence
 */
record Profile(
        int index,
        String code,
        String name,
        String type,
        String level,
        int headcount,
        List<String> titles,
        List<String> features,
        String applyingFor,
        Map<String, Integer> figures,
        Quality quality,
        Quirk quirk) {

    Profile {
        titles = List.copyOf(titles);
        features = List.copyOf(features);
    }

    int figure(String figure) {
        return figures.getOrDefault(figure, headcount);
    }

    String person(int number) {
        return Words.person(index, number);
    }
}
