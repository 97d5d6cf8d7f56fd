//! How far the dunning of a debt goes next (社会保险费申报缴纳管理规定 第四章): where the agency collects, an order to pay
//! within five working days, then urging; where the tax office collects, a reminder only.

use chrono::NaiveDate;

use super::calendar::{Limit, due};
use crate::model::Stage;
use crate::policy::{Calendar, DunningStage};
use crate::refusal::Refusal;

/// A debt as far as dunning needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    pub stage: Stage,
    /// The day on which it came to that stage; the due day where it is new.
    pub since: NaiveDate,
}

/// The stage that is due on a day, if one is. The term of the stage before must have passed: on its last day nothing is due.
pub fn next_stage(
    debt: Debt,
    stages: &[DunningStage],
    today: NaiveDate,
    calendar: &Calendar,
) -> Result<Option<Stage>, Refusal> {
    let Some(next) = stages.iter().find(|next| next.stage > debt.stage) else { return Ok(None) };
    let term_ends = match next.after_working_days {
        0 => debt.since,
        days => due(debt.since, Limit::working_days(days), calendar)?,
    };
    Ok((today > term_ends).then_some(next.stage))
}
