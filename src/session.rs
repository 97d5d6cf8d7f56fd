//! One run of the program: who acts, on which day, under which law, on which file. [`Session::transact`] is the only door to a change.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::model::{InsuranceKind, Money, Month, OperationKind, day_number};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::store::office::{Office, OfficeContact, Operator};
use crate::store::operations::LoggedOperation;
use crate::store::overdrawn::{MoneyAccount, Overdrawn};
use crate::store::{Reader, Store, TableId, Writer};

/// Stands in the log where somebody read without a name.
const UNNAMED: &str = "-";

/// What the command line says about every run.
#[derive(Clone, Debug)]
pub struct RunOptions {
    pub file: PathBuf,
    pub operator: Option<String>,
    pub today: Option<NaiveDate>,
    pub now: DateTime<FixedOffset>,
    pub wait: Duration,
    pub is_dry_run: bool,
    /// Set once something was written that holds.
    pub has_changed: Rc<Cell<bool>>,
    /// What accounts of money lack from which something was taken.
    pub overdrawn: Rc<RefCell<Overdrawn>>,
    /// Claims whose award rests on what was taken away.
    pub shaken: Rc<RefCell<BTreeSet<i64>>>,
}

/// An open office with everything a command needs to know.
pub struct Session {
    store: Store,
    policy: Policy,
    office: Office,
    operators: Vec<Operator>,
    options: RunOptions,
}

/// What is about to be done, for the operation log.
#[derive(Clone, Debug)]
pub struct Operation {
    pub kind: OperationKind,
    /// JSON, without identity numbers.
    pub request: String,
    pub reason: Option<String>,
    pub source: Option<String>,
    pub matter: Option<i64>,
}

impl Operation {
    pub fn new(kind: OperationKind, request: &serde_json::Value) -> Self {
        Self { kind, request: request.to_string(), reason: None, source: None, matter: None }
    }
}

/// The inside of a change: it reads, decides and writes; nothing of it holds before the commit.
pub struct Transaction<'s> {
    pub writer: Writer<'s>,
    pub policy: &'s Policy,
    pub office: &'s Office,
    pub operator: &'s str,
    pub today: NaiveDate,
    is_abandoned: bool,
    matter: Option<i64>,
}

impl<'s> Transaction<'s> {
    pub const fn reader(&self) -> Reader<'s> {
        self.writer.reader()
    }

    /// The number of this change in the log.
    pub const fn operation(&self) -> i64 {
        self.writer.operation()
    }

    /// The business date as the file writes it.
    pub fn day(&self) -> i64 {
        day_number(self.today)
    }

    /// Takes everything back at the end, although the answer is no error.
    pub const fn abandon(&mut self) {
        self.is_abandoned = true;
    }

    /// The matter this operation opened or settled, for the log.
    pub const fn concerns(&mut self, matter: i64) {
        self.matter = Some(matter);
    }

    /// Does the work, then takes back all that it wrote.
    pub fn rehearse<T>(&self, work: impl FnOnce(&mut Self) -> anyhow::Result<T>) -> anyhow::Result<T> {
        self.writer.rehearse(|writer| work(&mut Transaction { writer, is_abandoned: false, ..*self }))
    }
}

impl Session {
    /// Opens the office's file and the law it works under.
    pub fn open(options: RunOptions) -> anyhow::Result<Self> {
        let store = Store::open(&options.file, options.wait)?;
        Self::around(store, options)
    }

    /// Makes the office's file and its first operator, as one operation. The file appears under its name only when it is whole.
    pub fn create(options: RunOptions, office: &Office, operator: &str) -> anyhow::Result<Self> {
        let file = options.file.clone();
        // What was begun is of no use to anybody.
        Self::create_whole(options, office, operator).inspect_err(|_| Store::discard_aside(&file))
    }

    fn create_whole(options: RunOptions, office: &Office, operator: &str) -> anyhow::Result<Self> {
        let making = Store::create_aside(&options.file, options.wait)?;
        let session = Self {
            store: making,
            policy: Policy::built_in()?,
            office: office.clone(),
            operators: Vec::new(),
            options: options.clone(),
        };
        let request = serde_json::json!({"region": office.region, "name": office.name, "kinds": office.kinds.to_string(),
            "solo": office.is_solo, "operator": operator});
        session.transact_as(operator, &Operation::new(OperationKind::OpenOffice, &request), |tx| {
            tx.writer.insert_office(office)?;
            if office.contact != OfficeContact::default() {
                tx.writer.insert_office_contact(&office.contact)?;
            }
            tx.writer.insert_operator(&Operator { name: operator.to_owned(), department: None })
        })?;
        let store = session.store.publish(&options.file, options.wait)?;
        Self::around(store, options)
    }

    fn around(mut store: Store, options: RunOptions) -> anyhow::Result<Self> {
        store.set_today(day_number(options.today.unwrap_or_else(|| options.now.date_naive())));
        let reader = store.reader();
        let missing = || Refusal::NotAnOffice { path: options.file.display().to_string() };
        let office = reader.office()?.ok_or_else(missing)?;
        let operators = reader.operators()?;
        let policy = Policy::with_files(&reader.policy_files()?)?;
        Ok(Self { store, policy, office, operators, options })
    }

    pub fn reader(&self) -> Reader<'_> {
        self.store.reader()
    }

    /// Closes the office; what is left is its law.
    pub fn into_policy(self) -> Policy {
        self.policy
    }

    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    pub const fn office(&self) -> &Office {
        &self.office
    }

    pub fn operators(&self) -> &[Operator] {
        &self.operators
    }

    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// The business date.
    pub fn today(&self) -> NaiveDate {
        self.options.today.unwrap_or_else(|| self.options.now.date_naive())
    }

    pub const fn is_dry_run(&self) -> bool {
        self.options.is_dry_run
    }

    /// The same office on a copy of the options that changes nothing: what the months to come would bring.
    pub const fn options(&self) -> &RunOptions {
        &self.options
    }

    /// Who acts: the one named, else the only one there is.
    pub fn operator(&self) -> Result<&str, Refusal> {
        match (&self.options.operator, self.operators.as_slice()) {
            (Some(name), operators) => {
                let known = operators.iter().find(|operator| operator.name == *name);
                known
                    .map(|operator| operator.name.as_str())
                    .ok_or_else(|| Refusal::OperatorUnknown { name: name.clone() })
            }
            (None, [only]) => Ok(&only.name),
            (None, _) => Err(Refusal::OperatorMissing),
        }
    }

    /// Runs a change as one transaction: it holds as a whole, logged and chained, or not at all.
    pub fn transact<T>(
        &self,
        operation: &Operation,
        work: impl FnOnce(&mut Transaction<'_>) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let operator = self.operator()?.to_owned();
        self.transact_as(&operator, operation, work)
    }

    /// Logs that masked data was shown whole, by whom and through which command. Reading needs no name, so there may be none.
    pub fn log_reveal(&self, command: &str) -> anyhow::Result<()> {
        let request = serde_json::json!({"command": command});
        let operation = Operation::new(OperationKind::Reveal, &request);
        match self.operator() {
            Ok(operator) => self.transact_as(operator, &operation, |_| Ok(())),
            Err(Refusal::OperatorMissing) => self.transact_as(UNNAMED, &operation, |_| Ok(())),
            Err(refusal) => Err(refusal.into()),
        }
    }

    /// What a change would bring, without making it and without anybody's name.
    pub fn foresee<T>(
        &self,
        kind: OperationKind,
        work: impl FnOnce(&mut Transaction<'_>) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        self.transact_as("", &Operation::new(kind, &serde_json::Value::Null), |tx| {
            tx.abandon();
            work(tx)
        })
    }

    fn transact_as<T>(
        &self,
        operator: &str,
        operation: &Operation,
        work: impl FnOnce(&mut Transaction<'_>) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        self.store.begin()?;
        let answer = self.work_and_log(operator, operation, work);
        match &answer {
            Ok((_, true)) if !self.options.is_dry_run => {
                self.store.commit().inspect_err(|_| self.store.rollback())?;
                self.options.has_changed.set(true);
            }
            _ => self.store.rollback(),
        }
        answer.map(|(value, _)| value)
    }

    /// The answer, and whether there is anything to keep.
    fn work_and_log<T>(
        &self,
        operator: &str,
        operation: &Operation,
        work: impl FnOnce(&mut Transaction<'_>) -> anyhow::Result<T>,
    ) -> anyhow::Result<(T, bool)> {
        let previous = self.reader().last_operation()?;
        let id = previous.as_ref().map_or(1, |last| last.id + 1);
        let mut tx = Transaction {
            writer: self.store.writer(id),
            policy: &self.policy,
            office: &self.office,
            operator,
            today: self.today(),
            is_abandoned: false,
            matter: operation.matter,
        };
        self.refuse_closed_day(operation.kind)?;
        let value = work(&mut tx)?;
        // Whoever looked behind the masks is logged although nothing was written.
        let leaves_trace = tx.writer.has_written() || operation.kind == OperationKind::Reveal;
        if tx.is_abandoned || !leaves_trace {
            return Ok((value, false));
        }
        self.note_overdrawn(tx.writer.money_moved())?;
        if let Some(rows) = tx.writer.rows_of(TableId::ShakenAward) {
            self.options.shaken.borrow_mut().extend(self.reader().shaken_in(rows)?);
        }
        let matter = tx.matter;
        let written = tx.writer.finish()?;
        anyhow::ensure!(self.reader().is_balanced(&written)?, "debits and credits of operation {id} differ");
        if let Some(month) = self.reader().closed_month_written(id, &written)? {
            return Err(Refusal::MonthIsClosed { month }.into());
        }
        let mut entry = self.entry(id, operator, operation, previous.map(|last| last.hash).unwrap_or_default());
        entry.matter = matter;
        entry.hash = entry.hash_with(&written);
        self.store.log(&entry, &written)?;
        Ok((value, true))
    }

    /// Notes which accounts lack what was taken from them, to be told at the end of the run; what lacks no longer is forgotten. Reading: what
    /// somebody owes, and what a bank or the tax office has done, does not depend on what an account holds, so that it is booked; whoever
    /// moves money by a command of its own is refused before. No month closes as long as an account is overdrawn.
    fn note_overdrawn(&self, moved: &BTreeMap<MoneyAccount, Money>) -> anyhow::Result<()> {
        let mut noted = self.options.overdrawn.borrow_mut();
        let asked: BTreeSet<InsuranceKind> = moved
            .iter()
            .filter(|(account, net)| **net < Money::ZERO || noted.contains_key(account))
            .map(|((fund, _), _)| *fund)
            .collect();
        for fund in asked {
            let lacking = self.reader().overdrawn_of(fund)?;
            // Opening balances that are taken back are entered again: who takes them back was told.
            let is_unopened = self.reader().is_opening_taken_back(fund)?;
            for (account, net) in moved.iter().filter(|((of, _), _)| *of == fund) {
                match lacking.get(account).filter(|_| !is_unopened) {
                    None => drop(noted.remove(account)),
                    Some(amount) if *net < Money::ZERO || noted.contains_key(account) => {
                        noted.insert(account.clone(), *amount);
                    }
                    Some(_) => {}
                }
            }
        }
        Ok(())
    }

    /// A business date that is not the clock's lies on no day before the one on which its month was closed, but for what settles that month
    /// itself. On that day and behind it people come and go as ever; what would be booked in the closed month is refused by the books.
    fn refuse_closed_day(&self, kind: OperationKind) -> anyhow::Result<()> {
        let (today, month) = (self.today(), Month::of(self.today()));
        let settles = matches!(
            kind,
            OperationKind::LedgerClose
                | OperationKind::LedgerReopen
                | OperationKind::Approve
                | OperationKind::Reject
                | OperationKind::Return
                | OperationKind::Reveal
                | OperationKind::MonthEnd
        );
        if settles || today == self.options.now.date_naive() {
            return Ok(());
        }
        let is_before = |closed_on: Option<NaiveDate>| closed_on.is_none_or(|closed_on| today < closed_on);
        match self.reader().closed_through()? {
            Some(closed) if month <= closed && is_before(self.reader().closed_on(month)?) => {
                Err(Refusal::MonthIsClosed { month }.into())
            }
            _ => Ok(()),
        }
    }

    fn entry(&self, id: i64, operator: &str, operation: &Operation, previous: String) -> LoggedOperation {
        let today = self.today();
        LoggedOperation {
            id,
            kind: operation.kind.code().to_owned(),
            business_date: day_number(today),
            clock: self.options.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            is_off_clock: today != self.options.now.date_naive(),
            operator: operator.to_owned(),
            matter: operation.matter,
            request: operation.request.clone(),
            reason: operation.reason.clone(),
            source: operation.source.clone(),
            policy: self.policy.fingerprint().to_owned(),
            previous,
            hash: String::new(),
        }
    }
}

/// The clock's time, the only place that asks for it; a pinned clock takes its place in `Invocation`.
#[allow(clippy::disallowed_methods)]
pub fn clock() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}
