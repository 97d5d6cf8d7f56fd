//! In which year the books have the income of a receipt that was given back and applied again: what is given back of an earlier year is
//! expenditure (财会〔2017〕28号, E03), and taken back within the year of the books it is written again in red. Nothing came and nothing went.

use chrono::{Datelike as _, NaiveDate};

use crate::model::Money;
use crate::rules::posting::refund_entry;

/// The income of a part of a month's contribution, the last at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncomeYears {
    income: Vec<(Money, NaiveDate)>,
    /// What was given back of earlier years: in which year, and on which day it had been booked as income.
    given: Vec<(i32, Money, NaiveDate)>,
}

impl IncomeYears {
    /// From what was applied, and given back below zero, with the days of the books, in order.
    pub fn of(moves: impl IntoIterator<Item = (Money, NaiveDate)>) -> Self {
        let mut years = Self::default();
        for (amount, on) in moves {
            if amount.is_positive() { years.apply(amount, on) } else { years.give_back(-amount, on) }
        }
        years
    }

    /// The day on which the books have as income what would be given back first.
    pub fn last(&self) -> Option<NaiveDate> {
        self.income.last().map(|(_, on)| *on)
    }

    /// What was given back in a year of the income of earlier ones and not applied again, and the day of that income.
    pub fn given_in(&self, year: i32) -> Option<(Money, NaiveDate)> {
        let of_year = self.given.iter().filter(|(given, ..)| *given == year);
        let on = of_year.clone().next_back()?.2;
        Some((of_year.map(|(_, amount, _)| *amount).sum(), on))
    }

    fn apply(&mut self, amount: Money, on: NaiveDate) {
        let mut left = amount;
        let mut again = Vec::new();
        for (year, given, income_on) in self.given.iter_mut().rev() {
            if *year == on.year() {
                let taken = left.min(*given);
                (*given, left) = (*given - taken, left - taken);
                again.push((taken, *income_on));
            }
        }
        self.given.retain(|(_, given, _)| given.is_positive());
        again.insert(0, (left, on));
        self.income.extend(again.into_iter().filter(|(amount, _)| amount.is_positive()));
    }

    fn give_back(&mut self, amount: Money, on: NaiveDate) {
        let mut left = amount;
        while let Some((held, income_on)) = self.income.pop() {
            let taken = left.min(held);
            if taken < held {
                self.income.push((held - taken, income_on));
            }
            if refund_entry(income_on, on) == "E03" {
                self.given.push((on.year(), taken, income_on));
            }
            left -= taken;
            if left.is_zero() {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn taken_back_within_the_year_it_is_income_of_the_earlier_one() {
        let money = |yuan: i64| Money::from_fen(yuan * 100);
        let mut moves = vec![(money(4800), day("2026-12-10")), (money(-2400), day("2027-01-05"))];
        let given = IncomeYears::of(moves.clone());
        assert_eq!(given.given_in(2027), Some((money(2400), day("2026-12-10"))));
        assert_eq!(given.given_in(2028), None);
        moves.push((money(2500), day("2027-01-08")));
        let again = IncomeYears::of(moves.clone());
        assert_eq!((again.given_in(2027), again.last()), (None, Some(day("2026-12-10"))));
        // A year later it is new income.
        moves[2].1 = day("2028-01-08");
        assert_eq!(IncomeYears::of(moves).last(), Some(day("2028-01-08")));
    }
}
