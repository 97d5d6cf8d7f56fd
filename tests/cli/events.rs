//! Every event that `ledger book` knows is booked, on every account that its template has.

use std::fmt::Write as _;

use chrono::NaiveDate;
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
                let fund = fund_with(chart, [debit, credit], on);
                let fund = fund.unwrap_or_else(|| panic!("{}: no fund has {debit} and {credit}", event.event));
                rows += 1;
                writeln!(text, "{fund},2026-07-20,{},1.00,{debit},{credit},D{rows}", event.event).unwrap();
            }
        }
    }
    assert!(chart.events(on).count() > 50 && rows > 80, "{rows}");
    let desk = Desk::solo();
    desk.write("events.csv", text);
    let answer = desk.import("ledger book --from events.csv --approve", 0);
    assert_eq!(answer.five, [rows, 0, 0, 0, 0], "{}", answer.err);
    for row in desk.rows("ledger prove --columns difference") {
        assert_eq!(row, "0.00");
    }
}
