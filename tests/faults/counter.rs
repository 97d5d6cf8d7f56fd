//! The counter and the books reckon alike: what `calc` answers is what `levy` books, for whatever earnings, regions, classes,
//! days and part payments.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use shebao::model::Money;

use crate::desk::{Desk, made_up};

/// Regions whose bounds, rates, fixed sums and tables of classes differ.
const REGIONS: [&str; 8] = ["110000", "310000", "440300", "510000", "530000", "420100", "450000", "640000"];
/// Roundings that an office may take in.
const ROUNDINGS: [(&str, &str); 4] =
    [("none", "fen half_up"), ("yuan half_up", "fen half_up"), ("jiao down", "jiao up"), ("none", "fen down")];

/// What somebody earns, in fen; as what he is insured.
type Insured = (u32, u8);

fn insured() -> impl Strategy<Value = Insured> {
    (100_000_u32..5_000_000, 0_u8..3)
}

fn yuan(fen: u32) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_contribution_at_the_counter_is_what_is_levied(
        region in prop::sample::select(&REGIONS[..]),
        (base, amount) in prop::sample::select(&ROUNDINGS[..]),
        people in prop::collection::vec(insured(), 4..20),
        risk_class in 1_u8..=8,
        rate_factor in prop::sample::select(vec![100_u32, 120, 150]),
    ) {
        let desk = office(region, base, amount, (risk_class, rate_factor), &people);
        let levied = desk.rows("levy detail 2026-07 --columns id_number,kind,base,employer_share,person_share,person");
        prop_assert!(levied.len() >= people.len(), "{region}: {levied:?}");
        let mut questions = "region,month,kind,earnings,category,risk_class,rate_factor\n".to_owned();
        for row in &levied {
            let cells: Vec<&str> = row.split(',').collect();
            let person: usize = cells[5].parse().unwrap();
            let (fen, category) = people[person - 1];
            let of_employer = if category == 0 { ",".to_owned() } else { format!("{risk_class},{rate_factor}") };
            let category = if category == 0 { "flexible" } else { "employee" };
            questions += &format!("{region},2026-07,{},{},{category},{of_employer}\n", cells[1], yuan(fen));
        }
        desk.write("questions.csv", questions);
        for (row, answer) in levied.iter().zip(desk.rows("calc contribution --from questions.csv")) {
            let figures: Vec<&str> = row.split(',').skip(2).take(3).collect();
            let figures = figures.join(",");
            prop_assert!(answer.ends_with(&format!(",{figures},")), "{row} is not {answer}");
        }
    }

    // The smallest due is 24 % of 7,000 yuan: four payments are together less, for what is left must be owed.
    #[test]
    fn a_late_fee_at_the_counter_is_what_is_owed(
        earnings in 700_000_u32..3_500_000,
        payments in prop::collection::btree_map(0_u64..200, 1_u32..42_000, 0..5),
        on in 200_u64..400,
    ) {
        let desk = with_arrears(earnings);
        let due_on = NaiveDate::from_ymd_opt(2025, 11, 25).unwrap();
        let day = |after: u64| due_on + Days::new(after);
        let rows = desk.rows("levy bills 2025-10 --kind pension --columns due --today 2025-11-20");
        let mut open = Money::parse(&rows[0]).unwrap();
        // What is outstanding between payments; what is paid on the due day or before never was late.
        let (mut from, mut questions) = (day(1), "principal,from,to\n".to_owned());
        for (place, (after, fen)) in payments.iter().enumerate() {
            let (paid_on, amount) = (day(*after), Money::parse(&yuan(*fen)).unwrap());
            desk.done(&format!(
                "levy receive --reference P{place} --paid-on {paid_on} --employer {} --amount {amount} --kind pension \
                 --month 2025-10 --today {paid_on}",
                made_up::employer(0)
            ));
            if paid_on > from {
                questions += &format!("{open},{from},{}\n", paid_on - Days::new(1));
                from = paid_on;
            }
            open -= amount;
        }
        questions += &format!("{open},{from},{}\n", day(on));
        desk.write("spans.csv", questions);
        let answers = desk.rows("calc late-fee --from spans.csv");
        let asked: Money = answers.iter().map(|row| Money::parse(row.split(',').nth(4).unwrap()).unwrap()).sum();
        let list = format!("levy arrears --on {} --kind pension --columns principal,late_fee,total --today 2026-06-20", day(on));
        let booked = desk.rows(&list);
        prop_assert_eq!(&booked, &vec![format!("{open},{asked},{}", open + asked)], "{:?}", answers);
    }

    #[test]
    fn interest_at_the_counter_is_what_the_year_brings(
        people in prop::collection::vec((700_000_u32..3_500_000, 0_u64..60), 2..5),
    ) {
        let desk = Desk::empty();
        desk.done("init --region 110000 --kinds pension --solo --operator wang --today 2025-10-08");
        for (place, (fen, after)) in (0_u32..).zip(&people) {
            let (code, number) = (made_up::employer(place), made_up::citizen(place));
            let solo = "--approve --today 2025-10-08";
            desk.done(&format!("register employer --credit-code {code} --name 厂 --employer-type enterprise --start 2025-10 {solo}"));
            desk.done(&format!("register person --id-number {number} --name 人 {solo}"));
            desk.done(&format!("register enrolment --employer {code} --id-number {number} --kinds pension --earnings {} --start 2025-10 {solo}", yuan(*fen)));
            if place + 1 == u32::try_from(people.len()).unwrap() {
                desk.done("levy assess 2025-10 --approve --today 2025-10-20");
                for (place, (_, after)) in (0_u32..).zip(&people) {
                    let paid_on = NaiveDate::from_ymd_opt(2025, 10, 25).unwrap() + Days::new(*after);
                    desk.done(&format!(
                        "levy receive --reference R{place} --paid-on {paid_on} --employer {} --amount 90000 \
                         --month 2025-10 --today 2025-12-31",
                        made_up::employer(place)
                    ));
                }
            }
            prop_assert!(*after < 60);
        }
        desk.done("levy interest 2025 --today 2026-01-05");
        for (place, (_, after)) in (1..).zip(&people) {
            let paid_on = NaiveDate::from_ymd_opt(2025, 10, 25).unwrap() + Days::new(*after);
            let year = desk.run_words(&[
                "query",
                &format!("SELECT credited, interest, closing FROM account_years WHERE person = {place} AND kind = 'pension'"),
            ]);
            let cells: Vec<String> = year.out.lines().nth(1).unwrap().split(',').map(str::to_owned).collect();
            let asked = format!(
                "calc account-interest --month-paid {} --amount {} --to-year 2025",
                paid_on.format("%Y-%m"),
                cells[0]
            );
            let answer = desk.rows(&asked);
            prop_assert!(answer[0].ends_with(&format!("{},{}", cells[1], cells[2])), "{answer:?} is not {cells:?}");
        }
    }
}

/// An office of a region with one employer and its people, some of whom pay for themselves, levied for July 2026.
fn office(region: &str, base: &str, amount: &str, (class, factor): (u8, u32), people: &[Insured]) -> Desk {
    let desk = Desk::empty();
    desk.done(&format!("init --region {region} --solo --operator wang"));
    let value = |name: &str, rounding: &str| {
        format!(
            "[contribution.{name}]\nvalues = [\n  {{ region = \"{region}\", value = \"{rounding}\", source = \
             \"own-knowledge\", checked = false }},\n]\n"
        )
    };
    desk.write("rounding.toml", value("base_rounding", base) + &value("amount_rounding", amount));
    desk.done("policy import rounding.toml --approve");
    let code = made_up::employer(0);
    desk.done(&format!(
        "register employer --credit-code {code} --name 厂 --employer-type enterprise --risk-class {class} --rate-factor \
         {factor} --start 2026-07 --approve"
    ));
    let (mut persons, mut hires, mut flexible) = (String::new(), String::new(), String::new());
    for (place, (fen, category)) in (0_u32..).zip(people) {
        let number = made_up::citizen(place);
        persons += &format!("{number},人\n");
        if *category == 0 {
            flexible += &format!("{number},pension,{},2026-07\n", yuan(*fen));
        } else {
            hires += &format!("{code},{number},all,{},2026-07\n", yuan(*fen));
        }
    }
    desk.write("persons.csv", format!("id_number,name\n{persons}"));
    desk.write("hires.csv", format!("employer,id_number,kinds,earnings,start\n{hires}"));
    desk.write("flexible.csv", format!("id_number,kinds,base,start\n{flexible}"));
    desk.done("register person --from persons.csv --approve");
    if !hires.is_empty() {
        desk.done("register enrolment --from hires.csv --approve");
    }
    if !flexible.is_empty() {
        desk.done("register flexible --from flexible.csv --approve");
    }
    desk.done("levy assess 2026-07 --approve");
    desk
}

/// One employer with one person, who owes for October 2025.
fn with_arrears(fen: u32) -> Desk {
    let desk = Desk::empty();
    let (code, number) = (made_up::employer(0), made_up::citizen(0));
    let solo = "--approve --today 2025-10-08";
    desk.done("init --region 110000 --kinds pension --solo --operator wang --today 2025-10-08");
    desk.done(&format!(
        "register employer --credit-code {code} --name 厂 --employer-type enterprise --start 2025-10 {solo}"
    ));
    desk.done(&format!("register person --id-number {number} --name 人 {solo}"));
    desk.done(&format!(
        "register enrolment --employer {code} --id-number {number} --kinds pension --earnings {} --start 2025-10 {solo}",
        yuan(fen)
    ));
    desk.done("levy assess 2025-10 --approve --today 2025-10-20");
    desk
}
