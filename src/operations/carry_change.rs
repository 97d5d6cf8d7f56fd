//! A change of a record from a day on: one version there, and every later version again as far as it only repeated what was
//! changed. What was changed again later stays.

/// The columns of a record as texts.
pub trait Columns: Clone {
    fn column(&self, column: usize) -> String;
    /// Puts a value that was checked into its column.
    fn set_column(&mut self, column: usize, value: &str);
}

/// The versions to write for a change from `on`; none where the record says all of it already. `versions` ascend by day, one a
/// day. A day before the first version reaches back to it.
pub fn carried<D: Columns>(versions: &[(i64, D)], on: i64, values: &[(usize, String)]) -> Vec<(i64, D)> {
    let held = versions.iter().rev().find(|(from_on, _)| *from_on <= on).or_else(|| versions.first());
    let Some((_, before)) = held else { return Vec::new() };
    let mut changed = before.clone();
    values.iter().for_each(|(column, value)| changed.set_column(*column, value));
    let mut written = Vec::new();
    if differs(before, &changed, values) {
        written.push((on, changed));
    }
    let mut carried: Vec<usize> = values.iter().map(|(column, _)| *column).collect();
    for (from_on, later) in versions.iter().filter(|(from_on, _)| *from_on > on) {
        carried.retain(|column| later.column(*column) == before.column(*column));
        let mut again = later.clone();
        let still = values.iter().filter(|(column, _)| carried.contains(column));
        still.for_each(|(column, value)| again.set_column(*column, value));
        if differs(later, &again, values) {
            written.push((*from_on, again));
        }
    }
    written
}

fn differs<D: Columns>(one: &D, other: &D, values: &[(usize, String)]) -> bool {
    values.iter().any(|(column, _)| one.column(*column) != other.column(*column))
}
