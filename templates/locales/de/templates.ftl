## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch spricht { $place } nicht.
remedy-i18n-unknown-locale = Wählen Sie eine der Sprachen, die „pouch templates“ auflistet, oder schreiben Sie die Akte auf Englisch.
problem-i18n-read = Die Sätze in { $place } konnten nicht gelesen werden.
remedy-i18n-read = Prüfen Sie, ob der mit --templates angegebene Ordner vorhanden ist und ob Sie ihn lesen dürfen.
problem-i18n-syntax = { $place }, Zeile { $line }: Dies ist kein Satz in der Schreibweise von Fluent ({ $detail }).
remedy-i18n-syntax = Vergleichen Sie die Zeile mit der entsprechenden in templates/locales: „name = text“, Werte als {"{"} $name {"}"}, weitere Zeilen eingerückt.
problem-i18n-variable = { $place }: Der Satz „{ $id }“ nennt einen Wert ${ $variable }, den pouch ihm nicht gibt.
remedy-i18n-variable = Verwenden Sie nur die Werte, die der mitgelieferte Satz gleichen Namens verwendet.
