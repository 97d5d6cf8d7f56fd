//! What a bank's answer says beside what is held of its payment: just that, something new, or something else. What came back becomes paid
//! only where the bank says so of a day not before the return, and as long as it was not sent again; what says something else is not
//! dropped in silence.

use chrono::NaiveDate;

use crate::operations::run_payroll::reissue::reference;
use crate::refusal::{Fault, Refusal};
use crate::store::attempts::Attempted;
use crate::store::payrolls::LineKey;

/// An answer of the bank to an attempt.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub key: LineKey,
    pub number: i64,
    pub is_paid: bool,
    /// The day that the bank states.
    pub on: Option<NaiveDate>,
    pub reason: &'a str,
}

/// What it says.
#[derive(Clone, Debug)]
pub enum Says {
    Held,
    /// New of an attempt.
    New(Attempted),
    /// That an attempt was paid which was told as returned.
    PaidAfterAll(Attempted),
    Otherwise(Fault),
}

/// What an answer says, given the attempts of its line in order.
pub fn says(answer: &Answer<'_>, attempts: &[Attempted], waits: bool) -> Says {
    let named: Vec<&Attempted> = attempts.iter().filter(|one| one.told_as() == answer.number).collect();
    let Some(last) = named.last().copied() else {
        let reference = reference(answer.key, answer.number);
        return Says::Otherwise(Fault::of("reference", Refusal::PaymentUnknown { reference }));
    };
    if named.iter().any(|one| is_held(answer, one)) {
        return Says::Held;
    }
    if attempts.last().is_some_and(|newest| newest.number != last.number) {
        let reference = reference(answer.key, answer.number);
        return Says::Otherwise(Fault::of("state", Refusal::PaymentReturned { reference }));
    }
    let follows = |held: Option<NaiveDate>| answer.on.zip(held).is_some_and(|(on, held)| on >= held);
    match (answer.is_paid, last.paid_on, last.returned_on) {
        (_, None, None) => Says::New(last.clone()),
        (false, Some(_), None) if named.len() == 1 || follows(last.paid_on) => Says::New(last.clone()),
        (true, _, Some(_)) if waits && follows(last.returned_on) => Says::PaidAfterAll(last.clone()),
        (_, Some(on), None) => Says::Otherwise(otherwise(answer, (true, on, ""))),
        (_, _, Some(on)) => Says::Otherwise(otherwise(answer, (false, on, &last.reason))),
    }
}

/// Whether an answer says just what is held of an attempt. A day that is left open says nothing else.
fn is_held(answer: &Answer<'_>, held: &Attempted) -> bool {
    let day = if answer.is_paid { held.paid_on } else { held.returned_on };
    day.is_some_and(|day| answer.on.is_none_or(|on| on == day)) && (answer.is_paid || answer.reason == held.reason)
}

fn otherwise(answer: &Answer<'_>, (is_paid, on, reason): (bool, NaiveDate, &str)) -> Fault {
    let (reference, reason) = (reference(answer.key, answer.number), reason.to_owned());
    let column = match (answer.is_paid == is_paid, answer.on.is_none_or(|stated| stated == on)) {
        (false, _) => "state",
        (true, false) => "paid_on",
        (true, true) => "reason",
    };
    Fault::of(column, Refusal::PaymentAnsweredOtherwise { reference, is_paid, on, reason })
}
