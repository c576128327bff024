# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Expediente policial
page-foot = Expediente policial
page-sample = EJEMPLO DE FORMACIÓN – NO ES UN CASO REAL
page-number = N.º de expediente
page-version = Versión
page-reference-sender = Referencia del remitente
page-reference-recipient = Su referencia
page-reference-interpol = Referencia de INTERPOL
page-reference-court = Referencia judicial
page-kind-CORE = Expediente general
page-kind-TRANSMIT = Elementos de prueba con traducción
page-kind-RFA = Solicitud de asistencia policial
page-kind-VICTIM = Documento para la víctima
page-kind-TTL = Peligro para la vida
page-urgency-routine = Ordinario
page-urgency-urgent = URGENTE
page-urgency-threat-to-life = PELIGRO PARA LA VIDA

page-from = De
page-to = Para
page-contents = Índice

## What we ask
page-ask = Qué le pedimos
page-no-ask = No se solicita ninguna actuación. Este expediente se remite para su conocimiento y uso dentro de los límites siguientes.
page-ask-open = Todavía no consta aquí lo que necesitamos de usted de inmediato. No espere: llame ahora al remitente.
page-you-may = Usted puede:
page-you-ask = Solo tras consultarnos, usted puede:
page-you-may-not = Usted no puede:
page-may-evidence = utilizarlo como prueba
page-may-onward = transmitirlo a terceros
page-more-asks = Las demás solicitudes figuran después de esta página.
page-deadline = antes del
page-why = Motivo
page-rests-on = Se apoya en

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Quiénes somos y cómo comprobarlo
page-addressee = A quién se dirige
page-authority = Autoridad
page-functions = Funciones
page-country = País
page-unit = Unidad
page-officer = Funcionario/a
page-person = Persona
page-rank = Grado
page-capacity = Calidad
page-not-stated = no consta
page-phone = Teléfono
page-email = Correo
page-speaks = Idiomas
page-hours = Horario
page-time-zone = Zona horaria
page-duty = Guardia
page-call-back = Cómo confirmar que somos nosotros
page-channel = Vía de envío
page-copies = Copias a

page-sender = Quién lo envía

## Whom it is about
page-persons = Personas: todos los datos
page-about = De quién y de qué se trata
page-facts = Exposición de los hechos
page-offence = Delito
page-penalty = Pena máxima
page-minor = menor de edad
page-assessment = valoración, no hecho
page-person-suspect = sospechoso/a
page-person-charged = acusado/a
page-person-convicted = condenado/a
page-person-victim = víctima
page-person-witness = testigo
page-person-missing = desaparecido/a
page-person-possible-threat = posible amenaza
page-person-other = otra persona
page-name-alias = alias
page-name-former = antes
page-name-other = también
page-name-original = en la escritura original
page-name-passport = en el pasaporte
page-other-name = { $kind }: { $name }
page-born = Nacimiento
page-born-year-only = solo se conoce el año
page-born-month-only = solo se conocen el año y el mes
page-calendar = { $date } (calendario { $calendar })
page-calendar-julian = juliano
page-calendar-chinese = lunar chino
page-calendar-islamic = islámico
page-calendar-persian = persa
page-calendar-hebrew = hebreo
page-calendar-buddhist = budista
page-calendar-republic-of-china = de la República de China
page-calendar-other = otro
page-birth-place = Lugar de nacimiento
page-sex = Sexo
page-sex-M = masculino
page-sex-F = femenino
page-sex-X = X
page-nationality = Nacionalidad
page-document = Documento
page-valid-until = válido hasta { $date }

## What may be done with it
page-use = Restricciones de uso y difusión
page-evidence = Uso como prueba
page-evidence-yes = Puede utilizarse como prueba ante un tribunal.
page-evidence-no = No puede utilizarse como prueba.
page-evidence-ask = No podrá utilizarse como prueba sin nuestro consentimiento previo.
page-onward = Transmisión a terceros
page-onward-yes = Puede transmitirse a otras autoridades para la finalidad indicada.
page-onward-no = No transmitir a terceros sin consentimiento escrito del remitente.
page-onward-ask = Consulte al remitente antes de transmitirlo a terceros.
page-destroy-by = Destruir o revisar antes del
page-answer-yes = sí
page-answer-no = no
page-answer-ask = consultar
page-answer-not-applicable = no procede
page-answer-unsure = sin certeza
page-purpose = Finalidad
page-conditions = Condiciones
page-confidentiality = Confidencialidad

## What is inside
page-inside = Qué contiene
page-why-untranslated = Qué elementos no están traducidos íntegramente y por qué
page-legend = Signos
page-not-fully = Sin traducción íntegra
page-no-reason = el remitente no indica el motivo
page-matrix = Elementos e idiomas
page-item = N.º
page-what = Qué es
page-source-language = Idioma original
page-status-not-needed = no requiere traducción
page-status-unknown = idioma sin determinar
page-status-missing = sin traducir
page-status-stale = traducción anterior al original actual
page-status-partial = traducción parcial (extractos)
page-status-received = traducción íntegra
page-status-certified = traducción certificada
page-brief-not-needed = no requiere
page-brief-unknown = ¿idioma?
page-brief-missing = sin traducir
page-brief-stale = DESACTUALIZADA
page-brief-partial = extractos
page-brief-received = íntegra
page-brief-certified = certificada
page-brief-withheld = no facilitado
page-brief-original = original
page-status-original = original
page-status-withheld = no facilitado (reservado)
page-withheld-title = No facilitado (reservado)
page-withheld-third-person = No facilitado para proteger a un tercero.
page-withheld-minor = No facilitado para proteger a un menor.
page-withheld-method = No facilitado para proteger un método policial.
page-withheld-privilege = No facilitado por secreto profesional.
page-withheld-secrecy = No facilitado por razones de secreto oficial.
page-withheld-medical = No facilitado por contener datos médicos.
page-withheld-other = No facilitado por otro motivo; consulte al remitente.

## Is it intact
page-intact = ¿Está íntegro?
page-intact-seal = La huella del sello no figura aquí: está en la nota de envío. También puede pedirla por teléfono.
page-intact-page = Abra VERIFY.html. O bien:
page-intact-commands = Ejecute una sola línea en Windows, macOS o Linux.
page-intact-how = Cómo verificar
page-match = Coincide
page-match-means = – los archivos son los que se sellaron.
page-mismatch = No coincide
page-mismatch-means = – no se fíe; llame al remitente.
page-supersedes = Sustituye a

## Sign here
page-sign = Acuse de recibo
page-received-by = Recibido por (nombre, grado)
page-received-on = Fecha y hora
page-check-result = Coincide / no coincide
page-signature = Firma

page-send-to = Devolver a

## How to verify
page-check = Cómo verificar
page-check-lead = Descomprima el archivo ZIP, abra una ventana de comandos en la carpeta que contiene START-HERE.html y copie una línea de cada paso. No hace falta instalar nada.
page-check-seal = ¿Es este el expediente que se selló?
page-check-seal-after = Compare los 64 caracteres con la huella del sello que figura en la nota de envío, o pida que se la lean por teléfono. Un número hallado dentro de este expediente no prueba nada.
page-check-files = ¿Sigue cada archivo como estaba?
page-check-ok = Todas las líneas deben terminar en «OK».
page-check-silent = Si no aparece nada, todos los archivos coinciden.
page-check-files-after = Estas líneas no detectan un archivo añadido. Solo pertenece al expediente lo que figura en el anexo; pouch verify también lo comprueba.
page-check-all = O todo a la vez, con pouch
page-check-digest = huella del sello
page-proves = Qué prueba la coincidencia
page-proves-text = Que los archivos son, bit a bit, los que se sellaron, siempre que la huella del sello le haya llegado por una vía distinta de la del expediente.
page-proves-not = Qué no prueba
page-proves-not-text = Que el contenido sea cierto, quién lo escribió, que se obtuviera legalmente ni que una traducción sea correcta. Quienes responden de todo ello figuran en este expediente.

## The law
page-legal = Base jurídica y garantías
page-article = Artículo
page-consent = Consentimiento de la autoridad competente para el envío, referencia
page-safeguards = Garantías
page-safeguards-text = El remitente respondió a estas preguntas. Los motivos no forman parte de este expediente; pueden solicitarse.
page-gate-G1 = Base jurídica y competencia
page-gate-G2 = Finalidad, necesidad y proporcionalidad
page-gate-G3 = Sin carácter político, militar, religioso ni racial
page-gate-G4 = Condición de refugiado o asilo comprobada
page-gate-G5 = Pena de muerte, tortura y juicio justo
page-gate-G6 = Doble incriminación, prescripción y ne bis in idem
page-gate-G7 = Uso limitado a la finalidad (especialidad)
page-gate-G8 = Material protegido (abogado, médico, clero, prensa)
page-gate-G9 = Menores y víctimas
page-gate-G10 = Protección de datos
page-gate-G11 = Respeto de las restricciones de uso
page-gate-G12 = Material favorable a las personas afectadas

## The table of the dossier type
page-details = Otros datos
page-detail-kind = A petición o espontáneo
page-detail-conditions = Condiciones
page-detail-glossary = Nombres y términos usados en las traducciones
page-detail-certificate = Declaración de quien copió y calculó los valores hash
page-detail-return_wish = Devolución o destrucción
page-detail-asked = Qué se solicita
page-detail-reasons = Motivos
page-detail-link = Vínculo con su país
page-detail-restrictions = Restricciones
page-detail-coercive = Medidas coercitivas solicitadas
page-detail-evidence_later = Se usará después como prueba
page-detail-sent_elsewhere = Enviado también a
page-detail-procedure = Procedimiento que debe seguirse
page-detail-victims = Víctimas
page-detail-event = Qué ocurrió
page-detail-event_time = Cuándo
page-detail-event_place = Dónde
page-detail-reported = Denunciado
page-detail-insurer_account = Relato dado a la aseguradora
page-detail-account = Relato
page-detail-losses = Objetos y daños
page-detail-total = Total
page-detail-vehicle = Vehículo
page-detail-police_office = Dependencia policial
page-detail-report_number = N.º de denuncia
page-detail-insurer = Aseguradora
page-detail-policy_number = N.º de póliza
page-detail-claim_deadline = Plazo de reclamación
page-detail-statement = Declaración
page-detail-what_happened = Qué ocurrió
page-detail-known_how = Cómo se supo
page-detail-victim = Víctima
page-detail-demand = Exigencia
page-detail-proof_of_life = Prueba de vida
page-detail-must_act = Qué hay que hacer de inmediato
page-detail-endangers = Qué pondría en peligro a la víctima
page-detail-family_contact = Contacto de la familia
page-detail-linked_persons = Personas vinculadas
page-detail-written_confirmation = Confirmación por escrito
page-column-source = Original
page-column-target = Traducción
page-column-note = Nota
page-column-name = Nombre
page-column-nationality = Nacionalidad
page-column-passport = Pasaporte
page-column-contact = Contacto
page-column-consent = Consentimiento
page-column-description = Descripción
page-column-serial = N.º de serie
page-column-purchased = Compra
page-column-value = Valor
page-column-currency = Moneda
page-column-proof = Justificante
page-value-requested = a petición de ustedes
page-value-spontaneous = espontáneo
page-value-yes = sí
page-value-no = no
page-value-ask = consultar antes
page-value-unknown = se desconoce
page-value-none = ninguno
page-value-unsure = no consta con certeza
page-value-group = sobre un grupo
page-value-threat = sobre una amenaza
page-value-risk-person = sobre una persona de riesgo
page-value-lost-document = sobre un documento extraviado
page-value-good-practice = sobre una buena práctica
page-value-accused = procesado
page-value-convicted = condenado
page-value-in-absentia = condenado en rebeldía
page-value-not-yet-sentenced = declarado culpable, pendiente de pena
page-value-blue = azul
page-value-green = verde
page-value-yellow = amarilla
page-value-black = negra
page-value-orange = naranja
page-value-purple = morada
page-value-silver = plateada
page-value-charged = imputado
page-value-suspect = sospechoso
page-value-witness = testigo
page-value-victim = víctima
page-value-open = abierta
page-value-closed = cerrada
page-value-interpol = por conducto de INTERPOL
page-value-diplomatic = por vía diplomática
page-value-direct = directamente entre autoridades
page-value-complete = completa
page-value-partial = parcial
page-value-refused = denegada
page-value-late = con demora
page-value-surrender = entrega
page-value-deportation = expulsión
page-value-voluntary = retorno voluntario
page-value-prosecution = enjuiciamiento
page-value-sentence = cumplimiento de condena
page-value-description = descripción
page-value-dna = perfil de ADN
page-value-prints = huellas dactilares
page-value-document = documento de identidad
page-value-photo = fotografía

## One item
page-items = Elementos
page-source = Procedencia
page-collected = Obtención
page-collected-under = Obtenido en virtud de
page-relevance = Pertinencia
page-languages = Idioma
page-language-undetermined = sin determinar
page-language-none = sin texto escrito
page-language-confirmed = { $language } (confirmado por una persona)
page-language-detected = { $language } (detectado, sin confirmar por una persona)
page-format = Formato
page-size = Tamaño
page-pages = Páginas
page-encoding = Codificación
page-taken-in = Incorporado
page-original-name = Nombre original
page-original = Original
page-translation = Traducción
page-open-original = Abrir el original
page-open-translation = Abrir la traducción
page-open-certificate = Abrir el certificado
page-open-side-by-side = Ver en paralelo
page-sha-original = SHA-256 del original
page-sha-translation = SHA-256 de la traducción
page-sha-bound = Hecha para el original con SHA-256
page-untranslated-reason = Por qué no hay traducción íntegra
page-excerpt = Comienzo, en paralelo
page-sensitive-minor = afecta a un menor
page-sensitive-victim = identidad de una víctima
page-sensitive-medical = datos médicos
page-sensitive-privileged = secreto profesional
page-sensitive-intercept = comunicación interceptada
page-sensitive-covert-source = fuente encubierta
page-sensitive-third-country = procede de un tercer país
page-unread-encrypted = El archivo está cifrado: no se pudo leer su texto.
page-unread-damaged = El archivo está dañado: no se pudo leer todo su texto.
page-unread-unsupported = No se leyó su texto: el programa no admite este formato.
page-unread-needs-ocr = Contiene imágenes de texto que solo puede leer una persona.
page-unread-empty = El archivo está vacío.
page-unread-in-members = Archivo comprimido: el texto está en los archivos que contiene.
page-unread-no-words = El formato no contiene texto escrito (sonido, vídeo, imagen): escúchelo o véalo.
page-unread-too-large = El archivo supera el límite de lectura.
page-unread-too-deep = El archivo tiene más niveles de los que admite la lectura.
page-unread-encoding = Algunos bytes no corresponden a ninguna codificación probable.
page-unread-time-limit = No pudo leerse hasta el final en el tiempo permitido; debe leerlo una persona.
page-unread-memory-limit = Necesita más memoria de la permitida; debe leerlo una persona.
page-unread-reader-failed = Falló la lectura automática; debe leerlo una persona.

## One translation
page-from-to = { $from } → { $to }
page-scope = Alcance
page-scope-full = traducción íntegra
page-scope-extract = traducción parcial (extractos)
page-scope-gist = resumen traducido
page-method = Hecha por
page-method-human = una persona
page-method-post-edited = un borrador automático, corregido por una persona
page-post-edited = BORRADOR AUTOMÁTICO corregido por { $editor }. No es una traducción humana certificada.
page-translator = Traductor/a
page-qualification = Titulación
page-register = Registro o empleador
page-register-number = N.º de registro
page-reviser = Revisor/a
page-received = Recibida
page-attached = Adjuntada
page-certificate = Certificado
page-stale = DESACTUALIZADA: el original cambió después de hacerse esta traducción.
page-stale-reason = Por qué se envía de todos modos
page-seems = El texto de esta traducción parece estar en otro idioma: { $language }.
page-side-by-side = Original y traducción en paralelo
page-aligned = Cada párrafo figura junto al suyo según su orden. Un programa extrajo el texto de los archivos; el formato, los sellos y las imágenes están en los originales.
page-not-aligned = Sin alinear: los párrafos del original y de la traducción no se corresponden uno a uno.

## Custody, making, annex
page-custody = Cadena de custodia
page-custody-text = Extracto del registro del remitente. Cada línea lleva el valor hash de la anterior. Las líneas que no le conciernen no se facilitan, pero conservan su lugar y su valor hash, para que la cadena pueda seguirse en custody.jsonl.
page-line = N.º
page-time = Hora (UTC)
page-event = Registro
page-actor = Quién
page-hidden-line = Línea no facilitada
page-event-opened = apertura del caso
page-event-collected = incorporación
page-event-confirmed = idioma confirmado
page-event-requested = traducción encargada
page-event-translated = traducción recibida
page-event-checked = revisión
page-event-waived = observación descartada con motivo
page-event-approved = aprobación
page-event-stamped = sello de tiempo
page-event-packed = empaquetado
page-event-sealed = sellado
page-event-sent = envío
page-event-receipt = acuse recibido
page-event-superseded = sustitución
page-event-withheld = no facilitado (reservado)
page-event-note = nota
page-log-case = caso
page-log-sha256 = SHA-256
page-log-replaces = sustituye a
page-log-reason = motivo
page-log-language = idioma
page-log-to = al
page-log-translator = traductor/a
page-log-version = versión
page-log-seal = huella del sello
page-made = Cómo se hizo este expediente
page-made-text = El programa copió los archivos byte por byte, leyó su texto y compuso esta página a partir de los datos del caso. No tradujo nada: cada traducción es obra de la persona que se indica junto a ella; cuando parte de un borrador automático, así se indica.
page-prepared = Elaborado por
page-approved = Aprobado por
page-approving-authority = Autoridad que aprueba
page-approval-reference = Referencia de la aprobación
page-approved-on = Fecha de la aprobación
page-software = Programa
page-made-at = Hecho el (UTC)
page-case-opened = Apertura del caso
page-parts-text = Los elementos son demasiados para una sola página. Cada grupo tiene su propia página, que indica qué es cada elemento, en qué idioma está, qué traducción tiene y su valor hash SHA-256. Todos los valores hash figuran también en manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] Otro elemento figura en su propia página.
       *[other] Otros { $count } elementos figuran en sus propias páginas.
    }
page-log-lines =
    { $count ->
        [one] una línea
       *[other] { $count } líneas; cada una figura en custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] una línea no facilitada; su valor hash figura en custody.jsonl
       *[other] { $count } líneas no facilitadas; sus valores hash figuran en custody.jsonl
    }
page-annex = Anexo: valores hash de todos los archivos
page-file = Archivo
page-to-top = Volver a la primera página

## Dispatch note
page-dispatch = Nota de envío
page-dispatch-lead = Conserve esta nota separada del expediente y envíela por otra vía. Con ella, el destinatario puede comprobar que el expediente es el que se selló.
page-seal = Huella del sello
page-telephone = Por teléfono: lea las cifras grupo por grupo
page-compare = Cómo comparar
page-compare-1 = Llame al remitente a un número que conozca por otra vía, no al de esta nota.
page-compare-2 = Verifique el expediente con esta línea o como explica START-HERE.html en «Cómo verificar»:
page-compare-3 = Compare cada grupo de la huella del sello. Un solo carácter distinto significa que es otro expediente.
page-package-file = El archivo
page-zip-sha = SHA-256 del archivo ZIP
page-zip-note = El valor hash del ZIP cambia si se vuelve a comprimir; la huella del sello, no.
page-compare-page = Abra en cualquier navegador la página de comprobación indicada abajo, suelte el ZIP sobre ella y escriba la huella del sello.
page-checker = La página de comprobación
page-checker-note = Comprueba el expediente en cualquier navegador, sin red. La copia que va dentro del expediente no puede avalarse a sí misma: confíe en una copia cuyo SHA-256 sea este.
page-qr = Código QR de la huella del sello

## Counts
page-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
page-count-items =
    { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
page-count-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } párrafo
       *[other] { $count } párrafos
    }
page-count-full = { $count } con traducción íntegra
page-count-certified =
    { $count ->
        [one] { $count } de ellas certificada
       *[other] { $count } de ellas certificadas
    }
page-count-partial = { $count } en extractos
page-count-stale =
    { $count ->
        [one] { $count } desactualizada
       *[other] { $count } desactualizadas
    }
page-count-none = { $count } sin traducir
page-count-not-needed =
    { $count ->
        [one] { $count } no requiere traducción
       *[other] { $count } no requieren traducción
    }
page-count-withheld =
    { $count ->
        [one] { $count } no facilitado
       *[other] { $count } no facilitados
    }
page-more-paragraphs =
    { $count ->
        [one] { $count } párrafo más.
       *[other] { $count } párrafos más.
    }

## Templates of an office
problem-dossier-read = No se pudo leer la plantilla { $place }.
remedy-dossier-read = Compruebe que el archivo existe y que tiene permiso de lectura.
problem-dossier-template = La plantilla { $place } tiene un error en la línea { $line }, columna { $column }: { $detail }
remedy-dossier-template = Compárela con la plantilla original del mismo nombre; sin --templates se usa la original.
problem-dossier-write = No se pudo escribir una página del expediente: { $reason }
remedy-dossier-write = Libere espacio en el disco de la carpeta del caso.
problem-dossier-index = No se pudo escribir el índice { $place }: { $detail }
remedy-dossier-index = Es un fallo del programa; comuníquelo con el mensaje anterior.

page-said = Lo que el archivo dice de sí mismo (sin comprobar)
page-members = Archivos que contiene
page-member = Nombre
page-members-more = { $count ->
    [one] Hay un archivo más que no figura aquí; dossier.json enumera lo que anotó el remitente.
   *[other] Hay { $count } archivos más que no figuran aquí; dossier.json enumera lo que anotó el remitente.
}
page-members-missing = Algunos archivos del interior no se examinaron: { $reason }.
page-machine = Texto en imágenes

## Further words about persons, items and requests
page-no-exhibit = Sin elemento de prueba:
page-more-telegraph_code = Código telegráfico chino
page-more-prints = Huellas dactilares o ADN (referencia)
page-more-description = Descripción y advertencias
page-more-last_known = Último paradero conocido
page-more-refugee_check = Comprobación de asilo o refugio
page-more-changes = Cambios desde la obtención
page-more-witness = Testigo de actuación
page-more-grading = Valoración de la fuente y del contenido
page-more-custody_place = Dónde se guarda el objeto
page-more-custody_seals = Precintos antes / después
page-sensitive-intelligence = inteligencia, no prueba
page-form = Forma
page-form-original = original
page-form-certified-copy = copia certificada
page-form-forensic-image = imagen forense
page-form-working-copy = copia de trabajo
page-form-print = impresión
page-form-object = imagen de un objeto
page-detail-certificate_wanted = Se desea certificado de copia
page-detail-originals_sent = Se envían originales
page-detail-special_procedure_wished = Se desea un procedimiento especial
page-detail-demand_made = Hay exigencia
page-detail-kidnapping = Secuestro
page-detail-linked_at_home = Personas vinculadas en el país remitente
page-detail-asked_before = Solicitado antes por teléfono
page-detail-vehicle_involved = Hay un vehículo
page-detail-insurer_known = Aseguradora conocida
page-gap = [sin correspondencia]
page-finding-accepted = Comprobado por { $who }; se acepta como está:
page-finding-explained = Comprobado y explicado por { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Este expediente está en { $count } volúmenes numerados. Póngalos todos en una carpeta y únalos primero; antes no se puede abrir nada de lo que contienen.
join-seven-zip = Con 7-Zip o un programa parecido: abra { $first }. Encuentra por sí solo los demás volúmenes.
join-windows = En Windows sin otro programa, en el símbolo del sistema, en esa carpeta:
join-unix = En Linux o macOS, en el terminal, en esa carpeta:
join-check = Para ver antes si algún volumen se dañó en el camino:
join-then = Después abra { $zip } y empiece por START-HERE.html. Allí se dice cómo comprobar que nada fue alterado. El valor hash de { $zip } en su conjunto figura en la nota de envío.
join-pouch = Quien tenga pouch no necesita unir nada:
