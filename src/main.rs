//! The program `shebao`.

fn main() {}
