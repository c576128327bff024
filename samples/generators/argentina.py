"""Writes the evidence, translations and certificates of samples/argentina-2016.

usage: python argentina.py CASE_FOLDER NotoSansCJKsc-Regular.otf NotoSans-Regular.ttf
"""

import csv
import email.policy
import hashlib
import io
import json
import pathlib
import sys
import tempfile
from email.message import EmailMessage

import argentina_texts as t
import tools

case, cjk, latin = map(pathlib.Path, sys.argv[1:4])
evidence, spanish = case / "evidence", case / "translations" / "es"
WHO = "Valeria Sosa Quintela"


def table(rows, newline="\r\n"):
    out = io.StringIO()
    csv.writer(out, lineterminator=newline).writerows(rows)
    return out.getvalue()


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


# 01 witness statement
tools.write_pair(case, "01-询问笔录", "询问笔录（郑秀云）第1次 2016-05-09.txt", "询问笔录（郑秀云）第1次 2016-05-09.txt", t.STATEMENT, "es")

# 02 chat export and phone extraction
CHAT = "微信聊天记录 [林国栋-平安互助会] 2016-01至04.txt"
names = {t.A: t.EA, t.B: t.EB}
tools.write_pair(case, "02-手机数据", CHAT, CHAT,
                 t.CHAT_HEAD + [(f"{at} {who}\n{zh}", f"{at} {names[who]}\n{es}") for at, who, zh, es in t.CHAT], "es")

phone = {
    "export": {"tool": "样例取证工具 1.0", "case": "BJ-2016-0417", "device": "SAMPLE-DEV-0104", "owner": "郑秀云",
               "created": "2016-05-11T10:12:00+08:00", "note": "培训样例，非真实案件；仅含持有人同意提取的内容"},
    "contacts": [
        {"id": 1, "name": "国栋", "phone": "+54 11 5550 0145"},
        {"id": 2, "name": "阿赐（别接）", "phone": "+54 11 5550 0186"},
        {"id": 3, "name": "样例银行青禾支行", "phone": "+86 10 5550 0160"},
    ],
    "calls": [
        {"time": "2016-02-11T08:14:09+08:00", "direction": "in", "phone": "+54 11 5550 0145", "seconds": 412},
        {"time": "2016-03-06T09:51:30+08:00", "direction": "in", "phone": "+54 11 5550 0145", "seconds": 1260},
        {"time": "2016-03-07T10:39:02+08:00", "direction": "out", "phone": "+86 10 5550 0160", "seconds": 95},
        {"time": "2016-04-05T09:58:47+08:00", "direction": "in", "phone": "+54 11 5550 0186", "seconds": 33},
    ],
    "chats": [
        {"id": "c1", "with": "国栋", "messages": [
            {"time": "2016-02-11T08:03:20+08:00", "from": "国栋", "type": "file", "text": "［录音文件］威胁电话录音 20160211.mp3"},
            {"time": "2016-02-11T08:04:41+08:00", "from": "国栋", "type": "text", "text": "刚刚打来的，我录下来了，你先别害怕。"},
            {"time": "2016-02-11T08:06:15+08:00", "from": "郑秀云", "type": "text", "text": "听完了，手都在抖。要不要报警？"},
            {"time": "2016-02-11T08:07:02+08:00", "from": "国栋", "type": "text", "text": "先凑5万，别的等过完年再说。"},
            {"time": "2016-03-06T09:44:12+08:00", "from": "国栋", "type": "image", "text": "［图片］IMG_20160305_2231.jpg"},
            {"time": "2016-03-06T09:45:36+08:00", "from": "国栋", "type": "text", "text": "有人朝店门口打了两枪，人没事，你放心。"},
            {"time": "2016-03-06T09:46:50+08:00", "from": "郑秀云", "type": "text", "text": "你马上回家，不要待在店里。"},
        ]},
        {"id": "c2", "with": "阿赐（别接）", "messages": [
            {"time": "2016-03-07T11:52:18+08:00", "from": "阿赐（别接）", "type": "text", "text": "嫂子，钱收到了，还差一点，让老林自己算。"},
            {"time": "2016-03-07T11:55:40+08:00", "from": "郑秀云", "type": "text", "text": "家里真的没有钱了，求你们放过我们。"},
            {"time": "2016-03-07T11:57:03+08:00", "from": "阿赐（别接）", "type": "text", "text": "4月5日以前3万，一分不能少，还是老薛的账户。"},
            {"time": "2016-04-05T10:02:11+08:00", "from": "阿赐（别接）", "type": "text", "text": "今天到期，别忘了。"},
            {"time": "2016-04-05T10:21:30+08:00", "from": "郑秀云", "type": "text", "text": "3万已经汇了，请不要再联系我。"},
        ]},
        {"id": "c3", "with": "样例银行青禾支行", "messages": [
            {"time": "2016-02-13T09:40:00+08:00", "from": "样例银行青禾支行", "type": "text", "text": "您尾号0104的账户于2月13日09:31转出50000.00元，节假日跨行转账将于下一工作日入账。"},
        ]},
    ],
}
JSON = evidence / "02-手机数据" / "手机提取 SAMPLE-DEV-0104 导出.json"
tools.write(JSON, json.dumps(phone, ensure_ascii=False, indent=2) + "\n")
tools.write(spanish / "02-手机数据" / "手机提取 SAMPLE-DEV-0104 导出.txt", """TRADUCCIÓN PARCIAL (EXTRACTO) del archivo de extracción del teléfono SAMPLE-DEV-0104

Extracto elegido por la instrucción: únicamente la conversación c2, con el contacto «A Ci (no atender)» (阿赐（别接）), teléfono +54 11 5550 0186. No se traducen los contactos, las llamadas ni las conversaciones c1 y c3.

2016-03-07T11:52:18+08:00, de: A Ci (no atender)
Cuñada, el dinero llegó; falta un poco, que el viejo Lin haga la cuenta.

2016-03-07T11:55:40+08:00, de: ZHENG Xiuyun (郑秀云)
En casa de verdad ya no hay dinero, se lo suplico, déjennos en paz.

2016-03-07T11:57:03+08:00, de: A Ci (no atender)
Antes del 5 de abril, 30.000 yuanes, ni un centavo menos, a la misma cuenta del viejo Xue.

2016-04-05T10:02:11+08:00, de: A Ci (no atender)
Hoy vence, no se olvide.

2016-04-05T10:21:30+08:00, de: ZHENG Xiuyun (郑秀云)
Ya transferí los 30.000 yuanes; por favor, no vuelva a comunicarse conmigo.

Nota de la traductora 1: «cuñada» (嫂子) es aquí un tratamiento coloquial hacia la esposa de un conocido y no indica parentesco.
""")

# 03 bank: statement (old and corrected), letter in PDF
HEAD = "序号,交易日期,交易时间,记账日期,摘要,收入,支出,余额,币种,对方户名,对方账号,渠道,备注".split(",")
HEAD_ES = "N.º,Fecha de operación,Hora,Fecha contable,Concepto,Ingreso,Egreso,Saldo,Moneda,Titular contraparte,Cuenta contraparte,Canal,Observación".split(",")
WORDS = {"转账存入": "transferencia recibida", "现金支取": "retiro en efectivo", "消费": "compra", "利息": "intereses", "现金存入": "depósito en efectivo",
         "手机充值": "recarga de celular", "柜面": "ventanilla", "自助设备": "terminal de autoservicio", "商户": "comercio", "系统": "sistema", "手机银行": "banca móvil",
         "郑秀云": "ZHENG Xiuyun (郑秀云)", "陈*": "CHEN * (陈*)", "王*明": "WANG * Ming (王*明)", "黄*": "HUANG * (黄*)", "样例超市": "Supermercado Muestra (样例超市)",
         "样例通信": "Comunicaciones Muestra (样例通信)", "货款": "pago de mercadería", "货款2": "pago de mercadería 2", "跨行节假日顺延": "interbancaria, diferida por feriado", "": ""}
MOVES = [  # date, time, posting, kind, +/- cents, payer, account, channel, remark
    ("2016-01-04", "10:12:05", "", "现金存入", 2000, "", "", "柜面", ""),
    ("2016-01-08", "15:40:51", "", "转账存入", 30000, "陈*", "0000 0622 ****", "手机银行", "货款"),
    ("2016-01-08", "17:02:16", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-01-09", "09:15:33", "", "现金支取", -10000, "", "", "自助设备", ""),
    ("2016-01-12", "10:38:20", "", "转账存入", 30000, "郑秀云", "0000 0311 0004 0104", "柜面", "货款"),
    ("2016-01-12", "16:21:09", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-01-13", "08:55:47", "", "现金支取", -10000, "", "", "自助设备", ""),
    ("2016-01-19", "12:30:00", "", "消费", -368.5, "样例超市", "0000 0900 ****", "商户", ""),
    ("2016-01-25", "11:06:42", "", "转账存入", 15000, "王*明", "0000 0735 ****", "手机银行", "货款"),
    ("2016-01-25", "18:44:10", "", "现金支取", -15000, "", "", "自助设备", ""),
    ("2016-02-01", "11:17:58", "", "转账存入", 20000, "郑秀云", "0000 0311 0004 0104", "柜面", "货款"),
    ("2016-02-01", "17:33:21", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-02-05", "20:09:14", "", "手机充值", -200, "样例通信", "0000 0901 ****", "手机银行", ""),
    ("2016-02-13", "09:31:02", "2016-02-15", "转账存入", 50000, "郑秀云", "0000 0311 0004 0104", "自助设备", "跨行节假日顺延"),
    ("2016-02-15", "15:20:37", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-02-16", "09:02:11", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-02-17", "09:04:50", "", "现金支取", -10000, "", "", "自助设备", ""),
    ("2016-02-22", "14:48:29", "", "转账存入", 20000, "黄*", "0000 0688 ****", "手机银行", "货款"),
    ("2016-02-22", "19:10:03", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-03-07", "10:50:12", "", "转账存入", 38000, "郑秀云", "0000 0311 0004 0104", "柜面", "货款"),
    ("2016-03-07", "16:58:40", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-03-08", "09:11:26", "", "现金支取", -18000, "", "", "自助设备", ""),
    ("2016-03-15", "13:05:18", "", "转账存入", 20000, "陈*", "0000 0622 ****", "手机银行", "货款2"),
    ("2016-03-15", "17:47:55", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-03-21", "00:00:00", "", "利息", 3.26, "", "", "系统", ""),
    ("2016-04-05", "10:15:31", "", "转账存入", 30000, "郑秀云", "0000 0311 0004 0104", "柜面", "货款"),
    ("2016-04-05", "16:40:08", "", "现金支取", -20000, "", "", "自助设备", ""),
    ("2016-04-06", "09:07:44", "", "现金支取", -10000, "", "", "自助设备", ""),
]


def statement(corrected, es):
    word = (lambda w: WORDS[w]) if es else (lambda w: w)
    rows, balance = [HEAD_ES if es else HEAD], 1500.00
    for n, (day, time, posted, kind, amount, payer, account, channel, remark) in enumerate(MOVES, 1):
        balance += amount
        rows.append([n, day, time, (posted if corrected else "") or day, word(kind), f"{amount:.2f}" if amount > 0 else "",
                     f"{-amount:.2f}" if amount < 0 else "", f"{balance:.2f}", "CNY", word(payer), account, word(channel), word(remark)])
    return table(rows)


CSV = "样例银行 账户0417交易明细 2016-01至04.csv"
(evidence / "03-银行材料").mkdir(parents=True, exist_ok=True)
tools.write(evidence / "03-银行材料" / CSV, "\ufeff" + statement(True, False))
tools.write(case / ".history" / "evidence" / "03-银行材料" / CSV, "\ufeff" + statement(False, False))
tools.write(spanish / "03-银行材料" / CSV, statement(False, True))

with tempfile.TemporaryDirectory() as tmp:
    face = tools.glyf_font(cjk, repr(t.LETTER), pathlib.Path(tmp) / "LetterSubset.ttf")
    blocks = [(b[0], [r[0] for r in b[1]], b[2]) if b[0] == "table" else b[:2] for b in t.LETTER]
    tools.pdf(evidence / "03-银行材料" / "样例银行复函 样银青函〔2016〕23号.pdf", face, "样例银行复函", blocks)
lines = []
for b in t.LETTER:
    lines += [" | ".join(r[1]) for r in b[1]] if b[0] == "table" else [b[2]]
tools.write(spanish / "03-银行材料" / "样例银行复函 样银青函〔2016〕23号.txt", "\n\n".join(lines) + "\n")

# 04 e-mail with an attachment
mail = EmailMessage(policy=email.policy.SMTP)
mail["From"] = '"郑秀云" <zhengxiuyun@mail.example>'
mail["To"] = '"林国栋" <linguodong@super.example>'
mail["Subject"] = "汇款凭证（3月7日）和明细表"
mail["Date"] = "Mon, 07 Mar 2016 12:26:40 +0800"
mail["Message-ID"] = "<20160307.122640.0088@mail.example>"
mail.set_content("\n\n".join(p[0] for p in t.MAIL) + "\n", cte="base64")
mail.add_attachment(table([r[0] for r in t.MAIL_TABLE]).encode("utf-8-sig"), maintype="text", subtype="csv", filename="汇款明细.csv")
mail.set_boundary("=-sample-BJ-2016-0417")
EML = evidence / "04-邮件" / "邮件 汇款凭证 2016-03-07.eml"
EML.parent.mkdir(parents=True, exist_ok=True)
EML.write_bytes(mail.as_bytes())
tools.write(spanish / "04-邮件" / "邮件 汇款凭证 2016-03-07.txt", "\n\n".join(
    ["De: «ZHENG Xiuyun» (郑秀云) <zhengxiuyun@mail.example>", "Para: «LIN Guodong» (林国栋) <linguodong@super.example>",
     "Asunto: Comprobante de transferencia (7 de marzo) y planilla de detalle", "Fecha: lunes 7 de marzo de 2016, 12:26:40 +0800"]
    + [p[1] for p in t.MAIL] + ["[archivo adjunto: 汇款明细.csv, «Detalle de transferencias»]"]
    + [" | ".join(c or "—" for c in r[1]) for r in t.MAIL_TABLE]) + "\n")

# 06 photo (drawn)
from PIL import Image, ImageDraw, ImageFont

picture = Image.new("RGB", (1024, 683), "#1b2233")
d = ImageDraw.Draw(picture)
big, mid, small = (ImageFont.truetype(str(cjk), s) for s in (54, 34, 20))
d.rectangle((0, 560, 1024, 683), fill="#3a3a3f")
d.rectangle((130, 90, 894, 560), fill="#8a7a66")
d.rectangle((150, 110, 874, 200), fill="#b3202a")
d.text((512, 155), "幸福里超市  XINGFULI", font=big, fill="#ffe9a8", anchor="mm")
d.rectangle((210, 230, 814, 560), fill="#9aa3ab")
for y in range(230, 560, 18):
    d.line((210, y, 814, y), fill="#6d757d", width=3)
for x, y in ((432, 380), (566, 421)):
    d.ellipse((x - 16, y - 16, x + 16, y + 16), outline="#e8e8e8", width=3)
    d.ellipse((x - 7, y - 7, x + 7, y + 7), fill="#101010")
d.polygon([(40, 560), (62, 120), (74, 120), (90, 560)], fill="#2c3a2c")
d.ellipse((28, 84, 108, 150), fill="#ffd97a")
d.text((820, 210), "1450", font=mid, fill="#ffffff", anchor="rt")
d.rectangle((0, 610, 1024, 683), fill="#ffffff")
d.text((512, 646), "SAMPLE / 样例 / MUESTRA — 程序绘制，非真实照片", font=mid, fill="#b3202a", anchor="mm")
d.text((1010, 590), "2016-03-05 22:31", font=small, fill="#ffb347", anchor="rb")
tools.jpeg(evidence / "06-照片" / "店面照片 IMG_20160305_2231.jpg", picture, "2016:03:05 22:31:07", "-03:00")

# 07 call recording and its transcript
RECORDING = evidence / "07-录音" / "威胁电话录音 20160211.mp3"
cues = tools.speak([c[:3] for c in t.CALL], RECORDING)
tools.srt(evidence / "07-录音" / "威胁电话录音 20160211.srt", cues, [c[2] for c in t.CALL])
tools.srt(spanish / "07-录音" / "威胁电话录音 20160211.srt", cues, [c[3] for c in t.CALL])

# 08 police report form, GB 18030
tools.write_pair(case, "08-接处警", "接处警登记表（0931号）.txt", "接处警登记表（0931号）.txt", t.ALARM, "es", encoding="gb18030", newline="\r\n")

# 09 saved forum page
head, body = t.FORUM[0], t.FORUM[1:]
html = ["<!DOCTYPE html>", '<html lang="zh-CN">', "<head>", '<meta charset="utf-8">', "<title>布宜诺斯艾利斯超市业主：收到“会费”纸条的请进 - 样例华人论坛</title>",
        "<style>body { font-family: sans-serif } .floor { border-top: 1px solid #ccc }</style>",
        "<script>\n  // 存档页面自带的脚本（样例，无害）：不应执行，也不应出现在正文里\n  var views = 1024 > 10 && '<p>脚本里的文字</p>'; document.title = '样例';\n</script>",
        "</head>", '<body data-note="&lt;p&gt;属性里的文字 > 不是正文&lt;/p&gt;" onload="void(0)">', f"<h1>{head[1]}</h1>"]
html += [f'<{b[0]} title="楼层 > {n} <b>不是标签</b>">{b[1]}</{b[0]}>' if b[0] == "h2" else f"<p>{b[1]}</p>" for n, b in enumerate(body)]
html += ["<!-- 注释：不应出现在正文里 -->", "</body>", "</html>"]
FORUM = "论坛帖子 [收到会费纸条的请进] 存档.html"
tools.write(evidence / "09-网页" / FORUM, "\n".join(html) + "\n")
tools.write(spanish / "09-网页" / FORUM.replace(".html", ".txt"), "\n\n".join(b[2] for b in t.FORUM) + "\n")

# 10 letter from Argentina, 11 withheld, 12 call records
tools.write(evidence / "10-阿方来函" / "Nota MUESTRA-DE-118-2016.txt", t.PFA)
tools.write(evidence / "11-内部材料" / "内部材料 01.txt", t.WITHHELD)
rows = [["序号", "起始时间", "主叫", "被叫", "时长（秒）", "类型"]]
days = "01-08 01-12 01-27 02-01 02-10 02-11 02-13 02-15 02-22 03-03 03-05 03-06 03-07 03-08 03-15 03-29 04-04 04-05 04-05 04-06".split()
for n, day in enumerate(days, 1):
    there = n % 3 != 0
    pair = ["+86 10 5550 0147", "+54 11 5550 0186"] if there else ["+54 11 5550 0186", "+86 10 5550 0147"]
    rows.append([n, f"2016-{day} {8 + n * 7 % 13:02}:{n * 17 % 60:02}:{n * 29 % 60:02}", *pair, 21 + n * 37 % 400, "主叫" if there else "被叫"])
tools.write(evidence / "12-通话详单" / "通话详单 +86 10 5550 0147.csv", table(rows))

# 05 extraction record: lists the true digests of the files above
files = [JSON, evidence / "02-手机数据" / CHAT, RECORDING, evidence / "09-网页" / FORUM, evidence / "06-照片" / "店面照片 IMG_20160305_2231.jpg"]
kinds = [("手机数据导出", "exportación de datos del teléfono"), ("聊天记录", "conversación"), ("录音", "grabación"), ("网页", "página web"), ("照片", "fotografía")]
RECORD = "电子数据提取笔录 2016-05-11.docx"
for side, folder, lang, head in ((1, evidence, "zh-Hans", ["序号", "文件名", "内容", "大小（字节）", "SHA-256"]), (2, spanish, "es", ["N.º", "Nombre del archivo", "Contenido", "Tamaño (bytes)", "SHA-256"])):
    rows = [head] + [[str(n), f.name, k[side - 1], str(f.stat().st_size), digest(f)] for n, (f, k) in enumerate(zip(files, kinds), 1)]
    blocks = [("table", rows) if b[0] == "table" else (b[0], b[side]) for b in t.RECORD]
    when = "2016-05-11T11:10:00" if side == 1 else "2016-06-14T18:00:00"
    tools.docx(folder / "05-勘验检查" / RECORD, t.RECORD_HEADER[side - 1], t.RECORD_FOOTER[side - 1], blocks, lang, when)


# certificates
def certificate(number, title, path, pages, extra):
    return ["TRADUCCIÓN PÚBLICA", "CERTIFICADO DE LA TRADUCTORA (muestra de capacitación, sin valor legal)", f"Certificado n.º {number}",
            f"Documento fuente: «{title}». Referencia del expediente: BJ-2016-0417.",
            f"SHA-256 del archivo fuente (primeros 16 dígitos hexadecimales): {digest(path)[:16]}",
            "Idioma de origen: chino (escritura simplificada). Idioma de destino: español.",
            extra,
            f"Yo, {WHO}, traductora pública de idioma chino, matrícula MUESTRA T.º 00 F.º 000 del Colegio de Traductores (muestra), CERTIFICO que la que antecede es traducción fiel, íntegra y exacta al español del documento en idioma chino que he tenido a la vista, en la ciudad de Buenos Aires, a los 18 días del mes de junio de 2016.",
            f"El documento traducido consta de {pages} páginas. Los sellos, firmas, huellas dactilares y textos manuscritos se describen entre corchetes. Los espacios en blanco han sido inutilizados con una raya.",
            "Declaro no ser parte, víctima ni persona vinculada a la investigación.",
            f"[firma: {WHO}] [sello: traductora pública, MUESTRA]"]


src = evidence / "01-询问笔录" / "询问笔录（郑秀云）第1次 2016-05-09.txt"
tools.write(case / "translations" / "certificates" / "certificado-01-declaracion.txt",
            "\n\n".join(certificate("MUESTRA-2016-031", "Acta de declaración testimonial de ZHENG Xiuyun (询问笔录（第1次）), 9 de mayo de 2016", src, 3, "Documento tenido a la vista: copia digital remitida por el oficial de enlace; legible en su totalidad.")) + "\n")
text = certificate("MUESTRA-2016-032", "Acta de extracción de datos electrónicos (Dianzi shuju tiqu bilu), 11 de mayo de 2016", evidence / "05-勘验检查" / RECORD, 2, "Documento tenido a la vista: copia digital remitida por el oficial de enlace, con encabezado y pie de página; legible en su totalidad.")
tools.pdf(case / "translations" / "certificates" / "certificado-02-acta-extraccion.pdf", latin, "Certificado MUESTRA-2016-032", [("h", text[0])] + [("p", p) for p in text[1:]])
