//! Enquiries at the counter.
