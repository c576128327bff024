# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Abbiamo una base giuridica e la competenza per inviare questo, a loro, ora?
gate-G1-ask-1 = Quale trattato, legge o promessa di reciprocità lo consente, ed è in vigore tra i due Stati?
gate-G1-ask-2 = La nostra unità è competente, e l’autorità che deve dare il consenso lo ha dato?
gate-G1-ask-3 = Questo canale è quello giusto per questo tipo di richiesta?
gate-G1-ask-4 = Nel nostro Paese dovrebbe prima disporlo un giudice?
gate-G2 = Tutto ciò che è nel fascicolo è necessario e proporzionato a una sola finalità dichiarata?
gate-G2-ask-1 = A che cosa serve esattamente, e basterebbe meno?
gate-G2-ask-2 = Quanto è grave la questione, e qual è il piano dell’indagine?
gate-G2-ask-3 = Quali persone vi compaiono senza essere necessarie alla finalità?
gate-G2-ask-4 = Come saremo informati del seguito?
gate-G3 = È certo che il caso non ha carattere politico, militare, religioso o razziale?
gate-G3-ask-1 = Si tratta in realtà di un atto di opinione, di riunione, di giornalismo, di elezione o di successione al potere?
gate-G3-ask-2 = La persona è un politico, un giornalista, un attivista o un avvocato, o un familiare di uno di questi?
gate-G3-ask-3 = Si procederebbe nel caso se la persona appartenesse a un altro gruppo?
gate-G3-ask-4 = È una controversia privata o amministrativa sotto le apparenze di un reato?
gate-G4 = È stato verificato che nessuna persona interessata sia rifugiata o chieda asilo per timore dello Stato che riceverebbe l’informazione?
gate-G4-ask-1 = A chi è stato chiesto, in quale giorno, e qual è stata la risposta? «Non noto» non è una risposta.
gate-G4-ask-2 = La richiesta stessa potrebbe rivelare allo Stato temuto dove si trova la persona?
gate-G4-ask-3 = Una richiesta precedente su questa persona è stata rifiutata o cancellata per questo motivo?
gate-G4-ask-4 = La persona ha detto di temere il ritorno?
gate-G5 = È abbastanza certo che ciò non possa portare a una condanna a morte, alla tortura o a un processo iniquo, o vi sono assicurazioni?
gate-G5-ask-1 = Per quali reati vi può essere inflitta la pena di morte, e con quale frequenza è eseguita?
gate-G5-ask-2 = L’assistenza scagiona la persona? Quanto è attendibile? Che età ha la persona, in quali circostanze vive?
gate-G5-ask-3 = Qual è il rischio per la persona, per le persone offese e per altri se prestiamo assistenza, e se non la prestiamo?
gate-G5-ask-4 = Quali rischi si possono ridurre, con quale assicurazione, e chi vigila sul suo rispetto?
gate-G5-ask-5 = Chi decide? Un funzionario di grado elevato; se la persona è detenuta o imputata, chi indica la legge.
gate-G6 = Doppia incriminazione, prescrizione, sentenze precedenti e amnistie sono state verificate, senza che nulla osti?
gate-G6-ask-1 = La condotta, comunque sia denominata, è reato in entrambi gli Stati?
gate-G6-ask-2 = Quando si prescrive il reato, in ciascuno dei due Stati?
gate-G6-ask-3 = La persona è stata giudicata per gli stessi fatti, in qualsiasi luogo?
gate-G6-ask-4 = Vi è una grazia o un’amnistia che li copre?
gate-G7 = È stabilito che ciò che inviamo, o la persona che consegniamo, serva solo per i fatti e la finalità dichiarati?
gate-G7-ask-1 = Chi lo ha promesso, con quali parole, e dove sta scritto?
gate-G7-ask-2 = La persona, o il materiale, può passare a uno Stato terzo?
gate-G7-ask-3 = Che cosa deve fare il destinatario prima di un altro uso?
gate-G8 = Il fascicolo è privo di materiale coperto dal segreto di avvocati, medici, ministri di culto o stampa, o il suo uso è stato autorizzato?
gate-G8-ask-1 = Telefoni, caselle di posta e chat sono stati esaminati per individuare messaggi di un avvocato o di un medico?
gate-G8-ask-2 = Si potrebbe riconoscere la fonte di un giornalista?
gate-G8-ask-3 = Chi ha autorizzato ciò che vi si trova ugualmente, e con quali limiti?
gate-G9 = Minorenni e persone offese sono protetti in tutto ciò che si invia?
gate-G9-ask-1 = Qual è il superiore interesse del minore?
gate-G9-ask-2 = I loro nomi sono assenti da sintesi, titoli e nomi di file?
gate-G9-ask-3 = Persone offese e testimoni ne sono informati, e hanno acconsentito dove occorre?
gate-G9-ask-4 = Le immagini di abusi non si confezionano mai. Ogni immagine è stata guardata?
gate-G10 = Il trasferimento di dati personali è lecito, corretto e limitato?
gate-G10-ask-1 = Su che cosa si fonda il trasferimento: una decisione, un accordo, una valutazione, un interesse vitale, un consenso? Per un destinatario privato: quale norma?
gate-G10-ask-2 = I fatti sono distinti dalle opinioni, e le persone indagate dalle persone offese e dai testimoni?
gate-G10-ask-3 = Vi sono dati su salute, origine, convinzioni, vita sessuale, geni o impronte digitali, e sono strettamente necessari?
gate-G10-ask-4 = È fissato un giorno in cui i dati sono distrutti o riesaminati?
gate-G11 = Il destinatario ha rispettato le limitazioni precedenti, così che possiamo farvi affidamento?
gate-G11-ask-1 = Qualcosa che abbiamo inviato è stato usato per un’altra finalità, trasmesso a terzi o pubblicato?
gate-G11-ask-2 = Domande in proposito sono rimaste senza risposta?
gate-G11-ask-3 = Vi sono state fughe di notizie dal loro personale o dal loro sistema?
gate-G12 = Anche ciò che è a favore delle persone interessate è nel fascicolo, o almeno elencato?
gate-G12-ask-1 = Quale dichiarazione, documento o perizia è a loro favore?
gate-G12-ask-2 = Abbiamo omesso parti di una chat o di un video che ne cambiano il senso?
gate-G12-ask-3 = Ciò che è incerto è presentato come incerto?

gate-answer-yes = sì
gate-answer-no = no
gate-answer-not-applicable = non applicabile
gate-answer-unsure = incerto
gate-asked-must = risposta obbligatoria
gate-asked-should = risposta consigliata
gate-asked-short = vita in pericolo: indicata, senza attendere la risposta
gate-asked-not = non posta per questo tipo
gate-open = aperta
gate-holds = soddisfatta
gate-by = { $answer }, { $who }
gate-none = Questo tipo di fascicolo non ha domande sulle garanzie.
gate-how = Risponda con: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Consideri:
gate-done = { $gate }: { $answer }, da { $who }, è nel registro di custodia e vi resta.
gate-still = Non è ancora soddisfatta; ciò che occorre è indicato sotto.

approve-done = { $name } approva questo caso nello stato attuale ({ $role ->
    [legal] esame giuridico
   *[other] approvazione
  }, con nome scritto a macchina).
approve-digest = L’approvazione vale per questo preciso stato:
approve-bound = Ogni modifica successiva del file del caso, degli elementi di prova, delle traduzioni o delle risposte alle domande sulle garanzie la fa venir meno.
approve-next = Non occorre altro: pouch pack.
approve-open = Prima di confezionare occorre ancora:
next-approve = Prossimo passo: pouch approve --role approver --name "…" (e --role legal se il tipo richiede tre persone).
next-gate = Prossimo passo: risponda alle domande sulle garanzie: pouch gate.

problem-gate-unanswered = Domande sulle garanzie ancora senza risposta: { $gates }.
remedy-gate-unanswered = pouch gate le elenca tutte; ne legga una con pouch gate { $gate }, poi risponda: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Domanda sulle garanzie { $gate }: { $who } ha risposto «incerto».
remedy-gate-unsure = Deve decidere una seconda persona che non ha esitato: pouch gate { $gate } --answer yes --reason "…" --who "…". La prima risposta resta nel registro.
problem-gate-review = Domanda sulle garanzie { $gate }: { $who } ha risposto no. Occorre un riesame a un secondo livello.
remedy-gate-review = Una seconda persona può consentirlo motivando: pouch gate { $gate } --answer yes --reason "…" --who "…". Altrimenti rinunci: non invii.
problem-gate-stopped = Domanda sulle garanzie { $gate }: { $who } ha risposto no. Non si confeziona nulla.
remedy-gate-stopped = Prima rimedi a ciò che non va. Poi devono rispondere sì due persone, una delle quali non ha esitato: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Domanda sulle garanzie { $gate }: secondo case.toml, { $key } è così, o è incerto. Una sola risposta non basta.
remedy-gate-raised = Deve rispondere anche una seconda persona: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = La domanda sulle garanzie { $gate } vale per ogni fascicolo di questo tipo; «non applicabile» non è una risposta.
remedy-gate-not-applicable = Vi risponda: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Domanda sulle garanzie { $gate }: una risposta ({ $answer }) è priva di nome.
remedy-gate-nobody = Indichi chi risponde, in case.toml (who = "…") o con --who "…".
problem-gate-for-another = { $actor } è all’opera, ma la risposta deve essere di { $name }.
remedy-gate-for-another = Ciascuno risponde per sé: { $name } esegue il comando, senza --actor o con il proprio nome.
problem-gate-not-on-record = { $place }: non risulta documentato quanto segue: { $key ->
    [return_host_agreement] l’accordo dello Stato ospitante
    [return_medical] la visita medica
    [return_legal_act] l’atto dello Stato ospitante
    [return_consent_statement] il libero consenso della persona, per iscritto
    [return_consent_language] la lingua del consenso, che è quella della persona
    [return_interpreter] l’interprete
    [return_lawyer_offered] l’offerta di un difensore
    [return_may_withdraw] il diritto di cambiare decisione
    [return_independent_witness] un testimone indipendente
    [return_no_pressure] che nessun familiare è stato avvicinato per esercitare pressione sulla persona
   *[other] ciò che deve essere documentato
  }. La consegna è sospesa.
remedy-gate-not-on-record = Vi provveda, poi scriva sotto [return] in case.toml come e quando; «no» non documenta nulla. Nessuno può dispensarne.

problem-approval-missing = { $role ->
    [legal] Non risulta alcun esame giuridico.
   *[other] Non risulta alcuna approvazione.
  } Questo tipo richiede tre persone diverse; quanto è scritto in case.toml non basta.
remedy-approval-missing = { $role ->
    [legal] Chi svolge l’esame giuridico digita: pouch approve --role legal --name "…"
   *[other] Chi approva digita: pouch approve --role approver --name "…"
  }
problem-approval-void = { $role ->
    [legal] L’esame giuridico svolto da
   *[other] L’approvazione data da
  } { $name } non vale più. Modificato nel frattempo: { $part ->
    [head] l’intestazione di case.toml (numero, versione, titolo, lingue)
    [references] i riferimenti
    [sender] il mittente
    [recipient] i destinatari
    [legal] la base giuridica, la finalità o i reati
    [facts] i fatti o ciò che si chiede
    [urgency] l’urgenza
    [person] le persone
    [handling] le regole d’uso e di diffusione
    [item] le indicazioni sugli elementi, o quali sono non trasmessi o selezionati
    [approval] ciò che dice [approval]
    [safeguards] chi vede le risposte alle domande sulle garanzie
    [evidence] gli elementi di prova
    [translations] le traduzioni
    [gates] le risposte alle domande sulle garanzie
    [waivers] i rilievi sulle traduzioni che sono stati disattesi
    [all] l’insieme
   *[other] la tabella del tipo di fascicolo
  }.
remedy-approval-void = Annulli la modifica, o la faccia approvare di nuovo: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } non può { $role ->
    [legal] svolgere l’esame giuridico
   *[other] dare l’approvazione
  }: { $other_role ->
    [preparer] il fascicolo è stato redatto da { $other }
    [legal] l’esame giuridico è svolto da { $other }
   *[other] l’approvazione è data da { $other }
  }, e sembra trattarsi della stessa persona.
remedy-approval-same-person = Si rivolga a un’altra persona. Chi ha preso in carico elementi di prova, confermato una lingua o allegato una traduzione ha anche redatto il fascicolo. Se due persone hanno nomi molto simili, ciascuna digita il proprio anche in caratteri cinesi: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: nessuno è indicato come chi ha redatto questo fascicolo.
remedy-approval-no-preparer = Scriva prepared_by = "…" sotto [approval].
problem-approval-nobody = Un’approvazione richiede il nome di una persona.
remedy-approval-nobody = Lo digiti: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mescola in una stessa parola lettere di più alfabeti che si somigliano.
remedy-approval-mixed-letters = Digiti di nuovo il nome con una sola tastiera.
problem-approval-odd-letter = { $name } contiene «{ $letter }», con cui non si scrive alcun nome.
remedy-approval-odd-letter = Digiti il nome come figura sul tesserino di servizio: niente cifre, niente lettere che somigliano soltanto ad altre.
problem-approval-half-name = { $name } dice troppo poco: con una sola parola o con le sole iniziali non si distingue nessuno.
remedy-approval-half-name = Digiti il nome completo, cognome e nome, o in caratteri cinesi.
problem-approval-for-another = { $actor } è all’opera, ma l’approvazione deve essere di { $name }.
remedy-approval-for-another = Ciascuno approva per sé: { $name } esegue il comando, senza --actor o con il proprio nome.
problem-case-bad-time-zone = { $place }: «{ $value }» per «{ $key }» non è un fuso orario.
remedy-case-bad-time-zone = Scriva un nome IANA, per esempio "Asia/Shanghai", "Europe/Moscow" o "America/Argentina/Buenos_Aires".

help-gate = Mostra le domande sulle garanzie di questo caso, o annota una risposta a una di esse
help-gate-id = La domanda, da G1 a G12; tutte se omesso
help-gate-answer = La risposta
help-gate-reason = Perché, nella lingua di lavoro
help-gate-who = Chi risponde; chi è all’opera se omesso
help-gate-on = Il giorno della risposta (AAAA-MM-GG); oggi se omesso
help-approve = Annota che una persona approva il caso esattamente nello stato attuale
help-approve-role = In quale ruolo: approver, o legal per l’esame giuridico
help-approve-name = La persona che approva; chi è all’opera se omesso
help-approve-note = Che cosa la persona desidera aggiungere; non esce dall’ufficio
