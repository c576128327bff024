# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: pouch kennt den Schlüssel „{ $key }“ nicht.
remedy-case-unknown-key = { $nearest ->
    [none] Hier sind folgende Schlüssel möglich: { $known }.
   *[other] War „{ $nearest }“ gemeint? Hier sind folgende Schlüssel möglich: { $known }.
  }
problem-case-wrong-type = { $place }: „{ $key }“ hat einen Wert anderer Art als erwartet.
remedy-case-wrong-type = Schreiben Sie ihn in dieser Form: { $expected }.
problem-case-bad-date = { $place }: „{ $value }“ bei „{ $key }“ ist kein existierendes Datum.
remedy-case-bad-date = Schreiben Sie Jahr, Monat und Tag, etwa "2026-06-14".
problem-case-bad-time = { $place }: „{ $value }“ bei „{ $key }“ ist keine Zeit mit UTC-Abweichung.
remedy-case-bad-time = Schreiben Sie Datum, Uhrzeit und UTC-Abweichung, etwa "2026-06-14T09:30:00+08:00", oder nur das Datum.
problem-case-bad-country = { $place }: „{ $value }“ bei „{ $key }“ ist kein Ländercode.
remedy-case-bad-country = Schreiben Sie die zwei Großbuchstaben nach ISO 3166, etwa "CN", "AR" oder "IT".
problem-case-bad-key = { $place }: „{ $value }“ bei „{ $key }“ kann nicht auf jedem System Teil eines Dateinamens sein.
remedy-case-bad-key = Verwenden Sie höchstens 64 lateinische Buchstaben, Ziffern, „-“, „_“ und „.“; beginnen Sie mit einem Buchstaben oder einer Ziffer und enden Sie nicht mit „.“, etwa "ar-pfa".
problem-case-bad-choice = { $place }: „{ $value }“ gehört nicht zu den Wörtern, die bei „{ $key }“ zulässig sind.
remedy-case-bad-choice = { $nearest ->
    [none] Wählen Sie eines von: { $allowed }.
   *[other] War „{ $nearest }“ gemeint? Wählen Sie eines von: { $allowed }.
  }
problem-case-bad-language = { $place }: „{ $value }“ bei „{ $key }“ ist kein Sprachkürzel.
remedy-case-bad-language = Schreiben Sie ein Kürzel nach BCP 47, etwa "zh-Hans", "es", "it" oder "pt-BR".
problem-case-syntax = { $place }: Ab hier kann die Datei nicht gelesen werden ({ $reason }).
remedy-case-syntax = Sehen Sie diese Zeile und die davor an: Oft ist ein Anführungszeichen oder eine Klammer nicht geschlossen. Führen Sie dann „pouch status“ aus.
problem-case-same-recipient = { $place }: Der Empfängerschlüssel „{ $key }“ ist doppelt vergeben.
remedy-case-same-recipient = Geben Sie jedem Empfänger einen eigenen Schlüssel; er wird Teil des Dateinamens der Akte.
problem-case-same-item = { $place }: „{ $path }“ ist doppelt beschrieben.
remedy-case-same-item = Behalten Sie für diesen Pfad einen Block [[item]] und übernehmen Sie dorthin, was der andere sagt.
problem-case-file-missing = Weder in { $path } noch in einem Ordner darüber gibt es eine Datei case.toml.
remedy-case-file-missing = Wechseln Sie in den Ordner eines Falls oder eröffnen Sie einen neuen Fall: pouch init ORDNER --type TRANSMIT
problem-case-file-not-utf8 = { $place }: Diese Zeile enthält ein Zeichen, das kein UTF-8-Text ist.
remedy-case-file-not-utf8 = Öffnen Sie die Datei in Ihrem Editor, wählen Sie „Speichern unter“ mit der Kodierung UTF-8 und prüfen Sie die Zeichen in Zeile { $line }.
problem-case-file-unreadable = { $place }: Die Falldatei { $path } kann nicht gelesen werden ({ $reason }).
remedy-case-file-unreadable = Prüfen Sie, ob Sie die Datei lesen dürfen, ob kein anderes Programm sie belegt und ob sie als UTF-8-Text gespeichert ist. Führen Sie dann den Befehl erneut aus.
problem-case-file-too-large = { $place }: Die Falldatei { $path } ist größer, als pouch liest.
remedy-case-file-too-large = Verschieben Sie lange Texte in Dokumente unter evidence/ und behalten Sie in case.toml eine Zusammenfassung.
problem-profile-missing = { $place }: „{ $key }“ ist noch leer (Feld { $field }).
remedy-profile-missing = Füllen Sie es aus, zum Beispiel: { $example } · { $source ->
    [practice] Verlangt nach ständiger Praxis.
   *[other] Verlangt von: { $source }.
  }
problem-profile-unknown-type = { $place }: pouch kennt die Aktenart „{ $value }“ nicht.
remedy-profile-unknown-type = Wählen Sie eine von: { $known }.
problem-attach-no-reader = Kein Empfänger in diesem Fall liest { $to }: Diese Übersetzung geht an niemanden.
remedy-attach-no-reader = Geben Sie die Sprache mit --to so an, wie case.toml sie beim Empfänger nennt, oder fügen Sie { $to } zu den Sprachen des Empfängers hinzu.
problem-attach-empty = { $place } ist leer: kein einziges Byte.
remedy-attach-empty = Fordern Sie die Datei beim Übersetzer erneut an und fügen Sie sie { $item } bei; sie ersetzt diese.
problem-case-reason-without-withheld = { $place }: Dieses [[item]] nennt einen withheld_reason, sagt aber nicht disclosure = "withheld"; sein Inhalt würde versandt.
remedy-case-reason-without-withheld = Fügen Sie disclosure = "withheld" hinzu, um ihn nicht zu übermitteln, oder löschen Sie withheld_reason, um ihn zu versenden.
problem-case-item-without-path = { $place }: Dieses [[item]] sagt nicht, um welches Original es geht.
remedy-case-item-without-path = Fügen Sie den Pfad hinzu, etwa path = "evidence/letter.pdf"; pouch status zeigt die Pfade.
problem-case-unknown-recipient = { $place }: { $key } ist kein Empfänger in diesem Fall. Empfänger: { $known }.
remedy-case-unknown-recipient = Berichtigen Sie hier recipients; vielleicht war gemeint: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: „{ $key }“ ist nicht beantwortet.
remedy-profile-open = Antworten Sie mit einem von: { $answers }. Eine offene Frage gilt nie als Nein.
problem-profile-not-good = { $place }: „{ $key }“ sagt „{ $value }“, { $wrong ->
    [placeholder] was nur ein Platzhalter für eine Antwort ist
    [date] was kein Datum ist
    [instant] was keine Zeit mit UTC-Abweichung ist
    [number] was keine ganze Zahl ist
    [evidence] was kein Pfad eines Beweismittels ist
    [rows] was keine Liste von Zeilen ist
   *[answer] was keine der möglichen Antworten ist: { $answers }
 }.
remedy-profile-not-good = Schreiben Sie es in dieser Form: { $example }
problem-profile-none-of = { $place }: Keine Zeile von „{ $key }“ ist eines von: { $answers }.
remedy-profile-none-of = Fügen Sie eine Zeile hinzu, zum Beispiel: { $example }
problem-profile-row-missing = { $place }: Zeile { $row } sagt nichts zu „{ $key }“.
remedy-profile-row-missing = Vervollständigen Sie die Zeile, zum Beispiel: { $example }
problem-profile-forbidden = { $place }: Eine solche Akte darf dies nicht enthalten (Feld { $field }, „{ $key }“).
remedy-profile-forbidden = Entfernen Sie es oder wählen Sie eine andere Aktenart.
problem-profile-files = Eigene Anforderungen sind nicht verwendbar (oben genannte Fehler: { $count }).
remedy-profile-files = Berichtigen Sie die Dateien und prüfen Sie sie: pouch profiles check DATEI
problem-profile-file-unreadable = { $place } kann nicht gelesen werden: { $reason }.
remedy-profile-file-unreadable = Prüfen Sie, ob die Datei vorhanden ist, ob Sie sie lesen dürfen und ob sie als UTF-8-Text gespeichert ist.
problem-profile-file-syntax = { $place }: Ab hier kann die Datei nicht gelesen werden; ein Anführungszeichen, eine Klammer, ein Komma oder ein Gleichheitszeichen fehlt oder ist zu viel.
remedy-profile-file-syntax = Vergleichen Sie diese Zeile mit einer Art, die pouch mitbringt: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: Einen Schlüssel „{ $value }“ gibt es hier nicht.{ $nearest ->
    [none] { "" }
   *[other] { " " }War { $nearest } gemeint?
  }
remedy-profile-file-unknown-key = Hier bekannt: { $known }.
problem-profile-file-unknown-word = { $place }: „{ $value }“ gehört nicht zu den Wörtern, die bei diesem Schlüssel zulässig sind.
remedy-profile-file-unknown-word = Wählen Sie eines von: { $known }.
problem-profile-file-missing-key = { $place }: „{ $value }“ fehlt hier.
remedy-profile-file-missing-key = Fügen Sie es hinzu; wie eine Art, die pouch mitbringt, es schreibt, zeigt: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: Der Wert ist von falscher Art: Text, Liste und Tabelle werden verschieden geschrieben.
remedy-profile-file-wrong-kind = Schreiben Sie Texte als "…", Listen als ["…", "…"], Bedingungen als {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: „{ $value }“ kann nicht der Name einer Art sein.
remedy-profile-file-type-name = Verwenden Sie Großbuchstaben A bis Z, Ziffern, - und _, mit einem Buchstaben am Anfang, höchstens 24 Zeichen: type = "BANK"
problem-profile-folder-missing = Einen Ordner { $place } gibt es nicht, daher auch keine Vorlagen Ihrer Dienststelle.
remedy-profile-folder-missing = Berichtigen Sie den Ordner nach --templates oder in den Einstellungen der Dienststelle.
problem-profile-file-example = { $place }: „{ $value }“ in Zeile { $field } hat kein Beispiel.
remedy-profile-file-example = Fügen Sie unter [field.example] einen guten Eintrag hinzu; die Sachbearbeitung kopiert ihn, und Prüfungen werden daraus gebildet.
problem-profile-file-condition = { $place }: Zeile { $field } ist bedingt, sagt aber nicht, wann sie gilt.
remedy-profile-file-condition = Geben Sie beides an: condition = "name-der-bedingung" und when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: Zeile { $field } sagt nicht, wo die Akte zeigt, was pouch erfüllt ({ $value }).
remedy-profile-file-seen = Zeilen mit by = "pouch", und nur diese, brauchen seen = "dossier.json:/…", "bag-info:…", "custody:…" oder "page:…".
problem-profile-file-nothing = { $place }: Zeile { $field } hat keine Schlüssel; nichts könnte sie je erfüllen.
remedy-profile-file-nothing = Nennen Sie die Schlüssel von case.toml, die sie erfüllen.
problem-profile-file-key = { $place }: Zeile { $field } nennt „{ $value }“, was keine Anforderung kennt.
remedy-profile-file-key = Berichtigen Sie Schlüssel, Art oder Antwort in der Bedingung.
problem-profile-file-rule = { $place }: Eine Regel gehört zu Zeile { $row }, die diese Datei nicht hat.
remedy-profile-file-rule = Berichtigen Sie row = "…" der Regel.
problem-profile-file-table = { $place }: Diese Art hat keine eigene Tabelle.
remedy-profile-file-table = Fügen Sie table = "name" hinzu oder bauen Sie mit base = "ART" auf einer anderen Art auf.
problem-profile-file-base = { $place }: Die Art baut auf { $base } auf, was keine Aktenart ist.
remedy-profile-file-base = Wählen Sie eine von: { $known }.
problem-profile-file-base-table = { $place }: Eine Art, die auf { $base } aufbaut, verwendet deren Tabelle { $table }.
remedy-profile-file-base-table = Lassen Sie table = "…" weg oder schreiben Sie table = "{ $table }".
problem-profile-file-unsaid = { $place }: Für „{ $id }“ gibt es in dieser Sprache keinen Text.
remedy-profile-file-unsaid = Fügen Sie einer .ftl-Datei in diesem Ordner unter --templates einen Satz hinzu: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: „{ $key }“ ({ $value }) liegt vor „{ $other }“ ({ $then }).
remedy-rule-in-order = Eines der beiden Daten ist falsch: Vergleichen Sie beide mit den Unterlagen.
problem-rule-past = { $place }: „{ $key }“ ({ $value }) ist verstrichen; heute ist { $today }.
remedy-rule-past = Setzen Sie ein Datum, das noch einzuhalten ist, oder geben Sie an, warum das alte bestehen bleibt.
problem-rule-within = { $place }: „{ $key }“ ({ $value }) liegt { $days } Tage nach „{ $other }“ ({ $then }); üblich sind höchstens { $most }.
remedy-rule-within = Wählen Sie ein früheres Datum oder schreiben Sie auf, warum es so spät sein muss.
problem-rule-at-least = { $place }: „{ $key }“ ist { $value }; verlangt sind mindestens { $least }.
remedy-rule-at-least = Prüfen Sie die Zahl. Ist sie richtig, steht diese Aktenart für den Fall nicht offen.
problem-rule-must-be = { $place }: „{ $key }“ ist „{ $value }“; zu dieser Aktenart passt nur { $answers }.
remedy-rule-must-be = Trifft die Antwort zu, halten Sie inne: Wählen Sie eine andere Art oder lassen Sie den Fall auf höherer Ebene entscheiden.
problem-rule-texts-differ = { $place }: Die Darstellung gegenüber dem Versicherer ist nicht die des polizeilichen Dokuments ({ $language }). Hier: „{ $here }“; dort: „{ $there }“.
remedy-rule-texts-differ = Fragen Sie die Person, welche richtig ist, und berichtigen Sie die andere; ein Versicherer lehnt ab, wenn die beiden Darstellungen voneinander abweichen.
problem-rule-check-digit = { $place }: Die Prüfziffer von { $number } ist falsch: So, wie sie dasteht, kann es keine Dokumentennummer von { $issuer } sein.
remedy-rule-check-digit = Vergleichen Sie sie Ziffer für Ziffer mit dem Dokument selbst. Zeigt das Dokument genau diese Nummer, geben Sie das in der Rolle der Person oder im Sachverhalt an: Auch die Gegenseite wird es bemerken.
problem-rule-refused = { $place }: „{ $value }“ hält für „{ $key }“ nichts fest.
remedy-rule-refused = Holen Sie es zuerst ein und schreiben Sie auf, wer es wann gegeben hat. Solange es offen oder abgelehnt ist, darf diese Akte nicht hinausgehen.
problem-rule-paper-missing = { $place }: { $key } nennt { $path }, das nicht zu den Beweismitteln dieses Falls gehört.
remedy-rule-paper-missing = Legen Sie das Dokument in evidence/ ab, führen Sie pouch add aus und schreiben Sie seinen Pfad genau so, wie pouch status ihn zeigt.
problem-rule-nobody-sought = { $place }: In diesem Fall wird niemand gesucht; jede Person hat einen anderen Status.
remedy-rule-nobody-sought = Ein Ersuchen um Festnahme oder Überstellung nennt mindestens eine Person, deren Status eines ist von: { $answers }.
problem-rule-sum = { $place }: Die Zeilen ergeben { $sum } { $currency }, als Gesamtbetrag ist jedoch { $total } angegeben.
remedy-rule-sum = Berichtigen Sie die Zeile oder den Gesamtbetrag; ein Versicherer lehnt eine Liste ab, die nicht aufgeht.
problem-rule-currency = { $place }: Der Betrag { $value } hat keine Währung.
remedy-rule-currency = Fügen Sie die drei Buchstaben nach ISO 4217 hinzu, etwa currency = "CNY".
problem-rule-amount = { $place }: „{ $value }“ ist kein Betrag.
remedy-rule-amount = Schreiben Sie Ziffern und höchstens zwei Stellen nach einem Punkt, etwa value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) kommt im Sachverhalt nicht vor ({ $languages }).
remedy-rule-person-not-named = Geben Sie in facts.summary in jeder Sprache an, was diese Person getan hat oder was ihr widerfahren ist, oder lassen Sie die Person weg.
problem-rule-conclusion = { $place }: „{ $key }“ ({ $language }) nennt jemanden schuldig, der nicht verurteilt ist: { $words }.
remedy-rule-conclusion = Schreiben Sie, was vorgeworfen wird: „steht im Verdacht“, „mutmaßlich“.
problem-rule-facts-length = { $place }: Der Sachverhalt hat { $length } { $unit ->
    [characters] Zeichen
   *[words] Wörter
 } ({ $language }); { $least } bis { $most } passen auf die erste Seite und sagen genug.
remedy-rule-facts-length = Kürzen Sie ihn und legen Sie den Rest in ein Dokument unter evidence/, oder ergänzen Sie, wer, wann, wo, wie und mit welchem Ergebnis.
problem-rule-action-bare = { $place }: Maßnahme { $number } stützt sich auf kein Beweismittel und sagt nicht, warum.
remedy-rule-action-bare = Nennen Sie exhibits = ["evidence/…"] oder geben Sie no_exhibit = "…" an.
problem-rule-exhibit-unknown = { $place }: Maßnahme { $number } stützt sich auf { $path }, das nicht aufgenommen ist.
remedy-rule-exhibit-unknown = Berichtigen Sie den Pfad oder führen Sie pouch add aus.
problem-rule-item-undescribed = { $place }: Zu { $items } (insgesamt { $count }) ist nichts gesagt; niemand kann erkennen, wozu sie dienen.
remedy-rule-item-undescribed = Beschreiben Sie jedes in einem [[item]] oder lassen Sie weg, was keine Tatsache, keinen Tatvorwurf und keine Maßnahme stützt.
problem-rule-their-language = { $place }: { $recipient } kann „{ $key }“ nicht lesen: Es liegt in keiner dieser Sprachen vor: { $languages }.
remedy-rule-their-language = Ergänzen Sie es in einer dieser Sprachen: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: „{ $key }“ und „{ $other }“ sind dieselbe Person, { $name }.
remedy-rule-same-person = Eine zweite Person muss die Akte ansehen und genehmigen.
problem-rule-vague-purpose = { $place }: „{ $value }“ ist kein Verwendungszweck.
remedy-rule-vague-purpose = Geben Sie an, für welchen Fall und welchen Schritt der Empfänger die Akte verwenden darf.
problem-rule-reciprocity = { $place }: Die Rechtsgrundlage ist Gegenseitigkeit, aber der Text der Zusage fehlt.
remedy-rule-reciprocity = Schreiben Sie die Zusage in text = "…" dieser Grundlage.
problem-rule-penalty = { $place }: Die angegebene Strafe „{ $value }“ ({ $language }) nennt { $numbers }, der Gesetzestext nicht.
remedy-rule-penalty = Übernehmen Sie die Strafe aus dem Gesetzestext.
problem-rule-personal-number = { $place }: Die Fallnummer enthält personenbezogene Daten ({ $value }); sie steht in jedem Dateinamen.
remedy-rule-personal-number = Wählen Sie eine Nummer, die niemanden nennt.
problem-rule-minor = { $place }: { $person } (geboren: { $value }) ist unter 18 Jahre alt, aber minor = false.
remedy-rule-minor = Schreiben Sie minor = true oder berichtigen Sie das Geburtsdatum.
problem-rule-telegraph-code = { $place }: „{ $value }“ sind { $codes } Codes für einen Namen mit { $characters } Schriftzeichen.
remedy-rule-telegraph-code = Schreiben Sie für jedes Schriftzeichen vier Ziffern, durch Leerzeichen getrennt.
problem-case-log-not-a-file = Das Protokoll der Beweismittelkette { $path } ist eine Verknüpfung, ein Ordner oder eine Pipe, keine eigene Datei. Es wurde nichts daraus gelesen und nichts darüber geschrieben.
remedy-case-log-not-a-file = Stellen Sie fest, wer es dort abgelegt hat. Stellen Sie das Protokoll aus Ihrer letzten Sicherungskopie wieder her; ist der Fall neu, löschen Sie, was dort liegt, und führen Sie den Befehl erneut aus.
problem-rule-own-language = { $place }: „{ $key }“ ist { $value }, die Sprachen der Person sind jedoch { $languages }.
remedy-rule-own-language = Lassen Sie die Erklärung in einer Sprache der Person schreiben und unterschreiben; wurde gedolmetscht, halten Sie in return.interpreter fest, durch wen.
office-settings-from = Einstellungen der Dienststelle aus { $path }{ $templates ->
    [none] { "." }
   *[other] : Vorlagen { $templates }
  }
problem-office-settings-unreadable = Die Einstellungen der Dienststelle { $place } können nicht gelesen werden: { $reason }.
remedy-office-settings-unreadable = Prüfen Sie die Datei, oder legen Sie sie anderswo ab und verwenden Sie --templates.
problem-office-settings-wrong = { $place }: Ab hier sind die Einstellungen der Dienststelle nicht verständlich.
remedy-office-settings-wrong = Sie kennen nur zwei Zeilen: templates = "ORDNER" und office = "DATEI".
