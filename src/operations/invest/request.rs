//! Buying, valuing and redeeming are matters: entered by one person, approved by another, who has it checked again against the file of that moment.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::returned::{Back, redeem};
use super::{Worth, buy, value};
use crate::model::{MatterState, Money, OperationKind, parse_day};
use crate::operations::review_matter::{approve_own, open_matter, waits_otherwise};
use crate::session::{Operation, Session, Transaction};
use crate::store::investments::{Investment, NewInvestment};
use crate::store::matters::Matter;

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requested {
    pub matter: i64,
    pub state: MatterState,
    /// The investment, once there is one.
    pub number: Option<i64>,
}

/// Asks for an investment to be bought.
pub fn request_buy(session: &Session, bought: &NewInvestment, approve: bool) -> anyhow::Result<Requested> {
    let subject = format!("{} {} {} {}", bought.fund, bought.product, bought.principal, bought.bought_on);
    let request = json!({"fund": bought.fund.english(), "class": bought.class, "product": bought.product, "bank": bought.bank,
        "principal": bought.principal.to_string(), "rate": bought.rate, "bought_on": bought.bought_on.to_string(),
        "matures_on": bought.matures_on.map(|day| day.to_string())});
    session.transact(&Operation::new(OperationKind::InvestBuy, &request), |tx| {
        ask(tx, (OperationKind::InvestBuy, &request, &subject), approve, |tx| buy(tx, bought))
    })
}

/// Asks for what came back of an investment to be booked; what it is of comes with it.
pub fn request_redeem(
    session: &Session,
    (number, back, on): (i64, Back, NaiveDate),
    approve: bool,
) -> anyhow::Result<(Requested, Investment)> {
    let mut request = json!({"investment": number, "proceeds": back.proceeds.to_string(), "on": on.to_string()});
    if let Some(principal) = back.principal {
        request["principal"] = principal.to_string().into();
    }
    add_lower(&mut request, back.of_lower);
    let kind = OperationKind::InvestRedeem;
    request_of_held(session, (kind, &request, number), approve, |tx| redeem(tx, number, back, on))
}

/// Asks for an investment to be valued; what is valued comes with it.
pub fn request_value(
    session: &Session,
    (number, worth, on): (i64, Worth, NaiveDate),
    approve: bool,
) -> anyhow::Result<(Requested, Investment)> {
    let mut request = json!({"investment": number, "value": worth.value.to_string(), "on": on.to_string()});
    add_lower(&mut request, worth.of_lower);
    let kind = OperationKind::InvestValue;
    request_of_held(session, (kind, &request, number), approve, |tx| value(tx, number, worth, on))
}

fn add_lower(request: &mut Value, of_lower: Money) {
    if !of_lower.is_zero() {
        request["of_lower"] = of_lower.to_string().into();
    }
}

fn request_of_held(
    session: &Session,
    (kind, request, number): (OperationKind, &Value, i64),
    approve: bool,
    step: impl Fn(&mut Transaction<'_>) -> anyhow::Result<()>,
) -> anyhow::Result<(Requested, Investment)> {
    let subject = number.to_string();
    session.transact(&Operation::new(kind, request), |tx| {
        let held = super::held(tx.reader(), number)?;
        let step = |tx: &mut Transaction<'_>| step(tx).map(|()| number);
        let asked = ask(tx, (kind, request, &subject), approve, step)?;
        Ok((Requested { number: Some(number), ..asked }, held))
    })
}

/// Rehearses it, opens the matter, and does it where the same person may approve. What waits already is not asked for twice; of what is
/// held nothing else is asked for while it waits, and a purchase that is not the same is another.
fn ask(
    tx: &mut Transaction<'_>,
    (kind, request, subject): (OperationKind, &Value, &str),
    approve: bool,
    step: impl Fn(&mut Transaction<'_>) -> anyhow::Result<i64>,
) -> anyhow::Result<Requested> {
    let is_purchase = kind == OperationKind::InvestBuy;
    for pending in tx.reader().pending_matters(kind, subject)? {
        if serde_json::from_str::<Value>(&pending.request)? == *request {
            return Ok(Requested { matter: pending.id, state: MatterState::Pending, number: None });
        }
        if !is_purchase {
            return Err(waits_otherwise(&pending, request).into());
        }
    }
    tx.rehearse(|tx| step(tx).map(drop))?;
    let matter = open_matter(tx, kind, &request.to_string(), subject, 1)?;
    if !approve {
        return Ok(Requested { matter, state: MatterState::Pending, number: None });
    }
    let number = Some(step(tx)?);
    approve_own(tx, matter)?;
    Ok(Requested { matter, state: MatterState::Approved, number })
}

/// Buys, values or redeems what an approved matter asks for.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<()> {
    let request: Value = serde_json::from_str(&matter.request)?;
    let damaged = || anyhow::anyhow!("the request of matter {} is damaged", matter.id);
    let text = |name: &str| request.get(name).and_then(Value::as_str).map(str::to_owned);
    let money = |name: &str| text(name).and_then(|text| Money::parse(&text).ok()).ok_or_else(damaged);
    let day = |name: &str| text(name).and_then(|text| parse_day(&text).ok());
    if matter.kind == OperationKind::InvestRedeem {
        let number = request.get("investment").and_then(Value::as_i64).ok_or_else(damaged)?;
        let principal = request.get("principal").map(|_| money("principal")).transpose()?;
        let back = Back { proceeds: money("proceeds")?, principal, of_lower: money("of_lower").unwrap_or_default() };
        return redeem(tx, number, back, day("on").ok_or_else(damaged)?);
    }
    if matter.kind == OperationKind::InvestValue {
        let number = request.get("investment").and_then(Value::as_i64).ok_or_else(damaged)?;
        let worth = Worth { value: money("value")?, of_lower: money("of_lower").unwrap_or_default() };
        return value(tx, number, worth, day("on").ok_or_else(damaged)?);
    }
    let bought = NewInvestment {
        fund: text("fund").and_then(|fund| fund.parse().ok()).ok_or_else(damaged)?,
        class: text("class").unwrap_or_default(),
        product: text("product").unwrap_or_default(),
        bank: text("bank").unwrap_or_default(),
        principal: money("principal")?,
        rate: text("rate").unwrap_or_default(),
        bought_on: day("bought_on").ok_or_else(damaged)?,
        matures_on: day("matures_on"),
    };
    buy(tx, &bought).map(drop)
}
