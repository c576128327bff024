# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = cifrato o protetto da password
unread-damaged = danneggiato: non è stato possibile leggere il testo fino alla fine
unread-unsupported = pouch non può leggere questo formato
unread-needs-ocr = immagine di un testo: deve leggerla una persona, o il riconoscimento del testo (OCR)
unread-empty = il file è vuoto
unread-no-text = letto fino alla fine; non contiene testo
unread-no-words = suono, video o programma: nessun testo scritto
unread-too-large = supera i limiti di lettura: il testo manca o è incompleto
unread-too-deep = annidato oltre i limiti di lettura
unread-encoding = alcuni byte non corrispondono ad alcuna codifica di caratteri probabile
unread-time-limit = non letto fino alla fine nel tempo previsto per un documento
unread-memory-limit = richiede più memoria di quella prevista per un documento
unread-reader-failed = la lettura automatica di questo file non è riuscita

problem-format-empty = { $place } non ha contenuto: 0 byte.
remedy-format-empty = Chieda a chi ha fornito il file se deve essere vuoto. Se è stato troncato nella copia, lo prenda di nuovo in carico dalla fonte.
problem-format-encrypted = { $place } ({ $format }) è cifrato o protetto da password.
remedy-format-encrypted = Chieda la password o una copia non protetta, e aggiunga quella copia come ulteriore elemento di prova. Lasci l’originale così com’è.
problem-format-extension-lies = { $place } ha l’estensione .{ $extension }, ma il suo contenuto è: { $format }.
remedy-format-extension-lies = Non lo apra con un doppio clic. Lasci il nome originale così com’è e, se lo sa, annoti nel caso perché nome e contenuto differiscono.
problem-metadata-gps = { $place } riporta la posizione { $position }, in cui è stato creato.
remedy-metadata-gps = Controlli di chi è quell’indirizzo prima che il file esca dall’ufficio: l’abitazione di un testimone, un luogo protetto. Se deve restare ignoto, non trasmetta l’elemento; non modifichi mai l’originale.
problem-metadata-author = { $place } nomina una persona nelle sue proprietà: { $name }.
remedy-metadata-author = Controlli se il destinatario può conoscere quel nome. Se no, non trasmetta l’elemento; non modifichi mai l’originale.
problem-metadata-tracked-changes = { $place } contiene { $count } revisioni: testo inserito o eliminato.
remedy-metadata-tracked-changes = Le legga prima che il file esca dall’ufficio: il testo eliminato è ancora nel file e sarà letto da chiunque lo apra.
problem-metadata-hidden-sheet = { $place } ha un foglio nascosto: { $sheet }.
remedy-metadata-hidden-sheet = Guardi il foglio nascosto prima che il file esca dall’ufficio: il suo contenuto è nel file e chiunque può mostrarlo.
problem-metadata-comments = { $place } contiene { $count } commenti.
remedy-metadata-comments = Legga i commenti prima che il file esca dall’ufficio: possono nominare persone o attività di cui il destinatario non deve sapere.
problem-format-truncated = { $place } ({ $format }) termina troppo presto: è stato troncato.
remedy-format-truncated = Lo prenda di nuovo in carico dalla fonte. Se anche la fonte è troncata, lo dica nelle indicazioni su questo elemento.
problem-format-polyglot = { $place } ({ $format }) è al tempo stesso un file di altro tipo: { $other }.
remedy-format-polyglot = Non lo apra con il programma abituale. Lo annoti nel caso e lo faccia esaminare: un file di due tipi raramente è un caso fortuito.

unread-in-members = un archivio: il suo contenuto è nei file che racchiude
problem-members-missing = { $place } contiene file che non sono stati esaminati: { $reason ->
    [encrypted] sono cifrati o protetti da password
    [damaged] l’archivio è danneggiato
    [unsupported] pouch non può aprire questo tipo di archivio
    [too-large] sono troppi o troppo grandi
    [too-deep] sono annidati troppo in profondità
    [time-limit] hanno richiesto troppo tempo
    [memory-limit] richiedono troppa memoria
   *[other] la lettura automatica non è riuscita
}.
remedy-members-missing = Lo estragga su una macchina riservata a questo scopo e aggiunga ciò che conta come elementi distinti. Lasci l’originale così com’è.
problem-members-more-remarks = I file all’interno di { $place } hanno altre { $count } note oltre a quelle indicate qui.
remedy-members-more-remarks = Per vederle tutte: pouch identify --details --json
problem-metadata-unread = { $place }: non è stato possibile leggerne le proprietà; la lettura automatica non è riuscita.
remedy-metadata-unread = Guardi le proprietà con un altro programma prima che il file esca dall’ufficio.
problem-metadata-too-large = { $place } supera i limiti di lettura; le sue proprietà non sono state lette.
remedy-metadata-too-large = Guardi le sue proprietà con un altro programma prima che il file esca dall’ufficio: un video può indicare il luogo in cui è stato girato.
problem-metadata-bcc = { $place } nomina persone in copia nascosta: { $people }.
remedy-metadata-bcc = Controlli se il destinatario può sapere di loro. Se no, non trasmetta l’elemento; non modifichi mai l’originale.

# What a file says about itself.
meta-taken = data dello scatto
meta-digitized = data di digitalizzazione
meta-created = data di creazione
meta-modified = data di modifica
meta-date = data
meta-offset = differenza da UTC
meta-gps = posizione
meta-make = fabbricante
meta-model = modello
meta-software = programma
meta-host = computer
meta-description = descrizione
meta-copyright = diritto d’autore
meta-author = autore
meta-last-author = ultimo autore
meta-manager = responsabile
meta-company = società
meta-title = titolo
meta-subject = oggetto
meta-application = applicazione
meta-producer = produttore del PDF
meta-revision = revisioni
meta-minutes-edited = minuti di modifica
meta-pages = pagine
meta-from = da
meta-reply-to = rispondere a
meta-return-path = percorso di ritorno
meta-to = a
meta-cc = copia a
meta-bcc = copia nascosta a
meta-message-id = identificativo del messaggio
meta-originating-ip = indirizzo IP del mittente
meta-received = ultima intestazione Received
meta-duration = durata
meta-codec = formato audio
meta-width = larghezza
meta-height = altezza
meta-sample-rate = campioni al secondo
meta-bit-rate = kbit al secondo
meta-channels = canali

problem-reveals-gps = Ciò che va a { $place } rivela dove sono stati creati dei file: { $items } ({ $count } in totale).
remedy-reveals-gps = Controlli di chi è quell’indirizzo: l’abitazione di un testimone, un luogo protetto. Se deve restare ignoto, non trasmetta l’elemento; le posizioni: pouch status { $items }
problem-reveals-author = Ciò che va a { $place } nomina persone nelle proprietà dei file: { $items } ({ $count } in totale).
remedy-reveals-author = Controlli se il destinatario può conoscere quei nomi: pouch status { $items }. Se no, non trasmetta l’elemento; non modifichi mai l’originale.
problem-reveals-bcc = Ciò che va a { $place } nomina persone in copia nascosta: { $items } ({ $count } in totale).
remedy-reveals-bcc = Controlli se il destinatario può sapere di loro: pouch status { $items }. Se no, non trasmetta l’elemento.
problem-reveals-tracked-changes = Ciò che va a { $place } contiene revisioni: { $items } ({ $count } in totale).
remedy-reveals-tracked-changes = Le legga: il testo eliminato è ancora nel file. Se deve restare ignoto, non trasmetta l’elemento.
problem-reveals-hidden-sheet = Ciò che va a { $place } ha fogli nascosti: { $items } ({ $count } in totale).
remedy-reveals-hidden-sheet = Guardi i fogli nascosti: chiunque può mostrarli. Se devono restare ignoti, non trasmetta l’elemento.
problem-reveals-comments = Ciò che va a { $place } contiene commenti: { $items } ({ $count } in totale).
remedy-reveals-comments = Legga i commenti: possono nominare persone o attività di cui il destinatario non deve sapere. In tal caso non trasmetta l’elemento.

machine-reading = lettura automatica, solo per lingua e ricerca ({ $engine }, { $languages }, attendibilità { $confidence } %)
problem-ocr-no-tesseract = È stato chiesto il riconoscimento del testo, ma Tesseract non è installato. Le immagini di testo non sono state lette.
remedy-ocr-no-tesseract = Lo installi ed esegua di nuovo il comando. In Debian e Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = Le pagine scansionate dei PDF non sono state lette: pdftoppm, che ne produce le immagini, non è installato.
remedy-ocr-no-pdftoppm = Lo installi ed esegua di nuovo il comando. In Debian e Ubuntu: apt install poppler-utils
problem-ocr-no-languages = È stato chiesto il riconoscimento del testo, ma non è indicata alcuna lingua da attendersi.
remedy-ocr-no-languages = Compili source_languages in case.toml, per esempio source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract qui non conosce { $language }.
remedy-ocr-language-missing = La installi ed esegua di nuovo il comando. In Debian e Ubuntu: apt install { $package }
problem-ocr-language-unknown = pouch non conosce alcun riconoscimento del testo per { $language }.
remedy-ocr-language-unknown = Una persona deve leggere ciò che vi è scritto.
problem-language-surprise = { $place }: il { $share } % del testo è in { $language }, che case.toml non indica tra le lingue degli elementi di prova.
remedy-language-surprise = Controlli se il file appartiene a questo caso. Se sì, aggiunga { $language } a source_languages in case.toml.
