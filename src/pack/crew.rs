//! The same work on many things, by several threads; the answers come in the order of the things.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// More threads than this are never started, whatever is asked for.
const MOST: usize = 64;

/// Works on each thing; `start` gives each thread what it keeps from one thing to the next, and `None` stops that thread.
pub fn in_order<T: Sync, R: Send, S>(
    things: &[T],
    threads: usize,
    start: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> Option<R> + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(things.len()));
    let toil = || {
        let mut kept = start();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(answer) = things.get(at).and_then(|thing| work(&mut kept, thing)) else { return };
            if let Ok(mut done) = done.lock() {
                done.push((at, answer));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads.clamp(1, MOST) {
            scope.spawn(toil);
        }
        toil();
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answer)| answer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_the_order_of_the_things_and_what_is_kept_is_kept() {
        let things: Vec<u64> = (0..500).collect();
        for threads in [0, 1, 3, 1000] {
            let answers = in_order(&things, threads, || 0_u64, |seen, thing| {
                *seen += 1;
                Some((*thing, *seen))
            });
            assert!(answers.iter().map(|(thing, _)| *thing).eq(0..500));
            assert!(threads > 1 || answers.iter().all(|(thing, seen)| *seen == thing + 1));
        }
    }

    #[test]
    fn none_stops_the_work() {
        let answers = in_order(&[1, 2, 3, 4], 1, || (), |(), thing| (*thing < 3).then_some(*thing));
        assert_eq!(answers, [1, 2]);
    }
}
