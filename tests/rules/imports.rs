//! Policy files that an office brings.

use shebao::model::{Category, InsuranceKind, Money, RegionCode};
use shebao::policy::{ImportKind, Policy, read_import};
use shebao::refusal::Refusal;
use shebao::rules::contribution::injury_rate;

const HEADER: &str = "region,insurance,category,from,to,floor,ceiling,unit_rate,person_rate,person_fixed,tag\n";

fn reason(name: &str, text: &str) -> String {
    match read_import(name, text) {
        Err(Refusal::PolicyFileNotValid { path, reason }) => format!("{path}: {reason}"),
        other => panic!("{other:?}"),
    }
}

fn year_2027() -> String {
    let days: String = (1..=11).map(|day| format!("2027-10-{day:02},off,National Day\n")).collect();
    format!("date,kind,occasion\n{days}2027-10-17,work,National Day\n")
}

#[test]
fn rows_win_over_built_in_rows() {
    let text = format!(
        "{HEADER}500000,410,employee,2026-01,2026-12,,,class(0.3;0.5;0.8;1.0;1.2;1.5;1.8;2.2),0,0,P+\n\
         110000,110,employee,2026-08,2026-08,8000,40000,16,8,0,P+\n"
    );
    let import = read_import("own.csv", &text).unwrap();
    assert_eq!((import.kind, import.rows), (ImportKind::Terms, 2));
    let policy = Policy::with_files(&[("own.csv".to_owned(), text)]).unwrap();
    let terms = |code: &str, kind, month: &str| {
        policy.terms(code.parse().unwrap(), kind, Category::Employee, month.parse().unwrap()).unwrap()
    };
    let chongqing = terms("500000", InsuranceKind::Injury, "2026-07");
    assert!(chongqing.is_imported);
    assert_eq!(chongqing.floor, Some(Money::from_yuan(4553)));
    assert_eq!(injury_rate(&chongqing, 8, shebao::model::Rate::ONE).unwrap().to_string(), "0.022");
    assert_eq!(terms("110000", InsuranceKind::Pension, "2026-08").floor, Some(Money::from_yuan(8000)));
    assert_eq!(terms("110000", InsuranceKind::Pension, "2026-09").floor, Some(Money::from_yuan(7270)));
}

#[test]
fn a_year_of_days() {
    let import = read_import("2027.csv", &year_2027()).unwrap();
    assert_eq!((import.kind, import.rows), (ImportKind::Calendar, 12));
    let policy = Policy::with_files(&[("2027.csv".to_owned(), year_2027())]).unwrap();
    assert!(policy.calendar().knows(2027) && policy.calendar().knows(2026));
}

#[test]
fn parameters_of_a_region() {
    let text = "[due_day.rule]\nvalues = [{ region = \"110000\", value = \"same_month 20\", source = \"regional-page\", checked = false }]\n";
    let import = read_import("own.toml", text).unwrap();
    assert_eq!((import.kind, import.rows), (ImportKind::Parameters, 1));
    let policy = Policy::with_files(&[("own.toml".to_owned(), text.to_owned())]).unwrap();
    let due = |code: &str| {
        let region: RegionCode = code.parse().unwrap();
        policy.due(region, InsuranceKind::Pension, "2026-07".parse().unwrap()).due_on.to_string()
    };
    assert_eq!((due("110105").as_str(), due("120000").as_str()), ("2026-07-20", "2026-08-25"));
}

#[test]
fn the_example_region_can_be_imported() {
    for name in ["regions.csv", "parameters.toml"] {
        let text = std::fs::read_to_string(format!("fixtures/policy/990000-example/{name}")).unwrap();
        read_import(name, &text).unwrap();
    }
}

#[test]
fn faults_name_line_and_field() {
    let row = |text: &str| reason("own.csv", &format!("{HEADER}{text}\n"));
    assert_eq!(
        row("11000,110,employee,2026-01,2026-12,1,2,16,8,0,P"),
        "own.csv: line 2, region: \"11000\" cannot be read"
    );
    assert!(row("110000,110,employee,2026-13,2026-12,1,2,16,8,0,P").contains("line 2, from"));
    assert!(row("110000,110,employee,2026-02,2026-01,1,2,16,8,0,P").contains("line 2, to"));
    assert!(row("110000,110,employee,2026-01,2026-12,3,2,16,8,0,P").contains("line 2, ceiling"));
    assert!(row("110000,110,employee,2026-01,2026-12,1,2,class(0.2..1.9),8,0,P").contains("line 2, unit_rate"));
    assert!(row("110000,110,employee,2026-01,2026-12,1,2,160,8,0,P").contains("line 2, unit_rate"));
    assert!(row("110000,410,employee,2026-01,2026-12,1,2,class(1;2),0,0,P").contains("line 2, unit_rate"));
    assert!(row("110000,110,worker,2026-01,2026-12,1,2,16,8,0,P").contains("line 2, category"));
    let twice = "110000,110,employee,2026-01,2026-12,1,2,16,8,0,P\n110000,110,employee,2026-12,2027-01,1,2,16,8,0,P";
    assert!(row(twice).contains("line 3, from: overlaps line 2"));
    assert!(row("110000,110,employee").contains("line 2: 3 cells in place of 11"));
}

#[test]
fn other_faults() {
    assert!(reason("own.csv", "region,kind\n").contains("line 1: the header is"));
    assert!(reason("own.csv", HEADER).contains("holds nothing"));
    assert!(reason("own.toml", "[due_day.rul]\nvalues = []\n[due_day.rule]\nvalues=[]").contains("holds nothing"));
    let value = "values = [{ value = \"25\", source = \"regional-page\", checked = false }]\n";
    assert!(reason("own.toml", &format!("[due_day.rul]\n{value}")).contains("due_day.rul: unknown parameter"));
    assert!(
        reason("own.toml", &format!("[due_day.rule]\n{value}")).contains("due_day.rule: value \"25\" cannot be read")
    );
    let typo = "[due_day.rule]\nvalues = [\n  { valu = \"x\", source = \"s\", checked = false },\n]\n";
    assert!(reason("own.toml", typo).contains("line 3: unknown field `valu`"), "{}", reason("own.toml", typo));
    assert!(reason("own.csv", &format!("{}2027-10-11,off,again\n", year_2027())).contains("2027-10-11 stands in line"));
    // A day that is not listed is as usual, so a short list is a whole year too.
    assert_eq!(read_import("own.csv", "date,kind,occasion\n2027-01-01,off,New Year\n").unwrap().rows, 1);
    assert!(reason("own.csv", &format!("{}2027-10-18,rest,x\n", year_2027())).contains("line 14, kind"));
}
