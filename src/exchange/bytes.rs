//! The bytes of a file as they came, read at a place of one's own: several readers may share one open file,
//! so that every pass sees the same file even when its name is given to another one in between.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use sm3::{Digest, Sm3};

/// An open file and a place in it.
#[derive(Clone)]
pub(super) struct Bytes {
    file: Arc<Mutex<File>>,
    offset: u64,
    length: u64,
}

/// Bytes that are digested while they are read, from the first to the last.
pub(super) struct DigestedBytes {
    bytes: Bytes,
    digest: Sm3,
}

impl Bytes {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file: Arc::new(Mutex::new(file)), offset: 0, length })
    }

    pub(super) const fn length(&self) -> u64 {
        self.length
    }

    pub(super) const fn offset(&self) -> u64 {
        self.offset
    }

    /// The same file from its start.
    pub(super) fn restarted(&self) -> Self {
        Self { offset: 0, ..self.clone() }
    }

    /// The first bytes of the file, fewer where it is shorter.
    pub(super) fn first(&self, count: u64) -> io::Result<Vec<u8>> {
        let mut first = Vec::new();
        self.restarted().take(count).read_to_end(&mut first)?;
        Ok(first)
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.offset))?;
        let count = file.read(buffer)?;
        self.offset += count as u64;
        Ok(count)
    }
}

impl Seek for Bytes {
    fn seek(&mut self, place: SeekFrom) -> io::Result<u64> {
        let target = match place {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::End(distance) => self.length.checked_add_signed(distance),
            SeekFrom::Current(distance) => self.offset.checked_add_signed(distance),
        };
        self.offset = target.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.offset)
    }
}

impl DigestedBytes {
    pub(super) fn new(bytes: &Bytes) -> Self {
        Self { bytes: bytes.restarted(), digest: Sm3::new() }
    }

    pub(super) const fn offset(&self) -> u64 {
        self.bytes.offset()
    }

    /// The SM3 of what has been read so far.
    pub(super) fn digest(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }
}

impl Read for DigestedBytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(buffer)?;
        self.digest.update(&buffer[..count]);
        Ok(count)
    }
}
