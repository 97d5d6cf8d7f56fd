//! Whatever happens to money, in whatever order: what was received is what was applied to bills, late fees and interest, refunded,
//! moved on and held; and each individual account is the same whether it is reckoned alone or with all others at the year's end.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shebao::model::Money;

use crate::desk::{Desk, made_up};

const EMPLOYERS: u32 = 2;
const PEOPLE: u32 = 4;

/// What must hold after every step.
const CHECKS: &str = "check --only money-conserved,held-money-is-the-payers,held-moves-agree,vouchers-balance,\
income-is-what-was-applied,nothing-is-overpaid,bills-are-their-contributions,open-bills-derive,account-years-add-up,\
benefits-are-what-was-paid,unpaid-lines-derive,payrolls-are-their-payments,payments-settle-entitlements";

/// Something that happens: what, to which employer, to whom of its people, how much.
type Step = (u8, u32, u32, u32);

fn step() -> impl Strategy<Value = Step> {
    (0_u8..17, 0..EMPLOYERS, 0..PEOPLE, 1_u32..1_500_000)
}

/// Back payments of a pension bear the interest of the accounts.
const INTEREST: &str = "[account_interest.on_back_payment]\nvalues = [{ region = \"110000\", from = 2020-01-01, \
value = \"true\", source = \"own-knowledge\", checked = false }]\n";

/// An office whose employers owe for October and November of 2025.
fn with_bills(earnings: &[u32]) -> Desk {
    let desk = Desk::empty();
    desk.done("init --region 110000 --solo --operator wang --today 2025-10-08");
    desk.write("interest.toml", INTEREST);
    desk.done("policy import interest.toml --approve --today 2025-10-08");
    let (mut employers, mut persons, mut enrolments) = (String::new(), String::new(), String::new());
    for place in 0..EMPLOYERS {
        employers += &format!("{},厂,enterprise,{},2025-10\n", made_up::employer(place), place * 3 + 1);
    }
    for (place, fen) in (0..PEOPLE).zip(earnings) {
        let (number, employer) = (made_up::citizen(place), made_up::employer(place % EMPLOYERS));
        persons += &format!("{number},人,建设银行,{}\n", 622_000_100 + place);
        enrolments += &format!("{employer},{number},all,{}.{:02},2025-10\n", fen / 100, fen % 100);
    }
    desk.write("employers.csv", format!("credit_code,name,employer_type,risk_class,start\n{employers}"));
    desk.write("persons.csv", format!("id_number,name,bank,bank_account\n{persons}"));
    desk.write("enrolments.csv", format!("employer,id_number,kinds,earnings,start\n{enrolments}"));
    for roll in ["employer", "person", "enrolment"] {
        desk.done(&format!("register {roll} --from {roll}s.csv --approve --today 2025-10-08"));
    }
    for place in 0..PEOPLE {
        desk.write(&format!("mover{place}.csv"), format!("id_number,from\n{},\n", made_up::citizen(place)));
    }
    for month in ["2025-10", "2025-11"] {
        desk.done(&format!("levy assess {month} --approve --today {month}-20"));
    }
    desk
}

/// The day of a step: nothing is overdue yet on the first of them.
fn day_of(place: usize) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2025, 11, 20).unwrap() + chrono::Days::new(2 * place as u64)
}

/// Pays what was awarded: the payroll of the next month, as far as it was not run yet, and the bank's answer that all of it went out.
/// How many payments did.
fn pay_out(desk: &Desk, day: chrono::NaiveDate) -> usize {
    let month = (day + chrono::Months::new(1)).format("%Y-%m");
    desk.run(&format!("pay payroll {month} --approve --today {day}")).is_no_panic();
    if desk.run(&format!("pay export {month} -o bank.csv --encoding utf8 --today {day}")).exit != 0 {
        return 0;
    }
    let (mut rows, mut paid) = ("reference,state,amount,paid_on\n".to_owned(), 0);
    for line in desk.read("bank.csv").lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let fen: i64 = cells[3].parse().unwrap();
        rows += &format!("{},paid,{}.{:02},{day}\n", cells[0], fen / 100, fen % 100);
        paid += 1;
    }
    desk.write("answer.csv", rows);
    desk.run(&format!("pay result --from answer.csv --today {day}")).is_no_panic();
    paid
}

/// The commands of a step, on its own day.
fn commands(place: usize, (what, employer, person, fen): Step) -> Vec<String> {
    let day = day_of(place);
    // Somebody who works there.
    let whose = employer + EMPLOYERS * (person % 2);
    let (code, number) = (made_up::employer(employer), made_up::citizen(whose));
    let other = made_up::employer((employer + 1) % EMPLOYERS);
    let yuan = format!("{}.{:02}", fen / 100, fen % 100);
    let month = if fen % 2 == 0 { "2025-10" } else { "2025-11" };
    let adjust =
        format!("levy adjust --employer {code} --id-number {number} --from-month {month} --to-month {month} --approve");
    let late = "--from-month 2025-09 --to-month 2025-09 --type back_payment --evidence paper --approve";
    let receive = format!("levy receive --reference R{place} --paid-on {day} --employer {code} --amount {yuan}");
    let commands = match what {
        0 | 1 => vec![receive],
        2 => vec![format!("{receive} --month {month}")],
        3 => vec![format!("{adjust} --kind medical --type refund --reason RF1")],
        4 => vec![format!("{adjust} --kind pension --type base_difference --earnings {}", 1 + fen / 40)],
        5 => vec![format!("levy refund --employer {code} --amount {yuan} --reason RF6 --approve")],
        6 => vec![format!(
            "levy held move --reference R{} --employer {other} --kind pension --reason moved --approve",
            place.max(1) - 1
        )],
        7 => vec![format!("levy single {number} --month {month} --approve")],
        8 => vec![format!("review undo {} --reason wrong --approve", 7 + person)],
        9 => vec![format!(
            "defer apply {code} --kinds pension --from-month {month} --months 2 --reason force_majeure --evidence flood \
             --share employer --approve"
        )],
        10 => vec![format!("defer end {} --on {day} --reason paid --approve", 1 + person % 2)],
        11 => {
            vec![format!("levy adjust --employer {code} --id-number {number} --kind pension --earnings {yuan} {late}")]
        }
        16 => vec![format!(
            "levy adjust --employer {code} --id-number {number} --kind pension --from-month 2025-09 --to-month 2025-09 \
             --type refund --reason RF4 --approve"
        )],
        12 => vec![format!("change split {code} --to {other} --from mover{whose}.csv --approve")],
        13 => vec![format!("change merge {number} --into {} --approve", made_up::citizen((whose + 1) % PEOPLE))],
        14 => vec![
            format!("cancel enrolment --employer {code} --id-number {number} --end 2025-11 --reason left --approve"),
            format!("cancel person {number} --on {day} --reason emigration --approve"),
            format!("pay apply account_refund {number} --event-on {day} --reason emigration"),
            "pay award 1 --approve".to_owned(),
        ],
        _ => vec![
            format!("cancel enrolment --employer {code} --id-number {number} --end 2025-11 --reason left --approve"),
            format!("cancel transfer-out {number} --to 310000 --approve"),
        ],
    };
    commands.into_iter().map(|words| format!("{words} --today {day}")).collect()
}

/// What every employer paid in is what of it was applied, refunded, moved to others and is held.
fn each_employer_is_square(desk: &Desk) -> Result<(), String> {
    let sums = |sql: &str| -> BTreeMap<String, Money> {
        let out = desk.ends_words(&["query", sql], 0).out;
        let rows = out.lines().skip(1).map(|row| row.split_once(',').unwrap());
        rows.map(|(code, amount)| (code.to_owned(), signed(amount))).collect()
    };
    let came = sums("SELECT employer, money(sum(fen(amount))) AS amount FROM receipts GROUP BY employer");
    let went = sums(
        "SELECT employer, money(sum(fen(amount))) AS amount FROM (\
         SELECT employer, applied AS amount FROM receipts UNION ALL SELECT employer, held FROM receipts \
         UNION ALL SELECT employer, amount FROM refunds \
         UNION ALL SELECT r.employer, m.amount FROM held_moves m JOIN receipts r ON r.reference = m.from_reference) GROUP BY employer",
    );
    if came == went { Ok(()) } else { Err(format!("came {came:?}, went {went:?}")) }
}

fn signed(text: &str) -> Money {
    let amount = Money::parse(text.trim_start_matches('-')).unwrap();
    if text.starts_with('-') { -amount } else { amount }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn money_is_conserved_whatever_happens(
        earnings in prop::collection::vec(300_000_u32..3_000_000, PEOPLE as usize),
        steps in prop::collection::vec(step(), 1..16),
    ) {
        let desk = with_bills(&earnings);
        let mut told = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            for words in commands(place, *step) {
                let ran = desk.run(&words);
                ran.is_no_panic();
                told.push(format!("{words}: {}", ran.exit));
            }
            if step.0 == 14 {
                told.push(format!("paid out: {}", pay_out(&desk, day_of(place))));
            }
            let checked = desk.run(CHECKS);
            prop_assert_eq!(checked.exit, 0, "{}\n{}", told.join("\n"), checked.out);
            let square = each_employer_is_square(&desk);
            prop_assert!(square.is_ok(), "{}\n{:?}", told.join("\n"), square);
        }
        accounts_agree(&desk, &told)?;
    }
}

/// One history in which an account is sure to be refunded: what was awarded is paid, and the books and accounts know it.
#[test]
fn the_refund_of_an_account_is_paid_out() {
    let desk = with_bills(&[1_000_000, 800_000, 900_000, 700_000]);
    let steps: [Step; 2] = [(0, 0, 0, 1_490_000), (14, 0, 0, 1)];
    let mut told = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        for words in commands(place, *step) {
            desk.done(&words);
            told.push(words);
        }
    }
    assert_eq!(pay_out(&desk, day_of(1)), 1);
    desk.done(CHECKS);
    let paid = desk.rows("pay history --columns amount,back_pay,person");
    assert!(paid.len() == 1 && paid[0].ends_with(",1") && !paid[0].starts_with("0.00,0.00"), "{paid:?}");
    accounts_agree(&desk, &told).unwrap();
}

/// The year's end reckons for each person what his own account says.
fn accounts_agree(desk: &Desk, told: &[String]) -> Result<(), TestCaseError> {
    desk.done("levy interest 2025 --today 2026-01-15");
    let settled = desk.run_words(&["query", "SELECT person, kind, credited, interest, closing FROM account_years"]);
    let mut rows: BTreeMap<(String, String), String> = BTreeMap::new();
    for row in settled.out.lines().skip(1) {
        let cells: Vec<&str> = row.splitn(3, ',').collect();
        rows.insert((cells[0].to_owned(), cells[1].to_owned()), cells[2].to_owned());
    }
    let listed = desk.rows("register list persons --columns person --today 2026-01-15");
    for person in 1..=PEOPLE {
        for kind in ["pension", "medical"] {
            let list = format!(
                "levy account {person} --year 2025 --kind {kind} --columns amount,interest,balance --today 2026-01-15"
            );
            let lines = desk.rows(&list);
            let money = |cell: &str| {
                Money::parse(cell.trim_start_matches('-'))
                    .map(|one| if cell.starts_with('-') { -one } else { one })
                    .unwrap()
            };
            let column =
                |place: usize| lines.iter().map(|line| money(line.split(',').nth(place).unwrap())).sum::<Money>();
            let alone = format!("{},{},{}", column(0), column(1), column(0) + column(1));
            let known = rows.remove(&(person.to_string(), kind.to_owned()));
            // Who became another person has his account under that one's number.
            if known.is_none() && !listed.contains(&person.to_string()) {
                continue;
            }
            let together = known.unwrap_or_else(|| "0.00,0.00,0.00".to_owned());
            prop_assert_eq!(&alone, &together, "{} of {}\n{}", kind, person, told.join("\n"));
        }
    }
    prop_assert!(rows.is_empty(), "{:?}", rows);
    desk.done("check --only accounts-derive --today 2026-01-15");
    prop_assert!(
        desk.rows("levy interest 2025 --today 2026-01-15 --columns written").iter().all(|written| written == "0")
    );
    Ok(())
}

#[test]
fn the_counter_reckons_late_fees_and_interest_as_the_books_do() {
    let desk = with_bills(&[1_000_050, 1_234_567, 2_000_033, 725_555]);
    let mut questions = "principal,from,to\n".to_owned();
    let on = chrono::NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
    let booked = desk.rows("levy arrears --on 2026-03-09 --columns principal,days_overdue,late_fee --today 2025-12-01");
    assert_eq!(booked.len(), 16);
    for row in &booked {
        let cells: Vec<&str> = row.split(',').collect();
        let from = on - chrono::Days::new(cells[1].parse::<u64>().unwrap() - 1);
        questions += &format!("{},{from},{on}\n", cells[0]);
    }
    desk.write("fees.csv", questions);
    for (row, answer) in booked.iter().zip(desk.rows("calc late-fee --from fees.csv")) {
        let figures = row.split_once(',').unwrap().1;
        assert!(answer.ends_with(&format!(",{figures},")), "{row} is not {answer}");
    }
    desk.done(&format!("levy receive --reference R1 --paid-on 2025-11-10 --employer {} --amount 90000 --month 2025-10 --today 2025-12-01", made_up::employer(0)));
    let account = desk.rows("levy account 1 --kind pension --columns amount,interest,balance --today 2026-01-15");
    let credit: Vec<&str> = account[0].split(',').collect();
    let year: Vec<&str> = account[1].split(',').collect();
    let asked = format!("calc account-interest --month-paid 2025-11 --amount {} --to-year 2025", credit[0]);
    let answer = desk.rows(&asked);
    assert!(answer[0].ends_with(&format!("{},{}", year[1], year[2])), "{answer:?} is not {year:?}");
}

/// An office with one employer and one person who is insured for a pension from October 2025, levied for that month, and what it
/// received: each sum on its day.
fn paid_late(earnings: u32, receipts: &[(u64, u32)]) -> Desk {
    let desk = Desk::empty();
    desk.done("init --region 110000 --solo --operator wang --today 2025-10-08");
    let (employer, citizen) = (made_up::employer(0), made_up::citizen(0));
    desk.write(
        "employers.csv",
        format!("credit_code,name,employer_type,risk_class,start\n{employer},厂,enterprise,1,2025-10\n"),
    );
    desk.write("persons.csv", format!("id_number,name\n{citizen},人\n"));
    let enrolment = format!("{employer},{citizen},pension,{}.{:02},2025-10", earnings / 100, earnings % 100);
    desk.write("enrolments.csv", format!("employer,id_number,kinds,earnings,start\n{enrolment}\n"));
    for roll in ["employer", "person", "enrolment"] {
        desk.done(&format!("register {roll} --from {roll}s.csv --approve --today 2025-10-08"));
    }
    desk.done("levy assess 2025-10 --approve --today 2025-10-20");
    for (number, (days, fen)) in receipts.iter().enumerate() {
        let day = day_of(0) + chrono::Days::new(*days);
        let paid = format!("--reference R{number} --paid-on {day} --amount {}.{:02}", fen / 100, fen % 100);
        desk.done(&format!("levy receive --employer {employer} {paid} --today {day}"));
    }
    desk
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, ..ProptestConfig::default() })]

    /// Earnings that turn out to have been declared too high leave the bill, and its late fee, as if they had been declared right:
    /// what was paid on the way counts from its own day.
    #[test]
    fn the_late_fee_is_that_of_what_was_owed(
        right in 716_200_u32..1_500_000,
        too_much in 1_u32..1_500_000,
        shares in proptest::collection::vec((0_u64..60, 1_u32..80), 1..4),
    ) {
        // Each receipt is a part of the due that is right (24 per cent of the earnings), all together less than it.
        let mut receipts: Vec<(u64, u32)> = shares.iter().map(|(day, share)| (*day, right * 24 / 100 * share / 300)).collect();
        receipts.sort_unstable();
        let mended = paid_late(right + too_much, &receipts);
        let (employer, citizen) = (made_up::employer(0), made_up::citizen(0));
        let earnings = format!("--earnings {}.{:02} --from-month 2025-10", right / 100, right % 100);
        mended.done(&format!("change earnings --employer {employer} --id-number {citizen} {earnings} --approve --today 2026-02-02"));
        let declared_right = paid_late(right, &receipts);
        let asked = "levy bills 2025-10 --columns kind,due,paid,late_fee,balance,state --today 2026-03-09";
        prop_assert_eq!(mended.rows(asked), declared_right.rows(asked), "{} {} {:?}", right, too_much, receipts);
        mended.done("check --today 2026-03-09");
    }
}
