"""The words of the sample case BJ-2016-0417, source and translation side by side.

Every person, place, number and event is invented.
"""

STATEMENT = [
    ("询问笔录（第1次）", "ACTA DE DECLARACIÓN TESTIMONIAL (1.ª declaración)"),
    ("［页眉：样例市公安局青禾分局（培训样例，非真实案件）］", "[encabezado: Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación, no es un caso real)]"),
    ("时间：2016年5月9日14时05分至15时40分", "Fecha y hora: 9 de mayo de 2016, de 14:05 a 15:40"),
    ("地点：样例市公安局青禾分局办案区第2询问室", "Lugar: sala de declaraciones n.º 2, área de trabajo de la Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra"),
    ("询问人：邵明远、卢佳　　记录人：卢佳", "Declaración tomada por: SHAO Mingyuan (邵明远) y LU Jia (卢佳). Acta redactada por: LU Jia"),
    ("被询问人：郑秀云，性别女，1981年6月15日出生，证件号码 SAMPLE-ID-0004，现住样例市青禾区样例路18号，联系电话 +86 10 5550 0104", "Declarante: ZHENG Xiuyun (郑秀云), sexo femenino, nacida el 15 de junio de 1981, documento de identidad n.º SAMPLE-ID-0004, con domicilio actual en calle Muestra n.º 18, distrito de Qinghe, ciudad Muestra, teléfono +86 10 5550 0104"),
    ("问：我们是样例市公安局青禾分局的侦查员，现依法向你询问有关情况。你应当如实提供证据、证言，故意作伪证或者隐匿罪证要负法律责任。你听清楚了吗？", "Pregunta: Somos investigadores de la Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra y, conforme a la ley, le tomaremos declaración sobre los hechos. Usted debe aportar pruebas y testimonio con veracidad; el falso testimonio doloso o el ocultamiento de pruebas acarrean responsabilidad legal. ¿Ha comprendido?"),
    ("答：听清楚了。《证人诉讼权利义务告知书》我已看过并签收。", "Respuesta: Sí, he comprendido. Leí la «Notificación de derechos y obligaciones procesales del testigo» y firmé su recepción."),
    ("问：你与林国栋是什么关系？", "Pregunta: ¿Qué relación tiene con LIN Guodong (林国栋)?"),
    ("答：他是我丈夫。他2009年去阿根廷，2015年11月在布宜诺斯艾利斯开了一家超市，叫幸福里超市，店址是虚构街1450号。我留在国内照顾老人，家里的钱由我管。", "Respuesta: Es mi esposo. Se fue a la Argentina en 2009 y en noviembre de 2015 abrió en Buenos Aires un supermercado llamado Supermercado Xingfuli (幸福里超市), ubicado en calle Inventada 1450. Yo me quedé en China para cuidar a nuestros mayores y administro el dinero de la familia."),
    ("问：你今天来公安机关反映什么情况？", "Pregunta: ¿Qué hechos desea poner hoy en conocimiento del órgano de seguridad pública?"),
    ("答：有人向我丈夫勒索钱财，要我在国内把钱打到一个叫薛晓峰的人的账户里。我前后汇了5次，一共16.8万元人民币。", "Respuesta: Alguien le está exigiendo dinero a mi esposo mediante extorsión y me hace transferir el dinero, desde China, a la cuenta de una persona llamada XUE Xiaofeng (薛晓峰). En total hice 5 transferencias, por 168.000 yuanes."),
    ("问：请你把事情的经过详细讲一下。", "Pregunta: Relate en detalle cómo ocurrieron los hechos."),
    ("答：2015年12月28日早上，我丈夫开店时在卷帘门下面发现一个信封，里面有一张中文打印的纸条，说“平安互助会”保护这一带的华人超市，每家一次交15万元会费，可以分期，不交后果自负。落款没有名字，只有一个微信号。", "Respuesta: En la mañana del 28 de diciembre de 2015, al abrir el local, mi esposo encontró bajo la persiana metálica un sobre con una nota impresa en chino. Decía que la «Asociación de Ayuda Mutua Ping'an» (平安互助会) protegía los supermercados chinos de la zona, que cada comercio debía pagar por única vez una cuota de 150.000 yuanes, que podía abonarse en plazos y que quien no pagara asumiría las consecuencias. No llevaba nombre al pie; solo figuraba un identificador de WeChat."),
    ("问：后来你们和对方联系了吗？", "Pregunta: ¿Se comunicaron después con esas personas?"),
    ("答：2016年1月8日，我丈夫加了那个微信。对方自称“阿赐”，口气很硬，要求先交3万元。我丈夫怕出事，让我1月12日从样例银行汇了3万元到薛晓峰的账户。", "Respuesta: El 8 de enero de 2016 mi esposo agregó ese contacto de WeChat. La otra persona se hacía llamar «A Ci» (阿赐), hablaba en tono muy duro y exigió un primer pago de 30.000 yuanes. Mi esposo temía que pasara algo y me pidió que transfiriera, el 12 de enero, 30.000 yuanes desde el Banco Muestra a la cuenta de XUE Xiaofeng."),
    ("问：你一共汇了几次？每次多少钱？", "Pregunta: ¿Cuántas transferencias hizo en total y por qué importe cada una?"),
    ("答：5次：2016年1月12日3万元，2月1日2万元，2月13日5万元，3月7日3.8万元，4月5日3万元。每次都是对方指定的薛晓峰的账户，尾号0417。凭证我都留着，已经交给你们。", "Respuesta: Fueron 5: el 12 de enero de 2016, 30.000 yuanes; el 1 de febrero, 20.000 yuanes; el 13 de febrero, 50.000 yuanes; el 7 de marzo, 38.000 yuanes, y el 5 de abril, 30.000 yuanes. Siempre fue a la cuenta de XUE Xiaofeng que indicaba la otra parte, terminada en 0417. Conservé todos los comprobantes y ya se los entregué a ustedes."),
    ("问：2月13日那次为什么汇了5万元？", "Pregunta: ¿Por qué transfirió 50.000 yuanes el 13 de febrero?"),
    ("答：那边2月10日晚上有人打电话给我丈夫，说三天之内要5万元，不给钱店门口就不太平。我丈夫把通话录了音，用微信发给我，我这边收到的时候是2月11日早上。", "Respuesta: La noche del 10 de febrero, hora de allá, alguien llamó a mi esposo y le dijo que quería 50.000 yuanes en el plazo de tres días y que, si no pagaba, no habría tranquilidad frente al local. Mi esposo grabó la llamada y me la envió por WeChat; cuando la recibí, aquí era la mañana del 11 de febrero."),
    ("问：打电话的人你认识吗？", "Pregunta: ¿Conoce a la persona que llamó?"),
    ("答：我没有见过他。我丈夫听声音觉得是“阿赐”，但他没有当面见过打电话的人，不能确定。", "Respuesta: Nunca lo he visto. Por la voz, a mi esposo le pareció que era «A Ci», pero no vio en persona a quien llamó y no puede asegurarlo."),
    ("问：除了要钱，对方还做过什么？", "Pregunta: Además de exigir dinero, ¿hicieron alguna otra cosa?"),
    ("答：当地时间2016年3月5日晚上10点14分左右，有人骑摩托车经过，朝店门口开了两枪，打在卷帘门上。店已经关门，没有人受伤。我丈夫当晚拍了照片，第二天到当地警察局报了案。", "Respuesta: El 5 de marzo de 2016, alrededor de las 10:14 de la noche, hora local, alguien pasó en moto y efectuó dos disparos contra el frente del local, que impactaron en la persiana metálica. El comercio ya estaba cerrado y nadie resultó herido. Esa misma noche mi esposo tomó fotografías y al día siguiente hizo la denuncia en la comisaría del lugar."),
    ("问：“阿赐”的真实姓名你知道吗？", "Pregunta: ¿Sabe cuál es el verdadero nombre de «A Ci»?"),
    ("答：听我丈夫说，同乡里有人讲他叫柯天赐，三十多岁，在那边待了好几年。这是听别人说的，我没有核实过。", "Respuesta: Según me dijo mi esposo, entre los paisanos se comenta que se llama KE Tianci (柯天赐), que tiene más de treinta años y que lleva allá varios años. Es algo que se oyó de terceros; yo no lo he verificado."),
    ("问：薛晓峰你认识吗？", "Pregunta: ¿Conoce a XUE Xiaofeng?"),
    ("答：不认识，只知道账户是他的名字。", "Respuesta: No lo conozco; solo sé que la cuenta está a su nombre."),
    ("问：还有其他超市被要钱吗？", "Pregunta: ¿Hay otros supermercados a los que les hayan exigido dinero?"),
    ("答：论坛上有人发帖说收到同样的纸条，我把网页保存下来了。具体是谁家，我不清楚。", "Respuesta: En un foro hubo personas que publicaron que habían recibido la misma nota, y yo guardé la página web. No sé con exactitud de qué comercios se trata."),
    ("问：你是否自愿把手机交给我们提取与本案有关的数据？", "Pregunta: ¿Entrega usted voluntariamente su teléfono para que extraigamos los datos relacionados con esta causa?"),
    ("答：自愿。只提取和“平安互助会”有关的聊天和通话，其他的请不要动。", "Respuesta: Sí, voluntariamente. Les pido que extraigan solo las conversaciones y llamadas relacionadas con la «Asociación de Ayuda Mutua Ping'an» y que no toquen lo demás."),
    ("问：你还有什么要补充的吗？", "Pregunta: ¿Desea agregar algo más?"),
    ("答：没有了。我只希望我丈夫和店里的人平安。", "Respuesta: No. Solo deseo que mi esposo y la gente del local estén a salvo."),
    ("问：以上所说是否属实？", "Pregunta: ¿Es verdad todo lo que ha declarado?"),
    ("答：属实。", "Respuesta: Es verdad."),
    ("［手写：］以上笔录我看过，和我说的相符。", "[manuscrito:] He leído el acta que antecede y coincide con lo que he declarado."),
    ("［签名：郑秀云］［捺指印，盖于签名处］　2016年5月9日", "[firma: ZHENG Xiuyun (郑秀云)] [huella dactilar sobre la firma] 9 de mayo de 2016"),
    ("询问人：［签名：邵明远］［签名：卢佳］", "Declaración tomada por: [firma: SHAO Mingyuan (邵明远)] [firma: LU Jia (卢佳)]"),
    ("［红色圆形印章：样例市公安局青禾分局（培训样例）］", "[sello redondo rojo: Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación)]"),
    ("第1页至第3页，共3页", "Páginas 1 a 3, de un total de 3"),
]

A, B = "平安互助会", "林国栋"
EA, EB = "Asociación Ping'an (平安互助会)", "LIN Guodong (林国栋)"
CHAT_HEAD = [
    ("微信聊天记录导出（培训样例，非真实案件）", "Exportación de conversación de WeChat (ejemplo de formación, no es un caso real)"),
    ("会话：林国栋 — 平安互助会（微信号 sample_pingan_0186）", "Conversación: LIN Guodong (林国栋) — Asociación de Ayuda Mutua Ping'an (平安互助会) (identificador de WeChat sample_pingan_0186)"),
    ("由林国栋本人导出并发送给郑秀云；时间一律按北京时间（UTC+8）显示；金额单位为人民币元", "Exportada por el propio LIN Guodong y enviada a ZHENG Xiuyun (郑秀云); todas las horas se muestran en hora de Pekín (UTC+8); los importes están en yuanes (CNY)"),
]
CHAT = [
    ("2016-01-08 21:02:11", B, "你好，我是幸福里超市的，门口的纸条是你们放的吗？", "Buenas, soy del Supermercado Xingfuli. ¿La nota de la puerta la dejaron ustedes?"),
    ("2016-01-08 21:05:40", A, "是。规矩写得很清楚，会费150000，可以分期。", "Sí. Las reglas están muy claras: la cuota es de 150000 y puede pagarse en plazos."),
    ("2016-01-08 21:06:32", B, "我刚开店两个月，哪有这么多钱？", "Hace apenas dos meses que abrí. ¿De dónde saco tanto dinero?"),
    ("2016-01-08 21:07:05", A, "隔壁街的都交了。先交30000，四天之内。", "Los de la calle de al lado ya pagaron. Primero pague 30000, dentro de cuatro días."),
    ("2016-01-08 21:09:48", B, "交给谁？我怎么知道你们是谁？", "¿A quién le pago? ¿Cómo sé quiénes son ustedes?"),
    ("2016-01-08 21:10:20", A, "叫我阿赐就行。国内家里人汇款，账户我发给你。", "Puede llamarme A Ci (阿赐). Que transfiera su familia desde China; le mando la cuenta."),
    ("2016-01-08 21:10:57", A, "户名 薛晓峰 样例银行 0000 0417 0001 0417", "Titular: XUE Xiaofeng (薛晓峰), Banco Muestra, 0000 0417 0001 0417"),
    ("2016-01-08 21:11:30", A, "备注写货款，别写别的。", "En el concepto ponga pago de mercadería, nada más."),
    ("2016-01-12 10:41:03", B, "30000汇过去了，我太太办的。", "Ya se transfirieron los 30000; lo hizo mi señora."),
    ("2016-01-12 10:55:19", A, "收到30000。还有120000，别拖。", "Recibidos 30000. Faltan 120000, no se demore."),
    ("2016-01-27 20:15:44", A, "林老板，第二期该交了，20000。", "Señor Lin, toca el segundo plazo: 20000."),
    ("2016-01-27 20:31:02", B, "过年前进货，手头真的紧。", "Antes del Año Nuevo chino tengo que reponer mercadería, de verdad estoy justo."),
    ("2016-01-27 20:31:50", A, "谁家不过年？2月1日前到账。", "¿Y quién no festeja el Año Nuevo? Que esté acreditado antes del 1 de febrero."),
    ("2016-02-01 11:20:36", B, "20000已汇，请查收。", "Ya transferí los 20000, por favor verifique."),
    ("2016-02-01 11:48:07", A, "到了。累计50000。", "Llegó. Van 50000."),
    ("2016-02-11 08:10:25", B, "刚才打电话的是不是你？", "¿El que llamó hace un rato era usted?"),
    ("2016-02-11 08:22:13", A, "电话里讲得很清楚了，50000，三天。", "Por teléfono quedó muy claro: 50000, tres días."),
    ("2016-02-11 08:23:40", B, "银行放假，周末不一定到账。", "El banco está cerrado por el feriado; en fin de semana puede que no se acredite."),
    ("2016-02-11 08:24:02", A, "那是你的事。", "Eso es asunto suyo."),
    ("2016-02-13 09:36:51", B, "50000今天汇了，［图片：汇款凭证］", "Los 50000 se transfirieron hoy. [imagen: comprobante de transferencia]"),
    ("2016-02-15 16:02:28", A, "今天才到。累计100000。", "Recién llegó hoy. Van 100000."),
    ("2016-03-03 19:45:10", A, "最后50000，本周内。", "Los últimos 50000, dentro de esta semana."),
    ("2016-03-03 20:12:39", B, "我不想再交了。你们到底做了什么保护？", "No quiero pagar más. ¿Qué protección dieron ustedes, en definitiva?"),
    ("2016-03-03 20:13:15", A, "你想清楚，后果自负。", "Piénselo bien; las consecuencias corren por su cuenta."),
    ("2016-03-06 10:27:33", A, "听说店门口刚才有动静？", "¿Es cierto que recién hubo ruido frente al local?"),
    ("2016-03-06 10:30:08", B, "里面要是有人怎么办！门上两个洞！", "¡¿Y si hubiera habido gente adentro?! ¡Hay dos agujeros en la persiana!"),
    ("2016-03-06 10:31:54", A, "50000，不要等下一次。", "50000, no espere a la próxima."),
    ("2016-03-07 11:05:46", B, "只有38000，已经汇了。", "Solo tengo 38000, ya los transferí."),
    ("2016-03-07 11:40:22", A, "收到38000，还差12000，加利息一共30000。", "Recibidos 38000; faltan 12000, con intereses son 30000 en total."),
    ("2016-03-07 11:41:37", B, "怎么又变成30000？", "¿Cómo que ahora son 30000?"),
    ("2016-04-04 20:08:19", A, "明天到期。", "Mañana vence."),
    ("2016-04-05 10:18:44", B, "30000汇了，总共168000，不要再来找我们。", "Transferí 30000; en total son 168000. No vuelvan a buscarnos."),
    ("2016-04-05 10:50:01", A, "这一年算你平安。明年再说。", "Por este año está a salvo. El año que viene, veremos."),
    ("2016-04-05 10:50:59", A, "［对方撤回了一条消息］", "[la otra parte retiró un mensaje]"),
]

CALL = [
    ("cmn", 50, "这是培训样例录音。", "Esta es una grabación de muestra para formación."),
    ("cmn", 25, "林老板，钱准备好了没有？", "Señor Lin, ¿ya tiene preparado el dinero?"),
    ("cmn", 70, "再给我几天，店里生意不好。", "Deme unos días más, al negocio no le va bien."),
    ("cmn", 25, "三天之内，五万块，打到老账户。", "Dentro de tres días, cincuenta mil yuanes, a la cuenta de siempre."),
    ("cmn", 70, "银行放假，汇不过去。", "El banco está cerrado por el feriado, no se puede transferir."),
    ("cmn", 25, "不给钱，店门口就不太平。", "Si no hay dinero, frente al local no va a haber tranquilidad."),
    ("cmn", 50, "样例录音结束。", "Fin de la grabación de muestra."),
]

ALARM = [
    ("接处警登记表", "FORMULARIO DE RECEPCIÓN DE DENUNCIA Y ACTUACIÓN POLICIAL"),
    ("［页眉：样例市公安局青禾分局样例路派出所（培训样例，非真实案件）］", "[encabezado: Comisaría de calle Muestra, Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación, no es un caso real)]"),
    ("登记编号：样公（青）接字〔2016〕第0931号", "Número de registro: 样公（青）接字〔2016〕第0931号 [n.º del registro de recepción]"),
    ("报警时间：2016年4月18日9时26分　　报警方式：当面报警", "Hora de la denuncia: 18 de abril de 2016, 9:26. Forma: denuncia presencial"),
    ("报警人：郑秀云，女，电话 +86 10 5550 0104", "Denunciante: ZHENG Xiuyun (郑秀云), sexo femenino, teléfono +86 10 5550 0104"),
    ("接警民警：卢佳，警号 SAMPLE-2207", "Agente de policía que recibe la denuncia: LU Jia (卢佳), credencial n.º SAMPLE-2207"),
    ("报警内容：报警人称，其丈夫林国栋在阿根廷布宜诺斯艾利斯经营超市。自2015年12月28日起，有人以“平安互助会”名义，通过纸条、微信和电话索要“会费”。报警人在国内先后5次向户名为薛晓峰的银行账户汇款，共计人民币168000元。2016年3月5日，超市门口遭人枪击，无人员伤亡。", "Contenido de la denuncia: La denunciante manifiesta que su esposo, LIN Guodong (林国栋), explota un supermercado en Buenos Aires, Argentina. Desde el 28 de diciembre de 2015, personas que invocan el nombre «Asociación de Ayuda Mutua Ping'an» (平安互助会) le exigen una «cuota» mediante notas, WeChat y teléfono. La denunciante hizo desde China 5 transferencias sucesivas a una cuenta bancaria a nombre de XUE Xiaofeng (薛晓峰), por un total de 168000 yuanes (CNY). El 5 de marzo de 2016 se efectuaron disparos contra el frente del supermercado, sin que hubiera heridos."),
    ("报警人提供的材料：一、汇款回单5张（复印件，与原件核对无异）；二、微信聊天记录截图12张；三、录音文件1个；四、保存的网页1份；五、店面照片1张。", "Material aportado por la denunciante: I. 5 comprobantes de transferencia (copias, cotejadas con los originales sin diferencias); II. 12 capturas de pantalla de la conversación de WeChat; III. 1 archivo de audio; IV. 1 página web guardada; V. 1 fotografía del frente del local."),
    ("处警情况：民警已告知报警人妥善保存手机及原始数据，不要删除聊天记录，不要再次付款，如遇紧急情况请其丈夫立即联系当地警方。已开具接受证据材料清单，一式两份，由报警人签收一份。", "Actuación policial: El agente de policía indicó a la denunciante que conservara debidamente el teléfono y los datos originales, que no borrara la conversación, que no volviera a pagar y que, ante una emergencia, su esposo se comunicara de inmediato con la policía local. Se extendió una lista de las pruebas recibidas, en dos ejemplares, uno de los cuales fue firmado y retirado por la denunciante."),
    ("处理意见：本案涉嫌敲诈勒索，涉案金额达到立案标准，且涉及境外，建议移送刑侦大队审查立案。", "Propuesta: Los hechos configuran presuntamente extorsión; el importe alcanza el umbral para la apertura de la causa y existe un elemento extranjero, por lo que se propone remitir las actuaciones a la brigada de investigación criminal para que examine la apertura de la causa."),
    ("领导批示：［手写：］同意移送。请刑侦大队于2016年4月20日前完成审查。", "Resolución del superior: [manuscrito:] Conforme con la remisión. La brigada de investigación criminal completará el examen antes del 20 de abril de 2016."),
    ("［签名：顾长河］　2016年4月18日", "[firma: GU Changhe (顾长河)] 18 de abril de 2016"),
    ("立案情况：2016年4月20日决定立案，案件编号 BJ-2016-0417（样例）。", "Apertura de la causa: el 20 de abril de 2016 se resolvió la apertura de la causa, número BJ-2016-0417 (muestra)."),
    ("［红色圆形印章：样例路派出所（培训样例）］", "[sello redondo rojo: Comisaría de calle Muestra (ejemplo de formación)]"),
]

MAIL = [
    ("国栋：", "Guodong:"),
    ("今天上午10点50分，我在样例银行青禾支行汇了38000元，户名薛晓峰，账户尾号0417，柜台给的流水号是 SMP20160307-0088。", "Hoy a las 10:50 transferí 38000 yuanes en la sucursal Qinghe del Banco Muestra, a nombre de XUE Xiaofeng (薛晓峰), cuenta terminada en 0417; el número de operación que me dieron en ventanilla es SMP20160307-0088."),
    ("到今天为止一共汇了4次，138000元，明细我做成表格放在附件里，你存好。原来的回单我都放在抽屉里，没有丢。", "Hasta hoy son 4 transferencias, 138000 yuanes en total; te adjunto el detalle en una planilla para que lo conserves. Los comprobantes originales los tengo todos en el cajón, no se perdió ninguno."),
    ("家里就剩这些了，再要就只能借。你说的3月5日晚上的事，我一夜没睡。店可以不开，人不能出事。", "En casa ya no queda más; si vuelven a pedir, habrá que pedir prestado. Por lo que me contaste de la noche del 5 de marzo no dormí en toda la noche. El local se puede cerrar; lo que no puede ser es que te pase algo."),
    ("我想去派出所报案。你先别和他们吵，等我的消息。", "Quiero ir a la comisaría a hacer la denuncia. Por ahora no discutas con ellos hasta que tengas noticias mías."),
    ("秀云", "Xiuyun"),
    ("2016年3月7日", "7 de marzo de 2016"),
]
MAIL_TABLE = [
    (("序号", "汇款日期", "金额（元）", "收款户名", "流水号"), ("N.º", "Fecha de la transferencia", "Importe (CNY)", "Titular receptor", "N.º de operación")),
    (("1", "2016-01-12", "30000.00", "薛晓峰", "SMP20160112-0041"), ("1", "2016-01-12", "30000.00", "XUE Xiaofeng", "SMP20160112-0041")),
    (("2", "2016-02-01", "20000.00", "薛晓峰", "SMP20160201-0063"), ("2", "2016-02-01", "20000.00", "XUE Xiaofeng", "SMP20160201-0063")),
    (("3", "2016-02-13", "50000.00", "薛晓峰", "SMP20160213-0017"), ("3", "2016-02-13", "50000.00", "XUE Xiaofeng", "SMP20160213-0017")),
    (("4", "2016-03-07", "38000.00", "薛晓峰", "SMP20160307-0088"), ("4", "2016-03-07", "38000.00", "XUE Xiaofeng", "SMP20160307-0088")),
    (("合计", "", "138000.00", "", ""), ("Total", "", "138000.00", "", "")),
]

LETTER = [
    ("h", "样例银行青禾支行关于协助查询账户信息的复函", "NOTA DE RESPUESTA DE LA SUCURSAL QINGHE DEL BANCO MUESTRA SOBRE LA SOLICITUD DE INFORMACIÓN DE CUENTA"),
    ("p", "样银青函〔2016〕23号　　（培训样例，非真实案件）", "样银青函〔2016〕23号 [n.º de la nota] (ejemplo de formación, no es un caso real)"),
    ("p", "样例市公安局青禾分局：", "A la Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra:"),
    ("p", "贵局《协助查询财产通知书》（样公（青）查财字〔2016〕0077号）收悉。经查询我行核心业务系统，现将有关情况函复如下：", "Hemos recibido su «Notificación de asistencia para la consulta de bienes» (样公（青）查财字〔2016〕0077号) [n.º de la notificación]. Consultado el sistema central de operaciones de este banco, informamos lo siguiente:"),
    ("p", "一、户名薛晓峰的个人结算账户于2014年9月2日在我行青禾支行开立，账号0000 0417 0001 0417，开户预留电话 +86 10 5550 0147，账户状态正常。", "I. La cuenta personal de pagos a nombre de XUE Xiaofeng (薛晓峰) fue abierta el 2 de septiembre de 2014 en nuestra sucursal Qinghe, con el número 0000 0417 0001 0417; teléfono registrado en la apertura: +86 10 5550 0147; estado de la cuenta: normal."),
    ("p", "二、自2016年1月1日至2016年4月30日，该账户收到郑秀云汇入款项5笔，合计人民币168000.00元，具体如下表。", "II. Entre el 1 de enero de 2016 y el 30 de abril de 2016 la cuenta recibió de ZHENG Xiuyun (郑秀云) 5 ingresos, por un total de 168000.00 yuanes (CNY), según la tabla siguiente."),
    ("table", [
        (("序号", "交易日期", "金额（元）", "渠道"), ("N.º", "Fecha de operación", "Importe (CNY)", "Canal")),
        (("1", "2016-01-12", "30000.00", "柜面"), ("1", "2016-01-12", "30000.00", "ventanilla")),
        (("2", "2016-02-01", "20000.00", "柜面"), ("2", "2016-02-01", "20000.00", "ventanilla")),
        (("3", "2016-02-13", "50000.00", "自助设备"), ("3", "2016-02-13", "50000.00", "terminal de autoservicio")),
        (("4", "2016-03-07", "38000.00", "柜面"), ("4", "2016-03-07", "38000.00", "ventanilla")),
        (("5", "2016-04-05", "30000.00", "柜面"), ("5", "2016-04-05", "30000.00", "ventanilla")),
    ], [18, 45, 45, 45]),
    ("p", "三、上述款项到账后，多在当日或次日以现金方式支取。支取人身份以我行留存影像为准，影像资料另行移交。", "III. Una vez acreditadas, dichas sumas se retiraron en su mayoría en efectivo el mismo día o el siguiente. La identidad de quien efectuó los retiros deberá determinarse según las imágenes conservadas por este banco, que se entregarán por separado."),
    ("p", "四、账户交易明细另以电子文件提供，如有更正，以我行最后出具的版本为准。", "IV. El detalle de movimientos de la cuenta se entrega por separado en archivo electrónico; en caso de rectificación, prevalecerá la última versión emitida por este banco."),
    ("p", "特此函复。", "Sin otro particular, dejamos así respondida su solicitud."),
    ("p", "经办人：［签名：田露］　复核人：［签名：贺宏］", "Tramitado por: [firma: TIAN Lu (田露)]. Revisado por: [firma: HE Hong (贺宏)]"),
    ("p", "样例银行青禾支行　2016年5月23日", "Sucursal Qinghe del Banco Muestra, 23 de mayo de 2016"),
    ("p", "［红色圆形印章：样例银行青禾支行业务专用章］", "[sello redondo rojo: sello especial de operaciones de la sucursal Qinghe del Banco Muestra]"),
]

RECORD_HEADER = ("样例市公安局青禾分局　电子数据提取笔录（培训样例）", "Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra. Acta de extracción de datos electrónicos (ejemplo de formación)")
RECORD_FOOTER = ("案件编号 BJ-2016-0417　本笔录共2页", "Causa n.º BJ-2016-0417. La presente acta consta de 2 páginas")
RECORD = [
    ("title", "电子数据提取笔录", "Acta de extracción de datos electrónicos"),
    ("p", "时间：2016年5月11日9时30分至11时10分", "Fecha y hora: 11 de mayo de 2016, de 9:30 a 11:10"),
    ("p", "地点：样例市公安局青禾分局电子数据室", "Lugar: sala de datos electrónicos de la Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra"),
    ("p", "提取人：邵明远、卢佳　　见证人：田雨（样例社区居委会）", "Extracción efectuada por: SHAO Mingyuan (邵明远) y LU Jia (卢佳). Testigo de actuación: TIAN Yu (田雨) (comité vecinal Muestra)"),
    ("h1", "一、提取对象", "I. Objeto de la extracción"),
    ("p", "郑秀云自愿交出的手机1部，品牌型号为样例牌 S-5，颜色黑色，设备编号 SAMPLE-DEV-0104，屏幕右上角有裂纹，开机正常，电量62%。", "1 teléfono entregado voluntariamente por ZHENG Xiuyun (郑秀云), marca y modelo Muestra S-5, color negro, número de equipo SAMPLE-DEV-0104, con una rajadura en el ángulo superior derecho de la pantalla; enciende con normalidad, batería al 62%."),
    ("h1", "二、提取过程", "II. Desarrollo de la extracción"),
    ("p", "9时30分，提取人检查手机外观并拍照，随即开启飞行模式，断开无线网络和蓝牙。", "A las 9:30 los encargados de la extracción examinaron el exterior del teléfono y lo fotografiaron; acto seguido activaron el modo avión y desconectaron la red inalámbrica y Bluetooth."),
    ("p", "9时45分，使用只读方式连接取证计算机，取证计算机时间与北京时间核对，误差小于1秒。", "A las 9:45 se conectó el teléfono en modo de solo lectura a la computadora forense; cotejada la hora de esta con la hora de Pekín, la diferencia fue inferior a 1 segundo."),
    ("p", "9时58分，按持有人同意的范围，仅提取与“平安互助会”有关的聊天、通话、网页和录音，未提取其他内容。", "A las 9:58, dentro del alcance consentido por la titular, se extrajeron únicamente las conversaciones, llamadas, páginas web y grabaciones relacionadas con la «Asociación de Ayuda Mutua Ping'an» (平安互助会); no se extrajo ningún otro contenido."),
    ("p", "10时40分，对提取的文件逐一计算哈希值（SHA-256），并刻录光盘一式两份，编号 SAMPLE-CD-01、SAMPLE-CD-02。", "A las 10:40 se calculó el valor hash (SHA-256) de cada archivo extraído y se grabaron discos ópticos en dos ejemplares, con los números SAMPLE-CD-01 y SAMPLE-CD-02."),
    ("h1", "三、提取文件清单", "III. Lista de archivos extraídos"),
    ("table", "FILES"),
    ("h1", "四、说明", "IV. Observaciones"),
    ("p", "聊天记录中2016年4月5日10时50分59秒的一条消息已被对方撤回，未能恢复。", "Un mensaje de la conversación, del 5 de abril de 2016 a las 10:50:59, fue retirado por la otra parte y no pudo recuperarse."),
    ("p", "提取过程全程录像，手机于11时10分当场归还持有人，外观无变化。", "Toda la extracción fue filmada; el teléfono se devolvió en el acto a su titular a las 11:10, sin cambios en su aspecto exterior."),
    ("p", "以上笔录经持有人、见证人核对无误。", "La titular y el testigo de actuación cotejaron el acta que antecede y la hallaron correcta."),
    ("p", "提取人：［签名：邵明远］［签名：卢佳］", "Encargados de la extracción: [firma: SHAO Mingyuan (邵明远)] [firma: LU Jia (卢佳)]"),
    ("p", "持有人：［签名：郑秀云］［捺指印］　　见证人：［签名：田雨］［捺指印］", "Titular: [firma: ZHENG Xiuyun (郑秀云)] [huella dactilar]. Testigo de actuación: [firma: TIAN Yu (田雨)] [huella dactilar]"),
    ("p", "［红色圆形印章：样例市公安局青禾分局（培训样例）］　2016年5月11日", "[sello redondo rojo: Dependencia Qinghe de la Dirección de Seguridad Pública de la ciudad Muestra (ejemplo de formación)] 11 de mayo de 2016"),
]

FORUM = [
    ("h1", "布宜诺斯艾利斯超市业主：收到“会费”纸条的请进", "Dueños de supermercados de Buenos Aires: entren los que recibieron la nota de la «cuota»"),
    ("p", "板块：样例华人论坛 › 商家互助　（网页存档，培训样例）", "Sección: Foro Chino Muestra › Ayuda entre comerciantes (página archivada, ejemplo de formación)"),
    ("h2", "1楼　超市小陈　2016-01-05 08:12", "Publicación 1, usuario «supermercado-xiaochen» (超市小陈), 2016-01-05 08:12"),
    ("p", "元旦前店门口塞了一张打印的纸条，落款是“平安互助会”，要15万会费。有没有别人也收到？", "Antes de Año Nuevo dejaron bajo la puerta del local una nota impresa firmada por la «Asociación de Ayuda Mutua Ping'an», que pide una cuota de 150.000 yuanes. ¿Alguien más la recibió?"),
    ("h2", "2楼　南半球的夏天　2016-01-05 11:47", "Publicación 2, usuario «verano-del-hemisferio-sur» (南半球的夏天), 2016-01-05 11:47"),
    ("p", "我们这条街三家都有，字体一模一样。千万不要单独去见他们。", "En nuestra cuadra la recibimos los tres comercios, con la misma tipografía exacta. Por nada del mundo vayan solos a encontrarse con ellos."),
    ("h2", "3楼　匿名用户　2016-01-06 23:30", "Publicación 3, usuario anónimo, 2016-01-06 23:30"),
    ("p", "朋友交了3万，过了半个月又来要2万。交了也没完。", "Un amigo pagó 30.000 yuanes y a los quince días le pidieron otros 20.000. Pagar no sirve para que termine."),
    ("h2", "4楼　超市小陈　2016-01-07 09:05", "Publicación 4, usuario «supermercado-xiaochen» (超市小陈), 2016-01-07 09:05"),
    ("p", "建议大家把纸条、微信、录音都留好，不要删。一起去报警，警察局有翻译。", "Sugiero que todos guarden la nota, los mensajes de WeChat y las grabaciones; no borren nada. Vayamos juntos a hacer la denuncia, en la comisaría hay intérprete."),
    ("h2", "5楼　老街杂货　2016-03-07 02:18", "Publicación 5, usuario «almacén-calle-vieja» (老街杂货), 2016-03-07 02:18"),
    ("p", "虚构街那边昨晚有店被打了两枪，听说没有伤人。大家关店早一点，注意安全。", "Por la zona de calle Inventada, anoche le dispararon dos veces a un local; dicen que no hubo heridos. Cierren un poco más temprano y cuídense."),
    ("p", "［页面底部：保存时间 2016-04-17 22:41，保存人：郑秀云］", "[pie de página: guardado el 2016-04-17 22:41 por ZHENG Xiuyun (郑秀云)]"),
]

PFA = """POLICÍA FEDERAL ARGENTINA (MUESTRA DE CAPACITACIÓN)

División Ejemplo de Delitos Complejos

Buenos Aires, 3 de junio de 2016

Nota n.º MUESTRA-DE-118/2016

Señor Oficial de Enlace de la Policía de la República Popular China

Ref.: Su BJ-2016-0417. Solicitud de remisión de elementos de prueba con traducción al español

De mi mayor consideración:

Me dirijo a usted en el marco de la investigación que esta División lleva adelante por presunta extorsión a propietarios de supermercados de la comunidad china de esta ciudad, entre ellos el comercio denominado Supermercado Xingfuli, ubicado en calle Inventada 1450.

Según lo conversado en la reunión del 31 de mayo de 2016, agradeceré a usted tenga a bien remitir, con destino a la fiscalía interviniente, copia de los elementos de prueba reunidos por las autoridades de su país que puedan resultar de interés para esta causa, en particular: a) la declaración de la esposa del damnificado; b) los registros bancarios de las transferencias; c) las conversaciones y la grabación telefónica extraídas del equipo de la declarante; y d) el acta de extracción correspondiente.

A los fines de su incorporación a las actuaciones, se solicita que cada documento en idioma chino sea acompañado de su traducción al español, con indicación de quién la realizó y de si es íntegra o parcial, y que se informe de qué modo podemos comprobar que los archivos recibidos son idénticos a los remitidos.

Las personas mencionadas gozan de la presunción de inocencia. La información será utilizada únicamente en esta causa y no será transmitida a terceros sin el consentimiento previo de las autoridades remitentes.

Sin otro particular, saludo a usted muy atentamente.

[firma] Comisario Rodrigo Almada Ferreyra (nombre ficticio)

[sello: División Ejemplo de Delitos Complejos, muestra de capacitación]

Teléfono: +54 11 5550 0190. Correo: division.ejemplo@pfa.example
"""

WITHHELD = """谈话记录（培训样例，非真实案件）

本文件仅用于演示“未提供”的处理方式：文件保留在发送方，不随案卷移交。

时间：2016年5月16日10时整

内容：一名要求保密身份的群众反映了与本案有关的线索。为保护该群众，其姓名、住址、联系方式及可以推断其身份的内容均不向境外提供。

线索内容：［样例略］

记录人：卢佳
"""
