//! Languages so close that only a few words tell them apart: Malay and Indonesian, Danish
//! and the two Norwegians. Counted over the words that one of them has and the others lack.

use super::judge::Verdict;

/// Tag and the words that its siblings do not write so.
type Sibling = (&'static str, &'static str);

const MALAY: [Sibling; 2] = [
    ("ms", "kerana boleh ialah daripada pesakit kes wang akaun polis bahawa kajian ubat ujian kerajaan apabila sahaja \
        berkata disebabkan semasa jangkitan wabak maklumat beliau sebarang pelbagai bagi manakala syarikat doktor \
        kesihatan mempunyai berlaku iaitu hendaklah awak nombor pejabat mahkamah tertuduh suspek ogos disember mac \
        julai januari februari oktober negara isnin selasa rabu khamis jumaat ahad bulanan ke dalam kakitangan \
        universiti terdapat bermula kebanyakan hantar kata laluan muka surat pengguna fail ralat cuba betul baharu \
        risiko vaksin penyelidik peratus mereka ini serta berkaitan menerusi kesan tempoh langkah"),
    ("id", "karena bisa pasien kasus uang rekening polisi bahwa penelitian obat tes pemerintah ketika saja mengatakan \
        infeksi wabah informasi dia beberapa berbagai untuk sedangkan perusahaan dokter kesehatan memiliki terjadi \
        yaitu harus kamu nomor kantor pengadilan terdakwa tersangka agustus desember maret juli oktober senin kamis \
        jumat minggu staf universitas dimulai kebanyakan kirim sandi halaman laman pengguna berkas kesalahan coba \
        benar baru peneliti persen merupakan menjadi melakukan gejala selama secara berdasarkan hingga agar namun \
        sangat adanya antara jika tersebut atas hasil seperti tahun dapat"),
];

const SCANDINAVIAN: [Sibling; 3] = [
    ("da", "af blev nogle noget meget hvad efter mig dig sig ud mere bruger adgangskode også hvis være jeg til når kunne \
        besked siger uden lige nu anden kontoen side vælg ændre tilføj gem"),
    ("nb", "av ble noen noe mye hva etter meg deg seg ut mer bruker passord også hvis være jeg nå kunne melding sier uten \
        akkurat annen legg velg endre lagre"),
    ("nn", "ikkje eg dei frå noko berre vere vart ein eit kva nokon nokre mykje meir sjølv ho dykk dykkar korleis kvar \
        seier utan vel endra lagra skal gjer"),
];

/// Corrects a verdict among siblings; without a clear word it is no longer reliable.
pub(super) fn settle(verdict: Verdict, text: &str) -> Verdict {
    let family: &[Sibling] = match verdict.tag {
        "ms" | "id" => &MALAY,
        "da" | "nb" | "nn" => &SCANDINAVIAN,
        _ => return verdict,
    };
    let lower = text.to_lowercase();
    let count = |words: &str| {
        let own: Vec<&str> = words.split(' ').filter(|word| is_own(word, words, family)).collect();
        lower.split(' ').filter(|word| own.contains(word)).count()
    };
    let mut counts: Vec<(&'static str, usize)> = family.iter().map(|(tag, words)| (*tag, count(words))).collect();
    counts.sort_by_key(|(tag, found)| (std::cmp::Reverse(*found), *tag != verdict.tag));
    match counts.as_slice() {
        [(_, best), (_, next), ..] if best == next => Verdict { reliable: false, confidence: verdict.confidence.min(0.5), ..verdict },
        [(tag, best), (_, next), ..] => {
            let clear = *best >= 2 && *best >= 3 * next;
            let confidence = super::ratio(*best, best + next);
            Verdict { tag, reliable: clear, confidence: confidence.min(0.95) }
        }
        _ => verdict,
    }
}

/// Returns whether no sibling has the word too.
fn is_own(word: &str, words: &str, family: &[Sibling]) -> bool {
    family.iter().filter(|(_, other)| *other != words).all(|(_, other)| other.split(' ').all(|theirs| theirs != word))
}
