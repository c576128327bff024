# Deadlines, clocks and countries.

deadline-urgency = Termine ultimo della richiesta urgente
deadline-action = Termine della richiesta { $number }
deadline-destroy = Distruzione del materiale o riesame della sua necessità
deadline-reply-due = Risposta alla richiesta ricevuta
deadline-time-limit = Termine della richiesta di assistenza giudiziaria
deadline-limitation = Prescrizione del reato
deadline-warrant-expires = Scadenza del mandato
deadline-claim = Ultimo giorno per la richiesta di indennizzo
deadline-event-begins = Inizio dell’evento
deadline-event-ends = Fine dell’evento
deadline-event-expires = Scadenza delle informazioni sull’evento
deadline-silence-until = Giorno dal quale l’utente può essere informato
deadline-handover = Passaggio di consegne al successore
deadline-release = Rimessione in libertà della persona, se la domanda completa non è pervenuta

problem-deadline-passed = { $place }: { $what } – { $when } – data trascorsa.
remedy-deadline-passed = Se il termine è stato rispettato, non occorre altro. Altrimenti avverta oggi stesso l’altra parte e scriva la nuova data in case.toml.
problem-deadline-near = { $place }: { $what } – { $when } – mancano meno di sette giorni.
remedy-deadline-near = «pouch export ics» inserisce le scadenze del caso nel Suo calendario.
problem-country-language = { $place }: per quanto è noto ({ $date }), { $country } accetta documenti in: { $accepted }. Nessuna di queste lingue è tra quelle del destinatario. Fonte: { $source }
remedy-country-language = Aggiunga una lingua accettata sotto «languages» e faccia tradurre il materiale, o si assicuri che questo destinatario accetti la Sua. «pouch countries { $country }» dice di più.
problem-country-unknown = Del Paese «{ $code }» non è noto nulla.
remedy-country-unknown = Sono noti: { $known }.

export-ics-done = { $count ->
    [one] Il calendario con una scadenza è scritto:
   *[other] Il calendario con { $count } scadenze è scritto:
  }
export-linked-done = { $count ->
    [one] Il fascicolo con un elemento è scritto in questa forma:
    [many] Il fascicolo con { $count } di elementi è scritto in questa forma:
   *[other] Il fascicolo con { $count } elementi è scritto in questa forma:
  }
export-ics-note = Scritto da pouch in base al file del caso; questa voce non indica nessuno.
countries-note = Questo è quanto è stato trovato nelle fonti alla data indicata. Non è legge: si informi prima di farvi affidamento.
country-eu = Unione europea (canale di polizia)
confidence-V = letto nella fonte
confidence-K = noto, non riletto
clock-release = { $count ->
    [one] Un giorno dopo l’arresto provvisorio la persona è rimessa in libertà, salvo che sia pervenuta la richiesta completa.
   *[other] { $count } giorni dopo l’arresto provvisorio la persona è rimessa in libertà, salvo che sia pervenuta la richiesta completa.
  }
clock-answer-urgent-hours = Alle richieste urgenti si risponde entro { $count } ore quando le informazioni sono direttamente disponibili.
clock-answer-urgent-days = Alle altre richieste urgenti si risponde entro { $count } giorni.
clock-answer-days = A tutte le altre richieste si risponde entro { $count } giorni.

help-export = Scrive ciò che altri programmi leggono: le scadenze del caso come calendario, un fascicolo come dati collegati
help-export-form = ics: un calendario del caso (iCalendar); case: un fascicolo come CASE/UCO 1.4; rocrate: un fascicolo come RO-Crate 1.2; asic: un fascicolo in un contenitore ASiC-S firmato
help-export-output = Il file da scrivere; se omesso, la risposta va allo standard output
help-export-force = Sostituisce un file già esistente
help-countries = Elenca quanto è noto della prassi dei Paesi: lingue accettate, canali, termini, con data e fonte
help-countries-code = Un Paese in dettaglio, per esempio AR, EU o INTERPOL
