//! Packs the texts of VERIFY.html: what comes next is foretold bit by bit, and only the surprise is written down.
//!
//! Deflate left no room for more than three languages in 60 kB. Several contexts (the bytes before, the word) each
//! tell a probability, a mixer that learns weighs them (as PAQ does), and an arithmetic coder writes the rest.
//! `templates/verify/boot.js` undoes it with the same operations on the same doubles, in the same order: only
//! additions, multiplications and divisions, which IEEE 754 defines to the bit on every machine.

/// Slots of the table of probabilities, as a power of two.
const BITS: u32 = 22;
/// Contexts: how many bytes before, and the word with and without the one before.
const ORDERS: [usize; 6] = [0, 1, 2, 3, 4, 6];
const CONTEXTS: usize = ORDERS.len() + 2;
/// Two opinions of each context, and one that is always there.
const INPUTS: usize = 2 * CONTEXTS + 1;
/// How fast the mixers learn, how long a probability stays quick, how fast the correction learns.
const RATE: f64 = 0.02;
const SETTLED: u8 = 30;
const CORRECTION: f64 = 0.02;
const STEPS: usize = 24;

/// Everything that was learnt so far.
struct Model {
    stretched: Vec<f64>,
    chance: Vec<u16>,
    seen: Vec<u8>,
    by_bits: Vec<f64>,
    by_byte: Vec<f64>,
    corrected: Vec<f64>,
    hashes: [u32; CONTEXTS],
    words: [u32; 2],
    /// The last bytes, newest first.
    before: [u32; 6],
    slots: [usize; CONTEXTS],
    inputs: [f64; INPUTS],
    told: Told,
}

/// What was foretold of one bit, to be held against it.
#[derive(Default)]
struct Told {
    one: f64,
    other: f64,
    place: usize,
    part: f64,
}

/// How likely a sum of opinions makes a one.
fn squashed(sum: f64) -> f64 {
    let mut small = 1.0 - sum.clamp(-11.0, 11.0) / 4096.0;
    for _ in 0..12 {
        small *= small;
    }
    1.0 / (1.0 + small)
}

/// The inverse, for 4096 probabilities; a sum of small steps.
fn stretched() -> Vec<f64> {
    let mut table = vec![0.0; 4096];
    let mut sum = 0.0;
    for at in 2049..4096_u16 {
        let middle = f64::from(at) / 4096.0;
        sum += 1.0 / 4096.0 / (middle * (1.0 - middle));
        if let Some(place) = table.get_mut(usize::from(at)) {
            *place = sum;
        }
        if let Some(place) = table.get_mut(usize::from(4095 - at)) {
            *place = -sum;
        }
    }
    table
}

fn mixed(sum: u32, more: u32) -> u32 {
    sum.wrapping_add(more).wrapping_add(1).wrapping_mul(0x2F0B_4C47)
}

fn dot(weights: &[f64], inputs: &[f64]) -> f64 {
    weights.iter().zip(inputs).fold(0.0, |sum, (weight, input)| sum + weight * input)
}

fn learn(weights: &mut [f64], inputs: &[f64], error: f64) {
    for (weight, input) in weights.iter_mut().zip(inputs) {
        *weight += input * error;
    }
}

impl Model {
    fn new() -> Self {
        let steps: Vec<f64> = (0..24_u8).map(|step| squashed(f64::from(step) - 11.5)).collect();
        let mut model = Self {
            stretched: stretched(),
            chance: vec![32768; 1 << BITS],
            seen: vec![0; 1 << BITS],
            by_bits: vec![0.3; 256 * INPUTS],
            by_byte: vec![0.3; 256 * INPUTS],
            corrected: steps.repeat(65536),
            hashes: [0; CONTEXTS],
            words: [0; 2],
            before: [0; 6],
            slots: [0; CONTEXTS],
            inputs: [0.3; INPUTS],
            told: Told::default(),
        };
        model.turn();
        model
    }

    /// Foretells a bit in 65,536 parts; `node` is a one followed by the bits of this byte so far.
    fn tell(&mut self, node: u32) -> u32 {
        for ((hash, slot), inputs) in self.hashes.iter().zip(&mut self.slots).zip(self.inputs.chunks_exact_mut(2)) {
            let key = (hash ^ node.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x2545_F491);
            *slot = ((key ^ key >> 15).wrapping_mul(0x85EB_CA6B) >> (32 - BITS)) as usize;
            let (chance, seen) = (self.chance.get(*slot).copied().unwrap_or_default(), self.seen.get(*slot).copied().unwrap_or_default());
            let sure = if seen > 3 { 4.0 } else { 2.0 };
            let opinion = self.stretched.get(usize::from(chance >> 4)).copied().unwrap_or_default();
            let told = if seen == 0 { [0.0, 0.0] } else { [opinion, (f64::from(chance) / 65536.0 - 0.5) * sure] };
            inputs.copy_from_slice(&told);
        }
        let last = self.before.first().copied().unwrap_or_default();
        let one = self.by_bits.get(node as usize * INPUTS..).map_or(0.0, |weights| dot(weights, &self.inputs));
        let other = self.by_byte.get(last as usize * INPUTS..).map_or(0.0, |weights| dot(weights, &self.inputs));
        let sum = (one + other) * 0.5;
        let place = sum.clamp(-11.4, 11.4) + 11.5;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0.1 and 22.9")]
        let step = place as u32;
        let at = (last << 8 | node) as usize * STEPS + step as usize;
        let part = place - f64::from(step);
        let pair = |at: usize| self.corrected.get(at).copied().unwrap_or_default();
        let chance = (squashed(sum) + (pair(at) * (1.0 - part) + pair(at + 1) * part)) * 0.5;
        self.told = Told { one: squashed(one), other: squashed(other), place: at, part };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a probability")]
        let parts = (chance * 65536.0) as u32;
        parts.clamp(16, 65520)
    }

    /// Learns what the bit was.
    fn hear(&mut self, node: u32, bit: u32) {
        let truth = f64::from(bit);
        let last = self.before.first().copied().unwrap_or_default();
        for (weights, at, told) in [(&mut self.by_bits, node, self.told.one), (&mut self.by_byte, last, self.told.other)] {
            if let Some(own) = weights.get_mut(at as usize * INPUTS..) {
                learn(own, &self.inputs, (truth - told) * RATE);
            }
        }
        for (at, part) in [(self.told.place, 1.0 - self.told.part), (self.told.place + 1, self.told.part)] {
            if let Some(own) = self.corrected.get_mut(at) {
                *own += (truth - *own) * CORRECTION * part;
            }
        }
        for slot in self.slots {
            let (Some(chance), Some(seen)) = (self.chance.get_mut(slot), self.seen.get_mut(slot)) else { continue };
            let now = f64::from(*chance) + (truth * 65535.0 - f64::from(*chance)) / (f64::from(*seen) + 1.5);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 65,535")]
            let now = now as u16;
            *chance = now;
            *seen = SETTLED.min(*seen + 1);
        }
    }

    /// Ends a byte.
    fn next(&mut self, byte: u32) {
        self.before.rotate_right(1);
        if let Some(first) = self.before.first_mut() {
            *first = byte;
        }
        let [word, other] = self.words;
        let is_letter = byte >= 128 || (byte | 32).wrapping_sub(97) < 26;
        self.words = if is_letter { [mixed(word, byte), other] } else { [0, if word == 0 { other } else { word }] };
        self.turn();
    }

    fn turn(&mut self) {
        let mut sum = 0;
        let mut orders = ORDERS.iter().enumerate().peekable();
        let mut hashes = [0; CONTEXTS];
        for length in 0..=self.before.len() {
            if let Some((at, _)) = orders.next_if(|(_, order)| **order == length)
                && let Some(own) = hashes.get_mut(at)
            {
                *own = mixed(sum, u32::try_from(at).unwrap_or_default());
            }
            sum = mixed(sum, self.before.get(length).copied().unwrap_or_default());
        }
        let [word, other] = self.words;
        let both = [mixed(word, 6), mixed(mixed(other, word), 7)];
        for (own, hash) in hashes.iter_mut().rev().zip(both.into_iter().rev()) {
            *own = hash;
        }
        self.hashes = hashes;
    }
}

/// Where a range is cut for a bit that is a one with so many of 65,536 parts.
fn cut(low: u32, high: u32, parts: u32) -> u32 {
    let range = high - low;
    low + (range >> 16) * parts + (((range & 0xFFFF) * parts) >> 16)
}

/// Packs bytes.
pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut model = Model::new();
    let (mut low, mut high, mut out) = (0_u32, u32::MAX, Vec::new());
    for byte in bytes {
        let mut node = 1;
        for shift in (0..8).rev() {
            let bit = u32::from(byte >> shift & 1);
            let middle = cut(low, high, model.tell(node));
            if bit == 1 { high = middle } else { low = middle + 1 }
            while (low ^ high) >> 24 == 0 {
                out.push((high >> 24) as u8);
                low <<= 8;
                high = high << 8 | 255;
            }
            model.hear(node, bit);
            node = node << 1 | bit;
        }
        model.next(u32::from(*byte));
    }
    out.extend((low | 0x00FF_FFFF).to_be_bytes());
    out
}

/// Unpacks so many bytes.
#[cfg(test)]
pub(crate) fn unpacked(packed: &[u8], length: usize) -> Vec<u8> {
    let mut model = Model::new();
    let mut coming = packed.iter().copied().chain(std::iter::repeat(0)).map(u32::from);
    let mut take = || coming.next().unwrap_or_default();
    let (mut low, mut high) = (0_u32, u32::MAX);
    let mut code = (0..4).fold(0, |code, _| code << 8 | take());
    let mut out = Vec::with_capacity(length);
    while out.len() < length {
        let mut node = 1;
        while node < 256 {
            let middle = cut(low, high, model.tell(node));
            let bit = u32::from(code <= middle);
            if bit == 1 { high = middle } else { low = middle + 1 }
            while (low ^ high) >> 24 == 0 {
                code = code << 8 | take();
                low <<= 8;
                high = high << 8 | 255;
            }
            model.hear(node, bit);
            node = node << 1 | bit;
        }
        out.push(u8::try_from(node & 255).unwrap_or_default());
        model.next(node & 255);
    }
    out
}
