//! The demo office's employers: all five types, industries of all eight risk classes.

use super::names;
use super::numbers::{confirmed_code, credit_code};
use super::{Random, Sheet};

/// An employer of the demo office.
pub struct Employer {
    pub credit_code: String,
    /// From which month its people may be insured.
    pub start: (i32, u32),
    /// How large it is, relative to the others.
    pub weight: u64,
    row: Vec<String>,
}

const COLUMNS: [&str; 14] = [
    "credit_code",
    "name",
    "employer_type",
    "industry",
    "risk_class",
    "rate_factor",
    "region",
    "legal_representative",
    "address",
    "contact",
    "phone",
    "bank",
    "bank_account",
    "start",
];

/// Type, the first two characters of its credit codes, how many there are.
const TYPES: [(&str, &str, usize); 5] = [
    ("enterprise", "91", 152),
    ("household_business", "92", 24),
    ("association", "51", 12),
    ("institution", "12", 8),
    ("government", "11", 4),
];

/// Code of GB/T 4754-2017, risk class, what the company's name says it does.
const TRADES: [(&str, u8, &str); 32] = [
    ("6513", 1, "软件技术"),
    ("6531", 1, "信息系统集成"),
    ("6621", 1, "融资服务"),
    ("7519", 1, "技术推广"),
    ("5211", 2, "百货"),
    ("5212", 2, "超市连锁"),
    ("5127", 2, "食品批发"),
    ("6210", 2, "餐饮管理"),
    ("6110", 2, "酒店管理"),
    ("7010", 2, "房地产开发"),
    ("7020", 2, "物业管理"),
    ("7241", 2, "会计服务"),
    ("8010", 2, "家政服务"),
    ("7320", 2, "工程研究"),
    ("1411", 3, "食品"),
    ("3911", 3, "电子设备"),
    ("4620", 3, "水务"),
    ("8111", 3, "汽车修理"),
    ("7820", 3, "环境卫生"),
    ("1811", 4, "服装"),
    ("2319", 4, "包装印刷"),
    ("2720", 4, "制药"),
    ("3311", 4, "金属结构"),
    ("3670", 4, "汽车零部件"),
    ("2110", 5, "家具"),
    ("4910", 5, "机电安装"),
    ("5431", 5, "货运"),
    ("3021", 6, "水泥制品"),
    ("4710", 6, "建筑工程"),
    ("4813", 6, "市政工程"),
    ("2511", 7, "石化"),
    ("1019", 8, "砂石开采"),
];

const SHOPS: [(&str, &str); 6] = [
    ("6210", "小吃店"),
    ("8040", "理发店"),
    ("5211", "百货店"),
    ("6220", "快餐店"),
    ("5229", "粮油店"),
    ("8010", "家政服务部"),
];
const ASSOCIATIONS: [&str; 6] =
    ["软件行业协会", "老年服务协会", "青年志愿者协会", "餐饮行业商会", "书画研究会", "社区服务促进会"];
const INSTITUTIONS: [(&str, &str); 4] =
    [("8321", "实验小学"), ("8411", "中心医院"), ("8831", "图书馆"), ("8810", "文化中心")];
const GOVERNMENT: [&str; 4] = ["水务局", "统计局", "园林绿化局", "档案局"];

/// The employers, in the order of their codes' serial numbers.
pub fn demo(random: &mut Random) -> Vec<Employer> {
    let mut used = std::collections::HashSet::new();
    let types = TYPES.iter().flat_map(|(kind, prefix, count)| std::iter::repeat_n((*kind, *prefix), *count));
    let mut employers: Vec<Employer> = Vec::new();
    for (serial, (kind, prefix)) in types.enumerate() {
        let employer = std::iter::repeat_with(|| employer(random, kind, prefix, serial as u64))
            .find(|employer| used.insert(employer.row[1].clone()));
        employers.extend(employer);
    }
    random.shuffle(&mut employers);
    employers
}

/// The file of the employers.
pub fn sheet(employers: &[Employer]) -> Sheet {
    let mut sheet = Sheet::new(&COLUMNS);
    for employer in employers {
        sheet.push(employer.row.clone());
    }
    sheet
}

fn employer(random: &mut Random, kind: &str, prefix: &str, serial: u64) -> Employer {
    let (division, district) = random.pick(&names::DISTRICTS);
    let (industry, class, name) = trade(random, kind, district);
    let credit_code = confirmed_code(credit_code(prefix, division, serial * 7919 + 310_007));
    let (start, start_text) = start(random);
    let is_male = random.percent(60);
    let row = vec![
        credit_code.clone(),
        name,
        kind.to_owned(),
        industry.to_owned(),
        class.to_string(),
        rate_factor(random, class).to_owned(),
        "110000".to_owned(),
        names::person(random, is_male),
        names::address(random, district),
        names::person(random, !is_male),
        names::landline(random),
        names::BANKS[serial as usize % names::BANKS.len()].to_owned(),
        names::bank_account(random),
        start_text,
    ];
    Employer { credit_code, start, weight: weight(random, kind), row }
}

/// Industry, risk class and name.
fn trade(random: &mut Random, kind: &str, district: &str) -> (&'static str, u8, String) {
    match kind {
        "household_business" => {
            let (industry, shop) = random.pick(&SHOPS);
            (industry, 2, format!("北京市{district}{}{shop}", names::brand(random)))
        }
        "association" => ("9521", 1, format!("北京市{district}{}", random.pick(&ASSOCIATIONS))),
        "institution" => {
            let (industry, what) = random.pick(&INSTITUTIONS);
            (industry, 2, format!("北京市{district}{what}"))
        }
        "government" => ("9221", 1, format!("北京市{district}{}", random.pick(&GOVERNMENT))),
        _ => {
            let (industry, class, what) = random.pick(&TRADES);
            (industry, class, format!("北京{}{what}有限公司", names::brand(random)))
        }
    }
}

/// Per cent. Class 1 floats upwards only.
fn rate_factor(random: &mut Random, class: u8) -> &'static str {
    match (random.below(10), class) {
        (0, _) => "120",
        (1, _) => "150",
        (2, 2..) => "80",
        (3, 2..) => "50",
        _ => "100",
    }
}

/// The first month, and the cell: mostly a month, sometimes the day of the licence.
fn start(random: &mut Random) -> ((i32, u32), String) {
    if random.percent(4) {
        return ((2026, 7), format!("2026-06-{:02}", random.between(15, 28)));
    }
    let year = random.pick(&[2012, 2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    let month = random.pick(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    ((year, month), format!("{year}-{month:02}"))
}

fn weight(random: &mut Random, kind: &str) -> u64 {
    match (kind, random.below(100)) {
        ("household_business", _) => random.between(1, 4),
        ("association", _) => random.between(3, 12),
        (_, 0..4) => random.between(180, 420),
        (_, 4..20) => random.between(40, 110),
        _ => random.between(4, 32),
    }
}
