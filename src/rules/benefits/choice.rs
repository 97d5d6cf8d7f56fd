//! Where the law lets somebody have the better of several ways, each is reckoned and the best one wins; the others are shown.

use crate::model::Money;
use crate::rules::Decision;

/// One lawful way and what it comes to.
#[derive(Clone, Debug)]
pub struct Method<T> {
    pub name: &'static str,
    pub decision: Decision<T>,
    pub amount: Money,
}

/// The way that gives most; among equals the first. The workings show every way and what it comes to.
pub fn best<T: Clone>(methods: &[Method<T>]) -> Option<Decision<T>> {
    let (_, chosen) = methods.iter().enumerate().max_by_key(|(place, method)| (method.amount, usize::MAX - place))?;
    let mut workings: Vec<String> =
        methods.iter().map(|method| format!("{}: {}", method.name, method.amount)).collect();
    workings.push(format!("→ {}", chosen.name));
    workings.extend(chosen.decision.workings.iter().cloned());
    Some(Decision { value: chosen.decision.value.clone(), workings, sources: chosen.decision.sources.clone() })
}
