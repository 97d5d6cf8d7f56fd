//! A return that the bank takes back: the payment was made after all. It stands in the books as spent from the first, so what the return
//! booked is taken back, in red within its year, as other expenditure of a later one (财会〔2017〕28号 4501, 5401).
//! Only a return of the running year that was taken off expenditure is spent again, which comes to the same.

use chrono::{Datelike as _, NaiveDate};

use crate::model::{InsuranceKind, Money};
use crate::operations::bank_corrections::correct_return;
use crate::operations::benefit_vouchers::{BenefitVouchers, RETURN_TAKEN_BACK};
use crate::operations::post_vouchers::first_open_day;
use crate::rules::posting::{FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, recovery_entry};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::payrolls::LineKey;
use crate::store::returns_taken_back::{Answered, TakenBack};

/// Returns that a file takes back, for what banks will show of them.
#[derive(Debug, Default)]
pub struct ReturnsTakenBack {
    gathered: Vec<Gathered>,
}

#[derive(Debug)]
struct Gathered {
    purse: (InsuranceKind, &'static str),
    amount: Money,
    returned_by: i64,
}

/// Money of a payment that came back by an attempt, which the bank takes back by another answer.
#[derive(Clone, Copy, Debug)]
pub struct AfterAll {
    pub key: LineKey,
    /// The attempt that came back.
    pub number: i64,
    pub fund: InsuranceKind,
    pub amount: Money,
    /// What of earlier years was kept back from it, as of the year in which it stands as spent.
    pub kept: Money,
    pub on: NaiveDate,
    /// The row of the answer.
    pub answer: i64,
}

impl ReturnsTakenBack {
    /// Books it where the return is not simply spent again; whether it did.
    pub fn book(
        &mut self,
        tx: &mut Transaction<'_>,
        vouchers: &mut BenefitVouchers,
        after_all: &AfterAll,
    ) -> anyhow::Result<bool> {
        let AfterAll { key, number, fund, amount, kept, on, answer } = *after_all;
        let reader = tx.reader();
        let (Some(spent), Some(returned)) = (reader.spent_by(key, number)?, reader.returned_by(key, number)?) else {
            return Ok(false);
        };
        let returned_in = booked_day(reader, &returned)?;
        let entry = recovery_entry(booked_day(reader, &spent)?, returned_in);
        let is_later = returned_in.year() != first_open_day(reader.closed_through()?, on).year();
        let is_other_income = entry == "E10";
        if !is_later && !is_other_income {
            return Ok(false);
        }
        if is_later {
            vouchers.never_came(tx, (fund, amount), (on, entry), RETURN_TAKEN_BACK)?;
            // The return took back what was kept back too; it was kept back after all.
            if !is_other_income && kept.is_positive() {
                tx.writer.insert_kept_of_earlier_years(answer, kept)?;
                vouchers.kept_back_later(tx, (fund, kept), on)?;
            }
        } else {
            vouchers.return_taken_back(tx, (fund, amount), on)?;
        }
        tx.writer.insert_return_taken_back(
            answer,
            (returned.row, spent.row),
            TakenBack { is_other_income, is_later },
        )?;
        let account = if is_other_income { FISCAL_ACCOUNT } else { PAYMENTS_ACCOUNT };
        self.gathered.push(Gathered { purse: (fund, account), amount, returned_by: returned.by });
        Ok(true)
    }

    /// Notes, once the vouchers are posted that follow an entry, that the bank shows neither the returns nor that they were taken back.
    pub fn correct_bank(self, tx: &mut Transaction<'_>, since: i64) -> anyhow::Result<()> {
        for Gathered { purse, amount, returned_by } in self.gathered {
            correct_return(tx, purse, amount, (returned_by, since))?;
        }
        Ok(())
    }
}

/// The day on which the books have what an answer told.
pub fn booked_day(reader: Reader<'_>, answered: &Answered) -> anyhow::Result<NaiveDate> {
    Ok(first_open_day(reader.closed_before(answered.by)?, answered.on))
}

/// The day on which the books have an attempt as spent, where they do.
pub fn stood_in_books(reader: Reader<'_>, key: LineKey, number: i64) -> anyhow::Result<Option<NaiveDate>> {
    reader.spent_by(key, number)?.map(|spent| booked_day(reader, &spent)).transpose()
}
