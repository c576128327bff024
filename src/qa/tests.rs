//! Each check in its own words: the fault is found, the right translation is not touched.

use super::*;
use proptest::prelude::*;

fn found(languages: (&str, &str), source: &str, target: &str) -> Vec<&'static str> {
    codes(&findings(languages, source, target))
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.0).collect()
}

fn findings((from, to): (&str, &str), source: &str, target: &str) -> Vec<Finding> {
    let (source_language, target_language) = (LangTag::parse(from).unwrap(), LangTag::parse(to).unwrap());
    let pair = Pair { place: "E0001 1", source, source_language: &source_language, target, target_language: &target_language };
    check(&pair, &Context::default())
}

#[test]
fn a_right_translation_raises_nothing() {
    for (languages, source, target) in [
        (("zh", "es"), "涉案金额1500万元。", "La suma asciende a 15 millones de yuanes."),
        (("zh", "en"), "2016年5月9日，三百五十万美元", "On 9 May 2016, USD 3.5 million"),
        (("ru", "en"), "12 апреля 2019 г. похищено 2,5 млн рублей", "On 12 April 2019, 2,500,000 roubles were stolen"),
        (("ar", "en"), "في ١٢ أبريل ٢٠١٩ بمبلغ ٣٫٥ مليون دولار", "On 12 April 2019, in the amount of 3.5 million dollars"),
        (("hi", "en"), "12,34,567 लोग", "1,234,567 people"),
        (("th", "en"), "วันที่ 5 เมษายน พ.ศ. 2563", "On 5 April 2020"),
        (("fa", "en"), "۱ فروردین ۱۳۹۹", "20 March 2020"),
        (("ar", "en"), "١ رمضان ١٤٤١ هـ", "24 April 2020"),
        (("zh", "en"), "民国105年5月9日", "9 May 2016"),
        (("ja", "en"), "令和2年4月5日", "5 April 2020"),
        (("en", "es"), "two billion dollars", "dos mil millones de dólares"),
        (("zh", "en"), "二十世纪的账号4111 1111 1111 1111", "The account 4111-1111-1111-1111 of the twentieth century"),
        (("zh", "es"), "车牌京A·12345", "matrícula 京A·12345"),
        (("zh", "es"), "见证人在场。", "Estuvo presente el testigo de actuación."),
        (("it", "en"), "zhou.yutong@student.example", "zhou.yutong@student.example"),
        (("en", "zh"), "To: ZHOU Yutong <zhou.yutong@student.example>", "收件人：ZHOU Yutong <zhou.yutong@student.example>"),
        (("zh", "es"), "吕晓峰（女）到案。", "Compareció LYU Xiaofeng (mujer)."),
        (("zh", "es"), "缴获海洛因3斤。", "Se incautaron 3 jin (1,5 kg) de heroína."),
        (("zh", "es"), "当地时间下午3时", "a las 15:00, hora local"),
        (("zh", "es"), "样例分局（公章）", "Comisaría Muestra [sello]"),
        (("zh", "es"), "答：没有。", "Respuesta: No."),
        (("zh", "bg"), "样公（刑）捕字〔2025〕121号", "№ 样公（刑）捕字〔2025〕121号"),
        (("zh", "bg"), "被骗50000元", "измамен с 50 000 юана"),
        (("zh", "en"), "证据编号2601，2021年提取", "Exhibit 2601, extracted in 2021"),
        (("zh", "ru"), "样例云帆贸易有限公司", "«Образец Юньфань Торговля» (样例云帆贸易有限公司)"),
        (("zh", "es"), "65cb3b87d447cae17659b5894f0061bf95e8024dfde25a12720fc74ac353857f", "65cb3b87d447cae17659b5894f0061bf95e8024dfde25a12720fc74ac353857f"),
        (("zh", "es"), "威胁电话录音 20160211.mp3", "威胁电话录音 20160211.mp3"),
        (("zh", "es"), "发件时间：Mon, 7 Mar 2016 09:00", "Enviado: lunes 7 de marzo de 2016, 09:00"),
        (("en", "zh"), "The suspect was seen at the station.", "嫌疑人在车站被看见。"),
        (("en", "es"), "[00:01:05] Hello [00:01:09] Goodbye", "[0:01:05] Hola [0:01:09] Adiós"),
        (("zh", "es"), "共1亿2000万元，其中3万5千元、2万3000元，另付3万5。", "En total 120.000.000 de yuanes, de ellos 35.000 y 23.000 yuanes, más 35.000."),
        (("hi", "en"), "फरवरी 2020 में 2 लाख 44 हज़ार मामले", "244 thousand cases in February 2020"),
        (("ru", "en"), "похищено 2 млн 300 тыс. рублей", "2,300,000 roubles were stolen"),
        (("fr", "en"), "dans les années 30", "in the 1930s"),
        (("it", "en"), "restituisce 0,1930408167 e 27,0168132580039", "returns 0.1930408167 and 27.0168132580039"),
        (("it", "en"), "un set di 5 CD", "a set of 5 CDs"),
        (("it", "en"), "4.13.18. Sezione", "4.13.18. Section"),
        (("it", "en"), "IL TITOLARE DEL COPYRIGHT NON PUÒ ESSERE RITENUTO RESPONSABILE", "THE COPYRIGHT HOLDER MAY NOT BE HELD LIABLE"),
        (("it", "en"), "dal 3 al 5 marzo e fino al 2 aprile", "from 3 March to 5 March and until 2 April"),
    ] {
        assert_eq!(found(languages, source, target), [] as [&str; 0], "{source} | {target}");
    }
}

#[test]
fn each_fault_is_found_by_its_code() {
    for (languages, source, target, code) in [
        (("zh", "es"), "涉案金额1500万元。", "La suma asciende a 1.500.000 yuanes.", "tx07-magnitude-differs"),
        (("zh", "es"), "涉案金额1500万元。", "La suma asciende a 13 millones de yuanes.", "tx06-number-differs"),
        (("es", "en"), "son 2 billones de pesos", "it is 2 billion pesos", "tx07-magnitude-differs"),
        (("ru", "en"), "12 апреля 2019 г.", "12 March 2019", "tx11-month-differs"),
        (("zh", "en"), "300万美元", "3 million euros", "tx10-currency-differs"),
        (("th", "en"), "วันที่ 5 เมษายน พ.ศ. 2563", "On 5 April 2021", "tx06-number-differs"),
        (("fa", "en"), "۱ فروردین ۱۳۹۹", "21 March 2020", "tx06-number-differs"),
        (("zh", "en"), "身份证11010519491231002X", "identity card 11010519491231003X", "tx20-check-digit-translation"),
        (("it", "en"), "IBAN IT60 X054 2811 1010 0000 0123 456", "IBAN IT60 X054 2811 1010 0000 0123 465", "tx20-check-digit-translation"),
        (("it", "en"), "targa AB 123 CD", "plate AB 123 CE", "tx18-mark-differs"),
        (("zh", "es"), "车牌京A·12345", "matrícula A-12345", "tx21-plate-province"),
        (("it", "en"), "scrivere a anna.rossi@example.it", "write to ana.rossi@example.it", "tx19-address-differs"),
        (("zh", "en"), "被告人于当晚离开了现场。", "被告人于当晚离开了现场。", "tx04-untranslated"),
        (("zh", "bg"), "被骗50000元", "измамен с 50 000 евро", "tx10-currency-differs"),
        (("zh", "es"), "薛晓峰到案。", "Compareció XUE Xiaofen.", "tx16-pinyin"),
        (("zh", "en"), "吕明到案。", "LIU Ming appeared.", "tx16-pinyin"),
        (("zh", "en"), "缴获海洛因3斤。", "3 kg of heroin were seized.", "tx22-unit-differs"),
        (("zh", "en"), "缴获海洛因3斤。", "1.5 kg of heroin were seized.", "tx22-unit-converted"),
        (("zh", "es"), "北京时间21:00", "a las 21:00", "tx13-zone-missing"),
        (("zh", "es"), "北京时间21:00", "a las 21:00, hora de Moscú", "tx13-zone-differs"),
        (("zh", "en"), "他今年虚岁十八。", "He is eighteen this year.", "tx14-nominal-age"),
        (("zh", "es"), "样例分局（公章）", "Comisaría Muestra", "tx25-mark-missing"),
        (("zh", "en"), "他说（字迹不清）要走。", "He said he wanted to go.", "tx26-illegible-missing"),
        (("zh", "es"), "答：没有。", "Pregunta: No.", "tx28-speaker-differs"),
        (("zh", "es"), "答：没有。", "No.", "tx28-speaker-missing"),
        (("zh", "ru"), "被告人（当晚）离开了现场", "Он (当晚) 离开了现场被告人当晚", "tx04-untranslated"),
        (("es", "it"), "el testigo vio al hombre salir del local", "el testigo vio al hombre salir del local", "tx04-untranslated"),
        (("zh", "es"), "见证人在场。", "Estuvo presente el testigo presencial.", "tx23-legal-term"),
        (("zh", "en"), "张某涉嫌盗窃。", "Zhang committed theft.", "tx24-suspicion-missing"),
        (("en", "es"), "[00:01:05] Hello [00:01:09] Goodbye", "[00:01:09] Hola [00:01:05] Adiós", "tx28-time-differs"),
        (("en", "ru"), "one million infections", "миллиардный рубеж случаев", "tx07-magnitude-differs"),
        (("zh", "en"), "他使用Telegram联系。", "He used Telegrem for contact.", "tx15-latin-name-differs"),
        (("zh", "en"), "他说。", " ", "tx05-empty"),
        (("en", "ru"), "568,000 people", "568 человек", "tx07-magnitude-differs"),
        (("it", "en"), "Apache 2 e 000-default", "Apache 0 and 000-default", "tx06-number-differs"),
        (("it", "en"), "è +1 o -1 a seconda del segno", "is +1 or -2 depending on the sign", "tx06-number-differs"),
        (("it", "en"), "intervallo B2:B6, riga 6", "range B2:B2, row 6", "tx06-number-differs"),
        (("it", "en"), "dall'8 al 14 luglio, dal 1 al 6 luglio", "from 8 to 14 July, from 1 to 6 June", "tx11-month-differs"),
        (("it", "en"), "31 dicembre 2016 e 1 gennaio 2017", "31 December 2016 and 1 December 2017", "tx11-month-differs"),
        (("it", "en"), "Funzioni e subroutine varie.", "Funzioni e subroutine varie.", "tx04-untranslated"),
        (("it", "en"), "Per altre notizie si veda il sito https://api.libreoffice.org", "Per altre notizie si veda il sito https://api.libreoffice.org", "tx04-untranslated"),
        (("it", "en"), "Michael Hill, Luca Ferretti, Phil Bull 2011", "Michael Hill, Luca Ferretti, Phil Bull 2017", "tx06-number-differs"),
        (("zh", "es"), "他作了陈述。", "Prest? declaraci?n en la Comisar?a.", "tx04-garbled"),
        (("zh", "es"), "林国栋到案。", "Compareció LIN Guodong (???).", "tx04-garbled"),
    ] {
        assert!(found(languages, source, target).contains(&code), "{source} | {target}: {:?}", findings(languages, source, target));
    }
}

#[test]
fn a_finding_carries_both_readings() {
    let findings = findings(("zh", "es"), "涉案金额1500万元。", "La suma asciende a 1.500.000 yuanes.");
    let values = findings.first().map(|finding| finding.values.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")).unwrap_or_default();
    assert_eq!(values, "source=1500万 source_value=15,000,000 translation=1.500.000 translation_value=1,500,000");
}

#[test]
fn the_order_of_the_case_decides_a_date_in_digits() {
    let (english, spanish) = (LangTag::parse("en").unwrap(), LangTag::parse("es").unwrap());
    let pair = |target| Pair { place: "E0001 1", source: "on 07/01/2015", source_language: &english, target, target_language: &spanish };
    let context = Context { source_order: Some(Order::MonthDay), ..Context::default() };
    assert_eq!(codes(&check(&pair("el 1 de julio de 2015"), &context)), [] as [&str; 0]);
    assert!(codes(&check(&pair("el 7 de enero de 2015"), &context)).contains(&"tx11-month-differs"));
}

#[test]
fn the_glossary_of_the_case_is_held() {
    let (chinese, english) = (LangTag::parse("zh").unwrap(), LangTag::parse("en").unwrap());
    let pair = |target| Pair { place: "E0001 1", source: "萧某到过派出所", source_language: &chinese, target, target_language: &english };
    let context = Context { glossary: vec![("萧".to_owned(), "Xiao".to_owned())], ..Context::default() };
    assert_eq!(codes(&check(&pair("Xiao went to the police station"), &context)), [] as [&str; 0]);
    assert_eq!(codes(&check(&pair("Hsiao went to the police station"), &context)), ["tx17-glossary-term"]);
}

#[test]
fn one_source_in_two_renderings_and_lost_paragraphs_are_seen() {
    let (chinese, english) = (LangTag::parse("zh").unwrap(), LangTag::parse("en").unwrap());
    let pair = |place, source, target| Pair { place, source, source_language: &chinese, target, target_language: &english };
    let pairs = [
        pair("1", "北京市朝阳区建国路", "Jianguo Road, Chaoyang, Beijing"),
        pair("2", "北京市朝阳区建国路", "Jian Guo Street, Chaoyang, Beijing"),
        pair("3", "他说。", ""),
        pair("4", "她说。", " "),
    ];
    assert_eq!(codes(&check_document(&pairs, "E0001", None, None)), ["tx05-paragraphs-missing", "tx27-two-renderings"]);
    assert_eq!(codes(&check_document(&pairs[2..3], "E0001", None, Some(&Whole::default()))), ["tx05-paragraph-missing"]);
    assert_eq!(codes(&check_document(&pairs[..1], "E0001", Some(&chinese), None)), ["tx02-other-language"]);
    assert_eq!(codes(&check_document(&pairs[..1], "E0001", Some(&english), None)), [] as [&str; 0]);
}

#[test]
fn a_lost_page_is_certain_only_where_the_translation_says_it_nowhere() {
    let (chinese, english) = (LangTag::parse("zh").unwrap(), LangTag::parse("en").unwrap());
    let pair = |place, source, target| Pair { place, source, source_language: &chinese, target, target_language: &english };
    let told = |pairs: &[Pair<'_>]| {
        let whole = Whole::of(pairs, &Context::default());
        check_document(pairs, "E0001", None, Some(&whole)).into_iter().map(|finding| (finding.code.0, finding.level)).collect::<Vec<_>>()
    };
    let kept = pair("1", "他于2016年5月9日到案。", "He appeared on 9 May 2016.");
    let lost = [pair("2", "他分3次汇款，共168000元。", ""), pair("3", "他不认识收款人，也没有再联系。", "")];
    assert_eq!(told(&[kept, lost[0]]), [("tx05-paragraph-missing", Level::Error)]);
    assert_eq!(told(&[kept, lost[0], lost[1]]), [("tx05-paragraphs-missing", Level::Error)]);
    // Nothing in it that could be looked for elsewhere.
    assert_eq!(told(&[kept, lost[1]]), [("tx05-paragraph-missing", Level::Warning)]);
    // The sum stands in another paragraph, or there is text that nothing answers.
    let elsewhere = pair("4", "共计168000元。", "In all 168,000 yuan.");
    assert_eq!(told(&[kept, lost[0], elsewhere]), [("tx05-paragraph-missing", Level::Warning)]);
    let loose = pair("", "", "He sent the whole amount in three parts, as far as he remembers.");
    assert_eq!(told(&[kept, lost[0], loose]), [("tx05-paragraph-missing", Level::Warning)]);
}

#[test]
fn a_number_that_a_guess_put_beside_the_wrong_paragraph_is_no_difference() {
    let (chinese, english) = (LangTag::parse("zh").unwrap(), LangTag::parse("en").unwrap());
    let pair = |source, target| Pair { place: "E0001 1", source, source_language: &chinese, target, target_language: &english };
    let pairs = [pair("共3200元。", "He came on 5 May."), pair("他5月5日来了。", "In all 3,200 yuan; the telephone is 555-0104 777.")];
    let context = Context { whole: Some(Arc::new(Whole::of(&pairs, &Context::default()))), ..Context::default() };
    let told: Vec<&str> = pairs.iter().flat_map(|pair| codes(&check(pair, &context))).collect();
    assert!(!told.contains(&"tx06-number-differs") && !told.contains(&"tx11-month-added") && !told.contains(&"tx10-currency-missing"), "{told:?}");
    // What no paragraph says is told, and never as certain.
    let wrong = pair("共3300元。", "He came on 5 May.");
    let found = check(&wrong, &context);
    assert!(codes(&found).contains(&"tx06-number-missing") && found.iter().all(|finding| finding.level < Level::Error), "{found:?}");
}

#[test]
fn every_code_and_value_is_in_the_lists_by_which_kept_findings_are_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/qa");
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|own| own == "rs") && !path.ends_with("tests.rs")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let literals = code.split('"').skip(1).step_by(2).filter(|text| text.len() > 5 && text.starts_with("tx") && text.as_bytes()[4] == b'-');
        for literal in literals.filter(|text| !text.ends_with('-')) {
            assert!(CODES.contains(&literal), "{literal} in {}", path.display());
        }
        for value in code.split(".with(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(VALUES.contains(&value), "{value} in {}", path.display());
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in ".{0,120}", target in "[0-9A-Z .,/+@$%万亿月年日一二三millonesмлн٣٫٥๕-]{0,120}") {
        for languages in [("zh", "en"), ("ar", "es"), ("th", "ru"), ("en", "fa")] {
            findings(languages, &source, &target);
            findings(languages, &target, &source);
        }
    }
}
