//! Photographs, sound and film: moment, place, device, length.

use std::io::Cursor;

use lofty::file::{AudioFile as _, TaggedFileExt as _};
use lofty::probe::Probe;
use lofty::tag::Accessor as _;
use nom_exif::{Exif, ExifTag, GPSInfo, MediaParser, MediaSource, TrackInfoTag};

use crate::model::finding::Finding;

use super::Said;

/// Tags of a photograph that matter as evidence.
const TAGS: [(ExifTag, &str); 11] = [
    (ExifTag::DateTimeOriginal, "taken"),
    (ExifTag::CreateDate, "digitized"),
    (ExifTag::ModifyDate, "modified"),
    (ExifTag::OffsetTimeOriginal, "offset"),
    (ExifTag::OffsetTime, "offset"),
    (ExifTag::Make, "make"),
    (ExifTag::Model, "model"),
    (ExifTag::Software, "software"),
    (ExifTag::HostComputer, "host"),
    (ExifTag::ImageDescription, "description"),
    (ExifTag::Copyright, "copyright"),
];

/// Reads the Exif of a photograph.
pub(super) fn image(bytes: &[u8], said: &mut Said) {
    let Ok(source) = MediaSource::from_memory(bytes.to_vec()) else { return };
    let Ok(entries) = MediaParser::new().parse_exif(source) else { return };
    let exif: Exif = entries.into();
    for (tag, name) in TAGS {
        if let Some(value) = exif.get(tag) {
            said.value(name, &value.to_string());
        }
    }
    if let Some(place) = exif.gps_info() {
        gps(place, said);
    }
}

/// Reads length and kind of sound and film, and what the telephone wrote into it.
pub(super) fn sound(bytes: &[u8], said: &mut Said) {
    if let Ok(source) = MediaSource::from_memory(bytes.to_vec())
        && let Ok(track) = MediaParser::new().parse_track(source)
    {
        let tags = [
            (TrackInfoTag::CreateDate, "taken"), (TrackInfoTag::Make, "make"), (TrackInfoTag::Model, "model"), (TrackInfoTag::Software, "software"),
            (TrackInfoTag::Width, "width"), (TrackInfoTag::Height, "height"),
        ];
        for (tag, name) in tags {
            if let Some(value) = track.get(tag) {
                said.value(name, &value.to_string());
            }
        }
        if let Some(author) = track.get(TrackInfoTag::Author) {
            said.person("author", &author.to_string());
        }
        if let Some(length) = track.get(TrackInfoTag::DurationMs).and_then(|value| value.to_string().parse().ok()) {
            said.value("duration", &clock(length));
        }
        if let Some(place) = track.gps_info() {
            gps(place, said);
        }
    }
    let probed = Probe::new(Cursor::new(bytes)).guess_file_type().ok().and_then(|probe| probe.read().ok());
    let Some(file) = probed else { return };
    let properties = file.properties();
    if !said.metadata.values.iter().any(|(name, _)| *name == "duration") {
        let length = u64::try_from(properties.duration().as_millis()).unwrap_or(0);
        if length > 0 {
            said.value("duration", &clock(length));
        }
    }
    said.value("codec", &format!("{:?}", file.file_type()));
    for (name, value) in [("sample-rate", properties.sample_rate()), ("bit-rate", properties.audio_bitrate()), ("channels", properties.channels().map(u32::from))] {
        if let Some(value) = value.filter(|value| *value > 0) {
            said.value(name, &value.to_string());
        }
    }
    if let Some(tag) = file.primary_tag() {
        said.value("title", &tag.title().unwrap_or_default());
        if let Some(artist) = tag.artist() {
            said.person("author", &artist);
        }
    }
}

fn gps(place: &GPSInfo, said: &mut Said) {
    let place = decimal(&place.to_iso6709());
    said.value("gps", &place);
    said.warn(Finding::warning("metadata-gps", "").with("position", place));
}

/// Returns a position of ISO 6709 (`-34.6-058.4/`) as maps take it: latitude, longitude.
fn decimal(position: &str) -> String {
    let plain = position.trim_end_matches('/');
    let signs: Vec<usize> = plain.char_indices().filter(|(_, c)| matches!(c, '+' | '-')).map(|(at, _)| at).collect();
    let part = |from: Option<&usize>, to: Option<&usize>| plain.get(*from?..to.copied().unwrap_or(plain.len()))?.parse::<f64>().ok();
    match (part(signs.first(), signs.get(1)), part(signs.get(1), signs.get(2))) {
        (Some(latitude), Some(longitude)) => format!("{latitude:.5}, {longitude:.5}"),
        _ => position.to_owned(),
    }
}

/// Returns milliseconds as `h:mm:ss.mmm`.
fn clock(length: u64) -> String {
    let seconds = length / 1000;
    format!("{}:{:02}:{:02}.{:03}", seconds / 3600, seconds / 60 % 60, seconds % 60, length % 1000)
}
