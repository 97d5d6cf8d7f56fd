//! The views and their columns: a promise to whoever asks. A view starts with the region and is keyed by credit code and person
//! number; no number of a row inside the file ever leaves. Later versions add columns at the end, and take none away.

mod accounts;
mod benefits;
mod collection;
mod enforcement;
mod office;
mod register;

use super::super::persons::{AsOf, in_force};
use super::super::tables::CONTRIBUTION_COLUMNS;
use crate::model::{ColumnKind, InsuranceKind, RegionCode};

/// A view and what it is made of.
#[derive(Debug)]
pub struct View {
    pub name: &'static str,
    pub columns: &'static [ViewColumn],
    /// What stands after `FROM`; its rows come in the order of its last words.
    source: &'static str,
    /// The expressions of the payer and of the person that it is about.
    payer: &'static str,
    person: &'static str,
    /// One SELECT a kind, with `{kind}`, `{place}` and the `{base}`, `{employer_fen}`, `{person_fen}` of the kind filled in.
    is_per_kind: bool,
}

/// A column: its name, what it holds, and the expression that gives it before it is put into its form.
#[derive(Debug)]
pub struct ViewColumn {
    pub name: &'static str,
    pub kind: ColumnKind,
    expression: &'static str,
}

const fn column(name: &'static str, kind: ColumnKind, expression: &'static str) -> ViewColumn {
    ViewColumn { name, kind, expression }
}

/// The view of a name.
pub fn view(name: &str) -> Option<&'static View> {
    VIEWS.iter().find(|view| view.name.eq_ignore_ascii_case(name))
}

impl View {
    /// The SELECT behind the view: names and registers as they are on a day, `20260930`.
    pub(super) fn sql(&self, region: RegionCode, today: i64) -> String {
        let columns: Vec<String> = self.columns.iter().map(ViewColumn::sql).collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), self.source);
        let sql = ["employer", "person"].iter().fold(sql, |sql, table| {
            let known = i64::MAX.to_string();
            let in_force = in_force(table, AsOf::NOW).replace(":operation", &known).replace(":day", "{today}");
            sql.replace(&format!("{{{table}_in_force}}"), &in_force)
        });
        let sql = NAMES.iter().fold(sql, |sql, (mark, expression)| sql.replace(mark, expression));
        let sql = sql.replace("{payer}", self.payer).replace("{insured}", self.person);
        let sql = sql.replace("{today}", &today.to_string());
        let sql = sql.replace("{region}", &format!("'{region}'")).replace("{kind_of_place}", &kind_of_place());
        if !self.is_per_kind {
            return sql;
        }
        let of_kind = |kind: InsuranceKind| {
            let [base, employer, person] = [3, 4, 5].map(|place| CONTRIBUTION_COLUMNS[place + 3 * kind.index()]);
            sql.replace("{kind}", &format!("'{kind}'"))
                .replace("{base}", &format!("c.{base}"))
                .replace("{employer_fen}", &format!("c.{employer}"))
                .replace("{person_fen}", &format!("c.{person}"))
        };
        InsuranceKind::ALL.map(of_kind).join(" UNION ALL ")
    }
}

impl ViewColumn {
    /// The expression in the form in which its kind leaves, under the column's name.
    fn sql(&self) -> String {
        let Self { name, kind, expression } = self;
        let formed = match kind {
            ColumnKind::Money => format!("money({expression})"),
            ColumnKind::Day => format!("iso_day({expression})"),
            // SQLite's own function, so that a month can be looked for before anything is joined.
            ColumnKind::Month => {
                format!(
                    "CASE WHEN {expression} > 0 THEN printf('%04d-%02d', {expression} / 100, {expression} % 100) END"
                )
            }
            ColumnKind::IdNumber => format!("mask_id({expression})"),
            ColumnKind::Phone => format!("mask_phone({expression})"),
            ColumnKind::Account => format!("mask_account({expression})"),
            ColumnKind::Text
            | ColumnKind::Code
            | ColumnKind::Field
            | ColumnKind::Value
            | ColumnKind::Count
            | ColumnKind::Decimal
            | ColumnKind::Flag => (*expression).to_owned(),
        };
        format!("{formed} AS \"{name}\"")
    }
}

/// The kind of a bill's line by the place in its key.
fn kind_of_place() -> String {
    let whens: Vec<String> =
        InsuranceKind::ALL.iter().map(|kind| format!("WHEN {} THEN '{kind}'", kind.index())).collect();
    format!("CASE l.row % 16 {} END", whens.join(" "))
}

/// How payers and persons are called as they are now; asked for only where the column is.
const NAMES: [(&str, &str); 5] = [
    (
        "{employer}",
        "(SELECT n.credit_code FROM main.employer n WHERE n.row = coalesce((SELECT w.row FROM main.employer w \
          WHERE w.employer = {payer} AND w.row <> w.employer AND w.from_on <= max({today}, \
          (SELECT f.from_on FROM main.employer f WHERE f.row = {payer})) ORDER BY w.from_on DESC, w.operation DESC LIMIT 1), {payer}))",
    ),
    (
        "{payer_name}",
        "coalesce((SELECT n.name FROM main.employer n WHERE n.row = coalesce((SELECT w.row FROM main.employer w \
          WHERE w.employer = {payer} AND w.row <> w.employer AND w.from_on <= max({today}, \
          (SELECT f.from_on FROM main.employer f WHERE f.row = {payer})) ORDER BY w.from_on DESC, w.operation DESC LIMIT 1), {payer})), \
          (SELECT n.name FROM main.payer q JOIN main.person n ON n.row = q.person WHERE q.row = {payer}))",
    ),
    ("{payer_person}", "(SELECT q.person FROM main.payer q WHERE q.row = {payer})"),
    (
        "{id_number}",
        "(SELECT n.id_number FROM main.person n WHERE n.row = coalesce((SELECT w.row FROM main.person w \
          WHERE w.person = {insured} AND w.row <> w.person AND w.from_on <= max({today}, \
          (SELECT f.from_on FROM main.person f WHERE f.row = {insured})) ORDER BY w.from_on DESC, w.operation DESC LIMIT 1), {insured}))",
    ),
    (
        "{person_name}",
        "(SELECT n.name FROM main.person n WHERE n.row = coalesce((SELECT w.row FROM main.person w \
          WHERE w.person = {insured} AND w.row <> w.person AND w.from_on <= max({today}, \
          (SELECT f.from_on FROM main.person f WHERE f.row = {insured})) ORDER BY w.from_on DESC, w.operation DESC LIMIT 1), {insured}))",
    ),
];

/// All views.
pub const VIEWS: &[View] = &[
    register::EMPLOYERS,
    register::PERSONS,
    register::ENROLMENTS,
    register::HISTORY,
    collection::ASSESSMENTS,
    collection::BILLS,
    collection::BILL_LINES,
    collection::CONTRIBUTION_DETAIL,
    collection::RECEIPTS,
    collection::ALLOCATIONS,
    collection::HELD_MONEY,
    collection::VOUCHERS,
    collection::ENTRIES,
    accounts::REFUNDS,
    accounts::HELD_MOVES,
    accounts::VOIDED_RECEIPTS,
    accounts::HELD_WRITE_OFFS,
    accounts::BILL_INTEREST,
    enforcement::ENFORCEMENTS,
    enforcement::ENFORCEMENT_STEPS,
    accounts::ACCOUNT_ENTRIES,
    accounts::ACCOUNT_YEARS,
    benefits::CLAIMS,
    benefits::PAYMENTS,
    benefits::BANK_FILES,
    benefits::MEDICAL_PREMIUMS,
    benefits::PREMIUMS,
    benefits::RECOVERIES,
    benefits::CERTIFICATIONS,
    office::MATTERS,
    office::MATTER_EVENTS,
    office::BATCHES,
    office::MONTH_END_STEPS,
    office::OPERATIONS,
    office::NOTICES,
    office::POLICY_FILES,
];
