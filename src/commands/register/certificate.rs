//! `register certificate KEY`: the certificate of an employer's registration (社会保险登记表) or of a person's insurance (参保凭证).

use clap::Args;

use crate::commands::keys::{self, Found};
use crate::documents::{Document, EmployerCertificate, EnrolmentLine, KindLine, PersonCertificate, render};
use crate::i18n::{Lang, label};
use crate::invocation::Invocation;
use crate::model::{ColumnKind, EmployerType, EnrolmentHistory, InsuranceKind, Month, day_from_number, masked};
use crate::operations::payment_notices::office_facts;
use crate::refusal::Exit;
use crate::reports::statement::{self, StatementRow, UNPAID};
use crate::session::Session;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonVersion};

#[derive(Debug, Args)]
pub struct CertificateArgs {
    /// A credit code, an identity number, or the office's own number
    key: String,
    #[command(flatten)]
    meant: keys::Meant,
    /// The language of the page
    #[arg(long, value_enum, default_value = "zh")]
    page_lang: Lang,
}

pub fn run(args: &CertificateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let page = match keys::anything(session.reader(), &args.key, args.meant, AsOf::NOW)? {
        Found::Employer(version) => render(
            Document::EmployerCertificate,
            args.page_lang,
            &employer(&session, &version, invocation.style.reveal)?,
        )?,
        Found::Person(version) => {
            let facts = person(&session, &version, (args.page_lang, invocation.style.reveal))?;
            render(Document::PersonCertificate, args.page_lang, &facts)?
        }
    };
    invocation.document(&page)?;
    Ok(Exit::Done)
}

fn employer(session: &Session, version: &EmployerVersion, reveal: bool) -> anyhow::Result<EmployerCertificate> {
    let (number, details) = (version.employer.number, &version.employer.details);
    let month = Month::of(session.today());
    let mut heads = [0_i64; InsuranceKind::ALL.len()];
    session.reader().each_enrolment_in_force(month, i64::MAX, Some(number), |person| {
        person.kinds.iter().for_each(|kind| heads[kind.index()] += 1);
        Ok(())
    })?;
    let rows = statement::of_employer(session, number)?;
    let kinds = InsuranceKind::ALL.into_iter().filter(|kind| heads[kind.index()] > 0).map(|kind| KindLine {
        kind: kind.english().to_owned(),
        since: details.start_month.to_string(),
        headcount: heads[kind.index()],
        payment: statement::standing(&rows, kind).unwrap_or_default().to_owned(),
    });
    Ok(EmployerCertificate {
        number: format!("{}-{number:06}", session.office().region),
        office: office_facts(session.office()),
        region: details.region.to_string(),
        market_registered: matches!(details.employer_type, EmployerType::Enterprise | EmployerType::HouseholdBusiness),
        employer_name: details.name.clone(),
        credit_code: details.credit_code.to_string(),
        employer_number: number.to_string(),
        employer_type: details.employer_type.code().to_owned(),
        industry: details.industry.clone(),
        risk_class: details.risk_class.map(|class| class.to_string()).unwrap_or_default(),
        legal_representative: details.legal_representative.clone(),
        address: details.address.clone(),
        contact: details.contact.clone(),
        phone: if reveal { details.phone.clone() } else { masked(ColumnKind::Phone, &details.phone) },
        start: details.start_month.to_string(),
        registered_on: day_from_number(version.from_on).map(|day| day.to_string()).unwrap_or_default(),
        kinds: kinds.collect(),
        in_order: statement::of_employer(session, number)?.iter().all(|row| row.state != UNPAID),
        issued_on: session.today().to_string(),
    })
}

fn person(
    session: &Session,
    version: &PersonVersion,
    (lang, reveal): (Lang, bool),
) -> anyhow::Result<PersonCertificate> {
    let details = &version.person.details;
    let mut enrolments = enrolments(session, version.person.number)?;
    enrolments.extend(by_unemployment_fund(session, version.person.number, lang)?);
    let number = &details.id_number;
    let id_number = if reveal { number.to_string() } else { masked(ColumnKind::IdNumber, number.as_str()) };
    Ok(PersonCertificate {
        number: format!("{}-P{:08}", session.office().region, version.person.number),
        office: office_facts(session.office()),
        region: session.office().region.to_string(),
        name: details.name.clone(),
        id_number,
        person_number: version.person.number.to_string(),
        sex: number.sex().map(|sex| sex.code().to_owned()).unwrap_or_default(),
        birth_date: number.birth_date().map(|day| day.to_string()).unwrap_or_default(),
        work_start: details.work_start.map(|day| day.to_string()).unwrap_or_default(),
        hukou: details.hukou.clone(),
        enrolments,
        as_of: session.today().to_string(),
        issued_on: session.today().to_string(),
    })
}

/// One line a payer and kind that is or was insured.
fn enrolments(session: &Session, person: i64) -> anyhow::Result<Vec<EnrolmentLine>> {
    let reader = session.reader();
    let month = Month::of(session.today());
    let unpaid: Vec<StatementRow> =
        statement::of_person(session, person)?.into_iter().filter(|row| row.state == UNPAID).collect();
    let mut versions = reader.enrolments_of_person(person)?;
    versions.sort_by_key(|version| version.payer);
    let mut lines = Vec::new();
    for pair in versions.chunk_by(|one, other| one.payer == other.payer) {
        let history = EnrolmentHistory::new(pair.to_vec());
        let payer = pair.first().map(|version| reader.employer(version.payer, AsOf::NOW)).transpose()?.flatten();
        let payer_name = payer.map(|version| version.employer.details.name).unwrap_or_default();
        for kind in InsuranceKind::ALL {
            let insured: Vec<_> = history.versions().iter().filter(|version| version.kinds.contains(kind)).collect();
            let Some(first) = insured.first() else { continue };
            let ends = history.versions().iter().rev().take_while(|version| !version.kinds.contains(kind)).last();
            let months_paid = crate::reports::levy::months_paid(reader, person, first.payer, kind)?;
            lines.push(EnrolmentLine {
                kind: kind.english().to_owned(),
                payer_name: payer_name.clone(),
                start: first.from.to_string(),
                end: ends.map(|version| version.from.plus(-1).to_string()).unwrap_or_default(),
                months_paid,
                state: if history.kinds_on(month).contains(kind) { "active" } else { "ended" }.to_owned(),
                in_order: !unpaid.iter().any(|row| row.kind == kind && row.payer_name == payer_name),
            });
        }
    }
    Ok(lines)
}

/// The months that the unemployment fund paid, a line a kind from the first to the last.
fn by_unemployment_fund(session: &Session, person: i64, lang: Lang) -> anyhow::Result<Vec<EnrolmentLine>> {
    let premiums = session.reader().premiums_of_person(person)?;
    let mut lines = Vec::new();
    for kind in InsuranceKind::ALL {
        let months: Vec<Month> =
            premiums.iter().filter(|paid| paid.premium.kind == kind).map(|paid| paid.premium.month).collect();
        let Some((first, last)) = months.iter().min().zip(months.iter().max()) else { continue };
        let is_active = *last >= Month::of(session.today());
        lines.push(EnrolmentLine {
            kind: kind.english().to_owned(),
            payer_name: label(lang, statement::BY_UNEMPLOYMENT_FUND).to_owned(),
            start: first.to_string(),
            end: if is_active { String::new() } else { last.to_string() },
            months_paid: i64::try_from(months.len())?,
            state: if is_active { "active" } else { "ended" }.to_owned(),
            in_order: true,
        });
    }
    Ok(lines)
}
