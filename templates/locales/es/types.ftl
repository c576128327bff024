# Tipos de expediente: nombres, campos y condiciones en que un campo es obligatorio.

type-REPLY = Respuesta a una solicitud recibida
type-MLA = Expediente de asistencia judicial recíproca
type-RN = Notificación roja o difusión de búsqueda
type-NOTE = Notificación azul, verde, amarilla, negra, naranja, morada o plateada
type-HIT = Persona o documento localizados
type-PA = Detención preventiva con fines de extradición
type-EXT = Expediente de extradición
type-RETURN = Retorno de una persona
type-PRESERVE = Conservación de datos electrónicos
type-PATROL = Entrega de una patrulla conjunta
type-EVENT = Seguridad de un evento
type-TRAIN = Muestra de formación
type-CORR = Complemento, corrección o retirada
type-HANDOVER = Traspaso a un sucesor

field-Y01 = La referencia de la solicitud, el día en que llegó y el día en que vence la respuesta, copiados exactamente.
field-Y02 = Una fila por pregunta: número, respuesta, elemento de prueba y estado (done hecho, partly en parte, refused denegado, not-found no encontrado, transferred trasladado), con el motivo si no está hecho.
field-Y03 = Para qué puede usarse la respuesta, de modo que nadie la dé por libre.
field-Y04 = Indique en outcome si la respuesta es complete (completa), partial (parcial), refused (denegada) o late (tardía); si no es completa, dé el motivo.

field-M01 = Las autoridades centrales de ambos Estados: una solicitud dirigida a otra autoridad se devuelve.
field-M02 = Qué clase de procedimiento es, en qué fase está y qué autoridad, con qué funciones, lo dirige.
field-M03 = Una fila por medida con lo que requiere: search registro (por qué se cree que está allí), bank banco (entidad, cuenta, período), witness testigo (preguntas, juramento), service notificación (nombre, dirección, documento), video (fecha, técnica, juramento), restraint aseguramiento (orden, bienes, terceros).
field-M04 = Si la respuesta se necesita para un día determinado; en tal caso, el día y el motivo.
field-M05 = Qué relación tiene cada medida con la causa.
field-M06 = Si un tratado vincula a ambos Estados; si no, la promesa de hacer lo mismo en un caso análogo.
field-M07 = Su compromiso sobre el uso, la reserva y los gastos.
field-M08 = Quién firma y sella, y si los documentos están exentos de legalización.

field-N01 = Qué Oficina Central Nacional o autoridad lo pide y quién la autorizó a pedirlo.
field-N02 = Qué distingue a esta persona de cualquier otra, además de nombre, sexo y fecha de nacimiento: description, dna, prints, document o photo; una fotografía sola exige más datos.
field-N03 = Lo que hizo la propia persona buscada: el acto, el día y el lugar; una conclusión como «es un estafador» no es un hecho.
field-N04 = Si se busca a la persona para enjuiciarla (prosecution) o para que cumpla condena (sentence), cada cargo con su ley y pena máxima, y la pena en meses: al menos 24 que puedan imponerse o 6 que falten por cumplir.
field-N05 = Número, fecha y autoridad judicial de la orden o sentencia, y la ruta de su copia con traducción al árabe, español, francés o inglés; si la dictó una autoridad policial, la ley que le da el mismo efecto.
field-N06 = Escriba yes si se pedirá la extradición cuando se detenga a la persona, y a qué Estados o con qué tratados.
field-N07 = El día en que prescribe el delito.
field-N08 = Responda yes, no o unsure si el caso tiene carácter político, militar, religioso o racial, y diga por qué; yes o unsure pasa a una segunda persona.
field-N09 = Escriba yes si se trata de normas de conducta o culturales, de un asunto familiar o privado, o solo de reglas administrativas o de un contrato privado: para estos casos no se publica una notificación roja.
field-N10 = Qué se comprobó sobre asilo o condición de refugiado, cuándo y por quién, y si INTERPOL o un tribunal ya denegó o borró una notificación sobre esta persona.
field-N11 = Escriba yes solo si debe publicarse un extracto para el público; la regla es no.
field-N12 = Si los documentos de extradición están listos, y quién los envía y con qué rapidez tras una detención.

field-B00 = El color: blue azul, green verde, yellow amarilla, black negra, orange naranja, purple morada o silver plateada.
field-B01 = Si la persona es convicted (condenada), charged (acusada), suspect (sospechosa), witness (testigo) o victim (víctima), y qué se busca: identidad, paradero o información.
field-B02 = Qué autoridad policial valoró a la persona como posible amenaza y en qué se basa: condenas u otros motivos razonables, nunca una mera sospecha.
field-B03 = Que la desaparición fue denunciada y se ignora el paradero: desde cuándo, dónde se vio por última vez, ropa, contacto; si es adulta, por qué la búsqueda respeta su vida privada.
field-B04 = Dónde y cuándo se halló el cadáver, que no está identificado, y los datos post mortem.
field-B05 = El hecho, objeto, persona o proceso, por qué el peligro es inminente y cómo protegerse.
field-B06 = El modo de operar, objeto, dispositivo o escondite, y si la investigación está open (abierta) o closed (cerrada); sin nombres salvo que hagan falta.
field-B07 = Los bienes que se han de localizar.

field-F01 = Cuándo (con desfase UTC), dónde y por quién fue hallada la persona o el documento.
field-F02 = El número de la notificación o del registro con el que coincide.
field-F03 = Cómo se comprobó la identidad y qué no coincidía.
field-F04 = Dónde está ahora la persona o el documento, y qué permite la ley del lugar y hasta cuándo.
field-F05 = Datos de un procedimiento de asilo: nunca se envían al Estado del que huyó la persona.

field-A01 = Cómo es la persona y dónde se encuentra probablemente.
field-A02 = Los hechos en breve, con tiempo y lugar.
field-A03 = Las leyes infringidas y la pena que prevén.
field-A04 = Que existe orden o sentencia: número, fecha, autoridad.
field-A05 = Escriba yes: seguirá una solicitud de extradición.
field-A06 = Tras cuántos días sin solicitud formal se pone en libertad a la persona, según qué norma, y el día de la detención cuando se conozca; pouch calcula la fecha.
field-A07 = Qué vía permite el tratado: interpol, diplomatic (diplomática) o direct (directa).

field-X01 = Identidad, nacionalidad y paradero con la mayor exactitud, con fotografía y huellas si las tiene.
field-X02 = El texto de la ley sobre el delito, la pena y la prescripción, en original y traducido, y la ruta del archivo.
field-X03 = Para una persona acusada: la orden (original o copia certificada) y los actos con tiempo y lugar.
field-X04 = Para una persona condenada: la sentencia, la pena, que es ejecutable y lo que falta por cumplir.
field-X05 = Para una sentencia en rebeldía: cómo puede la persona defenderse o pedir un nuevo juicio.
field-X06 = Para una persona declarada culpable y aún sin pena: la condena y que se impondrá una pena.
field-X07 = Si el Estado requerido exige pruebas; en tal caso, cuáles prueban el caso.
field-X08 = La promesa de no juzgar a la persona por otra cosa ni entregarla a un tercer Estado.
field-X09 = Si el Estado requerido o el caso exige garantías (pena de muerte, malos tratos, juicio justo, detención); en tal caso, su texto.
field-X10 = Una fila por cada elemento del delito: el elemento, el hecho, la prueba; cuenta la conducta, no el nombre.
field-X11 = Qué autoridad competente firma y sella.
field-X12 = Si el tratado limita el plazo para completar la solicitud; en tal caso, los días.

field-V01 = Si es surrender (entrega tras extradición), deportation (expulsión) o voluntary (voluntario); en los dos primeros, el acto jurídico del Estado anfitrión.
field-V02 = Que el Estado anfitrión fue informado y está de acuerdo: qué autoridad, cuándo, en qué documento; también si es voluntario.
field-V03 = Para un retorno voluntario: la declaración firmada en la propia lengua, el intérprete, que se ofreció abogado, que la persona puede arrepentirse, un testigo independiente y que no se presionó por medio de familiares; cualquier «no» detiene el retorno.
field-V04 = Estado de salud, lista de bienes, documentos, escolta, ruta y acta de entrega.

field-D01 = Qué autoridad lo pide.
field-D02 = El delito y los hechos en breve.
field-D03 = Una fila por cuenta, dirección o número: identificador, período con desfase UTC y relación con el delito.
field-D04 = Si se sabe quién tiene los datos o dónde está el sistema; en tal caso, quién y dónde.
field-D05 = Por qué hay que conservar los datos ahora.
field-D06 = Escriba yes: seguirá una solicitud de asistencia judicial.
field-D07 = Si ya se pidieron los mismos datos; en tal caso, la referencia o número de caso.
field-D08 = Si hay una vida en peligro; en tal caso, cuál es la emergencia, la vida de quién, por qué ahora y en qué ayudan los datos.
field-D09 = Si no se debe avisar al usuario; en tal caso, por qué y hasta cuándo.

field-J01 = Acuerdo, equipo, lugar y turno de la patrulla.
field-J02 = Qué ocurrió y cuándo: una fila por hecho, con desfase UTC.
field-J03 = Quién actuó y con qué facultad; los agentes visitantes no tienen ninguna y solo asisten.
field-J04 = Las personas, sus lenguas y quién interpretó.
field-J05 = A qué unidad local se entregó, con qué número y a qué hora.
field-J06 = Qué se explicó sobre la ley local y en qué lengua.

field-G01 = El evento, el lugar, el primer y el último día y el mando responsable.
field-G02 = Qué clase de información es (group grupos, threat amenaza, risk-person persona de riesgo, lost-document documento perdido, good-practice buena práctica) y, si hay datos personales, la base por cada persona.
field-G03 = El día, inmediatamente posterior al evento, en que todo se destruye.

field-S01 = El aviso MUESTRA en cada página, en el nombre del archivo y en el manifiesto; lo pone pouch y ninguna plantilla puede quitarlo.
field-S02 = Escriba yes: todas las identidades son inventadas; se rechazan los números que parecen reales.
field-S03 = Qué errores se han colocado; la clave va en un archivo aparte que no viaja.

field-Z01 = Qué se corrige en cada elemento (resumen anterior y nuevo) y por qué, quién tiene la versión anterior y si se pide su retirada.

field-O01 = Quién entrega a quién y cuándo.
field-O02 = La ruta del registro de casos.
field-O03 = Plazos y compromisos pendientes.
field-O04 = Qué se hizo con las claves y dispositivos; las claves nunca viajan en un expediente.

field-K01 = Un número correlativo y el resumen del evento anterior, para que ninguno desaparezca; los escribe pouch.
field-K02 = Fecha y hora con desfase, nunca anterior al evento precedente; las escribe pouch.
field-K03 = Qué ocurrió (recogido, traducido, empaquetado…); lo escribe pouch.
field-K04 = Quién lo hizo; en una entrega, el destinatario consta en el archivo del caso.
field-K05 = Si el elemento es un objeto físico; en tal caso, lugar, estado y números de precinto antes y después.
field-K06 = La finalidad y la autoridad del caso: la finalidad jurídica del archivo del caso.
field-K07 = El resumen del archivo en cada paso; pouch lo escribe para cada archivo.
field-K08 = El programa y su versión que trataron el archivo; lo escribe pouch.

condition-accused = cuando la persona está acusada
condition-answer-not-complete = cuando la respuesta es tardía, parcial o denegada
condition-asked-before = cuando ya se pidieron los mismos datos
condition-assurances-needed = cuando se exigen garantías
condition-convicted = cuando la persona está condenada
condition-custodian-known = cuando se sabe quién tiene los datos
condition-emergency = cuando hay una vida en peligro
condition-evidence-required = cuando el Estado requerido exige pruebas
condition-in-absentia = cuando la persona fue condenada en rebeldía
condition-no-treaty = cuando ningún tratado vincula a los dos Estados
condition-not-yet-sentenced = cuando la persona está condenada pero aún sin pena
condition-notice-black = cuando es una notificación negra
condition-notice-blue = cuando es una notificación azul
condition-notice-green = cuando es una notificación verde
condition-notice-orange = cuando es una notificación naranja
condition-notice-purple = cuando es una notificación morada
condition-notice-silver = cuando es una notificación plateada
condition-notice-yellow = cuando es una notificación amarilla
condition-physical-item = cuando el elemento es un objeto físico
condition-supplement-limited = cuando el tratado limita el plazo para completar la solicitud
condition-time-limit = cuando la respuesta se necesita para un día determinado
condition-user-not-told = cuando no se debe avisar al usuario
condition-voluntary-return = cuando el retorno es voluntario
