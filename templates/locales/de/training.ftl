# Training packs.

training-done = Der Schulungsfall ist bereit: { $folder }. Alles darin ist erfunden; seine Übersetzungen enthalten eingebaute Fehler. Die Teilnehmenden beginnen mit „pouch status“ und „pouch pack“.
training-key = { $count ->
    [one] Der Lösungsschlüssel zu dem einen Fehler liegt neben dem Ordner, nur für die Lehrkraft:
   *[other] Der Lösungsschlüssel zu den { $count } Fehlern liegt neben dem Ordner, nur für die Lehrkraft:
  }
training-key-head = LÖSUNGSSCHLÜSSEL FÜR DIE LEHRKRAFT – nicht austeilen. Alle Personen, Nummern und Ereignisse sind erfunden.
training-key-seed = Dasselbe Schulungspaket lässt sich wieder erzeugen mit --seed "{ $seed }".
training-key-line = { $number }. { $what }: { $document }, Absatz { $paragraph }
training-right = Richtig:
training-wrong = Falsch:
training-missing = (fehlt)
fault-digit = eine Ziffer eines Betrags ist eine andere
fault-magnitude = ein Betrag ist zehnmal so groß
fault-currency = ein Betrag hat eine andere Währung
fault-month = ein Datum hat einen anderen Monat
fault-day = ein Datum hat einen anderen Tag
fault-name = eine Person ist vertauscht
fault-identifier = zwei Ziffern einer Dokumentennummer sind vertauscht
fault-phone = zwei Ziffern einer Telefonnummer sind vertauscht
fault-paragraph = ein Absatz fehlt
fault-untranslated = ein Absatz ist nicht übersetzt
fault-negation = eine Verneinung wurde zu ihrem Gegenteil
fault-term = ein Rechtsbegriff bedeutet etwas anderes

problem-training-only = Fehler werden nur in einen Schulungsfall eingebaut.
remedy-training-only = Schreiben Sie: pouch init ORDNER --type TRAIN --faults
problem-training-not-sample = { $place }: Ein Schulungsfall muss sample = true angeben.
remedy-training-not-sample = Schreiben Sie sample = true; jede Seite sagt dann, dass der Fall nicht echt ist.
problem-training-number = { $place }: Die Nummer eines Schulungsfalls, „{ $number }“, beginnt nicht mit SAMPLE.
remedy-training-number = Schreiben Sie zum Beispiel id = "SAMPLE-2026-1": Die Nummer steht in jedem Dateinamen.
problem-training-real-number = { $place } enthält eine Nummer, die echt sein könnte ({ $kind ->
    [prc-id] chinesische Ausweisnummer
    [prc-company] chinesischer Firmencode
    [iban] Bankkonto
    [card] Zahlungskarte
    [imei] Seriennummer eines Telefons
    [dni] spanische DNI oder NIE
    [cuit] argentinische CUIT
    [codice-fiscale] italienischer codice fiscale
    [vin] Fahrzeugnummer
    [prc-passport] chinesischer Reisepass
    [phone] Telefonnummer
    [email] E-Mail-Adresse
   *[other] Containernummer
  }, beginnend mit { $begins }).
remedy-training-real-number = In einem Schulungsbeispiel ist alles erfunden: Schreiben Sie eine Nummer wie SAMPLE-ID-0001, eine Telefonnummer wie +86 10 5550 0120, eine Adresse, die auf .example endet, oder einen Wert, den die Norm selbst als Beispiel verwendet.
problem-dossier-no-banner = Die Vorlage { $place } lässt keinen sicheren Platz für das Banner eines Schulungsbeispiels.
remedy-dossier-no-banner = Beginnen Sie die Seite wie die mitgelieferte Vorlage: „head.html“, dann </head> und <body>; kein Kommentar vor <body>, kein <script>, <link> oder zweites <style>. pouch setzt das Banner selbst ein.

help-init-faults = Mit --type TRAIN: erzeugt einen vollständigen erfundenen Fall, dessen Übersetzungen so viele eingebaute Fehler enthalten (10), und den Lösungsschlüssel dazu neben dem Ordner
help-init-seed = Erzeugt genau dasselbe Schulungspaket wieder
