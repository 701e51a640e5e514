package org.gongkai.sample;

import java.util.List;

/**
 * 虚构的机关: a government or a department of a made-up place.
 *
 * @param name its full name
 * @param place the place it belongs to
 * @param self how its texts call it
 * @param government whether it is the government of its place
 * @param size how many requests it has in a usual year
 */
record Organ(String name, String place, String self, boolean government, long size) {
    private static final String FIRST = "江临清安泰永新东南西北平和玉金石云龙长青";
    private static final String SECOND = "川江河陵阳山州昌原溪湖源宁泉城桥海林岭浦";
    private static final List<String> BUREAUS = List.of(
            "科学技术局",
            "财政局",
            "教育局",
            "民政局",
            "司法局",
            "人力资源和社会保障局",
            "自然资源局",
            "生态环境局",
            "住房和城乡建设局",
            "交通运输局",
            "水利局",
            "农业农村局",
            "商务局",
            "文化和旅游局",
            "卫生健康委员会",
            "应急管理局",
            "审计局",
            "市场监督管理局",
            "统计局",
            "医疗保障局",
            "城市管理局",
            "行政审批局",
            "发展和改革委员会");

    /** The organ with this number: one of twelve is a government, one of twelve a township. */
    static Organ number(long seed, long number) {
        Chance chance = Chance.of(seed, "organ", number);
        String city = place(chance) + "市";
        String below = place(chance) + (chance.percent(50) ? "县" : "区");
        boolean ofCity = chance.percent(35);
        String place = ofCity ? city : city + below;
        long size = switch (chance.weighted(55, 30, 12, 3)) {
            case 0 -> 4;
            case 1 -> 60;
            case 2 -> 900;
            default -> 20_000;
        };
        return switch (chance.below(12)) {
            case 0 -> new Organ(place + "人民政府", place, ofCity ? "全市" : "全" + below.substring(2), true, size * 8);
            case 1 ->
                new Organ(
                        city + below + place(chance) + (chance.percent(50) ? "镇人民政府" : "街道办事处"),
                        place,
                        "本机关",
                        false,
                        4);
            default -> new Organ(place + chance.of(BUREAUS), place, "我局", false, size);
        };
    }

    private static String place(Chance chance) {
        return "" + FIRST.charAt(chance.below(FIRST.length())) + SECOND.charAt(chance.below(SECOND.length()));
    }
}
