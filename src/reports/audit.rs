//! Findings and the rules that make them.

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::reports::levy::PayerNames;
use crate::store::Reader;
use crate::store::audit::RULES;

const FINDINGS: [Column; 9] = [
    Column::new("finding", ColumnKind::Count),
    Column::new("rule", ColumnKind::Code),
    Column::new("severity", ColumnKind::Code),
    Column::new("employer", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("amount", ColumnKind::Money),
    Column::new("evidence", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// Which findings are asked for; an empty question is all of them.
#[derive(Clone, Debug, Default)]
pub struct FindingQuery {
    pub rules: Vec<String>,
    pub severity: Option<String>,
    pub state: Option<String>,
    pub payer: Option<i64>,
    pub person: Option<i64>,
}

/// The findings, oldest first.
pub fn findings<'a>(reader: Reader<'a>, query: FindingQuery) -> Report<'a> {
    Report::new("findings", FINDINGS, move |sink| {
        reader.each_finding((None, query.state.as_deref()), |finding| {
            let found = &finding.found;
            let is_meant = (query.rules.is_empty()
                || query.rules.iter().any(|rule| rule.eq_ignore_ascii_case(&finding.rule)))
                && query.severity.as_ref().is_none_or(|severity| *severity == finding.severity)
                && query.payer.is_none_or(|payer| found.payer == Some(payer))
                && query.person.is_none_or(|person| found.person == Some(person));
            if !is_meant {
                return Ok(());
            }
            let names = found.payer.map(|payer| PayerNames::of(reader, payer)).transpose()?.unwrap_or_default();
            sink.row(&[
                Cell::Count(finding.number),
                Cell::Text(&finding.rule),
                Cell::Text(&finding.severity),
                Cell::Text(&names.credit_code),
                found.month.map_or(Cell::Empty, Cell::Month),
                Cell::Money(found.amount),
                Cell::Text(&found.evidence),
                Cell::Text(&finding.state),
                found.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

const RULE_COLUMNS: [Column; 6] = [
    Column::new("rule", ColumnKind::Code),
    Column::new("meaning", ColumnKind::Text),
    Column::new("fund", ColumnKind::Code),
    Column::new("severity", ColumnKind::Code),
    Column::new("source", ColumnKind::Text),
    Column::new("open", ColumnKind::Count),
];

/// The rules, with how many of their findings are open. `words` puts a rule's name into the user's language.
pub fn rules<'a>(reader: Reader<'a>, words: impl Fn(&'static str) -> String + 'a) -> Report<'a> {
    Report::new("rules", RULE_COLUMNS, move |sink| {
        for rule in RULES.iter() {
            let mut open = 0;
            reader.each_finding((Some(rule.rule), Some("open")), |_| {
                open += 1;
                Ok(())
            })?;
            sink.row(&[
                Cell::Text(rule.rule),
                Cell::Text(&words(rule.name)),
                Cell::Text(rule.fund),
                Cell::Text(rule.severity),
                Cell::Text(rule.law),
                Cell::Count(open),
            ])?;
        }
        Ok(())
    })
}
