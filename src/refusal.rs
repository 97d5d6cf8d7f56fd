//! Every way in which the program says no, as data. The words stand in `i18n`; the stable code is the variant in kebab case.

use chrono::NaiveDate;
use strum::{IntoStaticStr, VariantNames};

use crate::model::{ClaimState, InsuranceKind, KindSet, Money, Month, NumberShape, RegionCode};

/// What rests on a matter that is to be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependant {
    /// What it is, by a label; empty where the subject says it.
    pub word: &'static str,
    pub subject: String,
    /// Whose it is.
    pub owner: Option<String>,
}

impl Dependant {
    pub fn new(word: &'static str, subject: &(impl ToString + ?Sized)) -> Self {
        Self { word, subject: subject.to_string(), owner: None }
    }

    pub fn of(self, owner: &(impl ToString + ?Sized)) -> Self {
        Self { owner: Some(owner.to_string()), ..self }
    }
}

/// A refusal. Texts inside are the user's own values and public codes.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Refusal {
    // --- a value in a cell or an option
    RequiredValueMissing,
    NulCharacter,
    AmountNotValid {
        value: String,
    },
    AmountHasMoreThanTwoDecimals {
        value: String,
    },
    AmountNotPositive {
        value: String,
    },
    /// Zero is possible, less is not.
    AmountNegative {
        value: String,
    },
    AmountTooLarge {
        value: String,
    },
    RateNotValid {
        value: String,
    },
    NumberNotValid {
        value: String,
    },
    DecimalNotValid {
        value: String,
    },
    AgeNotValid {
        value: String,
    },
    MonthNotValid {
        value: String,
    },
    DateNotValid {
        value: String,
    },
    KindUnknown {
        value: String,
    },
    OneKindOnly {
        value: String,
    },
    KindNotOfOffice {
        kind: InsuranceKind,
    },
    KindNotForEmployerType {
        kind: InsuranceKind,
        employer_type: String,
    },
    KindNotForFlexible {
        kind: InsuranceKind,
    },
    ChoiceUnknown {
        value: String,
        choices: String,
    },
    RegionNotValid {
        value: String,
    },
    IdNumberLength {
        value: String,
        length: usize,
    },
    IdNumberCharacter {
        value: String,
        character: char,
        place: usize,
        shape: NumberShape,
    },
    IdNumberProvince {
        value: String,
        province: String,
    },
    IdNumberDate {
        value: String,
        date: String,
    },
    IdNumberCheckDigit {
        value: String,
        expected: char,
    },
    IdNumberCutBySpreadsheet {
        value: String,
        is_certain: bool,
    },
    IdNumberTooOld {
        value: String,
    },
    IdTypeDiffers {
        value: String,
        found: String,
    },
    CreditCodeLength {
        value: String,
    },
    CreditCodeCharacter {
        value: String,
        character: char,
    },
    CreditCodeCheckCharacter {
        value: String,
        expected: char,
    },
    EndBeforeStart {
        start: Month,
        end: Month,
    },
    LastDayBeforeFirst {
        first: NaiveDate,
        last: NaiveDate,
    },

    // --- a row against the office
    DuplicateRow {
        first_line: u64,
    },
    EmployerAlreadyRegistered {
        employer: String,
    },
    PersonAlreadyRegistered {
        id_number: String,
    },
    EmployerNotRegistered {
        employer: String,
    },
    PersonNotRegistered {
        person: String,
    },
    /// Registered by now, but not on the day that was asked for.
    NotRegisteredOn {
        key: String,
        day: NaiveDate,
    },
    AlreadyEnrolled {
        employer: String,
        kinds: KindSet,
        start: Month,
    },
    InsuredByOneself {
        kind: InsuranceKind,
        month: Month,
    },
    InsuredElsewhere {
        employer: String,
        kind: InsuranceKind,
        month: Month,
    },
    NotEnrolled {
        employer: String,
        id_number: String,
    },
    RegistrationLaterThanStart {
        employer: String,
        registered: Month,
        start: Month,
    },
    HeldForPayers {
        fund: InsuranceKind,
        free: Money,
        amount: Money,
    },
    ReceiptVoided {
        reference: String,
    },
    ReceiptAlreadyBooked {
        reference: String,
    },
    HistoryHeld {
        kind: InsuranceKind,
        from: Month,
        to: Month,
    },
    RegionIsOwn {
        region: RegionCode,
    },
    AccountWentOut {
        person: i64,
        kind: InsuranceKind,
        region: String,
        on: NaiveDate,
        lacking: Money,
        matter: Option<i64>,
    },
    AccountIsAwarded {
        person: i64,
        claim: i64,
        amount: Money,
        matter: Option<i64>,
    },
    AccountIsOfHeirs {
        person: i64,
        died_on: NaiveDate,
    },
    AccountNotNamed {
        person: i64,
        accounts: String,
    },
    AccountIsMoving {
        person: i64,
        matter: i64,
    },
    NothingToTransfer {
        person: String,
    },
    TierUnknown {
        tier: crate::model::Money,
        year: i32,
        choices: String,
    },
    TierChosen {
        year: i32,
        tier: crate::model::Money,
    },
    YearNotOpen {
        year: i32,
        first: i32,
        last: i32,
    },
    OpeningHeld {
        kind: InsuranceKind,
    },
    KindWithoutAccount {
        kind: InsuranceKind,
    },
    PersonHasMoneyOpen {
        person: i64,
        amount: crate::model::Money,
    },
    SameEmployer {
        employer: String,
    },
    /// One of all who would move.
    MoverStays {
        person: i64,
        why: Box<Self>,
    },
    MonthLeviedHere {
        kind: InsuranceKind,
        month: Month,
    },
    PayerMissing,
    PaysNotForHimself {
        person: String,
    },
    RefundNotOfTaxOffice {
        refund: i64,
    },
    OfficeIsAFolder {
        path: String,
    },
    MonthTooFarAhead {
        month: Month,
        last: Month,
    },
    PhoneNotValid {
        value: String,
    },
    AccountNotValid {
        value: String,
    },
    IndustryNotValid {
        value: String,
    },
    NothingToRefund {
        on: NaiveDate,
    },
    NoRiskClass {
        employer: String,
    },
    YearIsOver {
        month: Month,
    },
    PayerNamedTwice,

    // --- a file of rows
    FileNotFound {
        path: String,
    },
    FileUnreadable {
        path: String,
        reason: String,
    },
    FileUnwritable {
        path: String,
        reason: String,
    },
    FileEmpty {
        path: String,
    },
    FileNotText {
        path: String,
        line: u64,
    },
    SpreadsheetUnreadable {
        path: String,
        reason: String,
    },
    HeaderMissing {
        path: String,
    },
    ColumnUnknown {
        path: String,
        line: u64,
        column: String,
        nearest: Option<String>,
    },
    ColumnMissing {
        path: String,
        line: u64,
        column: String,
    },
    ColumnDoubled {
        path: String,
        line: u64,
        column: String,
        first: String,
    },
    RowShort {
        cells: usize,
        columns: usize,
    },
    RowLong {
        cells: usize,
        columns: usize,
    },
    QuoteNotClosed {
        path: String,
        line: u64,
        column: String,
    },

    // --- the office's file
    OfficeMissing {
        path: String,
    },
    OfficeExists {
        path: String,
    },
    OfficeBusy {
        path: String,
        seconds: u64,
    },
    NotAnOffice {
        path: String,
    },
    OfficeNewer {
        path: String,
        version: i64,
        known: i64,
    },
    OfficeDamaged {
        path: String,
        reason: String,
    },
    OfficeReadOnly {
        path: String,
        reason: String,
    },
    OfficeChangedMeanwhile {
        path: String,
    },
    DiskFull {
        path: String,
    },
    DemoFolderTaken {
        path: String,
    },

    // --- who acts
    OperatorMissing,
    OperatorUnknown {
        name: String,
    },
    OperatorExists {
        name: String,
    },
    OperatorNameNotValid {
        name: String,
    },
    SecondPersonNeeded {
        matter: i64,
        handler: String,
    },
    ApproveOnlyInSolo,

    // --- matters
    MatterUnknown {
        matter: i64,
    },
    MatterNotReturned {
        matter: i64,
        state: String,
    },
    MatterOfOtherKind {
        matter: i64,
        is: String,
        asked: String,
    },
    MatterSupplementedBefore {
        matter: i64,
        by: i64,
    },
    MatterNotPending {
        matter: i64,
        state: String,
    },
    MatterNotApproved {
        matter: i64,
        state: String,
    },
    /// What was asked for by no file.
    MatterHoldsNoMore {
        matter: i64,
        reason: String,
    },
    MatterChangedSince {
        matter: i64,
        rejected: u64,
    },
    UndoNotPossible {
        matter: i64,
        kind: String,
    },
    UndoHasDependants {
        matter: i64,
        dependants: Vec<Dependant>,
        /// How many are not named.
        more: usize,
    },
    ReasonMissing,

    // --- law and calendar
    PolicyMissing {
        parameter: String,
        region: RegionCode,
        month: Month,
    },
    PolicyMissingOn {
        parameter: String,
        region: RegionCode,
        day: NaiveDate,
    },
    RegionUnknown {
        region: RegionCode,
    },
    CalendarMissing {
        year: i32,
    },
    PolicyFileNotValid {
        path: String,
        reason: String,
    },
    PolicyValuesNotValid {
        path: String,
        faults: usize,
    },
    PolicyRowsNotValid {
        path: String,
        rows: usize,
    },
    PolicyRowOverlaps {
        first_line: u64,
    },
    CeilingBelowFloor {
        floor: Money,
        ceiling: Money,
    },

    // --- the month
    MonthTooEarlyForLateRegistration {
        month: Month,
        months: i32,
    },
    EarlierMonthWaits {
        month: Month,
        earlier: Month,
        matter: i64,
    },
    MonthBeforeHistory {
        month: Month,
        first: Month,
    },
    FindingUnknown {
        finding: i64,
    },
    FindingSettled {
        finding: i64,
        state: String,
    },
    MonthNotBegun {
        month: Month,
        today: NaiveDate,
    },
    MonthWaitsForApproval {
        month: Month,
        step: String,
        matter: i64,
        /// The same person may approve it.
        is_solo: bool,
    },
    RowsWithheld {
        file: String,
        rows: u64,
    },
    EmployerHasDeclared {
        employer: String,
        month: Month,
    },
    EmployerAlreadyLevied {
        employer: String,
        month: Month,
    },
    EmployerHasMonthBefore {
        employer: String,
        month: Month,
    },
    ControlTotalDiffers {
        what: String,
        stated: String,
        found: String,
    },

    // --- deferral
    DeferralTooLong {
        kind: InsuranceKind,
        months: u32,
        limit: u32,
    },
    DeferralSumTooLong {
        kind: InsuranceKind,
        months: u32,
        limit: u32,
    },
    DeferralTooOften {
        kind: InsuranceKind,
        times: u32,
    },
    DeferralTooEarly {
        ends_on: NaiveDate,
        days: u32,
    },
    DeferralNeedsSecurity,
    DeferralEmployerShareOnly {
        kind: InsuranceKind,
    },
    EvidenceMissing,
    DeferralPersonShareUnpaid {
        amount: crate::model::Money,
    },
    DeferralWithArrears {
        amount: crate::model::Money,
        before: Month,
    },
    DeferralNoStagePolicy {
        kind: InsuranceKind,
        month: Month,
    },
    DeferralIndustryNotAdmitted {
        kind: InsuranceKind,
        month: Month,
        industry: String,
        rule: String,
    },
    DeferralHardshipTooShort {
        months: u32,
        needed: u32,
    },
    DeferralAfterDueDay {
        due_on: NaiveDate,
    },
    InstalmentNotValid {
        value: String,
    },
    InstalmentOutsideTerm {
        month: Month,
    },
    DeferralOverlaps {
        deferral: i64,
        kind: InsuranceKind,
        month: Month,
    },
    DeferralUnknown {
        deferral: i64,
    },
    DeferralOver {
        deferral: i64,
        last: NaiveDate,
    },

    // --- enforcement
    EnforcementUnknown {
        enforcement: i64,
    },
    EnforcementOver {
        enforcement: i64,
        state: String,
    },
    EnforcementNotNext {
        enforcement: i64,
        act: String,
        state: String,
        next: String,
    },
    EnforcementTooEarly {
        enforcement: i64,
        act: String,
        from: NaiveDate,
    },
    EnforcementTooLate {
        enforcement: i64,
        last: NaiveDate,
    },
    EnforcementOpen {
        employer: String,
        enforcement: i64,
    },
    EnforcementOwed {
        enforcement: i64,
        amount: crate::model::Money,
    },
    EnforcementHasNoStep {
        enforcement: i64,
    },
    BankQueryMissing {
        enforcement: i64,
    },
    NothingOverdue {
        employer: String,
        day: NaiveDate,
    },
    TaxOfficeCollects {
        employer: String,
        kind: InsuranceKind,
        month: Month,
    },
    DunningExcluded {
        employer: String,
        before: Month,
    },
    EmployerDormant {
        employer: String,
    },

    // --- changes
    NothingToChange,
    IdNumberTaken {
        person: i64,
    },

    // --- adjustments
    TakeOverUntold {
        claim: i64,
        column: String,
    },
    NothingToCorrect {
        person: i64,
        benefit: String,
    },
    CorrectionOfPayees {
        claim: i64,
    },
    ReviewNotOfInjury {
        benefit: String,
    },
    MonthsLeftNotSaid {
        cap: u32,
    },
    MonthsLeftBeyondCap {
        months: i64,
        cap: u32,
    },
    MonthsLeftOfAnotherBenefit {
        benefit: String,
    },
    AmountBesideParts {
        amount: crate::model::Money,
        sum: crate::model::Money,
    },
    AreaOfAnotherBenefit {
        benefit: String,
    },
    IncreaseNotSaid {
        year: i32,
    },
    MonthNotPast {
        month: Month,
    },
    YearNotOver {
        year: i32,
    },
    NothingOpenOf {
        month: Month,
    },
    RefundAboveHeld {
        asked: Money,
        held: Money,
    },
    MoveAboveHeld {
        asked: Money,
        held: Money,
    },
    WriteOffAboveHeld {
        asked: Money,
        held: Money,
    },
    HeldPayerOwes {
        reference: String,
        owed: Money,
    },
    ReceiptUsed {
        reference: String,
    },
    MoveLeadsNowhere {
        reference: String,
    },
    FlexibleRefundedInCash,
    ReceiptNotForAgency {
        reference: String,
        paid_on: NaiveDate,
        mode: String,
    },
    ReceiptOfAnother {
        reference: String,
    },
    YearNotSettled {
        kind: InsuranceKind,
        year: i32,
    },
    MergeIntoItself {
        person: String,
    },
    NotLeviedTwice {
        kind: InsuranceKind,
        month: Month,
    },
    AlreadyLevied {
        kind: InsuranceKind,
        month: Month,
    },
    NotLevied {
        kind: InsuranceKind,
        month: Month,
    },
    RefundAboveLevied {
        kind: InsuranceKind,
        month: Month,
    },

    // --- ends
    DayBeforeBirth {
        day: NaiveDate,
        born: NaiveDate,
    },
    DayNotPast {
        day: NaiveDate,
    },
    EmployerOwes {
        employer: String,
        amount: crate::model::Money,
    },
    EmployerEmploys {
        employer: String,
        people: u64,
    },
    EmployerHasMoneyHeld {
        employer: String,
        amount: crate::model::Money,
    },
    EmployerEnded {
        employer: String,
        on: NaiveDate,
    },
    PersonEnded {
        person: String,
        on: NaiveDate,
    },
    /// The office holds another day or reason.
    PersonEndedOtherwise {
        person: i64,
        on: NaiveDate,
        reason: String,
    },
    /// The pension is another region's to pay.
    RelationMovedOut {
        person: i64,
        region: String,
        on: NaiveDate,
    },
    BirthWithoutChild {
        value: String,
    },
    /// Months of a pregnancy that ended in a miscarriage, said of a birth.
    BirthIsNoMiscarriage {
        months: String,
    },
    /// Nothing tells which kinds an office of the region would run.
    RegionRatesUnknown {
        region: RegionCode,
        month: Month,
    },
    /// The bank took the file that was written in another layout.
    BankFileAnswered {
        payroll: i64,
        layout: String,
    },

    // --- benefits
    NameDiffers {
        name: String,
        registered: String,
    },
    ClaimExists {
        claim: i64,
    },
    ClaimSaysOtherwise {
        claim: i64,
        column: String,
        held: String,
    },
    AwardWaits {
        claim: i64,
        matter: i64,
    },
    ClaimStandsOtherwise {
        claim: i64,
        state: ClaimState,
        reason: String,
        on: NaiveDate,
    },
    ClaimUnknown {
        claim: i64,
    },
    ClaimTakenOver {
        claim: i64,
    },
    FactOfTakenOver {
        fact: String,
    },
    ClaimFactMissing {
        fact: String,
    },
    ConditionNotMet {
        condition: String,
        needed: String,
        found: String,
        source: String,
    },
    NothingDue {
        claim: i64,
    },
    PayeeAccountMissing {
        person: i64,
    },
    PayeesNotValid {
        value: String,
    },
    OtherPensionDrawn {
        claim: i64,
        benefit: String,
    },
    OwedByThirdParty {
        recovery: i64,
    },
    ClaimOfAnother {
        claim: i64,
        recovery: i64,
    },
    DueDayPassed {
        day: NaiveDate,
        today: NaiveDate,
    },
    PayeeUnknown {
        person: i64,
        payee: i64,
    },
    PayeeNotDead {
        person: i64,
    },
    AccountOfTheDead {
        name: String,
        person: i64,
    },
    /// Several people died of whom a person's claims were paid; heirs are named of one at a time.
    HeirsOfSeveral {
        person: i64,
        payees: String,
    },
    /// In the place of a payee comes one other.
    OnePayeeInPlace {
        value: String,
    },
    PayeeDied {
        name: String,
        /// He himself in the register; none where a list of deaths names him who is not in it.
        person: Option<i64>,
        died_on: NaiveDate,
    },
    NothingLeftToHeirs {
        person: i64,
    },
    HeirsPaid {
        heir: String,
        claim: i64,
    },
    PayeeIsTheDeceased {
        person: i64,
        benefit: String,
    },
    RetirementCategoryUnknown {
        person: i64,
    },
    RetirementCategoryOfOtherSex {
        category: String,
        person: i64,
    },
    BirthDateUnknown {
        person: i64,
    },
    PayeesWereNamed {
        person: i64,
        payees: String,
    },
    NothingInPay {
        person: i64,
    },
    ReasonNotForBenefit {
        reason: String,
        benefit: String,
    },
    PayrollNotNext {
        month: Month,
        next: Month,
    },
    PayrollChanged {
        month: Month,
        shown: String,
        found: String,
    },
    PayrollMissing {
        month: Month,
    },
    PayrollWithBank {
        matter: i64,
        payroll: i64,
        month: Month,
    },
    PayrollUndone {
        payroll: i64,
        month: Month,
    },
    PayrollNotCovered {
        payroll: i64,
        month: Month,
        fund: InsuranceKind,
        lacking: Money,
    },
    PaymentUnknown {
        reference: String,
    },
    PaymentNotSent {
        reference: String,
    },
    PaymentDiffers {
        reference: String,
        stated: String,
        sent: String,
    },
    PaymentReturned {
        reference: String,
    },
    PaymentAnsweredOtherwise {
        reference: String,
        is_paid: bool,
        on: NaiveDate,
        reason: String,
    },
    AdjustmentChanged {
        year: i32,
        shown: String,
        found: String,
    },
    AdjustmentTooEarly {
        year: i32,
        last: i32,
    },
    ClaimInForce {
        claim: i64,
        benefit: String,
    },
    ClaimClosed {
        claim: i64,
        state: String,
        on: NaiveDate,
    },
    ClaimAwarded {
        claim: i64,
    },
    ClaimUndecided {
        claim: i64,
        benefit: String,
    },
    PersonRecordedDead {
        person: String,
        on: NaiveDate,
    },
    PaymentPlaceUnknown {
        place: String,
    },
    FilterNotOfList {
        filter: String,
    },
    AdjustmentUnknown {
        year: i32,
    },
    AdjustmentExists {
        year: i32,
        file: String,
    },
    IncreaseOfOtherYear {
        year: i32,
        from: Month,
    },
    PayrollAhead {
        month: Month,
        latest: Month,
    },
    PaidBeforePayroll {
        reference: String,
        day: NaiveDate,
        frozen_on: NaiveDate,
    },
    RecoveryAbovePaid {
        claim: i64,
        paid: Money,
        amount: Money,
    },
    StillDraws {
        person: i64,
        benefit: String,
        claim: i64,
    },
    ReasonDoesNotAnswer {
        reason: String,
        held: String,
        /// Not suspended, but ended.
        is_ended: bool,
        /// The reasons that would; none where nothing does.
        answers: String,
    },
    IncreaseRatioUnknown {
        year: i32,
    },
    IncreaseRaisesNobody {
        year: i32,
    },
    IncreaseAboveRatio {
        ratio: String,
        found: String,
    },
    HitUnknown {
        hit: i64,
    },
    HitDecided {
        hit: i64,
    },
    /// The record of a hit is known to mean somebody else.
    RecordMeansAnother {
        hit: i64,
        other: i64,
    },
    RecoveryUnknown {
        recovery: i64,
    },
    RecoveryClosed {
        recovery: i64,
    },
    GivenBackAboveNotOwed {
        receipt: String,
        most: crate::model::Money,
        amount: crate::model::Money,
    },
    RecoveryHasLess {
        recovery: i64,
        left: crate::model::Money,
        amount: crate::model::Money,
    },

    // --- questions and answers
    KeyUnknown {
        key: String,
    },
    NoticeUnknown {
        number: String,
    },
    ReceiptUnknown {
        reference: String,
    },
    KeyAmbiguous {
        key: String,
        matches: usize,
    },
    DatasetUnknown {
        name: String,
        choices: String,
    },
    ColumnNotInList {
        column: String,
        nearest: Option<String>,
    },
    QueryNotAllowed {
        reason: String,
    },
    FormatNotPossible {
        format: String,
        reason: String,
    },
    LogBroken {
        operation: i64,
        reason: String,
    },
    // --- the books
    AccountUnknown {
        account: String,
    },
    AccountNotOfFund {
        account: String,
        fund: InsuranceKind,
    },
    LedgerEventUnknown {
        event: String,
        nearest: Option<String>,
    },
    AccountNotOfEvent {
        account: String,
        event: String,
        choices: String,
    },
    VoucherNotBalanced {
        debit: Money,
        credit: Money,
    },
    MoneyMayNotEnter {
        account: String,
        counterpart: String,
    },
    MoneyMayNotLeave {
        account: String,
        counterpart: String,
    },
    MonthIsClosed {
        month: Month,
    },
    EntryNeedsOneSide,
    ReceivedAndSpent,
    /// A loss is split that is not there.
    /// The account on which it would stand.
    NothingEntrusted {
        fund: InsuranceKind,
        account: String,
        on: NaiveDate,
    },
    LossIsLess {
        fund: InsuranceKind,
        account: String,
        lost: Money,
        amount: Money,
    },
    FundWithoutBooks {
        fund: InsuranceKind,
        with: InsuranceKind,
    },
    StatementLacksLine {
        month: Month,
        known: Month,
    },
    OpeningNeedsBalance,
    AccountHoldsNoMoney {
        account: String,
    },
    AccountNeedsDetail {
        account: String,
        fund: InsuranceKind,
        details: String,
    },
    DatedAhead {
        on: NaiveDate,
        today: NaiveDate,
    },
    MonthNotReconciled {
        fund: InsuranceKind,
        account: String,
        month: Month,
    },
    ReconciliationBroken {
        fund: InsuranceKind,
        account: String,
        month: Month,
        book: Money,
        bank: Money,
    },
    EarlierMonthReopened {
        month: Month,
        earlier: Month,
    },
    EarlierMonthNotClosed {
        month: Month,
        earlier: Month,
    },
    PaymentsUnanswered {
        month: Month,
        payments: i64,
        amount: Money,
    },
    /// The funds of a document with the lines of each.
    VoucherOverTwoFunds {
        document: String,
        funds: String,
    },
    VoucherHasTwoDays {
        first: NaiveDate,
        second: NaiveDate,
    },
    DocumentAlreadyPosted {
        document: String,
        voucher: i64,
    },
    VoucherUnknown {
        voucher: String,
    },
    VoucherAlreadyReversed {
        voucher: i64,
        by: i64,
    },
    VoucherOfBusiness {
        voucher: i64,
        source: String,
    },
    NotTheLastClosedMonth {
        month: Month,
        last: Option<Month>,
    },
    MonthNotOver {
        month: Month,
    },
    EarlierMonthOpen {
        month: Month,
        fund: InsuranceKind,
    },
    MatterWaits {
        matter: i64,
        month: Month,
    },
    AccountOverdrawn {
        fund: InsuranceKind,
        account: String,
        amount: Money,
    },
    UndecidedAtYearEnd {
        account: String,
        amount: Money,
    },
    ThirdPersonNeeded {
        matter: i64,
        first: String,
    },
    AccountHasLess {
        fund: InsuranceKind,
        account: String,
        held: Money,
        amount: Money,
    },
    /// Another wrote a file with the same payments while this one was written.
    FileSentMeanwhile {
        payroll: i64,
    },
    PayrollHasNoFund {
        payroll: i64,
        month: Month,
        funds: String,
    },
    AccountNotBudgeted {
        account: String,
        name: String,
    },
    YearNotBudgeted {
        fund: InsuranceKind,
        year: i32,
        first: i32,
        last: i32,
    },
    NetAssetsByHand {
        account: String,
        counterpart: String,
    },
    RefundNotCovered {
        fund: InsuranceKind,
        amount: Money,
        /// What each account has from which it might go: `1005 0.00, 1004 10.00`.
        accounts: String,
        lacking: Money,
    },
    FundAlreadyOpened {
        fund: InsuranceKind,
        on: NaiveDate,
        voucher: i64,
    },
    OnlyProvincesEntrust {
        region: RegionCode,
    },
    /// What lies in the payments account for payments that are not paid yet is there for nothing else.
    RestIsForPayments {
        fund: InsuranceKind,
        held: Money,
        unpaid: Money,
        amount: Money,
    },
    RestLiesInDeposits {
        fund: InsuranceKind,
        free: Money,
        deposits: Money,
        amount: Money,
    },
    InvestmentStandsLater {
        investment: i64,
        on: NaiveDate,
        since: NaiveDate,
    },
    PlanExceeded {
        fund: InsuranceKind,
        month: Month,
        plan: Money,
        drawn: Money,
    },
    PaymentsAccountTooFull {
        fund: InsuranceKind,
        limit: Money,
        would_hold: Money,
    },
    ClassForbidden {
        class: String,
        rule: String,
    },
    ClassNotForFund {
        fund: InsuranceKind,
        class: String,
    },
    ReserveComesFirst {
        fund: InsuranceKind,
        reserve: Money,
        free: Money,
    },
    DepositBelowPrincipal {
        investment: i64,
        principal: Money,
        proceeds: Money,
    },
    BeforeTheOpening {
        fund: InsuranceKind,
        on: NaiveDate,
        opened: NaiveDate,
    },
    AccountOnBothSides {
        account: String,
        event: String,
        choices: String,
    },
    PartMoreThanLeft {
        investment: i64,
        part: Money,
        left: Money,
    },
    /// Less came back than what is left is worth: a part, or all at a loss.
    PartOrAllNotSaid {
        investment: i64,
        proceeds: Money,
        value: Money,
        left: Money,
    },
    /// More goes between pooled fund and individual accounts than the split of the year before.
    TrueUpBeyondSplit {
        account: String,
        year: i32,
        asked: Money,
        split: Money,
    },
    PartMoreThanWorth {
        investment: i64,
        proceeds: Money,
        value: Money,
    },
    NotEntrusted {
        investment: i64,
        class: String,
    },
    /// More is lost of it than it is worth, or more of its gains becomes principal than it has.
    InvestmentHoldsLess {
        investment: i64,
        held: Money,
        amount: Money,
    },
    InvestmentAtCost {
        investment: i64,
        class: String,
    },
    InvestmentNotNamed {
        fund: InsuranceKind,
        numbers: String,
    },
    InvestmentChangedSince {
        voucher: i64,
        investment: i64,
    },
    HeldByInvestments {
        fund: InsuranceKind,
        account: String,
        numbers: String,
    },
    MatterWaitsOtherwise {
        matter: i64,
        holds: String,
    },
    /// An investment that counts against the bound per bank names none.
    BankNotNamed {
        class: String,
        /// The part of a fund that may lie with one bank.
        most: String,
    },
    TooMuchWithBank {
        bank: String,
        value: Money,
        bound: Money,
    },
    LimitBroken {
        rule: String,
        value: Money,
        bound: Money,
    },
    InvestmentUnknown {
        investment: i64,
    },

    // --- wrong usage
    CommandUnknown {
        command: String,
        word: String,
        nearest: Option<String>,
    },
    CommandMissing {
        command: String,
    },
    ArgumentUnknown {
        command: String,
        argument: String,
        nearest: Option<String>,
    },
    ArgumentsMissing {
        command: String,
        arguments: String,
    },
    ArgumentWithoutValue {
        command: String,
        argument: String,
    },
    ArgumentChoiceUnknown {
        argument: String,
        value: String,
        choices: String,
    },
    ArgumentNotValid {
        command: String,
        argument: String,
        value: String,
        reason: String,
    },
    ArgumentsExclude {
        command: String,
        argument: String,
        others: String,
    },
    ArgumentTwice {
        command: String,
        argument: String,
    },
    UsageNotValid {
        command: String,
        reason: String,
    },

    OperationUnknown {
        operation: i64,
    },
    BatchUnknown {
        batch: i64,
    },
    CalcInputMissing {
        option: String,
    },
    OutputMissing,
    /// No file is named for the bank.
    BankFileUnnamed,
    /// An option that would leave out of a file for the bank what the bank needs.
    BankFileNotWhole {
        option: String,
    },
}

/// How the program ends. The whole table is in the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    Refused = 1,
    Usage = 2,
    LookAt = 3,
    NotPermitted = 4,
    Internal = 70,
    Busy = 75,
}

impl Refusal {
    /// All stable codes.
    pub const fn codes() -> &'static [&'static str] {
        Self::VARIANTS
    }

    /// The stable code, such as `employer-already-registered`.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// Whether the policy has no value for what is asked.
    pub const fn is_about_law(&self) -> bool {
        matches!(self, Self::PolicyMissing { .. } | Self::PolicyMissingOn { .. })
    }

    /// Whether a file of rows is refused as a whole.
    pub const fn is_about_file(&self) -> bool {
        matches!(
            self,
            Self::FileNotFound { .. }
                | Self::FileUnreadable { .. }
                | Self::FileEmpty { .. }
                | Self::FileNotText { .. }
                | Self::SpreadsheetUnreadable { .. }
                | Self::HeaderMissing { .. }
                | Self::ColumnUnknown { .. }
                | Self::ColumnMissing { .. }
                | Self::ColumnDoubled { .. }
                | Self::QuoteNotClosed { .. }
                | Self::ControlTotalDiffers { .. }
        )
    }

    /// How the program ends when this is the whole answer.
    pub const fn exit(&self) -> Exit {
        match self {
            Self::OfficeBusy { .. } | Self::OfficeChangedMeanwhile { .. } => Exit::Busy,
            Self::OperatorMissing
            | Self::OperatorUnknown { .. }
            | Self::SecondPersonNeeded { .. }
            | Self::ThirdPersonNeeded { .. }
            | Self::ApproveOnlyInSolo
            | Self::MonthWaitsForApproval { .. } => Exit::NotPermitted,
            Self::MatterChangedSince { .. } | Self::MatterHoldsNoMore { .. } | Self::LogBroken { .. } => Exit::LookAt,
            Self::ChoiceUnknown { .. }
            | Self::KindUnknown { .. }
            | Self::AmountNotValid { .. }
            | Self::RateNotValid { .. }
            | Self::NumberNotValid { .. }
            | Self::DecimalNotValid { .. }
            | Self::AgeNotValid { .. }
            | Self::MonthNotValid { .. }
            | Self::DateNotValid { .. }
            | Self::RegionNotValid { .. }
            | Self::ColumnNotInList { .. }
            | Self::CalcInputMissing { .. }
            | Self::OutputMissing
            | Self::BankFileUnnamed
            | Self::BankFileNotWhole { .. }
            | Self::CommandUnknown { .. }
            | Self::CommandMissing { .. }
            | Self::ArgumentUnknown { .. }
            | Self::ArgumentsMissing { .. }
            | Self::ArgumentWithoutValue { .. }
            | Self::ArgumentChoiceUnknown { .. }
            | Self::ArgumentNotValid { .. }
            | Self::ArgumentsExclude { .. }
            | Self::ArgumentTwice { .. }
            | Self::UsageNotValid { .. } => Exit::Usage,
            _ => Exit::Refused,
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

impl std::error::Error for Refusal {}

/// A refusal of one cell or row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The English column name, empty where the whole row is meant.
    pub column: &'static str,
    pub refusal: Refusal,
}

impl Fault {
    pub const fn of_row(refusal: Refusal) -> Self {
        Self { column: "", refusal }
    }

    pub const fn of(column: &'static str, refusal: Refusal) -> Self {
        Self { column, refusal }
    }
}
