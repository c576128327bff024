# Encargos de traducción y sus respuestas: ayuda.
help-request = Escribe el encargo para un traductor: segmentos numerados, glosario e instrucciones
help-request-items = Números o rutas de los originales
help-request-to = Idioma al que se traduce
help-request-format = docx: una tabla para Word o LibreOffice; xliff (1.2) o xliff2 (2.1) para un programa de traducción; txt
help-request-out = Carpeta del encargo; work/ del caso si no se indica
help-return = Incorpora lo que devolvió el traductor e indica con exactitud qué falta
help-return-file = El archivo devuelto: tabla, XLIFF o texto; un TMX solo da sugerencias
help-return-translator = Clave de un [[translator]] de case.toml, o un nombre; puede omitirse si solo cabe uno
help-return-accept-unchanged = Declara que los segmentos iguales a su original deben quedar así (nombres, códigos)
request-done = { $item } → { $to }: { $path } ({ $segments } segmentos, encargo { $request }).
request-glossary-done = Glosario: { $path }
request-next = Cuando vuelva: pouch return ARCHIVO
return-done = { $item } → { $to }: { $path } ({ $done } de { $of } segmentos).
status-requested = encargada
page-status-requested = aún sin traducir
page-log-request = encargo
page-guessed = Un programa dispuso estos párrafos uno junto a otro según su longitud, sus cifras y sus nombres; puede equivocarse. Una raya indica que no se halló nada enfrente. El formato, los sellos y las imágenes están en los originales.

# Lo que lee el traductor, en su idioma.
request-title = Encargo de traducción { $request } · caso { $case } · elemento { $item } · de { $from } a { $to }
request-how-docx = Escriba cada traducción en la tercera columna, junto a su original. No modifique las dos primeras columnas ni agregue o elimine filas.
request-how-xliff = Traduzca el texto de destino (target) de cada unidad. No modifique los originales ni los identificadores. El destino puede contener una copia del original: sustitúyala.
request-how-txt = Escriba cada traducción debajo de la línea =>. No modifique las líneas entre corchetes ni el original que figura encima de =>.
request-all = Traduzca todos los segmentos, también títulos, tablas y pasajes repetidos. Lo que no cambia (un código, un nombre) se copia. No omita ni agregue nada.
request-seals = Los sellos, timbres, firmas, huellas e imágenes se describen entre corchetes en su lugar: [sello redondo: …], [firma], [fotografía].
request-handwriting = Lo manuscrito, las correcciones y lo tachado se señalan: [manuscrito: …], [tachado: …].
request-illegible = Lo que no puede leerse se marca [ilegible]; lo dudoso, [dudoso: …?]. No adivine nunca.
request-errors = Los errores del original se conservan y se marcan [sic]; sus observaciones van entre corchetes y comienzan con «N. del T.:».
request-figures = Las cifras, fechas, importes, unidades e identificadores no se convierten; la conversión puede añadirse entre corchetes.
request-glossary = Use los nombres y términos de glossary.tsv cuando acompañe a este archivo.
request-cite = El certificado debería citar el original por este SHA-256: { $digest }

# Problemas y soluciones de los encargos.
problem-request-no-text = No se pudo leer texto en { $item } ({ $place }); no hay segmentos que enviar.
remedy-request-no-text = Envíe el archivo mismo al traductor y adjunte la respuesta: pouch attach { $item } ARCHIVO --to …
problem-request-too-many = { $item } ({ $place }) tiene { $count } segmentos; un encargo admite { $most } como máximo.
remedy-request-too-many = Envíe el archivo mismo al traductor, o incorpore la parte que interesa como elemento aparte.
problem-request-partial-text = No se pudo leer todo el texto de { $item } ({ $place }): al encargo le falta el resto.
remedy-request-partial-text = Entregue también el original al traductor y avise que el resto debe traducirse de él.
problem-request-members = { $item } ({ $place }) contiene { $count } archivos; su texto no figura en el encargo.
remedy-request-members = Si deben traducirse, incorpórelos como elementos propios y encargue su traducción.
problem-request-controls = { $count } caracteres de control de { $item } no pueden enviarse; figuran como signos tales como ␋.
remedy-request-controls = No hace falta hacer nada; el original no cambia.

# Problemas y soluciones de las devoluciones.
problem-return-entities = { $place } define entidades propias y no se lee: pueden ocultar o multiplicar texto.
remedy-return-entities = Pida al traductor que guarde de nuevo el archivo desde su programa, o como documento de Word.
problem-return-unknown = { $place } no es una tabla, un XLIFF, un TMX ni el texto de un encargo.
remedy-return-unknown = Si es de un encargo, pida que se lo envíen guardado como DOCX. Si es una traducción hecha aparte, adjúntela: pouch attach E0001 ARCHIVO --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } está dañado y no se leyó.
        [too-deep] { $place } tiene más niveles anidados que un archivo normal y no se leyó.
        [too-large] { $place } es demasiado grande y no se leyó.
        [encrypted] { $place } está cifrado y no se leyó.
        [encoding] { $place } tiene una codificación que no puede determinarse con certeza y no se leyó.
       *[other] { $place } no pudo leerse hasta el final ({ $reason }).
    }
remedy-return-unreadable = Pida al traductor que guarde de nuevo el archivo y lo vuelva a enviar.
problem-return-earlier-changed = El archivo de segmentos que acompaña a { $place } (encargo { $request }) no es el que se guardó: la entrega anterior de { $item } no puede unirse con esta.
remedy-return-earlier-changed = Restaure el archivo de segmentos de una copia de seguridad. Sin ella, las palabras siguen a salvo en { $place } y en translations/returned/; encargue de nuevo el resto: pouch request { $item } --to …
problem-return-nothing = Nada de lo que hay en { $place } corresponde a un encargo de este caso.
remedy-return-nothing = Compruebe que son el archivo y el caso correctos; una traducción hecha aparte se adjunta con pouch attach.
problem-return-untouched = En { $place } no hay ningún segmento traducido de { $item } (encargo { $request }): todos están vacíos o son iguales a su original.
remedy-return-untouched = Pida al traductor el archivo terminado. Si todos los segmentos deben quedar como están, añada --accept-unchanged.
problem-return-translator = No está claro quién tradujo { $place }.
remedy-return-translator = Indíquelo con --translator; en case.toml figuran: { $known }.
problem-return-source-changed = El original { $item } ({ $place }) ya no es como cuando salió el encargo { $request }; ese encargo no admite respuestas.
remedy-return-source-changed = Encargue la traducción del original actual: pouch request { $item } --to …
problem-return-memory = { $place } es una memoria de traducción: se escribieron { $count } sugerencias en work/suggestions.tsv y no se hizo de ellas ninguna traducción.
remedy-return-memory = Pida al traductor el archivo traducido mismo.
problem-return-strangers = { $count } pasajes de { $place } no corresponden a ningún segmento enviado; el primero: «{ $text }».
remedy-return-strangers = Examínelos; el archivo se conserva tal como llegó en translations/returned/.
problem-return-by-text = { $count } segmentos habían perdido su número y se identificaron por el texto original.
remedy-return-by-text = Examine algunos en la página de lectura paralela.
problem-return-replaces = Se sustituyeron { $count } traducciones de una entrega anterior de { $item }; la anterior se conserva: { $place }.
remedy-return-replaces = Compárelas si no lo esperaba.
problem-return-altered = En { $item } se modificó la columna del original en { $count } segmentos: { $segments }.
remedy-return-altered = Compárelos con el original: puede que no se haya traducido lo que se envió.
problem-return-missing = { $item } (encargo { $request }): no volvieron { $count } segmentos: { $segments }.
remedy-return-missing = Pídalos al traductor; el próximo archivo se une a este.
problem-return-empty = { $item } (encargo { $request }): { $count } segmentos están vacíos: { $segments }.
remedy-return-empty = Pídalos al traductor; el próximo archivo se une a este.
problem-return-untranslated = { $item } (encargo { $request }): { $count } segmentos son iguales a su original: { $segments }.
remedy-return-untranslated = Pídalos al traductor. Si deben quedar así (nombres, códigos), incorpore el archivo con --accept-unchanged.
problem-return-twice = { $item } (encargo { $request }): { $count } segmentos volvieron más de una vez, con traducciones distintas: { $segments }. Se conservaron ambas, una debajo de la otra.
remedy-return-twice = Examínelos: puede que una fila se haya partido en dos.
problem-attach-translator-unlisted = { $place } no figura entre los traductores de case.toml, así que no constan ni su título ni su número.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Añada una tabla [[translator]] a case.toml y adjunte el archivo otra vez con su clave.
       *[other] ¿Quiso decir «{ $nearest }»? Adjunte el archivo otra vez con esa clave o ese nombre.
    }
problem-attach-supersedes-nothing = { $item } no tiene ninguna traducción a { $to } que pueda sustituirse: { $place } no lo es.
remedy-attach-supersedes-nothing = Omita --supersedes, o compruebe el número y --to.
problem-attach-supersedes-other = { $place } no es la traducción actual de { $item } a { $to }: lo es { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Compruebe cuál quiso indicar y nombre después la actual: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } no tiene traducción a { $to }, así que no hay nada que certificar.
remedy-certificate-no-translation = Recíbala antes: pouch return ARCHIVO, o pouch attach { $item } ARCHIVO --to { $to } --translator …
problem-certificate-stale = { $place } traduce una versión anterior de { $item }: el original ha cambiado desde entonces.
remedy-certificate-stale = Encargue la traducción de lo que cambió y adjúntela; certifique después esa traducción.
problem-certificate-partial = { $place } es { $scope ->
        [gist] solo el sentido general de { $item }
       *[other] solo la traducción de partes de { $item }
    }: ningún certificado la convierte en una traducción íntegra.
remedy-certificate-partial = Adjunte la traducción íntegra cuando la tenga; hasta entonces { $item } cuenta como traducido en parte.
help-certificate = Escribe el certificado del traductor en la forma del país de destino, para imprimirlo y firmarlo
help-certificate-item = Número o ruta del original
help-certificate-to = Idioma de la traducción
help-certificate-country = País cuya forma se usa, por ejemplo ES; si se omite, los de los destinatarios que leen ese idioma
help-certificate-place = Lugar de expedición; si se omite, queda una línea para escribirlo
help-certificate-date = Fecha (AAAA-MM-DD); si se omite, queda una línea para escribirla
help-certificate-pages = Cuántas páginas abarca
help-certificate-out = Carpeta para el certificado; work/certificates del caso si se omite
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = Imprímalo, haga que se firme y adjunte el escaneado: pouch attach { $item } --to { $to } --certificate ESCANEADO --certificate-place … --certificate-date …
problem-certificate-general = No se conoce ninguna forma de { $country } para certificados de traducción: se usó la general.
remedy-certificate-general = Pregunte a la autoridad que lo recibe qué exige; una oficina puede poner su propia forma en certificates/ de sus plantillas.
problem-certificate-no-text = La forma de { $country } quiere el texto traducido y la fórmula en las mismas hojas, pero { $place } no pudo leerse como texto.
remedy-certificate-no-text = Ponga a mano la fórmula al final de la traducción, o consiga la traducción como texto.
problem-certificate-form-unreadable = { $place } no es una forma de certificado: { $reason }.
remedy-certificate-form-unreadable = Compárelo con la forma de otro país en templates/certificates/ de pouch.
problem-certificate-incomplete = Para { $country }, { $missing ->
        [translator-qualification] el certificado debe decir qué es el traductor (jurado, público, perito)
        [translator-authority] el certificado debe nombrar el tribunal, el colegio o la empresa del traductor
        [translator-number] el certificado debe llevar el número de registro del traductor
        [place] el certificado debe decir dónde se expidió
        [date] el certificado debe llevar fecha
        [pages] el certificado debe decir cuántas páginas abarca
        [number] el certificado debe llevar su propio número (del juramento, de orden, del notario)
       *[authority] el certificado debe nombrar a quien lo registró o confirmó (tribunal, notario, oficina)
    }, y eso no consta del de { $item } a { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Escriba qualification en la tabla [[translator]] de case.toml y adjunte la traducción otra vez. ({ $source }, { $date })
        [translator-authority] Escriba authority en la tabla [[translator]] de case.toml y adjunte la traducción otra vez. ({ $source }, { $date })
        [translator-number] Escriba number en la tabla [[translator]] de case.toml y adjunte la traducción otra vez. ({ $source }, { $date })
       *[other] Mire el certificado; si figura en él: pouch attach { $item } --to { $to } --certificate ARCHIVO --certificate-{ $missing } … ({ $source }, { $date })
    }
