//! What is paid and what is still to be paid, by fund: what the payments account needs, and what the books have to say of benefits.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::booked_years::{booked_year, recovered_of_own_year, voided_later};
use super::given_back;
use super::payrolls::LineKey;
use super::returns_taken_back::SPENT;
use super::{Reader, Writer};
use crate::model::{Benefit, InsuranceKind, KindSet, Money, day_from_number, day_number};

/// The fund that a claim names itself: the kind whose account is paid out, or unemployment and the residents' pension, which bury their own.
pub(super) const NAMED_FUND: &str = "coalesce(CASE c.benefit WHEN 'account_refund' THEN json_extract(c.facts, '$.account_kind') \
     WHEN 'death' THEN (SELECT iif(a.item = 'resident_funeral_grant', 'resident_pension', 'unemployment') FROM award_item a \
     WHERE a.claim = c.row AND a.fen > 0 AND a.item IN ('unemployment_death_grant', 'resident_funeral_grant')) END, '')";

/// What was paid to other funds for those who draw unemployment benefit.
const PREMIUMS: &str = "SELECT 'unemployment' AS benefit, '' AS kind, m.fen FROM (SELECT sum(fen) AS fen FROM premium_paid) m WHERE m.fen IS NOT NULL";

/// What those gave back of it: of the same year, or of an earlier one.
fn premiums_back(years: &str) -> String {
    let [paid, back] = [booked_year("p.paid_on", "m.operation"), booked_year("w.withdrawn_on", "w.operation")];
    format!(
        "SELECT 'unemployment' AS benefit, '' AS kind, b.fen FROM (SELECT sum(m.fen) AS fen FROM premium_back w \
         JOIN premium_paid m ON m.row = w.premium JOIN payroll p ON p.row = m.payroll WHERE {paid} {years} {back}) b \
         WHERE b.fen IS NOT NULL"
    )
}

impl Reader<'_> {
    /// What the payees of a claim were paid or are to be paid by all payrolls.
    pub fn paid_out(&self, claim: i64) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(l.fen + l.back_fen - l.offset_fen), 0) FROM payee y CROSS JOIN payroll_in_force r \
                   CROSS JOIN payment_line l ON l.row = (r.row << 28) + y.row WHERE y.claim = ?1 AND y.row = y.payee";
        Ok(Money::from_fen(self.connection().prepare_cached(sql)?.query_row([claim], |row| row.get(0))?))
    }

    /// The payments of a claim that the bank made and that did not come back: which, on which day, how much.
    pub fn payments_made(&self, claim: i64) -> anyhow::Result<Vec<(LineKey, NaiveDate, Money)>> {
        let sql = "SELECT l.row, p.happened_on, l.fen + l.back_fen - l.offset_fen FROM payee y CROSS JOIN payroll_in_force r \
                   CROSS JOIN payment_line l ON l.row = (r.row << 28) + y.row \
                   JOIN payment_result p ON p.row = (SELECT max(q.row) FROM payment_result q WHERE q.line = l.row) \
                   WHERE y.claim = ?1 AND y.row = y.payee AND p.state = 'paid' ORDER BY l.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], |row| {
            let on: i64 = row.get(1)?;
            let paid_on = day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, on))?;
            Ok((LineKey::of_row(row.get(0)?), paid_on, Money::from_fen(row.get(2)?)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What of the payments of a claim that are not paid yet the individual account pays, with the months before that go with them.
    pub fn account_unanswered(&self, claim: i64) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(l.account_fen + coalesce((SELECT sum(e.account_fen) FROM entitlement_in_force e \
                   WHERE e.payee = y.row AND e.line = l.row), 0)), 0) FROM payee y CROSS JOIN payroll_in_force r \
                   CROSS JOIN payment_line l ON l.row = (r.row << 28) + y.row WHERE y.claim = ?1 AND y.row = y.payee \
                   AND l.row IN (SELECT line FROM unpaid_line)";
        Ok(Money::from_fen(self.connection().prepare_cached(sql)?.query_row([claim], |row| row.get(0))?))
    }

    /// What payments to the bank are not paid yet, or came back, by the fund that pays them in an office of some kinds.
    pub fn unpaid_by_fund(&self, kinds: KindSet) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let sql = format!(
            "SELECT c.benefit, {NAMED_FUND} AS kind, sum(l.fen + l.back_fen - l.offset_fen) FROM unpaid_line u \
             JOIN payment_line l ON l.row = u.line JOIN claim c ON c.row = l.claim GROUP BY 1, 2"
        );
        self.sums_by_benefit_fund(&sql, kinds)
    }

    /// What the bank paid to payees and what came back, as the books have to say it: expenditure of benefits, less what came back of
    /// the same year; what came back of an earlier year is other income (E08, E09, E10). What is not of this purpose is not there.
    pub fn benefits_by_fund(&self, kinds: KindSet) -> anyhow::Result<[BTreeMap<InsuranceKind, Money>; 2]> {
        let sums = |fen: &str| format!("SELECT c.benefit AS benefit, {NAMED_FUND} AS kind, sum({fen}) AS fen");
        let net = sums("l.fen + l.back_fen - l.offset_fen");
        let joined = "JOIN payment_line l ON l.row = r.line JOIN claim c ON c.row = l.claim";
        // A return that was taken back leaves a payment spent as it was.
        let paid = format!(
            "{net} FROM payment_result r {joined} WHERE r.state = 'paid' AND r.row NOT IN (SELECT row FROM return_taken_back) GROUP BY 1, 2"
        );
        let taken_back = format!(
            "{} FROM return_taken_back b JOIN payment_result r ON r.row = b.row {joined} WHERE NOT b.is_later GROUP BY 1, 2",
            sums("l.offset_fen - l.fen - l.back_fen")
        );
        let [paid_in, back_in] =
            ["s", "r"].map(|of| booked_year(&format!("{of}.happened_on"), &format!("{of}.operation")));
        let returned = |years: &str| {
            format!(
                "{net} FROM payment_result r JOIN payment_result p ON p.line = r.line \
                 AND p.number = r.number AND p.state = 'paid' {SPENT} {joined} WHERE r.state = 'returned' \
                 AND {paid_in} {years} {back_in} GROUP BY 1, 2"
            )
        };
        // What was kept back of earlier years is spent all the same, and income; where the bank took a return back in a later year, other
        // expenditure of that.
        let kept = |of: &str| {
            format!(
                "{} FROM kept_of_earlier_years k JOIN payment_result r ON r.row = k.row {joined} {of} GROUP BY 1, 2",
                sums("iif(r.state = 'paid', k.fen, -k.fen)")
            )
        };
        let kept_spent = kept("WHERE r.row NOT IN (SELECT row FROM return_taken_back WHERE is_later)");
        let later = voided_later();
        let came_back = |fen: &str| {
            format!(
                "{} FROM recovery_event e JOIN recovery r ON r.row = e.recovery JOIN claim c ON c.row = r.claim \
                 JOIN operation o ON o.id = e.operation WHERE e.event = 'received' AND o.kind = 'recover-receipt' \
                 AND (e.row NOT IN (SELECT row FROM recovery_event_withdrawal) OR {later}) \
                 AND {fen} <> 0 GROUP BY 1, 2",
                sums(fen)
            )
        };
        let own = recovered_of_own_year();
        let (spent, income) = (
            format!(
                "{paid} UNION ALL {kept_spent} UNION ALL {PREMIUMS} UNION ALL {} UNION ALL SELECT benefit, kind, -fen FROM ({} UNION ALL {} UNION ALL {})",
                given_back::sums("g.spent_fen"),
                returned("="),
                came_back(&own),
                premiums_back("=")
            ),
            format!(
                "{} UNION ALL {} UNION ALL {} UNION ALL {taken_back} UNION ALL {}",
                returned("<>"),
                came_back(&format!("e.fen - {own}")),
                kept(""),
                premiums_back("<>")
            ),
        );
        let summed = |parts: &str| {
            let sql = format!("SELECT benefit, kind, sum(fen) FROM ({parts}) GROUP BY 1, 2");
            self.sums_by_benefit_fund(&sql, kinds)
        };
        Ok([summed(&spent)?, summed(&income)?])
    }

    /// What had come back by the books of a year, never came, and was taken back in a later one: other expenditure of that (E03); of
    /// recoveries, and of payments that the bank had told as returned.
    pub fn voided_later_by_fund(&self, kinds: KindSet) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let sql = format!(
            "SELECT c.benefit, {NAMED_FUND} AS kind, sum(e.fen) FROM voided_recovery v JOIN recovery_event e ON e.row = v.row \
             JOIN recovery r ON r.row = e.recovery JOIN claim c ON c.row = r.claim WHERE {} GROUP BY 1, 2 \
             UNION ALL SELECT c.benefit, {NAMED_FUND} AS kind, sum(l.fen + l.back_fen - l.offset_fen + coalesce(k.fen, 0)) \
             FROM return_taken_back b JOIN payment_result r ON r.row = b.row JOIN payment_line l ON l.row = r.line \
             JOIN claim c ON c.row = l.claim LEFT JOIN kept_of_earlier_years k ON k.row = b.row WHERE b.is_later GROUP BY 1, 2",
            voided_later()
        );
        self.sums_by_benefit_fund(&sql, kinds)
    }

    /// What funds owed to payees on a day, and what was to be given back to them: payments made ready by then and not paid, recoveries
    /// found by then and not settled.
    pub fn owed_beside_the_books(
        &self,
        on: chrono::NaiveDate,
        kinds: KindSet,
    ) -> anyhow::Result<[BTreeMap<InsuranceKind, Money>; 2]> {
        let day = day_number(on);
        // What is unpaid now, and what was paid after the day.
        let unpaid = format!(
            "SELECT c.benefit, {NAMED_FUND} AS kind, sum(l.fen + l.back_fen - l.offset_fen) FROM (SELECT line FROM unpaid_line \
             UNION SELECT r.line FROM payment_result r WHERE r.state = 'paid' AND r.happened_on > {day} \
             AND NOT EXISTS (SELECT 1 FROM payment_result e WHERE e.line = r.line AND e.state = 'paid' \
             AND e.happened_on <= {day})) u JOIN payment_line l ON l.row = u.line JOIN payroll p ON p.row = l.row >> 28 \
             JOIN claim c ON c.row = l.claim WHERE p.paid_on <= {day} GROUP BY 1, 2"
        );
        let overpaid = format!(
            "SELECT c.benefit, {NAMED_FUND} AS kind, sum(r.fen - coalesce((SELECT sum(e.fen) FROM recovery_event e WHERE e.recovery = r.row \
             AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal) \
             AND e.event IN ('received', 'offset', 'written_off') AND e.happened_on <= {day}), 0)) FROM recovery r \
             JOIN claim c ON c.row = r.claim WHERE r.found_on <= {day} AND r.row NOT IN (SELECT row FROM recovery_withdrawal) GROUP BY 1, 2"
        );
        Ok([self.sums_by_benefit_fund(&unpaid, kinds)?, self.sums_by_benefit_fund(&overpaid, kinds)?])
    }

    /// Sums of benefits by the fund that pays them; an account that is paid out belongs to its own kind.
    pub(super) fn sums_by_benefit_fund(
        &self,
        sql: &str,
        kinds: KindSet,
    ) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let mut statement = self.connection().prepare(sql)?;
        let (mut rows, mut sums) = (statement.query([])?, BTreeMap::new());
        while let Some(row) = rows.next()? {
            let benefit: Benefit =
                row.get_ref(0)?.as_str()?.parse().map_err(|_| anyhow::anyhow!("a claim is damaged"))?;
            let stated = row.get_ref(1)?.as_str()?.parse().ok();
            let fund = stated.unwrap_or_else(|| benefit.fund_among(kinds));
            *sums.entry(fund).or_insert(Money::ZERO) += Money::from_fen(row.get(2)?);
        }
        Ok(sums)
    }
}

impl Writer<'_> {
    /// Keeps as unpaid what a new payroll has to pay: one statement for all of its lines.
    pub fn note_unpaid_lines(&mut self, payroll: i64) -> anyhow::Result<()> {
        let span = [LineKey { payroll, payee: 0 }.row(), LineKey { payroll: payroll + 1, payee: 0 }.row()];
        let sql = "INSERT INTO unpaid_line (line) SELECT row FROM payment_line \
                   WHERE row >= ?1 AND row < ?2 AND fen + back_fen - offset_fen > 0 ORDER BY row";
        self.connection().prepare_cached(sql)?.execute(span)?;
        Ok(())
    }

    /// Keeps what is unpaid: a payment that is owed, until it is paid.
    pub(super) fn is_unpaid(&mut self, key: LineKey, is_unpaid: bool) -> anyhow::Result<()> {
        let sql = if is_unpaid {
            "INSERT OR IGNORE INTO unpaid_line (line) VALUES (?1)"
        } else {
            "DELETE FROM unpaid_line WHERE line = ?1"
        };
        self.connection().prepare_cached(sql)?.execute([key.row()])?;
        Ok(())
    }
}
