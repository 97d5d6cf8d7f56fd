//! What is wrong with this input, quoting it, then what holds. One arm a refusal, no catch-all.

use super::super::labels::{kind_name, kinds, label, named_dependants};
use super::super::{Lang, cause, is_number, masked, quoted};
use crate::model::NumberShape;
use crate::refusal::Refusal;

/// The message of a refusal in English.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a refusal without words must not compile")]
pub fn message(refusal: &Refusal) -> String {
    match refusal {
        Refusal::RequiredValueMissing => "a required value is empty".to_owned(),
        Refusal::NulCharacter => "the text contains a NUL character (U+0000)".to_owned(),
        Refusal::AmountNotValid { value } => {
            format!("'{}' is not an amount; amounts are yuan, such as 5000 or 5,000.50", quoted(value))
        }
        Refusal::AmountHasMoreThanTwoDecimals { value } => {
            format!("the amount {} has more than two decimals; the smallest unit is the fen (0.01)", quoted(value))
        }
        Refusal::AmountNotPositive { value } => {
            format!("the amount {} is not above zero, as it must be here", quoted(value))
        }
        Refusal::AmountNegative { value } => format!("the amount {} is below zero", quoted(value)),
        Refusal::AmountTooLarge { value } => {
            format!("the amount {} is too large; the most is 10,000,000,000,000.00", quoted(value))
        }
        Refusal::RateNotValid { value } => {
            format!("'{}' is not a rate; rates are written 0.16 or 16%", quoted(value))
        }
        Refusal::NumberNotValid { value } if is_number(value) => format!("{} is out of range here", quoted(value)),
        Refusal::NumberNotValid { value } => format!("'{}' is not a whole number", quoted(value)),
        Refusal::DecimalNotValid { value } => format!("'{}' is not a number above zero", quoted(value)),
        Refusal::AgeNotValid { value } => format!("'{}' is not an age", quoted(value)),
        Refusal::MonthNotValid { value } => {
            format!("'{}' is not a month; months are written 2026-07 or 202607", quoted(value))
        }
        Refusal::DateNotValid { value } => {
            format!("'{}' is not a date; dates are written 2026-07-01, 20260701 or 2026/7/1", quoted(value))
        }
        Refusal::KindUnknown { value } => {
            format!("'{}' names no kind of insurance; pension, medical, injury … or their codes do", quoted(value))
        }
        Refusal::OneKindOnly { value } => format!("'{}' are several kinds; one is wanted here", quoted(value)),
        Refusal::KindNotOfOffice { kind } => format!("this office does not run {}", kind_name(Lang::En, *kind)),
        Refusal::KindNotForEmployerType { kind, employer_type } => {
            let employer_type = label(Lang::En, employer_type);
            format!("{} does not bind an employer of type {employer_type}", kind_name(Lang::En, *kind))
        }
        Refusal::KindNotForFlexible { kind } => {
            format!("{} is not open to flexible contributors", kind_name(Lang::En, *kind))
        }
        Refusal::ChoiceUnknown { value, choices } => {
            format!("'{}' is not one of the possible values: {choices}", quoted(value))
        }
        Refusal::RegionNotValid { value } => {
            format!("'{}' is not a region code; region codes have six digits, such as 110000", quoted(value))
        }
        Refusal::IdNumberLength { value, length } => {
            format!("identity number '{}' has {length} characters; it must have 18 (old ones 15)", masked(value))
        }
        Refusal::IdNumberCharacter { value, character, place, shape } => {
            let holds = shape_of_number(*shape);
            format!("identity number '{}' has '{character}' in place {place}; {holds}", masked(value))
        }
        Refusal::IdNumberProvince { value, province } => {
            format!("identity number '{}' names the province {province}, which does not exist", masked(value))
        }
        Refusal::IdNumberDate { value, date } => {
            format!("identity number '{}' holds the birth date {date}, which does not exist", masked(value))
        }
        Refusal::IdNumberCheckDigit { value, expected } => {
            format!("identity number '{}' fails its check: after these digits the last is {expected}", masked(value))
        }
        Refusal::IdNumberCutBySpreadsheet { value, is_certain: true } => {
            format!("identity number '{}' was cut by a spreadsheet, which keeps 15 digits only", masked(value))
        }
        Refusal::IdNumberCutBySpreadsheet { value, is_certain: false } => {
            format!(
                "identity number '{}' ends in 000; its check digit fits, yet a spreadsheet may have cut it",
                masked(value)
            )
        }
        Refusal::IdNumberTooOld { value } => {
            format!("identity number '{}' belongs to somebody older than 120 years", masked(value))
        }
        Refusal::IdTypeDiffers { value, found } => {
            let (given, found) = (label(Lang::En, value), label(Lang::En, found));
            format!("the document is given as '{}', but the number is that of a {found}", quoted(given))
        }
        Refusal::CreditCodeLength { value } => {
            format!("credit code '{}' has {} characters; it must have 18", quoted(value), value.chars().count())
        }
        Refusal::CreditCodeCharacter { value, character } => {
            format!("credit code '{}' contains '{character}'; I, O, S, V and Z never occur", quoted(value))
        }
        Refusal::CreditCodeCheckCharacter { value, expected } => {
            format!("credit code '{}' fails its check: after these characters the last is {expected}", quoted(value))
        }
        Refusal::EndBeforeStart { start, end } => format!("the end {end} lies before the start {start}"),
        Refusal::LastDayBeforeFirst { first, last } => format!("the last day {last} lies before the first day {first}"),

        Refusal::DuplicateRow { first_line } => format!("the same key already stands in line {first_line}"),
        Refusal::EmployerAlreadyRegistered { employer } => {
            format!("employer {employer} is already registered, with other content than this row")
        }
        Refusal::PersonAlreadyRegistered { id_number } => {
            format!("person {} is already registered, with other content than this row", masked(id_number))
        }
        Refusal::EmployerNotRegistered { employer } => format!("employer {} is not registered", quoted(employer)),
        Refusal::NotRegisteredOn { key, day } => format!("{} was not registered on {day}", masked(key)),
        Refusal::PersonNotRegistered { person } => format!("person {} is not registered", masked(person)),
        Refusal::AlreadyEnrolled { employer, kinds: set, start } => {
            format!("already enrolled with employer {employer} for {} from {start}", kinds(Lang::En, *set))
        }
        Refusal::InsuredByOneself { kind, month } => {
            format!("pays for {} himself in {month}; two at a time are not possible", kind_name(Lang::En, *kind))
        }
        Refusal::InsuredElsewhere { employer, kind, month } => {
            let kind = kind_name(Lang::En, *kind);
            format!("already insured for {kind} in {month} with employer {employer}; two at a time are not possible")
        }
        Refusal::NotEnrolled { employer, id_number } => {
            format!("person {} is not enrolled with employer {employer}", masked(id_number))
        }
        Refusal::RegistrationLaterThanStart { employer, registered, start } => {
            format!(
                "the start {start} lies before {registered}, the month from which employer {employer} is registered"
            )
        }
        Refusal::HeldForPayers { fund, free, amount } => {
            format!("of the held money of the {} fund {free} belongs to no receipt, less than {amount}", fund.english())
        }
        Refusal::ReceiptVoided { reference } => format!("receipt {reference} was voided: it never came"),
        Refusal::ReceiptAlreadyBooked { reference } => {
            format!("receipt {} is already booked, with other content than this row", quoted(reference))
        }
        Refusal::RegionIsOwn { region } => format!("{region} is this office's own region"),
        Refusal::AccountWentOut { person, kind, region, on, lacking, .. } => {
            format!(
                "the {kind} account of person {person} went to {region} on {on}, with {lacking} that it would not hold"
            )
        }
        Refusal::AccountIsAwarded { person, claim, amount, .. } => {
            format!("of the pension account of person {person}, {amount} is awarded by claim {claim} and not paid yet")
        }
        Refusal::AccountIsOfHeirs { person, died_on } => {
            format!("person {person} died on {died_on}; the account is the heirs' and moves nowhere")
        }
        Refusal::AccountNotNamed { person, accounts } => {
            format!("several accounts of person {person} hold something, {accounts}; which is paid out is not said")
        }
        Refusal::AccountIsMoving { person, matter } => {
            format!("matter {matter}, by which the pension account of person {person} moves away, waits for its review")
        }
        Refusal::NothingToTransfer { person } => {
            format!("person {} has no paid month and no account that could be moved", masked(person))
        }
        Refusal::TierUnknown { tier, year, choices } => {
            format!("{tier} is no tier of {year}; the tiers are: {choices}")
        }
        Refusal::TierChosen { year, tier } => format!("for {year} the tier of {tier} was chosen already"),
        Refusal::YearNotOpen { year, first, last } => {
            format!("a tier of {year} cannot be chosen; {first} to {last} can")
        }
        Refusal::OpeningHeld { kind } => {
            format!(
                "an account of {} was opened for this person already, with another balance",
                kind_name(Lang::En, *kind)
            )
        }
        Refusal::KindWithoutAccount { kind } => format!("{} has no individual account", kind_name(Lang::En, *kind)),
        Refusal::PersonHasMoneyOpen { person, amount } => {
            format!("person {person} pays for himself, and {amount} of that is open; so does the other")
        }
        Refusal::SameEmployer { employer } => format!("employer {employer} is both the old and the new one"),
        Refusal::HistoryHeld { kind, from, to } => {
            format!("history of {} from {from} to {to} is held already", kind_name(Lang::En, *kind))
        }
        Refusal::MoverStays { person, why } => format!("person {person} cannot move: {}", message(why)),
        Refusal::MonthLeviedHere { kind, month } => {
            format!("{} of {month} was levied here", kind_name(Lang::En, *kind))
        }
        Refusal::PaysNotForHimself { person } => format!("person {person} does not pay for himself"),
        Refusal::RefundNotOfTaxOffice { refund } => format!("the tax office has no refund {refund} to pay out"),
        Refusal::NothingToRefund { on } => format!("no refund that the tax office pays out was approved on {on}"),
        Refusal::OfficeIsAFolder { path } => format!("{path} is a folder, not an office file"),
        Refusal::MonthTooFarAhead { month, last } => {
            format!("{month} lies too far ahead; at most {last} may be levied now")
        }
        Refusal::PhoneNotValid { value } => format!("'{}' is not a telephone number", quoted(value)),
        Refusal::AccountNotValid { value } => {
            format!("'{}' is no number as banks and telephones have it", quoted(value))
        }
        Refusal::IndustryNotValid { value } => {
            format!("'{}' is no code of GB/T 4754: two to four digits that begin with 01 to 97", quoted(value))
        }
        Refusal::NoRiskClass { employer } => {
            format!("employer {employer} has neither a risk class nor an industry that gives one")
        }
        Refusal::YearIsOver { month } => {
            format!("{month} is of a year that is over; who pays for himself pays within the year")
        }
        Refusal::PayerMissing => "the row names no payer, neither employer nor id_number".to_owned(),
        Refusal::PayerNamedTwice => "the row names two payers, an employer and an id_number".to_owned(),

        Refusal::FileNotFound { path } => format!("cannot open {path}: there is no such file"),
        Refusal::FileUnreadable { path, reason } => format!("cannot read {path}: {}", cause(reason)),
        Refusal::FileUnwritable { path, reason } => format!("cannot write {path}: {}", cause(reason)),
        Refusal::FileEmpty { path } => format!("{path} is empty; it must begin with a row of column names"),
        Refusal::FileNotText { path, line } => {
            format!("{path} is neither UTF-8 nor GB18030: line {line} cannot be read")
        }
        Refusal::SpreadsheetUnreadable { path, reason } => format!("cannot read the workbook {path}: {reason}"),
        Refusal::HeaderMissing { path } => format!("the first row of {path} holds no column name known here"),
        Refusal::ColumnUnknown { path, line, column, nearest: Some(nearest) } => {
            format!("{path}, line {line}: column '{}' is not known; the nearest is '{nearest}'", quoted(column))
        }
        Refusal::ColumnUnknown { path, line, column, nearest: None } => {
            format!("{path}, line {line}: column '{}' is not known", quoted(column))
        }
        Refusal::ColumnMissing { path, line, column } => {
            format!("{path}, line {line}: column '{column}' is missing; it is required")
        }
        Refusal::ColumnDoubled { path, line, column, first } => {
            format!("{path}, line {line}: columns '{}' and '{}' mean the same", quoted(first), quoted(column))
        }
        Refusal::RowShort { cells, columns } => {
            format!("the row has {} where the header has {}", counted(*cells, "cell"), counted(*columns, "column"))
        }
        Refusal::RowLong { cells, columns } => {
            format!(
                "the row has {}, more than the {} of the header",
                counted(*cells, "cell"),
                counted(*columns, "column")
            )
        }
        Refusal::QuoteNotClosed { path, line, column } => {
            format!(
                "{path}, line {line}, column '{}': the quotation mark that is opened here is never closed",
                quoted(column)
            )
        }

        Refusal::OfficeMissing { path } => format!("there is no office file {path}"),
        Refusal::OfficeExists { path } => format!("{path} already exists; an office is never written over"),
        Refusal::OfficeBusy { path, seconds } => {
            format!("{path} is being written by another run; it was not free within {seconds} seconds")
        }
        Refusal::NotAnOffice { path } => format!("{path} is not an office file of shebao"),
        Refusal::OfficeNewer { path, version, known } => {
            format!("{path} has schema version {version}; this shebao knows versions up to {known}")
        }
        Refusal::OfficeDamaged { path, reason } => format!("{path} is damaged: {reason}"),
        Refusal::OfficeReadOnly { path, reason } => format!("{path} cannot be written: {reason}"),
        Refusal::OfficeChangedMeanwhile { path } => format!("{path} was written by somebody else while it was read"),
        Refusal::DiskFull { path } => format!("no space is left on the disk of {path}"),
        Refusal::DemoFolderTaken { path } => format!("{path} exists and was not made by demo"),

        Refusal::OperatorMissing => "no operator is named; every entry needs somebody who makes it".to_owned(),
        Refusal::OperatorUnknown { name } => format!("'{}' is not an operator of this office", quoted(name)),
        Refusal::OperatorExists { name } => format!("an operator '{}' already exists", quoted(name)),
        Refusal::OperatorNameNotValid { name } => {
            format!("'{}' is no name for an operator; letters, digits, '.', '_' and '-' make one", quoted(name))
        }
        Refusal::SecondPersonNeeded { matter, handler } => {
            format!("matter {matter} was entered by {handler}; somebody else must approve it")
        }
        Refusal::ApproveOnlyInSolo => {
            "--approve is for offices of one person; this office has two-person review".to_owned()
        }

        Refusal::MatterUnknown { matter } => format!("there is no matter {matter}"),
        Refusal::MatterNotApproved { matter, state } => {
            format!("matter {matter} is {state}, not approved: there is nothing to undo")
        }
        Refusal::MatterNotReturned { matter, state } => {
            format!("matter {matter} was not returned; its state is '{}'", label(Lang::En, state))
        }
        Refusal::MatterOfOtherKind { matter, is, asked } => {
            format!("matter {matter} is '{is}'; this is '{asked}' and cannot continue it")
        }
        Refusal::MatterSupplementedBefore { matter, by } => {
            format!("matter {matter} was entered again before, as matter {by}")
        }
        Refusal::MatterNotPending { matter, state } => {
            format!("matter {matter} is not pending; its state is '{}'", label(Lang::En, state))
        }
        Refusal::MatterHoldsNoMore { matter, reason } => {
            format!("matter {matter} no longer holds and was not applied: {reason}")
        }
        Refusal::MatterChangedSince { matter, rejected } => {
            format!(
                "matter {matter} no longer holds: {rejected} rows contradict what is on file by now; nothing was applied"
            )
        }
        Refusal::UndoNotPossible { matter, kind } => {
            format!("matter {matter} cannot be undone: there is no reverse of '{}'", label(Lang::En, kind))
        }
        Refusal::UndoHasDependants { matter, dependants, more } => {
            let dependants = named_dependants(Lang::En, dependants, *more);
            format!("matter {matter} cannot be undone: later entries depend on it: {dependants}")
        }
        Refusal::ReasonMissing => "no reason is given; this decision needs one in writing".to_owned(),

        Refusal::PolicyMissing { parameter, region, month } => {
            format!("policy has no '{parameter}' for region {region} in {month}")
        }
        Refusal::PolicyMissingOn { parameter, region, day } => {
            format!("policy has no '{parameter}' for region {region} on {day}")
        }
        Refusal::RegionUnknown { region } => format!("policy knows no region {region}"),
        Refusal::CalendarMissing { year } => {
            format!("the working days of {year} are not known; its holidays are not in the calendar")
        }
        Refusal::PolicyValuesNotValid { path, faults } => {
            format!("{path}: {faults} faults; nothing was taken in")
        }
        Refusal::PolicyRowsNotValid { path, rows: 1 } => {
            format!("{path}: one row cannot be read; nothing was taken in")
        }
        Refusal::PolicyRowsNotValid { path, rows } => {
            format!("{path}: {rows} rows cannot be read; nothing was taken in")
        }
        Refusal::PolicyRowOverlaps { first_line } => {
            format!("the row holds in months or years that line {first_line} has too")
        }
        Refusal::CeilingBelowFloor { floor, ceiling } => format!("the ceiling {ceiling} lies below the floor {floor}"),
        Refusal::PolicyFileNotValid { path, reason } => format!("policy file {path} is not valid: {reason}"),

        Refusal::MonthTooEarlyForLateRegistration { month, months } => {
            format!("{month} is too early: late registrations are added for the last {months} months only")
        }
        Refusal::FindingUnknown { finding } => format!("there is no finding {finding}"),
        Refusal::FindingSettled { finding, state } => {
            format!("finding {finding} is {} already", label(Lang::En, state))
        }
        Refusal::MonthNotBegun { month, today } => format!("{month} has not begun on {today}"),
        Refusal::MonthWaitsForApproval { month, step, matter, is_solo: false } => {
            format!("{step} of {month} waits for a second person: matter {matter}")
        }
        Refusal::MonthWaitsForApproval { month, step, matter, is_solo: true } => {
            format!("{step} of {month} waits to be approved: matter {matter}")
        }
        Refusal::RowsWithheld { file, rows } => {
            format!("{file} was not taken in: {rows} of its rows are bad")
        }
        Refusal::EarlierMonthWaits { month, earlier, matter } => {
            format!("{month} would be the first month levied here, but {earlier} waits for approval as matter {matter}")
        }
        Refusal::MonthBeforeHistory { month, first } => {
            format!("{month} lies before {first}, the first month assessed in this office")
        }
        Refusal::EmployerHasDeclared { employer, month } => {
            format!("{} has declared {month}, or its earnings on file are its declaration", quoted(employer))
        }
        Refusal::EmployerAlreadyLevied { employer, month } => {
            format!("{} is levied for {month} already", quoted(employer))
        }
        Refusal::EmployerHasMonthBefore { employer, month } => {
            format!("{} was levied for {month}, which the next month's estimate follows from", quoted(employer))
        }
        Refusal::ControlTotalDiffers { what, stated, found } => {
            format!(
                "the file states {} {} but holds {found} (X10); nothing of it was taken in",
                quoted(what),
                quoted(stated)
            )
        }

        Refusal::KeyUnknown { key } => format!("'{}' is neither an employer nor a person on file", masked(key)),
        Refusal::NoticeUnknown { number } => format!("there is no notice {}", quoted(number)),
        Refusal::ReceiptUnknown { reference } => format!("there is no receipt {}", quoted(reference)),
        Refusal::KeyAmbiguous { key, matches } => format!("'{}' fits {matches} records", masked(key)),
        Refusal::DatasetUnknown { name, choices } => {
            format!("there is no dataset '{}'; there are {choices}", quoted(name))
        }
        Refusal::ColumnNotInList { column, nearest: Some(nearest) } => {
            format!("this list has no column '{}'; the nearest is '{nearest}'", quoted(column))
        }
        Refusal::ColumnNotInList { column, nearest: None } => format!("this list has no column '{}'", quoted(column)),
        Refusal::QueryNotAllowed { reason } => format!("the query is not allowed: {reason}"),
        Refusal::FormatNotPossible { format, reason } => format!("'{}' is not possible here: {reason}", quoted(format)),
        Refusal::LogBroken { operation, reason } => {
            format!("the operation log is broken at entry {operation}: {reason}")
        }
        Refusal::CommandUnknown { command, word, .. } => format!("there is no command '{command} {}'", quoted(word)),
        Refusal::CommandMissing { command } => format!("`{command}` needs a command behind it"),
        Refusal::ArgumentUnknown { command, argument, .. } if argument.starts_with('-') => {
            format!("`{command}` has no option {}", quoted(argument))
        }
        Refusal::ArgumentUnknown { command, argument, .. } => {
            format!("`{command}` has no place for '{}'", quoted(argument))
        }
        Refusal::ArgumentsMissing { command, arguments } => format!("`{command}` lacks {arguments}"),
        Refusal::ArgumentWithoutValue { argument, .. } => format!("{argument} has no value"),
        Refusal::ArgumentChoiceUnknown { argument, value, choices } => {
            format!("{argument}: '{}' is not one of the possible values: {choices}", quoted(value))
        }
        Refusal::ArgumentNotValid { argument, value, reason, .. } => {
            format!("{argument}: {}", wrong_value(value, reason))
        }
        Refusal::ArgumentsExclude { argument, others, .. } => format!("{argument} and {others} exclude each other"),
        Refusal::ArgumentTwice { argument, .. } => format!("{argument} is given twice"),
        Refusal::UsageNotValid { reason, .. } => reason.clone(),
        Refusal::OperationUnknown { operation } => format!("the operation log has no entry {operation}"),
        Refusal::BatchUnknown { batch } => format!("there is no batch {batch}"),
        Refusal::CalcInputMissing { option } => format!("this calculation needs {}", option.replace('|', "or")),
        Refusal::DeferralTooLong { kind, months, limit } => {
            let kind = kind_name(Lang::En, *kind);
            format!(
                "{kind} may be deferred for at most {limit} months, not {months} (implementation provisions of the Social Insurance Law, art. 21)"
            )
        }
        Refusal::DeferralSumTooLong { kind, months, limit } => {
            let kind = kind_name(Lang::En, *kind);
            format!("deferrals of {kind} in a row come to {months} months; {limit} is the most")
        }
        Refusal::DeferralEmployerShareOnly { kind } => {
            let kind = kind_name(Lang::En, *kind);
            format!("of {kind} only the employer's share is deferred here; the persons' own share is paid every month")
        }
        Refusal::DeferralTooOften { kind, times } => {
            let kind = kind_name(Lang::En, *kind);
            format!("{kind} was deferred {times} times in a row already, which is the most")
        }
        Refusal::DeferralTooEarly { ends_on, days } => format!(
            "the deferral before it ends on {ends_on}; a further one is asked for within {days} days before that"
        ),
        Refusal::DeferralNeedsSecurity => {
            "a deferral agreement needs security (Social Insurance Law, art. 63)".to_owned()
        }
        Refusal::EvidenceMissing => "the evidence is empty".to_owned(),
        Refusal::DeferralPersonShareUnpaid { amount } => {
            format!("{amount} of the insured persons' own shares is overdue; whoever defers pays these in time")
        }
        Refusal::DeferralWithArrears { amount, before } => {
            format!("{amount} from before {before} is overdue; a deferral needs the months before it to be paid")
        }
        Refusal::DeferralNoStagePolicy { kind, month } => {
            let kind = kind_name(Lang::En, *kind);
            format!("no stage policy defers {kind} of {month}")
        }
        Refusal::DeferralIndustryNotAdmitted { kind, month, industry, rule } => {
            let kind = kind_name(Lang::En, *kind);
            let whose = if industry.is_empty() {
                "an employer without industry".to_owned()
            } else {
                format!("industry {industry}")
            };
            format!("the stage policy for {kind} of {month} does not admit {whose} ({rule})")
        }
        Refusal::DeferralHardshipTooShort { months, needed } => {
            format!("hardship of {months} months does not suffice: the region asks for {needed} in a row")
        }
        Refusal::DeferralAfterDueDay { due_on } => {
            format!("an agreement is asked for before the first month is due, which was on {due_on}")
        }
        Refusal::InstalmentNotValid { value } => format!("{} is no instalment", quoted(value)),
        Refusal::InstalmentOutsideTerm { month } => format!("{month} is not among the deferred months"),
        Refusal::DeferralOverlaps { kind, month, .. } => {
            let kind = kind_name(Lang::En, *kind);
            format!("{kind} of {month} is deferred already")
        }
        Refusal::DeferralUnknown { deferral } => format!("there is no deferral {deferral}"),
        Refusal::DeferralOver { deferral, last } => format!("deferral {deferral} ended on {last} already"),
        Refusal::EnforcementUnknown { enforcement } => format!("there is no case of enforcement {enforcement}"),
        Refusal::EnforcementOver { enforcement, state } => {
            format!("case {enforcement} is {}: nothing is left to enforce", label(Lang::En, state))
        }
        Refusal::EnforcementNotNext { enforcement, act, state, .. } => {
            format!("case {enforcement} stands at \"{}\": {act} has no place there", label(Lang::En, state))
        }
        Refusal::EnforcementTooEarly { enforcement, act, from } => {
            format!("case {enforcement}: {act} is possible from {from} on, when the term before it has passed")
        }
        Refusal::EnforcementTooLate { enforcement, last } => format!(
            "case {enforcement}: the court could be asked until {last}, three months after the time to sue (Administrative \
             Compulsion Law, article 53)"
        ),
        Refusal::EnforcementOpen { employer, enforcement } => {
            format!("what `{employer}` owes is in case {enforcement} already")
        }
        Refusal::EnforcementOwed { enforcement, amount } => format!("case {enforcement}: {amount} is still owed"),
        Refusal::EnforcementHasNoStep { enforcement } => format!("case {enforcement} has no step to take back"),
        Refusal::BankQueryMissing { enforcement } => {
            format!(
                "case {enforcement}: the application names bank, account and balance, and no account was inquired into"
            )
        }
        Refusal::NothingOverdue { employer, day } => format!("`{employer}` owed nothing past its due day on {day}"),
        Refusal::TaxOfficeCollects { employer, kind, month } => format!(
            "the tax office collects {} of {month}: it orders `{employer}` to pay, not the agency",
            kind_name(Lang::En, *kind)
        ),
        Refusal::DunningExcluded { employer, before } => {
            format!("arrears of `{employer}` of months before {before} are left out of the dunning")
        }
        Refusal::EmployerDormant { employer } => format!("`{employer}` is dormant: it is not dunned"),
        Refusal::NothingToChange => "nothing is given that would change".to_owned(),
        Refusal::IdNumberTaken { person } => format!("the number belongs to person {person}"),
        Refusal::MonthNotPast { month } => format!("{month} has not come yet"),
        Refusal::RefundAboveHeld { asked, held } => format!("a refund of {asked} is more than is held: {held}"),
        Refusal::MoveAboveHeld { asked, held } => format!("{asked} is more than is held of the receipt: {held}"),
        Refusal::WriteOffAboveHeld { asked, held } => {
            format!("{asked} cannot be written off: of the receipt {held} is held")
        }
        Refusal::HeldPayerOwes { reference, owed } => {
            format!("who paid receipt {} owes {owed}: what is held pays that", quoted(reference))
        }
        Refusal::ReceiptUsed { reference } => {
            format!("money of receipt {} was refunded, written off, moved or given back since", quoted(reference))
        }
        Refusal::MoveLeadsNowhere { reference } => {
            format!("what receipt {} holds is meant for the same payer, kind and month already", quoted(reference))
        }
        Refusal::FlexibleRefundedInCash => "what a person paid for himself goes to nobody else".to_owned(),
        Refusal::ReceiptNotForAgency { reference, paid_on, mode } => {
            format!(
                "receipt {reference} by bank: on {paid_on} the tax office collects ({mode}), and no money comes to the agency's own account"
            )
        }
        Refusal::ReceiptOfAnother { reference } => format!("receipt {} is another payer's", quoted(reference)),
        Refusal::NothingOpenOf { month } => format!("nothing of {month} is open that was levied of this person"),
        Refusal::YearNotOver { year } => format!("the year {year} is not over"),
        Refusal::YearNotSettled { kind, year } => {
            format!("the {} accounts of {year} are not settled", kind_name(Lang::En, *kind))
        }
        Refusal::MergeIntoItself { person } => {
            format!("person {} cannot be merged into itself", quoted(person))
        }
        Refusal::NotLeviedTwice { kind, month } => {
            format!("{month} stands once for {}: what was double is given back already", kind_name(Lang::En, *kind))
        }
        Refusal::AlreadyLevied { kind, month } => {
            let kind = kind_name(Lang::En, *kind);
            format!("{kind} of {month} was levied already")
        }
        Refusal::NotLevied { kind, month } => {
            let kind = kind_name(Lang::En, *kind);
            format!("{kind} of {month} was not levied of this person with this employer")
        }
        Refusal::RefundAboveLevied { kind, month } => {
            let kind = kind_name(Lang::En, *kind);
            format!("these earnings give more for {kind} of {month} than was levied")
        }
        Refusal::DayBeforeBirth { day, born } => format!("{day} is before the birth of the person, {born}"),
        Refusal::DayNotPast { day } => format!("{day} has not come yet"),
        Refusal::EmployerOwes { employer, amount } => format!(
            "employer {employer} still owes {amount}; before it leaves the register all is paid (Regulation on Social Insurance Handling, art. 10)"
        ),
        Refusal::EmployerEmploys { employer, people } => {
            let noun = if *people == 1 { "person" } else { "people" };
            format!("employer {employer} still insures {people} {noun} after that month")
        }
        Refusal::EmployerHasMoneyHeld { employer, amount } => {
            format!("{amount} is held to the credit of employer {employer}")
        }
        Refusal::EmployerEnded { employer, on } => format!("employer {employer} left the register on {on}"),
        Refusal::PersonRecordedDead { person, on } => {
            format!("person {} is recorded as having died on {on}", masked(person))
        }
        Refusal::PersonEnded { person, on } => format!("person {} was ended on {on}", masked(person)),
        Refusal::PersonEndedOtherwise { person, on, reason } => {
            format!("person {person} is ended already, on {on}: {}", label(Lang::En, reason))
        }
        Refusal::RelationMovedOut { person, region, on } => {
            format!("the pension relation of person {person} went to region {region} on {on}, which pays the pension")
        }
        Refusal::BirthWithoutChild { value } => format!("a birth has at least one child, not {}", quoted(value)),
        Refusal::BirthIsNoMiscarriage { months } => {
            format!("{} months of a miscarriage are said of a birth, which has none", quoted(months))
        }
        Refusal::RegionRatesUnknown { region, month } => {
            format!(
                "policy has no contribution rates for region {region} in {month}, which would tell the kinds of its office"
            )
        }
        Refusal::BankFileAnswered { payroll, layout } => {
            format!("the bank has answered payroll {payroll}, which went out in the layout {layout}")
        }
        Refusal::AccountUnknown { account } => format!("there is no account {account} in the chart"),
        Refusal::AccountNotOfFund { account, fund } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} is not in the books of the {fund} fund")
        }
        Refusal::LedgerEventUnknown { event, .. } => format!("there is no event '{event}' of a fund"),
        Refusal::AccountNotOfEvent { account, event, choices } => {
            format!("account {account} is not of the event {event}, which has {choices}")
        }
        Refusal::VoucherNotBalanced { debit, credit } => format!("debits of {debit} and credits of {credit} differ"),
        Refusal::MoneyMayNotEnter { account, counterpart } => format!(
            "account {account} may not receive from {counterpart} (Financial Rules for Social Insurance Funds, art. 40-42)"
        ),
        Refusal::MoneyMayNotLeave { account, counterpart } => format!(
            "account {account} may not pay for {counterpart} (Financial Rules for Social Insurance Funds, art. 40-42)"
        ),
        Refusal::MonthIsClosed { month } => format!("{month} is closed"),
        Refusal::OpeningNeedsBalance => {
            "a line with the reference opening tells a balance, and nothing received or spent".to_owned()
        }
        Refusal::ReceivedAndSpent => "a line of a statement is either received or spent, not both".to_owned(),
        Refusal::NothingEntrusted { fund, account, on } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "nothing of the {fund} fund was entrusted by {on}: account {account} has nothing that gains, loses or bears interest"
            )
        }
        Refusal::LossIsLess { fund, account, lost, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund has a loss of {lost}, less than {amount}")
        }
        Refusal::FundWithoutBooks { fund, with } => {
            let [fund, with] = [*fund, *with].map(|kind| kind_name(Lang::En, kind));
            format!(
                "the {fund} fund has no books of its own in this office: it is run with that of {with} (国办发〔2019〕10号)"
            )
        }
        Refusal::StatementLacksLine { month, known } => {
            format!("no statement has this line of {month}, and those up to {known} have been taken in")
        }
        Refusal::AccountHoldsNoMoney { account } => {
            format!("account {account} holds no money; a statement is of one of 1001 to 1005")
        }
        Refusal::AccountNeedsDetail { account, fund, details } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund is booked by its details: {details}")
        }
        Refusal::DatedAhead { on, today } => format!("{on} is still to come: today is {today}"),
        Refusal::MonthNotReconciled { fund, account, month } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund is not reconciled for {month}")
        }
        Refusal::ReconciliationBroken { fund, account, month, book, bank } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "account {account} of the {fund} fund does not tie for {month}: adjusted, the books say {book} and the bank {bank}"
            )
        }
        Refusal::EarlierMonthReopened { month, earlier } => {
            format!("{earlier} was opened again and is not closed, so {month} cannot be")
        }
        Refusal::EarlierMonthNotClosed { month, earlier } => {
            format!("{earlier} is not closed, so {month} cannot be")
        }
        Refusal::PaymentsUnanswered { month, payments, amount } => {
            format!("the bank has not answered {payments} payments of {month} that were exported, {amount} in all")
        }
        Refusal::EntryNeedsOneSide => "a line has either a debit or a credit".to_owned(),
        Refusal::VoucherOverTwoFunds { document, funds } => {
            format!(
                "the lines of document {document} lie over several funds and balance in none (fund and lines: {funds})"
            )
        }
        Refusal::VoucherHasTwoDays { first, second } => format!("the voucher has lines of {first} and of {second}"),
        Refusal::DocumentAlreadyPosted { document, voucher } => {
            format!("document {document} is posted already, as voucher {voucher}, with other lines")
        }
        Refusal::VoucherUnknown { voucher } => format!("there is no voucher {voucher}"),
        Refusal::VoucherAlreadyReversed { voucher, by } => {
            format!("voucher {voucher} is reversed already, by voucher {by}")
        }
        Refusal::VoucherOfBusiness { voucher, source } => {
            format!("voucher {voucher} was made from a record of the business ({source})")
        }
        Refusal::NotTheLastClosedMonth { month, last } => match last {
            Some(last) => format!("{month} is not the last closed month, {last} is"),
            None => format!("{month} is not closed"),
        },
        Refusal::MonthNotOver { month } => format!("{month} is not over"),
        Refusal::EarlierMonthOpen { month, fund } => {
            let fund = kind_name(Lang::En, *fund);
            format!("income or expenditure of the {fund} fund before {month} is not closed")
        }
        Refusal::MatterWaits { matter, month } => {
            format!("matter {matter} has vouchers of {month} or before that wait for approval")
        }
        Refusal::AccountOverdrawn { fund, account, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund is overdrawn by {amount}")
        }
        Refusal::UndecidedAtYearEnd { account, amount } => {
            format!("account {account} still holds {amount} at the end of the year")
        }
        Refusal::ThirdPersonNeeded { matter, first } => {
            format!("{first} has approved matter {matter} already; it needs another person")
        }
        Refusal::AccountHasLess { fund, account, held, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund holds {held}, less than {amount}")
        }
        Refusal::FileSentMeanwhile { payroll } => {
            format!("another file of payroll {payroll} was written for the bank meanwhile; this one is none")
        }
        Refusal::PayrollHasNoFund { payroll, month, funds } => {
            format!("payroll {payroll} of {month} pays nothing of {funds}")
        }
        Refusal::AccountNotBudgeted { account, name } => {
            format!("account {account} {name} is neither income nor expenditure, which a budget plans")
        }
        Refusal::YearNotBudgeted { fund, year, first, last } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "{year} has no budget in the books of the {fund} fund: these run from {first}, and the next year is {last}"
            )
        }
        Refusal::NetAssetsByHand { account, counterpart } => {
            format!(
                "account {account} is not booked against {counterpart} by hand: the surplus comes there by the closing of a month"
            )
        }
        Refusal::RefundNotCovered { fund, amount, accounts, .. } => {
            let fund = kind_name(Lang::En, *fund);
            format!("no account of the {fund} fund from which refunds go has {amount}: {accounts}")
        }
        Refusal::FundAlreadyOpened { fund, on, voucher } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the books of the {fund} fund were opened on {on} already, by voucher {voucher}")
        }
        Refusal::OnlyProvincesEntrust { region } => {
            format!(
                "account 1202 is of offices of a province, and {region} is none: only the province entrusts pension money"
            )
        }
        Refusal::RestIsForPayments { fund, held, unpaid, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "account 1004 of the {fund} fund holds {held}, and {unpaid} are for payments that are not paid yet: {amount} cannot be taken"
            )
        }
        Refusal::RestLiesInDeposits { fund, free, deposits, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "account 1003 of the {fund} fund has {free} to draw, less than {amount}; {deposits} lie in time deposits"
            )
        }
        Refusal::InvestmentStandsLater { investment, on, since } => {
            format!("{on} is before {since}, when investment {investment} was bought or last valued")
        }
        Refusal::PlanExceeded { fund, month, plan, drawn } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the plan of use of the {fund} fund for {month} is {plan}, and {drawn} is drawn already")
        }
        Refusal::PaymentsAccountTooFull { fund, limit, would_hold } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the payments account of the {fund} fund may hold {limit}, and would hold {would_hold}")
        }
        Refusal::ClassForbidden { class, rule } => {
            format!("no fund may buy {class} ({rule}, investment measures, art. 34 and 37)")
        }
        Refusal::ClassNotForFund { fund, class } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "the {fund} fund may not hold {class}: only deposits and treasury bonds (investment measures, art. 2 and 3)"
            )
        }
        Refusal::ReserveComesFirst { fund, reserve, free } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the {fund} fund keeps {reserve} for payments first; {free} may be invested")
        }
        Refusal::DepositBelowPrincipal { investment, principal, proceeds } => {
            format!("{proceeds} is less than the {principal} of principal that deposit {investment} gives back")
        }
        Refusal::BeforeTheOpening { fund, on, opened } => {
            let fund = kind_name(Lang::En, *fund);
            format!("{on} is before {opened}, the day of the opening balances of the {fund} fund")
        }
        Refusal::AccountOnBothSides { account, event, .. } => {
            format!("{event} from account {account} to itself moves nothing")
        }
        Refusal::PartMoreThanLeft { investment, part, left } => {
            format!("{part} of principal is more than the {left} that is left of investment {investment}")
        }
        Refusal::PartOrAllNotSaid { investment, proceeds, value, .. } => {
            format!(
                "{proceeds} came back of investment {investment}, which is worth {value} by its last value: that may be a part of it, or all at a loss"
            )
        }
        Refusal::TrueUpBeyondSplit { account, year, asked, split } => {
            format!(
                "{asked} is trued up from account {account} in {year}; by the split at the end of the year before no more than {split} can be"
            )
        }
        Refusal::PartMoreThanWorth { investment, proceeds, value } => {
            format!(
                "{proceeds} came back for a part of investment {investment}, which is worth {value} by its last value"
            )
        }
        Refusal::NotEntrusted { investment, class } => {
            format!("investment {investment} is a {class}: nothing of it is the lower level's")
        }
        Refusal::InvestmentHoldsLess { investment, held, amount } => {
            format!("investment {investment} has {held} of what is taken from it, less than {amount}")
        }
        Refusal::InvestmentAtCost { investment, class } => {
            format!(
                "investment {investment} is a {class}: it stands at cost until it comes back; only what is entrusted is valued"
            )
        }
        Refusal::InvestmentNotNamed { fund, numbers } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the {fund} fund has several investments that are entrusted: {numbers}; the entry names none")
        }
        Refusal::InvestmentChangedSince { voucher, investment } => {
            format!("investment {investment} was valued or came back since voucher {voucher} changed it")
        }
        Refusal::HeldByInvestments { fund, account, numbers } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "what account {account} of the {fund} fund holds is of recorded investments ({numbers}); a voucher by hand would leave them as they are"
            )
        }
        Refusal::MatterWaitsOtherwise { matter, holds } => {
            format!("matter {matter} about the same waits and says otherwise: {holds}")
        }
        Refusal::BankNotNamed { class, most } => {
            format!(
                "no bank is named for this {}, and no more than {most} of the net assets may lie with one",
                label(Lang::En, class)
            )
        }
        Refusal::TooMuchWithBank { bank, value, bound } => {
            format!("{value} would lie with {bank}; the office allows {bound}")
        }
        Refusal::LimitBroken { rule, value, bound } => format!("limit {rule}: {value} would be held against {bound}"),
        Refusal::InvestmentUnknown { investment } => format!("there is no investment {investment} that is held"),
        Refusal::OutputMissing => "no file to write is named".to_owned(),
        Refusal::BankFileUnnamed => "no file to write for the bank is named".to_owned(),
        Refusal::BankFileNotWhole { option } => {
            format!(
                "a file for the bank has every payment and every column, in the form of its layout: {option} does not go with it"
            )
        }
        Refusal::NameDiffers { name, registered } => format!("the name {name} is not the registered one, {registered}"),
        Refusal::ClaimExists { claim } => format!("claim {claim} of that benefit exists and says something else"),
        Refusal::ClaimSaysOtherwise { claim, column, held } if held.is_empty() => {
            format!("claim {claim} of that benefit exists and says nothing as its {column}")
        }
        Refusal::ClaimSaysOtherwise { claim, column, held } => {
            format!("claim {claim} of that benefit exists and says {held} as its {column}")
        }
        Refusal::AwardWaits { claim, matter } => {
            format!(
                "the award of claim {claim} waits for a second person as matter {matter}: nothing is corrected under it"
            )
        }
        Refusal::ClaimStandsOtherwise { claim, state, reason, on } => {
            format!("claim {claim} stands otherwise: {state}, {reason}, {on}")
        }
        Refusal::ClaimUnknown { claim } => format!("there is no claim {claim}"),
        Refusal::ClaimInForce { claim, benefit } => {
            format!("claim {claim} for {benefit} is awarded already, and nobody has two")
        }
        Refusal::ClaimTakenOver { claim } => {
            format!("claim {claim} was taken over with its amounts and is not awarded here")
        }
        Refusal::FactOfTakenOver { fact } => {
            format!("{fact} is said only to correct what was taken over; what is awarded here has it from the record")
        }
        Refusal::ClaimFactMissing { fact } => {
            format!("the application does not say {fact}, and the record does not tell")
        }
        Refusal::ConditionNotMet { condition, needed, found, source } => {
            format!("the condition {condition} is not met: {needed} is needed, {found} is found ({source})")
        }
        Refusal::ClaimClosed { claim, state, on } => format!("claim {claim} was {} on {on}", label(Lang::En, state)),
        Refusal::ClaimAwarded { claim } => format!("claim {claim} is awarded"),
        Refusal::ClaimUndecided { claim, benefit } => {
            format!("claim {claim} for {} waits to be decided, and nobody has two", label(Lang::En, benefit))
        }
        Refusal::NothingDue { claim } => format!("nothing is due on claim {claim}"),
        Refusal::PayeeAccountMissing { person } => format!("person {person} has no bank account to be paid on"),
        Refusal::OtherPensionDrawn { claim, benefit } => {
            format!(
                "the person draws {} by claim {claim}, and nobody draws two such benefits",
                label(Lang::En, benefit)
            )
        }
        Refusal::OwedByThirdParty { recovery } => {
            format!("recovery {recovery} is owed by a third party: nothing is kept back from those who were paid")
        }
        Refusal::ClaimOfAnother { claim, recovery } => {
            format!("claim {claim} is of somebody who owes nothing by recovery {recovery}")
        }
        Refusal::DueDayPassed { day, today } => format!("{day} is before today, {today}: nothing can fall due then"),
        Refusal::PayeeUnknown { person, payee } => format!("nobody is payee {payee} on the claims of person {person}"),
        Refusal::PayeeNotDead { person } => {
            format!("no death of person {person} or of that payee is on record: heirs are named of the dead alone")
        }
        Refusal::AccountOfTheDead { name, person } => {
            format!(
                "{name} died (claims of person {person}): what is left is the heirs', and no account of his is paid to"
            )
        }
        Refusal::HeirsOfSeveral { person, payees } => {
            format!("of the claims of person {person} several payees died: {payees}; each has heirs of his own")
        }
        Refusal::OnePayeeInPlace { value } => {
            format!("'{}' are several: in the place of a payee comes one other, with his share", quoted(value))
        }
        Refusal::PayeeDied { name, person, died_on } => {
            let person = person.map(|person| format!(", person {person},")).unwrap_or_default();
            format!("{name}{person} died on {died_on}: nobody is paid on the account of a dead person")
        }
        Refusal::NothingLeftToHeirs { person } => {
            format!("person {person} was paid everything that was due to him: nothing is left to heirs")
        }
        Refusal::HeirsPaid { heir, claim } => {
            format!("{heir} was paid as an heir on claim {claim} already; no other heirs are named in his place")
        }
        Refusal::PayeeIsTheDeceased { person, benefit } => {
            let benefit = label(Lang::En, benefit);
            format!("{benefit}: what is due after a death is paid to the family, not to person {person}, who died")
        }
        Refusal::PayeesNotValid { value } => {
            format!("'{}' names no payees whose shares come to the whole", quoted(value))
        }
        Refusal::RetirementCategoryUnknown { person } => {
            format!("the register does not tell which retirement age person {person} has")
        }
        Refusal::RetirementCategoryOfOtherSex { category, person } => {
            format!("{category} is no retirement age of person {person}: the identity number tells another sex")
        }
        Refusal::BirthDateUnknown { person } => format!("the date of birth of person {person} is not known"),
        Refusal::PayeesWereNamed { person, payees } => {
            format!("on the claims of person {person} payees were named, one of them has to be said: {payees}")
        }
        Refusal::NothingInPay { person } => format!("person {person} has no awarded benefit of that sort"),
        Refusal::ReasonNotForBenefit { reason, benefit } => format!("{reason} is no reason for {benefit}"),
        Refusal::PayrollNotNext { month, next } => {
            format!("the payroll after the last one is {next}, not {month}; a month is run once, in order")
        }
        Refusal::PayrollChanged { month, shown, found } => {
            format!("payroll {month} has changed since it was shown: then {shown}, now {found} (payments / yuan)")
        }
        Refusal::PayrollMissing { month } => format!("no approved payroll of {month}"),
        Refusal::PayrollWithBank { matter, payroll, month } => {
            format!("matter {matter} cannot be undone: the bank has the file of payroll {payroll} of {month}")
        }
        Refusal::PayrollNotCovered { payroll, month, fund, lacking } => format!(
            "payroll {payroll} of {month} does not go to the bank: the payments account of the {} fund lacks {lacking} for it",
            kind_name(Lang::En, *fund)
        ),
        Refusal::PayrollUndone { payroll, month } => format!("payroll {payroll} of {month} was undone"),
        Refusal::PaymentUnknown { reference } => format!("payment {} is none of this office's", quoted(reference)),
        Refusal::PaymentPlaceUnknown { place } => {
            format!("place {place} is none of a file that was sent, or the answer does not say of which")
        }
        Refusal::PaymentNotSent { reference } => format!("payment {reference} was not sent to the bank yet"),
        Refusal::PaymentDiffers { reference, stated, sent } => {
            format!("payment {reference} was sent with {sent}, the file says {}", quoted(stated))
        }
        Refusal::PaymentReturned { reference } => {
            format!("payment {reference} came back and is sent again under a new reference")
        }
        Refusal::PaymentAnsweredOtherwise { reference, is_paid, on, reason } => {
            let state = if *is_paid { "paid".to_owned() } else { format!("returned, {reason},") };
            format!("the bank's answer to payment {reference} is held otherwise: {state} {on}")
        }
        Refusal::AdjustmentChanged { year, shown, found } => {
            format!("the increase of {year} has changed since it was shown: then {shown}, now {found} (people / yuan)")
        }
        Refusal::TakeOverUntold { claim, column } => {
            format!("claim {claim} was taken over without its {column}, by which the grant is reckoned")
        }
        Refusal::NothingToCorrect { person, benefit } => {
            format!("person {person} has no claim for {benefit} that this would correct")
        }
        Refusal::CorrectionOfPayees { claim } => {
            format!("a correction changes what claim {claim} rests on, not to whom or where it is paid")
        }
        Refusal::ReviewNotOfInjury { benefit } => {
            format!("only the grade of an injury is assessed anew from a month on; {benefit} is corrected as a whole")
        }
        Refusal::MonthsLeftNotSaid { cap } => {
            format!("unemployment benefit ends after {cap} months at most, and it is not said how many are left")
        }
        Refusal::MonthsLeftBeyondCap { months, cap } => {
            format!(
                "{months} months of unemployment benefit cannot be left: the law allows 1 to {cap} (社会保险法 第四十六条)"
            )
        }
        Refusal::AmountBesideParts { amount, sum } => format!("{amount} beside parts that come to {sum}"),
        Refusal::AreaOfAnotherBenefit { benefit } => format!("{benefit} is not raised by area"),
        Refusal::MonthsLeftOfAnotherBenefit { benefit } => format!("{benefit} has no months that are left"),
        Refusal::IncreaseNotSaid { year } => {
            format!(
                "pensions were raised for {year} before this one came, and it is not said whether its amounts contain that"
            )
        }
        Refusal::AdjustmentTooEarly { year, last } => {
            format!("the increase of {year} comes too late: {last} was adjusted already")
        }
        Refusal::FilterNotOfList { filter } => format!("this list cannot be filtered by {filter}"),
        Refusal::AdjustmentUnknown { year } => format!("no increase of {year} was carried out that could be corrected"),
        Refusal::AdjustmentExists { year, file } => format!("the increase of {year} stands by another notice, {file}"),
        Refusal::IncreaseOfOtherYear { year, from } => format!("the notice begins in {from}, which is not in {year}"),
        Refusal::PayrollAhead { month, latest } => format!("{month} cannot be paid yet; at most {latest} can"),
        Refusal::PaidBeforePayroll { reference, day, frozen_on } => {
            format!("payment {reference} was made on {frozen_on}; it cannot have been paid on {day}")
        }
        Refusal::RecoveryAbovePaid { claim, paid, amount } => {
            if paid.is_positive() {
                format!(
                    "{paid} was paid on claim {claim} and is not asked back yet; {amount} cannot be recovered of it"
                )
            } else {
                format!(
                    "nothing was paid on claim {claim} that is not asked back already; {amount} cannot be recovered of it"
                )
            }
        }
        Refusal::StillDraws { person, benefit, claim } => {
            format!("person {person} draws {benefit} (claim {claim}), which has to end first")
        }
        Refusal::ReasonDoesNotAnswer { reason, held, is_ended, .. } => {
            let state = if *is_ended { "that ended" } else { "suspended" };
            format!("payments {state} as {held} are not resumed as {reason}")
        }
        Refusal::IncreaseRatioUnknown { year } => {
            format!("neither the policy nor the notice tells by how much all pensions may rise in {year}")
        }
        Refusal::IncreaseRaisesNobody { year } => format!("the notice of {year} raises nobody in payment"),
        Refusal::IncreaseAboveRatio { ratio, found } => {
            format!("the increases come to {found} of what is paid, above the nation's {ratio}")
        }
        Refusal::HitUnknown { hit } => format!("there is no match {hit}"),
        Refusal::RecordMeansAnother { hit, other } => {
            format!("match {hit} is of the same line as match {other}, and that is whom the line means")
        }
        Refusal::HitDecided { hit } => format!("match {hit} is decided already"),
        Refusal::RecoveryUnknown { recovery } => format!("there is no recovery {recovery}"),
        Refusal::RecoveryClosed { recovery } => format!("recovery {recovery} is closed: nothing is left"),
        Refusal::GivenBackAboveNotOwed { receipt, most, amount } => {
            format!("{amount} yuan of {receipt} cannot be given back: {most} of it is more than the third party owes")
        }
        Refusal::RecoveryHasLess { recovery, left, amount } => {
            format!("of recovery {recovery} {left} is left, less than {amount}")
        }
    }
}

/// What a number of a shape is made of.
const fn shape_of_number(shape: NumberShape) -> &'static str {
    match shape {
        NumberShape::Any => "such a number has digits and Latin letters only",
        NumberShape::Digits => "a citizen's number has 17 digits, then a digit or X (old ones 15 digits)",
        NumberShape::PermanentResidence => "the permanent residence card of 2017 has three letters, then twelve digits",
        NumberShape::Foreigner => {
            "a foreigner's number has three letters of the country, one digit, then 14 characters of the document"
        }
    }
}

/// Why a value of an option cannot be read, as the reader of numbers or days says it.
fn wrong_value(value: &str, reason: &str) -> String {
    let value = quoted(value);
    match reason {
        "invalid digit found in string" => format!("'{value}' is not a whole number"),
        _ if reason.starts_with("number too") || reason.contains(" is not in ") => {
            format!("{value} is out of the possible range")
        }
        _ => quoted_reason(reason),
    }
}

/// A reason that quotes the value itself.
fn quoted_reason(reason: &str) -> String {
    reason.chars().take(120).collect()
}

/// So many things, one of them without the s.
fn counted(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
