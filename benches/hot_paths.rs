//! The hot paths: hashing, taking in, packing and verifying, of one large file and of many small ones.
//!
//! Sizes come from the environment, so that this also runs small: `POUCH_BENCH_MIB` (the large file, default
//! 1024), `POUCH_BENCH_FILES` (the small ones, default 20000). `benches/peers.sh` sets the same work beside
//! other tools; nothing here asserts a time.

use std::fmt::Debug;
use std::hint::black_box;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{BenchmarkGroup, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use pouch::extract::isolated::Reader;
use pouch::model::digest;
use pouch::model::lang_tag::LangTag;
use pouch::handling::Office;
use pouch::model::moment::Moment;
use pouch::pack::{self, AddSettings, LockedFolder, PackSettings, Worker};
use pouch::verify;
use tempfile::TempDir;

const CASE: &str = include_str!("case.toml");
const MIB: u64 = 1024 * 1024;

/// A case that is ready to be packed.
struct Prepared {
    home: TempDir,
    bytes: u64,
}

impl Prepared {
    fn root(&self) -> PathBuf {
        self.home.path().join("case")
    }

    fn zip(&self) -> PathBuf {
        self.home.path().join("out/BENCH-1.peer.zip")
    }

    fn open(&self) -> LockedFolder {
        must(LockedFolder::open(&self.root()))
    }
}

fn must<T, E: Debug>(result: Result<T, E>) -> T {
    result.expect("the bench prepared everything itself")
}

/// Noise, the same every time (xorshift64*).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn write(&mut self, path: &Path, bytes: u64) {
        let mut file = BufWriter::new(must(std::fs::File::create(path)));
        for _ in 0..bytes / 8 {
            must(file.write_all(&self.next().to_le_bytes()));
        }
        must(file.flush());
    }
}

fn number(name: &str, default: u64) -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a bench has no other way to be told its size")]
    let told = std::env::var(name);
    told.ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn worker<'a>(salt: &'a mut dyn FnMut() -> [u8; 16], office: &'a Office) -> Worker<'a> {
    Worker { actor: "bench".to_owned(), at: Moment::from_unix(1_750_000_000), salt, reader: &Reader::Here, office }
}

fn add(folder: &mut LockedFolder) {
    let settings = AddSettings { paths: Vec::new(), recheck: true, accept: Vec::new(), threads: 2, ocr: None, further: Vec::new() };
    let mut salt = || [0; 16];
    black_box(must(pack::add(folder, &settings, &mut worker(&mut salt, &Office::embedded()), &())));
}

fn pack_it(prepared: &Prepared, quick: bool) {
    let out = Some(prepared.home.path().join("out"));
    let settings = PackSettings { out, force: true, quick, threads: 2, ..PackSettings::plain() };
    let mut salt = || [0; 16];
    black_box(must(pack::pack(&mut prepared.open(), &settings, &mut worker(&mut salt, &Office::embedded()), &())));
}

fn prepare(fill: impl FnOnce(&Path, &mut Noise) -> u64) -> Prepared {
    let home = must(tempfile::tempdir());
    let evidence = home.path().join("case/evidence");
    must(std::fs::create_dir_all(&evidence));
    must(std::fs::write(home.path().join("case/case.toml"), CASE));
    let bytes = fill(&evidence, &mut Noise(20_260_620));
    let prepared = Prepared { home, bytes };
    let mut folder = prepared.open();
    add(&mut folder);
    let ids: Vec<String> = folder.register.items.keys().map(ToString::to_string).collect();
    let mut salt = || [0; 16];
    must(pack::confirm(&mut folder, &ids, &must(LangTag::parse("zxx")), &mut worker(&mut salt, &Office::embedded())));
    drop(folder);
    prepared
}

fn large() -> Prepared {
    let bytes = number("POUCH_BENCH_MIB", 1024) * MIB;
    prepare(|evidence, noise| {
        noise.write(&evidence.join("image.bin"), bytes);
        bytes
    })
}

fn small() -> Prepared {
    let files = number("POUCH_BENCH_FILES", 20_000);
    prepare(|evidence, noise| {
        let mut total = 0;
        for n in 0..files {
            let bytes = (4096 + noise.next() % (60 * 1024)) / 8 * 8;
            noise.write(&evidence.join(format!("{n:06}.bin")), bytes);
            total += bytes;
        }
        total
    })
}

fn of_case(criterion: &mut Criterion, name: &str, prepared: &Prepared) {
    let mut group = group(criterion, name, prepared.bytes);
    group.bench_function("add again", |bencher| {
        let mut folder = prepared.open();
        bencher.iter(|| add(&mut folder));
    });
    group.bench_function("pack --quick", |bencher| bencher.iter(|| pack_it(prepared, true)));
    group.bench_function("pack", |bencher| bencher.iter(|| pack_it(prepared, false)));
    group.bench_function("verify", |bencher| {
        let settings = verify::Settings { threads: 2, ..verify::Settings::default() };
        bencher.iter(|| black_box(must(verify::run(&prepared.zip(), &settings, &()))));
    });
    group.finish();
}

fn group<'a>(criterion: &'a mut Criterion, name: &str, bytes: u64) -> BenchmarkGroup<'a, criterion::measurement::WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(bytes)).sampling_mode(SamplingMode::Flat).sample_size(10);
    group.warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(5));
    group
}

fn hash(criterion: &mut Criterion) {
    let prepared = large();
    let path = prepared.root().join("evidence/image.bin");
    let mut group = group(criterion, "hash", prepared.bytes);
    group.bench_function("digest::of_reader", |bencher| {
        bencher.iter(|| black_box(must(digest::of_reader(must(std::fs::File::open(&path))))));
    });
    group.finish();
    of_case(criterion, "one large file", &prepared);
}

fn many(criterion: &mut Criterion) {
    of_case(criterion, "many small files", &small());
}

criterion_group!(benches, hash, many);
criterion_main!(benches);
