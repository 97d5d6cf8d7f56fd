//! Adds an operator, the name under which someone acts.

use serde_json::json;

use crate::model::OperationKind;
use crate::refusal::Refusal;
use crate::session::{Operation, Session};
use crate::store::office::Operator;

/// The longest name of an operator.
const LONGEST: usize = 64;
/// Marks without a shape, which would make two names look alike: joiners, marks of direction, of the byte order.
const INVISIBLE: [char; 8] =
    ['\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202e}', '\u{2060}', '\u{feff}'];

/// Checks a name: one word that can be seen, so that it stands in a list and behind `--as` as it is.
pub fn checked_name(name: &str) -> Result<&str, Refusal> {
    let is_out = |letter: char| letter.is_control() || letter.is_whitespace() || INVISIBLE.contains(&letter);
    let is_valid = !name.is_empty() && name.chars().count() <= LONGEST && !name.contains(is_out);
    if is_valid { Ok(name) } else { Err(Refusal::OperatorNameNotValid { name: name.to_owned() }) }
}

/// Adds an operator; a name that is known is refused.
pub fn add_operator(session: &Session, name: &str, department: Option<&str>) -> anyhow::Result<()> {
    let name = checked_name(name)?.to_owned();
    let request = json!({"name": name, "department": department});
    session.transact(&Operation::new(OperationKind::AddOperator, &request), |tx| {
        if tx.reader().operators()?.iter().any(|operator| operator.name == name) {
            return Err(Refusal::OperatorExists { name }.into());
        }
        tx.writer.insert_operator(&Operator { name, department: department.map(ToOwned::to_owned) })
    })
}
