# The command line: help.
help-pouch = Convierte una carpeta de pruebas y sus traducciones humanas en un único expediente que una contraparte extranjera puede leer y verificar.
help-heading-usage = Uso:
help-heading-commands = Órdenes
help-heading-options = Opciones
help-heading-arguments = Argumentos
help-common-help = Muestra esta ayuda
help-common-version = Muestra la versión
help-common-json = Responde con un objeto JSON, para programas
help-common-quiet = Muestra solo la respuesta y los errores
help-common-no-color = No usa colores
help-common-lang = Idioma de los mensajes: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = El momento con el que se trabaja, por ejemplo 2016-06-14T09:30:00Z, en lugar de ahora
help-common-actor = Quién trabaja, tal como figurará en el registro de custodia; si no, el funcionario de case.toml
help-demo = Extrae un caso de ejemplo, lo empaqueta, lo verifica y dice dónde mirar
help-demo-dir = Carpeta para el ejemplo; pouch-demo si se omite
help-demo-sample = Qué ejemplo: argentina-2016 o rome-insurance
help-init = Crea una carpeta de caso con un case.toml comentado
help-init-dir = La carpeta nueva del caso; sin ella, esta misma
help-init-kind = Tipo de expediente, por ejemplo TRANSMIT, RFA o RN: pouch profiles list los enumera todos
help-add = Incorpora pruebas: copia lo que está fuera, y calcula el valor hash de lo nuevo en evidence/, lo identifica y lo lee
help-add-paths = Archivos o carpetas que se copian antes a evidence/
help-add-ocr = Hace que Tesseract lea imágenes de texto y páginas escaneadas, en los idiomas de case.toml: solo para idioma y búsqueda
help-add-new-only = No vuelve a leer los originales ya conocidos
help-add-accept-change = Acepta que este elemento cambió por un motivo legítimo; exige --reason
help-add-reason = Por qué se acepta el cambio
help-status = Muestra elementos, idiomas, traducciones, lo que falta y el paso siguiente
help-status-items = Elementos de los que se dice todo: lo que el archivo dice de sí mismo y los archivos que contiene
help-confirm = Registra lo que una persona afirma sobre el idioma de los elementos
help-confirm-items = Números de elemento o rutas
help-confirm-language = Etiqueta de idioma, por ejemplo uk o zh-Hans; zxx si no hay palabras
help-attach = Adjunta una traducción humana a un original
help-attach-item = Número o ruta del original
help-attach-file = La traducción; se omite cuando solo se adjunta su certificado
help-attach-to = Idioma de la traducción
help-attach-translator = Clave de un [[translator]] de case.toml, o un nombre
help-attach-scope = Qué parte se tradujo
help-attach-reviser = Quién la revisó
help-attach-machine-draft-edited-by = Declara un borrador automático y nombra a la persona que lo editó y responde de él
help-attach-certificate = El certificado del traductor
help-attach-certificate-place = Lugar de expedición
help-attach-certificate-date = Fecha de expedición (AAAA-MM-DD)
help-attach-certificate-pages = Cuántas páginas abarca
help-attach-certificate-number = Su número en un registro (del juramento, de orden, del notario)
help-attach-certificate-authority = Quién lo registró o confirmó: tribunal, notario, colegio
help-attach-supersedes = La traducción a la que sustituye: su ruta, o las 8 primeras cifras de su SHA-256
help-attach-reason = Por qué la sustituye
help-attach-received-from = De quién se recibió
help-attach-received-on = Cuándo se recibió (AAAA-MM-DD)
help-pack = Empaqueta un expediente para cada destinatario, lo verifica y escribe la nota de envío
help-pack-to = Solo para este destinatario (su clave en case.toml)
help-pack-out = Carpeta para los expedientes; la del caso si se omite
help-pack-force = Sustituye los archivos ya existentes
help-pack-compress = Comprime lo que puede reducirse; sin esta opción, cada byte del ZIP cuenta en la comprobación
help-pack-quick = Revisa solo la estructura de lo escrito y omite el PDF y el valor hash del ZIP: para pruebas muy voluminosas
help-pack-font-dir = Añade las fuentes de esta carpeta a las del programa, para el PDF; sus huellas van en el expediente
help-pack-attach-index = Incluye el índice (dossier.json) dentro del PDF, que pasa a ser PDF/A-3a
help-pack-no-pdf = No genera el PDF
help-language = Indica en qué idiomas están escritos los archivos, sin necesidad de un caso
help-language-paths = Archivos o carpetas; - lee lo que llega por la entrada estándar
help-language-expect = Idiomas esperados, por ejemplo it,zh,en: pesan más, y cualquier otro se señala
help-language-blocks = Indica también los idiomas de cada párrafo, bloque de página o mensaje
help-identify = Dice qué son los archivos por su contenido, sin necesidad de un caso
help-identify-paths = Archivos o carpetas
help-identify-details = Dice también lo que los archivos dicen de sí mismos (lugar, autor, fechas) y lo que hay en archivos comprimidos, buzones y mensajes
help-identify-text = Hace todo lo de --details y además muestra el texto
help-identify-ocr = Hace que Tesseract lea imágenes de texto y páginas escaneadas: solo para idioma y búsqueda
help-identify-expect = Idiomas que --ocr debe esperar, como zh-Hans,es
help-verify = Verifica un expediente o cualquier bolsa BagIt, en ZIP o carpeta, y responde línea por línea
help-verify-path = El expediente
help-verify-expect = La huella del sello que el remitente le comunicó por otra vía: 64 caracteres u 8 grupos de 5 cifras
help-show = Muestra el contenido, sin extraer ni verificar
help-show-path = El expediente

# The command line: what was not understood.
usage-help = Escriba pouch --help, o pouch ORDEN --help.
usage-value = El valor { $value } no es válido para { $argument }.
usage-unknown-argument = Aquí no existe la opción { $argument }.
usage-unknown-command = No existe la orden { $argument }.
usage-nearest = ¿Quería decir { $nearest }?
usage-allowed = Posibles: { $allowed }.
usage-missing = Falta algo: { $argument }.
usage-no-command = Indique qué orden desea ejecutar.
usage-not-utf8 = Un argumento no es texto legible.
usage-twice = { $argument } se indicó dos veces o no es compatible con otra opción.
usage-other = No se entendió la orden.
usage-bad-time = { $value } no es una hora. Escríbala como 2016-06-14T09:30:00Z o 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ERROR
level-warning = AVISO
level-note = NOTA
init-done = La carpeta de caso { $folder } está lista.
init-next = Siguiente paso: rellene { $file }, ponga los originales en evidence/ y ejecute allí pouch add.
add-taken = { $count ->
    [one] Se incorporó un elemento.
   *[other] Se incorporaron { $count } elementos.
 }
add-recognized = { $count ->
    [one] Un elemento conocido se leyó por reconocimiento de texto.
   *[other] { $count } elementos conocidos se leyeron por reconocimiento de texto.
 }
add-unchanged = { $count ->
    [one] Un original conocido sigue igual.
   *[other] { $count } originales conocidos siguen igual.
 }
members-more = { $count ->
    [one] … y un archivo más en su interior
   *[other] … y { $count } archivos más en su interior
}
add-stopped = Detenido. Lo incorporado se conserva; ejecute de nuevo pouch add para continuar.
language-confirmed = { $tag } (confirmado)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = confirmado
language-status-probable = probable
language-status-contested = en disputa
language-status-undetermined = sin determinar
language-whatlang = {"; "}whatlang dice { $tag }
language-unexpected = {"; "}no esperado
confirm-done = { $items }: idioma { $language }, confirmado.
attach-done = { $item } → { $to }: se adjuntó { $path }.
attach-certified = { $item } → { $to }: el certificado de { $path } queda adjunto.
pack-done = { $file } está empaquetado para { $recipient } y supera la verificación ({ $items } elementos, { $bytes } bytes).
pack-seal = Huella del sello. Comuníquela al destinatario por otra vía:
pack-telephone = Por teléfono:
pack-note = Nota de envío: { $file }
pack-page = Página con la que el destinatario lo comprueba en un navegador: { $file }
status-item = Elemento
status-title = Título o archivo
status-language = Idioma
status-not-needed = no hace falta
status-unknown = confirmar idioma
status-missing = falta
status-stale = DESACTUALIZADA: cambió el original
status-partial = parcial
status-received = íntegra
status-certified = íntegra, certificada
status-withheld = no facilitado (reservado)
status-new = Sin incorporar todavía: { $path }
status-proposal = { $path } parece la traducción de { $item }. Si lo es: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Todavía vacío en case.toml, y necesario antes de empaquetar: { $keys }.
empty-should = Todavía vacío en case.toml; el expediente dirá que no consta: { $keys }.
empty-unknown = Aún no se conoce; si se empaqueta así, el aviso lo indicará: { $keys }.
empty-remedy = Los comentarios de case.toml dicen qué corresponde; pouch check dice por qué, según qué fuente y con un ejemplo.
next-alarm = Siguiente paso: un original ya no es como se incorporó. Averigüe por qué antes de nada.
next-add = Siguiente paso: ponga los originales en evidence/ y ejecute pouch add.
next-confirm = Siguiente paso: indique el idioma de los elementos dudosos: pouch confirm E0001 --language …
next-attach = Siguiente paso: adjunte las traducciones que faltan (pouch attach) o escriba en case.toml por qué no las hay.
next-fill = Siguiente paso: rellene lo que falta en case.toml.
next-pack = Siguiente paso: pouch pack.
verify-own-seal = Huella del sello de este expediente; compárela con la que le comunicó el remitente:
demo-unpacked = En { $folder } hay un caso de ejemplo, enteramente inventado.
demo-look = Compruébelo: descomprima el expediente y abra START-HERE.html en cualquier navegador. Cambie un solo byte y ejecute de nuevo pouch verify.
show-claims = Esto es lo que el expediente dice de sí mismo. Solo pouch verify lo comprueba.

# Problems and remedies of packing.
problem-pack-problems = Todavía no es posible; los impedimentos figuran arriba ({ $count }).
remedy-pack-problems = Atienda cada línea anterior y repita la orden.
problem-pack-read = No se puede leer { $place }: { $reason }.
remedy-pack-read = Compruebe que el archivo existe y que puede leerlo, y repita la orden.
problem-pack-write = No se puede escribir { $path }: { $reason }.
remedy-pack-write = Compruebe que el disco no está lleno y que puede escribir allí, o elija otra carpeta con --out. No ha quedado nada a medias.
problem-pack-exists = { $path } ya existe.
remedy-pack-exists = Muévalo o elija otro nombre; solo se sustituye con --force.
problem-pack-no-item = En este caso no hay ningún elemento { $name }.
remedy-pack-no-item = Consulte los números con pouch status; también sirve una ruta como evidence/carta.pdf.
problem-init-unknown-type = No existe el tipo de expediente { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Elija uno de: { $known }.
       *[other] ¿Quiso decir «{ $nearest }»? Elija uno de: { $known }.
    }
problem-pack-not-listed = { $name } no es ninguno de: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Use uno de estos, o añádalo a case.toml.
       *[other] ¿Quiso decir «{ $nearest }»? Use uno de estos, o añádalo a case.toml.
    }
problem-pack-unsound = El expediente creado no supera nuestra propia verificación; se ha descartado.
remedy-pack-unsound = Es posible que falle el disco o la memoria. Repita la orden, en otro disco si vuelve a ocurrir.
problem-pack-json = No se pudo escribir una anotación: { $reason }.
remedy-pack-json = Comuníquelo como un fallo de pouch.
problem-pack-no-recipient = case.toml no indica ningún destinatario.
remedy-pack-no-recipient = Rellene una tabla [[recipient]]: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: falta el número del caso, o la clave o los idiomas del destinatario.
remedy-pack-recipient-incomplete = Rellene id, y key y languages de cada [[recipient]].
problem-pack-no-items = No hay pruebas para { $place }.
remedy-pack-no-items = Ponga los originales en evidence/ y ejecute pouch add.
problem-pack-words-without-item = case.toml tiene un [[item]] para { $place }, pero no se incorporó ese original. Si debía reservar un original, ese original se enviaría.
remedy-pack-words-without-item = Corrija la ruta (quizá { $nearest }), borre el [[item]] o ejecute pouch add.
problem-pack-translation-stale = { $item } ({ $place }) cambió después de traducirse.
remedy-pack-translation-stale = Haga traducir el cambio y adjúntelo, o escriba un stale_reason en su [[item]]; el expediente lo imprimirá.
problem-pack-translation-missing = { $item } ({ $place }) no tiene traducción para el destinatario.
remedy-pack-translation-missing = Adjunte una con pouch attach { $item } ARCHIVO --to …, o escriba un untranslated_reason en su [[item]].
problem-pack-translation-partial = { $item } ({ $place }) solo está traducido en parte.
remedy-pack-translation-partial = Adjunte la traducción íntegra o escriba un untranslated_reason en su [[item]].
problem-pack-language-unknown = No se sabe con certeza en qué idioma está { $item } ({ $place }).
remedy-pack-language-unknown = Examínelo e indique el idioma: pouch confirm { $item } --language …; use zxx si no contiene palabras.
problem-pack-attached-changed = ALARMA: { $place } ya no es el archivo que se adjuntó. SHA-256 de entonces: { $was }. Ahora: { $now }.
remedy-pack-attached-changed = Restaure el archivo. Si el cambio es legítimo, adjúntelo de nuevo con pouch attach; el registro conserva ambos.
problem-pack-bad-name = { $place } no sirve como nombre dentro de un expediente.
remedy-pack-bad-name = Comuníquelo como un fallo de pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = No se sabe con certeza en qué idioma está { $item } ({ $place }), por lo que no se le puede vincular ninguna traducción.
remedy-attach-source-language-unknown = Examínelo e indique antes el idioma: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) ya está en { $to }.
remedy-attach-same-language = Compruebe el elemento y --to; si el idioma se indicó mal, corríjalo con pouch confirm { $item } --language …
problem-attach-language-differs = { $place } se adjuntó como { $to }, pero parece estar en { $seems }.
remedy-attach-language-differs = Abra el archivo y compruebe que es el correcto; adjunte el correcto para sustituirlo.
problem-attach-same-file = { $place } es, byte por byte, el original { $item }, no una traducción.
remedy-attach-same-file = Adjunte la traducción misma; sustituirá a esta.

# Problems and remedies of arguments.
problem-argument-language = { $value } no es una etiqueta de idioma.
remedy-argument-language = Use una etiqueta como es, it, zh-Hans o pt-BR.
problem-argument-date = { $value } no es una fecha.
remedy-argument-date = Escríbala como 2016-06-18.
problem-demo-not-empty = La carpeta { $path } no está vacía.
remedy-demo-not-empty = Indique otra carpeta: pouch demo CARPETA-NUEVA
problem-demo-no-sample = No hay ningún ejemplo { $name }.
remedy-demo-no-sample = Elija uno de: { $known }.
usage-language = pouch no ofrece mensajes en { $value }. Elija uno de: { $known }.
answer-not-written = No se pudo escribir la respuesta: { $reason }.
problem-attach-replaces = { $item } ya tenía una traducción a { $to }: { $place }, de { $translator }. La nueva ocupa su lugar; el registro conserva ambas.
remedy-attach-replaces = Si la anterior era mejor (íntegra, certificada), adjúntela de nuevo.
problem-init-exists = En esta carpeta ya hay un caso: { $path }.
remedy-init-exists = Elija otra carpeta: pouch init CARPETA-NUEVA --type TRANSMIT
problem-pack-version-sent = La versión { $version } se envió a { $recipient } el { $when }, y lo que ahora se empaquetaría no es lo mismo. Una versión enviada no cambia nunca.
remedy-pack-version-sent = Aumente version en case.toml y empaquete de nuevo: el expediente nuevo dice a cuál sustituye y qué cambió.
problem-pack-same-version = Ya se empaquetó para { $place } un expediente de la versión { $version } con otro sello: { $seal }.
remedy-pack-same-version = Si aquel se envió, suba version en case.toml y empaquete de nuevo; el nuevo expediente dirá a cuál sustituye.

# pouch check y pouch profiles.
help-check = Indica todo lo que falta, está sin responder o es dudoso en un caso, con el motivo, la fuente y un buen ejemplo
help-check-to = Solo para este destinatario (su clave en case.toml); puede repetirse
help-profiles = Muestra los tipos de expediente y lo que pide cada uno; revisa los propios de una oficina
help-profiles-list = Enumera los tipos de expediente con la fecha de sus requisitos
help-profiles-show = Muestra cada requisito de un tipo: nivel, condición, fuente, claves
help-profiles-show-kind = Tipo de expediente, por ejemplo TRANSMIT
help-profiles-check = Revisa los archivos de tipos propios de una oficina
help-profiles-check-files = Archivos que se revisan; sin ninguno, los de profiles/ dentro de --templates
help-common-templates = Carpeta con plantillas propias de la oficina: profiles/*.toml, handling/*.toml, locales/, páginas del expediente
empty-open = Sin responder en case.toml: { $keys }.
check-when = { $field } (Se pide { $condition }.)
check-also = También: { $places }
check-also-more = También: { $places } … y { $more } más
check-clean = No falta nada y nada es dudoso.
check-summary = Errores: { $errors } · advertencias: { $warnings } · notas: { $notes }
profiles-type = Tipo
profiles-title = Qué es
profiles-date = Fecha
profiles-own = Filas propias
profiles-all = Filas en total
profiles-by-pouch = de esto se encarga pouch
profiles-keys = Claves:
profiles-also = Puede añadirse:
profiles-seen = Se ve en el expediente en:
profiles-none-own = No hay tipos de expediente propios: nada que revisar.
profiles-in-order = En orden: { $types }

# How far a long step is, on the terminal.
progress-take-in = Incorporación de pruebas
progress-recheck = Relectura de originales conocidos
progress-pack = Empaquetado
progress-check = Comprobación
progress-encrypt = Cifrado
progress-stopping = Deteniendo. Pulse Ctrl-C otra vez para detener de inmediato.

# Further digests, and volumes.
help-add-hash = Calcula también los valores hash con estos algoritmos, en la misma lectura, y los registra: sha512, sm3, streebog …
help-pack-hash = Lista el contenido también con estos algoritmos: sha512, sm3, streebog …
help-pack-split = Corta el ZIP en volúmenes numerados de este tamaño, como 25MB o 4GiB
pack-volumes = { $count } volúmenes; cómo unirlos: { $file }
problem-argument-size = { $value } no es un tamaño para volúmenes.
remedy-argument-size = Escríbalo como 25MB o 4GiB; al menos 64KiB.
problem-argument-hash = { $value } no es un algoritmo con el que se escriban listas.
remedy-argument-hash = Use uno o varios de estos, separados por comas: { $known }.
