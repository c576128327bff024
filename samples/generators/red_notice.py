"""Writes the evidence, translations and certificates of samples/red-notice-2026.

usage: python red_notice.py CASE_FOLDER        Every person, place, number and event is invented.
"""

import sys

import plain

case = plain.Sample(sys.argv[1], "zh-Hans", "en", "fr")
WARRANT = "01-法律文书/逮捕证 样公（经）捕字〔2026〕15号.docx"
DECISION = "01-法律文书/批准逮捕决定书 样检捕〔2026〕7号.txt"
LAW = "02-法律条文/刑法条文摘录.txt"
SHEET = "03-身份材料/身份信息表.csv"
FACTS = "04-案情/案情说明.txt"

case.docx(WARRANT, [
    ("title", ("逮捕证", "WARRANT OF ARREST", "MANDAT D'ARRÊT (逮捕证)")),
    ("p", ("培训样例，非真实案件 SAMPLE", "TRAINING SAMPLE – NOT A REAL CASE", "EXEMPLE DE FORMATION – AFFAIRE FICTIVE – SAMPLE")),
    ("p", ("样公（经）捕字〔2026〕15号", "No. 样公（经）捕字〔2026〕15号", "N° 样公（经）捕字〔2026〕15号")),
    ("table", [
        [("对象", "Person", "Personne"), ("陆承砚", "LU Chengyan (陆承砚)", "LU Chengyan (陆承砚)")],
        [("性别", "Sex", "Sexe"), ("男", "male", "masculin")],
        [("出生日期", "Date of birth", "Date de naissance"), ("1984年7月19日", "19 July 1984", "19 juillet 1984")],
        [("国籍", "Nationality", "Nationalité"), ("中国", "Chinese", "chinoise")],
        [("证件", "Document", "Document"), ("护照 SAMPLE-PPT-2601", "passport SAMPLE-PPT-2601", "passeport SAMPLE-PPT-2601")],
        [("住址", "Address", "Adresse"), ("样例市河湾区样例路26号", "26 Sample Road, Hewan District, Sample City", "26, rue Exemple, district de Hewan, ville d'Exemple")],
    ]),
    ("p", ("根据《中华人民共和国刑事诉讼法》第八十条之规定，经样例市人民检察院批准（样检捕〔2026〕7号），兹由我局对涉嫌合同诈骗罪的犯罪嫌疑人陆承砚执行逮捕。",
           "Under article 80 of the Criminal Procedure Law of the People's Republic of China, and with the approval of the People's Procuratorate of Sample City (样检捕〔2026〕7号), this Bureau is charged with the arrest of the suspect LU Chengyan (陆承砚), who is suspected of contract fraud.",
           "En vertu de l'article 80 de la Loi de procédure pénale de la République populaire de Chine et sur approbation du Parquet populaire de la ville d'Exemple (样检捕〔2026〕7号), le présent Bureau est chargé de procéder à l'arrestation de LU Chengyan (陆承砚), personne soupçonnée d'escroquerie par contrat (合同诈骗).")),
    ("p", ("执行时应当向其出示本证，并在法定期限内通知其家属。",
           "This warrant shall be shown to the person on arrest, and the family shall be notified within the period laid down by law.",
           "Le présent mandat est présenté à la personne lors de l'arrestation ; sa famille est avisée dans le délai légal.")),
    ("p", ("局长：［签名：袁定方］", "Director of the Bureau: [signature: YUAN Dingfang (袁定方)]", "Le directeur du Bureau : [signature : YUAN Dingfang (袁定方)]")),
    ("p", ("［红色圆形印章：样例市公安局（培训样例）］", "[round red seal: Public Security Bureau of Sample City (training sample)]", "[sceau rond rouge : Bureau de la sécurité publique de la ville d'Exemple (exemple de formation)]")),
    ("p", ("2026年3月3日", "3 March 2026", "3 mars 2026")),
    ("p", ("本证副本附卷。宣布时间：［空白］　被逮捕人签名：［空白］",
           "A duplicate is kept in the file. Time of notification: [blank]   Signature of the person arrested: [blank]",
           "Duplicata versé au dossier. Heure de notification : [blanc]   Signature de la personne arrêtée : [blanc]")),
], "2026-03-03T09:00:00Z")

case.text(DECISION, [
    ("样例市人民检察院（培训样例）", "PEOPLE'S PROCURATORATE OF SAMPLE CITY (training sample)", "PARQUET POPULAIRE DE LA VILLE D'EXEMPLE (exemple de formation)"),
    ("批准逮捕决定书", "DECISION APPROVING ARREST", "DÉCISION APPROUVANT L'ARRESTATION"),
    ("样检捕〔2026〕7号", "No. 样检捕〔2026〕7号", "N° 样检捕〔2026〕7号"),
    ("样例市公安局：", "To the Public Security Bureau of Sample City:", "Au Bureau de la sécurité publique de la ville d'Exemple :"),
    ("你局2026年2月24日以样公（经）提捕字〔2026〕9号文书提请批准逮捕犯罪嫌疑人陆承砚，案卷3册收悉。",
     "By document 样公（经）提捕字〔2026〕9号 of 24 February 2026 you applied for approval of the arrest of the suspect LU Chengyan (陆承砚); the case file, in 3 volumes, has been received.",
     "Par l'acte 样公（经）提捕字〔2026〕9号 du 24 février 2026, vous avez demandé l'approbation de l'arrestation de LU Chengyan (陆承砚), personne soupçonnée ; le dossier, en 3 volumes, a été reçu."),
    ("经审查，有证据证明：2025年3月4日至6月18日，陆承砚涉嫌以样例远帆设备有限公司名义，与样例清河纺织厂签订编号SAMPLE-YF-2025-031的织机购销合同，虚构货源，先后收取货款3笔，合计人民币860000元。",
     "On examination, there is evidence that between 4 March and 18 June 2025, LU Chengyan, acting in the name of Sample Yuanfan Equipment Co. Ltd, is suspected of having concluded with the Sample Qinghe Textile Mill the loom purchase contract No. SAMPLE-YF-2025-031, of having invented the source of the goods, and of having collected 3 payments totalling CNY 860,000.",
     "Après examen, il existe des éléments selon lesquels, entre le 4 mars et le 18 juin 2025, LU Chengyan, agissant au nom de la société Exemple Yuanfan Équipement, est soupçonné d'avoir conclu avec la filature Exemple Qinghe le contrat d'achat de métiers à tisser n° SAMPLE-YF-2025-031, d'avoir inventé l'origine des marchandises et d'avoir perçu 3 paiements d'un total de 860 000 yuans (CNY)."),
    ("上述行为涉嫌触犯《中华人民共和国刑法》第二百二十四条，可能判处徒刑以上刑罚；犯罪嫌疑人在立案前出境，有社会危险性。依照《中华人民共和国刑事诉讼法》第八十一条的规定，决定批准逮捕犯罪嫌疑人陆承砚。请依法立即执行，并将执行情况在3日以内通知本院。",
     "These acts are suspected of violating article 224 of the Criminal Law of the People's Republic of China and may carry fixed-term imprisonment or a heavier penalty; the suspect left the country before the case was opened and there is a risk of flight. In accordance with article 81 of the Criminal Procedure Law of the People's Republic of China, the arrest of the suspect LU Chengyan is approved. Please carry it out at once according to law and inform this Procuratorate of the result within 3 days.",
     "Ces actes sont soupçonnés de contrevenir à l'article 224 de la Loi pénale de la République populaire de Chine et sont passibles d'une peine d'emprisonnement à temps ou d'une peine plus lourde ; l'intéressé a quitté le pays avant l'ouverture de la procédure et présente un risque de fuite. Conformément à l'article 81 de la Loi de procédure pénale de la République populaire de Chine, l'arrestation de LU Chengyan est approuvée. Veuillez y procéder sans délai conformément à la loi et en rendre compte au présent Parquet dans les 3 jours."),
    ("［红色圆形印章：样例市人民检察院（培训样例）］", "[round red seal: People's Procuratorate of Sample City (training sample)]", "[sceau rond rouge : Parquet populaire de la ville d'Exemple (exemple de formation)]"),
    ("2026年3月2日", "2 March 2026", "2 mars 2026"),
])

case.text(LAW, [
    ("法律条文摘录（样例：引用前请核对现行文本）", "EXTRACTS FROM THE LAW (sample: compare with the text in force before citing)", "EXTRAITS DE LA LOI (exemple : à comparer avec le texte en vigueur avant toute citation)"),
    ("《中华人民共和国刑法》", "Criminal Law of the People's Republic of China", "Loi pénale de la République populaire de Chine"),
    ("第二百二十四条　有下列情形之一，以非法占有为目的，在签订、履行合同过程中，骗取对方当事人财物，数额较大的，处三年以下有期徒刑或者拘役，并处或者单处罚金；数额巨大或者有其他严重情节的，处三年以上十年以下有期徒刑，并处罚金；数额特别巨大或者有其他特别严重情节的，处十年以上有期徒刑或者无期徒刑，并处罚金或者没收财产：",
     "Article 224. Whoever, in one of the following circumstances, for the purpose of illegal possession, defrauds the other party of property in the course of concluding or performing a contract shall, where the amount is relatively large, be sentenced to fixed-term imprisonment of not more than three years or criminal detention (拘役) and shall also, or shall only, be fined; where the amount is huge or there are other serious circumstances, to fixed-term imprisonment of not less than three years and not more than ten years and a fine; where the amount is especially huge or there are other especially serious circumstances, to fixed-term imprisonment of not less than ten years or life imprisonment and a fine or confiscation of property:",
     "Article 224. Quiconque, dans l'une des circonstances suivantes, dans un but d'appropriation illicite, escroque les biens du cocontractant lors de la conclusion ou de l'exécution d'un contrat est puni, si le montant est relativement important, d'un emprisonnement à temps de trois ans au plus ou de détention pénale (拘役), et d'une amende, cumulativement ou seule ; si le montant est très important ou s'il existe d'autres circonstances graves, d'un emprisonnement à temps de trois ans au moins et de dix ans au plus et d'une amende ; si le montant est exceptionnellement important ou s'il existe d'autres circonstances exceptionnellement graves, d'un emprisonnement à temps de dix ans au moins ou de l'emprisonnement à perpétuité, et d'une amende ou de la confiscation de biens :"),
    ("（一）以虚构的单位或者冒用他人名义签订合同的；", "(i) concluding a contract in the name of an invented entity or by falsely using the name of another;", "(i) conclure un contrat au nom d'une entité inventée ou en usurpant le nom d'autrui ;"),
    ("（二）以伪造、变造、作废的票据或者其他虚假的产权证明作担保的；", "(ii) offering as security forged, altered or invalid negotiable instruments or other false proof of title;", "(ii) offrir en garantie des effets contrefaits, falsifiés ou périmés ou d'autres faux titres de propriété ;"),
    ("（三）没有实际履行能力，以先履行小额合同或者部分履行合同的方法，诱骗对方当事人继续签订和履行合同的；", "(iii) while actually unable to perform, inducing the other party to go on concluding and performing contracts by first performing a contract of small value or part of a contract;", "(iii) sans capacité réelle d'exécution, amener le cocontractant à continuer de conclure et d'exécuter des contrats en exécutant d'abord un contrat de faible valeur ou une partie du contrat ;"),
    ("（四）收受对方当事人给付的货物、货款、预付款或者担保财产后逃匿的；", "(iv) going into hiding after receiving goods, payment, an advance or security property from the other party;", "(iv) prendre la fuite après avoir reçu du cocontractant des marchandises, un paiement, une avance ou des biens donnés en garantie ;"),
    ("（五）以其他方法骗取对方当事人财物的。", "(v) defrauding the other party of property by other means.", "(v) escroquer les biens du cocontractant par d'autres moyens."),
    ("第八十七条　犯罪经过下列期限不再追诉：（一）法定最高刑为不满五年有期徒刑的，经过五年；（二）法定最高刑为五年以上不满十年有期徒刑的，经过十年；（三）法定最高刑为十年以上有期徒刑的，经过十五年；（四）法定最高刑为无期徒刑、死刑的，经过二十年。如果二十年以后认为必须追诉的，须报请最高人民检察院核准。",
     "Article 87. Crimes are not prosecuted where the following periods have elapsed: (i) five years, where the maximum penalty prescribed is fixed-term imprisonment of less than five years; (ii) ten years, where it is fixed-term imprisonment of not less than five years and less than ten years; (iii) fifteen years, where it is fixed-term imprisonment of not less than ten years; (iv) twenty years, where it is life imprisonment or death. If after twenty years prosecution is considered necessary, the matter must be submitted to the Supreme People's Procuratorate for approval.",
     "Article 87. L'infraction n'est plus poursuivie à l'expiration des délais suivants : (i) cinq ans, si la peine maximale prévue est un emprisonnement à temps de moins de cinq ans ; (ii) dix ans, si elle est un emprisonnement à temps de cinq ans au moins et de moins de dix ans ; (iii) quinze ans, si elle est un emprisonnement à temps de dix ans au moins ; (iv) vingt ans, si elle est l'emprisonnement à perpétuité ou la mort. Si, après vingt ans, les poursuites sont jugées nécessaires, l'affaire doit être soumise à l'approbation du Parquet populaire suprême."),
    ("第八十九条　追诉期限从犯罪之日起计算；犯罪行为有连续或者继续状态的，从犯罪行为终了之日起计算。",
     "Article 89. The period of limitation runs from the day of the crime; where the criminal act is continuous or continuing, it runs from the day on which the act ended.",
     "Article 89. Le délai de prescription court à compter du jour de l'infraction ; lorsque l'acte présente un caractère successif ou continu, il court à compter du jour où l'acte a pris fin."),
    ("第九十九条　本法所称以上、以下、以内，包括本数。",
     "Article 99. In this Law the expressions \"not less than\", \"not more than\" and \"within\" include the number itself.",
     "Article 99. Dans la présente loi, les expressions « au moins », « au plus » et « dans » comprennent le nombre lui-même."),
])

case.csv(SHEET, [
    [("项目", "Entry", "Rubrique"), ("内容", "Content", "Contenu"), ("依据", "Basis", "Fondement")],
    [("说明", "Note", "Remarque"), ("培训样例，人物虚构 SAMPLE", "training sample; the person is fictitious SAMPLE", "exemple de formation ; personne fictive SAMPLE"), ("", "", "")],
    [("姓名", "Name", "Nom"), ("陆承砚（LU Chengyan）", "LU Chengyan (陆承砚)", "LU Chengyan (陆承砚)"), ("护照", "passport", "passeport")],
    [("别名", "Other names", "Autres noms"), ("陆总；Daniel Lu", "Lu Zong (\"Manager Lu\"); Daniel Lu", "Lu Zong (« directeur Lu ») ; Daniel Lu"), ("名片、邮件署名", "business card, signature of e-mails", "carte de visite, signature des courriels")],
    [("标准电码", "Chinese telegraph code", "Code télégraphique chinois"), ("7120 2110 4282",) * 3, ("译码人员填写（样例数字）", "entered by coding staff (sample digits)", "inscrit par le service du chiffre (chiffres d'exemple)")],
    [("性别", "Sex", "Sexe"), ("男", "male", "masculin"), ("护照", "passport", "passeport")],
    [("出生日期", "Date of birth", "Date de naissance"), ("1984年7月19日（公历）", "19 July 1984 (Gregorian)", "19 juillet 1984 (calendrier grégorien)"), ("护照", "passport", "passeport")],
    [("出生地", "Place of birth", "Lieu de naissance"), ("样例省样例市", "Sample City, Sample Province", "ville d'Exemple, province d'Exemple"), ("护照", "passport", "passeport")],
    [("国籍", "Nationality", "Nationalité"), ("中国；未发现其他国籍", "Chinese; no other nationality found", "chinoise ; aucune autre nationalité constatée"), ("2026年3月5日核查", "checked on 5 March 2026", "vérifié le 5 mars 2026")],
    [("护照", "Passport", "Passeport"), ("SAMPLE-PPT-2601，2021年5月10日签发，2031年5月9日到期", "SAMPLE-PPT-2601, issued 10 May 2021, expires 9 May 2031", "SAMPLE-PPT-2601, délivré le 10 mai 2021, expire le 9 mai 2031"), ("出入境管理记录", "exit and entry records", "registres de l'immigration")],
    [("居民身份证", "Resident identity card", "Carte d'identité de résident"), ("SAMPLE-ID-2601",) * 3, ("户籍登记", "household register", "registre des ménages")],
    [("身高", "Height", "Taille"), ("176厘米", "176 cm", "176 cm"), ("体检记录，2024年11月", "medical check, November 2024", "visite médicale, novembre 2024")],
    [("体貌", "Appearance", "Signalement"), ("中等身材，黑色短发，左眉有疤痕约2厘米", "medium build, short black hair, scar of about 2 cm on the left eyebrow", "corpulence moyenne, cheveux noirs courts, cicatrice d'environ 2 cm au sourcil gauche"), ("证人汤立新陈述", "statement of the witness TANG Lixin (汤立新)", "déposition du témoin TANG Lixin (汤立新)")],
    [("语言", "Languages", "Langues"), ("汉语；法语（会话）", "Chinese; French (conversational)", "chinois ; français (conversation)"), ("证人汤立新陈述", "statement of the witness TANG Lixin", "déposition du témoin TANG Lixin")],
    [("指纹", "Fingerprints", "Empreintes digitales"), ("有，编号SAMPLE-FP-2601，需要时另行提供", "held, reference SAMPLE-FP-2601, sent separately on request", "détenues, référence SAMPLE-FP-2601, transmises séparément sur demande"), ("出入境管理记录", "exit and entry records", "registres de l'immigration")],
    [("警示", "Warnings", "Mises en garde"), ("无持械、暴力或传染病信息", "no information on weapons, violence or contagious illness", "aucune information sur des armes, des violences ou une maladie contagieuse"), ("2026年3月5日核查", "checked on 5 March 2026", "vérifié le 5 mars 2026")],
    [("最后已知地点", "Last known location", "Dernière localisation connue"), ("比利时布鲁塞尔，2026年1月20日", "Brussels, Belgium, 20 January 2026", "Bruxelles, Belgique, 20 janvier 2026"), ("陆承砚致汤立新的电话，本人自述，未经核实", "telephone call from LU Chengyan to TANG Lixin; his own words, not verified", "appel téléphonique de LU Chengyan à TANG Lixin ; propos de l'intéressé, non vérifiés")],
])

plain.portrait(case.folder / "evidence/03-身份材料/照片 SAMPLE-PPT-2601.png", (28, 26, 28), (226, 186, 152), (52, 66, 92), "SAMPLE-PPT-2601  2021-05-10")

case.text(FACTS, [
    ("案情说明（培训样例，非真实案件）", "STATEMENT OF FACTS (training sample – not a real case)", "EXPOSÉ DES FAITS (exemple de formation – affaire fictive)"),
    ("一、当事人。犯罪嫌疑人陆承砚，案发时任样例远帆设备有限公司经理。被害单位样例清河纺织厂，由厂长邱敏之签约和付款。证人汤立新，时任样例远帆设备有限公司会计。",
     "First: the persons. The suspect LU Chengyan (陆承砚) was at the time manager of Sample Yuanfan Equipment Co. Ltd. The injured entity is the Sample Qinghe Textile Mill, whose director QIU Minzhi (邱敏之) signed and paid. The witness TANG Lixin (汤立新) was then accountant of Sample Yuanfan Equipment Co. Ltd.",
     "Premièrement : les personnes. LU Chengyan (陆承砚), personne soupçonnée, était alors gérant de la société Exemple Yuanfan Équipement. L'entité lésée est la filature Exemple Qinghe, dont la directrice QIU Minzhi (邱敏之) a signé et payé. Le témoin TANG Lixin (汤立新) était alors comptable de la société Exemple Yuanfan Équipement."),
    ("二、签订合同。2025年3月4日，陆承砚在样例市河湾区样例路26号的公司办公室与邱敏之签订SAMPLE-YF-2025-031号合同，约定供应喷气织机20台，总价人民币860000元，2025年7月10日前交货。陆承砚向邱敏之出示了一份外国制造商的供货确认函。该制造商2025年10月22日书面答复：从未出具该函，也不认识陆承砚及其公司。",
     "Second: the contract. On 4 March 2025, at the company's office at 26 Sample Road, Hewan District, Sample City, LU Chengyan concluded contract No. SAMPLE-YF-2025-031 with QIU Minzhi for the supply of 20 air-jet looms at a total price of CNY 860,000, delivery before 10 July 2025. LU Chengyan showed QIU Minzhi a letter confirming supply from a foreign manufacturer. On 22 October 2025 that manufacturer answered in writing that it had never issued the letter and knew neither LU Chengyan nor his company.",
     "Deuxièmement : le contrat. Le 4 mars 2025, au bureau de la société, 26, rue Exemple, district de Hewan, ville d'Exemple, LU Chengyan a conclu avec QIU Minzhi le contrat n° SAMPLE-YF-2025-031 portant sur la fourniture de 20 métiers à tisser à jet d'air au prix total de 860 000 yuans (CNY), livraison avant le 10 juillet 2025. LU Chengyan a présenté à QIU Minzhi une lettre de confirmation de fourniture d'un fabricant étranger. Le 22 octobre 2025, ce fabricant a répondu par écrit n'avoir jamais émis cette lettre et ne connaître ni LU Chengyan ni sa société."),
    ("三、付款。邱敏之按陆承砚的要求，分3笔将货款汇入公司账户（尾号2601）：2025年3月10日260000元，4月15日300000元，6月18日300000元。据汤立新陈述，每笔款项到账后2日内，陆承砚均指示其转入陆承砚个人账户，未用于采购。银行流水与该陈述一致。",
     "Third: the payments. At LU Chengyan's request, QIU Minzhi paid the price into the company account (ending in 2601) in 3 transfers: CNY 260,000 on 10 March 2025, CNY 300,000 on 15 April and CNY 300,000 on 18 June. According to TANG Lixin, within 2 days of each payment LU Chengyan told him to move the money to LU Chengyan's personal account; nothing was bought with it. The bank records agree with this statement.",
     "Troisièmement : les paiements. À la demande de LU Chengyan, QIU Minzhi a versé le prix sur le compte de la société (se terminant par 2601) en 3 virements : 260 000 yuans le 10 mars 2025, 300 000 yuans le 15 avril et 300 000 yuans le 18 juin. Selon TANG Lixin, dans les 2 jours suivant chaque paiement, LU Chengyan lui a donné l'ordre de transférer l'argent sur son compte personnel ; rien n'a été acheté. Les relevés bancaires concordent avec cette déposition."),
    ("四、离境。2025年7月2日，陆承砚乘航班离境前往布鲁塞尔，合同未履行。邱敏之2025年9月8日报案，样例市公安局2025年9月11日立案。",
     "Fourth: departure. On 2 July 2025 LU Chengyan left by air for Brussels; the contract was not performed. QIU Minzhi reported the matter on 8 September 2025 and the Public Security Bureau of Sample City opened the case on 11 September 2025.",
     "Quatrièmement : le départ. Le 2 juillet 2025, LU Chengyan a quitté le pays par avion à destination de Bruxelles ; le contrat n'a pas été exécuté. QIU Minzhi a signalé les faits le 8 septembre 2025 et le Bureau de la sécurité publique de la ville d'Exemple a ouvert la procédure le 11 septembre 2025."),
    ("五、有利于陆承砚的情况。陆承砚2026年1月20日电话中对汤立新称，钱已预付给一名中间人，他愿意还款。侦查机关尚未找到该中间人，也未发现付款记录。陆承砚无前科。",
     "Fifth: what speaks for LU Chengyan. On the telephone on 20 January 2026 LU Chengyan told TANG Lixin that the money had been advanced to a middleman and that he was willing to repay. The investigators have not found this middleman, nor a record of payment to him. LU Chengyan has no criminal record.",
     "Cinquièmement : éléments favorables à LU Chengyan. Au téléphone, le 20 janvier 2026, LU Chengyan a dit à TANG Lixin que l'argent avait été avancé à un intermédiaire et qu'il était disposé à rembourser. Les enquêteurs n'ont trouvé ni cet intermédiaire ni trace d'un paiement. LU Chengyan n'a pas d'antécédents judiciaires."),
    ("陆承砚未经任何法院定罪，依法推定其无罪。", "LU Chengyan has not been convicted by any court and is presumed innocent.", "LU Chengyan n'a été condamné par aucune juridiction et est présumé innocent."),
    ("侦查员：［签名：卢佳］［签名：邵明远］　2026年3月12日", "Investigators: [signature: LU Jia (卢佳)] [signature: SHAO Mingyuan (邵明远)]   12 March 2026", "Les enquêteurs : [signature : LU Jia (卢佳)] [signature : SHAO Mingyuan (邵明远)]   12 mars 2026"),
])

case.certificate("certificate-en.txt", """TRANSLATOR'S CERTIFICATE (training sample, no legal value)

Certificate No. SAMPLE-2026-0211

Documents: warrant of arrest 样公（经）捕字〔2026〕15号, 1 page, SHA-256 of the source (first 16 hexadecimal digits) {0}; decision approving arrest 样检捕〔2026〕7号, 1 page, {1}; extracts from the law, 2 pages, {2}.

Source language: Chinese (simplified characters). Target language: English.

I, Marguerite Aldous (fictitious name), register number SAMPLE-TR-0041, certify that I am competent in both languages and that the attached are true, complete and accurate translations of the original documents, of which I saw digital copies, fully legible. Seals, signatures and blanks are described in square brackets.

I am neither a party to the case nor its victim, and no machine translation was used.

London, 16 March 2026

[signature: Marguerite Aldous]
""", WARRANT, DECISION, LAW)
case.certificate("certificat-fr.txt", """CERTIFICAT DE TRADUCTION (exemple de formation, sans valeur légale)

Ne varietur n° EXEMPLE-2026-0078

Pièces : mandat d'arrêt 样公（经）捕字〔2026〕15号, 1 page, SHA-256 de l'original (16 premiers chiffres hexadécimaux) {0} ; décision approuvant l'arrestation 样检捕〔2026〕7号, 1 page, {1} ; extraits de la loi, 2 pages, {2}.

Langue source : chinois (caractères simplifiés). Langue cible : français.

Je soussignée Apolline Vercasson (nom fictif), experte traductrice en langue chinoise, numéro EXEMPLE-TR-0019, certifie que les traductions qui précèdent sont conformes aux originaux rédigés en langue chinoise, dont j'ai vu une copie numérique entièrement lisible. Les sceaux, signatures et blancs sont décrits entre crochets.

Je ne suis ni partie à l'affaire ni victime ; aucune traduction automatique n'a été utilisée.

Fait à Lyon, le 17 mars 2026

[signature : Apolline Vercasson] [sceau rond : experte traductrice, EXEMPLE]
""", WARRANT, DECISION, LAW)
