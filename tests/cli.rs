//! The program from outside: sessions at a desk, what has to be refused, and what an import promises.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "cli/catalogue.rs"]
mod catalogue;
#[path = "cli/catalogue_of_money.rs"]
mod catalogue_of_money;
mod desk;
#[path = "cli/environment.rs"]
mod environment;
#[path = "cli/events.rs"]
mod events;
#[path = "cli/imports.rs"]
mod imports;
#[path = "cli/refusals.rs"]
mod refusals;
#[path = "cli/strangers.rs"]
mod strangers;

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

/// One test a transcript: `tests/cli/NAME.md`, typed in a folder of its own that holds copies of the input files.
macro_rules! transcripts {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                session(stringify!($name));
            }
        )*

        #[test]
        fn every_transcript_is_run() {
            let mut listed = vec![$(stringify!($name)),*];
            let mut found: Vec<String> = std::fs::read_dir("tests/cli").unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
                .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
                .collect();
            listed.sort_unstable();
            found.sort_unstable();
            assert_eq!(listed, found);
        }
    };
}

transcripts! {
    offsets_of_payees
    transition_parts
    two_pensions
    grants_on_own_wage
    births_and_hospitals
    options_named
    bank_names
    kept_back_after_all
    return_taken_back
    closed_file
    net_assets
    month_as_closed
    account
    account_waits
    heirs
    held_write_off
    heirs_due_again
    increase_shared
    ward_dies
    before_retirement
    shaken_awards
    days_to_come
    form_of_award
    back_pay_steps
    told_each
    refund_not_paid_yet
    refunded_or_moved
    adjust
    answers
    applications
    arrears
    asked_of_the_record
    assess_waits
    audit
    award
    award_exact
    award_kinds
    award_regions
    unemployed_again
    unemployed_at_work
    unemployed_family
    back_payment
    believed
    book
    books_mended
    budget
    books_tied
    calc
    calc_benefits
    cancel
    causes_add_up
    certificate
    certify
    certify_faults
    change
    claim_ends
    check
    close
    close_in_order
    deciding
    critical_illness
    declare
    defer
    dependants
    earnings
    encodings
    ends
    enforce
    enrolment
    errors
    figures_one_by_one
    former_year
    freed
    fund_statement
    grants
    headcount
    history
    import
    increase
    increase_by_area
    increase_later
    init
    insured_before
    interest_back
    invest
    invest_days
    invest_parts
    late_fee_excess
    late_in_year
    later
    later_pension
    last_months
    leaving
    kept_accounts
    ledger
    ledger_export
    ledger_headers
    levied_again
    levy
    lists
    recoveries_told
    bank_files
    life
    man
    merge
    modes
    moved_between_bills
    missing_at_work
    missing_found
    mixed_difference
    month_end
    month_end_undone
    named_in_lists
    month_end_again
    month_end_late
    month_end_drawn
    months_kept_open
    month_end_missed
    names_follow
    notes
    notices
    of_age
    office
    outputs
    opening_balance
    pay
    pay_limits
    pension_floor
    paid_wrongly
    payees
    place_of_benefit
    payees_later
    periods
    plan
    post
    reaching_back
    premium
    premium_back
    premium_stop_undone
    notice_undone
    share_withheld_dies
    correction_waits
    account_undone
    premium_pension
    receive
    reconcile
    reconcile_bank
    reconcile_months
    recover
    recover_void
    assessment_after_void
    receipts_on_bank
    books_bounded
    recover_years
    year_of_books
    bond_loss
    transfer_agency
    opening_drawn
    statement_months
    statement_reaching_back
    export_covered
    year_of_offset
    refund
    refund_after_death
    refund_beside_payments
    overdrawn
    reports_of_death
    refund_money
    refund_unanswered
    withheld_at_death
    refund_names_account
    recalculated_before_the_end
    turn_beside_correction
    refused_files
    recompute
    refused_more
    refused_numbers
    refused_policy
    refused_states
    refused_usage
    refused_values
    reckoned_later
    said_otherwise
    dependant_proofs
    disputed_deaths
    dependant_unregistered
    set_off_anew
    register
    relation_home
    remind
    report
    resident
    resident_pension
    resume_undone
    review
    scenarios
    shares
    single
    slips
    solo
    split
    stage_policy
    statement
    supplements
    steps
    subsidy_returned
    suspend
    given_again
    held_between_funds
    held_payments
    holds
    corrected_to_nothing
    increased_wrongly
    taken_over_wrongly
    benefit_interrupted
    dependants_die
    due_again
    found_alive
    found_alive_by_mistake
    heirs_asked_back
    months_left_wrong
    grant_on_finding_work
    refund_awarded_again
    correction_undone
    increase_of_dead
    increase_in_prison
    payees_gone
    after_leave
    stop_undone
    still_draws
    third_party
    parole
    third_party_later
    recover_overdue
    outgrown_awards
    merge_undone
    bills_undone
    small_refusals
    times
    todo
    transfer
    transfer_money
    two_jobs
    two_wages
    undo
    undo_benefits
    undo_payroll
    vectors
    void
    withheld_of_several
    void_on_bank
    answered_otherwise
    account_any_order
    amount_and_parts
    back_in_part
    both_undone
    emptied_accounts
    entrusted_parts
    premium_medical
    income_again
    year_of_money
    voucher
    workings
    worked_levy
    xian_2013
    corrections
}

/// Runs a transcript; `TRYCMD=overwrite cargo test --test cli` writes down what was answered.
fn session(name: &str) {
    let desk = desk::Desk::empty();
    copy(Path::new("tests/cli/in"), desk.folder());
    copy(Path::new("fixtures/demo"), &desk.path("fixtures/demo"));
    let cases = trycmd::TestCases::new();
    for (key, value) in desk::WORLD {
        cases.env(key, value);
    }
    for key in desk::NOT_INHERITED {
        cases.env(key, "");
    }
    // Transcripts may look at the files they wrote: `cat`, `ls` and `grep` are at hand.
    let programs = [
        ("shebao", desk::PROGRAM),
        ("cat", "/bin/cat"),
        ("ls", "/bin/ls"),
        ("head", "/usr/bin/head"),
        ("grep", "/bin/grep"),
    ];
    for (word, program) in programs {
        cases.register_bin(word, in_folder(&desk, word, program));
    }
    cases.case(format!("tests/cli/{name}.md")).run();
}

/// A program that is started in the desk's folder.
fn in_folder(desk: &desk::Desk, word: &str, program: &str) -> trycmd::schema::Bin {
    let script = desk.path(&format!(".start-{word}"));
    let unset: String = desk::NOT_INHERITED.iter().map(|name| format!("unset {name}\n")).collect();
    let text = format!("#!/bin/sh\n{unset}cd '{}' && exec {program} \"$@\"\n", desk.folder().display());
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).unwrap();
    trycmd::schema::Bin::Path(script)
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).unwrap();
        }
    }
}
