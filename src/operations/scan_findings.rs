//! Asks the rules about suspicious data: what is new becomes a finding, what a rule finds no more is cleared, what somebody has
//! dismissed stays dismissed. Asked twice, nothing changes.

use std::collections::BTreeSet;

use serde_json::json;

use crate::model::{Month, OperationKind};
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::audit::{RULES, Rule, Thresholds};

/// What a scan brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scanned {
    pub new: u64,
    pub cleared: u64,
}

/// Which rules are asked; an empty question is all of them.
#[derive(Clone, Debug, Default)]
pub struct Which {
    pub rules: Vec<String>,
    pub fund: Option<String>,
}

impl Which {
    /// The rules that are meant; a number that no rule has is refused.
    pub fn rules(&self) -> Result<Vec<&'static Rule>, Refusal> {
        for asked in &self.rules {
            if !RULES.iter().any(|rule| rule.rule.eq_ignore_ascii_case(asked)) {
                let choices: Vec<&str> = RULES.iter().map(|rule| rule.rule).collect();
                return Err(Refusal::ChoiceUnknown { value: asked.clone(), choices: choices.join(", ") });
            }
        }
        let is_meant = |rule: &&Rule| {
            let by_number =
                self.rules.is_empty() || self.rules.iter().any(|asked| rule.rule.eq_ignore_ascii_case(asked));
            by_number && self.fund.as_deref().is_none_or(|fund| rule.fund == fund || rule.fund == "all")
        };
        Ok(RULES.iter().filter(is_meant).collect())
    }
}

/// Asks the rules and writes down what has changed.
pub fn scan(session: &Session, which: &Which) -> anyhow::Result<Scanned> {
    let rules = which.rules()?;
    let request = json!({"rules": rules.iter().map(|rule| rule.rule).collect::<Vec<_>>()});
    session.transact(&Operation::new(OperationKind::AuditScan, &request), |tx| scan_in(tx, &rules))
}

/// Asks rules within a change.
pub fn scan_in(tx: &mut Transaction<'_>, rules: &[&Rule]) -> anyhow::Result<Scanned> {
    let thresholds = thresholds(tx);
    let mut scanned = Scanned::default();
    for rule in rules {
        ask(tx, rule, &thresholds, &mut scanned)?;
    }
    Ok(scanned)
}

/// Says that a finding is none, and why; it is not found again.
pub fn dismiss(session: &Session, number: i64, reason: &str) -> anyhow::Result<()> {
    let request = json!({"finding": number});
    let reason = reason.trim().to_owned();
    let operation = Operation { reason: Some(reason.clone()), ..Operation::new(OperationKind::AuditDismiss, &request) };
    session.transact(&operation, |tx| {
        if reason.is_empty() {
            return Err(Refusal::RequiredValueMissing.into());
        }
        let finding = tx.reader().finding(number)?.ok_or(Refusal::FindingUnknown { finding: number })?;
        match finding.state.as_str() {
            "dismissed" => Ok(()),
            "open" => {
                let day = tx.day();
                tx.writer.settle_finding(number, "dismissed", &reason, day)
            }
            _ => Err(Refusal::FindingSettled { finding: number, state: finding.state }.into()),
        }
    })
}

fn thresholds(tx: &Transaction<'_>) -> Thresholds {
    let years = |name: &str| {
        tx.policy.time_limit(name, tx.office.region, tx.today).expect("the nation's file has it, without dates")
    };
    let month = Month::of(tx.today);
    Thresholds {
        month,
        last_month: if tx.today == month.last_day() { month } else { month.plus(-1) },
        men_years: years("audit.earliest_pension_men_years"),
        women_years: years("audit.earliest_pension_women_years"),
        work_years: years("audit.earliest_work_years"),
    }
}

fn ask(tx: &mut Transaction<'_>, rule: &Rule, thresholds: &Thresholds, scanned: &mut Scanned) -> anyhow::Result<()> {
    let (reader, day) = (tx.reader(), tx.day());
    let mut seen = BTreeSet::new();
    reader.ask_rule(rule, thresholds, |found| {
        let before = reader.finding_about(rule.rule, &found.subject)?;
        if before.is_none_or(|before| before.state == "cleared") && seen.insert(found.subject.clone()) {
            tx.writer.insert_finding(rule, &found, day)?;
            scanned.new += 1;
        }
        seen.insert(found.subject);
        Ok(())
    })?;
    let mut gone = Vec::new();
    reader.each_finding((Some(rule.rule), Some("open")), |finding| {
        gone.extend((!seen.contains(&finding.found.subject)).then_some(finding.number));
        Ok(())
    })?;
    for finding in gone {
        tx.writer.settle_finding(finding, "cleared", "", day)?;
        scanned.cleared += 1;
    }
    Ok(())
}
