//! The log proves the file: nothing can be changed, taken away or put in without its finding it.

use super::office::{ID_NUMBER, Office};

#[test]
fn every_business_table_refuses_change_and_deletion() {
    let office = Office::at_work();
    let connection = office.connection();
    for table in shebao::store::TABLES.iter().map(|table| table.name).chain(["operation", "operation_write"]) {
        let column: String =
            connection.query_row("SELECT name FROM pragma_table_info(?1)", [table], |row| row.get(0)).unwrap();
        let rows: i64 = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        for change in [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")] {
            let refused = connection.execute(&change, []);
            assert!(rows == 0 || refused.unwrap_err().to_string().contains("never changed"), "{change}");
        }
        let guards =
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1 AND name LIKE '%_refuses_%'";
        assert_eq!(connection.query_row(guards, [table], |row| row.get::<_, i64>(0)).unwrap(), 2, "{table}");
    }
}

#[test]
fn an_untouched_file_is_intact() {
    let office = Office::at_work();
    let said = office.run(&["log", "verify"]);
    assert_eq!((said.code, said.err.as_str()), (0, "the log of 6 operations is intact\n"));
    let undone = Office::empty();
    undone.done(&["register", "person", "--id-number", ID_NUMBER, "--name", "张三", "--approve"]);
    undone.done(&["review", "undo", "1", "--reason", "wrong", "--approve"]);
    undone.done(&["register", "person", "--id-number", ID_NUMBER, "--name", "张三丰", "--approve"]);
    assert_eq!(undone.run(&["log", "verify"]).code, 0);
}

#[test]
fn whatever_is_tampered_with_is_found() {
    let copy = |table: &str, key: &str| {
        format!(
            "CREATE TEMP TABLE t AS SELECT * FROM {table}; UPDATE t SET {key} = 900; INSERT INTO {table} SELECT * FROM t"
        )
    };
    let cases = [
        (
            "person",
            "UPDATE person SET name = '李四'".to_owned(),
            "entry 3: person: its 1 rows are not what was written",
        ),
        ("contribution", "UPDATE contribution SET pension_base = 1".to_owned(), "entry 5: contribution: its 1 rows"),
        ("receipt", "DELETE FROM receipt".to_owned(), "entry 6: receipt: 0 rows stand where 1 were written"),
        ("entry", "DELETE FROM entry WHERE row = 1".to_owned(), "entry 6: entry: "),
        ("allocation", copy("allocation", "row"), "entry 6: allocation: no operation accounts for "),
        (
            "bill_line",
            copy("bill_line", "row").replace("SET row = 900", "SET row = row + 900"),
            "bill_line: no operation",
        ),
        ("operator", "INSERT INTO operator VALUES (2, 'li', NULL, 4)".to_owned(), "entry 4: operator: no operation"),
        (
            "operation",
            "UPDATE operation SET operator = 'li' WHERE id = 2".to_owned(),
            "entry 2: the entry is not the one",
        ),
        ("operation", "DELETE FROM operation WHERE id = 6".to_owned(), "entry 6: the entry is missing"),
        ("operation", "DELETE FROM operation WHERE id = 3".to_owned(), "entry 3: the entry is missing"),
        (
            "operation_write",
            "UPDATE operation_write SET rows = 2 WHERE operation = 3".to_owned(),
            "entry 3: the entry is",
        ),
        ("operation_write", "DELETE FROM operation_write WHERE operation = 6".to_owned(), "entry 6: the entry is not"),
    ];
    for (table, change, wanted) in cases {
        let office = Office::at_work();
        office.tamper(table, &change);
        let said = office.run(&["log", "verify"]);
        assert!(said.code == 3 && said.err.contains(wanted), "{change}: {} {}", said.code, said.err);
        let told = office.run(&["log", "verify", "--format", "json"]);
        assert!(told.err.contains(r#""code":"log-broken""#), "{change}: {}", told.err);
    }
}

#[test]
fn an_anchor_holds_the_log_to_what_it_was() {
    let office = Office::empty();
    let anchor = office.write("anchor.json", office.done(&["log", "anchor"]).as_bytes());
    let anchor = anchor.to_str().unwrap();
    office.done(&["operator", "add", "li"]);
    assert_eq!(office.run(&["log", "verify", "--anchor", anchor]).code, 0);
    let other = Office::named("another");
    let said = other.run(&["log", "verify", "--anchor", anchor]);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.err.contains("not the anchored one"), "{}", said.err);
    let empty = office.write("empty.json", b"{}\n");
    assert_eq!(office.run(&["log", "verify", "--anchor", empty.to_str().unwrap()]).code, 1);
}

#[test]
fn the_log_is_listed_and_filtered() {
    let office = Office::at_work();
    assert_eq!(office.done(&["log"]), office.done(&["log", "show"]));
    assert_eq!(office.done(&["log", "show", "--kind", "assess"]).lines().count(), 2);
    assert_eq!(office.done(&["log", "--operator", "li"]).lines().count(), 1);
    assert_eq!(office.done(&["log", "--from-day", "2026-08-06"]).lines().count(), 1);
    let written = office.done(&["log", "show", "--operation", "3", "--columns", "table,rows,first,last"]);
    assert!(written.contains("person,1,1,1\n"), "{written}");
    assert_eq!(office.run(&["log", "show", "--operation", "99"]).code, 1);
    let batches = office.done(&["batch", "list", "--columns", "batch,operation_kind,state,read,inserted,operation"]);
    assert!(batches.ends_with("receive,approved,1,1,6\n"), "{batches}");
    assert_eq!(office.run(&["batch", "show", "99"]).code, 1);
}
