# Work for translators, and their answers: help.
help-request = Écrit le travail destiné à un traducteur : segments numérotés, glossaire, instructions
help-request-items = Numéros ou chemins des originaux
help-request-to = Langue souhaitée
help-request-format = docx : un tableau pour Word ou LibreOffice ; xliff (1.2) ou xliff2 (2.1) pour un programme de traducteur ; txt
help-request-out = Répertoire du travail ; work/ de l’affaire si omis
help-return = Reprend ce qu’un traducteur a renvoyé et dit exactement ce qui manque
help-return-file = Le fichier renvoyé : tableau, XLIFF, texte ; un TMX ne donne que des suggestions
help-return-translator = Clé d’un [[translator]] de case.toml, ou un nom ; peut être omis lorsqu’un seul est possible
help-return-accept-unchanged = Déclare que les segments identiques à leur source le sont à dessein (noms, codes)
request-done = { $item } → { $to } : { $path } (segments : { $segments } ; demande : { $request }).
request-glossary-done = Glossaire : { $path }
request-next = À son retour : pouch return FICHIER
return-done = { $item } → { $to } : { $path } ({ $done } segments sur { $of }).
status-requested = demandée
page-status-requested = pas encore de traduction
page-log-request = demande
page-guessed = Un programme a placé ces paragraphes côte à côte d’après leur longueur, leurs chiffres et leurs noms ; il peut se tromper. Un tiret indique que rien n’a été trouvé en regard. La mise en page, les cachets et les images se trouvent dans les originaux.

# What a translator reads, in their language.
request-title = Demande de traduction { $request } · affaire { $case } · pièce { $item } · langue source : { $from } · langue cible : { $to }
request-how-docx = Saisissez chaque traduction dans la troisième colonne, en regard de son texte source. Ne modifiez pas les deux premières colonnes ; n’ajoutez ni ne supprimez aucune ligne.
request-how-xliff = Traduisez la cible (target) de chaque unité. Ne modifiez ni les textes sources ni les identifiants. La cible peut contenir une copie du texte source : remplacez-la.
request-how-txt = Saisissez chaque traduction sous la ligne =>. Ne modifiez ni les lignes entre crochets ni le texte source placé au-dessus de =>.
request-all = Traduisez tous les segments, y compris les titres, les tableaux et les passages répétés. Ce qui reste tel quel (un code, un nom) est recopié. N’omettez rien et n’ajoutez rien.
request-seals = Les sceaux, cachets, signatures, empreintes digitales et images sont décrits entre crochets à leur emplacement : [cachet rond : …], [signature], [photographie].
request-handwriting = Les mentions manuscrites, les corrections et les mots rayés sont signalés : [manuscrit : …], [rayé : …].
request-illegible = Ce qui ne peut être lu est signalé par [illisible] ; ce qui est douteux, par [incertain : … ?]. Ne devinez jamais.
request-errors = Les erreurs du texte source sont conservées et signalées par [sic] ; vos observations figurent entre crochets et commencent par « Note du traducteur : ».
request-figures = Les chiffres, dates, montants, unités et identifiants ne sont pas convertis ; une conversion peut suivre entre crochets.
request-glossary = Employez les noms et termes de glossary.tsv lorsque ce fichier accompagne celui-ci.
request-cite = Il convient que le certificat cite l’original par ce SHA-256 : { $digest }

# Problems and remedies of requests.
problem-request-no-text = Aucun texte n’a pu être lu dans { $item } ({ $place }) ; il n’y a donc pas de segments à envoyer.
remedy-request-no-text = Envoyez le fichier lui-même au traducteur et joignez la réponse : pouch attach { $item } FICHIER --to …
problem-request-too-many = { $item } ({ $place }) compte { $count } segments ; une demande en admet { $most } au plus.
remedy-request-too-many = Envoyez le fichier lui-même au traducteur, ou versez au dossier la partie qui importe comme pièce distincte.
problem-request-partial-text = Tout le texte de { $item } ({ $place }) n’a pas pu être lu : le reste manque dans la demande.
remedy-request-partial-text = Remettez aussi l’original au traducteur, et dites que le reste doit être traduit d’après lui.
problem-request-members = { $item } ({ $place }) renferme { $count } fichiers ; leur texte ne figure pas dans la demande.
remedy-request-members = S’ils doivent être traduits, versez-les au dossier comme pièces distinctes et demandez la traduction de celles-ci.
problem-request-controls = { $count } caractères de contrôle de { $item } ne peuvent être envoyés ; ils sont représentés par des signes tels que ␋.
remedy-request-controls = Aucune action n’est nécessaire ; l’original est inchangé.

# Problems and remedies of returns.
problem-return-entities = { $place } définit ses propres entités et n’est pas lu : elles peuvent dissimuler ou multiplier du texte.
remedy-return-entities = Demandez au traducteur d’enregistrer de nouveau le fichier depuis son programme, ou en document Word.
problem-return-unknown = { $place } n’est ni un tableau, ni un XLIFF, ni un TMX, ni le texte d’une demande.
remedy-return-unknown = S’il répond à une demande, demandez qu’il soit enregistré en DOCX et renvoyé. S’il s’agit d’une traduction faite ailleurs, joignez-la : pouch attach E0001 FICHIER --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } est endommagé et n’a pas été lu.
        [too-deep] { $place } comporte plus de niveaux d’imbrication qu’un fichier honnête et n’a pas été lu.
        [too-large] { $place } est trop grand et n’a pas été lu.
        [encrypted] { $place } est chiffré et n’a pas été lu.
        [encoding] { $place } est dans un encodage qui ne peut être déterminé avec certitude, et n’a pas été lu.
       *[other] { $place } n’a pas pu être lu jusqu’au bout ({ $reason }).
    }
remedy-return-unreadable = Demandez au traducteur d’enregistrer de nouveau le fichier et de le renvoyer.
problem-return-earlier-changed = Le fichier de segments placé à côté de { $place } (demande { $request }) n’est plus celui qui a été conservé : la série précédente de { $item } ne peut être fusionnée avec celle-ci.
remedy-return-earlier-changed = Rétablissez le fichier de segments à partir d’une sauvegarde. À défaut, les textes sont néanmoins en sûreté, dans { $place } et sous translations/returned/ ; faites demander le reste de nouveau : pouch request { $item } --to …
problem-return-nothing = Rien dans { $place } n’appartient à une demande de cette affaire.
remedy-return-nothing = Vérifiez qu’il s’agit du bon fichier et de la bonne affaire ; une traduction faite ailleurs se joint avec pouch attach.
problem-return-untouched = Dans { $place }, aucun segment de { $item } (demande { $request }) n’est traduit : chacun est vide ou identique à sa source.
remedy-return-untouched = Demandez au traducteur le fichier achevé. Si chaque segment doit rester tel quel, ajoutez --accept-unchanged.
problem-return-translator = Il n’est pas clair qui a traduit { $place }.
remedy-return-translator = Indiquez-le avec --translator ; case.toml énumère : { $known }.
problem-return-source-changed = L’original { $item } ({ $place }) n’est plus tel qu’il était lorsque la demande { $request } est partie ; cette demande n’admet plus de réponse.
remedy-return-source-changed = Demandez une traduction de l’original actuel : pouch request { $item } --to …
problem-return-memory = { $place } est une mémoire de traduction : { $count } suggestions ont été écrites dans work/suggestions.tsv, et aucune traduction n’en a été tirée.
remedy-return-memory = Demandez au traducteur le fichier traduit lui-même.
problem-return-strangers = { $count } passages de { $place } n’appartiennent à aucun segment envoyé ; le premier : « { $text } ».
remedy-return-strangers = Examinez-les ; le fichier est conservé tel que reçu sous translations/returned/.
problem-return-by-text = { $count } segments avaient perdu leur numéro et ont été rattachés d’après leur texte source.
remedy-return-by-text = Regardez-en quelques-uns sur la page côte à côte.
problem-return-replaces = { $count } traductions d’une série précédente de { $item } ont été remplacées ; la série précédente est conservée : { $place }.
remedy-return-replaces = Comparez-les si cela n’était pas prévu.
problem-return-altered = Dans { $item }, la colonne source a été modifiée dans { $count } segments : { $segments }.
remedy-return-altered = Comparez-les avec l’original : ce qui a été traduit n’est peut-être pas ce qui a été envoyé.
problem-return-missing = { $item } (demande { $request }) : { $count } segments ne sont pas revenus : { $segments }.
remedy-return-missing = Demandez-les au traducteur ; le prochain fichier est fusionné avec celui-ci.
problem-return-empty = { $item } (demande { $request }) : { $count } segments sont vides : { $segments }.
remedy-return-empty = Demandez-les au traducteur ; le prochain fichier est fusionné avec celui-ci.
problem-return-untranslated = { $item } (demande { $request }) : { $count } segments sont identiques à leur source : { $segments }.
remedy-return-untranslated = Demandez-les au traducteur. S’ils le sont à dessein (noms, codes), reprenez le fichier avec --accept-unchanged.
problem-return-twice = { $item } (demande { $request }) : { $count } segments sont revenus plus d’une fois, avec des traductions différentes : { $segments }. Toutes ont été conservées, l’une au-dessous de l’autre.
remedy-return-twice = Examinez-les : une ligne a pu être divisée en deux.
problem-attach-translator-unlisted = { $place } ne figure pas parmi les traducteurs de case.toml ; ni sa qualification ni son numéro ne sont donc connus.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Ajoutez une table [[translator]] à case.toml et joignez de nouveau le fichier avec sa clé.
       *[other] S’agit-il de « { $nearest } » ? Joignez de nouveau le fichier avec cette clé ou ce nom.
    }
problem-attach-supersedes-nothing = { $item } n’a pas de traduction en { $to } dont la place puisse être prise : { $place } n’en est pas une.
remedy-attach-supersedes-nothing = Omettez --supersedes, ou vérifiez la pièce et --to.
problem-attach-supersedes-other = { $place } n’est pas la traduction actuelle de { $item } en { $to } : c’est { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Voyez de laquelle il s’agit, puis nommez l’actuelle : --supersedes "{ $present }"
problem-certificate-no-translation = { $item } n’a pas de traduction en { $to } ; il n’y a donc rien à certifier.
remedy-certificate-no-translation = Prenez-la d’abord en compte : pouch return FICHIER, ou pouch attach { $item } FICHIER --to { $to } --translator …
problem-certificate-stale = { $place } traduit une version antérieure de { $item } : l’original a été modifié depuis.
remedy-certificate-stale = Faites traduire la modification et joignez la traduction ; faites ensuite certifier celle-ci.
problem-certificate-partial = { $place } n’est { $scope ->
        [gist] qu’un résumé de { $item }
       *[other] qu’une traduction de parties de { $item }
    } : aucun certificat n’en fait une traduction intégrale.
remedy-certificate-partial = Joignez la traduction intégrale lorsqu’elle existe ; d’ici là, { $item } compte comme traduit en partie.
help-certificate = Écrit le certificat du traducteur dans la forme du pays auquel il est destiné, à imprimer et à signer
help-certificate-item = Numéro ou chemin de l’original
help-certificate-to = Langue de la traduction
help-certificate-country = Pays dont la forme est employée, par exemple ES ; ceux des destinataires qui lisent cette langue si omis
help-certificate-place = Où il sera établi ; une ligne à remplir si omis
help-certificate-date = Quand (AAAA-MM-JJ) ; une ligne à remplir si omis
help-certificate-pages = Combien de pages il couvre
help-certificate-out = Répertoire du certificat ; work/certificates de l’affaire si omis
certificate-done = { $item } → { $to } : { $path } ({ $country }).
certificate-next = Imprimez-le, faites-le signer, puis joignez-en la copie numérisée signée : pouch attach { $item } --to { $to } --certificate FICHIER --certificate-place … --certificate-date …
problem-certificate-general = Aucune forme n’est connue pour les certificats de traduction de { $country } : la forme générale a été employée.
remedy-certificate-general = Demandez à l’autorité destinataire ce qu’elle souhaite ; un service peut placer sa propre forme dans certificates/ de ses modèles.
problem-certificate-no-text = La forme de { $country } exige le texte traduit et la formule sur les mêmes feuilles, mais { $place } n’a pas pu être lu comme texte.
remedy-certificate-no-text = Placez la formule à la main à la fin de la traduction, ou procurez-vous la traduction sous forme de texte.
problem-certificate-form-unreadable = { $place } n’est pas une forme de certificat : { $reason }.
remedy-certificate-form-unreadable = Comparez-la avec la forme d’un autre pays dans templates/certificates/ de pouch.
problem-certificate-incomplete = Pour { $country }, { $missing ->
        [translator-qualification] le certificat doit indiquer la qualité du traducteur (assermenté, public, expert judiciaire)
        [translator-authority] le certificat doit nommer le tribunal, l’ordre professionnel ou la société du traducteur
        [translator-number] le certificat doit porter le numéro d’inscription du traducteur
        [place] le certificat doit indiquer où il a été établi
        [date] le certificat doit porter une date
        [pages] le certificat doit indiquer combien de pages il couvre
        [number] le certificat doit porter son propre numéro (du serment, d’ordre, du notaire)
       *[authority] le certificat doit nommer qui l’a enregistré ou confirmé (tribunal, notaire, service)
    }, et cela n’est pas connu pour celui de { $item } en { $to } : { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Écrivez qualification dans la table [[translator]] de case.toml et joignez de nouveau la traduction. ({ $source }, { $date })
        [translator-authority] Écrivez authority dans la table [[translator]] de case.toml et joignez de nouveau la traduction. ({ $source }, { $date })
        [translator-number] Écrivez number dans la table [[translator]] de case.toml et joignez de nouveau la traduction. ({ $source }, { $date })
       *[other] Examinez le certificat ; si l’indication y figure : pouch attach { $item } --to { $to } --certificate FICHIER --certificate-{ $missing } … ({ $source }, { $date })
    }
