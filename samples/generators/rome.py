"""Writes the evidence and translations of samples/rome-insurance.

usage: python rome.py CASE_FOLDER NotoSansCJKsc-Regular.otf
Every person, place, number and event is invented.
"""

import csv
import email.policy
import hashlib
import io
import pathlib
import sys
from email.message import EmailMessage

import tools

case, cjk = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
evidence = case / "evidence"
LANGS = ("zh-Hans", "en")

HEADER = ("QUESTURA DI ESEMPIO (campione di formazione, caso non reale)", "样例警察局（培训样例，非真实案件）", "QUESTURA (POLICE HEADQUARTERS) OF ESEMPIO (training sample, not a real case)")
FOOTER = ("Verbale n. RM-2017-0612, pagina 1 di 2 e 2 di 2", "第 RM-2017-0612 号笔录，共2页，第1页和第2页", "Report no. RM-2017-0612, pages 1 of 2 and 2 of 2")
REPORT = [
    ("title", "Verbale di ricezione di denuncia orale", "口头报案受理笔录", "Record of an oral report to the police"),
    ("p", "Commissariato Esempio – Ufficio Denunce", "样例分局报案受理处", "Esempio Police Station, Reports Office"),
    ("p", "Il giorno 12 giugno 2017, alle ore 10:40, negli uffici del Commissariato Esempio, davanti al sottoscritto Assistente Capo Dario Fontanelli (nome di fantasia), è presente la persona sotto indicata, la quale si esprime in lingua cinese con l'assistenza dell'interprete Marta Lisi (nome di fantasia).", "2017年6月12日10时40分，在样例分局办公室，下列人员来到本人——助理警长 Dario Fontanelli（虚构姓名）面前。该人使用中文陈述，由口译员 Marta Lisi（虚构姓名）协助。", "On 12 June 2017 at 10:40, at the offices of the Esempio Police Station, the person named below appeared before me, Assistente Capo Dario Fontanelli (fictitious name), speaking Chinese with the help of the interpreter Marta Lisi (fictitious name)."),
    ("h1", "Dati della persona denunciante", "报案人信息", "Details of the person reporting"),
    ("table", [
        [("Cognome e nome", "姓名", "Surname and first name"), ("ZHOU Yutong (周雨桐)", "周雨桐（ZHOU Yutong）", "ZHOU Yutong (周雨桐)")],
        [("Data di nascita", "出生日期", "Date of birth"), ("14 settembre 1996", "1996年9月14日", "14 September 1996")],
        [("Cittadinanza", "国籍", "Nationality"), ("cinese", "中国", "Chinese")],
        [("Passaporto", "护照", "Passport"), ("SAMPLE-PPT-0612", "SAMPLE-PPT-0612", "SAMPLE-PPT-0612")],
        [("Recapito", "联系方式", "Contact"), ("zhou.yutong@student.example", "zhou.yutong@student.example", "zhou.yutong@student.example")],
    ]),
    ("h1", "Fatto denunciato", "报案内容", "What is reported"),
    ("p", "La persona denunciante dichiara quanto segue: «Sono una studentessa e mi trovo in Italia per turismo. L'11 giugno 2017, alle ore 16:20 circa, ho parcheggiato l'auto a noleggio in via Inventata, nei pressi del Colosseo, a Roma, e mi sono allontanata per visitare il monumento.»", "报案人陈述如下：“我是学生，来意大利旅游。2017年6月11日16时20分左右，我将租来的汽车停在罗马斗兽场附近的虚构街，随后离开去参观。”", "The person reporting states as follows: \"I am a student and I am in Italy as a tourist. On 11 June 2017, at about 16:20, I parked the rental car in via Inventata, near the Colosseum in Rome, and walked away to visit the monument.\""),
    ("p", "«Al mio ritorno, alle ore 17:05 circa, ho trovato infranti il finestrino posteriore destro e il lunotto. Dall'abitacolo e dal bagagliaio mancavano i miei oggetti personali.»", "“17时05分左右我回来时，发现右后车窗和后挡风玻璃被砸碎，车内和后备箱里我的个人物品不见了。”", "\"When I came back, at about 17:05, I found the rear right window and the rear windscreen broken. My personal belongings were missing from the passenger compartment and the boot.\""),
    ("p", "«Non ero presente al momento del fatto e non ho visto nessuno. Nessuna persona è rimasta ferita.»", "“事发时我不在场，没有看到任何人。没有人受伤。”", "\"I was not there when it happened and I saw nobody. Nobody was injured.\""),
    ("p", "«Consegno l'elenco degli oggetti sottratti, composto di 6 voci, la copia del verbale di danno della società di autonoleggio e una fotografia del veicolo scattata alle ore 17:12.»", "“我提交被盗物品清单一份，共6项；租车公司的车辆损坏记录复印件；以及17时12分拍摄的车辆照片一张。”", "\"I hand over the list of stolen items, with 6 entries, a copy of the rental company's damage report and a photograph of the vehicle taken at 17:12.\""),
    ("h1", "Veicolo", "车辆", "Vehicle"),
    ("p", "Autovettura Esempio Piccola, colore bianco, targa ZZ 000 ZZ (targa di campione), noleggiata presso Autonoleggio Campione S.r.l., contratto n. AC-2017-3391.", "Esempio Piccola 牌小轿车，白色，车牌 ZZ 000 ZZ（样例车牌），租自样例租车公司（Autonoleggio Campione S.r.l.），合同编号 AC-2017-3391。", "Car, make and model Esempio Piccola, white, registration ZZ 000 ZZ (sample plate), rented from Autonoleggio Campione S.r.l., contract no. AC-2017-3391."),
    ("h1", "Dichiarazioni finali", "其他声明", "Closing statements"),
    ("p", "La persona denunciante chiede copia del presente verbale per uso assicurativo e acconsente alla trasmissione dei propri dati alle compagnie di assicurazione.", "报案人请求获得本笔录副本供保险理赔使用，并同意将其个人信息提供给保险公司。", "The person reporting asks for a copy of this record for insurance purposes and consents to her data being passed to the insurers."),
    ("p", "Il presente verbale attesta che la denuncia è stata presentata; non attesta la veridicità del danno.", "本笔录证明报案事实，不证明损失的真实性。", "This record certifies that a report was made; it does not certify the truth of the loss."),
    ("p", "Fatto, letto, tradotto e sottoscritto alle ore 11:25.", "本笔录于11时25分制作完毕，经宣读、翻译后签字。", "Done, read over, interpreted and signed at 11:25."),
    ("p", "[firma: ZHOU Yutong] [firma: l'interprete Marta Lisi] [firma: Assistente Capo Dario Fontanelli]", "［签名：周雨桐］［签名：口译员 Marta Lisi］［签名：助理警长 Dario Fontanelli］", "[signature: ZHOU Yutong] [signature: interpreter Marta Lisi] [signature: Assistente Capo Dario Fontanelli]"),
    ("p", "[timbro tondo: Commissariato Esempio, campione di formazione]", "［圆形公章：样例分局，培训样例］", "[round stamp: Esempio Police Station, training sample]"),
]
ITEMS = [
    (("N°", "Descrizione", "Numero di serie", "Data di acquisto", "Valore", "Valuta", "Prova d'acquisto"), ("序号", "物品名称", "序列号", "购买日期", "价值", "币种", "购买凭证"), ("No.", "Description", "Serial number", "Date of purchase", "Value", "Currency", "Proof of purchase")),
    (("1", "Fotocamera digitale, corpo", "SAMPLE-CAM-0001", "2016-09-03", "21899,00", "CNY", "fattura"), ("1", "数码相机机身", "SAMPLE-CAM-0001", "2016-09-03", "21899.00", "CNY", "发票"), ("1", "Digital camera, body", "SAMPLE-CAM-0001", "2016-09-03", "21899.00", "CNY", "invoice")),
    (("2", "Obiettivo zoom per fotocamera", "SAMPLE-LEN-0002", "2017-06-08", "1899,00", "EUR", "ricevuta via e-mail"), ("2", "相机变焦镜头", "SAMPLE-LEN-0002", "2017-06-08", "1899.00", "EUR", "电子邮件收据"), ("2", "Zoom lens for the camera", "SAMPLE-LEN-0002", "2017-06-08", "1899.00", "EUR", "e-mail receipt")),
    (("3", "Computer portatile", "SAMPLE-LAP-0003", "2015-11-11", "18688,00", "CNY", "fattura"), ("3", "笔记本电脑", "SAMPLE-LAP-0003", "2015-11-11", "18688.00", "CNY", "发票"), ("3", "Laptop computer", "SAMPLE-LAP-0003", "2015-11-11", "18688.00", "CNY", "invoice")),
    (("4", "Orologio da polso", "SAMPLE-WAT-0004", "2016-01-30", "48500,00", "CNY", "fattura e certificato di garanzia"), ("4", "手表", "SAMPLE-WAT-0004", "2016-01-30", "48500.00", "CNY", "发票及保修卡"), ("4", "Wristwatch", "SAMPLE-WAT-0004", "2016-01-30", "48500.00", "CNY", "invoice and warranty card")),
    (("5", "Tablet (capacità 64 GB)", "SAMPLE-TAB-0005", "2016-10-15", "5888,00", "CNY", "fattura"), ("5", "平板电脑（容量64 GB）", "SAMPLE-TAB-0005", "2016-10-15", "5888.00", "CNY", "发票"), ("5", "Tablet computer (64 GB capacity)", "SAMPLE-TAB-0005", "2016-10-15", "5888.00", "CNY", "invoice")),
    (("6", "Valigia con abbigliamento", "", "2017-05-20", "6480,00", "CNY", "estratto conto"), ("6", "行李箱及衣物", "", "2017-05-20", "6480.00", "CNY", "银行账单"), ("6", "Suitcase with clothing", "", "2017-05-20", "6480.00", "CNY", "bank statement")),
    (("", "Totale CNY", "", "", "101455,00", "CNY", ""), ("", "人民币合计", "", "", "101455.00", "CNY", ""), ("", "Total CNY", "", "", "101455.00", "CNY", "")),
    (("", "Totale EUR", "", "", "1899,00", "EUR", ""), ("", "欧元合计", "", "", "1899.00", "EUR", ""), ("", "Total EUR", "", "", "1899.00", "EUR", "")),
]
DAMAGE = [
    ("AUTONOLEGGIO CAMPIONE S.r.l. (società di fantasia)", "样例租车公司 Autonoleggio Campione S.r.l.（虚构公司）", "AUTONOLEGGIO CAMPIONE S.r.l. (fictitious company)"),
    ("Verbale di riscontro danni al veicolo n. VD-2017-118", "车辆损坏检查记录 编号 VD-2017-118", "Vehicle damage report no. VD-2017-118"),
    ("Data e ora del riscontro: 11 giugno 2017, ore 18:30", "检查日期和时间：2017年6月11日18时30分", "Date and time of inspection: 11 June 2017, 18:30"),
    ("Luogo: filiale di Roma, via degli Esempi 7", "地点：罗马分店，示例街7号（via degli Esempi 7）", "Place: Rome branch, via degli Esempi 7"),
    ("Contratto di noleggio n. AC-2017-3391, dal 9 giugno 2017 al 16 giugno 2017", "租车合同编号 AC-2017-3391，租期自2017年6月9日至2017年6月16日", "Rental contract no. AC-2017-3391, from 9 June 2017 to 16 June 2017"),
    ("Conducente: ZHOU Yutong, passaporto SAMPLE-PPT-0612", "驾驶人：周雨桐（ZHOU Yutong），护照 SAMPLE-PPT-0612", "Driver: ZHOU Yutong, passport SAMPLE-PPT-0612"),
    ("Veicolo: Esempio Piccola, bianca, targa ZZ 000 ZZ (targa di campione), 14 306 km", "车辆：Esempio Piccola，白色，车牌 ZZ 000 ZZ（样例车牌），里程 14 306 公里", "Vehicle: Esempio Piccola, white, registration ZZ 000 ZZ (sample plate), 14 306 km"),
    ("Danni riscontrati:", "检查发现的损坏：", "Damage found:"),
    ("1) finestrino posteriore destro infranto, frammenti di vetro sul sedile posteriore;", "1）右后车窗破碎，后排座椅上有玻璃碎片；", "1) rear right window broken, glass fragments on the back seat;"),
    ("2) lunotto infranto nella parte inferiore;", "2）后挡风玻璃下部破碎；", "2) rear windscreen broken in its lower part;"),
    ("3) graffio di circa 12 cm sul portellone; serratura funzionante.", "3）后备箱盖有约12厘米划痕；车锁功能正常。", "3) scratch of about 12 cm on the tailgate; lock working."),
    ("Carrozzeria restante, pneumatici e motore: nessun danno visibile.", "车身其余部分、轮胎和发动机：未见损坏。", "Rest of the bodywork, tyres and engine: no visible damage."),
    ("Costo stimato della riparazione: EUR 742,00. Franchigia addebitata al cliente: EUR 486,50.", "预计维修费用：742.00 欧元。向客户收取的免赔额：486.50 欧元。", "Estimated cost of repair: EUR 742.00. Excess charged to the customer: EUR 486.50."),
    ("Il cliente dichiara di aver trovato il veicolo in queste condizioni l'11 giugno 2017 alle ore 17:05 circa e di voler presentare denuncia alla polizia.", "客户声明：2017年6月11日17时05分左右发现车辆处于上述状态，并将向警方报案。", "The customer states that she found the vehicle in this condition on 11 June 2017 at about 17:05 and intends to report it to the police."),
    ("Il presente verbale non contiene alcuna valutazione sulle cause del danno.", "本记录不对损坏原因作任何判断。", "This report makes no assessment of the cause of the damage."),
    ("[firma: per Autonoleggio Campione S.r.l., Livia Serrani (nome di fantasia)] [firma: ZHOU Yutong]", "［签名：样例租车公司代表 Livia Serrani（虚构姓名）］［签名：周雨桐］", "[signature: for Autonoleggio Campione S.r.l., Livia Serrani (fictitious name)] [signature: ZHOU Yutong]"),
    ("[timbro: Autonoleggio Campione S.r.l., filiale di Roma]", "［印章：样例租车公司罗马分店］", "[stamp: Autonoleggio Campione S.r.l., Rome branch]"),
]
RECEIPT_HEAD = ("Da: «Foto Campione Firenze» <ordini@fotocampione.example>", [
    "发件人：“佛罗伦萨样例摄影器材店”（Foto Campione Firenze）<ordini@fotocampione.example>", "收件人：ZHOU Yutong <zhou.yutong@student.example>",
    "主题：2017-884号购买收据——变焦镜头", "日期：2017年6月8日，星期四，15:47:12 +0200"])
RECEIPT = [
    ("Gentile cliente,", "尊敬的顾客："),
    ("grazie per il Suo acquisto. Le inviamo la ricevuta n. 2017-884 dell'8 giugno 2017.", "感谢您的惠顾。现将2017年6月8日第2017-884号收据发送给您。"),
    ("Articolo: obiettivo zoom per fotocamera, numero di serie SAMPLE-LEN-0002, quantità 1.", "商品：相机变焦镜头，序列号 SAMPLE-LEN-0002，数量1件。"),
    ("Totale pagato: EUR 1.899,00 (IVA 22% inclusa), con carta di pagamento terminante in 0612.", "实付总额：1,899.00 欧元（含22%增值税），以尾号0612的支付卡付款。"),
    ("La merce non è stata oggetto di procedura tax free.", "该商品未办理退税手续。"),
    ("Per la garanzia di 24 mesi è sufficiente conservare questo messaggio e la ricevuta allegata.", "凭本邮件及所附收据可享受24个月保修，请妥善保存。"),
    ("Cordiali saluti", "此致敬礼"),
    ("Foto Campione Firenze (negozio di fantasia), telefono +39 055 5550 0142", "佛罗伦萨样例摄影器材店（虚构商店），电话 +39 055 5550 0142"),
]
RECEIPT_CSV = [(("Ricevuta", "Data", "Articolo", "Serie", "Totale EUR"), ("收据编号", "日期", "商品", "序列号", "总额（欧元）")),
               (("2017-884", "2017-06-08", "Obiettivo zoom", "SAMPLE-LEN-0002", "1899,00"), ("2017-884", "2017-06-08", "变焦镜头", "SAMPLE-LEN-0002", "1899.00"))]
CLAIM = """样例财产保险公司（虚构）境外旅行保险 出险通知书

（培训样例，非真实案件）

保单号码：SAMPLE-POL-2017-8812　　被保险人：周雨桐（ZHOU Yutong）

出险时间：2017年6月11日16时20分至17时05分（罗马当地时间）

出险地点：意大利罗马斗兽场附近，虚构街

出险经过：本人将租来的汽车停放后离开参观，返回时发现右后车窗和后挡风玻璃被砸碎，车内和后备箱里的个人物品不见了。本人当时不在场，没有人受伤。

报案情况：2017年6月12日10时40分向当地警方报案，笔录编号 RM-2017-0612。

索赔项目：随身财产损失，共6项，其中人民币101455.00元、欧元1899.00元；租车免赔额 486.50 欧元另向租车保障机构申请，不在本次索赔范围内。

随附材料：一、警方报案笔录及中文译文；二、物品清单及中文译文；三、车辆损坏记录及中文译文；四、购买收据；五、照片。

申请截止日期：2017年7月12日

本人声明以上内容真实，与向警方所作陈述一致。

被保险人：［签名：周雨桐］　2017年6月14日
"""


def table(rows, comma):
    out = io.StringIO()
    csv.writer(out, delimiter=comma, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def folder(side):
    return evidence if side == 0 else case / "translations" / LANGS[side - 1]


for side in (0, 1, 2):
    lang = ("it-IT", "zh-Hans", "en-GB")[side]
    blocks = [("table", [[cell[side] for cell in row] for row in b[1]]) if b[0] == "table" else (b[0], b[side + 1]) for b in REPORT]
    tools.docx(folder(side) / "01-denuncia" / "Denuncia RM-2017-0612.docx", HEADER[side], FOOTER[side], blocks, lang,
               "2017-06-12T11:25:00" if side == 0 else "2017-06-19T16:00:00")
    rows = table([r[side] for r in ITEMS], ";" if side == 0 else ",")
    tools.write(folder(side) / "02-oggetti" / "Elenco oggetti sottratti.csv", rows, encoding="cp1252" if side == 0 else "utf-8")
    tools.write(folder(side) / "03-noleggio" / "Verbale danni VD-2017-118.txt", "\n\n".join(d[side] for d in DAMAGE) + "\n")

mail = EmailMessage(policy=email.policy.SMTP)
mail["From"] = '"Foto Campione Firenze" <ordini@fotocampione.example>'
mail["To"] = "ZHOU Yutong <zhou.yutong@student.example>"
mail["Subject"] = "Ricevuta d'acquisto n. 2017-884 – obiettivo zoom"
mail["Date"] = "Thu, 08 Jun 2017 15:47:12 +0200"
mail["Message-ID"] = "<20170608.154712.884@fotocampione.example>"
mail.set_content("\n\n".join(r[0] for r in RECEIPT) + "\n", cte="quoted-printable")
mail.add_attachment(table([r[0] for r in RECEIPT_CSV], ";").encode("utf-8"), maintype="text", subtype="csv", filename="ricevuta 2017-884.csv")
mail.set_boundary("=-sample-RM-2017-0612")
EML = evidence / "05-ricevute" / "Ricevuta 2017-884 obiettivo.eml"
EML.parent.mkdir(parents=True, exist_ok=True)
EML.write_bytes(mail.as_bytes())
tools.write(case / "translations" / "zh-Hans" / "05-ricevute" / "Ricevuta 2017-884 obiettivo.txt",
            "\n\n".join(RECEIPT_HEAD[1] + [r[1] for r in RECEIPT] + ["［附件：ricevuta 2017-884.csv］"] + [" | ".join(r[1]) for r in RECEIPT_CSV]) + "\n")
tools.write(evidence / "06-assicurazione" / "出险通知书（周雨桐）.txt", CLAIM)

from PIL import Image, ImageDraw, ImageFont

photo = Image.new("RGB", (960, 640), "#9fc4e8")
d = ImageDraw.Draw(photo)
mid, small = (ImageFont.truetype(str(cjk), s) for s in (30, 20))
for floor, (top, width) in enumerate(((70, 520), (140, 580), (210, 640))):
    left = 480 - width // 2
    d.rectangle((left, top, left + width, top + 70), fill=("#d9c7a3", "#cfbb94", "#c4ae86")[floor])
    for x in range(left + 18, left + width - 30, 52):
        d.pieslice((x, top + 14, x + 30, top + 44), 180, 360, fill="#6b5a3e")
        d.rectangle((x, top + 29, x + 30, top + 70), fill="#6b5a3e")
d.rectangle((0, 280, 960, 640), fill="#77787c")
d.rounded_rectangle((170, 370, 800, 490), 36, fill="#f4f4f4", outline="#555555", width=3)
d.polygon([(260, 372), (330, 290), (640, 290), (720, 372)], fill="#f4f4f4", outline="#555555")
d.polygon([(345, 302), (470, 302), (470, 366), (290, 366)], fill="#42566b")
d.polygon([(484, 302), (630, 302), (690, 366), (484, 366)], fill="#d7dde2")
for a, b in (((500, 310), (560, 350)), ((560, 350), (640, 320)), ((560, 350), (520, 364)), ((560, 350), (650, 362)), ((560, 350), (545, 303))):
    d.line((*a, *b), fill="#222222", width=3)
d.polygon([(535, 335), (575, 328), (590, 352), (560, 366), (530, 356)], fill="#151515")
for x in (290, 670):
    d.ellipse((x - 48, 442, x + 48, 538), fill="#222222")
    d.ellipse((x - 22, 468, x + 22, 512), fill="#aaaaaa")
d.rectangle((725, 420, 795, 446), fill="#ffffff", outline="#333333")
d.text((760, 433), "ZZ000ZZ", font=ImageFont.truetype(str(cjk), 15), fill="#111111", anchor="mm")
for n in range(26):
    x, y = 480 + n * 47 % 190, 545 + n * 31 % 28
    d.polygon([(x, y), (x + 8, y + 3), (x + 3, y + 9)], fill="#e6f2f7")
d.rectangle((0, 590, 960, 640), fill="#ffffff")
d.text((480, 615), "CAMPIONE / SAMPLE / 样例 — disegno al computer, non una foto", font=mid, fill="#b3202a", anchor="mm")
d.text((950, 582), "2017-06-11 17:12", font=small, fill="#ffb347", anchor="rb")
tools.jpeg(evidence / "04-foto" / "IMG_20170611_1712 auto.jpg", photo, "2017:06:11 17:12:36", "+02:00")

digest = hashlib.sha256((evidence / "01-denuncia" / "Denuncia RM-2017-0612.docx").read_bytes()).hexdigest()[:16]
certificates = case / "translations" / "certificates"
tools.write(certificates / "asseverazione-zh-Hans.txt", f"""VERBALE DI ASSEVERAZIONE DI TRADUZIONE (campione di formazione, senza valore legale)

Cronologico n. CAMPIONE-2017-0455

Documento: verbale di ricezione di denuncia orale RM-2017-0612, 2 pagine. SHA-256 del documento originale (prime 16 cifre esadecimali): {digest}

Lingua di partenza: italiano. Lingua di arrivo: cinese (caratteri semplificati).

Il giorno 19 giugno 2017, in Roma, davanti al sottoscritto cancelliere (nome omesso nel campione) è comparsa Ginevra Mastrolia (nome di fantasia), la quale chiede di asseverare con giuramento la traduzione che precede e giura di avere bene e fedelmente adempiuto all'incarico affidatole al solo scopo di far conoscere la verità.

La traduttrice dichiara di non essere parte interessata.

[firma: Ginevra Mastrolia] [firma: il cancelliere] [timbro tondo: ufficio asseverazioni, campione]
""")
tools.write(certificates / "certificate-en.txt", f"""TRANSLATOR'S CERTIFICATE (training sample, no legal value)

Document: record of an oral report to the police RM-2017-0612, 2 pages. SHA-256 of the source document (first 16 hexadecimal digits): {digest}

Source language: Italian. Target language: English.

I, Oliver Penhallow (fictitious name), register number CAMPIONE-TR-0034, certify that I am competent in both languages and that the attached is a true and accurate translation of the original document, of which I saw a digital copy, fully legible.

I am neither a party to the case nor its victim.

Rome, 19 June 2017

[signature: Oliver Penhallow]
""")
