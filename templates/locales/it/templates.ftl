## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch non parla { $place }.
remedy-i18n-unknown-locale = Scelga una delle lingue elencate da «pouch templates», o scriva il fascicolo in inglese.
problem-i18n-read = Non è stato possibile leggere le frasi in { $place }.
remedy-i18n-read = Verifichi che la cartella indicata con --templates esista e di avere il permesso di leggerla.
problem-i18n-syntax = { $place }: non è una frase come la scrive Fluent ({ $detail }).
remedy-i18n-syntax = Confronti la riga con la corrispondente in templates/locales: «nome = testo», valori come {"{"} $name {"}"}, righe successive rientrate.
problem-i18n-variable = { $place }: la frase «{ $id }» indica un valore ${ $variable } che pouch non le fornisce.
remedy-i18n-variable = Usi solo i valori che usa la frase fornita con lo stesso nome.

## Covering letters, and an office’s own set of templates
covering-title = Lettera di trasmissione
covering-emblem = Emblema del mittente
covering-stamp = Timbro
covering-printed = Questa lettera è stata compilata da un programma. L’emblema che vi figura è un’immagine stampata, né sigillo né timbro; della lettera risponde la firma.
pack-letter = Lettera di trasmissione: { $file }
help-pack-letter = Scrive accanto a ogni fascicolo una lettera di trasmissione con il codice del sigillo: quella del Suo ufficio, altrimenti quella fornita con pouch
help-templates = Ciò che un ufficio può sostituire con il proprio: lo elenca, lo scrive per la modifica, lo controlla, ne mostra l’aspetto
help-templates-list = Elenca ciò che si può sostituire e ciò che l’insieme del Suo ufficio sostituisce
help-templates-export = Scrive in una cartella ciò che è fornito con pouch, per modificarlo
help-templates-export-dir = Cartella di destinazione
help-templates-export-only = Solo i file il cui percorso inizia così, ad esempio letter.es o locales/es; ripetibile
help-templates-export-force = Sostituisce i file esistenti
help-templates-preview-force = Sostituisce i file esistenti
help-templates-check = Indica ogni errore di un insieme, con file, riga e colonna
help-templates-check-dir = Cartella dell’insieme; se omessa, quella del Suo ufficio
help-templates-preview-dir = Cartella dell’insieme; se omessa, quella del Suo ufficio
help-templates-preview = Compila le pagine e la lettera di un insieme con un caso di esempio, nella Sua lingua
help-templates-preview-out = Cartella per le pagine
templates-what = Elemento
templates-shipped = Forniti
templates-own = Propri
templates-kind-letter = Lettere di trasmissione (letter.TAG.md)
templates-kind-emblem = Emblema (emblem.png)
templates-kind-page = Pagine (dossier/)
templates-kind-sentences = Frasi (locales/TAG/)
templates-kind-profile = Tipi di fascicolo (profiles/)
templates-kind-handling = Regole di trattamento (handling/)
templates-kind-certificate = Moduli di certificazione (certificates/)
templates-kind-people = Chiavi delle persone (people.toml)
templates-exported = File scritti in { $place }: { $count }
templates-in-order = Nessun errore in { $place }; file esaminati: { $count }
templates-previewed = Pagine di un caso di esempio nella lingua { $language }; non provano nulla:
problem-templates-no-set = Non è stato indicato alcun insieme di modelli.
remedy-templates-no-set = Indichi la cartella: pouch templates check DIR
problem-templates-none = Nulla di ciò che è fornito con pouch ha un percorso che inizia con «{ $name }».
remedy-templates-none = I percorsi iniziano con: { $known }
problem-templates-unread = pouch non legge mai { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Veda che cosa legge: pouch templates list --json
       *[other] Intendeva «{ $nearest }»? Tutto ciò che viene letto: pouch templates list --json
    }
problem-letter-none = Non c’è una lettera di trasmissione nella lingua { $language }.
remedy-letter-none = Scriva { $place } nel Suo insieme di modelli, sull’esempio di: pouch templates export DIR --only letter.it
problem-letter-unreadable = La lettera { $place } non è leggibile: { $reason }
remedy-letter-unreadable = Una lettera è un testo semplice in UTF-8, di 64 KiB al massimo.
problem-letter-markup = { $place }: una lettera non ammette «{ $found }».
remedy-letter-markup = Ammette titoli con #, paragrafi, **grassetto**, *corsivo*, elenchi con - o 1. e \ a fine riga per andare a capo. Metta \ davanti a un segno da lasciare com’è.
problem-letter-open = { $place }: qui si apre «{ $found }» e non si chiude nello stesso paragrafo.
remedy-letter-open = Lo chiuda dove deve finire, o metta \ davanti.
problem-letter-field = { $place }: non esiste il segnaposto «{ $name }».
remedy-letter-field =
    { $nearest ->
        [none] Ci sono: { $known }
       *[other] Intendeva «{ $nearest }»? Ci sono: { $known }
    }
problem-letter-empty = { $place }: questo caso non ha nulla per «{ $name }»; la lettera lascia lì una riga da compilare.
remedy-letter-empty = Lo completi in case.toml o a mano, o metta ? dopo il nome per omettere la riga.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } supera 512 KiB.
        [sides] { $place } deve avere lati da 1 a 4096 pixel.
        [damaged] { $place } è un PNG danneggiato.
        [unreadable] { $place } non è leggibile.
       *[other] { $place } non è un PNG; un emblema è un’immagine PNG.
    }
remedy-emblem-unfit = Salvi come emblem.png l’emblema del proprio ufficio, mai quello di un’altra autorità, e non lasci accanto emblemi in altri formati.
