//! The books as a text that hledger, ledger or beancount read as it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use strum::{EnumString, VariantNames};

use crate::model::InsuranceKind;
use crate::policy::{Account, AccountClass, Chart};
use crate::session::Session;
use crate::store::ledger::{EntryLine, Voucher};

/// A program that keeps books in plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Stranger {
    Hledger,
    Ledger,
    Beancount,
}

/// 资产, 负债, 净资产, 收入, 支出
const fn root(class: AccountClass) -> &'static str {
    match class {
        AccountClass::Asset => "\u{8d44}\u{4ea7}",
        AccountClass::Liability => "\u{8d1f}\u{503a}",
        AccountClass::NetAssets => "\u{51c0}\u{8d44}\u{4ea7}",
        AccountClass::Income => "\u{6536}\u{5165}",
        AccountClass::Expenditure => "\u{652f}\u{51fa}",
    }
}

/// The letter by which hledger knows what an account is.
const fn letter(class: AccountClass) -> char {
    match class {
        AccountClass::Asset => 'A',
        AccountClass::Liability => 'L',
        AccountClass::NetAssets => 'E',
        AccountClass::Income => 'R',
        AccountClass::Expenditure => 'X',
    }
}

const CLASSES: [AccountClass; 5] = [
    AccountClass::Asset,
    AccountClass::Liability,
    AccountClass::NetAssets,
    AccountClass::Income,
    AccountClass::Expenditure,
];

const fn english_root(class: AccountClass) -> &'static str {
    match class {
        AccountClass::Asset => "Assets",
        AccountClass::Liability => "Liabilities",
        AccountClass::NetAssets => "Equity",
        AccountClass::Income => "Income",
        AccountClass::Expenditure => "Expenses",
    }
}

/// `资产:pension:1002 收入户存款`
fn chinese_name(fund: InsuranceKind, account: &Account) -> String {
    format!("{}:{fund}:{} {}", root(account.class), account.code, account.full_name)
}

/// `Assets:Pension:A1002`; beancount wants each part to begin with a capital, and takes no underscore.
fn capital_name(fund: InsuranceKind, account: &Account) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    let fund: Vec<String> = fund.english().split('_').map(capital).collect();
    format!("{}:{}:A{}", english_root(account.class), fund.join("-"), account.code)
}

/// Each account that is used, and the one currency, so that a strict reader finds nothing that nobody declared.
fn declare(text: &mut String, session: &Session, accounts: &BTreeSet<(InsuranceKind, String)>) -> anyhow::Result<()> {
    for (fund, code) in accounts {
        if let Some(account) = session.policy().chart().account(*fund, code, session.today()) {
            writeln!(text, "account {}", chinese_name(*fund, account))?;
        }
    }
    Ok(())
}

/// All vouchers of a fund, or of all, in the program's own form.
pub fn text(session: &Session, to: Stranger, fund: Option<InsuranceKind>) -> anyhow::Result<String> {
    let chart = session.policy().chart();
    let (mut body, mut accounts, mut first) = (String::new(), BTreeSet::new(), None);
    session.reader().each_voucher(fund, (None, None), |voucher, entries| {
        first = first.into_iter().chain([voucher.dated_on]).min();
        accounts.extend(entries.iter().map(|entry| (voucher.fund, entry.account.clone())));
        transaction(&mut body, chart, to, &voucher, &entries)
    })?;
    let mut text = String::new();
    match to {
        Stranger::Hledger => {
            for class in CLASSES {
                writeln!(text, "account {}  ; type:{}", root(class), letter(class))?;
            }
            text.push_str("commodity 1000.00 CNY\n");
            declare(&mut text, session, &accounts)?;
            text.push('\n');
        }
        Stranger::Ledger => {
            text.push_str("commodity CNY\n");
            declare(&mut text, session, &accounts)?;
            text.push('\n');
        }
        Stranger::Beancount => {
            text.push_str("option \"operating_currency\" \"CNY\"\n\n");
            let first = first.unwrap_or_else(|| session.today());
            for (fund, code) in &accounts {
                if let Some(account) = chart.account(*fund, code, session.today()) {
                    let (name, full) = (capital_name(*fund, account), &account.full_name);
                    writeln!(text, "{first} open {name} CNY\n  name: \"{full}\"")?;
                }
            }
            text.push('\n');
        }
    }
    text.push_str(&body);
    Ok(text)
}

fn transaction(
    text: &mut String,
    chart: &Chart,
    to: Stranger,
    voucher: &Voucher,
    entries: &[EntryLine],
) -> anyhow::Result<()> {
    let (day, number) = (voucher.dated_on, voucher.full_number());
    // What would end a line or begin a remark, or close a quotation.
    let summary = voucher.summary.replace(['\n', '\r', ';', '|', '"', '\\'], " ");
    match to {
        Stranger::Hledger | Stranger::Ledger => writeln!(text, "{day} * ({number}) {summary}")?,
        Stranger::Beancount => writeln!(text, "{day} * \"{summary}\"\n  voucher: \"{number}\"")?,
    }
    for line in entries {
        let account = chart.account(voucher.fund, &line.account, day);
        let account = account.ok_or_else(|| anyhow::anyhow!("voucher {number} names no account of the chart"))?;
        let name = match to {
            Stranger::Hledger | Stranger::Ledger => chinese_name(voucher.fund, account),
            Stranger::Beancount => capital_name(voucher.fund, account),
        };
        writeln!(text, "  {name}  {} CNY", line.debit - line.credit)?;
    }
    text.push('\n');
    Ok(())
}
