//! Every event that `ledger book` knows is booked, on every account that its template has.

use std::fmt::Write as _;

use chrono::NaiveDate;
use shebao::i18n::{Lang, label_of};
use shebao::model::InsuranceKind;
use shebao::policy::{Chart, Policy};

use crate::desk::Desk;

/// The first fund whose books have both accounts.
fn fund_with(chart: &Chart, accounts: [&str; 2], on: NaiveDate) -> Option<InsuranceKind> {
    let has = |fund: &InsuranceKind| accounts.iter().all(|account| chart.account(*fund, account, on).is_some());
    InsuranceKind::ALL.into_iter().find(has)
}

#[test]
fn every_event_is_booked_on_every_account_of_its_template() {
    let policy = Policy::built_in().unwrap();
    let (chart, on) = (policy.chart(), NaiveDate::from_ymd_opt(2026, 7, 20).unwrap());
    let mut text = "fund,date,event,amount,debit_account,credit_account,document\n".to_owned();
    let mut rows = 0;
    for (event, template) in chart.events(on) {
        for debit in &template.debit {
            for credit in &template.credit {
                let (debit, credit) = match event.event.as_str() {
                    "split_trued_up" => ("300102", "300101"),
                    _ => (debit.as_str(), credit.as_str()),
                };
                let [debit, credit] = [debit, credit].map(|account| match (event.event.as_str(), account) {
                    ("undecided_split" | "year_end_split", "4001") => "400101",
                    ("undecided_interest_split" | "year_end_interest_split", "4201") => "420101",
                    (_, "5001") => "500102",
                    (_, account) => account,
                });
                let fund = fund_with(chart, [debit, credit], on);
                let fund = fund.unwrap_or_else(|| panic!("{}: no fund has {debit} and {credit}", event.event));
                rows += 1;
                writeln!(text, "{fund},2026-07-20,{},1.00,{debit},{credit},D{rows}", event.event).unwrap();
            }
        }
    }
    assert!(chart.events(on).count() > 50 && rows > 80, "{rows}");
    let desk = Desk::solo();
    // The receipts account is kept where the agency collects.
    desk.write("mode.toml", include_str!("in/mode_agency_beijing.toml"));
    assert_eq!(desk.run("policy import mode.toml --approve").exit, 0);
    // Every account has what the events take from it.
    let mut opening = "fund,date,account,debit,credit\n".to_owned();
    for (fund, debits, credits) in [
        ("pension", &["1001", "1002", "1003", "1004", "1005", "1101", "1201", "120201"][..], &["2001", "2101"][..]),
        ("medical", &["1003", "1004"], &["4601", "4602"]),
        ("resident_pension", &["1003"], &[]),
        ("unemployment", &["1003", "1004"], &[]),
        ("injury", &["1003", "1004"], &["3201"]),
        ("resident_medical", &["1003", "1004"], &["3101"]),
    ] {
        debits.iter().for_each(|account| writeln!(opening, "{fund},2026-06-30,{account},1000.00,").unwrap());
        credits.iter().for_each(|account| writeln!(opening, "{fund},2026-06-30,{account},,100.00").unwrap());
        let net = 1000 * debits.len() - 100 * credits.len();
        // Of the medical fund each side has net assets that a true-up may give back.
        if fund == "medical" {
            writeln!(opening, "{fund},2026-06-30,300101,,{}.00\n{fund},2026-06-30,300102,,100.00", net - 100).unwrap();
        } else {
            writeln!(opening, "{fund},2026-06-30,3001,,{net}.00").unwrap();
        }
    }
    desk.write("opening.csv", opening);
    desk.import("ledger open --from opening.csv --approve", 0);
    desk.write("events.csv", text);
    let answer = desk.import("ledger book --from events.csv --approve", 0);
    assert_eq!(answer.five, [rows, 0, 0, 0, 0], "{}", answer.err);
    // What no record of the business explains is told, and nothing else differs.
    let ran = desk.run("ledger prove --columns proof,difference");
    assert_eq!(ran.exit, 3, "{}", ran.out);
    for row in ran.out.lines().skip(1) {
        assert!(row.ends_with(",0.00") || row.starts_with("manual,"), "{row}");
    }
}

#[test]
fn what_a_voucher_of_an_event_says_of_itself_has_its_chinese_words() {
    let policy = Policy::built_in().unwrap();
    for (event, _) in policy.chart().events(NaiveDate::from_ymd_opt(2026, 7, 20).unwrap()) {
        let words = event.event.replace('_', " ");
        assert_eq!(label_of(Lang::Zh, "summary", &words), event.chinese, "{words}");
    }
}
