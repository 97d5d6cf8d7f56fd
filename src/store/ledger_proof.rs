//! The books read again from their entries, in one pass over vouchers and entries side by side; and what the business records say of
//! the same money.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::types::ValueRef;
use sm3::{Digest, Sm3};

use super::Reader;
use super::Writer;
use super::canonical::hex;
use super::ledger::{Turnover, source};
use super::tables::TableId;
use super::writer::Value;
use crate::model::{InsuranceKind, Money, Month};

/// What the entries of a fund and month give, by account.
pub type MonthAccounts = Vec<(String, Turnover)>;

/// The books derived from nothing but vouchers and entries.
#[derive(Debug, Default)]
pub struct Derived {
    pub months: BTreeMap<(InsuranceKind, Month), MonthAccounts>,
    /// What vouchers of a source gave to each account of a fund; documents are left out.
    pub by_source: BTreeMap<(String, InsuranceKind, String), Turnover>,
    /// What vouchers by hand, and their red-letter copies, gave to accounts that the business keeps records of.
    pub by_hand: BTreeMap<InsuranceKind, MonthAccounts>,
    pub vouchers: u64,
}

/// The place of a fund and month among those found so far, and the last one that was used.
#[derive(Default)]
struct Places {
    by_key: HashMap<(InsuranceKind, i64), usize>,
    months: Vec<((InsuranceKind, i64), MonthAccounts)>,
    last: usize,
}

impl Places {
    fn of(&mut self, key: (InsuranceKind, i64)) -> &mut MonthAccounts {
        if self.months.get(self.last).is_none_or(|(known, _)| *known != key) {
            let next = self.months.len();
            self.last = *self.by_key.entry(key).or_insert(next);
            if self.last == next {
                self.months.push((key, Vec::new()));
            }
        }
        &mut self.months[self.last].1
    }
}

fn add(accounts: &mut MonthAccounts, account: &str, turnover: Turnover) {
    match accounts.iter_mut().find(|(known, _)| known == account) {
        Some((_, known)) => known.add(turnover),
        None => accounts.push((account.to_owned(), turnover)),
    }
}

/// The four digits of an account.
fn top(account: &str) -> &str {
    account.get(..4).unwrap_or(account)
}

/// Whether receipts, held money or payments stand behind an account. The details of held money are of other things.
fn is_kept_by_business(account: &str) -> bool {
    account == "2001" || matches!(top(account), "4001" | "5001")
}

impl Reader<'_> {
    /// What an account and its details moved on each day: debit less credit.
    pub fn day_nets(&self, fund: InsuranceKind, account: &str) -> anyhow::Result<Vec<(i64, Money)>> {
        let sql = "SELECT v.dated_on, sum(e.debit - e.credit) FROM entry e JOIN voucher v ON v.row = e.voucher \
                   WHERE v.fund = ?1 AND substr(e.account, 1, length(?2)) = ?2 GROUP BY 1 ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows =
            statement.query_map((fund.english(), account), |row| Ok((row.get(0)?, Money::from_fen(row.get(1)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Derives every turnover from the entries. Both tables are read once, in the order of their keys.
    pub fn derive_books(&self) -> anyhow::Result<Derived> {
        let (sources, templated) = (self.voucher_sources()?, self.templated_entries()?);
        let mut vouchers = self.connection().prepare("SELECT row, fund, dated_on / 100 FROM voucher ORDER BY row")?;
        let mut entries =
            self.connection().prepare("SELECT voucher, account, debit, credit, row FROM entry ORDER BY row")?;
        let (mut vouchers, mut entries) = (vouchers.query([])?, entries.query([])?);
        let (mut places, mut derived) = (Places::default(), Derived::default());
        let (mut at, mut key, mut origin) = (0_i64, (InsuranceKind::Pension, 0_i64), None);
        while let Some(entry) = entries.next()? {
            let voucher: i64 = entry.get(0)?;
            while at < voucher {
                let Some(row) = vouchers.next()? else { anyhow::bail!("entry of voucher {voucher}, which is missing") };
                at = row.get(0)?;
                derived.vouchers += 1;
                let fund = row.get_ref(1)?.as_str()?;
                if fund != key.0.english() {
                    key.0 = fund.parse().map_err(|_| anyhow::anyhow!("voucher {at} is of no known fund"))?;
                }
                key.1 = row.get(2)?;
                origin = sources.of(at);
            }
            anyhow::ensure!(at == voucher, "entries of voucher {voucher} do not follow it");
            let account = entry.get_ref(1)?.as_str()?;
            let (debit, credit) = (Money::from_fen(entry.get(2)?), Money::from_fen(entry.get(3)?));
            let closing = if origin == Some(source::CLOSING) { debit - credit } else { Money::ZERO };
            let turnover = Turnover { debit, credit, closing };
            add(places.of(key), account, turnover);
            let is_by_hand = origin.is_none_or(|origin| origin == source::REVERSAL);
            if is_by_hand && is_kept_by_business(account) && !templated.contains(&entry.get(4)?) {
                add(derived.by_hand.entry(key.0).or_default(), top(account), turnover);
            }
            if let Some(origin) = origin {
                let place = (origin.to_owned(), key.0, account.to_owned());
                derived.by_source.entry(place).or_default().add(turnover);
            }
        }
        for ((fund, month), accounts) in places.months {
            let month = Month::from_number(month).ok_or_else(|| anyhow::anyhow!("a voucher is of no month"))?;
            derived.months.insert((fund, month), accounts);
        }
        Ok(derived)
    }

    /// Expenditure of benefits that was booked by the template of an event, with document and review, and its red-letter copies, as there is no
    /// other record of it: the clearing of treatment elsewhere by the medical funds (E44), and advances that are settled (E23). The credit
    /// stands behind its debit.
    fn templated_entries(&self) -> anyhow::Result<HashSet<i64>> {
        let sql = "WITH booked AS (SELECT v.row FROM matter m JOIN matter_event e ON e.matter = m.id AND e.state = 'approved' \
                   JOIN operation_write w ON w.operation = e.operation AND w.table_name = 'voucher' \
                   JOIN voucher v ON v.row BETWEEN w.first_row AND w.last_row WHERE m.kind = 'ledger-book'), \
                   copied AS (SELECT row FROM booked UNION SELECT o.row FROM voucher_origin o JOIN booked b ON o.reverses = b.row) \
                   SELECT d.row FROM copied b JOIN voucher v ON v.row = b.row JOIN entry d ON d.voucher = v.row \
                   JOIN entry c ON c.row = d.row + 1 AND c.voucher = d.voucher WHERE substr(d.account, 1, 4) = '5001' \
                   AND (substr(c.account, 1, 4) = '1101' \
                   OR (substr(c.account, 1, 4) IN ('1003', '1004') AND v.fund IN ('medical', 'resident_medical')))";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The sources of vouchers that come from the business; the others come from documents.
    fn voucher_sources(&self) -> anyhow::Result<Sources> {
        let sql = "SELECT row, source FROM voucher_origin WHERE source <> 'document'";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let named = rows.collect::<rusqlite::Result<_>>()?;
        let sql = "SELECT coalesce(min(row), 9223372036854775807) FROM voucher_origin";
        let first = self.connection().query_row(sql, [], |row| row.get(0))?;
        Ok(Sources { named, first })
    }

    /// Every stored turnover, by fund and month.
    pub fn stored_books(&self) -> anyhow::Result<BTreeMap<(InsuranceKind, Month), MonthAccounts>> {
        let sql = "SELECT fund, month, account, debit, credit, closing FROM account_month";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut stored: BTreeMap<_, MonthAccounts> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let key = (row.get_ref(0)?.as_str()?.parse().ok(), Month::from_number(row.get(1)?));
            let (Some(fund), Some(month)) = key else { anyhow::bail!("a turnover is of no known fund or month") };
            let fen = |place| row.get(place).map(Money::from_fen);
            let turnover = Turnover { debit: fen(3)?, credit: fen(4)?, closing: fen(5)? };
            stored.entry((fund, month)).or_default().push((row.get(2)?, turnover));
        }
        Ok(stored)
    }

    /// What was applied to bills, by fund.
    pub fn applied_by_fund(&self) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        self.sums_by_fund("SELECT kind, sum(fen) FROM allocation GROUP BY kind", "")
    }

    /// What is held, by the fund that holds it; what is meant for no kind is held by the first fund.
    pub fn held_by_fund(&self, first: InsuranceKind) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let sql =
            "SELECT coalesce(r.kind, ?1), sum(h.fen) FROM held_money h JOIN receipt r ON r.row = h.receipt GROUP BY 1";
        self.sums_by_fund(sql, first.english())
    }

    pub(super) fn sums_by_fund(&self, sql: &str, first: &str) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = if first.is_empty() { statement.query([])? } else { statement.query([first])? };
        let mut sums = BTreeMap::new();
        while let Some(row) = rows.next()? {
            if let Ok(fund) = row.get_ref(0)?.as_str()?.parse() {
                sums.insert(fund, Money::from_fen(row.get(1)?));
            }
        }
        Ok(sums)
    }

    /// All money that was received and not refunded; what another receipt holds from now on was received once.
    pub fn received_total(&self) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce((SELECT sum(amount) FROM receipt), 0) - coalesce((SELECT sum(fen) FROM refund), 0) \
                   - coalesce((SELECT sum(fen) FROM voided_receipt), 0) \
                   - coalesce((SELECT sum(fen) FROM held_move WHERE fen > 0), 0)";
        Ok(Money::from_fen(self.connection().query_row(sql, [], |row| row.get(0))?))
    }

    /// SM3 over the canonical content of a month's vouchers and the seal of the month before it.
    pub fn seal_of(&self, month: Month) -> anyhow::Result<String> {
        let mut digest = Sm3::new();
        let before = "SELECT digest FROM month_closing WHERE month < ?1 AND state = 'closed' ORDER BY month DESC, row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(before)?;
        let mut rows = statement.query([month.number()])?;
        if let Some(row) = rows.next()? {
            digest.update(row.get_ref(0)?.as_str().unwrap_or_default());
        }
        let sql = "SELECT v.row, v.fund, v.dated_on, v.summary, v.operation, o.number, o.document, o.source, o.source_key, \
                   o.reverses, e.row, e.account, e.debit, e.credit FROM voucher v LEFT JOIN voucher_origin o ON o.row = v.row \
                   JOIN entry e ON e.voucher = v.row WHERE v.dated_on BETWEEN ?1 AND ?2 ORDER BY v.row, e.row";
        let (first, last) = (month.number() * 100, month.number() * 100 + 31);
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query([first, last])?;
        let mut line = Vec::new();
        while let Some(row) = rows.next()? {
            line.clear();
            for place in 0..14 {
                append(&mut line, row.get_ref(place)?);
            }
            digest.update(&line);
        }
        Ok(hex(&digest.finalize()))
    }

    /// A month before another one that was opened again and not closed since.
    pub fn reopened_before(&self, month: Month) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT min(month) FROM month_closing c WHERE state = 'reopened' AND month < ?1 AND NOT EXISTS \
                   (SELECT 1 FROM month_closing l WHERE l.month = c.month AND l.row > c.row)";
        let number: Option<i64> = self.connection().query_row(sql, [month.number()], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// Months that are closed, each with the seal it got.
    pub fn seals(&self) -> anyhow::Result<Vec<(Month, String)>> {
        let sql = "SELECT month, digest FROM month_closing c WHERE state = 'closed' AND NOT EXISTS \
                   (SELECT 1 FROM month_closing l WHERE l.month = c.month AND l.row > c.row) ORDER BY month";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<(i64, Option<String>)>>>()?.into_iter();
        Ok(rows.filter_map(|(month, seal)| Some((Month::from_number(month)?, seal.unwrap_or_default()))).collect())
    }
}

/// The cell with a tag, so that no two contents look the same.
fn append(line: &mut Vec<u8>, cell: ValueRef<'_>) {
    match cell {
        ValueRef::Integer(number) => line.extend_from_slice(format!("i{number};").as_bytes()),
        ValueRef::Text(text) => {
            line.extend_from_slice(format!("t{}:", text.len()).as_bytes());
            line.extend_from_slice(text);
        }
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => line.push(b'n'),
    }
}

/// Which vouchers come from which records. Vouchers before the first origin are of files of an earlier shape: receipts.
struct Sources {
    named: HashMap<i64, String>,
    first: i64,
}

impl Sources {
    fn of(&self, voucher: i64) -> Option<&str> {
        if voucher < self.first { Some(source::RECEIPTS) } else { self.named.get(&voucher).map(String::as_str) }
    }
}

impl Writer<'_> {
    /// Closes a month with its seal, or opens it again with a reason.
    pub fn insert_month_closing(&mut self, month: Month, seal: Option<&str>, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        let state = if seal.is_some() { "closed" } else { "reopened" };
        self.insert(
            TableId::MonthClosing,
            &[
                Value::Int(month.number()),
                Value::Text(state),
                seal.map_or(Value::Null, Value::Text),
                Value::text_or_null(reason),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
