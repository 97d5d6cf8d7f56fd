//! An answer that can be shown to the citizen: the value, how it was reached, and from which article.

/// A value with its working and its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<T> {
    pub value: T,
    /// Each line a calculation, such as `10000.00 × 0.0005 × 10 days = 50.00`.
    pub workings: Vec<String>,
    pub sources: Vec<String>,
}
