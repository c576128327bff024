# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Elenca i casi la cui data di distruzione o di riesame è giunta
help-expire-folders = Cartelle dei casi, o cartelle che ne contengono; se omesso, il caso in cui si trova, o ciò che sta sotto
expire-none = { $count ->
    [one] Un caso è stato esaminato; la sua data non è giunta.
   *[other] { $count } casi sono stati esaminati; nessuna data è giunta.
}
expire-due = { $count ->
    [one] Un caso deve essere distrutto o riesaminato:
   *[other] { $count } casi devono essere distrutti o riesaminati:
}
expire-soon = { $count ->
    [one] Un caso sta per giungere alla scadenza:
   *[other] { $count } casi stanno per giungere alla scadenza:
}
expire-days-since = { $count ->
    [0] oggi
    [one] 1 giorno fa
   *[other] { $count } giorni fa
}
expire-days-left = { $count ->
    [one] tra 1 giorno
   *[other] tra { $count } giorni
}
expire-next = Riesamini ciascuno: lo distrugga con le sue copie, e chieda ai destinatari indicati dopo → di distruggere le loro; oppure fissi un destroy_by successivo sotto [handling] del suo case.toml, con una motivazione agli atti.
next-handling = Prossimo passo: risolva ciò che trattiene il fascicolo (classifiche, elementi di altri Stati, copie oscurate, chiavi, termini), poi: pouch status
page-handling-level = Livello di riservatezza
page-grading = Valutazione della fonte e dell’informazione
page-originator = Proviene da
page-originator-consent = Consenso alla trasmissione a terzi
page-declassification = Declassificato o rilasciato in base a
page-redacts = Copia oscurata di
problem-marking-rules-unreadable = Le regole d’uso e di diffusione in { $path } non possono essere lette: { $reason }.
remedy-marking-rules-unreadable = Verifichi la cartella indicata con --templates, o ometta --templates per applicare le regole fornite con pouch.
problem-marking-rules-form = { $path } non è scritto come lo sono le regole d’uso e di diffusione: { $reason }.
remedy-marking-rules-form = Corregga il file; il README in templates/handling, nei sorgenti di pouch, dice come si scrive.
problem-marking-seen = { $place } reca la classifica «{ $word }» ({ $marking }) { $at ->
    [name] nel nome
    [title] nelle proprietà (titolo)
    [subject] nelle proprietà (oggetto)
    [description] nelle proprietà (descrizione)
    [copyright] nelle proprietà (copyright)
   *[other] in { $at }
}, vista { $times }×.
remedy-marking-seen = Lo esamini prima che vada altrove. Se può essere inviato, dia a [handling] un set e un level altrettanto elevati, o al suo [[item]] un riferimento di declassificazione; altrimenti non lo trasmetta.
problem-marking-perhaps = { $place } reca forse una classifica: «{ $word }» ({ $marking }) { $at ->
    [name] nel nome
    [title] nelle proprietà (titolo)
    [subject] nelle proprietà (oggetto)
    [description] nelle proprietà (descrizione)
    [copyright] nelle proprietà (copyright)
   *[other] in { $at }
}, vista { $times }×.
remedy-marking-perhaps = Lo esamini. Se la parola non è una classifica, dica perché nel suo [[item]]: no_marking = "…".
problem-marking-half-stated = [handling] indica un insieme di classifiche senza livello, o un livello senza il suo insieme.
remedy-marking-half-stated = Compili entrambi, per esempio set = "TLP" e level = "amber"; o nessuno dei due.
problem-marking-unknown-set = Non c’è alcun insieme di classifiche «{ $value }».
remedy-marking-unknown-set = Usi uno di questi in set sotto [handling]: { $known }.
problem-marking-unknown-level = L’insieme { $set } non ha alcun livello «{ $value }».
remedy-marking-unknown-level = Usi uno di questi in level sotto [handling]: { $known }.
problem-marking-unknown-grading = «{ $value }» non è una valutazione della fonte e dell’informazione.
remedy-marking-unknown-grading = Scriva una lettera per la fonte (A, B, C, X) e una cifra per l’informazione (da 1 a 4), per esempio grading = "B2".
problem-marking-above-level = { $place } reca la classifica «{ $word }» ({ $marking }), superiore al livello del fascicolo ({ $level ->
    [none] non ne è indicato alcuno; è quindi per uso d’ufficio
   *[other] { $level }
}); { $at ->
    [name] è nel nome
    [title] è nelle proprietà (titolo)
    [subject] è nelle proprietà (oggetto)
    [description] è nelle proprietà (descrizione)
    [copyright] è nelle proprietà (copyright)
   *[other] è in { $at }
}.
remedy-marking-above-level = Elevi set e level sotto [handling], non trasmetta l’elemento (disclosure = "withheld") o, se la parola non è una classifica, dica perché nel suo [[item]]: no_marking = "…".
problem-marking-state-secret = { $place } reca il contrassegno di un segreto di Stato: «{ $word }» ({ $marking }); { $at ->
    [name] è nel nome
    [title] è nelle proprietà (titolo)
    [subject] è nelle proprietà (oggetto)
    [description] è nelle proprietà (descrizione)
    [copyright] è nelle proprietà (copyright)
   *[other] è in { $at }
}.
remedy-marking-state-secret = Non deve essere confezionato. Non lo trasmetta; oppure, quando l’autorità competente lo ha declassificato o rilasciato, ne scriva il riferimento nell’[[item]]: declassification = "…".
problem-marking-ask = { $place } reca forse una classifica superiore al livello del fascicolo: «{ $word }» ({ $marking }); { $at ->
    [name] è nel nome
    [title] è nelle proprietà (titolo)
    [subject] è nelle proprietà (oggetto)
    [description] è nelle proprietà (descrizione)
    [copyright] è nelle proprietà (copyright)
   *[other] è in { $at }
}.
remedy-marking-ask = Lo esamini. Se è una classifica, non trasmetta l’elemento o elevi il livello; se la parola non è una classifica, dica perché nel suo [[item]]: no_marking = "…".
problem-marking-declassified = { $place } reca «{ $word }» ({ $marking }, in { $at }) ed esce in base a { $reference }.
remedy-marking-declassified = Si assicuri che il riferimento copra proprio questo documento e questo destinatario.
problem-marking-explained = { $place } reca «{ $word }» ({ $marking }, in { $at }), che secondo il funzionario non è una classifica.
remedy-marking-explained = Chi approva dovrebbe leggere la motivazione in no_marking.
problem-marking-unsearched = Classifiche non ricercate secondo le regole attuali, in ciò che va a { $place }: { $items } ({ $count } in totale).
remedy-marking-unsearched = Le faccia ricercare: pouch add. Traduzioni: le alleghi di nuovo.
problem-marking-unread = Ciò che va a { $place } non ha potuto essere letto in parte, e lì timbri e classifiche non sono stati ricercati: { $items } ({ $count } in totale).
remedy-marking-unread = Guardi personalmente ogni pagina; per le pagine scansionate può essere utile pouch add --ocr. Un’immagine senza parole: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } proviene da { $originator }, e non risulta alcun consenso alla trasmissione a terzi.
remedy-third-party-no-consent = Lo chieda a { $originator } e scriva il riferimento della risposta nel suo [[item]]: consent_reference = "…"; fino ad allora non lo trasmetta.
problem-refuse-key = { $place } contiene una chiave privata o un archivio di chiavi ({ $at ->
    [name] secondo il nome
    [bytes] nei suoi byte
   *[other] in { $at }
}).
remedy-refuse-key = Non lo trasmetta, o invii una copia che ne sia priva. Se al destinatario serve come prova, dica perché nel suo [[item]]: refuse_reason = "…".
problem-refuse-passwords = { $place } contiene un elenco di password (da { $at } in poi).
remedy-refuse-passwords = Non lo trasmetta, o invii una copia che ne sia priva. Se al destinatario servono come prova, dica perché nel suo [[item]]: refuse_reason = "…".
problem-refuse-phone-image = { $place } sembra essere la copia completa di un telefono o di un disco ({ $bytes } byte): molto di più, e su molte più persone, di quanto serva a un caso.
remedy-refuse-phone-image = Invii estratti utili al caso. Se serve l’insieme, dica perché nel suo [[item]]: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } è indicato come copia oscurata di { $parent }, che non è un altro elemento di questo caso.
remedy-redaction-parent-unknown = Scriva il numero o il percorso dell’originale: redacts = "E0007".
problem-redaction-parent-packed = { $place } è una copia oscurata di { $parent }, e { $parent } stesso va allo stesso destinatario.
remedy-redaction-parent-packed = Non trasmetta l’originale, nel suo [[item]]: disclosure = "withheld" e withheld_reason.
problem-redaction-no-terms = { $place } è una copia oscurata, ma nulla dice che cosa non deve contenere; le sue parole non sono state controllate.
remedy-redaction-no-terms = Elenchi nomi e numeri nel suo [[item]]: redacted_terms = ["…"]. L’elenco non lascia mai la cartella del caso.
problem-redaction-withheld-inside = { $item } contiene proprio i byte di { $parent }, che è non trasmesso.
remedy-redaction-withheld-inside = Non trasmetta neppure { $item }, o tolga il file dall’archivio e invii il resto.
problem-redaction-term-left = La copia oscurata { $place } contiene ancora il termine { $term } del suo elenco ({ $at ->
    [name] nel nome
    [bytes] nei suoi byte
    [stream] in una parte che nessuna pagina mostra
   *[other] in { $at }
}).
remedy-redaction-term-left = Oscuri di nuovo con un programma che rimuova le parole e non si limiti a coprirle, salvi come nuovo file, lo aggiunga e lasci fuori quello vecchio.
problem-redaction-unread = La copia oscurata { $place } non può essere letta fino alla fine ({ $reason }); non può quindi essere controllata.
remedy-redaction-unread = Ne faccia una copia in una forma semplice, per esempio un PDF senza password, e aggiunga quella.
problem-redaction-changes-left = La copia oscurata { $place } contiene ancora revisioni, e con esse parole eliminate.
remedy-redaction-changes-left = Accetti tutte le revisioni, salvi come PDF e aggiunga quello.
problem-redaction-hidden-sheet = La copia oscurata { $place } contiene ancora un foglio nascosto.
remedy-redaction-hidden-sheet = Elimini il foglio, salvi come nuovo file e lo aggiunga.
problem-redaction-gps-left = La copia oscurata { $place } dice ancora dove è stata fatta (GPS).
remedy-redaction-gps-left = Salvi l’immagine senza le sue proprietà e aggiunga quella.
problem-redaction-comments-left = La copia oscurata { $place } contiene commenti.
remedy-redaction-comments-left = Li legga; se dicono che cosa è stato rimosso, li elimini e aggiunga il nuovo file.
problem-redaction-thumbnail-left = La copia oscurata { $place } contiene una piccola immagine di anteprima, che può mostrare ciò che è stato rimosso.
remedy-redaction-thumbnail-left = La salvi senza anteprima e senza proprietà, e aggiunga quella.
problem-redaction-versions-left = La copia oscurata { $place } contiene versioni precedenti di sé stessa ({ $count }): ciò che è stato rimosso può essere recuperato.
remedy-redaction-versions-left = La stampi in un nuovo PDF e aggiunga quello; «salva» aggiunge soltanto in coda, «salva con nome» o la stampa riscrivono da capo.
problem-redaction-picture = La copia oscurata { $place } ha pagine che sono immagini: lì non è stata cercata alcuna parola.
remedy-redaction-picture = Guardi ogni pagina: è tutto coperto?
problem-retention-passed = La data di distruzione { $date } è giunta (oggi è { $today }).
remedy-retention-passed = Da questo caso non si può inviare nulla senza un riesame: fissi un destroy_by successivo sotto [handling], con una motivazione agli atti.
problem-retention-too-long = La data di distruzione { $date } è successiva a quanto le regole consentono per questo tipo ({ $latest }; { $source }).
remedy-retention-too-long = Fissi un destroy_by anteriore sotto [handling], o faccia annotare da chi approva perché serve più a lungo.
problem-retention-no-folder = Non c’è alcuna cartella { $place }.
remedy-retention-no-folder = Controlli il nome, poi esegua di nuovo il comando.
problem-retention-case-unreadable = Il caso in { $place } non può essere letto: { $reason }.
remedy-retention-case-unreadable = Si sposti lì ed esegua: pouch status
problem-retention-no-date = Il caso in { $place } non indica una data di distruzione.
remedy-retention-no-date = Compili destroy_by sotto [handling] del suo case.toml.
problem-whom-item-open = { $item } ({ $place }): altri elementi di questo caso sono scelti per alcuni destinatari, ma nulla dice a chi va questo.
remedy-whom-item-open = Scriva in case.toml: [[item]] path = "{ $path }", con recipients = ["…"]; o senza recipients, se tutti devono riceverlo.
problem-whom-person-named = { $place }: nomina { $person }, che non è per { $recipient }, e a { $recipient } questo testo viene comunicato.
remedy-whom-person-named = Tolga il nome o il numero da questo testo, o aggiunga "{ $recipient }" ai recipients della [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) va a { $recipient } e nomina { $person }, che non è per { $recipient }.
remedy-whom-person-in-evidence = Invii a { $recipient } una copia oscurata (redacts = "{ $item }"), o scelga l’elemento per altri: recipients = ["…"] nel suo [[item]]. Se può restare, non occorre fare nulla.
