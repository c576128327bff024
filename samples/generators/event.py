"""Writes the evidence and translations of samples/event-2026: one sheet for each of three recipients.

usage: python event.py CASE_FOLDER        Every group, place, number and event is invented.
"""

import sys

import plain

FOR = {
    "it": ("01-意大利/意大利观众团体出行安排.txt", [
        ("意大利观众团体出行安排（培训样例）", "SPOSTAMENTI DEL GRUPPO DI SPETTATORI ITALIANI (esempio didattico)"),
        ("样例国际青年足球邀请赛，2026年9月4日至13日，样例市体育场", "Torneo internazionale giovanile di calcio «Esempio», 4-13 settembre 2026, stadio della Città Campione"),
        ("一、团体。据组织方登记，约120人，多为球员家属，由旅行社统一安排。无个人名单。", "Primo, il gruppo. Secondo gli organizzatori circa 120 persone, per lo più familiari dei giocatori, con viaggio organizzato da un'agenzia. Nessun elenco nominativo."),
        ("二、到达和离开。9月3日14时30分乘火车到达样例南站；9月14日9时15分离开。", "Secondo, arrivo e partenza. Arrivo in treno alla stazione Campione Sud il 3 settembre alle 14:30; partenza il 14 settembre alle 9:15."),
        ("三、住宿和路线。样例河湾酒店，距体育场2公里；比赛日由3辆大巴沿河湾路接送，从西门（W2口）进场。", "Terzo, alloggio e percorso. Hotel Campione Hewan, a 2 km dallo stadio; nei giorni di gara 3 pullman lungo via Hewan, ingresso dal lato ovest (varco W2)."),
        ("四、场内规定。禁止携带烟火、玻璃容器和长度超过1米的旗杆。违者没收物品并劝离，不因此拘留。", "Quarto, regole dello stadio. Vietati fuochi pirotecnici, contenitori di vetro e aste di bandiera più lunghe di 1 metro. Gli oggetti vengono ritirati e la persona è invitata ad allontanarsi; per questo solo fatto non si procede al fermo."),
        ("五、风险评估。未掌握与该团体有关的威胁。其他赛事曾发生换票争执，9月8日晚场请提前告知换票窗口位置。", "Quinto, valutazione. Nessuna minaccia nota che riguardi il gruppo. In altre manifestazioni il cambio dei biglietti ha dato luogo a discussioni: per la partita serale dell'8 settembre si prega di indicare in anticipo dove si trova lo sportello."),
        ("六、遇事联系。赛事警务服务点（体育场西门）提供意大利语，电话+86 10 5550 0141。", "Sesto, contatti. Il punto di assistenza della polizia (lato ovest dello stadio) parla italiano, telefono +86 10 5550 0141."),
    ]),
    "es": ("02-西班牙/西班牙观众团体出行安排.txt", [
        ("西班牙观众团体出行安排（培训样例）", "DESPLAZAMIENTOS DEL GRUPO DE ESPECTADORES ESPAÑOLES (ejemplo de formación)"),
        ("样例国际青年足球邀请赛，2026年9月4日至13日，样例市体育场", "Torneo internacional juvenil de fútbol «Muestra», 4-13 de septiembre de 2026, estadio de la ciudad Muestra"),
        ("一、团体。据组织方登记，约85人，分属两家青年俱乐部。无个人名单。", "Primero, el grupo. Según la organización, unas 85 personas de dos clubes juveniles. Sin lista nominal."),
        ("二、到达和离开。9月2日21时40分乘航班到达样例机场；9月12日23时05分离开。", "Segundo, llegada y salida. Llegada en avión al aeropuerto Muestra el 2 de septiembre a las 21:40; salida el 12 de septiembre a las 23:05."),
        ("三、住宿和路线。样例大学接待中心；比赛日乘地铁5号线，从东门（E4口）进场。", "Tercero, alojamiento y recorrido. Residencia de la Universidad Muestra; los días de partido, línea 5 de metro y acceso por la puerta este (entrada E4)."),
        ("四、场内规定。禁止携带烟火、玻璃容器和长度超过1米的旗杆。违者没收物品并劝离，不因此拘留。", "Cuarto, normas del estadio. Prohibidos los artículos pirotécnicos, los recipientes de vidrio y los mástiles de más de 1 metro. Se retiran los objetos y se invita a la persona a salir; ese solo hecho no da lugar a detención."),
        ("五、风险评估。未掌握与该团体有关的威胁。9月9日比赛结束较晚，地铁末班车23时30分，请提醒领队。", "Quinto, evaluación. No consta ninguna amenaza relacionada con el grupo. El partido del 9 de septiembre termina tarde y el último metro sale a las 23:30; conviene recordárselo a los responsables."),
        ("六、遇事联系。赛事警务服务点（体育场东门）提供西班牙语，电话+86 10 5550 0142。", "Sexto, contacto. El puesto de atención policial (puerta este del estadio) atiende en español, teléfono +86 10 5550 0142."),
    ]),
    "fr": ("03-法国/法国观众团体出行安排.txt", [
        ("法国观众团体出行安排（培训样例）", "DÉPLACEMENTS DU GROUPE DE SPECTATEURS FRANÇAIS (exemple de formation)"),
        ("样例国际青年足球邀请赛，2026年9月4日至13日，样例市体育场", "Tournoi international de football des jeunes « Exemple », 4-13 septembre 2026, stade de la ville d'Exemple"),
        ("一、团体。据组织方登记，约60人，为一所体育学校的学生家长。无个人名单。", "Premièrement, le groupe. Selon les organisateurs, environ 60 personnes, parents d'élèves d'un lycée sportif. Aucune liste nominative."),
        ("二、到达和离开。9月5日7时55分乘火车到达样例北站；9月13日20时10分离开。", "Deuxièmement, arrivée et départ. Arrivée en train à la gare d'Exemple-Nord le 5 septembre à 7:55 ; départ le 13 septembre à 20:10."),
        ("三、住宿和路线。样例湖畔青年旅舍；比赛日步行1.2公里，从北门（N1口）进场，沿途设志愿者6人。", "Troisièmement, hébergement et itinéraire. Auberge de jeunesse Exemple du Lac ; les jours de match, 1,2 km à pied, entrée par le nord (accès N1), 6 bénévoles sur le parcours."),
        ("四、场内规定。禁止携带烟火、玻璃容器和长度超过1米的旗杆。违者没收物品并劝离，不因此拘留。", "Quatrièmement, règlement du stade. Articles pyrotechniques, récipients en verre et hampes de plus de 1 mètre interdits. Les objets sont retirés et la personne invitée à sortir ; ce seul fait n'entraîne pas de rétention."),
        ("五、风险评估。未掌握与该团体有关的威胁。9月10日该路段有马拉松活动，封路至11时，请改走湖滨路。", "Cinquièmement, évaluation. Aucune menace connue concernant le groupe. Le 10 septembre, un marathon ferme ce parcours jusqu'à 11 heures ; prendre la route du Lac."),
        ("六、遇事联系。赛事警务服务点（体育场北门）提供法语，电话+86 10 5550 0143。", "Sixièmement, contact. Le point d'accueil de la police (accès nord du stade) répond en français, téléphone +86 10 5550 0143."),
    ]),
}
for tag, (path, paragraphs) in FOR.items():
    plain.Sample(sys.argv[1], "zh-Hans", tag).text(path, paragraphs)
