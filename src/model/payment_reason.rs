//! Why payments stop, pause and go on: the codes that agencies use, by line of benefits.

use super::Benefit;

/// What is done to the payments of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentAct {
    Suspend,
    Resume,
    Stop,
}

/// What of months before is not sent while a payment is withheld.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    #[default]
    Nothing,
    /// It is unknown if he lives: what months that were paid came to since. A month up to which he was proved alive is paid to its end.
    Differences,
    /// It is unknown where he is paid.
    Everything,
}

/// The lines of benefits that have codes of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Pension,
    Unemployment,
    Injury,
    Dependants,
}

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaymentReason {
    pub code: &'static str,
    pub word: &'static str,
    act: PaymentAct,
    line: Line,
    /// Of resuming: the months of the suspension are paid back.
    pub pays_back: bool,
}

const fn reason(act: PaymentAct, line: Line, code: &'static str, word: &'static str) -> PaymentReason {
    PaymentReason { code, word, act, line, pays_back: false }
}

const fn back(line: Line, code: &'static str, word: &'static str) -> PaymentReason {
    PaymentReason { code, word, act: PaymentAct::Resume, line, pays_back: true }
}

use Line::{Dependants, Injury, Pension, Unemployment};
use PaymentAct::{Resume, Stop, Suspend};

/// All reasons. While in prison nothing is due, so release pays nothing back; who is proved alive was entitled all along. Where agencies
/// have no code of their own the word stands for it.
const REASONS: [PaymentReason; 63] = [
    reason(Suspend, Pension, "1201", "no_proof_of_life"),
    reason(Suspend, Pension, "1202", "sentenced"),
    reason(Suspend, Pension, "1203", "missing"),
    reason(Suspend, Pension, "1206", "account_wrong"),
    reason(Suspend, Pension, "1207", "address_wrong"),
    reason(Suspend, Pension, "1299", "other"),
    back(Pension, "1301", "proof_given"),
    reason(Resume, Pension, "1302", "released"),
    back(Pension, "1303", "found_alive"),
    reason(Resume, Pension, "1304", "parole"),
    back(Pension, "account_mended", "account_mended"),
    back(Pension, "address_mended", "address_mended"),
    back(Pension, "1399", "other"),
    reason(Stop, Pension, "1401", "dead"),
    reason(Stop, Pension, "1402", "emigrated"),
    reason(Stop, Pension, "1403", "settled_in_hk_macao_taiwan"),
    reason(Stop, Pension, "1406", "left_scheme"),
    reason(Stop, Pension, "1407", "joined_employee_scheme"),
    reason(Stop, Pension, "retired", "retired"),
    reason(Stop, Pension, "1499", "other"),
    reason(Suspend, Unemployment, "2201", "no_check_in"),
    reason(Suspend, Unemployment, "2202", "sentenced"),
    reason(Suspend, Unemployment, "2203", "missing"),
    reason(Suspend, Unemployment, "2204", "refused_job"),
    reason(Suspend, Unemployment, "2299", "other"),
    back(Unemployment, "2301", "proof_given"),
    reason(Resume, Unemployment, "2302", "released"),
    back(Unemployment, "2303", "found_alive"),
    back(Unemployment, "2399", "other"),
    reason(Resume, Unemployment, "cause_ended", "cause_ended"),
    reason(Stop, Unemployment, "2401", "dead"),
    reason(Stop, Unemployment, "2404", "moved"),
    reason(Stop, Unemployment, "2405", "period_over"),
    reason(Stop, Unemployment, "2406", "re_employed"),
    reason(Stop, Unemployment, "2407", "army"),
    reason(Stop, Unemployment, "2408", "retired"),
    reason(Stop, Unemployment, "2411", "insured_again"),
    reason(Stop, Unemployment, "2499", "other"),
    reason(Suspend, Injury, "4201", "no_proof_of_life"),
    reason(Suspend, Injury, "4202", "sentenced"),
    reason(Suspend, Injury, "4204", "refused_treatment"),
    reason(Suspend, Injury, "4205", "refused_assessment"),
    reason(Suspend, Injury, "4299", "other"),
    back(Injury, "4301", "proof_given"),
    reason(Resume, Injury, "4302", "released"),
    back(Injury, "found_alive", "found_alive"),
    back(Injury, "other", "other"),
    reason(Resume, Injury, "cause_ended", "cause_ended"),
    reason(Stop, Injury, "4401", "dead"),
    reason(Stop, Injury, "4403", "declared_dead"),
    reason(Stop, Injury, "4404", "conditions_lost"),
    reason(Stop, Injury, "4405", "grade_fell"),
    reason(Suspend, Dependants, "4701", "no_proof_of_life"),
    reason(Suspend, Dependants, "4702", "sentenced"),
    reason(Suspend, Dependants, "4704", "has_work"),
    back(Dependants, "4801", "proof_given"),
    reason(Resume, Dependants, "4802", "released"),
    back(Dependants, "found_alive", "found_alive"),
    reason(Resume, Dependants, "cause_ended", "cause_ended"),
    reason(Stop, Dependants, "4901", "dead"),
    reason(Stop, Dependants, "4904", "of_age"),
    reason(Stop, Dependants, "4905", "remarried"),
    reason(Stop, Dependants, "4906", "adopted"),
];

/// What each word answers of what withholds a payment, and nothing else. Who is seen alive has neither served a sentence nor taken a job
/// that he refused, nor mended his account; of the dead only that he lives after all; a death proves that he had lived until then, and so
/// that he was entitled.
const ANSWERS: [(&str, &[&str]); 10] = [
    ("proof_given", &["no_proof_of_life", "missing", "no_check_in"]),
    ("found_alive", &["no_proof_of_life", "missing", "no_check_in", "dead", "declared_dead"]),
    ("released", &["sentenced"]),
    ("parole", &["sentenced"]),
    ("cause_ended", &["refused_job", "refused_treatment", "refused_assessment", "has_work"]),
    ("account_mended", &["account_wrong"]),
    ("address_mended", &["address_wrong"]),
    ("other", &["other", "account_wrong", "address_wrong", "re_employed", "retired"]),
    ("unfit_for_work", &["of_age"]),
    ("lived_until_death", &["no_proof_of_life", "missing", "account_wrong", "address_wrong"]),
];

impl PaymentReason {
    /// What a death says of the months before it; nobody asks for that, it comes with the end.
    pub const LIVED: Self = back(Pension, "lived_until_death", "lived_until_death");
    /// That who came of age is unfit for work; nobody asks for that, it comes with the award of a claim that says so.
    pub const UNFIT: Self = back(Dependants, "unfit_for_work", "unfit_for_work");

    /// The reason of a word or code for a benefit.
    pub fn find(act: PaymentAct, benefit: Benefit, text: &str) -> Option<&'static Self> {
        let line = line_of(benefit);
        let word = word_of(text);
        // Of the line of pensions only the sickness allowance ends with retirement.
        let is_of = |it: &Self| it.word != "retired" || it.line != Pension || benefit == Benefit::Invalidity;
        REASONS.iter().find(|it| it.act == act && it.line == line && is_of(it) && (it.code == text || it.word == word))
    }

    /// Whether a word or code is a reason of an act for any benefit.
    pub fn is_known(act: PaymentAct, text: &str) -> bool {
        REASONS.iter().any(|it| it.act == act && (it.code == text || it.word == word_of(text)))
    }

    /// The codes under which a payment ends with a death.
    pub fn codes_of_death() -> Vec<&'static str> {
        let of_death = REASONS.iter().filter(|reason| reason.act == PaymentAct::Stop && Self::is_death(reason.word));
        of_death.map(|reason| reason.code).chain(["dead", "declared_dead"]).collect()
    }

    /// Whether a word or code says that the person died.
    pub fn is_death(text: &str) -> bool {
        ["dead", "declared_dead"].contains(&reason_word(word_of(text)))
    }

    /// The reason of a stored code.
    pub fn of_code(code: &str) -> Option<&'static Self> {
        REASONS.iter().chain([&Self::LIVED, &Self::UNFIT]).find(|it| it.code == code)
    }

    /// What is not sent, of months before, while a payment is withheld for a reason. Who is in prison or without his benefit for a fault of
    /// his is paid what he is owed.
    pub fn arrears_withheld(held: &str) -> Withheld {
        match reason_word(held) {
            "account_wrong" | "address_wrong" => Withheld::Everything,
            "no_proof_of_life" | "missing" | "no_check_in" | "other" => Withheld::Differences,
            _ => Withheld::Nothing,
        }
    }

    /// Whether this reason answers what a payment is withheld for.
    pub fn answers(&self, held: &str) -> bool {
        let held = reason_word(held);
        ANSWERS.iter().any(|(word, answered)| *word == self.word && answered.contains(&held))
    }

    /// The words that bring back for a benefit what is withheld so.
    pub fn words_that_answer(held: &str, benefit: Benefit) -> Vec<&'static str> {
        let line = line_of(benefit);
        let resumes = REASONS.iter().filter(|it| it.act == PaymentAct::Resume && it.line == line);
        resumes.filter(|it| it.answers(held)).map(|it| it.word).collect()
    }

    /// The words of an act, each once.
    pub fn words(act: PaymentAct) -> Vec<&'static str> {
        let mut words: Vec<&str> = Vec::new();
        for reason in REASONS.iter().filter(|reason| reason.act == act) {
            if !words.contains(&reason.word) {
                words.push(reason.word);
            }
        }
        words
    }
}

/// The reason of a stored code.
pub fn reason_word(code: &str) -> &str {
    REASONS.iter().find(|reason| reason.code == code).map_or(code, |reason| reason.word)
}

/// Other words for the same.
fn word_of(text: &str) -> &str {
    match text {
        "died" | "death" => "dead",
        "imprisoned" | "prison" => "sentenced",
        "re-employed" | "reemployed" | "employed" => "re_employed",
        "certified" | "alive" => "proof_given",
        "not_certified" => "no_proof_of_life",
        text => text,
    }
}

const fn line_of(benefit: Benefit) -> Line {
    match benefit {
        Benefit::Unemployment => Line::Unemployment,
        Benefit::Injury => Line::Injury,
        Benefit::Survivors => Line::Dependants,
        Benefit::OldAge
        | Benefit::AgencyOldAge
        | Benefit::ResidentOldAge
        | Benefit::Invalidity
        | Benefit::Maternity
        | Benefit::Death
        | Benefit::AccountRefund
        | Benefit::Medical => Line::Pension,
    }
}
