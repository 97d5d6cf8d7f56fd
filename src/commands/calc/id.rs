//! `calc id`: whether an identity number or a unified social credit code is right, and what it says.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, required};
use crate::model::{CreditCode, CreditCodeFault, IdentityNumber, IdentityType, Sex};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::identity;

/// The number.
#[derive(Debug, Default, Args)]
pub struct IdArgs {
    /// Identity number or credit code
    #[arg(value_name = "NUMBER", conflicts_with = "value")]
    number: Option<String>,
    /// Identity number or credit code
    #[arg(long, value_name = "NUMBER")]
    value: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for IdArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        if name == "value" { self.value.as_deref().or(self.number.as_deref()) } else { None }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "id",
    inputs: &[required("value")],
    answers: &["type", "valid", "normalised", "birth_date", "sex", "code"],
    answer,
    explain: None,
};

const CREDIT_CODE: &str = "credit_code";

fn answer(cells: Cells<'_>, _policy: &Policy, today: NaiveDate) -> Answer {
    let text = cells::text(cells, "value")?;
    Ok(match (text.parse::<IdentityNumber>(), text.parse::<CreditCode>()) {
        (Ok(number), _) => of_identity(&number, today),
        // A mistyped identity number passes the check of a credit code one time in 31.
        (Err(_), Ok(code)) if shape(text) == Shape::CreditCode => {
            cells_of([CREDIT_CODE, "true", code.as_str(), "", "", ""])
        }
        (Err(fault), code) => {
            let shape = shape(text);
            let refusal = match shape {
                Shape::Identity(_) => identity::refusal_of(text, fault),
                Shape::CreditCode => credit_code_refusal(text, code.err().unwrap_or(CreditCodeFault::Length)),
            };
            cells_of([shape.code(), "false", "", "", "", refusal.code()])
        }
    })
}

fn cells_of(cells: [&str; 6]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn of_identity(number: &IdentityNumber, today: NaiveDate) -> Vec<String> {
    let suspicion = identity::suspicion_of(number, today);
    vec![
        number.identity_type().code().to_owned(),
        if suspicion.is_some() { "suspect" } else { "true" }.to_owned(),
        number.as_str().to_owned(),
        number.birth_date().map(|day| day.to_string()).unwrap_or_default(),
        number.sex().map_or("", Sex::code).to_owned(),
        suspicion.map_or("", |refusal| refusal.code()).to_owned(),
    ]
}

/// What a text that is nothing right was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Identity(IdentityType),
    CreditCode,
}

impl Shape {
    const fn code(self) -> &'static str {
        match self {
            Self::Identity(identity) => identity.code(),
            Self::CreditCode => CREDIT_CODE,
        }
    }
}

/// Letters at the front mean a foreigner's number, letters further in a credit code, digits a citizen's number.
fn shape(text: &str) -> Shape {
    let text: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    let text = text.to_ascii_uppercase();
    let length = text.chars().count();
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let inner = text.chars().take(length.saturating_sub(1)).any(|character| character.is_ascii_alphabetic());
    match (letters, text.chars().next()) {
        (3.., _) if length <= 15 => Shape::Identity(IdentityType::PermanentResidence),
        (2.., _) => Shape::Identity(IdentityType::Foreigner),
        _ if inner && length >= 15 => Shape::CreditCode,
        _ if is_digits_of_credit_code(&text) => Shape::CreditCode,
        (_, Some('8')) => Shape::Identity(IdentityType::ResidencePermit),
        (_, Some('9')) => Shape::Identity(IdentityType::PermanentResidence),
        _ => Shape::Identity(IdentityType::Citizen),
    }
}

/// Digits only, but nothing like a year of birth where an identity number has it, and a register (编办, 民政, 市场监管) in front.
fn is_digits_of_credit_code(text: &str) -> bool {
    let year = text.get(6..10).and_then(|year| year.parse::<u32>().ok());
    text.len() == 18 && text.starts_with(['1', '5', '9']) && year.is_some_and(|year| !(1800..2200).contains(&year))
}

fn credit_code_refusal(text: &str, fault: CreditCodeFault) -> Refusal {
    let value = text.to_owned();
    match fault {
        CreditCodeFault::Length => Refusal::CreditCodeLength { value },
        CreditCodeFault::Character(character) => Refusal::CreditCodeCharacter { value, character },
        CreditCodeFault::CheckCharacter(expected) => Refusal::CreditCodeCheckCharacter { value, expected },
    }
}
