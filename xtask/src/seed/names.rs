//! Names to choose from. All are common words put together by chance; none means anybody.

use super::Random;

pub const DISTRICTS: [(&str, &str); 8] = [
    ("110101", "东城区"),
    ("110102", "西城区"),
    ("110105", "朝阳区"),
    ("110106", "丰台区"),
    ("110108", "海淀区"),
    ("110112", "通州区"),
    ("110114", "昌平区"),
    ("110115", "大兴区"),
];

/// Divisions that people were born in; every province's cards are met in a capital.
pub const BIRTHPLACES: [&str; 24] = [
    "110101", "110102", "110105", "110106", "110108", "110112", "110221", "110224", "120101", "130102", "130203",
    "140105", "150102", "210102", "220102", "230103", "310101", "320102", "330106", "370102", "410102", "420106",
    "510104", "610102",
];

const STREETS: [&str; 16] = [
    "和平路",
    "新华街",
    "科创街",
    "永安路",
    "文兴街",
    "广和大街",
    "春晓路",
    "育才街",
    "康宁路",
    "丰泽街",
    "清源路",
    "景明街",
    "学府路",
    "云岗路",
    "长青街",
    "望京西街",
];

const SURNAMES: [&str; 60] = [
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
    "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾",
    "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪",
    "田", "任", "姜",
];
const COMPOUND_SURNAMES: [&str; 8] = ["欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟"];

const GIVEN_MALE: [&str; 28] = [
    "伟", "强", "磊", "军", "勇", "杰", "涛", "超", "明", "刚", "平", "辉", "鹏", "建国", "志强", "文博", "浩然",
    "子轩", "宇航", "俊杰", "国庆", "海涛", "明轩", "天佑", "晓东", "振华", "立新", "思远",
];
const GIVEN_FEMALE: [&str; 28] = [
    "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "玲", "桂英", "秀兰", "雪", "倩", "婷婷", "雨桐", "诗涵", "欣怡",
    "佳琪", "晓燕", "海燕", "梦瑶", "雅婷", "淑珍", "春梅", "思琪", "慧敏", "嘉怡", "若曦",
];
/// Characters outside GBK, one of them outside the first plane: a name must survive every way in and out.
pub const RARE_GIVEN: [&str; 6] = ["䶮", "㛃", "𬱖", "文䶮", "𬱖然", "㛃怡"];

const BRANDS: [&str; 40] = [
    "华信",
    "中科",
    "恒达",
    "瑞丰",
    "金源",
    "盛世",
    "天成",
    "鼎新",
    "博远",
    "嘉禾",
    "东升",
    "明德",
    "众诚",
    "宏图",
    "远景",
    "启航",
    "星河",
    "蓝海",
    "青松",
    "百川",
    "正和",
    "泰康源",
    "同泽",
    "安捷",
    "创联",
    "云帆",
    "致远",
    "卓越行",
    "新宇",
    "海纳",
    "锦程",
    "德邦源",
    "润泽",
    "永兴",
    "汇通源",
    "凯旋",
    "立信达",
    "佳美",
    "顺和",
    "龙䶮",
];
const BRAND_ENDS: [&str; 10] = ["", "伟业", "时代", "东方", "国际", "世纪", "联合", "优品", "京北", "启元"];

pub const BANKS: [&str; 6] = ["中国工商银行", "中国农业银行", "中国银行", "中国建设银行", "交通银行", "北京银行"];
pub const NATIONALITIES_OF_CHINA: [&str; 8] =
    ["汉族", "满族", "回族", "蒙古族", "朝鲜族", "壮族", "土家族", "维吾尔族"];
pub const HUKOU: [&str; 4] = ["本市城镇", "本市农村", "外埠城镇", "外埠农村"];

/// A name of two to four characters.
pub fn person(random: &mut Random, is_male: bool) -> String {
    let surname = if random.percent(2) { random.pick(&COMPOUND_SURNAMES) } else { random.pick(&SURNAMES) };
    let given = match (random.below(1000), is_male) {
        (0..8, _) => random.pick(&RARE_GIVEN),
        (_, true) => random.pick(&GIVEN_MALE),
        (_, false) => random.pick(&GIVEN_FEMALE),
    };
    format!("{surname}{given}")
}

pub fn address(random: &mut Random, district: &str) -> String {
    let (street, number, room) = (random.pick(&STREETS), random.between(1, 168), random.between(101, 2408));
    format!("北京市{district}{street} {number} 号 {room} 室")
}

pub fn brand(random: &mut Random) -> String {
    format!("{}{}", random.pick(&BRANDS), random.pick(&BRAND_ENDS))
}

/// All mobile numbers are of one block.
pub fn mobile(random: &mut Random) -> String {
    format!("1990000{:04}", random.below(10_000))
}

pub fn landline(random: &mut Random) -> String {
    format!("010-5555{:04}", random.below(10_000))
}

pub fn bank_account(random: &mut Random) -> String {
    format!("62{:013}{:04}", random.below(10_000_000_000_000), random.below(10_000))
}
