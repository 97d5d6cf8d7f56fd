//! Renders every document in both languages from full facts.

use serde_json::{Value, json};

use super::examples::{receipt, refund_application};
use super::*;

pub fn office() -> OfficeFacts {
    OfficeFacts {
        name: "北京市示例区社会保险基金管理中心".into(),
        address: "北京市示例区和平路 1 号".into(),
        contact: "王芳".into(),
        phone: "010-55550100".into(),
    }
}

fn remedies() -> Remedies {
    Remedies { reconsideration_body: "示例区人民政府".into(), reconsideration_days: 60, lawsuit_months: 6 }
}

fn line(kind: &str, month: &str) -> NoticeLine {
    NoticeLine {
        kind: kind.into(),
        month: month.into(),
        levy_type: "regular".into(),
        headcount: 128,
        earnings_total: "1326840.50".into(),
        base_total: "1326840.50".into(),
        employer_arrears: "212294.48".into(),
        person_arrears: "106147.24".into(),
        total: "318441.72".into(),
        late_fee: "1592.21".into(),
        daily_late_fee: "159.22".into(),
    }
}

fn payment_notice() -> PaymentNotice {
    let kinds = ["pension", "unemployment", "medical", "mutual_aid", "injury"];
    PaymentNotice {
        number: "限补〔2026〕0001号".into(),
        office: office(),
        region: "北京市（110000）".into(),
        employer_name: "北京<龘>源科技有限公司".into(),
        credit_code: "91350100M000100Y43".into(),
        employer_number: "10000017".into(),
        address: "北京市示例区科创街 8 号院 2 号楼".into(),
        legal_representative: "欧阳明轩".into(),
        lines: ["2026-06", "2026-07"].iter().flat_map(|month| kinds.map(|kind| line(kind, month))).collect(),
        arrears_total: "3184417.20".into(),
        arrears_in_capitals: "叁佰壹拾捌万肆仟肆佰壹拾柒元贰角".into(),
        late_fee_total: "15922.10".into(),
        total: "3200339.30".into(),
        total_in_capitals: "叁佰贰拾万零叁佰叁拾玖元叁角".into(),
        late_fee_daily_rate: "0.05%".into(),
        counted_to: "2026-09-05".into(),
        issued_on: "2026-09-07".into(),
        pay_by: "2026-09-14".into(),
        term_working_days: 5,
        collector: "国家税务总局北京市税务局".into(),
        way_of_payment: "电子税务局、银行批扣或办税服务厅".into(),
        remedies: remedies(),
        previous: Some(PreviousNotice { number: "限补〔2026〕0001号".into(), served_on: "2026-09-08".into() }),
    }
}

fn enforcement_application() -> EnforcementApplication {
    let served = |number: &str, on: &str| ServedDocument {
        number: number.into(),
        issued_on: on.into(),
        served_on: on.into(),
        method: "by_direct".into(),
        receiver: "李强".into(),
        is_refused: false,
    };
    let step = |step: &str, on: &str| StepLine { step: step.into(), on: on.into(), notice: String::new() };
    EnforcementApplication {
        number: "110000-2026-000021".into(),
        office: office(),
        region: "110000".into(),
        enforcement: 3,
        addressed_to: "北京市示例区人民法院".into(),
        employer_name: "北京<龘>源科技有限公司".into(),
        credit_code: "91350100M000100Y43".into(),
        employer_number: "10000017".into(),
        address: "北京市示例区科创街 8 号院 2 号楼".into(),
        legal_representative: "欧阳明轩".into(),
        contact: "李强".into(),
        phone: "010-55550123".into(),
        cause: "unpaid".into(),
        evidence: "2026 年 8 月核查记录".into(),
        found_on: "2026-09-01".into(),
        lines: vec![line("pension", "2026-06"), line("medical", "2026-06")],
        arrears_total: "636883.44".into(),
        late_fee_total: "3184.42".into(),
        total: "640067.86".into(),
        total_in_capitals: "陆拾肆万零陆拾柒元捌角陆分".into(),
        late_fee_daily_rate: "0.05%".into(),
        counted_to: "2026-09-21".into(),
        order: Some(served("110000-2026-000018", "2026-09-03")),
        urging: Some(served("110000-2026-000020", "2026-09-14")),
        accounts: vec![BankLine {
            bank: "示例银行科创支行".into(),
            account_name: "北京<龘>源科技有限公司".into(),
            account: "11001018800059000123".into(),
            balance: "1200.00".into(),
            queried_on: "2026-09-18".into(),
        }],
        sue_by: "2027-03-03".into(),
        steps: vec![step("ordered", "2026-09-02"), step("order_served", "2026-09-03")],
        statement: "未提出陈述、申辩".into(),
        assets: "科创街 8 号院 2 号楼房产".into(),
        signed_by: "赵局长".into(),
        issued_on: "2026-09-29".into(),
    }
}

fn refusal_notice(decision: Decided) -> RefusalNotice {
    RefusalNotice {
        number: "补正〔2026〕0007号".into(),
        office: office(),
        applicant_name: "北京示例商贸有限公司".into(),
        applicant_number: "91350100M000100Y43".into(),
        matter: 7,
        matter_kind: "register-employer".into(),
        applied_on: "2026-07-02".into(),
        decision,
        reasons: vec![
            Reason {
                text: "未填法定代表人".into(), basis: "《社会保险费征缴暂行条例》第七条".into()
            },
            Reason { text: "地址与营业执照不一致".into(), basis: String::new() },
        ],
        supplement_by: Some("2026-07-16".into()),
        remedies: remedies(),
        issued_on: "2026-07-03".into(),
    }
}

fn employer_certificate(market_registered: bool) -> EmployerCertificate {
    let kinds = ["pension", "unemployment", "medical", "injury"];
    EmployerCertificate {
        number: "登〔2026〕0012号".into(),
        office: office(),
        region: "110000".into(),
        market_registered,
        employer_name: "北京示例商贸有限公司".into(),
        credit_code: "91350100M000100Y43".into(),
        employer_number: "10000012".into(),
        employer_type: "enterprise".into(),
        industry: "5211".into(),
        risk_class: "2".into(),
        legal_representative: "赵敏".into(),
        address: "北京市示例区平安大街 5 号".into(),
        contact: "李强".into(),
        phone: "010-55550123".into(),
        start: "2024-03".into(),
        registered_on: "2024-03-08".into(),
        kinds: kinds
            .map(|kind| KindLine {
                kind: kind.into(),
                since: "2024-03".into(),
                headcount: 35,
                payment: "paid_in_order".into(),
            })
            .into(),
        in_order: true,
        issued_on: "2026-07-03".into(),
    }
}

fn statement_line(month: &str, state: &str) -> StatementLine {
    StatementLine {
        month: month.into(),
        kind: "pension".into(),
        payer_name: "北京<龘>源科技有限公司".into(),
        headcount: 3,
        base: "10000.00".into(),
        employer_share: "1600.00".into(),
        person_share: "800.00".into(),
        paid: "2400.00".into(),
        state: state.into(),
    }
}

fn statement_total(account: &str) -> StatementTotal {
    StatementTotal {
        kind: "pension".into(),
        months: 1,
        employer_share: "1600.00".into(),
        person_share: "800.00".into(),
        paid: "2400.00".into(),
        account: account.into(),
    }
}

fn person_statement() -> PersonStatement {
    PersonStatement {
        number: "110000-Q00000012".into(),
        office: office(),
        region: "110000".into(),
        name: "欧阳<明>".into(),
        id_number: "110101********1234".into(),
        person_number: "12".into(),
        lines: vec![statement_line("2026-06", "paid_in_order"), statement_line("2026-07", "deferred_in_order")],
        totals: vec![statement_total("803.00")],
        in_order: true,
        as_of: "2026-09-05".into(),
        issued_on: "2026-09-05".into(),
    }
}

fn employer_statement() -> EmployerStatement {
    EmployerStatement {
        number: "110000-Z000017".into(),
        office: office(),
        region: "110000".into(),
        employer_name: "北京<龘>源科技有限公司".into(),
        credit_code: "91350100M000100Y43".into(),
        employer_number: "17".into(),
        lines: vec![statement_line("2026-06", "paid_in_order"), statement_line("2026-07", "unpaid")],
        totals: vec![statement_total("")],
        in_order: false,
        as_of: "2026-09-05".into(),
        issued_on: "2026-09-05".into(),
    }
}

fn person_certificate() -> PersonCertificate {
    let enrolment = |kind: &str, end: &str, state: &str| EnrolmentLine {
        kind: kind.into(),
        payer_name: "北京示例商贸有限公司".into(),
        start: "2021-09".into(),
        end: end.into(),
        months_paid: 58,
        state: state.into(),
        in_order: end.is_empty(),
    };
    PersonCertificate {
        number: "参〔2026〕0345号".into(),
        office: office(),
        region: "北京市（110000）".into(),
        name: "司马㛃".into(),
        id_number: "110105********002X".into(),
        person_number: "1000345".into(),
        sex: "female".into(),
        birth_date: "1949-12-31".into(),
        work_start: String::new(),
        hukou: "本市城镇".into(),
        enrolments: vec![enrolment("pension", "", "active"), enrolment("medical", "2026-06", "ended")],
        as_of: "2026-07-31".into(),
        issued_on: "2026-08-01".into(),
    }
}

fn facts_of(document: Document) -> Vec<Value> {
    let value = |facts: Result<Value, serde_json::Error>| facts.expect("facts are plain structs");
    match document {
        Document::PaymentReminder | Document::PaymentOrder | Document::DemandLetter => {
            vec![value(serde_json::to_value(payment_notice()))]
        }
        Document::RefusalNotice => {
            [Decided::Refused, Decided::Returned].map(|it| value(serde_json::to_value(refusal_notice(it)))).into()
        }
        Document::EmployerCertificate => {
            [true, false].map(|it| value(serde_json::to_value(employer_certificate(it)))).into()
        }
        Document::PersonCertificate => vec![value(serde_json::to_value(person_certificate()))],
        Document::AwardForm => vec![value(serde_json::to_value(AwardForm::example(office())))],
        Document::RefundApplication => vec![value(serde_json::to_value(refund_application()))],
        Document::Receipt => vec![value(serde_json::to_value(receipt()))],
        Document::PersonStatement => vec![value(serde_json::to_value(person_statement()))],
        Document::EmployerStatement => vec![value(serde_json::to_value(employer_statement()))],
        Document::SuspensionNotice
        | Document::StopNotice
        | Document::AwardNotice
        | Document::RecoveryNotice
        | Document::CertificationReminder => {
            vec![value(serde_json::to_value(BenefitNotice::example(office(), payment_notice().remedies)))]
        }
        Document::BenefitRefusal => {
            vec![value(serde_json::to_value(BenefitRefusal::example(office(), payment_notice().remedies)))]
        }
        Document::SeizureApplication | Document::CourtApplication => {
            vec![value(serde_json::to_value(enforcement_application()))]
        }
    }
}

#[test]
fn every_document_renders_in_both_languages_and_needs_all_its_facts() {
    for document in Document::ALL {
        for (place, facts) in facts_of(document).iter().enumerate() {
            for (lang, name) in [(Lang::Zh, "zh"), (Lang::En, "en")] {
                let page = render(document, lang, facts).unwrap();
                assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
                if let Some(folder) = option_env!("SHEBAO_PAGES") {
                    std::fs::write(format!("{folder}/{}-{place}-{name}.html", document.code()), &page).unwrap();
                }
                assert!(render(document, lang, &json!({})).is_err(), "{}", document.code());
            }
        }
        assert_eq!(Document::from_code(document.code()), Some(document));
    }
}

#[test]
fn text_is_escaped_and_kinds_are_named() {
    let page = render(Document::PaymentOrder, Lang::Zh, &payment_notice()).unwrap();
    assert!(page.contains("北京&lt;龘&gt;源科技有限公司") && !page.contains("<龘>"));
    assert!(page.contains("企业职工基本养老保险") && page.contains("正常应缴") && page.contains("送达回证"));
}

#[test]
fn a_reminder_neither_orders_nor_threatens() {
    let page = render(Document::PaymentReminder, Lang::Zh, &payment_notice()).unwrap();
    for word in ["责令", "罚款", "限期", "划拨", "强制"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn what_is_not_known_leaves_no_hole() {
    let mut notice = payment_notice();
    for text in [&mut notice.pay_by, &mut notice.collector, &mut notice.way_of_payment, &mut notice.late_fee_daily_rate]
    {
        text.clear();
    }
    notice.remedies.reconsideration_body.clear();
    for document in [Document::PaymentReminder, Document::PaymentOrder, Document::DemandLetter] {
        let page = render(document, Lang::Zh, &notice).unwrap();
        for hole in ["（不迟于）", "向足额", "向缴清", "费由征收", "：。", "方式：<", "向申请", "在前"]
        {
            assert!(!page.contains(hole), "{}: {hole}", document.code());
        }
    }
}

#[test]
fn digests_tell_templates_apart() {
    let digests: std::collections::HashSet<String> = Document::ALL
        .into_iter()
        .flat_map(|document| [Lang::Zh, Lang::En].map(|lang| template_digest(document, lang)))
        .collect();
    assert_eq!(digests.len(), 2 * Document::ALL.len());
    assert!(digests.iter().all(|digest| digest.len() == 64));
}
