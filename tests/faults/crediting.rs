//! An individual account is credited as of the day on which the month's bill is covered, never in parts: the worked cases of
//! `fixtures/cases/crediting.toml`, through the counter.

use shebao::model::Money;

use crate::desk::{Desk, made_up};

const TODAY: &str = "--today 2026-01-15";

#[test]
fn accounts_are_credited_once_the_month_is_covered() {
    let cases: toml::Table = include_str!("../../fixtures/cases/crediting.toml").parse().unwrap();
    for case in cases["case"].as_array().unwrap() {
        let text = |name: &str| case[name].as_str().unwrap();
        let desk = with_bill();
        for (place, payment) in case["payments"].as_array().unwrap().iter().enumerate() {
            let (on, amount) = (payment[0].as_str().unwrap(), payment[1].as_str().unwrap());
            let (code, reference) = (made_up::employer(0), format!("R{place}"));
            desk.done(&format!(
                "levy receive --reference {reference} --paid-on {on} --employer {code} --amount {amount} {TODAY}"
            ));
        }
        let rows = desk.rows(&format!("levy account 1 --columns entry,credited_on,amount,interest {TODAY}"));
        let credits: Vec<&String> = rows.iter().filter(|row| row.starts_with("regular,")).collect();
        match text("credited") {
            "" => assert!(credits.is_empty(), "{case:?}: {rows:?}"),
            on => assert_eq!(credits, [&format!("regular,{on},800.00,0.00")], "{case:?}"),
        }
        let interest = rows.iter().filter(|row| row.starts_with("interest_reckoned,2025"));
        let interest: Money = interest.map(|row| Money::parse(row.rsplit(',').next().unwrap()).unwrap()).sum();
        assert_eq!(interest, Money::parse(text("interest")).unwrap(), "{case:?}: {rows:?}");
    }
}

/// An employer in Beijing that owes for one person and October of 2025.
fn with_bill() -> Desk {
    let desk = Desk::empty();
    let (code, number) = (made_up::employer(0), made_up::citizen(0));
    let day = "--approve --today 2025-10-08";
    desk.done("init --region 110000 --solo --operator wang --today 2025-10-08");
    desk.done(&format!(
        "register employer --credit-code {code} --name 厂 --employer-type enterprise --risk-class 1 --start 2025-10 {day}"
    ));
    desk.done(&format!("register person --id-number {number} --name 人 {day}"));
    desk.done(&format!(
        "register enrolment --employer {code} --id-number {number} --kinds all --earnings 10000 --start 2025-10 {day}"
    ));
    desk.done("levy assess 2025-10 --approve --today 2025-10-20");
    desk
}
