//! The scales of a month: bounds, rates and due days with their sources, for `--explain`.

use crate::i18n::{Message, ScaleWords};
use crate::model::{Category, Month};
use crate::policy::EmployerRate;
use crate::session::Session;

/// What a month is levied on, a line a kind and category.
pub fn lines(session: &Session, month: Month) -> Vec<Message> {
    let (region, policy) = (session.office().region, session.policy());
    let mut found = Vec::new();
    for kind in session.office().kinds.iter() {
        for category in Category::ALL {
            let Ok(terms) = policy.terms(region, kind, category, month) else { continue };
            found.push(Message::Scale(Box::new(ScaleWords {
                kind,
                category,
                floor: terms.floor,
                ceiling: terms.ceiling,
                employer_rate: rate_text(&terms.employer_rate),
                person_rate: terms.person_rate.to_string(),
                person_fixed: terms.fixed_sum().ok().filter(|sum| !sum.is_zero()),
                due_on: policy.due(region, kind, month).due_on,
                is_doubtful: terms.is_provisional || terms.is_doubtful,
                region: terms.found_in,
                from: terms.from,
                source: terms.tag.clone(),
            })));
        }
    }
    found
}

fn rate_text(rate: &EmployerRate) -> String {
    match rate {
        EmployerRate::Flat(rate) => rate.to_string(),
        EmployerRate::Classes(rates) => rates.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        EmployerRate::NoTable(text) => text.clone(),
    }
}
