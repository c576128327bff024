# Comprobaciones de las traducciones.

problem-tx02-other-language = { $place }: la traducción debería estar en { $wanted } y está en { $found }.
remedy-tx02-other-language = Adjunte el archivo que corresponde o corrija el idioma indicado.

problem-tx04-untranslated = { $place }: sin traducir: «{ $written }».
remedy-tx04-untranslated = Pida este segmento al traductor.

problem-tx04-garbled = { $place }: la traducción tiene letras dañadas por una codificación equivocada, por ejemplo «{ $written }» (lugares: { $count }).
remedy-tx04-garbled = Pida al traductor que guarde el archivo en UTF-8 o como DOCX y lo envíe de nuevo.

problem-tx04-passage = { $place }: un pasaje del original quedó en la traducción: «{ $written }».
remedy-tx04-passage = Pregunte al traductor si debe quedarse, por ejemplo un nombre junto a su transcripción.

problem-tx05-empty = { $place }: no hay traducción.
remedy-tx05-empty = Pida este segmento al traductor.

problem-tx05-paragraph-missing = { $place }: nada en la traducción parece corresponder a este párrafo: «{ $written }».
remedy-tx05-paragraph-missing = Pregunte al traductor si el párrafo se perdió.

problem-tx05-paragraphs-missing = { $place }: { $count } segmentos seguidos no tienen traducción, de { $first } a { $last }.
remedy-tx05-paragraphs-missing = Pregunte al traductor si se perdió una página.

problem-tx05-too-short = { $place }: la traducción tiene { $translation } caracteres; se esperaban unos { $expected } para los { $source } del original.
remedy-tx05-too-short = Compare el final de ambos textos: puede faltar algo.

problem-tx05-too-long = { $place }: la traducción tiene { $translation } caracteres; se esperaban unos { $expected } para los { $source } del original.
remedy-tx05-too-long = Vea si se añadió algo y señale lo que sea nota del traductor.

problem-tx06-number-differs = { $place }: original { $source } = { $source_value }; traducción { $translation } = { $translation_value }.
remedy-tx06-number-differs = Compare con el original y haga corregir el número equivocado.

problem-tx06-number-missing = { $place }: el original tiene { $written } = { $value }; la traducción no tiene este número.
remedy-tx06-number-missing = Compare con el original; descarte el aviso con un motivo si el número está dicho de otro modo.

problem-tx06-number-added = { $place }: la traducción tiene { $written } = { $value }; el original no tiene este número.
remedy-tx06-number-added = Compare con el original; descarte el aviso con un motivo si el número está dicho de otro modo.

problem-tx07-magnitude-differs = { $place }: magnitud equivocada: original { $source } = { $source_value }; traducción { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Cuente los ceros: 万 es diez mil, 亿 cien millones, «billion» en inglés mil millones.

problem-tx10-currency-differs = { $place }: original { $source } = { $source_value }; traducción { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Haga corregir la moneda; un importe convertido solo va junto al original.

problem-tx10-currency-missing = { $place }: la moneda del original, { $written } = { $value }, no está en la traducción.
remedy-tx10-currency-missing = Haga indicar la moneda del original.

problem-tx10-currency-added = { $place }: la traducción nombra una moneda que el original no nombra: { $written } = { $value }.
remedy-tx10-currency-added = Compare con el original; un importe convertido debe indicar el cambio, la fecha y la fuente.

problem-tx11-month-differs = { $place }: original { $source }; traducción { $translation }: no es el mismo mes.
remedy-tx11-month-differs = Compare con el original; indique en el caso el orden de día y mes si la fecha está en cifras.

problem-tx11-month-missing = { $place }: el mes del original, { $written }, no está en la traducción.
remedy-tx11-month-missing = Compare las fechas de ambos textos.

problem-tx11-month-added = { $place }: el mes de la traducción, { $written }, no está en el original.
remedy-tx11-month-added = Compare las fechas de ambos textos.

problem-tx11-weekday-differs = { $place }: original { $source }; traducción { $translation }: no es el mismo día de la semana.
remedy-tx11-weekday-differs = Compare con el original.

problem-tx15-latin-name-differs = { $place }: original { $source }; traducción { $translation }: no son las mismas letras.
remedy-tx15-latin-name-differs = Haga copiar el nombre letra por letra.

problem-tx17-glossary-term = { $place }: se acordó { $right } para { $source }; la traducción no lo tiene.
remedy-tx17-glossary-term = Haga usar la forma acordada o cambie el glosario del caso.

problem-tx18-mark-differs = { $place }: original { $source }; traducción { $translation }: no es la misma referencia.
remedy-tx18-mark-differs = Haga copiar el número o la matrícula signo por signo.

problem-tx19-address-differs = { $place }: original { $source }; traducción { $translation }: no es la misma dirección.
remedy-tx19-address-differs = Haga copiar la dirección signo por signo.

problem-tx19-address-missing = { $place }: la dirección { $written } no está en la traducción.
remedy-tx19-address-missing = Haga copiar la dirección signo por signo.

problem-tx20-identifier-differs = { $place }: original { $source }; traducción { $translation }: no es el mismo número.
remedy-tx20-identifier-differs = Haga copiar el número cifra por cifra.

problem-tx20-identifier-missing = { $place }: el número { $written } no está en la traducción.
remedy-tx20-identifier-missing = Haga copiar el número cifra por cifra.

problem-tx20-check-digit-translation = { $place }: original { $source }; traducción { $translation }: el dígito de control solo cuadra en el original; el error está en la traducción.
remedy-tx20-check-digit-translation = Haga copiar el número cifra por cifra.

problem-tx20-check-digit-source = { $place }: original { $source }; traducción { $translation }: el dígito de control solo cuadra en la traducción; el error puede estar en el original.
remedy-tx20-check-digit-source = Mire el documento original; un error del original se conserva y se marca con [sic].

problem-tx21-plate-province = { $place }: el primer carácter de la matrícula { $written } falta en la traducción.
remedy-tx21-plate-province = Haga conservar el carácter con su transcripción { $name }.

problem-tx23-legal-term = { $place }: { $source } está traducido por «{ $translation }», que es otra situación jurídica.
remedy-tx23-legal-term = Haga traducirlo por: { $right }.

problem-tx24-suspicion-missing = { $place }: el original dice «{ $written }»; la traducción no tiene ninguna palabra de sospecha.
remedy-tx24-suspicion-missing = Vea si algo que solo se sospecha se convirtió en un hecho.

problem-tx27-two-renderings = { $place }: el mismo original está traducido de dos maneras: «{ $first }» ({ $first_place }) y «{ $second }».
remedy-tx27-two-renderings = Haga usar una sola traducción o descarte el aviso con un motivo.

problem-check-translation-unread = { $place }: las comprobaciones de traducción necesitan texto en ambos lados y uno de ellos no se puede leer como texto.
remedy-check-translation-unread = Compárelos a la vista; una imagen o una grabación no tiene texto que comprobar.
problem-check-translation-more = { $place }: no se enumeran otros { $count } hallazgos.
remedy-check-translation-more = Corrija los primeros y compruebe de nuevo; tantas diferencias suelen indicar que se adjuntó otro archivo.
help-check-translations = Solo lo que dice cada traducción frente a su original: números, fechas, importes, identificadores, nombres, lo que falta
help-check-no-translations = Todo menos las traducciones

problem-tx13-zone-differs = { $place }: el original da una hora según el reloj de { $source }; la traducción, según el de { $translation }.
remedy-tx13-zone-differs = Haga constar el huso del original; la hora convertida va al lado, nunca en su lugar.
problem-tx13-zone-missing = { $place }: el original dice de qué huso es la hora ({ $value }); la traducción no.
remedy-tx13-zone-missing = Haga constar el huso; si no, quien lea tomará la hora por la suya.
problem-tx14-age-differs = { $place }: el original dice { $written } años y nacimiento en { $value }; en { $found } resultan { $expected }.
remedy-tx14-age-differs = Vea si la edad está contada a la antigua (虚岁) o si hay una cifra equivocada; haga constar al lado la fecha de nacimiento.
problem-tx14-nominal-age = { $place }: el original cuenta la edad a la antigua (虚岁, uno o dos años más) y la traducción no lo dice.
remedy-tx14-nominal-age = Haga constar que es edad nominal, con la fecha de nacimiento si se conoce: un menor puede parecer adulto.
problem-tx16-pinyin = { $place }: «{ $translation }» no es una lectura de { $source }, que puede leerse { $right }.
remedy-tx16-pinyin = Haga escribir el nombre como en el pasaporte, o añada esa forma a los nombres de la persona en el expediente.
problem-tx22-unit-converted = { $place }: original { $source }; traducción { $translation }: valor convertido.
remedy-tx22-unit-converted = Haga constar el valor del original junto al convertido.
problem-tx22-unit-differs = { $place }: original { $source }; traducción { $translation }: la misma cifra en otra unidad.
remedy-tx22-unit-differs = Haga conservar la unidad del original: 斤 es medio kilo, 两 cincuenta gramos, 亩 un quinceavo de hectárea.
problem-tx25-mark-missing = { $place }: el original anota { $written }; la traducción no anota nada parecido entre corchetes.
remedy-tx25-mark-missing = Haga anotar entre corchetes sellos, firmas, huellas e imágenes donde estén.
problem-tx26-illegible-missing = { $place }: el original lleva la marca { $written }; la traducción no dice que algo no se puede leer.
remedy-tx26-illegible-missing = Haga constar [ilegible]; no se debe adivinar nada.
problem-tx28-speaker-differs = { $place }: original { $source }; traducción { $translation }: pregunta y respuesta están cambiadas.
remedy-tx28-speaker-differs = Compare con el original: una respuesta no puede pasar a ser pregunta.
problem-tx28-speaker-missing = { $place }: el original dice quién habla ({ $written }); la traducción no.
remedy-tx28-speaker-missing = Haga marcar preguntas y respuestas como en el original.
problem-tx28-time-added = { $place }: { $count } subtítulos de la traducción están en tiempos que el original no tiene, el primero en { $written }.
remedy-tx28-time-added = Haga que cada subtítulo conserve su tiempo: lo dicho debe poder encontrarse en la grabación.
problem-tx28-time-differs = { $place }: original { $source }; traducción { $translation }: los tiempos no son los mismos o no están en el mismo orden ({ $count } en total).
remedy-tx28-time-differs = Haga copiar cada tiempo tal como está: lo dicho debe poder encontrarse en la grabación.
problem-tx28-time-missing = { $place }: { $count } subtítulos del original no están en la traducción, el primero en { $written }.
remedy-tx28-time-missing = Hágalos traducir, o adjunte la traducción como extracto.
problem-tx29-certificate-after-receipt = { $place }: el certificado lleva la fecha { $source }, pero la traducción llegó el { $translation }.
remedy-tx29-certificate-after-receipt = Corrija la fecha equivocada.
problem-tx29-translator-is-party = { $place }: quien traduce, { $name }, lleva el nombre de una persona a la que se refiere el caso.
remedy-tx29-translator-is-party = Encargue la traducción a otra persona; descarte la observación con un motivo si se trata de alguien distinto.
problem-tx32-redaction-undone = { $place }: la traducción de una copia con tachaduras dice lo que se había eliminado (término { $term } de su lista, u otra forma de él).
remedy-tx32-redaction-undone = Haga traducir la copia con tachaduras y adjunte esa traducción.

check-waived = { $count ->
    [one] Una observación fue descartada por una persona con nombre.
   *[other] { $count } observaciones fueron descartadas por personas con nombre.
  }
check-waived-by = Descartada por { $who } el { $when }: { $reason }
check-waive-how = Una advertencia, o una observación sobre una traducción, se descarta, dejando constancia del motivo, con: pouch waive { $finding } --reason "…"
level-waived = DESCARTADA
help-waive = Descarta advertencias y observaciones sobre traducciones con un motivo escrito, hasta que cambie aquello a lo que se refieren
help-waive-findings = Nombres de las observaciones, tal como los da check
help-waive-reason = Motivo
help-waive-decision = Qué se decidió: se acepta como está, se explica, o se retira una decisión anterior
help-waive-who = Quién decide; si se omite, quien esté trabajando
help-waive-disclose = El destinatario ve el motivo: junto al segmento o en la cadena de custodia
waive-done = { $finding } queda descartada por { $who }.
waive-withdrawn = { $finding } vuelve a estar abierta.
waive-disclosed = El destinatario la verá junto al segmento.
problem-waive-no-finding = No hay ninguna observación pendiente { $name } en este caso.{ $nearest ->
    [none] { "" }
   *[other] { " " }¿Quiso decir { $nearest }?
  }
remedy-waive-no-finding = Vea los nombres con: pouch check
problem-waive-no-reason = No se indica ningún motivo.
remedy-waive-no-reason = Explique en una frase por qué puede quedar así: --reason "…"
problem-waive-nobody = No se sabe quién decide.
remedy-waive-nobody = Nombre a la persona: --who "…"
problem-review-open = { $place }: hay { $count } observaciones sin resolver sobre traducciones.
remedy-review-open = Véalas con pouch check --translations, haga corregir lo que esté mal y descarte el resto con pouch waive.
next-review = A continuación: vea con pouch check --translations lo observado en las traducciones; hágalo corregir o decida con pouch waive.
waive-disclosed-custody = El destinatario lo leerá en la cadena de custodia.
problem-waive-error = { $finding } es un error: ningún motivo permite descartarlo.
remedy-waive-error = Corrija lo que señala; pouch check indica dónde.
problem-reasons-missing = Advertencias sin motivo escrito ({ $count }): { $findings }
remedy-reasons-missing = Corrija lo que señala cada una, o explique por qué puede quedar así: pouch waive { $first } --reason "…"
