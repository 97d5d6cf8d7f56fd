//! Manual pages in both languages and shell completions, all made from the command definitions. The same on every run: no
//! dates, no terminal, no environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap_complete::Shell;
use shebao::commands::{completions, man};
use shebao::i18n::Lang;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// The folders that hold nothing but what is made here.
const FOLDERS: [&str; 3] = ["man/man1", "man/zh_CN/man1", "completions"];

/// Files by their path from the root.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Writes all files and removes those that belong to commands that are no more.
pub fn write() -> anyhow::Result<()> {
    let files = files()?;
    for folder in FOLDERS {
        fs::create_dir_all(Path::new(ROOT).join(folder)).with_context(|| format!("make {folder}"))?;
    }
    for stale in committed()?.into_keys().filter(|path| !files.contains_key(path)) {
        fs::remove_file(Path::new(ROOT).join(&stale)).with_context(|| format!("remove {}", stale.display()))?;
    }
    for (path, bytes) in &files {
        fs::write(Path::new(ROOT).join(path), bytes).with_context(|| format!("write {}", path.display()))?;
    }
    Ok(())
}

/// Fails where the committed files differ from what would be written.
pub fn check() -> anyhow::Result<()> {
    let (fresh, committed) = (files()?, committed()?);
    let differs = |path: &&PathBuf| fresh.get(*path) != committed.get(*path);
    let mut paths: Vec<&PathBuf> = fresh.keys().chain(committed.keys()).filter(differs).collect();
    paths.sort();
    paths.dedup();
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    anyhow::ensure!(names.is_empty(), "out of date, run `cargo xtask docs`:\n{}", names.join("\n"));
    Ok(())
}

fn files() -> anyhow::Result<Files> {
    let mut files = Files::new();
    for (lang, folder) in [(Lang::En, FOLDERS[0]), (Lang::Zh, FOLDERS[1])] {
        for (name, text) in man::pages(lang)? {
            files.insert(Path::new(folder).join(name), text.into_bytes());
        }
    }
    for (shell, name) in [(Shell::Bash, "shebao.bash"), (Shell::Zsh, "_shebao"), (Shell::Fish, "shebao.fish")] {
        files.insert(Path::new(FOLDERS[2]).join(name), completions::script(shell, Lang::En).into_bytes());
    }
    Ok(files)
}

fn committed() -> anyhow::Result<Files> {
    let mut files = Files::new();
    for folder in FOLDERS {
        let Ok(entries) = fs::read_dir(Path::new(ROOT).join(folder)) else { continue };
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().context("an entry has a name")?;
            let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
            files.insert(Path::new(folder).join(name), bytes);
        }
    }
    Ok(files)
}
