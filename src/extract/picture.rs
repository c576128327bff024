//! Small pictures of photographs, for the sheets of the print.
//!
//! [`reduced`] belongs into the reading process, for a photograph may be made to break its decoder. What it answers
//! are bare pixels, few and counted: nothing of the file's own encoding or metadata comes with them, and whoever gets
//! them decodes nothing. [`Pixels::jpeg`] writes them anew. Exif is asked for one thing: which side is up. JPEG is decoded
//! in whole numbers, so that a photograph gives the same bytes on every processor (docs/decisions/0010-print.md).

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, GrayImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::model::item::Format;
use crate::model::text::Unread;

/// The longer edge of a small picture, in pixels.
const EDGE: u32 = 320;
/// The largest file of a small picture, in bytes.
const MOST_BYTES: usize = 40 << 10;
/// How fine a small picture is written; the next coarser one where that is too large.
const QUALITIES: [u8; 4] = [82, 60, 35, 10];
/// The longest edge of a photograph that is decoded.
const LONGEST: u32 = 32_000;
/// The most pixels of a photograph that is decoded: a reading process has memory for so many.
const MOST_PIXELS: u64 = 64_000_000;
/// The most memory for one photograph, in bytes.
const MOST_MEMORY: u64 = 512 << 20;

/// A small picture: red, green and blue of each pixel, row after row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Pixels {
    /// Wraps pixels; `None` when there are none, too many, or not as many as there should be.
    pub fn new(width: u32, height: u32, rgb: Vec<u8>) -> Option<Self> {
        let fits = (1..=EDGE).contains(&width) && (1..=EDGE).contains(&height) && rgb.len() as u64 == u64::from(width) * u64::from(height) * 3;
        fits.then_some(Self { width, height, rgb })
    }

    /// Returns width and height.
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Returns the bytes of all pixels.
    pub(super) fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// Writes them as JPEG: the picture and nothing else, at most 40 KiB.
    pub fn jpeg(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for quality in QUALITIES {
            out.clear();
            // Memory takes whatever it is given, and the sizes were counted.
            let _written = JpegEncoder::new_with_quality(&mut out, quality).encode(&self.rgb, self.width, self.height, ExtendedColorType::Rgb8);
            if out.len() <= MOST_BYTES {
                break;
            }
        }
        out
    }
}

/// Returns whether a file shows something that could be printed, whether or not it can be decoded here.
pub fn is_picture(format: &Format) -> bool {
    format.mime.starts_with("image/")
}

/// Returns whether small pictures are made of a format.
pub(super) fn draws(format: &Format) -> bool {
    matches!(format.mime.as_str(), "image/jpeg" | "image/png" | "image/gif" | "image/webp")
}

/// Makes a photograph small, the right side up, on white where it is transparent; the first picture of several.
pub(super) fn reduced(bytes: &[u8], format: &Format) -> Result<Pixels, Unread> {
    let (large, orientation) = match format.mime.as_str() {
        "image/jpeg" => jpeg(bytes)?,
        "image/png" => other(bytes, ImageFormat::Png)?,
        "image/gif" => other(bytes, ImageFormat::Gif)?,
        "image/webp" => other(bytes, ImageFormat::WebP)?,
        _ => return Err(Unread::Unsupported),
    };
    let mut small = if large.width() > EDGE || large.height() > EDGE { large.thumbnail(EDGE, EDGE) } else { large };
    small.apply_orientation(orientation);
    let small = on_white(&small);
    Pixels::new(small.width(), small.height(), small.into_raw()).ok_or(Unread::Damaged)
}

fn jpeg(bytes: &[u8]) -> Result<(DynamicImage, Orientation), Unread> {
    let options = DecoderOptions::default().set_strict_mode(false).set_max_width(LONGEST as usize).set_max_height(LONGEST as usize);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().or(Err(Unread::Damaged))?;
    let (width, height) = decoder.dimensions().ok_or(Unread::Damaged)?;
    let (width, height) = (u32::try_from(width).unwrap_or(u32::MAX), u32::try_from(height).unwrap_or(u32::MAX));
    bounded(width, height)?;
    let grey = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let orientation = decoder.exif().and_then(|exif| Orientation::from_exif_chunk(exif)).unwrap_or(Orientation::NoTransforms);
    decoder.set_options(options.jpeg_set_out_colorspace(if grey { ColorSpace::Luma } else { ColorSpace::RGB }));
    let pixels = decoder.decode().or(Err(Unread::Damaged))?;
    let picture = if grey { GrayImage::from_raw(width, height, pixels).map(DynamicImage::from) } else { RgbImage::from_raw(width, height, pixels).map(DynamicImage::from) };
    Ok((picture.ok_or(Unread::Damaged)?, orientation))
}

fn other(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), Unread> {
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(LONGEST), Some(LONGEST), Some(MOST_MEMORY));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| reason(&error))?;
    let (width, height) = decoder.dimensions();
    bounded(width, height)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(|error| reason(&error))?, orientation))
}

fn bounded(width: u32, height: u32) -> Result<(), Unread> {
    let few = width.max(height) <= LONGEST && u64::from(width) * u64::from(height) <= MOST_PIXELS;
    if few { Ok(()) } else { Err(Unread::TooLarge) }
}

const fn reason(error: &ImageError) -> Unread {
    match error {
        ImageError::Limits(_) => Unread::TooLarge,
        ImageError::Unsupported(_) => Unread::Unsupported,
        ImageError::Decoding(_) | ImageError::Encoding(_) | ImageError::Parameter(_) | ImageError::IoError(_) => Unread::Damaged,
    }
}

/// Puts a picture on white paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let mut paper = RgbImage::new(picture.width(), picture.height());
    for (on, pixel) in paper.pixels_mut().zip(picture.to_rgba8().pixels()) {
        let [red, green, blue, alpha] = pixel.0.map(u16::from);
        let over = |colour: u16| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        on.0 = [over(red), over(green), over(blue)];
    }
    paper
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::png::PngEncoder;
    use image::{ImageEncoder as _, Rgb, RgbaImage};
    use proptest::prelude::*;

    fn format(mime: &str) -> Format {
        Format { mime: mime.to_owned(), ..Format::unknown() }
    }

    /// Red on the left, blue on the right.
    fn flag(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) })
    }

    fn as_jpeg(picture: &RgbImage) -> Vec<u8> {
        let mut out = Vec::new();
        JpegEncoder::new_with_quality(&mut out, 90).encode(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8).unwrap();
        out
    }

    /// A JPEG with an Exif segment that says which side is up, and where the picture was taken.
    fn turned(picture: &RgbImage, orientation: u8) -> Vec<u8> {
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"GPS -34.6037 -58.3816");
        let mut out = as_jpeg(picture);
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        out.splice(2..2, [&[0xFF, 0xE1], length.as_slice(), &exif].concat());
        out
    }

    fn red(pixels: &Pixels, x: u32, y: u32) -> bool {
        let at = usize::try_from((y * pixels.width + x) * 3).unwrap();
        pixels.rgb[at] > pixels.rgb[at + 2]
    }

    #[test]
    fn a_photograph_becomes_small_and_keeps_its_shape() {
        let small = reduced(&as_jpeg(&flag(1600, 900)), &format("image/jpeg")).unwrap();
        assert_eq!(small.size(), (320, 180));
        assert!(red(&small, 10, 90) && !red(&small, 310, 90));
        let tiny = reduced(&as_jpeg(&flag(20, 10)), &format("image/jpeg")).unwrap();
        assert_eq!(tiny.size(), (20, 10), "nothing is made larger");
    }

    #[test]
    fn the_side_that_exif_names_is_up_and_nothing_else_of_it_is_left() {
        let file = turned(&flag(640, 320), 6);
        let small = reduced(&file, &format("image/jpeg")).unwrap();
        assert_eq!(small.size(), (160, 320));
        assert!(red(&small, 80, 10) && !red(&small, 80, 310), "what was left is above");
        let written = small.jpeg();
        let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        assert!(holds(&file, b"Exif") && holds(&file, b"GPS"));
        assert!(!holds(&written, b"Exif") && !holds(&written, b"GPS") && !holds(&written, &[0xFF, 0xE1]));
    }

    #[test]
    fn what_is_transparent_lies_on_white() {
        let mut picture = RgbaImage::new(4, 1);
        picture.put_pixel(0, 0, image::Rgba([9, 9, 9, 255]));
        let mut png = Vec::new();
        PngEncoder::new(&mut png).write_image(&picture, 4, 1, ExtendedColorType::Rgba8).unwrap();
        assert_eq!(reduced(&png, &format("image/png")).unwrap().rgb(), [9, 9, 9, 255, 255, 255, 255, 255, 255, 255, 255, 255]);
    }

    #[test]
    fn even_noise_is_written_within_the_bound() {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        let noise = Pixels::new(EDGE, EDGE, (0..EDGE * EDGE * 3).map(|_| next()).collect()).unwrap();
        assert!(noise.jpeg().len() <= MOST_BYTES && noise.jpeg() == noise.jpeg());
    }

    #[test]
    fn a_picture_that_claims_too_many_pixels_is_not_decoded() {
        let mut file = as_jpeg(&flag(16, 16));
        let at = file.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        file[at + 5..at + 9].copy_from_slice(&[0x75, 0x30, 0x75, 0x30]);
        assert_eq!(reduced(&file, &format("image/jpeg")), Err(Unread::TooLarge));
    }

    #[test]
    fn what_is_no_picture_says_why() {
        assert_eq!(reduced(b"\xFF\xD8\xFF nonsense", &format("image/jpeg")), Err(Unread::Damaged));
        assert_eq!(reduced(b"II*\0", &format("image/tiff")), Err(Unread::Unsupported));
        assert_eq!(reduced(&as_jpeg(&flag(9, 9)), &format("image/png")), Err(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn no_bytes_make_a_decoder_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..600, kind in 0_usize..4) {
            let mime = ["image/jpeg", "image/png", "image/gif", "image/webp"][kind];
            drop(reduced(&bytes, &format(mime)));
            let mut file = as_jpeg(&flag(24, 24));
            for (offset, byte) in bytes.iter().take(4).enumerate() {
                let place = (at + offset) % file.len();
                file[place] = *byte;
            }
            drop(reduced(&file, &format("image/jpeg")));
        }
    }
}
