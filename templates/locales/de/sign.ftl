# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = PIN von { $token }:{ " " }
problem-token-uri = Der Teil „{ $part }“ der pkcs11:-URI wird nicht angenommen.
remedy-token-uri = Schreiben Sie pkcs11:token=NAME;object=NAME oder pkcs11:id=%01, andere Zeichen als %XX (RFC 7512). Eine PIN gehört nie in einen Befehl: Verwenden Sie --passphrase-file oder --passphrase-fd, oder geben Sie sie auf Nachfrage ein.
problem-token-module = Die Bibliothek des Tokens kann nicht verwendet werden: { $reason }
remedy-token-module = Geben Sie die PKCS#11-Bibliothek an, die der Hersteller des Tokens liefert: --module DATEI oder module-path in der URI.
problem-token-none = { $what ->
    [key] Kein Schlüssel auf dem Token passt zur URI.
   *[other] Kein Token passt zur URI.
  }
remedy-token-none = Sehen Sie nach, ob das Token eingesteckt ist und seine Namen genau so geschrieben sind, wie sie lauten: pkcs11-tool --module DATEI --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Mehr als ein Schlüssel auf dem Token passt zur URI: { $names }.
   *[other] Mehr als ein Token passt zur URI: { $names }.
  }
remedy-token-many = Geben Sie an, welches Token oder welcher Schlüssel: pkcs11:token=NAME;object=NAME oder id=%01.
problem-token-pin = Die PIN ist falsch. Sie wurde dem Token einmal übergeben und wird nicht noch einmal versucht.
remedy-token-pin = Führen Sie den Befehl mit der richtigen PIN erneut aus. Die meisten Token sperren sich nach drei falschen.
problem-token-locked = Das Token ist gesperrt: Ihm wurden zu viele falsche PINs übergeben.
remedy-token-locked = Bitten Sie die Stelle, die das Token ausgegeben hat, es zu entsperren.
problem-token-final-try = Eine weitere falsche PIN würde das Token sperren; daher wurde ihm keine PIN übergeben.
remedy-token-final-try = Wenn Sie sich der PIN sicher sind, führen Sie den Befehl mit --last-try erneut aus.
problem-token-refused = Das Token hat abgelehnt: { $reason }
remedy-token-refused = Sehen Sie nach, ob der Schlüssel signieren darf (RSA mit mindestens 3072 Bit, P-256, P-384) und nicht für jede Signatur eine eigene PIN verlangt.
help-seal-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-seal-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
help-pack-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-pack-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
problem-decision-forged = Die Signatur unter der Entscheidung von { $name } ({ $what }) passt nicht zu dem, was das Protokoll sagt: Eines von beiden wurde geändert, oder sie stammt von anderer Stelle.
remedy-decision-forged = Stellen Sie fest, wer die Zeile geschrieben hat, und lassen Sie dann neu entscheiden: pouch approve … --sign SCHLÜSSEL oder pouch gate … --sign SCHLÜSSEL.
problem-decision-unsigned = Die Entscheidung von { $name } ({ $what }) ist nicht signiert; Ihre Dienststelle verlangt bei dieser Art, dass solche Entscheidungen signiert sind.
remedy-decision-unsigned = Lassen Sie sie signieren: pouch approve … --sign SCHLÜSSEL oder pouch gate … --sign SCHLÜSSEL. Was in case.toml steht, ist nie signiert.
problem-decision-other-case = Die Signatur unter der Entscheidung von { $name } ({ $what }) wurde für den Fall { $case } gegeben.
remedy-decision-other-case = Stellen Sie fest, wer sie kopiert hat, und lassen Sie die Person über diesen Fall entscheiden.
problem-decision-other-key = Im Namen von { $name } ({ $what }) wurde mit dem Schlüssel von { $key } signiert; Ihrer Dienststelle ist er nicht als Schlüssel dieser Person bekannt.
remedy-decision-other-key = Jede Person signiert mit ihrem eigenen Schlüssel. Ist es ein neuer, nehmen Sie ihn in people.toml im Vorlagenordner Ihrer Dienststelle auf.
problem-decision-key-not-then = Der Schlüssel von { $key } war nicht gültig, als { $name } ({ $what }) signierte.
remedy-decision-key-not-then = Lassen Sie mit einem gültigen Schlüssel signieren; people.toml und das Zertifikat sagen, von wann bis wann er gilt.
problem-decision-unlisted = Ihre Dienststelle kennt keinen Schlüssel von { $name } ({ $what }); signiert wurde mit dem von { $key }.
remedy-decision-unlisted = Nehmen Sie die Person und den Schlüssel in people.toml im Vorlagenordner Ihrer Dienststelle auf.
problem-decision-not-supported = pouch kennt { $algorithm } nicht und kann daher nicht sagen, ob { $name } ({ $what }) signiert hat.
remedy-decision-not-supported = Signieren Sie mit RSA, P-256 oder P-384 oder mit einem SSH-Schlüssel der Art Ed25519.
problem-decision-people-file = { $place } kann nicht verwendet werden: { $reason }
remedy-decision-people-file = Schreiben Sie require_signed = true, dann für jede Person [[person]] mit name und certificates (SHA-256) oder ssh_keys. Ein Schlüssel gehört nur einer Person.
problem-decision-many-keys = Für eine Entscheidung wurde mehr als ein Schlüssel angegeben.
remedy-decision-many-keys = Eine Entscheidung ist die einer einzigen Person: Geben Sie einen Schlüssel an.
help-approve-sign = Schlüssel, der signiert: PEM, PKCS#12, eine Schlüsseldatei von OpenSSH oder die pkcs11:-URI eines Schlüssels auf einem Token
help-approve-sign-with-agent = Öffentliche Hälfte eines SSH-Schlüssels, mit dem ssh-keygen signiert: in einem SSH-Agenten oder FIDO2-Token
help-approve-certificate = Zertifikate, die nicht in der Schlüsseldatei stehen
help-approve-passphrase-file = Datei, deren erste Zeile die Passphrase ist; eine je geschütztem Schlüssel, in deren Reihenfolge
help-approve-passphrase-fd = Dateideskriptor, von dem Passphrasen gelesen werden, eine je Zeile
help-approve-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-approve-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
help-gate-sign = Schlüssel, der signiert: PEM, PKCS#12, eine Schlüsseldatei von OpenSSH oder die pkcs11:-URI eines Schlüssels auf einem Token
help-gate-sign-with-agent = Öffentliche Hälfte eines SSH-Schlüssels, mit dem ssh-keygen signiert: in einem SSH-Agenten oder FIDO2-Token
help-gate-certificate = Zertifikate, die nicht in der Schlüsseldatei stehen
help-gate-passphrase-file = Datei, deren erste Zeile die Passphrase ist; eine je geschütztem Schlüssel, in deren Reihenfolge
help-gate-passphrase-fd = Dateideskriptor, von dem Passphrasen gelesen werden, eine je Zeile
help-gate-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-gate-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
help-export-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-export-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
help-receipt-module = Bibliothek des Tokens (PKCS#11), für eine pkcs11:-URI ohne module-path
help-receipt-last-try = Übergibt einem Token die PIN auch dann, wenn eine weitere falsche PIN es sperren würde
