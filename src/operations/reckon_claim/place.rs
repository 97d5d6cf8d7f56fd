//! Where a pension is drawn of somebody who moved between provinces (国办发〔2009〕66号 第六条): another place than this office's pays it then.
//! What an office knows of other places are the months that were moved here.

use super::record::Record;
use super::{NONE, Reckoned};
use crate::model::{Household, InsuranceKind, Month, RegionCode, Sex};
use crate::operations::contribution_record::PaidSource;
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::transfer::{Stay, place_of_benefit};

const SOURCE: &str = "transfer-2009-66 第六条";

impl Record<'_> {
    /// That the pension is drawn here. Said where months came from elsewhere, or where it is known whether the household is here.
    pub(super) fn place_of_benefit(&self, reckoned: &mut Reckoned, upto: Month) -> anyhow::Result<Option<Condition>> {
        let stays = self.stays(upto)?;
        let household = Household::of(&self.person.details.hukou);
        if stays.len() == 1 && household == Household::Unknown {
            return Ok(None);
        }
        let own = self.region.province();
        // An unknown place stands for itself: only where the rule comes to it does it matter.
        let register = match household {
            Household::Region(region) => region.province(),
            Household::Here => own,
            Household::Elsewhere | Household::Unknown => RegionCode::NATION,
        };
        let terms = self.desk.policy.transfer(upto.last_day())?;
        let mut decision = place_of_benefit(register, &stays, &terms);
        let found = if decision.value == RegionCode::NATION {
            let last = decision.workings.pop();
            decision.workings.extend(last.map(|_| "→ hukou".to_owned()));
            if household == Household::Unknown { NONE.to_owned() } else { "hukou".to_owned() }
        } else {
            decision.value.to_string()
        };
        let place = reckoned.explain(decision);
        Ok(Some(Condition::holds("place_of_benefit", place == own, (own, found), SOURCE)))
    }

    /// The months in each province, in the order in which they ended; this office's province last, where the relation is.
    /// Reading: months that are deemed to be paid count where they are found to be so (第十二条).
    fn stays(&self, upto: Month) -> anyhow::Result<Vec<Stay>> {
        let own = self.region.province();
        let spans = self.desk.reader.history_of_person(self.person.number)?;
        let place_of = |month: Month| {
            let span = spans.iter().find(|span| span.kind == InsuranceKind::Pension && span.overlaps(month, month));
            span.and_then(|span| span.place.parse::<RegionCode>().ok()).map_or(own, RegionCode::province)
        };
        let mut found: Vec<(Stay, Month, Month)> = Vec::new();
        for paid in self.months_paid(InsuranceKind::Pension, upto)? {
            let region = if paid.source == PaidSource::Transfer { place_of(paid.month) } else { own };
            match found.iter_mut().find(|(stay, ..)| stay.region == region) {
                Some((stay, _, last)) => (stay.months, *last) = (stay.months + 1, paid.month),
                None => found.push((Stay { region, months: 1, is_temporary: false }, paid.month, paid.month)),
            }
        }
        let begun = found.iter().map(|(_, first, _)| *first).min();
        for (stay, first, _) in &mut found {
            stay.is_temporary = begun.is_some_and(|begun| begun < *first) && self.is_temporary(stay.region, *first)?;
        }
        found.sort_by_key(|(stay, _, last)| (stay.region == own, *last));
        let mut stays: Vec<Stay> = found.into_iter().map(|(stay, ..)| stay).collect();
        if stays.last().is_none_or(|stay| stay.region != own) {
            stays.push(Stay { region: own, months: 0, is_temporary: false });
        }
        if let Some(here) = stays.last_mut() {
            here.months += self.months_deemed();
        }
        Ok(stays)
    }

    /// Whether an account that was opened in a province in a month was a temporary one: away from the household, at an age from which
    /// the relation stays where it was.
    fn is_temporary(&self, region: RegionCode, first: Month) -> anyhow::Result<bool> {
        let (own, Some(sex)) = (self.region.province(), self.sex()) else { return Ok(false) };
        let is_away = match Household::of(&self.person.details.hukou) {
            Household::Region(register) => register.province() != region,
            Household::Here => region != own,
            Household::Elsewhere => region == own,
            Household::Unknown => false,
        };
        // Before there were temporary accounts the law has no age.
        let age = self.desk.policy.temporary_account_age(sex, first.first_day());
        let Some(age) = age.ok().filter(|_| is_away) else { return Ok(false) };
        Ok(self.age_at(first)?.years() >= age)
    }

    fn sex(&self) -> Option<Sex> {
        self.person.details.id_number.sex()
    }
}
