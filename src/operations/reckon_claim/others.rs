//! What the person of a claim was granted by other claims, so that nothing is granted twice, and what the office has of his death.

use chrono::NaiveDate;

use super::record::Record;
use super::{ClaimFacts, NONE};
use crate::model::{Benefit, ClaimState, InsuranceKind, Money, Month, Standing};
use crate::operations::account_refund::awarded_out_of;
use crate::operations::application_payees::{is_for_family, is_oneself};
use crate::operations::in_pay::timeline;
use crate::operations::recorded_death::recorded_death;
use crate::rules::benefits::conditions::Condition;
use crate::rules::entitlement::Timeline;
use crate::store::claims::Claim;
use crate::store::standings::Subject;

/// A claim of the same person that was awarded and not ended.
pub(super) struct Granted {
    pub claim: Claim,
    pub facts: ClaimFacts,
    pub timeline: Timeline,
}

/// How a claim stands that may begin only later.
fn state_now(timeline: &Timeline, today: Month) -> Option<ClaimState> {
    timeline.state(timeline.first_month().map_or(today, |first| first.max(today)))
}

impl Record<'_> {
    /// Another claim of the person for one of these benefits that is awarded and not stopped: its number.
    pub fn other_claim(&self, benefits: &[Benefit]) -> anyhow::Result<Option<i64>> {
        let today = Month::of(self.desk.today);
        for other in self.others(benefits)? {
            let state = state_now(&other.timeline, today);
            if state == Some(ClaimState::Active) || state == Some(ClaimState::Suspended) {
                return Ok(Some(other.claim.number));
            }
        }
        Ok(None)
    }

    /// The other claims of the person for these benefits.
    pub fn others(&self, benefits: &[Benefit]) -> anyhow::Result<Vec<Granted>> {
        let mut found = Vec::new();
        for claim in self.desk.reader.claims_of_person(self.person.number)? {
            if claim.number != self.claim.number && benefits.contains(&claim.claim.benefit) {
                let timeline = timeline(self.desk.reader, claim.number)?;
                found.push(Granted { facts: ClaimFacts::read(&claim.claim.facts)?, timeline, claim });
            }
        }
        Ok(found)
    }

    /// The other claims of the person for a benefit that were granted and not taken back.
    pub fn granted(&self, benefit: Benefit) -> anyhow::Result<Vec<Granted>> {
        let mut others = self.others(&[benefit])?;
        others.retain(is_granted);
        Ok(others)
    }

    /// That no other claim of the same benefit has been granted what this one asks for.
    pub fn granted_once(
        &self,
        name: &'static str,
        source: &'static str,
        is_same: impl Fn(&Granted) -> bool,
    ) -> anyhow::Result<Condition> {
        let others = self.others(&[self.claim.claim.benefit])?;
        let other = others.iter().find(|other| is_granted(other) && is_same(other));
        let found = other.map_or_else(|| NONE.to_owned(), |other| format!("claim {}", other.claim.number));
        Ok(Condition::holds(name, other.is_none(), (NONE, found), source))
    }

    /// That no payment of months of this person goes on in a month.
    pub fn nothing_in_pay(&self, month: Month, source: &'static str) -> anyhow::Result<Condition> {
        let benefits = [Benefit::OldAge, Benefit::AgencyOldAge, Benefit::ResidentOldAge, Benefit::Invalidity];
        let is_paid = |other: &&Granted| other.timeline.state(month) == Some(ClaimState::Active);
        let others = self.others(&benefits)?;
        let other = others.iter().find(is_paid);
        let found = other.map_or_else(|| NONE.to_owned(), |other| format!("claim {}", other.claim.number));
        Ok(Condition::holds("no_pension_in_pay", other.is_none(), (NONE, found), source))
    }

    /// That nobody applied again for the same since: of several applications that are not decided the last one holds. Said only where
    /// there is a later one.
    pub fn latest_application(&self) -> anyhow::Result<Option<Condition>> {
        let open = |other: &&Granted| other.claim.number > self.claim.number && other.timeline.states.is_empty();
        let others = self.others(&[self.claim.claim.benefit])?;
        let own = self.desk.reader.claim_states(self.claim.number)?;
        let later = others.iter().find(open).filter(|_| own.is_empty());
        let found = later.map(|other| format!("claim {}", other.claim.number));
        Ok(found.map(|found| Condition::holds("last_application", false, (NONE, found), "sil 第十六条")))
    }

    /// The day of death on record.
    pub fn recorded_death(&self) -> anyhow::Result<Option<NaiveDate>> {
        recorded_death(self.desk.reader, self.person.number)
    }

    /// That the death of the person is on record in the month of the event.
    pub fn death_recorded(&self, source: &'static str) -> anyhow::Result<Condition> {
        let recorded = self.recorded_death()?;
        let is_met = recorded.is_some_and(|day| Month::of(day) == self.event_month());
        let found = recorded.map_or_else(|| NONE.to_owned(), |day| day.to_string());
        Ok(Condition::holds("death_recorded", is_met, (self.event(), found), source))
    }

    /// That the register has the person as settled abroad by the day of the event: an account is not drawn on a word (社会保险法 第十四条).
    pub fn emigration_recorded(&self) -> anyhow::Result<Condition> {
        let recorded = self.ended_for("emigration")?;
        let is_met = recorded.is_some_and(|on| on <= self.event());
        let found = recorded.map_or_else(|| NONE.to_owned(), |on| on.to_string());
        let needed = format!("≤ {}", self.event());
        Ok(Condition::holds("emigration_recorded", is_met, (needed, found), "sil 第十四条"))
    }

    /// That the register knows of the second relation: the record ended as a duplicate, was merged with another, or had months brought along.
    pub fn duplicate_recorded(&self, kind: InsuranceKind) -> anyhow::Result<Condition> {
        let (reader, person) = (self.desk.reader, self.person.number);
        let ended = self.ended_for("duplicate")?.map(|on| on.to_string());
        let numbers = reader.numbers_of_person(person)?;
        let merged = (numbers.len() > 1).then(|| format!("{} = {person}", numbers.iter().max().unwrap_or(&person)));
        let moved = reader.transfers_of_person(person)?.into_iter().rfind(|transfer| transfer.kind == kind);
        let moved = moved.map(|transfer| transfer.region.to_string());
        let found = ended.or(merged).or(moved);
        let is_met = found.is_some();
        let found = found.unwrap_or_else(|| NONE.to_owned());
        Ok(Condition::holds("duplicate_recorded", is_met, ("yes", found), "sil 第十四条"))
    }

    /// The day on which the register has a person end for a reason.
    fn ended_for(&self, reason: &str) -> anyhow::Result<Option<NaiveDate>> {
        let stands = self.desk.reader.standing(Subject::Person(self.person.number))?;
        let ended = stands.filter(|stands| stands.state == Standing::Cancelled && stands.reason == reason);
        Ok(ended.map(|stands| stands.on))
    }

    /// That what is due after a death is not paid to the dead person himself. Said only where it would be.
    pub fn payee_is_family(&self) -> anyhow::Result<Option<Condition>> {
        if !is_for_family(self.claim.claim.benefit, self.facts.text("reason")) {
            return Ok(None);
        }
        let payees = self.desk.reader.payees_of_claim(self.claim.number)?;
        let own = self.person.details.id_number.as_str();
        let found = payees.iter().find(|payee| is_oneself(&payee.details, own)).map(|_| "deceased");
        Ok(found.map(|found| Condition::holds("payee_is_family", false, ("family", found), "sil 第十四、十七条")))
    }

    /// That nobody who is on record as dead is to be paid for himself or another. Said only where somebody is.
    pub fn payees_are_alive(&self) -> anyhow::Result<Option<Condition>> {
        let (reader, own) = (self.desk.reader, self.person.details.id_number.as_str());
        let mut payees = reader.payees_of_claim(self.claim.number)?;
        payees.retain(|payee| !is_oneself(&payee.details, own));
        if payees.is_empty() {
            return Ok(None);
        }
        let (mut persons, shares) = (reader.person_finder()?, reader.payee_states(self.claim.number)?);
        for payee in payees {
            let last = shares.iter().rfind(|(of, _)| *of == payee.number);
            let person = persons.find_registered(&payee.details.id_number)?;
            let has_ended = last.is_some_and(|(_, stands)| stands.state == ClaimState::Stopped);
            let Some(person) = person.filter(|_| !has_ended) else { continue };
            if let Some(on) = recorded_death(reader, person)? {
                let found = format!("{} {on}", payee.details.name);
                return Ok(Some(Condition::holds("payees_are_alive", false, (NONE, found), "civil-code 第十三条")));
            }
        }
        Ok(None)
    }

    fn is_awarded(&self) -> anyhow::Result<bool> {
        Ok(!self.desk.reader.awarded(self.claim.number)?.is_empty())
    }

    /// Whether a refund is of what was left at a death after the event: it does not stand against the months before, nor is it taken off the
    /// account from which these were reckoned.
    fn is_left_after(&self, other: &Granted) -> bool {
        other.facts.text("reason") == Some("death") && other.claim.claim.event_on >= self.event()
    }

    /// What was awarded out of an account by other claims and is not taken out of it yet.
    pub fn awarded_out_of(&self, kind: InsuranceKind) -> anyhow::Result<Money> {
        if self.is_awarded()? && self.refunds_of(kind)?.iter().any(|other| self.is_left_after(other)) {
            return Ok(Money::ZERO);
        }
        awarded_out_of(self.desk.reader, (self.person.number, kind), Some(self.claim.number))
    }

    /// The refunds of an account that were granted by other claims.
    fn refunds_of(&self, kind: InsuranceKind) -> anyhow::Result<Vec<Granted>> {
        let mut refunds = self.others(&[Benefit::AccountRefund])?;
        refunds.retain(|other| {
            let of = other.facts.parsed("account_kind").unwrap_or(InsuranceKind::Pension);
            of == kind && is_granted(other)
        });
        Ok(refunds)
    }

    /// That the relation was not moved to another region, which pays the benefit then (社会保险法 第十九条). Said only where it was.
    pub fn relation_is_here(&self, kind: InsuranceKind) -> anyhow::Result<Option<Condition>> {
        let moved = self.moved_out(kind)?;
        Ok(moved.map(|moved| Condition::holds("relation_is_here", false, (NONE, moved.region), "sil 第十九条")))
    }

    /// That the relation of employees' pension was not ended in life by paying out the account: who ended it is not insured any more.
    /// Said only where it was.
    pub fn relation_ended_in_life(&self) -> anyhow::Result<Option<Condition>> {
        let ends = |other: &&Granted| matches!(other.facts.text("reason"), Some("given_up" | "emigration"));
        let refunds = self.refunds_of(InsuranceKind::Pension)?;
        let found = refunds.iter().find(ends).map(|other| format!("claim {}", other.claim.number));
        let source = "implementation-provisions 第三、六条";
        Ok(found.map(|found| Condition::holds("account_not_paid_out", false, (NONE, found), source)))
    }

    /// That the relation was not ended by paying out the account (人社部令第13号 第三、六条).
    pub fn relation_goes_on(&self, kind: InsuranceKind) -> anyhow::Result<Condition> {
        let ends = |other: &&Granted| matches!(other.facts.text("reason"), Some("given_up" | "emigration" | "death"));
        let refunds = self.refunds_of(kind)?;
        let is_drawn = self.is_awarded()?;
        let ended = refunds.iter().filter(|other| !(is_drawn && self.is_left_after(other))).find(ends);
        let found = ended.map_or_else(|| NONE.to_owned(), |other| format!("claim {}", other.claim.number));
        Ok(Condition::holds(
            "account_not_paid_out",
            ended.is_none(),
            (NONE, found),
            "implementation-provisions 第三、六条",
        ))
    }
}

/// Whether anything was awarded and not taken back.
fn is_granted(other: &Granted) -> bool {
    let Some(first) = other.timeline.first_month() else { return false };
    // Of a medical bill nothing may be due.
    if other.claim.claim.benefit == Benefit::Medical {
        return other.timeline.state(first) == Some(ClaimState::Active);
    }
    other.timeline.due(first).amount.is_positive()
}
