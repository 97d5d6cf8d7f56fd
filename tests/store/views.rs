//! Questions reach the views and nothing else; what is masked stays masked.

use super::office::{ID_NUMBER, Office};

#[test]
fn only_one_select_over_the_views_is_answered() {
    let office = Office::at_work();
    for sql in [
        "ATTACH 'other.db' AS other",
        "PRAGMA user_version",
        "SELECT * FROM pragma_table_list",
        "INSERT INTO persons (name) VALUES ('x')",
        "INSERT INTO operator VALUES (9, 'x', NULL, 1)",
        "UPDATE persons SET name = 'x'",
        "DELETE FROM matter_state",
        "DROP VIEW persons",
        "CREATE TABLE x (a)",
        "VACUUM INTO 'copy.db'",
        "BEGIN",
        "EXPLAIN SELECT * FROM persons",
        "SELECT 1; SELECT 2",
        "SELECT 1; DELETE FROM matter_state",
        "SELECT * FROM person",
        "SELECT * FROM main.person",
        "SELECT count(*) FROM person",
        "SELECT 1 FROM submitted_row",
        "SELECT * FROM sqlite_schema",
        "SELECT * FROM temp.sqlite_schema",
        "WITH persons AS (SELECT id_number FROM main.person) SELECT * FROM persons",
        "WITH persons AS (SELECT 1 FROM main.person) SELECT count(*) FROM persons",
        "SELECT * FROM (SELECT id_number FROM main.person) AS persons",
        "SELECT (SELECT id_number FROM main.person) FROM persons",
        "SELECT load_extension('x')",
        "SELECT ?1",
        "SELECT randomblob(9999999999)",
        "SELECT nothing FROM persons",
        "",
        "-",
    ] {
        let said = office.run(&["query", "--", sql]);
        assert!(said.code == 1 && said.err.contains("the query is not allowed: "), "{sql}: {} {}", said.code, said.err);
    }
    assert_eq!(office.run(&["log", "verify"]).code, 0);
}

#[test]
fn questions_are_answered() {
    let office = Office::at_work();
    // Beijing, 8000.00: pension 24 %, medical 11.8 % and 3 yuan, unemployment 1 %, injury 0.2 %.
    for (sql, wanted) in [
        ("SELECT 1.50 AS x, NULL AS y, x'00ff' AS z;", "x,y,z\n1.5,,00ff\n"),
        ("SELECT count(*) AS n FROM persons", "n\n1\n"),
        ("SELECT money(sum(fen(due))) AS due FROM bills", "due\n2963.00\n"),
        (
            "WITH c AS (SELECT kind FROM contribution_detail WHERE month = '2026-07') SELECT count(*) AS n FROM c",
            "n\n5\n",
        ),
        ("SELECT money(sum(fen(due))) AS due FROM contribution_detail", "due\n2963.00\n"),
        ("SELECT component, amount FROM allocations", "component,amount\nperson_share,100.00\n"),
        ("SELECT -1.25 AS x", "x\n-1.25\n"),
    ] {
        assert_eq!(office.done(&["query", sql]), wanted, "{sql}");
    }
}

#[test]
fn every_view_has_its_columns_and_can_be_counted() {
    let office = Office::at_work();
    for view in shebao::store::views::VIEWS {
        let header = office.done(&["query", &format!("SELECT * FROM {}", view.name), "--limit", "0"]);
        let names: Vec<&str> = view.columns.iter().map(|column| column.name).collect();
        assert_eq!(header.trim_end(), names.join(","));
        assert_eq!(names[0], "region");
        office.done(&["query", &format!("SELECT count(*) AS n FROM {}", view.name)]);
        // A table of which a question needs nothing but the key is read by the view all the same.
        for name in names {
            office.done(&["query", &format!("SELECT {name} FROM {}", view.name)]);
        }
    }
}

#[test]
fn masks_hold_until_they_are_lifted() {
    let office = Office::at_work();
    let sql = "SELECT id_number, phone, bank_account FROM persons";
    let masked = "id_number,phone,bank_account\n110101********2198,139****4321,****5678\n";
    assert_eq!(office.done(&["query", sql]), masked);
    let whole = format!("id_number,phone,bank_account\n{ID_NUMBER},13987654321,6222020200112345678\n");
    assert_eq!(office.done(&["query", sql, "--reveal"]), whole);
    let names = office.done(&["export"]);
    for name in names.lines().skip(1).map(|line| line.split_once(',').unwrap().0) {
        for secret in [ID_NUMBER, "13987654321", "6222020200112345678", "13812345678"] {
            assert!(!office.done(&["export", name]).contains(secret), "{name} shows {secret}");
        }
    }
    assert!(office.done(&["export", "persons", "--reveal"]).contains(ID_NUMBER));
}

#[test]
fn exports_are_stable_and_described() {
    let office = Office::at_work();
    let names = office.done(&["export", "--list"]);
    for name in names.lines().skip(1).map(|line| line.split_once(',').unwrap().0) {
        let rows = office.done(&["export", name]);
        assert_eq!(rows, office.done(&["export", name]), "{name}");
        let described = office.done(&["export", name, "--describe", "--columns", "column"]);
        let described: Vec<&str> = described.lines().skip(1).collect();
        assert_eq!(described.join(","), rows.lines().next().unwrap(), "{name}");
        assert_eq!(described[0], "region", "{name}");
        assert!(!described.contains(&"row") && !described.contains(&"payer"), "{name}");
    }
    // The same business in another file is the same data.
    let other = Office::at_work();
    for name in ["employers", "persons", "enrolments", "bills", "detail", "arrears", "receipts", "notices", "batches"] {
        let (one, two) = (office.done(&["export", name]), other.done(&["export", name]));
        if name != "batches" {
            assert_eq!(one, two, "{name}");
        }
    }
    assert_eq!(office.run(&["export", "nothing"]).code, 1);
}
