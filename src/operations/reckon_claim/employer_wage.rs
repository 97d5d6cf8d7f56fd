//! The employer's average monthly contribution wage (用人单位上年度职工月平均工资), on which the maternity allowance rests.

use rust_decimal::Decimal;

use super::Reckoned;
use super::record::Record;
use super::residents::missing;
use crate::model::{EnrolmentHistory, InsuranceKind, KindSet, Money, Month};
use crate::operations::headcount::People;

/// From the bills of the employer that insured the person in the month of the event: what was levied for everybody in the year
/// before, by heads and months. Reading: an employer without a bill of that year counts by the months up to the event.
fn average_wage(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<Decimal> {
    let event = record.event_month();
    let payer = employer_in(record, event)?.ok_or_else(|| missing("average_wage"))?;
    let year = record.year_before();
    let start = |year: i32| Month::of(chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(record.event()));
    let spans = [(start(year), start(year).plus(11)), (start(year + 1), event)];
    for (from, to) in spans {
        let (sum, heads) = levied(record, payer, (from, to))?;
        if heads > 0 {
            let average = (sum.yuan() / Decimal::from(heads)).round_dp(2);
            reckoned.workings.push(format!("average_wage: {from}..{to}: {sum} ÷ {heads} = {average}"));
            return Ok(average);
        }
    }
    Err(missing("average_wage").into())
}

/// Maternity insurance, or medical insurance where it went into that (国办发〔2019〕10号).
const KINDS: [InsuranceKind; 2] = [InsuranceKind::Maternity, InsuranceKind::Medical];

fn employer_in(record: &Record<'_>, month: Month) -> anyhow::Result<Option<i64>> {
    let enrolments = record.desk.reader.enrolments_of_person(record.person.number)?;
    let mut payers = enrolments.iter().map(|version| version.payer);
    let insures = |payer: &i64| {
        let own = enrolments.iter().filter(|version| version.payer == *payer).copied().collect();
        let kinds = EnrolmentHistory::new(own).kinds_on(month);
        KINDS.into_iter().any(|kind| kinds.contains(kind))
    };
    Ok(payers.find(insures))
}

fn levied(record: &Record<'_>, payer: i64, (from, to): (Month, Month)) -> anyhow::Result<(Money, i64)> {
    let reader = record.desk.reader;
    let (mut sum, mut heads) = (Money::ZERO, 0);
    let mut bills = reader.bills_of_payer(payer)?;
    // An estimate has no bases.
    bills.retain(|bill| bill.first_row <= bill.last_row);
    for of_month in bills.chunk_by(|one, other| one.month == other.month) {
        if of_month.iter().all(|bill| bill.month < from || bill.month > to) {
            continue;
        }
        let (mut base, mut kinds) = (Money::ZERO, KindSet::EMPTY);
        for bill in of_month {
            let lines = reader.bill_account(*bill)?.lines;
            let of_kind = |kind: InsuranceKind| lines.iter().find(|(found, _)| *found == kind).copied();
            if let Some((kind, line)) = KINDS.into_iter().find_map(of_kind) {
                (base, kinds) = (base + line.base_total, kinds.with(kind));
            }
        }
        let people = People::of(reader, of_month)?;
        let most = KINDS.into_iter().filter(|kind| kinds.contains(*kind)).map(|kind| people.count(kind)).max();
        (sum, heads) = (sum + base, heads + most.unwrap_or_default());
    }
    Ok((sum, heads))
}

/// What the application states, else what the record tells.
pub(super) fn stated_or_derived(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<Decimal> {
    match record.facts.money("average_wage") {
        Some(stated) => Ok(stated.yuan()),
        None => average_wage(record, reckoned),
    }
}
