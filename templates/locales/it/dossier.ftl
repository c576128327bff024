# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Fascicolo di polizia
page-foot = Fascicolo di polizia
page-sample = ESEMPIO DIDATTICO – CASO NON REALE
page-number = Numero del fascicolo
page-version = Versione
page-reference-sender = Riferimento del mittente
page-reference-recipient = Vostro riferimento
page-reference-interpol = Riferimento INTERPOL
page-reference-court = Riferimento dell’autorità giudiziaria
page-kind-CORE = Fascicolo generale
page-kind-TRANSMIT = Elementi di prova con traduzioni
page-kind-RFA = Richiesta di assistenza di polizia
page-kind-VICTIM = Documento per la persona offesa
page-kind-TTL = Pericolo di vita
page-urgency-routine = Ordinario
page-urgency-urgent = URGENTE
page-urgency-threat-to-life = PERICOLO DI VITA

page-from = Da
page-to = A
page-contents = Elenco dei documenti

## What we ask
page-ask = Attività richiesta
page-no-ask = Non è richiesta alcuna attività. Questo fascicolo è trasmesso per informazione e per l’uso entro i limiti indicati di seguito.
page-ask-open = Ciò che Le chiediamo di fare subito non è ancora indicato qui. Non aspetti: chiami ora il mittente.
page-you-may = È consentito:
page-you-ask = Solo dopo averci consultato è consentito:
page-you-may-not = Non è consentito:
page-may-evidence = usarlo come prova
page-may-onward = trasmetterlo a terzi
page-more-asks = Ulteriori richieste seguono dopo questa pagina.
page-deadline = entro il
page-why = Motivo
page-rests-on = In base a

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Chi siamo – e come verificarlo
page-addressee = A chi è indirizzato
page-authority = Autorità
page-functions = Funzioni
page-country = Paese
page-unit = Unità
page-officer = Funzionario
page-person = Persona
page-rank = Grado
page-capacity = In qualità di
page-not-stated = non indicato
page-phone = Telefono
page-email = E-mail
page-speaks = Lingue parlate
page-hours = Orario
page-time-zone = Fuso orario
page-duty = Giorno e notte
page-call-back = Come accertare che siamo noi
page-channel = Canale
page-copies = Copia a

page-sender = Chi trasmette

## Whom it is about
page-persons = Persone: tutti i dati
page-about = Di chi e di che cosa si tratta
page-facts = Esposizione dei fatti
page-offence = Reato
page-penalty = Pena massima
page-minor = minorenne
page-assessment = valutazione, non fatto
page-person-suspect = persona indagata
page-person-charged = imputato/a
page-person-convicted = condannato/a
page-person-victim = persona offesa
page-person-witness = testimone
page-person-missing = persona scomparsa
page-person-possible-threat = possibile minaccia
page-person-other = altra persona
page-name-alias = alias
page-name-former = in precedenza
page-name-other = anche
page-name-original = nella grafia originale
page-name-passport = nel passaporto
page-other-name = { $kind }: { $name }
page-born = Data di nascita
page-born-year-only = è noto solo l’anno
page-born-month-only = sono noti solo l’anno e il mese
page-calendar = { $date } (calendario { $calendar })
page-calendar-julian = giuliano
page-calendar-chinese = lunare cinese
page-calendar-islamic = islamico
page-calendar-persian = persiano
page-calendar-hebrew = ebraico
page-calendar-buddhist = buddista
page-calendar-republic-of-china = della Repubblica di Cina
page-calendar-other = altro
page-birth-place = Luogo di nascita
page-sex = Sesso
page-sex-M = maschile
page-sex-F = femminile
page-sex-X = X
page-nationality = Cittadinanza
page-document = Documento
page-valid-until = valido fino al { $date }

## What may be done with it
page-use = Limitazioni d’uso e di diffusione
page-evidence = Uso come prova
page-evidence-yes = Può essere usato come prova in giudizio.
page-evidence-no = Non deve essere usato come prova.
page-evidence-ask = Non utilizzabile come prova senza il nostro previo consenso.
page-onward = Trasmissione a terzi
page-onward-yes = Può essere trasmesso ad altre autorità per la finalità indicata.
page-onward-no = Non trasmettere a terzi senza il consenso scritto del mittente.
page-onward-ask = Consultare il mittente prima di trasmetterlo a terzi.
page-destroy-by = Da distruggere o riesaminare entro il
page-answer-yes = sì
page-answer-no = no
page-answer-ask = chiedere prima
page-answer-not-applicable = non applicabile
page-answer-unsure = incerto
page-purpose = Finalità d’uso
page-conditions = Condizioni
page-confidentiality = Chi non deve essere informato

## What is inside
page-inside = Che cosa contiene
page-why-untranslated = Quali elementi non sono tradotti integralmente, e perché
page-legend = Segni
page-not-fully = Senza traduzione integrale
page-no-reason = il mittente non indica il motivo
page-matrix = Elementi e lingue
page-item = Elemento
page-what = Che cos’è
page-source-language = Lingua
page-status-not-needed = traduzione non necessaria
page-status-unknown = lingua non determinata
page-status-missing = non tradotto
page-status-stale = traduzione anteriore all’originale attuale
page-status-partial = traduzione per estratto
page-status-received = traduzione integrale
page-status-certified = traduzione certificata
page-brief-not-needed = non serve
page-brief-unknown = lingua?
page-brief-missing = non tradotto
page-brief-stale = NON AGGIORNATA
page-brief-partial = per estratto
page-brief-received = integrale
page-brief-certified = certificata
page-brief-withheld = non trasmesso
page-brief-original = originale
page-status-original = originale
page-status-withheld = non trasmesso
page-withheld-title = Non trasmesso
page-withheld-third-person = Non trasmesso per tutelare un terzo.
page-withheld-minor = Non trasmesso per tutelare un minorenne.
page-withheld-method = Non trasmesso per tutelare un metodo di polizia.
page-withheld-privilege = Non trasmesso per segreto professionale.
page-withheld-secrecy = Non trasmesso per segreto d’ufficio.
page-withheld-medical = Non trasmesso perché di natura sanitaria.
page-withheld-other = Non trasmesso per altro motivo; chiedere al mittente.

## Is it intact
page-intact = È integro?
page-intact-seal = Il codice del sigillo non è riportato qui: si trova sulla nota di trasmissione. In alternativa, lo chieda per telefono.
page-intact-page = Apra VERIFY.html. Oppure:
page-intact-commands = Esegua una sola riga su Windows, macOS o Linux.
page-intact-how = Come verificare
page-match = Corrisponde
page-match-means = – i file sono quelli che sono stati sigillati.
page-mismatch = Non corrisponde
page-mismatch-means = – non vi faccia affidamento; telefoni al mittente.
page-supersedes = Sostituisce

## Sign here
page-sign = Ricevuta
page-received-by = Ricevuto da (nome, grado)
page-received-on = Data e ora
page-check-result = Corrisponde / non corrisponde
page-signature = Firma

page-send-to = Da restituire a

## How to verify
page-check = Come verificare
page-check-lead = Estragga il contenuto dello ZIP, apra una finestra dei comandi nella cartella che contiene START-HERE.html e copi una riga di ciascun passaggio. Non occorre installare nulla.
page-check-seal = È il fascicolo che è stato sigillato?
page-check-seal-after = Confronti tutti i 64 caratteri con il codice del sigillo sulla nota di trasmissione, oppure se lo faccia leggere per telefono. Un numero trovato all’interno di questo fascicolo non prova nulla.
page-check-files = Ogni file è rimasto com’era?
page-check-ok = Ogni riga deve terminare con «OK».
page-check-silent = Se non compare nulla, tutti i file corrispondono.
page-check-files-after = Queste righe non rilevano un file aggiunto. Appartiene a questo fascicolo solo ciò che è elencato nell’allegato; pouch verify controlla anche questo.
page-check-all = Oppure tutto in una volta, con pouch
page-check-digest = codice del sigillo
page-proves = Che cosa prova una corrispondenza
page-proves-text = Che i file sono, bit per bit, quelli che sono stati sigillati – se il codice del sigillo Le è pervenuto per un canale diverso da quello del fascicolo.
page-proves-not = Che cosa non prova
page-proves-not-text = Che il contenuto sia vero, chi lo abbia scritto, che sia stato acquisito legittimamente, o che una traduzione sia corretta. Chi ne risponde è indicato in questo fascicolo.

## The law
page-legal = Base giuridica e garanzie
page-article = Articolo
page-consent = Consenso dell’autorità competente alla trasmissione, riferimento
page-safeguards = Garanzie
page-safeguards-text = Il mittente ha risposto a queste domande. Le motivazioni non fanno parte di questo fascicolo; possono essere richieste.
page-gate-G1 = Base giuridica e competenza
page-gate-G2 = Finalità, necessità, proporzionalità
page-gate-G3 = Nessun carattere politico, militare, religioso o razziale
page-gate-G4 = Condizione di rifugiato e di richiedente asilo verificata
page-gate-G5 = Pena di morte, tortura, equo processo
page-gate-G6 = Doppia incriminazione, prescrizione, ne bis in idem
page-gate-G7 = Uso limitato alla finalità (specialità)
page-gate-G8 = Materiale coperto da segreto (avvocato, medico, ministro di culto, stampa)
page-gate-G9 = Minorenni e persone offese
page-gate-G10 = Protezione dei dati
page-gate-G11 = Rispetto delle limitazioni d’uso
page-gate-G12 = Materiale a favore delle persone interessate

## The table of the dossier type
page-details = Altri dati
page-detail-kind = Su richiesta o di iniziativa
page-detail-conditions = Condizioni
page-detail-glossary = Nomi e termini usati nelle traduzioni
page-detail-certificate = Dichiarazione di chi ha copiato i file e calcolato i valori hash
page-detail-return_wish = Restituzione o distruzione
page-detail-asked = Che cosa si chiede
page-detail-reasons = Motivi
page-detail-link = Collegamento con il Paese destinatario
page-detail-restrictions = Limitazioni
page-detail-coercive = Misure coercitive richieste
page-detail-evidence_later = Uso successivo come prova
page-detail-sent_elsewhere = Inviato anche a
page-detail-procedure = Procedura da seguire
page-detail-victims = Persone offese
page-detail-event = Che cosa è accaduto
page-detail-event_time = Quando
page-detail-event_place = Dove
page-detail-reported = Denunciato
page-detail-insurer_account = Versione fornita all’assicuratore
page-detail-account = Racconto dei fatti
page-detail-losses = Perdite e danni
page-detail-total = Totale
page-detail-vehicle = Veicolo
page-detail-police_office = Ufficio di polizia
page-detail-report_number = Numero della denuncia
page-detail-insurer = Assicuratore
page-detail-policy_number = Numero di polizza
page-detail-claim_deadline = Termine per la richiesta di indennizzo
page-detail-statement = Dichiarazione
page-detail-what_happened = Che cosa è accaduto
page-detail-known_how = Come se ne è avuta notizia
page-detail-victim = Persona offesa
page-detail-demand = Pretesa
page-detail-proof_of_life = Prova di esistenza in vita
page-detail-must_act = Che cosa va fatto subito
page-detail-endangers = Che cosa metterebbe in pericolo la persona offesa
page-detail-family_contact = Referente della famiglia
page-detail-linked_persons = Persone collegate
page-detail-written_confirmation = Conferma scritta
page-column-source = Originale
page-column-target = Traduzione
page-column-note = Nota
page-column-name = Nome
page-column-nationality = Cittadinanza
page-column-passport = Passaporto
page-column-contact = Recapito
page-column-consent = Consenso
page-column-description = Descrizione
page-column-serial = Numero di serie
page-column-purchased = Acquistato
page-column-value = Valore
page-column-currency = Valuta
page-column-proof = Documento giustificativo
page-value-requested = su Vostra richiesta
page-value-spontaneous = di iniziativa
page-value-yes = sì
page-value-no = no
page-value-ask = chiedere prima
page-value-unknown = non noto
page-value-none = nessuno
page-value-unsure = incerto
page-value-group = su un gruppo
page-value-threat = su una minaccia
page-value-risk-person = su una persona che costituisce un rischio
page-value-lost-document = su un documento smarrito
page-value-good-practice = su una buona prassi
page-value-accused = accusato/a
page-value-convicted = condannato/a
page-value-in-absentia = condannato/a in assenza
page-value-not-yet-sentenced = riconosciuto/a colpevole, pena non ancora inflitta
page-value-blue = blu
page-value-green = verde
page-value-yellow = giallo
page-value-black = nero
page-value-orange = arancione
page-value-purple = viola
page-value-silver = argento
page-value-charged = imputato/a
page-value-suspect = persona indagata
page-value-witness = testimone
page-value-victim = persona offesa
page-value-open = in corso
page-value-closed = conclusa
page-value-interpol = tramite INTERPOL
page-value-diplomatic = per via diplomatica
page-value-direct = direttamente tra le autorità
page-value-complete = completo
page-value-partial = parziale
page-value-refused = rifiuto
page-value-late = in ritardo
page-value-surrender = consegna
page-value-deportation = espulsione
page-value-voluntary = rimpatrio volontario
page-value-prosecution = procedimento penale
page-value-sentence = esecuzione di una pena
page-value-description = descrizione
page-value-dna = profilo del DNA
page-value-prints = impronte digitali
page-value-document = documento di identità
page-value-photo = fotografia

## One item
page-items = Elementi
page-source = Provenienza
page-collected = Acquisito
page-collected-under = Acquisito in base a
page-relevance = Rilevanza
page-languages = Lingua
page-language-undetermined = non determinata
page-language-none = nessun testo scritto
page-language-confirmed = { $language } (confermato da una persona)
page-language-detected = { $language } (rilevato, non confermato da una persona)
page-format = Formato
page-size = Dimensione
page-pages = Pagine
page-encoding = Codifica
page-taken-in = Preso in carico
page-original-name = Nome originale del file
page-original = Originale
page-translation = Traduzione
page-open-original = Aprire l’originale
page-open-translation = Aprire la traduzione
page-open-certificate = Aprire l’attestazione
page-open-side-by-side = Testo a fronte
page-sha-original = SHA-256 dell’originale
page-sha-translation = SHA-256 della traduzione
page-sha-bound = Eseguita per l’originale con SHA-256
page-untranslated-reason = Perché non c’è una traduzione integrale
page-excerpt = Inizio, con testo a fronte
page-sensitive-minor = riguarda un minorenne
page-sensitive-victim = identità di una persona offesa
page-sensitive-medical = dati sanitari
page-sensitive-privileged = segreto professionale
page-sensitive-intercept = comunicazione intercettata
page-sensitive-covert-source = fonte riservata
page-sensitive-third-country = da un Paese terzo
page-unread-encrypted = Il file è cifrato: non è stato possibile leggerne il testo.
page-unread-damaged = Il file è danneggiato: non è stato possibile leggerne l’intero testo.
page-unread-unsupported = Il testo non è stato letto: il programma non legge questo formato.
page-unread-needs-ocr = Contiene immagini di testo, che solo una persona può leggere.
page-unread-empty = Il file è vuoto.
page-unread-in-members = Un archivio: il suo contenuto è nei file che racchiude.
page-unread-no-words = Il formato non contiene testo scritto (suono, video, immagine): va ascoltato o guardato.
page-unread-too-large = Il file supera il limite di lettura.
page-unread-too-deep = Il file ha più livelli annidati di quanti ne ammetta il limite di lettura.
page-unread-encoding = Alcuni byte non corrispondono ad alcuna codifica di caratteri probabile.
page-unread-time-limit = Non è stato possibile leggerlo fino alla fine nel tempo previsto per un documento; deve leggerlo una persona.
page-unread-memory-limit = Richiede più memoria di quella prevista per un documento; deve leggerlo una persona.
page-unread-reader-failed = La lettura automatica non è riuscita; deve leggerlo una persona.

## One translation
page-from-to = { $from } → { $to }
page-scope = Estensione
page-scope-full = traduzione integrale
page-scope-extract = traduzione per estratto
page-scope-gist = sintesi in traduzione
page-method = Eseguita da
page-method-human = una persona
page-method-post-edited = una macchina (bozza), con correzione di una persona
page-post-edited = BOZZA AUTOMATICA, corretta da { $editor }. Non è una traduzione umana certificata.
page-translator = Traduttore/traduttrice
page-qualification = Titolo professionale
page-register = Albo o datore di lavoro
page-register-number = Numero di iscrizione
page-reviser = Revisore
page-received = Ricevuta
page-attached = Allegata
page-certificate = Attestazione
page-stale = NON AGGIORNATA: l’originale è cambiato dopo l’esecuzione di questa traduzione.
page-stale-reason = Perché è trasmessa ugualmente
page-seems = Il testo di questa traduzione sembra essere in un’altra lingua: { $language }.
page-side-by-side = Originale con traduzione a fronte
page-aligned = I paragrafi sono affiancati secondo il loro ordine. Il testo è stato estratto dai file da un programma; impaginazione, timbri e immagini si trovano negli originali.
page-not-aligned = Non allineati: i paragrafi dell’originale e della traduzione non corrispondono uno a uno.

## Custody, making, annex
page-custody = Catena di custodia
page-custody-text = Estratto del registro del mittente. Ogni riga riporta il valore hash della riga precedente. Le righe che non riguardano il destinatario non sono mostrate, ma conservano il loro posto e il loro valore hash, affinché la catena possa essere seguita in custody.jsonl.
page-line = N.
page-time = Ora (UTC)
page-event = Evento
page-actor = Chi
page-hidden-line = Riga non trasmessa
page-event-opened = apertura del caso
page-event-collected = presa in carico
page-event-confirmed = lingua confermata
page-event-requested = traduzione richiesta
page-event-translated = traduzione ricevuta
page-event-checked = controllo
page-event-waived = rilievo disatteso con motivazione
page-event-approved = approvazione
page-event-stamped = marcatura temporale
page-event-packed = confezionamento
page-event-sealed = apposizione del sigillo
page-event-sent = invio
page-event-receipt = ricevuta restituita
page-event-superseded = sostituzione
page-event-withheld = non trasmesso
page-event-note = nota
page-log-case = caso
page-log-sha256 = SHA-256
page-log-replaces = sostituisce
page-log-reason = motivo
page-log-language = lingua
page-log-to = lingua di arrivo
page-log-translator = traduttore/traduttrice
page-log-version = versione
page-log-seal = codice del sigillo
page-made = Come è stato composto questo fascicolo
page-made-text = Il programma ha copiato i file byte per byte, ne ha letto il testo e ha composto questa pagina in base ai dati del caso. Non ha tradotto nulla: ogni traduzione è opera della persona indicata accanto; se si fonda su una bozza automatica, è precisato.
page-prepared = Redatto da
page-approved = Approvato da
page-approving-authority = Autorità che approva
page-approval-reference = Riferimento dell’approvazione
page-approved-on = Data dell’approvazione
page-software = Programma
page-made-at = Composto il (UTC)
page-case-opened = Apertura del caso
page-parts-text = Gli elementi sono troppi per una sola pagina. Ciascun gruppo indicato di seguito ha una propria pagina, che riporta che cosa contiene, in quale lingua, con quale traduzione e con quale valore hash SHA-256. Tutti i valori hash sono anche in manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] Un altro elemento è elencato in una pagina propria.
       *[other] Altri { $count } elementi sono elencati in pagine proprie.
    }
page-log-lines =
    { $count ->
        [one] una riga
       *[other] { $count } righe; ciascuna è in custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] una riga non trasmessa; il suo valore hash è in custody.jsonl
       *[other] { $count } righe non trasmesse; i loro valori hash sono in custody.jsonl
    }
page-annex = Allegato: valori hash di tutti i file
page-file = File
page-to-top = Alla prima pagina

## Dispatch note
page-dispatch = Nota di trasmissione
page-dispatch-lead = Tenga questa nota separata dal fascicolo e la invii per un altro canale. Con essa il destinatario può verificare che il fascicolo sia quello che è stato sigillato.
page-seal = Codice del sigillo
page-telephone = Per telefono: legga le cifre gruppo per gruppo
page-compare = Come confrontare
page-compare-1 = Telefoni al mittente a un numero noto da altra fonte, non da questa nota.
page-compare-2 = Verifichi il fascicolo con questa riga, o come spiegato in START-HERE.html alla voce «Come verificare»:
page-compare-3 = Confronti ogni gruppo del codice del sigillo. Un solo carattere diverso significa che il fascicolo è un altro.
page-package-file = Il file
page-zip-sha = SHA-256 del file ZIP
page-zip-note = Il valore hash dello ZIP cambia se viene compresso di nuovo; il codice del sigillo no.
page-compare-page = Apra in qualsiasi browser la pagina di verifica indicata di seguito, vi trascini lo ZIP e digiti il codice del sigillo.
page-checker = La pagina di verifica
page-checker-note = Verifica il fascicolo in qualsiasi browser, senza rete. La copia contenuta nel fascicolo non può garantire per sé stessa: si fidi di una copia il cui SHA-256 è questo.
page-qr = Codice QR del codice del sigillo

## Counts
page-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
page-count-items =
    { $count ->
        [one] { $count } elemento
       *[other] { $count } elementi
    }
page-count-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagine
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } paragrafo
       *[other] { $count } paragrafi
    }
page-count-full = { $count } con traduzione integrale
page-count-certified = di cui { $count } con traduzione certificata
page-count-partial = { $count } per estratto
page-count-stale = { $count } con traduzione anteriore all’originale attuale
page-count-none =
    { $count ->
        [one] { $count } non tradotto
       *[other] { $count } non tradotti
    }
page-count-not-needed = { $count } senza necessità di traduzione
page-count-withheld =
    { $count ->
        [one] { $count } non trasmesso
       *[other] { $count } non trasmessi
    }
page-more-paragraphs =
    { $count ->
        [one] { $count } altro paragrafo.
       *[other] { $count } altri paragrafi.
    }

## Templates of an office
problem-dossier-read = Non è stato possibile leggere il modello { $place }.
remedy-dossier-read = Verifichi che il file esista e di avere il permesso di leggerlo.
problem-dossier-template = Il modello { $place } contiene un errore alla riga { $line }, colonna { $column }: { $detail }
remedy-dossier-template = Lo confronti con il modello fornito che ha lo stesso nome; senza --templates si usa quello fornito.
problem-dossier-write = Non è stato possibile scrivere una pagina del fascicolo: { $reason }
remedy-dossier-write = Liberi spazio sul disco della cartella del caso.
problem-dossier-index = Non è stato possibile scrivere l’indice { $place }: { $detail }
remedy-dossier-index = È un errore del programma; lo segnali insieme al messaggio precedente.

page-said = Che cosa il file dice di sé (quanto dichiara, non verificato)
page-members = File al suo interno
page-member = Nome
page-members-more = { $count ->
    [one] Un altro file non è elencato qui; dossier.json elenca quanto ha registrato il mittente.
   *[other] Altri { $count } file non sono elencati qui; dossier.json elenca quanto ha registrato il mittente.
}
page-members-missing = Alcuni file interni non sono stati esaminati: { $reason }.
page-machine = Testo nelle immagini

## Further words about persons, items and requests
page-no-exhibit = Nessun elemento di prova:
page-more-telegraph_code = Codice telegrafico cinese
page-more-prints = Impronte digitali o DNA (riferimento)
page-more-description = Descrizione e avvertenze
page-more-last_known = Ultimo luogo noto
page-more-refugee_check = Verifica della condizione di rifugiato o richiedente asilo
page-more-changes = Modifiche dopo l’acquisizione
page-more-witness = Testimone all’atto
page-more-grading = Valutazione della fonte e del contenuto
page-more-custody_place = Luogo in cui è custodito l’oggetto
page-more-custody_seals = Sigilli prima / dopo
page-sensitive-intelligence = informazione di intelligence, non prova
page-form = Forma
page-form-original = originale
page-form-certified-copy = copia conforme
page-form-forensic-image = copia forense
page-form-working-copy = copia di lavoro
page-form-print = stampa
page-form-object = immagine di un oggetto
page-detail-certificate_wanted = Si desidera un’attestazione di copia
page-detail-originals_sent = Originali inviati
page-detail-special_procedure_wished = Si desidera una procedura particolare
page-detail-demand_made = Pretesa avanzata
page-detail-kidnapping = Sequestro di persona
page-detail-linked_at_home = Persone collegate nel Paese del mittente
page-detail-asked_before = Richiesto prima per telefono
page-detail-vehicle_involved = Veicolo coinvolto
page-detail-insurer_known = Assicuratore noto
page-gap = [nessun testo a fronte]
page-finding-accepted = Controllato da { $who }; accettato così com’è:
page-finding-explained = Controllato e spiegato da { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Questo fascicolo si trova in { $count } volumi numerati. Li metta tutti in una cartella e prima li unisca; nulla di ciò che contengono può essere aperto prima.
join-seven-zip = Con 7-Zip o un programma simile: apra { $first }. Trova da sé gli altri volumi.
join-windows = In Windows senza altri programmi, nel prompt dei comandi, in quella cartella:
join-unix = In Linux o macOS, nel terminale, in quella cartella:
join-check = Per vedere prima se un volume si è danneggiato durante l’invio:
join-then = Poi apra { $zip } e cominci da START-HERE.html. Vi è scritto come verificare che nulla sia stato alterato. Il valore hash di { $zip } nel suo insieme si trova sulla nota di trasmissione.
join-pouch = Chi ha pouch non deve unire nulla:
