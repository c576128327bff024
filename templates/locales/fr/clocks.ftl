# Deadlines, clocks and countries.

deadline-urgency = Dernier délai de la demande urgente
deadline-action = Échéance de la demande { $number }
deadline-destroy = Destruction des éléments ou réexamen de leur nécessité
deadline-reply-due = Réponse à la demande reçue
deadline-time-limit = Délai de la demande d’entraide judiciaire
deadline-limitation = Prescription de l’infraction
deadline-warrant-expires = Expiration du mandat
deadline-claim = Dernier jour pour la déclaration du sinistre
deadline-event-begins = Début de l’événement
deadline-event-ends = Fin de l’événement
deadline-event-expires = Expiration des informations relatives à l’événement
deadline-silence-until = Date à partir de laquelle l’utilisateur peut être informé
deadline-handover = Passation au successeur
deadline-release = Remise en liberté de la personne si la demande complète n’est pas parvenue

problem-deadline-passed = { $place } : { $what } – { $when } – la date est dépassée.
remedy-deadline-passed = Si l’échéance a été respectée, rien de plus n’est nécessaire. Sinon, avertissez l’autre partie aujourd’hui et écrivez la nouvelle date dans case.toml.
problem-deadline-near = { $place } : { $what } – { $when } – il reste moins de sept jours.
remedy-deadline-near = « pouch export ics » place les échéances de l’affaire dans votre calendrier.
problem-country-language = { $place } : pour autant qu’on le sache ({ $date }), { $country } accepte des documents en : { $accepted }. Aucune de ces langues ne figure parmi celles du destinataire. Source : { $source }
remedy-country-language = Ajoutez une langue acceptée sous « languages » et faites traduire les éléments, ou assurez-vous que ce destinataire accepte la vôtre. « pouch countries { $country } » en dit davantage.
problem-country-unknown = Rien n’est connu du pays « { $code } ».
remedy-country-unknown = Sont connus : { $known }.

export-ics-done = { $count ->
    [one] Le calendrier est écrit, avec { $count } échéance :
   *[other] Le calendrier est écrit, avec { $count } échéances :
  }
export-linked-done = { $count ->
    [one] Le dossier de { $count } pièce est écrit sous cette forme :
    [many] Le dossier de { $count } de pièces est écrit sous cette forme :
   *[other] Le dossier de { $count } pièces est écrit sous cette forme :
  }
export-ics-note = Écrit par pouch d’après le fichier d’affaire ; cette entrée ne nomme personne.
countries-note = C’est ce qui a été trouvé dans les sources à la date indiquée. Ce n’est pas le droit : renseignez-vous avant de vous y fier.
country-eu = Union européenne (voie policière)
confidence-V = lu dans la source
confidence-K = connu, non relu
clock-release = { $count ->
    [one] { $count } jour après l’arrestation provisoire, la personne est remise en liberté si la demande complète n’est pas parvenue.
    [many] { $count } de jours après l’arrestation provisoire, la personne est remise en liberté si la demande complète n’est pas parvenue.
   *[other] { $count } jours après l’arrestation provisoire, la personne est remise en liberté si la demande complète n’est pas parvenue.
  }
clock-answer-urgent-hours = { $count ->
    [one] Il est répondu aux demandes urgentes dans un délai de { $count } heure lorsque l’information est directement disponible.
    [many] Il est répondu aux demandes urgentes dans un délai de { $count } d’heures lorsque l’information est directement disponible.
   *[other] Il est répondu aux demandes urgentes dans un délai de { $count } heures lorsque l’information est directement disponible.
  }
clock-answer-urgent-days = { $count ->
    [one] Il est répondu aux autres demandes urgentes dans un délai de { $count } jour.
    [many] Il est répondu aux autres demandes urgentes dans un délai de { $count } de jours.
   *[other] Il est répondu aux autres demandes urgentes dans un délai de { $count } jours.
  }
clock-answer-days = { $count ->
    [one] Il est répondu à toutes les autres demandes dans un délai de { $count } jour.
    [many] Il est répondu à toutes les autres demandes dans un délai de { $count } de jours.
   *[other] Il est répondu à toutes les autres demandes dans un délai de { $count } jours.
  }

help-export = Écrit ce que d’autres programmes lisent : les échéances de l’affaire sous forme de calendrier, un dossier sous forme de données liées
help-export-form = ics : un calendrier de l’affaire (iCalendar) ; case : un dossier au format CASE/UCO 1.4 ; rocrate : un dossier au format RO-Crate 1.2 ; asic : un dossier dans un conteneur ASiC-S signé
help-export-output = Le fichier à écrire ; à défaut, la réponse va à la sortie standard
help-export-force = Remplace un fichier existant
help-countries = Énumère ce qui est connu de la pratique des pays : langues acceptées, voies de transmission, délais, avec date et source
help-countries-code = Un pays en détail, par exemple AR, EU ou INTERPOL
