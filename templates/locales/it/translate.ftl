# Work for translators, and their answers: help.
help-request = Scrive il lavoro per un traduttore: segmenti numerati, glossario, istruzioni
help-request-items = Numeri o percorsi degli originali
help-request-to = Lingua desiderata
help-request-format = docx: una tabella per Word o LibreOffice; xliff (1.2) o xliff2 (2.1) per un programma da traduttore; txt
help-request-out = Cartella per il lavoro; work/ del caso se omesso
help-return = Prende in carico ciò che un traduttore ha restituito e dice esattamente che cosa manca
help-return-file = Il file restituito: tabella, XLIFF, testo; un TMX dà solo suggerimenti
help-return-translator = Chiave di un [[translator]] di case.toml, o un nome; può essere omesso se può trattarsi di uno solo
help-return-accept-unchanged = Dichiara che i segmenti uguali al loro originale sono voluti così (nomi, codici)
request-done = { $item } → { $to }: { $path } ({ $segments } segmenti, richiesta { $request }).
request-glossary-done = Glossario: { $path }
request-next = Al rientro della traduzione: pouch return FILE
return-done = { $item } → { $to }: { $path } ({ $done } segmenti su { $of }).
status-requested = richiesta
page-status-requested = non ancora tradotto
page-log-request = richiesta
page-guessed = Un programma ha affiancato questi paragrafi in base a lunghezza, cifre e nomi; può sbagliare. Una lineetta indica che non è stato trovato nulla a fronte. Impaginazione, timbri e immagini si trovano negli originali.

# What a translator reads, in their language.
request-title = Richiesta di traduzione { $request } · caso { $case } · elemento { $item } · lingue: { $from } → { $to }
request-how-docx = Scriva ogni traduzione nella terza colonna, accanto al testo originale. Non modifichi le prime due colonne; non aggiunga né elimini righe.
request-how-xliff = Traduca il testo di arrivo (target) di ogni unità. Non modifichi i testi originali e gli identificativi. Il testo di arrivo può contenere una copia dell’originale: la sostituisca.
request-how-txt = Scriva ogni traduzione sotto la riga =>. Non modifichi le righe tra parentesi quadre né il testo originale sopra =>.
request-all = Traduca ogni segmento, anche titoli, tabelle e passi ripetuti. Ciò che resta invariato (un codice, un nome) va copiato. Non ometta e non aggiunga nulla.
request-seals = Sigilli, timbri, firme, impronte digitali e immagini si descrivono tra parentesi quadre nel punto in cui si trovano: [timbro tondo: …], [firma], [fotografia].
request-handwriting = Testo manoscritto, correzioni e parole barrate si segnalano: [manoscritto: …], [barrato: …].
request-illegible = Ciò che non si può leggere è [illeggibile]; ciò che è dubbio è [dubbio: …?]. Non faccia mai supposizioni.
request-errors = Gli errori dell’originale si conservano e si segnalano con [sic]; le osservazioni del traduttore sono tra parentesi quadre e iniziano con «Nota del traduttore:».
request-figures = Cifre, date, importi, unità di misura e identificativi non si convertono; una conversione può seguire tra parentesi quadre.
request-glossary = Usi i nomi e i termini di glossary.tsv, se si trova accanto a questo file.
request-cite = L’attestazione dovrebbe citare l’originale con questo SHA-256: { $digest }

# Problems and remedies of requests.
problem-request-no-text = In { $item } ({ $place }) non è stato possibile leggere alcun testo; non ci sono quindi segmenti da inviare.
remedy-request-no-text = Invii il file stesso al traduttore e alleghi la risposta: pouch attach { $item } FILE --to …
problem-request-too-many = { $item } ({ $place }) ha { $count } segmenti; una richiesta ne ammette al massimo { $most }.
remedy-request-too-many = Invii il file stesso al traduttore, o prenda in carico la parte che conta come elemento distinto.
problem-request-partial-text = Non è stato possibile leggere tutto il testo di { $item } ({ $place }): il resto manca nella richiesta.
remedy-request-partial-text = Dia al traduttore anche l’originale, e dica che il resto va tradotto da quello.
problem-request-members = { $item } ({ $place }) contiene { $count } file; il loro testo non è nella richiesta.
remedy-request-members = Se vanno tradotti, li prenda in carico come elementi distinti e ne richieda la traduzione.
problem-request-controls = { $count } caratteri di controllo di { $item } non possono essere inviati; al loro posto stanno segni come ␋.
remedy-request-controls = Non occorre fare nulla; l’originale è invariato.

# Problems and remedies of returns.
problem-return-entities = { $place } definisce entità proprie e non viene letto: possono nascondere o moltiplicare testo.
remedy-return-entities = Chieda al traduttore di salvare di nuovo il file dal suo programma, o come documento Word.
problem-return-unknown = { $place } non è né una tabella, né un XLIFF, né un TMX, né il testo di una richiesta.
remedy-return-unknown = Se risponde a una richiesta, chieda che venga salvato come DOCX e rinviato. Se è una traduzione eseguita altrove, la alleghi: pouch attach E0001 FILE --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } è danneggiato e non è stato letto.
        [too-deep] { $place } è più annidato di un file onesto e non è stato letto.
        [too-large] { $place } è troppo grande e non è stato letto.
        [encrypted] { $place } è cifrato e non è stato letto.
        [encoding] { $place } ha una codifica che non si può determinare con certezza, e non è stato letto.
       *[other] Non è stato possibile leggere { $place } fino alla fine ({ $reason }).
    }
remedy-return-unreadable = Chieda al traduttore di salvare di nuovo il file e di inviarlo ancora.
problem-return-earlier-changed = Il file dei segmenti accanto a { $place } (richiesta { $request }) non è più quello conservato: la serie precedente di { $item } non può essere unita a questa.
remedy-return-earlier-changed = Ripristini il file dei segmenti da una copia di sicurezza. In mancanza, i testi sono comunque al sicuro, in { $place } e sotto translations/returned/; faccia richiedere di nuovo il resto: pouch request { $item } --to …
problem-return-nothing = Nulla in { $place } appartiene a una richiesta di questo caso.
remedy-return-nothing = Verifichi che siano il file giusto e il caso giusto; una traduzione eseguita altrove si allega con pouch attach.
problem-return-untouched = In { $place } nessun segmento di { $item } (richiesta { $request }) è tradotto: ciascuno è vuoto o uguale al suo originale.
remedy-return-untouched = Chieda al traduttore il file completato. Se ogni segmento deve restare com’è, aggiunga --accept-unchanged.
problem-return-translator = Non è chiaro chi abbia tradotto { $place }.
remedy-return-translator = Lo indichi con --translator; case.toml elenca: { $known }.
problem-return-source-changed = L’originale { $item } ({ $place }) non è più com’era quando è partita la richiesta { $request }; quella richiesta non ammette più risposte.
remedy-return-source-changed = Richieda una traduzione dell’originale attuale: pouch request { $item } --to …
problem-return-memory = { $place } è una memoria di traduzione: { $count } suggerimenti sono stati scritti in work/suggestions.tsv, e non ne è stata ricavata alcuna traduzione.
remedy-return-memory = Chieda al traduttore il file tradotto vero e proprio.
problem-return-strangers = { $count } passi di { $place } non appartengono ad alcun segmento inviato; il primo: «{ $text }».
remedy-return-strangers = Li esamini; il file è conservato così come è pervenuto sotto translations/returned/.
problem-return-by-text = { $count } segmenti avevano perso il loro numero e sono stati abbinati in base al testo originale.
remedy-return-by-text = Ne guardi alcuni nella pagina con testo a fronte.
problem-return-replaces = { $count } traduzioni di una serie precedente di { $item } sono state sostituite; la serie precedente è conservata: { $place }.
remedy-return-replaces = Le confronti se ciò non era previsto.
problem-return-altered = In { $item } la colonna dell’originale è stata modificata in { $count } segmenti: { $segments }.
remedy-return-altered = Li confronti con l’originale: ciò che è stato tradotto può non essere ciò che è stato inviato.
problem-return-missing = { $item } (richiesta { $request }): { $count } segmenti non sono rientrati: { $segments }.
remedy-return-missing = Li chieda al traduttore; il prossimo file viene unito a questo.
problem-return-empty = { $item } (richiesta { $request }): { $count } segmenti sono vuoti: { $segments }.
remedy-return-empty = Li chieda al traduttore; il prossimo file viene unito a questo.
problem-return-untranslated = { $item } (richiesta { $request }): { $count } segmenti sono uguali al loro originale: { $segments }.
remedy-return-untranslated = Li chieda al traduttore. Se sono voluti così (nomi, codici), prenda in carico il file con --accept-unchanged.
problem-return-twice = { $item } (richiesta { $request }): { $count } segmenti sono rientrati più di una volta, con traduzioni diverse: { $segments }. Sono state conservate tutte, una sotto l’altra.
remedy-return-twice = Li esamini: una riga può essere stata divisa in due.
problem-attach-translator-unlisted = { $place } non è tra i traduttori di case.toml; non se ne conoscono quindi né il titolo professionale né il numero.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Aggiunga una tabella [[translator]] a case.toml e alleghi di nuovo il file con la sua chiave.
       *[other] Si intendeva «{ $nearest }»? Alleghi di nuovo il file con quella chiave o quel nome.
    }
problem-attach-supersedes-nothing = { $item } non ha una traduzione in { $to } di cui si possa prendere il posto: { $place } non lo è.
remedy-attach-supersedes-nothing = Ometta --supersedes, o controlli l’elemento e --to.
problem-attach-supersedes-other = { $place } non è la traduzione attuale di { $item } in { $to }: quella è { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Veda quale si intende; poi indichi quella attuale: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } non ha una traduzione in { $to }; non c’è quindi nulla da attestare.
remedy-certificate-no-translation = Prima la prenda in carico: pouch return FILE, oppure pouch attach { $item } FILE --to { $to } --translator …
problem-certificate-stale = { $place } traduce una versione precedente di { $item }: l’originale è cambiato da allora.
remedy-certificate-stale = Faccia tradurre la modifica e alleghi la traduzione; poi faccia attestare quella.
problem-certificate-partial = { $place } è { $scope ->
        [gist] solo una sintesi di { $item }
       *[other] solo una traduzione di parti di { $item }
    }: nessuna attestazione ne fa una traduzione integrale.
remedy-certificate-partial = Alleghi la traduzione integrale quando c’è; fino ad allora { $item } vale come tradotto in parte.
help-certificate = Scrive l’attestazione del traduttore nella forma del Paese a cui è destinata, da stampare e firmare
help-certificate-item = Numero o percorso dell’originale
help-certificate-to = Lingua della traduzione
help-certificate-country = Paese di cui si usa la forma, per esempio ES; quelli dei destinatari che leggono quella lingua se omesso
help-certificate-place = Dove sarà rilasciata; una riga da compilare se omesso
help-certificate-date = Quando (AAAA-MM-GG); una riga da compilare se omesso
help-certificate-pages = Quante pagine copre
help-certificate-out = Cartella per l’attestazione; work/certificates del caso se omesso
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = La stampi, la faccia firmare, poi ne alleghi la scansione firmata: pouch attach { $item } --to { $to } --certificate FILE --certificate-place … --certificate-date …
problem-certificate-general = Non è nota alcuna forma di { $country } per le attestazioni di traduzioni: è stata usata quella generale.
remedy-certificate-general = Chieda all’autorità destinataria che cosa desidera; un ufficio può mettere una propria forma in certificates/ dei suoi modelli.
problem-certificate-no-text = La forma di { $country } vuole il testo tradotto e la formula sugli stessi fogli, ma { $place } non ha potuto essere letto come testo.
remedy-certificate-no-text = Metta a mano la formula alla fine della traduzione, o si procuri la traduzione come testo.
problem-certificate-form-unreadable = { $place } non è una forma di attestazione: { $reason }.
remedy-certificate-form-unreadable = La confronti con la forma di un altro Paese in templates/certificates/ di pouch.
problem-certificate-incomplete = Per { $country }, { $missing ->
        [translator-qualification] l’attestazione deve dire la qualifica del traduttore (giurato, pubblico, perito del tribunale)
        [translator-authority] l’attestazione deve indicare il tribunale, l’ordine professionale o la società del traduttore
        [translator-number] l’attestazione deve recare il numero di iscrizione del traduttore
        [place] l’attestazione deve dire dove è stata rilasciata
        [date] l’attestazione deve recare una data
        [pages] l’attestazione deve dire quante pagine copre
        [number] l’attestazione deve recare un proprio numero (del giuramento, progressivo, del notaio)
       *[authority] l’attestazione deve indicare chi l’ha registrata o confermata (tribunale, notaio, ufficio)
    }, e ciò non è noto per quella di { $item } in { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Scriva qualification nella tabella [[translator]] di case.toml e alleghi di nuovo la traduzione. ({ $source }, { $date })
        [translator-authority] Scriva authority nella tabella [[translator]] di case.toml e alleghi di nuovo la traduzione. ({ $source }, { $date })
        [translator-number] Scriva number nella tabella [[translator]] di case.toml e alleghi di nuovo la traduzione. ({ $source }, { $date })
       *[other] Esamini l’attestazione; se l’indicazione c’è: pouch attach { $item } --to { $to } --certificate FILE --certificate-{ $missing } … ({ $source }, { $date })
    }
