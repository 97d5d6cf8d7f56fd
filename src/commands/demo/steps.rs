//! The steps of the demo: who types what on which day, and what comes out of it.

use std::path::Path;

use clap::FromArgMatches;

use super::{bank, receipts};
use crate::cli::{Cli, command};
use crate::i18n::{Lang, Message};
use crate::invocation::Invocation;
use crate::model::Month;
use crate::refusal::{Exit, Refusal};

/// One command of the demo.
struct Step {
    day: &'static str,
    operator: &'static str,
    /// The words of the command; `IN` and `OUT` stand for the folders.
    words: &'static str,
    /// The file in `out` that gets the answer.
    answer: &'static str,
    /// How it is meant to end.
    exit: Exit,
}

const fn step(day: &'static str, operator: &'static str, words: &'static str, answer: &'static str) -> Step {
    Step { day, operator, words, answer, exit: Exit::Done }
}

/// A step that stops where a second person is needed.
const fn waits(day: &'static str, operator: &'static str, words: &'static str, answer: &'static str) -> Step {
    Step { exit: Exit::NotPermitted, ..step(day, operator, words, answer) }
}

/// A step that refuses what it was given.
const fn refused(day: &'static str, operator: &'static str, words: &'static str, answer: &'static str) -> Step {
    Step { exit: Exit::Refused, ..step(day, operator, words, answer) }
}

/// A step that finds something to look at.
const fn looks(day: &'static str, operator: &'static str, words: &'static str, answer: &'static str) -> Step {
    Step { exit: Exit::LookAt, ..step(day, operator, words, answer) }
}

const STEPS: &[Step] = &[
    step("2026-07-06", "wang", "register employer --from IN/employers.csv", "01-employers.csv"),
    step("2026-07-07", "li", "review approve 1", "02-approved.csv"),
    step("2026-07-07", "wang", "register person --from IN/persons.csv", "03-persons.csv"),
    step("2026-07-08", "li", "review approve 2", "04-approved.csv"),
    step("2026-07-08", "wang", "register enrolment --from IN/enrolments.csv", "05-enrolments.csv"),
    step("2026-07-09", "li", "review approve 3", "06-approved.csv"),
    step("2026-07-09", "wang", "register flexible --from IN/flexible.csv", "07-flexible.csv"),
    step("2026-07-10", "li", "review approve 4", "08-approved.csv"),
    refused("2026-07-10", "wang", "register person --from IN/persons_wrong.csv", "09-wrong.csv"),
    step("2026-07-13", "wang", "register person --from IN/persons_mended.csv", "10-mended.csv"),
    step("2026-07-14", "li", "review approve 5", "11-approved.csv"),
    step("2026-07-14", "wang", "pay take-over --from IN/pensions.csv", "12-pensions.csv"),
    step("2026-07-15", "li", "review approve 6", "13-approved.csv"),
    step("2026-07-15", "wang", "ledger open --from IN/opening_books.csv", "14-opening-books.csv"),
    step("2026-07-16", "li", "review approve 7", "15-approved.csv"),
    step("2026-07-20", "wang", "levy plan 2026-07", "16-plan-2026-07.csv"),
    step("2026-07-20", "wang", "levy assess 2026-07", "17-assess-2026-07.csv"),
    step("2026-07-21", "li", "review approve 8", "18-approved.csv"),
    step("2026-07-22", "wang", "pay payroll 2026-07", "19-payroll-2026-07.csv"),
    step("2026-07-23", "li", "review approve 9", "20-approved.csv"),
    step("2026-07-23", "wang", "ledger allocate pension 110000.00", "21-drawn.csv"),
    step("2026-07-23", "wang", "ledger allocate resident_pension 11000.00", "22-drawn.csv"),
    step("2026-07-24", "wang", "pay export 2026-07", "23-bank-2026-07.csv"),
    step("2026-07-28", "wang", "pay result --from IN/answer-2026-07.csv", "24-paid.csv"),
    step("2026-08-05", "wang", "register enrolment --from IN/late_hires.csv", "25-late-hires.csv"),
    step("2026-08-06", "li", "review approve 10", "26-approved.csv"),
    step("2026-08-06", "wang", "levy assess 2026-07", "27-late-registrations.csv"),
    step("2026-08-07", "li", "review approve 11", "28-approved.csv"),
    step("2026-08-10", "wang", "cancel enrolment --from IN/leavers.csv", "29-leavers.csv"),
    step("2026-08-11", "li", "review approve 12", "30-approved.csv"),
    step("2026-08-20", "wang", "levy assess 2026-08", "31-assess-2026-08.csv"),
    step("2026-08-21", "li", "review approve 13", "32-approved.csv"),
    step("2026-08-21", "wang", "pay payroll 2026-08", "33-payroll-2026-08.csv"),
    step("2026-08-22", "li", "review approve 14", "34-approved.csv"),
    step("2026-08-22", "wang", "ledger allocate pension 109000.00", "35-drawn.csv"),
    step("2026-08-22", "wang", "ledger allocate resident_pension 10000.00", "36-drawn.csv"),
    step("2026-08-24", "wang", "pay export 2026-08", "37-bank-2026-08.csv"),
    step("2026-08-25", "wang", "levy receive --from IN/receipts-2026-07.csv", "38-received.csv"),
    step("2026-08-27", "wang", "pay result --from IN/answer-2026-08.csv", "39-paid.csv"),
    step("2026-09-10", "wang", "levy receive --from IN/receipts-late.csv", "40-received-late.csv"),
    step("2026-09-25", "wang", "levy receive --from IN/receipts-2026-08.csv", "41-received.csv"),
    step("2026-09-30", "wang", "levy bills 2026-08", "42-bills-2026-08.csv"),
    step("2026-09-30", "wang", "levy detail 2026-08", "43-detail-2026-08.csv"),
    step("2026-09-30", "wang", "levy arrears", "44-arrears.csv"),
    step("2026-09-30", "wang", "levy remind --out OUT/notices", "45-notices.csv"),
    step("2026-09-30", "wang", "register certificate --employer 1", "46-certificate.html"),
    step("2026-09-30", "wang", "month-end 2026-07 --until sweep --out OUT/month-end", "47-month-end-2026-07.csv"),
    waits(
        "2026-09-30",
        "wang",
        "month-end 2026-07 --statements IN/statements-2026-07 --out OUT/month-end",
        "48-month-end-2026-07.csv",
    ),
    step("2026-09-30", "li", "review approve 15", "49-approved.csv"),
    step("2026-09-30", "wang", "month-end 2026-08 --until sweep --out OUT/month-end", "50-month-end-2026-08.csv"),
    waits(
        "2026-09-30",
        "wang",
        "month-end 2026-08 --statements IN/statements-2026-08 --out OUT/month-end",
        "51-month-end-2026-08.csv",
    ),
    step("2026-09-30", "li", "review approve 16", "52-approved.csv"),
    step("2026-09-30", "wang", "month-end 2026-08 --out OUT/month-end", "53-month-end-2026-08.csv"),
    step("2026-09-30", "wang", "ledger statement income 2026-08 --fund pension", "54-income-2026-08.csv"),
    looks(
        "2026-09-30",
        "wang",
        "ledger statement reconciliation 2026-08 --fund pension",
        "55-reconciliation-2026-08.csv",
    ),
    step("2026-09-30", "wang", "ledger prove", "56-proof.csv"),
];

/// Runs all steps, each as if it had been typed.
pub(super) fn run_all(folder: &Path, invocation: &Invocation) -> anyhow::Result<()> {
    for step in STEPS {
        comes_in(folder, step, invocation)?;
        let exit = type_in(folder, step, invocation.lang)?;
        let place = |words: &str| words.replace("IN/", "in/").replace("OUT/", "out/");
        invocation.tell_unless_quiet(&Message::DemoStep {
            day: step.day.to_owned(),
            operator: step.operator.to_owned(),
            words: place(step.words),
            answer: format!("out/{}", step.answer),
        })?;
        anyhow::ensure!(exit == step.exit, "the demo's step `{}` ended with {exit:?}", step.words);
    }
    Ok(())
}

/// Writes the file from outside that a step is about to read.
fn comes_in(folder: &Path, step: &Step, invocation: &Invocation) -> anyhow::Result<()> {
    let Some((_, named)) = step.words.split_once("IN/") else { return Ok(()) };
    let month = if named.contains("2026-08") { 8 } else { 7 };
    let month = Month::new(2026, month).ok_or(Refusal::MonthNotValid { value: named.to_owned() })?;
    match named.split('-').next() {
        Some("receipts") => receipts::write(folder, step.words, step.day, invocation),
        Some("answer") => bank::answer(folder, month, step.day, invocation),
        Some("statements") => bank::statements(folder, month, invocation),
        _ => Ok(()),
    }
}

fn type_in(folder: &Path, step: &Step, lang: Lang) -> anyhow::Result<Exit> {
    let place = |word: &str| {
        let (inside, outside) = (folder.join("in"), folder.join("out"));
        match (word.strip_prefix("IN/"), word.strip_prefix("OUT/")) {
            (Some(name), _) => inside.join(name).into_os_string(),
            (_, Some(name)) => outside.join(name).into_os_string(),
            _ => word.into(),
        }
    };
    let file = folder.join("office.db").into_os_string();
    let answer = folder.join("out").join(step.answer).into_os_string();
    let mut words: Vec<std::ffi::OsString> = vec!["shebao".into()];
    words.extend(step.words.split(' ').map(place));
    for (option, value) in [("--as", step.operator), ("--today", step.day), ("--lang", lang.code())] {
        words.extend([option.into(), value.into()]);
    }
    words.extend(["--db".into(), file, "-o".into(), answer, "--quiet".into()]);
    let parsed = Cli::from_arg_matches(&command(lang).try_get_matches_from(words)?)?;
    let inner = Invocation::new(parsed.global, lang, crate::session::clock(), step.words.to_owned());
    match parsed.command.run(&inner) {
        Err(error) => error.downcast::<Refusal>().map(|refusal| refusal.exit()),
        ended => ended,
    }
}
