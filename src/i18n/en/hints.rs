//! What to do about a refusal, with the command where one helps. One arm a refusal, no catch-all.

use super::super::is_number;
use crate::refusal::Refusal;

/// The hint of a refusal in English.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a refusal without a hint must not compile")]
pub fn hint(refusal: &Refusal) -> String {
    match refusal {
        Refusal::CommandUnknown { command, nearest: Some(nearest), .. } => format!("perhaps `{command} {nearest}`"),
        Refusal::ArgumentUnknown { command, nearest: Some(nearest), .. } => {
            format!("perhaps {nearest}; `{command} --help` shows every option")
        }
        Refusal::CommandUnknown { command, .. } | Refusal::CommandMissing { command } => {
            format!("`{command} --help` lists the commands")
        }
        Refusal::ArgumentUnknown { command, .. }
        | Refusal::ArgumentsMissing { command, .. }
        | Refusal::UsageNotValid { command, .. } => format!("`{command} --help` shows the usage and an example"),
        Refusal::ArgumentWithoutValue { command, .. } | Refusal::ArgumentNotValid { command, .. } => {
            format!("`{command} --help` says what it takes")
        }
        Refusal::ArgumentChoiceUnknown { .. } => "use one of these values".to_owned(),
        Refusal::ArgumentsExclude { .. } => "leave one of them out".to_owned(),
        Refusal::ArgumentTwice { .. } => "give it once".to_owned(),
        Refusal::RequiredValueMissing => "fill it in; `shebao template` marks the required columns".to_owned(),
        Refusal::NulCharacter => "take it out, or export the file again: it may have been damaged on its way".to_owned(),
        Refusal::AmountNotValid { .. } => "write digits, a point and at most two decimals".to_owned(),
        Refusal::AmountHasMoreThanTwoDecimals { .. } => "round the amount to fen where it comes from".to_owned(),
        Refusal::AmountNotPositive { .. } => "give an amount above zero".to_owned(),
        Refusal::AmountNegative { .. } => "give zero or an amount above it".to_owned(),
        Refusal::AmountTooLarge { .. } => "check the digits; amounts are yuan, not fen".to_owned(),
        Refusal::RateNotValid { .. } => "write the rate as a ratio or with a per cent sign".to_owned(),
        Refusal::NumberNotValid { value } if is_number(value) => "write a number that is possible here".to_owned(),
        Refusal::NumberNotValid { .. } => "write digits only".to_owned(),
        Refusal::DecimalNotValid { .. } => "write it as 1.0324".to_owned(),
        Refusal::AgeNotValid { .. } => "write years and months: 61y3m".to_owned(),
        Refusal::MonthNotValid { .. } => "write year and month, the month from 01 to 12".to_owned(),
        Refusal::DateNotValid { .. } => "write a day that is in the calendar".to_owned(),
        Refusal::KindUnknown { .. } => "write its English word, its Chinese name or its code, such as pension or 110".to_owned(),
        Refusal::OneKindOnly { .. } => "name one kind, such as pension; ask for each by itself".to_owned(),
        Refusal::KindNotOfOffice { .. } => "leave it out, or write `all` for the kinds that apply".to_owned(),
        Refusal::KindNotForEmployerType { .. } => {
            "write `all` for the kinds that bind this employer, or check its type with `shebao register show`".to_owned()
        }
        Refusal::KindNotForFlexible { .. } => "leave it out; it is for employees".to_owned(),
        Refusal::ChoiceUnknown { .. } => "use one of these values".to_owned(),
        Refusal::RegionNotValid { .. } => "give the code of GB/T 2260; `shebao policy list` shows known regions".to_owned(),
        Refusal::IdNumberLength { .. } => "compare the number with the card".to_owned(),
        Refusal::IdNumberCharacter { .. } | Refusal::IdNumberProvince { .. } | Refusal::IdNumberDate { .. } => {
            "compare the number with the card; `shebao calc id` checks one".to_owned()
        }
        Refusal::IdNumberCheckDigit { .. } => {
            "compare the number with the card: one digit is wrong, or two are swapped".to_owned()
        }
        Refusal::IdNumberCutBySpreadsheet { is_certain: true, .. } => {
            "enter it again in a column formatted as text; `shebao template` makes such a sheet".to_owned()
        }
        Refusal::IdNumberCutBySpreadsheet { is_certain: false, .. } => {
            "compare it with the card; where the card itself ends in 000, confirm that with yes in id_checked".to_owned()
        }
        Refusal::IdNumberTooOld { .. } => "compare it with the card; where it is right, put yes into id_checked".to_owned(),
        Refusal::IdTypeDiffers { .. } => "correct id_type, or leave it empty to take it from the number".to_owned(),
        Refusal::CreditCodeLength { .. }
        | Refusal::CreditCodeCharacter { .. }
        | Refusal::CreditCodeCheckCharacter { .. } => {
            "compare the code with the business licence; 0 and O, 1 and I are easily confused".to_owned()
        }
        Refusal::EndBeforeStart { .. } => "correct one of the two months".to_owned(),
        Refusal::LastDayBeforeFirst { .. } => "correct one of the two days".to_owned(),

        Refusal::DuplicateRow { .. } => "keep one of the two rows".to_owned(),
        Refusal::EmployerAlreadyRegistered { employer } => {
            format!("`shebao register show {employer}` shows what is on file; what differs is a change, not a registration")
        }
        Refusal::PersonAlreadyRegistered { .. } => {
            "`shebao register show KEY` shows what is on file; what differs is a change, not a registration".to_owned()
        }
        Refusal::EmployerNotRegistered { .. } => {
            "register it first with `shebao register employer --from FILE`, and have it approved".to_owned()
        }
        Refusal::NotRegisteredOn { .. } => "without --as-of and --known-on it is shown as it is now".to_owned(),
        Refusal::PersonNotRegistered { person } if person.ends_with("000") => {
            "a spreadsheet may have cut the number: compare it with the card; else register the person first".to_owned()
        }
        Refusal::PersonNotRegistered { .. } => {
            "register the person first with `shebao register person --from FILE`, and have it approved".to_owned()
        }
        Refusal::AlreadyEnrolled { .. } => "leave the row out; other earnings are a change, not a new enrolment".to_owned(),
        Refusal::InsuredByOneself { .. } => {
            "end what he pays himself with `shebao cancel enrolment`, or start a month later".to_owned()
        }
        Refusal::InsuredElsewhere { .. } => {
            "have the former employer report the leaver with `shebao cancel enrolment --from FILE`, or start a month later"
                .to_owned()
        }
        Refusal::NotEnrolled { employer, .. } => {
            format!("`shebao register list enrolments --employer {employer}` shows who is")
        }
        Refusal::RegistrationLaterThanStart { registered, .. } => {
            format!("start with {registered} or later, or correct the start of the employer")
        }
        Refusal::HeldForPayers { .. } => {
            "what receipts hold goes through `shebao levy refund`, `levy held move` and `levy held write-off`; `shebao levy receipts --held` shows it"
                .to_owned()
        }
        Refusal::ReceiptVoided { reference } => {
            format!("if it came after all, enter it with a reference of its own, such as {reference}-A; else leave the row out")
        }
        Refusal::ReceiptAlreadyBooked { .. } => {
            "compare the two; another payment has a reference of its own".to_owned()
        }
        Refusal::RegionIsOwn { .. } => "within the region people move with `shebao change split`".to_owned(),
        Refusal::AccountWentOut { matter, .. } => {
            let matter = matter.map_or_else(|| "MATTER".to_owned(), |matter| matter.to_string());
            format!("take the transfer back first with `shebao review undo {matter}`; what is left goes out again with `shebao cancel transfer-out`")
        }
        Refusal::AccountIsAwarded { matter, .. } => {
            let matter = matter.map_or_else(|| "MATTER".to_owned(), |matter| matter.to_string());
            format!("if it is to move instead, take the award back first with `shebao review undo {matter}`; what has been paid out does not move")
        }
        Refusal::AccountNotNamed { .. } => "name it with `--account-kind`".to_owned(),
        Refusal::AccountIsOfHeirs { .. } => "`shebao pay apply account_refund` pays it to them; what moved before the death has its day in `--on`".to_owned(),
        Refusal::AccountIsMoving { matter, .. } => {
            format!("decide it first: `shebao review approve {matter}`, or `shebao review reject {matter}` with a reason")
        }
        Refusal::NothingToTransfer { .. } => "`shebao register list history` and `shebao levy account` show what there is".to_owned(),
        Refusal::TierUnknown { .. } => "an office without tiers of the year imports them with `shebao policy import FILE`".to_owned(),
        Refusal::TierChosen { .. } => "one tier a calendar year; a wrong one is taken back with `shebao review undo`".to_owned(),
        Refusal::YearNotOpen { .. } => "policy resident_contribution.past_years says how far back".to_owned(),
        Refusal::OpeningHeld { .. } => "`shebao levy account PERSON` shows it; give the balance in one row only".to_owned(),
        Refusal::KindWithoutAccount { .. } => "leave account_balance and balance_on empty".to_owned(),
        Refusal::PersonHasMoneyOpen { .. } => "settle it first; then nothing is lost sight of".to_owned(),
        Refusal::SameEmployer { .. } => "name the employer to which they move".to_owned(),
        Refusal::HistoryHeld { .. } => "`shebao register list history --person P` shows it; months count once".to_owned(),
        Refusal::MoverStays { .. } => {
            "settle that first, or move the others with `shebao change split EMPLOYER --to EMPLOYER --from FILE`".to_owned()
        }
        Refusal::MonthLeviedHere { .. } => "a month with a bill here counts by that bill; leave it out, or begin after it".to_owned(),
        Refusal::PaysNotForHimself { .. } => "name the employer, or register the person with `shebao register flexible`".to_owned(),
        Refusal::RefundNotOfTaxOffice { .. } | Refusal::NothingToRefund { .. } => "`shebao levy refund list --refunded-by tax` lists them".to_owned(),
        Refusal::OfficeIsAFolder { .. } => "name the file with --db, such as --db shebao.db".to_owned(),
        Refusal::MonthTooFarAhead { .. } => "check the year; `shebao policy show contribution.assess_ahead_months` shows how far".to_owned(),
        Refusal::PhoneNotValid { .. } => "write digits, with +, - or spaces between them".to_owned(),
        Refusal::AccountNotValid { .. } => "write all its digits; a spreadsheet keeps them in a cell of text".to_owned(),
        Refusal::IndustryNotValid { .. } => "write the code, or the name of the industry".to_owned(),
        Refusal::NoRiskClass { .. } => "enter it with `shebao change employer KEY --risk-class N`".to_owned(),
        Refusal::YearIsOver { .. } => "`shebao policy list contribution` shows the rule and its reliefs".to_owned(),
        Refusal::PayerMissing => "fill in employer, or id_number for somebody who pays for himself".to_owned(),
        Refusal::PayerNamedTwice => "leave one of the two empty".to_owned(),

        Refusal::FileNotFound { .. } => "check the path; `-` reads from standard input".to_owned(),
        Refusal::FileUnreadable { .. } => "check that you may read it, and that it is a file".to_owned(),
        Refusal::FileUnwritable { .. } => "check that the folder exists, that you may write there and that the disk has room".to_owned(),
        Refusal::FileEmpty { .. } | Refusal::HeaderMissing { .. } => {
            "`shebao template COMMAND -o FILE.xlsx` writes a file with the right header".to_owned()
        }
        Refusal::FileNotText { .. } => "save it as CSV in UTF-8 or GB18030, or as XLSX".to_owned(),
        Refusal::SpreadsheetUnreadable { .. } => "open it in a spreadsheet program and save it anew as XLSX or CSV".to_owned(),
        Refusal::ColumnUnknown { .. } => {
            "rename or remove the column; `shebao template` shows the names that are read".to_owned()
        }
        Refusal::ColumnMissing { .. } => "add it; `shebao template` shows all columns".to_owned(),
        Refusal::ColumnDoubled { .. } => "remove one of the two columns".to_owned(),
        Refusal::RowShort { .. } | Refusal::RowLong { .. } => {
            "look for a missing or extra separator, or a value that needs quotation marks".to_owned()
        }
        Refusal::QuoteNotClosed { .. } => "close it, or double a quotation mark that belongs to the text".to_owned(),

        Refusal::OfficeMissing { .. } => {
            "make one with `shebao init --region CODE`, name it with --db FILE, or see `shebao demo`".to_owned()
        }
        Refusal::OfficeExists { .. } => "give another path with --db FILE".to_owned(),
        Refusal::OfficeBusy { .. } => "try again, or wait longer with --wait SECONDS".to_owned(),
        Refusal::NotAnOffice { .. } => "name the office file with --db FILE or in SHEBAO_DB".to_owned(),
        Refusal::OfficeNewer { .. } => "use a shebao at least as new as the one that wrote the file".to_owned(),
        Refusal::OfficeDamaged { .. } => "put the last good copy in its place; keep the damaged file for inquiry".to_owned(),
        Refusal::OfficeReadOnly { .. } => "check the rights of the file and of its folder".to_owned(),
        Refusal::OfficeChangedMeanwhile { .. } => "run the same command again".to_owned(),
        Refusal::DiskFull { .. } => "make space and run the same command again".to_owned(),
        Refusal::DemoFolderTaken { .. } => "give another folder: `shebao demo FOLDER`".to_owned(),

        Refusal::OperatorMissing => "name one with --as NAME or in SHEBAO_OPERATOR".to_owned(),
        Refusal::OperatorUnknown { .. } => "`shebao operator list` shows the names, `shebao operator add` adds one".to_owned(),
        Refusal::OperatorExists { .. } => "choose another name, or use the one that exists".to_owned(),
        Refusal::OperatorNameNotValid { .. } => "choose a short name without spaces, such as wang".to_owned(),
        Refusal::SecondPersonNeeded { matter, .. } => format!("another operator: `shebao review approve {matter} --as NAME`"),
        Refusal::ApproveOnlyInSolo => {
            "leave it out; another operator then approves with `shebao review approve N`".to_owned()
        }

        Refusal::MatterUnknown { .. } => "`shebao review list` shows the matters".to_owned(),
        Refusal::MatterNotApproved { matter, .. } => format!("a pending one can be rejected: `shebao review reject {matter} --reason …`"),
        Refusal::MatterNotReturned { .. } | Refusal::MatterOfOtherKind { .. } => {
            "`shebao review list --state returned` shows what was returned".to_owned()
        }
        Refusal::MatterSupplementedBefore { by, .. } => format!("`shebao review show {by}` shows it"),
        Refusal::MatterNotPending { matter, state } if state == "returned" => {
            format!("enter it again with what was missing; a mended file or row with --supplements {matter}")
        }
        Refusal::MatterNotPending { matter, .. } => format!("`shebao review show {matter}` shows how it was decided"),
        Refusal::MatterHoldsNoMore { matter, .. } => {
            format!("it went back: `shebao review show {matter}` shows it; ask for it again once that is mended")
        }
        Refusal::MatterChangedSince { matter, .. } => {
            format!("`shebao review show {matter} --rejects` lists the rows; mend them and import them again")
        }
        Refusal::UndoNotPossible { kind, .. } => match kind.as_str() {
            "ledger-close" => "`shebao ledger reopen MONTH --reason TEXT` opens the month again".to_owned(),
            "give-back-recovered" => {
                "the books of an earlier year have it: what came back of it is booked by `shebao ledger book`".to_owned()
            }
            "void-receipt" | "void-recovery" => "if it came after all, enter it again with a reference of its own".to_owned(),
            _ => "correct it with an entry of its own".to_owned(),
        },
        Refusal::UndoHasDependants { .. } => "undo these first, the latest before the others".to_owned(),
        Refusal::ReasonMissing => "give it with --reason TEXT, in a file in the column reason; it is printed on the notice".to_owned(),

        Refusal::PolicyMissing { .. } | Refusal::PolicyMissingOn { .. } => {
            "`shebao policy list` shows what is known; `shebao policy import FILE` brings what is published since".to_owned()
        }
        Refusal::RegionUnknown { .. } => "`shebao policy list` shows the regions that are known".to_owned(),
        Refusal::CalendarMissing { year } => {
            format!("bring in the holidays of {year} with `shebao policy import FILE` once they are published")
        }
        Refusal::PolicyValuesNotValid { .. } | Refusal::PolicyRowsNotValid { .. } => "correct them all and import the file again".to_owned(),
        Refusal::PolicyRowOverlaps { .. } => "correct from or to of one of the two rows".to_owned(),
        Refusal::CeilingBelowFloor { .. } => "the two may have been swapped; an empty bound is no bound".to_owned(),
        Refusal::PolicyFileNotValid { .. } => "correct the file at that place; nothing of it was taken in".to_owned(),

        Refusal::MonthTooEarlyForLateRegistration { .. } => "an earlier month is a back payment, with evidence".to_owned(),
        Refusal::FindingUnknown { .. } | Refusal::FindingSettled { .. } => "`shebao audit findings` shows them".to_owned(),
        Refusal::MonthNotBegun { .. } => "a month is run when it is over, or on a day in it with --today".to_owned(),
        Refusal::MonthWaitsForApproval { month, is_solo: true, matter, .. } => {
            format!("`shebao review approve {matter}`, then run `shebao month-end {month}` again; with --approve it goes on at once")
        }
        Refusal::MonthWaitsForApproval { month, matter, .. } => {
            format!("another operator: `shebao review approve {matter} --as NAME`; then run `shebao month-end {month}` again")
        }
        Refusal::RowsWithheld { file, .. } => format!("mend {file}.rejects.csv and give that file"),
        Refusal::EarlierMonthWaits { matter, .. } => {
            format!("`shebao review approve {matter}` first, or reject it: a month before the first is never levied")
        }
        Refusal::MonthBeforeHistory { .. } => "months before it are history and are not levied; where the first month was a slip, `shebao review undo` its matter".to_owned(),
        Refusal::EmployerHasDeclared { .. } => "`shebao levy assess MONTH` levies what is declared".to_owned(),
        Refusal::EmployerAlreadyLevied { .. } => "`shebao levy bills MONTH --employer E` shows it".to_owned(),
        Refusal::EmployerHasMonthBefore { .. } => "`shebao levy assess MONTH` levies 110 per cent of it".to_owned(),
        Refusal::ControlTotalDiffers { .. } => "the file is cut off or damaged; ask the tax office to send it again".to_owned(),

        Refusal::KeyUnknown { .. } => {
            "give a credit code, an employer number, an identity number or a person number; `shebao register list` shows them"
                .to_owned()
        }
        Refusal::NoticeUnknown { .. } => "a number such as 110000-2026-000001 stands on the notice and in the answer of the run".to_owned(),
        Refusal::ReceiptUnknown { .. } => "`shebao levy receipts` lists what has come, `shebao pay recover show` what came back of a recovery".to_owned(),
        Refusal::KeyAmbiguous { .. } => "say --employer or --person, or give the whole credit code or identity number".to_owned(),
        Refusal::DatasetUnknown { .. } => "`shebao export DATASET --describe` tells what a dataset holds".to_owned(),
        Refusal::ColumnNotInList { .. } => "run it without --columns to see all columns".to_owned(),
        Refusal::QueryNotAllowed { .. } => "write one SELECT over the documented views".to_owned(),
        Refusal::FormatNotPossible { .. } => "choose another --format, or another ending for --output".to_owned(),
        Refusal::LogBroken { .. } => {
            "keep the file as it is, compare it with a backup, and report it to the audit department".to_owned()
        }
        Refusal::OperationUnknown { .. } => "`shebao log` lists the operations".to_owned(),
        Refusal::BatchUnknown { .. } => "`shebao batch list` lists the batches".to_owned(),
        Refusal::DeferralTooLong { limit, .. } => format!("ask for at most {limit} months"),
        Refusal::DeferralSumTooLong { limit, .. } => format!("ask for fewer months; all deferrals in a row come to at most {limit}"),
        Refusal::DeferralTooOften { .. } => "the contributions are to be paid; a deferral agreement with security may be possible later".to_owned(),
        Refusal::DeferralTooEarly { ends_on, days } => format!("ask again within {days} days before {ends_on}"),
        Refusal::DeferralEmployerShareOnly { .. } => "ask with `--share employer`, or without --share".to_owned(),
        Refusal::DeferralNeedsSecurity => "name the pledge, mortgage or guarantor with --security".to_owned(),
        Refusal::EvidenceMissing => "say which documents show the facts".to_owned(),
        Refusal::DeferralPersonShareUnpaid { .. } => "have the personal shares paid first; `shebao levy arrears` shows them".to_owned(),
        Refusal::DeferralWithArrears { .. } => "have the arrears paid first; `shebao levy arrears` shows them".to_owned(),
        Refusal::DeferralNoStagePolicy { .. } => "`shebao policy show deferral.stage_policy` shows which months it covers".to_owned(),
        Refusal::DeferralIndustryNotAdmitted { .. } => "`shebao policy show deferral.stage_policy_for` lists whom it admits; a small or medium employer of an area hard hit is named with --small yes".to_owned(),
        Refusal::DeferralHardshipTooShort { .. } => "ask again when it has lasted that long".to_owned(),
        Refusal::DeferralAfterDueDay { .. } => "start with a month that is not due yet".to_owned(),
        Refusal::InstalmentNotValid { .. } => "write each month once with its last day: 2026-09=2026-12-31+2026-10=2027-01-31".to_owned(),
        Refusal::InstalmentOutsideTerm { .. } => "name months from --from-month on, --months of them".to_owned(),
        Refusal::DeferralOverlaps { deferral, .. } => format!("`shebao defer show {deferral}` shows it"),
        Refusal::DeferralUnknown { .. } => "`shebao defer list` shows them".to_owned(),
        Refusal::DeferralOver { .. } => "there is nothing to end".to_owned(),
        Refusal::EnforcementUnknown { .. } => "`shebao enforce list` shows the cases".to_owned(),
        Refusal::EnforcementOver { enforcement, .. } => format!("`shebao enforce show {enforcement}` shows what happened"),
        Refusal::EnforcementNotNext { enforcement, next, .. } if next.is_empty() => {
            format!("nothing is left but `shebao enforce close {enforcement}`")
        }
        Refusal::EnforcementNotNext { enforcement, next, .. } => format!("next comes `shebao enforce {next} {enforcement}`"),
        Refusal::EnforcementTooEarly { enforcement, act, from } => {
            format!("`shebao enforce {act} {enforcement}` from {from} on")
        }
        Refusal::EnforcementTooLate { .. } => "order payment anew: close the case and open another".to_owned(),
        Refusal::EnforcementOpen { enforcement, .. } => format!("`shebao enforce show {enforcement}` shows it"),
        Refusal::EnforcementOwed { enforcement, .. } => {
            format!("`shebao enforce show {enforcement} --debts` shows what is open; another end has another --reason")
        }
        Refusal::EnforcementHasNoStep { enforcement } => format!("`shebao enforce close {enforcement} --reason withdrawn` ends it"),
        Refusal::BankQueryMissing { enforcement } => format!("`shebao enforce query-bank {enforcement}` records an account"),
        Refusal::NothingOverdue { employer, .. } => format!("`shebao levy bills` shows what `{employer}` was levied and paid"),
        Refusal::TaxOfficeCollects { .. } => "`shebao levy modes` shows who orders payment; `shebao levy remind` sends a reminder".to_owned(),
        Refusal::DunningExcluded { .. } => "`shebao policy show dunning.excludes_before` shows the rule".to_owned(),
        Refusal::EmployerDormant { .. } => "register the claim in the bankruptcy; its arrears stay in `shebao levy arrears`".to_owned(),
        Refusal::NothingToChange => "name at least one column and its new value".to_owned(),
        Refusal::IdNumberTaken { .. } => "where both are one person, `shebao change merge` puts them together; else compare the number with the card".to_owned(),
        Refusal::RefundAboveHeld { .. } => {
            "`shebao levy adjust` with type refund frees what was levied too much; `shebao levy receipts --held` shows what is held"
                .to_owned()
        }
        Refusal::MoveAboveHeld { .. } => "`shebao levy held list` shows what is held".to_owned(),
        Refusal::WriteOffAboveHeld { .. } => "`shebao levy held list` shows what is held".to_owned(),
        Refusal::HeldPayerOwes { .. } => {
            "`shebao levy held move` applies it to what is owed; `shebao levy arrears` shows that".to_owned()
        }
        Refusal::ReceiptUsed { .. } => "undo that first; `shebao review list --state approved` shows the matters".to_owned(),
        Refusal::MoveLeadsNowhere { .. } => "name another employer, kind or month".to_owned(),
        Refusal::FlexibleRefundedInCash => "`shebao levy refund` pays it back to him".to_owned(),
        Refusal::ReceiptNotForAgency { .. } => {
            "book what the tax office reports, with channel tax or treasury; `shebao levy modes` shows who collects".to_owned()
        }
        Refusal::ReceiptOfAnother { .. } => "`shebao levy receipts` shows whose it is".to_owned(),
        Refusal::NothingOpenOf { .. } => "only who stands on a bill that is not covered is settled alone".to_owned(),
        Refusal::YearNotOver { .. } => "accounts are settled from 1 January of the next year".to_owned(),
        Refusal::YearNotSettled { year, .. } => format!("`shebao levy interest {year}` comes before it"),
        Refusal::MonthNotPast { .. } => "only months up to the present one are adjusted".to_owned(),
        Refusal::MergeIntoItself { .. } => {
            "name the other record with --into; `shebao register list persons` shows the numbers".to_owned()
        }
        Refusal::NotLeviedTwice { .. } => {
            "`shebao register list conflicts` shows what stands twice; another reason, such as RF1, gives the rest back".to_owned()
        }
        Refusal::AlreadyLevied { .. } => "other earnings for it are a base_difference".to_owned(),
        Refusal::NotLevied { month, .. } => format!("`shebao levy detail {month}` shows what was; what is missing is a back_payment"),
        Refusal::RefundAboveLevied { .. } => "leave earnings empty to give all back, or book a base_difference".to_owned(),
        Refusal::DayBeforeBirth { .. } => "compare the day with the identity number".to_owned(),
        Refusal::DayNotPast { .. } => "enter it when it has happened".to_owned(),
        Refusal::EmployerOwes { employer, .. } => format!("`shebao levy arrears --employer {employer}` shows what; one that is bankrupt or struck off becomes dormant with --dormant"),
        Refusal::EmployerEmploys { employer, .. } => format!("report the leavers first with `shebao cancel enrolment --from FILE`; `shebao register list enrolments --employer {employer}` shows them"),
        Refusal::EmployerHasMoneyHeld { employer, .. } => format!("refund or apply it first, or write it off where nobody can be given it; `shebao levy receipts --employer {employer}` shows it"),
        Refusal::EmployerEnded { .. } => "register it anew only where it was cancelled by mistake: `shebao review undo`".to_owned(),
        Refusal::PersonRecordedDead { .. } => "if that is a mistake, undo it with `shebao review undo`, or `shebao pay resume PERSON --reason found_alive`".to_owned(),
        Refusal::PersonEnded { .. } => "`shebao register show` tells why; a mistake is undone with `shebao review undo`".to_owned(),
        Refusal::PersonEndedOtherwise { person, .. } => format!(
            "`shebao register show {person}` tells why; a wrong end is taken back with `shebao review undo` and entered anew"
        ),
        Refusal::RelationMovedOut { .. } => {
            "`shebao register transfer-in` enters it where it came back; a wrong move is taken back with `shebao review undo`".to_owned()
        }
        Refusal::BirthWithoutChild { .. } => {
            "of a miscarriage write --birth-kind miscarriage --miscarriage-months MONTHS".to_owned()
        }
        Refusal::BirthIsNoMiscarriage { .. } => {
            "leave the months out, or write --birth-kind miscarriage where it was one".to_owned()
        }
        Refusal::RegionRatesUnknown { region, .. } => format!(
            "name the kinds: `shebao init --region {region} --kinds pension+medical+unemployment+injury+maternity`; before the first levy bring the rates with `shebao policy import FILE`"
        ),
        Refusal::BankFileAnswered { payroll, layout } => format!(
            "`shebao pay export MONTH --payroll {payroll} --layout {layout}` writes the same file again; what came back goes with the next payroll or `shebao pay reissue`"
        ),
        Refusal::AccountUnknown { .. } => "`shebao ledger accounts` shows the chart".to_owned(),
        Refusal::LedgerEventUnknown { nearest: Some(nearest), .. } => {
            format!("perhaps {nearest}; `shebao ledger events` lists them")
        }
        Refusal::LedgerEventUnknown { .. } => "`shebao ledger events` lists them".to_owned(),
        Refusal::AccountNotOfEvent { .. } => "`shebao ledger events` shows the accounts of each event".to_owned(),
        Refusal::AccountNotOfFund { fund, .. } => format!("`shebao ledger accounts --fund {fund}` shows its accounts"),
        Refusal::VoucherNotBalanced { .. } => "each voucher has equal debits and credits; its lines have the same fund and document".to_owned(),
        Refusal::MoneyMayNotEnter { .. } => "book it through the account that may: receipts account or treasury, fiscal account, payments account".to_owned(),
        Refusal::MoneyMayNotLeave { .. } => "book it through the account that may: receipts account or treasury, fiscal account, payments account".to_owned(),
        Refusal::MonthIsClosed { .. } => "date it in the first open month; a mistake of a closed month is corrected there".to_owned(),
        Refusal::OpeningNeedsBalance => "write the balance with which the statement begins into `balance`, dated the day before its first line".to_owned(),
        Refusal::ReceivedAndSpent => "write what came in and what went out as two lines".to_owned(),
        Refusal::NothingEntrusted { .. } => "book first what was entrusted: `shebao ledger book entrusted_up` or `entrusted_received`, or `shebao ledger invest buy`".to_owned(),
        Refusal::LossIsLess { fund, .. } => format!("book no more of it than that; `shebao ledger balance --fund {fund} --detail` shows it"),
        Refusal::FundWithoutBooks { with, .. } => format!("book it with --fund {with}"),
        Refusal::StatementLacksLine { month, .. } => format!("take in the statement of {month} again first, whole and by itself: `shebao ledger reconcile --from STATEMENT --month {month} --again`; then this one"),
        Refusal::AccountHoldsNoMoney { .. } => "name the account that the bank's statement is of".to_owned(),
        Refusal::AccountNeedsDetail { fund, .. } => format!("`shebao ledger accounts --fund {fund}` names them; choose the one that it is for"),
        Refusal::DatedAhead { .. } => "book it on its day; vouchers say what has happened".to_owned(),
        Refusal::MonthNotReconciled { .. } => "`shebao ledger reconcile --from STATEMENT` first; where none can be had, say why with --reason".to_owned(),
        Refusal::ReconciliationBroken { month, .. } => format!("`shebao ledger reconcile --month {month}` shows what only one side has; where it cannot be mended, say why with --reason"),
        Refusal::EarlierMonthReopened { earlier, .. } | Refusal::EarlierMonthNotClosed { earlier, .. } => format!("`shebao ledger close {earlier}` first"),
        Refusal::PaymentsUnanswered { .. } => "take in the bank's answer: `shebao pay result --from FILE`, month-end with --results; or `ledger close` with --reason".to_owned(),
        Refusal::EntryNeedsOneSide => "fill in one of debit and credit, and leave the other empty".to_owned(),
        Refusal::VoucherOverTwoFunds { .. } => {
            "each fund is an accounting entity of its own: give each fund a balanced voucher, through the accounts of each".to_owned()
        }
        Refusal::VoucherHasTwoDays { .. } => "give lines of another day a document of their own".to_owned(),
        Refusal::DocumentAlreadyPosted { voucher, .. } => format!("`shebao ledger voucher show {voucher}` shows it; all lines of a document stand together in the file"),
        Refusal::VoucherUnknown { .. } => "`shebao ledger journal` lists them".to_owned(),
        Refusal::VoucherAlreadyReversed { by, .. } => format!("`shebao ledger voucher show {by}` shows the reversal"),
        Refusal::VoucherOfBusiness { .. } => "correct the record; its voucher follows".to_owned(),
        Refusal::NotTheLastClosedMonth { .. } => "only the last closed month is opened again; earlier ones are corrected in an open month".to_owned(),
        Refusal::MonthNotOver { .. } => "close it when it is over".to_owned(),
        Refusal::EarlierMonthOpen { .. } => "close the earlier months first".to_owned(),
        Refusal::MatterWaits { matter, .. } => format!("approve or reject it first: `shebao review show {matter}`"),
        Refusal::AccountOverdrawn { fund, account, .. } => format!("`shebao ledger journal --fund {fund} --account {account}` shows its entries"),
        Refusal::UndecidedAtYearEnd { .. } => "split it between pooled fund and individual accounts first (entry E32)".to_owned(),
        Refusal::ThirdPersonNeeded { .. } => "have somebody else approve it".to_owned(),
        Refusal::FileSentMeanwhile { .. } => "throw the file away and write it again: it will hold what has not gone yet".to_owned(),
        Refusal::PayrollHasNoFund { month, .. } => format!("`shebao pay history --month {month}` shows what it pays"),
        Refusal::AccountNotBudgeted { .. } => "name an income account 4… or an expenditure account 5…; `shebao ledger accounts` lists them".to_owned(),
        Refusal::YearNotBudgeted { first, last, .. } => format!("give a year from {first} to {last}, or a month in it"),
        Refusal::NetAssetsByHand { .. } => "book income or expenditure of its own; between net assets `shebao ledger book reserve_set_aside`, `split_trued_up`".to_owned(),
        Refusal::RefundNotCovered { fund, lacking, .. } => format!("`shebao ledger allocate {fund} {lacking}` draws what the payments account lacks, within the plan of use; then refund"),
        Refusal::AccountHasLess { fund, .. } => format!("`shebao ledger balance --fund {fund}` shows what it has; `shebao ledger invest shortage` in which order a shortage is met"),
        Refusal::FundAlreadyOpened { voucher, .. } => format!("a mistake is taken back first: `shebao ledger reverse {voucher} --reason TEXT`"),
        Refusal::OnlyProvincesEntrust { .. } => "send the money up: `shebao ledger book entrusted_up`; or buy deposits or treasury bonds".to_owned(),
        Refusal::RestIsForPayments { fund, held, unpaid, amount } => format!("`shebao ledger allocate {fund} {}` draws what is lacking, within the plan of use", *amount + *unpaid - *held),
        Refusal::RestLiesInDeposits { fund, .. } => format!("`shebao ledger invest ladder --fund {fund}` shows when they come due; `shebao ledger invest redeem N AMOUNT` records the end of one"),
        Refusal::InvestmentStandsLater { since, .. } => format!("give that day or a later one: `--on {since}`"),
        Refusal::PlanExceeded { .. } => "draw less, or have the plan adjusted: `shebao ledger budget --from FILE` with a reason".to_owned(),
        Refusal::PaymentsAccountTooFull { .. } => "draw what the coming payments need; `shebao policy show ledger.payments_account_months` shows the limit".to_owned(),
        Refusal::ClassForbidden { .. } => "only a trustee may hedge with futures; buy deposits, treasury bonds, or entrust".to_owned(),
        Refusal::ClassNotForFund { .. } => "buy deposits or treasury bonds".to_owned(),
        Refusal::ReserveComesFirst { .. } => "invest no more than that".to_owned(),
        Refusal::DepositBelowPrincipal { .. } => {
            "where only a part came back, say how much of the principal: `--principal AMOUNT`".to_owned()
        }
        Refusal::BeforeTheOpening { .. } => {
            "what happened before is in the opening balances; mend the date, or take the opening back and enter it again".to_owned()
        }
        Refusal::AccountOnBothSides { choices, .. } => format!("another detail of {choices}"),
        Refusal::PartMoreThanLeft { .. } => "`shebao ledger invest ladder` shows what is left".to_owned(),
        Refusal::PartOrAllNotSaid { left, .. } => {
            format!("of a part say how much of the principal it is: `--principal AMOUNT`; if it is all: `--principal {left}`")
        }
        Refusal::TrueUpBeyondSplit { year, .. } => {
            format!("`shebao ledger journal --fund medical --month {}-12` shows what was split", *year - 1)
        }
        Refusal::PartMoreThanWorth { investment, .. } => {
            format!("value it first: `shebao ledger invest value {investment} AMOUNT`")
        }
        Refusal::InvestmentHoldsLess { .. } => {
            "`shebao ledger invest ladder` shows what each cost and is worth".to_owned()
        }
        Refusal::InvestmentAtCost { investment, .. } => {
            format!("`shebao ledger invest redeem {investment} AMOUNT` books what it brings; interest meanwhile is `shebao ledger book interest`")
        }
        Refusal::NotEntrusted { .. } => "leave --of-lower out".to_owned(),
        Refusal::InvestmentNotNamed { .. } => "name it: --investment N, or the column investment".to_owned(),
        Refusal::InvestmentChangedSince { .. } => {
            "undo the later matters first, or value the investment again".to_owned()
        }
        Refusal::HeldByInvestments { .. } => {
            "`shebao ledger invest redeem N AMOUNT --principal PART` books what comes back, `shebao ledger invest value` and \
             `shebao ledger book` gains"
                .to_owned()
        }
        Refusal::MatterWaitsOtherwise { matter, .. } => {
            format!("`shebao review show {matter}`; approve it, or reject it and ask again")
        }
        Refusal::BankNotNamed { .. } => "name the bank or trustee with --bank".to_owned(),
        Refusal::TooMuchWithBank { .. } => "spread it over other banks; `shebao ledger invest limits` shows each".to_owned(),
        Refusal::LimitBroken { .. } => "`shebao ledger invest limits` shows every limit".to_owned(),
        Refusal::InvestmentUnknown { .. } => "`shebao ledger invest ladder` lists what is held".to_owned(),
        Refusal::BankFileUnnamed => "add -o FILE.csv".to_owned(),
        Refusal::BankFileNotWhole { option } => {
            format!("leave {option} out; CSV is written in every encoding, XLSX and JSON as they are")
        }
        Refusal::OutputMissing => "add -o FILE.xlsx, or -o FILE.csv for the header line alone".to_owned(),
        Refusal::CalcInputMissing { option } => {
            format!("add {}; many cases are given with --from FILE", option.replace('|', "or"))
        }
        Refusal::NameDiffers { .. } => "compare the identity card; a wrong name is mended with `shebao change person`".to_owned(),
        Refusal::ClaimExists { claim } => format!("`shebao pay show {claim}` shows it"),
        Refusal::ClaimSaysOtherwise { claim, .. } => {
            format!("`shebao pay show {claim}` shows it; what was said wrong of an application is corrected with --correction")
        }
        Refusal::AwardWaits { matter, .. } => {
            format!("decide it first, or send it back: `shebao review return {matter} --missing TEXT`")
        }
        Refusal::ClaimStandsOtherwise { claim, .. } => {
            format!("`shebao pay show {claim}` shows it; a wrong entry is taken back with `shebao review undo` and entered anew")
        }
        Refusal::ClaimUnknown { .. } => "`shebao pay list` shows them".to_owned(),
        Refusal::ClaimInForce { claim, .. } => {
            format!(
                "what it says is corrected with `shebao pay apply … --correction REASON`, then `shebao pay award {claim}` reckons it anew; \
                 `shebao review undo` takes a wrong award back"
            )
        }
        Refusal::ClaimTakenOver { .. } => {
            "`shebao pay apply BENEFIT PERSON --correction REASON` with `--amount YUAN`, or of unemployment benefit `--months-left MONTHS`, says what it came with, and `shebao pay award` then settles the \
             difference; `shebao pay adjust` raises it"
                .to_owned()
        }
        Refusal::FactOfTakenOver { .. } => "leave it out; `shebao pay check CLAIM` shows what is reckoned".to_owned(),
        Refusal::ClaimFactMissing { .. } => "apply again with it; `shebao pay apply --help` lists what can be said".to_owned(),
        Refusal::ConditionNotMet { .. } => "`shebao pay check CLAIM` shows every condition".to_owned(),
        Refusal::ClaimClosed { .. } => "the same may be applied for again: `shebao pay apply`".to_owned(),
        Refusal::ClaimAwarded { .. } => "`shebao pay stop` ends it; `shebao review undo` takes a wrong award back".to_owned(),
        Refusal::ClaimUndecided { claim, .. } => {
            format!("`shebao pay award {claim}`, or `shebao pay withdraw {claim} --reason TEXT` before another application")
        }
        Refusal::NothingDue { claim } => format!("`shebao pay award {claim} --explain` shows how it was reckoned"),
        Refusal::PayeeAccountMissing { .. } => "give --bank and --bank-account, or register them".to_owned(),
        Refusal::OtherPensionDrawn { .. } => {
            "leave the row out, or stop the other first with `shebao pay stop PERSON`".to_owned()
        }
        Refusal::OwedByThirdParty { .. } => {
            "`shebao pay recover receipt` books what he pays, `shebao pay recover refer` hands it to the authorities"
                .to_owned()
        }
        Refusal::ClaimOfAnother { .. } => {
            "give a claim of the person who was overpaid, or of a payee of his; `shebao pay list` shows them".to_owned()
        }
        Refusal::DueDayPassed { .. } => "give a later day".to_owned(),
        Refusal::PayeeUnknown { person, .. } => {
            format!("`shebao pay list --person {person}` lists the claims, `shebao pay show CLAIM` the payees of each")
        }
        Refusal::PayeeNotDead { .. } => {
            "enter the death first: `shebao cancel person KEY --reason death`, or `shebao pay stop`".to_owned()
        }
        Refusal::AccountOfTheDead { .. } => {
            "name the heirs: `shebao pay account PERSON --payees`; `shebao pay due --heirs` lists what waits for them".to_owned()
        }
        Refusal::HeirsOfSeveral { .. } => "say whose heirs they are: `--payee NUMBER`".to_owned(),
        Refusal::OnePayeeInPlace { .. } => "name one person with the share 1".to_owned(),
        Refusal::PayeeDied { .. } => "name those who are living; what he inherits is his own heirs'".to_owned(),
        Refusal::NothingLeftToHeirs { .. } => "`shebao pay due --heirs` lists what waits for heirs".to_owned(),
        Refusal::HeirsPaid { .. } => {
            "what the wrong one got is recovered: `shebao pay recover open`; `shebao pay account PERSON --payee NUMBER` changes an account"
                .to_owned()
        }
        Refusal::PayeeIsTheDeceased { .. } => {
            "give --payees with each one's name/identity number/bank/account/share, parted by ;".to_owned()
        }
        Refusal::PayeesNotValid { .. } => "write name/identity number/bank/account/share, parted by ;".to_owned(),
        Refusal::RetirementCategoryUnknown { .. } => {
            "give --category, or register the job class (worker or cadre)".to_owned()
        }
        Refusal::RetirementCategoryOfOtherSex { .. } => {
            "leave --category out, or correct the identity number with `shebao change identity`".to_owned()
        }
        Refusal::BirthDateUnknown { .. } => "register the identity number".to_owned(),
        Refusal::PayeesWereNamed { person, .. } => format!("`shebao pay account {person} --payee NUMBER` changes the account of one"),
        Refusal::NothingInPay { person } => format!("`shebao pay list --person {person}` shows the claims"),
        Refusal::ReasonNotForBenefit { .. } => "name the benefit with --benefit, or a reason of its line".to_owned(),
        Refusal::PayrollNotNext { next, .. } => format!("run `shebao pay payroll {next}`"),
        Refusal::PayrollChanged { month, .. } => format!("run `shebao pay payroll {month}` again and look at it"),
        Refusal::PayrollMissing { month } => format!("run `shebao pay payroll {month}` and have it approved"),
        Refusal::PayrollWithBank { .. } => "take in the bank's answer with `shebao pay result`; what was not due is got back with `shebao pay recover`".to_owned(),
        Refusal::PayrollNotCovered { fund, lacking, .. } => {
            format!("`shebao ledger allocate {fund} {lacking}` draws it from the fiscal account; then write the file again")
        }
        Refusal::PayrollUndone { month, .. } => format!("run `shebao pay payroll {month}` again; `shebao pay payrolls` lists the runs"),
        Refusal::PaymentUnknown { .. } => "take the references of the file for the bank as they are, such as 3-17".to_owned(),
        Refusal::PaymentPlaceUnknown { .. } => "add --payroll NUMBER of the payroll that the answer is about, NUMBER-2 for its second file; `shebao pay payrolls` lists them".to_owned(),
        Refusal::PaymentNotSent { .. } => "write the file for the bank with `shebao pay export`".to_owned(),
        Refusal::PaymentDiffers { .. } => "the file is not the answer to what was sent: ask the bank for the right one".to_owned(),
        Refusal::PaymentReturned { .. } => "`shebao pay history` shows it; if the bank paid it after all, take back the payroll that sends it again while the bank has no file of it".to_owned(),
        Refusal::PaymentAnsweredOtherwise { .. } => "`shebao pay history` shows it; a bank that takes a return back says `paid` with a day not before the return".to_owned(),
        Refusal::AdjustmentChanged { year, .. } => format!("run `shebao pay adjust {year}` again and look at it"),
        Refusal::TakeOverUntold { column, .. } => {
            format!("give the same row to `shebao pay take-over` again with {column} filled in: what was not told is added")
        }
        Refusal::NothingToCorrect { .. } => {
            "`shebao pay list` shows the claims; name one with --claim, or leave out --correction to apply anew".to_owned()
        }
        Refusal::CorrectionOfPayees { .. } => "leave payees and account out; `shebao pay account` changes an account".to_owned(),
        Refusal::ReviewNotOfInjury { .. } => "leave out --from-month".to_owned(),
        Refusal::MonthsLeftNotSaid { .. } | Refusal::MonthsLeftBeyondCap { .. } => {
            "give as months_left the months that are still due from from_month on, as the office before granted them".to_owned()
        }
        Refusal::AmountBesideParts { .. } => {
            "give every part, the basic pension too, or amount alone; beside parts it is their sum".to_owned()
        },
        Refusal::AreaOfAnotherBenefit { .. } => "leave area empty: yearly notices raise pensions of employees only".to_owned(),
        Refusal::MonthsLeftOfAnotherBenefit { .. } => "leave months_left empty, or mend the benefit".to_owned(),
        Refusal::IncreaseNotSaid { year } => {
            format!("give the year of the last increase that is in it as increased_to: {year}, or an earlier one, and the rest is added")
        }
        Refusal::AdjustmentTooEarly { .. } => "years are adjusted in order".to_owned(),
        Refusal::FilterNotOfList { .. } => "leave it out, or filter the enrolments".to_owned(),
        Refusal::AdjustmentExists { .. } => {
            "`--correction REASON` puts this notice in its place, also after it was paid; before, its matter can be undone".to_owned()
        }
        Refusal::AdjustmentUnknown { .. } => "leave `--correction` out; `shebao review list --state all` shows what was entered".to_owned(),
        Refusal::IncreaseOfOtherYear { from, .. } => format!("say {} as the year, or mend the notice", from.year()),
        Refusal::PayrollAhead { latest, .. } => format!("check the month; `shebao pay payroll {latest}` is the last possible"),
        Refusal::PaidBeforePayroll { .. } => "check paid_on in the bank's answer".to_owned(),
        Refusal::RecoveryAbovePaid { .. } => "`shebao pay history` shows what was paid".to_owned(),
        Refusal::StillDraws { person, benefit, .. } => format!("`shebao pay stop {person} --benefit {benefit}` ends it and asks back what was not due"),
        Refusal::IncreaseRatioUnknown { .. } => {
            "import payment.increase_ratio of that year, or write aggregate_ratio into the notice".to_owned()
        }
        Refusal::IncreaseRaisesNobody { .. } => "look at its amounts and at retired_by".to_owned(),
        Refusal::ReasonDoesNotAnswer { held, .. } if held == "of_age" => "who came of age and is unfit for work is paid on once the claim says so: `shebao pay apply survivors PERSON --dependants KINDS --correction REASON`, `shebao pay award`".to_owned(),
        Refusal::ReasonDoesNotAnswer { answers, .. } if answers.is_empty() => "a wrong end is taken back with `shebao review undo`".to_owned(),
        Refusal::ReasonDoesNotAnswer { answers, .. } => format!("if it is so, resume them as one of these: {answers}"),
        Refusal::IncreaseAboveRatio { .. } => "the formula of the notice is wrong, or aggregate_ratio in it".to_owned(),
        Refusal::HitUnknown { .. } | Refusal::HitDecided { .. } => "`shebao certify hits` shows them".to_owned(),
        Refusal::RecordMeansAnother { hit, .. } => {
            format!("decide it with `shebao certify decide {hit} --same no`; where the other was wrong, reject or undo its matter first")
        }
        Refusal::RecoveryUnknown { .. } => "`shebao pay recover list` shows them".to_owned(),
        Refusal::RecoveryClosed { recovery } => format!("`shebao pay recover show {recovery}` shows how"),
        Refusal::GivenBackAboveNotOwed { .. } => {
            "what a payee gave back and is due after all is paid by the next payroll; what a third party owes follows `pay award`".to_owned()
        }
        Refusal::RecoveryHasLess { .. } => "take the amount that is left".to_owned(),
    }
}
