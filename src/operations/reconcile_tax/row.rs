//! One row of a file of the tax office: its head, a detail, or a control total.

use crate::exchange::{Field, Layout, Row};
use crate::model::{InsuranceKind, Money};
use crate::operations::debts::shown_as;
use crate::operations::reading::{Context, Reading, any_text, count, day, kind, money, month};
use crate::refusal::{Fault, Refusal};
use crate::store::tax_records::TaxRecord;

const RECORD: usize = 0;
const BATCH_NUMBER: usize = 1;
const RECORDS: usize = 2;
const UUID: usize = 3;
const EMPLOYER: usize = 4;
const ID_NUMBER: usize = 5;
const NAME: usize = 6;
const KIND: usize = 7;
const MONTH: usize = 8;
const LEVY_TYPE: usize = 9;
const HEADCOUNT: usize = 10;
const BASE_TOTAL: usize = 11;
const EMPLOYER_PAID: usize = 12;
const PERSON_PAID: usize = 13;
const LATE_FEE: usize = 14;
const INTEREST: usize = 15;
const REFERENCE: usize = 16;
const COLLECTED_ON: usize = 17;
const TREASURY_ON: usize = 18;

const SORTS: [&str; 3] = ["head", "detail", "total"];

/// `levy reconcile`
pub const LAYOUT: Layout = Layout {
    command: "levy reconcile",
    fields: &[
        Field::required("record").one_of(&SORTS),
        Field::optional("batch_number").also(&["SJBBH"]),
        Field::optional("records"),
        Field::required("uuid"),
        Field::required("employer").also(&["credit_code", "AAB998"]),
        Field::optional("id_number"),
        Field::optional("name").of_person(),
        Field::required("kind"),
        Field::required("month"),
        Field::optional("levy_type"),
        Field::optional("headcount"),
        Field::optional("base_total").also(&["AAE180"]),
        Field::required("employer_paid"),
        Field::required("person_paid"),
        Field::optional("late_fee"),
        Field::optional("interest").also(&["BAC121"]),
        Field::optional("reference"),
        Field::optional("collected_on"),
        Field::optional("treasury_on"),
    ],
};

/// A row.
#[derive(Debug)]
pub(super) enum TaxRow {
    Head { batch_number: String, records: i64 },
    Detail(Box<TaxRecord>),
    Total { kind: Option<InsuranceKind>, sums: Sums },
}

/// What control totals are kept of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    employer_paid: Money,
    person_paid: Money,
    late_fee: Money,
    interest: Money,
}

impl Sums {
    pub(super) fn of(record: &TaxRecord) -> Self {
        let TaxRecord { employer_paid, person_paid, late_fee, interest, .. } = *record;
        Self { employer_paid, person_paid, late_fee, interest }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.employer_paid += other.employer_paid;
        self.person_paid += other.person_paid;
        self.late_fee += other.late_fee;
        self.interest += other.interest;
    }

    pub(super) const fn named(&self) -> [(&'static str, Money); 4] {
        [
            ("employer_paid", self.employer_paid),
            ("person_paid", self.person_paid),
            ("late_fee", self.late_fee),
            ("interest", self.interest),
        ]
    }
}

/// Reads a row; all its faults are told at once.
pub(super) fn read(cells: &Row, _context: &Context<'_>) -> Result<TaxRow, Vec<Fault>> {
    let mut row = Reading::new(cells, &LAYOUT);
    let sort = row.required(RECORD, |text| sort_of(text).ok_or_else(|| unknown(text)));
    let read = match sort {
        Some("head") => head(&mut row),
        Some("total") => total(&mut row),
        Some(_) => detail(&mut row).map(|record| TaxRow::Detail(Box::new(record))),
        None => None,
    };
    read.filter(|_| row.is_clean()).ok_or_else(|| row.into_faults())
}

fn sort_of(text: &str) -> Option<&'static str> {
    SORTS.into_iter().find(|sort| *sort == text)
}

fn unknown(text: &str) -> Refusal {
    Refusal::ChoiceUnknown { value: text.to_owned(), choices: SORTS.join(", ") }
}

fn head(row: &mut Reading<'_>) -> Option<TaxRow> {
    let batch_number = row.required(BATCH_NUMBER, any_text);
    let records = row.required(RECORDS, count);
    Some(TaxRow::Head { batch_number: batch_number?, records: records? })
}

fn total(row: &mut Reading<'_>) -> Option<TaxRow> {
    let kind = row.optional(KIND, kind);
    let sums = sums(row);
    Some(TaxRow::Total { kind: kind?.map(shown_as), sums: sums? })
}

fn sums(row: &mut Reading<'_>) -> Option<Sums> {
    let employer_paid = amount(row, EMPLOYER_PAID);
    let person_paid = amount(row, PERSON_PAID);
    let late_fee = amount(row, LATE_FEE);
    let interest = amount(row, INTEREST);
    Some(Sums { employer_paid: employer_paid?, person_paid: person_paid?, late_fee: late_fee?, interest: interest? })
}

/// An amount; none is zero.
fn amount(row: &mut Reading<'_>, field: usize) -> Option<Money> {
    row.optional(field, money).map(Option::unwrap_or_default)
}

fn detail(row: &mut Reading<'_>) -> Option<TaxRecord> {
    let uuid = row.required(UUID, any_text);
    if !row.is_given(EMPLOYER) && !row.is_given(ID_NUMBER) {
        row.fault::<()>(EMPLOYER, Refusal::PayerMissing);
    }
    let kind = row.required(KIND, kind);
    let month = row.required(MONTH, month);
    let headcount = row.optional(HEADCOUNT, count);
    let base_total = amount(row, BASE_TOTAL);
    let sums = sums(row);
    let collected_on = row.optional(COLLECTED_ON, day);
    let treasury_on = row.optional(TREASURY_ON, day);
    let Sums { employer_paid, person_paid, late_fee, interest } = sums?;
    Some(TaxRecord {
        uuid: uuid?,
        employer: row.text(EMPLOYER),
        id_number: row.text(ID_NUMBER),
        name: row.text(NAME),
        kind: shown_as(kind?),
        month: month?,
        levy_type: levy_type(&row.text(LEVY_TYPE)),
        headcount: headcount?.unwrap_or(1),
        base_total: base_total?,
        employer_paid,
        person_paid,
        late_fee,
        interest,
        reference: row.text(REFERENCE),
        collected_on: collected_on?,
        treasury_on: treasury_on?,
    })
}

/// The known codes of field AAA115 in words; others stay as they came.
fn levy_type(code: &str) -> String {
    let word = match code {
        "" | "10" => "regular",
        "31" => "back_payment",
        other => other,
    };
    word.to_owned()
}
