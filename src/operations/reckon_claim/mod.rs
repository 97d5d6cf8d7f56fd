//! Reckons a claim from the record: each condition, and what is due, by the rules of the region. Nothing is written here; `pay check`
//! shows it, `pay award` awards it.

mod after_death;
mod deferred;
mod disabled;
mod earlier_spell;
mod employer_wage;
mod facts;
mod injury;
mod medical;
mod old_age;
mod others;
mod own_contributions;
mod place;
mod record;
mod residents;
mod short_term;
mod unemployed;

use chrono::NaiveDate;

use crate::model::{AwardItem, Awarded, Benefit, Money, Month};
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::taken_over_amounts::taken_over;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::benefits::conditions::Condition;
use crate::store::Reader;
use crate::store::claims::Claim;

pub use self::facts::ClaimFacts;
pub use self::medical::owed_by_third_party;
use self::record::Record;
pub use self::record::category_of;
pub use self::short_term::retires_in;

/// What stands in a condition where nothing is.
const NONE: &str = "none";

/// What a claim comes to.
#[derive(Clone, Debug, Default)]
pub struct Reckoned {
    pub conditions: Vec<Condition>,
    /// Empty where it cannot be reckoned; see `obstacle`.
    pub items: Vec<Awarded>,
    pub workings: Vec<String>,
    pub sources: Vec<String>,
    /// The figures that were not known yet, in whose place others stand (预发).
    pub awaits: Vec<&'static str>,
    /// The month from which the record has the person at work again: what is awarded ends with the one before.
    pub re_employed_from: Option<Month>,
    /// Why nothing can be reckoned although it may be due: a figure of the law or of the record that is missing.
    pub obstacle: Option<Refusal>,
}

/// What is needed to look a claim up.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub reader: Reader<'a>,
    pub policy: &'a Policy,
    pub today: NaiveDate,
}

impl Reckoned {
    /// The first condition that is not met.
    pub fn unmet(&self) -> Option<&Condition> {
        self.conditions.iter().find(|condition| !condition.is_met)
    }

    /// Whether it was reckoned with a figure whose successor is not known yet (预发).
    pub const fn is_provisional(&self) -> bool {
        !self.awaits.is_empty()
    }

    fn awaits(&mut self, figure: &'static str, is_awaited: bool) {
        if is_awaited && !self.awaits.contains(&figure) {
            self.awaits.push(figure);
        }
    }

    /// What the first month brings, single sums and monthly ones.
    pub fn totals(&self) -> (Money, Money) {
        let first = self.items.iter().map(|awarded| awarded.from).min();
        let sum = |is_once: bool| {
            let items = self.items.iter().filter(|awarded| awarded.is_once == is_once && Some(awarded.from) == first);
            items.map(|awarded| awarded.amount).sum()
        };
        (sum(false), sum(true))
    }

    fn explain<T>(&mut self, decision: crate::rules::Decision<T>) -> T {
        self.workings.extend(decision.workings);
        self.cite(&decision.sources);
        decision.value
    }

    fn cite(&mut self, sources: &[String]) {
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(source.clone());
            }
        }
    }

    fn monthly(&mut self, item: AwardItem, amount: Money, span: (Month, Option<Month>)) {
        self.awarded(Awarded { item, amount, from: span.0, to: span.1, is_once: false });
    }

    fn once(&mut self, item: AwardItem, amount: Money, month: Month) {
        self.awarded(Awarded { item, amount, from: month, to: None, is_once: true });
    }

    fn awarded(&mut self, awarded: Awarded) {
        if !awarded.amount.is_zero() {
            self.items.push(awarded);
        }
    }
}

/// Reckons a claim as the file stands.
pub fn reckon(desk: Desk<'_>, claim: &Claim) -> anyhow::Result<Reckoned> {
    if claim.claim.is_taken_over {
        return as_taken_over(desk, claim);
    }
    let record = Record::load(desk, claim)?;
    let mut reckoned = Reckoned::default();
    let ended = match claim.claim.benefit {
        Benefit::OldAge => old_age::pension(&record, &mut reckoned),
        Benefit::Invalidity => old_age::invalidity(&record, &mut reckoned),
        Benefit::ResidentOldAge => residents::pension(&record, &mut reckoned),
        Benefit::AgencyOldAge => residents::by_document(&record, &mut reckoned),
        Benefit::Unemployment => short_term::unemployment(&record, &mut reckoned),
        Benefit::Maternity => short_term::maternity(&record, &mut reckoned),
        Benefit::Medical => medical::medical(&record, &mut reckoned),
        Benefit::Injury => injury::disablement(&record, &mut reckoned),
        Benefit::Survivors => injury::survivors(&record, &mut reckoned),
        Benefit::Death => after_death::grants(&record, &mut reckoned),
        Benefit::AccountRefund => after_death::refund(&record, &mut reckoned),
    };
    reckoned.conditions.extend(record.payee_is_family()?);
    reckoned.conditions.extend(record.payees_are_alive()?);
    // What the law or the record does not tell is an answer too: the conditions found so far stand.
    match ended {
        Ok(()) => {}
        Err(error) => {
            reckoned.obstacle = Some(error.downcast::<Refusal>()?);
            reckoned.items.clear();
        }
    }
    Ok(reckoned)
}

/// What was taken over is not reckoned here: it brings what its row said, or was corrected to.
fn as_taken_over(desk: Desk<'_>, claim: &Claim) -> anyhow::Result<Reckoned> {
    let mut reckoned = Reckoned::default();
    if let Some(came) = taken_over(desk.reader, claim, &PastIncreases::load(desk.reader)?)? {
        came.items.iter().for_each(|item| reckoned.awarded(*item));
        if let Some(first) = came.items.first() {
            reckoned.awarded(Awarded { item: AwardItem::Increase, amount: came.increase, to: None, ..*first });
        }
    }
    Ok(reckoned)
}
