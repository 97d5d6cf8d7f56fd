//! The columns of an application: what each benefit asks for beside person, benefit and event, and how each is checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use strum::VariantNames;

use crate::exchange::Field;
use crate::model::{Benefit, BirthKind, CareLevel, RetirementCategory, parse_day};
use crate::operations::apply_benefit::FIXED;
use crate::operations::reading::{Reading, any_text, count, day, kind, month, number, positive_money, yes_or_no};
use crate::refusal::Refusal;
use crate::rules::benefits::injury_death::Absence;
use crate::rules::benefits::medical::Exclusion;

const FACTS: [Field; 42] = [
    Field::optional("category"),
    Field::optional("index"),
    Field::optional("reference_wage"),
    Field::optional("transition_months"),
    Field::optional("transition_index"),
    Field::optional("only_child"),
    Field::optional("reason"),
    Field::optional("registered_on"),
    Field::optional("months_left"),
    Field::optional("birth_kind"),
    Field::optional("children"),
    Field::optional("miscarriage_months"),
    Field::optional("extra_days"),
    Field::optional("average_wage"),
    Field::optional("grade"),
    Field::optional("care_level"),
    Field::optional("wage"),
    Field::optional("determination"),
    Field::optional("determined_on"),
    Field::optional("dependants"),
    Field::optional("after_leave"),
    Field::optional("absence"),
    Field::optional("half_grant"),
    Field::optional("income_month"),
    Field::optional("cost"),
    Field::optional("hospital_level"),
    Field::optional("first_stay"),
    Field::optional("paid_this_year"),
    Field::optional("exclusion"),
    Field::optional("account_kind"),
    Field::optional("amount"),
    Field::optional("document"),
    Field::optional("account_pension"),
    Field::optional("transitional_pension"),
    Field::optional("supplement"),
    Field::optional("increase"),
    Field::optional("care_allowance"),
    Field::optional("months_paid"),
    Field::optional("area"),
    Field::optional("correction"),
    Field::optional("claim"),
    Field::optional("from_month"),
];

const COUNT: usize = FIXED.len() + FACTS.len();

/// All columns, the fixed ones first.
pub const FACT_FIELDS: &[Field] = &joined();

const fn joined() -> [Field; COUNT] {
    let mut fields = [FIXED[0]; COUNT];
    let mut place = 0;
    while place < COUNT {
        fields[place] = if place < FIXED.len() { FIXED[place] } else { FACTS[place - FIXED.len()] };
        place += 1;
    }
    fields
}

/// Checks a fact and gives its text back.
pub fn check(name: &str, text: &str) -> Result<String, Refusal> {
    let checked = match name {
        "category" => word(text, RetirementCategory::VARIANTS),
        "index" | "reference_wage" | "transition_index" => decimal(text),
        "children" => children(text),
        "transition_months" | "months_left" | "miscarriage_months" | "extra_days" | "months_paid" => {
            count(text).map(|_| ())
        }
        "hospital_level" => word(text, &["1", "2", "3"]),
        "only_child" | "after_leave" | "half_grant" | "first_stay" => yes_or_no(text).map(|_| ()),
        "registered_on" | "determined_on" => day(text).map(|_| ()),
        "birth_kind" => word(text, BirthKind::VARIANTS),
        "average_wage"
        | "wage"
        | "income_month"
        | "cost"
        | "paid_this_year"
        | "amount"
        | "account_pension"
        | "transitional_pension"
        | "supplement"
        | "increase"
        | "care_allowance" => positive_money(text).map(|_| ()),
        "grade" => grade(text),
        "claim" => number(text).map(|_| ()),
        "from_month" => month(text).map(|_| ()),
        "care_level" => word(text, CareLevel::VARIANTS),
        "absence" => word(text, Absence::VARIANTS),
        "exclusion" => word(text, Exclusion::VARIANTS),
        "account_kind" => kind(text).map(|_| ()),
        _ => any_text(text).map(|_| ()),
    };
    checked.map(|()| text.trim().to_owned())
}

/// Days that an application states as facts have come: the accident, the end of work, the incapacity, the discharge, a registration, an
/// assessment. A birth or a death to come is asked for by a condition, as the others are once they are on file.
pub fn refuse_days_to_come(
    row: &mut Reading<'_>,
    (benefit, event_on): (Option<Benefit>, Option<NaiveDate>),
    facts: &BTreeMap<String, String>,
    latest: NaiveDate,
) {
    const STATED: [Benefit; 4] = [Benefit::Unemployment, Benefit::Invalidity, Benefit::Injury, Benefit::Medical];
    let is_stated = benefit.is_some_and(|benefit| STATED.contains(&benefit));
    let event = event_on.filter(|_| is_stated).map(|day| ("event_on", day));
    let stated = ["registered_on", "determined_on"].into_iter();
    let stated = stated.filter_map(|name| Some((name, parse_day(facts.get(name)?).ok()?)));
    for (name, day) in event.into_iter().chain(stated).filter(|(_, day)| *day > latest) {
        if let Some(place) = FACT_FIELDS.iter().position(|field| field.name == name) {
            row.fault::<()>(place, Refusal::DayNotPast { day });
        }
    }
}

fn word(text: &str, choices: &[&str]) -> Result<(), Refusal> {
    let is_known = choices.contains(&text);
    is_known.then_some(()).ok_or_else(|| Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices.join(", ") })
}

/// A birth has a child, and none has the months of a miscarriage, which is a kind of its own. Where a correction does not say which it was, that
/// there is no child does not fit a birth.
pub fn refuse_facts_of_other_birth(row: &mut Reading<'_>, facts: &BTreeMap<String, String>, corrects: bool) {
    let said = facts.get("birth_kind").map(String::as_str);
    let is_miscarriage = said == Some(BirthKind::Miscarriage.into());
    let is_birth = !is_miscarriage && (said.is_some() || !corrects);
    let place = |name: &str| FACT_FIELDS.iter().position(|field| field.name == name).unwrap_or_default();
    let none = facts.get("children").filter(|text| !is_miscarriage && count(text) == Ok(0));
    if let Some(value) = none {
        row.fault::<()>(place("children"), Refusal::BirthWithoutChild { value: value.clone() });
    }
    let months = facts.get("miscarriage_months").filter(|text| is_birth && count(text).is_ok_and(|months| months > 0));
    if let Some(months) = months {
        let refusal = Refusal::BirthIsNoMiscarriage { months: months.clone() };
        row.fault::<()>(place("miscarriage_months"), refusal);
    }
}

fn children(text: &str) -> Result<(), Refusal> {
    match count(text)? {
        0..=12 => Ok(()),
        _ => Err(Refusal::NumberNotValid { value: text.to_owned() }),
    }
}

fn grade(text: &str) -> Result<(), Refusal> {
    word(text, &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])
}

fn decimal(text: &str) -> Result<(), Refusal> {
    let number: Option<Decimal> = text.parse().ok();
    let is_positive = number.is_some_and(|number| number > Decimal::ZERO);
    is_positive.then_some(()).ok_or_else(|| Refusal::DecimalNotValid { value: text.to_owned() })
}
