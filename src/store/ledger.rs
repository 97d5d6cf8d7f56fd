//! The books: vouchers with their entries and where they come from, and what each account moved month by month.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::overdrawn::money_account;
use super::tables::TableId;
use super::writer::{Value, Written};
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_from_number, day_number};

/// The sources of vouchers, and the business record that each key names.
pub mod source {
    /// Receipts; the operation that booked them.
    pub const RECEIPTS: &str = "receipts";
    /// A file of vouchers; nothing.
    pub const DOCUMENT: &str = "document";
    /// Benefits paid, returned or recovered; the operation that booked them.
    pub const BENEFITS: &str = "benefits";
    /// Opening balances; nothing.
    pub const OPENING: &str = "opening";
    /// A red-letter copy; the voucher that it reverses.
    pub const REVERSAL: &str = "reversal";
    /// The sweep of a month (`202607`).
    pub const SWEEP: &str = "sweep";
    /// Money for the payments account; nothing.
    pub const ALLOCATION: &str = "allocation";
    /// The closing entries of a month (`202607`).
    pub const CLOSING: &str = "closing";
    /// An investment.
    pub const INVESTMENT: &str = "investment";
    /// A pay run.
    pub const PAYROLL: &str = "payroll";
    /// The bank's answer to a pay run.
    pub const PAY_RESULT: &str = "pay_result";
    /// Money of a recovery or a return that never came, taken back in a later year; the operation that took it back.
    pub const RECOVERY: &str = "recovery";
    /// A refund that was paid out.
    pub const REFUND: &str = "refund";
    /// Money of pension relations that moved between regions; the operation that booked it.
    pub const TRANSFERS: &str = "transfers";
}

/// One line of a voucher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLine {
    pub account: String,
    pub debit: Money,
    pub credit: Money,
}

/// A voucher about to be written: a fund's entries of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    pub fund: InsuranceKind,
    pub dated_on: NaiveDate,
    pub summary: String,
    pub entries: Vec<EntryLine>,
    /// The document it is posted from; empty where it comes from a record of the business.
    pub document: String,
    /// One of [`source`].
    pub source: &'static str,
    pub source_key: Option<i64>,
    /// The voucher it takes back.
    pub reverses: Option<i64>,
}

/// A voucher in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher {
    pub row: i64,
    pub fund: InsuranceKind,
    pub dated_on: NaiveDate,
    pub summary: String,
    pub operation: i64,
    /// Within fund and month; none in files of an earlier shape.
    pub number: Option<i64>,
    pub document: String,
    pub source: String,
    pub source_key: Option<i64>,
    pub reverses: Option<i64>,
}

/// What an account moved in a month, or up to one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnover {
    pub debit: Money,
    pub credit: Money,
    /// Debit less credit of the closing entries in it.
    pub closing: Money,
}

/// Turnovers by account.
pub type Turnovers = BTreeMap<String, Turnover>;

const SELECT: &str = "SELECT v.row, v.fund, v.dated_on, v.summary, v.operation, o.number, o.document, o.source, \
                      o.source_key, o.reverses FROM voucher v LEFT JOIN voucher_origin o ON o.row = v.row";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Voucher> {
    let (fund, dated_on): (String, i64) = (row.get(1)?, row.get(2)?);
    Ok(Voucher {
        row: row.get(0)?,
        fund: fund.parse().unwrap_or(InsuranceKind::Pension),
        dated_on: day_from_number(dated_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, dated_on))?,
        summary: row.get(3)?,
        operation: row.get(4)?,
        number: row.get(5)?,
        document: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
        source: row.get::<_, Option<String>>(7)?.unwrap_or_else(|| source::RECEIPTS.to_owned()),
        source_key: row.get(8)?,
        reverses: row.get(9)?,
    })
}

impl Voucher {
    /// `pension-2026-07-12`: the number within fund and month.
    pub fn full_number(&self) -> String {
        let number = self.number.map_or_else(String::new, |number| format!("-{number}"));
        format!("{}-{}{number}", self.fund, Month::of(self.dated_on))
    }
}

impl Turnover {
    /// Debit less credit.
    pub fn net(self) -> Money {
        self.debit - self.credit
    }

    /// Adds what moved beside it.
    pub fn add(&mut self, other: Self) {
        self.debit += other.debit;
        self.credit += other.credit;
        self.closing += other.closing;
    }
}

impl Reader<'_> {
    /// A voucher by its key.
    pub fn voucher(&self, row: i64) -> anyhow::Result<Option<Voucher>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE v.row = ?1"))?;
        Ok(statement.query_row([row], from_row).optional()?)
    }

    /// A voucher by its number within fund and month.
    pub fn voucher_numbered(&self, fund: InsuranceKind, month: Month, number: i64) -> anyhow::Result<Option<Voucher>> {
        let sql = format!("{SELECT} WHERE v.fund = ?1 AND o.month = ?2 AND o.number = ?3");
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement.query_row((fund.english(), month.number(), number), from_row).optional()?)
    }

    /// The voucher of a document in the books of a fund that was not taken back.
    pub fn voucher_of_document(&self, fund: InsuranceKind, document: &str) -> anyhow::Result<Option<Voucher>> {
        let sql = format!(
            "{SELECT} WHERE o.document = ?1 AND v.fund = ?2 \
             AND NOT EXISTS (SELECT 1 FROM voucher_origin r WHERE r.reverses = v.row)"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement.query_row((document, fund.english()), from_row).optional()?)
    }

    /// The opening balances of a fund that were not taken back.
    pub fn opening_of(&self, fund: InsuranceKind) -> anyhow::Result<Option<Voucher>> {
        let sql = format!(
            "{SELECT} WHERE o.source = 'opening' AND o.source <> 'document' AND v.fund = ?1 AND o.reverses IS NULL \
             AND NOT EXISTS (SELECT 1 FROM voucher_origin r WHERE r.reverses = v.row) ORDER BY v.row LIMIT 1"
        );
        Ok(self.connection().prepare_cached(&sql)?.query_row([fund.english()], from_row).optional()?)
    }

    /// Whether the opening balances of a fund were taken back and not entered again.
    pub fn is_opening_taken_back(&self, fund: InsuranceKind) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM voucher_origin o JOIN voucher v ON v.row = o.row WHERE o.source = 'opening' \
                   AND o.source <> 'document' AND v.fund = ?1 AND o.reverses IS NOT NULL)";
        let is_taken_back: bool =
            self.connection().prepare_cached(sql)?.query_row([fund.english()], |row| row.get(0))?;
        Ok(is_taken_back && self.opening_of(fund)?.is_none())
    }

    /// The voucher by which an amount was drawn on a day by an order, or by none, and that was not taken back.
    pub fn allocation_like(
        &self,
        fund: InsuranceKind,
        on: NaiveDate,
        amount: Money,
        document: &str,
    ) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT v.row FROM voucher_origin o JOIN voucher v ON v.row = o.row WHERE o.source = 'allocation' \
                   AND v.fund = ?1 AND v.dated_on = ?2 AND coalesce(o.document, '') = ?4 \
                   AND (SELECT sum(e.debit) FROM entry e WHERE e.voucher = v.row) = ?3 \
                   AND NOT EXISTS (SELECT 1 FROM voucher_origin r WHERE r.reverses = v.row) ORDER BY v.row LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let asked = (fund.english(), day_number(on), amount.fen(), document);
        Ok(statement.query_row(asked, |row| row.get(0)).optional()?)
    }

    /// The voucher that takes another one back.
    pub fn reversal_of(&self, voucher: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT row FROM voucher_origin WHERE reverses = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([voucher], |row| row.get(0)).optional()?)
    }

    /// The vouchers of a source and its key.
    pub fn vouchers_of(&self, source: &str, key: i64) -> anyhow::Result<Vec<Voucher>> {
        let sql = format!("{SELECT} WHERE o.source = ?1 AND o.source_key = ?2 ORDER BY v.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((source, key), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The lines of a voucher in their order.
    pub fn entries(&self, voucher: i64) -> anyhow::Result<Vec<EntryLine>> {
        let sql = "SELECT account, debit, credit FROM entry WHERE voucher = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([voucher], |row| {
            let (debit, credit) = (Money::from_fen(row.get(1)?), Money::from_fen(row.get(2)?));
            Ok(EntryLine { account: row.get(0)?, debit, credit })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every voucher with its lines, in the order of writing; of a fund, of months, or all.
    pub fn each_voucher(
        &self,
        fund: Option<InsuranceKind>,
        months: (Option<Month>, Option<Month>),
        mut take: impl FnMut(Voucher, Vec<EntryLine>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "{SELECT} WHERE (?1 IS NULL OR v.fund = ?1) AND (?2 IS NULL OR v.dated_on >= ?2) \
             AND (?3 IS NULL OR v.dated_on <= ?3) ORDER BY v.row"
        );
        let (from, to) = (months.0.map(|month| month.number() * 100), months.1.map(|month| month.number() * 100 + 31));
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query((fund.map(InsuranceKind::english), from, to))?;
        while let Some(row) = rows.next()? {
            let voucher = from_row(row)?;
            let entries = self.entries(voucher.row)?;
            take(voucher, entries)?;
        }
        Ok(())
    }

    /// The funds that have books.
    pub fn funds_with_books(&self) -> anyhow::Result<Vec<InsuranceKind>> {
        let mut statement = self.connection().prepare("SELECT DISTINCT fund FROM account_month")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        let mut funds: Vec<InsuranceKind> =
            rows.collect::<rusqlite::Result<Vec<_>>>()?.iter().filter_map(|fund| fund.parse().ok()).collect();
        funds.sort_unstable();
        Ok(funds)
    }

    /// What the accounts of a fund moved within months, both included.
    pub fn turnovers(&self, fund: InsuranceKind, from: Option<Month>, to: Option<Month>) -> anyhow::Result<Turnovers> {
        let sql = "SELECT account, sum(debit), sum(credit), sum(closing) FROM account_month WHERE fund = ?1 \
                   AND month BETWEEN ?2 AND ?3 GROUP BY account";
        let mut statement = self.connection().prepare_cached(sql)?;
        let bounds = (from.map_or(0, Month::number), to.map_or(i64::MAX, Month::number));
        let rows = statement.query_map((fund.english(), bounds.0, bounds.1), |row| {
            let fen = |place| row.get(place).map(Money::from_fen);
            Ok((row.get(0)?, Turnover { debit: fen(1)?, credit: fen(2)?, closing: fen(3)? }))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many vouchers of a fund were taken back within months, and what they came to.
    pub fn red_letters(&self, fund: InsuranceKind, (from, to): (Month, Month)) -> anyhow::Result<(i64, Money)> {
        let sql = "SELECT count(DISTINCT v.row), coalesce(sum(abs(e.debit)), 0) FROM voucher_origin o JOIN voucher v ON v.row = o.row \
                   JOIN entry e ON e.voucher = v.row WHERE o.reverses IS NOT NULL AND v.fund = ?1 \
                   AND v.dated_on BETWEEN ?2 * 100 AND ?3 * 100 + 31";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((fund.english(), from.number(), to.number()), |row| {
            Ok((row.get(0)?, Money::from_fen(row.get(1)?)))
        })?)
    }

    /// The net assets that opening balances brought within months: an office that is taken over in the middle of a year.
    pub fn net_assets_taken_over(&self, fund: InsuranceKind, (from, to): (Month, Month)) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(e.credit - e.debit), 0) FROM voucher_origin o JOIN voucher v ON v.row = o.row \
                   JOIN entry e ON e.voucher = v.row WHERE o.source = 'opening' AND o.source <> 'document' AND v.fund = ?1 \
                   AND substr(e.account, 1, 1) = '3' AND v.dated_on BETWEEN ?2 * 100 AND ?3 * 100 + 31";
        let mut statement = self.connection().prepare_cached(sql)?;
        let fen = statement.query_row((fund.english(), from.number(), to.number()), |row| row.get(0))?;
        Ok(Money::from_fen(fen))
    }

    /// Whether anything was booked in a month or after it.
    pub fn is_booked_since(&self, month: Month) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM account_month WHERE month >= ?1)";
        Ok(self.connection().query_row(sql, [month.number()], |row| row.get(0))?)
    }

    /// Whether the vouchers among what an operation wrote have equal debits and credits, each for itself.
    pub fn is_balanced(&self, written: &[Written]) -> anyhow::Result<bool> {
        let Some(entries) = written.iter().find(|written| written.table == "entry") else { return Ok(true) };
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM entry WHERE row BETWEEN ?1 AND ?2 \
                   GROUP BY voucher HAVING sum(debit) <> sum(credit))";
        Ok(self.connection().query_row(sql, [entries.first_row, entries.last_row], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Posts a voucher: its number, its lines and the turnovers, all at once. Returns its key.
    pub fn post(&mut self, posting: &Posting) -> anyhow::Result<i64> {
        let mut moved = Moved::default();
        let voucher = self.post_into(posting, &mut moved)?;
        self.add_moved(&moved)?;
        Ok(voucher)
    }

    /// Posts many vouchers, and their turnovers once at the end.
    pub fn post_all<'p>(&mut self, postings: impl IntoIterator<Item = &'p Posting>) -> anyhow::Result<()> {
        let mut moved = Moved::default();
        for posting in postings {
            self.post_into(posting, &mut moved)?;
        }
        self.add_moved(&moved)
    }

    fn post_into(&mut self, posting: &Posting, moved: &mut Moved) -> anyhow::Result<i64> {
        let operation = self.operation();
        let (fund, month) = (posting.fund, Month::of(posting.dated_on));
        let values = [
            Value::Text(fund.english()),
            Value::Int(day_number(posting.dated_on)),
            Value::Text(&posting.summary),
            Value::Int(operation),
        ];
        let voucher = self.insert(TableId::Voucher, &values)?;
        let number = self.next_number(fund, month)?;
        let origin = [
            Value::Int(month.number()),
            Value::Int(number),
            Value::text_or_null(&posting.document),
            Value::Text(posting.source),
            Value::int_or_null(posting.source_key),
            Value::int_or_null(posting.reverses),
        ];
        self.insert_at(TableId::VoucherOrigin, voucher, &origin)?;
        for EntryLine { account, debit, credit } in &posting.entries {
            let (debit_fen, credit_fen) = (Value::Int(debit.fen()), Value::Int(credit.fen()));
            self.insert(TableId::Entry, &[Value::Int(voucher), Value::Text(account), debit_fen, credit_fen])?;
            let closing = if posting.source == source::CLOSING { *debit - *credit } else { Money::ZERO };
            moved.add((fund, month), account, Turnover { debit: *debit, credit: *credit, closing });
            if let Some(account) = money_account(fund, account) {
                *self.money.entry(account).or_default() += *debit - *credit;
            }
        }
        Ok(voucher)
    }

    /// Numbers run within fund and month, without gaps.
    fn next_number(&self, fund: InsuranceKind, month: Month) -> anyhow::Result<i64> {
        let sql = "INSERT INTO voucher_sequence (fund, month, last) VALUES (?1, ?2, 1) \
                   ON CONFLICT (fund, month) DO UPDATE SET last = last + 1 RETURNING last";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((fund.english(), month.number()), |row| row.get(0))?)
    }

    fn add_moved(&self, moved: &Moved) -> anyhow::Result<()> {
        let sql = "INSERT INTO account_month (fund, account, month, debit, credit, closing) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (fund, account, month) DO UPDATE SET \
                   debit = debit + excluded.debit, credit = credit + excluded.credit, closing = closing + excluded.closing";
        let mut statement = self.connection().prepare_cached(sql)?;
        for ((fund, month), accounts) in &moved.months {
            for (account, turnover) in accounts {
                let Turnover { debit, credit, closing } = turnover;
                let fen = (debit.fen(), credit.fen(), closing.fen());
                statement.execute((fund.english(), account, month.number(), fen.0, fen.1, fen.2))?;
            }
        }
        Ok(())
    }
}

/// Turnovers being gathered.
#[derive(Default)]
struct Moved {
    months: BTreeMap<(InsuranceKind, Month), Turnovers>,
}

impl Moved {
    fn add(&mut self, key: (InsuranceKind, Month), account: &str, turnover: Turnover) {
        let accounts = self.months.entry(key).or_default();
        match accounts.get_mut(account) {
            Some(known) => known.add(turnover),
            None => {
                accounts.insert(account.to_owned(), turnover);
            }
        }
    }
}
