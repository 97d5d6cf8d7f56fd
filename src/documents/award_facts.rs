//! The facts of the form of an award.

use serde::Serialize;

use super::facts::OfficeFacts;

/// What was awarded on a claim (待遇核定表), and how it was reckoned.
#[derive(Clone, Debug, Serialize)]
pub struct AwardForm {
    pub number: String,
    pub office: OfficeFacts,
    pub name: String,
    pub id_number: String,
    pub person_number: String,
    pub benefit: String,
    pub event_on: String,
    pub applied_on: String,
    /// Empty where the benefit is no old-age pension.
    pub statutory_month: String,
    pub chosen_month: String,
    pub lines: Vec<AwardLine>,
    /// What the first month brings: monthly items, and those paid once.
    pub monthly: String,
    pub monthly_in_capitals: String,
    pub once: String,
    pub once_in_capitals: String,
    /// Who is paid, on which account, and which share.
    pub payees: Vec<PayeeLine>,
    /// Who entered the award and who approved it; empty while it is a calculation.
    pub handler: String,
    pub reviewer: String,
    pub workings: Vec<String>,
    pub sources: Vec<String>,
    /// The figures that were not known yet when it was reckoned.
    pub awaits: Vec<String>,
    /// What the claim says was corrected since, or what it rests on was taken away, and the award is still that of before.
    pub is_corrected: bool,
    pub is_shaken: bool,
    /// It was awarded before calculations were kept, and comes to something else by now.
    pub is_calculation_lost: bool,
    pub is_awarded: bool,
    pub issued_on: String,
}

/// One item of an award.
#[derive(Clone, Debug, Serialize)]
pub struct AwardLine {
    pub item: String,
    pub amount: String,
    pub from: String,
    /// Empty where it has no end.
    pub to: String,
    pub is_once: bool,
}

/// Who receives a share of an award.
#[derive(Clone, Debug, Serialize)]
pub struct PayeeLine {
    pub name: String,
    /// Masked; empty where it is the insured person.
    pub id_number: String,
    pub bank: String,
    /// Masked.
    pub bank_account: String,
    /// Such as `50%`.
    pub share: String,
}

#[cfg(test)]
impl AwardForm {
    pub(super) fn example(office: OfficeFacts) -> Self {
        Self {
            number: "110000-A000001".into(),
            office,
            name: "欧阳明轩".into(),
            id_number: "110105********002X".into(),
            person_number: "12".into(),
            benefit: "old_age".into(),
            event_on: "2025-07-01".into(),
            applied_on: "2025-06-03".into(),
            statutory_month: "2025-07".into(),
            chosen_month: "2025-07".into(),
            lines: vec![AwardLine {
                item: "basic_pension".into(),
                amount: "3654.90".into(),
                from: "2025-08".into(),
                to: String::new(),
                is_once: false,
            }],
            monthly: "3654.90".into(),
            monthly_in_capitals: "叁仟陆佰伍拾肆元玖角".into(),
            once: "0.00".into(),
            once_in_capitals: "零元整".into(),
            payees: vec![PayeeLine {
                name: "欧阳明轩".into(),
                id_number: String::new(),
                bank: "工商银行".into(),
                bank_account: "****0012".into(),
                share: "100%".into(),
            }],
            handler: "wang".into(),
            reviewer: "li".into(),
            workings: vec!["基础养老金：(12183 + 12183 × 1) ÷ 2 × 0.3 = 3654.90".into()],
            sources: vec!["《关于完善企业职工基本养老保险制度的决定》第六条".into()],
            awaits: vec!["awaits_wage".into(), "awaits_rate".into()],
            is_corrected: true,
            is_shaken: true,
            is_calculation_lost: true,
            is_awarded: true,
            issued_on: "2025-07-10".into(),
        }
    }
}
