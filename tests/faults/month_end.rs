//! A month's end that is killed at any moment is run again to the same end, record by record and file by file.

use std::time::{Duration, Instant};

use super::kills::{STEPS, chain, is_killed, tables, with_files};
use crate::desk::Desk;

const RUN: &str = "month-end 2026-07 --receipts receipts.csv --out out --as wang --today 2026-08-31";

/// At which parts of a run's time it is killed, in hundredths.
const MOMENTS: [u32; 7] = [5, 30, 50, 65, 78, 90, 97];

#[test]
fn a_killed_month_end_is_run_again_to_the_same_end() {
    let undisturbed = registered();
    let times = finish(&undisturbed, &[]);
    assert!(times.len() >= 3, "the assessment and the closing wait for a second person");
    let disturbed = registered();
    finish(&disturbed, &times);
    chain(&disturbed);
    assert_eq!(tables(&disturbed), tables(&undisturbed));
    assert_eq!(files(&disturbed), files(&undisturbed));
    // Once more, and nothing is left to do.
    let before = tables(&disturbed);
    disturbed.run(RUN);
    assert_eq!(tables(&disturbed), before);
}

/// An office of people who were registered and approved.
fn registered() -> Desk {
    let desk = with_files();
    for words in STEPS.iter().take(6) {
        desk.done(words);
    }
    desk
}

/// Runs the month to its end, approving what waits; with the times of an undisturbed run, killing each run several times before.
fn finish(desk: &Desk, times: &[Duration]) -> Vec<Duration> {
    let mut taken = Vec::new();
    loop {
        if let Some(time) = times.get(taken.len()) {
            for moment in MOMENTS {
                is_killed(desk, RUN, *time * moment / 100);
                chain(desk);
            }
        }
        let started = Instant::now();
        let ran = desk.run(RUN);
        taken.push(started.elapsed());
        ran.is_no_panic();
        match ran.exit {
            0 | 3 => return taken,
            4 => {
                let waiting = desk.rows("review list --columns matter");
                assert_eq!(waiting.len(), 1, "{}", ran.err);
                desk.done(&format!("review approve {} --as li --today 2026-08-31", waiting[0]));
            }
            exit => panic!("{exit}: {}{}", ran.out, ran.err),
        }
    }
}

/// The files of the month, with their content.
fn files(desk: &Desk) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for place in ["out/2026-07", "out/2026-07/notices"] {
        for entry in std::fs::read_dir(desk.path(place)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            // What a killed run was writing beside its target stays behind as a hidden file.
            if path.is_file() && !name.starts_with('.') {
                found.push((format!("{place}/{name}"), std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.iter().any(|(name, _)| name.contains("list-")), "the list of the notices");
    found
}
