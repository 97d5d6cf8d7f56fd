//! What has to tie when the year is over.

use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::months::{Year, fen};
use crate::office::{OLD_AGE, OPENING, pension_items};

pub fn every_month_is_closed(desk: &Desk) {
    for step in ["assess", "payroll", "result", "reconcile", "statements", "close"] {
        let asked = format!("SELECT month FROM month_end_steps WHERE step = '{step}' AND state = 'done'");
        let ran = desk.run_words(&["query", &asked]);
        assert_eq!(ran.out.lines().count(), 13, "{step} of twelve months: {}{}", ran.out, ran.err);
    }
    let balances = desk.rows("ledger statement reconciliation 2026-12 --columns fund,code,item,amount,state");
    let adjusted: Vec<&String> = balances.iter().filter(|row| row.contains("adjusted_")).collect();
    assert!(adjusted.len() >= 16 && adjusted.iter().all(|row| row.ends_with(",holds")), "{adjusted:?}");
    assert!(!balances.iter().any(|row| row.ends_with(",open")), "{balances:?}");
}

/// A statement by fund and item: its two columns. A line that stands twice is of the first part of the fund.
fn statement(desk: &Desk, form: &str, period: &str, columns: &str) -> BTreeMap<(String, String), [i64; 2]> {
    let ran =
        desk.ends(&format!("ledger statement {form} {period} --columns fund,item,{columns} --today 2026-12-31"), 0);
    assert!(!ran.err.contains("does not hold"), "{}", ran.err);
    let mut lines = BTreeMap::new();
    for row in ran.out.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let amount = |place: usize| if cells[place].is_empty() { 0 } else { fen(cells[place]) };
        lines.entry((cells[0].to_owned(), cells[1].to_owned())).or_insert([amount(2), amount(3)]);
    }
    lines
}

pub fn statements_tie(desk: &Desk) {
    let year = statement(desk, "income", "2026", "this_year,last_year");
    let december = statement(desk, "income", "2026-12", "this_month,year_to_date");
    let mut months: BTreeMap<(String, String), i64> = BTreeMap::new();
    for month in 1..=12 {
        let columns = "this_month,year_to_date";
        for (line, [this_month, _]) in statement(desk, "income", &format!("2026-{month:02}"), columns) {
            *months.entry(line).or_default() += this_month;
        }
    }
    for (line, [this_year, last_year]) in &year {
        assert_eq!(*last_year, 0, "{line:?}");
        assert_eq!(december.get(line).unwrap()[1], *this_year, "{line:?}: December's year to date is the year");
        assert_eq!(months.get(line), Some(this_year), "{line:?}: the months are the year");
    }
    // What was paid is said item by item: the lines under the benefits are the benefits.
    for (fund, parts) in [
        ("pension", vec!["1.基础养老金", "(1)按月支付", "(二)医疗补助金", "(三)丧葬补助金和抚恤金", "(四)病残津贴"]),
        ("resident_pension", vec!["(一)基础养老金", "1.按月支付", "2.一次性支出", "(三)丧葬补助金"]),
    ] {
        let line = |item: &str| year[&(fund.to_owned(), item.to_owned())][0];
        assert_eq!(parts.into_iter().map(line).sum::<i64>(), line("社会保险待遇支出"), "{fund}");
    }
    let account: i64 = (0..OLD_AGE).map(|place| 12 * pension_items(place)[1]).sum();
    let dead: i64 = 8 * pension_items(3)[1];
    assert_eq!(
        year[&("pension".to_owned(), "(1)按月支付".to_owned())][0],
        account - dead,
        "account pensions of the year"
    );
    let of_year = statement(desk, "balance-sheet", "2026", "year_opening,period_closing");
    let of_december = statement(desk, "balance-sheet", "2026-12", "year_opening,period_closing");
    for (fund, opening) in OPENING {
        let line = |item: &str| of_year.get(&(fund.to_owned(), item.to_owned())).copied().unwrap();
        let [assets, both] = [line("资产总计"), line("负债与净资产总计")];
        assert_eq!(assets, both, "{fund}");
        assert_eq!(assets[0], fen(opening), "{fund}");
        let surplus = match fund {
            "medical" => year[&(fund.to_owned(), "五、本期基金结余".to_owned())],
            _ => year[&(fund.to_owned(), "三、本期基金结余".to_owned())],
        };
        let [before, after] = line("净资产合计");
        assert_eq!(after - before, surplus[0], "{fund}: the surplus is what net assets moved by");
        for item in ["资产总计", "净资产合计", "负债合计", "财政专户存款"] {
            let key = (fund.to_owned(), item.to_owned());
            assert_eq!(of_december[&key], of_year[&key], "{fund} {item}: December closes the year");
        }
    }
}

pub fn reports_say_what_the_statements_say(desk: &Desk, happened: &Year) {
    let reported = |words: &str, month: &str| -> BTreeMap<(String, String), String> {
        let rows = desk.rows(&format!("{words} --columns section,item,kind,month,figure --today 2026-12-31"));
        let mut figures = BTreeMap::new();
        for row in rows {
            let cells: Vec<&str> = row.split(',').collect();
            if cells[0] != "trend" && cells[3] == month {
                figures.insert((cells[1].to_owned(), cells[2].to_owned()), cells[4].to_owned());
            }
        }
        figures
    };
    let (year, month) = (reported("report year 2026", ""), reported("report month 2026-12", "2026-12"));
    let shown = reported("report dashboard", "2026-12");
    let income = statement(desk, "income", "2026", "this_year,last_year");
    let december = statement(desk, "income", "2026-12", "this_month,year_to_date");
    let figure = |figures: &BTreeMap<(String, String), String>, item: &str, kind: &str| {
        fen(figures.get(&(item.to_owned(), kind.to_owned())).unwrap())
    };
    for (fund, _) in OPENING.iter().filter(|(fund, _)| *fund != "medical") {
        let line =
            |lines: &BTreeMap<(String, String), [i64; 2]>, item: &str| lines[&((*fund).to_owned(), item.to_owned())][0];
        for (item, name) in [
            ("income", "一、基金收入"),
            ("contribution_income", "社会保险费收入"),
            ("expenditure", "二、基金支出"),
            ("benefit_expenditure", "社会保险待遇支出"),
            ("surplus", "三、本期基金结余"),
        ] {
            assert_eq!(figure(&year, item, fund), line(&income, name), "{fund} {item} of the year");
            assert_eq!(figure(&month, item, fund), line(&december, name), "{fund} {item} of December");
            assert_eq!(figure(&shown, item, fund), line(&december, name), "{fund} {item} on the dashboard");
        }
    }
    // What employers paid is all there is of income, but for the interest of the bank; what was applied to contributions is the rest.
    let (all, late_fees) = (figure(&year, "income", "all"), figure(&year, "collected", "all"));
    assert_eq!(all, happened.received + happened.interest, "nobody paid anything else");
    assert_eq!(
        figure(&year, "contribution_income", "all"),
        late_fees,
        "what was collected is the income of contributions"
    );
    assert_eq!(figure(&year, "benefit_expenditure", "all"), happened.paid - happened.given_back, "benefits");
    assert_eq!(figure(&year, "benefits_in_payrolls", "all"), happened.paid, "what was given back was paid before");
}

pub fn everything_proves(desk: &Desk) {
    for row in desk.rows("ledger prove --today 2026-12-31 --columns proof,difference") {
        assert!(row.ends_with(",0.00"), "{row}");
    }
    for row in desk.rows("check --today 2026-12-31 --columns check,state") {
        assert!(row.ends_with(",holds"), "{row}");
    }
}

/// Behind every line of every voucher stand records that come to it.
pub fn vouchers_are_followed(desk: &Desk) {
    let vouchers: std::collections::BTreeSet<i64> = desk
        .rows("ledger journal --today 2026-12-31 --columns voucher")
        .iter()
        .map(|row| row.parse().unwrap())
        .collect();
    for voucher in vouchers {
        let ran = desk.run(&format!("ledger voucher show {voucher} --explain --today 2026-12-31"));
        assert_eq!(ran.exit, 0, "voucher {voucher}: {}", ran.err);
    }
}
