//! Matches the lines of a bank's statement with the entries of the books (银行存款余额调节表): the same amount and direction, no more
//! than some days apart, the one with the same reference first, then the nearest. What is left is of four kinds.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::model::Money;

/// A movement on either side. Above zero: money came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    pub on: NaiveDate,
    pub amount: Money,
    pub reference: String,
}

/// For each line of the bank the place of its entry in the books, if it has one.
pub fn matched(bank: &[Movement], books: &[Movement], days: u32) -> Vec<Option<usize>> {
    let mut by_amount: HashMap<Money, Vec<usize>> = HashMap::new();
    for (place, movement) in books.iter().enumerate() {
        by_amount.entry(movement.amount).or_default().push(place);
    }
    let mut found = vec![None; bank.len()];
    // References first: they are surer than days.
    for needs_reference in [true, false] {
        for (line, place) in bank.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
            let Some(free) = by_amount.get_mut(&line.amount) else { continue };
            let distance = |entry: &Movement| (entry.on - line.on).num_days().unsigned_abs();
            let fits = |entry: &Movement| {
                let is_named = !line.reference.is_empty() && line.reference == entry.reference;
                distance(entry) <= u64::from(days) && (is_named || !needs_reference)
            };
            let fitting = free.iter().enumerate().filter(|(_, entry)| books.get(**entry).is_some_and(fits));
            let best = fitting.min_by_key(|(_, entry)| books.get(**entry).map(distance)).map(|(at, _)| at);
            if let Some(at) = best {
                *place = Some(free.remove(at));
            }
        }
    }
    found
}

/// The four kinds of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// 银行已收企业未收
    BankReceived,
    /// 银行已付企业未付
    BankPaid,
    /// 企业已收银行未收
    BooksReceived,
    /// 企业已付银行未付
    BooksPaid,
}

impl Difference {
    /// Of an amount that only one side has.
    pub fn of(amount: Money, is_of_bank: bool) -> Self {
        match (amount.is_positive(), is_of_bank) {
            (true, true) => Self::BankReceived,
            (false, true) => Self::BankPaid,
            (true, false) => Self::BooksReceived,
            (false, false) => Self::BooksPaid,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Self::BankReceived => "bank_received",
            Self::BankPaid => "bank_paid",
            Self::BooksReceived => "books_received",
            Self::BooksPaid => "books_paid",
        }
    }
}
