//! What the file knows of the person of a claim.

use chrono::{Datelike as _, NaiveDate};

use super::{ClaimFacts, Desk};
use crate::model::{
    AccountEntryKind, Age, InsuranceKind, Money, Month, Person, PersonDetails, RegionCode, RetirementCategory, Sex,
    day_number,
};
use crate::operations::contribution_record::{PaidMonth, months_paid};
use crate::operations::individual_account::{Item, balance, items, region_of};
use crate::refusal::Refusal;
use crate::rules::account_interest::Effect;
use crate::rules::benefits::conditions::Condition;
use crate::store::claims::Claim;
use crate::store::persons::AsOf;
use crate::store::transfers::{Direction, Transfer};

/// A claim with its person.
pub(super) struct Record<'a> {
    pub desk: Desk<'a>,
    pub claim: &'a Claim,
    pub facts: ClaimFacts,
    pub person: Person,
    pub region: RegionCode,
}

impl<'a> Record<'a> {
    pub fn load(desk: Desk<'a>, claim: &'a Claim) -> anyhow::Result<Self> {
        let version = desk.reader.person(claim.claim.person, AsOf::NOW)?;
        let person = version.map(|version| version.person);
        let person = person.ok_or_else(|| Refusal::KeyUnknown { key: claim.claim.person.to_string() })?;
        let facts = ClaimFacts::read(&claim.claim.facts)?;
        Ok(Self { desk, claim, facts, person, region: region_of(desk.reader)? })
    }

    pub fn event(&self) -> NaiveDate {
        self.claim.claim.event_on
    }

    /// That what is claimed for has happened: a day to come is a mistake of the pen, or nothing to pay for yet.
    pub fn event_has_come(&self, source: &'static str) -> Condition {
        let (today, event) = (self.desk.today, self.event());
        Condition::holds("event_has_come", event <= today, (format!("≤ {today}"), event), source)
    }

    pub fn event_month(&self) -> Month {
        Month::of(self.event())
    }

    pub fn birth_month(&self) -> anyhow::Result<Month> {
        let birth = self.person.details.id_number.birth_date();
        let missing = || Refusal::BirthDateUnknown { person: self.person.number };
        Ok(Month::of(birth.ok_or_else(missing)?))
    }

    /// The age in whole months at a month.
    pub fn age_at(&self, month: Month) -> anyhow::Result<Age> {
        Ok(Age::from_months(u32::try_from(month.months_since(self.birth_month()?)).unwrap_or(0)))
    }

    /// The months paid for a kind up to a month, which may be fewer than the file knows.
    pub fn months_paid(&self, kind: InsuranceKind, up_to: Month) -> anyhow::Result<Vec<PaidMonth>> {
        let mut months = months_paid(self.desk.reader, self.person.number, kind)?;
        let moved = self.moved_out(kind)?.map(|moved| moved.moved_on);
        let is_here = |paid: &PaidMonth| moved.is_none_or(|day| day_number(paid.month.last_day()) > day);
        months.retain(|paid| paid.month <= up_to && is_here(paid));
        Ok(months)
    }

    /// The move that took the relation of the person away, where it has not come back.
    pub fn moved_out(&self, kind: InsuranceKind) -> anyhow::Result<Option<Transfer>> {
        let transfers = self.desk.reader.transfers_of_person(self.person.number)?;
        let last = transfers.into_iter().rfind(|transfer| transfer.kind == kind);
        Ok(last.filter(|last| last.direction == Direction::Out))
    }

    pub fn months_deemed(&self) -> u32 {
        self.claim.claim.months_deemed.and_then(|months| u32::try_from(months).ok()).unwrap_or(0)
    }

    /// The individual account at the end of a month: without what other claims were granted out of it, and with what came into it afterwards
    /// of these months, as the contribution of the last one is paid in the month after. That bears no interest before.
    pub fn account(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<Money> {
        let on = month.last_day();
        let held = balance(self.desk.reader, self.desk.policy, self.person.number, kind, on)?.total();
        let later: Money = self.came_later(kind, month)?.iter().map(|item| item.amount).sum();
        Ok((held + later - self.awarded_out_of(kind)?).max(Money::ZERO))
    }

    /// The balance of the office that was taken over, where it stands for a day after a month: its interest cannot be parted from it.
    pub fn opened_later(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<Money> {
        let is_opening = |item: &&Item| item.entry == AccountEntryKind::Opening.code();
        Ok(self.came_later(kind, month)?.iter().filter(is_opening).map(|item| item.amount).sum())
    }

    fn came_later(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<Vec<Item>> {
        let mut later = items(self.desk.reader, self.desk.policy, self.person.number, kind)?;
        let is_of_months = |item: &Item| item.effect == Effect::Credit && item.month <= month;
        later.retain(|item| item.valued_on > month.last_day() && (is_of_months(item) || is_handed_over(item)));
        Ok(later)
    }

    /// Whether the person was insured for a kind in a month, here, as the history that was taken over tells, or by the unemployment fund.
    pub fn was_insured(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<bool> {
        if self.was_insured_by_payer(kind, month)? {
            return Ok(true);
        }
        // Who draws unemployment benefit is insured by the fund for what it pays for him (社会保险法 第四十八条).
        let premiums = self.desk.reader.premiums_of_person(self.person.number)?;
        Ok(premiums.iter().any(|paid| (paid.premium.kind, paid.premium.month) == (kind, month)))
    }

    /// The same through a payer only: what stands in the place of a wage is not for those who draw unemployment benefit.
    pub fn was_insured_by_payer(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<bool> {
        if self.is_insured(kind, month)? {
            return Ok(true);
        }
        let spans = self.desk.reader.history_of_person(self.person.number)?;
        Ok(spans.iter().any(|span| span.kind == kind && span.overlaps(month, month)))
    }

    /// Whether the person is insured for a kind in a month, through any payer of this office.
    pub fn is_insured(&self, kind: InsuranceKind, month: Month) -> anyhow::Result<bool> {
        let enrolments = self.desk.reader.enrolments_of_person(self.person.number)?;
        let mut payers: Vec<i64> = enrolments.iter().map(|version| version.payer).collect();
        payers.sort_unstable();
        payers.dedup();
        Ok(payers.into_iter().any(|payer| {
            let own = enrolments.iter().filter(|version| version.payer == payer).copied().collect();
            crate::model::EnrolmentHistory::new(own).kinds_on(month).contains(kind)
        }))
    }

    pub fn year_before(&self) -> i32 {
        self.event().year() - 1
    }
}

/// Whether something is a balance that came from another office.
pub(super) fn is_handed_over(item: &Item) -> bool {
    [AccountEntryKind::Opening, AccountEntryKind::TransferIn].iter().any(|kind| item.entry == kind.code())
}

/// Whose retirement age a person has: what the application says, unless it is one of the other sex, else what the register tells.
pub fn category_of(details: &PersonDetails, stated: Option<&str>) -> Option<RetirementCategory> {
    let sex = details.id_number.sex();
    let stated: Option<RetirementCategory> = stated.and_then(|stated| stated.parse().ok());
    if let Some(stated) = stated.filter(|stated| sex.is_none_or(|sex| sex == stated.sex())) {
        return Some(stated);
    }
    match (sex?, details.job_class.as_str()) {
        (Sex::Male, _) => Some(RetirementCategory::Male),
        (Sex::Female, "cadre") => Some(RetirementCategory::Female55),
        (Sex::Female, "worker") => Some(RetirementCategory::Female50),
        (Sex::Female, _) => None,
    }
}
