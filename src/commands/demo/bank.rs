//! What the bank of the demo sends: its answer to the payments, of which one comes back, and statements of the accounts that say what the
//! books say, and in August some interest too.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::{make_folder, unwritable};
use crate::invocation::Invocation;
use crate::model::{Money, Month};
use crate::operations::move_money::balance;
use crate::operations::run_payroll::reissue::reference;
use crate::session::{RunOptions, Session};

/// The place in the payroll of July whose account does not exist.
const WRONG_ACCOUNT: usize = 4;

fn session(folder: &Path, invocation: &Invocation) -> anyhow::Result<Session> {
    Session::open(RunOptions { file: folder.join("office.db"), ..invocation.run_options() })
}

/// `in/answer-MONTH.csv`: each payment of the month's payrolls is paid, but for one.
pub(super) fn answer(folder: &Path, month: Month, day: &str, invocation: &Invocation) -> anyhow::Result<()> {
    let session = session(folder, invocation)?;
    let reader = session.reader();
    let mut text = "reference,state,amount,paid_on,reason\n".to_owned();
    for payroll in reader.payrolls()?.into_iter().filter(|payroll| payroll.month == month) {
        let mut place = 0;
        let withheld = reader.withheld_of(payroll.number)?;
        reader.each_line_of(payroll.number, |line, attempt| {
            if withheld.contains_key(&line.key) {
                return Ok(());
            }
            let is_wrong = month.month() == 7 && place == WRONG_ACCOUNT;
            let (state, reason) = if is_wrong { ("returned", "no such account") } else { ("paid", "") };
            place += 1;
            writeln!(text, "{},{state},{},{day},{reason}", reference(line.key, attempt), line.net())?;
            Ok(())
        })?;
    }
    let path = folder.join("in").join(format!("answer-{month}.csv"));
    Ok(std::fs::write(&path, text).map_err(|error| unwritable(&path, &error))?)
}

/// `in/statements-MONTH/FUND-ACCOUNT.csv`
pub(super) fn statements(folder: &Path, month: Month, invocation: &Invocation) -> anyhow::Result<()> {
    let session = session(folder, invocation)?;
    let reader = session.reader();
    let place = folder.join("in").join(format!("statements-{month}"));
    make_folder(&place)?;
    let mut files = BTreeMap::new();
    for fund in reader.funds_with_books()? {
        for account in ["1003", "1004", "1005"] {
            for line in reader.unmatched_entries((fund, account), month, month, None)? {
                let (received, spent) =
                    if line.amount.is_positive() { (line.amount, Money::ZERO) } else { (Money::ZERO, -line.amount) };
                let file = files.entry(format!("{fund}-{account}")).or_insert_with(|| HEADER.to_owned());
                writeln!(file, "{fund},{account},{},{received},{spent},{},", line.dated_on, line.summary)?;
            }
        }
    }
    // An account that did not move has a statement too: what it holds.
    for (fund, account) in reader.not_reconciled(month)? {
        let held = balance(reader, fund, &account, Some(month))?;
        let file = files.entry(format!("{fund}-{account}")).or_insert_with(|| HEADER.to_owned());
        if file == HEADER {
            writeln!(file, "{fund},{account},{},,,,{held}", month.last_day())?;
        }
    }
    if month.month() == 8 {
        let file = files.entry("pension-1004".to_owned()).or_insert_with(|| HEADER.to_owned());
        writeln!(file, "pension,1004,{},12.40,0.00,interest,", month.last_day())?;
    }
    for (name, text) in files {
        let path = place.join(format!("{name}.csv"));
        std::fs::write(&path, text).map_err(|error| unwritable(&path, &error))?;
    }
    Ok(())
}

const HEADER: &str = "fund,account,date,received,spent,summary,balance\n";
