//! What views and datasets hold, in a line each.

use super::Lang;

/// Name, Chinese, English.
const VIEWS: &[(&str, &str, &str)] = &[
    ("employers", "现有参保单位", "employers of the register as they are now"),
    ("persons", "现有登记人员", "persons of the register as they are now"),
    (
        "enrolments",
        "参保情况：险种与缴费工资不变的每段年月一行",
        "enrolments: a line a span of months with the same kinds and earnings",
    ),
    ("history", "历史缴费：接收的或转入的年月，每段一行", "months paid elsewhere: a line a span"),
    ("assessments", "各月核定批次", "runs over a month"),
    ("bills", "账单：每个缴费主体每月每次核定一行", "bills: a line a payer, month and run"),
    (
        "bill_lines",
        "账单分险种：每个缴费主体每月每次核定每险种一行",
        "bills by kind: a line a payer, month, run and kind",
    ),
    (
        "contribution_detail",
        "每人应缴明细：每人每月每险种一行",
        "what is levied for each person: a line a person, month and kind",
    ),
    ("receipts", "收款；已分配金额含滞纳金", "money that came; what was applied includes late fees"),
    ("allocations", "每笔收款的分配去向", "where the money of each receipt went"),
    ("held_money", "待转金", "money that is held for its payers"),
    ("vouchers", "记账凭证", "vouchers of the books"),
    ("entries", "凭证分录", "entries of the vouchers"),
    ("refunds", "退费", "money that was given back"),
    ("held_moves", "待转金调剂", "held money that went over to another month, kind or payer"),
    ("voided_receipts", "冲销的收款", "receipts that never came"),
    ("held_write_offs", "转为其他收入的待转金", "held money that nobody could be given back and became income"),
    ("bill_interest", "补缴利息：每个账单每险种一行", "interest of back payments: a line a bill and kind"),
    ("enforcements", "强制征缴案件", "cases of enforcement"),
    ("enforcement_steps", "强制征缴案件的办理步骤", "the steps of cases of enforcement"),
    ("account_entries", "个人账户中缴费以外的记账", "what moved individual accounts beside contributions"),
    ("account_years", "个人账户年终结转", "individual accounts at the end of each year"),
    ("claims", "待遇申领现况", "claims of benefits as they stand"),
    ("bank_files", "报盘文件：笔数、金额和 SM3", "files for the bank: count, sum and SM3 of each"),
    ("payments", "各次发放的支付：每次发放每个领取人一行", "payments: a line a payroll and payee"),
    (
        "medical_premiums",
        "失业保险基金代缴的医疗保险费：每人每月一行",
        "what the unemployment fund pays to medical insurance: a line a person and month",
    ),
    (
        "premiums",
        "失业保险基金代缴的保险费：每人每月每险种一行",
        "what the unemployment fund pays to other funds: a line a person, month and kind",
    ),
    ("recoveries", "追回", "what is to be given back, and what came of it"),
    ("certifications", "资格认证记录", "passed certifications"),
    ("matters", "须复核或已复核的事项", "what needs or needed a second person"),
    ("matter_events", "事项办理过程", "what happened to each matter"),
    ("batches", "已导入的文件及各行处理结果", "files that were taken in, and what became of their rows"),
    ("operations", "操作日志", "the operation log"),
    ("notices", "已制发的文书", "notices that were issued"),
    ("month_end_steps", "月结各步骤的结果", "what the steps of each month's end came to"),
    ("policy_files", "在内置政策之外导入的政策文件", "policy files taken in beside the built-in law"),
];

/// Datasets that are another list than the view of their name, or have no view.
const LISTS: [(&str, &str, &str); 5] = [
    (
        "enrolments",
        "参保情况：每人每险种连续参保的每段一行",
        "enrolments: a line a payer, person, kind and unbroken span",
    ),
    (
        "bills",
        "业务日期的账单：每个缴费主体每月每险种一行",
        "bills on the business date: a line a payer, month and kind",
    ),
    (
        "detail",
        "每人应缴实缴明细：每人每月每险种一行",
        "what is levied and paid for each person: a line a person, month and kind",
    ),
    (
        "arrears",
        "业务日期的欠费：每个缴费主体每月每险种一行",
        "arrears on the business date: a line a payer, month and kind",
    ),
    ("receipts", "收款及其分配、待转金额", "money that came, what of it was applied and what is held"),
];

/// What a view holds.
pub fn view(lang: Lang, name: &str) -> &'static str {
    found(VIEWS, lang, name).unwrap_or_default()
}

/// What a dataset holds.
pub fn dataset(lang: Lang, name: &str) -> &'static str {
    found(&LISTS, lang, name).unwrap_or_else(|| view(lang, name))
}

fn found(table: &[(&str, &'static str, &'static str)], lang: Lang, name: &str) -> Option<&'static str> {
    let (_, chinese, english) = table.iter().find(|(known, ..)| *known == name)?;
    Some(match lang {
        Lang::Zh => chinese,
        Lang::En => english,
    })
}
