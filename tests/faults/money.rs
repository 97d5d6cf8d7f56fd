//! Money is neither made nor lost, and the counter says what the books say.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shebao::model::Money;

use crate::desk::{Desk, made_up};

const EMPLOYERS: u32 = 3;
const PEOPLE: u32 = 12;

/// An office whose three employers owe for July and August.
fn with_bills(earnings: &[u32]) -> Desk {
    let desk = Desk::solo();
    let (mut employers, mut persons, mut enrolments) = (String::new(), String::new(), String::new());
    for place in 0..EMPLOYERS {
        employers += &format!("{},厂,enterprise,{},2026-01\n", made_up::employer(place), place * 3 + 1);
    }
    for (place, fen) in (0..PEOPLE).zip(earnings) {
        let (number, employer) = (made_up::citizen(place), made_up::employer(place % EMPLOYERS));
        persons += &format!("{number},人\n");
        enrolments += &format!("{employer},{number},all,{}.{:02},2026-05\n", fen / 100, fen % 100);
    }
    desk.write("employers.csv", format!("credit_code,name,employer_type,risk_class,start\n{employers}"));
    desk.write("persons.csv", format!("id_number,name\n{persons}"));
    desk.write("enrolments.csv", format!("employer,id_number,kinds,earnings,start\n{enrolments}"));
    for roll in ["employer", "person", "enrolment"] {
        desk.done(&format!("register {roll} --from {roll}s.csv --approve"));
    }
    desk.done("levy assess 2026-07 --approve");
    desk
}

/// Sums by the first cell of each row.
fn sums(rows: &[String]) -> BTreeMap<String, Vec<Money>> {
    let mut sums: BTreeMap<String, Vec<Money>> = BTreeMap::new();
    for row in rows {
        let mut cells = row.split(',');
        let sum = sums.entry(cells.next().unwrap().to_owned()).or_default();
        for (place, cell) in cells.enumerate() {
            sum.resize(sum.len().max(place + 1), Money::ZERO);
            sum[place] += Money::parse(cell).unwrap();
        }
    }
    sums
}

fn receipt() -> impl Strategy<Value = (u32, u32, u64, u8)> {
    (0..EMPLOYERS, 0_u32..90, 1_u64..3_000_000, 0_u8..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_came_is_applied_or_held(
        earnings in prop::collection::vec(100_u32..6_000_000, PEOPLE as usize),
        receipts in prop::collection::vec(receipt(), 1..25),
    ) {
        let desk = with_bills(&earnings);
        let first = chrono::NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
        let (mut early, mut late) = (String::new(), String::new());
        for (place, (employer, day, fen, aim)) in receipts.iter().enumerate() {
            let paid_on = first + chrono::Days::new(u64::from(*day));
            let aim = [",", ",", ",2026-07", "pension,", "injury,2026-07", "medical,2026-08"][usize::from(*aim)];
            let (employer, amount) = (made_up::employer(*employer), format!("{}.{:02}", fen / 100, fen % 100));
            let half = if *day < 40 { &mut early } else { &mut late };
            *half += &format!("R{place},{paid_on},{employer},{amount},{aim}\n");
        }
        let header = "reference,paid_on,employer,amount,kind,month\n";
        for (name, rows, today) in [("early.csv", early, "2026-09-10"), ("late.csv", late, "2026-10-31")] {
            if !rows.is_empty() {
                desk.write(name, format!("{header}{rows}"));
                desk.done(&format!("levy receive --from {name} --today {today}"));
            }
            // Held money finds the bills of the next month.
            if name == "early.csv" {
                desk.done("levy assess 2026-08 --approve --today 2026-09-10");
            }
        }
        let booked = sums(&desk.rows("levy receipts --columns employer,amount,applied,late_fee,held"));
        let mut wanted: BTreeMap<String, Money> = BTreeMap::new();
        for (employer, _, fen, _) in &receipts {
            *wanted.entry(made_up::employer(*employer)).or_default() += Money::from_fen(i64::try_from(*fen).unwrap());
        }
        let mut bills = desk.rows("levy bills 2026-07 --columns employer,due,paid,balance --today 2026-10-31");
        bills.extend(desk.rows("levy bills 2026-08 --columns employer,due,paid,balance --today 2026-10-31"));
        let bills = sums(&bills);
        for (employer, received) in &wanted {
            let [amount, applied, late_fee, held] = booked[employer][..] else { panic!("four sums") };
            prop_assert_eq!(amount, *received);
            prop_assert_eq!(amount, applied + late_fee + held, "received is applied, late fee and held");
            let [due, paid, balance] = bills[employer][..] else { panic!("three sums") };
            prop_assert_eq!(paid, applied);
            prop_assert_eq!(balance, due - paid);
            prop_assert!(balance >= Money::ZERO);
        }
        // What is levied for each person adds up to the bills; he is paid for when his employer's bill is covered.
        let by_kind = |row: &String| row.replacen(',', "/", 1);
        let rows = |words: &str| desk.rows(words).iter().map(by_kind).collect::<Vec<String>>();
        let detail = sums(&rows("levy detail 2026-07 --columns employer,kind,employer_share,person_share,paid"));
        for (bill, sum) in sums(&rows("levy bills 2026-07 --columns employer,kind,employer_share,person_share,due,paid")) {
            let [employer_share, person_share, due, paid] = sum[..] else { panic!("four sums") };
            let covered = if paid == due { paid } else { Money::ZERO };
            prop_assert_eq!(&detail[&bill][..], &[employer_share, person_share, covered][..], "{}", bill);
        }
    }
}

#[test]
fn the_counter_says_what_the_books_say() {
    let earnings = [
        1, 500_000, 726_999, 727_000, 727_001, 1_000_050, 1_234_567, 2_000_033, 3_634_799, 3_634_800, 3_634_801,
        9_999_999,
    ];
    let desk = with_bills(&earnings);
    let mut questions = "region,month,kind,earnings,risk_class\n".to_owned();
    let earned: BTreeMap<String, String> = desk
        .rows("register list enrolments --kind pension --columns person,earnings")
        .iter()
        .map(|row| row.split_once(',').map(|(person, earnings)| (person.to_owned(), earnings.to_owned())).unwrap())
        .collect();
    let classes: BTreeMap<String, String> =
        (0..EMPLOYERS).map(|place| (made_up::employer(place), (place * 3 + 1).to_string())).collect();
    let booked = desk.rows("levy detail 2026-07 --columns employer,person,kind,base,employer_share,person_share");
    assert_eq!(booked.len(), 48);
    for row in &booked {
        let cells: Vec<&str> = row.split(',').collect();
        questions += &format!("110000,2026-07,{},{},{}\n", cells[2], earned[cells[1]], classes[cells[0]]);
    }
    desk.write("questions.csv", questions);
    let answers = desk.rows("calc contribution --from questions.csv");
    for (row, answer) in booked.iter().zip(&answers) {
        let figures = row.splitn(4, ',').nth(3).unwrap();
        assert!(answer.ends_with(&format!(",{figures},")), "{row} is not {answer}");
    }
}
