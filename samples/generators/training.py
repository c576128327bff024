"""Writes the evidence, translations and certificate of samples/training-2026: a clean pack, every page marked SAMPLE.

usage: python training.py CASE_FOLDER        Every person, place, number and event is invented.
"""

import sys

import plain

case = plain.Sample(sys.argv[1], "zh-Hans", "en")
RECORD = "01-询问笔录/询问笔录（柳闻笛）SAMPLE.docx"

case.docx(RECORD, [
    ("title", ("询问笔录 SAMPLE", "RECORD OF INTERVIEW OF A VICTIM – SAMPLE")),
    ("p", ("［页眉：样例市公安局河湾分局（培训样例，非真实案件）］", "[page header: Hewan Branch, Public Security Bureau of Sample City (training sample – not a real case)]")),
    ("p", ("时间：2026年2月8日21时30分至22时10分", "Time: 8 February 2026, 21:30 to 22:10")),
    ("p", ("地点：样例音乐厅派出所询问室", "Place: interview room, Concert Hall Police Station (sample)")),
    ("p", ("询问人：卢佳、邵明远　　记录人：卢佳", "Interviewers: LU Jia (卢佳) and SHAO Mingyuan (邵明远). Record written by: LU Jia")),
    ("p", ("被询问人：柳闻笛，女，1996年11月20日出生，证件号码SAMPLE-ID-2641，电话+86 10 5550 0161",
           "Person interviewed: LIU Wendi (柳闻笛), female, born on 20 November 1996, document number SAMPLE-ID-2641, telephone +86 10 5550 0161")),
    ("p", ("问：请讲一下事情的经过。", "Question: Please tell us what happened.")),
    ("p", ("答：我是小提琴手。今天18时40分我到样例音乐厅，把琴盒存进12号储物柜，去化妆。19时25分回来取琴，柜门开着，琴盒不见了。锁没有被撬坏，我可能没有按紧。",
           "Answer: I am a violinist. Today at 18:40 I arrived at the Sample Concert Hall, put my violin case in locker 12 and went to get ready. At 19:25 I came back for the violin; the door of the locker was open and the case was gone. The lock was not forced; perhaps I had not pressed it shut.")),
    ("p", ("问：琴和琴盒有什么特征？", "Question: What do the violin and the case look like?")),
    ("p", ("答：琴盒是长方形，深红色，盒盖上贴着蓝色菱形贴纸。小提琴编号SAMPLE-VLN-0007，2019年4月购买，价格人民币38500元，发票在家里。",
           "Answer: The case is oblong and dark red, with a blue diamond-shaped sticker on the lid. The violin has the number SAMPLE-VLN-0007; I bought it in April 2019 for CNY 38,500, and the invoice is at home.")),
    ("p", ("问：你怀疑什么人吗？", "Question: Do you suspect anybody?")),
    ("p", ("答：没有。保安苗向南说，19时10分左右看见一名戴灰色帽子的男子提着红色长盒从侧门出去，他以为是乐手。",
           "Answer: No. The guard MIAO Xiangnan (苗向南) said that at about 19:10 he saw a man in a grey cap leave by the side door with a long red case; he took him for a musician.")),
    ("p", ("问：你还有什么要补充的吗？", "Question: Do you wish to add anything?")),
    ("p", ("答：没有了。", "Answer: No.")),
    ("p", ("［手写：］以上笔录我看过，和我说的相符。", "[handwritten:] I have read this record and it agrees with what I said.")),
    ("p", ("［签名：柳闻笛］［捺指印，盖于签名处］　2026年2月8日", "[signature: LIU Wendi (柳闻笛)] [fingerprint over the signature]   8 February 2026")),
    ("p", ("［红色圆形印章：样例市公安局河湾分局（培训样例）］", "[round red seal: Hewan Branch, Public Security Bureau of Sample City (training sample)]")),
], "2026-02-08T14:10:00Z")

case.csv("02-监控/监控查看记录 SAMPLE.csv", [
    [("时间（北京时间）", "Time (Beijing)"), ("摄像机", "Camera"), ("画面内容", "What is seen"), ("备注", "Remark")],
    ["2026-02-08 18:41:12", "SAMPLE-CAM-03", ("柳闻笛将红色琴盒放入12号柜", "LIU Wendi (柳闻笛) puts a red case into locker 12"), ""],
    ["2026-02-08 19:06:55", "SAMPLE-CAM-03", ("戴灰色帽子的男子走近储物柜，背对镜头", "a man in a grey cap walks up to the lockers, his back to the camera"), ("面部不可见", "face not visible")],
    ["2026-02-08 19:08:31", "SAMPLE-CAM-03", ("该男子提红色长盒离开", "the man leaves carrying a long red case"), ("盒上有无贴纸看不清", "whether there is a sticker cannot be seen")],
    ["2026-02-08 19:09:48", "SAMPLE-CAM-05", ("同样衣着的男子从侧门出去", "a man in the same clothes goes out by the side door"), ("保安苗向南在场", "the guard MIAO Xiangnan (苗向南) is present")],
    ["", "", ("查看人：卢佳、邵明远，2026年2月9日", "viewed by LU Jia (卢佳) and SHAO Mingyuan (邵明远) on 9 February 2026"), ("培训样例 SAMPLE", "training sample SAMPLE")],
])

p = plain.Picture(560, 360, (222, 214, 200))
p.box(70, 110, 490, 230, (120, 24, 34))
p.box(70, 166, 490, 172, (84, 14, 22))
p.box(250, 94, 310, 112, (50, 44, 40))
for x in (130, 420):
    p.box(x, 160, x + 22, 182, (212, 184, 96))
for n in range(12):
    p.box(360 - n, 124 + n, 361 + n, 125 + n, (40, 90, 190))
    p.box(360 - n, 146 - n, 361 + n, 147 - n, (40, 90, 190))
p.box(0, 290, 560, 360, (255, 255, 255))
p.words(280, 302, "SAMPLE - DRAWN BY PROGRAM", 2, (179, 32, 42))
p.words(280, 324, "NOT A PHOTOGRAPH", 2, (179, 32, 42))
p.words(280, 346, "SAMPLE-VLN-0007", 1, (60, 60, 60))
p.png(case.folder / "evidence/03-照片/琴盒照片 SAMPLE-VLN-0007.png")

case.certificate("certificate-en.txt", """TRANSLATOR'S CERTIFICATE (training sample, no legal value)

Certificate No. SAMPLE-2026-0102

Document: record of interview of LIU Wendi (柳闻笛), 8 February 2026, 2 pages, SHA-256 of the source (first 16 hexadecimal digits) {0}.

Source language: Chinese (simplified characters). Target language: English.

I, Marguerite Aldous (fictitious name), register number SAMPLE-TR-0041, certify that I am competent in both languages and that the attached is a true, complete and accurate translation of the original document, of which I saw a digital copy, fully legible. Seals, signatures and fingerprints are described in square brackets.

I am neither a party to the case nor its victim, and no machine translation was used.

London, 20 February 2026

[signature: Marguerite Aldous]
""", RECORD)
