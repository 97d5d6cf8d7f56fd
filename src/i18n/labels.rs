//! Words for the codes that documents and tables show: states, stages, types. A code without a row is shown as it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Lang;
use crate::model::{InsuranceKind, KindSet};

/// Code, Chinese, English. A code means the same wherever it stands.
const LABELS: &[(&str, &str, &str)] = &[
    // employer types
    ("enterprise", "企业", "enterprise"),
    ("institution", "事业单位", "public institution"),
    ("government", "国家机关", "government body"),
    ("association", "社会团体", "association"),
    ("household_business", "个体工商户", "household business"),
    // persons
    ("male", "男", "male"),
    ("female", "女", "female"),
    ("citizen", "居民身份证", "citizen's identity card"),
    ("residence_permit", "港澳台居民居住证", "residence permit"),
    ("permanent_residence", "外国人永久居留身份证", "permanent residence card"),
    ("foreigner", "外国人社会保障号码", "foreigner's social security number"),
    ("credit_code", "统一社会信用代码", "credit code"),
    ("employee", "职工", "employee"),
    ("rural_contract", "农民合同制工人", "rural contract worker"),
    ("flexible", "灵活就业人员", "flexible contributor"),
    ("employer", "用人单位", "employer"),
    ("worker", "工人", "worker"),
    ("cadre", "干部", "cadre"),
    // bills
    ("open", "未缴", "open"),
    ("part_paid", "部分缴纳", "partly paid"),
    ("paid", "已缴清", "paid"),
    ("deferred", "缓缴", "deferred"),
    ("overdue", "逾期", "overdue"),
    ("cancelled", "已撤销", "cancelled"),
    // stages of collecting arrears
    ("new", "新欠费", "new"),
    ("reminded", "已提醒", "reminded"),
    ("ordered", "已限期补缴", "ordered to pay"),
    ("urged", "已催告", "urged"),
    ("seized", "已划拨", "transferred from the bank account"),
    ("court", "已申请强制执行", "before the court"),
    // enforcement: states, steps, service, causes
    ("served", "已送达", "served"),
    ("urge_served", "催告书已送达", "letter of demand served"),
    ("seize_applied", "已申请划拨", "transfer applied for"),
    ("seize_decided", "已作划拨决定", "transfer decided"),
    ("closed", "已结案", "closed"),
    ("found", "查明欠缴", "found"),
    ("order_served", "限期补缴通知书送达", "order served"),
    ("bank_queried", "查询存款账户", "bank inquired"),
    ("court_applied", "申请强制执行", "court applied to"),
    ("by_direct", "直接送达", "direct service"),
    ("by_left", "留置送达", "left with the receiver"),
    ("by_mail", "邮寄送达", "by mail"),
    ("by_electronic", "电子送达", "electronically"),
    ("by_notice", "公告送达", "by public notice"),
    ("unpaid", "未按时足额缴纳", "not paid in time or in full"),
    ("not_declared", "未申报且未缴纳", "neither declared nor paid"),
    ("concealed", "瞒报缴费人数或基数", "headcount or base concealed"),
    // levy types
    ("regular", "正常应缴", "regular"),
    ("late_registration", "补登记应缴", "late registration"),
    ("back_payment", "补缴", "back payment"),
    ("base_difference", "基数补差", "base difference"),
    ("estimate", "暂定应缴", "estimate"),
    ("refund", "退费", "refund"),
    // parts of a bill
    ("employer_share", "单位缴费", "employer share"),
    ("person_share", "个人缴费", "person share"),
    ("principal", "本金", "principal"),
    ("late_fee", "滞纳金", "late fee"),
    ("interest", "利息", "interest"),
    // channels
    ("tax", "税务", "tax office"),
    ("treasury", "国库", "treasury"),
    ("bank", "银行", "bank"),
    // states of matters and batches
    ("pending", "待复核", "pending"),
    ("approved", "已通过", "approved"),
    ("rejected", "不予受理", "refused"),
    ("returned", "退回补正", "returned"),
    ("withheld", "未入库", "withheld"),
    ("undone", "已冲回", "undone"),
    ("already_imported", "已导入过", "already imported"),
    // enrolments and records
    ("active", "正常参保", "active"),
    ("ended", "已终止", "ended"),
    ("suspended", "暂停参保", "suspended"),
    ("registered", "已登记", "registered"),
    ("disabled", "已停用", "disabled"),
    // kinds of matters
    ("init", "建立数据文件", "making of the office"),
    ("operator-add", "添加操作员", "new operator"),
    ("register-employer", "单位参保登记", "employer registration"),
    ("register-person", "人员登记", "person registration"),
    ("register-enrolment", "职工参保登记", "enrolment"),
    ("register-flexible", "灵活就业人员参保登记", "flexible enrolment"),
    ("cancel-enrolment", "停保登记", "end of enrolment"),
    ("assess", "缴费核定", "assessment"),
    ("receive", "收款入账", "receipt of money"),
    ("remind", "缴费提醒", "reminder"),
    ("policy-import", "政策参数导入", "policy import"),
    ("approve", "复核通过", "approval"),
    ("reject", "复核不通过", "refusal"),
    ("return", "退回补正", "return for completion"),
    ("undo", "冲回", "reversal of a batch"),
    ("defer", "缓缴", "deferral"),
    ("defer-end", "终止缓缴", "end of deferral"),
    ("change-person", "人员信息变更", "change of a person"),
    ("change-employer", "单位信息变更", "change of an employer"),
    ("change-identity", "身份号码更正", "correction of an identity number"),
    ("change-earnings", "缴费工资申报", "change of earnings"),
    ("adjust", "补缴、补差和退费", "adjustment"),
    ("cancel-employer", "单位注销", "cancellation of an employer"),
    ("cancel-person", "人员注销", "cancellation of a person"),
    ("declare", "缴费申报", "declaration"),
    ("estimate-employer", "核定暂定应缴", "estimate by the agency"),
    ("reconcile", "税务对账", "reconciliation with the tax office"),
    ("single-out", "单独结算", "settling one person alone"),
    ("move-held", "待转金调剂", "move of held money"),
    ("settle-accounts", "个人账户年终结转", "settlement of individual accounts"),
    // entries of individual accounts
    ("opening", "期初余额", "balance taken over"),
    ("transfer_in", "转入", "transfer in"),
    ("transfer_out", "转出", "transfer out"),
    ("back_payment_interest", "补缴利息", "interest on back payment"),
    ("subsidy", "政府补贴", "subsidy"),
    ("drawn", "支付待遇", "drawn"),
    ("heirs", "余额返还", "paid out"),
    ("correction", "更正", "correction"),
    ("change-merge", "人员合并", "merge of two records"),
    ("change-split", "单位分立合并", "move of people between employers"),
    ("transfer-out", "养老关系转出", "pension relation moved out"),
    ("transfer-in", "养老关系转入", "pension relation moved in"),
    ("register-resident", "居民养老缴费档次登记", "tier of the residents' pension"),
    ("severe_disability", "重度残疾人", "severely disabled"),
    ("extreme_poverty", "特困人员", "extremely poor"),
    ("minimum_living", "低保对象", "on minimum living allowance"),
    ("monthly", "按月", "monthly"),
    ("quarterly", "按季", "quarterly"),
    ("half_yearly", "按半年", "half-yearly"),
    ("yearly", "按年", "yearly"),
    ("chosen", "已选档", "chosen"),
    ("register-history", "历史缴费登记", "registration of former months"),
    // where months were paid
    ("bill", "本机构征缴", "levied here"),
    ("history", "接收的历史记录", "taken over"),
    ("transfer", "关系转入", "transferred in"),
    // declarations
    ("declared", "已申报", "declared"),
    ("differs", "与在册不符", "differs from what is on file"),
    ("tolerated", "容差内", "within tolerance"),
    ("undeclared", "未申报", "not declared"),
    // states of a statement
    ("paid_in_order", "正常缴费", "paid in order"),
    ("deferred_in_order", "正常缴费", "paid in order"),
    ("taken_over", "原机构记录", "recorded by the office before"),
    ("not_due", "未到期", "not due"),
    // where money of a receipt went
    ("refunded", "已退费", "refunded"),
    ("moved", "已调剂", "moved on"),
    // what reconciling finds
    ("X1", "税务已收，本机构无核定", "paid at the tax office, not assessed here"),
    ("X2", "已核定，税务无回传", "assessed here, nothing came back"),
    ("X3", "金额一致，基数不同", "the amount agrees, the base differs"),
    ("X4", "金额不一致", "the amount differs"),
    ("X5", "流水号重复", "the same record came again"),
    ("X6", "所属期或险种不符", "wrong month or kind"),
    ("X7", "人员不明或姓名不符", "person unknown, or of another name"),
    ("X8", "滞纳金不一致", "the late fee differs"),
    ("X9", "上解与入库不在同月", "collected and received in different months"),
    ("X10", "总数与明细不符", "control totals differ from details"),
    ("RF1", "逾期减员", "left or died and was not stopped in time"),
    ("RF2", "超龄缴费", "beyond the age"),
    ("RF3", "同月重复参保，建议退费", "insured twice in a month: a refund is proposed"),
    ("RF4", "不存在劳动关系", "no employment"),
    ("RF5", "重复或错误缴费", "paid twice or by mistake"),
    ("RF6", "基数或费率偏高、待转金退款", "base or rate too high, or money held"),
    ("RF7", "政策变化或经办差错", "a changed rule, or the agency's error"),
    // departments
    ("general", "综合科", "general affairs"),
    ("registration", "参保登记科", "registration"),
    ("collection", "基金征缴科", "collection"),
    ("benefits", "待遇支付科", "benefits"),
    ("fund", "基金管理科", "fund"),
    ("audit", "稽核审计科", "audit"),
    ("information", "信息管理科", "information"),
    ("ledger-post", "记账", "posting"),
    ("ledger-book", "按事项记账", "events booked"),
    ("ledger-open", "期初余额", "opening balances"),
    ("ledger-reverse", "冲销凭证", "reversal of a voucher"),
    ("ledger-close", "结账", "closing of a month"),
    ("ledger-reopen", "反结账", "reopening of a month"),
    ("reopened", "已反结账", "reopened"),
    ("seals-hold", "结账月份未被改动", "closed months are as they were sealed"),
    ("asset", "资产", "asset"),
    ("liability", "负债", "liability"),
    ("net_assets", "净资产", "net assets"),
    ("income", "收入", "income"),
    ("expenditure", "支出", "expenditure"),
    ("debit", "借", "debit"),
    ("credit", "贷", "credit"),
    ("ledger-sweep", "划转财政专户", "sweep"),
    ("ledger-allocate", "拨付支出户", "allocation"),
    ("ledger-reconcile", "银行对账", "reconciliation with the bank"),
    ("ledger-budget", "预算与用款计划", "budget and plan of use"),
    ("ledger-invest", "投资运营", "investment"),
    // statements
    ("CS1", "资产总计等于负债与净资产总计", "assets are liabilities and net assets"),
    ("CS2", "期末净资产等于年初净资产加本年结余", "net assets moved by the surplus of the year"),
    ("CS3", "货币资金增减等于收付差额", "money moved by what was booked in and out"),
    ("CS7", "调节后账面余额等于银行余额", "books and bank agree when adjusted"),
    ("CS6", "账簿与业务台账一致", "the books are what the business records say"),
    ("CS5", "本年累计结余等于各月结余之和", "the year to date is the sum of its months"),
    ("note_main_items", "一、主要项目及增减变动", "1. main items and what they moved by"),
    ("note_outside_statements", "二、未在报表中列示的项目", "2. what stands in no statement"),
    ("note_bonds", "三、债券投资", "3. bonds"),
    ("note_entrusted", "四、委托投资", "4. entrusted investment"),
    ("note_policy_changes", "五、政策变化", "5. law that changed"),
    ("note_other", "六、其他重要事项", "6. other things of weight"),
    ("benefits_not_paid", "已核定未发放待遇", "benefits not paid yet"),
    ("overpaid_not_given_back", "应追回未追回待遇", "benefits overpaid and not given back"),
    ("red_letters", "红字冲销凭证", "vouchers taken back"),
    ("open_items", "未达账项", "items that only books or bank have"),
    ("opening_net_assets", "期初净资产", "net assets at the beginning"),
    ("fund_income", "本期收入", "income"),
    ("fund_expenditure", "本期支出", "expenditure"),
    ("fund_surplus", "本期结余", "surplus"),
    ("net_assets_taken_over", "接收转入结余", "net assets taken over"),
    ("undecided_moved", "待转基金增减", "moved of what is to be split"),
    ("to_reserve", "其中：转入储备金", "of which to the reserve"),
    ("to_risk_fund", "其中：转入风险基金", "of which to the risk fund"),
    ("closing_net_assets", "期末净资产", "net assets at the end"),
    ("unexplained", "未解释差额", "not explained"),
    // checks
    ("holds", "成立", "holds"),
    ("broken", "不成立", "does not hold"),
    (
        "money-conserved",
        "收款等于分配、退费、调剂与待转之和",
        "receipts are what was applied, refunded, moved on and held",
    ),
    ("held-moves-agree", "待转金调剂和退费不超过收款", "no more is moved on or refunded than came"),
    (
        "account-years-add-up",
        "个人账户年末余额等于年初余额、记账额与利息之和",
        "individual accounts add up at each year's end",
    ),
    (
        "accounts-derive",
        "个人账户等于记账额与利息之和减支出，可重新推导",
        "individual accounts are their credits and interest less what was drawn",
    ),
    ("held-money-is-the-payers", "暂存款归缴款人所有", "held money is the payer's"),
    ("vouchers-balance", "凭证借贷平衡", "vouchers balance"),
    ("income-is-what-was-applied", "账簿收入与业务分配一致", "income in the books is what was applied"),
    ("account-months-derive", "科目余额可由分录重新推导", "turnovers of accounts derive again"),
    ("voucher-numbers-run", "凭证号连续", "numbers of vouchers have no gaps"),
    ("nothing-after-the-closing", "结账后无新凭证", "closed months got no vouchers"),
    ("nothing-is-overpaid", "账单未被超额冲抵", "no bill is paid beyond its due"),
    ("bills-are-their-contributions", "账单等于个人明细之和", "bills are the sums of their contributions"),
    ("open-bills-derive", "未结账单可重新推导", "open bills derive again"),
    ("matter-states-derive", "事项状态可重新推导", "states of matters derive again"),
    ("nobody-is-levied-twice", "同一账单不重复核定", "nobody stands twice on a bill"),
    ("log-intact", "操作日志完整", "the log is intact"),
    // answers
    ("true", "是", "yes"),
    ("false", "否", "no"),
    // benefits and payments
    ("old_age", "职工基本养老金", "old-age pension"),
    ("agency_old_age", "机关事业单位养老金", "public-sector old-age pension"),
    ("resident_old_age", "城乡居民养老金", "residents' old-age pension"),
    ("invalidity", "病残津贴", "invalidity allowance"),
    ("survivors", "供养亲属抚恤金", "survivors' pension"),
    ("account_refund", "个人账户返还", "refund of the individual account"),
    ("basic_pension", "基础养老金", "basic pension"),
    ("account_pension", "个人账户养老金", "account pension"),
    ("transitional_pension", "过渡性养老金", "transitional pension"),
    ("supplement", "补贴", "supplement"),
    ("increase", "调整增加额", "increase"),
    ("applied", "待核定", "applied for"),
    ("stopped", "终止", "stopped"),
    ("unchanged", "不变", "unchanged"),
    ("resumed", "恢复", "resumed"),
    ("increased", "增加", "increased"),
    ("decreased", "减少", "decreased"),
    ("back_pay", "补发", "back pay"),
    ("deduction", "抵扣", "deduction"),
    ("reissued", "重发", "sent again"),
    ("frozen", "已锁定", "frozen"),
    ("sent", "已报盘", "sent to the bank"),
    ("no_proof_of_life", "未认证", "no proof of life"),
    ("sentenced", "服刑", "sentenced"),
    ("missing", "下落不明", "missing"),
    ("proof_given", "已认证", "proof given"),
    ("released", "刑满释放", "released"),
    ("found_alive", "确认生存", "found alive"),
    ("parole", "假释或监外执行", "parole"),
    ("dead", "死亡", "dead"),
    ("re_employed", "再就业", "re-employed"),
    ("take_over", "接收", "taken over"),
    ("awarded", "核定", "awarded"),
    ("ordered_back", "已责令退回", "ordered back"),
    ("planned", "分期退还", "in instalments"),
    ("offsetting", "抵扣中", "being offset"),
    ("referred", "已移送", "referred"),
    ("part_settled", "部分收回", "partly settled"),
    ("due", "将到期", "due"),
    ("exact", "确定", "exact"),
    ("candidate", "疑似", "candidate"),
    ("same", "同一人", "the same person"),
    ("other", "非同一人", "another person"),
    ("certified", "已认证", "certified"),
    ("matched", "已比中", "matched"),
    ("face", "人脸识别", "face recognition"),
    ("counter", "柜台", "at the counter"),
    ("visit", "上门", "home visit"),
    ("match", "信息比对", "matching"),
    ("abroad", "境外", "abroad"),
    // figures
    ("dashboard", "工作台", "dashboard"),
    ("report_month", "月报", "report of a month"),
    ("report_year", "年报", "report of a year"),
    ("contribution_income", "社会保险费收入", "contribution income"),
    ("benefit_expenditure", "待遇支出", "benefit expenditure"),
    ("surplus", "当期结余", "surplus"),
    ("accumulated_surplus", "累计结余", "accumulated surplus"),
    ("months_payable", "可支付月数", "months the fund can pay"),
    ("collected", "实缴", "collected"),
    ("collection_rate", "征缴率", "collection rate"),
    ("overdue_1_30", "逾期30日以内", "1 to 30 days"),
    ("overdue_31_90", "逾期31至90日", "31 to 90 days"),
    ("overdue_91_365", "逾期91至365日", "91 to 365 days"),
    ("overdue_over_365", "逾期365日以上", "over 365 days"),
    ("overdue_total", "欠费合计", "all arrears"),
    ("insured", "参保人数", "insured"),
    ("employers", "参保单位", "employers"),
    ("paying_themselves", "灵活就业参保人数", "paying for themselves"),
    ("beneficiaries", "待遇领取人数", "beneficiaries"),
    ("benefits_paid", "发放金额", "benefits paid"),
    ("income_and_expenditure", "基金收支", "income and expenditure"),
    ("arrears_by_age", "欠费账龄", "arrears by age"),
    ("yuan", "元", "yuan"),
    ("months", "月", "months"),
    ("percent", "%", "per cent"),
    ("people", "人", "people"),
    // rules of the audit, and what becomes of their findings
    ("paid_after_death", "死亡后领取待遇", "paid after death"),
    ("two_pensions", "重复领取养老待遇", "two pensions for one person"),
    ("too_young_for_pension", "未到龄领取养老金", "a pension before the lowest age"),
    ("one_person_two_numbers", "疑似一人多号", "one person under two numbers"),
    ("pays_after_retirement", "退休后仍缴费", "insured for pension after retirement"),
    ("unemployed_and_employed", "领失业金同时在职参保", "unemployment benefit while employed"),
    ("unemployed_and_retired", "领失业金同时领养老金", "unemployment benefit beside a pension"),
    ("insured_after_death", "死亡后仍参保", "insured after death"),
    ("insured_too_young", "参保早于最低就业年龄", "insured before the age of work"),
    ("funeral_grant_and_paid", "已申领丧葬待遇仍发放", "paid although a funeral grant was claimed"),
    ("not_certified", "逾期未认证仍发放", "paid without certification"),
    ("entered_and_approved", "经办与复核为同一人", "entered and approved by one operator"),
    ("receipts_account_not_empty", "收入户月末有余额", "money left in the receipts account"),
    ("dismissed", "排除", "dismissed"),
    ("cleared", "消除", "cleared"),
    ("nobody-is-paid-twice", "同一月份待遇不重复发放", "no month is paid twice"),
    ("payments-settle-entitlements", "补发等于应补各月", "back pay is the months it settles"),
    ("payrolls-are-their-payments", "发放总额等于各笔之和", "payrolls are the sums of their payments"),
    ("benefits-are-what-was-paid", "账上待遇支出等于实际发放", "benefits in the books are what was paid"),
    ("held-money-is-a-liability", "待转款项等于账上暂收款", "held money is the liability in the books"),
    ("unpaid-lines-derive", "未发放款项可重新推出", "unpaid payments derive again"),
    ("nothing-is-recovered-twice", "追回不超过应追金额", "no more is recovered than was overpaid"),
];

static BY_CODE: LazyLock<HashMap<&str, (&str, &str)>> =
    LazyLock::new(|| LABELS.iter().map(|(code, chinese, english)| (*code, (*chinese, *english))).collect());

/// The word for a code or an insurance kind in a language; the code itself where there is none.
pub fn label(lang: Lang, code: &str) -> &str {
    if let Some((chinese, english)) = BY_CODE.get(code) {
        return match lang {
            Lang::Zh => chinese,
            Lang::En => english,
        };
    }
    match (lang, code.parse::<InsuranceKind>()) {
        (Lang::Zh, Ok(kind)) => kind.chinese(),
        (Lang::En, Ok(kind)) => kind.english(),
        (Lang::Zh | Lang::En, Err(_)) => code,
    }
}

/// The names of several kinds, joined as each language does.
pub fn kinds(lang: Lang, kinds: KindSet) -> String {
    let names: Vec<&str> = kinds.iter().map(|kind| kind_name(lang, kind)).collect();
    match lang {
        Lang::Zh => names.join("、"),
        Lang::En => names.join("+"),
    }
}

/// The name of a kind.
pub(super) fn kind_name(lang: Lang, kind: InsuranceKind) -> &'static str {
    match lang {
        Lang::Zh => kind.chinese(),
        Lang::En => kind.english(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Category, EmployerType, MatterState};

    #[test]
    fn no_code_stands_twice() {
        assert_eq!(BY_CODE.len(), LABELS.len());
    }

    #[test]
    fn every_state_and_type_has_a_word() {
        let states = MatterState::ALL.map(MatterState::code);
        let types = EmployerType::ALL.map(EmployerType::code);
        let categories = Category::ALL.map(Category::code);
        for code in states.iter().chain(&types).chain(&categories) {
            assert_ne!(label(Lang::Zh, code), *code);
        }
    }

    #[test]
    fn codes_kinds_and_strangers() {
        assert_eq!(label(Lang::Zh, "part_paid"), "部分缴纳");
        assert_eq!(label(Lang::Zh, "pension"), "企业职工基本养老保险");
        assert_eq!(label(Lang::En, "110"), "pension");
        assert_eq!(label(Lang::Zh, "Y9"), "Y9");
    }
}
