//! The templates of the documents, compiled once for each language and kept for the life of the program.

use std::sync::LazyLock;

use chrono::Datelike;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use sm3::{Digest, Sm3};

use super::Document;
use crate::i18n::{Lang, label, label_of};

type Source = (&'static str, &'static str);

const STYLE: Source = ("style.css", include_str!("../../templates/style.css"));

/// A template and its name inside the environment.
macro_rules! source {
    ($name:literal) => {
        ($name, include_str!(concat!("../../templates/", $name)))
    };
}

/// What every document of a language is built upon.
const SHARED_ZH: [Source; 5] =
    [STYLE, source!("zh/layout.html"), source!("zh/arrears.html"), source!("zh/debtor.html"), source!("zh/slip.html")];
const SHARED_EN: [Source; 5] =
    [STYLE, source!("en/layout.html"), source!("en/arrears.html"), source!("en/debtor.html"), source!("en/slip.html")];

static ZH: LazyLock<Environment<'static>> = LazyLock::new(|| environment(Lang::Zh));
static EN: LazyLock<Environment<'static>> = LazyLock::new(|| environment(Lang::En));

/// The compiled templates of a language.
pub(super) fn compiled(lang: Lang) -> &'static Environment<'static> {
    match lang {
        Lang::Zh => &ZH,
        Lang::En => &EN,
    }
}

/// The digests of all templates, reckoned once: a run may issue thousands of notices.
static DIGESTS: LazyLock<Vec<(Document, Lang, String)>> = LazyLock::new(|| {
    let both = |document| [Lang::Zh, Lang::En].map(|lang| (document, lang, reckoned(document, lang)));
    Document::ALL.into_iter().flat_map(both).collect()
});

/// The SM3 of a template and all it is built upon, in hexadecimal.
pub(super) fn digest(document: Document, lang: Lang) -> String {
    let known = DIGESTS.iter().find(|(of, language, _)| (*of, *language) == (document, lang));
    known.map(|(_, _, digest)| digest.clone()).unwrap_or_default()
}

fn reckoned(document: Document, lang: Lang) -> String {
    let mut hash = Sm3::new();
    for (name, text) in shared(lang).iter().chain([&source(document, lang)]) {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn shared(lang: Lang) -> &'static [Source] {
    match lang {
        Lang::Zh => &SHARED_ZH,
        Lang::En => &SHARED_EN,
    }
}

/// The template of a document; its name is what the environment knows it by.
pub(super) fn source(document: Document, lang: Lang) -> Source {
    match (document, lang) {
        (Document::PaymentReminder, Lang::Zh) => source!("zh/payment_reminder.html"),
        (Document::PaymentReminder, Lang::En) => source!("en/payment_reminder.html"),
        (Document::PaymentOrder, Lang::Zh) => source!("zh/payment_order.html"),
        (Document::PaymentOrder, Lang::En) => source!("en/payment_order.html"),
        (Document::DemandLetter, Lang::Zh) => source!("zh/demand_letter.html"),
        (Document::DemandLetter, Lang::En) => source!("en/demand_letter.html"),
        (Document::RefusalNotice, Lang::Zh) => source!("zh/refusal_notice.html"),
        (Document::RefusalNotice, Lang::En) => source!("en/refusal_notice.html"),
        (Document::EmployerCertificate, Lang::Zh) => source!("zh/employer_certificate.html"),
        (Document::EmployerCertificate, Lang::En) => source!("en/employer_certificate.html"),
        (Document::PersonCertificate, Lang::Zh) => source!("zh/person_certificate.html"),
        (Document::PersonCertificate, Lang::En) => source!("en/person_certificate.html"),
        (Document::Receipt, Lang::Zh) => source!("zh/receipt.html"),
        (Document::Receipt, Lang::En) => source!("en/receipt.html"),
        (Document::AwardForm, Lang::Zh) => source!("zh/award_form.html"),
        (Document::AwardForm, Lang::En) => source!("en/award_form.html"),
        (Document::PersonStatement, Lang::Zh) => source!("zh/person_statement.html"),
        (Document::PersonStatement, Lang::En) => source!("en/person_statement.html"),
        (Document::EmployerStatement, Lang::Zh) => source!("zh/employer_statement.html"),
        (Document::EmployerStatement, Lang::En) => source!("en/employer_statement.html"),
        (Document::SeizureApplication, Lang::Zh) => source!("zh/seizure_application.html"),
        (Document::SeizureApplication, Lang::En) => source!("en/seizure_application.html"),
        (Document::CourtApplication, Lang::Zh) => source!("zh/court_application.html"),
        (Document::CourtApplication, Lang::En) => source!("en/court_application.html"),
        (Document::RefundApplication, Lang::Zh) => source!("zh/refund_application.html"),
        (Document::RefundApplication, Lang::En) => source!("en/refund_application.html"),
        (Document::SuspensionNotice, Lang::Zh) => source!("zh/suspension_notice.html"),
        (Document::SuspensionNotice, Lang::En) => source!("en/suspension_notice.html"),
        (Document::RecoveryNotice, Lang::Zh) => source!("zh/recovery_notice.html"),
        (Document::RecoveryNotice, Lang::En) => source!("en/recovery_notice.html"),
        (Document::StopNotice, Lang::Zh) => source!("zh/stop_notice.html"),
        (Document::StopNotice, Lang::En) => source!("en/stop_notice.html"),
        (Document::AwardNotice, Lang::Zh) => source!("zh/award_notice.html"),
        (Document::AwardNotice, Lang::En) => source!("en/award_notice.html"),
        (Document::CertificationReminder, Lang::Zh) => source!("zh/certification_reminder.html"),
        (Document::CertificationReminder, Lang::En) => source!("en/certification_reminder.html"),
        (Document::BenefitRefusal, Lang::Zh) => source!("zh/benefit_refusal.html"),
        (Document::BenefitRefusal, Lang::En) => source!("en/benefit_refusal.html"),
    }
}

/// All templates of a language. A fact that a template names and nobody gave is an error, never an empty place on paper.
fn environment(lang: Lang) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|name| match name.ends_with(".html") {
        true => AutoEscape::Html,
        false => AutoEscape::None,
    });
    environment.add_filter("label", move |code: &str| label(lang, code).to_owned());
    environment.add_filter("benefit", move |code: &str| label_of(lang, "benefit", code).to_owned());
    environment.add_filter("words", move |text: &str| words(lang, text));
    environment.add_filter("day", move |day: &str| match lang {
        Lang::Zh => chinese_day(day),
        Lang::En => day.to_owned(),
    });
    let documents = Document::ALL.map(|document| source(document, lang));
    for (name, text) in shared(lang).iter().chain(&documents) {
        environment.add_template(name, text).expect("a test compiles every template that is built in");
    }
    environment
}

/// What a condition needs or finds, in words: codes parted by `|` by their labels, and `18m` as months.
fn words(lang: Lang, text: &str) -> String {
    if let Some(months) = text.strip_suffix('m').filter(|months| months.parse::<u32>().is_ok()) {
        return match lang {
            Lang::Zh => format!("{months}个月"),
            Lang::En => format!("{months} months"),
        };
    }
    if let Some(claim) = text.strip_prefix("claim ") {
        return format!("{} {claim}", label_of(lang, "value", "claim"));
    }
    let joint = if lang == Lang::Zh { "、" } else { ", " };
    text.split('|').map(|part| label_of(lang, "value", part)).collect::<Vec<_>>().join(joint)
}

/// `2026-09-07` as official Chinese documents write it: 2026年9月7日.
fn chinese_day(day: &str) -> String {
    match day.parse::<chrono::NaiveDate>() {
        Ok(date) => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
        Err(_) => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::formula;
    use crate::model::{AwardItem, PaymentAct, PaymentReason};
    use strum::IntoEnumIterator as _;

    #[test]
    fn what_a_page_to_a_citizen_names_has_a_chinese_word() {
        let acts = [PaymentAct::Suspend, PaymentAct::Resume, PaymentAct::Stop];
        let reasons = acts.into_iter().flat_map(PaymentReason::words);
        let items = AwardItem::iter().map(|item| item.to_string());
        for code in reasons.map(str::to_owned).chain(items) {
            assert_ne!(label(Lang::Zh, &code), code);
        }
    }

    #[test]
    fn calculations_are_said_in_words() {
        let said = |line: &str| formula(Lang::Zh, line).unwrap();
        assert_eq!(said("delay: min(36, 1) = 1"), "延迟月数：取较小值(36, 1) = 1");
        assert_eq!(said("statutory_month: 1965-05 + 60y0m + 2m"), "法定退休年月：1965-05 + 60岁0个月 + 2个月");
        assert_eq!(said("months_granted: 11y → 9"), "计发月份数：11年 → 9");
        assert_eq!(formula(Lang::En, "basic_pension: 1 × 2").unwrap(), "basic pension: 1 × 2");
        assert_eq!(formula(Lang::Zh, "京人社审〔2026〕1号: 6500.00"), None);
        assert_eq!(words(Lang::Zh, "18m"), "18个月");
        assert_eq!(words(Lang::Zh, "claim 7"), "申领 7");
        assert_eq!(words(Lang::En, "spouse|child"), "spouse, child");
    }
}
