//! One record of the register as fields and values.

use crate::model::{
    Cell, Column, ColumnKind, Enrolment, EnrolmentHistory, InsuranceKind, Money, Month, Report, Standing, Subject,
    day_from_number, masked,
};
use crate::operations::contribution_record::months_paid;
use crate::store::Reader;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonVersion};
use crate::store::standings::Subject as Who;

/// A field's English name and its value as text.
pub type Field = (&'static str, String);

/// The fields of a record about a subject as a report of two columns.
pub fn report(fields: &[Field], subject: Subject) -> Report<'_> {
    let field = Column { name: "field", kind: ColumnKind::Field, subject };
    Report::new("record", [field, Column::new("value", ColumnKind::Value)], |sink| {
        fields.iter().try_for_each(|(name, value)| sink.row(&[Cell::Text(name), Cell::Text(value)]))
    })
}

fn day(number: i64) -> String {
    day_from_number(number).map(|day| day.to_string()).unwrap_or_default()
}

/// What is known of an employer in a month.
pub fn employer(
    reader: Reader<'_>,
    version: &EmployerVersion,
    month: Month,
    as_of: AsOf,
    reveal: bool,
) -> anyhow::Result<Vec<Field>> {
    let hidden = |kind, text: &str| if reveal { text.to_owned() } else { masked(kind, text) };
    let (number, details) = (version.employer.number, &version.employer.details);
    let registered_on = reader.employer_history(number)?.first().map_or(version.from_on, |first| first.from_on);
    let held: Money = reader.receipts_held(number)?.iter().map(|receipt| receipt.held).sum();
    let mut fields = vec![
        ("credit_code", details.credit_code.to_string()),
        ("employer_number", number.to_string()),
        ("name", details.name.clone()),
        ("employer_type", details.employer_type.code().to_owned()),
        ("industry", details.industry.clone()),
        ("risk_class", details.risk_class.map(|class| class.to_string()).unwrap_or_default()),
        ("rate_factor", details.rate_factor.to_string()),
        ("region", details.region.to_string()),
        ("legal_representative", details.legal_representative.clone()),
        ("address", details.address.clone()),
        ("contact", details.contact.clone()),
        ("phone", hidden(ColumnKind::Phone, &details.phone)),
        ("bank", details.bank.clone()),
        ("bank_account", hidden(ColumnKind::Account, &details.bank_account)),
        ("start", details.start_month.to_string()),
        ("start_on", details.start_on.map(|day| day.to_string()).unwrap_or_default()),
        ("registered_on", day(registered_on)),
        ("operation", version.operation.to_string()),
        ("headcount", reader.headcount(number, month)?.to_string()),
        ("held", held.to_string()),
    ];
    fields.extend(standing(reader, Who::Employer(number), as_of)?);
    Ok(fields)
}

/// What is known of a person, and what he is insured for.
pub fn person(
    reader: Reader<'_>,
    version: &PersonVersion,
    month: Month,
    as_of: AsOf,
    reveal: bool,
) -> anyhow::Result<Vec<Field>> {
    let details = &version.person.details;
    let hidden = |kind, text: &str| if reveal { text.to_owned() } else { masked(kind, text) };
    let registered_on =
        reader.person_history(version.person.number)?.first().map_or(version.from_on, |first| first.from_on);
    let number = &details.id_number;
    let mut fields = vec![
        ("person", version.person.number.to_string()),
        ("id_number", hidden(ColumnKind::IdNumber, number.as_str())),
        ("id_type", number.identity_type().code().to_owned()),
        ("name", details.name.clone()),
        ("sex", number.sex().map(|sex| sex.code().to_owned()).unwrap_or_default()),
        ("birth_date", number.birth_date().map(|day| day.to_string()).unwrap_or_default()),
        ("ethnicity", details.ethnicity.clone()),
        ("hukou", details.hukou.clone()),
        ("phone", hidden(ColumnKind::Phone, &details.phone)),
        ("bank", details.bank.clone()),
        ("bank_account", hidden(ColumnKind::Account, &details.bank_account)),
        ("work_start", details.work_start.map(|day| day.to_string()).unwrap_or_default()),
        ("job_class", details.job_class.clone()),
        ("nationality", details.nationality.clone()),
        ("registered_on", day(registered_on)),
        ("operation", version.operation.to_string()),
    ];
    fields.extend(standing(reader, Who::Person(version.person.number), as_of)?);
    fields.extend(enrolments(reader, version.person.number, month, as_of.operation)?);
    fields.extend(paid(reader, version.person.number)?);
    Ok(fields)
}

/// How many months count as paid, a line a kind.
fn paid(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<Field>> {
    let mut fields = Vec::new();
    for kind in InsuranceKind::ALL {
        let months = months_paid(reader, person, kind)?.len();
        if months > 0 {
            fields.push(("months_paid", format!("{kind} {months}")));
        }
    }
    Ok(fields)
}

/// How somebody stands who does not simply belong to the office.
fn standing(reader: Reader<'_>, who: Who, as_of: AsOf) -> anyhow::Result<Vec<Field>> {
    let stands =
        reader.standing_known(who, (as_of.day, as_of.operation))?.filter(|stands| stands.state != Standing::Active);
    let fields = stands.map(|stands| {
        vec![
            ("state", stands.state.to_string()),
            ("ended_on", stands.on.to_string()),
            ("reason", stands.reason),
            ("evidence", stands.evidence),
        ]
    });
    Ok(fields.unwrap_or_default())
}

/// One line a payer: what is insured in the month, on which earnings.
fn enrolments(reader: Reader<'_>, person: i64, month: Month, known: i64) -> anyhow::Result<Vec<Field>> {
    let mut versions = reader.enrolments_of_person(person)?;
    versions.retain(|version| version.operation <= known);
    versions.sort_by_key(|version| version.payer);
    let mut fields = Vec::new();
    for pair in versions.chunk_by(|one, other| one.payer == other.payer) {
        let history = EnrolmentHistory::new(pair.to_vec());
        let Some(current) = history.on(month).filter(|version| !version.kinds.is_empty()) else { continue };
        let payer = reader.employer(current.payer, AsOf::NOW)?;
        let payer = payer.map_or_else(|| "-".to_owned(), |version| version.employer.details.credit_code.to_string());
        let Enrolment { kinds, earnings, from, .. } = current;
        fields.push(("enrolment", format!("{payer} {kinds} {earnings} {from}..")));
    }
    Ok(fields)
}
