//! What somebody died with unpaid is his heirs' (民法典 第一千一百二十二条; 社会保险法 第十四条 of the account): months that were withheld until
//! his death, back pay, payments that came back. Nobody is paid on the account of a dead person: it waits until heirs are named, and is
//! then theirs by their shares, to the fen.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::{ClaimState, Money, Month, PaymentReason};
use crate::operations::in_pay::{parts, timeline};
use crate::operations::recorded_death::recorded_death;
use crate::operations::run_payroll::SettledMonths;
use crate::rules::entitlement::{Due, Timeline, left_to_heirs};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::heirs::{DeadPayee, by_payee};
use crate::store::payees::Payee;
use crate::store::payrolls::LineKey;
use crate::store::persons::AsOf;

/// Payees who died, and the heirs that are named for them.
#[derive(Debug, Default)]
pub struct Heirs {
    dead: BTreeMap<i64, i64>,
    named: HashMap<i64, Vec<Payee>>,
    of: HashMap<i64, i64>,
}

impl Heirs {
    /// Of all claims on which anything may be left to pay.
    pub fn of_all(reader: Reader<'_>) -> anyhow::Result<Self> {
        let dead = dead_payees(reader)?.into_iter().map(|dead| (dead.payee, dead.claim)).collect();
        Ok(Self::new(dead, by_payee(reader.heirs()?)))
    }

    /// Of one claim.
    pub fn of_claim(reader: Reader<'_>, claim: i64) -> anyhow::Result<Self> {
        let named = by_payee(reader.heirs_of_claim(claim)?);
        if named.is_empty() {
            return Ok(Self::default());
        }
        let Some(held) = reader.claim(claim)? else { return Ok(Self::default()) };
        let mut dead = BTreeMap::new();
        for payee in reader.payees_of_claim(claim)? {
            if is_dead(reader, &held, &payee)? {
                dead.insert(payee.number, claim);
            }
        }
        Ok(Self::new(dead, named))
    }

    fn new(dead: BTreeMap<i64, i64>, named: HashMap<i64, Vec<Payee>>) -> Self {
        let of = named.iter().flat_map(|(payee, heirs)| heirs.iter().map(|heir| (heir.number, *payee))).collect();
        Self { dead, named, of }
    }

    /// Who died and has no heir named, with the claim.
    pub fn awaited(&self) -> impl Iterator<Item = (i64, i64)> {
        self.dead.iter().filter(|(payee, _)| !self.named.contains_key(payee)).map(|(payee, claim)| (*payee, *claim))
    }

    /// Whether a payee died and has no heir named.
    pub fn are_awaited(&self, payee: i64) -> bool {
        self.dead.contains_key(&payee) && !self.named.contains_key(&payee)
    }

    /// Whether a payee died, and what is left is his heirs' who are named.
    pub fn are_named(&self, payee: i64) -> bool {
        self.dead.contains_key(&payee) && self.named.contains_key(&payee)
    }

    /// The payees of a claim whose heirs there are.
    pub fn is_of(&self, payees: &[Payee]) -> bool {
        payees.iter().any(|payee| self.named.contains_key(&payee.number))
    }

    /// The heirs of the payees of a claim.
    pub fn numbers<'h>(&'h self, payees: &'h [Payee]) -> impl Iterator<Item = i64> + 'h {
        payees.iter().filter_map(|payee| self.named.get(&payee.number)).flatten().map(|heir| heir.number)
    }

    /// Heirs whose account is not paid to yet.
    pub fn waiting(&self, today: chrono::NaiveDate) -> impl Iterator<Item = i64> {
        self.named.values().flatten().filter(move |heir| heir.from_on > today).map(|heir| heir.number)
    }

    /// What falls to a payee, or to an heir, of a month, where `all` is what falls to the payees and `settled` what was settled of the
    /// month for a payee: the heirs have what is left of it.
    pub fn part(
        &self,
        all: &[(i64, Due)],
        payee: i64,
        settled: &mut dyn FnMut(i64) -> anyhow::Result<Due>,
    ) -> anyhow::Result<Due> {
        let of = |number: i64| all.iter().find(|(one, _)| *one == number).map(|(_, due)| *due).unwrap_or_default();
        let Some(died) = self.of.get(&payee) else {
            let due = of(payee);
            return Ok(if self.are_named(payee) { due.at_most(settled(payee)?) } else { due });
        };
        if !self.are_named(*died) {
            return Ok(Due::default());
        }
        let left = left_to_heirs(of(*died), settled(*died)?);
        let (heirs, mut before) = (self.named.get(died).map(Vec::as_slice).unwrap_or_default(), 0);
        for heir in heirs {
            if heir.number == payee {
                return Ok(left.part(before, heir.details.share));
            }
            before += heir.details.share;
        }
        Ok(Due::default())
    }
}

/// Payees who died and of whose payments something may be left: of the person's claims he himself, and dependants by their shares. Whoever
/// was paid for the person, as a guardian, is paid for him no longer (民法典 第三十九条): what is left of his own benefits is his heirs'.
pub fn dead_payees(reader: Reader<'_>) -> anyhow::Result<Vec<DeadPayee>> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for dead in reader.payees_of_dead()? {
        let is_own = || is_number_of(reader, dead.person, &dead.id_number);
        if (dead.is_share || dead.benefit.ends_with_death() || is_own()?) && seen.insert(dead.payee) {
            found.push(dead);
        }
    }
    Ok(found)
}

/// Whether a payee of a claim died: by the end of his own share, or as the person of the claim, or with him whom he was paid for.
pub fn is_dead(reader: Reader<'_>, claim: &Claim, payee: &Payee) -> anyhow::Result<bool> {
    if is_share_of_dead(reader, payee)? {
        return Ok(true);
    }
    if !is_paid_for(reader, claim, payee)? {
        return Ok(false);
    }
    let is_ended = timeline(reader, claim.number)?.single_sums_to.is_some();
    Ok(is_ended || recorded_death(reader, claim.claim.person)?.is_some())
}

/// Whether the share of a payee ended with his own death.
fn is_share_of_dead(reader: Reader<'_>, payee: &Payee) -> anyhow::Result<bool> {
    let shares = reader.payee_states(payee.claim)?;
    let own = shares.iter().rev().find(|(of, _)| *of == payee.number).map(|(_, stands)| stands);
    Ok(own.is_some_and(|stands| stands.state == ClaimState::Stopped && PaymentReason::is_death(&stands.reason)))
}

/// Whether a payee is paid what is the person's own: as himself, or for him.
pub fn is_paid_for(reader: Reader<'_>, claim: &Claim, payee: &Payee) -> anyhow::Result<bool> {
    Ok(claim.claim.benefit.ends_with_death() || is_number_of(reader, claim.claim.person, &payee.details.id_number)?)
}

/// The name of who died: of the payee, or of the person whom he was paid for.
pub fn who_died(reader: Reader<'_>, claim: &Claim, payee: &Payee) -> anyhow::Result<String> {
    if is_share_of_dead(reader, payee)? || !claim.claim.benefit.ends_with_death() {
        return Ok(payee.details.name.clone());
    }
    let person = reader.person(claim.claim.person, AsOf::NOW)?;
    Ok(person.map_or_else(|| payee.details.name.clone(), |person| person.person.details.name))
}

/// Whether an identity number is that of a person; none stands for himself.
pub fn is_number_of(reader: Reader<'_>, person: i64, id_number: &str) -> anyhow::Result<bool> {
    if id_number.is_empty() {
        return Ok(true);
    }
    for number in reader.numbers_of_person(person)? {
        let mut versions = reader.person_history(number)?.into_iter();
        if versions.any(|version| version.person.details.id_number.as_str() == id_number) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a payee who died is still owed, month by month up to one.
pub fn owed(
    reader: Reader<'_>,
    settled: &mut SettledMonths<'_>,
    (claim, payee): (i64, i64),
    upto: Month,
) -> anyhow::Result<BTreeMap<Month, Money>> {
    let (timeline, payees): (Timeline, _) = (timeline(reader, claim)?, reader.payees_of_claim(claim)?);
    let Some(first) = timeline.first_month() else { return Ok(BTreeMap::new()) };
    let held = settled.of(payee, first)?;
    let due_in = |month: Month| {
        let own = parts(&payees, &timeline, month).into_iter().find(|(one, _)| *one == payee);
        let settled = held.get(&month).map(|settled| settled.due.amount).unwrap_or_default();
        own.map(|(_, due)| due.amount - settled).unwrap_or_default()
    };
    let months = (0..=upto.months_since(first)).map(|place| first.plus(place));
    Ok(months.map(|month| (month, due_in(month))).filter(|(_, amount)| amount.is_positive()).collect())
}

/// The same up to today, with a single sum that was earned in life and falls due only in the month after.
pub fn owed_now(
    reader: Reader<'_>,
    settled: &mut SettledMonths<'_>,
    (claim, payee): (i64, i64),
    today: chrono::NaiveDate,
) -> anyhow::Result<BTreeMap<Month, Money>> {
    let upto = timeline(reader, claim)?.single_sums_to.max(Some(Month::of(today))).unwrap_or_else(|| Month::of(today));
    owed(reader, settled, (claim, payee), upto)
}

/// What came back of a payee who died and was not sent again.
pub fn came_back(reader: Reader<'_>, payee: i64) -> anyhow::Result<Money> {
    let (mut lines, mut sum) = (reader.line_finder()?, Money::ZERO);
    for (key, _) in reader.returned_lines()?.into_iter().filter(|(key, _)| key.payee == payee) {
        sum += lines.find(key)?.map(|line| line.net()).unwrap_or_default();
    }
    Ok(sum)
}

/// Payments that came back and belong to heirs who are named: a payroll passes them on, and the months are the heirs' to be paid.
pub fn pass_on(tx: &mut Transaction<'_>, heirs: &Heirs, payroll: i64) -> anyhow::Result<()> {
    let mut claims = BTreeSet::new();
    let returned: Vec<(LineKey, i64)> = tx.reader().returned_lines()?;
    for (key, number) in returned.into_iter().filter(|(key, _)| heirs.are_named(key.payee)) {
        tx.writer.pass_line(key, number, payroll)?;
        claims.insert(tx.reader().claim_of_payee(key.payee)?);
    }
    claims.into_iter().try_for_each(|claim| super::in_pay::refresh(tx, claim))
}
