//! Who is paid where the insured person is not: `name/identity number/bank/account/share`, several parted by `;`.

use crate::model::{Benefit, Rate};
use crate::operations::reading::identity_number;
use crate::refusal::Refusal;
use crate::rules::entitlement::WHOLE;
use crate::store::payees::PayeeDetails;

/// A bank and an account there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub bank: String,
    pub bank_account: String,
}

/// The payees of a text, their shares together the whole.
pub fn payees(text: &str) -> Result<Vec<PayeeDetails>, Refusal> {
    let fault = || Refusal::PayeesNotValid { value: text.to_owned() };
    let parts = text.split([';', '\u{ff1b}']).map(str::trim).filter(|part| !part.is_empty());
    let payees = parts.map(|part| payee(part, &fault)).collect::<Result<Vec<_>, _>>()?;
    let whole: i64 = payees.iter().map(|payee| payee.share).sum();
    if whole == WHOLE { Ok(payees) } else { Err(fault()) }
}

fn payee(part: &str, fault: &dyn Fn() -> Refusal) -> Result<PayeeDetails, Refusal> {
    let cells: Vec<&str> = part.split('/').map(str::trim).collect();
    let [name, id_number, bank, bank_account, share] = cells.as_slice() else { return Err(fault()) };
    if [name, id_number, bank, bank_account].iter().any(|cell| cell.is_empty()) {
        return Err(fault());
    }
    let share = share.parse::<Rate>().map_err(|_| fault())?.ratio() * rust_decimal::Decimal::from(WHOLE);
    let share = i64::try_from(share.trunc().mantissa()).ok().filter(|parts| share.fract().is_zero() && *parts > 0);
    Ok(PayeeDetails {
        name: (*name).to_owned(),
        id_number: identity_number(id_number)?.as_str().to_owned(),
        bank: (*bank).to_owned(),
        bank_account: (*bank_account).to_owned(),
        share: share.ok_or_else(fault)?,
    })
}

/// Whether a benefit is for those whom the insured left behind: it is never paid on an account of his own.
pub fn is_for_family(benefit: Benefit, reason: Option<&str>) -> bool {
    match benefit {
        Benefit::Death | Benefit::Survivors => true,
        Benefit::AccountRefund => reason == Some("death"),
        Benefit::OldAge
        | Benefit::AgencyOldAge
        | Benefit::ResidentOldAge
        | Benefit::Invalidity
        | Benefit::Unemployment
        | Benefit::Maternity
        | Benefit::Injury
        | Benefit::Medical => false,
    }
}

/// Whether a payee is the insured person himself.
pub fn is_oneself(payee: &PayeeDetails, own_number: &str) -> bool {
    payee.id_number.is_empty() || payee.id_number == own_number
}
