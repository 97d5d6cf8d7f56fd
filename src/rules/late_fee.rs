//! The late fee (滞纳金) of 社会保险法 第八十六条: for each day, on the principal outstanding at the end of that day. A day
//! on which something is paid no longer counts for the part paid. Rounded for each segment of constant principal and
//! rate, then summed.

use chrono::NaiveDate;

use super::Decision;
use crate::model::{Money, Rate};
use crate::policy::{Cap, LateFeeTerms};

/// Days, both counting, on which the principal did not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub principal: Money,
}

/// Days, both counting, of one principal and one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    pub principal: Money,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub days: i64,
    pub rate: Rate,
    pub fee: Money,
}

/// The late fee of a debt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LateFee {
    pub segments: Vec<Segment>,
    /// Days on which something was outstanding.
    pub days: i64,
    /// The sum of the segments, after the cap.
    pub fee: Money,
}

impl LateFee {
    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.segments.extend(other.segments);
        self.days += other.days;
        self.fee += other.fee;
        self
    }
}

/// The late fee over spans of constant principal, which ascend and do not overlap.
pub fn late_fee(spans: &[Span], terms: &LateFeeTerms) -> LateFee {
    let segments: Vec<Segment> = spans.iter().flat_map(|span| segments(span, terms)).collect();
    let sum: Money = segments.iter().map(|segment| segment.fee).sum();
    let fee = match terms.cap {
        Cap::None => sum,
        // 行政强制法 第四十五条: not above the sum that was to be paid.
        Cap::Principal => sum.min(spans.iter().map(|span| span.principal).max().unwrap_or_default()),
    };
    LateFee { days: spans.iter().map(|span| days(span.from, span.to)).sum(), segments, fee }
}

/// The spans of a debt from a first to a last day with its payments, which ascend by day.
pub fn spans(principal: Money, from: NaiveDate, to: NaiveDate, payments: &[(NaiveDate, Money)]) -> Vec<Span> {
    let mut spans = Vec::new();
    let (mut open, mut start) = (principal, from);
    for (paid_on, amount) in payments.iter().take_while(|(paid_on, _)| *paid_on <= to) {
        if let Some(end) = paid_on.pred_opt().filter(|end| *end >= start) {
            spans.push(Span { from: start, to: end, principal: open });
            start = *paid_on;
        }
        open -= *amount;
    }
    spans.push(Span { from: start, to, principal: open });
    spans.retain(|span| span.principal.is_positive() && span.from <= span.to);
    spans
}

/// The late fee with its working.
pub fn explain(value: LateFee, terms: &LateFeeTerms) -> Decision<LateFee> {
    let mut workings: Vec<String> = value
        .segments
        .iter()
        .map(|part| {
            format!("{} × {} × {} ({}..{}) = {}", part.principal, part.rate, part.days, part.from, part.to, part.fee)
        })
        .collect();
    if terms.cap == Cap::Principal {
        workings.push(format!("≤ principal: {}", value.fee));
    }
    Decision { value, workings, sources: terms.sources.clone() }
}

fn segments<'a>(span: &'a Span, terms: &'a LateFeeTerms) -> impl Iterator<Item = Segment> + 'a {
    terms.rates.iter().filter_map(|rates| {
        let (from, to) = (span.from.max(rates.from), span.to.min(rates.to));
        let days = days(from, to);
        (days > 0).then(|| {
            let over_days = rates.rate.times(whole(days)).expect("a rate of four decimals over some centuries fits");
            let fee = over_days.of(span.principal, terms.rounding);
            Segment { principal: span.principal, from, to, days, rate: rates.rate, fee }
        })
    })
}

/// How many days from one to another, both counting; none where the second is earlier.
fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days().saturating_add(1).max(0)
}

fn whole(days: i64) -> Rate {
    Rate::new(days.into()).expect("a number of days has no decimals")
}
