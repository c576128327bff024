# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Dossier de police
page-foot = Dossier de police
page-sample = EXEMPLE DE FORMATION – AFFAIRE FICTIVE
page-number = N° du dossier
page-version = Version
page-reference-sender = Référence de l’expéditeur
page-reference-recipient = Votre référence
page-reference-interpol = Référence INTERPOL
page-reference-court = Référence judiciaire
page-kind-CORE = Dossier général
page-kind-TRANSMIT = Éléments de preuve avec traductions
page-kind-RFA = Demande d’entraide policière
page-kind-VICTIM = Document destiné à une victime
page-kind-TTL = Danger de mort
page-urgency-routine = Ordinaire
page-urgency-urgent = URGENT
page-urgency-threat-to-life = DANGER DE MORT

page-from = De
page-to = À
page-contents = Sommaire

## What we ask
page-ask = Mesures demandées
page-no-ask = Aucune mesure n’est demandée. Ce dossier vous est adressé pour information et utilisation dans les limites ci-dessous.
page-ask-open = Ce que nous attendons de vous immédiatement n’est pas encore indiqué ici. N’attendez pas : appelez l’expéditeur maintenant.
page-you-may = Vous pouvez :
page-you-ask = Uniquement après nous avoir consultés, vous pouvez :
page-you-may-not = Vous ne pouvez pas :
page-may-evidence = l’utiliser comme preuve
page-may-onward = le transmettre à des tiers
page-more-asks = D’autres demandes suivent après cette page.
page-deadline = au plus tard le
page-why = Motif
page-rests-on = Fondement

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Qui nous sommes et comment le vérifier
page-addressee = À qui il est adressé
page-authority = Autorité
page-functions = Fonctions
page-country = Pays
page-unit = Service
page-officer = Agent
page-person = Personne
page-rank = Grade
page-capacity = Qualité
page-not-stated = non précisé
page-phone = Téléphone
page-email = Courriel
page-speaks = Langues parlées
page-hours = Horaires
page-time-zone = Fuseau horaire
page-duty = Permanence jour et nuit
page-call-back = Est-ce bien nous ?
page-channel = Voie de transmission
page-copies = Copies à

page-sender = Qui l’envoie

## Whom it is about
page-persons = Personnes : tous les renseignements
page-about = De qui et de quoi il s’agit
page-facts = Exposé des faits
page-offence = Infraction
page-penalty = Peine maximale encourue
page-minor = mineur(e)
page-assessment = appréciation, et non un fait
page-person-suspect = personne soupçonnée
page-person-charged = personne poursuivie
page-person-convicted = personne condamnée
page-person-victim = victime
page-person-witness = témoin
page-person-missing = personne disparue
page-person-possible-threat = menace possible
page-person-other = autre
page-name-alias = alias
page-name-former = anciennement
page-name-other = aussi
page-name-original = dans l’écriture d’origine
page-name-passport = sur le passeport
page-other-name = { $kind } : { $name }
page-born = Naissance
page-born-year-only = seule l’année est connue
page-born-month-only = seuls l’année et le mois sont connus
page-calendar = { $date } (calendrier { $calendar })
page-calendar-julian = julien
page-calendar-chinese = lunaire chinois
page-calendar-islamic = islamique
page-calendar-persian = persan
page-calendar-hebrew = hébraïque
page-calendar-buddhist = bouddhique
page-calendar-republic-of-china = de la République de Chine
page-calendar-other = autre
page-birth-place = Lieu de naissance
page-sex = Sexe
page-sex-M = masculin
page-sex-F = féminin
page-sex-X = X
page-nationality = Nationalité
page-document = Document
page-valid-until = valable jusqu’au { $date }

## What may be done with it
page-use = Restrictions d’utilisation et de diffusion
page-evidence = Utilisation comme preuve
page-evidence-yes = Peut être utilisé comme preuve en justice.
page-evidence-no = Ne doit pas être utilisé comme preuve.
page-evidence-ask = Ne peut être utilisé comme preuve sans notre consentement préalable.
page-onward = Transmission à des tiers
page-onward-yes = Peut être transmis à d’autres autorités pour la finalité indiquée.
page-onward-no = Ne pas transmettre à des tiers sans l’accord écrit de l’expéditeur.
page-onward-ask = Consulter l’expéditeur avant toute transmission.
page-destroy-by = À détruire ou réexaminer avant le
page-answer-yes = oui
page-answer-no = non
page-answer-ask = consulter d’abord
page-answer-not-applicable = sans objet
page-answer-unsure = incertain
page-purpose = Finalité
page-conditions = Conditions
page-confidentiality = Personnes à ne pas informer

## What is inside
page-inside = Contenu du dossier
page-why-untranslated = Pièces non intégralement traduites et motifs
page-legend = Signes
page-not-fully = Sans traduction intégrale
page-no-reason = l’expéditeur n’indique pas de motif
page-matrix = Pièces et langues
page-item = N° de pièce
page-what = Désignation
page-source-language = Langue
page-status-not-needed = traduction non nécessaire
page-status-unknown = langue non déterminée
page-status-missing = sans traduction
page-status-stale = traduction antérieure à l’original actuel
page-status-partial = traduction partielle (extraits)
page-status-received = traduction intégrale
page-status-certified = traduction certifiée conforme
page-brief-not-needed = non nécessaire
page-brief-unknown = langue ?
page-brief-missing = sans traduction
page-brief-stale = PÉRIMÉE
page-brief-partial = extraits
page-brief-received = intégrale
page-brief-certified = certifiée
page-brief-withheld = non communiqué
page-brief-original = original
page-status-original = original
page-status-withheld = non communiqué
page-withheld-title = Non communiqué
page-withheld-third-person = Non communiqué afin de protéger un tiers.
page-withheld-minor = Non communiqué afin de protéger un mineur.
page-withheld-method = Non communiqué afin de protéger une méthode de police.
page-withheld-privilege = Non communiqué en raison du secret professionnel.
page-withheld-secrecy = Non communiqué en raison d’un secret officiel.
page-withheld-medical = Non communiqué en raison de son caractère médical.
page-withheld-other = Non communiqué pour un autre motif ; consulter l’expéditeur.

## Is it intact
page-intact = Le dossier est-il intact ?
page-intact-seal = L’empreinte de scellement n’est pas imprimée ici : elle figure sur le bordereau d’envoi. Vous pouvez aussi la demander par téléphone.
page-intact-page = Ouvrez VERIFY.html. Ou :
page-intact-commands = Exécutez une seule ligne sous Windows, macOS ou Linux.
page-intact-how = Comment vérifier
page-match = Conforme
page-match-means = – les fichiers sont ceux qui ont été scellés.
page-mismatch = Non conforme
page-mismatch-means = – ne vous y fiez pas ; appelez l’expéditeur.
page-supersedes = Remplace

## Sign here
page-sign = Accusé de réception
page-received-by = Reçu par (nom, grade)
page-received-on = Date et heure
page-check-result = Conforme / non conforme
page-signature = Signature

page-send-to = À renvoyer à

## How to verify
page-check = Comment vérifier
page-check-lead = Décompressez le fichier ZIP, ouvrez une fenêtre de commande dans le répertoire qui contient START-HERE.html et copiez une ligne de chaque étape. Aucune installation n’est nécessaire.
page-check-seal = Est-ce le dossier qui a été scellé ?
page-check-seal-after = Comparez les 64 caractères avec l’empreinte de scellement qui figure sur le bordereau d’envoi, ou faites-vous lire celle-ci par téléphone. Un nombre trouvé dans ce dossier ne prouve rien.
page-check-files = Chaque fichier est-il resté tel quel ?
page-check-ok = Chaque ligne doit se terminer par « OK » (sur un système en français : « Réussi »).
page-check-silent = Si rien ne s’affiche, tous les fichiers sont conformes.
page-check-files-after = Ces lignes ne détectent pas un fichier ajouté. Seul ce qui est répertorié dans l’annexe appartient à ce dossier ; pouch verify le vérifie également.
page-check-all = Ou tout à la fois, avec pouch
page-check-digest = empreinte de scellement
page-proves = Ce que prouve la conformité
page-proves-text = Que les fichiers sont, bit pour bit, ceux qui ont été scellés, si l’empreinte de scellement vous est parvenue par une autre voie que celle du dossier.
page-proves-not = Ce qu’elle ne prouve pas
page-proves-not-text = Que le contenu soit vrai, qui l’a écrit, qu’il ait été recueilli légalement ou qu’une traduction soit exacte. Les personnes qui en répondent sont nommées dans ce dossier.

## The law
page-legal = Base juridique et garanties
page-article = Article
page-consent = Accord de l’autorité compétente pour l’envoi, référence
page-safeguards = Garanties
page-safeguards-text = L’expéditeur a répondu à ces questions. Les motifs ne font pas partie de ce dossier ; ils peuvent être demandés.
page-gate-G1 = Base juridique et compétence
page-gate-G2 = Finalité, nécessité, proportionnalité
page-gate-G3 = Absence de caractère politique, militaire, religieux ou racial
page-gate-G4 = Statut de réfugié ou d’asile vérifié
page-gate-G5 = Peine de mort, torture, procès équitable
page-gate-G6 = Double incrimination, prescription, ne bis in idem
page-gate-G7 = Utilisation limitée à la finalité (spécialité)
page-gate-G8 = Documents protégés par un secret (avocat, médecin, culte, presse)
page-gate-G9 = Mineurs et victimes
page-gate-G10 = Protection des données
page-gate-G11 = Respect des restrictions d’utilisation
page-gate-G12 = Éléments à décharge pour les personnes concernées

## The table of the dossier type
page-details = Autres renseignements
page-detail-kind = Sur demande ou spontané
page-detail-conditions = Conditions
page-detail-glossary = Noms et termes employés dans les traductions
page-detail-certificate = Déclaration de la personne qui a effectué la copie et calculé les empreintes numériques
page-detail-return_wish = Restitution ou destruction
page-detail-asked = Objet de la demande
page-detail-reasons = Motifs
page-detail-link = Lien avec votre pays
page-detail-restrictions = Restrictions
page-detail-coercive = Mesures coercitives demandées
page-detail-evidence_later = Utilisation ultérieure comme preuve souhaitée
page-detail-sent_elsewhere = Également envoyé à
page-detail-procedure = Procédure à suivre
page-detail-victims = Victimes
page-detail-event = Ce qui s’est passé
page-detail-event_time = Quand
page-detail-event_place = Où
page-detail-reported = Déclaré le
page-detail-insurer_account = Récit fait à l’assureur
page-detail-account = Récit
page-detail-losses = Préjudices
page-detail-total = Total
page-detail-vehicle = Véhicule
page-detail-police_office = Service de police
page-detail-report_number = N° de procès-verbal
page-detail-insurer = Assureur
page-detail-policy_number = N° de police d’assurance
page-detail-claim_deadline = Délai de déclaration du sinistre
page-detail-statement = Déclaration
page-detail-what_happened = Ce qui s’est passé
page-detail-known_how = Comment le fait a été connu
page-detail-victim = Victime
page-detail-demand = Exigence
page-detail-proof_of_life = Preuve de vie
page-detail-must_act = Ce qui doit être fait immédiatement
page-detail-endangers = Ce qui mettrait la victime en danger
page-detail-family_contact = Contact de la famille
page-detail-linked_persons = Personnes liées
page-detail-written_confirmation = Confirmation écrite
page-column-source = Original
page-column-target = Traduction
page-column-note = Note
page-column-name = Nom
page-column-nationality = Nationalité
page-column-passport = Passeport
page-column-contact = Personne à contacter
page-column-consent = Consentement
page-column-description = Description
page-column-serial = N° de série
page-column-purchased = Achat
page-column-value = Valeur
page-column-currency = Devise
page-column-proof = Justificatif
page-value-requested = à votre demande
page-value-spontaneous = spontané
page-value-yes = oui
page-value-no = non
page-value-ask = consulter d’abord
page-value-unknown = inconnu
page-value-none = aucun
page-value-unsure = incertain
page-value-group = sur un groupe
page-value-threat = sur une menace
page-value-risk-person = sur une personne à risque
page-value-lost-document = sur un document perdu
page-value-good-practice = sur une bonne pratique
page-value-accused = personne prévenue ou accusée
page-value-convicted = personne condamnée
page-value-in-absentia = personne condamnée en son absence
page-value-not-yet-sentenced = personne déclarée coupable, peine non encore prononcée
page-value-blue = bleue
page-value-green = verte
page-value-yellow = jaune
page-value-black = noire
page-value-orange = orange
page-value-purple = mauve
page-value-silver = argentée
page-value-charged = personne poursuivie
page-value-suspect = personne soupçonnée
page-value-witness = témoin
page-value-victim = victime
page-value-open = en cours
page-value-closed = close
page-value-interpol = par INTERPOL
page-value-diplomatic = par la voie diplomatique
page-value-direct = directement entre autorités
page-value-complete = en totalité
page-value-partial = en partie
page-value-refused = refus
page-value-late = avec retard
page-value-surrender = remise
page-value-deportation = éloignement
page-value-voluntary = retour volontaire
page-value-prosecution = exercice de poursuites
page-value-sentence = exécution d’une peine
page-value-description = signalement
page-value-dna = profil ADN
page-value-prints = empreintes digitales
page-value-document = document d’identité
page-value-photo = photographie

## One item
page-items = Pièces
page-source = Provenance
page-collected = Recueil
page-collected-under = Recueilli en vertu de
page-relevance = Pertinence
page-languages = Langue
page-language-undetermined = non déterminée
page-language-none = aucun texte écrit
page-language-confirmed = { $language } (confirmée par une personne)
page-language-detected = { $language } (détectée, non confirmée par une personne)
page-format = Format
page-size = Taille
page-pages = Pages
page-encoding = Encodage
page-taken-in = Versé au dossier
page-original-name = Nom d’origine du fichier
page-original = Original
page-translation = Traduction
page-open-original = Ouvrir l’original
page-open-translation = Ouvrir la traduction
page-open-certificate = Ouvrir le certificat
page-open-side-by-side = Côte à côte
page-sha-original = SHA-256 de l’original
page-sha-translation = SHA-256 de la traduction
page-sha-bound = Réalisée pour l’original dont le SHA-256 est
page-untranslated-reason = Motif de l’absence de traduction intégrale
page-excerpt = Début, côte à côte
page-sensitive-minor = concerne un mineur
page-sensitive-victim = identité d’une victime
page-sensitive-medical = données médicales
page-sensitive-privileged = secret professionnel
page-sensitive-intercept = communication interceptée
page-sensitive-covert-source = source confidentielle
page-sensitive-third-country = provient d’un pays tiers
page-unread-encrypted = Le fichier est chiffré : son texte n’a pas pu être lu.
page-unread-damaged = Le fichier est endommagé : son texte n’a pas pu être lu en entier.
page-unread-unsupported = Son texte n’a pas été lu : le programme ne sait pas lire ce format.
page-unread-needs-ocr = Il contient des images de texte, que seule une personne peut lire.
page-unread-empty = Le fichier est vide.
page-unread-in-members = Fichier d’archive : son contenu se trouve dans les fichiers qu’il renferme.
page-unread-no-words = Le format ne contient pas de texte écrit (son, film, image) : écoutez-le ou regardez-le.
page-unread-too-large = Le fichier dépasse la limite de lecture.
page-unread-too-deep = Le fichier comporte plus de niveaux d’imbrication que la limite de lecture.
page-unread-encoding = Certains octets ne correspondent à aucun encodage de caractères probable.
page-unread-time-limit = Il n’a pas pu être lu jusqu’au bout dans le temps accordé à un document ; une personne doit le lire.
page-unread-memory-limit = Il exige plus de mémoire qu’il n’en est accordé à un document ; une personne doit le lire.
page-unread-reader-failed = La lecture automatique a échoué ; une personne doit le lire.

## One translation
page-from-to = { $from } → { $to }
page-scope = Étendue
page-scope-full = traduction intégrale
page-scope-extract = traduction partielle (extraits)
page-scope-gist = résumé en traduction
page-method = Réalisation
page-method-human = par une personne
page-method-post-edited = projet automatique, corrigé par une personne
page-post-edited = PROJET AUTOMATIQUE, corrigé par { $editor }. Ce n’est pas une traduction humaine certifiée conforme.
page-translator = Traducteur/traductrice
page-qualification = Qualification
page-register = Registre ou employeur
page-register-number = N° dans ce registre
page-reviser = Réviseur/réviseuse
page-received = Reçue
page-attached = Jointe
page-certificate = Certificat
page-stale = PÉRIMÉE : l’original a été modifié après la réalisation de cette traduction.
page-stale-reason = Motif de l’envoi malgré tout
page-seems = Le texte de cette traduction semble être dans une autre langue : { $language }.
page-side-by-side = Original et traduction côte à côte
page-aligned = Les paragraphes sont placés côte à côte selon leur ordre. Un programme a extrait le texte des fichiers ; la mise en page, les cachets et les images se trouvent dans les originaux.
page-not-aligned = Sans alignement : les paragraphes de l’original et de la traduction ne peuvent être mis en correspondance un à un.

## Custody, making, annex
page-custody = Chaîne de traçabilité
page-custody-text = Extrait du journal de l’expéditeur. Chaque ligne porte l’empreinte numérique de la précédente. Les lignes qui ne vous concernent pas sont masquées, mais conservent leur place et leur empreinte numérique, de sorte que la chaîne peut être suivie dans custody.jsonl.
page-line = N°
page-time = Heure (UTC)
page-event = Événement
page-actor = Intervenant
page-hidden-line = Ligne non communiquée
page-event-opened = ouverture de l’affaire
page-event-collected = versement au dossier
page-event-confirmed = langue confirmée
page-event-requested = traduction demandée
page-event-translated = traduction reçue
page-event-checked = contrôle
page-event-waived = constat écarté avec motif
page-event-approved = approbation
page-event-stamped = horodatage
page-event-packed = empaquetage
page-event-sealed = scellement
page-event-sent = envoi
page-event-receipt = accusé de réception reçu
page-event-superseded = remplacement
page-event-withheld = non communiqué
page-event-note = note
page-log-case = affaire
page-log-sha256 = SHA-256
page-log-replaces = remplace
page-log-reason = motif
page-log-language = langue
page-log-to = langue cible
page-log-translator = traducteur/traductrice
page-log-version = version
page-log-seal = empreinte de scellement
page-made = Comment ce dossier a été établi
page-made-text = Le programme a copié les fichiers octet par octet, a lu leur texte et a composé cette page à partir des données de l’affaire. Il n’a rien traduit : chaque traduction est l’œuvre de la personne nommée à côté ; lorsqu’elle repose sur un projet automatique, cela est indiqué.
page-prepared = Établi par
page-approved = Approuvé par
page-approving-authority = Autorité qui approuve
page-approval-reference = Référence de l’approbation
page-approved-on = Date de l’approbation
page-software = Programme
page-made-at = Établi le (UTC)
page-case-opened = Ouverture de l’affaire
page-parts-text = Les pièces sont trop nombreuses pour une seule page. Chaque groupe ci-dessous a sa propre page, qui indique la nature de chaque pièce, sa langue, sa traduction et son empreinte numérique SHA-256. Toutes les empreintes numériques figurent aussi dans manifest-sha256.txt.
page-more-items =
    { $count ->
        [one] { $count } pièce supplémentaire figure sur sa propre page.
        [many] { $count } de pièces supplémentaires figurent sur leurs propres pages.
       *[other] { $count } pièces supplémentaires figurent sur leurs propres pages.
    }
page-log-lines =
    { $count ->
        [one] { $count } ligne ; elle figure dans custody.jsonl
        [many] { $count } de lignes ; chacune figure dans custody.jsonl
       *[other] { $count } lignes ; chacune figure dans custody.jsonl
    }
page-log-hidden =
    { $count ->
        [one] { $count } ligne non communiquée ; son empreinte numérique figure dans custody.jsonl
        [many] { $count } de lignes non communiquées ; leurs empreintes numériques figurent dans custody.jsonl
       *[other] { $count } lignes non communiquées ; leurs empreintes numériques figurent dans custody.jsonl
    }
page-annex = Annexe : empreintes numériques de tous les fichiers
page-file = Fichier
page-to-top = Retour à la première page

## Dispatch note
page-dispatch = Bordereau d’envoi
page-dispatch-lead = Conservez ce bordereau séparément du dossier et envoyez-le par une autre voie. Il permet au destinataire de vérifier que le dossier est bien celui qui a été scellé.
page-seal = Empreinte de scellement
page-telephone = Par téléphone : lire les chiffres groupe par groupe
page-compare = Comment comparer
page-compare-1 = Appelez l’expéditeur à un numéro que vous connaissez par ailleurs, et non à celui de ce bordereau.
page-compare-2 = Vérifiez le dossier au moyen de cette ligne, ou comme l’explique START-HERE.html sous « Comment vérifier » :
page-compare-3 = Comparez chaque groupe de l’empreinte de scellement. Un seul caractère différent signifie qu’il s’agit d’un autre dossier.
page-package-file = Le fichier
page-zip-sha = SHA-256 du fichier ZIP
page-zip-note = L’empreinte numérique du ZIP change lorsqu’il est recompressé ; l’empreinte de scellement ne change pas.
page-compare-page = Ouvrez dans un navigateur quelconque la page de vérification désignée ci-dessous, déposez-y le ZIP et saisissez l’empreinte de scellement.
page-checker = La page de vérification
page-checker-note = Elle vérifie le dossier dans tout navigateur, sans réseau. La copie contenue dans le dossier ne peut se porter garante d’elle-même : ne vous fiez qu’à une copie dont le SHA-256 est celui-ci.
page-qr = Code QR de l’empreinte de scellement

## Counts
page-bytes =
    { $count ->
        [one] { $count } octet
        [many] { $count } d’octets
       *[other] { $count } octets
    }
page-count-items =
    { $count ->
        [one] { $count } pièce
        [many] { $count } de pièces
       *[other] { $count } pièces
    }
page-count-pages =
    { $count ->
        [one] { $count } page
        [many] { $count } de pages
       *[other] { $count } pages
    }
page-count-paragraphs =
    { $count ->
        [one] { $count } paragraphe
        [many] { $count } de paragraphes
       *[other] { $count } paragraphes
    }
page-count-full = { $count } en traduction intégrale
page-count-certified =
    { $count ->
        [one] dont { $count } certifiée conforme
        [many] dont { $count } certifiées conformes
       *[other] dont { $count } certifiées conformes
    }
page-count-partial = { $count } en extraits
page-count-stale = { $count } en traduction périmée
page-count-none = { $count } sans traduction
page-count-not-needed =
    { $count ->
        [one] { $count } ne nécessitant pas de traduction
        [many] { $count } ne nécessitant pas de traduction
       *[other] { $count } ne nécessitant pas de traduction
    }
page-count-withheld =
    { $count ->
        [one] { $count } non communiquée
        [many] { $count } non communiquées
       *[other] { $count } non communiquées
    }
page-more-paragraphs =
    { $count ->
        [one] Encore { $count } paragraphe.
        [many] Encore { $count } de paragraphes.
       *[other] Encore { $count } paragraphes.
    }

## Templates of an office
problem-dossier-read = Le modèle { $place } n’a pas pu être lu.
remedy-dossier-read = Vérifiez que le fichier existe et que vous êtes autorisé à le lire.
problem-dossier-template = Le modèle { $place } contient une erreur à la ligne { $line }, colonne { $column } : { $detail }
remedy-dossier-template = Comparez-le avec le modèle fourni du même nom ; sans --templates, le modèle fourni est utilisé.
problem-dossier-write = Une page du dossier n’a pas pu être écrite : { $reason }
remedy-dossier-write = Libérez de l’espace sur le disque où se trouve le répertoire de l’affaire.
problem-dossier-index = L’index { $place } n’a pas pu être écrit : { $detail }
remedy-dossier-index = Il s’agit d’une erreur du programme ; veuillez la signaler avec le message ci-dessus.

page-said = Ce que le fichier dit de lui-même (ses propres indications, non vérifiées)
page-members = Fichiers qu’il renferme
page-member = Nom
page-members-more = { $count ->
    [one] { $count } fichier supplémentaire n’est pas répertorié ici ; dossier.json répertorie ce que l’expéditeur a enregistré.
    [many] { $count } de fichiers supplémentaires ne sont pas répertoriés ici ; dossier.json répertorie ce que l’expéditeur a enregistré.
   *[other] { $count } fichiers supplémentaires ne sont pas répertoriés ici ; dossier.json répertorie ce que l’expéditeur a enregistré.
}
page-members-missing = Certains fichiers qu’il renferme n’ont pas été examinés : { $reason }.
page-machine = Texte dans les images

## Further words about persons, items and requests
page-no-exhibit = Sans pièce :
page-more-telegraph_code = Code télégraphique chinois
page-more-prints = Empreintes digitales ou ADN (référence)
page-more-description = Signalement et avertissements
page-more-last_known = Dernière localisation connue
page-more-refugee_check = Vérification du statut d’asile ou de réfugié
page-more-changes = Modifications depuis le recueil
page-more-witness = Témoin instrumentaire
page-more-grading = Cotation de la source et du contenu
page-more-custody_place = Lieu de conservation de l’objet
page-more-custody_seals = Scellés avant / après
page-sensitive-intelligence = renseignement, et non preuve
page-form = Forme
page-form-original = original
page-form-certified-copy = copie certifiée conforme
page-form-forensic-image = image forensique
page-form-working-copy = copie de travail
page-form-print = tirage papier
page-form-object = image d’un objet
page-detail-certificate_wanted = Attestation de copie souhaitée
page-detail-originals_sent = Originaux envoyés
page-detail-special_procedure_wished = Procédure particulière souhaitée
page-detail-demand_made = Exigence formulée
page-detail-kidnapping = Enlèvement
page-detail-linked_at_home = Personnes liées dans le pays de l’expéditeur
page-detail-asked_before = Demande préalable par téléphone
page-detail-vehicle_involved = Véhicule concerné
page-detail-insurer_known = Assureur connu
page-gap = [sans correspondance]
page-finding-accepted = Vérifié par { $who } ; accepté tel quel :
page-finding-explained = Vérifié et expliqué par { $who } :

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Ce dossier se présente en { $count } volumes numérotés. Placez-les tous au même endroit et réunissez-les d’abord ; rien de ce qu’ils contiennent ne peut être ouvert avant.
join-seven-zip = Avec 7-Zip ou un programme semblable : ouvrez { $first }. Il trouve lui-même les autres volumes.
join-windows = Sous Windows sans autre programme, dans l’invite de commandes, à cet endroit :
join-unix = Sous Linux ou macOS, dans le terminal, à cet endroit :
join-check = Pour voir d’abord si un volume a été endommagé en route :
join-then = Ouvrez ensuite { $zip } et commencez par START-HERE.html. On y explique comment vérifier que rien n’a été modifié. L’empreinte de { $zip } dans son ensemble figure sur le bordereau d’envoi.
join-pouch = Qui dispose de pouch n’a rien à réunir :
