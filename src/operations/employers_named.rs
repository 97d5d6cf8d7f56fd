//! The employers that rows name, by credit code or number.

use crate::model::CreditCode;
use crate::operations::reading::Key;
use crate::refusal::{Fault, Refusal};
use crate::store::Reader;
use crate::store::persons::AsOf;

/// The number of the employer of the register that a row names, or the fault of the row.
pub fn employer_named(reader: Reader<'_>, key: &Key<CreditCode>) -> anyhow::Result<Result<i64, Fault>> {
    let number = match key {
        Key::Public(code) => reader.employer_number(code.as_str())?,
        Key::Number(number) => Some(*number),
    };
    let version = number.map(|number| reader.employer(number, AsOf::NOW)).transpose()?.flatten();
    let employer = version.filter(|version| !version.is_void).map(|version| version.employer.number);
    let fault = || Fault::of("employer", Refusal::EmployerNotRegistered { employer: key.to_string() });
    Ok(employer.ok_or_else(fault))
}
