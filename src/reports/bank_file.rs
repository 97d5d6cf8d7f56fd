//! The file for the bank: one row a payment, in the layout that the office's bank takes. Accounts stand in it whole.

use std::cell::Cell as Counter;

use crate::model::{BankLayout, Cell, Column, ColumnKind, Money, Report, day_number};
use crate::operations::run_payroll::reissue::reference;
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

/// The payments of a payroll with what is sent again.
pub fn bank_file<'a>(reader: Reader<'a>, run: &'a Payroll, layout: BankLayout, written: &'a Written) -> Report<'a> {
    let columns: &[Column] = match layout {
        BankLayout::CrossBank => &CROSS_BANK,
        BankLayout::Batch => &BATCH,
        BankLayout::SameBank => &SAME_BANK,
    };
    Report::new("bank_file", columns, move |sink| {
        let mut payees = reader.payee_finder()?;
        let (mut to, mut text) = (PaidTo::default(), String::new());
        let (paid_on, operation) = (day_number(run.paid_on), run.operation);
        let withheld = reader.withheld_of(run.number)?;
        let records = run.lines - i64::try_from(withheld.len()).unwrap_or(0);
        let total = run.amount - withheld.values().copied().sum::<Money>();
        let (summary, batch) = (run.month.to_string(), format!("{}-{}", run.month, run.number));
        reader.each_line_of(run.number, |line, number| {
            let net = line.net();
            if !net.is_positive() || withheld.contains_key(&line.key) {
                return Ok(());
            }
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

/// What a payroll comes to.
pub fn total(written: &Written) -> Money {
    Money::from_fen(written.fen.get())
}
