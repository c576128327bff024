## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch ne parle pas { $place }.
remedy-i18n-unknown-locale = Choisissez l’une des langues énumérées par « pouch templates », ou rédigez le dossier en anglais.
problem-i18n-read = Les phrases de { $place } n’ont pas pu être lues.
remedy-i18n-read = Vérifiez que le répertoire indiqué par --templates existe et que vous êtes autorisé à le lire.
problem-i18n-syntax = { $place } : ce n’est pas une phrase telle que Fluent l’écrit ({ $detail }).
remedy-i18n-syntax = Comparez la ligne avec celle qui lui correspond dans templates/locales : « nom = texte », valeurs sous la forme {"{"} $name {"}"}, lignes suivantes en retrait.
problem-i18n-variable = { $place } : la phrase « { $id } » nomme une valeur ${ $variable } que pouch ne lui donne pas.
remedy-i18n-variable = N’employez que les valeurs qu’emploie la phrase fournie du même nom.

## Covering letters, and an office’s own set of templates
covering-title = Lettre d’accompagnement
covering-emblem = Emblème de l’expéditeur
covering-stamp = Cachet
covering-printed = Cette lettre a été remplie par un programme. L’emblème qu’elle porte est une image imprimée, ni sceau ni cachet ; c’est la signature qui engage.
pack-letter = Lettre d’accompagnement : { $file }
help-pack-letter = Écrit à côté de chaque dossier une lettre d’accompagnement avec l’empreinte de scellement : celle de votre service, sinon celle fournie avec pouch
help-templates = Ce qu’un service peut remplacer par le sien : liste, écriture pour modification, contrôle, aperçu
help-templates-list = Liste ce qui peut être remplacé et ce que remplace l’ensemble de votre service
help-templates-export = Écrit dans un dossier ce qui est fourni avec pouch, pour le modifier
help-templates-export-dir = Dossier de destination
help-templates-export-only = Seulement les fichiers dont le chemin commence ainsi, comme letter.es ou locales/es ; peut être répété
help-templates-export-force = Remplace les fichiers existants
help-templates-preview-force = Remplace les fichiers existants
help-templates-check = Indique toutes les erreurs d’un ensemble, avec fichier, ligne et colonne
help-templates-check-dir = Dossier de l’ensemble ; à défaut, celui de votre service
help-templates-preview-dir = Dossier de l’ensemble ; à défaut, celui de votre service
help-templates-preview = Remplit les pages et la lettre d’un ensemble avec une affaire d’exemple, dans votre langue
help-templates-preview-out = Dossier pour les pages
templates-what = Élément
templates-shipped = Fournis
templates-own = Propres
templates-kind-letter = Lettres d’accompagnement (letter.TAG.md)
templates-kind-emblem = Emblème (emblem.png)
templates-kind-page = Pages (dossier/)
templates-kind-sentences = Phrases (locales/TAG/)
templates-kind-profile = Types de dossier (profiles/)
templates-kind-handling = Règles de traitement (handling/)
templates-kind-certificate = Modèles de certification (certificates/)
templates-kind-people = Clés des personnes (people.toml)
templates-exported = Fichiers écrits dans { $place } : { $count }
templates-in-order = Aucune erreur dans { $place } ; fichiers examinés : { $count }
templates-previewed = Pages d’une affaire d’exemple dans la langue { $language } ; elles ne prouvent rien :
problem-templates-no-set = Aucun ensemble de modèles n’a été indiqué.
remedy-templates-no-set = Indiquez son dossier : pouch templates check DIR
problem-templates-none = Rien de ce qui est fourni avec pouch n’a un chemin commençant par « { $name } ».
remedy-templates-none = Les chemins commencent par : { $known }
problem-templates-unread = pouch ne lit jamais { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Voyez ce qu’il lit : pouch templates list --json
       *[other] Vouliez-vous dire « { $nearest } » ? Tout ce qui est lu : pouch templates list --json
    }
problem-letter-none = Il n’y a pas de lettre d’accompagnement dans la langue { $language }.
remedy-letter-none = Écrivez { $place } dans votre ensemble de modèles, d’après l’exemple de : pouch templates export DIR --only letter.fr
problem-letter-unreadable = La lettre { $place } ne peut pas être lue : { $reason }
remedy-letter-unreadable = Une lettre est un texte brut en UTF-8, de 64 Kio au plus.
problem-letter-markup = { $place } : une lettre n’admet pas « { $found } ».
remedy-letter-markup = Elle admet les titres avec #, les paragraphes, **gras**, *italique*, les listes avec - ou 1., et \ en fin de ligne pour la couper. Mettez \ devant un signe à prendre tel quel.
problem-letter-open = { $place } : « { $found } » est ouvert ici et n’est pas fermé dans le même paragraphe.
remedy-letter-open = Fermez-le là où il doit finir, ou mettez \ devant.
problem-letter-field = { $place } : il n’existe pas d’emplacement « { $name } ».
remedy-letter-field =
    { $nearest ->
        [none] Il y a : { $known }
       *[other] Vouliez-vous dire « { $nearest } » ? Il y a : { $known }
    }
problem-letter-empty = { $place } : cette affaire n’a rien pour « { $name } » ; la lettre laisse à cet endroit une ligne à remplir.
remedy-letter-empty = Complétez-le dans case.toml ou à la main, ou mettez ? après le nom pour omettre la ligne.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } dépasse 512 Kio.
        [sides] { $place } doit avoir des côtés de 1 à 4096 pixels.
        [damaged] { $place } est un PNG endommagé.
        [unreadable] { $place } ne peut pas être lu.
       *[other] { $place } n’est pas un PNG ; un emblème est une image PNG.
    }
remedy-emblem-unfit = Enregistrez l’emblème de votre propre service sous emblem.png, jamais celui d’une autre autorité, et ne laissez à côté aucun emblème d’un autre format.
