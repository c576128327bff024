# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: pouch non conosce la chiave «{ $key }».
remedy-case-unknown-key = { $nearest ->
    [none] Chiavi che possono stare qui: { $known }.
   *[other] Si intendeva «{ $nearest }»? Chiavi che possono stare qui: { $known }.
  }
problem-case-wrong-type = { $place }: «{ $key }» ha un valore di tipo diverso da quello atteso.
remedy-case-wrong-type = Lo scriva in questa forma: { $expected }.
problem-case-bad-date = { $place }: «{ $value }» per «{ $key }» non è una data esistente.
remedy-case-bad-date = Scriva anno, mese e giorno, per esempio "2026-06-14".
problem-case-bad-time = { $place }: «{ $value }» per «{ $key }» non è un’ora con scostamento da UTC.
remedy-case-bad-time = Scriva data, ora e scostamento, per esempio "2026-06-14T09:30:00+08:00", o solo la data.
problem-case-bad-country = { $place }: «{ $value }» per «{ $key }» non è un codice di Paese.
remedy-case-bad-country = Scriva le due lettere maiuscole di ISO 3166, per esempio "CN", "AR" o "IT".
problem-case-bad-key = { $place }: «{ $value }» per «{ $key }» non può far parte di un nome di file su ogni sistema.
remedy-case-bad-key = Usi al massimo 64 lettere latine, cifre, «-», «_» e «.»; inizi con una lettera o una cifra e non termini con «.», per esempio "ar-pfa".
problem-case-bad-choice = { $place }: «{ $value }» non è una delle parole ammesse per «{ $key }».
remedy-case-bad-choice = { $nearest ->
    [none] Scelga una di queste: { $allowed }.
   *[other] Si intendeva «{ $nearest }»? Scelga una di queste: { $allowed }.
  }
problem-case-bad-language = { $place }: «{ $value }» per «{ $key }» non è un codice di lingua.
remedy-case-bad-language = Scriva un codice BCP 47, per esempio "zh-Hans", "es", "it" o "pt-BR".
problem-case-syntax = { $place }: da qui in poi il file non può essere letto ({ $reason }).
remedy-case-syntax = Esamini questa riga e la precedente: spesso una virgoletta o una parentesi non è chiusa. Poi esegua «pouch status».
problem-case-same-recipient = { $place }: la chiave di destinatario «{ $key }» è assegnata due volte.
remedy-case-same-recipient = Assegni a ogni destinatario una chiave propria; entra nel nome del file del fascicolo.
problem-case-same-item = { $place }: «{ $path }» è descritto due volte.
remedy-case-same-item = Conservi un solo blocco [[item]] per questo percorso e vi sposti quanto dice l’altro.
problem-case-file-missing = Non c’è alcun case.toml in { $path } né in una cartella superiore.
remedy-case-file-missing = Si sposti nella cartella di un caso, o ne apra uno nuovo: pouch init CARTELLA --type TRANSMIT
problem-case-file-not-utf8 = { $place }: questa riga contiene un carattere che non è testo UTF-8.
remedy-case-file-not-utf8 = Apra il file nel Suo editor, scelga «Salva con nome» con la codifica UTF-8 e controlli i caratteri della riga { $line }.
problem-case-file-unreadable = { $place }: il file del caso { $path } non può essere letto ({ $reason }).
remedy-case-file-unreadable = Verifichi di avere il permesso di leggere il file, che nessun altro programma lo tenga aperto e che sia salvato come testo UTF-8. Poi esegua di nuovo il comando.
problem-case-file-too-large = { $place }: il file del caso { $path } è più grande di quanto pouch legga.
remedy-case-file-too-large = Sposti i testi lunghi in documenti sotto evidence/ e lasci una sintesi in case.toml.
problem-profile-missing = { $place }: «{ $key }» è ancora vuoto (campo { $field }).
remedy-profile-missing = Lo compili, per esempio: { $example } · { $source ->
    [practice] Lo chiede la prassi consolidata.
   *[other] Richiesto da: { $source }.
  }
problem-profile-unknown-type = { $place }: pouch non conosce il tipo di fascicolo «{ $value }».
remedy-profile-unknown-type = Scelga uno di questi: { $known }.
problem-attach-no-reader = Nessun destinatario di questo caso legge { $to }: questa traduzione non andrà a nessuno.
remedy-attach-no-reader = Indichi la lingua con --to come case.toml la scrive per il suo destinatario, o aggiunga { $to } alle lingue del destinatario.
problem-attach-empty = { $place } è vuoto: non contiene neppure un byte.
remedy-attach-empty = Chieda di nuovo il file al traduttore e lo alleghi a { $item }; sostituisce questo.
problem-case-reason-without-withheld = { $place }: questo [[item]] indica withheld_reason, ma non disclosure = "withheld"; il suo contenuto sarebbe inviato.
remedy-case-reason-without-withheld = Aggiunga disclosure = "withheld" per non trasmetterlo, o elimini withheld_reason per inviarlo.
problem-case-item-without-path = { $place }: questo [[item]] non dice a quale originale si riferisce.
remedy-case-item-without-path = Aggiunga il suo percorso, per esempio path = "evidence/letter.pdf"; pouch status li mostra.
problem-case-unknown-recipient = { $place }: { $key } non è un destinatario di questo caso. Destinatari: { $known }.
remedy-case-unknown-recipient = Corregga qui recipients; forse si intendeva: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: «{ $key }» è senza risposta.
remedy-profile-open = Risponda con una di queste parole: { $answers }. Una domanda lasciata aperta non vale mai come un no.
problem-profile-not-good = { $place }: «{ $key }» indica «{ $value }», { $wrong ->
    [placeholder] che occupa soltanto il posto di una risposta
    [date] che non è una data
    [instant] che non è un’ora con scostamento da UTC
    [number] che non è un numero intero
    [evidence] che non è il percorso di un elemento di prova
    [rows] che non è un elenco di righe
   *[answer] che non è una delle risposte: { $answers }
 }.
remedy-profile-not-good = Lo scriva in questa forma: { $example }
problem-profile-none-of = { $place }: nessuna riga di «{ $key }» è una di queste: { $answers }.
remedy-profile-none-of = Aggiunga una riga, per esempio: { $example }
problem-profile-row-missing = { $place }: la riga { $row } non dice nulla per «{ $key }».
remedy-profile-row-missing = Completi la riga, per esempio: { $example }
problem-profile-forbidden = { $place }: un fascicolo di questo tipo non deve contenere questo (campo { $field }, «{ $key }»).
remedy-profile-forbidden = Lo tolga, o scelga un altro tipo di fascicolo.
problem-profile-files = I requisiti propri non possono essere usati (problemi indicati sopra: { $count }).
remedy-profile-files = Corregga i file e li controlli: pouch profiles check FILE
problem-profile-file-unreadable = { $place } non può essere letto: { $reason }.
remedy-profile-file-unreadable = Verifichi che il file esista, di avere il permesso di leggerlo e che sia salvato come testo UTF-8.
problem-profile-file-syntax = { $place }: da qui in poi il file non può essere letto; manca un segno di virgolette, una parentesi, una virgola o un segno di uguale, o ce n’è uno di troppo.
remedy-profile-file-syntax = Confronti questa riga con un tipo fornito con pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: qui non esiste la chiave «{ $value }».{ $nearest ->
    [none] { "" }
   *[other] { " " }Si intendeva { $nearest }?
  }
remedy-profile-file-unknown-key = Chiavi previste qui: { $known }.
problem-profile-file-unknown-word = { $place }: «{ $value }» non è una delle parole previste per questa chiave.
remedy-profile-file-unknown-word = Scelga una di queste: { $known }.
problem-profile-file-missing-key = { $place }: qui manca «{ $value }».
remedy-profile-file-missing-key = La aggiunga; veda come la scrive un tipo fornito con pouch: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: il valore è della specie sbagliata: un testo, un elenco e una tabella si scrivono in modo diverso.
remedy-profile-file-wrong-kind = Scriva i testi come "…", gli elenchi come ["…", "…"], le condizioni come {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: «{ $value }» non può essere il nome di un tipo.
remedy-profile-file-type-name = Usi lettere maiuscole da A a Z, cifre, - e _, cominciando con una lettera, al massimo 24 caratteri: type = "BANK"
problem-profile-folder-missing = La cartella { $place } non esiste; non ci sono quindi modelli del Suo ufficio.
remedy-profile-folder-missing = Corregga la cartella indicata dopo --templates o nelle impostazioni dell’ufficio.
problem-profile-file-example = { $place }: «{ $value }» della riga { $field } non ha un esempio.
remedy-profile-file-example = Aggiunga un buon valore sotto [field.example]; i funzionari lo copiano e i test ne sono ricavati.
problem-profile-file-condition = { $place }: la riga { $field } è condizionale, ma non dice quando si applica.
remedy-profile-file-condition = Indichi entrambi: condition = "name-of-it" e when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: la riga { $field } non dice dove il fascicolo mostra ciò che pouch adempie ({ $value }).
remedy-profile-file-seen = Le righe con by = "pouch", e solo queste, richiedono seen = "dossier.json:/…", "bag-info:…", "custody:…" o "page:…".
problem-profile-file-nothing = { $place }: la riga { $field } non ha chiavi; nulla potrebbe quindi mai soddisfarla.
remedy-profile-file-nothing = Indichi le chiavi di case.toml che la soddisfano.
problem-profile-file-key = { $place }: la riga { $field } indica «{ $value }», che nessun requisito conosce.
remedy-profile-file-key = Corregga la chiave, il tipo o la risposta nella condizione.
problem-profile-file-rule = { $place }: una regola si riferisce alla riga { $row }, che questo file non ha.
remedy-profile-file-rule = Corregga row = "…" della regola.
problem-profile-file-table = { $place }: questo tipo non ha una tabella propria.
remedy-profile-file-table = Aggiunga table = "name", o si basi su un altro tipo con base = "TYPE".
problem-profile-file-base = { $place }: si basa su { $base }, che non è un tipo di fascicolo.
remedy-profile-file-base = Scelga uno di questi: { $known }.
problem-profile-file-base-table = { $place }: un tipo che si basa su { $base } ne usa la tabella, { $table }.
remedy-profile-file-base-table = Ometta table = "…", o scriva table = "{ $table }".
problem-profile-file-unsaid = { $place }: in questa lingua non è detto nulla per «{ $id }».
remedy-profile-file-unsaid = Aggiunga una frase a un file .ftl in quella cartella, sotto --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: «{ $key }» ({ $value }) precede «{ $other }» ({ $then }).
remedy-rule-in-order = Una delle due date è errata: le confronti entrambe con i documenti.
problem-rule-past = { $place }: «{ $key }» ({ $value }) è trascorso; oggi è { $today }.
remedy-rule-past = Fissi una data che possa ancora essere rispettata, o dica perché resta quella vecchia.
problem-rule-within = { $place }: «{ $key }» ({ $value }) cade { $days } giorni dopo «{ $other }» ({ $then }); di solito al massimo { $most }.
remedy-rule-within = Scelga una data anteriore, o annoti perché deve essere così tarda.
problem-rule-at-least = { $place }: «{ $key }» è { $value }; il minimo richiesto è { $least }.
remedy-rule-at-least = Controlli la cifra. Se è giusta, questo tipo di fascicolo non è utilizzabile per il caso.
problem-rule-must-be = { $place }: «{ $key }» è «{ $value }»; per questo tipo di fascicolo va bene solo { $answers }.
remedy-rule-must-be = Se la risposta è vera, si fermi: scelga un altro tipo, o faccia decidere il caso a un livello superiore.
problem-rule-texts-differ = { $place }: il racconto fornito all’assicuratore non è quello del documento di polizia ({ $language }). Qui: «{ $here }»; là: «{ $there }».
remedy-rule-texts-differ = Chieda alla persona quale sia quello giusto e corregga l’altro; un assicuratore respinge una richiesta con due racconti diversi.
problem-rule-check-digit = { $place }: la cifra di controllo di { $number } è errata: così com’è non può essere un numero di documento di { $issuer }.
remedy-rule-check-digit = Lo confronti, cifra per cifra, con il documento stesso. Se il documento riporta proprio questo numero, lo dica in role della persona o in facts: se ne accorgerà anche l’altra parte.
problem-rule-refused = { $place }: «{ $value }» non documenta nulla per «{ $key }».
remedy-rule-refused = Prima lo ottenga, e annoti chi lo ha dato e quando. Finché è in sospeso o rifiutato, questo fascicolo non deve partire.
problem-rule-paper-missing = { $place }: { $key } indica { $path }, che non è tra gli elementi di questo caso.
remedy-rule-paper-missing = Metta il documento in evidence/, esegua pouch add e ne scriva il percorso esattamente come lo mostra pouch status.
problem-rule-nobody-sought = { $place }: in questo caso nessuno è ricercato; ogni persona ha un altro stato.
remedy-rule-nobody-sought = Una richiesta di arresto o di consegna indica almeno una persona il cui stato è uno di questi: { $answers }.
problem-rule-sum = { $place }: le righe danno una somma di { $sum } { $currency }, ma il totale indica { $total }.
remedy-rule-sum = Corregga la riga o il totale; un assicuratore respinge un elenco la cui somma non torna.
problem-rule-currency = { $place }: l’importo { $value } è senza valuta.
remedy-rule-currency = Aggiunga le tre lettere di ISO 4217, per esempio currency = "CNY".
problem-rule-amount = { $place }: «{ $value }» non è un importo.
remedy-rule-amount = Scriva cifre e al massimo due decimali dopo un punto, per esempio value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) non è nominato nei fatti ({ $languages }).
remedy-rule-person-not-named = Dica in facts.summary che cosa questa persona ha fatto o subito, in ogni lingua, o ometta la persona.
problem-rule-conclusion = { $place }: «{ $key }» ({ $language }) dichiara colpevole chi non è condannato: { $words }.
remedy-rule-conclusion = Scriva ciò che si contesta: «è sospettato di», «avrebbe».
problem-rule-facts-length = { $place }: i fatti hanno { $length } { $unit ->
    [characters] caratteri
   *[words] parole
 } ({ $language }); da { $least } a { $most } stanno nella prima pagina e dicono abbastanza.
remedy-rule-facts-length = Li abbrevi e metta il resto in un documento sotto evidence/, o aggiunga chi, quando, dove, come e con quale esito.
problem-rule-action-bare = { $place }: l’attività { $number } non si fonda su alcun elemento di prova e non dice perché.
remedy-rule-action-bare = Indichi exhibits = ["evidence/…"], o no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: l’attività { $number } si fonda su { $path }, che non è stato preso in carico.
remedy-rule-exhibit-unknown = Corregga il percorso, o esegua pouch add.
problem-rule-item-undescribed = { $place }: non è detto nulla di { $items } ({ $count } in totale); nessuno può quindi capire a che cosa servano.
remedy-rule-item-undescribed = Descriva ciascuno in un [[item]], o ometta ciò che non sostiene alcun fatto, imputazione o attività.
problem-rule-their-language = { $place }: { $recipient } non può leggere «{ $key }»: non c’è in { $languages }.
remedy-rule-their-language = Lo aggiunga in una di queste lingue: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: «{ $key }» e «{ $other }» sono la stessa persona, { $name }.
remedy-rule-same-person = Una seconda persona deve esaminare il fascicolo e approvarlo.
problem-rule-vague-purpose = { $place }: «{ $value }» non è una finalità d’uso.
remedy-rule-vague-purpose = Dica per quale caso e per quale passo il destinatario può usare il fascicolo.
problem-rule-reciprocity = { $place }: la base giuridica è la reciprocità, ma manca il testo della promessa.
remedy-rule-reciprocity = Scriva la promessa in text = "…" di questa base.
problem-rule-penalty = { $place }: la pena citata, «{ $value }» ({ $language }), indica { $numbers }, che il testo della legge non indica.
remedy-rule-penalty = Ricopi la pena dal testo della legge.
problem-rule-personal-number = { $place }: il numero del caso contiene dati personali ({ $value }); figura in ogni nome di file.
remedy-rule-personal-number = Scelga un numero che non indichi nessuno.
problem-rule-minor = { $place }: { $person }, data di nascita { $value }, ha meno di 18 anni, ma minor = false.
remedy-rule-minor = Scriva minor = true, o corregga la data di nascita.
problem-rule-telegraph-code = { $place }: «{ $value }» sono { $codes } codici per un nome di { $characters } caratteri.
remedy-rule-telegraph-code = Scriva quattro cifre per ogni carattere, separate da spazi.
problem-case-log-not-a-file = Il registro di custodia { $path } è un collegamento, una cartella o una pipe, non un file a sé stante. Non ne è stato letto nulla e nulla è stato scritto attraverso di esso.
remedy-case-log-not-a-file = Accerti chi lo ha messo lì. Ripristini il registro dall’ultima copia di sicurezza; se il caso è nuovo, elimini ciò che si trova lì ed esegua di nuovo il comando.
problem-rule-own-language = { $place }: «{ $key }» è { $value }, ma le lingue della persona sono { $languages }.
remedy-rule-own-language = Faccia redigere e firmare la dichiarazione in una lingua della persona; se c’è stato un interprete, lo indichi in return.interpreter.
office-settings-from = Impostazioni dell’ufficio da { $path }{ $templates ->
    [none] { "." }
   *[other] : modelli { $templates }
  }
problem-office-settings-unreadable = Le impostazioni dell’ufficio { $place } non possono essere lette: { $reason }.
remedy-office-settings-unreadable = Verifichi il file, oppure lo sposti e usi --templates.
problem-office-settings-wrong = { $place }: da qui in poi le impostazioni dell’ufficio non sono comprensibili.
remedy-office-settings-wrong = Prevedono solo due righe: templates = "CARTELLA" e office = "FILE".
