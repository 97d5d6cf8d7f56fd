//! Yearly increases that were carried out before a pension came to this office: whoever retired by the day of a notice is raised by it,
//! whenever he is awarded or taken over (社会保险法 第十八条). What a pension that is taken over contains already is not added again.

use chrono::NaiveDate;

use crate::model::{Benefit, Month, parse_day};
use crate::operations::adjust_pensions::{award, raise};
use crate::operations::in_pay::timeline;
use crate::policy::IncreaseFormula;
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::Reader;

/// An increase that was carried out.
struct Past {
    year: i32,
    from: Month,
    retired_by: NaiveDate,
    formula: IncreaseFormula,
}

/// All of them, in the order of years.
pub struct PastIncreases {
    found: Vec<Past>,
}

impl PastIncreases {
    pub fn load(reader: Reader<'_>) -> anyhow::Result<Self> {
        let mut found = Vec::new();
        for held in reader.adjustments()? {
            let formula = IncreaseFormula::read(&held.name, &held.content)?;
            let retired_by = parse_day(&formula.retired_by).map_err(|_| anyhow::anyhow!("a formula is read before"))?;
            found.push(Past { year: held.year, from: held.from, retired_by, formula });
        }
        Ok(Self { found })
    }

    /// The last one that concerns a pension of somebody who retired on a day; of an unknown day every one does.
    pub fn last_for(&self, benefit: Benefit, retired_on: Option<NaiveDate>) -> Option<i32> {
        let concerns = |past: &&Past| retired_on.is_none_or(|day| day <= past.retired_by);
        self.found.iter().rev().find(concerns).filter(|_| benefit.is_pension()).map(|past| past.year)
    }

    /// Adds those after a year that are not in the amounts of a claim yet; the last that is in them now.
    pub fn add_after(&self, tx: &mut Transaction<'_>, claim: i64, after: Option<i32>) -> anyhow::Result<Option<i32>> {
        let mut contained = after;
        for past in self.found.iter().filter(|past| after.is_none_or(|after| past.year > after)) {
            let Some(mut pensioner) = tx.reader().adjustable_claim(claim)? else { break };
            let timeline = timeline(tx.reader(), claim)?;
            let first = timeline.first_month().map_or(past.from, |first| first.max(past.from));
            pensioner.amount = timeline.items_in(first).into_iter().map(|(_, amount)| amount).sum();
            let more = raise(&pensioner, past.retired_by, &past.formula);
            if more.is_positive() {
                award(tx, &pensioner, more, past.from)?;
                contained = Some(past.year);
            }
        }
        Ok(contained)
    }
}

/// A pension that does not say which increases it contains is not taken over once there were some: it would be raised twice or never.
pub fn refuse_unsaid(last: Option<i32>, said: Option<i32>) -> Result<(), Refusal> {
    match (last, said) {
        (Some(year), None) => Err(Refusal::IncreaseNotSaid { year }),
        _ => Ok(()),
    }
}
