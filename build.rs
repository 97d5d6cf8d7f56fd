fn main() {
    println!("cargo::rerun-if-changed=policy");
    println!("cargo::rerun-if-changed=src/i18n/help_zh");
}
