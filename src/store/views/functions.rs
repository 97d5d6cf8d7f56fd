//! What SQL can call in a question beside its own functions: masks, and the forms in which values leave.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;

use crate::model::{Category, ColumnKind, IdentityNumber, KindSet, Money, day_from_number, day_number, masked};

/// Adds the functions to a connection. Without `reveal` the masks hold.
pub(super) fn register(connection: &Connection, reveal: bool) -> rusqlite::Result<()> {
    for (name, kind) in
        [("mask_id", ColumnKind::IdNumber), ("mask_phone", ColumnKind::Phone), ("mask_account", ColumnKind::Account)]
    {
        text_function(connection, name, move |text| Some(if reveal { text.to_owned() } else { masked(kind, text) }))?;
    }
    int_function(connection, "money", |fen| Some(Money::from_fen(fen).to_string()))?;
    int_function(connection, "iso_day", |number| day_from_number(number).map(|day| day.to_string()))?;
    int_function(connection, "kind_names", |bits| Some(KindSet::from_bits(bits).to_string()))?;
    int_function(connection, "category_name", |number| {
        Category::from_number(number).map(|category| category.code().to_owned())
    })?;
    let identity = |text: &str| text.parse::<IdentityNumber>().ok();
    text_function(connection, "id_type_of", move |text| Some(identity(text)?.identity_type().code().to_owned()))?;
    text_function(connection, "sex_of", move |text| Some(identity(text)?.sex()?.code().to_owned()))?;
    connection.create_scalar_function("birth_date_of", 1, flags(), move |context| {
        let ValueRef::Text(text) = context.get_raw(0) else { return Ok(None) };
        let born = std::str::from_utf8(text).ok().and_then(identity).and_then(|number| number.birth_date());
        Ok(born.map(day_number))
    })?;
    connection.create_scalar_function("fen", 1, flags(), |context| {
        let ValueRef::Text(text) = context.get_raw(0) else { return Ok(None) };
        let amount = std::str::from_utf8(text).ok().and_then(|text| Money::parse(text).ok());
        Ok(amount.map(Money::fen))
    })
}

/// The same answer to the same value, and nothing else touched.
fn flags() -> FunctionFlags {
    FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS
}

fn text_function(
    connection: &Connection,
    name: &str,
    answer: impl Fn(&str) -> Option<String> + Send + 'static,
) -> rusqlite::Result<()> {
    connection.create_scalar_function(name, 1, flags(), move |context| {
        let ValueRef::Text(text) = context.get_raw(0) else { return Ok(None) };
        Ok(std::str::from_utf8(text).ok().and_then(&answer))
    })
}

fn int_function(
    connection: &Connection,
    name: &str,
    answer: impl Fn(i64) -> Option<String> + Send + 'static,
) -> rusqlite::Result<()> {
    connection.create_scalar_function(name, 1, flags(), move |context| {
        let ValueRef::Integer(number) = context.get_raw(0) else { return Ok(None) };
        Ok(answer(number))
    })
}
