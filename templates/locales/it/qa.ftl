# Checks on translations.

problem-tx02-other-language = { $place }: la traduzione dovrebbe essere in { $wanted } ed è in { $found }.
remedy-tx02-other-language = Alleghi il file che va qui, o corregga la lingua indicata.

problem-tx04-untranslated = { $place }: non tradotto: «{ $written }».
remedy-tx04-untranslated = Chieda questo segmento al traduttore.

problem-tx04-garbled = { $place }: nella traduzione ci sono lettere guastate da una codifica sbagliata, per esempio «{ $written }» (punti: { $count }).
remedy-tx04-garbled = Chieda al traduttore di salvare il file in UTF-8 o come DOCX e di inviarlo di nuovo.

problem-tx04-passage = { $place }: un passo dell’originale è rimasto nella traduzione: «{ $written }».
remedy-tx04-passage = Chieda al traduttore se deve restare, per esempio un nome accanto alla sua trascrizione.

problem-tx05-empty = { $place }: non c’è traduzione.
remedy-tx05-empty = Chieda questo segmento al traduttore.

problem-tx05-paragraph-missing = { $place }: nulla nella traduzione sembra corrispondere a questo paragrafo: «{ $written }».
remedy-tx05-paragraph-missing = Chieda al traduttore se il paragrafo è andato perso.

problem-tx05-paragraphs-missing = { $place }: { $count } segmenti consecutivi non hanno traduzione, da { $first } a { $last }.
remedy-tx05-paragraphs-missing = Chieda al traduttore se è andata persa una pagina.

problem-tx05-too-short = { $place }: la traduzione ha { $translation } caratteri; per i { $source } dell’originale se ne attendevano circa { $expected }.
remedy-tx05-too-short = Confronti la fine dei due testi: qualcosa può essere stato omesso.

problem-tx05-too-long = { $place }: la traduzione ha { $translation } caratteri; per i { $source } dell’originale se ne attendevano circa { $expected }.
remedy-tx05-too-long = Veda se è stato aggiunto qualcosa, e segnali ciò che è nota del traduttore.

problem-tx06-number-differs = { $place }: originale { $source } = { $source_value }; traduzione { $translation } = { $translation_value }.
remedy-tx06-number-differs = Confronti con l’originale e faccia correggere il numero errato.

problem-tx06-number-missing = { $place }: l’originale ha { $written } = { $value }; la traduzione non ha questo numero.
remedy-tx06-number-missing = Confronti con l’originale; disattenda il rilievo con motivazione se il numero è detto con altre parole.

problem-tx06-number-added = { $place }: la traduzione ha { $written } = { $value }; l’originale non ha questo numero.
remedy-tx06-number-added = Confronti con l’originale; disattenda il rilievo con motivazione se il numero è detto con altre parole.

problem-tx07-magnitude-differs = { $place }: ordine di grandezza errato: originale { $source } = { $source_value }; traduzione { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Conti gli zeri: 万 vale diecimila, 亿 cento milioni, «billón» un milione di milioni.

problem-tx10-currency-differs = { $place }: originale { $source } = { $source_value }; traduzione { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Faccia correggere la valuta; un importo convertito sta solo accanto a quello originale.

problem-tx10-currency-missing = { $place }: la valuta dell’originale, { $written } = { $value }, non è nella traduzione.
remedy-tx10-currency-missing = Faccia indicare la valuta dell’originale.

problem-tx10-currency-added = { $place }: la traduzione indica una valuta che l’originale non indica: { $written } = { $value }.
remedy-tx10-currency-added = Confronti con l’originale; un importo convertito deve indicare tasso, data e fonte.

problem-tx11-month-differs = { $place }: originale { $source }; traduzione { $translation }: non è lo stesso mese.
remedy-tx11-month-differs = Confronti con l’originale; indichi nel caso l’ordine di giorno e mese se la data è in cifre.

problem-tx11-month-missing = { $place }: il mese dell’originale, { $written }, non è nella traduzione.
remedy-tx11-month-missing = Confronti le date dei due testi.

problem-tx11-month-added = { $place }: il mese della traduzione, { $written }, non è nell’originale.
remedy-tx11-month-added = Confronti le date dei due testi.

problem-tx11-weekday-differs = { $place }: originale { $source }; traduzione { $translation }: non è lo stesso giorno della settimana.
remedy-tx11-weekday-differs = Confronti con l’originale.

problem-tx15-latin-name-differs = { $place }: originale { $source }; traduzione { $translation }: non sono le stesse lettere.
remedy-tx15-latin-name-differs = Faccia ricopiare il nome lettera per lettera.

problem-tx17-glossary-term = { $place }: è stato concordato di rendere { $source } con { $right }; la traduzione non lo fa.
remedy-tx17-glossary-term = Faccia usare la forma concordata, o modifichi il glossario del caso.

problem-tx18-mark-differs = { $place }: originale { $source }; traduzione { $translation }: non è lo stesso contrassegno.
remedy-tx18-mark-differs = Faccia ricopiare il numero o la targa segno per segno.

problem-tx19-address-differs = { $place }: originale { $source }; traduzione { $translation }: non è lo stesso indirizzo.
remedy-tx19-address-differs = Faccia ricopiare l’indirizzo segno per segno.

problem-tx19-address-missing = { $place }: l’indirizzo { $written } non è nella traduzione.
remedy-tx19-address-missing = Faccia ricopiare l’indirizzo segno per segno.

problem-tx20-identifier-differs = { $place }: originale { $source }; traduzione { $translation }: non è lo stesso numero.
remedy-tx20-identifier-differs = Faccia ricopiare il numero cifra per cifra.

problem-tx20-identifier-missing = { $place }: il numero { $written } non è nella traduzione.
remedy-tx20-identifier-missing = Faccia ricopiare il numero cifra per cifra.

problem-tx20-check-digit-translation = { $place }: originale { $source }; traduzione { $translation }: la cifra di controllo è corretta solo nell’originale; l’errore è quindi nella traduzione.
remedy-tx20-check-digit-translation = Faccia ricopiare il numero cifra per cifra.

problem-tx20-check-digit-source = { $place }: originale { $source }; traduzione { $translation }: la cifra di controllo è corretta solo nella traduzione; l’errore può quindi essere nell’originale.
remedy-tx20-check-digit-source = Esamini il documento originale; un errore dell’originale si conserva e si segnala con [sic].

problem-tx21-plate-province = { $place }: il primo carattere della targa { $written } manca nella traduzione.
remedy-tx21-plate-province = Faccia conservare il carattere, con la sua trascrizione { $name }.

problem-tx23-legal-term = { $place }: { $source } è reso con «{ $translation }», che è un’altra condizione giuridica.
remedy-tx23-legal-term = Lo faccia rendere con: { $right }.

problem-tx24-suspicion-missing = { $place }: l’originale dice «{ $written }»; la traduzione non ha alcuna parola di sospetto.
remedy-tx24-suspicion-missing = Veda se un sospetto è diventato un fatto.

problem-tx27-two-renderings = { $place }: lo stesso originale è reso in due modi: «{ $first }» ({ $first_place }) e «{ $second }».
remedy-tx27-two-renderings = Faccia usare una sola resa, o disattenda il rilievo con motivazione.

problem-check-translation-unread = { $place }: i controlli sulle traduzioni richiedono testo da entrambe le parti, e da una di esse non c’è testo leggibile.
remedy-check-translation-unread = Confronti i due a vista; un’immagine o una registrazione non ha testo da controllare.
problem-check-translation-more = { $place }: altri { $count } rilievi non sono elencati.
remedy-check-translation-more = Rimedi ai primi e controlli di nuovo; tante differenze spesso significano che è stato allegato il file sbagliato.
help-check-translations = Solo ciò che ogni traduzione afferma rispetto al suo originale: numeri, date, importi, identificativi, nomi, ciò che manca
help-check-no-translations = Tutto tranne le traduzioni

problem-tx13-zone-differs = { $place }: l’originale indica un’ora secondo l’orologio di { $source }, la traduzione secondo quello di { $translation }.
remedy-tx13-zone-differs = Faccia indicare l’orologio dell’originale; un’ora convertita sta accanto, mai al suo posto.
problem-tx13-zone-missing = { $place }: l’originale dice secondo quale orologio è indicata un’ora ({ $value }); la traduzione no.
remedy-tx13-zone-missing = Faccia indicare l’orologio, o chi legge prende l’ora per la propria.
problem-tx14-age-differs = { $place }: l’originale indica { $written } anni e nascita in data { $value }; in data { $found } risultano { $expected }.
remedy-tx14-age-differs = Verifichi se l’età è contata all’antica (虚岁) o se una cifra è errata; faccia indicare accanto la data di nascita.
problem-tx14-nominal-age = { $place }: l’originale conta un’età alla maniera antica (虚岁, uno o due anni in più); la traduzione non lo dice.
remedy-tx14-nominal-age = La faccia segnalare come età nominale, con la data di nascita se è nota: un minorenne può sembrare un adulto.
problem-tx16-pinyin = { $place }: «{ $translation }» non è una lettura di { $source }, che può leggersi { $right }.
remedy-tx16-pinyin = Faccia scrivere il nome come nel passaporto, o inserisca quella forma nel file del caso tra i nomi della persona.
problem-tx22-unit-converted = { $place }: originale { $source }; traduzione { $translation }: convertito.
remedy-tx22-unit-converted = Faccia mettere il valore dell’originale accanto a quello convertito.
problem-tx22-unit-differs = { $place }: originale { $source }; traduzione { $translation }: la stessa cifra in un’altra unità.
remedy-tx22-unit-differs = Faccia conservare l’unità dell’originale: 斤 è mezzo chilogrammo, 两 cinquanta grammi, 亩 un quindicesimo di ettaro.
problem-tx25-mark-missing = { $place }: l’originale segnala { $written }; la traduzione non segnala nulla di simile tra parentesi quadre.
remedy-tx25-mark-missing = Faccia segnalare tra parentesi quadre, nel punto in cui si trovano, sigilli, firme, impronte digitali e immagini.
problem-tx26-illegible-missing = { $place }: l’originale reca l’indicazione { $written }; la traduzione non dice che qualcosa è illeggibile.
remedy-tx26-illegible-missing = Lo faccia segnalare con [illeggibile]; non si deve fare alcuna supposizione.
problem-tx28-speaker-differs = { $place }: originale { $source }; traduzione { $translation }: domanda e risposta sono scambiate.
remedy-tx28-speaker-differs = Confronti con l’originale: una risposta non deve diventare una domanda.
problem-tx28-speaker-missing = { $place }: l’originale dice chi parla ({ $written }); la traduzione no.
remedy-tx28-speaker-missing = Faccia segnalare domanda e risposta come nell’originale.
problem-tx28-time-added = { $place }: { $count } sottotitoli della traduzione hanno tempi che l’originale non ha, il primo a { $written }.
remedy-tx28-time-added = Faccia mantenere a ogni sottotitolo il suo tempo: ciò che è stato detto deve potersi ritrovare nella registrazione.
problem-tx28-time-differs = { $place }: originale { $source }; traduzione { $translation }: non sono gli stessi tempi, o non nello stesso ordine ({ $count } in totale).
remedy-tx28-time-differs = Faccia ricopiare ogni tempo così com’è: ciò che è stato detto deve potersi ritrovare nella registrazione.
problem-tx28-time-missing = { $place }: { $count } sottotitoli dell’originale non sono nella traduzione, il primo a { $written }.
remedy-tx28-time-missing = Li faccia tradurre, o alleghi la traduzione come estratto.
problem-tx29-certificate-after-receipt = { $place }: l’attestazione reca la data { $source }, ma la traduzione è pervenuta il { $translation }.
remedy-tx29-certificate-after-receipt = Corregga la data errata.
problem-tx29-translator-is-party = { $place }: il traduttore, { $name }, porta il nome di una persona interessata dal caso.
remedy-tx29-translator-is-party = Faccia tradurre da un’altra persona; disattenda il rilievo con motivazione se non si tratta della stessa.
problem-tx32-redaction-undone = { $place }: la traduzione di una copia oscurata dice ciò che ne è stato rimosso (termine { $term } del suo elenco, o un’altra sua forma).
remedy-tx32-redaction-undone = Faccia eseguire la traduzione sulla copia oscurata e alleghi quella.

check-waived = { $count ->
    [one] Un rilievo è stato disatteso da una persona indicata per nome.
   *[other] { $count } rilievi sono stati disattesi da persone indicate per nome.
  }
check-waived-by = Disatteso da { $who } il { $when }: { $reason }
check-waive-how = Un’avvertenza, o un rilievo su una traduzione, si disattende, con motivazione annotata, mediante: pouch waive { $finding } --reason "…"
level-waived = DISATTESO
help-waive = Disattende avvertenze e rilievi sulle traduzioni con motivazione scritta, finché non cambia ciò a cui si riferiscono
help-waive-findings = Nomi dei rilievi, come li indica check
help-waive-reason = Perché
help-waive-decision = Che cosa è stato deciso: accettato così com’è, spiegato, o revoca di una decisione precedente
help-waive-who = Chi decide; chi è all’opera se omesso
help-waive-disclose = Il destinatario vede la motivazione: accanto al segmento, o nella catena di custodia
waive-done = { $finding } è disatteso da { $who }.
waive-withdrawn = { $finding } è di nuovo aperto.
waive-disclosed = Il destinatario lo vedrà accanto al segmento.
problem-waive-no-finding = Non c’è alcun rilievo aperto { $name } in questo caso.{ $nearest ->
    [none] { "" }
   *[other] { " " }Si intendeva { $nearest }?
  }
remedy-waive-no-finding = Per vedere i nomi: pouch check
problem-waive-no-reason = Non è indicata alcuna motivazione.
remedy-waive-no-reason = Dica in una frase perché il rilievo può restare: --reason "…"
problem-waive-nobody = Non è noto chi decide.
remedy-waive-nobody = Indichi la persona: --who "…"
problem-review-open = { $place }: { $count } rilievi sulle traduzioni sono aperti.
remedy-review-open = Li veda con pouch check --translations, faccia correggere dal traduttore ciò che è errato e disattenda il resto con pouch waive.
next-review = Prossimo passo: veda che cosa i controlli hanno rilevato nelle traduzioni con pouch check --translations; lo faccia correggere, o decida con pouch waive.
waive-disclosed-custody = Il destinatario la leggerà nella catena di custodia.
problem-waive-error = { $finding } è un errore: nessuna motivazione permette di disattenderlo.
remedy-waive-error = Corregga ciò che indica; pouch check dice dove.
problem-reasons-missing = Avvertenze senza motivazione scritta ({ $count }): { $findings }
remedy-reasons-missing = Corregga ciò che ciascuna indica, o dica perché può restare: pouch waive { $first } --reason "…"
