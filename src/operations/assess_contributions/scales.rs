//! The scales of a month, resolved before anybody is looked for: bounds, rates and due days by region, category and kind.

use std::collections::HashMap;

use crate::model::{Category, InsuranceKind, KindSet, Money, Month, Rate, RegionCode, day_number};
use crate::policy::{Policy, Terms};
use crate::refusal::Refusal;
use crate::rules::contribution::{Scale, injury_rate};
use crate::session::Transaction;
use crate::store::contributions::Amounts;
use crate::store::employers::LevyFacts;

const KINDS: usize = InsuranceKind::ALL.len();

/// What holds for one region and category in the month.
#[derive(Clone, Debug)]
pub(super) struct ScaleSet {
    pub scales: [Option<Scale>; KINDS],
    injury: Option<Terms>,
    pub is_provisional: [bool; KINDS],
    /// Due day and first day of the late fee, as the file writes days.
    pub due: [(i64, i64); KINDS],
    /// A kind whose whole contribution is the fixed sum; elsewhere beside medical it is mutual aid.
    pub is_fixed: [bool; KINDS],
}

/// All sets needed so far.
#[derive(Clone)]
pub(super) struct Scales {
    month: Month,
    kinds: KindSet,
    /// Whether a kind without parameters refuses the month; else only whoever asks for that kind is refused.
    needs_all: bool,
    sets: HashMap<(RegionCode, Category), Result<ScaleSet, Refusal>>,
}

impl Scales {
    /// Resolves the office's own region for employees; what is missing there refuses the month.
    pub(super) fn resolve(tx: &Transaction<'_>, month: Month) -> anyhow::Result<Self> {
        let mut scales = Self { month, kinds: tx.office.kinds, needs_all: true, sets: HashMap::new() };
        scales.of(tx.policy, tx.office.region, Category::Employee)?;
        Ok(scales)
    }

    /// A month of the past of which single kinds are asked for.
    pub(super) fn by_kind(tx: &Transaction<'_>, month: Month) -> Self {
        Self { month, kinds: tx.office.kinds, needs_all: false, sets: HashMap::new() }
    }

    /// The set of a region and category.
    pub(super) fn of(&mut self, policy: &Policy, region: RegionCode, category: Category) -> Result<&ScaleSet, Refusal> {
        let (month, kinds, needs_all) = (self.month, self.kinds, self.needs_all);
        let set = self.sets.entry((region, category));
        let set = set.or_insert_with(|| ScaleSet::resolve(policy, month, (kinds, needs_all), (region, category)));
        set.as_ref().map_err(Clone::clone)
    }
}

impl ScaleSet {
    fn resolve(
        policy: &Policy,
        month: Month,
        (kinds, needs_all): (KindSet, bool),
        (region, category): (RegionCode, Category),
    ) -> Result<Self, Refusal> {
        let mut set = Self {
            scales: [None; KINDS],
            injury: None,
            is_provisional: [false; KINDS],
            due: [(0, 0); KINDS],
            is_fixed: [false; KINDS],
        };
        // Residents pay by tiers, once a year: nothing of theirs depends on earnings.
        for kind in kinds.iter().filter(|kind| *kind != InsuranceKind::ResidentPension) {
            let added = match policy.terms(region, kind, category, month) {
                Ok(terms) => set.add(policy, kind, terms),
                // Not every kind is open to flexible payers; who has none is left out and told.
                Err(_) if category == Category::Flexible => Ok(()),
                Err(refusal) => Err(refusal),
            };
            if needs_all {
                added?;
            }
        }
        Ok(set)
    }

    fn add(&mut self, policy: &Policy, kind: InsuranceKind, terms: Terms) -> Result<(), Refusal> {
        let place = kind.index();
        let due = policy.due(terms.region, kind, terms.month);
        let roundings = policy.rounding(terms.region, kind, terms.month);
        let scale = Scale::new(&terms, roundings)?;
        self.due[place] = (day_number(due.due_on), day_number(due.late_from));
        self.is_provisional[place] = terms.is_provisional || terms.is_doubtful;
        self.is_fixed[place] = terms.person_rate.is_zero() && terms.flat_rate()?.is_some_and(Rate::is_zero);
        self.scales[place] = Some(scale);
        if scale.needs_injury_rate() {
            self.injury = Some(terms);
        }
        Ok(())
    }

    /// What earnings give for a kind, and the fixed sum that is mutual aid beside it.
    pub(super) fn amounts(
        &self,
        kind: InsuranceKind,
        scale: &Scale,
        earnings: Money,
        injury_rate: Option<Rate>,
    ) -> (Amounts, Money) {
        let share = scale.share(earnings, injury_rate);
        let mut amounts = Amounts { base: share.base, employer: share.employer, person: share.person };
        if self.is_fixed[kind.index()] {
            amounts.person += share.fixed;
            return (amounts, Money::ZERO);
        }
        (amounts, share.fixed)
    }

    /// The employer's injury rate: class rate times factor. Needs a class.
    pub(super) fn injury_rate(&self, risk_class: Option<u8>, factor_percent: i64) -> Option<Rate> {
        let factor = Rate::from_percent(factor_percent.into())?;
        injury_rate(self.injury.as_ref()?, risk_class?, factor).ok()
    }
}

/// What the levy needs of every employer in a month. Who registered no risk class has that of its industry.
pub(super) fn employers_of(tx: &Transaction<'_>, month: Month) -> anyhow::Result<Vec<LevyFacts>> {
    let mut employers = tx.reader().levy_facts_on(day_number(month.last_day()))?;
    for employer in employers.iter_mut().filter(|employer| employer.risk_class.is_none()) {
        employer.risk_class = tx.policy.risk_class_of(employer.region, &employer.industry, month);
    }
    Ok(employers)
}
