//! Each invariant finds the file in which it does not hold.

use shebao::model::{InsuranceKind, KindSet};

use super::office::{CREDIT_CODE, Office};

#[test]
fn an_honest_office_holds_every_check() {
    let said = Office::at_work().run(&["check"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.starts_with("all ") && said.err.ends_with(" checks hold\n"), "{}", said.err);
}

#[test]
fn what_does_not_hold_is_named() {
    let cases = [
        ("money-conserved", "receipt", "UPDATE receipt SET amount = amount + 1"),
        ("held-money-is-the-payers", "receipt", "INSERT INTO held_money VALUES (1, 2, 5)"),
        ("vouchers-balance", "entry", "UPDATE entry SET debit = debit + 1 WHERE row = 1"),
        ("income-is-what-was-applied", "allocation", "UPDATE allocation SET kind = 'medical' WHERE row = 1"),
        ("account-months-derive", "entry", "UPDATE account_month SET debit = debit + 1 WHERE account = '1005'"),
        ("voucher-numbers-run", "voucher_origin", "UPDATE voucher_origin SET number = number + 1 WHERE row = 1"),
        (
            "nothing-after-the-closing",
            "month_closing",
            "INSERT INTO month_closing VALUES (1, 209912, 'closed', '', '', 1)",
        ),
        ("held-moves-agree", "held_move", "INSERT INTO held_move VALUES (1, 1, 1, 999, '', 20260805, 1, 1)"),
        ("nothing-is-overpaid", "allocation", "UPDATE allocation SET fen = fen + 1000000 WHERE row = 1"),
        ("bills-are-their-contributions", "contribution", "UPDATE contribution SET injury_base = injury_base + 1"),
        ("bills-are-their-contributions", "bill_line", "UPDATE bill_line SET person_share = 1 WHERE row % 16 = 0"),
        ("open-bills-derive", "bill", "DELETE FROM open_bill"),
        ("matter-states-derive", "matter", "UPDATE matter_state SET state = 'pending'"),
        ("nobody-is-levied-twice", "contribution", "INSERT INTO contribution (row, bill, person) VALUES (9, 1, 1)"),
        ("log-intact", "person", "UPDATE person SET name = '李四'"),
    ];
    for (check, table, change) in cases {
        let office = Office::at_work();
        office.tamper(table, change);
        let said = office.run(&["check", "--only", check, "--format", "csv"]);
        assert_eq!(said.code, 3, "{check}: {}", said.out);
        assert!(said.out.contains(&format!("{check},")) && said.out.contains(",broken,"), "{}", said.out);
    }
}

/// Accounts are reckoned again: what is changed on both sides of a sum is found too.
#[test]
fn an_account_is_its_credits_and_interest_less_what_was_drawn() {
    let changes = [
        (
            "accounts-derive",
            "UPDATE account_year SET credited = credited + 1, closing = closing + 1 WHERE kind = 'pension'",
        ),
        ("accounts-derive", "UPDATE account_year SET opening = opening + 1, closing = closing + 1"),
        (
            "accounts-derive",
            "UPDATE account_year SET interest = interest - 1, closing = closing - 1 WHERE kind = 'pension'",
        ),
        ("account-years-add-up", "UPDATE account_year SET closing = closing + 1"),
    ];
    for (check, change) in changes {
        let office = Office::at_work();
        office.done(&[
            "levy",
            "receive",
            "--reference",
            "R2",
            "--paid-on",
            "2026-08-05",
            "--employer",
            CREDIT_CODE,
            "--amount",
            "9000",
        ]);
        let rate = "[account_interest.crediting_rate]\nvalues = [\n  { from = 2026-01-01, to = 2026-12-31, value = \"0.02\", \
                    source = \"own-knowledge\", checked = false },\n]\n";
        let path = office.write("rate.toml", rate.as_bytes());
        office.done(&["policy", "import", path.to_str().unwrap(), "--approve"]);
        assert_eq!(office.run_on("2027-01-05", &["levy", "interest", "2026"]).code, 0);
        let asked = ["check", "--only", "accounts-derive,account-years-add-up", "--format", "csv"];
        assert_eq!(office.run_on("2027-01-05", &asked).code, 0);
        office.tamper("account_year", change);
        let said = office.run_on("2027-01-05", &asked);
        assert_eq!(said.code, 3, "{change}: {}{}", said.out, said.err);
        let line = said.out.lines().find(|line| line.starts_with(check)).unwrap();
        assert!(line.contains(",broken,"), "{change}: {line}");
    }
}

/// The month of a payee who was paid by a payroll, settled for the first time once more.
const TWICE: &str = "INSERT INTO entitlement SELECT 99999, l.row & 268435455, l.claim, r.month, 0, 'regular', l.fen, 0, NULL, NULL, 1 \
    FROM payment_line l JOIN payroll r ON r.row = l.row >> 28 WHERE r.sort = 'regular' AND l.fen > 0 LIMIT 1";

#[test]
fn what_is_wrong_with_payments_is_named() {
    assert_eq!(Office::paying().run(&["check"]).code, 0);
    let cases = [
        ("benefits-are-what-was-paid", "payment_line", "UPDATE payment_line SET fen = fen + 1 WHERE row % 8 = 1"),
        ("benefits-are-what-was-paid", "payment_result", "DELETE FROM payment_result WHERE row = 1"),
        ("benefits-are-what-was-paid", "entry", "UPDATE entry SET debit = debit + 1 WHERE account LIKE '5001%'"),
        ("benefits-are-what-was-paid", "recovery_event", "UPDATE recovery_event SET fen = fen - 1"),
        ("unpaid-lines-derive", "payment_line", "DELETE FROM unpaid_line"),
        (
            "unpaid-lines-derive",
            "payment_line",
            "INSERT INTO unpaid_line SELECT row FROM payment_line WHERE row % 8 = 1",
        ),
        ("held-money-is-a-liability", "receipt", "INSERT INTO held_money VALUES (1, 1, 5)"),
        ("nobody-is-paid-twice", "entitlement", TWICE),
        (
            "payments-settle-entitlements",
            "payment_line",
            "UPDATE payment_line SET back_fen = back_fen + 1 WHERE row % 8 = 1",
        ),
        ("payrolls-are-their-payments", "payment_line", "UPDATE payment_line SET fen = fen + 1 WHERE row % 8 = 1"),
        ("nothing-is-recovered-twice", "recovery_event", "UPDATE recovery_event SET fen = 100000000"),
        ("months-are-granted-once", "claim", "UPDATE claim SET person = 1, event_on = event_on + row"),
        (
            "death-ends-payments",
            "standing",
            "INSERT INTO standing VALUES (900, NULL, (SELECT person FROM claim WHERE row = 1), 'cancelled', 20260715, 'death', NULL, 0, 1)",
        ),
        (
            "death-ends-payments",
            "person_merge",
            "INSERT INTO person_merge VALUES (900, 9, (SELECT person FROM claim WHERE row = 1), NULL, 0, 1); \
             INSERT INTO standing VALUES (900, NULL, 9, 'cancelled', 20260715, 'death', NULL, 0, 1)",
        ),
        (
            "undone-payrolls-were-not-sent",
            "payroll_cancellation",
            "INSERT INTO payroll_cancellation VALUES (1, 20260810, 1)",
        ),
        (
            "months-are-run-once",
            "payroll",
            "DROP TRIGGER payroll_stands_once; INSERT INTO payroll VALUES (9, 202608, 'regular', 20260810, 0, 0, '{}', 1)",
        ),
        (
            "returned-payments-are-due",
            "entitlement",
            "INSERT INTO recovery VALUES (900, 2, 'dead', 202608, 202608, 220050, 20260810, NULL, 0, 1); \
             INSERT INTO entitlement VALUES (900, 2, 2, 202608, 1, 'overpaid', -220050, 0, NULL, 900, 1)",
        ),
    ];
    for (check, table, change) in cases {
        let office = Office::paying();
        office.tamper(table, change);
        let said = office.run(&["check", "--only", check, "--format", "csv"]);
        assert_eq!(said.code, 3, "{check} after {change}: {}", said.out);
    }
}

#[test]
fn the_proof_of_the_books_finds_a_payment_that_is_not_in_them() {
    let prove = |office: &Office| {
        office.run(&["ledger", "prove", "--format", "csv", "--columns", "fund,code,proof,difference"])
    };
    let said = prove(&Office::paying());
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("pension,5001,payments,0.00"), "{}", said.out);
    for (table, change, found) in [
        ("payment_line", "UPDATE payment_line SET fen = fen + 7 WHERE row % 8 = 1", "pension,5001,payments,-0.07"),
        ("recovery_event", "UPDATE recovery_event SET fen = fen - 9", "pension,5001,payments,-0.09"),
    ] {
        let office = Office::paying();
        office.tamper(table, change);
        let said = prove(&office);
        assert_eq!(said.code, 3, "{change}: {}", said.out);
        assert!(said.out.contains(found), "{}", said.out);
    }
}

#[test]
fn the_end_of_a_month_tells_where_books_and_business_differ() {
    let run = |office: &Office| {
        let words = ["month-end", "2026-08", "--until", "statements", "--approve", "--out"];
        let out = office.path().with_file_name("out");
        office.run_on("2026-08-31", &[&words[..], &[out.to_str().unwrap()]].concat())
    };
    let told = "the books are what the business records say";
    let said = run(&Office::paying());
    assert!(said.out.contains("statements,done") && !said.err.contains(told), "{}{}", said.out, said.err);
    let office = Office::paying();
    office.tamper("payment_line", "UPDATE payment_line SET fen = fen + 7 WHERE row % 8 = 1");
    let said = run(&office);
    assert!(said.err.contains(told), "{}{}", said.out, said.err);
    assert_eq!(said.code, 3, "{}", said.err);
}

#[test]
fn a_statement_tells_where_books_and_business_differ() {
    let words = ["ledger", "statement", "balance-sheet", "2026-08", "--fund", "pension"];
    let told = "the books are what the business records say";
    let office = Office::paying();
    let said = office.run_on("2026-08-31", &words);
    assert!(said.code == 0 && said.err.contains(told), "{}", said.err);
    office.tamper("payment_line", "UPDATE payment_line SET fen = fen + 7 WHERE row % 8 = 1");
    let said = office.run_on("2026-08-31", &words);
    assert!(said.code == 3 && said.err.contains(told), "{}", said.err);
}

/// A premium that the books of the medical fund did not take in when it was paid is told, booked by one command, and given back as income of the
/// year in which it was booked.
#[test]
#[allow(clippy::too_many_lines, reason = "one story, told in order")]
fn a_premium_that_a_fund_has_not_booked_is_told_and_booked() {
    let office = Office::empty();
    let kinds = KindSet::EMPTY.with(InsuranceKind::Unemployment).bits();
    let all: i64 = office.connection().query_row("SELECT kinds FROM office", [], |row| row.get(0)).unwrap();
    let is_of = |kinds: i64| office.connection().execute("UPDATE office SET kinds = ?1", [kinds]).unwrap();
    let did = |today: &str, arguments: &[&str]| {
        let said = office.run_on(today, arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.err);
        said.out
    };
    let [opening, drawing] = ["opening", "drawing"].map(|name| format!("tests/cli/in/premium_medical/{name}.csv"));
    did("2025-12-01", &["ledger", "open", "--from", &opening, "--approve"]);
    did("2025-12-01", &["pay", "take-over", "--from", &drawing, "--approve"]);
    did("2025-12-01", &["ledger", "allocate", "unemployment", "12000"]);
    // As an office that keeps no books of the medical fund.
    office.tamper("office", &format!("UPDATE office SET kinds = {kinds}"));
    did("2025-12-10", &["pay", "payroll", "2025-12", "--approve"]);
    is_of(all);
    let check = ["check", "--only", "premiums-are-income,benefits-are-what-was-paid,account-months-derive", "--quiet"];
    let said = office.run_on("2026-02-03", &check);
    assert_eq!(said.code, 3);
    assert!(said.out.contains("fund medical: 845.12, `shebao ledger premiums`"), "{}", said.out);
    let todo = did("2026-02-03", &["todo"]);
    assert!(todo.contains("premiums_not_booked,medical,1,845.12"), "{todo}");
    let books = ["ledger", "premiums", "--approve"];
    let asked = |matter: i64| format!("matter,state,fund,count,amount\n{matter},approved,medical,1,845.12\n");
    assert_eq!(did("2026-02-03", &["ledger", "premiums", "--approve", "--dry-run"]), asked(4));
    assert_eq!(did("2026-02-03", &books), asked(4));
    assert_eq!(did("2026-02-03", &books), "matter,state,fund,count,amount\n");
    let journal = ["ledger", "journal", "--fund", "medical", "--columns", "date,code,debit,credit,summary"];
    let of_medical = |summary: &str| {
        let journal = did("2026-02-09", &journal);
        journal.lines().filter(|line| line.contains(summary)).map(str::to_owned).collect::<Vec<_>>()
    };
    let words = "contributions paid by the unemployment fund";
    let booked = [format!("2026-02-03,1005,845.12,0.00,{words}"), format!("2026-02-03,400101,0.00,845.12,{words}")];
    assert_eq!(of_medical(words), booked);
    did("2026-02-03", &check);
    did("2026-02-03", &["ledger", "prove"]);
    let explained = |amount: &str| {
        let voucher = ["ledger", "journal", "--fund", "medical", "--columns", "voucher", "--month", "2026-02"];
        let voucher = did("2026-02-03", &voucher).lines().last().unwrap().to_owned();
        let explained = office.run_on("2026-02-03", &["ledger", "voucher", "show", &voucher, "--explain"]);
        let holds = format!("1005 debit: 1 record, {amount} = {amount} holds");
        assert!(explained.err.contains(&holds), "{}", explained.err);
    };
    explained("845.12");
    // Booked by mistake: undone it is written again in red, told again, and booked again; what was swept on is moved back first.
    let undo = |matter: &str, code: i32| {
        let undo = ["review", "undo", matter, "--reason", "another fund's", "--approve", "--quiet"];
        let said = office.run_on("2026-02-03", &undo);
        assert_eq!(said.code, code, "{}", said.err);
        said.err
    };
    let words = "contributions of the unemployment fund given back";
    undo("4", 0);
    let red = [format!("2026-02-03,1005,-845.12,0.00,{words}"), format!("2026-02-03,400101,0.00,-845.12,{words}")];
    assert_eq!(of_medical(words), red);
    explained("-845.12");
    assert_eq!(office.run_on("2026-02-03", &check).code, 3);
    did("2026-02-03", &["ledger", "prove"]);
    undo("4", 1);
    assert_eq!(did("2026-02-03", &books), asked(6));
    assert_eq!(did("2026-02-03", &books), "matter,state,fund,count,amount\n");
    explained("845.12");
    did("2026-02-03", &check);
    did("2026-02-03", &["ledger", "sweep", "2026-02"]);
    assert!(undo("6", 1).contains("845.12"));
    did("2026-02-03", &["log", "verify"]);
    let swept = ["ledger", "journal", "--fund", "medical", "--columns", "voucher", "--month", "2026-02"];
    let swept = did("2026-02-03", &swept).lines().last().unwrap().to_owned();
    did("2026-02-03", &["ledger", "reverse", &swept, "--reason", "too early", "--approve"]);
    // He worked since November: the unemployment fund has it back as income of a later year, the medical fund in red, as its own is of this one.
    did("2026-02-09", &["pay", "stop", "1", "--on", "2025-11-20", "--reason", "re_employed", "--approve"]);
    let back = [format!("2026-02-09,1005,-845.12,0.00,{words}"), format!("2026-02-09,400101,0.00,-845.12,{words}")];
    assert_eq!(of_medical(words)[2..], back);
    let refused = undo("6", 1);
    assert!(refused.contains("later change of claim 1"), "{refused}");
    did("2026-02-09", &check);
    did("2026-02-09", &["ledger", "prove"]);
}
