//! Files of every shape there was are brought up to date on the first look, and nothing in them changes by it.

use std::path::Path;

use super::office::Office;

#[test]
fn an_office_of_every_earlier_shape_goes_on() {
    let office = Office::of_file(Path::new("fixtures/databases/v1.db"));
    let asked = ["query", "SELECT employer, month, kind, due, paid, balance FROM bill_lines"];
    let expected = std::fs::read_to_string("fixtures/databases/v1.bill_lines.csv").unwrap();
    assert_eq!(office.run(&asked).out, expected);
    let version = |connection: rusqlite::Connection| {
        connection.query_row("SELECT user_version FROM pragma_user_version", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(version(office.connection()), shebao::store::SCHEMA_VERSION);
    assert_eq!(office.run(&["log", "verify"]).err, "the log of 19 operations is intact\n");
    // What waited for a second person still does, and the business goes on.
    assert_eq!(office.run(&["--as", "li", "review", "approve", "8"]).code, 0);
    assert_eq!(office.run(&["--as", "wang", "levy", "assess", "2026-09"]).code, 0);
    assert_eq!(office.run(&["log", "verify"]).err, "the log of 21 operations is intact\n");
}

/// Two offices that did the same, of different shapes: levied, paid, with a payment that came back, something given back, a statement of the
/// bank and a payroll that waits.
#[test]
fn offices_that_paid_go_on_and_come_to_the_same() {
    let ends: Vec<Vec<String>> = ["v21", "v24"]
        .into_iter()
        .map(|shape| {
            let office = Office::of_file(Path::new(&format!("fixtures/databases/{shape}.db")));
            let run = |arguments: &[&str]| {
                let said = office.run_on("2026-08-12", &[&["--as", "li"], arguments].concat());
                assert_eq!(said.code, 0, "{shape} {arguments:?}: {}{}", said.out, said.err);
                said.out
            };
            let before = run(&["ledger", "balance"]);
            run(&["check"]);
            run(&["ledger", "prove"]);
            // What waited is approved; what came back is sent again with it.
            run(&["review", "approve", "9"]);
            let file = office.path().with_file_name("bank.csv");
            // What is drawn for it first is what the payments account lacks.
            run(&["ledger", "allocate", "pension", "5900.50"]);
            run(&["pay", "export", "2026-08", "-o", file.to_str().unwrap()]);
            run(&["check"]);
            let bank = std::fs::read_to_string(&file).unwrap();
            let payrolls = run(&["pay", "payrolls"]);
            vec![before, bank, payrolls, run(&["ledger", "balance"])]
        })
        .collect();
    assert_eq!(ends[0], ends[1]);
    assert!(ends[0][1].lines().count() > 4, "{}", ends[0][1]);
}

/// Somebody made a table of his own in the file, of a name that a later shape brings: one line, and the file stays as it was.
#[test]
fn a_file_whose_shape_was_changed_is_told_by_its_step() {
    let office = Office::of_file(Path::new("fixtures/databases/v24.db"));
    let changed = rusqlite::Connection::open(office.path()).unwrap();
    changed.execute_batch("CREATE TABLE payee_state (mine TEXT)").unwrap();
    let version = |connection: &rusqlite::Connection| {
        connection.query_row("SELECT user_version FROM pragma_user_version", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let before = version(&changed);
    let said = office.run(&["todo"]);
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(said.err.contains("step 0050_payee_states: table payee_state already exists"), "{}", said.err);
    assert_eq!(said.err.lines().count(), 2, "{}", said.err);
    assert_eq!(version(&changed), before);
    // Without that table it goes on.
    changed.execute_batch("DROP TABLE payee_state").unwrap();
    assert_eq!(office.run(&["todo"]).code, 0);
    assert!(version(&changed) > before);
}

/// Of a file that was made before awards were written down, what it awarded is told by what it wrote: not an increase, and not what the end of
/// a share wrote for the others.
#[test]
fn awards_of_an_older_shape_are_told_by_what_they_wrote() {
    let office = Office::empty();
    let connection = office.connection();
    connection
        .execute_batch(
            "UPDATE award_told SET upto = 100;
             INSERT INTO matter VALUES (90, 'pay-award', '{}', 'wang', 20260801, 'pay award', 1, 80);
             INSERT INTO matter_event VALUES (90, 90, 'approved', 'wang', 20260801, NULL, 1, 80);
             INSERT INTO award_item VALUES (1, 1, 'survivor_pension', 900000, 202608, NULL, 0, 50),
                 (2, 1, 'increase', 100, 202608, NULL, 0, 60), (3, 1, 'survivor_pension', 630000, 202610, NULL, 0, 70),
                 (4, 1, 'survivor_pension', 560000, 202610, NULL, 0, 80), (5, 1, 'survivor_pension', 240000, 202612, NULL, 0, 110);
             INSERT INTO payee_state VALUES (1, 1, 1, 'stopped', 202610, 'dead', 20260915, NULL, 1, 70),
                 (2, 1, 1, 'stopped', 202610, 'dead', 20260915, NULL, 1, 80), (3, 2, 1, 'stopped', 202612, 'dead', 20261115, NULL, 1, 110);
             INSERT INTO claim_award VALUES (1, 1, 120);",
        )
        .unwrap();
    let mut statement = connection.prepare("SELECT operation FROM award WHERE claim = 1 ORDER BY 1").unwrap();
    let found: Vec<i64> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(found, [50, 80, 120]);
}
