//! 年终结转: the individual accounts of all persons at the end of a year. It is no matter: nothing in it is anybody's decision, only
//! the file and the published rate, and run again it writes nothing but what has come to differ since.

use std::collections::{BTreeSet, HashSet};
use std::ops::RangeInclusive;

use chrono::{Datelike as _, NaiveDate};
use serde_json::json;

use crate::model::{
    AccountEntryKind, InsuranceKind, InterestMethod, KindSet, Money, Month, OperationKind, Rate, day_number,
};
use crate::operations::individual_account::{
    Crediting, KINDS, counts_from, coverings, interest_credits, item_of, items,
};
use crate::refusal::Refusal;
use crate::rules::account_interest::{Effect, Movement, YearSums, interest_of};
use crate::session::{Operation, Session, Transaction};
use crate::store::accounts::AccountYear;
use crate::store::bills::Bill;
use crate::store::merges::Merges;
use crate::store::{Reader, TableId};

/// What the accounts of a kind come to at the end of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    pub year: i32,
    pub accounts: u64,
    pub opening: Money,
    pub credited: Money,
    pub interest: Money,
    pub closing: Money,
    /// Rows written: new ones, or such that have come to differ.
    pub written: u64,
}

impl Settled {
    fn take(&mut self, row: &AccountYear, is_written: bool) {
        self.accounts += 1;
        self.opening += row.opening;
        self.credited += row.credited;
        self.interest += row.interest;
        self.closing += row.closing;
        self.written += u64::from(is_written);
    }
}

/// Settles a year, and the later ones that were settled before where it changes them.
pub fn settle_accounts(session: &Session, year: i32, kinds: KindSet) -> anyhow::Result<Vec<(InsuranceKind, Settled)>> {
    let request = json!({"year": year, "kinds": kinds.to_string()});
    session.transact(&Operation::new(OperationKind::SettleAccounts, &request), |tx| {
        let mut all = Vec::new();
        for kind in KINDS.into_iter().filter(|kind| kinds.contains(*kind)) {
            let settled = tx.reader().settled_years(kind)?;
            refuse_gap(tx, kind, year, &settled)?;
            all.push((kind, settle(tx, kind, year)?));
            for later in settled.into_iter().filter(|later| *later > year) {
                let carried = settle(tx, kind, later)?;
                all.extend((carried.written > 0).then_some((kind, carried)));
            }
        }
        Ok(all)
    })
}

/// The accounts that do not come out again from their credits, interest and draws: how many, and where first. A year is asked
/// that was settled after the last change to what moves accounts; another is settled anew by the next `levy interest`.
pub fn underivable(session: &Session) -> anyhow::Result<(i64, String)> {
    let (mut found, mut first) = (0, String::new());
    for kind in KINDS {
        for year in session.reader().settled_years(kind)? {
            if !session.reader().is_settled_since(kind, year)? {
                continue;
            }
            let settled = session.foresee(OperationKind::SettleAccounts, |tx| settle(tx, kind, year))?;
            if settled.written > 0 && first.is_empty() {
                first = format!("{} {year}", kind.english());
            }
            found += settled.written.cast_signed();
        }
    }
    Ok((found, first))
}

/// Every year stands on the one before it.
fn refuse_gap(tx: &Transaction<'_>, kind: InsuranceKind, year: i32, settled: &[i32]) -> anyhow::Result<()> {
    if settled.contains(&(year - 1)) {
        return Ok(());
    }
    let first_day = tx.reader().first_account_day(kind)?;
    let first = first_day.and_then(|day| i32::try_from(day / 10_000).ok()).unwrap_or(year);
    let missing = (first..year).find(|earlier| !settled.contains(earlier));
    missing.map_or(Ok(()), |missing| Err(Refusal::YearNotSettled { kind, year: missing }.into()))
}

fn settle(tx: &mut Transaction<'_>, kind: InsuranceKind, year: i32) -> anyhow::Result<Settled> {
    let end = Month::new(year, 12).map(Month::last_day).filter(|end| *end < tx.today);
    let end = end.ok_or(Refusal::YearNotOver { year })?;
    let begin = Month::new(year, 1).map_or(end, Month::first_day);
    let rate = tx.policy.crediting_rate_of(tx.office.region, kind, year)?;
    let method = tx.policy.interest_method(tx.office.region, kind, year);
    let (days, terms) = ((begin, end), (rate, method));
    let last = tx.reader().last_person()?;
    let mut all = Settled { year, ..Settled::default() };
    for first in (0..=last).step_by(BAND) {
        let merges = tx.reader().merges(i64::MAX)?;
        let band = first..=last.min(first + BAND as i64 - 1);
        let places = usize::try_from(band.end() - band.start() + 1)?;
        let (accounts, closed) = (vec![Account::default(); places], BTreeSet::new());
        let mut accounts = Accounts { kind, days, terms, band, accounts, closed, merges };
        accounts.take_openings(tx)?;
        accounts.take_contributions(tx)?;
        accounts.take_given_back(tx)?;
        accounts.take_interest(tx)?;
        accounts.take_entries(tx)?;
        accounts.write(tx, &mut all)?;
    }
    Ok(all)
}

/// Persons settled at one go: the year is read once for each band of them, so that memory does not grow with the register. Programs
/// built for tests take few, so that tests go through several.
const BAND: usize = if cfg!(debug_assertions) { 64 } else { 2_000_000 };

/// One account in the making.
#[derive(Clone, Copy, Debug, Default)]
struct Account {
    opening: Money,
    sums: YearSums,
    moves: bool,
    /// What is on file says the same.
    is_written: bool,
}

/// The accounts of a band of persons, of one kind and year, by person number.
struct Accounts {
    kind: InsuranceKind,
    days: (NaiveDate, NaiveDate),
    terms: (Rate, InterestMethod),
    band: RangeInclusive<i64>,
    accounts: Vec<Account>,
    /// Whose account was closed within the year: reckoned one by one.
    closed: BTreeSet<i64>,
    merges: Merges,
}

impl Accounts {
    fn year(&self) -> i32 {
        self.days.0.year()
    }

    /// The account of a person, whichever of his numbers it is; none where he is of another band.
    fn of(&mut self, person: i64) -> Option<&mut Account> {
        self.under(self.merges.leading(person))
    }

    fn under(&mut self, person: i64) -> Option<&mut Account> {
        let place = self.band.contains(&person).then(|| person - self.band.start())?;
        self.accounts.get_mut(usize::try_from(place).ok()?)
    }

    fn open(&mut self, person: i64, amount: Money) {
        if let Some(account) = self.of(person) {
            account.opening += amount;
        }
    }

    fn take_openings(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        let (kind, year) = (self.kind, self.year());
        tx.reader().each_account_year(kind, year - 1, |before| {
            self.open(before.person, before.closing);
            Ok(())
        })?;
        if tx.reader().settled_years(kind)?.contains(&(year - 1)) {
            return Ok(());
        }
        // The year before was never settled here: what was taken over at its end stands in no closing balance.
        let last_day = i64::from(year - 1) * 10_000 + 1231;
        tx.reader().each_account_entry(kind, (last_day, last_day), |entry| {
            if entry.entry == AccountEntryKind::Opening {
                self.open(entry.person, entry.amount);
            }
            Ok(())
        })
    }

    /// What contributions credit whose bills were covered within the year. Bills that lie side by side and count from the same month
    /// are read at one go.
    fn take_contributions(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        let days = (day_number(self.days.0), day_number(self.days.1));
        let mut run: Option<Run> = None;
        let (reader, again) = (tx.reader(), levied_again(tx.reader(), self.kind)?);
        reader.each_covered_bill(self.kind, days, |bill| {
            if again.contains(&bill.number) {
                return Ok(());
            }
            let next = Run { month: bill.month, credited: Month::of(bill.covered_on).month(), rows: bill.rows };
            match &mut run {
                Some(run) if run.goes_on_with(&next) => run.rows.1 = next.rows.1,
                run => {
                    if let Some(full) = run.replace(next) {
                        self.take_run(tx, &full)?;
                    }
                }
            }
            Ok(())
        })?;
        run.map_or(Ok(()), |run| self.take_run(tx, &run))
    }

    fn take_run(&mut self, tx: &Transaction<'_>, run: &Run) -> anyhow::Result<()> {
        let crediting = Crediting::of(tx.policy, self.kind, run.month);
        let (month, kind) = (run.credited, self.kind);
        tx.reader().each_levied(kind, run.rows, |person, base, share| {
            self.credit(person, month, crediting.amount(base, share));
        })
    }

    fn credit(&mut self, person: i64, month: i32, amount: Money) {
        self.take(person, &Movement { month, amount, effect: Effect::Credit });
    }

    fn take(&mut self, person: i64, movement: &Movement) {
        let method = self.terms.1;
        if let Some(account) = self.of(person) {
            account.moves = true;
            account.sums.add(movement, method);
        }
    }

    /// What bills give back, and levy again, each from the day on which that counts which stood before it.
    fn take_given_back(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        for (payer, month) in tx.reader().payers_given_back(self.kind)? {
            let coverings = coverings(tx.reader(), payer, self.kind, Some(month))?;
            for covering in coverings.iter().filter(|one| one.is_giving || one.levies_again(&coverings)) {
                let counted = counts_from(covering, &coverings).filter(|day| day.year() == self.year());
                let Some(day) = counted else { continue };
                let rows = (covering.bill.first_row, covering.bill.last_row);
                self.take_run(tx, &Run { month, credited: Month::of(day).month(), rows })?;
            }
        }
        Ok(())
    }

    /// The interest of back payments, once it is paid.
    fn take_interest(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        let mut contributions = tx.reader().contribution_reader()?;
        for (payer, month) in tx.reader().months_with_interest(self.kind)? {
            let coverings = coverings(tx.reader(), payer, self.kind, Some(month))?;
            let mut persons = BTreeSet::new();
            for covering in coverings.iter().filter(|covering| covering.interest.is_some()) {
                contributions.each_leading(&covering.bill, |person, _| {
                    persons.insert(person);
                })?;
            }
            persons.retain(|person| self.band.contains(person));
            for person in persons {
                let row = |bill: &Bill| contributions.of_person(bill, person);
                for (_, item) in interest_credits(tx.policy, self.kind, &coverings, row)? {
                    if item.valued_on.year() == self.year() {
                        self.credit(person, Month::of(item.valued_on).month(), item.amount);
                    }
                }
            }
        }
        Ok(())
    }

    fn take_entries(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        let days = (day_number(self.days.0), day_number(self.days.1));
        tx.reader().each_account_entry(self.kind, days, |entry| {
            let item = item_of(&entry);
            let month = Month::of(item.valued_on).month();
            if item.effect == Effect::Closing && self.of(entry.person).is_some() {
                self.closed.insert(self.merges.leading(entry.person));
            }
            self.take(entry.person, &Movement { month, amount: item.amount, effect: item.effect });
            Ok(())
        })
    }

    /// Writes what is new or has come to differ.
    fn write(mut self, tx: &mut Transaction<'_>, all: &mut Settled) -> anyhow::Result<()> {
        let interest_of_closed = self.interest_of_closed(tx)?;
        let reckoned = |accounts: &Self, person: i64, account: &Account| {
            let closed = interest_of_closed.iter().find(|(closed, _)| *closed == person);
            let own = || account.sums.interest(account.opening, accounts.terms.0);
            accounts.row(person, account, closed.map_or_else(own, |(_, interest)| *interest))
        };
        let (kind, year) = (self.kind, self.year());
        tx.reader().each_account_year(kind, year, |stored| {
            // Whoever was settled and no longer moves, or goes under another number now, is settled at nothing.
            let Some(account) = self.under(stored.person).copied() else { return Ok(()) };
            let differs = reckoned(&self, stored.person, &account) != stored;
            if let Some(account) = self.under(stored.person) {
                (account.is_written, account.moves) = (!differs, account.moves || differs);
            }
            Ok(())
        })?;
        tx.writer.gather(TableId::AccountYear)?;
        for (person, account) in self.band.clone().zip(&self.accounts) {
            if !account.moves && account.opening.is_zero() {
                continue;
            }
            let row = reckoned(&self, person, account);
            all.take(&row, !account.is_written);
            if !account.is_written {
                tx.writer.insert_account_year(&row)?;
            }
        }
        tx.writer.write_gathered(TableId::AccountYear)?;
        Ok(())
    }

    fn interest_of_closed(&mut self, tx: &Transaction<'_>) -> anyhow::Result<Vec<(i64, Money)>> {
        let closed = std::mem::take(&mut self.closed);
        let mut found = Vec::with_capacity(closed.len());
        for person in closed {
            let mut items = items(tx.reader(), tx.policy, person, self.kind)?;
            items.retain(|item| item.valued_on.year() == self.year());
            let movements: Vec<Movement> = items
                .iter()
                .map(|item| Movement {
                    month: Month::of(item.valued_on).month(),
                    amount: item.amount,
                    effect: item.effect,
                })
                .collect();
            let opening = self.of(person).map_or(Money::ZERO, |account| account.opening);
            found.push((person, interest_of(opening, &movements, self.terms, 12)));
        }
        Ok(found)
    }

    fn row(&self, person: i64, account: &Account, interest: Money) -> AccountYear {
        let (opening, credited) = (account.opening, account.sums.credited);
        let closing = opening + credited + interest;
        AccountYear { person, kind: self.kind, year: self.year(), opening, credited, interest, closing }
    }
}

/// Contributions that lie side by side, of one month, and count from one month.
struct Run {
    month: Month,
    /// 1 to 12
    credited: i32,
    rows: (i64, i64),
}

impl Run {
    fn goes_on_with(&self, next: &Self) -> bool {
        (self.month, self.credited, self.rows.1 + 1) == (next.month, next.credited, next.rows.0)
    }
}

/// The bills that levy again what was given back before: they count with that, not by themselves.
fn levied_again(reader: Reader<'_>, kind: InsuranceKind) -> anyhow::Result<HashSet<i64>> {
    let mut found = HashSet::new();
    for (payer, month) in reader.payers_given_back(kind)? {
        let coverings = coverings(reader, payer, kind, Some(month))?;
        let again = coverings.iter().filter(|covering| covering.levies_again(&coverings));
        found.extend(again.map(|covering| covering.bill.number));
    }
    Ok(found)
}
