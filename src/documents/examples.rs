//! Full facts of pages about money, for the tests.

use super::tests::office;
use super::*;

pub fn receipt() -> ReceiptSheet {
    let line = |month: &str, component: &str| AppliedLine {
        month: month.into(),
        kind: "pension".into(),
        component: component.into(),
        before: "1000.00".into(),
        applied: "1000.00".into(),
        after: "0.00".into(),
    };
    ReceiptSheet {
        number: "收〔2026〕0021号".into(),
        office: office(),
        payer_name: "北京示例商贸有限公司".into(),
        payer_number: "91350100M000100Y43".into(),
        reference: "TAX20260812-0021".into(),
        paid_on: "2026-08-12".into(),
        channel: "tax".into(),
        handler: "wang".into(),
        amount: "2500.00".into(),
        amount_in_capitals: "贰仟伍佰元整".into(),
        rule: "先旧后新；同月按养老、失业、医疗、工伤顺序".into(),
        lines: vec![line("2026-05", "person_share"), line("2026-06", "employer_share")],
        applied_total: "2000.00".into(),
        unapplied: "500.00".into(),
        issued_on: "2026-08-12".into(),
    }
}

pub fn refund_application() -> RefundApplication {
    let line = |due_on: &str| RefundLine {
        refund: 7,
        payer_name: "北京<龘>源科技有限公司".into(),
        payer_number: "91350100M000100Y43".into(),
        bank: "示例银行科创支行".into(),
        bank_account: "****0123".into(),
        reference: "R1".into(),
        paid_on: "2026-08-10".into(),
        amount: "183.00".into(),
        reason: "RF1".into(),
        evidence: "离职证明".into(),
        approved_on: "2026-08-13".into(),
        due_on: due_on.into(),
    };
    RefundApplication {
        number: "110000-T000007".into(),
        office: office(),
        region: "110000".into(),
        lines: vec![line("2026-09-10"), line("")],
        total: "366.00".into(),
        total_in_capitals: "叁佰陆拾陆元整".into(),
        issued_on: "2026-08-14".into(),
    }
}
