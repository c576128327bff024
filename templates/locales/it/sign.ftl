# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = PIN di { $token }:{ " " }
problem-token-uri = La parte «{ $part }» dell’URI pkcs11: non è ammessa.
remedy-token-uri = Scriva pkcs11:token=ETICHETTA;object=ETICHETTA o pkcs11:id=%01, con gli altri segni come %XX (RFC 7512). Un PIN non va mai in un comando: usi --passphrase-file, --passphrase-fd, o lo digiti quando è richiesto.
problem-token-module = La libreria del token non può essere usata: { $reason }
remedy-token-module = Indichi la libreria PKCS#11 fornita dal produttore del token: --module FILE, o module-path nell’URI.
problem-token-none = { $what ->
    [key] Nessuna chiave sul token corrisponde all’URI.
   *[other] Nessun token corrisponde all’URI.
  }
remedy-token-none = Verifichi che il token sia collegato e che le sue etichette siano scritte così come sono: pkcs11-tool --module FILE --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Più chiavi sul token corrispondono all’URI: { $names }.
   *[other] Più token corrispondono all’URI: { $names }.
  }
remedy-token-many = Indichi quale: pkcs11:token=ETICHETTA;object=ETICHETTA, o id=%01.
problem-token-pin = Il PIN è errato. È stato dato al token una volta e non sarà riprovato.
remedy-token-pin = Esegua di nuovo il comando con il PIN giusto. La maggior parte dei token si blocca dopo tre PIN errati.
problem-token-locked = Il token è bloccato: gli sono stati dati troppi PIN errati.
remedy-token-locked = Chieda a chi ha rilasciato il token di sbloccarlo.
problem-token-final-try = Un altro PIN errato bloccherebbe il token; perciò non gli è stato dato alcun PIN.
remedy-token-final-try = Se è sicuro del PIN, esegua di nuovo il comando con --last-try.
problem-token-refused = Il token ha rifiutato: { $reason }
remedy-token-refused = Verifichi che la chiave possa firmare (RSA di 3072 bit o più, P-256, P-384) e non richieda un proprio PIN per ogni firma.
help-seal-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-seal-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
help-pack-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-pack-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
problem-decision-forged = La firma sotto la decisione di { $name } ({ $what }) non corrisponde a ciò che dice il registro: una delle due cose è stata modificata, o la firma è stata presa altrove.
remedy-decision-forged = Accerti chi ha scritto la riga, poi faccia decidere di nuovo: pouch approve … --sign CHIAVE, o pouch gate … --sign CHIAVE.
problem-decision-unsigned = La decisione di { $name } ({ $what }) non è firmata; per questo tipo il Suo ufficio richiede che tali decisioni siano firmate.
remedy-decision-unsigned = La faccia firmare: pouch approve … --sign CHIAVE, o pouch gate … --sign CHIAVE. Ciò che è in case.toml non è mai firmato.
problem-decision-other-case = La firma sotto la decisione di { $name } ({ $what }) è stata apposta per il caso { $case }.
remedy-decision-other-case = Accerti chi l’ha copiata, e faccia decidere questo caso dalla persona.
problem-decision-other-key = La chiave di { $key } ha firmato a nome di { $name } ({ $what }); al Suo ufficio non risulta che sia di questa persona.
remedy-decision-other-key = Ciascuno firma con la propria chiave. Se è una chiave nuova, la inserisca in people.toml, nella cartella dei modelli del Suo ufficio.
problem-decision-key-not-then = La chiave di { $key } non era valida quando { $name } ({ $what }) ha firmato.
remedy-decision-key-not-then = Faccia firmare con una chiave valida; people.toml e il certificato dicono da quando a quando lo è.
problem-decision-unlisted = Il Suo ufficio non conosce alcuna chiave di { $name } ({ $what }); è stata usata per firmare quella di { $key }.
remedy-decision-unlisted = Inserisca la persona e la chiave in people.toml, nella cartella dei modelli del Suo ufficio.
problem-decision-not-supported = pouch non conosce { $algorithm } e non può quindi dire se { $name } ({ $what }) abbia firmato.
remedy-decision-not-supported = Firmi con RSA, P-256 o P-384, o con una chiave SSH di tipo Ed25519.
problem-decision-people-file = { $place } non può essere usato: { $reason }
remedy-decision-people-file = Scriva require_signed = true, poi per ogni persona [[person]] con name e certificates (SHA-256) o ssh_keys. Una chiave appartiene a una sola persona.
problem-decision-many-keys = Per una sola decisione è stata indicata più di una chiave.
remedy-decision-many-keys = Una decisione è di una sola persona: indichi una sola chiave.
help-approve-sign = Chiave che firma: PEM, PKCS#12, un file di chiave di OpenSSH o l’URI pkcs11: di una chiave su un token
help-approve-sign-with-agent = Metà pubblica di una chiave SSH con cui firma ssh-keygen: in un agente o in un token FIDO2
help-approve-certificate = Certificati che non sono nel file della chiave
help-approve-passphrase-file = File la cui prima riga è la passphrase; uno per ogni chiave protetta, nel loro ordine
help-approve-passphrase-fd = Descrittore di file da cui leggere le passphrase, una per riga
help-approve-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-approve-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
help-gate-sign = Chiave che firma: PEM, PKCS#12, un file di chiave di OpenSSH o l’URI pkcs11: di una chiave su un token
help-gate-sign-with-agent = Metà pubblica di una chiave SSH con cui firma ssh-keygen: in un agente o in un token FIDO2
help-gate-certificate = Certificati che non sono nel file della chiave
help-gate-passphrase-file = File la cui prima riga è la passphrase; uno per ogni chiave protetta, nel loro ordine
help-gate-passphrase-fd = Descrittore di file da cui leggere le passphrase, una per riga
help-gate-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-gate-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
help-export-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-export-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
help-receipt-module = Libreria del token (PKCS#11), per un URI pkcs11: senza module-path
help-receipt-last-try = Dà il PIN a un token anche quando un altro PIN errato lo bloccherebbe
