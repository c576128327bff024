# The command line: help.
help-pouch = Macht aus einem Ordner mit Beweismitteln und ihren von Menschen angefertigten Übersetzungen eine einzige Akte, die eine ausländische Partnerstelle lesen und prüfen kann.
help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-options = Optionen
help-heading-arguments = Argumente
help-common-help = Zeigt diese Hilfe
help-common-version = Zeigt die Version
help-common-json = Antwortet mit einem JSON-Objekt, für Skripte
help-common-quiet = Gibt nur die Antwort und Fehler aus
help-common-no-color = Verwendet keine Farben
help-common-lang = Sprache der Meldungen: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = Zeitpunkt, der statt jetzt gelten soll, etwa 2016-06-14T09:30:00Z
help-common-actor = Wer arbeitet, wie das Protokoll der Beweismittelkette die Person nennen soll; sonst die sachbearbeitende Person aus case.toml
help-demo = Entpackt einen Beispielfall, packt und prüft ihn und sagt, was anzusehen ist
help-demo-dir = Ordner für das Beispiel; ohne Angabe: pouch-demo
help-demo-sample = Welches Beispiel: argentina-2016 oder rome-insurance
help-init = Legt einen neuen Fallordner mit einer kommentierten case.toml an
help-init-dir = Der neue Fallordner; ohne Angabe dieser
help-init-kind = Aktenart, etwa TRANSMIT, RFA oder RN: pouch profiles list nennt alle
help-add = Nimmt Beweismittel auf: kopiert, was außerhalb liegt, bildet Hashwerte, erkennt und liest, was in evidence/ neu ist
help-add-paths = Dateien oder Ordner, die zuerst nach evidence/ kopiert werden
help-add-ocr = Lässt Tesseract Bilder von Text und gescannte Seiten in den Sprachen aus case.toml lesen: nur für Sprache und Suche
help-add-new-only = Liest bekannte Originale nicht erneut
help-add-accept-change = Erkennt an, dass dieses Beweismittel zu Recht geändert wurde; verlangt --reason
help-add-reason = Warum die Änderung anerkannt wird
help-status = Zeigt Beweismittel, Sprachen, Übersetzungen, was fehlt und was als Nächstes zu tun ist
help-status-items = Beweismittel, zu denen alles gezeigt wird: was die Datei über sich selbst sagt und die darin enthaltenen Dateien
help-confirm = Hält fest, welche Sprache von Beweismitteln eine Person bestätigt
help-confirm-items = Nummern der Beweismittel oder Pfade
help-confirm-language = Sprachkürzel wie uk oder zh-Hans; zxx, wenn es keine Wörter gibt
help-attach = Fügt einem Original eine von einem Menschen angefertigte Übersetzung bei
help-attach-item = Nummer oder Pfad des Originals
help-attach-file = Die Übersetzung; entfällt, wenn nur ihre Bescheinigung beigefügt wird
help-attach-to = Sprache der Übersetzung
help-attach-translator = Schlüssel eines [[translator]] in case.toml oder ein Name
help-attach-scope = Wie viel übersetzt wurde
help-attach-reviser = Wer sie ein zweites Mal gelesen hat
help-attach-machine-draft-edited-by = Gibt an, dass es ein maschineller Entwurf ist, und nennt die Person, die ihn überarbeitet hat und dafür einsteht
help-attach-certificate = Die Bescheinigung des Übersetzers
help-attach-certificate-place = Wo sie ausgestellt wurde
help-attach-certificate-date = Wann sie ausgestellt wurde (YYYY-MM-DD)
help-attach-certificate-pages = Wie viele Seiten sie umfasst
help-attach-certificate-number = Ihre Nummer in einem Register (des Eides, laufende Nummer, des Notars)
help-attach-certificate-authority = Wer sie eingetragen oder bestätigt hat: Gericht, Notariat, Kammer
help-attach-supersedes = Die Übersetzung, an deren Stelle sie tritt: ihr Pfad oder die ersten 8 Zeichen ihres SHA-256
help-attach-reason = Warum sie an diese Stelle tritt
help-attach-received-from = Von wem sie kam
help-attach-received-on = Wann sie kam (YYYY-MM-DD)
help-pack = Packt für jeden Empfänger eine Akte, prüft sie und schreibt die Versandanzeige
help-pack-to = Nur für diesen Empfänger (sein Schlüssel in case.toml)
help-pack-out = Ordner für die Akten; ohne Angabe: der Fallordner
help-pack-force = Ersetzt vorhandene Ausgaben
help-pack-compress = Komprimiert, was sich verkleinern lässt; sonst zählt bei der Prüfung jedes Byte des ZIP
help-pack-quick = Sieht nur den Aufbau des Geschriebenen an und lässt das PDF und den Hashwert des ZIP weg: für sehr umfangreiche Beweismittel
help-pack-font-dir = Fügt für das PDF die Schriften dieses Ordners zu denen des Programms hinzu; ihre Hashwerte gehen in die Akte ein
help-pack-attach-index = Legt das Verzeichnis (dossier.json) in das PDF, das dann PDF/A-3a ist
help-pack-no-pdf = Lässt das PDF weg
help-language = Sagt, in welchen Sprachen Dateien geschrieben sind, ohne Fall
help-language-paths = Dateien oder Ordner; - liest, was eingespeist wird
help-language-expect = Erwartete Sprachen, etwa it,zh,en: Sie zählen mehr, und jede andere wird gemeldet
help-language-blocks = Sagt auch die Sprachen jedes Absatzes, Seitenblocks oder jeder Nachricht
help-identify = Sagt anhand des Inhalts, was Dateien sind, ohne Fall
help-identify-paths = Dateien oder Ordner
help-identify-details = Sagt auch, was Dateien über sich selbst angeben (Ort, Verfasser, Daten) und was in Archiven, Postfächern und Nachrichten liegt
help-identify-text = Tut alles, was --details tut, und gibt auch den Text aus
help-identify-ocr = Lässt Tesseract Bilder von Text und gescannte Seiten lesen: nur für Sprache und Suche
help-identify-expect = Sprachen, die --ocr erwarten soll, etwa zh-Hans,es
help-verify = Prüft eine Akte oder ein beliebiges BagIt-Paket, als ZIP oder Ordner, und antwortet Zeile für Zeile
help-verify-path = Die Akte
help-verify-expect = Der Siegel-Hashwert, den der Absender Ihnen auf einem anderen Weg mitgeteilt hat: 64 Zeichen oder 8 Gruppen zu je 5 Ziffern
help-show = Zeigt den Inhalt, ohne zu entpacken oder zu prüfen
help-show-path = Die Akte

# The command line: what was not understood.
usage-help = Geben Sie pouch --help oder pouch BEFEHL --help ein.
usage-value = Der Wert { $value } passt nicht zu { $argument }.
usage-unknown-argument = Eine Option { $argument } gibt es hier nicht.
usage-unknown-command = Einen Befehl { $argument } gibt es nicht.
usage-nearest = War { $nearest } gemeint?
usage-allowed = Möglich: { $allowed }.
usage-missing = Es fehlt etwas: { $argument }.
usage-no-command = Geben Sie an, was zu tun ist.
usage-not-utf8 = Ein Argument ist kein lesbarer Text.
usage-twice = { $argument } wurde doppelt angegeben oder passt nicht zu einer anderen Option.
usage-other = Der Befehl wurde nicht verstanden.
usage-bad-time = { $value } ist keine Zeit. Schreiben Sie sie als 2016-06-14T09:30:00Z oder 2016-06-14T17:30:00+08:00.

# Answers.
level-error = FEHLER
level-warning = WARNUNG
level-note = HINWEIS
init-done = Der Fallordner { $folder } ist bereit.
init-next = Weiter: Füllen Sie { $file } aus, legen Sie die Originale in evidence/ ab und führen Sie dort pouch add aus.
add-taken = { $count ->
    [one] Ein Beweismittel wurde aufgenommen.
   *[other] { $count } Beweismittel wurden aufgenommen.
 }
add-recognized = { $count ->
    [one] Ein bekanntes Beweismittel wurde mit Texterkennung gelesen.
   *[other] { $count } bekannte Beweismittel wurden mit Texterkennung gelesen.
 }
add-unchanged = { $count ->
    [one] Ein bekanntes Original ist unverändert.
   *[other] { $count } bekannte Originale sind unverändert.
 }
members-more = { $count ->
    [one] … und eine weitere enthaltene Datei
   *[other] … und { $count } weitere enthaltene Dateien
}
add-stopped = Angehalten. Was aufgenommen wurde, bleibt; führen Sie pouch add erneut aus, um fortzufahren.
language-confirmed = { $tag } (bestätigt)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = bestätigt
language-status-probable = wahrscheinlich
language-status-contested = strittig
language-status-undetermined = nicht bestimmt
language-whatlang = {"; "}whatlang sagt { $tag }
language-unexpected = {"; "}nicht erwartet
confirm-done = { $items }: Sprache { $language }, bestätigt.
attach-done = { $item } → { $to }: { $path } ist beigefügt.
attach-certified = { $item } → { $to }: Die Bescheinigung zu { $path } ist beigefügt.
pack-done = { $file } ist für { $recipient } gepackt und besteht die Prüfung ({ $items } Beweismittel, { $bytes } Bytes).
pack-seal = Siegel-Hashwert. Teilen Sie ihn dem Empfänger auf einem anderen Weg mit:
pack-telephone = Am Telefon:
pack-note = Versandanzeige: { $file }
pack-page = Seite, mit der der Empfänger im Browser prüft: { $file }
status-item = Beweismittel
status-title = Bezeichnung oder Datei
status-language = Sprache
status-not-needed = nicht nötig
status-unknown = Sprache bestätigen
status-missing = fehlt
status-stale = VERALTET: Original geändert
status-partial = auszugsweise
status-received = vollständig
status-certified = vollständig, beglaubigt
status-withheld = nicht übermittelt
status-new = Noch nicht aufgenommen: { $path }
status-proposal = { $path } scheint die Übersetzung von { $item } zu sein. Wenn ja: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = In case.toml noch leer und vor dem Packen nötig: { $keys }.
empty-should = In case.toml noch leer; in der Akte steht dann, dass es nicht angegeben ist: { $keys }.
empty-unknown = Noch nicht bekannt; in der Mitteilung steht dies so, wenn sie jetzt gepackt wird: { $keys }.
empty-remedy = Die Kommentare in case.toml sagen, was dorthin gehört; pouch check sagt, warum, wer es verlangt, und gibt ein Beispiel.
next-alarm = Weiter: Ein Original ist nicht mehr so, wie es aufgenommen wurde. Klären Sie vor allem anderen, warum.
next-add = Weiter: Legen Sie die Originale in evidence/ ab und führen Sie pouch add aus.
next-confirm = Weiter: Geben Sie an, in welcher Sprache die ungewissen Beweismittel sind: pouch confirm E0001 --language …
next-attach = Weiter: Fügen Sie die fehlenden Übersetzungen bei (pouch attach) oder schreiben Sie in case.toml, warum es keine gibt.
next-fill = Weiter: Füllen Sie aus, was in case.toml fehlt.
next-pack = Weiter: pouch pack.
verify-own-seal = Siegel-Hashwert dieser Akte; vergleichen Sie ihn mit dem, den der Absender Ihnen mitgeteilt hat:
demo-unpacked = Ein Beispielfall, vollständig erfunden, liegt in { $folder }.
demo-look = Sehen Sie nach: Entpacken Sie die Akte und öffnen Sie START-HERE.html in einem beliebigen Browser. Ändern Sie ein Byte darin und führen Sie pouch verify erneut aus.
show-claims = Dies sagt die Akte über sich selbst. Nur pouch verify prüft es.

# Problems and remedies of packing.
problem-pack-problems = Das ist noch nicht möglich; was im Weg steht, ist oben aufgeführt ({ $count }).
remedy-pack-problems = Erledigen Sie jede oben genannte Zeile und führen Sie dann den Befehl erneut aus.
problem-pack-read = { $place } kann nicht gelesen werden: { $reason }.
remedy-pack-read = Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen; führen Sie dann den Befehl erneut aus.
problem-pack-write = { $path } kann nicht geschrieben werden: { $reason }.
remedy-pack-write = Prüfen Sie, ob der Datenträger nicht voll ist und ob Sie dort schreiben dürfen, oder wählen Sie mit --out einen anderen Ordner. Es blieb nichts halb Geschriebenes zurück.
problem-pack-exists = { $path } ist bereits vorhanden.
remedy-pack-exists = Verschieben Sie es oder wählen Sie einen anderen Namen; ersetzt wird es nur mit --force.
problem-pack-no-item = Ein Beweismittel { $name } gibt es in diesem Fall nicht.
remedy-pack-no-item = Die Nummern zeigt pouch status; ein Pfad wie evidence/letter.pdf geht auch.
problem-init-unknown-type = Eine Aktenart { $name } gibt es nicht.
remedy-init-unknown-type =
    { $nearest ->
        [none] Wählen Sie eine von: { $known }.
       *[other] War „{ $nearest }“ gemeint? Wählen Sie eine von: { $known }.
    }
problem-pack-not-listed = { $name } gehört nicht zu: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Verwenden Sie eine dieser Angaben oder ergänzen Sie case.toml.
       *[other] War „{ $nearest }“ gemeint? Verwenden Sie eine dieser Angaben oder ergänzen Sie case.toml.
    }
problem-pack-unsound = Die erstellte Akte besteht unsere eigene Prüfung nicht; sie wurde verworfen.
remedy-pack-unsound = Möglicherweise ist der Datenträger oder der Arbeitsspeicher defekt. Führen Sie den Befehl erneut aus; geschieht es zweimal, auf einem anderen Datenträger.
problem-pack-json = Ein Eintrag konnte nicht geschrieben werden: { $reason }.
remedy-pack-json = Bitte melden Sie dies als Fehler von pouch.
problem-pack-no-recipient = case.toml nennt keinen Empfänger.
remedy-pack-no-recipient = Füllen Sie eine Tabelle [[recipient]] aus: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: Die Fallnummer oder Schlüssel oder Sprachen des Empfängers fehlen.
remedy-pack-recipient-incomplete = Füllen Sie id aus sowie key und languages jedes [[recipient]].
problem-pack-no-items = Für { $place } gibt es keine Beweismittel.
remedy-pack-no-items = Legen Sie die Originale in evidence/ ab und führen Sie pouch add aus.
problem-pack-words-without-item = case.toml hat ein [[item]] für { $place }, aber ein solches Original wurde nicht aufgenommen. Sollte damit ein Original nicht übermittelt werden, würde dieses Original versandt.
remedy-pack-words-without-item = Berichtigen Sie den Pfad (vielleicht { $nearest }), löschen Sie das [[item]] oder führen Sie pouch add aus.
problem-pack-translation-stale = { $item } ({ $place }) wurde nach der Übersetzung geändert.
remedy-pack-translation-stale = Lassen Sie die Änderung übersetzen und fügen Sie sie bei, oder schreiben Sie einen stale_reason in das zugehörige [[item]]; die Akte druckt ihn ab.
problem-pack-translation-missing = { $item } ({ $place }) hat keine Übersetzung für den Empfänger.
remedy-pack-translation-missing = Fügen Sie eine bei mit pouch attach { $item } DATEI --to …, oder schreiben Sie einen untranslated_reason in das zugehörige [[item]].
problem-pack-translation-partial = { $item } ({ $place }) ist nur auszugsweise übersetzt.
remedy-pack-translation-partial = Fügen Sie die vollständige Übersetzung bei, oder schreiben Sie einen untranslated_reason in das zugehörige [[item]].
problem-pack-language-unknown = Die Sprache von { $item } ({ $place }) ist nicht gewiss.
remedy-pack-language-unknown = Sehen Sie es an und geben Sie sie an: pouch confirm { $item } --language …; zxx, wenn es keine Wörter enthält.
problem-pack-attached-changed = ALARM: { $place } ist nicht mehr die Datei, die beigefügt wurde. SHA-256 damals: { $was }. Jetzt: { $now }.
remedy-pack-attached-changed = Legen Sie die Datei zurück. Ist die Änderung rechtmäßig, fügen Sie sie mit pouch attach erneut bei; das Protokoll behält beide.
problem-pack-bad-name = { $place } ist kein Name, der in einer Akte verwendbar ist.
remedy-pack-bad-name = Bitte melden Sie dies als Fehler von pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = Die Sprache von { $item } ({ $place }) ist nicht gewiss; daher kann keine Übersetzung daran gebunden werden.
remedy-attach-source-language-unknown = Sehen Sie es an und geben Sie sie zuerst an: pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) ist selbst in der Sprache { $to }.
remedy-attach-same-language = Prüfen Sie das Beweismittel und --to; war die Sprache falsch angegeben, berichtigen Sie sie mit pouch confirm { $item } --language …
problem-attach-language-differs = { $place } wurde als { $to } beigefügt, scheint aber in der Sprache { $seems } zu sein.
remedy-attach-language-differs = Öffnen Sie die Datei und prüfen Sie, ob es die richtige ist; fügen Sie die richtige bei, um sie zu ersetzen.
problem-attach-same-file = { $place } ist Byte für Byte das Original { $item }, keine Übersetzung.
remedy-attach-same-file = Fügen Sie die Übersetzung selbst bei; sie ersetzt diese Datei.

# Problems and remedies of arguments.
problem-argument-language = { $value } ist kein Sprachkürzel.
remedy-argument-language = Verwenden Sie ein Kürzel wie es, it, zh-Hans oder pt-BR.
problem-argument-date = { $value } ist kein Datum.
remedy-argument-date = Schreiben Sie es als 2016-06-18.
problem-demo-not-empty = Der Ordner { $path } ist nicht leer.
remedy-demo-not-empty = Nennen Sie einen anderen Ordner: pouch demo NEUER-ORDNER
problem-demo-no-sample = Ein Beispiel { $name } gibt es nicht.
remedy-demo-no-sample = Wählen Sie eines von: { $known }.
usage-language = pouch spricht { $value } nicht. Wählen Sie eine von: { $known }.
answer-not-written = Die Antwort konnte nicht geschrieben werden: { $reason }.
problem-attach-replaces = { $item } hatte bereits eine Übersetzung in { $to }: { $place }, von { $translator }. Die neue tritt an ihre Stelle; das Protokoll behält beide.
remedy-attach-replaces = War die frühere besser (vollständig, beglaubigt), fügen Sie sie erneut bei.
problem-init-exists = In diesem Ordner gibt es bereits einen Fall: { $path }.
remedy-init-exists = Wählen Sie einen anderen Ordner: pouch init NEUER-ORDNER --type TRANSMIT
problem-pack-version-sent = Fassung { $version } wurde an { $recipient } versandt ({ $when }), und was jetzt gepackt würde, ist nicht dasselbe. Eine versandte Fassung ändert sich nie.
remedy-pack-version-sent = Erhöhen Sie version in case.toml und packen Sie erneut: Die neue Akte sagt, welche sie ersetzt und was sich geändert hat.
problem-pack-same-version = Für { $place } wurde bereits eine Akte der Fassung { $version } mit einem anderen Siegel gepackt: { $seal }.
remedy-pack-same-version = Wurde jene versandt, erhöhen Sie version in case.toml und packen Sie erneut; die neue Akte sagt dann, welche sie ersetzt.

# pouch check and pouch profiles.
help-check = Nennt alles, was in einem Fall fehlt, offen oder zweifelhaft ist, mit Grund, Quelle und einem guten Eintrag
help-check-to = Nur für diesen Empfänger (sein Schlüssel in case.toml); mehrfach möglich
help-profiles = Zeigt die Aktenarten und was jede verlangt; prüft die eigenen einer Dienststelle
help-profiles-list = Listet die Aktenarten mit dem Datum ihrer Anforderungen auf
help-profiles-show = Zeigt jede Anforderung einer Art: Stufe, Bedingung, Quelle, Schlüssel
help-profiles-show-kind = Aktenart, etwa TRANSMIT
help-profiles-check = Prüft Dateien eigener Aktenarten einer Dienststelle
help-profiles-check-files = Zu prüfende Dateien; ohne Angabe die in profiles/ unter --templates
help-common-templates = Ordner mit den eigenen Vorlagen der Dienststelle: profiles/*.toml, handling/*.toml, locales/, Seiten der Akte
empty-open = In case.toml nicht beantwortet: { $keys }.
check-when = { $field } (Verlangt, { $condition }.)
check-also = Auch: { $places }
check-also-more = Auch: { $places } … und { $more } weitere
check-clean = Nichts fehlt, und nichts ist zweifelhaft.
check-summary = Fehler: { $errors } · Warnungen: { $warnings } · Hinweise: { $notes }
profiles-type = Art
profiles-title = Was es ist
profiles-date = Datum
profiles-own = Eigene Zeilen
profiles-all = Alle Zeilen
profiles-by-pouch = dafür sorgt pouch
profiles-keys = Schlüssel:
profiles-also = Kann ergänzt werden:
profiles-seen = In der Akte zu sehen bei:
profiles-none-own = Keine eigenen Aktenarten: Es gibt nichts zu prüfen.
profiles-in-order = In Ordnung: { $types }

# How far a long step is, on the terminal.
progress-take-in = Nehme Beweismittel auf
progress-recheck = Lese bekannte Originale erneut
progress-pack = Packe
progress-check = Prüfe
progress-encrypt = Verschlüssele
progress-stopping = Halte an. Drücken Sie noch einmal Strg-C, um sofort anzuhalten.

# Further digests, and volumes.
help-add-hash = Hasht im selben Lesedurchgang auch mit diesen Verfahren und protokolliert die Werte: sha512, sm3, streebog …
help-pack-hash = Listet den Inhalt auch mit diesen Verfahren auf: sha512, sm3, streebog …
help-pack-split = Teilt das ZIP in nummerierte Teildateien dieser Größe, etwa 25MB oder 4GiB
pack-volumes = { $count } Teildateien; wie man sie zusammenfügt: { $file }
problem-argument-size = { $value } ist keine Größe für Teildateien.
remedy-argument-size = Schreiben Sie sie als 25MB oder 4GiB; mindestens 64KiB.
problem-argument-hash = { $value } ist kein Verfahren, mit dem Listen geschrieben werden.
remedy-argument-hash = Verwenden Sie eines oder mehrere von diesen, durch Kommas getrennt: { $known }.
