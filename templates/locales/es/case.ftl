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

# Lo que encuentran los requisitos de un tipo de expediente.
problem-profile-open = { $place }: «{ $key }» está sin responder.
remedy-profile-open = Responda con uno de: { $answers }. Una pregunta sin responder nunca vale como un no.
problem-profile-not-good = { $place }: «{ $key }» dice «{ $value }», { $wrong ->
    [placeholder] que solo ocupa el lugar de una respuesta
    [date] que no es una fecha
    [instant] que no es una hora con desfase respecto de UTC
    [number] que no es un número entero
    [evidence] que no es la ruta de un elemento de prueba
    [rows] que no es una lista de filas
   *[answer] que no es ninguna de las respuestas: { $answers }
 }.
remedy-profile-not-good = Escríbalo de esta forma: { $example }
problem-profile-none-of = { $place }: ninguna fila de «{ $key }» es una de: { $answers }.
remedy-profile-none-of = Añada una fila, por ejemplo: { $example }
problem-profile-row-missing = { $place }: la fila { $row } no dice nada en «{ $key }».
remedy-profile-row-missing = Complete la fila, por ejemplo: { $example }
problem-profile-forbidden = { $place }: un expediente así no debe contener esto (campo { $field }, «{ $key }»).
remedy-profile-forbidden = Retírelo o elija otro tipo de expediente.
problem-profile-files = Los requisitos propios no pueden usarse ({ $count } problemas arriba).
remedy-profile-files = Corrija los archivos y revíselos: pouch profiles check ARCHIVO
problem-profile-file-unreadable = No se puede leer { $place }: { $reason }.
remedy-profile-file-unreadable = Compruebe que el archivo existe, que puede leerlo y que está guardado como texto UTF-8.
problem-profile-file-syntax = { $place }: el archivo no se puede leer a partir de aquí; falta o sobra una comilla, un corchete, una coma o un signo igual.
remedy-profile-file-syntax = Compare esta línea con un tipo que viene con pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: aquí no existe la clave «{ $value }».{ $nearest ->
    [none] { "" }
   *[other] { " " }¿Quiso decir { $nearest }?
  }
remedy-profile-file-unknown-key = Se conocen aquí: { $known }.
problem-profile-file-unknown-word = { $place }: «{ $value }» no es una de las palabras de esta clave.
remedy-profile-file-unknown-word = Elija una de estas: { $known }.
problem-profile-file-missing-key = { $place }: aquí falta «{ $value }».
remedy-profile-file-missing-key = Añádala; vea cómo la escribe un tipo que viene con pouch: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: el valor no es de la clase debida: un texto, una lista y una tabla se escriben de forma distinta.
remedy-profile-file-wrong-kind = Escriba los textos como "…", las listas como ["…", "…"] y las condiciones como {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: «{ $value }» no puede ser el nombre de un tipo.
remedy-profile-file-type-name = Use mayúsculas de la A a la Z, cifras, - y _, empezando por una letra, 24 como máximo: type = "BANK"
problem-profile-folder-missing = No existe la carpeta { $place }, así que no hay plantillas de su oficina.
remedy-profile-folder-missing = Corrija la carpeta que sigue a --templates o la de los ajustes de la oficina.
problem-profile-file-example = { $place }: «{ $value }» de la fila { $field } no tiene ejemplo.
remedy-profile-file-example = Añada un buen ejemplo en [field.example]; los agentes lo copian y con él se hacen las pruebas.
problem-profile-file-condition = { $place }: la fila { $field } es condicional, pero no dice cuándo se aplica.
remedy-profile-file-condition = Indique ambas cosas: condition = "su-nombre" y when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: la fila { $field } no dice dónde muestra el expediente lo que cumple pouch ({ $value }).
remedy-profile-file-seen = Las filas con by = "pouch", y solo ellas, necesitan seen = "dossier.json:/…", "bag-info:…", "custody:…" o "page:…".
problem-profile-file-nothing = { $place }: la fila { $field } no tiene claves, de modo que nada podría cumplirla.
remedy-profile-file-nothing = Nombre las claves de case.toml que la cumplen.
problem-profile-file-key = { $place }: la fila { $field } nombra «{ $value }», que ningún requisito conoce.
remedy-profile-file-key = Corrija la clave, el tipo o la respuesta de la condición.
problem-profile-file-rule = { $place }: una regla pertenece a la fila { $row }, que este archivo no tiene.
remedy-profile-file-rule = Corrija row = "…" de la regla.
problem-profile-file-table = { $place }: este tipo no tiene tabla propia.
remedy-profile-file-table = Añada table = "nombre" o parta de otro tipo con base = "TIPO".
problem-profile-file-base = { $place }: parte de { $base }, que no es un tipo de expediente.
remedy-profile-file-base = Elija uno de: { $known }.
problem-profile-file-base-table = { $place }: un tipo que parte de { $base } usa su tabla, { $table }.
remedy-profile-file-base-table = Omita table = "…" o escriba table = "{ $table }".
problem-profile-file-unsaid = { $place }: no hay texto para «{ $id }» en este idioma.
remedy-profile-file-unsaid = Añada una frase a un archivo .ftl de esa carpeta dentro de --templates: { $id } = …

# Reglas entre campos.
problem-rule-in-order = { $place }: «{ $key }» ({ $value }) es anterior a «{ $other }» ({ $then }).
remedy-rule-in-order = Una de las dos fechas es errónea: compare ambas con los documentos.
problem-rule-past = { $place }: «{ $key }» ({ $value }) ya pasó; hoy es { $today }.
remedy-rule-past = Fije una fecha que aún pueda cumplirse o explique por qué se mantiene la antigua.
problem-rule-within = { $place }: «{ $key }» ({ $value }) queda { $days } días después de «{ $other }» ({ $then }); lo habitual son { $most } como máximo.
remedy-rule-within = Elija una fecha anterior o deje escrito por qué debe ser tan tarde.
problem-rule-at-least = { $place }: «{ $key }» es { $value }; se exige al menos { $least }.
remedy-rule-at-least = Compruebe la cifra. Si es correcta, este tipo de expediente no procede en el caso.
problem-rule-must-be = { $place }: «{ $key }» es «{ $value }»; a este tipo de expediente solo le corresponde { $answers }.
remedy-rule-must-be = Si la respuesta es cierta, deténgase: elija otro tipo o eleve la decisión.
problem-rule-texts-differ = { $place }: el relato dado a la aseguradora no es el del documento policial ({ $language }). Aquí: «{ $here }»; allí: «{ $there }».
remedy-rule-texts-differ = Pregunte a la persona cuál es el correcto y corrija el otro; una aseguradora rechaza una reclamación con dos relatos distintos.
problem-rule-check-digit = { $place }: el dígito de control de { $number } no es correcto: tal como está, no puede ser un número de documento de { $issuer }.
remedy-rule-check-digit = Compárelo cifra por cifra con el documento. Si el documento muestra ese mismo número, hágalo constar: la otra parte también lo advertirá.
problem-rule-refused = { $place }: «{ $value }» no hace constar nada para «{ $key }».
remedy-rule-refused = Obténgalo primero y anote quién lo dio y cuándo. Mientras esté pendiente o denegado, este expediente no debe salir.
problem-rule-paper-missing = { $place }: { $key } nombra { $path }, que no figura entre los elementos de este caso.
remedy-rule-paper-missing = Ponga el documento en evidence/, ejecute pouch add y escriba su ruta tal como la muestra pouch status.
problem-rule-nobody-sought = { $place }: en este caso no se busca a nadie; todas las personas tienen otra condición.
remedy-rule-nobody-sought = Una petición de detención o de entrega nombra al menos a una persona cuya condición sea una de: { $answers }.
problem-rule-sum = { $place }: las filas suman { $sum } { $currency }, pero el total dice { $total }.
remedy-rule-sum = Corrija la fila o el total; una aseguradora rechaza una lista que no cuadra.
problem-rule-currency = { $place }: el importe { $value } no tiene moneda.
remedy-rule-currency = Añada las tres letras de ISO 4217, por ejemplo currency = "CNY".
problem-rule-amount = { $place }: «{ $value }» no es un importe.
remedy-rule-amount = Escriba cifras y como máximo dos decimales tras un punto, por ejemplo value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) no figura en los hechos ({ $languages }).
remedy-rule-person-not-named = Diga en facts.summary qué hizo o sufrió esta persona, en cada idioma, o no la incluya.
problem-rule-conclusion = { $place }: «{ $key }» ({ $language }) da por culpable a quien no ha sido condenado: { $words }.
remedy-rule-conclusion = Escriba lo que se presume: «presuntamente», «es sospechoso de».
problem-rule-facts-length = { $place }: los hechos tienen { $length } { $unit ->
    [characters] caracteres
   *[words] palabras
 } ({ $language }); en la primera página caben, y bastan, de { $least } a { $most }.
remedy-rule-facts-length = Abrévielos y ponga el resto en un documento bajo evidence/, o añada quién, cuándo, dónde, cómo y con qué resultado.
problem-rule-action-bare = { $place }: la actuación { $number } no se apoya en ningún elemento ni dice por qué.
remedy-rule-action-bare = Nombre exhibits = ["evidence/…"] o explique no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: la actuación { $number } se apoya en { $path }, que no se ha incorporado.
remedy-rule-exhibit-unknown = Corrija la ruta o ejecute pouch add.
problem-rule-item-undescribed = { $place }: no se dice nada de { $items } ({ $count } en total), y nadie puede ver para qué sirven.
remedy-rule-item-undescribed = Describa cada uno en un [[item]] o excluya lo que no apoya ningún hecho, cargo o actuación.
problem-rule-their-language = { $place }: { $recipient } no puede leer «{ $key }»: no está en { $languages }.
remedy-rule-their-language = Añádalo en uno de estos idiomas: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: «{ $key }» y «{ $other }» son la misma persona, { $name }.
remedy-rule-same-person = Una segunda persona debe revisar el expediente y aprobarlo.
problem-rule-vague-purpose = { $place }: «{ $value }» no es una finalidad.
remedy-rule-vague-purpose = Diga para qué causa y para qué actuación puede usarse el expediente.
problem-rule-reciprocity = { $place }: la base jurídica es la reciprocidad, pero falta el texto de la promesa.
remedy-rule-reciprocity = Escriba la promesa en text = "…" de esta base.
problem-rule-penalty = { $place }: la pena citada, «{ $value }» ({ $language }), menciona { $numbers }, que no figura en el texto de la ley.
remedy-rule-penalty = Copie la pena del texto de la ley.
problem-rule-personal-number = { $place }: el número del caso contiene datos personales ({ $value }); figura en cada nombre de archivo.
remedy-rule-personal-number = Elija un número que no nombre a nadie.
problem-rule-minor = { $place }: { $person } nació en { $value } y es menor de 18 años, pero minor = false.
remedy-rule-minor = Escriba minor = true o corrija la fecha de nacimiento.
problem-rule-telegraph-code = { $place }: «{ $value }» son { $codes } códigos para un nombre de { $characters } caracteres.
remedy-rule-telegraph-code = Escriba cuatro cifras por carácter, separadas por espacios.
problem-case-log-not-a-file = El registro de custodia { $path } es un enlace, una carpeta o una tubería, no un archivo propio. No se ha leído nada de él ni se ha escrito nada a través de él.
remedy-case-log-not-a-file = Averigüe quién lo puso ahí. Recupere el registro de su última copia de seguridad; si el caso es nuevo, borre lo que hay ahí y repita la orden.
problem-rule-own-language = { $place }: «{ $key }» es { $value }, pero los idiomas de la persona son { $languages }.
remedy-rule-own-language = Haga redactar y firmar la declaración en un idioma de la persona; si hubo intérprete, indíquelo en return.interpreter.
office-settings-from = Ajustes de la oficina de { $path }{ $templates ->
    [none] { "." }
   *[other] : plantillas { $templates }
  }
problem-office-settings-unreadable = No se pueden leer los ajustes de la oficina { $place }: { $reason }.
remedy-office-settings-unreadable = Compruebe el archivo, o retírelo y use --templates.
problem-office-settings-wrong = { $place }: los ajustes de la oficina no se entienden a partir de aquí.
remedy-office-settings-wrong = Solo conocen dos líneas: templates = "CARPETA" y office = "ARCHIVO".
