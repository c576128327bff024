# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Avons-nous une base juridique et la compétence pour envoyer cela, à eux, maintenant ?
gate-G1-ask-1 = Quel traité, quelle loi ou quelle promesse de réciprocité le permet, et est-ce en vigueur entre les deux États ?
gate-G1-ask-2 = Notre service est-il compétent, et l’autorité qui doit donner son accord l’a-t-elle donné ?
gate-G1-ask-3 = Cette voie est-elle la bonne pour ce type de demande ?
gate-G1-ask-4 = Faudrait-il d’abord la décision d’un tribunal de notre pays ?
gate-G2 = Tout ce que contient le dossier est-il nécessaire et proportionné à une seule finalité indiquée ?
gate-G2-ask-1 = À quoi cela sert-il exactement, et moins suffirait-il ?
gate-G2-ask-2 = Quelle est la gravité de l’affaire, et quel est le plan de l’enquête ?
gate-G2-ask-3 = Quelles personnes y figurent sans être nécessaires à la finalité ?
gate-G2-ask-4 = Comment serons-nous informés des suites ?
gate-G3 = Est-il certain que l’affaire n’a pas de caractère politique, militaire, religieux ou racial ?
gate-G3-ask-1 = L’acte relève-t-il en vérité de l’opinion, de la réunion, du journalisme, d’une élection ou d’une succession au pouvoir ?
gate-G3-ask-2 = La personne est-elle responsable politique, journaliste, militante ou avocate, ou parente d’une telle personne ?
gate-G3-ask-3 = L’affaire serait-elle poursuivie si la personne appartenait à un autre groupe ?
gate-G3-ask-4 = Est-ce un différend privé ou administratif sous les apparences d’une infraction ?
gate-G4 = A-t-il été vérifié qu’aucune personne concernée n’est réfugiée ni ne demande l’asile par crainte de l’État qui recevrait l’information ?
gate-G4-ask-1 = Qui a été interrogé, quel jour, et quelle a été la réponse ? « Inconnu » n’est pas une réponse.
gate-G4-ask-2 = La demande elle-même pourrait-elle révéler à l’État redouté où se trouve la personne ?
gate-G4-ask-3 = Une demande antérieure au sujet de cette personne a-t-elle été refusée ou effacée pour cette raison ?
gate-G4-ask-4 = La personne a-t-elle dit qu’elle craint d’y retourner ?
gate-G5 = Est-il suffisamment certain que cela ne peut conduire à une condamnation à mort, à la torture ou à un procès inéquitable, ou existe-t-il des assurances ?
gate-G5-ask-1 = Pour quelles infractions la peine de mort peut-elle y être prononcée, et à quelle fréquence est-elle exécutée ?
gate-G5-ask-2 = L’aide disculpe-t-elle la personne ? Dans quelle mesure est-elle fiable ? Quel âge a la personne, dans quelles conditions vit-elle ?
gate-G5-ask-3 = Quel est le risque pour la personne, pour les victimes et pour d’autres si nous aidons, et si nous n’aidons pas ?
gate-G5-ask-4 = Quels risques peuvent être réduits, par quelle assurance, et qui veille à ce qu’elle soit respectée ?
gate-G5-ask-5 = Qui décide ? Un agent de haut rang ; si la personne est détenue ou poursuivie, celui que la loi désigne.
gate-G6 = La double incrimination, la prescription, les jugements antérieurs et les amnisties ont-ils été vérifiés, sans que rien ne s’y oppose ?
gate-G6-ask-1 = Les faits, quelle que soit leur qualification, constituent-ils une infraction dans les deux États ?
gate-G6-ask-2 = Quand l’infraction est-elle prescrite, dans chacun des deux États ?
gate-G6-ask-3 = La personne a-t-elle été jugée pour les mêmes actes, où que ce soit ?
gate-G6-ask-4 = Une grâce ou une amnistie les couvre-t-elle ?
gate-G7 = Est-il établi que ce que nous envoyons, ou la personne que nous remettons, ne sert qu’aux actes et à la finalité indiqués ?
gate-G7-ask-1 = Qui l’a promis, en quels termes, et où cela figure-t-il ?
gate-G7-ask-2 = La personne ou les éléments peuvent-ils être transférés à un État tiers ?
gate-G7-ask-3 = Que doit faire le destinataire avant une autre utilisation ?
gate-G8 = Le dossier est-il exempt d’éléments couverts par le secret des avocats, des médecins, des ministres du culte ou de la presse, ou leur utilisation a-t-elle été autorisée ?
gate-G8-ask-1 = Les téléphones, boîtes aux lettres et conversations ont-ils été parcourus pour y chercher des messages d’un avocat ou d’un médecin ?
gate-G8-ask-2 = La source d’un journaliste pourrait-elle être reconnue ?
gate-G8-ask-3 = Qui a autorisé ce qui s’y trouve néanmoins, et dans quelles limites ?
gate-G9 = Les mineurs et les victimes sont-ils protégés dans tout ce qui est envoyé ?
gate-G9-ask-1 = Quel est l’intérêt supérieur de l’enfant ?
gate-G9-ask-2 = Leurs noms sont-ils absents des résumés, des titres et des noms de fichier ?
gate-G9-ask-3 = Les victimes et les témoins sont-ils informés, et ont-ils consenti lorsque cela est nécessaire ?
gate-G9-ask-4 = Les images d’abus ne sont jamais empaquetées. Chaque image a-t-elle été regardée ?
gate-G10 = Le transfert des données à caractère personnel est-il licite, exact et limité ?
gate-G10-ask-1 = Sur quoi repose le transfert : une décision, un accord, une appréciation, un intérêt vital, un consentement ? Pour un destinataire privé : quelle règle ?
gate-G10-ask-2 = Les faits sont-ils distingués des opinions, et les personnes soupçonnées des victimes et des témoins ?
gate-G10-ask-3 = Y a-t-il des données sur la santé, l’origine, les convictions, la vie sexuelle, les gènes ou les empreintes digitales, et sont-elles strictement nécessaires ?
gate-G10-ask-4 = Un jour est-il fixé pour la destruction ou le réexamen des données ?
gate-G11 = Le destinataire a-t-il respecté les restrictions antérieures, de sorte que nous puissions compter sur lui ?
gate-G11-ask-1 = Ce que nous avons envoyé a-t-il été utilisé à une autre fin, transmis à des tiers ou publié ?
gate-G11-ask-2 = Des questions à ce sujet sont-elles restées sans réponse ?
gate-G11-ask-3 = Y a-t-il eu des fuites de leur personnel ou de leur système ?
gate-G12 = Ce qui est favorable aux personnes concernées figure-t-il aussi dans le dossier, ou y est-il au moins répertorié ?
gate-G12-ask-1 = Quelle déclaration, quelle pièce ou quelle expertise leur est favorable ?
gate-G12-ask-2 = Avons-nous omis des parties d’une conversation ou d’un film qui en changent le sens ?
gate-G12-ask-3 = Ce qui est incertain est-il présenté comme incertain ?

gate-answer-yes = oui
gate-answer-no = non
gate-answer-not-applicable = sans objet
gate-answer-unsure = incertain
gate-asked-must = réponse obligatoire
gate-asked-should = réponse souhaitée
gate-asked-short = vie en danger : signalée, sans attendre la réponse
gate-asked-not = non posée pour ce type
gate-open = en suspens
gate-holds = satisfaite
gate-by = { $answer }, { $who }
gate-none = Ce type de dossier n’a pas de questions de garantie.
gate-how = Répondez par : pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Pensez à :
gate-done = { $gate } : { $answer }, par { $who }, figure dans le journal de traçabilité et y reste.
gate-still = La question n’est pas encore satisfaite ; ce qui est nécessaire est indiqué ci-dessous.

approve-done = { $name } approuve cette affaire en l’état ({ $role ->
    [legal] contrôle juridique
   *[other] approbation
  }, par nom saisi au clavier).
approve-digest = L’approbation vaut pour exactement cet état :
approve-bound = Toute modification ultérieure du fichier d’affaire, des preuves, des traductions ou des réponses aux questions de garantie lui fait perdre sa validité.
approve-next = Rien de plus n’est nécessaire : pouch pack.
approve-open = Avant l’empaquetage, il faut encore :
next-approve = Étape suivante : pouch approve --role approver --name "…" (et --role legal si le type exige trois personnes).
next-gate = Étape suivante : répondez aux questions de garantie : pouch gate.

problem-gate-unanswered = Questions de garantie encore sans réponse : { $gates }.
remedy-gate-unanswered = pouch gate les énumère toutes ; lisez-en une avec pouch gate { $gate }, puis répondez : pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Question de garantie { $gate } : { $who } a répondu « incertain ».
remedy-gate-unsure = Une seconde personne, qui n’a pas hésité, doit trancher : pouch gate { $gate } --answer yes --reason "…" --who "…". La première réponse reste dans le journal.
problem-gate-review = Question de garantie { $gate } : { $who } a répondu non. Un examen à un second niveau est nécessaire.
remedy-gate-review = Une seconde personne peut l’autoriser en indiquant un motif : pouch gate { $gate } --answer yes --reason "…" --who "…". Sinon, renoncez : n’envoyez pas.
problem-gate-stopped = Question de garantie { $gate } : { $who } a répondu non. Rien n’est empaqueté.
remedy-gate-stopped = Remédiez d’abord à ce qui ne va pas. Deux personnes, dont une qui n’a pas hésité, doivent ensuite répondre oui : pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Question de garantie { $gate } : case.toml indique pour { $key } que tel est le cas, ou que cela est incertain. Une seule réponse ne suffit pas.
remedy-gate-raised = Une seconde personne doit répondre aussi : pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = La question de garantie { $gate } s’applique à tout dossier de ce type ; « sans objet » n’est pas une réponse.
remedy-gate-not-applicable = Répondez-y : pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Question de garantie { $gate } : une réponse ({ $answer }) ne porte pas de nom.
remedy-gate-nobody = Indiquez qui répond, dans case.toml (who = "…") ou avec --who "…".
problem-gate-for-another = { $actor } est à l’œuvre, mais la réponse doit être celle de { $name }.
remedy-gate-for-another = Chacun répond pour soi : { $name } exécute la commande, sans --actor ou avec son propre nom.
problem-gate-not-on-record = { $place } : rien n’est consigné au sujet de ce qui suit : { $key ->
    [return_host_agreement] accord de l’État d’accueil
    [return_medical] examen médical
    [return_legal_act] acte de l’État d’accueil
    [return_consent_statement] consentement libre de la personne, par écrit
    [return_consent_language] langue du consentement, qui est celle de la personne
    [return_interpreter] interprète
    [return_lawyer_offered] proposition d’un avocat
    [return_may_withdraw] droit de revenir sur sa décision
    [return_independent_witness] témoin indépendant
    [return_no_pressure] absence de toute démarche auprès de proches pour exercer une pression sur la personne
   *[other] ce qui doit être consigné
  }. La remise est suspendue.
remedy-gate-not-on-record = Faites-le, puis écrivez sous [return] dans case.toml comment et quand ; « no » ne consigne rien. Nul ne peut en dispenser.

problem-approval-missing = { $role ->
    [legal] Aucun contrôle juridique n’est consigné.
   *[other] Aucune approbation n’est consignée.
  } Ce type exige trois personnes différentes ; les indications de case.toml ne suffisent pas.
remedy-approval-missing = { $role ->
    [legal] Le responsable du contrôle juridique saisit : pouch approve --role legal --name "…"
   *[other] L’approbateur saisit : pouch approve --role approver --name "…"
  }
problem-approval-void = { $role ->
    [legal] Le contrôle juridique effectué par
   *[other] L’approbation donnée par
  } { $name } a perdu sa validité. Modifié depuis lors : { $part ->
    [head] l’en-tête de case.toml (numéro, version, intitulé, langues)
    [references] les références
    [sender] l’expéditeur
    [recipient] les destinataires
    [legal] la base juridique, la finalité ou les infractions
    [facts] les faits ou ce qui est demandé
    [urgency] l’urgence
    [person] les personnes
    [handling] les règles d’utilisation et de diffusion
    [item] les indications sur les pièces, ou le choix de celles qui sont non communiquées ou sélectionnées
    [approval] ce qu’indique [approval]
    [safeguards] qui voit les réponses aux questions de garantie
    [evidence] les preuves
    [translations] les traductions
    [gates] les réponses aux questions de garantie
    [waivers] les constats sur les traductions qui ont été écartés
    [all] l’ensemble
   *[other] la table du type de dossier
  }.
remedy-approval-void = Annulez la modification, ou faites-la approuver de nouveau : pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } ne peut { $role ->
    [legal] effectuer le contrôle juridique
   *[other] donner l’approbation
  } : { $other_role ->
    [preparer] le dossier a été établi par { $other }
    [legal] le contrôle juridique est effectué par { $other }
   *[other] l’approbation est donnée par { $other }
  }, et il semble s’agir de la même personne.
remedy-approval-same-person = Adressez-vous à une autre personne. Quiconque a versé des preuves au dossier, confirmé une langue ou joint une traduction a aussi établi le dossier. Si deux personnes ont des noms très semblables, chacune saisit aussi le sien en caractères chinois : --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place } : personne n’est nommé comme ayant établi ce dossier.
remedy-approval-no-preparer = Écrivez prepared_by = "…" sous [approval].
problem-approval-nobody = Une approbation exige le nom d’une personne.
remedy-approval-nobody = Saisissez-le : pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } mêle dans un même mot des lettres de plusieurs alphabets qui se ressemblent.
remedy-approval-mixed-letters = Saisissez de nouveau le nom avec un seul clavier.
problem-approval-odd-letter = { $name } contient « { $letter } », avec quoi aucun nom ne s’écrit.
remedy-approval-odd-letter = Saisissez le nom tel qu’il figure sur la carte professionnelle : ni chiffres, ni lettres qui ne font que ressembler à d’autres.
problem-approval-half-name = { $name } en dit trop peu : un seul mot ou des initiales ne permettent pas de distinguer une personne d’une autre.
remedy-approval-half-name = Saisissez le nom complet, nom de famille et prénom, ou en caractères chinois.
problem-approval-for-another = { $actor } est à l’œuvre, mais l’approbation doit être celle de { $name }.
remedy-approval-for-another = Chacun approuve pour soi : { $name } exécute la commande, sans --actor ou avec son propre nom.
problem-case-bad-time-zone = { $place } : « { $value } », pour « { $key } », n’est pas un fuseau horaire.
remedy-case-bad-time-zone = Écrivez un nom IANA, par exemple "Asia/Shanghai", "Europe/Moscow" ou "America/Argentina/Buenos_Aires".

help-gate = Montre les questions de garantie de cette affaire, ou consigne une réponse à l’une d’elles
help-gate-id = La question, de G1 à G12 ; toutes si omis
help-gate-answer = La réponse
help-gate-reason = Motif, dans la langue de travail
help-gate-who = Qui répond ; la personne à l’œuvre si omis
help-gate-on = Le jour de la réponse (AAAA-MM-JJ) ; aujourd’hui si omis
help-approve = Consigne qu’une personne approuve l’affaire exactement en l’état
help-approve-role = À quel titre : approver, ou legal pour le contrôle juridique
help-approve-name = La personne qui approuve ; la personne à l’œuvre si omis
help-approve-note = Ce que la personne souhaite ajouter ; cela n’est pas envoyé
