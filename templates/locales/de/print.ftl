## The dossier as PDF
page-print = Zum Drucken (PDF)
print-page = Seite { $page } von { $pages }
print-exhibit = BEWEISMITTEL
print-more-persons = Weitere Personen auf den folgenden Seiten
print-more-passages = Alle stehen auf der Seite „side-by-side“ im Paket.
print-volumes = Bände
print-volumes-text = Für eine einzige Datei sind es zu viele Beweismittel. Die jedes Bereichs stehen in einem eigenen Band.
print-receipt = Empfangsbestätigung
print-receipt-lead = Bitte ausfüllen, unterschreiben und zurücksenden. Die Felder des Siegel-Hashwerts werden von Hand nach der Versandanzeige ausgefüllt, nie nach diesem Paket.
print-receipt-seal = Siegel-Hashwert, abgeschrieben von der Versandanzeige (acht Gruppen zu acht Zeichen)
print-receipt-complete = Das Paket ist vollständig angekommen und ließ sich öffnen.
print-receipt-match = Geprüft: Der Siegel-Hashwert und alle Dateien stimmen überein.
print-receipt-mismatch = Geprüft: Etwas stimmt nicht überein. Wir stützen uns nicht darauf und haben den Absender angerufen.
print-receipt-missing = Etwas fehlt oder ist nicht lesbar; es ist auf der Rückseite benannt.
print-office = Behörde und Dienststelle
print-place = Ort
print-stamp = Stempel der empfangenden Behörde
print-font = Für das PDF hinzugefügte Schriftart

problem-dossier-no-glyph = Keine Schriftart für die Schrift { $script }: { $count } Zeichen lassen sich nicht drucken, zuerst { $first } ({ $place }).
remedy-dossier-no-glyph = Nennen Sie einen Ordner mit einer Schriftart für diese Schrift: pouch pack --font-dir ORDNER. Es wurde nichts geschrieben.
problem-dossier-font = { $place } ist keine verwendbare Schriftart.
remedy-dossier-font = Nehmen Sie sie aus dem Ordner von --font-dir heraus; gelesen werden TrueType- und OpenType-Dateien.
problem-dossier-pdf = Das PDF { $place } lässt sich nicht so herstellen, wie Archive und Vorleseprogramme es brauchen: { $detail }
remedy-dossier-pdf = Das ist ein Fehler des Programms; bitte melden Sie ihn mit dieser Meldung. Packen Sie bis dahin mit --no-pdf.
problem-dossier-no-press = { $place }: Dieses Programm wurde ohne das PDF gebaut.
remedy-dossier-no-press = Lassen Sie die Option weg oder verwenden Sie ein Programm, das mit „pdf“ gebaut wurde.
