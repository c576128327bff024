//! Plain text: one block a line, or one a message where the text is a conversation.

use crate::model::text::{Loc, Reading};

use super::{chat, encoding};
use super::gathered::Gathered;

/// Reads plain text in whatever encoding it is.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match encoding::decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    if let Some(conversation) = chat::text(&decoded.text) {
        return Reading { encoding: Some(decoded.name.to_owned()), ..conversation.finish(decoded.doubt) };
    }
    let mut gathered = Gathered::default();
    for (line, number) in decoded.text.replace("\r\n", "\n").split(['\n', '\r']).zip(1..) {
        if !gathered.push(Loc::Line(number), line) {
            break;
        }
    }
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.finish(decoded.doubt) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::Unread;

    #[test]
    fn lines_keep_their_numbers_whatever_ends_them() {
        for raw in ["uno\n\ndos", "uno\r\n\r\ndos", "uno\r\rdos"] {
            let found: Vec<_> = read(raw.as_bytes()).blocks.into_iter().map(|b| (b.loc, b.text)).collect();
            assert_eq!(found, [(Loc::Line(1), "uno".to_owned()), (Loc::Line(3), "dos".to_owned())], "{raw:?}");
        }
    }

    #[test]
    fn a_program_is_no_text() {
        let bytes: Vec<u8> = (0..4096_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        assert_eq!(read(&bytes).unread, Some(Unread::Unsupported));
    }
}
