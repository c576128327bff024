# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Haben wir eine Rechtsgrundlage und die Zuständigkeit, dies an diesen Empfänger zu diesem Zeitpunkt zu übermitteln?
gate-G1-ask-1 = Welcher Vertrag, welches Gesetz oder welche Gegenseitigkeitszusage erlaubt es, und gilt es zwischen den beiden Staaten?
gate-G1-ask-2 = Ist unsere Dienststelle zuständig, und hat die Behörde zugestimmt, die zustimmen muss?
gate-G1-ask-3 = Ist dieser Übermittlungsweg der richtige für ein Ersuchen dieser Art?
gate-G1-ask-4 = Müsste es im eigenen Land zuerst ein Gericht anordnen?
gate-G2 = Ist alles in der Akte für einen angegebenen Zweck erforderlich und verhältnismäßig?
gate-G2-ask-1 = Wofür genau wird es gebraucht, und würde weniger genügen?
gate-G2-ask-2 = Wie schwer wiegt die Sache, und wie ist der Ermittlungsplan?
gate-G2-ask-3 = Welche Personen kommen vor, die für den Zweck nicht nötig sind?
gate-G2-ask-4 = Wie erfahren wir, was daraus geworden ist?
gate-G3 = Steht fest, dass der Fall keinen politischen, militärischen, religiösen oder rassischen Charakter hat?
gate-G3-ask-1 = Geht es in Wahrheit um eine Meinungsäußerung, eine Versammlung, Journalismus, eine Wahl oder einen Machtwechsel?
gate-G3-ask-2 = Ist die Person in der Politik, im Journalismus, als Aktivist/in oder als Rechtsanwalt/Rechtsanwältin tätig oder mit einer solchen Person verwandt?
gate-G3-ask-3 = Würde der Fall verfolgt, wenn die Person einer anderen Gruppe angehörte?
gate-G3-ask-4 = Ist es ein privater oder verwaltungsrechtlicher Streit im Gewand einer Straftat?
gate-G4 = Wurde geprüft, dass keine betroffene Person Flüchtling ist oder aus Furcht vor dem Staat, der die Informationen erhielte, Asyl sucht?
gate-G4-ask-1 = Wer wurde an welchem Tag gefragt, und wie lautete die Antwort? „Nicht bekannt“ ist keine Antwort.
gate-G4-ask-2 = Könnte das Ersuchen selbst dem gefürchteten Staat zeigen, wo die Person ist?
gate-G4-ask-3 = Wurde ein früheres Ersuchen zu dieser Person aus diesem Grund abgelehnt oder gelöscht?
gate-G4-ask-4 = Hat die Person gesagt, dass sie die Rückkehr fürchtet?
gate-G5 = Ist hinreichend sicher, dass dies nicht zu einem Todesurteil, zu Folter oder zu einem unfairen Verfahren führen kann, oder gibt es Zusicherungen?
gate-G5-ask-1 = Für welche Straftaten kann dort die Todesstrafe verhängt werden, und wie oft wird sie vollstreckt?
gate-G5-ask-2 = Entlastet die Unterstützung die Person? Wie verlässlich ist sie? Wie alt ist die Person, und in welchen Verhältnissen lebt sie?
gate-G5-ask-3 = Welche Gefahr besteht für die Person, für Opfer und für andere, wenn wir helfen und wenn wir nicht helfen?
gate-G5-ask-4 = Welche Gefahren lassen sich verringern, durch welche Zusicherung, und wer wacht über deren Einhaltung?
gate-G5-ask-5 = Wer entscheidet? Eine Person in leitender Stellung; ist die Person in Haft oder förmlich beschuldigt, wen das Gesetz bestimmt.
gate-G6 = Wurden beiderseitige Strafbarkeit, Verjährung, frühere Urteile und Amnestien geprüft, ohne dass etwas dagegenspricht?
gate-G6-ask-1 = Ist das Verhalten, wie immer es genannt wird, in beiden Staaten strafbar?
gate-G6-ask-2 = Wann verjährt die Straftat in jedem der beiden Staaten?
gate-G6-ask-3 = Wurde über die Person wegen derselben Taten irgendwo schon geurteilt?
gate-G6-ask-4 = Fällt es unter eine Begnadigung oder Amnestie?
gate-G7 = Ist festgelegt, dass das Übermittelte nur zu dem angegebenen Zweck verwendet und eine überstellte Person nur wegen der angegebenen Taten verfolgt wird?
gate-G7-ask-1 = Wer hat es zugesagt, mit welchen Worten, und wo steht es?
gate-G7-ask-2 = Darf die Person oder das Material an einen dritten Staat weitergehen?
gate-G7-ask-3 = Was muss der Empfänger vor einer anderen Verwendung tun?
gate-G8 = Ist die Akte frei von durch Berufsgeheimnis geschütztem Material von Anwaltschaft, Ärzten, Geistlichen oder Presse, oder wurde dessen Verwendung erlaubt?
gate-G8-ask-1 = Wurden Telefone, Postfächer und Chats auf Nachrichten anwaltlicher oder ärztlicher Herkunft durchgesehen?
gate-G8-ask-2 = Könnte eine journalistische Quelle erkannt werden?
gate-G8-ask-3 = Wer hat erlaubt, was dennoch enthalten ist, und in welchen Grenzen?
gate-G9 = Sind Minderjährige und Opfer in allem geschützt, was versandt wird?
gate-G9-ask-1 = Was dient dem Wohl des Kindes am besten?
gate-G9-ask-2 = Stehen ihre Namen nicht in Zusammenfassungen, Bezeichnungen und Dateinamen?
gate-G9-ask-3 = Wissen Opfer und Zeugen davon, und haben sie eingewilligt, wo es nötig ist?
gate-G9-ask-4 = Missbrauchsdarstellungen werden nie gepackt. Wurde jedes Bild angesehen?
gate-G10 = Ist die Übermittlung personenbezogener Daten rechtmäßig, richtig und begrenzt?
gate-G10-ask-1 = Worauf stützt sich die Übermittlung: einen Beschluss, ein Abkommen, eine Beurteilung, ein lebenswichtiges Interesse, eine Einwilligung? Bei privaten Empfängern: welche Vorschrift?
gate-G10-ask-2 = Sind Tatsachen von Meinungen und verdächtige Personen von Opfern und Zeugen getrennt?
gate-G10-ask-3 = Gibt es Daten über Gesundheit, Herkunft, Weltanschauung, Sexualleben, Gene oder Fingerabdrücke, und sind sie unbedingt erforderlich?
gate-G10-ask-4 = Ist ein Tag festgesetzt, an dem die Daten vernichtet oder erneut geprüft werden?
gate-G11 = Hat der Empfänger frühere Beschränkungen eingehalten, sodass wir uns auf ihn verlassen können?
gate-G11-ask-1 = Wurde etwas von uns Übersandtes zu einem anderen Zweck verwendet, weitergegeben oder veröffentlicht?
gate-G11-ask-2 = Blieben Fragen dazu ohne Antwort?
gate-G11-ask-3 = Gab es dort undichte Stellen beim Personal oder im System?
gate-G12 = Ist auch das in der Akte oder wenigstens aufgeführt, was für die betroffenen Personen spricht?
gate-G12-ask-1 = Welche Aussage, welche Aufzeichnung oder welches Gutachten spricht für sie?
gate-G12-ask-2 = Haben wir Teile eines Chats oder Films weggelassen, die seinen Sinn ändern?
gate-G12-ask-3 = Ist Ungewisses als ungewiss dargestellt?

gate-answer-yes = ja
gate-answer-no = nein
gate-answer-not-applicable = nicht zutreffend
gate-answer-unsure = unsicher
gate-asked-must = muss beantwortet werden
gate-asked-should = soll beantwortet werden
gate-asked-short = Lebensgefahr: wird angegeben, aber nicht abgewartet
gate-asked-not = bei dieser Art nicht gefragt
gate-open = offen
gate-holds = erfüllt
gate-by = { $answer }, { $who }
gate-none = Diese Aktenart hat keine Prüffragen zu den Schutzvorkehrungen.
gate-how = Antworten Sie mit: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Bedenken Sie:
gate-done = { $gate }: { $answer }, von { $who }, steht im Protokoll der Beweismittelkette und bleibt dort.
gate-still = Das genügt noch nicht; was noch nötig ist, steht unten.

approve-done = { $name } genehmigt diesen Fall in seinem jetzigen Stand ({ $role ->
    [legal] rechtliche Prüfung
   *[other] Genehmigung
  }, durch eingetippten Namen).
approve-digest = Die Genehmigung gilt für genau diesen Stand:
approve-bound = Jede spätere Änderung der Falldatei, der Beweismittel, der Übersetzungen oder der Antworten auf die Prüffragen macht sie ungültig.
approve-next = Mehr ist nicht nötig: pouch pack.
approve-open = Vor dem Packen ist noch nötig:
next-approve = Weiter: pouch approve --role approver --name "…" (und --role legal, wo die Art drei Personen verlangt).
next-gate = Weiter: Beantworten Sie die Prüffragen zu den Schutzvorkehrungen: pouch gate.

problem-gate-unanswered = Noch nicht beantwortete Prüffragen: { $gates }.
remedy-gate-unanswered = pouch gate führt alle auf; lesen Sie eine mit pouch gate { $gate } und antworten Sie dann: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Prüffrage { $gate }: { $who } ist unsicher.
remedy-gate-unsure = Eine zweite Person, die nicht gezögert hat, muss entscheiden: pouch gate { $gate } --answer yes --reason "…" --who "…". Die erste Antwort bleibt im Protokoll.
problem-gate-review = Prüffrage { $gate }: { $who } hat mit Nein geantwortet. Das verlangt eine Prüfung auf einer zweiten Ebene.
remedy-gate-review = Eine zweite Person kann es mit Begründung erlauben: pouch gate { $gate } --answer yes --reason "…" --who "…". Sonst lassen Sie es: Versenden Sie nicht.
problem-gate-stopped = Prüffrage { $gate }: { $who } hat mit Nein geantwortet. Es wird nichts gepackt.
remedy-gate-stopped = Beheben Sie zuerst, was nicht stimmt. Dann müssen zwei Personen mit Ja antworten, von denen eine nicht gezögert hat: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Prüffrage { $gate }: case.toml sagt zu { $key }, dass es so ist oder dass es ungewiss ist. Eine Antwort genügt nicht.
remedy-gate-raised = Auch eine zweite Person muss antworten: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = Prüffrage { $gate } gilt für jede Akte dieser Art; „nicht zutreffend“ ist keine Antwort.
remedy-gate-not-applicable = Beantworten Sie sie: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Prüffrage { $gate }: Eine Antwort ({ $answer }) trägt keinen Namen.
remedy-gate-nobody = Geben Sie an, wer antwortet, in case.toml (who = "…") oder mit --who "…".
problem-gate-for-another = { $actor } arbeitet, aber die Antwort soll von { $name } sein.
remedy-gate-for-another = Jede Person antwortet für sich selbst: { $name } führt den Befehl aus, ohne --actor oder mit dem eigenen Namen.
problem-gate-not-on-record = { $place }: Nicht festgehalten ist { $key ->
    [return_host_agreement] die Zustimmung des Aufenthaltsstaats
    [return_medical] die ärztliche Untersuchung
    [return_legal_act] der Rechtsakt des Aufenthaltsstaats
    [return_consent_statement] die freie schriftliche Einwilligung der Person
    [return_consent_language] die Sprache der Einwilligung, die eigene der Person
    [return_interpreter] die Dolmetscherin oder der Dolmetscher
    [return_lawyer_offered] das Angebot anwaltlichen Beistands
    [return_may_withdraw] das Recht, es sich anders zu überlegen
    [return_independent_witness] eine unabhängige Zeugin oder ein unabhängiger Zeuge
    [return_no_pressure] dass keine Angehörigen angesprochen wurden, um Druck auf die Person auszuüben
   *[other] was festgehalten sein muss
  }. Die Übergabe steht still.
remedy-gate-not-on-record = Holen Sie es nach und schreiben Sie dann in case.toml unter [return], wie und wann; „nein“ hält nichts fest. Niemand kann davon absehen.

problem-approval-missing = { $role ->
    [legal] Eine rechtliche Prüfung ist nicht festgehalten.
   *[other] Eine Genehmigung ist nicht festgehalten.
  } Diese Art verlangt drei verschiedene Personen; die Angaben in case.toml genügen nicht.
remedy-approval-missing = { $role ->
    [legal] Wer rechtlich prüft, tippt: pouch approve --role legal --name "…"
   *[other] Wer genehmigt, tippt: pouch approve --role approver --name "…"
  }
problem-approval-void = Die { $role ->
    [legal] rechtliche Prüfung
   *[other] Genehmigung
  } durch { $name } ist ungültig. Seitdem geändert: { $part ->
    [head] der Kopf von case.toml (Nummer, Fassung, Bezeichnung, Sprachen)
    [references] die Aktenzeichen
    [sender] der Absender
    [recipient] die Empfänger
    [legal] Rechtsgrundlage, Zweck oder Straftaten
    [facts] der Sachverhalt oder worum ersucht wird
    [urgency] die Dringlichkeit
    [person] die Personen
    [handling] die Verwendungs- und Weitergabebeschränkungen
    [item] die Angaben zu Beweismitteln oder welche davon nicht übermittelt oder ausgewählt sind
    [approval] was [approval] sagt
    [safeguards] wer die Antworten auf die Prüffragen sieht
    [evidence] die Beweismittel
    [translations] die Übersetzungen
    [gates] die Antworten auf die Prüffragen
    [waivers] die nicht weiterverfolgten Beanstandungen zu Übersetzungen
    [all] das Ganze
   *[other] die Tabelle der Aktenart
  }.
remedy-approval-void = Nehmen Sie die Änderung zurück oder lassen Sie neu genehmigen: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } kann nicht die Person sein, die { $role ->
    [legal] rechtlich prüft
   *[other] genehmigt
  }: { $other_role ->
    [preparer] Erstellt hat die Akte { $other }
    [legal] Rechtlich prüft { $other }
   *[other] Es genehmigt { $other }
  }, anscheinend dieselbe Person.
remedy-approval-same-person = Bitten Sie eine andere Person. Wer Beweismittel aufgenommen, eine Sprache bestätigt oder eine Übersetzung beigefügt hat, hat die Akte ebenfalls erstellt. Sind die Namen zweier Personen einander sehr ähnlich, tippt jede ihren auch in Schriftzeichen: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: Es ist nicht angegeben, wer diese Akte erstellt hat.
remedy-approval-no-preparer = Schreiben Sie prepared_by = "…" unter [approval].
problem-approval-nobody = Eine Genehmigung braucht den Namen einer Person.
remedy-approval-nobody = Tippen Sie ihn ein: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mischt in einem Wort einander gleichende Buchstaben mehrerer Alphabete.
remedy-approval-mixed-letters = Tippen Sie den Namen erneut auf einer einzigen Tastaturbelegung ein.
problem-approval-odd-letter = { $name } enthält „{ $letter }“; damit wird kein Name geschrieben.
remedy-approval-odd-letter = Tippen Sie den Namen so ein, wie er im Dienstausweis steht: keine Ziffern und keine Buchstaben, die anderen nur gleichen.
problem-approval-half-name = { $name } sagt zu wenig: Ein Wort oder Initialen allein unterscheiden niemanden von anderen.
remedy-approval-half-name = Tippen Sie den ganzen Namen ein, Familienname und Vorname, oder in Schriftzeichen.
problem-approval-for-another = { $actor } arbeitet, aber die Genehmigung soll von { $name } sein.
remedy-approval-for-another = Jede Person genehmigt für sich selbst: { $name } führt den Befehl aus, ohne --actor oder mit dem eigenen Namen.
problem-case-bad-time-zone = { $place }: „{ $value }“ bei „{ $key }“ ist keine Zeitzone.
remedy-case-bad-time-zone = Schreiben Sie einen IANA-Namen, etwa "Asia/Shanghai", "Europe/Moscow" oder "America/Argentina/Buenos_Aires".

help-gate = Zeigt die Prüffragen zu den Schutzvorkehrungen dieses Falls oder hält eine Antwort darauf fest
help-gate-id = Die Frage, G1 bis G12; ohne Angabe alle
help-gate-answer = Die Antwort
help-gate-reason = Warum, in der Arbeitssprache
help-gate-who = Wer antwortet; ohne Angabe die Person, die arbeitet
help-gate-on = Der Tag der Antwort (YYYY-MM-DD); ohne Angabe heute
help-approve = Hält fest, dass eine Person den Fall genau in seinem jetzigen Stand genehmigt
help-approve-role = In welcher Rolle: approver, oder legal für die rechtliche Prüfung
help-approve-name = Wer genehmigt; ohne Angabe die Person, die arbeitet
help-approve-note = Was die Person hinzufügen möchte; es bleibt beim Absender
