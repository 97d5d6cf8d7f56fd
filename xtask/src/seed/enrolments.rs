//! Who works where and earns what, who pays for himself, who comes late and who leaves.

use super::employers::Employer;
use super::persons::Person;
use super::{Random, Sheet};

/// The files about enrolment.
pub struct Staff {
    pub enrolments: Sheet,
    pub flexible: Sheet,
    pub late_hires: Sheet,
    pub leavers: Sheet,
}

const ENROLMENT: [&str; 6] = ["employer", "id_number", "kinds", "earnings", "start", "category"];
const FLEXIBLE: [&str; 4] = ["id_number", "kinds", "base", "start"];
const LEAVER: [&str; 4] = ["employer", "id_number", "end", "reason"];

const FLEXIBLE_PEOPLE: usize = 40;
const LATE_PEOPLE: usize = 30;
const LEAVERS: usize = 25;
/// People with a second employer, who insures them against injury only.
const SECOND_JOBS: usize = 5;
const MONTH: (i32, u32) = (2026, 7);
const REASONS: [&str; 5] = ["辞职", "合同期满", "协商解除劳动合同", "单位裁员", "调离本市"];

/// The files, drawn from the employers and people.
pub fn demo(random: &mut Random, employers: &[Employer], people: &[Person]) -> Staff {
    let (flexible, rest) = people.split_at(FLEXIBLE_PEOPLE);
    let (late, staff) = rest.split_at(LATE_PEOPLE);
    let mut enrolments = Sheet::new(&ENROLMENT);
    let mut leavers = Sheet::new(&LEAVER);
    for (place, person) in staff.iter().enumerate() {
        // Everybody employs somebody; the rest is spread by weight.
        let employer = employers.get(place).unwrap_or_else(|| by_weight(random, employers));
        let start = start(random, employer).max(person.work_start);
        enrolments.push(enrolment(random, employer, person, "all", start));
        if leavers.len() < LEAVERS && place % 150 == 75 {
            let reason = random.pick(&REASONS).to_owned();
            leavers.push(vec![employer.credit_code.clone(), person.id_number.clone(), "2026-07".into(), reason]);
        }
    }
    for person in staff.iter().rev().take(SECOND_JOBS) {
        let employer = &employers[0];
        enrolments.push(enrolment(random, employer, person, "injury", MONTH));
    }
    enrolments.shuffle(random);
    Staff {
        enrolments,
        flexible: flexible_sheet(random, flexible),
        late_hires: late_sheet(random, employers, late),
        leavers,
    }
}

fn flexible_sheet(random: &mut Random, people: &[Person]) -> Sheet {
    let mut sheet = Sheet::new(&FLEXIBLE);
    for person in people {
        let base = random.pick(&["7270", "8000", "10000.00", "12,500", "18174.00", "36348"]);
        let start = random.pick(&["2026-07", "2026-07", "2026-03", "2025-11"]);
        sheet.push(vec![person.id_number.clone(), "pension+unemployment".into(), base.into(), start.into()]);
    }
    sheet
}

fn late_sheet(random: &mut Random, employers: &[Employer], people: &[Person]) -> Sheet {
    let mut sheet = Sheet::new(&ENROLMENT);
    for person in people {
        let employer = by_weight(random, employers);
        sheet.push(enrolment(random, employer, person, "all", MONTH));
    }
    sheet
}

fn enrolment(random: &mut Random, employer: &Employer, person: &Person, kinds: &str, start: (i32, u32)) -> Vec<String> {
    let category = if person.is_rural && random.percent(30) { "rural_contract" } else { "employee" };
    vec![
        employer.credit_code.clone(),
        person.id_number.clone(),
        kinds.to_owned(),
        earnings(random),
        format!("{}-{:02}", start.0, start.1),
        category.to_owned(),
    ]
}

/// Below the floor, between the bounds with fen, above the ceiling.
fn earnings(random: &mut Random) -> String {
    let fen = match random.below(100) {
        0..9 => random.between(254_000, 720_000),
        9..60 => random.between(727_000, 1_400_000),
        60..86 => random.between(1_400_000, 2_200_000),
        86..95 => random.between(2_200_000, 3_600_000),
        _ => random.between(3_640_000, 9_800_000),
    };
    let fen = if random.percent(55) { fen / 5000 * 5000 } else { fen };
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// July 2026 for one in nine, else an earlier month, never before the employer's own.
fn start(random: &mut Random, employer: &Employer) -> (i32, u32) {
    let month = random.pick(&[1, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
    let chosen = match random.below(9) {
        0 => MONTH,
        1 | 2 => (2026, random.pick(&[1, 2, 3, 4, 5, 6])),
        _ => (random.pick(&[2019, 2020, 2021, 2022, 2023, 2024, 2025]), month),
    };
    chosen.max(employer.start)
}

fn by_weight<'a>(random: &mut Random, employers: &'a [Employer]) -> &'a Employer {
    let mut left = random.below(employers.iter().map(|employer| employer.weight).sum());
    let found = employers.iter().find(|employer| match left.checked_sub(employer.weight) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    found.unwrap_or(&employers[0])
}
