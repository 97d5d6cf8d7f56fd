//! What a demo made in its folders, noted so that starting over takes away that and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use super::unwritable;

/// The list, in the folder of the demo.
const LIST: &str = ".made-by-demo";
const PARTS: [&str; 2] = ["in", "out"];

/// Notes every file that stands in the folders of a demo that has just come to its end, besides those that were left standing.
pub(super) fn note(folder: &Path, left: &[PathBuf]) -> anyhow::Result<()> {
    let mut files = files(folder)?;
    files.retain(|file| !left.contains(file));
    let lines: String = files.iter().map(|file| format!("{}\n", file.display())).collect();
    let list = folder.join(LIST);
    Ok(fs::write(&list, lines).map_err(|error| unwritable(&list, &error))?)
}

/// Removes what an earlier demo noted, and the folders that are empty then; what is left.
pub(super) fn remove(folder: &Path) -> anyhow::Result<()> {
    let list = folder.join(LIST);
    let noted = fs::read_to_string(&list).unwrap_or_default();
    let inside = |name: &&str| Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    for name in noted.lines().filter(inside) {
        let path = folder.join(name);
        if path.exists() {
            fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
        }
    }
    if list.exists() {
        fs::remove_file(&list).map_err(|error| unwritable(&list, &error))?;
    }
    Ok(())
}

/// The files below both folders, by their path from the demo's folder.
pub(super) fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let (mut found, mut waiting) = (Vec::new(), PARTS.map(PathBuf::from).to_vec());
    while let Some(part) = waiting.pop() {
        let path = folder.join(&part);
        let Ok(entries) = fs::read_dir(&path) else { continue };
        for entry in entries {
            let entry = entry.map_err(|error| unwritable(&path, &error))?;
            let name = part.join(entry.file_name());
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder { waiting.push(name) } else { found.push(name) }
        }
    }
    found.sort();
    Ok(found)
}
