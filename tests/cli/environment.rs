//! What the environment says, and what goes before it.

use std::process::Command;

use crate::desk::PROGRAM;

#[test]
fn the_extension_of_an_output_goes_before_the_form_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let written = |options: &[&str]| {
        let question = ["calc", "retirement", "--category", "male", "--birth-month", "1965-09"];
        let mut command = Command::new(PROGRAM);
        command.args(question).args(options).env("SHEBAO_FORMAT", "jsonl").current_dir(folder.path());
        assert!(command.status().unwrap().success());
        std::fs::read_to_string(folder.path().join("answer.csv")).unwrap()
    };
    assert!(written(&["-o", "answer.csv"]).starts_with("\u{feff}delay_months,"));
    assert!(written(&["-o", "answer.csv", "--format", "json"]).starts_with('['), "a form that is asked for stays");
}
