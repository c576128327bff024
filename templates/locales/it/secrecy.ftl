# Segretezza: aprire un fascicolo arrivato cifrato.

secrecy-ask-passphrase = Passphrase di { $file }:{ " " }
problem-verify-encrypted = { $place } è cifrato e deve essere aperto per essere verificato.
remedy-verify-encrypted = Indichi il file con la Sua chiave: pouch verify FILE --identity CHIAVE. Per una passphrase, la digiti nel terminale o indichi --passphrase-file FILE.
problem-secrecy-io = Il file cifrato non può essere letto o scritto: { $reason }.
remedy-secrecy-io = { -verify-disk }
problem-secrecy-not-encrypted = Il file non è cifrato in una forma che pouch apre: age, o uno ZIP con una sola voce sotto AES-256.
remedy-secrecy-not-encrypted = Un fascicolo non cifrato si verifica così com’è: pouch verify FILE
problem-secrecy-no-key = Il file è cifrato, e non è stata indicata alcuna chiave o passphrase che possa aprirlo.
remedy-secrecy-no-key = Indichi il file con la Sua chiave con --identity CHIAVE. Per una passphrase, la digiti nel terminale o indichi --passphrase-file FILE.
problem-secrecy-wrong-key = Il file non si apre: è cifrato per un’altra chiave, o la passphrase è un’altra.
remedy-secrecy-wrong-key = Verifichi di avere indicato la Sua chiave o digitato esattamente la passphrase. In tal caso comunichi di nuovo al mittente la Sua chiave pubblica (age1…) e chieda che il file sia cifrato per essa.
problem-secrecy-altered = Il file cifrato è stato alterato o troncato lungo il percorso; nulla del suo contenuto è affidabile.
remedy-secrecy-altered = { -verify-resend }
problem-secrecy-too-much-work = La passphrase di questo file richiede molta più memoria e tempo di quella di un file onesto.
remedy-secrecy-too-much-work = { -verify-ask }
problem-secrecy-identity = La riga { $line } del file delle chiavi non è una chiave come la scrive age-keygen (AGE-SECRET-KEY-1…).
remedy-secrecy-identity = Indichi il file scritto da age-keygen. Un file di chiavi a sua volta cifrato si apre prima con age -d.
problem-secrecy-came-open = Il Suo file dice che i fascicoli di { $name } arrivano cifrati, e questo è aperto: qualcuno può averlo letto o sostituito lungo il percorso.
remedy-secrecy-came-open = Verifichi il file cifrato così come è arrivato (pouch verify FILE.age --identity CHIAVE). Se è arrivato solo quello aperto, chiami il mittente a un numero che già conosce.

letter-receipt-title = Ricevuta di un fascicolo
letter-receipt-lead = Questa è la risposta del destinatario sul fascicolo indicato di seguito. Fa fede il file firmato che accompagna questa pagina.
letter-receipt-answer = Risposta
letter-receipt-line = Verificato
letter-receipt-missing = Mancante
letter-receipt-damaged = Danneggiato
letter-receipt-question = Domanda al mittente
letter-receipt-by = Risponde
letter-receipt-tool = Verificato con
