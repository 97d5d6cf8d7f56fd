//! Which of the known names a mistyped one was probably meant to be.

/// The candidate with the fewest letters to change, where that is at most half of the longer one.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = text.to_lowercase().chars().collect();
    let near = candidates.into_iter().filter_map(|candidate| {
        let letters: Vec<char> = candidate.to_lowercase().chars().collect();
        let changes = distance(&wanted, &letters);
        (changes * 2 <= wanted.len().max(letters.len())).then_some((changes, candidate))
    });
    near.min_by_key(|(changes, _)| *changes).map(|(_, candidate)| candidate)
}

/// The Levenshtein distance: letters to insert, delete or replace.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut costs: Vec<usize> = (0..=to.len()).collect();
    for (row, letter) in from.iter().enumerate() {
        let mut diagonal = costs[0];
        costs[0] = row + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = costs[column + 1];
            costs[column + 1] = replaced.min(diagonal + 1).min(costs[column] + 1);
        }
    }
    costs[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_near_and_leaves_the_far() {
        let names = ["id_number", "name", "earnings", "身份证号", "姓名"];
        assert_eq!(nearest("id_numbr", names), Some("id_number"));
        assert_eq!(nearest("身份证", names), Some("身份证号"));
        assert_eq!(nearest("Earning", names), Some("earnings"));
        assert_eq!(nearest("completely else", names), None);
        assert_eq!(distance(&['a', 'b'], &['b', 'c']), 2);
    }
}
