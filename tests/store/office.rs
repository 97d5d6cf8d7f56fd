//! A small office in a folder of its own, and the binary at work on it.

use std::path::PathBuf;
use std::process::{Command, Output};

use rusqlite::Connection;

pub const CREDIT_CODE: &str = "91110101MA00FYKN7A";
pub const ID_NUMBER: &str = "110101199412112198";

/// An office with a month assessed and a payment received.
pub struct Office {
    folder: tempfile::TempDir,
}

/// What a run said and how it ended.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Office {
    /// A new office of one person, without any business.
    pub fn empty() -> Self {
        Self::named("office")
    }

    pub fn named(name: &str) -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        office.done(&["init", "--region", "110000", "--solo", "--operator", "wang", "--name", name]);
        office
    }

    /// An office of an earlier version of the program.
    pub fn of_file(file: &std::path::Path) -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::copy(file, office.path()).unwrap();
        office
    }

    /// An office that has levied a month.
    pub fn at_work() -> Self {
        let office = Self::empty();
        let employer = ["register", "employer", "--credit-code", CREDIT_CODE, "--name", "甲公司", "--employer-type"];
        let rest = ["enterprise", "--risk-class", "1", "--phone", "13812345678", "--start", "2026-07", "--approve"];
        office.done(&[employer.as_slice(), &rest].concat());
        let person = ["register", "person", "--id-number", ID_NUMBER, "--name", "张三", "--phone", "13987654321"];
        office.done(&[person.as_slice(), &["--bank-account", "6222020200112345678", "--approve"]].concat());
        let enrolment =
            ["register", "enrolment", "--employer", CREDIT_CODE, "--id-number", ID_NUMBER, "--kinds", "all"];
        office.done(&[enrolment.as_slice(), &["--earnings", "8000", "--start", "2026-07", "--approve"]].concat());
        office.done(&["levy", "assess", "2026-07", "--approve"]);
        let receipts = format!("reference,paid_on,employer,amount,channel\nR1,2026-08-05,{CREDIT_CODE},100.00,tax\n");
        let path = office.write("receipts.csv", receipts.as_bytes());
        office.done(&["levy", "receive", "--from", path.to_str().unwrap(), "--today", "2026-08-05"]);
        office
    }

    /// An office that paid pensions: one came through, one came back, and something is given back of the first.
    pub fn paying() -> Self {
        let office = Self::at_work();
        let import = |words: &[&str], name: &str, text: &str| {
            let path = office.write(name, text.as_bytes());
            office.done(&[words, &["--from", path.to_str().unwrap()]].concat());
        };
        let pensions = "id_number,name,benefit,from_month,basic_pension,account_pension,bank,bank_account,certified_on\n\
                        110105196001010017,张一,old_age,2026-08,2000.00,500.00,工商银行,6222000000000001,2026-01-10\n\
                        110105196001010033,张二,old_age,2026-08,1800.00,400.50,工商银行,6222000000000002,2026-01-10\n";
        import(&["pay", "take-over", "--approve"], "pensions.csv", pensions);
        office.done(&["pay", "payroll", "2026-08", "--approve"]);
        let file = office.path().with_file_name("bank.csv");
        office.done(&["pay", "export", "2026-08", "-o", file.to_str().unwrap()]);
        let answer = "reference,state,amount,paid_on,reason\n1-1,paid,2500.00,2026-08-05,\n\
                      1-2,returned,2200.50,2026-08-05,account closed\n";
        import(&["pay", "result"], "answer.csv", answer);
        let found = ["pay", "recover", "open", "1", "--amount", "500.00", "--reason", "overpaid", "--approve"];
        office.done(&found);
        import(&["pay", "recover", "receipt"], "back.csv", "reference,recovery,amount\nB1,1,300.00\n");
        office
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("office.db")
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub fn connection(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    /// Does what no program of ours does: takes the guard of a table off and changes it.
    pub fn tamper(&self, table: &str, change: &str) {
        let connection = self.connection();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        for guarded in ["UPDATE", "DELETE"] {
            connection.execute_batch(&format!("DROP TRIGGER {table}_refuses_{guarded}")).unwrap();
        }
        connection.execute_batch(change).unwrap();
    }

    pub fn run_on(&self, today: &str, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shebao"));
        command.env_clear().env("SHEBAO_DB", self.path()).env("SHEBAO_TODAY", today).env("SHEBAO_LANG", "en");
        said(command.env("HOME", self.folder.path()).args(arguments).output().unwrap())
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_on("2026-08-05", arguments)
    }

    /// A run that must end with 0: what it answers.
    pub fn done(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.err);
        said.out
    }
}

fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}
