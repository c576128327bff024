# Lectura: qué clase de archivo es y por qué falta su texto. { $place } es el nombre del archivo, ya protegido.

unread-encrypted = cifrado o protegido con contraseña
unread-damaged = dañado: no se pudo leer el texto hasta el final
unread-unsupported = pouch no puede leer este formato
unread-needs-ocr = imagen de un texto: debe leerla una persona o un reconocimiento de texto (OCR)
unread-empty = el archivo está vacío
unread-no-text = leído hasta el final: no contiene texto
unread-no-words = sonido, vídeo o programa: no hay texto escrito
unread-too-large = supera los límites de lectura: el texto falta o está incompleto
unread-too-deep = anidado más allá de los límites de lectura
unread-encoding = algunos bytes no corresponden a ninguna codificación de caracteres probable
unread-time-limit = no se leyó hasta el final en el tiempo permitido para un documento
unread-memory-limit = necesita más memoria de la permitida para un documento
unread-reader-failed = falló la lectura automática de este archivo

problem-format-empty = { $place } no tiene contenido: 0 bytes.
remedy-format-empty = Pregunte a quien entregó el archivo si debe estar vacío. Si se cortó al copiarlo, incorpórelo de nuevo desde la fuente.
problem-format-encrypted = { $place } ({ $format }) está cifrado o protegido con contraseña.
remedy-format-encrypted = Pida la contraseña o una copia sin protección, e incorpore esa copia como otro elemento de prueba. Deje el original como está.
problem-format-extension-lies = { $place } lleva la extensión .{ $extension }, pero su contenido es: { $format }.
remedy-format-extension-lies = No lo abra con doble clic. Conserve el nombre original y anote en el caso por qué no coinciden el nombre y el contenido, si lo sabe.
problem-metadata-gps = { $place } lleva la posición { $position }, donde se hizo.
remedy-metadata-gps = Antes de entregarlo, compruebe de quién es ese lugar: el domicilio de un testigo, un sitio protegido. Si debe quedar oculto, retenga el elemento; no modifique nunca el original.
problem-metadata-author = { $place } nombra a una persona en sus propiedades: { $name }.
remedy-metadata-author = Compruebe si el destinatario puede conocer ese nombre. Si no, retenga el elemento; no modifique nunca el original.
problem-metadata-tracked-changes = { $place } contiene { $count } cambios registrados: texto insertado o eliminado.
remedy-metadata-tracked-changes = Léalos antes de entregarlo: el texto eliminado sigue en el archivo y lo leerá quien lo abra.
problem-metadata-hidden-sheet = { $place } tiene una hoja oculta: { $sheet }.
remedy-metadata-hidden-sheet = Mire la hoja oculta antes de entregarlo: su contenido está en el archivo y cualquiera puede mostrarla.
problem-metadata-comments = { $place } contiene { $count } comentarios.
remedy-metadata-comments = Lea los comentarios antes de entregarlo: pueden nombrar personas o trabajos que el destinatario no debe conocer.
problem-format-truncated = { $place } ({ $format }) termina antes de tiempo: está cortado.
remedy-format-truncated = Incorpórelo de nuevo desde la fuente. Si la fuente también está cortada, dígalo en las palabras sobre este elemento.
problem-format-polyglot = { $place } ({ $format }) es a la vez otra clase de archivo: { $other }.
remedy-format-polyglot = No lo abra con el programa habitual. Anótelo en el caso y hágalo examinar: un archivo de dos clases rara vez es casual.

unread-in-members = un archivo comprimido: el texto está en sus miembros
problem-members-missing = { $place } contiene archivos que no se examinaron: { $reason ->
    [encrypted] están cifrados o protegidos con contraseña
    [damaged] el contenedor está dañado
    [unsupported] pouch no sabe abrir esta clase de contenedor
    [too-large] son demasiados o demasiado grandes
    [too-deep] están anidados a demasiada profundidad
    [time-limit] tardaron demasiado
    [memory-limit] necesitan demasiada memoria
   *[other] el lector falló
}.
remedy-members-missing = Descomprímalo en un equipo reservado para ello e incorpore lo que importe como elementos propios. Deje el original como está.
problem-members-more-remarks = Sobre los archivos que hay dentro de { $place } hay { $count } observaciones más.
remedy-members-more-remarks = Véalas todas: pouch identify --details --json
problem-metadata-unread = { $place }: no se pudieron leer sus propiedades; el lector falló.
remedy-metadata-unread = Mire las propiedades con otro programa antes de entregarlo.
problem-metadata-too-large = { $place } supera los límites de lectura; no se leyeron sus propiedades.
remedy-metadata-too-large = Mire sus propiedades con otro programa antes de entregarlo: un vídeo puede nombrar el lugar donde se hizo.
problem-metadata-bcc = { $place } nombra a personas que recibieron copia oculta: { $people }.
remedy-metadata-bcc = Compruebe si el destinatario puede saber de ellas. Si no, retenga el elemento; no modifique nunca el original.

# Lo que un archivo dice de sí mismo.
meta-taken = tomada
meta-digitized = digitalizada
meta-created = creado
meta-modified = modificado
meta-date = fecha
meta-offset = diferencia con UTC
meta-gps = posición
meta-make = fabricante
meta-model = modelo
meta-software = programa
meta-host = equipo
meta-description = descripción
meta-copyright = derechos de autor
meta-author = autor
meta-last-author = último autor
meta-manager = responsable
meta-company = empresa
meta-title = título
meta-subject = asunto
meta-application = aplicación
meta-producer = productor del PDF
meta-revision = revisiones
meta-minutes-edited = minutos de edición
meta-pages = páginas
meta-from = de
meta-reply-to = responder a
meta-return-path = ruta de retorno
meta-to = para
meta-cc = copia a
meta-bcc = copia oculta a
meta-message-id = identificador del mensaje
meta-originating-ip = dirección IP del remitente
meta-received = última cabecera Received
meta-duration = duración
meta-codec = formato de sonido
meta-width = ancho
meta-height = alto
meta-sample-rate = muestras por segundo
meta-bit-rate = kbit por segundo
meta-channels = canales

problem-reveals-gps = Lo que va a { $place } revela dónde se hicieron los archivos: { $items } ({ $count } en total).
remedy-reveals-gps = Compruebe de quién es ese lugar: el domicilio de un testigo, un sitio protegido. Si debe quedar oculto, retenga el elemento; las posiciones: pouch status { $items }
problem-reveals-author = Lo que va a { $place } nombra a personas en las propiedades de los archivos: { $items } ({ $count } en total).
remedy-reveals-author = Compruebe si el destinatario puede conocer esos nombres: pouch status { $items }. Si no, retenga el elemento; no modifique nunca el original.
problem-reveals-bcc = Lo que va a { $place } nombra a personas que recibieron copia oculta: { $items } ({ $count } en total).
remedy-reveals-bcc = Compruebe si el destinatario puede saber de ellas: pouch status { $items }. Si no, retenga el elemento.
problem-reveals-tracked-changes = Lo que va a { $place } contiene cambios registrados: { $items } ({ $count } en total).
remedy-reveals-tracked-changes = Léalos: el texto eliminado sigue en el archivo. Si debe quedar oculto, retenga el elemento.
problem-reveals-hidden-sheet = Lo que va a { $place } tiene hojas ocultas: { $items } ({ $count } en total).
remedy-reveals-hidden-sheet = Mire las hojas ocultas: cualquiera puede mostrarlas. Si deben quedar ocultas, retenga el elemento.
problem-reveals-comments = Lo que va a { $place } contiene comentarios: { $items } ({ $count } en total).
remedy-reveals-comments = Lea los comentarios: pueden nombrar personas o trabajos que el destinatario no debe conocer. Si es así, retenga el elemento.

machine-reading = lectura automática, solo para idioma y búsqueda ({ $engine }, { $languages }, segura al { $confidence } %)
problem-ocr-no-tesseract = Se pidió reconocimiento de texto, pero Tesseract no está instalado. No se leyeron las imágenes de texto.
remedy-ocr-no-tesseract = Instálelo y repita la orden. En Debian y Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = No se leyeron las páginas escaneadas de los PDF: falta pdftoppm, que las dibuja.
remedy-ocr-no-pdftoppm = Instálelo y repita la orden. En Debian y Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Se pidió reconocimiento de texto, pero no se nombra ningún idioma que deba esperar.
remedy-ocr-no-languages = Rellene source_languages en case.toml, por ejemplo source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract no conoce aquí { $language }.
remedy-ocr-language-missing = Instálelo y repita la orden. En Debian y Ubuntu: apt install { $package }
problem-ocr-language-unknown = pouch no conoce reconocimiento de texto para { $language }.
remedy-ocr-language-unknown = Lo escrito en ese idioma debe leerlo una persona.
problem-language-surprise = { $place }: el { $share } % de su texto está en { $language }, que case.toml no cita entre los idiomas de las pruebas.
remedy-language-surprise = Compruebe si el archivo pertenece a este caso. Si es así, añada { $language } a source_languages en case.toml.
