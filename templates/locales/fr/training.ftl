# Training packs.

training-done = L’affaire de formation est prête : { $folder }. Tout y est fictif ; ses traductions contiennent des erreurs introduites à dessein. Les participants commencent par « pouch status » et « pouch pack ».
training-key = { $count ->
    [one] Le corrigé de { $count } erreur se trouve à côté du répertoire, pour le seul formateur :
   *[other] Le corrigé des { $count } erreurs se trouve à côté du répertoire, pour le seul formateur :
  }
training-key-head = CORRIGÉ POUR LE FORMATEUR – ne pas distribuer. Toutes les personnes, tous les numéros et tous les événements sont fictifs.
training-key-seed = Le même exercice peut être créé de nouveau avec --seed « { $seed } ».
training-key-line = { $number }. { $what } : { $document }, paragraphe { $paragraph }
training-right = Juste :
training-wrong = Faux :
training-missing = (manquant)
fault-digit = un chiffre d’un montant en est un autre
fault-magnitude = un montant est dix fois plus grand
fault-currency = un montant est dans une autre devise
fault-month = une date indique un autre mois
fault-day = une date indique un autre jour
fault-name = une personne est remplacée par une autre
fault-identifier = deux chiffres d’un numéro de document sont intervertis
fault-phone = deux chiffres d’un numéro de téléphone sont intervertis
fault-paragraph = un paragraphe manque
fault-untranslated = un paragraphe n’est pas traduit
fault-negation = une dénégation est devenue son contraire
fault-term = un terme juridique a un autre sens

problem-training-only = Des erreurs ne sont introduites que dans une affaire de formation.
remedy-training-only = Écrivez : pouch init RÉPERTOIRE --type TRAIN --faults
problem-training-not-sample = { $place } : une affaire de formation doit indiquer sample = true.
remedy-training-not-sample = Écrivez sample = true ; chaque page indique alors que l’affaire est fictive.
problem-training-number = { $place } : le numéro d’une affaire de formation, « { $number } », ne commence pas par SAMPLE.
remedy-training-number = Écrivez par exemple id = "SAMPLE-2026-1" : le numéro figure dans chaque nom de fichier.
problem-training-real-number = { $place } contient un numéro qui pourrait être réel ({ $kind ->
    [prc-id] numéro d’identité chinois
    [prc-company] code de société chinois
    [iban] compte bancaire
    [card] carte de paiement
    [imei] numéro de série de téléphone
    [dni] DNI ou NIE espagnol
    [cuit] CUIT argentin
    [codice-fiscale] codice fiscale italien
    [vin] numéro de véhicule
    [prc-passport] passeport chinois
    [phone] numéro de téléphone
    [email] adresse électronique
   *[other] numéro de conteneur
  }, commençant par { $begins }).
remedy-training-real-number = Dans un exemple de formation, tout est fictif : écrivez un numéro tel que SAMPLE-ID-0001, un téléphone tel que +86 10 5550 0120, une adresse qui se termine par .example, ou une valeur que la norme elle-même emploie comme exemple.
problem-dossier-no-banner = Le modèle { $place } ne laisse pas d’emplacement sûr pour la bannière d’un exemple de formation.
remedy-dossier-no-banner = Commencez la page comme le fait le modèle fourni : « head.html », puis </head> et <body> ; pas de commentaire avant <body>, pas de <script>, de <link> ni de second <style>. pouch y place lui-même la bannière.

help-init-faults = Avec --type TRAIN : crée une affaire fictive complète dont les traductions contiennent ce nombre d’erreurs introduites à dessein (10), et leur corrigé à côté du répertoire
help-init-seed = Crée de nouveau exactement le même exercice de formation
