//! `shebao levy statement KEY`: a person's record of contributions (权益记录单), or an employer's certificate of payment (缴费证明).

use clap::Args;

use crate::commands::keys::{self, Found};
use crate::documents::{Document, EmployerStatement, PersonStatement, StatementLine, StatementTotal, render};
use crate::i18n::Lang;
use crate::invocation::Invocation;
use crate::model::{ColumnKind, Money, masked};
use crate::operations::individual_account::{KINDS, balance};
use crate::operations::payment_notices::office_facts;
use crate::refusal::Exit;
use crate::reports::statement::{self, StatementRow, UNPAID};
use crate::session::Session;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonVersion};

#[derive(Debug, Args)]
pub struct StatementArgs {
    /// A credit code, an identity number, or the office's own number
    key: String,
    #[command(flatten)]
    meant: keys::Meant,
    /// The language of the page
    #[arg(long, value_enum, default_value = "zh")]
    page_lang: Lang,
}

pub fn run(args: &StatementArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    if invocation.wants_rows() {
        return rows(args, invocation, &session);
    }
    let page = match keys::anything(session.reader(), &args.key, args.meant, AsOf::NOW)? {
        Found::Employer(version) => {
            render(Document::EmployerStatement, args.page_lang, &employer(&session, &version)?)?
        }
        Found::Person(version) => {
            let facts = person(&session, &version, invocation.style.reveal)?;
            render(Document::PersonStatement, args.page_lang, &facts)?
        }
    };
    invocation.document(&page)?;
    Ok(Exit::Done)
}

/// The same as rows, for programs.
fn rows(args: &StatementArgs, invocation: &Invocation, session: &Session) -> anyhow::Result<Exit> {
    let (rows, person) = match keys::anything(session.reader(), &args.key, args.meant, AsOf::NOW)? {
        Found::Employer(version) => (statement::of_employer(session, version.employer.number)?, None),
        Found::Person(version) => {
            let number = version.person.number;
            (statement::of_person(session, number)?, Some(number))
        }
    };
    invocation.report(statement::report(&rows, person))?;
    Ok(Exit::Done)
}

fn line(row: &StatementRow) -> StatementLine {
    StatementLine {
        month: row.month.to_string(),
        kind: row.kind.english().to_owned(),
        payer_name: row.payer_name.clone(),
        headcount: row.headcount,
        base: row.base.to_string(),
        employer_share: row.employer_share.to_string(),
        person_share: row.person_share.to_string(),
        paid: row.paid.to_string(),
        state: row.state.to_owned(),
    }
}

fn person(session: &Session, version: &PersonVersion, reveal: bool) -> anyhow::Result<PersonStatement> {
    let (number, details) = (version.person.number, &version.person.details);
    let rows = statement::of_person(session, number)?;
    let id_number = details.id_number.as_str();
    let mut totals = Vec::new();
    for sum in statement::sums_of_person(session, number, &rows)? {
        let account = if KINDS.contains(&sum.kind) {
            balance(session.reader(), session.policy(), number, sum.kind, session.today())?.total().to_string()
        } else {
            String::new()
        };
        totals.push(StatementTotal {
            kind: sum.kind.english().to_owned(),
            months: sum.months,
            employer_share: sum.employer_share.to_string(),
            person_share: sum.person_share.to_string(),
            paid: (sum.employer_share + sum.person_share).to_string(),
            account,
        });
    }
    Ok(PersonStatement {
        number: format!("{}-Q{number:08}", session.office().region),
        office: office_facts(session.office()),
        region: session.office().region.to_string(),
        name: details.name.clone(),
        id_number: if reveal { id_number.to_owned() } else { masked(ColumnKind::IdNumber, id_number) },
        person_number: number.to_string(),
        lines: rows.iter().map(line).collect(),
        totals,
        in_order: rows.iter().all(|row| row.state != UNPAID),
        as_of: session.today().to_string(),
        issued_on: session.today().to_string(),
    })
}

fn employer(session: &Session, version: &EmployerVersion) -> anyhow::Result<EmployerStatement> {
    let (number, details) = (version.employer.number, &version.employer.details);
    let rows = statement::of_employer(session, number)?;
    let mut totals: Vec<StatementTotal> = Vec::new();
    for kind in crate::model::InsuranceKind::ALL {
        let own: Vec<&StatementRow> = rows.iter().filter(|row| row.kind == kind).collect();
        if own.is_empty() {
            continue;
        }
        let sum = |of: fn(&StatementRow) -> Money| own.iter().map(|row| of(row)).sum::<Money>().to_string();
        totals.push(StatementTotal {
            kind: kind.english().to_owned(),
            months: own.iter().filter(|row| row.state == statement::PAID).count(),
            employer_share: sum(|row| row.employer_share),
            person_share: sum(|row| row.person_share),
            paid: sum(|row| row.paid),
            account: String::new(),
        });
    }
    Ok(EmployerStatement {
        number: format!("{}-Z{number:06}", session.office().region),
        office: office_facts(session.office()),
        region: details.region.to_string(),
        employer_name: details.name.clone(),
        credit_code: details.credit_code.to_string(),
        employer_number: number.to_string(),
        lines: rows.iter().map(line).collect(),
        totals,
        in_order: rows.iter().all(|row| row.state != UNPAID),
        as_of: session.today().to_string(),
        issued_on: session.today().to_string(),
    })
}
