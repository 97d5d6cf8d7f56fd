//! The program; everything is in the library.

fn main() -> std::process::ExitCode {
    shebao::run(std::env::args_os())
}
