//! Stub.

use crate::model::text::{Reading, Unread};

pub(super) fn read(_bytes: &[u8]) -> Reading {
    Reading::nothing(Unread::Unsupported)
}
