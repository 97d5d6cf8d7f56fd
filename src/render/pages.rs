//! Pages by the thousand: one thread draws them, another puts them into their folder.

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use super::messages::{make_folder, page};

/// How many drawn pages wait for the disk at most: enough to bridge a slow write, a few hundred kilobytes.
const WAITING: usize = 64;

/// A folder that pages are written into while the next ones are drawn. It is made with its first page.
pub struct Pages {
    drawn: Option<SyncSender<(String, String)>>,
    writing: Option<JoinHandle<anyhow::Result<()>>>,
}

impl Pages {
    pub fn into_folder(folder: &Path) -> Self {
        let (drawn, received) = sync_channel(WAITING);
        let folder = folder.to_owned();
        let writing = std::thread::spawn(move || write_all(&folder, &received));
        Self { drawn: Some(drawn), writing: Some(writing) }
    }

    /// Hands over a page under its file name; fails with what stopped the writing of an earlier one.
    pub fn put(&mut self, name: &str, text: &str) -> anyhow::Result<()> {
        match &self.drawn {
            Some(drawn) if drawn.send((name.to_owned(), text.to_owned())).is_ok() => Ok(()),
            _ => self.finish(),
        }
    }

    /// Waits until every page stands in the folder.
    pub fn finish(&mut self) -> anyhow::Result<()> {
        self.drawn = None;
        match self.writing.take().map(JoinHandle::join) {
            Some(Ok(written)) => written,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
            None => Ok(()),
        }
    }
}

fn write_all(folder: &Path, drawn: &Receiver<(String, String)>) -> anyhow::Result<()> {
    let mut is_made = false;
    for (name, text) in drawn {
        if !is_made {
            make_folder(folder)?;
            is_made = true;
        }
        page(&text, &folder.join(name))?;
    }
    Ok(())
}
