# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place } : pouch ne connaît pas la clé « { $key } ».
remedy-case-unknown-key = { $nearest ->
    [none] Clés qui peuvent figurer ici : { $known }.
   *[other] S’agit-il de « { $nearest } » ? Clés qui peuvent figurer ici : { $known }.
  }
problem-case-wrong-type = { $place } : la valeur de « { $key } » n’est pas de la nature attendue.
remedy-case-wrong-type = Écrivez-la sous cette forme : { $expected }.
problem-case-bad-date = { $place } : « { $value } », pour « { $key } », n’est pas une date qui existe.
remedy-case-bad-date = Écrivez l’année, le mois et le jour, par exemple "2026-06-14".
problem-case-bad-time = { $place } : « { $value } », pour « { $key } », n’est pas une heure avec décalage par rapport à UTC.
remedy-case-bad-time = Écrivez la date, l’heure et le décalage, par exemple "2026-06-14T09:30:00+08:00", ou seulement la date.
problem-case-bad-country = { $place } : « { $value } », pour « { $key } », n’est pas un code de pays.
remedy-case-bad-country = Écrivez les deux lettres majuscules de la norme ISO 3166, par exemple "CN", "AR" ou "IT".
problem-case-bad-key = { $place } : « { $value } », pour « { $key } », ne peut faire partie d’un nom de fichier sur tous les systèmes.
remedy-case-bad-key = Employez au plus 64 lettres latines, chiffres, « - », « _ » et « . » ; commencez par une lettre ou un chiffre et ne terminez pas par « . », par exemple "ar-pfa".
problem-case-bad-choice = { $place } : « { $value } » n’est pas l’un des mots admis pour « { $key } ».
remedy-case-bad-choice = { $nearest ->
    [none] Choisissez l’un des mots suivants : { $allowed }.
   *[other] S’agit-il de « { $nearest } » ? Choisissez l’un des mots suivants : { $allowed }.
  }
problem-case-bad-language = { $place } : « { $value } », pour « { $key } », n’est pas une étiquette de langue.
remedy-case-bad-language = Écrivez une étiquette BCP 47, par exemple "zh-Hans", "es", "it" ou "pt-BR".
problem-case-syntax = { $place } : à partir d’ici, le fichier ne peut être lu ({ $reason }).
remedy-case-syntax = Examinez cette ligne et la précédente : souvent, un guillemet ou un crochet n’est pas fermé. Exécutez ensuite « pouch status ».
problem-case-same-recipient = { $place } : la clé de destinataire « { $key } » est attribuée deux fois.
remedy-case-same-recipient = Attribuez à chaque destinataire sa propre clé ; elle entre dans le nom de fichier du dossier.
problem-case-same-item = { $place } : « { $path } » est décrit deux fois.
remedy-case-same-item = Conservez un seul bloc [[item]] pour ce chemin et reportez-y ce que dit l’autre.
problem-case-file-missing = Il n’y a pas de case.toml dans { $path } ni dans un répertoire de niveau supérieur.
remedy-case-file-missing = Placez-vous dans le répertoire d’une affaire, ou ouvrez-en une nouvelle : pouch init RÉPERTOIRE --type TRANSMIT
problem-case-file-not-utf8 = { $place } : cette ligne contient un caractère qui n’est pas du texte UTF-8.
remedy-case-file-not-utf8 = Ouvrez le fichier dans votre éditeur, choisissez « Enregistrer sous » avec l’encodage UTF-8 et vérifiez les caractères de la ligne { $line }.
problem-case-file-unreadable = { $place } : le fichier d’affaire { $path } ne peut être lu ({ $reason }).
remedy-case-file-unreadable = Vérifiez que vous êtes autorisé à lire le fichier, qu’aucun autre programme ne le tient ouvert et qu’il est enregistré en texte UTF-8. Relancez ensuite la commande.
problem-case-file-too-large = { $place } : le fichier d’affaire { $path } est plus grand que ce que pouch lit.
remedy-case-file-too-large = Placez les textes longs dans des documents sous evidence/ et conservez un résumé dans case.toml.
problem-profile-missing = { $place } : « { $key } » est encore vide (champ { $field }).
remedy-profile-missing = Remplissez-le, par exemple : { $example } · { $source ->
    [practice] La pratique établie le demande.
   *[other] Demandé par : { $source }.
  }
problem-profile-unknown-type = { $place } : pouch ne connaît pas le type de dossier « { $value } ».
remedy-profile-unknown-type = Choisissez l’un des types suivants : { $known }.
problem-attach-no-reader = Aucun destinataire de cette affaire ne lit { $to } : cette traduction ne sera adressée à personne.
remedy-attach-no-reader = Indiquez la langue avec --to telle que case.toml l’écrit pour son destinataire, ou ajoutez { $to } aux langues du destinataire.
problem-attach-empty = { $place } est vide : il ne contient pas un seul octet.
remedy-attach-empty = Redemandez le fichier au traducteur et joignez-le à { $item } ; il remplace celui-ci.
problem-case-reason-without-withheld = { $place } : ce bloc [[item]] indique withheld_reason, mais non disclosure = "withheld" ; son contenu serait envoyé.
remedy-case-reason-without-withheld = Ajoutez disclosure = "withheld" pour ne pas la communiquer, ou supprimez withheld_reason pour l’envoyer.
problem-case-item-without-path = { $place } : ce bloc [[item]] n’indique pas quel original il concerne.
remedy-case-item-without-path = Ajoutez son chemin, par exemple path = "evidence/letter.pdf" ; pouch status les affiche.
problem-case-unknown-recipient = { $place } : { $key } n’est pas un destinataire de cette affaire. Destinataires : { $known }.
remedy-case-unknown-recipient = Corrigez ici recipients ; il s’agissait peut-être de : { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place } : « { $key } » est sans réponse.
remedy-profile-open = Répondez par l’un des mots suivants : { $answers }. Une question laissée sans réponse n’est jamais tenue pour un non.
problem-profile-not-good = { $place } : « { $key } » indique « { $value } », { $wrong ->
    [placeholder] ce qui ne fait que tenir lieu de réponse
    [date] ce qui n’est pas une date
    [instant] ce qui n’est pas une heure avec décalage par rapport à UTC
    [number] ce qui n’est pas un nombre entier
    [evidence] ce qui n’est pas le chemin d’une pièce
    [rows] ce qui n’est pas une liste de lignes
   *[answer] ce qui n’est pas l’une des réponses : { $answers }
 }.
remedy-profile-not-good = Écrivez-le sous cette forme : { $example }
problem-profile-none-of = { $place } : aucune ligne de « { $key } » n’est l’une de celles-ci : { $answers }.
remedy-profile-none-of = Ajoutez une ligne, par exemple : { $example }
problem-profile-row-missing = { $place } : la ligne { $row } n’indique rien pour « { $key } ».
remedy-profile-row-missing = Complétez la ligne, par exemple : { $example }
problem-profile-forbidden = { $place } : un tel dossier ne doit pas contenir cela (champ { $field }, « { $key } »).
remedy-profile-forbidden = Retirez-le, ou choisissez un autre type de dossier.
problem-profile-files = Vos propres exigences ne peuvent être utilisées (problèmes ci-dessus : { $count }).
remedy-profile-files = Corrigez les fichiers et vérifiez-les : pouch profiles check FICHIER
problem-profile-file-unreadable = { $place } ne peut être lu : { $reason }.
remedy-profile-file-unreadable = Vérifiez que le fichier existe, que vous êtes autorisé à le lire et qu’il est enregistré en texte UTF-8.
problem-profile-file-syntax = { $place } : le fichier ne peut être lu à partir d’ici ; il manque un guillemet, un crochet, une virgule ou un signe égal, ou il y en a un de trop.
remedy-profile-file-syntax = Comparez cette ligne avec un type fourni avec pouch : pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place } : la clé « { $value } » n’existe pas ici.{ $nearest ->
    [none] { "" }
   *[other] { " " }Vouliez-vous dire { $nearest } ?
  }
remedy-profile-file-unknown-key = Clés connues ici : { $known }.
problem-profile-file-unknown-word = { $place } : « { $value } » n’est pas l’un des mots prévus pour cette clé.
remedy-profile-file-unknown-word = Choisissez l’un des mots suivants : { $known }.
problem-profile-file-missing-key = { $place } : « { $value } » manque ici.
remedy-profile-file-missing-key = Ajoutez-la ; voyez comment l’écrit un type fourni avec pouch : pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place } : la valeur n’est pas de la bonne nature : un texte, une liste et une table s’écrivent différemment.
remedy-profile-file-wrong-kind = Écrivez les textes sous la forme "…", les listes sous la forme ["…", "…"], les conditions sous la forme {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place } : « { $value } » ne peut être le nom d’un type.
remedy-profile-file-type-name = Utilisez des majuscules de A à Z, des chiffres, - et _, en commençant par une lettre, 24 caractères au plus : type = "BANK"
problem-profile-folder-missing = Le répertoire { $place } n’existe pas ; il n’y a donc pas de modèles de votre service.
remedy-profile-folder-missing = Corrigez le répertoire indiqué après --templates ou dans les réglages du service.
problem-profile-file-example = { $place } : « { $value } » de la ligne { $field } n’a pas d’exemple.
remedy-profile-file-example = Ajoutez une bonne valeur sous [field.example] ; les agents la recopient, et les tests en sont tirés.
problem-profile-file-condition = { $place } : la ligne { $field } est conditionnelle, mais n’indique pas quand elle s’applique.
remedy-profile-file-condition = Indiquez les deux : condition = "name-of-it" et when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place } : la ligne { $field } n’indique pas où le dossier montre ce que pouch remplit ({ $value }).
remedy-profile-file-seen = Les lignes où by = "pouch", et elles seules, exigent seen = "dossier.json:/…", "bag-info:…", "custody:…" ou "page:…".
problem-profile-file-nothing = { $place } : la ligne { $field } n’a pas de clés ; rien ne pourrait donc jamais la satisfaire.
remedy-profile-file-nothing = Indiquez les clés de case.toml qui la satisfont.
problem-profile-file-key = { $place } : la ligne { $field } nomme « { $value } », qu’aucune exigence ne connaît.
remedy-profile-file-key = Corrigez la clé, le type ou la réponse dans la condition.
problem-profile-file-rule = { $place } : une règle se rapporte à la ligne { $row }, que ce fichier ne contient pas.
remedy-profile-file-rule = Corrigez row = "…" de la règle.
problem-profile-file-table = { $place } : ce type n’a pas de table qui lui soit propre.
remedy-profile-file-table = Ajoutez table = "name", ou fondez-vous sur un autre type avec base = "TYPE".
problem-profile-file-base = { $place } : il se fonde sur { $base }, qui n’est pas un type de dossier.
remedy-profile-file-base = Choisissez l’un des types suivants : { $known }.
problem-profile-file-base-table = { $place } : un type fondé sur { $base } en utilise la table, { $table }.
remedy-profile-file-base-table = Omettez table = "…", ou écrivez table = "{ $table }".
problem-profile-file-unsaid = { $place } : rien n’est dit pour « { $id } » dans cette langue.
remedy-profile-file-unsaid = Ajoutez une phrase à un fichier .ftl de ce répertoire, sous --templates : { $id } = …

# Rules between fields.
problem-rule-in-order = { $place } : « { $key } » ({ $value }) est antérieur à « { $other } » ({ $then }).
remedy-rule-in-order = L’une des deux dates est fausse : comparez-les toutes deux avec les documents.
problem-rule-past = { $place } : « { $key } » ({ $value }) est passé ; nous sommes le { $today }.
remedy-rule-past = Fixez une date qui puisse encore être respectée, ou indiquez pourquoi l’ancienne est maintenue.
problem-rule-within = { $place } : « { $key } » ({ $value }) se situe { $days } jours après « { $other } » ({ $then }) ; { $most } au plus sont d’usage.
remedy-rule-within = Choisissez une date plus proche, ou consignez pourquoi elle doit être si tardive.
problem-rule-at-least = { $place } : « { $key } » est { $value } ; le minimum demandé est { $least }.
remedy-rule-at-least = Vérifiez le chiffre. S’il est exact, ce type de dossier n’est pas ouvert à cette affaire.
problem-rule-must-be = { $place } : « { $key } » est « { $value } » ; seul { $answers } convient à ce type de dossier.
remedy-rule-must-be = Si la réponse est exacte, arrêtez : choisissez un autre type, ou faites trancher l’affaire à un niveau supérieur.
problem-rule-texts-differ = { $place } : le récit fait à l’assureur n’est pas celui du document de police ({ $language }). Ici : « { $here } » ; là : « { $there } ».
remedy-rule-texts-differ = Demandez à la personne lequel est exact et corrigez l’autre ; un assureur refuse un sinistre dont les deux récits diffèrent.
problem-rule-check-digit = { $place } : le chiffre de contrôle de { $number } est faux : tel quel, ce ne peut être un numéro de document de { $issuer }.
remedy-rule-check-digit = Comparez-le, chiffre par chiffre, avec le document lui-même. Si le document porte bien ce numéro, indiquez-le dans role de la personne ou dans facts : l’autre partie le remarquera aussi.
problem-rule-refused = { $place } : « { $value } » n’établit rien pour « { $key } ».
remedy-rule-refused = Obtenez-le d’abord et consignez qui l’a donné et quand. Tant que c’est en suspens ou refusé, ce dossier ne doit pas partir.
problem-rule-paper-missing = { $place } : { $key } nomme { $path }, qui ne figure pas parmi les pièces de cette affaire.
remedy-rule-paper-missing = Placez le document dans evidence/, exécutez pouch add et écrivez son chemin exactement comme pouch status l’affiche.
problem-rule-nobody-sought = { $place } : personne n’est recherché dans cette affaire ; chaque personne a un autre statut.
remedy-rule-nobody-sought = Une demande d’arrestation ou de remise nomme au moins une personne dont le statut est l’un des suivants : { $answers }.
problem-rule-sum = { $place } : la somme des lignes est de { $sum } { $currency }, mais le total indique { $total }.
remedy-rule-sum = Corrigez la ligne ou le total ; un assureur refuse une liste dont la somme est inexacte.
problem-rule-currency = { $place } : le montant { $value } est sans devise.
remedy-rule-currency = Ajoutez les trois lettres de la norme ISO 4217, par exemple currency = "CNY".
problem-rule-amount = { $place } : « { $value } » n’est pas un montant.
remedy-rule-amount = Écrivez des chiffres et au plus deux décimales après un point, par exemple value = "12400.00".
problem-rule-person-not-named = { $place } : { $person } ({ $name }) n’est pas nommé dans l’exposé des faits ({ $languages }).
remedy-rule-person-not-named = Indiquez dans facts.summary ce que cette personne a fait ou subi, dans chaque langue, ou omettez la personne.
problem-rule-conclusion = { $place } : « { $key } » ({ $language }) déclare coupable une personne qui n’est pas condamnée : { $words }.
remedy-rule-conclusion = Écrivez ce qui est allégué : « est soupçonné de », « aurait ».
problem-rule-facts-length = { $place } : l’exposé des faits compte { $length } { $unit ->
    [characters] caractères
   *[words] mots
 } ({ $language }) ; de { $least } à { $most } tiennent sur la première page et en disent assez.
remedy-rule-facts-length = Abrégez-le et placez le reste dans un document sous evidence/, ou ajoutez qui, quand, où, comment et avec quel résultat.
problem-rule-action-bare = { $place } : la mesure { $number } ne repose sur aucune pièce et n’indique pas pourquoi.
remedy-rule-action-bare = Indiquez exhibits = ["evidence/…"], ou no_exhibit = "…".
problem-rule-exhibit-unknown = { $place } : la mesure { $number } repose sur { $path }, qui n’a pas été versé au dossier.
remedy-rule-exhibit-unknown = Corrigez le chemin, ou exécutez pouch add.
problem-rule-item-undescribed = { $place } : rien n’est dit de { $items } ({ $count } au total) ; nul ne peut donc voir à quoi cela sert.
remedy-rule-item-undescribed = Décrivez chaque pièce dans un bloc [[item]], ou omettez ce qui n’étaye aucun fait, chef d’accusation ou mesure.
problem-rule-their-language = { $place } : { $recipient } ne peut lire « { $key } » : le texte n’existe pas en { $languages }.
remedy-rule-their-language = Ajoutez-le dans l’une de ces langues : {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place } : « { $key } » et « { $other } » sont la même personne, { $name }.
remedy-rule-same-person = Une seconde personne doit examiner le dossier et l’approuver.
problem-rule-vague-purpose = { $place } : « { $value } » n’est pas une finalité.
remedy-rule-vague-purpose = Indiquez pour quelle affaire et pour quelle étape le destinataire peut utiliser le dossier.
problem-rule-reciprocity = { $place } : la base juridique est la réciprocité, mais le texte de la promesse manque.
remedy-rule-reciprocity = Écrivez la promesse dans text = "…" de cette base.
problem-rule-penalty = { $place } : la peine citée, « { $value } » ({ $language }), indique { $numbers }, ce que le texte de loi n’indique pas.
remedy-rule-penalty = Recopiez la peine du texte de loi.
problem-rule-personal-number = { $place } : le numéro de l’affaire contient des données à caractère personnel ({ $value }) ; il figure dans chaque nom de fichier.
remedy-rule-personal-number = Choisissez un numéro qui ne désigne personne.
problem-rule-minor = { $place } : { $person }, date de naissance { $value }, a moins de 18 ans, mais minor = false.
remedy-rule-minor = Écrivez minor = true, ou corrigez la date de naissance.
problem-rule-telegraph-code = { $place } : « { $value } » compte { $codes } codes pour un nom de { $characters } caractères.
remedy-rule-telegraph-code = Écrivez quatre chiffres par caractère, séparés par des espaces.
problem-case-log-not-a-file = Le journal de traçabilité { $path } est un lien, un répertoire ou un tube, et non un fichier à part entière. Rien n’y a été lu et rien n’a été écrit à travers lui.
remedy-case-log-not-a-file = Établissez qui l’a placé là. Rétablissez le journal à partir de votre dernière sauvegarde ; si cette affaire est nouvelle, supprimez ce qui s’y trouve et relancez la commande.
problem-rule-own-language = { $place } : « { $key } » est { $value }, mais les langues de la personne sont { $languages }.
remedy-rule-own-language = Faites rédiger et signer la déclaration dans une langue de la personne ; s’il y a eu un interprète, indiquez-le dans return.interpreter.
office-settings-from = Réglages du service lus dans { $path }{ $templates ->
    [none] { "." }
   *[other] { " " }: modèles { $templates }
  }
problem-office-settings-unreadable = Les réglages du service { $place } ne peuvent être lus : { $reason }.
remedy-office-settings-unreadable = Vérifiez le fichier, ou déplacez-le et utilisez --templates.
problem-office-settings-wrong = { $place } : les réglages du service ne sont pas compréhensibles à partir d’ici.
remedy-office-settings-wrong = Ils ne connaissent que deux lignes : templates = "RÉPERTOIRE" et office = "FICHIER".
