//! Who draws unemployment benefit and is at work again by the office's own register is not paid for the month in which that work began, nor
//! afterwards (社会保险法 第五十一条): the payroll ends his benefit, whenever the new work was entered, and asks back what was paid of it.

use std::collections::HashMap;

use crate::i18n::Message;
use crate::model::{Benefit, Enrolment, EnrolmentHistory, InsuranceKind, Month};
use crate::operations::batch::Tally;
use crate::operations::in_pay::timeline;
use crate::operations::supersede::{RE_EMPLOYED, stop_from};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;

/// Ends what is drawn up to a month by those who are at work.
pub fn end_re_employed(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<()> {
    for number in tx.reader().awards_in_pay(Benefit::Unemployment)? {
        let Some(claim) = tx.reader().claim(number)? else { continue };
        let Some(since) = works_since(tx.reader(), &claim, month)? else { continue };
        if ends_with_work(tx.reader(), &claim)? {
            stop_from(tx, &claim, since, ("re_employed", RE_EMPLOYED), 0)?;
        }
    }
    Ok(())
}

/// How many hires are told one by one.
const TOLD: u64 = 5;

/// Tells whoever enters a hire of somebody on unemployment benefit, moves him to another employer or finds that he is the same as somebody at
/// work, with which month that ends.
#[derive(Debug)]
pub struct HiredWhileUnemployed {
    /// The claims of each who ever applied.
    claims: HashMap<i64, Vec<i64>>,
    told: u64,
}

impl HiredWhileUnemployed {
    pub fn load(reader: Reader<'_>) -> anyhow::Result<Self> {
        let mut claims: HashMap<i64, Vec<i64>> = HashMap::new();
        let merges = reader.merges(i64::MAX)?;
        for (person, claim) in reader.persons_of_unemployed()? {
            claims.entry(merges.leading(person)).or_default().push(claim);
        }
        Ok(Self { claims, told: 0 })
    }

    /// Two numbers are one person from now on.
    pub fn joined(&mut self, person: i64, into: i64) {
        if let Some(claims) = self.claims.remove(&person) {
            self.claims.entry(into).or_default().extend(claims);
        }
    }

    /// Notes a hire that was entered.
    pub fn hired(
        &mut self,
        reader: Reader<'_>,
        (person, start): (i64, Month),
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for claim in self.claims.get(&person).into_iter().flatten() {
            let Some(since) = not_due_since(reader, *claim, start)? else { continue };
            self.told += 1;
            if self.told <= TOLD {
                tally.told.push(Message::BenefitEndsWithHire { person, claim: *claim, last: since.plus(-1), since });
            }
        }
        Ok(())
    }

    pub fn tell_rest(&self, tally: &mut Tally) {
        let claims = self.told.saturating_sub(TOLD);
        if claims > 0 {
            tally.told.push(Message::MoreBenefitsEndWithHires { claims });
        }
    }
}

/// From which month on a claim, of which something would be due, is not due because of work that begins in a month.
fn not_due_since(reader: Reader<'_>, claim: i64, start: Month) -> anyhow::Result<Option<Month>> {
    let Some(claim) = reader.claim(claim)? else { return Ok(None) };
    let timeline = timeline(reader, claim.number)?;
    let last = timeline.items.iter().filter_map(|item| item.to).max().unwrap_or(start).max(start);
    let Some(since) = works_since(reader, &claim, last)? else { return Ok(None) };
    let mut months = (0..=last.months_since(since)).map(|place| since.plus(place));
    Ok(months.any(|month| timeline.due(month).amount.is_positive()).then_some(since))
}

/// Whether work ends what is paid on a claim: the monthly benefit, not what is granted at once, least of all because work was found.
pub fn ends_with_work(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<bool> {
    let items = reader.awarded(claim.number)?;
    let is_at_once = items.iter().all(|item| item.is_once) && !items.is_empty();
    Ok(claim.claim.benefit != Benefit::Unemployment || !is_at_once)
}

/// The first month, of those that are drawn up to one, in which the register has the person of a claim insured through an employer.
fn works_since(reader: Reader<'_>, claim: &Claim, last: Month) -> anyhow::Result<Option<Month>> {
    let enrolments = reader.enrolments_of_person(claim.claim.person)?;
    let lost = Month::of(claim.claim.event_on);
    if enrolments.iter().all(|version| version.from <= lost && !version.kinds.contains(InsuranceKind::Unemployment)) {
        return Ok(None);
    }
    let Some(first) = timeline(reader, claim.number)?.first_month() else { return Ok(None) };
    let mut months = (0..=last.months_since(first)).map(|place| first.plus(place)).filter(|month| *month > lost);
    Ok(months.find(|month| is_insured(&enrolments, *month)))
}

fn is_insured(enrolments: &[Enrolment], month: Month) -> bool {
    let mut payers: Vec<i64> = enrolments.iter().map(|version| version.payer).collect();
    payers.sort_unstable();
    payers.dedup();
    payers.into_iter().any(|payer| {
        let own = enrolments.iter().filter(|version| version.payer == payer).copied().collect();
        EnrolmentHistory::new(own).kinds_on(month).contains(InsuranceKind::Unemployment)
    })
}
