//! Pensioners whom the demo office takes over, and the balances that its books open with.

use chrono::{Datelike, Days, NaiveDate};

use super::names;
use super::numbers::{confirmed_id, identity_number, sequence};
use super::{Random, Sheet};

const COLUMNS: [&str; 10] = [
    "id_number",
    "name",
    "benefit",
    "from_month",
    "basic_pension",
    "account_pension",
    "amount",
    "bank",
    "bank_account",
    "certified_on",
];
const OLD_AGE: u64 = 30;
const RESIDENTS: u64 = 10;

const BOOKS: [&str; 5] = ["fund", "date", "account", "debit", "credit"];
/// Yuan on the fiscal account of each fund, and the account of its balance.
const BALANCES: [(&str, u64, &str); 5] = [
    ("pension", 60_000_000, "3001"),
    ("resident_pension", 400_000, "3001"),
    ("unemployment", 3_000_000, "3001"),
    ("medical", 9_000_000, "300101"),
    ("injury", 800_000, "3001"),
];

/// Pensions in payment from July 2026 on.
pub fn pensions(random: &mut Random) -> Sheet {
    let mut sheet = Sheet::new(&COLUMNS);
    for place in 0..OLD_AGE + RESIDENTS {
        let is_male = random.percent(50);
        let born = NaiveDate::from_ymd_opt(1944, 1, 1).expect("a day of the calendar") + Days::new(random.below(6900));
        let serial = 2 * place + u64::from(!is_male);
        let number = confirmed_id(identity_number(random.pick(&names::BIRTHPLACES), born, sequence(serial)));
        let yuan = |amount: u64| format!("{}.{:02}", amount / 100, amount % 100);
        let (benefit, amounts) = if place < OLD_AGE {
            let amounts = [yuan(random.between(180_000, 420_000)), yuan(random.between(20_000, 95_000)), String::new()];
            ("old_age", amounts)
        } else {
            ("resident_old_age", [String::new(), String::new(), yuan(random.between(90_000, 110_000))])
        };
        let [basic, account, amount] = amounts;
        let certified =
            NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day of the calendar") + Days::new(random.below(150));
        let certified = format!("{}-{:02}-{:02}", certified.year(), certified.month(), certified.day());
        let name = names::person(random, is_male);
        let bank = random.pick(&names::BANKS).to_owned();
        let row = [number, name, benefit.to_owned(), "2026-07".to_owned(), basic, account, amount, bank];
        let rest = [names::bank_account(random), certified];
        sheet.push(row.into_iter().chain(rest).collect());
    }
    sheet
}

/// What the office has when it begins.
pub fn opening_books() -> Sheet {
    let mut sheet = Sheet::new(&BOOKS);
    for (fund, yuan, net_assets) in BALANCES {
        let row = |account: &str, debit: String, credit: String| {
            vec![fund.to_owned(), "2026-06-30".to_owned(), account.to_owned(), debit, credit]
        };
        sheet.push(row("1003", format!("{yuan}.00"), String::new()));
        sheet.push(row(net_assets, String::new(), format!("{yuan}.00")));
    }
    sheet
}
