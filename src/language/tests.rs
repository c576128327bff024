//! Real sentences in many languages, and text in none.

use super::*;
use crate::model::text::Loc;
use proptest::prelude::*;

fn blocks(texts: &[&str]) -> Vec<Block> {
    texts.iter().zip(1..).map(|(text, line)| Block { loc: Loc::Line(line), text: (*text).to_owned() }).collect()
}

fn main(texts: &[&str]) -> (String, bool) {
    let found = profile(&blocks(texts)).detections.into_iter().next().unwrap();
    (found.tag.to_string(), found.reliable)
}

#[test]
fn sentences_are_named_reliably() {
    let cases = [
        ("en", "The account holder stated that he had never received the money and did not know who had opened the account in his name."),
        ("es", "El titular de la cuenta declaró que nunca había recibido el dinero y que no sabía quién había abierto la cuenta a su nombre."),
        ("it", "Il titolare del conto ha dichiarato di non aver mai ricevuto il denaro e di non sapere chi avesse aperto il conto a suo nome."),
        ("fr", "Le titulaire du compte a déclaré qu'il n'avait jamais reçu l'argent et qu'il ne savait pas qui avait ouvert le compte à son nom."),
        ("de", "Der Kontoinhaber erklärte, dass er das Geld nie erhalten habe und nicht wisse, wer das Konto auf seinen Namen eröffnet habe."),
        ("pt", "O titular da conta declarou que nunca recebeu o dinheiro e que não sabia quem tinha aberto a conta em seu nome."),
        ("ru", "Владелец счёта заявил, что никогда не получал этих денег и не знает, кто открыл счёт на его имя."),
        ("uk", "Власник рахунку заявив, що ніколи не отримував цих грошей і не знає, хто відкрив рахунок на його ім'я."),
        ("kk", "Шот иесі бұл ақшаны ешқашан алмағанын және шотты оның атына кім ашқанын білмейтінін айтты."),
        ("ar", "صرح صاحب الحساب بأنه لم يستلم المال أبدا وأنه لا يعرف من فتح الحساب باسمه في البنك"),
        ("fa", "صاحب حساب اظهار داشت که هرگز پول را دریافت نکرده است و نمی‌داند چه کسی حساب را به نام او باز کرده است"),
        ("ur", "اکاؤنٹ ہولڈر نے بتایا کہ اسے یہ رقم کبھی نہیں ملی اور اسے معلوم نہیں کہ اس کے نام پر اکاؤنٹ کس نے کھولا ہے"),
        ("zh-Hans", "账户持有人称，他从未收到这笔钱，也不知道是谁用他的名字开立了账户。"),
        ("zh-Hant", "帳戶持有人稱，他從未收到這筆錢，也不知道是誰用他的名字開立了帳戶。"),
        ("ja", "口座名義人は、そのお金を受け取ったことはなく、誰が自分の名前で口座を開いたのか知らないと述べた。"),
        ("ko", "계좌 명의자는 그 돈을 받은 적이 없으며 누가 자신의 이름으로 계좌를 개설했는지 모른다고 진술했다."),
        ("th", "เจ้าของบัญชีให้การว่าไม่เคยได้รับเงินจำนวนนี้"),
        ("lo", "ເຈົ້າຂອງບັນຊີບອກວ່າບໍ່ເຄີຍໄດ້ຮັບເງິນຈຳນວນນີ້"),
        ("km", "ម្ចាស់គណនីបានថ្លែងថាគាត់មិនដែលទទួលបានប្រាក់នេះទេ"),
        ("my", "အကောင့်ပိုင်ရှင်က ဒီငွေကို ဘယ်တော့မှ မရဘူးလို့ ပြောပါတယ်"),
        ("el", "Ο κάτοχος του λογαριασμού δήλωσε ότι δεν έλαβε ποτέ τα χρήματα."),
        ("ka", "ანგარიშის მფლობელმა განაცხადა, რომ ფული არასოდეს მიუღია."),
        ("hy", "Հաշվի տերը հայտարարեց, որ երբեք գումարը չի ստացել։"),
        ("vi", "Chủ tài khoản khai rằng ông chưa bao giờ nhận được số tiền này và không biết ai đã mở tài khoản đứng tên ông."),
        ("tr", "Hesap sahibi, parayı hiçbir zaman almadığını ve hesabı kendi adına kimin açtığını bilmediğini bu ifade ile söyledi ve bir itiraz için başvurdu."),
        ("pl", "Właściciel rachunku oświadczył, że nigdy nie otrzymał tych pieniędzy i nie wie, kto otworzył rachunek na jego nazwisko."),
    ];
    for (tag, text) in cases {
        assert_eq!(main(&[text]), (tag.to_owned(), true), "{text}");
    }
}

#[test]
fn a_malay_text_is_never_reliably_indonesian() {
    let text = "Pemegang akaun itu berkata bahawa dia tidak pernah menerima wang tersebut dan tidak tahu siapa yang telah membuka akaun atas namanya.";
    assert_ne!(main(&[text]), ("id".to_owned(), true));
}

#[test]
fn what_machines_wrote_has_no_language() {
    for text in [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 d41d8cd98f00b204e9800998ecf8427e",
        "ES91 2100 0418 4502 0005 1332 / DE89 3704 0044 0532 0130 00 / GB29NWBK60161331926819",
        "P<ARGPEREZ<<JUAN<CARLOS<<<<<<<<<<<<<<<<<<<<<\nAA12345674ARG8001014M2501012<<<<<<<<<<<<<<06",
        "2026-11-21 14:30:55 192.168.0.1 1,200.00 USD 3.14159",
    ] {
        assert_eq!(main(&[text]), ("und".to_owned(), false), "{text}");
    }
}

#[test]
fn names_and_scraps_promise_nothing() {
    for text in ["John Smith", "Ok", "Wang Xiaoming", "Juan Carlos Pérez, María Fernanda Rodríguez, Lucía Gómez", "山田"] {
        assert!(!main(&[text]).1, "{text}");
    }
}

#[test]
fn pinyin_is_no_european_language() {
    let text = "zhanghu chiyouren shengcheng ta congwei shoudao zhe bi qian ye bu zhidao shi shui yong ta de mingzi kaili le zhanghu";
    assert!(!main(&[text]).1);
}

#[test]
fn a_mixed_document_shows_each_language_with_its_share() {
    let found = profile(&blocks(&[
        "El titular de la cuenta declaró que nunca había recibido el dinero y que no sabía quién había abierto la cuenta a su nombre.",
        "账户持有人称，他从未收到这笔钱，也不知道是谁用他的名字开立了账户。账户持有人称，他从未收到这笔钱。",
        "The account holder stated that he had never received the money and did not know who had opened it.",
    ]));
    let tags: Vec<_> = found.detections.iter().map(|found| found.tag.as_str()).collect();
    assert_eq!(tags, ["es", "en", "zh-Hans"]);
    assert_eq!(found.detections.iter().map(|found| u32::from(found.share)).sum::<u32>(), 100);
}

#[test]
fn a_stray_word_is_folded_away() {
    let long = "Владелец счёта заявил, что никогда не получал этих денег и не знает, кто открыл счёт на его имя. ".repeat(10);
    let found = profile(&blocks(&[&long, "Deutsche Bank"]));
    assert_eq!(found.detections.len(), 1);
    assert_eq!((found.detections[0].share, found.detections[0].reliable), (100, true));
}

#[test]
fn no_text_has_an_empty_profile() {
    assert_eq!(profile(&[]), Profile::default());
}

#[test]
fn a_false_declaration_is_contradicted_and_a_kin_one_is_not() {
    let tag = |raw| LangTag::parse(raw).unwrap();
    let spanish = blocks(&["El titular de la cuenta declaró que nunca había recibido el dinero y que no sabía quién era."]);
    assert_eq!(seems(&spanish, &tag("it")), Some(tag("es")));
    assert_eq!(seems(&spanish, &tag("es-AR")), None);
    assert_eq!(seems(&spanish, &tag("und")), None);
    let traditional = blocks(&["帳戶持有人稱，他從未收到這筆錢，也不知道是誰用他的名字開立了帳戶。"]);
    assert_eq!(seems(&traditional, &tag("zh-Hans")), Some(tag("zh-Hant")));
    assert_eq!(seems(&traditional, &tag("zh")), None);
    let persian = blocks(&["صاحب حساب اظهار داشت که هرگز پول را دریافت نکرده است و نمی‌داند چه کسی حساب را باز کرده است"]);
    assert_eq!(seems(&persian, &tag("prs")), None);
}

proptest! {
    #[test]
    fn any_text_gives_shares_of_a_hundred(texts in prop::collection::vec(".{0,200}", 1..6)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let found = profile(&blocks(&texts));
        prop_assert_eq!(found.detections.iter().map(|found| u32::from(found.share)).sum::<u32>(), 100);
        prop_assert!(found.detections.iter().all(|found| (0.0..=1.0).contains(&found.confidence)));
    }
}

#[test]
fn each_block_has_its_own_languages() {
    let texts = [
        "El titular de la cuenta declaró que nunca había recibido el dinero y que no sabía quién era.",
        "12345 / 67890",
        "The account holder stated that he had never received the money. Он заявил, что никогда не получал этих денег.",
    ];
    let survey = survey(&blocks(&texts), &[]);
    let tags: Vec<Vec<&str>> = survey.blocks.iter().map(|parts| parts.iter().map(|part| part.tag.as_str()).collect()).collect();
    assert_eq!(tags, [vec!["es"], vec![], vec!["en", "ru"]]);
}

#[test]
fn an_expected_language_weighs_more_and_hides_none() {
    let expected = [LangTag::parse("it").unwrap()];
    let survey = survey(&blocks(&["El titular de la cuenta declaró que nunca había recibido el dinero."]), &expected);
    let found = &survey.profile.detections[0];
    assert_eq!((found.tag.as_str(), found.unexpected), ("es", true));
}

#[test]
fn whatlang_is_recorded_where_it_was_not_followed() {
    let text = "Шот иесі бұл ақшаны ешқашан алмағанын және шотты оның атына кім ашқанын білмейтінін айтты.";
    let found = profile(&blocks(&[text])).detections.remove(0);
    let heard = found.whatlang.unwrap();
    assert_eq!((found.tag.as_str(), found.status), ("kk", Some(Status::Probable)));
    assert_ne!(heard.tag.as_str(), "kk");
}
