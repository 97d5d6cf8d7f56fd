//! Adds an operator, the name under which someone acts.

use serde_json::json;

use crate::model::OperationKind;
use crate::refusal::Refusal;
use crate::session::{Operation, Session};
use crate::store::office::Operator;

/// The longest name of an operator.
const LONGEST: usize = 64;

/// Checks a name: something visible, no separators that would break a list.
pub fn checked_name(name: &str) -> Result<&str, Refusal> {
    let name = name.trim();
    let is_valid = !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
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
