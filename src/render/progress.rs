//! How far long work has come: a bar on a terminal's stderr, and only for work that takes over half a second.

use std::io::{IsTerminal as _, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar that may or may not be shown.
pub struct Progress {
    total: Option<u64>,
    started: Instant,
    is_wanted: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Work of so many units, where that is known. `is_quiet` is for `--quiet` and `--no-progress`.
    pub fn new(total: Option<u64>, is_quiet: bool) -> Self {
        Self { total, started: Instant::now(), is_wanted: !is_quiet && stderr().is_terminal(), bar: None }
    }

    /// Says how many units are done.
    pub fn set(&mut self, done: u64) {
        if self.bar.is_none() && self.is_wanted && self.started.elapsed() >= PATIENCE {
            self.bar = Some(self.begun());
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        }
    }

    /// Takes the bar off the screen.
    pub fn finish(&mut self) {
        self.is_wanted = false;
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn begun(&self) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(self.total, ProgressDrawTarget::stderr()).with_elapsed(PATIENCE);
        let template = if self.total.is_some() { "{wide_bar} {percent}% {eta}" } else { "{spinner} {human_pos}" };
        ProgressStyle::with_template(template).map_or(bar.clone(), |style| bar.with_style(style))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}
