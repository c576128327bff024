# Geheimhaltung: eine verschlüsselt eingegangene Akte öffnen.

secrecy-ask-passphrase = Passphrase von { $file }:{ " " }
problem-verify-encrypted = { $place } ist verschlüsselt und muss zur Prüfung geöffnet werden.
remedy-verify-encrypted = Geben Sie die Datei mit Ihrem Schlüssel an: pouch verify DATEI --identity SCHLÜSSEL. Eine Passphrase geben Sie am Terminal ein oder mit --passphrase-file DATEI an.
problem-secrecy-io = Die verschlüsselte Datei kann nicht gelesen oder geschrieben werden: { $reason }.
remedy-secrecy-io = { -verify-disk }
problem-secrecy-not-encrypted = Die Datei ist nicht in einer Form verschlüsselt, die pouch öffnet: age oder ein ZIP mit einem einzigen Eintrag unter AES-256.
remedy-secrecy-not-encrypted = Eine unverschlüsselte Akte wird geprüft, wie sie ist: pouch verify DATEI
problem-secrecy-no-key = Die Datei ist verschlüsselt, und es wurde kein Schlüssel und keine Passphrase angegeben, die sie öffnen könnten.
remedy-secrecy-no-key = Geben Sie die Datei mit Ihrem Schlüssel mit --identity SCHLÜSSEL an. Eine Passphrase geben Sie am Terminal ein oder mit --passphrase-file DATEI an.
problem-secrecy-wrong-key = Die Datei lässt sich nicht öffnen: Sie ist für einen anderen Schlüssel verschlüsselt, oder die Passphrase ist eine andere.
remedy-secrecy-wrong-key = Prüfen Sie, ob Sie Ihren eigenen Schlüssel angegeben oder die Passphrase genau eingegeben haben. Wenn ja, teilen Sie dem Absender Ihren öffentlichen Schlüssel (age1…) erneut mit und bitten Sie, die Datei dafür zu verschlüsseln.
problem-secrecy-altered = Die verschlüsselte Datei wurde unterwegs verändert oder abgeschnitten; nichts daraus ist vertrauenswürdig.
remedy-secrecy-altered = { -verify-resend }
problem-secrecy-too-much-work = Die Passphrase dieser Datei verlangt weit mehr Speicher und Zeit als die einer ehrlichen Datei.
remedy-secrecy-too-much-work = { -verify-ask }
problem-secrecy-identity = Zeile { $line } der Schlüsseldatei ist kein Schlüssel, wie age-keygen ihn schreibt (AGE-SECRET-KEY-1…).
remedy-secrecy-identity = Geben Sie die Datei an, die age-keygen geschrieben hat. Eine selbst verschlüsselte Schlüsseldatei wird zuerst mit age -d geöffnet.
problem-secrecy-came-open = Nach Ihrer Datei kommen Akten von { $name } verschlüsselt; diese liegt offen: Jemand kann sie unterwegs gelesen oder ausgetauscht haben.
remedy-secrecy-came-open = Prüfen Sie die verschlüsselte Datei, wie sie eingegangen ist (pouch verify DATEI.age --identity SCHLÜSSEL). Ist nur die offene eingegangen, rufen Sie den Absender unter einer Ihnen bekannten Nummer an.

letter-receipt-title = Empfangsbestätigung für eine Akte
letter-receipt-lead = Dies ist die Antwort des Empfängers zu der unten genannten Akte. Maßgeblich ist die signierte Datei neben dieser Seite.
letter-receipt-answer = Antwort
letter-receipt-line = Geprüft
letter-receipt-missing = Fehlt
letter-receipt-damaged = Beschädigt
letter-receipt-question = Frage an den Absender
letter-receipt-by = Beantwortet von
letter-receipt-tool = Geprüft mit
