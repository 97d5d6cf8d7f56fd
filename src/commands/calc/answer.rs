//! Shows the answers: one case by its options, or the rows of a file with the answers beside them.

use std::path::Path;
use std::sync::LazyLock;

use super::{CalcArgs, CalcCase, QUESTIONS, Question};
use crate::exchange::{Field, Layout, Row, SourceFile};
use crate::i18n::{self, Lang, Message, formula};
use crate::invocation::{Invocation, OfOption};
use crate::model::{Cell, Column, ColumnKind, Report};
use crate::policy::{Policy, cited_in_chinese};
use crate::refusal::{Exit, Refusal};

/// The layouts of the questions' files.
static LAYOUTS: LazyLock<Vec<Layout>> = LazyLock::new(|| QUESTIONS.iter().map(layout).collect());

/// Columns are kept for the life of the program: one small list a question.
fn layout(question: &Question) -> Layout {
    let field = |input: &super::Input| {
        let field = if input.is_required { Field::required(input.name) } else { Field::optional(input.name) };
        Field { subject: question.subject(), ..field }
    };
    let fields: Vec<Field> = question.inputs.iter().map(field).collect();
    Layout { command: question.name, fields: fields.leak() }
}

/// The columns of a question's file.
pub fn layout_of(question: &str) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|layout| layout.command == question)
}

/// `shebao calc`
pub fn run(args: &CalcArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    // What an office took in holds at its counter too.
    let office = invocation.office_for_its_law()?;
    let policy = office.map_or_else(Policy::built_in, |office| Ok(office.into_policy()))?;
    match args.case.file() {
        Some(file) => from_file(&args.case, Path::new(file), &policy, invocation),
        None => one(&args.case, &policy, invocation),
    }
}

fn one(case: &CalcCase, policy: &Policy, invocation: &Invocation) -> anyhow::Result<Exit> {
    let named = |refusal: Refusal| match case.option_of(&refusal, policy, invocation.today()) {
        Some(option) => anyhow::Error::new(refusal).context(OfOption(option)),
        None => refusal.into(),
    };
    let answers = case.answer(policy, invocation.today()).map_err(named)?;
    let subject = case.question().subject();
    let columns: Vec<Column> =
        case.question().answers.iter().map(|name| Column { name, kind: kind_of(name), subject }).collect();
    invocation.report(Report::new("answer", columns, |sink| {
        let cells: Vec<Cell<'_>> = answers.iter().map(|answer| Cell::Text(answer)).collect();
        sink.row(&cells)
    }))?;
    if let Some(missing) = case.missing(policy, invocation.today()) {
        invocation.warn(&Message::Line { text: invocation.words(&missing) });
    }
    case.remark(policy, invocation.today()).iter().for_each(|remark| invocation.warn(remark));
    if invocation.explains {
        for line in case.question().explain(&|name| case.cell(name), policy, invocation.today())? {
            let plain = || if invocation.lang == Lang::Zh { cited_in_chinese(&line) } else { line.clone() };
            let text = formula(invocation.lang, &line).unwrap_or_else(plain);
            invocation.say(&Message::Line { text });
        }
    }
    Ok(Exit::Done)
}

/// A column that is empty is no option that is missing.
fn of_column(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::CalcInputMissing { .. } => Refusal::RequiredValueMissing,
        refusal => refusal,
    }
}

/// Answers are texts already; numbers are aligned as such.
fn kind_of(name: &str) -> ColumnKind {
    match name {
        "base"
        | "employer_share"
        | "person_share"
        | "late_fee"
        | "basic_pension"
        | "account_pension"
        | "transitional_pension"
        | "total"
        | "allowance"
        | "lump_sum"
        | "funeral_grant"
        | "survivor_grant" => ColumnKind::Money,
        "days" | "delay_months" | "minimum_contribution_months" => ColumnKind::Count,
        _ => ColumnKind::Code,
    }
}

fn from_file(case: &CalcCase, path: &Path, policy: &Policy, invocation: &Invocation) -> anyhow::Result<Exit> {
    let question = case.question();
    let place = QUESTIONS.iter().position(|other| other.name == question.name).unwrap_or_default();
    let layout: &'static Layout = &LAYOUTS[place];
    let source = SourceFile::open(path)?;
    let mut rows = source.rows(layout)?;
    let fields = rows.fields();
    let column = |name: &'static str, kind: ColumnKind| Column { name, kind, subject: question.subject() };
    let mut columns: Vec<Column> =
        fields.iter().map(|field| column(layout.fields[*field].name, ColumnKind::Text)).collect();
    columns.extend(question.answers.iter().map(|name| column(name, kind_of(name))));
    columns.push(column("message", ColumnKind::Code));
    let (mut unanswered, mut remark) = (false, None);
    let today = invocation.today();
    let report = Report::new("answers", columns, |sink| {
        let mut row = Row::default();
        while rows.read(&mut row)? {
            let cell = |name: &str| {
                let field = layout.fields.iter().position(|field| field.name == name)?;
                Some(row.cell(field))
            };
            let answer = match &row.fault {
                Some(fault) => Err(fault.refusal.clone()),
                None => question.answer(&cell, policy, today),
            };
            // What stays empty for want of a figure is told, and is to be looked at.
            let missing = answer.as_ref().ok().and_then(|_| question.missing(&cell, policy, today));
            remark = remark.take().or_else(|| question.remark(&cell, policy, today));
            unanswered |= answer.is_err() || missing.is_some();
            let (answers, message) = match answer {
                Ok(answers) => (answers, missing.map(|missing| invocation.words(&missing)).unwrap_or_default()),
                Err(refusal) => {
                    let place = question.refused(&refusal, &cell, policy, today);
                    let field = place.and_then(|input| layout.fields.iter().find(|field| field.name == input.name));
                    let message = Message::RowRejected {
                        file: path.display().to_string(),
                        line: row.line,
                        column: field.map_or("", |field| field.name),
                        title: field.map_or("", Field::title),
                        message: invocation.words(&of_column(refusal)),
                    };
                    (vec![String::new(); question.answers.len()], i18n::message(invocation.lang, &message))
                }
            };
            let given = fields.iter().map(|field| Cell::Text(row.cell(*field)));
            let answers = answers.iter().map(|answer| Cell::Text(answer));
            let cells: Vec<Cell<'_>> = given.chain(answers).chain([Cell::Text(&message)]).collect();
            sink.row(&cells)?;
        }
        Ok(())
    });
    invocation.report(report)?;
    remark.iter().for_each(|remark| invocation.warn(remark));
    Ok(if unanswered { Exit::LookAt } else { Exit::Done })
}
