//! Reports: a question to the file becomes rows of cells. How they look is for `render`.

pub mod levy;
pub mod register;
