//! Reports: a question to the file becomes rows of cells. How they look is for `render`.

pub mod check;
pub mod deferrals;
pub mod history;
pub mod levy;
pub mod log;
pub mod plan;
pub mod record;
pub mod register;
pub mod review;
pub mod scales;
pub mod views;
