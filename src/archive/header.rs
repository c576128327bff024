//! The two headers that each entry has, parsed without judging them (APPNOTE §4.3.7, §4.3.12, §4.5).
//!
//! Only what cannot be parsed at all is refused here; `compare` holds the two headers together.

use super::fields::Fields;

/// Extra field that carries sizes and places of more than 32 bits.
pub(super) const ZIP64: u16 = 0x0001;
/// Extra field of `WinZip`'s AES encryption.
pub(super) const AES: u16 = 0x9901;
/// Extra field in which Info-ZIP repeats the name in UTF-8.
const UNICODE_PATH: u16 = 0x7075;

/// What both headers say of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Common<'a> {
    /// Version of the format needed to read the entry.
    pub(super) needed: u16,
    /// General purpose flags.
    pub(super) flags: u16,
    /// Compression method.
    pub(super) method: u16,
    /// Time and date of the last change, DOS form.
    pub(super) time: u32,
    /// CRC-32 of the content.
    pub(super) crc: u32,
    /// Size inside the archive.
    pub(super) packed: u64,
    /// Size of the content.
    pub(super) bytes: u64,
    /// Raw name.
    pub(super) name: &'a [u8],
    /// What the extra fields hold.
    pub(super) extra: Extra<'a>,
}

/// What the central header says besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Central<'a> {
    /// What the local header says too.
    pub(super) common: Common<'a>,
    /// Program and version that made the entry.
    pub(super) made_by: u16,
    /// First disk of the entry.
    pub(super) disk: u16,
    /// Internal attributes.
    pub(super) internal: u16,
    /// External attributes: DOS bits below, Unix mode above.
    pub(super) external: u32,
    /// Where the local header stands.
    pub(super) at: u64,
    /// Comment to the entry.
    pub(super) comment: &'a [u8],
}

/// What is known of a row of extra fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Extra<'a> {
    /// Content of the ZIP64 field: whole numbers of eight bytes.
    zip64: Option<&'a [u8]>,
    /// Content of the Unicode path field.
    pub(super) path: Option<&'a [u8]>,
    /// Content of the field of `WinZip`'s AES encryption.
    pub(super) aes: Option<&'a [u8]>,
    /// Whether there are others.
    others: bool,
}

impl<'a> Extra<'a> {
    /// Parses extra fields; `None` when they do not fill their room or one comes twice.
    fn parse(bytes: &'a [u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        let mut extra = Self::default();
        let mut ids = Vec::new();
        while !fields.0.is_empty() {
            let id = fields.u16()?;
            let length = fields.u16()?;
            let content = fields.bytes(length.into())?;
            ids.push(id);
            match id {
                ZIP64 if content.len().is_multiple_of(8) => extra.zip64 = Some(content),
                ZIP64 => return None,
                UNICODE_PATH => extra.path = Some(content),
                AES => extra.aes = Some(content),
                _ => extra.others = true,
            }
        }
        ids.sort_unstable();
        ids.windows(2).all(|two| matches!(two, [one, other] if one != other)).then_some(extra)
    }

    /// Returns the numbers of the ZIP64 field.
    fn numbers(&self) -> impl Iterator<Item = u64> {
        self.zip64.unwrap_or_default().as_chunks::<8>().0.iter().map(|eight| u64::from_le_bytes(*eight))
    }

    /// Returns whether there is a ZIP64 field.
    pub(super) const fn has_zip64(&self) -> bool {
        self.zip64.is_some()
    }

    /// Returns whether the entry is encrypted the way of `WinZip`.
    pub(super) const fn has_aes(&self) -> bool {
        self.aes.is_some()
    }

    /// Returns whether there is nothing but what pouch writes.
    pub(super) const fn is_plain(&self) -> bool {
        !self.others && self.path.is_none() && self.aes.is_none()
    }
}

/// Parses a central header whose signature has been seen; `None` when its fields do not add up.
pub(super) fn central<'a>(fixed: &[u8], rest: &'a [u8]) -> Option<Central<'a>> {
    let mut fields = Fields(fixed);
    fields.bytes(4)?;
    let made_by = fields.u16()?;
    let (mut common, lengths) = common(&mut fields)?;
    let comment_length = fields.u16()?;
    let disk = fields.u16()?;
    let internal = fields.u16()?;
    let external = fields.u32()?;
    let mut at = u64::from(fields.u32()?);
    let mut variable = Fields(rest);
    common.name = variable.bytes(lengths.0)?;
    common.extra = Extra::parse(variable.bytes(lengths.1)?)?;
    let comment = variable.bytes(comment_length.into())?;
    widen(common.extra.numbers(), [&mut common.bytes, &mut common.packed, &mut at])?;
    Some(Central { common, made_by, disk, internal, external, at, comment })
}

/// Returns how many bytes of name, extra fields and comment follow the fixed part of a central header.
pub(super) fn central_rest(fixed: &[u8]) -> Option<usize> {
    let mut fields = Fields(fixed.get(28..34)?);
    Some(usize::from(fields.u16()?) + usize::from(fields.u16()?) + usize::from(fields.u16()?))
}

/// Parses a local header whose signature has been seen; returns it with its length.
///
/// With a data descriptor the sizes may be left open; then the ZIP64 field holds zeros or the sizes.
pub(super) fn local(bytes: &[u8]) -> Option<(Common<'_>, u64)> {
    let mut fields = Fields(bytes);
    fields.bytes(4)?;
    let (mut common, lengths) = common(&mut fields)?;
    common.name = fields.bytes(lengths.0)?;
    common.extra = Extra::parse(fields.bytes(lengths.1)?)?;
    if common.extra.has_zip64() {
        // APPNOTE §4.5.3: in the local header both sizes must be there.
        let mut numbers = common.extra.numbers();
        let (Some(size), Some(packed), None) = (numbers.next(), numbers.next(), numbers.next()) else { return None };
        for (field, value) in [(&mut common.bytes, size), (&mut common.packed, packed)] {
            let open = *field == u64::from(u32::MAX);
            let same = *field == value;
            if !open && !same {
                return None;
            }
            *field = value;
        }
    }
    Some((common, 30 + (lengths.0 + lengths.1) as u64))
}

/// Returns how many bytes of name and extra fields follow the fixed part of a local header.
pub(super) fn local_rest(fixed: &[u8]) -> Option<usize> {
    let mut fields = Fields(fixed.get(26..30)?);
    Some(usize::from(fields.u16()?) + usize::from(fields.u16()?))
}

fn common<'a>(fields: &mut Fields<'_>) -> Option<(Common<'a>, (usize, usize))> {
    let common = Common {
        needed: fields.u16()?,
        flags: fields.u16()?,
        method: fields.u16()?,
        time: fields.u32()?,
        crc: fields.u32()?,
        packed: fields.u32()?.into(),
        bytes: fields.u32()?.into(),
        name: &[],
        extra: Extra::default(),
    };
    let lengths = (fields.u16()?.into(), fields.u16()?.into());
    Some((common, lengths))
}

/// Replaces each number that is full by the next one of the ZIP64 field; none may be missing or left over.
fn widen(mut wide: impl Iterator<Item = u64>, wanted: [&mut u64; 3]) -> Option<()> {
    for field in wanted {
        if *field == u64::from(u32::MAX) {
            *field = wide.next()?;
        }
    }
    wide.next().is_none().then_some(())
}
