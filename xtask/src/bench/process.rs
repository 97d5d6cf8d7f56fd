//! One process, measured from outside: wall time and peak memory.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a process took.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    pub seconds: f64,
    pub peak_mb: f64,
}

/// Runs a command to its end. Its output is thrown away; a failure is an error with what it said.
pub fn measure(command: &mut Command) -> anyhow::Result<Measured> {
    let started = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        // The kernel's own high-water mark: the last reading before the end is the peak.
        peak = peak.max(high_water_mb(&status_file));
        std::thread::sleep(if started.elapsed() > Duration::from_millis(200) {
            Duration::from_millis(5)
        } else {
            Duration::from_micros(200)
        });
    };
    let seconds = started.elapsed().as_secs_f64();
    let mut said = String::new();
    if let Some(mut stderr) = child.stderr.take() {
        std::io::Read::read_to_string(&mut stderr, &mut said)?;
    }
    // 3: done, with something to look at, as a month's end usually has.
    anyhow::ensure!(matches!(status.code(), Some(0 | 3)), "ended with {status}: {said}");
    Ok(Measured { seconds, peak_mb: peak })
}

fn high_water_mb(status_file: &str) -> f64 {
    let text = std::fs::read_to_string(status_file).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or_default() / 1024.0
}
