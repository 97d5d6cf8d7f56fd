//! Runs each file of worked cases.

use chrono::NaiveDate;
use shebao::commands::calc::Question;
use shebao::model::{
    Category, CollectionMode, Component, EnforcementAct, InsuranceKind, Money, Month, Rate, RegionCode, Rounding,
    RoundingMode, RoundingUnit, Stage, parse_day,
};
use shebao::operations::enforce_arrears::terms_of;
use shebao::rules::account_interest::{Effect, Movement, interest_of};
use shebao::rules::allocation::{Claim, allocate, in_order};
use shebao::rules::back_payment_interest::{Late, interest, shares};
use shebao::rules::base::{AverageWage, bound};
use shebao::rules::contribution::injury_rate;
use shebao::rules::deferral::{Earlier, Overdue, Request, objections};
use shebao::rules::dunning::{Debt, next_stage};
use shebao::rules::enforcement::Course;
use shebao::rules::estimate::estimate;
use shebao::rules::late_fee::{late_fee, spans};
use shebao::rules::reconciliation::{Side, compare};

use super::policy;

pub type Row = toml::Table;

pub fn file(name: &str) -> Row {
    toml::from_str(&std::fs::read_to_string(format!("fixtures/cases/{name}.toml")).unwrap()).unwrap()
}

pub fn rows(file: &Row, name: &str) -> Vec<Row> {
    file[name].as_array().unwrap().iter().map(|row| row.as_table().unwrap().clone()).collect()
}

pub fn text(row: &Row, name: &str) -> Option<String> {
    row.get(name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

pub fn must(row: &Row, name: &str) -> String {
    text(row, name).unwrap_or_else(|| panic!("{name} missing in {row:?}"))
}

pub fn day(row: &Row, name: &str) -> NaiveDate {
    parse_day(&must(row, name)).unwrap()
}

pub fn money(text: &str) -> Money {
    Money::parse(text).unwrap()
}

pub fn percents(text: &str) -> Vec<Rate> {
    text.split_whitespace().map(|rate| Rate::from_percent(rate.parse().unwrap()).unwrap()).collect()
}

/// Asks a question with the cells of a case and compares the answers the case names.
pub fn ask(question: &str, row: &Row) {
    let question = Question::named(question).unwrap();
    let inputs: Vec<(&str, Option<String>)> =
        question.inputs.iter().map(|input| (input.name, text(row, input.name))).collect();
    let cells = |name: &str| inputs.iter().find(|input| input.0 == name).and_then(|input| input.1.as_deref());
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    match (question.answer(&cells, &policy(), today), text(row, "refused")) {
        (Err(refusal), Some(code)) => assert_eq!(refusal.code(), code, "{row:?}"),
        (Ok(answer), None) => {
            for (name, cell) in question.answers.iter().zip(&answer) {
                if let Some(expected) = text(row, name).filter(|cell| !(cell.is_empty() && *name == "code")) {
                    assert_eq!(*cell, expected, "{name} of {row:?}");
                }
            }
        }
        (answer, _) => panic!("{answer:?} of {row:?}"),
    }
}

#[test]
fn workday() {
    let file = file("workday");
    rows(&file, "case").iter().for_each(|row| ask("workday", row));
    for row in rows(&file, "year") {
        let year = row["year"].as_integer().unwrap().try_into().unwrap();
        assert_eq!(
            i64::from(policy().calendar().working_days(year).unwrap()),
            row["working_days"].as_integer().unwrap()
        );
    }
    for row in rows(&file, "day") {
        let is_working_day = policy().calendar().is_working_day(day(&row, "day")).unwrap();
        assert_eq!(is_working_day, row["is_working_day"].as_bool().unwrap(), "{row:?}");
    }
}

#[test]
fn late_fees() {
    let file = file("late_fee");
    rows(&file, "case").iter().for_each(|row| ask("late-fee", row));
    let terms = policy().late_fee(RegionCode::NATION, InsuranceKind::Pension, NaiveDate::MAX);
    for row in rows(&file, "partial") {
        let payments = row["payments"].as_array().unwrap().iter().map(|paid| paid.as_table().unwrap());
        let payments: Vec<_> = payments.map(|paid| (day(paid, "on"), money(&must(paid, "amount")))).collect();
        let spans = spans(money(&must(&row, "principal")), day(&row, "from"), day(&row, "to"), &payments);
        let fee = late_fee(&spans, &terms);
        let segments: Vec<String> = fee.segments.iter().map(|segment| segment.fee.to_string()).collect();
        let expected: Vec<&str> = row["segments"].as_array().unwrap().iter().map(|fee| fee.as_str().unwrap()).collect();
        assert_eq!(segments, expected, "{row:?}");
        assert_eq!(fee.fee.to_string(), must(&row, "late_fee"), "{row:?}");
    }
    for row in rows(&file, "start") {
        let due = policy().due(
            must(&row, "region").parse().unwrap(),
            InsuranceKind::Pension,
            must(&row, "month").parse().unwrap(),
        );
        assert_eq!((due.due_on, due.late_from), (day(&row, "due_on"), day(&row, "late_from")), "{row:?}");
    }
}

#[test]
fn contribution() {
    let file = file("contribution");
    rows(&file, "case").iter().for_each(|row| ask("contribution", row));
    let terms = |region: &str, month: &str| {
        let (region, month) = (region.parse().unwrap(), month.parse().unwrap());
        policy().terms(region, InsuranceKind::Injury, Category::Employee, month).unwrap()
    };
    let national = terms("110000", "2026-07");
    for row in rows(&file, "product") {
        let class = row["class"].as_integer().unwrap().try_into().unwrap();
        let factor = percents(&must(&row, "factor"))[0];
        let rate = injury_rate(&national, class, factor).unwrap();
        assert_eq!(rate.ratio(), percents(&must(&row, "rate"))[0].ratio(), "{row:?}");
    }
    for row in rows(&file, "classes") {
        let terms = terms(&must(&row, "region"), &must(&row, "month"));
        let ratios = |rates: &[Rate]| rates.iter().map(|rate| rate.ratio()).collect::<Vec<_>>();
        assert_eq!(ratios(terms.class_rates().unwrap()), ratios(&percents(&must(&row, "rates"))), "{row:?}");
    }
}

#[test]
fn amounts() {
    for row in rows(&file("contribution"), "amount") {
        let rate = percents(&must(&row, "rate"))[0];
        let amount = rate.of(money(&must(&row, "base")), Rounding::HALF_UP_TO_FEN);
        assert_eq!(amount, money(&must(&row, "amount")), "{row:?}");
    }
}

#[test]
fn bounds_from_averages() {
    let yuan = Rounding { unit: RoundingUnit::Yuan, mode: RoundingMode::HalfUp };
    for row in rows(&file("base"), "case") {
        let months = row["months"].as_integer().unwrap().try_into().unwrap();
        let average = AverageWage { amount: money(&must(&row, "average")), months };
        let part = |percent: &str| bound(average, percents(percent)[0], yuan).unwrap();
        assert_eq!(part("60"), money(&must(&row, "floor")), "{row:?}");
        assert_eq!(part("300"), money(&must(&row, "ceiling")), "{row:?}");
    }
}

#[test]
fn identity() {
    rows(&file("identity"), "case").iter().for_each(|row| ask("id", row));
}

#[test]
fn credit_codes() {
    rows(&file("credit_code"), "case").iter().for_each(|row| ask("id", row));
}

#[test]
fn allocation() {
    let order = policy().allocation_order(RegionCode::NATION, NaiveDate::MAX);
    for row in rows(&file("allocation"), "case") {
        let claims = row["claims"].as_array().unwrap().iter().map(|claim| claim.as_table().unwrap()).enumerate();
        let mut claims: Vec<Claim> = claims
            .map(|(place, claim)| Claim {
                bill: place.try_into().unwrap(),
                month: must(claim, "month").parse().unwrap(),
                kind: must(claim, "kind").parse().unwrap(),
                component: must(claim, "component").parse::<Component>().unwrap(),
                open: money(&must(claim, "open")),
            })
            .collect();
        in_order(&mut claims, &order);
        let outcome = allocate(&claims, money(&must(&row, "amount")));
        for (place, paid) in row["paid"].as_array().unwrap().iter().enumerate() {
            let got = outcome.allocations.iter().filter(|one| one.bill == i64::try_from(place).unwrap());
            assert_eq!(got.map(|one| one.amount).sum::<Money>(), money(paid.as_str().unwrap()), "{place} of {row:?}");
        }
        assert_eq!(outcome.rest, money(&must(&row, "rest")), "{row:?}");
    }
}

#[test]
fn dunning() {
    let policy = policy();
    for row in rows(&file("dunning"), "case") {
        let mode: CollectionMode = must(&row, "mode").parse().unwrap();
        let debt = Debt { stage: must(&row, "stage").parse().unwrap(), since: day(&row, "since") };
        let next = next_stage(debt, policy.dunning(mode), day(&row, "on"), policy.calendar()).unwrap();
        assert_eq!(next.map_or("", Stage::code), must(&row, "next"), "{row:?}");
    }
}

#[test]
fn rate_factors() {
    rows(&file("rate_factor"), "case").iter().for_each(|row| ask("rate-factor", row));
}

#[test]
fn industries() {
    let (policy, month) = (policy(), "2026-07".parse().unwrap());
    for row in rows(&file("industry"), "case") {
        let class = policy.risk_class_of("110105".parse().unwrap(), &must(&row, "industry"), month);
        assert_eq!(class.map(|class| class.to_string()).unwrap_or_default(), must(&row, "class"), "{row:?}");
    }
    let before = policy.risk_class_of(RegionCode::NATION, "65", "2015-09".parse().unwrap());
    assert_eq!(before, None, "three classes held until 2015-09");
}

#[test]
fn enforcement() {
    let policy = policy();
    let limits = terms_of(&policy, RegionCode::NATION, NaiveDate::from_ymd_opt(2025, 1, 1).unwrap());
    for row in rows(&file("enforcement"), "case") {
        let on = |name: &str| text(&row, name).map(|_| day(&row, name));
        let course = Course {
            ordered_on: on("ordered"),
            order_served_on: on("served"),
            urged_on: on("urged"),
            urge_served_on: on("urge_served"),
            ..Course::found(day(&row, "found"))
        };
        let act: EnforcementAct = must(&row, "act").parse().unwrap();
        match course.window(act, &limits, policy.calendar()) {
            Ok(Some(window)) => {
                assert_eq!((window.from, window.by), (day(&row, "from"), day(&row, "by")), "{row:?}");
            }
            Ok(None) => assert_eq!(must(&row, "from"), "", "{row:?}"),
            Err(refusal) => assert_eq!((must(&row, "from").as_str(), refusal.code()), ("error", "calendar-missing")),
        }
    }
}

#[test]
fn account_interest() {
    for row in rows(&file("account_interest"), "case") {
        ask("account-interest", &row);
    }
    for row in rows(&file("account_interest"), "year") {
        let count = |name: &str| row.get(name).map_or(0, |value| value.as_integer().unwrap() as i32);
        let amount = money(&must(&row, "amount"));
        let of = |month: i32, effect: Effect, amount: Money| Movement { month, amount, effect };
        let mut moves: Vec<Movement> = (1..=count("credits")).map(|month| of(month, Effect::Credit, amount)).collect();
        moves.extend((1..=count("draws")).map(|month| of(month, Effect::Draw, -amount)));
        let terms = (must(&row, "rate").parse().unwrap(), must(&row, "method").parse().unwrap());
        let up_to = if row.contains_key("up_to") { count("up_to") } else { 12 };
        let interest = interest_of(money(&must(&row, "opening")), &moves, terms, up_to);
        assert_eq!(interest, money(&must(&row, "interest")), "{row:?}");
    }
}

#[test]
fn back_payment_interest() {
    let policy = policy();
    for row in rows(&file("back_payment_interest"), "case") {
        let month = |name: &str| must(&row, name).parse::<Month>().unwrap();
        let (amount, region) = (money(&must(&row, "amount")), must(&row, "region").parse().unwrap());
        let months = month("to").months_since(month("from"));
        let late: Vec<Late> = (0..=months).map(|after| Late { month: month("from").plus(after), amount }).collect();
        let rate_of = |year| policy.crediting_rate_of(region, InsuranceKind::Pension, year);
        let reached = interest(&late, month("paid"), rate_of).unwrap().value;
        assert_eq!(reached, money(&must(&row, "interest")), "{row:?}");
        let shares = shares(&late, month("paid"), rate_of).unwrap();
        assert_eq!(shares.into_iter().sum::<Money>(), reached, "{row:?}");
    }
}

#[test]
fn estimates() {
    let cases = file("estimate");
    let factor = percents("110")[0];
    let rounding = Rounding::HALF_UP_TO_FEN;
    for row in rows(&cases, "case") {
        let text = |value: &toml::Value| money(value.as_str().unwrap());
        let shares = row["last"].as_array().unwrap().iter().map(|kind| {
            let kind = kind.as_array().unwrap();
            estimate(text(&kind[0]), text(&kind[1]), factor, rounding)
        });
        let shares: Vec<_> = shares.collect();
        let expected: Vec<Money> = row["estimates"].as_array().unwrap().iter().map(text).collect();
        assert_eq!(shares.iter().map(|one| one.due()).collect::<Vec<_>>(), expected, "{row:?}");
        let due: Money = shares.iter().map(|one| one.due()).sum();
        assert_eq!(due, money(&must(&row, "due")), "{row:?}");
    }
}

#[test]
fn reconciliations() {
    let rounding = Rounding::HALF_UP_TO_FEN;
    for row in rows(&file("reconciliation"), "case") {
        let side = |name: &str| {
            let cells = row[name].as_array().unwrap();
            Side { base: money(cells[0].as_str().unwrap()), amount: money(cells[1].as_str().unwrap()) }
        };
        let heads: i64 = must(&row, "heads").parse().unwrap();
        let found = compare(side("ours"), side("theirs"), &percents(&must(&row, "rates")), heads, rounding);
        assert_eq!(format!("{found:?}"), must(&row, "agreement"), "{row:?}");
    }
}

#[test]
fn deferrals() {
    let policy = policy();
    for row in rows(&file("deferral"), "case") {
        let kind: InsuranceKind = must(&row, "kind").parse().unwrap();
        let region: RegionCode = must(&row, "region").parse().unwrap();
        let from: Month = must(&row, "from").parse().unwrap();
        let request = Request {
            kind,
            from,
            months: must(&row, "months").parse().unwrap(),
            reason: must(&row, "reason").parse().unwrap(),
            has_security: text(&row, "has_security").is_some(),
            has_person_share: text(&row, "share").is_some_and(|share| share == "both"),
            asked_on: day(&row, "asked_on"),
            hardship_months: text(&row, "hardship_months").map(|months| months.parse().unwrap()),
            due_on: policy.due(region, kind, from).due_on,
        };
        let earlier: Vec<Earlier> = must(&row, "earlier").split_whitespace().map(earlier).collect();
        let amount = |name: &str| text(&row, name).map_or(Money::ZERO, |text| money(&text));
        let overdue = Overdue { person_share: amount("person_share"), before: amount("before") };
        let found = objections(&request, &policy.deferral(region, kind, from), &earlier, overdue);
        let codes: Vec<&str> = found.iter().map(|refusal| refusal.code()).collect();
        assert_eq!(codes.join(" "), must(&row, "refused"), "{row:?}");
    }
}

fn earlier(text: &str) -> Earlier {
    let (from, to) = text.split_once("..").unwrap();
    Earlier { from: from.parse().unwrap(), to: to.parse().unwrap() }
}

#[test]
fn explanations() {
    let explain = |question: &str, cells: &[(&str, &'static str)]| {
        let cells = |name: &str| cells.iter().find(|cell| cell.0 == name).map(|cell| cell.1);
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        Question::named(question).unwrap().explain(&cells, &policy(), today).unwrap()
    };
    let fee = explain("late-fee", &[("principal", "1000"), ("from", "2011-05-01"), ("to", "2011-07-31")]);
    assert_eq!(fee[0], "1000.00 × 0.002 × 61 (2011-05-01..2011-06-30) = 122.00");
    assert_eq!(fee.len(), 4);
    let case = [("region", "110000"), ("month", "2026-07"), ("kind", "medical"), ("earnings", "5000")];
    let share = explain("contribution", &case);
    assert_eq!(share[0], "5000.00 [7270.00, 36348.00] = 7270.00");
    assert_eq!(share[3], "145.40 + 3.00 = 148.40");
}

#[test]
fn months_of_hire() {
    let hired = NaiveDate::from_ymd_opt(2026, 7, 31).unwrap();
    assert_eq!(policy().start_month("110000".parse().unwrap(), hired), "2026-07".parse::<Month>().unwrap());
}
