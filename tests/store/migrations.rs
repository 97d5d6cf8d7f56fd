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
