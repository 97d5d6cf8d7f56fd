//! Worked cases of the books: limits of investment, what is kept, the order of a shortage, closing lines, and matching with a bank.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use shebao::model::{AwardItem, Awarded, Benefit, ClaimState, InsuranceKind, KindSet, Money, Month, Rate};
use shebao::operations::in_pay::parts;
use shebao::policy::Policy;
use shebao::rules::bank_matching::{Movement, matched};
use shebao::rules::closing::closing_lines;
use shebao::rules::entitlement::{Timeline, share_out};
use shebao::rules::investment::{
    Sources, UNNAMED_BANK, bank_limits, forbidden_by, investable, limits, may_hold, reserve, shortage,
};
use shebao::rules::posting;
use shebao::store::payees::{Payee, PayeeDetails};
use strum::IntoEnumIterator as _;

type Row = toml::Table;

fn rows(name: &str) -> Vec<Row> {
    let file: Row = toml::from_str(&std::fs::read_to_string("fixtures/cases/investment.toml").unwrap()).unwrap();
    file[name].as_array().unwrap().iter().map(|row| row.as_table().unwrap().clone()).collect()
}

fn money(row: &Row, name: &str) -> Money {
    Money::parse(row[name].as_str().unwrap()).unwrap()
}

#[test]
fn limits_hold_at_their_bound() {
    let (policy, nation) = (Policy::built_in().unwrap(), "000000".parse().unwrap());
    let on = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let percents = policy.ledger_terms(nation, on).unwrap().class_percents;
    for row in rows("limit") {
        let class = row["class"].as_str().unwrap().parse().unwrap();
        let found = limits(&[(class, money(&row, "value"))], Money::from_yuan(100_000_000), percents);
        let limit = found.iter().find(|limit| limit.class == class).unwrap();
        assert_eq!(limit.is_kept, row["kept"].as_bool().unwrap(), "{row:?}");
    }
}

/// INV6 to INV8 and INV10: what nobody buys, and what only the three pension funds entrust.
#[test]
fn what_a_fund_may_not_hold() {
    for row in rows("forbidden") {
        assert_eq!(
            forbidden_by(row["class"].as_str().unwrap()),
            row.get("rule").map(|rule| rule.as_str().unwrap()),
            "{row:?}"
        );
    }
    for row in rows("holder") {
        let (fund, class) =
            (row["fund"].as_str().unwrap().parse().unwrap(), row["class"].as_str().unwrap().parse().unwrap());
        assert_eq!(may_hold(fund, class), row["may"].as_bool().unwrap(), "{row:?}");
    }
}

#[test]
fn a_bank_holds_no_more_than_its_part() {
    for row in rows("bank") {
        let most = Rate::new(row["most"].as_str().unwrap().parse().unwrap()).unwrap();
        let value = money(&row, "value");
        // What lies with one bank counts together under all its names; where none was named, as one bank.
        let part = Money::from_fen(value.fen() / 3);
        let names = ["ICBC", "", "中国 工商银行", " ", "county bank"];
        let holdings = names.map(|name| (name.to_owned(), part));
        let rest = |name: &str| (name.to_owned(), value - part - part);
        let holdings = [&holdings[..], &[rest("ｉｃｂｃ"), rest("")]].concat();
        let on = shebao::model::parse_day("2026-06-01").unwrap();
        let names = super::policy().bank_names("110000".parse().unwrap(), on);
        let found = bank_limits(&holdings, money(&row, "net_asset_value"), most, &names);
        let banks: Vec<&str> = found.iter().map(|limit| limit.bank.as_str()).collect();
        assert_eq!(banks, ["county bank", "ICBC", UNNAMED_BANK]);
        assert_eq!((found[2].value, found[0].value), (value, part));
        let found = &found[1..];
        assert_eq!((found[0].value, found[0].is_kept), (value, row["kept"].as_bool().unwrap()), "{row:?}");
        assert_eq!(found[0].bound, money(&row, "bound"), "{row:?}");
    }
}

#[test]
fn a_shortage_is_met_in_order() {
    for row in rows("shortage") {
        let reserve = row.get("reserve").map_or(Money::ZERO, |_| money(&row, "reserve"));
        let (deposits, grant) = (money(&row, "deposits"), money(&row, "grant"));
        let sources = Sources { deposits, grant, reserve, investments: money(&row, "investments") };
        let steps = shortage(money(&row, "need"), sources);
        let expected: Vec<Money> =
            row["steps"].as_array().unwrap().iter().map(|step| Money::parse(step.as_str().unwrap()).unwrap()).collect();
        assert_eq!(steps.iter().map(|step| step.amount).collect::<Vec<_>>(), expected, "{row:?}");
    }
}

#[test]
fn the_reserve_comes_first() {
    for row in rows("investable") {
        let months = u32::try_from(row["months"].as_integer().unwrap()).unwrap();
        let free = investable(money(&row, "balance"), money(&row, "spending"), months, money(&row, "invested"));
        assert_eq!(free, money(&row, "free"), "{row:?}");
        // What is left beside the investments is the reserve as long as no more is invested than may be.
        let kept = reserve(money(&row, "balance"), money(&row, "spending"), months, money(&row, "invested"));
        assert_eq!(kept.is_kept, money(&row, "invested").is_zero() || free >= Money::ZERO, "{row:?}");
        assert_eq!(kept.left - kept.bound, free, "{row:?}");
    }
    let yuan = Money::from_yuan;
    let is_kept = |invested| reserve(yuan(100), yuan(20), 2, invested).is_kept;
    assert!(is_kept(yuan(60)), "the bound itself is kept");
    assert!(!is_kept(yuan(60) + Money::from_fen(1)), "a fen more is not");
    assert!(reserve(yuan(10), yuan(20), 2, Money::ZERO).is_kept, "nothing is invested, nothing is broken");
}

#[test]
fn the_medical_fund_closes_to_its_two_parts() {
    let yuan = Money::from_yuan;
    // Net of each account: debit less credit.
    let nets: BTreeMap<String, Money> = [
        ("400101", -yuan(400)),
        ("400102", -yuan(300)),
        ("4101", -yuan(20)),
        ("4301", -yuan(30)),
        ("4601", -yuan(100)),
        ("50010101", yuan(150)),
        ("50010203", yuan(60)),
        ("5101", yuan(40)),
        ("5201", yuan(7)),
    ]
    .into_iter()
    .map(|(code, net)| (code.to_owned(), net))
    .collect();
    let [income, expenditure] = closing_lines(InsuranceKind::Medical, &nets);
    let of = |lines: &[(String, Money, Money)], account: &str| {
        let line = lines.iter().find(|(code, ..)| code == account);
        line.map(|(_, debit, credit)| (*debit, *credit))
    };
    assert_eq!(of(&income, "300101"), Some((Money::ZERO, yuan(420))));
    assert_eq!(of(&income, "300102"), Some((Money::ZERO, yuan(330))));
    assert_eq!(of(&income, "4601"), None, "what is not split yet is not closed");
    assert_eq!(of(&expenditure, "300101"), Some((yuan(190), Money::ZERO)));
    assert_eq!(of(&expenditure, "300102"), Some((yuan(67), Money::ZERO)));
}

#[test]
fn every_item_of_a_benefit_has_an_account_of_its_fund() {
    let policy = Policy::built_in().unwrap();
    let on = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let (apart, merged) = ("pension maternity medical injury", "pension medical injury");
    for kinds in [apart, merged] {
        let kinds: KindSet = kinds.split(' ').map(|kind| kind.parse::<InsuranceKind>().unwrap()).collect();
        for benefit in Benefit::iter() {
            let fund = benefit.fund_among(kinds);
            for item in AwardItem::iter().map(Some).chain([None]) {
                let account = policy.chart().benefit_account(fund, benefit, item, on);
                assert!(policy.chart().account(fund, account, on).is_some(), "{fund} {benefit} {item:?}: {account}");
                // 大病保险支出 is an account of its own.
                let is_apart = item == Some(AwardItem::CriticalIllness) && benefit == Benefit::Medical;
                let is_benefit = account.len() > 4 && account.starts_with("5001");
                assert!(if is_apart { account == "5101" } else { is_benefit }, "{fund} {benefit}: {account}");
            }
        }
    }
    for (fund, account) in policy.chart().benefit_accounts() {
        assert!(policy.chart().account(fund, account, on).is_some(), "{fund}: {account}");
    }
}

/// Of 9000 in parts of 40, 30 and 40 the first ends: once all three were written, 9900, of which his is not paid, since then those of the others
/// alone, 6300; to each it is the same.
#[test]
fn parts_of_dependants_are_the_same_either_way() {
    let month = |text: &str| text.parse::<Month>().unwrap();
    let from_on = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let payee = |number: i64, share: i64| {
        let text = String::new;
        let details = PayeeDetails { name: text(), id_number: text(), bank: text(), bank_account: text(), share };
        Payee { number, claim: 1, from_on, details, operation: 1 }
    };
    let payees = [payee(1, 500_000), payee(2, 250_000), payee(3, 250_000)];
    let pension = |yuan: i64, from: &str| Awarded {
        item: AwardItem::SurvivorPension,
        amount: Money::from_yuan(yuan),
        from: month(from),
        to: None,
        is_once: false,
    };
    let of = |items: Vec<Awarded>, of_all: usize| Timeline {
        items,
        states: vec![(ClaimState::Active, month("2026-08"))],
        shares: vec![(1, ClaimState::Stopped, month("2026-11"))],
        pension_parts: [(1, 4000), (2, 3000), (3, 4000)].map(|(of, weight)| (of, Money::from_fen(weight))).to_vec(),
        of_all,
        single_sums_to: None,
    };
    let paid = |timeline: &Timeline| -> Vec<Money> {
        parts(&payees, timeline, month("2026-12")).into_iter().map(|(_, due)| due.amount).collect()
    };
    let expected = [0, 2700, 3600].map(Money::from_yuan);
    assert_eq!(paid(&of(vec![pension(9000, "2026-08"), pension(9900, "2026-11")], 2)), expected);
    assert_eq!(paid(&of(vec![pension(9000, "2026-08"), pension(6300, "2026-11")], 1)), expected);
    assert_eq!(paid(&of(vec![pension(9000, "2026-08"), pension(6300, "2026-11")], 0)), expected);
}

#[test]
fn what_a_payment_is_made_of_is_the_payment() {
    let month = |text: &str| text.parse::<Month>().unwrap();
    let item = |item, yuan, from: &str| Awarded {
        item,
        amount: Money::from_yuan(yuan),
        from: month(from),
        to: None,
        is_once: false,
    };
    let items = vec![
        item(AwardItem::BasicPension, 2000, "2026-01"),
        item(AwardItem::AccountPension, 500, "2026-01"),
        item(AwardItem::TransitionalPension, 300, "2026-01"),
        item(AwardItem::Increase, 101, "2026-07"),
    ];
    let timeline = Timeline {
        items,
        shares: Vec::new(),
        pension_parts: Vec::new(),
        of_all: 0,
        single_sums_to: None,
        states: vec![(ClaimState::Active, month("2026-01"))],
    };
    let before = timeline.made_of(month("2026-06"), timeline.due(month("2026-06")));
    let own =
        [(AwardItem::AccountPension, 500), (AwardItem::BasicPension, 2000), (AwardItem::TransitionalPension, 300)];
    assert_eq!(before, own.map(|(item, yuan)| (item, Money::from_yuan(yuan))));
    // A third of July to one of three payees: parts of a fen fall where they add up.
    for share in [333_333, 333_334, 1, 999_999] {
        let due = timeline.due(month("2026-07")).part(0, share);
        let made_of = timeline.made_of(month("2026-07"), due);
        assert_eq!(made_of.iter().map(|(_, amount)| *amount).sum::<Money>(), due.amount, "{share}");
        let account: Money = made_of.iter().filter(|(item, _)| item.is_from_account()).map(|(_, amount)| *amount).sum();
        assert_eq!(account, due.account, "{share}");
    }
    assert_eq!(share_out(&[("a", Money::ZERO), ("b", Money::ZERO)], Money::from_fen(7)), [("a", Money::from_fen(7))]);
    assert_eq!(share_out::<&str>(&[], Money::from_fen(7)), []);
}

#[test]
fn lines_of_a_bank_find_their_entries() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
    let movement = |on, yuan, reference: &str| Movement {
        on: day(on),
        amount: Money::from_yuan(yuan),
        reference: reference.to_owned(),
    };
    let books = [movement(5, 100, "A"), movement(6, 100, "B"), movement(10, -50, ""), movement(20, 70, "")];
    let bank = [
        movement(6, 100, "A"),
        movement(8, 100, ""),
        movement(13, -50, ""),
        movement(24, 70, ""),
        movement(10, 50, ""),
    ];
    // The reference goes before the nearer day; three days apart is near enough, four is not; the direction counts.
    assert_eq!(matched(&bank, &books, 3), [Some(0), Some(1), Some(2), None, None]);
    // The nearest of the first line is the only one of the second, and of the third; each gets one.
    let books = [movement(10, 100, ""), movement(12, 100, ""), movement(14, 100, "")];
    let bank = [movement(13, 100, ""), movement(15, 100, ""), movement(17, 100, "")];
    assert_eq!(matched(&bank, &books, 3), [Some(0), Some(1), Some(2)]);
    // What is named stays, though another line is left then.
    let books = [movement(10, 100, ""), movement(12, 100, "A")];
    let bank = [movement(13, 100, "A"), movement(15, 100, "")];
    assert_eq!(matched(&bank, &books, 3), [Some(1), None]);
}

/// Every way in and out of the accounts that hold money, as the financial rules have it.
#[test]
fn money_flows_as_the_financial_rules_say() {
    let text = std::fs::read_to_string("fixtures/cases/account_flows.toml").unwrap();
    let file: Row = toml::from_str(&text).unwrap();
    let policy = Policy::built_in().unwrap();
    let on = chrono::NaiveDate::from_ymd_opt(2026, 1, 15).unwrap();
    let mut wrong = Vec::new();
    for row in file["flow"].as_array().unwrap().iter().map(|row| row.as_table().unwrap()) {
        let fund = row["fund"].as_str().unwrap().parse().unwrap();
        let (money, is_in) = match (row.get("debit"), row.get("credit")) {
            (Some(account), _) => (account.as_str().unwrap(), true),
            (_, account) => (account.unwrap().as_str().unwrap(), false),
        };
        let others = |name: &str| -> Vec<&str> {
            let list = row.get(name).and_then(|list| list.as_array());
            list.map(|list| list.iter().map(|code| code.as_str().unwrap()).collect()).unwrap_or_default()
        };
        let expected = others("from").into_iter().chain(others("for")).map(|other| (other, true));
        for (other, may) in expected.chain(others("never").into_iter().map(|other| (other, false))) {
            let (debit, credit) = if is_in { (money, other) } else { (other, money) };
            let (one, none) = (Money::from_yuan(1), Money::ZERO);
            let fault = posting::fault_of(policy.chart(), fund, on, &[(debit, one, none), (credit, none, one)]);
            if fault.is_none() != may {
                wrong.push(format!("debit {debit} credit {credit}: may {may}, but {fault:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_left_of_a_value_goes_with_the_cost() {
    let left = |value: &str, cost: &str, part: &str| {
        let [value, cost, part] = [value, cost, part].map(|text| Money::parse(text).unwrap());
        shebao::rules::investment::value_left(value, cost, part).to_string()
    };
    assert_eq!(left("10500000.00", "10000000.00", "2000000.00"), "8400000.00");
    assert_eq!(left("4000000.00", "4000000.00", "1000000.01"), "2999999.99");
    assert_eq!(left("100.00", "3.00", "1.00"), "66.67");
    assert_eq!(left("100.00", "3.00", "0.00"), "100.00");
    assert_eq!(left("100.00", "3.00", "3.00"), "0.00");
}
