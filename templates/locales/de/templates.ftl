## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch spricht { $place } nicht.
remedy-i18n-unknown-locale = Wählen Sie eine der Sprachen, die „pouch templates“ auflistet, oder schreiben Sie die Akte auf Englisch.
problem-i18n-read = Die Sätze in { $place } konnten nicht gelesen werden.
remedy-i18n-read = Prüfen Sie, ob der mit --templates angegebene Ordner vorhanden ist und ob Sie ihn lesen dürfen.
problem-i18n-syntax = { $place }: Dies ist kein Satz in der Schreibweise von Fluent ({ $detail }).
remedy-i18n-syntax = Vergleichen Sie die Zeile mit der entsprechenden in templates/locales: „name = text“, Werte als {"{"} $name {"}"}, weitere Zeilen eingerückt.
problem-i18n-variable = { $place }: Der Satz „{ $id }“ nennt einen Wert ${ $variable }, den pouch ihm nicht gibt.
remedy-i18n-variable = Verwenden Sie nur die Werte, die der mitgelieferte Satz gleichen Namens verwendet.

## Covering letters, and an office’s own set of templates
covering-title = Begleitschreiben
covering-emblem = Emblem des Absenders
covering-stamp = Stempel
covering-printed = Dieses Schreiben wurde von einem Programm ausgefüllt. Ein Emblem darauf ist ein gedrucktes Bild, weder Siegel noch Stempel; für das Schreiben steht die Unterschrift.
pack-letter = Begleitschreiben: { $file }
help-pack-letter = Schreibt neben jede Akte ein Begleitschreiben mit dem Siegel-Hashwert: das Ihrer Dienststelle, sonst das mitgelieferte
help-templates = Was eine Dienststelle durch Eigenes ersetzen kann: auflisten, zum Bearbeiten ausgeben, prüfen, ansehen
help-templates-list = Listet auf, was ersetzt werden kann und was der Satz Ihrer Dienststelle davon ersetzt
help-templates-export = Schreibt das Mitgelieferte zum Bearbeiten in einen Ordner
help-templates-export-dir = Zielordner
help-templates-export-only = Nur Dateien, deren Pfad so beginnt, etwa letter.es oder locales/es; mehrfach möglich
help-templates-export-force = Ersetzt vorhandene Dateien
help-templates-preview-force = Ersetzt vorhandene Dateien
help-templates-check = Nennt jeden Fehler in einem Satz, mit Datei, Zeile und Spalte
help-templates-check-dir = Ordner des Satzes; ohne Angabe der Ihrer Dienststelle
help-templates-preview-dir = Ordner des Satzes; ohne Angabe der Ihrer Dienststelle
help-templates-preview = Füllt Seiten und Schreiben eines Satzes mit einem Beispielfall, in Ihrer Sprache
help-templates-preview-out = Ordner für die Seiten
templates-what = Was
templates-shipped = Mitgeliefert
templates-own = Eigene
templates-kind-letter = Begleitschreiben (letter.TAG.md)
templates-kind-emblem = Emblem (emblem.png)
templates-kind-page = Seiten (dossier/)
templates-kind-sentences = Sätze (locales/TAG/)
templates-kind-profile = Aktenarten (profiles/)
templates-kind-handling = Regeln zur Handhabung (handling/)
templates-kind-certificate = Formulare für Beglaubigungen (certificates/)
templates-kind-people = Schlüssel von Personen (people.toml)
templates-exported = Nach { $place } geschriebene Dateien: { $count }
templates-in-order = Keine Fehler in { $place }; geprüfte Dateien: { $count }
templates-previewed = Seiten eines Beispielfalls in der Sprache { $language }; sie beweisen nichts:
problem-templates-no-set = Es wurde kein Vorlagensatz angegeben.
remedy-templates-no-set = Nennen Sie seinen Ordner: pouch templates check DIR
problem-templates-none = Nichts Mitgeliefertes hat einen Pfad, der mit „{ $name }“ beginnt.
remedy-templates-none = Pfade beginnen mit: { $known }
problem-templates-unread = pouch liest { $place } nie.
remedy-templates-unread =
    { $nearest ->
        [none] Was gelesen wird, zeigt: pouch templates list --json
       *[other] War „{ $nearest }“ gemeint? Alles, was gelesen wird: pouch templates list --json
    }
problem-letter-none = Es gibt kein Begleitschreiben in der Sprache { $language }.
remedy-letter-none = Schreiben Sie { $place } in Ihren Vorlagensatz, nach dem Beispiel von: pouch templates export DIR --only letter.de
problem-letter-unreadable = Das Schreiben { $place } ist nicht lesbar: { $reason }
remedy-letter-unreadable = Ein Schreiben ist ein einfacher Text in UTF-8 von höchstens 64 KiB.
problem-letter-markup = { $place }: Ein Schreiben kennt „{ $found }“ nicht.
remedy-letter-markup = Es kennt Überschriften mit #, Absätze, **fett**, *kursiv*, Listen mit - oder 1. und \ am Zeilenende für einen Umbruch. Setzen Sie \ vor ein Zeichen, das so gemeint ist.
problem-letter-open = { $place }: „{ $found }“ wird hier geöffnet und im selben Absatz nicht geschlossen.
remedy-letter-open = Schließen Sie es, wo es enden soll, oder setzen Sie \ davor.
problem-letter-field = { $place }: Es gibt keinen Platzhalter „{ $name }“.
remedy-letter-field =
    { $nearest ->
        [none] Es gibt: { $known }
       *[other] War „{ $nearest }“ gemeint? Es gibt: { $known }
    }
problem-letter-empty = { $place }: Dieser Fall hat nichts für „{ $name }“; im Schreiben steht dort eine Linie zum Ausfüllen.
remedy-letter-empty = Tragen Sie es in case.toml oder von Hand ein, oder setzen Sie ? hinter den Namen, damit die Zeile entfällt.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } ist größer als 512 KiB.
        [sides] { $place } muss Seiten von 1 bis 4096 Pixeln haben.
        [damaged] { $place } ist ein beschädigtes PNG.
        [unreadable] { $place } ist nicht lesbar.
       *[other] { $place } ist kein PNG; ein Emblem ist ein PNG-Bild.
    }
remedy-emblem-unfit = Speichern Sie das Emblem Ihrer eigenen Dienststelle als emblem.png, nie das einer anderen Behörde, und lassen Sie keines in anderem Format daneben.
