//! Which funds' payments of a payroll the bank has files of, and what of a payroll each fund has still to pay.

use std::collections::BTreeMap;
use std::thread;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Statement};

use super::paid_benefits::NAMED_FUND;
use super::payrolls::{LineKey, PaymentLine};
use super::{Reader, Writer};
use crate::model::{Benefit, InsuranceKind, KindSet, Money, Month, day_from_number};
use crate::store::tables::TableId;
use crate::store::writer::Value;

/// A file of a payroll that held the payments of some funds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilePart {
    /// 1 for the first file of the payroll.
    pub sequence: i64,
    pub funds: KindSet,
}

/// A file for the bank as it was noted when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedFile {
    pub payroll: i64,
    /// The funds that it held, where it did not hold all.
    pub part: Option<FilePart>,
    pub layout: String,
    pub lines: i64,
    pub amount: Money,
    /// SM3 of its bytes, hexadecimal.
    pub digest: String,
    pub operation: i64,
    pub business_date: NaiveDate,
}

/// What of a payroll went to the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    Nothing,
    Whole,
    Parts(Vec<FilePart>),
}

impl Sent {
    /// Whether the bank has the payments of a fund.
    pub fn has(&self, fund: InsuranceKind) -> bool {
        match self {
            Self::Nothing => false,
            Self::Whole => true,
            Self::Parts(parts) => parts.iter().any(|part| part.funds.contains(fund)),
        }
    }

    /// The number that the next file gets.
    pub fn next_sequence(&self) -> i64 {
        match self {
            Self::Nothing | Self::Whole => 1,
            Self::Parts(parts) => parts.iter().map(|part| part.sequence).max().unwrap_or_default() + 1,
        }
    }
}

/// Finds the funds of claims, one after another.
pub struct FundFinder<'c> {
    claim: Statement<'c>,
    kinds: KindSet,
}

impl FundFinder<'_> {
    /// The fund that pays a line.
    pub fn of(&mut self, line: &PaymentLine) -> anyhow::Result<InsuranceKind> {
        let kinds = self.kinds;
        self.claim.query_row([line.claim], |row| Ok(fund(row, 0, kinds)))?
    }
}

/// The fund of a benefit and of what its claim names itself.
fn fund(row: &Row<'_>, place: usize, kinds: KindSet) -> anyhow::Result<InsuranceKind> {
    let benefit: Benefit = row.get_ref(place)?.as_str()?.parse().map_err(|_| anyhow::anyhow!("a claim is damaged"))?;
    let stated = row.get_ref(place + 1)?.as_str()?.parse().ok();
    Ok(stated.unwrap_or_else(|| benefit.fund_among(kinds)))
}

/// Each payment that is not paid yet: the run that it went, or goes, with last; what it comes to.
fn unpaid(filter: &str) -> String {
    format!(
        "SELECT coalesce(a.payroll, u.line >> 28), c.benefit, {NAMED_FUND}, l.fen + l.back_fen - l.offset_fen \
         FROM unpaid_line u JOIN payment_line l ON l.row = u.line JOIN claim c ON c.row = l.claim \
         LEFT JOIN (SELECT line, max(number) AS number, payroll FROM attempt_in_force GROUP BY line) a ON a.line = u.line \
         {filter}"
    )
}

/// Those of payrolls up to a month that a file for the bank held and the bank did not answer.
fn unanswered(to: Month) -> String {
    format!(
        "JOIN payroll p ON p.row = coalesce(a.payroll, u.line >> 28) WHERE p.month <= {} \
         AND EXISTS (SELECT 1 FROM bank_file f WHERE f.payroll = p.row) \
         AND NOT EXISTS (SELECT 1 FROM payment_result r WHERE r.line = u.line AND r.number >= coalesce(a.number, 1))",
        to.number()
    )
}

impl<'c> Reader<'c> {
    /// What of a payroll went to the bank.
    pub fn sent(&self, payroll: i64) -> anyhow::Result<Sent> {
        let sql = "SELECT p.sequence, p.funds FROM bank_file f LEFT JOIN bank_file_part p ON p.row = f.row \
                   WHERE f.payroll = ?1 ORDER BY f.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let (mut rows, mut parts) = (statement.query([payroll])?, Vec::new());
        while let Some(row) = rows.next()? {
            let Some(sequence) = row.get::<_, Option<i64>>(0)? else { return Ok(Sent::Whole) };
            let part = FilePart { sequence, funds: KindSet::from_bits(row.get(1)?) };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        Ok(if parts.is_empty() { Sent::Nothing } else { Sent::Parts(parts) })
    }

    /// The layout in which a file of a payroll was written last.
    pub fn last_layout(&self, payroll: i64, part: Option<FilePart>) -> anyhow::Result<Option<String>> {
        let sql = "SELECT f.layout FROM bank_file f LEFT JOIN bank_file_part p ON p.row = f.row \
                   WHERE f.payroll = ?1 AND p.sequence IS ?2 ORDER BY f.row DESC LIMIT 1";
        let sequence = part.map(|part| part.sequence);
        Ok(self.connection().prepare_cached(sql)?.query_row((payroll, sequence), |row| row.get(0)).optional()?)
    }

    /// The files that were written for the bank, those of payrolls that were taken back too, in the order of entry; of one payroll alone
    /// where it is named.
    pub fn noted_files(&self, payroll: Option<i64>) -> anyhow::Result<Vec<NotedFile>> {
        let sql = "SELECT f.payroll, p.sequence, p.funds, f.layout, f.lines, f.fen, f.digest, f.operation, o.business_date \
                   FROM bank_file f LEFT JOIN bank_file_part p ON p.row = f.row JOIN operation o ON o.id = f.operation \
                   WHERE ?1 IS NULL OR f.payroll = ?1 ORDER BY f.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([payroll], |row| {
            let sequence: Option<i64> = row.get(1)?;
            let funds = KindSet::from_bits(row.get::<_, Option<_>>(2)?.unwrap_or_default());
            Ok(NotedFile {
                payroll: row.get(0)?,
                part: sequence.map(|sequence| FilePart { sequence, funds }),
                layout: row.get(3)?,
                lines: row.get(4)?,
                amount: Money::from_fen(row.get(5)?),
                digest: row.get(6)?,
                operation: row.get(7)?,
                business_date: day_from_number(row.get(8)?).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the bank answered any payment that went with a payroll.
    pub fn has_answers(&self, payroll: i64) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM payment_result r WHERE r.number = 1 AND r.line >> 28 = ?1 \
                   AND r.line BETWEEN ?1 << 28 AND (?1 + 1 << 28) - 1) \
                   OR EXISTS (SELECT 1 FROM attempt_in_force a JOIN payment_result r ON r.line = a.line AND r.number = a.number \
                   WHERE a.payroll = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([payroll], |row| row.get(0))?)
    }

    /// A statement that finds the funds of lines in an office of some kinds.
    pub fn fund_finder(&self, kinds: KindSet) -> anyhow::Result<FundFinder<'c>> {
        let sql = format!("SELECT c.benefit, {NAMED_FUND} FROM claim c WHERE c.row = ?1");
        Ok(FundFinder { claim: self.connection().prepare(&sql)?, kinds })
    }

    /// What is not paid yet, by the payroll with which it went or goes last, and by fund. The halves of the latest payroll are added up side by
    /// side.
    pub fn unpaid_by_run(&self, kinds: KindSet) -> anyhow::Result<BTreeMap<(i64, InsuranceKind), Money>> {
        // What a change has written itself no second look sees.
        if !self.connection().is_autocommit() {
            let sums = self.unpaid_sums(&unpaid(""), kinds)?;
            return Ok(sums.into_iter().map(|(key, (_, amount))| (key, amount)).collect());
        }
        let (middle, look) = (self.middle_unpaid()?, self.second_look()?);
        let halves = thread::scope(|scope| {
            let second =
                scope.spawn(move || look.reader().unpaid_sums(&unpaid(&format!("WHERE u.line > {middle}")), kinds));
            let first = self.unpaid_sums(&unpaid(&format!("WHERE u.line <= {middle}")), kinds)?;
            let second = second.join().map_err(|_| anyhow::anyhow!("adding up what is not paid was given up"))??;
            anyhow::Ok([first, second])
        })?;
        let mut sums = BTreeMap::new();
        for (key, (_, amount)) in halves.into_iter().flatten() {
            *sums.entry(key).or_insert(Money::ZERO) += amount;
        }
        Ok(sums)
    }

    /// The line halfway through the latest payroll of which something is not paid.
    fn middle_unpaid(&self) -> anyhow::Result<i64> {
        let last: Option<i64> =
            self.connection().prepare_cached("SELECT max(line) FROM unpaid_line")?.query_row([], |row| row.get(0))?;
        let last = LineKey::of_row(last.unwrap_or_default());
        Ok(LineKey { payee: last.payee / 2, ..last }.row())
    }

    /// The same with how many payments there are.
    pub fn unpaid_counts_by_run(&self, kinds: KindSet) -> anyhow::Result<BTreeMap<(i64, InsuranceKind), (i64, Money)>> {
        self.unpaid_sums(&unpaid(""), kinds)
    }

    /// Whether anything but benefits was booked on the fiscal or the payments account of a fund.
    pub fn has_own_money_booked(&self, fund: InsuranceKind) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM voucher v CROSS JOIN entry e ON e.voucher = v.row WHERE v.fund = ?1 \
                   AND substr(e.account, 1, 4) IN ('1003', '1004') \
                   AND NOT EXISTS (SELECT 1 FROM voucher_origin o WHERE o.row = v.row AND o.source IN ('benefits', 'recovery')))";
        Ok(self.connection().prepare_cached(sql)?.query_row([fund.english()], |row| row.get(0))?)
    }

    /// Payments of pay runs up to a month which went to the bank and which it did not answer: how many, and how much.
    pub fn unanswered_payments(&self, to: Month, kinds: KindSet) -> anyhow::Result<(i64, Money)> {
        let mut sums = (0, Money::ZERO);
        for ((run, fund), (count, amount)) in self.unpaid_sums(&unpaid(&unanswered(to)), kinds)? {
            if self.sent(run)?.has(fund) {
                sums = (sums.0 + count, sums.1 + amount);
            }
        }
        Ok(sums)
    }

    /// How many payments, and what they come to, by run and fund. One after another is mostly of the same benefit.
    fn unpaid_sums(&self, sql: &str, kinds: KindSet) -> anyhow::Result<BTreeMap<(i64, InsuranceKind), (i64, Money)>> {
        let mut statement = self.connection().prepare(sql)?;
        let (mut rows, mut sums) = (statement.query([])?, BTreeMap::new());
        let (mut names, mut of) = ([String::new(), String::new()], None);
        while let Some(row) = rows.next()? {
            let (benefit, kind) = (row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?);
            if of.is_none() || names[0] != benefit || names[1] != kind {
                of = Some(fund(row, 1, kinds)?);
                names = [benefit.to_owned(), kind.to_owned()];
            }
            let fund = of.unwrap_or(InsuranceKind::Pension);
            let sum = sums.entry((row.get(0)?, fund)).or_insert((0, Money::ZERO));
            *sum = (sum.0 + 1, sum.1 + Money::from_fen(row.get(3)?));
        }
        Ok(sums)
    }
}

impl Writer<'_> {
    /// Notes which funds a file held.
    pub fn insert_bank_file_part(&mut self, file: i64, part: FilePart) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [part.sequence, part.funds.bits(), operation].map(Value::Int);
        self.insert_at(TableId::BankFilePart, file, &values).map(|_| ())
    }
}
