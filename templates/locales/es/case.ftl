# case.toml: qué puede fallar en él y qué hacer.
problem-case-unknown-key = { $place }: pouch no conoce la clave «{ $key }».
remedy-case-unknown-key = { $nearest ->
    [none] Claves que pueden figurar aquí: { $known }.
   *[other] ¿Quería decir «{ $nearest }»? Claves que pueden figurar aquí: { $known }.
  }
problem-case-wrong-type = { $place }: «{ $key }» tiene un valor de un tipo distinto del esperado.
remedy-case-wrong-type = Escríbalo de esta forma: { $expected }.
problem-case-bad-date = { $place }: «{ $value }» en «{ $key }» no es una fecha que exista.
remedy-case-bad-date = Escriba año, mes y día, por ejemplo "2026-06-14".
problem-case-bad-time = { $place }: «{ $value }» en «{ $key }» no es una hora con desfase respecto de UTC.
remedy-case-bad-time = Escriba fecha, hora y desfase, por ejemplo "2026-06-14T09:30:00+08:00", o solo la fecha.
problem-case-bad-country = { $place }: «{ $value }» en «{ $key }» no es un código de país.
remedy-case-bad-country = Escriba las dos mayúsculas de ISO 3166, por ejemplo "CN", "AR" o "IT".
problem-case-bad-key = { $place }: «{ $value }» en «{ $key }» no puede formar parte de un nombre de archivo en todos los sistemas.
remedy-case-bad-key = Use como máximo 64 letras latinas, cifras, «-», «_» y «.»; empiece por letra o cifra y no termine en «.», por ejemplo "ar-pfa".
problem-case-bad-choice = { $place }: «{ $value }» no es una de las palabras previstas para «{ $key }».
remedy-case-bad-choice = { $nearest ->
    [none] Elija una de estas: { $allowed }.
   *[other] ¿Quería decir «{ $nearest }»? Elija una de estas: { $allowed }.
  }
problem-case-bad-language = { $place }: «{ $value }» en «{ $key }» no es una etiqueta de idioma.
remedy-case-bad-language = Escriba una etiqueta BCP 47, por ejemplo "zh-Hans", "es", "it" o "pt-BR".
problem-case-syntax = { $place }: el archivo no puede leerse a partir de aquí ({ $reason }).
remedy-case-syntax = Mire esta línea y la anterior: a menudo falta cerrar unas comillas o un corchete. Después ejecute «pouch status».
problem-case-same-recipient = { $place }: la clave de destinatario «{ $key }» aparece dos veces.
remedy-case-same-recipient = Dé a cada destinatario su propia clave; forma parte del nombre de archivo del expediente.
problem-case-same-item = { $place }: «{ $path }» se describe dos veces.
remedy-case-same-item = Deje un solo bloque [[item]] para esta ruta y pase a él lo que dice el otro.
problem-case-file-missing = No hay ningún case.toml en { $path } ni en las carpetas superiores.
remedy-case-file-missing = Vaya a la carpeta de un caso o abra un caso nuevo: pouch init CARPETA --type TRANSMIT
problem-case-file-not-utf8 = { $place }: esta línea contiene un carácter que no es texto UTF-8.
remedy-case-file-not-utf8 = Abra el archivo en su editor, elija «Guardar como» con la codificación UTF-8 y revise los caracteres de la línea { $line }.
problem-case-file-unreadable = { $place }: no se puede leer el archivo del caso { $path } ({ $reason }).
remedy-case-file-unreadable = Compruebe que tiene permiso de lectura, que ningún otro programa lo retiene y que está guardado como texto UTF-8. Después repita la orden.
problem-case-file-too-large = { $place }: el archivo del caso { $path } es más grande de lo que pouch lee.
remedy-case-file-too-large = Pase los textos largos a documentos en evidence/ y deje un resumen en case.toml.
problem-profile-missing = { $place }: «{ $key }» está todavía vacío (campo { $field }).
remedy-profile-missing = Complételo, por ejemplo: { $example } · { $source ->
    [practice] Lo pide la práctica establecida.
   *[other] Lo pide: { $source }.
  }
problem-profile-unknown-type = { $place }: pouch no conoce el tipo de expediente «{ $value }».
remedy-profile-unknown-type = Elija uno de estos: { $known }.
problem-attach-no-reader = Ningún destinatario de este caso lee { $to }: esta traducción no llegará a nadie.
remedy-attach-no-reader = Indique con --to el idioma tal como figura en case.toml para su destinatario, o añada { $to } a los idiomas del destinatario.
problem-attach-empty = { $place } está vacío: no contiene ni un byte.
remedy-attach-empty = Pida de nuevo el archivo al traductor y adjúntelo a { $item }; sustituirá a este.
problem-case-reason-without-withheld = { $place }: este [[item]] indica withheld_reason, pero no disclosure = "withheld"; su contenido se enviaría.
remedy-case-reason-without-withheld = Añada disclosure = "withheld" para no facilitarlo, o borre withheld_reason para enviarlo.
problem-case-item-without-path = { $place }: este [[item]] no dice a qué original se refiere.
remedy-case-item-without-path = Añada su ruta, por ejemplo path = "evidence/carta.pdf"; pouch status las muestra.
problem-case-unknown-recipient = { $place }: { $key } no es destinatario de este caso. Destinatarios: { $known }.
remedy-case-unknown-recipient = Corrija recipients aquí; quizá quería decir: { $nearest }.
