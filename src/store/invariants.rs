//! What must always hold in an office's file, each a question that finds what breaks it. Nothing here changes anything.

use rusqlite::Row;

use super::Reader;
use super::tables::CONTRIBUTION_COLUMNS;
use crate::model::InsuranceKind;

/// Something that must hold. The question finds, for each breach, what it is about.
#[derive(Debug)]
pub struct Invariant {
    pub name: &'static str,
    question: &'static str,
}

/// What breaks an invariant: how often, and the first one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breaches {
    pub count: i64,
    pub first: String,
}

impl Breaches {
    /// The same with what was found in another way.
    pub fn join(&mut self, other: Self) {
        self.count += other.count;
        if self.first.is_empty() {
            self.first = other.first;
        }
    }
}

const fn invariant(name: &'static str, question: &'static str) -> Invariant {
    Invariant { name, question }
}

/// All of them, money first.
pub const INVARIANTS: &[Invariant] = &[
    // received = applied to bills and late fees + refunded + written off + gone over to other receipts + held
    invariant(
        "money-conserved",
        "SELECT 'receipt ' || r.reference FROM receipt r WHERE r.amount \
         <> coalesce((SELECT sum(a.fen) FROM allocation a WHERE a.receipt = r.row), 0) \
          + coalesce((SELECT sum(f.fen) FROM refund f WHERE f.receipt = r.row), 0) \
          + coalesce((SELECT sum(w.fen) FROM held_write_off w WHERE w.receipt = r.row), 0) \
          + coalesce((SELECT v.fen FROM voided_receipt v WHERE v.row = r.row), 0) \
          + coalesce((SELECT sum(m.fen) FROM held_move m WHERE m.from_receipt = r.row), 0) \
          - coalesce((SELECT sum(m.fen) FROM held_move m WHERE m.to_receipt = r.row AND m.fen < 0), 0) \
          + coalesce((SELECT h.fen FROM held_money h WHERE h.receipt = r.row), 0)",
    ),
    invariant(
        "held-money-is-the-payers",
        "SELECT 'receipt ' || r.reference FROM held_money h JOIN receipt r ON r.row = h.receipt WHERE h.payer <> r.payer",
    ),
    // What went over stands as a receipt of its own; nothing was refunded, or taken back, beyond what there was.
    invariant(
        "held-moves-agree",
        "SELECT 'receipt ' || r.reference FROM held_move m JOIN receipt r ON r.row = m.to_receipt \
         WHERE m.fen > 0 AND m.fen <> r.amount \
         UNION ALL SELECT 'receipt ' || r.reference FROM refund f JOIN receipt r ON r.row = f.receipt \
         GROUP BY f.receipt HAVING sum(f.fen) < 0 OR sum(f.fen) > max(r.amount) \
         UNION ALL SELECT 'receipt ' || r.reference FROM held_write_off w JOIN receipt r ON r.row = w.receipt \
         GROUP BY w.receipt HAVING sum(w.fen) < 0 OR sum(w.fen) > max(r.amount)",
    ),
    // Every account goes on where the year before left it.
    invariant(
        "account-years-add-up",
        "SELECT 'person ' || y.person || ' ' || y.kind || ' ' || y.year FROM account_year y \
         WHERE y.closing <> y.opening + y.credited + y.interest",
    ),
    invariant(
        "vouchers-balance",
        "SELECT 'voucher ' || voucher FROM entry GROUP BY voucher HAVING sum(debit) <> sum(credit)",
    ),
    // What the books say came in by receipts for a fund is what was applied for its kind, and what was written off.
    invariant(
        "income-is-what-was-applied",
        "WITH books AS (SELECT v.fund AS fund, sum(e.credit) - sum(e.debit) AS fen FROM entry e \
             JOIN voucher v ON v.row = e.voucher LEFT JOIN voucher_origin o ON o.row = v.row \
             WHERE substr(e.account, 1, 4) IN ('4001', '4501', '5401') AND coalesce(o.source, 'receipts') = 'receipts' \
             GROUP BY v.fund), \
         applied AS (SELECT kind AS fund, sum(fen) AS fen FROM allocation GROUP BY kind \
             UNION ALL SELECT fund, sum(fen) FROM held_write_off GROUP BY fund) \
         SELECT 'fund ' || fund FROM (SELECT fund, fen FROM books UNION ALL SELECT fund, -fen FROM applied) \
         GROUP BY fund HAVING sum(fen) <> 0",
    ),
    // What payees were paid, less what came back and what was given back, is what the books say of it: expenditure of the same year
    // or other income. Maternity may be in the books of the medical fund.
    invariant("benefits-are-what-was-paid", BENEFITS_DIFFER),
    // What the unemployment fund paid to a fund whose books are here stands there as income, and what goes into accounts in these.
    invariant("premiums-are-income", PREMIUMS_DIFFER),
    // What is held for payers is the liability that receipts made.
    invariant(
        "held-money-is-a-liability",
        "WITH books AS (SELECT coalesce(sum(e.credit - e.debit), 0) AS fen FROM voucher_origin o \
             JOIN entry e ON e.voucher = o.row WHERE o.source IN ('receipts', 'refund') AND substr(e.account, 1, 4) = '2001'), \
         held AS (SELECT coalesce(sum(fen), 0) AS fen FROM held_money) \
         SELECT 'books ' || books.fen || ' held ' || held.fen FROM books, held WHERE books.fen <> held.fen",
    ),
    // What has to be drawn for payments is asked of these alone.
    invariant(
        "unpaid-lines-derive",
        "WITH derived AS (SELECT l.row AS line FROM payment_line_in_force l WHERE l.fen + l.back_fen - l.offset_fen > 0 \
             AND NOT EXISTS (SELECT 1 FROM payment_result r WHERE r.line = l.row AND r.state = 'paid' \
                 AND NOT EXISTS (SELECT 1 FROM payment_result b WHERE b.line = r.line AND b.number = r.number \
                 AND b.state = 'returned')) \
             AND NOT EXISTS (SELECT 1 FROM withheld_line w WHERE w.row = l.row) \
             AND NOT EXISTS (SELECT 1 FROM passed_line_in_force p WHERE p.payee = (l.row & 268435455) AND p.line = l.row) \
             AND NOT EXISTS (SELECT 1 FROM recovery_event e WHERE e.event = 'received' \
                 AND e.reference = 'returned ' || (l.row >> 28) || '-' || (l.row & 268435455))) \
         SELECT 'payment ' || line FROM (SELECT line FROM derived EXCEPT SELECT line FROM unpaid_line) \
         UNION ALL SELECT 'payment ' || line FROM (SELECT line FROM unpaid_line EXCEPT SELECT line FROM derived)",
    ),
    invariant("account-months-derive", TURNOVERS_DIFFER),
    invariant(
        "voucher-numbers-run",
        "SELECT v.fund || ' ' || o.month FROM voucher v JOIN voucher_origin o ON o.row = v.row \
         LEFT JOIN voucher_sequence s ON s.fund = v.fund AND s.month = o.month GROUP BY v.fund, o.month \
         HAVING count(*) <> max(o.number) OR min(o.number) <> 1 OR count(DISTINCT o.number) <> count(*) \
         OR max(o.number) IS NOT max(s.last) OR min(o.month) <> min(v.dated_on / 100)",
    ),
    invariant(
        "nothing-after-the-closing",
        "SELECT 'voucher ' || v.row FROM voucher v JOIN month_closing c ON c.state = 'closed' AND v.dated_on / 100 <= c.month \
         AND v.operation > c.operation WHERE NOT EXISTS (SELECT 1 FROM month_closing r WHERE r.month = c.month \
         AND r.state = 'reopened' AND r.operation > c.operation AND r.operation < v.operation)",
    ),
    // A correction may raise one kind and lower another: what it lowers is given back whether or not the rest is paid.
    invariant(
        "nothing-is-overpaid",
        "SELECT 'bill ' || row FROM (SELECT b.row AS row, \
             (SELECT sum(employer_share + person_share) FROM bill_line l WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15) \
             AS due, (SELECT sum(min(employer_share, 0) + min(person_share, 0)) FROM bill_line l \
             WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15) AS gives, coalesce((SELECT sum(fen) FROM allocation a WHERE a.bill = b.row \
             AND a.component IN ('employer_share', 'person_share')), 0) \
             + coalesce((SELECT sum(fen) FROM set_off s WHERE s.to_bill = b.row), 0) \
             - coalesce((SELECT sum(fen) FROM set_off s WHERE s.from_bill = b.row), 0) AS paid FROM bill b) \
         WHERE paid > due OR (due < 0 AND paid < gives) \
         UNION ALL SELECT 'bill ' || bill FROM (SELECT i.bill_line / 16 AS bill, sum(i.fen) AS due, \
             coalesce((SELECT sum(fen) FROM allocation a WHERE a.bill = i.bill_line / 16 AND a.component = 'interest'), 0) \
             + coalesce((SELECT sum(fen) FROM interest_set_off s WHERE s.to_bill = i.bill_line / 16), 0) \
             - coalesce((SELECT sum(fen) FROM interest_set_off s WHERE s.from_bill = i.bill_line / 16), 0) AS paid \
             FROM bill_interest i GROUP BY i.bill_line / 16) \
         WHERE (due >= 0 AND paid > due) OR (due < 0 AND paid <> due)",
    ),
    invariant("bills-are-their-contributions", ""),
    // What owes a share is among the open bills, and what was taken back is not.
    invariant(
        "open-bills-derive",
        "SELECT 'bill ' || b.row FROM bill b LEFT JOIN open_bill o ON o.bill = b.row \
         LEFT JOIN bill_cancellation x ON x.row = b.row \
         WHERE (o.bill IS NOT NULL AND (x.row IS NOT NULL OR o.payer <> b.payer)) OR (o.bill IS NULL AND x.row IS NULL \
         AND (SELECT sum(employer_share + person_share) FROM bill_line l WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15) \
             > coalesce((SELECT sum(fen) FROM allocation a WHERE a.bill = b.row \
             AND a.component IN ('employer_share', 'person_share')), 0) \
             + coalesce((SELECT sum(fen) FROM set_off s WHERE s.to_bill = b.row), 0) \
             - coalesce((SELECT sum(fen) FROM set_off s WHERE s.from_bill = b.row), 0))",
    ),
    invariant(
        "matter-states-derive",
        "SELECT 'matter ' || m.id FROM matter m LEFT JOIN matter_state s ON s.matter = m.id WHERE s.state IS NOT \
         (SELECT e.state FROM matter_event e WHERE e.matter = m.id ORDER BY e.row DESC LIMIT 1)",
    ),
    invariant(
        "nobody-is-levied-twice",
        "SELECT 'bill ' || bill || ' person ' || person FROM contribution GROUP BY bill, person HAVING count(*) > 1",
    ),
    // No month of a payee is settled for the first time by both a payroll and an entitlement.
    invariant(
        "nobody-is-paid-twice",
        "SELECT 'payee ' || e.payee || ' month ' || e.month FROM entitlement_in_force e \
         JOIN payroll_in_force r ON r.month = e.month AND r.sort = 'regular' \
         JOIN payment_line l ON l.row = (r.row << 28 | e.payee) WHERE e.sequence = 0 AND l.fen > 0",
    ),
    // Two claims of a person for one monthly benefit do not settle the same month.
    invariant("months-are-granted-once", MONTHS_TWICE),
    invariant("death-ends-payments", PAID_AFTER_DEATH),
    // What waits for figures is asked of these alone.
    invariant(
        "provisional-awards-derive",
        "WITH derived AS (SELECT s.claim FROM claim_state s WHERE s.note = 'provisional' AND NOT EXISTS (SELECT 1 FROM claim_state l \
             WHERE l.claim = s.claim AND l.row > s.row AND l.note IN ('provisional', 'final'))) \
         SELECT 'claim ' || claim FROM (SELECT claim FROM derived EXCEPT SELECT claim FROM provisional_award) \
         UNION ALL SELECT 'claim ' || claim FROM (SELECT claim FROM provisional_award EXCEPT SELECT claim FROM derived)",
    ),
    // What came back of a month that is being recovered in full is not to be sent again.
    invariant(
        "returned-payments-are-due",
        "SELECT 'payment ' || p.row || '-' || (l.row & 268435455) FROM returned_line w JOIN payment_line l ON l.row = w.line \
         JOIN payroll p ON p.row = l.row >> 28 WHERE l.fen > 0 AND l.back_fen = 0 AND l.fen = -coalesce( \
             (SELECT sum(e.fen) FROM entitlement_in_force e WHERE e.payee = (l.row & 268435455) AND e.month = p.month), 0) \
         AND EXISTS (SELECT 1 FROM recovery r WHERE r.claim = l.claim AND r.row NOT IN (SELECT row FROM recovery_withdrawal) \
             AND l.fen - l.offset_fen <= r.fen - coalesce((SELECT sum(e.fen) FROM recovery_event e WHERE e.recovery = r.row \
             AND e.event IN ('received', 'offset', 'written_off') \
             AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal)), 0))",
    ),
    // What was taken back is not with the bank, nobody answered it, and what it would have paid is not owed.
    invariant(
        "undone-payrolls-were-not-sent",
        "SELECT 'payroll ' || c.row FROM payroll_cancellation c WHERE c.row IN (SELECT payroll FROM bank_file) \
         OR EXISTS (SELECT 1 FROM payment_result r WHERE r.line >> 28 = c.row) \
         OR EXISTS (SELECT 1 FROM unpaid_line u WHERE u.line >> 28 = c.row)",
    ),
    // Of payrolls in force a month has one, and a payee one settlement of a sequence.
    invariant(
        "months-are-run-once",
        "SELECT 'month ' || month FROM payroll_in_force WHERE sort = 'regular' GROUP BY month HAVING count(*) > 1 \
         UNION ALL SELECT 'payee ' || payee || ' month ' || month FROM entitlement_in_force \
             GROUP BY payee, month, sequence HAVING count(*) > 1 \
         UNION ALL SELECT 'claim ' || claim || ' month ' || month FROM premium_in_force GROUP BY claim, month, kind HAVING count(*) > 1",
    ),
    invariant(
        "payments-settle-entitlements",
        "SELECT 'payment ' || line FROM (SELECT row AS line, back_fen AS fen FROM payment_line WHERE back_fen <> 0 \
         UNION ALL SELECT line, -fen FROM entitlement WHERE line IS NOT NULL) GROUP BY line HAVING sum(fen) <> 0",
    ),
    invariant(
        "payrolls-are-their-payments",
        "SELECT 'payroll ' || payroll FROM (SELECT row AS payroll, fen FROM payroll \
         UNION ALL SELECT row >> 28, -(fen + back_fen - offset_fen) FROM payment_line \
         UNION ALL SELECT a.payroll, -(l.fen + l.back_fen - l.offset_fen) FROM attempt a JOIN payment_line l ON l.row = a.line) \
         GROUP BY payroll HAVING sum(fen) <> 0",
    ),
    invariant(
        "nothing-is-recovered-twice",
        "SELECT 'recovery ' || r.row FROM recovery r WHERE r.fen < (SELECT coalesce(sum(e.fen), 0) FROM recovery_event e \
         WHERE e.recovery = r.row AND e.event IN ('received', 'offset', 'written_off') \
         AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal))",
    ),
];

/// Months that two claims of one person for one monthly benefit settle; only who has two such claims is looked at.
const MONTHS_TWICE: &str = "WITH several (person, benefit) AS (SELECT person, benefit FROM claim \
         WHERE benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity', 'unemployment') \
         GROUP BY person, benefit HAVING count(*) > 1), \
     monthly (claim, person, benefit) AS (SELECT c.row, c.person, c.benefit FROM several s \
         CROSS JOIN claim c ON c.person = s.person AND c.benefit = s.benefit \
         WHERE EXISTS (SELECT 1 FROM award_item a WHERE a.claim = c.row AND a.is_once = 0)), \
     settled (claim, month, fen) AS (SELECT m.claim, r.month, l.fen FROM monthly m CROSS JOIN payee y ON y.claim = m.claim AND y.row = y.payee \
             CROSS JOIN payroll_in_force r CROSS JOIN payment_line l ON l.row = (r.row << 28 | y.row) WHERE r.sort = 'regular' \
         UNION ALL SELECT m.claim, e.month, e.fen FROM monthly m CROSS JOIN payee y ON y.claim = m.claim AND y.row = y.payee \
             CROSS JOIN entitlement_in_force e ON e.payee = y.row), \
     paid (claim, month) AS (SELECT claim, month FROM settled GROUP BY claim, month HAVING sum(fen) > 0) \
     SELECT 'person ' || m.person || ' ' || m.benefit || ' ' || p.month FROM paid p JOIN monthly m ON m.claim = p.claim \
     GROUP BY m.person, m.benefit, p.month HAVING count(*) > 1";

/// Benefits of the living that go on after the recorded death of the person, under whichever of his numbers: nothing that was said later
/// ends them.
const PAID_AFTER_DEATH: &str = "WITH died (person, from_on) AS (SELECT d.person, d.from_on FROM standing d \
         WHERE d.state = 'cancelled' AND d.reason = 'death' AND d.row = (SELECT max(q.row) FROM standing q WHERE q.person = d.person)), \
     known (person, from_on) AS (SELECT person, from_on FROM died \
         UNION SELECT m.other, d.from_on FROM same_person m JOIN died d ON d.person = m.person) \
     SELECT DISTINCT 'claim ' || c.row FROM known d JOIN claim c ON c.person = d.person \
     JOIN claim_state a ON a.claim = c.row AND a.state = 'active' \
     WHERE c.benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity', 'unemployment', 'injury') \
     AND NOT EXISTS (SELECT 1 FROM claim_state s WHERE s.claim = c.row AND s.state = 'stopped' AND s.row > a.row \
         AND s.from_month <= max(a.from_month, d.from_on / 100 + iif(d.from_on / 100 % 100 = 12, 89, 1)))";

/// Benefits in the books against payments, by fund.
const BENEFITS_DIFFER: &str = "WITH fund_of (benefit, fund) AS (VALUES ('old_age', 'pension'), ('invalidity', 'pension'), \
         ('death', 'pension'), ('account_refund', 'pension'), ('agency_old_age', 'agency_pension'), \
         ('resident_old_age', 'resident_pension'), ('unemployment', 'unemployment'), ('maternity', 'medical'), \
         ('injury', 'injury'), ('survivors', 'injury'), ('medical', 'medical')), \
     claimed (claim, fund) AS (SELECT c.row, coalesce(CASE c.benefit WHEN 'account_refund' \
         THEN json_extract(c.facts, '$.account_kind') WHEN 'death' THEN (SELECT iif(a.item = 'resident_funeral_grant', 'resident_pension', 'unemployment') \
         FROM award_item a WHERE a.claim = c.row AND a.fen > 0 \
         AND a.item IN ('unemployment_death_grant', 'resident_funeral_grant')) END, f.fund) FROM claim c JOIN fund_of f ON f.benefit = c.benefit), \
     moved (fund, fen) AS ( \
         SELECT replace(v.fund, 'maternity', 'medical'), sum(e.debit - e.credit) FROM voucher_origin o \
             JOIN voucher v ON v.row = o.row JOIN entry e ON e.voucher = v.row WHERE (o.source = 'benefits' \
             AND substr(e.account, 1, 4) IN ('5001', '5101', '4501')) OR (o.source = 'recovery' AND substr(e.account, 1, 4) IN ('5401', '4501')) GROUP BY 1 \
         UNION ALL SELECT f.fund, sum(iif(r.state = 'paid', -1, 1) * (l.fen + l.back_fen - l.offset_fen)) FROM payment_result r \
             JOIN payment_line l ON l.row = r.line JOIN claimed f ON f.claim = l.claim \
             WHERE (r.state = 'paid' AND r.row NOT IN (SELECT row FROM return_taken_back WHERE is_later)) OR EXISTS (SELECT 1 FROM payment_result p WHERE p.line = r.line AND p.number = r.number \
             AND p.state = 'paid') GROUP BY 1 \
         UNION ALL SELECT 'unemployment', -sum(m.fen) FROM premium_in_force m HAVING sum(m.fen) IS NOT NULL \
         UNION ALL SELECT f.fund, sum(e.fen) FROM recovery_event e JOIN recovery r ON r.row = e.recovery \
             JOIN claimed f ON f.claim = r.claim JOIN operation o ON o.id = e.operation \
             WHERE e.event = 'received' AND o.kind = 'recover-receipt' \
             AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal) GROUP BY 1 \
         UNION ALL SELECT f.fund, -sum(g.spent_fen + g.other_fen) FROM recovery_given_back g \
             JOIN recovery_event e ON e.row = g.row JOIN recovery r ON r.row = e.recovery JOIN claimed f ON f.claim = r.claim \
             WHERE g.row NOT IN (SELECT row FROM recovery_event_withdrawal) GROUP BY 1) \
     SELECT 'fund ' || fund FROM moved GROUP BY fund HAVING sum(fen) <> 0";

/// Premiums that a fund received, in its books and in the accounts of the persons, against what the unemployment fund paid.
const PREMIUMS_DIFFER: &str = "WITH moved (about, fen) AS ( \
         SELECT 'fund ' || v.fund, sum(e.credit - e.debit) FROM voucher_origin o JOIN voucher v ON v.row = o.row \
             JOIN entry e ON e.voucher = v.row WHERE o.source = 'benefits' AND substr(e.account, 1, 4) IN ('4001', '5401') GROUP BY 1 \
         UNION ALL SELECT 'fund ' || kind, -sum(fen) FROM premium_in_force WHERE is_received GROUP BY 1 \
         UNION ALL SELECT 'account of ' || kind, sum(account_fen) FROM premium_in_force GROUP BY 1 \
         UNION ALL SELECT 'account of ' || kind, -sum(fen) FROM account_entry WHERE entry = 'by_unemployment_fund' GROUP BY 1) \
     SELECT about FROM moved GROUP BY about HAVING sum(fen) <> 0";

/// The turnovers of accounts and months against those of their entries.
const TURNOVERS_DIFFER: &str = "SELECT fund || ' ' || account || ' ' || month FROM ( \
     SELECT v.fund AS fund, e.account AS account, v.dated_on / 100 AS month, sum(e.debit) AS debit, sum(e.credit) AS credit, \
         sum(CASE WHEN o.source = 'closing' THEN e.debit - e.credit ELSE 0 END) AS closing \
         FROM entry e JOIN voucher v ON v.row = e.voucher LEFT JOIN voucher_origin o ON o.row = v.row GROUP BY 1, 2, 3 \
     UNION ALL SELECT fund, account, month, -debit, -credit, -closing FROM account_month) \
     GROUP BY fund, account, month HAVING sum(debit) <> 0 OR sum(credit) <> 0 OR sum(closing) <> 0";

impl Reader<'_> {
    /// Asks for one invariant.
    pub fn breaches(&self, invariant: &Invariant) -> anyhow::Result<Breaches> {
        let question = match invariant.question {
            "" => bills_differ_from_contributions(),
            question => question.to_owned(),
        };
        let sql = format!("WITH found (about) AS ({question}) SELECT count(*), coalesce(min(about), '') FROM found");
        let breaches = |row: &Row<'_>| Ok(Breaches { count: row.get(0)?, first: row.get(1)? });
        Ok(self.connection().query_row(&sql, [], breaches)?)
    }
}

/// A bill's lines by kind against the sums of its contributions; an estimate has none.
fn bills_differ_from_contributions() -> String {
    let sums: Vec<String> =
        CONTRIBUTION_COLUMNS.iter().skip(3).map(|column| format!("sum({column}) AS {column}")).collect();
    let differs = |(place, kind): (usize, InsuranceKind)| {
        let columns = CONTRIBUTION_COLUMNS.iter().skip(3 + 3 * place).take(3);
        let sums: Vec<String> = columns.map(|column| format!("coalesce(c.{column}, 0)")).collect();
        let line = "coalesce((SELECT l.base_total || ' ' || l.employer_share || ' ' || l.person_share FROM bill_line l";
        let (sums, index) = (sums.join(" || ' ' || "), kind.index());
        format!("{line} WHERE l.row = c.bill * 16 + {index}), '0 0 0') <> {sums}")
    };
    let differs: Vec<String> = InsuranceKind::ALL.into_iter().enumerate().map(differs).collect();
    format!(
        "SELECT 'bill ' || bill FROM (SELECT bill, {} FROM contribution GROUP BY bill) c WHERE {}",
        sums.join(", "),
        differs.join(" OR ")
    )
}
