# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Énumère les affaires dont la date de destruction ou de réexamen est arrivée
help-expire-folders = Répertoires d’affaire, ou répertoires qui en contiennent ; si omis, l’affaire où vous êtes, ou ce qui se trouve au-dessous
expire-none = { $count ->
    [one] { $count } affaire a été examinée ; sa date n’est pas arrivée.
   *[other] { $count } affaires ont été examinées ; aucune date n’est arrivée.
}
expire-due = { $count ->
    [one] { $count } affaire doit être détruite ou réexaminée :
   *[other] { $count } affaires doivent être détruites ou réexaminées :
}
expire-soon = { $count ->
    [one] { $count } affaire arrive bientôt à échéance :
   *[other] { $count } affaires arrivent bientôt à échéance :
}
expire-days-since = { $count ->
    [0] aujourd’hui
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
expire-days-left = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
expire-next = Réexaminez chacune : détruisez-la ainsi que ses copies, et demandez aux destinataires nommés après → de détruire les leurs ; ou fixez un destroy_by plus tardif sous [handling] de son case.toml, avec un motif au dossier.
next-handling = Étape suivante : réglez ce qui retient le dossier (marquages, pièces d’autres États, copies occultées, clés, délais), puis : pouch status
page-handling-level = Niveau de marquage
page-grading = Cotation de la source et de l’information
page-originator = Émetteur d’origine
page-originator-consent = Accord pour la transmission
page-declassification = Déclassifié ou autorisé à la diffusion en vertu de
page-redacts = Copie occultée de
problem-marking-rules-unreadable = Les règles d’utilisation et de diffusion de { $path } ne peuvent être lues : { $reason }.
remedy-marking-rules-unreadable = Vérifiez le répertoire indiqué par --templates, ou omettez --templates pour appliquer les règles fournies avec pouch.
problem-marking-rules-form = { $path } n’est pas écrit comme le sont les règles d’utilisation et de diffusion : { $reason }.
remedy-marking-rules-form = Corrigez le fichier ; le README de templates/handling, dans le code source de pouch, indique comment il s’écrit.
problem-marking-seen = { $place } porte le marquage « { $word } » ({ $marking }) { $at ->
    [name] dans son nom
    [title] dans ses propriétés (titre)
    [subject] dans ses propriétés (objet)
    [description] dans ses propriétés (description)
    [copyright] dans ses propriétés (droit d’auteur)
   *[other] à { $at }
}, vu { $times }×.
remedy-marking-seen = Examinez la pièce avant qu’elle n’aille où que ce soit. Si elle peut être envoyée, donnez à [handling] un set et un level aussi élevés, ou à son [[item]] une référence de déclassification ; sinon, ne la communiquez pas.
problem-marking-perhaps = { $place } porte peut-être un marquage : « { $word } » ({ $marking }) { $at ->
    [name] dans son nom
    [title] dans ses propriétés (titre)
    [subject] dans ses propriétés (objet)
    [description] dans ses propriétés (description)
    [copyright] dans ses propriétés (droit d’auteur)
   *[other] à { $at }
}, vu { $times }×.
remedy-marking-perhaps = Examinez la pièce. Si le mot ne marque rien, dites pourquoi dans son [[item]] : no_marking = "…".
problem-marking-half-stated = [handling] nomme un jeu de marquages sans niveau, ou un niveau sans son jeu.
remedy-marking-half-stated = Remplissez les deux, par exemple set = "TLP" et level = "amber" ; ou aucun.
problem-marking-unknown-set = Il n’y a pas de jeu de marquages « { $value } ».
remedy-marking-unknown-set = Employez l’un de ceux-ci pour set sous [handling] : { $known }.
problem-marking-unknown-level = Le jeu { $set } n’a pas de niveau « { $value } ».
remedy-marking-unknown-level = Employez l’un de ceux-ci pour level sous [handling] : { $known }.
problem-marking-unknown-grading = « { $value } » n’est pas une cotation de la source et de l’information.
remedy-marking-unknown-grading = Écrivez une lettre pour la source (A, B, C, X) et un chiffre pour l’information (1 à 4), par exemple grading = "B2".
problem-marking-above-level = { $place } porte le marquage « { $word } » ({ $marking }), qui est supérieur au niveau du dossier ({ $level ->
    [none] aucun n’est indiqué ; il est donc destiné à l’usage officiel
   *[other] { $level }
}) ; { $at ->
    [name] il figure dans le nom
    [title] il figure dans les propriétés (titre)
    [subject] il figure dans les propriétés (objet)
    [description] il figure dans les propriétés (description)
    [copyright] il figure dans les propriétés (droit d’auteur)
   *[other] il figure à { $at }
}.
remedy-marking-above-level = Relevez set et level sous [handling], ne communiquez pas la pièce (disclosure = "withheld") ou, si le mot ne marque rien, dites pourquoi dans son [[item]] : no_marking = "…".
problem-marking-state-secret = { $place } porte la marque d’un secret d’État : « { $word } » ({ $marking }) ; { $at ->
    [name] elle figure dans le nom
    [title] elle figure dans les propriétés (titre)
    [subject] elle figure dans les propriétés (objet)
    [description] elle figure dans les propriétés (description)
    [copyright] elle figure dans les propriétés (droit d’auteur)
   *[other] elle figure à { $at }
}.
remedy-marking-state-secret = La pièce ne doit pas être empaquetée. Ne la communiquez pas ; ou, une fois que l’autorité compétente l’a déclassifiée ou en a autorisé la diffusion, écrivez-en la référence dans le [[item]] : declassification = "…".
problem-marking-ask = { $place } porte peut-être un marquage supérieur au niveau du dossier : « { $word } » ({ $marking }) ; { $at ->
    [name] il figure dans le nom
    [title] il figure dans les propriétés (titre)
    [subject] il figure dans les propriétés (objet)
    [description] il figure dans les propriétés (description)
    [copyright] il figure dans les propriétés (droit d’auteur)
   *[other] il figure à { $at }
}.
remedy-marking-ask = Examinez la pièce. S’il s’agit d’un marquage, ne la communiquez pas ou relevez le niveau ; si le mot ne marque rien, dites pourquoi dans son [[item]] : no_marking = "…".
problem-marking-declassified = { $place } porte « { $word } » ({ $marking }, à { $at }) et part en vertu de { $reference }.
remedy-marking-declassified = Assurez-vous que la référence couvre précisément ce document et ce destinataire.
problem-marking-explained = { $place } porte « { $word } » ({ $marking }, à { $at }), ce qui, selon l’agent, ne marque rien.
remedy-marking-explained = Il convient que l’approbateur lise le motif dans no_marking.
problem-marking-unsearched = Marquages non recherchés selon les règles actuelles, dans ce qui est adressé à { $place } : { $items } ({ $count } au total).
remedy-marking-unsearched = Faites-les rechercher : pouch add. Traductions : joignez-les de nouveau.
problem-marking-unread = Ce qui est adressé à { $place } n’a pas pu être lu en partie, et les cachets et marquages n’y ont pas été recherchés : { $items } ({ $count } au total).
remedy-marking-unread = Regardez vous-même chaque page ; pour des pages numérisées, pouch add --ocr peut aider. Une image sans texte : pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } provient de { $originator }, et aucun accord pour la transmission n’est consigné.
remedy-third-party-no-consent = Demandez à { $originator } et écrivez la référence de la réponse dans son [[item]] : consent_reference = "…" ; d’ici là, ne communiquez pas la pièce.
problem-refuse-key = { $place } contient une clé privée ou un magasin de clés ({ $at ->
    [name] d’après son nom
    [bytes] dans ses octets
   *[other] à { $at }
}).
remedy-refuse-key = Ne la communiquez pas, ou envoyez une copie qui n’en contient pas. Si le destinataire en a besoin comme preuve, dites pourquoi dans son [[item]] : refuse_reason = "…".
problem-refuse-passwords = { $place } contient une liste de mots de passe (à partir de { $at }).
remedy-refuse-passwords = Ne la communiquez pas, ou envoyez une copie qui n’en contient pas. Si le destinataire en a besoin comme preuve, dites pourquoi dans son [[item]] : refuse_reason = "…".
problem-refuse-phone-image = { $place } semble être la copie entière d’un téléphone ou d’un disque ({ $bytes } octets) : bien plus, et sur bien plus de personnes, qu’il n’en faut à une affaire.
remedy-refuse-phone-image = Envoyez des extraits utiles à l’affaire. Si l’ensemble est nécessaire, dites pourquoi dans son [[item]] : refuse_reason = "…".
problem-redaction-parent-unknown = { $place } est désigné comme copie occultée de { $parent }, qui n’est pas une autre pièce de cette affaire.
remedy-redaction-parent-unknown = Écrivez le numéro ou le chemin de l’original : redacts = "E0007".
problem-redaction-parent-packed = { $place } est une copie occultée de { $parent }, et { $parent } lui-même est adressé au même destinataire.
remedy-redaction-parent-packed = Ne communiquez pas l’original, dans son [[item]] : disclosure = "withheld" et withheld_reason.
problem-redaction-no-terms = { $place } est une copie occultée, mais rien n’indique ce qui ne doit pas y figurer ; ses mots n’ont pas été vérifiés.
remedy-redaction-no-terms = Énumérez noms et numéros dans son [[item]] : redacted_terms = ["…"]. La liste ne quitte jamais le répertoire de l’affaire.
problem-redaction-withheld-inside = { $item } contient les octets mêmes de { $parent }, qui est non communiqué.
remedy-redaction-withheld-inside = Ne communiquez pas non plus { $item }, ou retirez le fichier de l’archive et envoyez le reste.
problem-redaction-term-left = La copie occultée { $place } contient encore le terme { $term } de sa liste ({ $at ->
    [name] dans son nom
    [bytes] dans ses octets
    [stream] dans une partie qu’aucune page n’affiche
   *[other] à { $at }
}).
remedy-redaction-term-left = Occultez de nouveau avec un programme qui supprime les mots au lieu de seulement les recouvrir, enregistrez sous un nouveau fichier, ajoutez-le et laissez l’ancien de côté.
problem-redaction-unread = La copie occultée { $place } ne peut être lue jusqu’au bout ({ $reason }) ; elle ne peut donc être vérifiée.
remedy-redaction-unread = Faites une copie sous une forme simple, par exemple un PDF sans mot de passe, et ajoutez-la.
problem-redaction-changes-left = La copie occultée { $place } contient encore des modifications suivies, et avec elles des mots supprimés.
remedy-redaction-changes-left = Acceptez toutes les modifications, enregistrez en PDF et ajoutez ce fichier.
problem-redaction-hidden-sheet = La copie occultée { $place } contient encore une feuille masquée.
remedy-redaction-hidden-sheet = Supprimez la feuille, enregistrez sous un nouveau fichier et ajoutez-le.
problem-redaction-gps-left = La copie occultée { $place } indique encore où elle a été faite (GPS).
remedy-redaction-gps-left = Enregistrez l’image sans ses propriétés et ajoutez-la.
problem-redaction-comments-left = La copie occultée { $place } contient des commentaires.
remedy-redaction-comments-left = Lisez-les ; s’ils disent ce qui a été retiré, supprimez-les et ajoutez le nouveau fichier.
problem-redaction-thumbnail-left = La copie occultée { $place } contient une petite image d’aperçu, qui peut montrer ce qui a été retiré.
remedy-redaction-thumbnail-left = Enregistrez-la sans aperçu ni propriétés et ajoutez-la.
problem-redaction-versions-left = La copie occultée { $place } contient des versions antérieures d’elle-même ({ $count }) : ce qui a été retiré peut être rétabli.
remedy-redaction-versions-left = Imprimez-la dans un nouveau PDF et ajoutez-le ; « enregistrer » ne fait qu’ajouter à la fin, « enregistrer sous » ou l’impression écrivent à neuf.
problem-redaction-picture = La copie occultée { $place } comporte des pages qui sont des images : aucun mot n’y a été recherché.
remedy-redaction-picture = Regardez chaque page : tout est-il recouvert ?
problem-retention-passed = La date de destruction { $date } est arrivée (nous sommes le { $today }).
remedy-retention-passed = Rien ne peut être envoyé de cette affaire sans réexamen : fixez un destroy_by plus tardif sous [handling], avec un motif au dossier.
problem-retention-too-long = La date de destruction { $date } est plus tardive que ne l’admettent les règles pour ce type ({ $latest } ; { $source }).
remedy-retention-too-long = Fixez un destroy_by plus proche sous [handling], ou faites noter par l’approbateur pourquoi une conservation plus longue est nécessaire.
problem-retention-no-folder = Il n’y a pas de répertoire { $place }.
remedy-retention-no-folder = Vérifiez le nom, puis relancez la commande.
problem-retention-case-unreadable = L’affaire qui se trouve dans { $place } ne peut être lue : { $reason }.
remedy-retention-case-unreadable = Placez-vous dans ce répertoire et exécutez : pouch status
problem-retention-no-date = L’affaire qui se trouve dans { $place } n’indique pas de date de destruction.
remedy-retention-no-date = Remplissez destroy_by sous [handling] de son case.toml.
problem-whom-item-open = { $item } ({ $place }) : d’autres pièces de cette affaire sont choisies pour certains destinataires, mais rien n’indique à qui celle-ci est adressée.
remedy-whom-item-open = Écrivez dans case.toml : [[item]] path = "{ $path }", avec recipients = ["…"] ; ou sans recipients, si tous doivent la recevoir.
problem-whom-person-named = { $place } : nomme { $person }, qui n’est pas à communiquer à { $recipient }, et ce texte est communiqué à { $recipient }.
remedy-whom-person-named = Retirez le nom ou le numéro de ce texte, ou ajoutez "{ $recipient }" aux recipients du [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) est adressé à { $recipient } et nomme { $person }, qui n’est pas à communiquer à { $recipient }.
remedy-whom-person-in-evidence = Envoyez à { $recipient } une copie occultée (redacts = "{ $item }"), ou choisissez la pièce pour d’autres : recipients = ["…"] dans son [[item]]. Si elle peut rester, aucune action n’est nécessaire.
