//! What comes back of an investment: all of it, which ends it, or a part, after which the rest stays with its cost (财会〔2017〕28号
//! 1201, 1202; E16, E35).

use chrono::NaiveDate;

use super::{BOND, GAINS, PRINCIPAL, Step, Worth, held, is_entrusted, post, refuse_before, value};
use crate::model::Money;
use crate::operations::post_vouchers::refuse_ahead;
use crate::refusal::Refusal;
use crate::rules::investment::value_left;
use crate::rules::posting::{BONDS, FISCAL_ACCOUNT};
use crate::session::Transaction;
use crate::store::investments::{DEPOSIT, Investment, NewMove};

/// 利息收入
const INTEREST: &str = "4201";
/// 利息收入-存款利息, of all funds but the medical
const DEPOSIT_INTEREST: &str = "420101";
/// 利息收入-债券利息, of all funds but the medical
const BOND_INTEREST: &str = "420102";
/// 待转利息收入
const UNDECIDED_INTEREST: &str = "4602";

/// Money that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Back {
    pub proceeds: Money,
    /// The principal that came back; none: all that is left.
    pub principal: Option<Money>,
    /// What of the last gain is the lower level's.
    pub of_lower: Money,
}

/// Books what came back; the investment ends with the last of its principal.
pub(super) fn redeem(tx: &mut Transaction<'_>, number: i64, back: Back, on: NaiveDate) -> anyhow::Result<()> {
    refuse_ahead(on, tx.today)?;
    let known = held(tx.reader(), number)?;
    refuse_before(tx, &known, on)?;
    if !is_entrusted(&known) && !back.of_lower.is_zero() {
        return Err(Refusal::NotEntrusted { investment: number, class: known.bought.class }.into());
    }
    let part = back.principal.unwrap_or(known.cost);
    if part > known.cost {
        return Err(Refusal::PartMoreThanLeft { investment: number, part, left: known.cost }.into());
    }
    if known.bought.class == DEPOSIT && back.proceeds < part {
        let proceeds = back.proceeds;
        return Err(Refusal::DepositBelowPrincipal { investment: number, principal: part, proceeds }.into());
    }
    // Less than it is worth is a part, or all at a loss: that has to be said. What of a loss is the lower level's is said of all.
    if is_entrusted(&known) && back.principal.is_none() && back.of_lower.is_zero() && back.proceeds < known.value {
        let (proceeds, value, left) = (back.proceeds, known.value, known.cost);
        return Err(Refusal::PartOrAllNotSaid { investment: number, proceeds, value, left }.into());
    }
    // Where only gains are left, they are the rest.
    if part == known.cost && (back.principal.is_none() || part.is_positive()) {
        return end(tx, &known, back, on);
    }
    if is_entrusted(&known) && back.proceeds > known.value {
        let (proceeds, value) = (back.proceeds, known.value);
        return Err(Refusal::PartMoreThanWorth { investment: number, proceeds, value }.into());
    }
    book(tx, &known, (part, back.proceeds), on)?;
    // What is entrusted had its gains booked when it was valued.
    let left =
        if is_entrusted(&known) { known.value - back.proceeds } else { value_left(known.value, known.cost, part) };
    let moved = NewMove { cost: -part, worth: left - known.value, proceeds: back.proceeds, voucher: None };
    tx.writer.insert_investment_move(number, on, &moved)
}

/// Ends an investment; what is entrusted is first valued at what came back.
fn end(tx: &mut Transaction<'_>, known: &Investment, back: Back, on: NaiveDate) -> anyhow::Result<()> {
    if is_entrusted(known) {
        value(tx, known.number, Worth { value: back.proceeds, of_lower: back.of_lower }, on)?;
    }
    book(tx, known, (known.cost, back.proceeds), on)?;
    tx.writer.end_investment(known.number, on, back.proceeds)
}

/// The voucher of so much principal and of the money that came for it.
fn book(
    tx: &mut Transaction<'_>,
    known: &Investment,
    (principal, proceeds): (Money, Money),
    on: NaiveDate,
) -> anyhow::Result<()> {
    let (place, gain) = ((known.bought.fund, on, known.number), proceeds - principal);
    let interest = interest_of(tx, known, on);
    match known.bought.class.as_str() {
        DEPOSIT => post(tx, place, "deposit ended", &[(interest, gain)]),
        BOND if gain < Money::ZERO && interest.0 == "E16" => {
            let back = (("E16", "redeem", FISCAL_ACCOUNT, BONDS), proceeds);
            post(tx, place, "bond redeemed", &[back, (("E16", "loss", BOND_INTEREST, BONDS), -gain)])
        }
        BOND => {
            let back = (("E16", "redeem", FISCAL_ACCOUNT, BONDS), principal);
            post(tx, place, "bond redeemed", &[back, (interest, gain)])
        }
        _ => {
            let back = (("E35", "back", FISCAL_ACCOUNT, PRINCIPAL), principal);
            post(tx, place, "investment redeemed", &[back, (("E35", "back", FISCAL_ACCOUNT, GAINS), gain)])
        }
    }
}

/// The entry of interest. Where it has to be split between pooled fund and individual accounts, and nobody has said how yet, it waits to be
/// split (E31), as it does at any account of the fund.
fn interest_of(tx: &Transaction<'_>, known: &Investment, on: NaiveDate) -> Step<'static> {
    if !tx.policy.chart().details_needed(known.bought.fund, INTEREST, on, true).is_empty() {
        return ("E31", "interest", FISCAL_ACCOUNT, UNDECIDED_INTEREST);
    }
    if known.bought.class == BOND {
        return ("E16", "gain", FISCAL_ACCOUNT, BOND_INTEREST);
    }
    ("E11", "", FISCAL_ACCOUNT, DEPOSIT_INTEREST)
}
