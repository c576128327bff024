# The command line: help.
help-pouch = Fait d’un répertoire de preuves et de leurs traductions humaines un dossier unique qu’un correspondant étranger peut lire et vérifier.
help-heading-usage = Usage :
help-heading-commands = Commandes
help-heading-options = Options
help-heading-arguments = Arguments
help-common-help = Affiche cette aide
help-common-version = Affiche la version
help-common-json = Répond par un objet JSON, pour les scripts
help-common-quiet = Ne donne que la réponse et les erreurs
help-common-no-color = N’emploie pas de couleurs
help-common-lang = Langue des messages : ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = Le moment à prendre en compte, par exemple 2016-06-14T09:30:00Z, au lieu de maintenant
help-common-actor = Qui est à l’œuvre, tel que le journal de traçabilité le nommera ; sinon l’agent de case.toml
help-demo = Décompresse une affaire d’exemple, l’empaquette, la vérifie et indique où regarder
help-demo-dir = Répertoire de l’exemple ; pouch-demo si omis
help-demo-sample = Quel exemple : argentina-2016 ou rome-insurance
help-init = Crée un répertoire d’affaire avec un case.toml commenté
help-init-dir = Le nouveau répertoire d’affaire ; celui-ci si aucun n’est indiqué
help-init-kind = Type de dossier, par exemple TRANSMIT, RFA ou RN : pouch profiles list les nomme tous
help-add = Verse des preuves au dossier : copie ce qui se trouve ailleurs, calcule les empreintes numériques, identifie et lit ce qui est nouveau dans evidence/
help-add-paths = Fichiers ou répertoires à copier d’abord dans evidence/
help-add-ocr = Fait lire par Tesseract les images de texte et les pages numérisées, dans les langues de case.toml : pour la langue et la recherche uniquement
help-add-new-only = Ne relit pas les originaux déjà connus
help-add-accept-change = Admet que cette pièce a été modifiée à bon droit ; exige --reason
help-add-reason = Pourquoi la modification est admise
help-status = Affiche les pièces, les langues, les traductions, ce qui manque et ce qu’il faut faire ensuite
help-status-items = Pièces dont il faut tout dire : ce que le fichier dit de lui-même et les fichiers qu’il renferme
help-confirm = Consigne ce qu’une personne affirme de la langue des pièces
help-confirm-items = Numéros de pièces ou chemins
help-confirm-language = Étiquette de langue, par exemple uk ou zh-Hans ; zxx s’il n’y a pas de texte
help-attach = Joint une traduction humaine à un original
help-attach-item = Numéro ou chemin de l’original
help-attach-file = La traduction ; à omettre si seul son certificat est joint
help-attach-to = Langue de la traduction
help-attach-translator = Clé d’un [[translator]] de case.toml, ou un nom
help-attach-scope = Étendue de ce qui a été traduit
help-attach-reviser = Qui l’a relue
help-attach-machine-draft-edited-by = Déclare un projet automatique et nomme la personne qui l’a corrigé et qui en répond
help-attach-certificate = Le certificat du traducteur
help-attach-certificate-place = Où il a été établi
help-attach-certificate-date = Quand il a été établi (AAAA-MM-JJ)
help-attach-certificate-pages = Combien de pages il couvre
help-attach-certificate-number = Son numéro dans un registre (numéro du serment, d’ordre ou du notaire)
help-attach-certificate-authority = Qui l’a enregistré ou confirmé : tribunal, notaire, ordre professionnel
help-attach-supersedes = La traduction dont elle prend la place : son chemin, ou les 8 premiers chiffres de son SHA-256
help-attach-reason = Pourquoi elle en prend la place
help-attach-received-from = De qui elle a été reçue
help-attach-received-on = Quand elle a été reçue (AAAA-MM-JJ)
help-pack = Empaquette un dossier par destinataire, le vérifie et écrit le bordereau d’envoi
help-pack-to = Seulement pour ce destinataire (sa clé dans case.toml)
help-pack-out = Répertoire des dossiers ; le répertoire de l’affaire si omis
help-pack-force = Remplace ce qui existe déjà
help-pack-compress = Comprime ce qui peut être réduit ; sinon, chaque octet du ZIP compte dans la vérification
help-pack-quick = N’examine que la structure de ce qui a été écrit et omet le PDF et l’empreinte numérique du ZIP : pour des preuves très volumineuses
help-pack-font-dir = Ajoute les polices de ce répertoire à celles du programme, pour le PDF ; leurs empreintes numériques figurent dans le dossier
help-pack-attach-index = Joint l’index (dossier.json) à l’intérieur du PDF, qui est alors un PDF/A-3a
help-pack-no-pdf = Omet le PDF
help-language = Indique dans quelles langues des fichiers sont écrits, sans affaire
help-language-paths = Fichiers ou répertoires ; - lit ce qui est transmis par un tube
help-language-expect = Langues attendues, par exemple it,zh,en : elles pèsent davantage, et toute autre est signalée
help-language-blocks = Indique aussi les langues de chaque paragraphe, bloc de page ou message
help-identify = Indique ce que sont des fichiers d’après leur contenu, sans affaire
help-identify-paths = Fichiers ou répertoires
help-identify-details = Indique aussi ce que les fichiers disent d’eux-mêmes (lieu, auteur, dates) et ce que renferment archives, boîtes aux lettres et messages
help-identify-text = Fait tout ce que fait --details, et affiche aussi le texte
help-identify-ocr = Fait lire par Tesseract les images de texte et les pages numérisées : pour la langue et la recherche uniquement
help-identify-expect = Langues auxquelles --ocr doit s’attendre, par exemple zh-Hans,es
help-verify = Vérifie un dossier ou tout paquet BagIt, dans un ZIP ou un répertoire, et répond ligne par ligne
help-verify-path = Le dossier
help-verify-expect = L’empreinte de scellement que l’expéditeur vous a communiquée par une autre voie : 64 caractères ou 8 groupes de 5 chiffres
help-show = Montre le contenu, sans décompresser ni vérifier
help-show-path = Le dossier

# The command line: what was not understood.
usage-help = Saisissez pouch --help, ou pouch COMMANDE --help.
usage-value = La valeur { $value } ne convient pas pour { $argument }.
usage-unknown-argument = Il n’y a pas ici d’option { $argument }.
usage-unknown-command = Il n’y a pas de commande { $argument }.
usage-nearest = Vouliez-vous dire { $nearest } ?
usage-allowed = Possibles : { $allowed }.
usage-missing = Il manque quelque chose : { $argument }.
usage-no-command = Indiquez ce qu’il faut faire.
usage-not-utf8 = Un argument n’est pas un texte lisible.
usage-twice = { $argument } a été indiqué deux fois, ou ne va pas avec une autre option.
usage-other = La commande n’a pas été comprise.
usage-bad-time = { $value } n’est pas une heure. Écrivez-la sous la forme 2016-06-14T09:30:00Z ou 2016-06-14T17:30:00+08:00.

# Answers.
level-error = ERREUR
level-warning = AVERTISSEMENT
level-note = REMARQUE
init-done = Le répertoire d’affaire { $folder } est prêt.
init-next = Étape suivante : remplissez { $file }, placez les originaux dans evidence/ et exécutez-y pouch add.
add-taken = { $count ->
    [one] { $count } pièce a été versée au dossier.
   *[other] { $count } pièces ont été versées au dossier.
 }
add-recognized = { $count ->
    [one] { $count } pièce déjà connue a été lue par reconnaissance de texte.
   *[other] { $count } pièces déjà connues ont été lues par reconnaissance de texte.
 }
add-unchanged = { $count ->
    [one] { $count } original déjà connu est inchangé.
   *[other] { $count } originaux déjà connus sont inchangés.
 }
members-more = { $count ->
    [one] … et encore { $count } fichier à l’intérieur
   *[other] … et encore { $count } fichiers à l’intérieur
}
add-stopped = Interrompu. Ce qui a été versé au dossier y reste ; relancez pouch add pour continuer.
language-confirmed = { $tag } (confirmée)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = confirmée
language-status-probable = probable
language-status-contested = contestée
language-status-undetermined = non déterminée
language-whatlang = {"; "}whatlang indique { $tag }
language-unexpected = {"; "}non attendue
confirm-done = { $items } : langue { $language }, confirmée.
attach-done = { $item } → { $to } : { $path } est joint.
attach-certified = { $item } → { $to } : le certificat de { $path } est joint.
pack-done = { $file } est empaqueté pour { $recipient } et satisfait à la vérification (pièces : { $items } ; octets : { $bytes }).
pack-seal = Empreinte de scellement. Communiquez-la au destinataire par une autre voie :
pack-telephone = Par téléphone :
pack-note = Bordereau d’envoi : { $file }
pack-page = Page avec laquelle le destinataire le vérifie dans un navigateur : { $file }
status-item = Pièce
status-title = Titre ou fichier
status-language = Langue
status-not-needed = non nécessaire
status-unknown = confirmer la langue
status-missing = sans traduction
status-stale = PÉRIMÉE : original modifié
status-partial = extraits
status-received = intégrale
status-certified = intégrale, certifiée
status-withheld = non communiqué
status-new = Pas encore versé au dossier : { $path }
status-proposal = { $path } semble être la traduction de { $item }. Si c’est le cas : pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Encore vide dans case.toml, et nécessaire avant l’empaquetage : { $keys }.
empty-should = Encore vide dans case.toml ; le dossier indiquera « non précisé » : { $keys }.
empty-unknown = Pas encore connu ; l’avis l’indiquera s’il est empaqueté : { $keys }.
empty-remedy = Les commentaires de case.toml indiquent ce qui doit y figurer ; pouch check indique pourquoi, et d’après qui, avec un exemple.
next-alarm = Étape suivante : un original n’est plus tel qu’il a été versé au dossier. Cherchez-en la raison avant toute autre chose.
next-add = Étape suivante : placez les originaux dans evidence/ et exécutez pouch add.
next-confirm = Étape suivante : indiquez la langue des pièces incertaines : pouch confirm E0001 --language …
next-attach = Étape suivante : joignez les traductions manquantes (pouch attach), ou écrivez dans case.toml pourquoi il n’y en a pas.
next-fill = Étape suivante : remplissez ce qui manque dans case.toml.
next-pack = Étape suivante : pouch pack.
verify-own-seal = Empreinte de scellement de ce dossier ; comparez-la avec celle que l’expéditeur vous a communiquée :
demo-unpacked = Une affaire d’exemple, entièrement fictive, se trouve dans { $folder }.
demo-look = Voyez vous-même : décompressez le dossier et ouvrez START-HERE.html dans un navigateur quelconque. Modifiez-en un octet et relancez pouch verify.
show-claims = Voici ce que le dossier dit de lui-même. Seul pouch verify le vérifie.

# Problems and remedies of packing.
problem-pack-problems = Ce n’est pas encore possible ; ce qui l’empêche est énuméré ci-dessus ({ $count }).
remedy-pack-problems = Réglez chaque ligne ci-dessus, puis relancez la commande.
problem-pack-read = { $place } ne peut être lu : { $reason }.
remedy-pack-read = Vérifiez que le fichier existe et que vous êtes autorisé à le lire, puis relancez la commande.
problem-pack-write = { $path } ne peut être écrit : { $reason }.
remedy-pack-write = Vérifiez que le disque n’est pas plein et que vous êtes autorisé à y écrire, ou choisissez un autre répertoire avec --out. Rien d’inachevé n’a été laissé.
problem-pack-exists = { $path } existe déjà.
remedy-pack-exists = Déplacez-le ou choisissez un autre nom ; il n’est remplacé qu’avec --force.
problem-pack-no-item = Il n’y a pas de pièce { $name } dans cette affaire.
remedy-pack-no-item = Pour voir les numéros : pouch status ; un chemin tel que evidence/letter.pdf convient aussi.
problem-init-unknown-type = Il n’y a pas de type de dossier { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Choisissez l’un des types suivants : { $known }.
       *[other] S’agit-il de « { $nearest } » ? Choisissez l’un des types suivants : { $known }.
    }
problem-pack-not-listed = { $name } ne figure pas parmi : { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Utilisez l’un d’eux, ou ajoutez-le à case.toml.
       *[other] S’agit-il de « { $nearest } » ? Utilisez l’un d’eux, ou ajoutez-le à case.toml.
    }
problem-pack-unsound = Le dossier produit ne satisfait pas à notre propre vérification ; il a été supprimé.
remedy-pack-unsound = Le disque ou la mémoire est peut-être défaillant. Relancez la commande, sur un autre disque si cela se répète.
problem-pack-json = Une entrée n’a pas pu être écrite : { $reason }.
remedy-pack-json = Veuillez le signaler comme une erreur de pouch.
problem-pack-no-recipient = case.toml ne nomme aucun destinataire.
remedy-pack-no-recipient = Remplissez une table [[recipient]] : key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place } : le numéro de l’affaire, ou la clé ou les langues du destinataire, manquent.
remedy-pack-recipient-incomplete = Remplissez id, ainsi que key et languages de chaque [[recipient]].
problem-pack-no-items = Il n’y a pas de preuves pour { $place }.
remedy-pack-no-items = Placez les originaux dans evidence/ et exécutez pouch add.
problem-pack-words-without-item = case.toml comporte un [[item]] pour { $place }, mais aucun original de ce nom n’a été versé au dossier. S’il devait servir à ne pas communiquer un original, cet original serait envoyé.
remedy-pack-words-without-item = Corrigez son chemin (peut-être { $nearest }), supprimez le [[item]], ou exécutez pouch add.
problem-pack-translation-stale = { $item } ({ $place }) a été modifié après avoir été traduit.
remedy-pack-translation-stale = Faites traduire la modification et joignez la traduction, ou écrivez stale_reason dans son [[item]] ; le dossier l’imprimera.
problem-pack-translation-missing = { $item } ({ $place }) n’a pas de traduction pour le destinataire.
remedy-pack-translation-missing = Joignez-en une avec pouch attach { $item } FICHIER --to …, ou écrivez untranslated_reason dans son [[item]].
problem-pack-translation-partial = { $item } ({ $place }) n’est traduit qu’en partie.
remedy-pack-translation-partial = Joignez la traduction intégrale, ou écrivez untranslated_reason dans son [[item]].
problem-pack-language-unknown = La langue de { $item } ({ $place }) n’est pas certaine.
remedy-pack-language-unknown = Examinez la pièce et indiquez-la : pouch confirm { $item } --language … ; employez zxx si elle ne contient pas de texte.
problem-pack-attached-changed = ALERTE : { $place } n’est plus le fichier qui a été joint. SHA-256 alors : { $was }. Maintenant : { $now }.
remedy-pack-attached-changed = Rétablissez le fichier. Si la modification est légitime, joignez-le de nouveau avec pouch attach ; le journal conserve les deux.
problem-pack-bad-name = { $place } n’est pas un nom utilisable dans un dossier.
remedy-pack-bad-name = Veuillez le signaler comme une erreur de pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = La langue de { $item } ({ $place }) n’est pas certaine ; aucune traduction ne peut donc y être rattachée.
remedy-attach-source-language-unknown = Examinez la pièce et indiquez d’abord sa langue : pouch confirm { $item } --language …
problem-attach-same-language = { $item } ({ $place }) est déjà en { $to }.
remedy-attach-same-language = Vérifiez la pièce et --to ; si la langue indiquée était inexacte, corrigez-la avec pouch confirm { $item } --language …
problem-attach-language-differs = { $place } a été joint comme traduction en { $to }, mais semble être en { $seems }.
remedy-attach-language-differs = Ouvrez le fichier et vérifiez que c’est le bon ; joignez le bon pour le remplacer.
problem-attach-same-file = { $place } est, octet pour octet, l’original { $item }, et non une traduction.
remedy-attach-same-file = Joignez la traduction elle-même ; elle remplace ce fichier.

# Problems and remedies of arguments.
problem-argument-language = { $value } n’est pas une étiquette de langue.
remedy-argument-language = Employez une étiquette telle que es, it, zh-Hans ou pt-BR.
problem-argument-date = { $value } n’est pas une date.
remedy-argument-date = Écrivez-la sous la forme 2016-06-18.
problem-demo-not-empty = Le répertoire { $path } n’est pas vide.
remedy-demo-not-empty = Indiquez un autre répertoire : pouch demo NOUVEAU-RÉPERTOIRE
problem-demo-no-sample = Il n’y a pas d’exemple { $name }.
remedy-demo-no-sample = Choisissez l’un des exemples suivants : { $known }.
usage-language = pouch ne parle pas { $value }. Choisissez l’une des langues suivantes : { $known }.
answer-not-written = La réponse n’a pas pu être écrite : { $reason }.
problem-attach-replaces = { $item } avait déjà une traduction en { $to } : { $place }, de { $translator }. La nouvelle prend sa place ; le journal conserve les deux.
remedy-attach-replaces = Si la précédente était meilleure (complète, certifiée), joignez-la de nouveau.
problem-init-exists = Ce répertoire contient déjà une affaire : { $path }.
remedy-init-exists = Choisissez un autre répertoire : pouch init NOUVEAU-RÉPERTOIRE --type TRANSMIT
problem-pack-version-sent = La version { $version } a été envoyée à { $recipient } le { $when }, et ce qui serait empaqueté maintenant n’est pas identique. Une version envoyée ne change jamais.
remedy-pack-version-sent = Augmentez version dans case.toml et empaquetez de nouveau : le nouveau dossier indique lequel il remplace et ce qui a changé.
problem-pack-same-version = Un dossier de version { $version } a déjà été empaqueté pour { $place }, avec une autre empreinte de scellement : { $seal }.
remedy-pack-same-version = S’il a été envoyé, augmentez version dans case.toml et empaquetez de nouveau ; le nouveau dossier indique alors lequel il remplace.

# pouch check and pouch profiles.
help-check = Nomme tout ce qui manque, est en suspens ou douteux dans une affaire, avec la raison, d’après qui, et un bon exemple
help-check-to = Seulement pour ce destinataire (sa clé dans case.toml) ; peut être répété
help-profiles = Montre les types de dossier et ce que chacun exige ; vérifie ceux qui sont propres au service
help-profiles-list = Énumère les types de dossier avec la date de leurs exigences
help-profiles-show = Montre chaque exigence d’un type : niveau, condition, source, clés
help-profiles-show-kind = Type de dossier, par exemple TRANSMIT
help-profiles-check = Vérifie les fichiers de types de dossier propres au service
help-profiles-check-files = Fichiers à vérifier ; à défaut, ceux de profiles/ sous --templates
help-common-templates = Répertoire des modèles propres au service : profiles/*.toml, handling/*.toml, locales/, pages de dossier
empty-open = Sans réponse dans case.toml : { $keys }.
check-when = { $field } (Demandé { $condition }.)
check-also = Aussi : { $places }
check-also-more = Aussi : { $places } … et encore { $more }
check-clean = Rien ne manque et rien n’est douteux.
check-summary = Erreurs : { $errors } · avertissements : { $warnings } · remarques : { $notes }
profiles-type = Type
profiles-title = Désignation
profiles-date = Date
profiles-own = Lignes propres
profiles-all = Toutes les lignes
profiles-by-pouch = pouch s’en charge
profiles-keys = Clés :
profiles-also = Peuvent s’y ajouter :
profiles-seen = Figure dans le dossier à :
profiles-none-own = Aucun type de dossier qui vous soit propre : rien à vérifier.
profiles-in-order = En ordre : { $types }

# How far a long step is, on the terminal.
progress-take-in = Versement des pièces
progress-recheck = Relecture des originaux connus
progress-pack = Mise en paquet
progress-check = Vérification
progress-encrypt = Chiffrement
progress-stopping = Arrêt en cours. Appuyez encore une fois sur Ctrl-C pour arrêter immédiatement.

# Further digests, and volumes.
help-add-hash = Calcule aussi les empreintes avec ces algorithmes, dans la même lecture, et les consigne : sha512, sm3, streebog …
help-pack-hash = Dresse aussi les listes du contenu avec ces algorithmes : sha512, sm3, streebog …
help-pack-split = Coupe le ZIP en volumes numérotés de cette taille, par exemple 25MB ou 4GiB
pack-volumes = { $count } volumes ; comment les réunir : { $file }
problem-argument-size = { $value } n’est pas une taille de volume.
remedy-argument-size = Écrivez-la sous la forme 25MB ou 4GiB ; au moins 64KiB.
problem-argument-hash = { $value } n’est pas un algorithme avec lequel des listes sont écrites.
remedy-argument-hash = Utilisez un ou plusieurs de ceux-ci, séparés par des virgules : { $known }.
