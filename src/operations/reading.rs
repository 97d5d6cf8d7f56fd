//! Reads the cells of one row into values and gathers every fault of the row, so that all are told at once.

use chrono::NaiveDate;

use crate::exchange::Layout;
use crate::model::{
    Benefit, CreditCode, CreditCodeFault, IdentityNumber, InsuranceKind, KindSet, Money, MoneyFault, Month, RegionCode,
    parse_day,
};
use crate::policy::Policy;
use crate::refusal::{Fault, Refusal};
use crate::rules::identity;
use crate::rules::one_kind::one_kind;
use crate::store::office::Office;

/// The cells of one row, by the place of their field in the layout.
pub trait Cells {
    /// The cell, empty where it was not given.
    fn cell(&self, field: usize) -> &str;
}

impl Cells for Vec<String> {
    fn cell(&self, field: usize) -> &str {
        self.get(field).map_or("", String::as_str)
    }
}

impl Cells for crate::exchange::Row {
    fn cell(&self, field: usize) -> &str {
        Self::cell(self, field)
    }
}

/// What the meaning of a cell may depend on.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub today: NaiveDate,
    /// The day up to which things have happened. A month that is run later is run on its own day, and its answers came since.
    pub latest: NaiveDate,
    pub policy: &'a Policy,
    pub office: &'a Office,
}

/// A payer or person as users name them: by a public number of 18 characters, or by the number the office gave.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key<T> {
    Public(T),
    Number(i64),
}

impl<T: std::fmt::Display> std::fmt::Display for Key<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Public(key) => key.fmt(formatter),
            Self::Number(number) => number.fmt(formatter),
        }
    }
}

/// The longest decimal that is read as an office's own number.
const NUMBER_DIGITS: usize = 12;

fn own_number(text: &str) -> Option<i64> {
    let is_number = !text.is_empty() && text.len() <= NUMBER_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Reads an employer's key.
pub fn employer_key(text: &str) -> Result<Key<CreditCode>, Refusal> {
    own_number(text).map_or_else(|| credit_code(text).map(Key::Public), |number| Ok(Key::Number(number)))
}

/// Reads a person's key.
pub fn person_key(text: &str) -> Result<Key<IdentityNumber>, Refusal> {
    own_number(text).map_or_else(|| identity_number(text).map(Key::Public), |number| Ok(Key::Number(number)))
}

/// Reads a credit code.
pub fn credit_code(text: &str) -> Result<CreditCode, Refusal> {
    text.parse().map_err(|fault| {
        let value = text.to_owned();
        match fault {
            CreditCodeFault::Length => Refusal::CreditCodeLength { value },
            CreditCodeFault::Character(character) => Refusal::CreditCodeCharacter { value, character },
            CreditCodeFault::CheckCharacter(expected) => Refusal::CreditCodeCheckCharacter { value, expected },
        }
    })
}

/// Reads an identity number; whether it is suspect is another question.
pub fn identity_number(text: &str) -> Result<IdentityNumber, Refusal> {
    text.parse().map_err(|fault| identity::refusal_of(text, fault))
}

/// Stands for an empty value in a change.
pub const CLEARED: &str = "-";

/// One row being read.
pub struct Reading<'a> {
    cells: &'a dyn Cells,
    layout: &'static Layout,
    faults: Vec<Fault>,
}

impl<'a> Reading<'a> {
    pub const fn new(cells: &'a dyn Cells, layout: &'static Layout) -> Self {
        Self { cells, layout, faults: Vec::new() }
    }

    /// All faults found so far.
    pub fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    pub const fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    /// Notes a fault of a field.
    pub fn fault<T>(&mut self, field: usize, refusal: Refusal) -> Option<T> {
        self.faults.push(Fault::of(self.layout.fields[field].name, refusal));
        None
    }

    /// Notes a fault of the row as a whole.
    pub fn fault_of_row(&mut self, refusal: Refusal) {
        self.faults.push(Fault::of_row(refusal));
    }

    /// The text of a field, empty where not given.
    pub fn text(&self, field: usize) -> String {
        self.cells.cell(field).to_owned()
    }

    /// A field of a change: empty is left as it is, `-` clears it, anything else is read by `parse`.
    pub fn changed<T>(&mut self, field: usize, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<T> {
        if self.is_given(field) && self.cells.cell(field) != CLEARED { self.required(field, parse) } else { None }
    }

    /// The fields of a change that are given, cleared ones empty.
    pub fn given(&self, fields: std::ops::RangeInclusive<usize>) -> Vec<(usize, String)> {
        let given = fields.filter(|field| self.is_given(*field));
        given
            .map(|field| (field, if self.cells.cell(field) == CLEARED { String::new() } else { self.text(field) }))
            .collect()
    }

    pub fn is_given(&self, field: usize) -> bool {
        !self.cells.cell(field).is_empty()
    }

    /// A field that has to be there, read by `parse`.
    pub fn required<T>(&mut self, field: usize, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<T> {
        match self.cells.cell(field) {
            "" => self.fault(field, Refusal::RequiredValueMissing),
            text => parse(text).map_or_else(|refusal| self.fault(field, refusal), Some),
        }
    }

    /// A field that may be empty: outside `None` is a fault, inside `None` is not given.
    pub fn optional<T>(&mut self, field: usize, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<Option<T>> {
        if self.is_given(field) { self.required(field, parse).map(Some) } else { Some(None) }
    }

    /// A number that names a citizen or foreigner, not suspect unless someone has seen the card.
    pub fn checked_identity(
        &mut self,
        field: usize,
        is_checked: bool,
        today: NaiveDate,
    ) -> Option<(IdentityNumber, bool)> {
        let number = self.required(field, identity_number)?;
        match identity::suspicion_of(&number, today) {
            Some(refusal) if !is_checked => self.fault(field, refusal),
            suspicion => Some((number, suspicion.is_some())),
        }
    }
}

/// Text that has to be there and is taken as it is.
pub fn any_text(text: &str) -> Result<String, Refusal> {
    Ok(text.to_owned())
}

/// An amount above zero.
pub fn positive_money(text: &str) -> Result<Money, Refusal> {
    let value = || text.to_owned();
    match Money::parse(text) {
        Ok(money) if money.is_positive() => Ok(money),
        Ok(_) => Err(Refusal::AmountNotPositive { value: value() }),
        Err(MoneyFault::NotAnAmount) => Err(Refusal::AmountNotValid { value: value() }),
        Err(MoneyFault::MoreThanTwoDecimals) => Err(Refusal::AmountHasMoreThanTwoDecimals { value: value() }),
        Err(MoneyFault::TooLarge) => Err(Refusal::AmountTooLarge { value: value() }),
    }
}

pub fn month(text: &str) -> Result<Month, Refusal> {
    text.parse().map_err(|_| Refusal::MonthNotValid { value: text.to_owned() })
}

pub fn day(text: &str) -> Result<NaiveDate, Refusal> {
    parse_day(text).map_err(|_| Refusal::DateNotValid { value: text.to_owned() })
}

pub fn region(text: &str) -> Result<RegionCode, Refusal> {
    text.parse().map_err(|_| Refusal::RegionNotValid { value: text.to_owned() })
}

/// One of a list of words, given by its own type.
pub fn choice<T: std::str::FromStr>(text: &str, choices: &[&str]) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices.join(", ") })
}

/// A whole number, zero or above, of an office's own.
pub fn number(text: &str) -> Result<i64, Refusal> {
    own_number(text).ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
}

/// A benefit.
pub fn benefit(text: &str) -> Result<Benefit, Refusal> {
    choice(text, &Benefit::CODES)
}

/// A start: a month, or a day that gives its month by the region's rule.
pub fn start(text: &str, context: &Context<'_>) -> Result<(Month, Option<NaiveDate>), Refusal> {
    if let Ok(month) = text.parse() {
        return Ok((month, None));
    }
    match parse_day(text) {
        Ok(day) => Ok((context.policy.start_month(context.office.region, day), Some(day))),
        // What looks like a month is told about as a month.
        Err(_) if text.len() <= 7 => Err(Refusal::MonthNotValid { value: text.to_owned() }),
        Err(_) => Err(Refusal::DateNotValid { value: text.to_owned() }),
    }
}

/// Kinds joined with `+`; `None` stands for all that bind.
pub fn kinds(text: &str) -> Result<Option<KindSet>, Refusal> {
    if text.eq_ignore_ascii_case("all") || text == "\u{5168}\u{90e8}" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| Refusal::KindUnknown { value: text.to_owned() })
}

/// The kinds that a list is asked for, joined with `+`; `None` where every kind is.
pub fn kinds_asked(text: Option<&str>) -> Result<Option<KindSet>, Refusal> {
    Ok(text.map(kinds).transpose()?.flatten())
}

/// An amount, which may be zero.
pub fn money(text: &str) -> Result<Money, Refusal> {
    match Money::parse(text) {
        Ok(money) if money.is_zero() => Ok(money),
        _ => positive_money(text),
    }
}

/// An amount above zero, or below.
pub fn signed_money(text: &str) -> Result<Money, Refusal> {
    match text.strip_prefix('-') {
        Some(lost) => positive_money(lost).map(|amount| -amount),
        None => positive_money(text),
    }
}

/// A whole number from zero up.
pub fn count(text: &str) -> Result<i64, Refusal> {
    let number = text.parse::<i64>().ok().filter(|number| (0..=10_000_000_000).contains(number));
    number.ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
}

/// One kind.
pub fn kind(text: &str) -> Result<InsuranceKind, Refusal> {
    one_kind(text)
}

/// `yes` or `no` in whatever way people say it.
pub fn yes_or_no(text: &str) -> Result<bool, Refusal> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "\u{662f}" => Ok(true),
        "no" | "n" | "false" | "0" | "\u{5426}" => Ok(false),
        _ => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: "yes, no".to_owned() }),
    }
}

/// A telephone number or account of a register that is taken over: whatever it holds, but not what a spreadsheet has shortened.
pub fn not_shortened(text: &str) -> Result<(), Refusal> {
    let (digits, exponent) = text.split_once(['E', 'e']).unwrap_or_default();
    let is_number = digits.contains('.') && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_exponent = exponent.strip_prefix('+').is_some_and(|rest| rest.parse::<u8>().is_ok());
    if is_number && is_exponent { Err(Refusal::AccountNotValid { value: text.to_owned() }) } else { Ok(()) }
}

/// A telephone number: digits, and what stands between or behind them.
pub fn phone(text: &str) -> Result<String, Refusal> {
    let is_part = |letter: char| letter.is_ascii_digit() || " +-()/*#,;\u{ff08}\u{ff09}\u{8f6c}".contains(letter);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let fits = text.chars().all(is_part) && (1..=40).contains(&digits);
    if fits { Ok(text.to_owned()) } else { Err(Refusal::PhoneNotValid { value: text.to_owned() }) }
}

/// A bank account: digits, maybe grouped, maybe with letters; never as a spreadsheet shortens it.
pub fn bank_account(text: &str) -> Result<String, Refusal> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || " -".contains(letter);
    let fits = text.chars().all(is_part) && text.chars().any(|letter| letter.is_ascii_digit()) && text.len() <= 40;
    if fits { Ok(text.to_owned()) } else { Err(Refusal::AccountNotValid { value: text.to_owned() }) }
}

/// An industry by name, or by its code of GB/T 4754, which may carry the letter of its section.
pub fn industry(text: &str) -> Result<String, Refusal> {
    let code = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let is_code = !code.is_empty() && code.bytes().all(|digit| digit.is_ascii_digit());
    let division: Option<u8> = code.get(..2).and_then(|division| division.parse().ok());
    let fits = !is_code || (code.len() <= 4 && division.is_some_and(|division| (1..=97).contains(&division)));
    if fits { Ok(text.to_owned()) } else { Err(Refusal::IndustryNotValid { value: text.to_owned() }) }
}
