//! A realistic case for tests and for looking at: long names, four persons, hostile file names.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::DossierError;
use super::material::{AttachedTranslation, CustodyLine, Exhibit, Material};
use crate::model::case::{
    Action, Approval, Basis, Case, Detail, Handling, IdDocument, ItemWords, Legal, Offence, Person, PersonName,
    Recipient, SafeguardAnswer, Sender, Words,
};
use crate::model::digest::Digest;
use crate::model::inside::{Inside, Member};
use crate::model::item::{Format, Item, ItemId, TextStatus};
use crate::model::lang_tag::LangTag;
use crate::model::language::{Detection, Profile};
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::model::payload_path::PayloadPath;
use crate::model::text::{Block, Loc, Unread};
use crate::model::translation::{Certificate, Method, Scope, Status, Translation, Translator};

pub(super) const HOSTILE: [&str; 5] = [
    "evidence/<script>alert(1)</script>.txt",
    "evidence/{{7*7}} {% raw %}.txt",
    "evidence/photo\u{202E}gpj.exe",
    "evidence/\"onmouseover=alert(1) x='.html",
    "evidence/a\x1b]0;x\x07&amp;<b>.csv",
];

pub(super) fn tag(raw: &str) -> LangTag {
    LangTag::parse(raw).unwrap()
}

pub(super) fn words(zh: &str, es: &str) -> Words {
    Words::new([(tag("zh-Hans"), zh.to_owned()), (tag("es"), es.to_owned())])
}

fn at() -> Moment {
    Moment::parse("2016-06-20T09:00:00+08:00").unwrap()
}

pub(super) fn recipient() -> Recipient {
    Recipient { time_zone: "America/Argentina/Buenos_Aires".to_owned(), reference: "DE-118/2026".to_owned(),
        key: "ar-pfa".into(),
        authority: words("阿根廷联邦警察（培训样例）", "Policía Federal Argentina (muestra de capacitación)"),
        unit: words("样例复杂犯罪处（虚构）", "División Ejemplo de Delitos Complejos (ficticia)"),
        person: words("罗德里戈·阿尔马达·费雷拉 警长（虚构人物）", "Comisario Rodrigo Almada Ferreyra (nombre ficticio)"),
        country: "AR".into(),
        languages: vec![tag("es")],
        channel: words(
            "由警务联络官当面递交，对方签收回执；封口指纹另行电话告知",
            "entrega en mano por el oficial de enlace, contra acuse de recibo; la huella del sello se comunica aparte por teléfono",
        ),
        copies: Vec::new(),
    }
}

fn sender() -> Sender {
    Sender {
        authority: words("样例市公安局（培训样例）", "Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación)"),
        functions: words("依法负责刑事案件侦查的公安机关", "órgano de seguridad pública (policía) encargado por ley de la investigación de causas penales"),
        country: "CN".into(),
        unit: words("国际警务合作科（样例）", "Sección de Cooperación Policial Internacional (muestra)"),
        officer: words("何以宁", "HE Yining (何以宁)"),
        rank: words("二级警督", "Supervisor de policía de segunda clase"),
        capacity: words("警务联络官：在驻在国无执法权，不参与执法行动", "oficial de enlace: sin facultades ejecutivas en el Estado anfitrión; no participa en actuaciones policiales"),
        phone: "+86 10 5550 0120".into(),
        email: "liaison.sample@police.example".into(),
        languages: vec![tag("zh-Hans"), tag("es"), tag("en")],
        hours: words("周一至周五 09:00-17:30（北京时间）", "lunes a viernes, de 09:00 a 17:30 (hora de Pekín)"),
        time_zone: "Asia/Shanghai".into(),
        duty_contact: words("24小时值班电话 +86 10 5550 0199，可使用中文、西班牙文", "guardia las 24 horas: +86 10 5550 0199, en chino y español"),
        call_back: words(
            "请通过本国国际刑警组织国家中心局取得我方电话并回拨核实，不要使用本案卷所载号码核实身份",
            "Solicite nuestro número a su Oficina Central Nacional de INTERPOL y llame a ese número; no use los números de este expediente para comprobar la identidad del remitente",
        ),
    }
}

fn person(key: &str, names: [&str; 4], birth: &str, status: &str, role: Words) -> Person {
    let [zh_family, zh_given, family, given] = names;
    let name = |family: &str, given: &str, kind: &str| PersonName {
        family: family.into(),
        given: given.into(),
        language: (kind == "original").then(|| tag("zh-Hans")),
        kind: kind.into(),
        text: String::new(),
    };
    Person {
        key: key.into(),
        names: vec![name(zh_family, zh_given, "original"), name(family, given, "passport")],
        sex: if key == "P4" { "F" } else { "M" }.into(),
        birth_date: birth.into(),
        birth_calendar: "gregorian".into(),
        birth_place: words("样例省样例市", "ciudad Muestra, provincia Muestra"),
        nationalities: vec!["CN".into()],
        documents: vec![IdDocument {
            kind: words("护照", "pasaporte"),
            number: format!("SAMPLE-PPT-000{key}"),
            issuer: "CN".into(),
            issued: "2012-03-20".into(),
            expires: "2022-03-19".into(),
        }],
        status: status.into(),
        role,
        basis: if key == "P1" { "assessment" } else { "fact" }.into(),
        ..Person::default()
    }
}

fn persons() -> Vec<Person> {
    let mut first = person("P1", ["柯", "天赐", "Ke", "Tianci"], "1979", "suspect", words(
        "涉嫌以“阿赐”名义联系被害人并催要款项；身份系根据传闻和账户材料推断，尚未核实",
        "presuntamente contactó a la víctima con el nombre «A Ci» y reclamó los pagos; su identidad se infiere de comentarios de terceros y está pendiente de verificación",
    ));
    first.names.push(PersonName { text: "阿赐".into(), language: Some(tag("zh-Hans")), kind: "alias".into(), ..PersonName::default() });
    vec![
        first,
        person("P2", ["薛", "晓峰", "Xue", "Xiaofeng"], "1985-11-02", "suspect", words("收款账户的开户人；涉嫌提供账户并支取款项", "titular de la cuenta receptora; presuntamente la facilitó y retiró el dinero")),
        person("P3", ["林", "国栋", "Lin", "Guodong"], "1978-03-04", "victim", words("超市业主，被索要款项", "dueño del supermercado a quien se exigió el dinero")),
        person("P4", ["郑", "秀云", "Zheng", "Xiuyun"], "1981-06", "witness", words("被害人之妻，证人；从国内汇款并报案", "esposa de la víctima y testigo; hizo las transferencias desde China y la denuncia")),
    ]
}

fn legal() -> Legal {
    let basis = |zh: &str, es: &str, article: &str| Basis { instrument: words(zh, es), article: article.into(), text: Words::default() };
    Legal {
        basis: vec![
            basis("《中华人民共和国和阿根廷共和国关于刑事司法协助的条约》（2012年签署）", "Tratado entre la República Popular China y la República Argentina sobre Asistencia Judicial en Materia Penal (firmado en 2012)", "4"),
            basis("《联合国打击跨国有组织犯罪公约》", "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional", "18"),
        ],
        purpose: words(
            "应阿方2016年6月3日来函，提供我方收集的证据及译文，仅供阿方办理超市业主被敲诈勒索一案使用。",
            "Atender la nota argentina del 3 de junio de 2016 y aportar las pruebas reunidas por la parte china, con su traducción, exclusivamente para la causa por presunta extorsión a propietarios de supermercados.",
        ),
        offences: vec![Offence {
            title: words("敲诈勒索罪", "extorsión"),
            law: words("《中华人民共和国刑法》第二百七十四条", "artículo 274 del Código Penal de la República Popular China"),
            maximum_penalty: words("“数额巨大”档：十年以下有期徒刑，并处罚金（样例）", "tramo de «cuantía muy elevada»: hasta diez años de prisión y multa (muestra)"),
            ..Offence::default()
        }],
        consent_reference: "样公（青）境外提供审批〔2016〕9号".into(),
    }
}

fn details() -> BTreeMap<String, Detail> {
    let term = |source: &str, target: &str| {
        BTreeMap::from([("source".to_owned(), words(source, source)), ("target".to_owned(), words(target, target))])
    };
    BTreeMap::from([
        ("kind".to_owned(), Detail::Text(words("requested", "requested"))),
        ("conditions".to_owned(), Detail::Text(words("仅供阿方办理本案使用", "uso exclusivo en esta causa; no transmitir a terceros sin nuestro consentimiento escrito"))),
        ("glossary".to_owned(), Detail::Rows(vec![term("柯天赐", "KE Tianci"), term("见证人", "testigo de actuación"), term("平安互助会", "Asociación de Ayuda Mutua Ping'an")])),
    ])
}

pub(super) fn case() -> Case {
    let answer = |gate: usize| SafeguardAnswer {
        gate: format!("G{gate}"),
        answer: if gate == 6 { "not-applicable" } else { "yes" }.into(),
        reason: words("内部理由不外传", "motivo interno que no sale"),
        who: "顾长河".into(),
        when: "2016-06-18".into(),
    };
    Case {
        kind: "TRANSMIT".into(),
        id: "BJ-2016-0417".into(),
        version: 1,
        created: "2016-06-20T09:00:00+08:00".into(),
        title: words("涉嫌敲诈勒索在阿超市业主案：证据材料及西班牙文译文", "Presunta extorsión a propietarios de supermercados en Buenos Aires: elementos de prueba con traducción al español"),
        sample: true,
        source_languages: vec![tag("zh-Hans")],
        working_language: Some(tag("zh-Hans")),
        references: BTreeMap::from([("sender".to_owned(), "样公（青）刑协字〔2016〕12号".to_owned()), ("recipient".to_owned(), "MUESTRA-DE-118/2016".to_owned())]),
        sender: sender(),
        recipients: vec![recipient()],
        legal: legal(),
        facts: words(
            "2015年12月以来，犯罪嫌疑人柯天赐、薛晓峰涉嫌以“平安互助会”名义，通过纸条、微信和电话，向在布宜诺斯艾利斯经营超市的被害人林国栋索要“会费”。柯天赐涉嫌负责联系和催款，薛晓峰涉嫌提供国内收款账户。2016年1月12日至4月5日，林国栋的妻子、证人郑秀云先后5次向该账户汇款，共计人民币168000元。2016年3月5日，身份不明人员向超市门口开枪，无人受伤。我方于2016年4月20日立案。上述人员均未经法院定罪。",
            "Desde diciembre de 2015, los sospechosos KE Tianci (柯天赐) y XUE Xiaofeng (薛晓峰), presuntamente en nombre de una «Asociación de Ayuda Mutua Ping'an», habrían exigido una «cuota» a la víctima LIN Guodong (林国栋), dueño de un supermercado en Buenos Aires, por notas, WeChat y teléfono. KE presuntamente transmitía las exigencias; XUE presuntamente facilitó la cuenta receptora en China. Entre el 12 de enero y el 5 de abril de 2016, la testigo ZHENG Xiuyun (郑秀云), esposa de LIN, hizo 5 transferencias por 168000 yuanes. El 5 de marzo de 2016, desconocidos dispararon contra el local, sin heridos. La causa se abrió el 20 de abril de 2016. Ninguna de estas personas ha sido condenada.",
        ),
        actions: vec![Action {
            recipients: Vec::new(),
            verb: words("确认", "Confirmar"),
            object: words("收到本案卷，并告知校验结果", "la recepción de este expediente y comunicar el resultado de la verificación"),
            period: words("收到之日起十日内", "dentro de los diez días de la recepción"),
            deadline: "2016-07-01".into(),
            why: words("确认阿方持有的文件与我方移交的文件一致", "para dejar constancia de que los archivos en poder de la parte argentina son idénticos a los remitidos"),
            exhibits: vec![EvidencePath::new("evidence/01-询问笔录/询问笔录（郑秀云）第1次 2016-05-09.txt")],
            ..Action::default()
        }],
        urgency_reason: words("无在押人员，无紧迫危险", "no hay personas detenidas ni peligro inminente"),
        persons: persons(),
        handling: Handling {
            marking: words("仅供警方使用", "Exclusivamente para uso policial"),
            evidence_use: "ask".into(),
            onward_transfer: "no".into(),
            destroy_by: "2021-06-20".into(),
            confidentiality: words("2016年12月31日前，请勿告知犯罪嫌疑人我方已立案", "Hasta el 31 de diciembre de 2016 no debe comunicarse a los sospechosos que existe una causa abierta en China"),
            conditions: words("在法庭上作为证据使用前，请先征得我方书面同意", "Antes de utilizar el material como prueba ante un tribunal debe obtenerse nuestro consentimiento escrito"),
            ..Handling::default()
        },
        approval: Approval {
            prepared_by: "何以宁 (HE Yining)".into(),
            approved_by: "顾长河 (GU Changhe)".into(),
            authority: words("样例市公安局（培训样例）", "Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación)"),
            reference: "样公（青）境外提供审批〔2016〕9号".into(),
            date: "2016-06-20".into(),
        },
        disclose: true,
        safeguards: (1..=12).map(answer).collect(),
        details: details(),
        ..Case::default()
    }
}

/// What lies in the second item: hostile names again.
fn inside(number: u32) -> Inside {
    if number != 2 {
        return Inside::default();
    }
    let member = |at: usize, name: &&str| Member {
        number: (at + 1).to_string(),
        name: (*name).to_owned(),
        bytes: Some(48_213),
        sha256: Some(Digest::of(name)),
        format: Format { mime: "text/plain".into(), name: "Plain text".into(), puid: None },
        characters: 0,
        language: Some(tag("es")),
        unread: Some(Unread::Encoding),
        remarks: Vec::new(),
    };
    Inside {
        said: vec![("author", HOSTILE[0].to_owned()), ("gps", "-34.6037-058.3816/".to_owned())],
        members: HOSTILE.iter().enumerate().map(|(at, name)| member(at, name)).collect(),
        more: 3,
        unlisted: Some(Unread::TooDeep),
        ..Inside::default()
    }
}

/// One item: number, path, title, key or not.
fn exhibit(number: u32, path: &str, title: Words, status: Status) -> Exhibit {
    let id = ItemId::new(number);
    let unread = match number {
        6 => Some(Unread::NoWords),
        9 => Some(Unread::NeedsOcr),
        _ => None,
    };
    let item = Item {
        id,
        path: EvidencePath::new(path),
        sha256: Digest::of(path),
        bytes: u64::from(number) * 48_213,
        format: Format { mime: "text/plain".into(), name: "Plain text".into(), puid: Some("x-fmt/111".into()) },
        text: TextStatus {
            characters: 1204,
            digest: Some(Digest::of(title.best(&[]).map(|(_, text)| text).unwrap_or_default())),
            encoding: (number == 1).then(|| "GB18030".to_owned()),
            pages: number.is_multiple_of(3).then_some(number),
            unread,
        },
        detected: Profile {
            detections: vec![
                Detection { tag: tag(if number == 11 { "und" } else { "zh-Hans" }), confidence: 0.98, reliable: number != 11, share: 92, ..seen() },
                Detection { tag: tag("es"), confidence: 0.4, reliable: false, share: 8, ..seen() },
            ],
        },
        inside: inside(number),
        confirmed: (number == 1).then(|| tag("zh-Hans")),
        collected_at: at(),
        collected_by: "何以宁".into(),
    };
    Exhibit {
        item: item.into(),
        part: None,
        words: Arc::new(ItemWords {
            mark: format!("QH/{number}"),
            title,
            source: words("样例市公安局青禾分局案卷", "expediente de la Dependencia Qinghe (muestra)"),
            collected: words("2016年5月9日，青禾分局第2询问室，侦查员邵明远、卢佳依法询问", "9 de mayo de 2016, sala de declaraciones n.º 2 de la Dependencia Qinghe, por los investigadores SHAO Mingyuan y LU Jia"),
            authority: words("证人自愿到案陈述，已签收权利义务告知书", "declaración voluntaria; la testigo firmó la notificación de derechos y obligaciones"),
            relevance: words("索要款项的经过及五次汇款", "desarrollo de las exigencias y las 5 transferencias"),
            sensitivity: vec![if number == 1 { "victim" } else { "none" }.into()],
            key: number <= 5,
            untranslated_reason: words("仅节译会话 c2；其余为夫妻间私人谈话", "solo se traduce la conversación c2; el resto son charlas privadas entre cónyuges, ajenas a los hechos por probar"),
            stale_reason: words("更正仅涉及页码", "la rectificación solo afecta a la numeración de las páginas"),
            ..ItemWords::default()
        }),
        path: Some(PayloadPath::parse(&format!("data/{id}/original.txt")).unwrap()),
        status,
        translations: Vec::new(),
        original_text: Some(blocks(&["询问笔录（第1次）", "时间：2016年5月9日9时10分至11时35分", "问：你和林国栋是什么关系？", "答：他是我丈夫，2009年去阿根廷，在布宜诺斯艾利斯开超市。", "问：他们怎么要钱？", "答：一开始是纸条，后来加微信，说每个月要交“会费”。", "问：你汇了几次款？", "答：五次，一共168000元。"])),
        redacts: None,
    }
}

fn blocks(texts: &[&str]) -> Vec<Block> {
    texts.iter().zip(1..).map(|(text, line)| Block { loc: Loc::Line(line), text: (*text).to_owned() }).collect()
}

/// Adds a Spanish translation; the status of the exhibit says which kind.
fn translated(mut exhibit: Exhibit) -> Exhibit {
    let (certified, stale) = (exhibit.status == Status::Certified, exhibit.status == Status::Stale);
    let scope = if exhibit.status == Status::Partial { Scope::Extract } else { Scope::Full };
    let id = exhibit.item.id;
    let certificate = Certificate {
        path: EvidencePath::new("translations/certificates/c.pdf"),
        sha256: Digest::of(format!("certificate {id}")),
        bytes: 18_022,
        mime: "application/pdf".into(),
        place: "Buenos Aires".into(),
        date: "2016-06-15".into(),
        pages: Some(3),
    };
    let record = Translation {
        item: id,
        source_sha256: if stale { Digest::of("before") } else { exhibit.item.sha256 },
        source_text: None,
        from: tag("zh-Hans"),
        to: tag("es"),
        path: EvidencePath::new("translations/es/x.txt"),
        sha256: Digest::of(format!("translation {id}")),
        bytes: 9_411,
        mime: "text/plain".into(),
        scope,
        method: if id.number() == 4 { Method::PostEdited { editor: "SU Yiran".into() } } else { Method::Human },
        translator: Translator {
            name: "Valeria Sosa Quintela".into(),
            qualification: "traductora pública de idioma chino (persona ficticia)".into(),
            authority: "Colegio de Traductores (muestra), Buenos Aires".into(),
            number: "MUESTRA T.º 00 F.º 000".into(),
        },
        reviser: Some("苏怡然 (SU Yiran)".into()),
        certificate: certified.then_some(certificate),
        received_from: Some("Valeria Sosa Quintela".into()),
        received_on: Some("2016-06-16".into()),
        attached_at: at(),
        seems: (id.number() == 5).then(|| tag("en")),
        searched: String::new(),
        remarks: Vec::new(),
        segments: None,
    };
    let inside = |name: &str| PayloadPath::parse(&format!("data/{id}/{name}")).unwrap();
    exhibit.translations.push(AttachedTranslation {
        record,
        path: inside("es.txt"),
        certificate: certified.then(|| inside("es.certificate.pdf")),
        stale,
        side_by_side: Some(inside("side-by-side.es.html")),
        text: Some(blocks(&["Acta de declaración testimonial (1.ª)", "Hora: 9 de mayo de 2016, de 9:10 a 11:35", "P.: ¿Qué relación tiene con LIN Guodong?", "R.: Es mi esposo. Se fue a la Argentina en 2009 y abrió un supermercado en Buenos Aires.", "P.: ¿Cómo pedían el dinero?", "R.: Al principio con notas; después por WeChat, decían que había que pagar una «cuota» mensual.", "P.: ¿Cuántas transferencias hizo?", "R.: Cinco, 168 000 yuanes en total."])),
        beside: None,
    });
    exhibit
}

pub(super) fn exhibits() -> Vec<Exhibit> {
    let named = |number: u32, path: &str, zh: &str, es: &str, status| exhibit(number, path, words(zh, es), status);
    let mut all = vec![
        translated(named(1, "evidence/01-询问笔录/询问笔录（郑秀云）第1次 2016-05-09.txt", "证人郑秀云询问笔录（第1次）", "Acta de declaración testimonial de ZHENG Xiuyun (郑秀云), 1.ª declaración", Status::Certified)),
        translated(named(2, "evidence/02-手机数据/微信聊天记录 [林国栋-平安互助会] 2016-01至04.txt", "林国栋与“平安互助会”的微信聊天记录", "Conversación de WeChat entre LIN Guodong (林国栋) y «Asociación Ping'an»", Status::Received)),
        translated(named(3, "evidence/02-手机数据/手机提取 SAMPLE-DEV-0104 导出.json", "郑秀云手机提取数据导出文件", "Archivo de datos extraídos del teléfono de ZHENG Xiuyun (郑秀云)", Status::Partial)),
        translated(named(4, "evidence/03-银行材料/样例银行 账户0417交易明细 2016-01至04.csv", "薛晓峰账户（尾号0417）交易明细，2016年1月至4月", "Movimientos de la cuenta de XUE Xiaofeng (薛晓峰) terminada en 0417", Status::Stale)),
        translated(named(5, "evidence/04-邮件/邮件 汇款凭证 2016-03-07.eml", "郑秀云保存的汇款凭证邮件", "Correo con el comprobante de transferencia", Status::Received)),
        named(6, "evidence/07-录音/威胁电话录音 20160211.mp3", "威胁电话录音", "Grabación de la llamada amenazante", Status::NotNeeded),
        exhibit(7, HOSTILE[0], Words::default(), Status::Missing),
        exhibit(8, HOSTILE[1], Words::default(), Status::Missing),
        exhibit(9, HOSTILE[2], Words::default(), Status::Missing),
        exhibit(10, HOSTILE[3], Words::default(), Status::Missing),
        exhibit(11, HOSTILE[4], words("只有中文标题的材料", ""), Status::Unknown),
        named(12, "evidence/11-内部材料/线人名单.txt", "线人名单", "lista de informantes", Status::Missing),
    ];
    Arc::make_mut(&mut all[11].words).withheld = Some("third-person".into());
    all[11].path = None;
    all
}

fn custody() -> Vec<CustodyLine> {
    let shown = |seq, event: &str, item: Option<u32>| CustodyLine::Shown {
        seq,
        time: Moment::from_unix(1_462_780_000 + i64::try_from(seq).unwrap() * 5_000),
        actor: "何以宁 (HE Yining)".into(),
        event: event.into(),
        item: item.map(ItemId::new),
        details: vec![("sha256".into(), Digest::of(event).to_string())],
    };
    vec![
        shown(1, "opened", None),
        shown(2, "collected", Some(1)),
        shown(3, "collected", Some(2)),
        CustodyLine::Hidden { seq: 4, sha256: Digest::of("hidden") },
        shown(5, "confirmed", Some(1)),
        shown(6, "translated", Some(1)),
        shown(7, "approved", None),
    ]
}

pub(super) fn material<'a>(case: &'a Case, recipient: &'a Recipient, language: &str, sender: &str) -> Material<'a> {
    Material {
        case,
        recipient,
        language: tag(language),
        sender_language: tag(sender),
        exhibits: exhibits(),
        custody: custody(),
        at: at(),
        software: "pouch 0.1.0".into(),
        supersedes: None,
        approvals: Vec::new(),
        corrects: Vec::new(),
        unknown: Vec::new(),
        verify_page: false,
    }
}

/// Returns what is written.
pub(super) fn written(write: impl FnOnce(&mut dyn std::io::Write) -> Result<(), DossierError>) -> Result<String, DossierError> {
    let mut out = Vec::new();
    write(&mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

/// A detection whose tag, confidence and share are said by the test.
fn seen() -> Detection {
    Detection {
        tag: LangTag::undetermined(), confidence: 0.0, reliable: false, share: 0, status: None, whatlang: None, unexpected: false,
    }
}
