//! What each person insured in the month owes, reckoned beside the writing: this half of a run asks the law and what was resolved
//! before, never the file, so that the thread that reads can do it.

use std::collections::HashMap;

use crate::model::{Category, InsuranceKind, KindSet, Money, Month, Rate, RegionCode};
use crate::operations::assess_contributions::estimates::Estimates;
use crate::operations::assess_contributions::scales::{ScaleSet, Scales};
use crate::policy::Policy;
use crate::store::contributions::{Amounts, Contribution};
use crate::store::employers::LevyFacts;
use crate::store::enrolments::InForce;

/// A person as one run looks at him.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reckoned {
    pub payer: i64,
    pub region: RegionCode,
    pub category: Category,
    /// His payer has declared after the first run, and is levied as the first run would have.
    pub is_declared_late: bool,
    /// Why nothing is levied.
    pub left_out: Option<Why>,
    /// Kinds that have no terms for him in that month.
    pub without_terms: KindSet,
    /// His employer's risk class is not known, so injury insurance is missing.
    pub lacks_risk_class: bool,
    pub contribution: Contribution,
}

/// Why a person is not levied at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// His employer was not registered yet, or has left.
    BeforeRegistration,
    /// Who pays for himself pays nothing for a year that is over.
    PastYear,
}

/// What one run asks of everybody.
pub(super) struct Asked<'r> {
    pub month: Month,
    /// Only who came after that operation, or whose employer declared late.
    pub since: i64,
    /// A run after the first.
    pub is_late: bool,
    /// The year of the business date.
    pub present_year: i32,
    pub policy: &'r Policy,
    pub estimates: &'r Estimates,
}

/// Goes from person to person, payer by payer.
pub(super) struct Reckoning<'r> {
    asked: Asked<'r>,
    scales: Scales,
    office: (RegionCode, KindSet),
    employers: Vec<LevyFacts>,
    /// Employers that left the register, with the last month that is levied.
    ended: HashMap<i64, Month>,
    payer: Payer,
}

/// The payer whose people are looked at.
struct Payer {
    number: i64,
    region: RegionCode,
    is_passed_over: bool,
    is_declared_late: bool,
    /// Not levied at all that month.
    is_too_early: bool,
    /// The scales of the category looked at last, and the injury rate by them.
    terms: Option<(Category, ScaleSet, Option<Rate>)>,
}

impl<'r> Reckoning<'r> {
    pub(super) fn new(
        asked: Asked<'r>,
        office: (RegionCode, KindSet),
        (scales, employers, ended): (Scales, Vec<LevyFacts>, HashMap<i64, Month>),
    ) -> Self {
        let payer = Payer {
            number: 0,
            region: office.0,
            is_passed_over: false,
            is_declared_late: false,
            is_too_early: false,
            terms: None,
        };
        Self { asked, scales, office, employers, ended, payer }
    }

    /// What a person owes; none where the run does not look at him.
    pub(super) fn of(&mut self, person: &InForce) -> anyhow::Result<Option<Reckoned>> {
        if person.payer != self.payer.number {
            self.payer = self.payer_of(person.payer);
        }
        let Payer { is_passed_over, is_declared_late, .. } = self.payer;
        if is_passed_over || (person.operation <= self.asked.since && !is_declared_late) {
            return Ok(None);
        }
        let mut reckoned = Reckoned {
            payer: person.payer,
            region: self.payer.region,
            category: person.category,
            is_declared_late,
            left_out: self.why_left_out(person),
            without_terms: KindSet::EMPTY,
            lacks_risk_class: false,
            contribution: Contribution { person: person.person, ..Contribution::default() },
        };
        if reckoned.left_out.is_none() {
            self.reckon(person, &mut reckoned)?;
        }
        Ok(Some(reckoned))
    }

    fn facts(&self, payer: i64) -> Option<&LevyFacts> {
        let place = self.employers.binary_search_by_key(&payer, |facts| facts.number).ok()?;
        self.employers.get(place)
    }

    fn payer_of(&self, number: i64) -> Payer {
        let (facts, month) = (self.facts(number), self.asked.month);
        Payer {
            number,
            region: facts.map_or(self.office.0, |facts| facts.region),
            is_passed_over: self.asked.estimates.passes_over(number),
            is_declared_late: self.asked.estimates.is_declared_late(number),
            is_too_early: facts.is_some_and(|facts| facts.is_void || facts.start_month > month)
                || self.ended.get(&number).is_some_and(|last| month > *last),
            terms: None,
        }
    }

    fn why_left_out(&self, person: &InForce) -> Option<Why> {
        let Asked { month, is_late, present_year, policy, .. } = self.asked;
        if self.payer.is_too_early {
            return Some(Why::BeforeRegistration);
        }
        let is_past_year = is_late && !self.payer.is_declared_late && month.year() < present_year;
        (is_past_year && person.category == Category::Flexible && policy.flexible_within_year(self.payer.region, month))
            .then_some(Why::PastYear)
    }

    /// The scales for the present payer and a person's category, looked up only where it changes.
    fn prepare(&mut self, category: Category) -> anyhow::Result<()> {
        if self.payer.terms.as_ref().is_some_and(|(known, ..)| *known == category) {
            return Ok(());
        }
        let set = self.scales.of(self.asked.policy, self.payer.region, category)?.clone();
        let facts = self.facts(self.payer.number);
        let injury_rate = facts.and_then(|facts| set.injury_rate(facts.risk_class, facts.rate_factor));
        self.payer.terms = Some((category, set, injury_rate));
        Ok(())
    }

    fn reckon(&mut self, person: &InForce, reckoned: &mut Reckoned) -> anyhow::Result<()> {
        self.prepare(person.category)?;
        let Some((_, set, injury_rate)) = &self.payer.terms else { return Ok(()) };
        for kind in person.kinds.intersection(self.office.1).iter() {
            let place = kind.index();
            let Some(scale) = set.scales[place] else {
                reckoned.without_terms = reckoned.without_terms.with(kind);
                continue;
            };
            if scale.needs_injury_rate() && injury_rate.is_none() {
                reckoned.lacks_risk_class = true;
                continue;
            }
            let (amounts, fixed) = set.amounts(kind, &scale, person.earnings, *injury_rate);
            reckoned.contribution.amounts[place] = Some(amounts);
            if fixed.is_positive() {
                let amounts = Amounts { base: Money::ZERO, employer: Money::ZERO, person: fixed };
                reckoned.contribution.amounts[InsuranceKind::MutualAid.index()] = Some(amounts);
            }
        }
        Ok(())
    }
}
