//! The column `workings`, which lists have where they are to explain themselves: before the last one, which is the person.

use crate::model::{Cell, Column, ColumnKind, RowSink};

/// The columns of a list, with its workings where they are asked for.
pub fn columns(columns: &[Column], explains: bool) -> Vec<Column> {
    let mut all = columns.to_vec();
    if explains {
        all.insert(columns.len() - 1, Column::new("workings", ColumnKind::Text));
    }
    all
}

/// A row of such a list.
pub fn row(sink: &mut dyn RowSink, cells: &[Cell<'_>], workings: Option<&str>) -> anyhow::Result<()> {
    let Some(workings) = workings else { return sink.row(cells) };
    let mut all = cells.to_vec();
    all.insert(cells.len() - 1, Cell::Text(workings));
    sink.row(&all)
}
