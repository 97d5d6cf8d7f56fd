//! The file for the bank: one row a payment, in the layout that the office's bank takes. Accounts stand in it whole.

use std::cell::Cell as Counter;

use crate::model::{BankLayout, Cell, Column, ColumnKind, KindSet, Money, Report, day_number};
use crate::operations::bank_files_due::FileDue;
use crate::operations::run_payroll::reissue::reference;
use crate::operations::sent_places::each_sent;
use crate::store::Reader;
use crate::store::payees::PaidTo;
use crate::store::payrolls::Payroll;

const SAME_BANK: [Column; 6] = [
    Column::new("reference", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Text),
    Column::new("account_name", ColumnKind::Text),
    Column::new("amount_fen", ColumnKind::Count),
    Column::new("summary", ColumnKind::Text),
    Column::new("note", ColumnKind::Text),
];

const CROSS_BANK: [Column; 8] = [
    Column::new("reference", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Text),
    Column::new("account_name", ColumnKind::Text),
    Column::new("bank_code", ColumnKind::Text),
    Column::new("bank", ColumnKind::Text),
    Column::new("amount", ColumnKind::Money),
    Column::new("summary", ColumnKind::Text),
    Column::new("note", ColumnKind::Text),
];

const BATCH: [Column; 10] = [
    Column::new("batch_number", ColumnKind::Text),
    Column::new("records", ColumnKind::Count),
    Column::new("total", ColumnKind::Money),
    Column::new("reference", ColumnKind::Text),
    Column::new("bank_code", ColumnKind::Text),
    Column::new("bank", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Text),
    Column::new("account_name", ColumnKind::Text),
    Column::new("amount", ColumnKind::Money),
    Column::new("note", ColumnKind::Text),
];

/// What went into the file.
#[derive(Debug, Default)]
pub struct Written {
    pub lines: Counter<i64>,
    pub fen: Counter<i64>,
}

/// A file: of which payroll, which of its files, and in which layout.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub run: &'a Payroll,
    pub file: FileDue,
    pub layout: BankLayout,
    /// Those of the office.
    pub kinds: KindSet,
}

/// The payments of a payroll with what is sent again, as far as they are of the funds of the file.
pub fn bank_file<'a>(reader: Reader<'a>, asked: Asked<'a>, written: &'a Written) -> Report<'a> {
    let Asked { run, layout, .. } = asked;
    let columns: &[Column] = match layout {
        BankLayout::CrossBank => &CROSS_BANK,
        BankLayout::Batch => &BATCH,
        BankLayout::SameBank => &SAME_BANK,
    };
    Report::new("bank_file", columns, move |sink| {
        let mut payees = reader.payee_finder()?;
        let (mut to, mut text) = (PaidTo::default(), String::new());
        let (paid_on, operation) = (day_number(run.paid_on), run.operation);
        let (records, total) = if layout == BankLayout::Batch { sums(reader, asked)? } else { (0, Money::ZERO) };
        let (summary, batch) = (run.month.to_string(), format!("{}-{}{}", run.month, run.number, asked.file.suffix()));
        each_sent(reader, run.number, (asked.file, asked.kinds), |line, number| {
            let net = line.net();
            payees.read(line.key.payee, paid_on, operation, &mut to)?;
            text.clear();
            text.push_str(&reference(line.key, number));
            written.lines.set(written.lines.get() + 1);
            written.fen.set(written.fen.get() + net.fen());
            let (reference, account, name) = (Cell::Text(&text), Cell::Text(&to.bank_account), Cell::Text(&to.name));
            let (bank, summary) = (Cell::Text(&to.bank), Cell::Text(&summary));
            match layout {
                BankLayout::CrossBank => {
                    sink.row(&[reference, account, name, Cell::Empty, bank, Cell::Money(net), summary, Cell::Empty])
                }
                BankLayout::Batch => sink.row(&[
                    Cell::Text(&batch),
                    Cell::Count(records),
                    Cell::Money(total),
                    reference,
                    Cell::Empty,
                    bank,
                    account,
                    name,
                    Cell::Money(net),
                    summary,
                ]),
                BankLayout::SameBank => {
                    sink.row(&[reference, account, name, Cell::Count(net.fen()), summary, Cell::Empty])
                }
            }
        })
    })
}

/// How many payments a file holds, and what they come to.
fn sums(reader: Reader<'_>, asked: Asked<'_>) -> anyhow::Result<(i64, Money)> {
    let mut sums = (0, Money::ZERO);
    each_sent(reader, asked.run.number, (asked.file, asked.kinds), |line, _| {
        sums = (sums.0 + 1, sums.1 + line.net());
        Ok(())
    })?;
    Ok(sums)
}

/// What a payroll comes to.
pub fn total(written: &Written) -> Money {
    Money::from_fen(written.fen.get())
}
