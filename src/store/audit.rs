//! Suspicious data (疑点): each rule is a question in a file of its own under `audit/`, whose head says what it is called, which
//! fund and how grave it is, and which article it rests on; and the findings, which are only added and settled.

use std::sync::LazyLock;

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month};

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// `R01`
    pub rule: &'static str,
    pub name: &'static str,
    /// A kind, or `all`.
    pub fund: &'static str,
    pub severity: &'static str,
    pub law: &'static str,
    sql: &'static str,
}

const FILES: [&str; 13] = [
    include_str!("audit/01_paid_after_death.sql"),
    include_str!("audit/02_two_pensions.sql"),
    include_str!("audit/03_too_young_for_pension.sql"),
    include_str!("audit/04_one_person_two_numbers.sql"),
    include_str!("audit/05_pays_after_retirement.sql"),
    include_str!("audit/06_unemployed_and_employed.sql"),
    include_str!("audit/07_unemployed_and_retired.sql"),
    include_str!("audit/08_insured_after_death.sql"),
    include_str!("audit/09_insured_too_young.sql"),
    include_str!("audit/10_funeral_grant_and_paid.sql"),
    include_str!("audit/11_not_certified.sql"),
    include_str!("audit/12_entered_and_approved.sql"),
    include_str!("audit/13_receipts_account_not_empty.sql"),
];

/// All rules, by their numbers.
pub static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules: Vec<Rule> = FILES.iter().map(|file| Rule::of(file)).collect();
    rules.sort_by_key(|rule| rule.rule);
    rules
});

impl Rule {
    fn of(file: &'static str) -> Self {
        let head = |name: &str| {
            let line = file.lines().find_map(|line| line.strip_prefix("-- ")?.strip_prefix(name)?.strip_prefix(": "));
            line.unwrap_or_default()
        };
        let (rule, name, fund) = (head("rule"), head("name"), head("fund"));
        Self { rule, name, fund, severity: head("severity"), law: head("law"), sql: file }
    }
}

/// What the rules measure against.
#[derive(Clone, Copy, Debug)]
pub struct Thresholds {
    /// The month that is looked at, and the last one that is over.
    pub month: Month,
    pub last_month: Month,
    /// The lowest ages of a pension, and of work, in years.
    pub men_years: u32,
    pub women_years: u32,
    pub work_years: u32,
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub subject: String,
    pub payer: Option<i64>,
    pub person: Option<i64>,
    pub month: Option<Month>,
    pub amount: Money,
    pub evidence: String,
}

/// A finding in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub number: i64,
    pub rule: String,
    pub severity: String,
    pub found: Found,
    /// `open`, `dismissed` or `cleared`.
    pub state: String,
    pub reason: String,
}

const SELECT: &str = "SELECT f.row, f.rule, f.severity, f.subject, f.payer, f.person, f.month, f.fen, f.evidence, \
                      coalesce(s.state, 'open'), coalesce(s.reason, '') \
                      FROM audit_finding f LEFT JOIN audit_settlement s ON s.row = f.row";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Finding> {
    Ok(Finding {
        number: row.get(0)?,
        rule: row.get(1)?,
        severity: row.get(2)?,
        found: Found {
            subject: row.get(3)?,
            payer: row.get(4)?,
            person: row.get(5)?,
            month: row.get::<_, Option<i64>>(6)?.and_then(Month::from_number),
            amount: Money::from_fen(row.get(7)?),
            evidence: row.get(8)?,
        },
        state: row.get(9)?,
        reason: row.get(10)?,
    })
}

impl Reader<'_> {
    /// Asks a rule.
    pub fn ask_rule(
        &self,
        rule: &Rule,
        thresholds: &Thresholds,
        mut take: impl FnMut(Found) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(rule.sql)?;
        let values = [
            (":month", thresholds.month.number()),
            (":last_month", thresholds.last_month.number()),
            (":men_years", i64::from(thresholds.men_years)),
            (":women_years", i64::from(thresholds.women_years)),
            (":work_years", i64::from(thresholds.work_years)),
        ];
        for (name, value) in values {
            if let Some(place) = statement.parameter_index(name)? {
                statement.raw_bind_parameter(place, value)?;
            }
        }
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            take(Found {
                subject: row.get(0)?,
                payer: row.get(1)?,
                person: row.get(2)?,
                month: row.get::<_, Option<i64>>(3)?.and_then(Month::from_number),
                amount: Money::from_fen(row.get::<_, Option<i64>>(4)?.unwrap_or_default()),
                evidence: row.get(5)?,
            })?;
        }
        Ok(())
    }

    /// The last finding of a rule about a subject.
    pub fn finding_about(&self, rule: &str, subject: &str) -> anyhow::Result<Option<Finding>> {
        let sql = format!("{SELECT} WHERE f.rule = ?1 AND f.subject = ?2 ORDER BY f.row DESC LIMIT 1");
        Ok(self.connection().prepare_cached(&sql)?.query_row((rule, subject), from_row).optional()?)
    }

    pub fn finding(&self, number: i64) -> anyhow::Result<Option<Finding>> {
        let sql = format!("{SELECT} WHERE f.row = ?1");
        Ok(self.connection().prepare_cached(&sql)?.query_row([number], from_row).optional()?)
    }

    /// Goes through the findings, oldest first; those of a rule, of a state, or all.
    pub fn each_finding(
        &self,
        (rule, state): (Option<&str>, Option<&str>),
        mut take: impl FnMut(&Finding) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "{SELECT} WHERE (?1 IS NULL OR f.rule = ?1) AND (?2 IS NULL OR coalesce(s.state, 'open') = ?2) ORDER BY f.row"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query((rule, state))?;
        while let Some(row) = rows.next()? {
            take(&from_row(row)?)?;
        }
        Ok(())
    }

    /// The persons whose payments an open high finding holds.
    pub fn held_persons(&self) -> anyhow::Result<std::collections::BTreeSet<i64>> {
        let sql = "SELECT DISTINCT f.person FROM audit_finding f WHERE f.person IS NOT NULL AND f.severity = 'high' \
                   AND NOT EXISTS (SELECT 1 FROM audit_settlement s WHERE s.row = f.row)";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims of those persons, which no payroll pays meanwhile.
    pub fn held_claims(&self) -> anyhow::Result<std::collections::BTreeSet<i64>> {
        let mut claims = std::collections::BTreeSet::new();
        for person in self.held_persons()? {
            let mut statement = self.connection().prepare_cached("SELECT row FROM claim WHERE person = ?1")?;
            for claim in statement.query_map([person], |row| row.get(0))? {
                claims.insert(claim?);
            }
        }
        Ok(claims)
    }

    /// How many findings are open, of a severity or of any, and what they are about in money.
    pub fn open_findings(&self, severity: Option<&str>) -> anyhow::Result<super::month_end::Totals> {
        let sql = "SELECT count(*), coalesce(sum(f.fen), 0) FROM audit_finding f WHERE (?1 IS NULL OR f.severity = ?1) \
                   AND NOT EXISTS (SELECT 1 FROM audit_settlement s WHERE s.row = f.row)";
        Ok(self.connection().query_row(sql, [severity], |row| {
            Ok(super::month_end::Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) })
        })?)
    }
}

impl Writer<'_> {
    pub fn insert_finding(&mut self, rule: &Rule, found: &Found, found_on: i64) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::AuditFinding,
            &[
                Value::Text(rule.rule),
                Value::Text(&found.subject),
                Value::Text(rule.severity),
                Value::int_or_null(found.payer),
                Value::int_or_null(found.person),
                Value::int_or_null(found.month.map(Month::number)),
                Value::Int(found.amount.fen()),
                Value::Text(&found.evidence),
                Value::Int(found_on),
                Value::Int(operation),
            ],
        )
    }

    /// Settles a finding; settled twice it is refused by the file.
    pub fn settle_finding(&mut self, finding: i64, state: &str, reason: &str, on: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Text(state), Value::text_or_null(reason), Value::Int(on), Value::Int(operation)];
        let is_new = self.insert_at(TableId::AuditSettlement, finding, &values)?;
        anyhow::ensure!(is_new, "finding {finding} was settled before");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_says_what_it_is() {
        for rule in RULES.iter() {
            assert!(rule.rule.starts_with('R') && rule.rule.len() == 3, "{rule:?}");
            assert!(["high", "medium", "low"].contains(&rule.severity), "{}", rule.rule);
            assert!(rule.fund == "all" || rule.fund.parse::<crate::model::InsuranceKind>().is_ok(), "{}", rule.rule);
            assert!(!rule.name.is_empty() && rule.law.contains('第'), "{}", rule.rule);
        }
        let mut numbers: Vec<&str> = RULES.iter().map(|rule| rule.rule).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), FILES.len());
    }
}
