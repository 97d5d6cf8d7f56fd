//! The tax office's receipts of the demo, made from the bills: most payers pay in time, some late, some in part, some not at all.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::invocation::Invocation;
use crate::model::{Money, Month};
use crate::operations::debts::debts_of;
use crate::refusal::Refusal;
use crate::reports::levy::each_bill_of_month;
use crate::session::{RunOptions, Session};

/// How a payer pays, by his place in the list.
enum Habit {
    InTime,
    Late,
    InPart,
    TooMuch,
    Never,
}

const fn habit(place: usize) -> Habit {
    match place % 20 {
        5 | 12 => Habit::Late,
        8 => Habit::InPart,
        10 => Habit::TooMuch,
        15 => Habit::Never,
        _ => Habit::InTime,
    }
}

/// Writes the file that a step is about to read.
pub(super) fn write(folder: &Path, words: &str, day: &str, invocation: &Invocation) -> anyhow::Result<()> {
    let name = words.rsplit('/').next().unwrap_or_default();
    let is_late = name.contains("late");
    let month = if name.contains("2026-08") { 8 } else { 7 };
    let month = Month::new(2026, month).ok_or(Refusal::MonthNotValid { value: name.to_owned() })?;
    let mut text = "reference,paid_on,employer,id_number,amount,month,channel,note\n".to_owned();
    for (place, (employer, person, due)) in bills(folder, month, invocation)?.into_values().enumerate() {
        let amount = match (habit(place), is_late) {
            (Habit::InTime, false) | (Habit::Late, true) => due,
            (Habit::TooMuch, false) => due + Money::from_yuan(500),
            (Habit::InPart, false) => Money::from_fen(due.fen() / 2),
            _ => continue,
        };
        let series = if is_late { "L" } else { "T" };
        let paid_on = day;
        writeln!(text, "{series}{}{place:05},{paid_on},{employer},{person},{amount},{month},tax,", month.number())?;
    }
    let path = folder.join("in").join(name);
    let refusal =
        |error: std::io::Error| Refusal::FileUnwritable { path: path.display().to_string(), reason: error.to_string() };
    Ok(std::fs::write(&path, text).map_err(refusal)?)
}

/// What each payer owes for a month: employer or person, and both shares of all kinds.
fn bills(
    folder: &Path,
    month: Month,
    invocation: &Invocation,
) -> anyhow::Result<BTreeMap<i64, (String, String, Money)>> {
    let session = Session::open(RunOptions { file: folder.join("office.db"), ..invocation.run_options() })?;
    let reader = session.reader();
    let mut payers = BTreeMap::new();
    each_bill_of_month(reader, month, None, |names, bills| {
        let mut due = Money::ZERO;
        for bill in bills {
            due += debts_of(&reader.bill_account(*bill)?, false).iter().map(|debt| debt.due()).sum();
        }
        let person = names.person.map(|person| person.to_string()).unwrap_or_default();
        payers.insert(names.payer, (names.credit_code.clone(), person, due));
        Ok(())
    })?;
    Ok(payers)
}
