# Work for translators, and their answers: help.
help-request = Schreibt einen Auftrag für den Übersetzer: nummerierte Segmente, Glossar, Anweisungen
help-request-items = Nummern oder Pfade der Originale
help-request-to = Gewünschte Sprache
help-request-format = docx: eine Tabelle für Word oder LibreOffice; xliff (1.2) oder xliff2 (2.1) für ein Übersetzungsprogramm; txt
help-request-out = Ordner für den Auftrag; ohne Angabe work/ des Falls
help-return = Nimmt entgegen, was ein Übersetzer zurückgesandt hat, und sagt genau, was fehlt
help-return-file = Die zurückgekommene Datei: Tabelle, XLIFF, Text; eine TMX gibt nur Vorschläge
help-return-translator = Schlüssel eines [[translator]] in case.toml oder ein Name; kann entfallen, wo nur eine Person gemeint sein kann
help-return-accept-unchanged = Gibt an, dass Segmente, die ihrem Ausgangstext gleichen, so gewollt sind (Namen, Codes)
request-done = { $item } → { $to }: { $path } ({ $segments } Segmente, Auftrag { $request }).
request-glossary-done = Glossar: { $path }
request-next = Nach der Rückgabe: pouch return DATEI
return-done = { $item } → { $to }: { $path } ({ $done } von { $of } Segmenten).
status-requested = beauftragt
page-status-requested = noch nicht übersetzt
page-log-request = Auftrag
page-guessed = Ein Programm hat diese Absätze nach Länge, Zahlen und Namen nebeneinandergestellt; es kann sich irren. Ein Strich zeigt, dass gegenüber nichts gefunden wurde. Gestaltung, Stempel und Bilder finden sich in den Originalen.

# What a translator reads, in their language.
request-title = Übersetzungsauftrag { $request } · Fall { $case } · Beweismittel { $item } · Ausgangssprache { $from } · Zielsprache { $to }
request-how-docx = Schreiben Sie jede Übersetzung in die dritte Spalte, neben ihren Ausgangstext. Ändern Sie die ersten beiden Spalten nicht; fügen Sie keine Zeilen hinzu und löschen Sie keine.
request-how-xliff = Übersetzen Sie das „target“ jeder Einheit. Ändern Sie Ausgangstexte und Kennungen nicht. Das „target“ kann eine Kopie des Ausgangstextes enthalten: Ersetzen Sie diese.
request-how-txt = Schreiben Sie jede Übersetzung unter die Zeile =>. Ändern Sie weder die Zeilen in eckigen Klammern noch den Ausgangstext über =>.
request-all = Übersetzen Sie jedes Segment, auch Überschriften, Tabellen und wiederholte Stellen. Was unverändert bleibt (ein Code, ein Name), wird kopiert. Lassen Sie nichts weg und fügen Sie nichts hinzu.
request-seals = Siegel, Stempel, Unterschriften, Fingerabdrücke und Bilder werden an ihrer Stelle in eckigen Klammern beschrieben: [rundes Siegel: …], [Unterschrift], [Lichtbild].
request-handwriting = Handschriftliches, Korrekturen und Durchgestrichenes werden gekennzeichnet: [handschriftlich: …], [durchgestrichen: …].
request-illegible = Was nicht lesbar ist, wird mit [unleserlich] bezeichnet, was zweifelhaft ist, mit [unklar: …?]. Raten Sie nie.
request-errors = Fehler des Ausgangstextes bleiben stehen und werden mit [sic] gekennzeichnet; eigene Bemerkungen stehen in eckigen Klammern und beginnen mit „Anmerkung des Übersetzers:“.
request-figures = Zahlen, Daten, Beträge, Einheiten und Kennungen werden nicht umgerechnet; eine Umrechnung darf in eckigen Klammern folgen.
request-glossary = Verwenden Sie die Namen und Begriffe aus glossary.tsv, wenn diese Datei beiliegt.
request-cite = Eine Bescheinigung soll das Original mit diesem SHA-256 bezeichnen: { $digest }

# Problems and remedies of requests.
problem-request-no-text = In { $item } ({ $place }) konnte kein Text gelesen werden; daher gibt es keine Segmente zu senden.
remedy-request-no-text = Senden Sie dem Übersetzer die Datei selbst und fügen Sie die Antwort bei: pouch attach { $item } DATEI --to …
problem-request-too-many = { $item } ({ $place }) hat { $count } Segmente; ein Auftrag fasst höchstens { $most }.
remedy-request-too-many = Senden Sie dem Übersetzer die Datei selbst, oder nehmen Sie den wichtigen Teil als eigenes Beweismittel auf.
problem-request-partial-text = Der Text von { $item } ({ $place }) konnte nicht vollständig gelesen werden: Der Rest fehlt im Auftrag.
remedy-request-partial-text = Geben Sie dem Übersetzer auch das Original und sagen Sie, dass der Rest daraus zu übersetzen ist.
problem-request-members = { $item } ({ $place }) enthält { $count } Dateien; ihr Text ist nicht im Auftrag.
remedy-request-members = Müssen sie übersetzt werden, nehmen Sie sie als eigene Beweismittel auf und geben Sie diese in Auftrag.
problem-request-controls = { $count } Steuerzeichen von { $item } können nicht gesendet werden; sie stehen als Zeichen wie ␋.
remedy-request-controls = Es ist nichts zu veranlassen; das Original ist unverändert.

# Problems and remedies of returns.
problem-return-entities = { $place } definiert eigene Entitäten und wird nicht gelesen: Sie können Text verbergen oder vervielfachen.
remedy-return-entities = Bitten Sie den Übersetzer, die Datei aus dem eigenen Programm neu oder als Word-Dokument zu speichern.
problem-return-unknown = { $place } ist weder Tabelle noch XLIFF, TMX oder Text eines Auftrags.
remedy-return-unknown = Gehört es zu einem Auftrag, bitten Sie darum, es als DOCX gespeichert zu senden. Ist es eine anderswo angefertigte Übersetzung, fügen Sie sie bei: pouch attach E0001 DATEI --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } ist beschädigt und wurde nicht gelesen.
        [too-deep] { $place } ist tiefer verschachtelt als eine redliche Datei und wurde nicht gelesen.
        [too-large] { $place } ist zu groß und wurde nicht gelesen.
        [encrypted] { $place } ist verschlüsselt und wurde nicht gelesen.
        [encoding] { $place } ist in einer Kodierung, die nicht sicher zu bestimmen ist, und wurde nicht gelesen.
       *[other] { $place } konnte nicht zu Ende gelesen werden ({ $reason }).
    }
remedy-return-unreadable = Bitten Sie den Übersetzer, die Datei neu zu speichern und erneut zu senden.
problem-return-earlier-changed = Die Segmentdatei neben { $place } (Auftrag { $request }) ist nicht die, die aufbewahrt wurde: Die frühere Lieferung zu { $item } kann nicht mit dieser zusammengeführt werden.
remedy-return-earlier-changed = Legen Sie die Segmentdatei aus einer Sicherung zurück. Ohne eine solche sind die Wörter dennoch erhalten, in { $place } und unter translations/returned/; lassen Sie den Rest neu anfordern: pouch request { $item } --to …
problem-return-nothing = Nichts in { $place } gehört zu einem Auftrag dieses Falls.
remedy-return-nothing = Prüfen Sie, ob es die richtige Datei und der richtige Fall ist; eine anderswo angefertigte Übersetzung wird mit pouch attach beigefügt.
problem-return-untouched = In { $place } ist kein Segment von { $item } (Auftrag { $request }) übersetzt: Jedes ist leer oder gleicht seinem Ausgangstext.
remedy-return-untouched = Fordern Sie beim Übersetzer die fertige Datei an. Soll jedes Segment so bleiben, fügen Sie --accept-unchanged hinzu.
problem-return-translator = Es ist nicht klar, wer { $place } übersetzt hat.
remedy-return-translator = Geben Sie es mit --translator an; case.toml nennt: { $known }.
problem-return-source-changed = Das Original { $item } ({ $place }) ist nicht mehr so wie beim Versand von Auftrag { $request }; dieser Auftrag nimmt keine Antworten mehr an.
remedy-return-source-changed = Geben Sie eine Übersetzung des jetzigen Originals in Auftrag: pouch request { $item } --to …
problem-return-memory = { $place } ist ein Übersetzungsspeicher: { $count } Vorschläge wurden nach work/suggestions.tsv geschrieben; eine Übersetzung wurde daraus nicht erstellt.
remedy-return-memory = Fordern Sie beim Übersetzer die übersetzte Datei selbst an.
problem-return-strangers = { $count } Stellen in { $place } gehören zu keinem gesendeten Segment; die erste: „{ $text }“.
remedy-return-strangers = Sehen Sie sie an; die Datei ist so, wie sie kam, unter translations/returned/ aufbewahrt.
problem-return-by-text = { $count } Segmente hatten ihre Nummern verloren und wurden über ihren Ausgangstext zugeordnet.
remedy-return-by-text = Sehen Sie einige davon auf der Seite mit der Gegenüberstellung an.
problem-return-replaces = { $count } Übersetzungen einer früheren Lieferung zu { $item } wurden ersetzt; die frühere ist aufbewahrt: { $place }.
remedy-return-replaces = Vergleichen Sie sie, wenn dies nicht erwartet war.
problem-return-altered = In { $item } wurde die Ausgangsspalte in { $count } Segmenten geändert: { $segments }.
remedy-return-altered = Vergleichen Sie sie mit dem Original: Möglicherweise wurde nicht das Gesendete übersetzt.
problem-return-missing = { $item } (Auftrag { $request }): { $count } Segmente kamen nicht zurück: { $segments }.
remedy-return-missing = Fordern Sie sie beim Übersetzer an; die nächste Datei wird mit dieser zusammengeführt.
problem-return-empty = { $item } (Auftrag { $request }): { $count } Segmente sind leer: { $segments }.
remedy-return-empty = Fordern Sie sie beim Übersetzer an; die nächste Datei wird mit dieser zusammengeführt.
problem-return-untranslated = { $item } (Auftrag { $request }): { $count } Segmente gleichen ihrem Ausgangstext: { $segments }.
remedy-return-untranslated = Fordern Sie sie beim Übersetzer an. Sind sie so gewollt (Namen, Codes), nehmen Sie die Datei mit --accept-unchanged entgegen.
problem-return-twice = { $item } (Auftrag { $request }): { $count } Segmente kamen mehr als einmal zurück, mit verschiedenen Übersetzungen: { $segments }. Beide wurden behalten, untereinander.
remedy-return-twice = Sehen Sie sie an: Möglicherweise wurde eine Zeile in zwei geteilt.
problem-attach-translator-unlisted = { $place } steht nicht unter den Übersetzern in case.toml; daher sind weder Qualifikation noch Nummer bekannt.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Fügen Sie case.toml eine Tabelle [[translator]] hinzu und fügen Sie die Datei mit deren Schlüssel erneut bei.
       *[other] War „{ $nearest }“ gemeint? Fügen Sie die Datei mit diesem Schlüssel oder Namen erneut bei.
    }
problem-attach-supersedes-nothing = { $item } hat keine Übersetzung in { $to }, an deren Stelle etwas treten könnte: { $place } ist keine.
remedy-attach-supersedes-nothing = Lassen Sie --supersedes weg, oder prüfen Sie das Beweismittel und --to.
problem-attach-supersedes-other = { $place } ist nicht die jetzige Übersetzung von { $item } in { $to }; das ist { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Sehen Sie nach, welche gemeint ist; nennen Sie dann die jetzige: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } hat keine Übersetzung in { $to }; es gibt also nichts zu bescheinigen.
remedy-certificate-no-translation = Nehmen Sie sie zuerst auf: pouch return DATEI, oder pouch attach { $item } DATEI --to { $to } --translator …
problem-certificate-stale = { $place } übersetzt eine frühere Fassung von { $item }: Das Original wurde seither geändert.
remedy-certificate-stale = Lassen Sie die Änderung übersetzen und fügen Sie die Übersetzung bei; lassen Sie dann diese bescheinigen.
problem-certificate-partial = { $place } ist { $scope ->
        [gist] nur die Zusammenfassung von { $item } in Übersetzung
       *[other] nur eine auszugsweise Übersetzung von { $item }
    }: Keine Bescheinigung macht daraus eine vollständige Übersetzung.
remedy-certificate-partial = Fügen Sie die vollständige Übersetzung bei, sobald sie da ist; bis dahin gilt { $item } als auszugsweise übersetzt.
help-certificate = Schreibt die Bescheinigung des Übersetzers in der Form des Landes, in das sie geht, zum Ausdrucken und Unterschreiben
help-certificate-item = Nummer oder Pfad des Originals
help-certificate-to = Sprache der Übersetzung
help-certificate-country = Land, dessen Form verwendet wird, etwa ES; ohne Angabe die der Empfänger, die diese Sprache lesen
help-certificate-place = Wo sie ausgestellt wird; ohne Angabe eine Zeile zum Ausfüllen
help-certificate-date = Wann (YYYY-MM-DD); ohne Angabe eine Zeile zum Ausfüllen
help-certificate-pages = Wie viele Seiten sie umfasst
help-certificate-out = Ordner für die Bescheinigung; ohne Angabe work/certificates des Falls
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = Drucken Sie sie aus, lassen Sie sie unterschreiben und fügen Sie dann den unterschriebenen Scan bei: pouch attach { $item } --to { $to } --certificate SCAN --certificate-place … --certificate-date …
problem-certificate-general = Für { $country } ist keine Form für Bescheinigungen von Übersetzungen bekannt: Es wurde die allgemeine verwendet.
remedy-certificate-general = Fragen Sie die empfangende Behörde, was sie verlangt; eine Dienststelle kann ihre eigene Form in certificates/ ihrer Vorlagen ablegen.
problem-certificate-no-text = Die Form für { $country } verlangt den übersetzten Text und die Bescheinigungsformel auf denselben Blättern, aber { $place } konnte nicht als Text gelesen werden.
remedy-certificate-no-text = Setzen Sie die Formel von Hand ans Ende der Übersetzung, oder beschaffen Sie die Übersetzung als Text.
problem-certificate-form-unreadable = { $place } ist keine Form einer Bescheinigung: { $reason }.
remedy-certificate-form-unreadable = Vergleichen Sie sie mit der Form eines anderen Landes in templates/certificates/ von pouch.
problem-certificate-incomplete = Für { $country } { $missing ->
        [translator-qualification] muss die Bescheinigung sagen, was die übersetzende Person ist (beeidigt, öffentlich bestellt, gerichtlich sachverständig)
        [translator-authority] muss die Bescheinigung das Gericht, die Kammer oder die Firma der übersetzenden Person nennen
        [translator-number] muss die Bescheinigung die Registernummer der übersetzenden Person tragen
        [place] muss die Bescheinigung sagen, wo sie ausgestellt wurde
        [date] muss die Bescheinigung ein Datum tragen
        [pages] muss die Bescheinigung sagen, wie viele Seiten sie umfasst
        [number] muss die Bescheinigung ihre eigene Nummer tragen (des Eides, laufende Nummer, des Notars)
       *[authority] muss die Bescheinigung nennen, wer sie eingetragen oder bestätigt hat (Gericht, Notariat, Amt)
    }, und das ist von der Bescheinigung für { $item } in { $to } nicht bekannt: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Schreiben Sie qualification in die Tabelle [[translator]] von case.toml und fügen Sie die Übersetzung erneut bei. ({ $source }, { $date })
        [translator-authority] Schreiben Sie authority in die Tabelle [[translator]] von case.toml und fügen Sie die Übersetzung erneut bei. ({ $source }, { $date })
        [translator-number] Schreiben Sie number in die Tabelle [[translator]] von case.toml und fügen Sie die Übersetzung erneut bei. ({ $source }, { $date })
       *[other] Sehen Sie die Bescheinigung an; steht es darin: pouch attach { $item } --to { $to } --certificate DATEI --certificate-{ $missing } … ({ $source }, { $date })
    }
