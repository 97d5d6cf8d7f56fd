//! Tables of the law with one key: what holds from a number on, up to the next.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::policy::value::ValueFault;

/// Ascending thresholds and what holds from each: `12=12 60=18 120=24`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps<T>(Vec<(u32, T)>);

impl<T: Copy> Steps<T> {
    /// What holds at a number; `None` below the first threshold.
    pub fn at(&self, number: u32) -> Option<T> {
        self.0.iter().rev().find(|(threshold, _)| *threshold <= number).map(|(_, value)| *value)
    }

    /// The entry of exactly this threshold.
    pub fn exactly(&self, number: u32) -> Option<T> {
        self.0.iter().find(|(threshold, _)| *threshold == number).map(|(_, value)| *value)
    }

    pub fn first(&self) -> (u32, T) {
        *self.0.first().expect("a table of steps is not empty, which its reading holds")
    }

    pub fn last(&self) -> (u32, T) {
        *self.0.last().expect("a table of steps is not empty, which its reading holds")
    }
}

impl Steps<Decimal> {
    /// The parts of an amount between thresholds, each with its rate: (from, part, rate).
    pub fn parts(&self, amount: Decimal) -> Vec<(u32, Decimal, Decimal)> {
        let ends = self.0.iter().skip(1).map(|(threshold, _)| Decimal::from(*threshold)).chain([Decimal::MAX]);
        let spans =
            self.0.iter().zip(ends).map(|((from, rate), end)| (*from, amount.min(end) - Decimal::from(*from), *rate));
        spans.filter(|(_, part, _)| *part > Decimal::ZERO).collect()
    }

    /// The parts times their rates, together.
    pub fn marginal(&self, amount: Decimal) -> Decimal {
        self.parts(amount).into_iter().map(|(_, part, rate)| part * rate).sum()
    }
}

impl<T: FromStr> FromStr for Steps<T> {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let step = |word: &str| {
            let (threshold, value) = word.split_once('=')?;
            Some((threshold.parse().ok()?, value.parse().ok()?))
        };
        let steps: Option<Vec<(u32, T)>> = text.split_whitespace().map(step).collect();
        let ascend = |steps: &Vec<(u32, T)>| !steps.is_empty() && steps.is_sorted_by(|one, next| one.0 < next.0);
        steps.filter(ascend).map(Self).ok_or(ValueFault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_hold_up_to_the_next() {
        let steps: Steps<u32> = "12=12 60=18 120=24".parse().unwrap();
        assert_eq!(
            [11, 12, 59, 60, 500].map(|months| steps.at(months)),
            [None, Some(12), Some(12), Some(18), Some(24)]
        );
        assert!("60=1 12=2".parse::<Steps<u32>>().is_err() && "".parse::<Steps<u32>>().is_err());
    }

    #[test]
    fn parts_of_an_amount() {
        let steps: Steps<Decimal> = "10000=0.5 100000=0.6".parse().unwrap();
        assert_eq!(steps.marginal(Decimal::from(170_000)), Decimal::from(87_000));
        assert_eq!(steps.marginal(Decimal::from(9_000)), Decimal::ZERO);
    }
}
