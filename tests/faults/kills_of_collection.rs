//! The rest of registration and collection, killed at any moment: declarations, deferrals, splits, residents, payment periods,
//! adjustments, refunds, enforcement. Each is run again to the same end.

use std::fmt::Write as _;
use std::time::Instant;

use crate::desk::{Desk, made_up};
use crate::kills::{chain, is_killed, tables};

const PEOPLE: u32 = 360;
const EMPLOYERS: u32 = 12;
/// People who pay for themselves, and residents, come after those who are employed.
const FLEXIBLE: u32 = 60;
const RESIDENTS: u32 = 60;

/// What is typed, in order, each by the first operator or approved by the second.
const STEPS: &[&str] = &[
    "policy import modes.toml --as wang --today 2024-08-03",
    "review approve 1 --as li --today 2024-08-03",
    "register employer --from employers.csv --as wang --today 2024-08-03",
    "review approve 2 --as li --today 2024-08-03",
    "register person --from persons.csv --as wang --today 2024-08-03",
    "review approve 3 --as li --today 2024-08-03",
    "register enrolment --from enrolments.csv --as wang --today 2024-08-03",
    "review approve 4 --as li --today 2024-08-03",
    "register flexible --from flexible.csv --as wang --today 2024-08-03",
    "review approve 5 --as li --today 2024-08-03",
    "register resident --from residents.csv --as wang --today 2024-08-03",
    "review approve 6 --as li --today 2024-08-03",
    "levy declare --from declarations.csv --as wang --today 2024-08-10",
    "levy assess 2024-07 --as wang --today 2024-08-10",
    "review approve 7 --as li --today 2024-08-10",
    "defer apply --from deferrals.csv --as wang --today 2024-08-12",
    "review approve 8 --as li --today 2024-08-12",
    "levy receive --from receipts.csv --as wang --today 2024-08-24",
    "levy adjust --from adjustments.csv --as wang --today 2024-08-24",
    "review approve 9 --as li --today 2024-08-24",
    "levy refund --from refunds.csv --as wang --today 2024-08-25",
    "review approve 10 --as li --today 2024-08-25",
    "change split 10 --to 11 --from movers.csv --as wang --today 2024-08-25",
    "review approve 11 --as li --today 2024-08-25",
    "change earnings --from earnings.csv --as wang --today 2024-08-25",
    "review approve 12 --as li --today 2024-08-25",
    "levy assess 2024-08 --as wang --today 2024-09-10",
    "review approve 13 --as li --today 2024-09-10",
    "enforce open 8 --on 2024-09-25 --as wang --today 2024-09-25",
    "enforce order 1 --out notices --as wang --today 2024-09-26",
    "levy remind --out notices --as wang --today 2024-09-26",
    "enforce serve 1 --on 2024-09-27 --method direct --receiver 李强 --as wang --today 2024-09-27",
    "enforce urge 1 --out notices --as wang --today 2024-10-11",
];

/// At which parts of a run's time it is killed, in hundredths.
const MOMENTS: [u32; 5] = [20, 45, 65, 82, 95];

#[test]
fn killed_runs_of_collection_are_run_again_to_the_same_end() {
    let undisturbed = office();
    let mut times = Vec::new();
    for words in STEPS {
        let started = Instant::now();
        undisturbed.done(words);
        times.push(started.elapsed());
    }
    let disturbed = office();
    let mut killed = 0;
    for (words, time) in STEPS.iter().zip(times) {
        let before = chain(&disturbed);
        for moment in MOMENTS {
            killed += u32::from(is_killed(&disturbed, words, time * moment / 100));
            let after = chain(&disturbed);
            assert!(after == before || after == before + 1, "{words}: {before} operations became {after}");
        }
        let is_done = chain(&disturbed) > before;
        let again = disturbed.run(words);
        again.is_no_panic();
        // A step of a case that was taken has no place a second time.
        assert!(again.exit == 0 || (is_done && again.exit == 1 && words.starts_with("enforce")), "{words}: {again:?}");
    }
    assert!(killed > 40, "only {killed} runs were killed in time");
    assert_eq!(tables(&disturbed), tables(&undisturbed));
    disturbed.done("check --today 2024-10-11");
}

/// Two operators and the files of a month.
fn office() -> Desk {
    let desk = Desk::empty();
    let kinds = "pension+medical+resident_pension";
    desk.done(&format!("init --region 310000 --kinds {kinds} --operator wang --today 2024-08-03"));
    desk.done("operator add li --as wang --today 2024-08-03");
    let value = "values = [\n  { region = \"310000\", value = ";
    let source = "source = \"own-knowledge\", checked = false },\n]\n";
    desk.write(
        "modes.toml",
        format!("[collection.mode]\n{value}\"M1\", {source}[contribution.declaration]\n{value}\"monthly\", {source}",),
    );
    employers(&desk);
    people(&desk);
    desk
}

fn employers(desk: &Desk) {
    let (mut employers, mut declarations, mut deferrals, mut receipts) =
        (String::new(), String::new(), String::new(), String::new());
    for place in 0..EMPLOYERS {
        let code = made_up::employer(place);
        let line = |text: &mut String, row: String| writeln!(text, "{row}").unwrap();
        line(&mut employers, format!("{code},厂{place},enterprise,{},2024-07", place % 8 + 1));
        line(&mut declarations, format!("{code},2024-07,{},300000.00", PEOPLE / EMPLOYERS));
        if place % 3 == 0 {
            line(&mut deferrals, format!("{code},pension,2024-07,{},force_majeure,水灾,employer", 2 + place % 4));
        } else if place != 7 {
            line(&mut receipts, format!("T{place},2024-08-{:02},{code},{}.00", place + 1, 60_000 + place * 9_337));
        }
    }
    desk.write("employers.csv", format!("credit_code,name,employer_type,risk_class,start\n{employers}"));
    desk.write("declarations.csv", format!("employer,month,headcount,earnings_total\n{declarations}"));
    desk.write("deferrals.csv", format!("employer,kinds,from_month,months,reason,evidence,share\n{deferrals}"));
    let rich = made_up::employer(1);
    desk.write(
        "receipts.csv",
        format!("reference,paid_on,employer,amount\n{receipts}T-rich,2024-08-05,{rich},900000\n"),
    );
    desk.write("refunds.csv", format!("employer,reference,amount,reason\n{rich},T-rich,1000.00,RF6\n"));
}

fn people(desk: &Desk) {
    let (mut persons, mut enrolments, mut flexible, mut residents) =
        (String::new(), String::new(), String::new(), String::new());
    let (mut adjustments, mut movers, mut earnings) = (String::new(), String::new(), String::new());
    for place in 0..PEOPLE + FLEXIBLE + RESIDENTS {
        let number = made_up::citizen(place);
        writeln!(persons, "{number},人{place}").unwrap();
        if place >= PEOPLE + FLEXIBLE {
            writeln!(residents, "{number},{},2024", [500, 700, 900, 1100][place as usize % 4]).unwrap();
            continue;
        }
        if place >= PEOPLE {
            let period = ["monthly", "quarterly", "half_yearly", "yearly"][place as usize % 4];
            writeln!(flexible, "{number},pension,{},2024-07,{period}", 8000 + place).unwrap();
            continue;
        }
        let employer = made_up::employer(place % EMPLOYERS);
        writeln!(enrolments, "{employer},{number},all,{}.{:02},2024-07", 8000 + place * 17, place % 100).unwrap();
        match place % 20 {
            3 => writeln!(adjustments, "{employer},{number},medical,2024-07,2024-07,refund,,RF1,").unwrap(),
            5 => writeln!(adjustments, "{employer},{number},pension,2024-07,2024-07,base_difference,20000,,").unwrap(),
            7 => writeln!(adjustments, "{employer},{number},pension,2024-06,2024-06,back_payment,9000,,裁决").unwrap(),
            // Every third of those who work with the tenth employer.
            9 if place % EMPLOYERS == 9 => writeln!(movers, "{number},2024-08").unwrap(),
            11 => writeln!(earnings, "{employer},{number},{}.00,2024-07", 9000 + place).unwrap(),
            _ => {}
        }
    }
    desk.write("persons.csv", format!("id_number,name\n{persons}"));
    desk.write("enrolments.csv", format!("employer,id_number,kinds,earnings,start\n{enrolments}"));
    desk.write("flexible.csv", format!("id_number,kinds,base,start,period\n{flexible}"));
    desk.write("residents.csv", format!("id_number,tier,year\n{residents}"));
    let months = "from_month,to_month";
    desk.write(
        "adjustments.csv",
        format!("employer,id_number,kind,{months},type,earnings,reason,evidence\n{adjustments}"),
    );
    desk.write("movers.csv", format!("id_number,from\n{movers}"));
    desk.write("earnings.csv", format!("employer,id_number,earnings,from\n{earnings}"));
}
