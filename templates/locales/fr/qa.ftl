# Checks on translations.

problem-tx02-other-language = { $place } : la traduction devrait être en { $wanted } et elle est en { $found }.
remedy-tx02-other-language = Joignez le fichier qui doit figurer ici, ou corrigez la langue indiquée.

problem-tx04-untranslated = { $place } : non traduit : « { $written } ».
remedy-tx04-untranslated = Demandez ce segment au traducteur.

problem-tx04-garbled = { $place } : des lettres de la traduction ont été altérées par un mauvais encodage, par exemple « { $written } » (endroits : { $count }).
remedy-tx04-garbled = Demandez au traducteur d’enregistrer le fichier en UTF-8 ou en DOCX et de le renvoyer.

problem-tx04-passage = { $place } : un passage du texte source est resté dans la traduction : « { $written } ».
remedy-tx04-passage = Demandez au traducteur s’il doit y rester, par exemple un nom à côté de sa transcription.

problem-tx05-empty = { $place } : il n’y a pas de traduction.
remedy-tx05-empty = Demandez ce segment au traducteur.

problem-tx05-paragraph-missing = { $place } : rien dans la traduction ne semble répondre à ce paragraphe : « { $written } ».
remedy-tx05-paragraph-missing = Demandez au traducteur si le paragraphe a été perdu.

problem-tx05-paragraphs-missing = { $place } : { $count } segments consécutifs n’ont pas de traduction, de { $first } à { $last }.
remedy-tx05-paragraphs-missing = Demandez au traducteur si une page a été perdue.

problem-tx05-too-short = { $place } : la traduction compte { $translation } caractères ; environ { $expected } étaient attendus pour les { $source } du texte source.
remedy-tx05-too-short = Comparez la fin des deux textes : quelque chose a pu être omis.

problem-tx05-too-long = { $place } : la traduction compte { $translation } caractères ; environ { $expected } étaient attendus pour les { $source } du texte source.
remedy-tx05-too-long = Voyez si quelque chose a été ajouté, et signalez ce qui est une note du traducteur.

problem-tx06-number-differs = { $place } : source { $source } = { $source_value } ; traduction { $translation } = { $translation_value }.
remedy-tx06-number-differs = Comparez avec l’original et faites corriger le nombre faux.

problem-tx06-number-missing = { $place } : la source contient { $written } = { $value } ; la traduction ne contient pas ce nombre.
remedy-tx06-number-missing = Comparez avec l’original ; écartez le constat avec un motif si le nombre est exprimé en d’autres mots.

problem-tx06-number-added = { $place } : la traduction contient { $written } = { $value } ; la source ne contient pas ce nombre.
remedy-tx06-number-added = Comparez avec l’original ; écartez le constat avec un motif si le nombre est exprimé en d’autres mots.

problem-tx07-magnitude-differs = { $place } : ordre de grandeur faux : source { $source } = { $source_value } ; traduction { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Comptez les zéros : 万 vaut dix mille, 亿 cent millions, « billón » un million de millions.

problem-tx10-currency-differs = { $place } : source { $source } = { $source_value } ; traduction { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Faites corriger la devise ; un montant converti ne figure qu’à côté du montant d’origine.

problem-tx10-currency-missing = { $place } : la devise de la source, { $written } = { $value }, ne figure pas dans la traduction.
remedy-tx10-currency-missing = Faites indiquer la devise de la source.

problem-tx10-currency-added = { $place } : la traduction indique une devise que la source n’indique pas : { $written } = { $value }.
remedy-tx10-currency-added = Comparez avec l’original ; un montant converti doit indiquer son taux, sa date et sa source.

problem-tx11-month-differs = { $place } : source { $source } ; traduction { $translation } : ce n’est pas le même mois.
remedy-tx11-month-differs = Comparez avec l’original ; indiquez pour l’affaire l’ordre du jour et du mois si la date est en chiffres.

problem-tx11-month-missing = { $place } : le mois de la source, { $written }, ne figure pas dans la traduction.
remedy-tx11-month-missing = Comparez les dates des deux textes.

problem-tx11-month-added = { $place } : le mois de la traduction, { $written }, ne figure pas dans la source.
remedy-tx11-month-added = Comparez les dates des deux textes.

problem-tx11-weekday-differs = { $place } : source { $source } ; traduction { $translation } : ce n’est pas le même jour de la semaine.
remedy-tx11-weekday-differs = Comparez avec l’original.

problem-tx15-latin-name-differs = { $place } : source { $source } ; traduction { $translation } : ce ne sont pas les mêmes lettres.
remedy-tx15-latin-name-differs = Faites recopier le nom lettre par lettre.

problem-tx17-glossary-term = { $place } : il a été convenu de rendre { $source } par { $right } ; la traduction ne le fait pas.
remedy-tx17-glossary-term = Faites employer la forme convenue, ou modifiez le glossaire de l’affaire.

problem-tx18-mark-differs = { $place } : source { $source } ; traduction { $translation } : ce n’est pas la même marque.
remedy-tx18-mark-differs = Faites recopier le numéro ou la plaque signe par signe.

problem-tx19-address-differs = { $place } : source { $source } ; traduction { $translation } : ce n’est pas la même adresse.
remedy-tx19-address-differs = Faites recopier l’adresse signe par signe.

problem-tx19-address-missing = { $place } : l’adresse { $written } ne figure pas dans la traduction.
remedy-tx19-address-missing = Faites recopier l’adresse signe par signe.

problem-tx20-identifier-differs = { $place } : source { $source } ; traduction { $translation } : ce n’est pas le même numéro.
remedy-tx20-identifier-differs = Faites recopier le numéro chiffre par chiffre.

problem-tx20-identifier-missing = { $place } : le numéro { $written } ne figure pas dans la traduction.
remedy-tx20-identifier-missing = Faites recopier le numéro chiffre par chiffre.

problem-tx20-check-digit-translation = { $place } : source { $source } ; traduction { $translation } : le chiffre de contrôle n’est exact que dans la source ; l’erreur est donc dans la traduction.
remedy-tx20-check-digit-translation = Faites recopier le numéro chiffre par chiffre.

problem-tx20-check-digit-source = { $place } : source { $source } ; traduction { $translation } : le chiffre de contrôle n’est exact que dans la traduction ; l’erreur peut donc être dans la source.
remedy-tx20-check-digit-source = Examinez le document original ; une erreur de la source est conservée et signalée par [sic].

problem-tx21-plate-province = { $place } : le premier caractère de la plaque { $written } a disparu de la traduction.
remedy-tx21-plate-province = Faites conserver le caractère, avec sa transcription { $name }.

problem-tx23-legal-term = { $place } : { $source } est rendu par « { $translation } », qui est un autre statut juridique.
remedy-tx23-legal-term = Faites-le rendre par : { $right }.

problem-tx24-suspicion-missing = { $place } : la source indique « { $written } » ; la traduction n’a aucun mot de soupçon.
remedy-tx24-suspicion-missing = Voyez si un soupçon est devenu un fait.

problem-tx27-two-renderings = { $place } : la même source est rendue de deux façons : « { $first } » ({ $first_place }) et « { $second } ».
remedy-tx27-two-renderings = Faites employer une seule forme, ou écartez le constat avec un motif.

problem-check-translation-unread = { $place } : les contrôles des traductions exigent du texte des deux côtés, et de l’un d’eux aucun texte ne peut être lu.
remedy-check-translation-unread = Comparez les deux à l’œil ; une image ou un enregistrement n’a pas de texte à contrôler.
problem-check-translation-more = { $place } : { $count } autres constats ne sont pas énumérés.
remedy-check-translation-more = Remédiez aux premiers et contrôlez de nouveau ; tant de différences signifient souvent qu’un mauvais fichier a été joint.
help-check-translations = Seulement ce que chaque traduction énonce par rapport à sa source : nombres, dates, montants, identifiants, noms, ce qui manque
help-check-no-translations = Tout sauf les traductions

problem-tx13-zone-differs = { $place } : la source indique une heure selon l’horloge de { $source }, la traduction selon celle de { $translation }.
remedy-tx13-zone-differs = Faites indiquer l’horloge de la source ; une heure convertie figure à côté, jamais à la place.
problem-tx13-zone-missing = { $place } : la source indique selon quelle horloge une heure est donnée ({ $value }) ; la traduction ne l’indique pas.
remedy-tx13-zone-missing = Faites indiquer l’horloge, sinon le lecteur prend l’heure pour la sienne.
problem-tx14-age-differs = { $place } : la source indique { $written } ans et une naissance en { $value } ; en { $found }, cela donne { $expected }.
remedy-tx14-age-differs = Voyez si l’âge est compté à l’ancienne (虚岁) ou si un chiffre est faux ; faites figurer la date de naissance à côté.
problem-tx14-nominal-age = { $place } : la source compte un âge à l’ancienne (虚岁, un ou deux ans de plus) ; la traduction ne l’indique pas.
remedy-tx14-nominal-age = Faites-le signaler comme âge nominal, avec la date de naissance si elle est connue : un mineur peut passer pour un adulte.
problem-tx16-pinyin = { $place } : « { $translation } » n’est pas une lecture de { $source }, qui peut se lire { $right }.
remedy-tx16-pinyin = Faites écrire le nom comme dans le passeport, ou inscrivez cette forme dans le fichier d’affaire parmi les noms de la personne.
problem-tx22-unit-converted = { $place } : source { $source } ; traduction { $translation } : converti.
remedy-tx22-unit-converted = Faites figurer la valeur de la source à côté de la valeur convertie.
problem-tx22-unit-differs = { $place } : source { $source } ; traduction { $translation } : le même chiffre dans une autre unité.
remedy-tx22-unit-differs = Faites conserver l’unité de la source : 斤 vaut un demi-kilogramme, 两 cinquante grammes, 亩 un quinzième d’hectare.
problem-tx25-mark-missing = { $place } : la source signale { $written } ; la traduction ne signale rien de tel entre crochets.
remedy-tx25-mark-missing = Faites signaler entre crochets, à leur emplacement, les sceaux, signatures, empreintes digitales et images.
problem-tx26-illegible-missing = { $place } : la source porte la mention { $written } ; la traduction n’indique pas que quelque chose est illisible.
remedy-tx26-illegible-missing = Faites-le signaler par [illisible] ; rien ne doit être deviné.
problem-tx28-speaker-differs = { $place } : source { $source } ; traduction { $translation } : question et réponse sont interverties.
remedy-tx28-speaker-differs = Comparez avec l’original : une réponse ne doit pas devenir une question.
problem-tx28-speaker-missing = { $place } : la source indique qui parle ({ $written }) ; la traduction ne l’indique pas.
remedy-tx28-speaker-missing = Faites signaler question et réponse comme dans l’original.
problem-tx28-time-added = { $place } : { $count } sous-titres de la traduction portent des temps que la source n’a pas, le premier à { $written }.
remedy-tx28-time-added = Faites conserver son temps à chaque sous-titre : ce qui a été dit doit pouvoir être retrouvé dans l’enregistrement.
problem-tx28-time-differs = { $place } : source { $source } ; traduction { $translation } : ce ne sont pas les mêmes temps, ou pas dans le même ordre ({ $count } au total).
remedy-tx28-time-differs = Faites recopier chaque temps tel quel : ce qui a été dit doit pouvoir être retrouvé dans l’enregistrement.
problem-tx28-time-missing = { $place } : { $count } sous-titres de la source ne figurent pas dans la traduction, le premier à { $written }.
remedy-tx28-time-missing = Faites-les traduire, ou joignez la traduction comme extrait.
problem-tx29-certificate-after-receipt = { $place } : le certificat porte la date { $source }, mais la traduction a été reçue le { $translation }.
remedy-tx29-certificate-after-receipt = Corrigez la date qui est fausse.
problem-tx29-translator-is-party = { $place } : le traducteur, { $name }, porte le nom d’une personne concernée par l’affaire.
remedy-tx29-translator-is-party = Faites traduire par quelqu’un d’autre ; écartez le constat avec un motif s’il s’agit d’une autre personne.
problem-tx32-redaction-undone = { $place } : la traduction d’une copie occultée révèle ce qui en a été retiré (terme { $term } de sa liste, ou une autre forme de celui-ci).
remedy-tx32-redaction-undone = Faites faire la traduction d’après la copie occultée et joignez-la.

check-waived = { $count ->
    [one] { $count } constat a été écarté par une personne désignée.
   *[other] { $count } constats ont été écartés par des personnes désignées.
  }
check-waived-by = Écarté par { $who } le { $when } : { $reason }
check-waive-how = Un avertissement, ou un constat sur une traduction, est écarté, avec motif consigné, par : pouch waive { $finding } --reason "…"
level-waived = ÉCARTÉ
help-waive = Écarte des avertissements et des constats sur les traductions avec un motif écrit, jusqu’à ce que change ce sur quoi ils portent
help-waive-findings = Noms des constats, tels que check les indique
help-waive-reason = Motif
help-waive-decision = Ce qui a été décidé : accepté tel quel, expliqué, ou décision antérieure retirée
help-waive-who = Qui décide ; la personne à l’œuvre si omis
help-waive-disclose = Le destinataire voit le motif : à côté du segment, ou dans la chaîne de traçabilité
waive-done = { $finding } est écarté par { $who }.
waive-withdrawn = { $finding } est de nouveau en suspens.
waive-disclosed = Le destinataire le verra à côté du segment.
problem-waive-no-finding = Il n’y a pas de constat { $name } en suspens dans cette affaire.{ $nearest ->
    [none] { "" }
   *[other] { " " }Vouliez-vous dire { $nearest } ?
  }
remedy-waive-no-finding = Pour voir les noms : pouch check
problem-waive-no-reason = Aucun motif n’est indiqué.
remedy-waive-no-reason = Dites en une phrase pourquoi le constat peut subsister : --reason "…"
problem-waive-nobody = On ne sait pas qui décide.
remedy-waive-nobody = Nommez la personne : --who "…"
problem-review-open = { $place } : { $count } constats sur des traductions sont en suspens.
remedy-review-open = Consultez-les avec pouch check --translations, faites corriger par le traducteur ce qui est faux et écartez le reste avec pouch waive.
next-review = Étape suivante : voyez ce que les contrôles ont trouvé dans les traductions avec pouch check --translations ; faites-le corriger, ou décidez avec pouch waive.
waive-disclosed-custody = Le destinataire le lira dans la chaîne de traçabilité.
problem-waive-error = { $finding } est une erreur : aucun motif ne permet de l’écarter.
remedy-waive-error = Corrigez ce qu’elle désigne ; pouch check indique où.
problem-reasons-missing = Avertissements sans motif écrit ({ $count }) : { $findings }
remedy-reasons-missing = Corrigez ce que chacun désigne, ou dites pourquoi il peut subsister : pouch waive { $first } --reason "…"
