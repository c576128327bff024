# The command line: help.
help-pouch = Trasforma una cartella di elementi di prova e delle loro traduzioni umane in un unico fascicolo che un corrispondente straniero può leggere e verificare.
help-heading-usage = Uso:
help-heading-commands = Comandi
help-heading-options = Opzioni
help-heading-arguments = Argomenti
help-common-help = Mostra questo aiuto
help-common-version = Mostra la versione
help-common-json = Risponde con un oggetto JSON, per gli script
help-common-quiet = Mostra solo la risposta e gli errori
help-common-no-color = Non usa colori
help-common-lang = Lingua dei messaggi: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = Il momento da considerare, per esempio 2016-06-14T09:30:00Z, invece di adesso
help-common-actor = Chi è all’opera, come lo indicherà il registro di custodia; altrimenti il funzionario di case.toml
help-demo = Estrae un caso di esempio, lo confeziona, lo verifica e dice dove guardare
help-demo-dir = Cartella per l’esempio; pouch-demo se omesso
help-demo-sample = Quale esempio: argentina-2016 o rome-insurance
help-init = Crea una nuova cartella del caso con un case.toml commentato
help-init-dir = La nuova cartella del caso; questa se non ne è indicata alcuna
help-init-kind = Tipo di fascicolo, per esempio TRANSMIT, RFA o RN: pouch profiles list li elenca tutti
help-add = Prende in carico elementi di prova: copia ciò che si trova fuori, calcola i valori hash, identifica e legge ciò che è nuovo in evidence/
help-add-paths = File o cartelle da copiare prima in evidence/
help-add-ocr = Fa leggere a Tesseract le immagini di testo e le pagine scansionate, nelle lingue di case.toml: solo per lingua e ricerca
help-add-new-only = Non rilegge gli originali già noti
help-add-accept-change = Accetta che questo elemento sia cambiato legittimamente; richiede --reason
help-add-reason = Perché la modifica è accettata
help-status = Mostra elementi, lingue, traduzioni, che cosa manca e che cosa fare dopo
help-status-items = Elementi di cui dire tutto: che cosa il file dice di sé e i file al suo interno
help-confirm = Annota quanto una persona afferma sulla lingua di elementi
help-confirm-items = Numeri di elementi o percorsi
help-confirm-language = Codice di lingua, per esempio uk o zh-Hans; zxx se non ci sono parole
help-attach = Allega una traduzione umana a un originale
help-attach-item = Numero o percorso dell’originale
help-attach-file = La traduzione; da omettere se si allega solo la sua attestazione
help-attach-to = Lingua della traduzione
help-attach-translator = Chiave di un [[translator]] di case.toml, o un nome
help-attach-scope = Quanto è stato tradotto
help-attach-reviser = Chi l’ha riletta
help-attach-machine-draft-edited-by = Dichiara una bozza automatica e indica chi l’ha corretta e ne risponde
help-attach-certificate = L’attestazione del traduttore
help-attach-certificate-place = Dove è stata rilasciata
help-attach-certificate-date = Quando è stata rilasciata (AAAA-MM-GG)
help-attach-certificate-pages = Quante pagine copre
help-attach-certificate-number = Il suo numero in un registro (del giuramento, progressivo, del notaio)
help-attach-certificate-authority = Chi l’ha registrata o confermata: tribunale, notaio, ordine professionale
help-attach-supersedes = La traduzione di cui prende il posto: il suo percorso, o le prime 8 cifre del suo SHA-256
help-attach-reason = Perché ne prende il posto
help-attach-received-from = Da chi è pervenuta
help-attach-received-on = Quando è pervenuta (AAAA-MM-GG)
help-pack = Confeziona un fascicolo per ogni destinatario, lo verifica e scrive la nota di trasmissione
help-pack-to = Solo per questo destinatario (la sua chiave in case.toml)
help-pack-out = Cartella per i fascicoli; la cartella del caso se omesso
help-pack-force = Sostituisce quanto già esiste
help-pack-compress = Comprime ciò che può essere ridotto; altrimenti ogni byte dello ZIP conta nella verifica
help-pack-quick = Esamina solo la struttura di quanto è stato scritto e omette il PDF e il valore hash dello ZIP: per elementi di prova molto grandi
help-pack-font-dir = Aggiunge i caratteri di questa cartella a quelli del programma, per il PDF; i loro valori hash entrano nel fascicolo
help-pack-attach-index = Inserisce l’indice (dossier.json) nel PDF, che diventa PDF/A-3a
help-pack-no-pdf = Omette il PDF
help-language = Dice in quali lingue sono scritti dei file, senza un caso
help-language-paths = File o cartelle; - legge ciò che arriva da una pipe
help-language-expect = Lingue attese, per esempio it,zh,en: pesano di più, e ogni altra è segnalata
help-language-blocks = Dice anche le lingue di ogni paragrafo, blocco di pagina o messaggio
help-identify = Dice che cosa sono dei file in base al contenuto, senza un caso
help-identify-paths = File o cartelle
help-identify-details = Dice anche che cosa i file dicono di sé (luogo, autore, date) e che cosa si trova in archivi, caselle di posta e messaggi
help-identify-text = Fa tutto ciò che fa --details, e mostra anche il testo
help-identify-ocr = Fa leggere a Tesseract le immagini di testo e le pagine scansionate: solo per lingua e ricerca
help-identify-expect = Lingue che --ocr deve attendersi, per esempio zh-Hans,es
help-verify = Verifica un fascicolo o qualsiasi pacchetto BagIt, in uno ZIP o in una cartella, e risponde riga per riga
help-verify-path = Il fascicolo
help-verify-expect = Il codice del sigillo che il mittente Le ha comunicato per un altro canale: 64 caratteri o 8 gruppi di 5 cifre
help-show = Mostra che cosa contiene, senza estrarre né verificare
help-show-path = Il fascicolo

# The command line: what was not understood.
usage-help = Digiti pouch --help, o pouch COMANDO --help.
usage-value = Il valore { $value } non è adatto a { $argument }.
usage-unknown-argument = Qui non c’è alcuna opzione { $argument }.
usage-unknown-command = Non c’è alcun comando { $argument }.
usage-nearest = Si intendeva { $nearest }?
usage-allowed = Possibili: { $allowed }.
usage-missing = Manca qualcosa: { $argument }.
usage-no-command = Indichi che cosa fare.
usage-not-utf8 = Un argomento non è testo leggibile.
usage-twice = { $argument } è stato indicato due volte, o non è compatibile con un’altra opzione.
usage-other = Il comando non è stato compreso.
usage-bad-time = { $value } non è un’ora. La scriva nella forma 2016-06-14T09:30:00Z o 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ERRORE
level-warning = AVVERTENZA
level-note = NOTA
init-done = La cartella del caso { $folder } è pronta.
init-next = Prossimo passo: compili { $file }, metta gli originali in evidence/ ed esegua lì pouch add.
add-taken = { $count ->
    [one] Un elemento è stato preso in carico.
   *[other] { $count } elementi sono stati presi in carico.
 }
add-recognized = { $count ->
    [one] Un elemento già noto è stato letto con il riconoscimento del testo.
   *[other] { $count } elementi già noti sono stati letti con il riconoscimento del testo.
 }
add-unchanged = { $count ->
    [one] Un originale già noto è invariato.
   *[other] { $count } originali già noti sono invariati.
 }
members-more = { $count ->
    [one] … e un altro file all’interno
   *[other] … e altri { $count } file all’interno
}
add-stopped = Interrotto. Ciò che è stato preso in carico resta; esegua di nuovo pouch add per proseguire.
language-confirmed = { $tag } (confermata)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = confermata
language-status-probable = probabile
language-status-contested = contestata
language-status-undetermined = non determinata
language-whatlang = {"; "}whatlang indica { $tag }
language-unexpected = {"; "}non attesa
confirm-done = { $items }: lingua { $language }, confermata.
attach-done = { $item } → { $to }: { $path } è allegato.
attach-certified = { $item } → { $to }: l’attestazione di { $path } è allegata.
pack-done = { $file } è confezionato per { $recipient } e supera la verifica ({ $items } elementi, { $bytes } byte).
pack-seal = Codice del sigillo. Lo comunichi al destinatario per un altro canale:
pack-telephone = Per telefono:
pack-note = Nota di trasmissione: { $file }
pack-page = Pagina con cui il destinatario lo verifica in un browser: { $file }
status-item = Elemento
status-title = Titolo o file
status-language = Lingua
status-not-needed = non serve
status-unknown = confermare la lingua
status-missing = non tradotto
status-stale = NON AGGIORNATA: originale modificato
status-partial = per estratto
status-received = integrale
status-certified = integrale, certificata
status-withheld = non trasmesso
status-new = Non ancora preso in carico: { $path }
status-proposal = { $path } sembra essere la traduzione di { $item }. Se lo è: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Ancora vuoto in case.toml, e necessario prima di confezionare: { $keys }.
empty-should = Ancora vuoto in case.toml; il fascicolo dirà «non indicato»: { $keys }.
empty-unknown = Non ancora noto; la comunicazione lo dirà, se viene confezionata: { $keys }.
empty-remedy = I commenti in case.toml dicono che cosa va inserito; pouch check dice perché, e secondo chi, con un esempio.
next-alarm = Prossimo passo: un originale non è più com’era quando è stato preso in carico. Ne accerti il motivo prima di ogni altra cosa.
next-add = Prossimo passo: metta gli originali in evidence/ ed esegua pouch add.
next-confirm = Prossimo passo: indichi in quale lingua sono gli elementi incerti: pouch confirm E0001 --language …
next-attach = Prossimo passo: alleghi le traduzioni mancanti (pouch attach), o scriva in case.toml perché non ci sono.
next-fill = Prossimo passo: compili ciò che manca in case.toml.
next-pack = Prossimo passo: pouch pack.
verify-own-seal = Codice del sigillo di questo fascicolo; lo confronti con quello che Le ha comunicato il mittente:
demo-unpacked = Un caso di esempio, interamente inventato, si trova in { $folder }.
demo-look = Può controllare: estragga il fascicolo e apra START-HERE.html in un browser qualsiasi. Ne modifichi un byte ed esegua di nuovo pouch verify.
show-claims = Questo è ciò che il fascicolo dice di sé. Solo pouch verify lo verifica.

# Problems and remedies of packing.
problem-pack-problems = Non è ancora possibile; ciò che lo impedisce è elencato sopra ({ $count }).
remedy-pack-problems = Risolva ogni riga sopra, poi esegua di nuovo il comando.
problem-pack-read = { $place } non può essere letto: { $reason }.
remedy-pack-read = Verifichi che il file esista e di avere il permesso di leggerlo, poi esegua di nuovo il comando.
problem-pack-write = { $path } non può essere scritto: { $reason }.
remedy-pack-write = Verifichi che il disco non sia pieno e di avere il permesso di scrivervi, o scelga un’altra cartella con --out. Non è rimasto nulla di scritto a metà.
problem-pack-exists = { $path } esiste già.
remedy-pack-exists = Lo sposti o scelga un altro nome; viene sostituito solo con --force.
problem-pack-no-item = In questo caso non c’è alcun elemento { $name }.
remedy-pack-no-item = Per vedere i numeri: pouch status; va bene anche un percorso come evidence/letter.pdf.
problem-init-unknown-type = Non c’è alcun tipo di fascicolo { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Scelga uno di questi: { $known }.
       *[other] Si intendeva «{ $nearest }»? Scelga uno di questi: { $known }.
    }
problem-pack-not-listed = { $name } non è tra questi: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Usi uno di questi, o lo aggiunga a case.toml.
       *[other] Si intendeva «{ $nearest }»? Usi uno di questi, o lo aggiunga a case.toml.
    }
problem-pack-unsound = Il fascicolo composto non supera la nostra stessa verifica; è stato scartato.
remedy-pack-unsound = Il disco o la memoria potrebbero essere guasti. Esegua di nuovo il comando, su un altro disco se accade due volte.
problem-pack-json = Non è stato possibile scrivere una voce: { $reason }.
remedy-pack-json = Lo segnali come errore di pouch.
problem-pack-no-recipient = case.toml non indica alcun destinatario.
remedy-pack-no-recipient = Compili una tabella [[recipient]]: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: mancano il numero del caso, o la chiave o le lingue del destinatario.
remedy-pack-recipient-incomplete = Compili id, e key e languages di ogni [[recipient]].
problem-pack-no-items = Non ci sono elementi di prova per { $place }.
remedy-pack-no-items = Metta gli originali in evidence/ ed esegua pouch add.
problem-pack-words-without-item = case.toml ha un [[item]] per { $place }, ma nessun originale con questo nome è stato preso in carico. Se doveva servire a non trasmettere un originale, quell’originale sarebbe inviato.
remedy-pack-words-without-item = Ne corregga il percorso (forse { $nearest }), elimini l’[[item]], o esegua pouch add.
problem-pack-translation-stale = { $item } ({ $place }) è cambiato dopo essere stato tradotto.
remedy-pack-translation-stale = Faccia tradurre la modifica e alleghi la traduzione, o scriva uno stale_reason nel suo [[item]]; il fascicolo lo riporterà.
problem-pack-translation-missing = { $item } ({ $place }) non ha una traduzione per il destinatario.
remedy-pack-translation-missing = Ne alleghi una con pouch attach { $item } FILE --to …, o scriva un untranslated_reason nel suo [[item]].
problem-pack-translation-partial = { $item } ({ $place }) è tradotto solo in parte.
remedy-pack-translation-partial = Alleghi la traduzione integrale, o scriva un untranslated_reason nel suo [[item]].
problem-pack-language-unknown = La lingua di { $item } ({ $place }) non è certa.
remedy-pack-language-unknown = Lo esamini e la indichi: pouch confirm { $item } --language …; usi zxx se non contiene parole.
problem-pack-attached-changed = ALLARME: { $place } non è più il file che è stato allegato. SHA-256 allora: { $was }. Ora: { $now }.
remedy-pack-attached-changed = Ripristini il file. Se la modifica è legittima, lo alleghi di nuovo con pouch attach; il registro conserva entrambi.
problem-pack-bad-name = { $place } non è un nome utilizzabile in un fascicolo.
remedy-pack-bad-name = Lo segnali come errore di pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = La lingua di { $item } ({ $place }) non è certa; non gli si può quindi collegare alcuna traduzione.
remedy-attach-source-language-unknown = Prima lo esamini e la indichi: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) è già in { $to }.
remedy-attach-same-language = Controlli l’elemento e --to; se la lingua indicata era errata, la corregga con pouch confirm { $item } --language …
problem-attach-language-differs = { $place } è stato allegato come traduzione in { $to }, ma sembra essere in { $seems }.
remedy-attach-language-differs = Apra il file e controlli che sia quello giusto; alleghi quello giusto per sostituirlo.
problem-attach-same-file = { $place } è, byte per byte, l’originale { $item }, non una traduzione.
remedy-attach-same-file = Alleghi la traduzione vera e propria; sostituisce questo file.

# Problems and remedies of arguments.
problem-argument-language = { $value } non è un codice di lingua.
remedy-argument-language = Usi un codice come es, it, zh-Hans o pt-BR.
problem-argument-date = { $value } non è una data.
remedy-argument-date = La scriva nella forma 2016-06-18.
problem-demo-not-empty = La cartella { $path } non è vuota.
remedy-demo-not-empty = Indichi un’altra cartella: pouch demo NUOVA-CARTELLA
problem-demo-no-sample = Non c’è alcun esempio { $name }.
remedy-demo-no-sample = Scelga uno di questi: { $known }.
usage-language = pouch non parla { $value }. Scelga una di queste lingue: { $known }.
answer-not-written = Non è stato possibile scrivere la risposta: { $reason }.
problem-attach-replaces = { $item } aveva già una traduzione in { $to }: { $place }, di { $translator }. La nuova ne prende il posto; il registro conserva entrambe.
remedy-attach-replaces = Se la precedente era migliore (completa, certificata), la alleghi di nuovo.
problem-init-exists = In questa cartella c’è già un caso: { $path }.
remedy-init-exists = Scelga un’altra cartella: pouch init NUOVA-CARTELLA --type TRANSMIT
problem-pack-version-sent = La versione { $version } è stata inviata a { $recipient } in data { $when }, e ciò che si confezionerebbe ora non è uguale. Una versione inviata non cambia mai.
remedy-pack-version-sent = Aumenti version in case.toml e confezioni di nuovo: il nuovo fascicolo dice quale sostituisce e che cosa è cambiato.
problem-pack-same-version = Un fascicolo di versione { $version } è già stato confezionato per { $place }, con un altro codice del sigillo: { $seal }.
remedy-pack-same-version = Se è stato inviato, aumenti version in case.toml e confezioni di nuovo; il nuovo fascicolo dice allora quale sostituisce.

# pouch check and pouch profiles.
help-check = Indica tutto ciò che in un caso manca, è aperto o dubbio, con il motivo, secondo chi, e un buon esempio
help-check-to = Solo per questo destinatario (la sua chiave in case.toml); ripetibile
help-profiles = Mostra i tipi di fascicolo e che cosa chiede ciascuno; controlla quelli propri di un ufficio
help-profiles-list = Elenca i tipi di fascicolo con la data dei loro requisiti
help-profiles-show = Mostra ogni requisito di un tipo: livello, condizione, fonte, chiavi
help-profiles-show-kind = Tipo di fascicolo, per esempio TRANSMIT
help-profiles-check = Controlla i file dei tipi di fascicolo propri di un ufficio
help-profiles-check-files = File da controllare; se omesso, quelli in profiles/ sotto --templates
help-common-templates = Cartella con i modelli propri dell’ufficio: profiles/*.toml, handling/*.toml, locales/, pagine del fascicolo
empty-open = Senza risposta in case.toml: { $keys }.
check-when = { $field } (Richiesto { $condition }.)
check-also = Anche: { $places }
check-also-more = Anche: { $places } … e altri { $more }
check-clean = Non manca nulla e nulla è dubbio.
check-summary = Errori: { $errors } · avvertenze: { $warnings } · note: { $notes }
profiles-type = Tipo
profiles-title = Che cos’è
profiles-date = Data
profiles-own = Righe proprie
profiles-all = Tutte le righe
profiles-by-pouch = provvede pouch
profiles-keys = Chiavi:
profiles-also = Si possono aggiungere:
profiles-seen = Mostrato nel fascicolo in:
profiles-none-own = Nessun tipo di fascicolo proprio: nulla da controllare.
profiles-in-order = In ordine: { $types }

# How far a long step is, on the terminal.
progress-take-in = Presa in carico delle prove
progress-recheck = Rilettura degli originali noti
progress-pack = Preparazione del pacchetto
progress-check = Verifica
progress-encrypt = Cifratura
progress-stopping = Arresto in corso. Prema ancora Ctrl-C per fermare subito.

# Further digests, and volumes.
help-add-hash = Calcola i valori hash anche con questi algoritmi, nella stessa lettura, e li registra: sha512, sm3, streebog …
help-pack-hash = Elenca il contenuto anche con questi algoritmi: sha512, sm3, streebog …
help-pack-split = Taglia lo ZIP in volumi numerati di questa dimensione, per esempio 25MB o 4GiB
pack-volumes = { $count } volumi; come unirli: { $file }
problem-argument-size = { $value } non è una dimensione per i volumi.
remedy-argument-size = La scriva nella forma 25MB o 4GiB; almeno 64KiB.
problem-argument-hash = { $value } non è un algoritmo con cui si scrivono elenchi.
remedy-argument-hash = Usi uno o più di questi, separati da virgole: { $known }.
