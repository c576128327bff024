# Lectura: qué clase de archivo es y por qué falta su texto. { $place } es el nombre del archivo, ya protegido.

unread-encrypted = cifrado o protegido con contraseña
unread-damaged = dañado: no se pudo leer el texto hasta el final
unread-unsupported = pouch no puede leer este formato
unread-needs-ocr = imagen de un texto: debe leerla una persona o un reconocimiento de texto (OCR)
unread-empty = el archivo está vacío
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
