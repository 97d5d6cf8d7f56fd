//! The official forms line for line (财会〔2017〕28号 第四部分): every fund has the lines of its form, in the order in which they are printed.

use chrono::NaiveDate;
use shebao::model::InsuranceKind;
use shebao::policy::{Form, Policy};

/// The lines of a form of a fund as one text; levels are not told.
fn lines(form: Form, fund: InsuranceKind, is_year: bool) -> String {
    let policy = Policy::built_in().unwrap();
    // The form of December has no line for what waits to be split.
    let (month, day) = if is_year { (12, 31) } else { (11, 30) };
    let on = NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let lines = policy.statement_forms().lines(form, fund, is_year, on);
    lines.iter().map(|line| line.item.as_str()).collect::<Vec<_>>().join("|")
}

const COMMON_END: &str = "上解上级支出|补助下级支出|其他支出|三、本期基金结余";

/// Income and expenditure of every fund but that of medical insurance: what stands between the lines that all have.
fn income(income: &str, spent: &str) -> String {
    format!(
        "一、基金收入|社会保险费收入|财政补贴收入|{income}上级补助收入|下级上解收入|其他收入|二、基金支出|社会保险待遇支出|{spent}{COMMON_END}"
    )
}

#[test]
fn income_and_expenditure_have_every_line_in_order() {
    let pension = "(一)基本养老金|1.基础养老金|2.个人账户养老金|(1)按月支付|(2)一次性支出|3.过渡性养老金|4.离休金|5.退休金|6.退职金|7.补贴|\
                   (二)医疗补助金|(三)丧葬补助金和抚恤金|(四)病残津贴|转移支出|";
    let resident = "(一)基础养老金|(二)个人账户养老金|1.按月支付|2.一次性支出|(三)丧葬补助金|转移支出|";
    let agency = "(一)基本养老金|1.基础养老金|2.个人账户养老金|(1)按月支付|(2)一次性支出|3.过渡性养老金|4.退休(职)费|5.病退生活费|6.补差资金|\
                  (二)丧葬补助金和抚恤金|(三)病残津贴|转移支出|";
    let resident_medical = "(一)住院费用|(二)门诊费用|(三)其他费用|大病保险支出|";
    let injury = "(一)工伤医疗待遇支出|(二)伤残待遇支出|(三)工亡待遇支出|劳动能力鉴定支出|工伤预防费用支出|";
    let unemployment = "(一)失业保险金支出|(二)基本医疗保险费支出|(三)丧葬补助金和抚恤金支出|(四)职业培训和职业介绍补贴支出|(五)其他费用支出|\
                        稳定岗位补贴支出|技能提升补贴支出|转移支出|";
    let maternity = "(一)生育医疗费用支出|(二)生育津贴支出|";
    let invested = "利息收入|委托投资收益|转移收入|";
    for (fund, expected) in [
        (InsuranceKind::Pension, income(invested, pension)),
        (InsuranceKind::ResidentPension, income(&format!("集体补助收入|{invested}"), resident)),
        (InsuranceKind::AgencyPension, income(invested, agency)),
        (InsuranceKind::ResidentMedical, income("利息收入|", resident_medical)),
        (InsuranceKind::Injury, income("利息收入|", injury)),
        (InsuranceKind::Unemployment, income("利息收入|转移收入|", unemployment)),
        (InsuranceKind::Maternity, income("利息收入|", maternity)),
    ] {
        for is_year in [false, true] {
            assert_eq!(lines(Form::Income, fund, is_year), expected, "{fund}");
        }
    }
}

#[test]
fn the_medical_fund_is_split_in_two() {
    let levels = "上级补助收入|下级上解收入|其他收入|";
    let paid = "上解上级支出|补助下级支出|其他支出|";
    let pooled = format!(
        "一、统筹基金收入|社会保险费收入|财政补贴收入|利息收入|{levels}二、个人账户基金收入|社会保险费收入|利息收入|转移收入|{levels}"
    );
    let spent = format!(
        "三、统筹基金支出|社会保险待遇支出|(一)住院费用|(二)门诊大病费用|(三)门诊统筹费用|(四)生育医疗费用|(五)生育津贴|大病保险支出|{paid}\
         四、个人账户基金支出|社会保险待遇支出|(一)住院费用|(二)门诊费用|(三)药店医药费用|转移支出|{paid}"
    );
    let surplus = "五、本期基金结余|统筹基金结余|个人账户基金结余";
    let year = format!("{pooled}{spent}{surplus}");
    assert_eq!(lines(Form::Income, InsuranceKind::Medical, true), year);
    // What is still to be split stands in the form of a month alone.
    assert_eq!(lines(Form::Income, InsuranceKind::Medical, false), format!("{year}|待转基金"));
}

#[test]
fn the_balance_sheet_has_every_line_in_order() {
    let sheet = |advances: &str, entrusted: &str, held: &str, net: &str| {
        format!(
            "一、资产:|库存现金|收入户存款|财政专户存款|支出户存款|国库存款|暂付款|{advances}债券投资|{entrusted}资产总计|\
             二、负债:|暂收款|{held}借入款项|负债合计|三、净资产:|一般基金结余|{net}净资产合计|负债与净资产总计"
        )
    };
    let pension = sheet("其中: 委托上级投资|", "委托投资|", "其中: 下级归集委托投资|", "");
    let medical = |net: &str| sheet("其中: 异地就医预付金|", "", "其中: 异地就医资金|", net);
    let parts = "(一)统筹基金|(二)个人账户基金|";
    for (fund, is_year, expected) in [
        (InsuranceKind::Pension, true, pension.clone()),
        (InsuranceKind::ResidentPension, false, pension.clone()),
        (InsuranceKind::AgencyPension, true, pension),
        (InsuranceKind::Medical, true, medical(parts)),
        (InsuranceKind::Medical, false, medical(&format!("{parts}(三)待转基金|"))),
        (InsuranceKind::ResidentMedical, true, medical("风险基金结余|")),
        (InsuranceKind::Injury, true, sheet("", "", "", "储备金结余|")),
        (InsuranceKind::Unemployment, true, sheet("", "", "", "")),
        (InsuranceKind::Maternity, false, sheet("", "", "", "")),
    ] {
        assert_eq!(lines(Form::BalanceSheet, fund, is_year), expected, "{fund}");
    }
}
