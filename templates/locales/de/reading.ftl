# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = verschlüsselt oder durch ein Passwort geschützt
unread-damaged = beschädigt: Der Text konnte nicht zu Ende gelesen werden
unread-unsupported = pouch kann dieses Format nicht lesen
unread-needs-ocr = Bild eines Textes: von einem Menschen oder mit Texterkennung (OCR) zu lesen
unread-empty = die Datei ist leer
unread-no-text = zu Ende gelesen; kein Text vorhanden
unread-no-words = Ton, Film oder Programm: kein geschriebener Text
unread-too-large = größer als die Lesegrenzen: Der Text fehlt oder ist unvollständig
unread-too-deep = tiefer verschachtelt als die Lesegrenzen
unread-encoding = einige Bytes passen zu keiner wahrscheinlichen Zeichenkodierung
unread-time-limit = in der für ein Dokument zulässigen Zeit nicht zu Ende gelesen
unread-memory-limit = benötigt mehr Speicher, als für ein Dokument zulässig ist
unread-reader-failed = das Leseverfahren ist an dieser Datei gescheitert

problem-format-empty = { $place } hat keinen Inhalt: 0 Bytes.
remedy-format-empty = Fragen Sie, wer die Datei geliefert hat, ob sie leer sein soll. Wurde sie beim Kopieren abgeschnitten, nehmen Sie sie aus der Quelle erneut auf.
problem-format-encrypted = { $place } ({ $format }) ist verschlüsselt oder durch ein Passwort geschützt.
remedy-format-encrypted = Erbitten Sie das Passwort oder eine ungeschützte Kopie und nehmen Sie diese als weiteres Beweismittel auf. Lassen Sie das Original, wie es ist.
problem-format-extension-lies = { $place } heißt .{ $extension }, der Inhalt ist jedoch: { $format }.
remedy-format-extension-lies = Öffnen Sie die Datei nicht mit einem Doppelklick. Lassen Sie den ursprünglichen Namen, wie er ist, und vermerken Sie im Fall, warum Name und Inhalt voneinander abweichen, wenn Sie es wissen.
problem-metadata-gps = { $place } enthält den Standort { $position }, an dem die Datei entstand.
remedy-metadata-gps = Prüfen Sie, wessen Adresse das ist, bevor es das Haus verlässt: die Wohnung einer Zeugin oder eines Zeugen, ein sicherer Ort. Muss sie unbekannt bleiben, übermitteln Sie das Beweismittel nicht; ändern Sie nie das Original.
problem-metadata-author = { $place } nennt in den Eigenschaften eine Person: { $name }.
remedy-metadata-author = Prüfen Sie, ob der Empfänger diesen Namen kennen darf. Wenn nicht, übermitteln Sie das Beweismittel nicht; ändern Sie nie das Original.
problem-metadata-tracked-changes = { $place } enthält { $count } nachverfolgte Änderungen: eingefügten oder gelöschten Text.
remedy-metadata-tracked-changes = Lesen Sie sie, bevor es das Haus verlässt: Gelöschter Text ist noch in der Datei und wird von allen gelesen, die sie öffnen.
problem-metadata-hidden-sheet = { $place } hat ein ausgeblendetes Tabellenblatt: { $sheet }.
remedy-metadata-hidden-sheet = Sehen Sie das ausgeblendete Tabellenblatt an, bevor es das Haus verlässt: Sein Inhalt ist in der Datei, und alle können es einblenden.
problem-metadata-comments = { $place } enthält { $count } Kommentare.
remedy-metadata-comments = Lesen Sie die Kommentare, bevor es das Haus verlässt: Sie können Personen oder Arbeit nennen, von denen der Empfänger nichts wissen soll.
problem-format-truncated = { $place } ({ $format }) endet zu früh: Die Datei wurde abgeschnitten.
remedy-format-truncated = Nehmen Sie sie aus der Quelle erneut auf. Ist auch die Quelle abgeschnitten, geben Sie es in den Angaben zu diesem Beweismittel an.
problem-format-polyglot = { $place } ({ $format }) ist zugleich eine Datei anderer Art: { $other }.
remedy-format-polyglot = Öffnen Sie sie nicht mit dem üblichen Programm. Vermerken Sie es im Fall und lassen Sie sie untersuchen: Eine Datei von zweierlei Art ist selten ein Zufall.

unread-in-members = ein Archiv: Sein Inhalt steht in den enthaltenen Dateien
problem-members-missing = { $place } enthält Dateien, die nicht angesehen wurden: { $reason ->
    [encrypted] sie sind verschlüsselt oder durch ein Passwort geschützt
    [damaged] das Archiv ist beschädigt
    [unsupported] pouch kann ein solches Archiv nicht öffnen
    [too-large] es sind zu viele, oder sie sind zu groß
    [too-deep] sie sind zu tief verschachtelt
    [time-limit] sie brauchten zu lange
    [memory-limit] sie benötigen zu viel Speicher
   *[other] das Leseverfahren ist gescheitert
}.
remedy-members-missing = Entpacken Sie es auf einem dafür vorgesehenen Computer und nehmen Sie, was wichtig ist, als eigene Beweismittel auf. Lassen Sie das Original, wie es ist.
problem-members-more-remarks = Zu Dateien in { $place } gibt es { $count } weitere Bemerkungen, die hier nicht stehen.
remedy-members-more-remarks = So sehen Sie alle: pouch identify --details --json
problem-metadata-unread = { $place }: Die Eigenschaften konnten nicht gelesen werden; das Leseverfahren ist daran gescheitert.
remedy-metadata-unread = Sehen Sie die Eigenschaften mit einem anderen Programm an, bevor es das Haus verlässt.
problem-metadata-too-large = { $place } ist größer als die Lesegrenzen; die Eigenschaften wurden nicht gelesen.
remedy-metadata-too-large = Sehen Sie die Eigenschaften mit einem anderen Programm an, bevor es das Haus verlässt: Ein Film kann den Ort nennen, an dem er aufgenommen wurde.
problem-metadata-bcc = { $place } nennt Personen, die eine Blindkopie erhielten: { $people }.
remedy-metadata-bcc = Prüfen Sie, ob der Empfänger von ihnen wissen darf. Wenn nicht, übermitteln Sie das Beweismittel nicht; ändern Sie nie das Original.

# What a file says about itself.
meta-taken = aufgenommen
meta-digitized = digitalisiert
meta-created = erstellt
meta-modified = geändert
meta-date = Datum
meta-offset = Abweichung von UTC
meta-gps = Standort
meta-make = Hersteller
meta-model = Modell
meta-software = Software
meta-host = Computer
meta-description = Beschreibung
meta-copyright = Urheberrecht
meta-author = Verfasser
meta-last-author = letzter Verfasser
meta-manager = Manager
meta-company = Firma
meta-title = Titel
meta-subject = Betreff
meta-application = Anwendung
meta-producer = PDF-Erzeuger
meta-revision = Überarbeitungen
meta-minutes-edited = Bearbeitungszeit in Minuten
meta-pages = Seiten
meta-from = von
meta-reply-to = Antwort an
meta-return-path = Rückweg (Return-Path)
meta-to = an
meta-cc = Kopie an
meta-bcc = Blindkopie an
meta-message-id = Nachrichten-ID
meta-originating-ip = IP-Adresse des Absenders der Nachricht
meta-received = letzte Received-Kopfzeile
meta-duration = Dauer
meta-codec = Tonformat
meta-width = Breite
meta-height = Höhe
meta-sample-rate = Abtastwerte pro Sekunde
meta-bit-rate = kbit pro Sekunde
meta-channels = Kanäle

problem-reveals-gps = Was an { $place } geht, verrät, wo Dateien entstanden: { $items } (insgesamt { $count }).
remedy-reveals-gps = Prüfen Sie, wessen Adresse das ist: die Wohnung einer Zeugin oder eines Zeugen, ein sicherer Ort. Muss sie unbekannt bleiben, übermitteln Sie das Beweismittel nicht; die Standorte: pouch status { $items }
problem-reveals-author = Was an { $place } geht, nennt Personen in den Eigenschaften von Dateien: { $items } (insgesamt { $count }).
remedy-reveals-author = Prüfen Sie, ob der Empfänger diese Namen kennen darf: pouch status { $items }. Wenn nicht, übermitteln Sie das Beweismittel nicht; ändern Sie nie das Original.
problem-reveals-bcc = Was an { $place } geht, nennt Personen, die eine Blindkopie erhielten: { $items } (insgesamt { $count }).
remedy-reveals-bcc = Prüfen Sie, ob der Empfänger von ihnen wissen darf: pouch status { $items }. Wenn nicht, übermitteln Sie das Beweismittel nicht.
problem-reveals-tracked-changes = Was an { $place } geht, enthält nachverfolgte Änderungen: { $items } (insgesamt { $count }).
remedy-reveals-tracked-changes = Lesen Sie sie: Gelöschter Text ist noch in der Datei. Muss er unbekannt bleiben, übermitteln Sie das Beweismittel nicht.
problem-reveals-hidden-sheet = Was an { $place } geht, hat ausgeblendete Tabellenblätter: { $items } (insgesamt { $count }).
remedy-reveals-hidden-sheet = Sehen Sie die ausgeblendeten Tabellenblätter an: Alle können sie einblenden. Müssen sie unbekannt bleiben, übermitteln Sie das Beweismittel nicht.
problem-reveals-comments = Was an { $place } geht, enthält Kommentare: { $items } (insgesamt { $count }).
remedy-reveals-comments = Lesen Sie die Kommentare: Sie können Personen oder Arbeit nennen, von denen der Empfänger nichts wissen soll. Ist das so, übermitteln Sie das Beweismittel nicht.

machine-reading = maschinelle Lesung, nur für Sprache und Suche ({ $engine }, { $languages }, Sicherheit { $confidence } %)
problem-ocr-no-tesseract = Texterkennung wurde verlangt, aber Tesseract ist nicht installiert. Bilder von Text wurden nicht gelesen.
remedy-ocr-no-tesseract = Installieren Sie es und führen Sie den Befehl erneut aus. Unter Debian und Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = Gescannte Seiten von PDFs wurden nicht gelesen: pdftoppm, das sie darstellt, ist nicht installiert.
remedy-ocr-no-pdftoppm = Installieren Sie es und führen Sie den Befehl erneut aus. Unter Debian und Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Texterkennung wurde verlangt, aber es ist keine Sprache angegeben, die sie erwarten soll.
remedy-ocr-no-languages = Füllen Sie source_languages in case.toml aus, etwa source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract kennt { $language } hier nicht.
remedy-ocr-language-missing = Installieren Sie die Sprache und führen Sie den Befehl erneut aus. Unter Debian und Ubuntu: apt install { $package }
problem-ocr-language-unknown = pouch kennt für { $language } keine Texterkennung.
remedy-ocr-language-unknown = Ein Mensch muss lesen, was darin geschrieben ist.
problem-language-surprise = { $place }: { $share } % des Textes sind in { $language }; case.toml nennt diese Sprache nicht unter den Sprachen der Beweismittel.
remedy-language-surprise = Prüfen Sie, ob die Datei zu diesem Fall gehört. Wenn ja, fügen Sie { $language } in case.toml zu source_languages hinzu.
