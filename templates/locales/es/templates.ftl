## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch no dispone de textos en { $place }.
remedy-i18n-unknown-locale = Elija uno de los idiomas que muestra «pouch templates» o redacte el expediente en inglés.
problem-i18n-read = No se pudieron leer los textos de { $place }.
remedy-i18n-read = Compruebe que la carpeta indicada con --templates existe y que tiene permiso de lectura.
problem-i18n-syntax = { $place }: no es una frase escrita como pide Fluent ({ $detail }).
remedy-i18n-syntax = Compare la línea con la original en templates/locales: «nombre = texto», valores como {"{"} $nombre {"}"}, líneas siguientes con sangría.
problem-i18n-variable = { $place }: la frase «{ $id }» usa un valor ${ $variable } que pouch no le entrega.
remedy-i18n-variable = Use solo los valores que utiliza la frase original del mismo nombre.

## Covering letters, and an office’s own set of templates
covering-title = Carta de remisión
covering-emblem = Emblema del remitente
covering-stamp = Sello
covering-printed = Esta carta la completó un programa. El emblema que lleve es una imagen impresa, no un sello; de la carta responde la firma.
pack-letter = Carta de remisión: { $file }
help-pack-letter = Escribe junto a cada expediente una carta de remisión con la huella del sello: la de su oficina o, si no la hay, la que acompaña a pouch
help-templates = Lo que una oficina puede sustituir por lo suyo: lo enumera, lo escribe para editarlo, lo revisa y muestra cómo queda
help-templates-list = Enumera lo que se puede sustituir y lo que sustituye el conjunto de su oficina
help-templates-export = Escribe en una carpeta lo que acompaña a pouch, para editarlo
help-templates-export-dir = Carpeta de destino
help-templates-export-only = Solo los archivos cuya ruta empiece así, como letter.es o locales/es; puede repetirse
help-templates-export-force = Sustituye los archivos existentes
help-templates-preview-force = Sustituye los archivos existentes
help-templates-check = Indica todos los errores de un conjunto, con archivo, línea y columna
help-templates-check-dir = Carpeta del conjunto; si se omite, la de su oficina
help-templates-preview-dir = Carpeta del conjunto; si se omite, la de su oficina
help-templates-preview = Rellena las páginas y la carta de un conjunto con un caso de muestra, en su idioma
help-templates-preview-out = Carpeta para las páginas
templates-what = Qué
templates-shipped = De pouch
templates-own = Propios
templates-kind-letter = Cartas de remisión (letter.TAG.md)
templates-kind-emblem = Emblema (emblem.png)
templates-kind-page = Páginas (dossier/)
templates-kind-sentences = Frases (locales/TAG/)
templates-kind-profile = Tipos de expediente (profiles/)
templates-kind-handling = Reglas de manejo (handling/)
templates-kind-certificate = Formularios de certificación (certificates/)
templates-kind-people = Claves de personas (people.toml)
templates-exported = Archivos escritos en { $place }: { $count }
templates-in-order = Sin errores en { $place }; archivos revisados: { $count }
templates-previewed = Páginas de un caso de muestra en el idioma { $language }; no prueban nada:
problem-templates-no-set = No se indicó ningún conjunto de plantillas.
remedy-templates-no-set = Indique su carpeta: pouch templates check DIR
problem-templates-none = Nada de lo que acompaña a pouch tiene una ruta que empiece por «{ $name }».
remedy-templates-none = Los comienzos de las rutas son: { $known }
problem-templates-unread = pouch nunca lee { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Vea lo que lee: pouch templates list --json
       *[other] ¿Quiso decir «{ $nearest }»? Todo lo que se lee: pouch templates list --json
    }
problem-letter-none = No hay carta de remisión en el idioma { $language }.
remedy-letter-none = Escriba { $place } en su conjunto de plantillas, según el ejemplo de: pouch templates export DIR --only letter.es
problem-letter-unreadable = La carta { $place } no se puede leer: { $reason }
remedy-letter-unreadable = Una carta es un texto sin formato en UTF-8, de 64 KiB como máximo.
problem-letter-markup = { $place }: una carta no admite «{ $found }».
remedy-letter-markup = Admite títulos con #, párrafos, **negrita**, *cursiva*, listas con - o 1., y \ al final de la línea para cortarla. Ponga \ delante de un signo que deba quedar tal cual.
problem-letter-open = { $place }: aquí se abre «{ $found }» y no se cierra en el mismo párrafo.
remedy-letter-open = Ciérrelo donde deba terminar, o ponga \ delante.
problem-letter-field = { $place }: no existe el marcador «{ $name }».
remedy-letter-field =
    { $nearest ->
        [none] Hay: { $known }
       *[other] ¿Quiso decir «{ $nearest }»? Hay: { $known }
    }
problem-letter-empty = { $place }: este caso no tiene nada para «{ $name }»; la carta deja allí una línea para escribir.
remedy-letter-empty = Complételo en case.toml o a mano, o ponga ? después del nombre para omitir la línea.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } ocupa más de 512 KiB.
        [sides] { $place } debe tener lados de 1 a 4096 píxeles.
        [damaged] { $place } es un PNG dañado.
        [unreadable] { $place } no se puede leer.
       *[other] { $place } no es un PNG; un emblema es una imagen PNG.
    }
remedy-emblem-unfit = Guarde como emblem.png el emblema de su propia oficina, nunca el de otra autoridad, y no deje al lado ningún emblema en otro formato.
