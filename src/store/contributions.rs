//! Contribution rows: one a payer, person, month and bill, three columns a kind. `contribution_detail`, one line a kind, is
//! their only shape outside the store.

use rusqlite::Statement;

use super::bills::Bill;
use super::merges::Merges;
use super::tables::{CONTRIBUTION_COLUMNS, TableId};
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, KindSet, Money};

/// What one person is levied for one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    pub base: Money,
    pub employer: Money,
    pub person: Money,
}

impl Amounts {
    /// Both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            base: self.base + other.base,
            employer: self.employer + other.employer,
            person: self.person + other.person,
        }
    }
}

/// One person's row: amounts by the place of the kind, none where not insured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contribution {
    pub person: i64,
    pub amounts: [Option<Amounts>; InsuranceKind::ALL.len()],
}

impl Contribution {
    /// The kinds that are levied.
    pub fn kinds(&self) -> KindSet {
        InsuranceKind::ALL.into_iter().filter(|kind| self.amounts[kind.index()].is_some()).collect()
    }
}

/// Key and bill and person come before the columns of the kinds.
const FIRST_KIND_COLUMN: usize = 3;

impl<'c> Reader<'c> {
    /// A statement that reads the contributions of bills, one bill after another.
    pub fn contribution_reader(&self) -> anyhow::Result<ContributionReader<'c>> {
        let columns = CONTRIBUTION_COLUMNS.join(", ");
        let sql = format!("SELECT {columns} FROM contribution WHERE row BETWEEN ?1 AND ?2 ORDER BY row");
        Ok(ContributionReader { statement: self.connection().prepare(&sql)?, merges: self.merges(i64::MAX)? })
    }
}

/// Reads the contributions of bills.
pub struct ContributionReader<'c> {
    statement: Statement<'c>,
    merges: Merges,
}

impl ContributionReader<'_> {
    /// Goes through the rows of a bill in the order of persons.
    pub fn each(
        &mut self,
        bill: &Bill,
        mut take: impl FnMut(&Contribution) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut rows = self.statement.query([bill.first_row, bill.last_row])?;
        while let Some(row) = rows.next()? {
            let mut contribution = Contribution { person: row.get(2)?, ..Contribution::default() };
            for kind in InsuranceKind::ALL {
                let column = FIRST_KIND_COLUMN + 3 * kind.index();
                let Some(base) = row.get::<_, Option<i64>>(column)? else { continue };
                let money = |column: usize| row.get::<_, i64>(column).map(Money::from_fen);
                contribution.amounts[kind.index()] = Some(Amounts {
                    base: Money::from_fen(base),
                    employer: money(column + 1)?,
                    person: money(column + 2)?,
                });
            }
            take(&contribution)?;
        }
        Ok(())
    }

    /// The number that leads among those of a person.
    pub fn leading(&self, person: i64) -> i64 {
        self.merges.leading(person)
    }

    /// Goes through the rows of a bill, each with the leading number of its person.
    pub fn each_leading(&mut self, bill: &Bill, mut take: impl FnMut(i64, &Contribution)) -> anyhow::Result<()> {
        let merges = std::mem::take(&mut self.merges);
        let read = self.each(bill, |row| {
            take(merges.leading(row.person), row);
            Ok(())
        });
        self.merges = merges;
        read
    }

    /// What one person is levied on a bill, under whichever of his numbers.
    pub fn of_person(&mut self, bill: &Bill, person: i64) -> anyhow::Result<Option<Contribution>> {
        let mut sum: Option<Contribution> = None;
        for number in self.merges.numbers(person) {
            let Some(row) = self.of_number(bill, number)? else { continue };
            let held = sum.get_or_insert(Contribution { person, ..Contribution::default() });
            for (held, amounts) in held.amounts.iter_mut().zip(row.amounts) {
                *held = match (*held, amounts) {
                    (Some(held), Some(amounts)) => Some(held.and(&amounts)),
                    (held, amounts) => held.or(amounts),
                };
            }
        }
        Ok(sum)
    }

    /// The row of one number on a bill, found by halving: its rows ascend by person.
    pub fn of_number(&mut self, bill: &Bill, person: i64) -> anyhow::Result<Option<Contribution>> {
        let (mut low, mut high) = (bill.first_row, bill.last_row);
        while low <= high {
            let middle = low + (high - low) / 2;
            let mut found = None;
            self.each(&Bill { first_row: middle, last_row: middle, ..*bill }, |contribution| {
                found = Some(*contribution);
                Ok(())
            })?;
            match found.map(|contribution| contribution.person.cmp(&person)) {
                Some(std::cmp::Ordering::Equal) => return Ok(found),
                Some(std::cmp::Ordering::Less) => low = middle + 1,
                Some(std::cmp::Ordering::Greater) => high = middle - 1,
                None => return Ok(None),
            }
        }
        Ok(None)
    }
}

impl Writer<'_> {
    /// Says which kinds will be levied, before the first row.
    pub fn expect_kinds(&mut self, kinds: KindSet) -> anyhow::Result<()> {
        let of_kind = |kind: InsuranceKind| (0..3).map(move |part| FIRST_KIND_COLUMN - 1 + 3 * kind.index() + part);
        self.expect_only(TableId::Contribution, [0, 1].into_iter().chain(kinds.iter().flat_map(of_kind)).collect())
    }

    /// Adds a person's row to a bill and returns its key.
    pub fn insert_contribution(&mut self, bill: i64, contribution: &Contribution) -> anyhow::Result<i64> {
        let mut values = [Value::Null; CONTRIBUTION_COLUMNS.len() - 1];
        values[0] = Value::Int(bill);
        values[1] = Value::Int(contribution.person);
        for (place, amounts) in contribution.amounts.iter().enumerate() {
            if let Some(amounts) = amounts {
                let column = FIRST_KIND_COLUMN - 1 + 3 * place;
                values[column] = Value::Int(amounts.base.fen());
                values[column + 1] = Value::Int(amounts.employer.fen());
                values[column + 2] = Value::Int(amounts.person.fen());
            }
        }
        self.insert(TableId::Contribution, &values)
    }
}
