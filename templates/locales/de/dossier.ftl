# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Polizeiliche Akte
page-foot = Polizeiliche Akte
page-sample = SCHULUNGSBEISPIEL – KEIN ECHTER FALL
page-number = Paketnummer
page-version = Fassung
page-reference-sender = Aktenzeichen des Absenders
page-reference-recipient = Ihr Aktenzeichen
page-reference-interpol = INTERPOL-Aktenzeichen
page-reference-court = Gerichtliches Aktenzeichen
page-kind-CORE = Allgemeine Akte
page-kind-TRANSMIT = Beweismittel mit Übersetzungen
page-kind-RFA = Polizeiliches Ersuchen um Unterstützung
page-kind-VICTIM = Dokument für das Opfer
page-kind-TTL = Lebensgefahr
page-urgency-routine = Nicht eilbedürftig
page-urgency-urgent = EILT
page-urgency-threat-to-life = LEBENSGEFAHR

page-from = Von
page-to = An
page-contents = Inhaltsverzeichnis

## What we ask
page-ask = Worum wir Sie ersuchen
page-no-ask = Es wird um keine Maßnahme ersucht. Dieses Paket dient Ihrer Information und der Verwendung in den unten genannten Grenzen.
page-ask-open = Was wir sofort von Ihnen benötigen, steht hier noch nicht. Warten Sie nicht: Rufen Sie jetzt den Absender an.
page-you-may = Sie dürfen:
page-you-ask = Nur nach Rückfrage bei uns dürfen Sie:
page-you-may-not = Sie dürfen nicht:
page-may-evidence = die Akte als Beweis verwenden
page-may-onward = die Akte an Dritte weitergeben
page-more-asks = Weitere Ersuchen folgen nach dieser Seite.
page-deadline = bis
page-why = Grund
page-rests-on = Gestützt auf

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Wer wir sind – und wie Sie es prüfen
page-addressee = An wen es gerichtet ist
page-authority = Behörde
page-functions = Aufgaben
page-country = Land
page-unit = Dienststelle
page-officer = Sachbearbeiter/in
page-person = Person
page-rank = Amtsbezeichnung
page-capacity = Eigenschaft
page-not-stated = nicht angegeben
page-phone = Telefon
page-email = E-Mail
page-speaks = Gesprochene Sprachen
page-hours = Dienstzeiten
page-time-zone = Zeitzone
page-duty = Tag und Nacht
page-call-back = Sind wir es wirklich?
page-channel = Übermittlungsweg
page-copies = Kopien an

page-sender = Wer es sendet

## Whom it is about
page-persons = Personen: alle Angaben
page-about = Um wen und worum es geht
page-facts = Sachverhalt
page-offence = Straftat
page-penalty = Höchststrafe
page-minor = minderjährig
page-assessment = Einschätzung, keine Tatsache
page-person-suspect = verdächtige Person
page-person-charged = förmlich beschuldigte Person
page-person-convicted = verurteilte Person
page-person-victim = Opfer
page-person-witness = Zeuge/Zeugin
page-person-missing = vermisste Person
page-person-possible-threat = Person, von der möglicherweise eine Gefahr ausgeht
page-person-other = sonstige Person
page-name-alias = auch genannt
page-name-former = früher
page-name-other = auch
page-name-original = in der Originalschrift
page-name-passport = im Reisepass
page-other-name = { $kind }: { $name }
page-born = Geboren
page-born-year-only = nur das Jahr ist bekannt
page-born-month-only = nur Jahr und Monat sind bekannt
page-calendar = { $date } (Kalender: { $calendar })
page-calendar-julian = julianisch
page-calendar-chinese = chinesischer Mondkalender
page-calendar-islamic = islamisch
page-calendar-persian = persisch
page-calendar-hebrew = jüdisch
page-calendar-buddhist = buddhistisch
page-calendar-republic-of-china = Republik China
page-calendar-other = anderer
page-birth-place = Geburtsort
page-sex = Geschlecht
page-sex-M = männlich
page-sex-F = weiblich
page-sex-X = X
page-nationality = Staatsangehörigkeit
page-document = Ausweisdokument
page-valid-until = gültig bis { $date }

## What may be done with it
page-use = Was Sie damit tun dürfen
page-evidence = Verwendung als Beweis
page-evidence-yes = Die Akte darf vor Gericht als Beweis verwendet werden.
page-evidence-no = Die Akte darf nicht als Beweis verwendet werden.
page-evidence-ask = Ohne unsere vorherige Zustimmung nicht als Beweis verwendbar.
page-onward = Weitergabe
page-onward-yes = Die Akte darf zu dem angegebenen Zweck an andere Behörden weitergegeben werden.
page-onward-no = Keine Weitergabe an Dritte ohne schriftliche Zustimmung des Absenders.
page-onward-ask = Fragen Sie vor einer Weitergabe den Absender.
page-destroy-by = Zu vernichten oder zu prüfen bis
page-answer-yes = ja
page-answer-no = nein
page-answer-ask = vorher fragen
page-answer-not-applicable = nicht zutreffend
page-answer-unsure = unsicher
page-purpose = Verwendungszweck
page-conditions = Bedingungen
page-confidentiality = Wer nichts davon erfahren darf

## What is inside
page-inside = Was das Paket enthält
page-why-untranslated = Welche Beweismittel nicht vollständig übersetzt sind und warum
page-legend = Zeichenerklärung
page-not-fully = Nicht vollständig übersetzt
page-no-reason = der Absender gibt keinen Grund an
page-matrix = Beweismittel und Sprachen
page-item = Beweismittel
page-what = Was es ist
page-source-language = Sprache
page-status-not-needed = keine Übersetzung nötig
page-status-unknown = Sprache nicht bestimmt
page-status-missing = nicht übersetzt
page-status-stale = Übersetzung älter als das Original
page-status-partial = auszugsweise Übersetzung
page-status-received = vollständige Übersetzung
page-status-certified = beglaubigte Übersetzung
page-brief-not-needed = nicht nötig
page-brief-unknown = Sprache?
page-brief-missing = nicht übersetzt
page-brief-stale = VERALTET
page-brief-partial = auszugsweise
page-brief-received = vollständig
page-brief-certified = beglaubigt
page-brief-withheld = nicht übermittelt
page-brief-original = Original
page-status-original = Original
page-status-withheld = nicht übermittelt
page-withheld-title = Nicht übermittelt
page-withheld-third-person = Zum Schutz einer dritten Person nicht übermittelt.
page-withheld-minor = Zum Schutz einer minderjährigen Person nicht übermittelt.
page-withheld-method = Zum Schutz einer polizeilichen Methode nicht übermittelt.
page-withheld-privilege = Wegen eines Berufsgeheimnisses nicht übermittelt.
page-withheld-secrecy = Wegen amtlicher Geheimhaltung nicht übermittelt.
page-withheld-medical = Wegen medizinischen Inhalts nicht übermittelt.
page-withheld-other = Aus einem anderen Grund nicht übermittelt; fragen Sie den Absender.

## Is it intact
page-intact = Ist alles unversehrt?
page-intact-seal = Der Siegel-Hashwert ist hier nicht abgedruckt: Er steht auf der Versandanzeige. Sie können ihn auch telefonisch erfragen.
page-intact-page = Öffnen Sie VERIFY.html. Oder:
page-intact-commands = Führen Sie unter Windows, macOS oder Linux eine Zeile aus.
page-intact-how = So prüfen Sie
page-match = Stimmt überein
page-match-means = – die Dateien sind die versiegelten.
page-mismatch = Stimmt nicht überein
page-mismatch-means = – verlassen Sie sich nicht darauf; rufen Sie den Absender an.
page-supersedes = Ersetzt

## Sign here
page-sign = Empfangsbestätigung
page-received-by = Empfangen von (Name, Amtsbezeichnung)
page-received-on = Datum und Uhrzeit
page-check-result = Stimmt überein / stimmt nicht überein
page-signature = Unterschrift

page-send-to = Bitte zurücksenden an

## How to verify
page-check = So prüfen Sie
page-check-lead = Entpacken Sie das ZIP, öffnen Sie ein Befehlsfenster in dem Ordner, der START-HERE.html enthält, und kopieren Sie aus jedem Schritt eine Zeile. Es muss nichts installiert werden.
page-check-seal = Ist dies das Paket, das versiegelt wurde?
page-check-seal-after = Vergleichen Sie alle 64 Zeichen mit dem Siegel-Hashwert auf der Versandanzeige oder lassen Sie ihn sich am Telefon vorlesen. Eine Zahl, die Sie in diesem Paket finden, beweist nichts.
page-check-files = Ist jede Datei so, wie sie war?
page-check-ok = Jede Zeile muss mit „OK“ enden.
page-check-silent = Wird nichts ausgegeben, stimmen alle Dateien überein.
page-check-files-after = Diese Zeilen bemerken nicht, wenn eine Datei hinzugefügt wurde. Nur was in der Anlage aufgeführt ist, gehört zu dieser Akte; pouch verify prüft auch das.
page-check-all = Oder alles auf einmal, mit pouch
page-check-digest = Siegel-Hashwert
page-proves = Was eine Übereinstimmung beweist
page-proves-text = Dass die Dateien Bit für Bit die versiegelten sind – sofern der Siegel-Hashwert Sie auf einem anderen Weg erreicht hat als das Paket.
page-proves-not = Was sie nicht beweist
page-proves-not-text = Dass der Inhalt wahr ist, wer ihn verfasst hat, dass er rechtmäßig erhoben wurde oder dass eine Übersetzung richtig ist. Wer dafür einsteht, ist in dieser Akte genannt.

## The law
page-legal = Rechtsgrundlage und Schutzvorkehrungen
page-article = Artikel
page-consent = Zustimmung der zuständigen Behörde zur Übermittlung, Aktenzeichen
page-safeguards = Schutzvorkehrungen
page-safeguards-text = Der Absender hat diese Fragen beantwortet. Die Begründungen sind nicht Teil dieser Akte; sie können erbeten werden.
page-gate-G1 = Rechtsgrundlage und Zuständigkeit
page-gate-G2 = Zweck, Erforderlichkeit, Verhältnismäßigkeit
page-gate-G3 = Kein politischer, militärischer, religiöser oder rassischer Charakter
page-gate-G4 = Flüchtlings- und Asylstatus geprüft
page-gate-G5 = Todesstrafe, Folter, faires Verfahren
page-gate-G6 = Beiderseitige Strafbarkeit, Verjährung, ne bis in idem
page-gate-G7 = Verwendung auf den Zweck begrenzt (Spezialität)
page-gate-G8 = Durch Berufsgeheimnis geschütztes Material (Anwaltschaft, Ärzte, Geistliche, Presse)
page-gate-G9 = Minderjährige und Opfer
page-gate-G10 = Datenschutz
page-gate-G11 = Beachtung von Verwendungsbeschränkungen
page-gate-G12 = Entlastendes Material zu den betroffenen Personen

## The table of the dossier type
page-details = Weitere Angaben
page-detail-kind = Auf Ersuchen oder unaufgefordert
page-detail-conditions = Bedingungen
page-detail-glossary = In den Übersetzungen verwendete Namen und Begriffe
page-detail-certificate = Erklärung der Person, die kopiert und die Hashwerte gebildet hat
page-detail-return_wish = Rückgabe oder Vernichtung
page-detail-asked = Worum ersucht wird
page-detail-reasons = Gründe
page-detail-link = Bezug zu Ihrem Land
page-detail-restrictions = Beschränkungen
page-detail-coercive = Erbetene Zwangsmaßnahmen
page-detail-evidence_later = Später als Beweis benötigt
page-detail-sent_elsewhere = Auch gesandt an
page-detail-procedure = Einzuhaltendes Verfahren
page-detail-victims = Opfer
page-detail-event = Was geschehen ist
page-detail-event_time = Wann
page-detail-event_place = Wo
page-detail-reported = Angezeigt
page-detail-insurer_account = Darstellung gegenüber dem Versicherer
page-detail-account = Darstellung
page-detail-losses = Schäden
page-detail-total = Gesamtbetrag
page-detail-vehicle = Fahrzeug
page-detail-police_office = Polizeidienststelle
page-detail-report_number = Nummer der Anzeige
page-detail-insurer = Versicherer
page-detail-policy_number = Versicherungsscheinnummer
page-detail-claim_deadline = Frist für die Schadenmeldung
page-detail-statement = Erklärung
page-detail-what_happened = Was geschehen ist
page-detail-known_how = Wie es bekannt wurde
page-detail-victim = Opfer
page-detail-demand = Forderung
page-detail-proof_of_life = Lebenszeichen
page-detail-must_act = Was sofort zu tun ist
page-detail-endangers = Was das Opfer gefährden würde
page-detail-family_contact = Ansprechperson der Familie
page-detail-linked_persons = Personen mit Bezug
page-detail-written_confirmation = Schriftliche Bestätigung
page-column-source = Original
page-column-target = Übersetzung
page-column-note = Anmerkung
page-column-name = Name
page-column-nationality = Staatsangehörigkeit
page-column-passport = Reisepass
page-column-contact = Kontakt
page-column-consent = Einwilligung
page-column-description = Beschreibung
page-column-serial = Seriennummer
page-column-purchased = Gekauft
page-column-value = Wert
page-column-currency = Währung
page-column-proof = Nachweis
page-value-requested = auf Ihr Ersuchen
page-value-spontaneous = unaufgefordert
page-value-yes = ja
page-value-no = nein
page-value-ask = vorher fragen
page-value-unknown = nicht bekannt
page-value-none = keine
page-value-unsure = unsicher
page-value-group = zu einer Gruppierung
page-value-threat = zu einer Bedrohung
page-value-risk-person = zu einer Person, von der eine Gefahr ausgeht
page-value-lost-document = zu einem abhandengekommenen Dokument
page-value-good-practice = zu bewährten Vorgehensweisen
page-value-accused = beschuldigt
page-value-convicted = verurteilt
page-value-in-absentia = in Abwesenheit verurteilt
page-value-not-yet-sentenced = schuldig gesprochen, Strafe noch nicht verhängt
page-value-blue = blau
page-value-green = grün
page-value-yellow = gelb
page-value-black = schwarz
page-value-orange = orange
page-value-purple = violett
page-value-silver = silber
page-value-charged = förmlich beschuldigt
page-value-suspect = verdächtig
page-value-witness = Zeuge/Zeugin
page-value-victim = Opfer
page-value-open = offen
page-value-closed = abgeschlossen
page-value-interpol = über INTERPOL
page-value-diplomatic = auf diplomatischem Weg
page-value-direct = unmittelbar zwischen den Behörden
page-value-complete = vollständig
page-value-partial = teilweise
page-value-refused = abgelehnt
page-value-late = verspätet
page-value-surrender = Überstellung
page-value-deportation = Abschiebung
page-value-voluntary = freiwillige Rückkehr
page-value-prosecution = Strafverfolgung
page-value-sentence = Strafvollstreckung
page-value-description = Personenbeschreibung
page-value-dna = DNA-Profil
page-value-prints = Fingerabdrücke
page-value-document = Identitätsdokument
page-value-photo = Lichtbild

## One item
page-items = Beweismittel
page-source = Quelle
page-collected = Erhoben
page-collected-under = Erhoben auf der Grundlage von
page-relevance = Bedeutung
page-languages = Sprache
page-language-undetermined = nicht bestimmt
page-language-none = keine geschriebenen Wörter
page-language-confirmed = { $language } (von einer Person bestätigt)
page-language-detected = { $language } (erkannt, nicht von einer Person bestätigt)
page-format = Format
page-size = Größe
page-pages = Seiten
page-encoding = Zeichenkodierung
page-taken-in = Aufgenommen
page-original-name = Ursprünglicher Dateiname
page-original = Original
page-translation = Übersetzung
page-open-original = Original öffnen
page-open-translation = Übersetzung öffnen
page-open-certificate = Bescheinigung öffnen
page-open-side-by-side = Nebeneinander
page-sha-original = SHA-256 des Originals
page-sha-translation = SHA-256 der Übersetzung
page-sha-bound = Angefertigt zum Original mit SHA-256
page-untranslated-reason = Warum es keine vollständige Übersetzung gibt
page-excerpt = Anfang, nebeneinander
page-sensitive-minor = betrifft eine minderjährige Person
page-sensitive-victim = Identität eines Opfers
page-sensitive-medical = medizinisch
page-sensitive-privileged = Berufsgeheimnis
page-sensitive-intercept = überwachte Kommunikation
page-sensitive-covert-source = verdeckte Quelle
page-sensitive-third-country = aus einem Drittland
page-unread-encrypted = Die Datei ist verschlüsselt: Ihr Text konnte nicht gelesen werden.
page-unread-damaged = Die Datei ist beschädigt: Ihr Text konnte nicht vollständig gelesen werden.
page-unread-unsupported = Der Text der Datei wurde nicht gelesen: Das Programm hat kein Leseverfahren für dieses Format.
page-unread-needs-ocr = Die Datei enthält Bilder von Text, die nur ein Mensch lesen kann.
page-unread-empty = Die Datei ist leer.
page-unread-in-members = Ein Archiv: Sein Inhalt steht in den darin enthaltenen Dateien.
page-unread-no-words = Das Format enthält keine geschriebenen Wörter (Ton, Film, Bild): bitte anhören oder ansehen.
page-unread-too-large = Die Datei ist größer, als das Leseverfahren zulässt.
page-unread-too-deep = Die Datei ist tiefer verschachtelt, als das Leseverfahren zulässt.
page-unread-encoding = Einige Bytes passen zu keiner wahrscheinlichen Zeichenkodierung.
page-unread-time-limit = Die Datei konnte in der für ein Dokument zulässigen Zeit nicht zu Ende gelesen werden; ein Mensch muss sie lesen.
page-unread-memory-limit = Die Datei benötigt mehr Speicher, als für ein Dokument zulässig ist; ein Mensch muss sie lesen.
page-unread-reader-failed = Das Leseverfahren ist gescheitert; ein Mensch muss die Datei lesen.

## One translation
page-from-to = { $from } → { $to }
page-scope = Umfang
page-scope-full = vollständige Übersetzung
page-scope-extract = auszugsweise Übersetzung
page-scope-gist = Zusammenfassung in Übersetzung
page-method = Art der Anfertigung
page-method-human = durch einen Menschen
page-method-post-edited = maschineller Entwurf, von einem Menschen überarbeitet
page-post-edited = MASCHINELLER ENTWURF, überarbeitet von { $editor }. Keine beglaubigte Übersetzung durch einen Menschen.
page-translator = Übersetzer/in
page-qualification = Qualifikation
page-register = Register oder Arbeitgeber
page-register-number = Nummer in diesem Register
page-reviser = Revisor/in
page-received = Eingegangen
page-attached = Beigefügt
page-certificate = Bescheinigung
page-stale = VERALTET: Das Original wurde nach Anfertigung dieser Übersetzung geändert.
page-stale-reason = Warum sie dennoch übersandt wird
page-seems = Der Text dieser Übersetzung scheint in einer anderen Sprache verfasst zu sein: { $language }.
page-side-by-side = Original und Übersetzung nebeneinander
page-aligned = Die Absätze stehen in ihrer Reihenfolge nebeneinander. Der Text wurde von einem Programm aus den Dateien entnommen; Gestaltung, Stempel und Bilder finden sich in den Originalen.
page-not-aligned = Nicht zugeordnet: Die Absätze von Original und Übersetzung lassen sich nicht einzeln einander zuordnen.

## Custody, making, annex
page-custody = Beweismittelkette
page-custody-text = Auszug aus dem Protokoll des Absenders. Jede Zeile trägt den Hashwert der Zeile davor. Zeilen, die Sie nicht betreffen, sind verborgen, behalten aber ihre Stelle und ihren Hashwert, sodass sich die Kette in custody.jsonl nachvollziehen lässt.
page-line = Nr.
page-time = Zeit (UTC)
page-event = Ereignis
page-actor = Wer
page-hidden-line = Nicht übermittelte Zeile
page-event-opened = Fall eröffnet
page-event-collected = aufgenommen
page-event-confirmed = Sprache bestätigt
page-event-requested = Übersetzung beauftragt
page-event-translated = Übersetzung eingegangen
page-event-checked = geprüft
page-event-waived = Beanstandung mit Begründung nicht weiterverfolgt
page-event-approved = genehmigt
page-event-stamped = mit Zeitstempel versehen
page-event-packed = gepackt
page-event-sealed = versiegelt
page-event-sent = versandt
page-event-receipt = Empfangsbestätigung eingegangen
page-event-superseded = ersetzt
page-event-withheld = nicht übermittelt
page-event-note = Anmerkung
page-log-case = Fall
page-log-sha256 = SHA-256
page-log-replaces = ersetzt
page-log-reason = Grund
page-log-language = Sprache
page-log-to = Zielsprache
page-log-translator = Übersetzer/in
page-log-version = Fassung
page-log-seal = Siegel-Hashwert
page-made = Wie dieses Paket erstellt wurde
page-made-text = Das Programm hat die Dateien Byte für Byte kopiert, ihren Text gelesen und diese Seite aus den Falldaten zusammengestellt. Es hat nichts übersetzt: Jede Übersetzung ist das Werk der daneben genannten Person; beruht sie auf einem maschinellen Entwurf, ist dies angegeben.
page-prepared = Erstellt von
page-approved = Genehmigt von
page-approving-authority = Genehmigende Behörde
page-approval-reference = Aktenzeichen der Genehmigung
page-approved-on = Datum der Genehmigung
page-software = Programm
page-made-at = Erstellt am (UTC)
page-case-opened = Fall eröffnet
page-parts-text = Es sind zu viele Beweismittel für eine Seite. Jede der folgenden Gruppen hat eine eigene Seite mit Angaben dazu, was es ist, in welcher Sprache, in welcher Übersetzung und mit welchem SHA-256-Hashwert. Alle Hashwerte stehen auch in manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] Ein weiteres ist auf einer eigenen Seite aufgeführt.
       *[other] { $count } weitere sind auf eigenen Seiten aufgeführt.
    }
page-log-lines =
    { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen; jede steht in custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] eine nicht übermittelte Zeile; ihr Hashwert steht in custody.jsonl
       *[other] { $count } nicht übermittelte Zeilen; ihre Hashwerte stehen in custody.jsonl
    }
page-annex = Anlage: Hashwerte aller Dateien
page-file = Datei
page-to-top = Zurück zur ersten Seite

## Dispatch note
page-dispatch = Versandanzeige
page-dispatch-lead = Bewahren Sie diese Anzeige getrennt vom Paket auf und senden Sie sie auf einem anderen Weg. Mit ihr kann der Empfänger prüfen, ob das Paket das versiegelte ist.
page-seal = Siegel-Hashwert
page-telephone = Für das Telefon: die Ziffern Gruppe für Gruppe vorlesen
page-compare = So vergleichen Sie
page-compare-1 = Rufen Sie den Absender unter einer Nummer an, die Sie aus anderer Quelle kennen, nicht aus dieser Anzeige.
page-compare-2 = Prüfen Sie das Paket mit dieser Zeile oder wie in START-HERE.html unter „So prüfen Sie“ erläutert:
page-compare-3 = Vergleichen Sie jede Gruppe des Siegel-Hashwerts. Ein einziges abweichendes Zeichen bedeutet: ein anderes Paket.
page-package-file = Die Datei
page-zip-sha = SHA-256 der ZIP-Datei
page-zip-note = Der Hashwert des ZIP ändert sich, wenn es neu gepackt wird; der Siegel-Hashwert nicht.
page-compare-page = Öffnen Sie die unten genannte Prüfseite in einem beliebigen Browser, ziehen Sie das ZIP darauf und geben Sie den Siegel-Hashwert ein.
page-checker = Die Prüfseite
page-checker-note = Sie prüft das Paket in jedem Browser, ohne Netz. Die Kopie im Paket kann nicht für sich selbst bürgen: Vertrauen Sie einer Kopie, deren SHA-256 dieser ist.
page-qr = QR-Code des Siegel-Hashwerts

## Counts
page-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
page-count-items =
    { $count ->
        [one] { $count } Beweismittel
       *[other] { $count } Beweismittel
    }
page-count-pages =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } Absatz
       *[other] { $count } Absätze
    }
page-count-full = { $count } vollständig übersetzt
page-count-certified = davon { $count } beglaubigt
page-count-partial = { $count } auszugsweise
page-count-stale = { $count } älter als das Original
page-count-none = { $count } nicht übersetzt
page-count-not-needed = { $count } ohne Übersetzungsbedarf
page-count-withheld = { $count } nicht übermittelt
page-more-paragraphs =
    { $count ->
        [one] Noch { $count } Absatz.
       *[other] Noch { $count } Absätze.
    }

## Templates of an office
problem-dossier-read = Die Vorlage { $place } konnte nicht gelesen werden.
remedy-dossier-read = Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.
problem-dossier-template = Die Vorlage { $place } ist in Zeile { $line }, Spalte { $column } fehlerhaft: { $detail }
remedy-dossier-template = Vergleichen Sie sie mit der mitgelieferten Vorlage gleichen Namens; ohne --templates wird die mitgelieferte verwendet.
problem-dossier-write = Eine Seite der Akte konnte nicht geschrieben werden: { $reason }
remedy-dossier-write = Schaffen Sie Platz auf dem Datenträger des Fallordners.
problem-dossier-index = Der Index { $place } konnte nicht geschrieben werden: { $detail }
remedy-dossier-index = Dies ist ein Fehler des Programms; bitte melden Sie ihn mit der obigen Meldung.

page-said = Was die Datei über sich selbst sagt (ihre Angabe, nicht geprüft)
page-members = Enthaltene Dateien
page-member = Name
page-members-more = { $count ->
    [one] Eine weitere Datei ist hier nicht aufgeführt; dossier.json führt auf, was der Absender erfasst hat.
   *[other] { $count } weitere Dateien sind hier nicht aufgeführt; dossier.json führt auf, was der Absender erfasst hat.
}
page-members-missing = Einige enthaltene Dateien wurden nicht angesehen: { $reason }.
page-machine = Text in Bildern

## Further words about persons, items and requests
page-no-exhibit = Kein Beweismittel:
page-more-telegraph_code = Chinesischer Telegrafencode
page-more-prints = Fingerabdrücke oder DNA (Aktenzeichen)
page-more-description = Beschreibung und Warnhinweise
page-more-last_known = Letzter bekannter Aufenthalt
page-more-refugee_check = Prüfung auf Asyl oder Flüchtlingsstatus
page-more-changes = Änderungen seit der Erhebung
page-more-witness = Zugezogener Zeuge / zugezogene Zeugin
page-more-grading = Bewertung von Quelle und Inhalt
page-more-custody_place = Wo der Gegenstand verwahrt wird
page-more-custody_seals = Plomben vorher / nachher
page-sensitive-intelligence = Erkenntnismitteilung, kein Beweis
page-form = Form
page-form-original = Original
page-form-certified-copy = beglaubigte Kopie
page-form-forensic-image = forensische Sicherung (Image)
page-form-working-copy = Arbeitskopie
page-form-print = Ausdruck
page-form-object = Bild eines Gegenstands
page-detail-certificate_wanted = Bescheinigung über das Kopieren gewünscht
page-detail-originals_sent = Originale übersandt
page-detail-special_procedure_wished = Besonderes Verfahren gewünscht
page-detail-demand_made = Forderung gestellt
page-detail-kidnapping = Entführung
page-detail-linked_at_home = Personen mit Bezug im Land des Absenders
page-detail-asked_before = Zuvor telefonisch angefragt
page-detail-vehicle_involved = Fahrzeug betroffen
page-detail-insurer_known = Versicherer bekannt
page-gap = [keine Entsprechung]
page-finding-accepted = Geprüft von { $who }; so belassen:
page-finding-explained = Geprüft und erläutert von { $who }:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Diese Akte liegt in { $count } nummerierten Teildateien vor. Legen Sie alle in einen Ordner und fügen Sie sie zuerst zusammen; vorher lässt sich nichts darin öffnen.
join-seven-zip = Mit 7-Zip oder einem ähnlichen Programm: Öffnen Sie { $first }. Es findet die anderen Teildateien selbst.
join-windows = Unter Windows ohne weiteres Programm, in der Eingabeaufforderung, in diesem Ordner:
join-unix = Unter Linux oder macOS, im Terminal, in diesem Ordner:
join-check = Um zuvor zu sehen, ob eine Teildatei unterwegs beschädigt wurde:
join-then = Öffnen Sie dann { $zip } und beginnen Sie mit START-HERE.html. Dort steht, wie Sie prüfen, dass nichts verändert wurde. Der Hashwert von { $zip } als Ganzem steht auf der Versandanzeige.
join-pouch = Wer pouch hat, muss nichts zusammenfügen:
