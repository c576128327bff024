# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = chiffré ou protégé par un mot de passe
unread-damaged = endommagé : le texte n’a pas pu être lu jusqu’au bout
unread-unsupported = pouch ne sait pas lire ce format
unread-needs-ocr = image d’un texte : une personne doit la lire, ou une reconnaissance de texte (OCR)
unread-empty = le fichier est vide
unread-no-text = lu jusqu’au bout ; il ne contient pas de texte
unread-no-words = son, film ou programme : aucun texte écrit
unread-too-large = dépasse les limites de lecture : le texte manque ou est incomplet
unread-too-deep = comporte plus de niveaux d’imbrication que les limites de lecture
unread-encoding = certains octets ne correspondent à aucun encodage de caractères probable
unread-time-limit = non lu jusqu’au bout dans le temps accordé à un document
unread-memory-limit = exige plus de mémoire qu’il n’en est accordé à un document
unread-reader-failed = la lecture automatique de ce fichier a échoué

problem-format-empty = { $place } n’a pas de contenu : 0 octet.
remedy-format-empty = Demandez à la personne qui a fourni le fichier s’il doit être vide. S’il a été tronqué lors de la copie, versez-le de nouveau au dossier à partir de la source.
problem-format-encrypted = { $place } ({ $format }) est chiffré ou protégé par un mot de passe.
remedy-format-encrypted = Demandez le mot de passe ou une copie non protégée, et ajoutez cette copie comme pièce supplémentaire. Laissez l’original tel quel.
problem-format-extension-lies = Le nom de { $place } se termine par .{ $extension }, mais son contenu est : { $format }.
remedy-format-extension-lies = Ne l’ouvrez pas par un double-clic. Laissez le nom d’origine tel quel et, si vous le savez, notez dans l’affaire pourquoi le nom et le contenu diffèrent.
problem-metadata-gps = { $place } indique la position { $position }, où il a été fait.
remedy-metadata-gps = Vérifiez à quelle adresse cela correspond avant que le fichier ne sorte du service : le domicile d’un témoin, un lieu sûr. Si elle doit rester inconnue, ne communiquez pas la pièce ; ne modifiez jamais l’original.
problem-metadata-author = { $place } nomme une personne dans ses propriétés : { $name }.
remedy-metadata-author = Vérifiez si le destinataire peut connaître ce nom. Sinon, ne communiquez pas la pièce ; ne modifiez jamais l’original.
problem-metadata-tracked-changes = { $place } contient { $count } modifications suivies : du texte inséré ou supprimé.
remedy-metadata-tracked-changes = Lisez-les avant que le fichier ne sorte du service : le texte supprimé s’y trouve encore et sera lu par quiconque l’ouvre.
problem-metadata-hidden-sheet = { $place } comporte une feuille masquée : { $sheet }.
remedy-metadata-hidden-sheet = Regardez la feuille masquée avant que le fichier ne sorte du service : son contenu s’y trouve, et n’importe qui peut l’afficher.
problem-metadata-comments = { $place } contient { $count } commentaires.
remedy-metadata-comments = Lisez les commentaires avant que le fichier ne sorte du service : ils peuvent nommer des personnes ou des travaux que le destinataire ne doit pas connaître.
problem-format-truncated = { $place } ({ $format }) se termine trop tôt : il a été tronqué.
remedy-format-truncated = Versez-le de nouveau au dossier à partir de la source. Si la source est tronquée elle aussi, indiquez-le dans la description de cette pièce.
problem-format-polyglot = { $place } ({ $format }) est en même temps un fichier d’un autre type : { $other }.
remedy-format-polyglot = Ne l’ouvrez pas avec le programme habituel. Notez-le dans l’affaire et faites-le examiner : un fichier de deux types est rarement un hasard.

unread-in-members = fichier d’archive : son contenu se trouve dans les fichiers qu’il renferme
problem-members-missing = { $place } renferme des fichiers qui n’ont pas été examinés : { $reason ->
    [encrypted] ils sont chiffrés ou protégés par un mot de passe
    [damaged] l’archive est endommagée
    [unsupported] pouch ne sait pas ouvrir ce type d’archive
    [too-large] ils sont trop nombreux ou trop grands
    [too-deep] leur imbrication est trop profonde
    [time-limit] ils ont pris trop de temps
    [memory-limit] ils exigent trop de mémoire
   *[other] la lecture automatique a échoué
}.
remedy-members-missing = Décompressez-le sur une machine réservée à cet usage et ajoutez ce qui importe comme pièces distinctes. Laissez l’original tel quel.
problem-members-more-remarks = Les fichiers que renferme { $place } donnent lieu à { $count } remarques de plus que celles indiquées ici.
remedy-members-more-remarks = Pour les voir toutes : pouch identify --details --json
problem-metadata-unread = { $place } : ses propriétés n’ont pas pu être lues ; la lecture automatique y a échoué.
remedy-metadata-unread = Regardez les propriétés avec un autre programme avant que le fichier ne sorte du service.
problem-metadata-too-large = { $place } dépasse les limites de lecture ; ses propriétés n’ont pas été lues.
remedy-metadata-too-large = Regardez ses propriétés avec un autre programme avant que le fichier ne sorte du service : un film peut indiquer le lieu où il a été tourné.
problem-metadata-bcc = { $place } nomme des personnes mises en copie cachée : { $people }.
remedy-metadata-bcc = Vérifiez si le destinataire peut en avoir connaissance. Sinon, ne communiquez pas la pièce ; ne modifiez jamais l’original.

# What a file says about itself.
meta-taken = prise de vue
meta-digitized = numérisation
meta-created = création
meta-modified = modification
meta-date = date
meta-offset = décalage par rapport à UTC
meta-gps = position
meta-make = fabricant
meta-model = modèle
meta-software = logiciel
meta-host = ordinateur
meta-description = description
meta-copyright = droit d’auteur
meta-author = auteur
meta-last-author = dernier auteur
meta-manager = responsable
meta-company = société
meta-title = titre
meta-subject = objet
meta-application = application
meta-producer = logiciel producteur du PDF
meta-revision = révisions
meta-minutes-edited = minutes d’édition
meta-pages = pages
meta-from = de
meta-reply-to = répondre à
meta-return-path = chemin de retour
meta-to = à
meta-cc = copie à
meta-bcc = copie cachée à
meta-message-id = identifiant du message
meta-originating-ip = adresse IP de l’expéditeur
meta-received = dernier en-tête Received
meta-duration = durée
meta-codec = format du son
meta-width = largeur
meta-height = hauteur
meta-sample-rate = échantillons par seconde
meta-bit-rate = kbit par seconde
meta-channels = canaux

problem-reveals-gps = Ce qui est adressé à { $place } révèle où des fichiers ont été faits : { $items } ({ $count } au total).
remedy-reveals-gps = Vérifiez à quelle adresse cela correspond : le domicile d’un témoin, un lieu sûr. Si elle doit rester inconnue, ne communiquez pas la pièce ; les positions : pouch status { $items }
problem-reveals-author = Ce qui est adressé à { $place } nomme des personnes dans les propriétés de fichiers : { $items } ({ $count } au total).
remedy-reveals-author = Vérifiez si le destinataire peut connaître ces noms : pouch status { $items }. Sinon, ne communiquez pas la pièce ; ne modifiez jamais l’original.
problem-reveals-bcc = Ce qui est adressé à { $place } nomme des personnes mises en copie cachée : { $items } ({ $count } au total).
remedy-reveals-bcc = Vérifiez si le destinataire peut en avoir connaissance : pouch status { $items }. Sinon, ne communiquez pas la pièce.
problem-reveals-tracked-changes = Ce qui est adressé à { $place } contient des modifications suivies : { $items } ({ $count } au total).
remedy-reveals-tracked-changes = Lisez-les : le texte supprimé se trouve encore dans le fichier. S’il doit rester inconnu, ne communiquez pas la pièce.
problem-reveals-hidden-sheet = Ce qui est adressé à { $place } comporte des feuilles masquées : { $items } ({ $count } au total).
remedy-reveals-hidden-sheet = Regardez les feuilles masquées : n’importe qui peut les afficher. Si elles doivent rester inconnues, ne communiquez pas la pièce.
problem-reveals-comments = Ce qui est adressé à { $place } contient des commentaires : { $items } ({ $count } au total).
remedy-reveals-comments = Lisez les commentaires : ils peuvent nommer des personnes ou des travaux que le destinataire ne doit pas connaître. Dans ce cas, ne communiquez pas la pièce.

machine-reading = lecture automatique, pour la langue et la recherche uniquement ({ $engine }, { $languages }, sûre à { $confidence } %)
problem-ocr-no-tesseract = La reconnaissance de texte a été demandée, mais Tesseract n’est pas installé. Les images de texte n’ont pas été lues.
remedy-ocr-no-tesseract = Installez-le et relancez la commande. Sous Debian et Ubuntu : apt install { $packages }
problem-ocr-no-pdftoppm = Les pages numérisées des PDF n’ont pas été lues : pdftoppm, qui en produit les images, n’est pas installé.
remedy-ocr-no-pdftoppm = Installez-le et relancez la commande. Sous Debian et Ubuntu : apt install poppler-utils
problem-ocr-no-languages = La reconnaissance de texte a été demandée, mais aucune langue n’est indiquée à laquelle elle doive s’attendre.
remedy-ocr-no-languages = Remplissez source_languages dans case.toml, par exemple source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract ne connaît pas { $language } sur cette machine.
remedy-ocr-language-missing = Installez cette langue et relancez la commande. Sous Debian et Ubuntu : apt install { $package }
problem-ocr-language-unknown = pouch ne connaît pas de reconnaissance de texte pour { $language }.
remedy-ocr-language-unknown = Une personne doit lire ce qui y est écrit.
problem-language-surprise = { $place } : { $share } % de son texte est en { $language }, que case.toml ne nomme pas parmi les langues des preuves.
remedy-language-surprise = Vérifiez si le fichier appartient à cette affaire. Si c’est le cas, ajoutez { $language } à source_languages dans case.toml.
