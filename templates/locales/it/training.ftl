# Training packs.

training-done = Il caso di formazione è pronto: { $folder }. Tutto in esso è inventato; le sue traduzioni contengono errori inseriti di proposito. I partecipanti iniziano con «pouch status» e «pouch pack».
training-key = { $count ->
    [one] La soluzione dell’unico errore si trova accanto alla cartella, solo per il docente:
   *[other] La soluzione dei { $count } errori si trova accanto alla cartella, solo per il docente:
  }
training-key-head = SOLUZIONE PER IL DOCENTE – non distribuire. Ogni persona, numero ed evento è inventato.
training-key-seed = La stessa esercitazione può essere creata di nuovo con --seed «{ $seed }».
training-key-line = { $number }. { $what }: { $document }, paragrafo { $paragraph }
training-right = Giusto:
training-wrong = Errato:
training-missing = (mancante)
fault-digit = una cifra di un importo è un’altra
fault-magnitude = un importo è dieci volte maggiore
fault-currency = un importo ha un’altra valuta
fault-month = una data ha un altro mese
fault-day = una data ha un altro giorno
fault-name = una persona è scambiata con un’altra
fault-identifier = due cifre di un numero di documento sono scambiate
fault-phone = due cifre di un numero di telefono sono scambiate
fault-paragraph = manca un paragrafo
fault-untranslated = un paragrafo non è tradotto
fault-negation = una negazione è diventata il suo contrario
fault-term = un termine giuridico significa altro

problem-training-only = Gli errori si inseriscono solo in un caso di formazione.
remedy-training-only = Scriva: pouch init CARTELLA --type TRAIN --faults
problem-training-not-sample = { $place }: un caso di formazione deve indicare sample = true.
remedy-training-not-sample = Scriva sample = true; ogni pagina dice allora che il caso non è reale.
problem-training-number = { $place }: il numero di un caso di formazione, «{ $number }», non inizia con SAMPLE.
remedy-training-number = Scriva per esempio id = "SAMPLE-2026-1": il numero figura in ogni nome di file.
problem-training-real-number = { $place } contiene un numero che potrebbe essere reale ({ $kind ->
    [prc-id] numero d’identità cinese
    [prc-company] codice di società cinese
    [iban] conto bancario
    [card] carta di pagamento
    [imei] numero di serie di telefono
    [dni] DNI o NIE spagnolo
    [cuit] CUIT argentino
    [codice-fiscale] codice fiscale italiano
    [vin] numero di veicolo
    [prc-passport] passaporto cinese
    [phone] numero di telefono
    [email] indirizzo e-mail
   *[other] numero di container
  }, che inizia con { $begins }).
remedy-training-real-number = In un esempio didattico tutto è inventato: scriva un numero come SAMPLE-ID-0001, un telefono come +86 10 5550 0120, un indirizzo che termina con .example, o un valore che la norma stessa usa come esempio.
problem-dossier-no-banner = Il modello { $place } non lascia un posto sicuro per il banner di un esempio didattico.
remedy-dossier-no-banner = Inizi la pagina come fa il modello fornito: «head.html», poi </head> e <body>; nessun commento prima di <body>, nessun <script>, <link> o secondo <style>. pouch vi inserisce da sé il banner.

help-init-faults = Con --type TRAIN: crea un caso completo inventato le cui traduzioni contengono questo numero di errori inseriti di proposito (10), e la relativa soluzione accanto alla cartella
help-init-seed = Crea di nuovo esattamente la stessa esercitazione
