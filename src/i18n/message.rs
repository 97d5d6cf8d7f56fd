//! What the program says beside its answers: on stderr, one line each.

use super::Lang;
use super::labels::{kind_name, kinds as kind_names, label};
use super::scale::ScaleWords;
use super::zh::reasons::reason as told;
use crate::model::{InsuranceKind, KindSet, Money, Month, RegionCode};

/// A line on stderr.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    OfficeOpened {
        path: String,
        region: String,
        operator: String,
        kinds: String,
    },
    OperatorAdded {
        name: String,
    },
    RowsRejected {
        rejected: u64,
        file: String,
    },
    OptionRejected {
        option: String,
        message: String,
    },
    /// A bad row: its file and line, the column's English name and its title, both empty where the whole row is meant.
    RowRejected {
        file: String,
        line: u64,
        column: &'static str,
        title: &'static str,
        message: String,
    },
    /// The office's file was passed over, as it could not be opened.
    WithoutOffice {
        reason: String,
    },
    /// A file whose ending names no form of answer.
    EndingUnknown {
        file: String,
        ending: String,
    },
    PagesWritten {
        pages: u64,
        folder: String,
    },
    /// What to do about what was told before.
    Hint {
        hint: String,
    },
    MoreRejected {
        more: u64,
        file: Option<String>,
    },
    AlreadyImported {
        source: String,
        batch: i64,
        state: String,
    },
    ClaimEntered {
        claim: i64,
        /// None where the calendar of the year is not known.
        due_on: Option<chrono::NaiveDate>,
    },
    MatterOpened {
        matter: i64,
    },
    /// Areas of a notice of which no pension is.
    AreasOfNobody {
        areas: String,
    },
    /// An area of pensions that a notice of areas does not name.
    AreaNotNamed {
        area: String,
        pensions: i64,
    },
    /// The answer could not be written, but what was done before stands.
    ChangeHolds,
    /// A month was approved that has come to something else since it was entered: people and amount, then and now.
    /// What an award comes to on approval is not what it came to on entry.
    AwardedUnlikeEntered {
        was: String,
        is: String,
    },
    /// The name or the account of somebody changed who is paid as before.
    PaidAsBefore {
        person: i64,
        claim: i64,
    },
    AssessedUnlikeEntered {
        month: Month,
        was: (u64, String),
        is: (u64, String),
    },
    MatterApproved {
        matter: i64,
    },
    MatterAlreadyApproved {
        matter: i64,
    },
    MatterSettled {
        matter: i64,
        state: String,
        notice: String,
    },
    SuspectTaken {
        rows: u64,
    },
    NothingToDo,
    /// Interest of back payments.
    /// What a kind is levied on in a month.
    Scale(Box<ScaleWords>),
    /// A fault of a file of parameters.
    ValueRejected {
        file: String,
        line: u64,
        key: String,
        reason: String,
    },
    BankItemsOld {
        items: u64,
    },
    LateFeesFreed {
        amount: Money,
    },
    InterestFreed {
        amount: Money,
    },
    InterestCharged {
        amount: Money,
    },
    /// A line that is said as it is, such as a working.
    Line {
        text: String,
    },
    DryRun,
    /// Receipts by a channel which the mode of collection does not have.
    ChannelOfAnotherMode {
        receipts: u64,
    },
    MoneyHeld {
        receipts: u64,
        amount: Money,
    },
    HeldMoneyApplied {
        amount: Money,
    },
    /// A calendar makes days of work of what the law has off every year.
    HolidaysAtWork {
        days: Vec<chrono::NaiveDate>,
    },
    /// An employer's people are insured for kinds that do not bind its new type.
    KindsNotBound {
        employer: String,
        kinds: KindSet,
        people: u64,
    },
    /// A month is assessed before it has begun.
    MonthAhead {
        month: Month,
        today: chrono::NaiveDate,
    },
    LeftOutBeforeRegistration {
        people: u64,
    },
    /// A list reports deaths of people who were seen alive before that was approved; the payees among them are not registered.
    /// The other candidates of a record, once one of them is decided to be whom it means.
    CandidatesSettled {
        hit: i64,
        others: Vec<i64>,
    },
    /// A list that is known, of which a matter was rejected, returned or undone.
    ListWentBack {
        list: i64,
    },
    /// Rows of a list that were left out, as they contradict what is on file by now.
    RowsNotHolding {
        matter: i64,
        persons: Vec<i64>,
        payees: Vec<i64>,
    },
    SeenSinceListed {
        matter: i64,
        persons: Vec<i64>,
        payees: Vec<i64>,
    },
    LeftOutWithoutRiskClass {
        employers: String,
    },
    LeftOutWithoutTerms {
        people: u64,
    },
    Provisional {
        month: Month,
    },
    LeftOutOfPastYear {
        people: u64,
    },
    MonthLeftOut {
        month: Month,
        why: String,
    },
    PlanTotal {
        payers: usize,
        amount: Money,
    },
    NoticesWritten {
        notices: usize,
        folder: String,
    },
    NoNewNotices,
    /// Two records of one person were both insured, each with the payer named, or say so in their history (`-`).
    TransferMoneyWaits {
        fund: InsuranceKind,
        account: String,
        amount: Money,
    },
    AskedBackOfDeath {
        person: i64,
        amount: Money,
    },
    BenefitEndsWithHire {
        person: i64,
        claim: i64,
        last: Month,
        since: Month,
    },
    /// The transition has an index of its own in the region, and it was not given.
    AverageIndexTaken,
    GrantsNotBounded {
        months: u32,
    },
    MoreBenefitsEndWithHires {
        claims: u64,
    },
    OwedLessThanSettled {
        claim: i64,
        amount: Money,
    },
    /// The bytes of a file for the bank are those noted by an operation.
    BankFileSame {
        operation: i64,
    },
    /// A file of the same payments was noted with other bytes.
    BankFileDiffers {
        payroll: i64,
        operation: i64,
        lines: i64,
        amount: Money,
        digest: String,
    },
    BankFileReplaces {
        payroll: i64,
        layout: String,
    },
    InsuredTwice {
        person: i64,
        kind: InsuranceKind,
        from: Month,
        to: Month,
        one: String,
        other: String,
    },
    DocumentWritten {
        file: String,
    },
    /// A month after a person's end was levied.
    /// The interest of an account that is not settled yet.
    RunningInterest {
        on: chrono::NaiveDate,
        interest: Money,
        total: Money,
    },
    LeviedAfterEnd {
        person: i64,
        month: Month,
        kinds: KindSet,
    },
    /// What a month comes to beside what was levied.
    Difference {
        month: Month,
        kind: InsuranceKind,
        employer_share: Money,
        person_share: Money,
    },
    /// Every invariant that was asked for holds.
    ChecksHold {
        checks: u64,
    },
    /// Some invariants do not hold.
    ChecksFailed {
        broken: u64,
    },
    LogIntact {
        operations: u64,
    },
    DemoStep {
        day: String,
        operator: String,
        words: String,
        answer: String,
    },
    DemoDone {
        folder: String,
    },
    FileWritten {
        path: String,
    },
    InternalError {
        error: String,
    },
    DeclarationsDiffer {
        declarations: u64,
    },
    EmployersEstimated {
        employers: u64,
    },
    EstimatesSettled {
        employers: u64,
    },
    LeftOutWithoutDeclaration {
        employers: String,
    },
    Scanned {
        new: u64,
        cleared: u64,
    },
    FindingDismissed {
        finding: i64,
    },
    AccountNotEmpty {
        fund: InsuranceKind,
        account: String,
        amount: Money,
        month: Month,
    },
    /// An account that is not kept where the tax office collects got money by hand.
    AccountNotKept {
        fund: InsuranceKind,
        account: String,
        region: RegionCode,
    },
    AccountNotReconciled {
        fund: InsuranceKind,
        account: String,
        month: Month,
    },
    /// Who lapses was not reminded in time.
    LapseUnreminded {
        never: u64,
        late: u64,
        days: u32,
    },
    AwardShaken {
        claim: i64,
    },
    MoreAwardsShaken {
        more: u64,
    },
    /// More was booked out of an account of money than it holds.
    AccountOverdrawn {
        fund: InsuranceKind,
        account: String,
        amount: Money,
    },
    BooksProven {
        balances: u64,
        differing: u64,
    },
    MatterApprovedOnce {
        matter: i64,
    },
    /// A file was read of a month that is closed.
    ReadAfterClosing {
        month: Month,
        step: &'static str,
        open: Month,
    },
    MonthCaughtUp {
        month: Month,
        day: chrono::NaiveDate,
    },
    /// A line of a voucher beside the sum of what is behind it.
    LineFollowed {
        account: String,
        side: String,
        pieces: u64,
        line: Money,
        found: Money,
    },
    StatementChecked {
        fund: InsuranceKind,
        what: String,
        left: Money,
        right: Money,
    },
    /// Nothing was drawn: the same was drawn by this voucher.
    DrawnBefore {
        amount: Money,
        voucher: i64,
    },
    PlanLeft {
        fund: InsuranceKind,
        month: Month,
        left: Money,
    },
    PlanMissing {
        fund: InsuranceKind,
        month: Month,
    },
    PaymentsNotCovered {
        fund: InsuranceKind,
        amount: Money,
        reason: String,
    },
    BankFileWaits {
        payroll: i64,
        month: Month,
        fund: InsuranceKind,
        lacking: Money,
    },
    BankItemOpen {
        fund: InsuranceKind,
        account: String,
        what: String,
        day: chrono::NaiveDate,
        amount: Money,
        reference: String,
    },
    MonthHeld {
        reason: String,
    },
    UntilOpenedAgain {
        reason: String,
    },
    DetailNotNamed {
        fund: InsuranceKind,
        account: String,
    },
    StatementsMissing {
        month: Month,
    },
    StatementOfOtherMonth {
        fund: InsuranceKind,
        account: String,
        month: Month,
    },
    AccountReconciled {
        fund: InsuranceKind,
        account: String,
        matched: u64,
        open: u64,
        old: u64,
    },
    BanksNotNamed {
        fund: InsuranceKind,
        amount: Money,
    },
    TwoMonths {
        fund: InsuranceKind,
        need: Money,
        gap: Money,
    },
    TaxRecordsRead {
        records: u64,
        stored: u64,
    },
    PayrollTotals {
        month: Month,
        lines: i64,
        amount: Money,
    },
    PremiumUnknown {
        kind: InsuranceKind,
        region: RegionCode,
        parameter: String,
        month: Month,
        people: i64,
    },
    /// People registered for a month after it was levied.
    RegisteredLate {
        month: Month,
        people: i64,
    },
    /// Awards that wait to be reckoned anew with figures that came in.
    RecomputeDue {
        awards: i64,
    },
    /// What people died with unpaid, and no heir is named.
    HeirsAwaited {
        people: i64,
        amount: Money,
    },
    /// What waits because those died who are paid for others.
    PayeesDied {
        people: i64,
        amount: Money,
    },
    /// Pensions of injuries that are paid past the statutory month of retirement.
    InjuryPastRetirement {
        people: i64,
        amount: Money,
    },
    UndoTooLate {
        matter: i64,
        payroll: i64,
    },
    BankFileWritten {
        lines: i64,
        amount: Money,
        digest: String,
    },
}

/// The words of a message.
pub fn message(lang: Lang, message: &Message) -> String {
    match lang {
        Lang::En => english(message),
        Lang::Zh => chinese(message),
    }
}

#[expect(clippy::too_many_lines, reason = "one match over all messages")]
fn english(message: &Message) -> String {
    match message {
        Message::OfficeOpened { path, region, operator, kinds } => {
            format!("office of {region} made: {path}; operator {operator}; kinds {kinds}")
        }
        Message::OperatorAdded { name } => format!("operator {name} added"),
        Message::RowsRejected { rejected, file } => {
            format!("{} rejected; mend {file} and import it again", counted(*rejected, "row"))
        }
        Message::OptionRejected { option, message } => format!("{option}: {message}"),
        Message::RowRejected { file, line, column: "", message, .. } => format!("{file}, line {line}: {message}"),
        Message::RowRejected { file, line, column, message, .. } => {
            format!("{file}, line {line}, column {column}: {message}")
        }
        Message::WithoutOffice { reason } => format!("{reason}; answered by the law that comes with shebao"),
        Message::EndingUnknown { file, ending } => {
            format!("{file} is written as CSV: .{ending} is none of csv, json, jsonl, xlsx, html, txt")
        }
        Message::PagesWritten { pages, folder } => format!("{} written below {folder}", counted(*pages, "page")),
        Message::Hint { hint } => format!("hint: {hint}"),
        Message::MoreRejected { more, file: Some(file) } => format!("… and {more} more, see {file}"),
        Message::MoreRejected { more, file: None } => format!("… and {more} more"),
        Message::AlreadyImported { source, batch, state } => {
            format!("{source} was imported before as batch {batch} ({state}); --again reads it anew")
        }
        Message::ClaimEntered { claim, due_on: Some(due_on) } => {
            format!("claim {claim} entered, to be decided by {due_on}")
        }
        Message::ClaimEntered { claim, due_on: None } => format!("claim {claim} entered"),
        Message::MatterOpened { matter } => {
            format!("matter {matter} waits for a second person: shebao review approve {matter}")
        }
        Message::ChangeHolds => "the change was made and stands; only its answer could not be written".to_owned(),
        Message::AwardedUnlikeEntered { was, is } => {
            format!("{was} was to be awarded when it was entered; {is} is awarded, as the record stands now")
        }
        Message::PaidAsBefore { person, claim } => format!(
            "claim {claim} is paid on the account of before: `shebao pay account {person}` changes it, after a waiting time"
        ),
        Message::AssessedUnlikeEntered { month, was, is } => {
            let ((people_then, due_then), (people, due)) = (was, is);
            format!(
                "{month} was entered with {people_then} people and {due_then}; it was levied with {people} and {due}"
            )
        }
        Message::MatterApproved { matter } => format!("matter {matter} approved"),
        Message::MatterAlreadyApproved { matter } => format!("matter {matter} was approved before"),
        Message::MatterSettled { matter, state, notice } if state == label(Lang::En, "returned") => {
            format!(
                "matter {matter} {state}; notice {notice}; entered again as it was it goes on where it stood; mended, with --supplements {matter}"
            )
        }
        Message::MatterSettled { matter, state, notice } => format!("matter {matter} {state}; notice {notice}"),
        Message::SuspectTaken { rows } => format!("{rows} suspect identity numbers taken, as their cards were seen"),
        Message::Line { text } => text.clone(),
        Message::AreasOfNobody { areas } => format!("no pension is of an area of that name: {areas}"),
        Message::AreaNotNamed { area, pensions: 1 } => {
            format!("1 pension is of {area}, which the notice does not name")
        }
        Message::AreaNotNamed { area, pensions } => {
            format!("{pensions} pensions are of {area}, which the notice does not name")
        }
        Message::NothingToDo => "nothing left to do".to_owned(),
        Message::Scale(scale) => scale.english(),
        Message::ValueRejected { file, line, key, reason } => match key.as_str() {
            "" => format!("{file}, line {line}: {reason}"),
            key => format!("{file}, line {line}, {key}: {reason}"),
        },
        Message::BankItemsOld { items } => {
            format!("{items} items of bank statements are open for too long; `shebao todo` names the accounts")
        }
        Message::LateFeesFreed { amount } => {
            format!(
                "late fees paid on what was never owed: {amount}, held for their payers; `shebao levy receipts --held` shows where"
            )
        }
        Message::InterestFreed { amount } => {
            format!(
                "interest paid on back payments that were never owed: {amount}, held for their payers; `shebao levy receipts --held` shows where"
            )
        }
        Message::InterestCharged { amount } => format!("interest of the back payments: {amount}"),
        Message::DryRun => "dry run: nothing was changed".to_owned(),
        Message::ChannelOfAnotherMode { receipts } => format!(
            "{} came by a channel that the mode of collection of that day does not have; `shebao levy modes` shows it",
            counted(*receipts, "receipt")
        ),
        Message::MoneyHeld { receipts, amount } => {
            format!("{amount} of {} is held for its payers", counted(*receipts, "receipt"))
        }
        Message::HeldMoneyApplied { amount } => format!("{amount} that was held is applied to the new bills"),
        Message::HolidaysAtWork { days } => {
            format!("{} would be days of work, which the law has off every year: is the calendar whole?", joined(days))
        }
        Message::KindsNotBound { employer, kinds: others, people } => {
            format!(
                "{employer} has {people} insured for {}, which its new type is not bound by: end or change these enrolments",
                kind_names(Lang::En, *others)
            )
        }
        Message::MonthAhead { month, today } => {
            format!("{month} has not begun on {today}: whoever joins or leaves until then is not in the run")
        }
        Message::CandidatesSettled { hit, others } => {
            format!(
                "match {hit} is whom its line means; these are another: {}",
                named_first(&[("match ", others)], ", ")
            )
        }
        Message::ListWentBack { list } => {
            format!(
                "list {list} was compared before, and what it opened went back or was undone: `--again` opens it anew"
            )
        }
        Message::RowsNotHolding { matter, persons, payees } => {
            let who = named_first(&[("person ", persons), ("payee ", payees)], ", ");
            format!(
                "left out of matter {matter}, as what is on file by now contradicts it: {who}; \
                 `shebao review show {matter} --rejects` says why"
            )
        }
        Message::SeenSinceListed { matter, persons, payees } => {
            let who = named_first(&[("person ", persons), ("payee ", payees)], ", ");
            format!(
                "left out of matter {matter}, as certified since for a day after the death: {who}; decide with \
                 `shebao certify decide`, or `shebao pay stop` who is dead all the same"
            )
        }
        Message::LeftOutBeforeRegistration { people } => {
            let noun = if *people == 1 { "person" } else { "people" };
            format!("left out: {people} {noun} of employers that are registered only later, or no longer levied")
        }
        Message::LeftOutWithoutRiskClass { employers } => {
            format!("left out: injury insurance of employers without a risk class: {employers}")
        }
        Message::LeftOutWithoutTerms { people } => {
            format!("left out: {people} contributions of flexible payers for kinds without terms that month")
        }
        Message::Provisional { month } => {
            format!("{month} is levied on provisional or doubtful figures; see policy list")
        }
        Message::LeftOutOfPastYear { people } => {
            format!("left out: {people} flexible payers; they pay within the calendar year, and it is over")
        }
        Message::MonthLeftOut { month, why } => format!("left out: {month}: {why}"),
        Message::PlanTotal { payers, amount } => {
            format!("{}, {amount} in total", counted(*payers as u64, "payer"))
        }
        Message::NoticesWritten { notices, folder } => {
            format!("{} written into {folder}", counted(*notices as u64, "notice"))
        }
        Message::NoNewNotices => "no new notices".to_owned(),
        Message::TransferMoneyWaits { fund, account, amount } => format!(
            "{amount} that goes with those who move waits: account {account} of the {} fund lacks it; the next sweep or draw pays it",
            kind_name(Lang::En, *fund)
        ),
        Message::AskedBackOfDeath { person, amount } => format!(
            "person {person} lives: {amount} yuan that were paid because he was taken for dead or missing are asked back of those who got them; \
             `shebao pay recover list --state found` shows what is to be ordered back"
        ),
        Message::BenefitEndsWithHire { person, claim, last, since } => format!(
            "person {person} draws unemployment benefit: it ends with {last}, as the work begins in {since}; the next payroll ends \
             claim {claim} and asks back what was paid for later months"
        ),
        Message::AverageIndexTaken => {
            "the transition has an index of its own here, for which the average index was taken: \
             `--transition-index` says it; `pay award` asks for it"
                .to_owned()
        }
        Message::GrantsNotBounded { months } => format!(
            "below {months} months of contribution the grants together are no more than what the deceased himself paid in: \
             `--own-contributions` says it; `pay award` takes it from the record"
        ),
        Message::MoreBenefitsEndWithHires { claims } => {
            format!("unemployment benefit of {claims} more ends with the month before the work begins")
        }
        Message::OwedLessThanSettled { claim, amount } => format!(
            "claim {claim}: the third party paid {amount} yuan more than he owes now; `shebao pay recover give-back` gives it back"
        ),
        Message::BankFileSame { operation } => format!("the same bytes as operation {operation} noted"),
        Message::BankFileDiffers { payroll, operation, lines, amount, digest } => format!(
            "the file of payroll {payroll} that operation {operation} noted was another: {}, {amount} yuan, SM3 {digest}",
            counted(lines.unsigned_abs(), "payment")
        ),
        Message::BankFileReplaces { payroll, layout } => {
            format!(
                "payroll {payroll} went out in the layout {layout} before: that file is void, only this one goes to the bank"
            )
        }
        Message::InsuredTwice { person, kind, from, to, one, other } => format!(
            "person {person} was insured twice for {} from {from} to {to}: with {one} and with {other}; \
             `shebao register list conflicts` lists it",
            kind_name(Lang::En, *kind)
        ),
        Message::DocumentWritten { file } => format!("{file} written"),
        Message::RunningInterest { on, interest, total } => {
            format!("with the interest up to {on} that no year has settled yet, {interest}, the account holds {total}")
        }
        Message::LeviedAfterEnd { person, month, kinds } => format!(
            "{month} was levied of person {person} ({}); `shebao levy adjust` with type refund and reason RF1 gives it back",
            kind_names(Lang::En, *kinds)
        ),
        Message::Difference { month, kind, employer_share, person_share } => {
            let kind = kind_name(Lang::En, *kind);
            format!("difference of {month}, {kind}: employer {employer_share}, person {person_share}")
        }
        Message::ChecksHold { checks } => format!("all {checks} checks hold"),
        Message::ChecksFailed { broken } => format!("{broken} checks do not hold: stop the business and find out why"),
        Message::LogIntact { operations } => format!("the log of {operations} operations is intact"),
        Message::DemoStep { day, operator, words, answer } => {
            format!("{day} {operator:<5} shebao {words:<52} -> {answer}")
        }
        Message::DemoDone { folder } => format!(
            "\nThe office is {folder}/office.db, its inputs are in {folder}/in, its answers in {folder}/out.\nTry:\n  \
             shebao --db {folder}/office.db --today 2026-09-30 levy arrears --format table\n  \
             shebao --db {folder}/office.db --today 2026-09-30 register show 1 --person --format table\n  \
             shebao --db {folder}/office.db --today 2026-09-30 levy receipts --held --format table"
        ),
        Message::FileWritten { path } => format!("{path} written"),
        Message::InternalError { error } => {
            format!("internal error of shebao {}: {error}", env!("CARGO_PKG_VERSION"))
        }
        Message::DeclarationsDiffer { declarations } => {
            let declarations = counted(*declarations, "declaration");
            format!("not as the enrolments on file: {declarations}; shebao levy declarations MONTH shows which")
        }
        Message::EmployersEstimated { employers } => {
            format!("levied at 110% of the month before, not having declared: {}", counted(*employers, "employer"))
        }
        Message::EstimatesSettled { employers } => {
            format!("estimates taken back, as the month is declared: {}", counted(*employers, "employer"))
        }
        Message::LeftOutWithoutDeclaration { employers } => {
            format!("left out: neither declaration nor month before: {employers}; see shebao levy estimate")
        }
        Message::Scanned { new, cleared } => format!("{} new, {cleared} cleared", counted(*new, "finding")),
        Message::FindingDismissed { finding } => format!("finding {finding} dismissed"),
        Message::AccountNotEmpty { fund, account, amount, month } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "account {account} of the {fund} fund still holds {amount} at the end of {month}: sweep it, or say why with --reason"
            )
        }
        Message::AccountNotKept { fund, account, region } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "in {region} the tax office collects for the {fund} fund, which keeps no account {account}: contributions come to the treasury 1005, the rest to the fiscal account 1003"
            )
        }
        Message::AccountNotReconciled { fund, account, month } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund is not reconciled for {month}")
        }
        Message::LapseUnreminded { never, late, days } => format!(
            "of those who are overdue {never} were never reminded, {late} less than {days} days before the end of their month"
        ),
        Message::AwardShaken { claim } => format!(
            "what the award of claim {claim} was reckoned from no longer holds: `shebao pay check {claim}` shows what it comes to now, `shebao pay award {claim}` \
             awards that; until then it is paid on as it was"
        ),
        Message::MoreAwardsShaken { more } => {
            format!("{more} more awards were reckoned from what no longer holds; `shebao todo` lists them")
        }
        Message::AccountOverdrawn { fund, account, amount } => {
            let (name, shows) = (kind_name(Lang::En, *fund), shows_lacking(*fund, account, *amount));
            format!(
                "account {account} of the {name} fund is overdrawn by {amount}, and no month closes until that has come in: `{shows}`"
            )
        }
        Message::BooksProven { balances, differing } => match differing {
            0 => format!("{balances} balances derived again, all the same"),
            _ => format!("{balances} balances derived again, {differing} differ"),
        },
        Message::MatterApprovedOnce { matter } => {
            format!("matter {matter} approved once; another person has to approve it too")
        }
        Message::ReadAfterClosing { month, step, open } => {
            format!(
                "{step}: {month} is closed; what was new in its file is taken in, and booked in {open} where it is of the books"
            )
        }
        Message::MonthCaughtUp { month, day } => format!("{month} is caught up on {day}"),
        Message::StatementChecked { fund, what, left, right } => {
            let fund = kind_name(Lang::En, *fund);
            let verdict = if left == right { "holds" } else { "DOES NOT HOLD" };
            format!("{fund}: {what}: {left} = {right} {verdict}")
        }
        Message::LineFollowed { account, side, pieces, line, found } => {
            let verdict = if line == found { "holds" } else { "DOES NOT HOLD" };
            let noun = if *pieces == 1 { "record" } else { "records" };
            format!("{account} {side}: {pieces} {noun}, {found} = {line} {verdict}")
        }
        Message::DrawnBefore { amount, voucher } => {
            format!("nothing was drawn: {amount} was drawn by voucher {voucher}; --again draws it once more")
        }
        Message::PlanLeft { fund, month, left } => {
            let fund = kind_name(Lang::En, *fund);
            format!("{left} of the plan of use of the {fund} fund for {month} is left")
        }
        Message::PlanMissing { fund, month } => {
            let fund = kind_name(Lang::En, *fund);
            format!("there is no plan of use of the {fund} fund for {month}")
        }
        Message::PaymentsNotCovered { fund, amount, reason } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the payments account of the {fund} fund lacks {amount} for the payments: {reason}")
        }
        Message::BankFileWaits { payroll, month, fund, lacking } => {
            let name = kind_name(Lang::En, *fund);
            format!(
                "payroll {payroll} of {month}: the payments of the {name} fund wait, its payments account lacks {lacking} for them; \
                     `shebao ledger allocate {fund} {lacking}` draws it, and the next file has them"
            )
        }
        Message::BankItemOpen { fund, account, what, day, amount, reference } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund: {what}, {day}, {amount} {reference}").trim_end().to_owned()
        }
        Message::MonthHeld { reason } => reason.clone(),
        Message::UntilOpenedAgain { reason } => {
            format!("{reason}: `shebao ledger open` enters the right opening balances; until then no month closes")
        }
        Message::DetailNotNamed { fund, account } => format!(
            "{account} of the {} fund is booked without its detail: the statements show it in the total alone",
            kind_name(Lang::En, *fund)
        ),
        Message::StatementsMissing { month } => format!("no account has a statement of {month}"),
        Message::StatementOfOtherMonth { fund, account, month } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "account {account} of the {fund} fund: the lines of {month} are kept as the statement of that month"
            )
        }
        Message::AccountReconciled { fund, account, matched, open, old } => {
            let fund = kind_name(Lang::En, *fund);
            format!("account {account} of the {fund} fund: {matched} matched, {open} open, {old} of them old")
        }
        Message::BanksNotNamed { fund, amount } => {
            let fund = kind_name(Lang::En, *fund);
            format!(
                "{amount} of the {fund} fund lies with banks that were not named when there was no bound; it counts as one bank"
            )
        }
        Message::TwoMonths { fund, need, gap } => {
            let fund = kind_name(Lang::En, *fund);
            format!("the {fund} fund needs {need} for two months of payments; {gap} of it is missing in its accounts")
        }
        Message::TaxRecordsRead { records, stored } => {
            format!("{} read, {stored} of them new", counted(*records, "record"))
        }
        Message::PayrollTotals { month, lines, amount } => {
            format!("payroll {month}: {}, {amount} yuan", counted(lines.unsigned_abs(), "payment"))
        }
        Message::UndoTooLate { matter, payroll } => {
            format!(
                "matter {matter} asks to undo payroll {payroll}; now that its file is made, that can only be rejected"
            )
        }
        Message::RegisteredLate { month, people } => {
            let people = counted(people.unsigned_abs(), "person");
            format!("{people} registered for {month} after it was levied: `shebao levy assess {month}`")
        }
        Message::RecomputeDue { awards } => {
            let awards = counted(awards.unsigned_abs(), "award");
            format!("{awards} to be reckoned anew with figures that came in: `shebao pay recompute`")
        }
        Message::InjuryPastRetirement { people, amount } => {
            let people = counted(people.unsigned_abs(), "person");
            format!(
                "{people} past the statutory month of retirement with pensions of injuries of {amount} yuan and no application for a pension of old age: \
                 `shebao todo` lists them"
            )
        }
        Message::PayeesDied { people, amount } => {
            let payees = counted(people.unsigned_abs(), "payee");
            format!(
                "{amount} yuan of {payees} wait, as who is paid for somebody else died; `shebao todo` lists them, \
                 `shebao pay account PERSON --payee NUMBER --payees` names who is paid instead"
            )
        }
        Message::HeirsAwaited { people, amount } => {
            let people = counted(people.unsigned_abs(), "person");
            format!(
                "{people} died with {amount} yuan unpaid that wait for heirs; `shebao pay due --heirs` lists them, `shebao pay account PERSON --payees` names who is paid"
            )
        }
        Message::PremiumUnknown { kind, region, parameter, month, people } => {
            let people = counted(people.unsigned_abs(), "person");
            format!(
                "no {} premium is paid for {people} on unemployment benefit: policy has no '{parameter}' for region {region} in {month}",
                kind.english()
            )
        }
        Message::BankFileWritten { lines, amount, digest } => {
            format!("{}, {amount} yuan, SM3 {digest}", counted(lines.unsigned_abs(), "payment"))
        }
    }
}

/// A number and what it counts.
fn counted(number: u64, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}

#[expect(clippy::too_many_lines, reason = "one match over all messages")]
fn chinese(message: &Message) -> String {
    match message {
        Message::OfficeOpened { path, region, operator, kinds } => {
            format!("已建立 {region} 经办机构：{path}；操作员 {operator}；险种 {kinds}")
        }
        Message::OperatorAdded { name } => format!("已新增操作员 {name}"),
        Message::RowsRejected { rejected, file } => format!("{rejected} 行被退回；请更正 {file} 后重新导入"),
        Message::OptionRejected { option, message } => format!("{option}：{message}"),
        Message::RowRejected { file, line, column: "", message, .. } => format!("{file} 第 {line} 行：{message}"),
        Message::RowRejected { file, line, column, title, message } if title == column => {
            format!("{file} 第 {line} 行，{column} 列：{message}")
        }
        Message::RowRejected { file, line, column, title, message } => {
            format!("{file} 第 {line} 行，{title}（{column}）列：{message}")
        }
        Message::WithoutOffice { reason } => format!("{reason}，改按随附的政策作答"),
        Message::EndingUnknown { file, ending } => {
            format!("{file} 按 CSV 写出：.{ending} 不是 csv、json、jsonl、xlsx、html、txt 之一")
        }
        Message::PagesWritten { pages, folder } => format!("已将 {pages} 个手册页写入 {folder}"),
        Message::Hint { hint } => format!("提示：{hint}"),
        Message::MoreRejected { more, file: Some(file) } => format!("……另有 {more} 行，见 {file}"),
        Message::MoreRejected { more, file: None } => format!("……另有 {more} 行"),
        Message::AlreadyImported { source, batch, state } => {
            let state = label(Lang::Zh, state);
            format!("{source} 已作为批次 {batch} 导入（{state}）；如需重新读取请加 --again")
        }
        Message::ClaimEntered { claim, due_on: Some(due_on) } => format!("已受理申领 {claim}，应于 {due_on} 前办结"),
        Message::ClaimEntered { claim, due_on: None } => format!("已受理申领 {claim}"),
        Message::MatterOpened { matter } => format!("事项 {matter} 待他人复核：shebao review approve {matter}"),
        Message::ChangeHolds => "业务已办理并生效，只是结果未能写出".to_owned(),
        Message::AwardedUnlikeEntered { was, is } => format!("录入时核定 {was} 元，复核时按现有记录核定 {is} 元"),
        Message::PaidAsBefore { person, claim } => {
            format!("申领 {claim} 仍按原账号发放：用 shebao pay account {person} 变更，若干日后生效")
        }
        Message::AssessedUnlikeEntered { month, was, is } => {
            let ((people_then, due_then), (people, due)) = (was, is);
            format!("{month} 录入时为 {people_then} 人、{due_then} 元，复核时核定 {people} 人、{due} 元")
        }
        Message::MatterApproved { matter } => format!("事项 {matter} 已复核通过"),
        Message::MatterAlreadyApproved { matter } => format!("事项 {matter} 此前已复核通过"),
        Message::MatterSettled { matter, state, notice } if state == label(Lang::Zh, "returned") => {
            format!(
                "事项 {matter} {state}；文书 {notice}；补齐后原样重新录入即接续办理；有改动的，加 --supplements {matter}"
            )
        }
        Message::MatterSettled { matter, state, notice } => format!("事项 {matter} {state}；文书 {notice}"),
        Message::SuspectTaken { rows } => format!("{rows} 个存疑证件号码因已核验证件而收录"),
        Message::Line { text } => text.clone(),
        Message::AreasOfNobody { areas } => format!("没有领取人属于下列地区：{areas}"),
        Message::AreaNotNamed { area, pensions } => format!("{pensions} 人属于 {area}，调整文件未列该地区"),
        Message::NothingToDo => "无须处理".to_owned(),
        Message::Scale(scale) => scale.chinese(),
        Message::ValueRejected { file, line, key, reason } => match key.as_str() {
            "" => format!("{file} 第 {line} 行：{}", told(reason)),
            key => format!("{file} 第 {line} 行，{key}：{}", told(reason)),
        },
        Message::BankItemsOld { items } => format!("银行未达账项逾期 {items} 笔；用 shebao todo 查看所属账户"),
        Message::LateFeesFreed { amount } => {
            format!("多征费款上已缴的滞纳金 {amount} 元，转入待转金；用 shebao levy receipts --held 查看")
        }
        Message::InterestFreed { amount } => {
            format!("多征补缴费款上已缴的利息 {amount} 元，转入待转金；用 shebao levy receipts --held 查看")
        }
        Message::InterestCharged { amount } => format!("补缴利息 {amount} 元"),
        Message::DryRun => "试运行：未作任何改动".to_owned(),
        Message::ChannelOfAnotherMode { receipts } => {
            format!("{receipts} 笔收款的渠道与当日征收模式不符，征收模式见 shebao levy modes")
        }
        Message::MoneyHeld { receipts, amount } => format!("{receipts} 笔收款中有 {amount} 元转入待转金"),
        Message::HeldMoneyApplied { amount } => format!("待转金 {amount} 元已分配至新账单"),
        Message::HolidaysAtWork { days } => {
            format!("{} 为法定节假日，文件中却是工作日，请核对日历是否完整", joined(days))
        }
        Message::KindsNotBound { employer, kinds: others, people } => {
            format!(
                "{employer} 有 {people} 人参加{}，新的单位类型并不适用，请办理减员或变更",
                kind_names(Lang::Zh, *others)
            )
        }
        Message::MonthAhead { month, today } => format!("{today} 时 {month} 尚未开始，此后增减的人员不在本次核定内"),
        Message::CandidatesSettled { hit, others } => {
            format!("比对结果 {hit} 即该行所指；同一行的其他疑似结果已定为他人：{}", named_first(&[("", others)], "、"))
        }
        Message::ListWentBack { list } => {
            format!("名单 {list} 已比对过，其事项被退回、不予通过或已冲回；用 --again 重新提交")
        }
        Message::RowsNotHolding { matter, persons, payees } => {
            let who = named_first(&[("人员 ", persons), ("领取人 ", payees)], "、");
            format!("事项 {matter} 未办理下列人员，与现有记录不符：{who}；原因见 shebao review show {matter} --rejects")
        }
        Message::SeenSinceListed { matter, persons, payees } => {
            let who = named_first(&[("人员 ", persons), ("领取人 ", payees)], "、");
            format!(
                "事项 {matter} 未办理下列人员，其后的认证晚于死亡日期：{who}；请用 shebao certify decide 判定，确已死亡的用 shebao pay stop 停发"
            )
        }
        Message::LeftOutBeforeRegistration { people } => {
            format!("未核定：{people} 人所在单位当月尚未登记，或已停止核定")
        }
        Message::LeftOutWithoutRiskClass { employers } => {
            format!("未核定工伤保险：下列单位无行业风险类别：{employers}")
        }
        Message::LeftOutWithoutTerms { people } => format!("未核定：灵活就业人员 {people} 项当月无缴费标准"),
        Message::Provisional { month } => format!("{month} 按暂定或存疑标准核定，见 policy list"),
        Message::LeftOutOfPastYear { people } => {
            format!("未核定：{people} 名灵活就业人员须在当年内缴费，该年度已过")
        }
        Message::MonthLeftOut { month, why } => format!("未列入：{month}：{why}"),
        Message::PlanTotal { payers, amount } => format!("共 {payers} 个缴费主体，合计 {amount} 元"),
        Message::NoticesWritten { notices, folder } => format!("已在 {folder} 生成 {notices} 份文书"),
        Message::NoNewNotices => "无新增文书".to_owned(),
        Message::TransferMoneyWaits { fund, account, amount } => format!(
            "转出资金 {amount} 待付：{}基金科目 {account} 余额不足，下次归集或拨入后支付",
            kind_name(Lang::Zh, *fund)
        ),
        Message::AskedBackOfDeath { person, amount } => format!(
            "人员 {person} 仍在世：因其被认定死亡或者下落不明支付的 {amount} 元向领取人追回；shebao pay recover list --state found 列出待责令退回的"
        ),
        Message::BenefitEndsWithHire { person, claim, last, since } => format!(
            "人员 {person} 正在领取失业保险金：自 {since} 起重新就业，发放至 {last} 止；下次发放时终止申领 {claim}，追回其后各月已付的"
        ),
        Message::AverageIndexTaken => {
            "本地过渡性养老金另有指数，此处以平均缴费指数代替：用 --transition-index 填写；pay award 核定时须填"
                .to_owned()
        }
        Message::GrantsNotBounded { months } => format!(
            "缴费不满 {months} 个月的，丧葬补助金与抚恤金之和不超过其个人缴费之和：用 --own-contributions 填写；pay award 核定时按参保记录封顶"
        ),
        Message::MoreBenefitsEndWithHires { claims } => {
            format!("另有 {claims} 人的失业保险金发放至就业前一月止")
        }
        Message::OwedLessThanSettled { claim, amount } => {
            format!("申领 {claim}：第三人已还的比现应还的多 {amount} 元；用 shebao pay recover give-back 退还")
        }
        Message::BankFileSame { operation } => format!("与操作 {operation} 所记文件逐字节相同"),
        Message::BankFileDiffers { payroll, operation, lines, amount, digest } => {
            format!("与操作 {operation} 所记第 {payroll} 次发放的文件不同：原为 {lines} 笔，{amount} 元，SM3 {digest}")
        }
        Message::BankFileReplaces { payroll, layout } => {
            format!("第 {payroll} 次发放曾按 {layout} 格式报盘：原文件作废，只向银行报送本文件")
        }
        Message::InsuredTwice { person, kind, from, to, one, other } => format!(
            "人员 {person} 的{}自 {from} 至 {to} 重复参保：{one} 与 {other}；用 shebao register list conflicts 查看",
            kind_name(Lang::Zh, *kind)
        ),
        Message::DocumentWritten { file } => format!("已生成 {file}"),
        Message::RunningInterest { on, interest, total } => {
            format!("连同截至 {on} 尚未结息的利息 {interest}，个人账户共 {total}")
        }
        Message::LeviedAfterEnd { person, month, kinds } => format!(
            "人员 {person} 的 {month} 已核定（{}）；用 shebao levy adjust 以 refund、RF1 退费",
            kind_names(Lang::Zh, *kinds)
        ),
        Message::Difference { month, kind, employer_share, person_share } => {
            let kind = kind_name(Lang::Zh, *kind);
            format!("{month} {kind}差额：单位 {employer_share}，个人 {person_share}")
        }
        Message::ChecksHold { checks } => format!("{checks} 项检查全部通过"),
        Message::ChecksFailed { broken } => format!("{broken} 项检查未通过：请停止办理业务并查明原因"),
        Message::LogIntact { operations } => format!("{operations} 条操作日志完整无误"),
        Message::DemoStep { day, operator, words, answer } => {
            format!("{day} {operator:<5} shebao {words:<52} -> {answer}")
        }
        Message::DemoDone { folder } => format!(
            "\n示范经办机构在 {folder}/office.db，输入在 {folder}/in，结果在 {folder}/out。\n可以试试：\n  \
             shebao --db {folder}/office.db --today 2026-09-30 征缴 欠费 --format table\n  \
             shebao --db {folder}/office.db --today 2026-09-30 登记 查看 1 --person --format table\n  \
             shebao --db {folder}/office.db --today 2026-09-30 征缴 收款列表 --held --format table"
        ),
        Message::FileWritten { path } => format!("已写入 {path}"),
        Message::InternalError { error } => format!("shebao {} 内部错误：{error}", env!("CARGO_PKG_VERSION")),
        Message::DeclarationsDiffer { declarations } => {
            format!("{declarations} 份申报与在册参保情况不符，见 shebao levy declarations 月份")
        }
        Message::EmployersEstimated { employers } => {
            format!("{employers} 个单位未申报，按上月缴费额的百分之一百一十暂定")
        }
        Message::EstimatesSettled { employers } => format!("{employers} 个单位已补申报，暂定应缴已冲回结算"),
        Message::LeftOutWithoutDeclaration { employers } => {
            format!("未核定：未申报且无上月缴费额：{employers}；见 shebao levy estimate")
        }
        Message::UndoTooLate { matter, payroll } => {
            format!("第 {matter} 号事项申请冲回第 {payroll} 批发放；报盘文件已生成，该申请只能驳回")
        }
        Message::PremiumUnknown { kind, region, parameter, month, people } => {
            let premium = if *kind == InsuranceKind::Pension { "养老保险费" } else { "医疗保险费" };
            format!("{people} 名领取失业保险金人员未代缴{premium}：政策参数中没有 {region} 在 {month} 的“{parameter}”")
        }
        Message::RegisteredLate { month, people } => {
            format!("{people} 人在 {month} 核定之后登记为该月参保：shebao levy assess {month}")
        }
        Message::RecomputeDue { awards } => format!("{awards} 项待遇须按新公布的数据重算：shebao pay recompute"),
        Message::InjuryPastRetirement { people, amount } => {
            format!("{people} 人已达法定退休年龄、尚未申领基本养老金，仍领取伤残津贴 {amount} 元；shebao todo 列出")
        }
        Message::PayeesDied { people, amount } => format!(
            "{people} 名代领人已死亡，共 {amount} 元暂不发放；shebao todo 列出，shebao pay account 人员 --payee 编号 --payees 另定领取人"
        ),
        Message::HeirsAwaited { people, amount } => {
            format!(
                "{people} 名死者尚有 {amount} 元待确定继承人后发放；用 shebao pay due --heirs 查看，用 shebao pay account PERSON --payees 确定领取人"
            )
        }
        Message::PayrollTotals { month, lines, amount } => format!("{month} 待遇发放：{lines} 笔，{amount} 元"),
        Message::BankFileWritten { lines, amount, digest } => format!("{lines} 笔，{amount} 元，SM3 {digest}"),
        Message::Scanned { new, cleared } => format!("新疑点 {new} 个，消除 {cleared} 个"),
        Message::FindingDismissed { finding } => format!("疑点 {finding} 已排除"),
        Message::AccountNotEmpty { fund, account, amount, month } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 在 {month} 末仍有余额 {amount}：应划转，或用 --reason 说明")
        }
        Message::AccountNotKept { fund, account, region } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{region} 由税务机关征收，{fund}基金不设科目 {account}：保险费入国库 1005，其余入财政专户 1003")
        }
        Message::AccountNotReconciled { fund, account, month } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account} 的 {month} 未对账")
        }
        Message::LapseUnreminded { never, late, days } => {
            format!("逾期人员中从未提醒的 {never} 人，提醒不足 {days} 日的 {late} 人")
        }
        Message::AwardShaken { claim } => format!(
            "申领 {claim} 的核定依据已不成立：见 shebao pay check {claim}，用 shebao pay award {claim} 重新核定；在此之前仍按原核定发放"
        ),
        Message::MoreAwardsShaken { more } => {
            format!("另有 {more} 项核定的依据已不成立，见 shebao todo")
        }
        Message::AccountOverdrawn { fund, account, amount } => {
            let (name, shows) = (kind_name(Lang::Zh, *fund), shows_lacking(*fund, account, *amount));
            format!("{name}基金科目 {account} 透支 {amount}，补足前不能结账：见 {shows}")
        }
        Message::BooksProven { balances, differing } => match differing {
            0 => format!("重新推导 {balances} 个余额，全部一致"),
            _ => format!("重新推导 {balances} 个余额，{differing} 个不一致"),
        },
        Message::MatterApprovedOnce { matter } => format!("事项 {matter} 已由一人通过，还须另一人通过"),
        Message::ReadAfterClosing { month, step, open } => {
            format!("{step}：{month} 已结账；文件中新增的内容照常登记，涉及账务的记入 {open}")
        }
        Message::MonthCaughtUp { month, day } => format!("补做 {month} 月结，业务日期 {day}"),
        Message::StatementChecked { fund, what, left, right } => {
            let fund = kind_name(Lang::Zh, *fund);
            let verdict = if left == right { "一致" } else { "不一致" };
            format!("{fund}：{what}：{left} = {right} {verdict}")
        }
        Message::LineFollowed { account, side, pieces, line, found } => {
            let verdict = if line == found { "一致" } else { "不一致" };
            format!("{account} {side}：{pieces} 条记录，{found} = {line} {verdict}")
        }
        Message::DrawnBefore { amount, voucher } => {
            format!("未再拨付：{amount} 元已由凭证 {voucher} 拨付；确需再拨一次的加 --again")
        }
        Message::PlanLeft { fund, month, left } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金 {month} 用款计划尚余 {left}")
        }
        Message::PlanMissing { fund, month } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金 {month} 无用款计划")
        }
        Message::PaymentsNotCovered { fund, amount, reason } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金支出户尚缺待付款 {amount}：{reason}")
        }
        Message::BankFileWaits { payroll, month, fund, lacking } => {
            let name = kind_name(Lang::Zh, *fund);
            format!(
                "{month} 发放批次 {payroll}：{name}基金的待遇暂未送银行，支出户还差 {lacking}；用 shebao ledger allocate {fund} {lacking} 拨入后再次运行即发"
            )
        }
        Message::BankItemOpen { fund, account, what, day, amount, reference } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account}：{what}，{day}，{amount} 元 {reference}").trim_end().to_owned()
        }
        Message::MonthHeld { reason } => reason.clone(),
        Message::UntilOpenedAgain { reason } => {
            format!("{reason}；请用 shebao ledger open 录入正确的期初余额，此前不能结账")
        }
        Message::DetailNotNamed { fund, account } => {
            format!("{}基金 {account} 未记明细科目：报表中只计入合计", kind_name(Lang::Zh, *fund))
        }
        Message::StatementsMissing { month } => format!("{month} 没有任何账户的对账单"),
        Message::StatementOfOtherMonth { fund, account, month } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account}：文件中 {month} 的流水已作为该月对账单留存")
        }
        Message::AccountReconciled { fund, account, matched, open, old } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金科目 {account}：已核对 {matched} 笔，未达 {open} 笔，其中长期未达 {old} 笔")
        }
        Message::BanksNotNamed { fund, amount } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金有 {amount} 在限额施行前存入而未写明银行，按一家银行计算")
        }
        Message::TwoMonths { fund, need, gap } => {
            let fund = kind_name(Lang::Zh, *fund);
            format!("{fund}基金两个月支付需 {need}，账户中尚缺 {gap}")
        }
        Message::TaxRecordsRead { records, stored } => format!("读取 {records} 条记录，其中新记录 {stored} 条"),
    }
}

/// Days one after another, as they are written.
fn joined(days: &[chrono::NaiveDate]) -> String {
    days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The first few of many, each by its number behind a word.
fn named_first(named: &[(&str, &[i64])], between: &str) -> String {
    const MOST: usize = 10;
    let mut all = named.iter().flat_map(|(word, numbers)| numbers.iter().map(move |number| format!("{word}{number}")));
    let mut first: Vec<String> = all.by_ref().take(MOST).collect();
    let more = all.count();
    first.extend((more > 0).then(|| format!("… +{more}")));
    first.join(between)
}

/// What shows how an account comes to have what it lacks: for the fiscal account the order in which a shortage is met, for the payments
/// account the draw.
fn shows_lacking(fund: InsuranceKind, account: &str, amount: Money) -> String {
    match account {
        "1003" => format!("shebao ledger invest shortage {fund} {amount}"),
        "1004" => format!("shebao ledger allocate {fund} {amount}"),
        _ => format!("shebao ledger journal --fund {fund} --account {account}"),
    }
}
