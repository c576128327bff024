//! How many pairs of segments a second go through all translation checks on one core. The pairs are those of the
//! samples: source and translation by their lines. Nothing here asserts a time.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pouch::model::lang_tag::LangTag;
use pouch::qa::{Context, Pair, check};

const TEXTS: [(&str, &str, &str, &str); 4] = [
    ("zh-Hans", "es", "argentina-2016/evidence/01-询问笔录/询问笔录（郑秀云）第1次 2016-05-09.txt", "argentina-2016/translations/es/01-询问笔录/询问笔录（郑秀云）第1次 2016-05-09.txt"),
    ("zh-Hans", "es", "argentina-2016/evidence/02-手机数据/微信聊天记录 [林国栋-平安互助会] 2016-01至04.txt", "argentina-2016/translations/es/02-手机数据/微信聊天记录 [林国栋-平安互助会] 2016-01至04.txt"),
    ("zh-Hans", "es", "argentina-2016/evidence/08-接处警/接处警登记表（0931号）.txt", "argentina-2016/translations/es/08-接处警/接处警登记表（0931号）.txt"),
    ("zh-Hans", "es", "argentina-2016/evidence/03-银行材料/样例银行 账户0417交易明细 2016-01至04.csv", "argentina-2016/translations/es/03-银行材料/样例银行 账户0417交易明细 2016-01至04.csv"),
];

fn pairs() -> Vec<(LangTag, LangTag, String, String)> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let lines = |path: &str| {
        let text = fs::read_to_string(samples.join(path)).expect("the samples lie in the repository");
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let tag = |tag: &str| LangTag::parse(tag).expect("the tags are written above");
    let both = |(from, to, source, target): (&str, &str, &str, &str)| lines(source).into_iter().zip(lines(target)).map(|(one, two)| (tag(from), tag(to), one, two)).collect::<Vec<_>>();
    TEXTS.into_iter().flat_map(both).collect()
}

fn checks(criterion: &mut Criterion) {
    let (pairs, context) = (pairs(), Context::default());
    let mut group = criterion.benchmark_group("translation checks");
    group.throughput(Throughput::Elements(pairs.len() as u64));
    group.bench_function("pairs", |bencher| {
        bencher.iter(|| {
            let one = |(from, to, source, target): &(LangTag, LangTag, String, String)| check(&Pair { place: "", source, source_language: from, target, target_language: to }, &context).len();
            black_box(pairs.iter().map(one).sum::<usize>())
        });
    });
    group.finish();
}

criterion_group!(benches, checks);
criterion_main!(benches);
