//! Payments over a year of suspensions, resumptions and deaths, against a plain model: nobody is paid twice, nobody is left out.

use std::collections::BTreeMap;

use crate::desk::{Desk, made_up};

const PEOPLE: usize = 24;
const MONTHS: usize = 12;

/// The first month that is paid.
const FIRST: (i32, usize) = (2026, 7);

/// What the model knows of a pensioner.
#[derive(Clone)]
struct Pensioner {
    fen: i64,
    is_paid: [bool; MONTHS],
    /// Suspended from that month, and whether resuming pays back.
    suspended: Option<(usize, bool)>,
    is_dead: bool,
}

fn month(place: usize) -> String {
    let months = FIRST.1 - 1 + place;
    format!("{}-{:02}", FIRST.0 + i32::try_from(months / 12).unwrap(), months % 12 + 1)
}

/// The same numbers on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

#[test]
fn a_year_of_payrolls_pays_everybody_what_is_due_and_no_more() {
    for seed in 1..=4 {
        a_year(seed);
    }
}

fn a_year(seed: u64) {
    let desk = Desk::solo();
    let mut dice = Dice(seed);
    let mut people: Vec<Pensioner> = Vec::new();
    let mut rows = "id_number,name,benefit,from_month,basic_pension,account_pension,bank,bank_account\n".to_owned();
    for place in 0..PEOPLE {
        let fen = 100_000 + i64::try_from(place).unwrap() * 7_001;
        let number = made_up::citizen(u32::try_from(place).unwrap());
        let basic = fen - 30_000;
        rows += &format!(
            "{number},人{place},old_age,2026-07,{}.{:02},300.00,工商银行,62220{place:05}\n",
            basic / 100,
            basic % 100
        );
        people.push(Pensioner { fen, is_paid: [true; MONTHS], suspended: None, is_dead: false });
    }
    desk.write("pensions.csv", rows);
    desk.done("pay take-over --from pensions.csv --approve --today 2026-07-01");
    for place in 0..MONTHS {
        for _ in 0..3 {
            let who = usize::try_from(dice.below(PEOPLE as u64)).unwrap();
            event(&desk, &mut dice, who, place, &mut people[who]);
        }
        let today = format!("{}-20", month(place));
        desk.done(&format!("pay payroll {} --approve --today {today}", month(place)));
        if dice.below(3) > 0 {
            run_again(&desk, &mut dice, place, &mut people);
        }
        if place % 4 == 1 {
            return_one(&desk, &mut dice, place);
        }
        if place + 1 < MONTHS && dice.below(3) > 0 {
            name_heirs(&desk, place);
        }
    }
    compare(&desk, &people);
    let today = format!("{}-28", month(MONTHS - 1));
    desk.done(&format!("check --today {today}"));
}

/// More happens, then the payroll is undone, and still more happens before it is run again.
fn run_again(desk: &Desk, dice: &mut Dice, place: usize, people: &mut [Pensioner]) {
    let mut more = |dice: &mut Dice| {
        for _ in 0..2 {
            let who = usize::try_from(dice.below(PEOPLE as u64)).unwrap();
            event(desk, dice, who, place, &mut people[who]);
        }
    };
    more(dice);
    let today = format!("{}-20", month(place));
    let runs = desk.rows(&format!("review list --state approved --today {today} --columns matter,operation"));
    let run = runs.iter().rfind(|row| row.ends_with(",payroll")).unwrap();
    let matter = run.split(',').next().unwrap();
    desk.done(&format!("review undo {matter} --reason wrong --approve --today {today}"));
    more(dice);
    desk.done(&format!("check --today {today}"));
    desk.done(&format!("pay payroll {} --approve --today {today}", month(place)));
}

/// Something happens to a pensioner in a month, before its payroll.
fn event(desk: &Desk, dice: &mut Dice, who: usize, place: usize, pensioner: &mut Pensioner) {
    let (number, today) = (who + 1, format!("{}-15", month(place)));
    let on = format!("{}-10", month(place));
    let after = place + 1;
    if pensioner.is_dead {
        return;
    }
    match (dice.below(6), pensioner.suspended) {
        (0, _) => {
            // Deaths become known late: what was paid beyond is recovered.
            let died = place.saturating_sub(usize::try_from(dice.below(3)).unwrap());
            let on = format!("{}-10", month(died));
            desk.done(&format!("pay stop {number} --on {on} --reason dead --approve --today {today}"));
            // Who was suspended for want of a proof of life lived until the death, as is known now.
            if let Some((from, true)) = pensioner.suspended
                && from <= died
            {
                pensioner.is_paid[from..=died].fill(true);
            }
            pensioner.is_paid[(died + 1).min(MONTHS)..].fill(false);
            pensioner.is_dead = true;
        }
        (_, Some((from, pays_back))) => {
            let reason = if pays_back { "proof_given" } else { "released" };
            desk.done(&format!("pay resume {number} --on {on} --reason {reason} --approve --today {today}"));
            let from = if pays_back { from } else { after };
            pensioner.is_paid[from.min(MONTHS)..].fill(true);
            pensioner.suspended = None;
        }
        (dice, None) => {
            let pays_back = dice % 2 == 0;
            let reason = if pays_back { "no_proof_of_life" } else { "sentenced" };
            desk.done(&format!("pay suspend {number} --on {on} --reason {reason} --approve --today {today}"));
            pensioner.is_paid[after.min(MONTHS)..].fill(false);
            pensioner.suspended = Some((after, pays_back));
        }
    }
}

/// Three heirs are named for each who died with something unpaid.
fn name_heirs(desk: &Desk, place: usize) {
    let today = format!("{}-22", month(place));
    for row in desk.rows(&format!("pay due --heirs --today {today} --columns person")) {
        let heir = |nth: u32, share: &str| {
            let number = made_up::citizen(500 + nth);
            format!("heir{nth}/{number}/bank/622299{nth}/{share}")
        };
        let heirs = [heir(1, "33.3333%"), heir(2, "33.3333%"), heir(3, "33.3334%")].join(";");
        desk.done(&format!("pay account {row} --payees {heirs} --approve --today {today}"));
    }
}

/// The bank returns a payment; the next payroll sends it again, as the same payment.
fn return_one(desk: &Desk, dice: &mut Dice, place: usize) {
    let today = format!("{}-22", month(place));
    desk.done(&format!("pay export {} -o bank.csv --encoding utf8 --today {today}", month(place)));
    let file = desk.read("bank.csv");
    let lines: Vec<&str> = file.lines().skip(1).collect();
    let line = lines[usize::try_from(dice.below(lines.len() as u64)).unwrap()];
    let cells: Vec<&str> = line.split(',').collect();
    let fen: i64 = cells[3].parse().unwrap();
    let row = format!("{},returned,{}.{:02},account closed", cells[0], fen / 100, fen % 100);
    desk.write("answer.csv", format!("reference,state,amount,reason\n{row}\n"));
    desk.done(&format!("pay result --from answer.csv --today {today}"));
}

/// What was paid, less what is recovered, is what the model says.
fn compare(desk: &Desk, people: &[Pensioner]) {
    let mut paid: BTreeMap<usize, i64> = BTreeMap::new();
    for row in desk.rows("pay history --columns amount,back_pay,person,state") {
        let cells: Vec<&str> = row.split(',').collect();
        // What the heirs have in its place is a payment of its own.
        if ["undone", "to_heirs"].contains(&cells[3]) {
            continue;
        }
        *paid.entry(cells[2].parse().unwrap()).or_default() += fen(cells[0]) + fen(cells[1]);
    }
    // What waits for heirs is owed and nobody has it.
    for row in desk.rows(&format!("pay due --heirs --today {}-28 --columns back_pay,person", month(MONTHS - 1))) {
        let cells: Vec<&str> = row.split(',').collect();
        *paid.entry(cells[1].parse().unwrap()).or_default() += fen(cells[0]);
    }
    let undone: Vec<String> = desk.rows("pay payrolls --columns payroll,state");
    let undone: Vec<&str> = undone.iter().filter_map(|row| row.strip_suffix(",undone")).collect();
    assert!(undone.len() > 3, "{undone:?}");
    for row in desk.rows("pay recover list --columns amount,person,recovery") {
        let cells: Vec<&str> = row.split(',').collect();
        // What a payroll that was undone would have paid was never paid.
        let never: i64 = desk
            .rows(&format!("pay recover show {} --columns amount,reference", cells[2]))
            .iter()
            .filter(|event| undone.iter().any(|run| never_went_out(event, run)))
            .map(|event| fen(event.split(',').next().unwrap()))
            .sum();
        *paid.entry(cells[1].parse().unwrap()).or_default() -= fen(cells[0]) - never;
    }
    for (place, pensioner) in people.iter().enumerate() {
        let months = i64::try_from(pensioner.is_paid.iter().filter(|is_paid| **is_paid).count()).unwrap();
        let found = paid.get(&(place + 1)).copied().unwrap_or_default();
        assert_eq!(found, pensioner.fen * months, "person {}: {months} months of {}", place + 1, pensioner.fen);
    }
}

fn never_went_out(event: &str, run: &str) -> bool {
    event.contains(&format!(",withheld {run}-")) || event.contains(&format!(",undone {run}/"))
}

fn fen(yuan: &str) -> i64 {
    yuan.replace('.', "").parse().unwrap()
}
