//! How the figures of bills and their detail came about, for `--explain`: what can be recomputed by hand, and from which article.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::model::{Category, InsuranceKind, Money, Month, Rate, RegionCode, day_number};
use crate::operations::debts::{Debt, FeeTerms};
use crate::policy::{Policy, Terms, cited};
use crate::rules::contribution::{Scale, injury_rate};
use crate::session::Session;
use crate::store::contributions::Amounts;
use crate::store::persons::AsOf;

/// The scales of one kind and month in a region, a category each.
type Scales = Vec<(Scale, Terms)>;

/// What shares are explained from, resolved once for all rows.
pub struct Workings<'a> {
    session: &'a Session,
    scales: HashMap<(RegionCode, InsuranceKind, Month), Scales>,
    /// The payer looked at last: rows come payer by payer.
    payer: Option<Payer>,
}

/// What of an employer decides its rates in a month.
struct Payer {
    number: i64,
    month: Month,
    region: RegionCode,
    risk_class: Option<u8>,
    factor: Rate,
}

impl<'a> Workings<'a> {
    pub fn new(session: &'a Session) -> Self {
        Self { session, scales: HashMap::new(), payer: None }
    }

    /// Base, bounds, rates and source of one line; the source alone where the amounts are no plain product,
    /// as those of a difference; nothing where no rate of the month gives them.
    pub fn share(
        &mut self,
        payer: i64,
        month: Month,
        kind: InsuranceKind,
        amounts: &Amounts,
    ) -> anyhow::Result<String> {
        self.turn_to(payer, month)?;
        let Some(payer) = &self.payer else { return Ok(String::new()) };
        let policy = self.session.policy();
        let key = (payer.region, kind, month);
        let scales = self.scales.entry(key).or_insert_with(|| scales(policy, key));
        let products = scales.iter().find_map(|(scale, terms)| {
            let of_class = payer.risk_class.and_then(|class| injury_rate(terms, class, payer.factor).ok());
            product(scale, terms, of_class, amounts)
        });
        Ok(products.or_else(|| scales.first().map(|(_, terms)| source(terms))).unwrap_or_default())
    }

    fn turn_to(&mut self, number: i64, month: Month) -> anyhow::Result<()> {
        if self.payer.as_ref().is_some_and(|payer| (payer.number, payer.month) == (number, month)) {
            return Ok(());
        }
        let known = AsOf { day: day_number(month.last_day()), ..AsOf::NOW };
        // Who registered later is taken as he was then.
        let reader = self.session.reader();
        let employer =
            reader.employer(number, known)?.map_or_else(|| reader.employer(number, AsOf::NOW), |it| Ok(Some(it)))?;
        let policy = self.session.policy();
        let payer = employer.map(|version| {
            let details = version.employer.details;
            let by_industry = || policy.risk_class_of(details.region, &details.industry, month);
            Payer {
                number,
                month,
                region: details.region,
                risk_class: details.risk_class.or_else(by_industry),
                factor: Rate::from_percent(details.rate_factor.into()).unwrap_or(Rate::ONE),
            }
        });
        let region = self.session.office().region;
        self.payer = Some(payer.unwrap_or(Payer { number, month, region, risk_class: None, factor: Rate::ONE }));
        Ok(())
    }
}

fn scales(policy: &Policy, (region, kind, month): (RegionCode, InsuranceKind, Month)) -> Scales {
    let of = |category: &Category| {
        let terms = policy.terms(region, kind, *category, month).ok()?;
        Some((Scale::new(&terms, policy.rounding(terms.region, kind, month)).ok()?, terms))
    };
    Category::ALL.iter().filter_map(of).collect()
}

/// The products that give the amounts, where they do.
fn product(scale: &Scale, terms: &Terms, of_class: Option<Rate>, amounts: &Amounts) -> Option<String> {
    if scale.needs_injury_rate() && of_class.is_none() {
        return None;
    }
    let share = scale.share(amounts.base, of_class);
    let is_it =
        (share.base, share.employer, share.person + share.fixed) == (amounts.base, amounts.employer, amounts.person);
    is_it.then(|| scale.explain(terms, amounts.base, of_class)).map(|decision| {
        // What was earned is not in the bill: the base is shown between its bounds.
        let bound = |bound: Option<Money>| bound.map_or_else(|| "-".to_owned(), |bound| bound.to_string());
        let bounds = format!("{} ≤ {} ≤ {}", bound(terms.floor), amounts.base, bound(terms.ceiling));
        let products = decision.workings.into_iter().skip(1).chain(decision.sources);
        [bounds].into_iter().chain(products).collect::<Vec<_>>().join("; ")
    })
}

fn source(terms: &Terms) -> String {
    format!("{} {}..{} {}", terms.found_in, terms.from, terms.to, terms.tag)
}

/// What is left of a bill, and each span of its late fee.
pub fn bill(debt: &Debt, terms: &FeeTerms, on: NaiveDate) -> String {
    let mut lines = vec![format!("{} + {} = {}", debt.employer_share, debt.person_share, debt.due())];
    if debt.paid() != Money::ZERO {
        lines.push(format!("{} - {} = {}", debt.due(), debt.paid(), debt.balance()));
    }
    let terms = terms.of(debt.kind);
    let late_fee = debt.late_fee(on, terms);
    for segment in &late_fee.segments {
        let (principal, rate, days) = (segment.principal, segment.rate, segment.days);
        lines.push(format!("{principal} × {rate} × {days} ({}..{}) = {}", segment.from, segment.to, segment.fee));
    }
    if !late_fee.segments.is_empty() {
        lines.extend(terms.sources.iter().map(|source| cited(source)));
    }
    lines.join("; ")
}
