## The dossier as PDF
page-print = Pour l’impression (PDF)
print-page = Page { $page } sur { $pages }
print-exhibit = PIÈCE
print-more-persons = Autres personnes aux pages suivantes
print-more-passages = Tous figurent sur la page « side-by-side » du dossier.
print-volumes = Volumes
print-volumes-text = Les pièces sont trop nombreuses pour un seul fichier. Celles de chaque série de numéros figurent dans un volume distinct.
print-receipt = Accusé de réception
print-receipt-lead = Veuillez remplir, signer et renvoyer. Les cases de l’empreinte de scellement se remplissent à la main d’après le bordereau d’envoi, jamais d’après ce dossier.
print-receipt-seal = Empreinte de scellement, recopiée du bordereau d’envoi (huit groupes de huit caractères)
print-receipt-complete = Le dossier est arrivé complet et a pu être ouvert.
print-receipt-match = Vérifié : l’empreinte de scellement et tous les fichiers sont conformes.
print-receipt-mismatch = Vérifié : quelque chose n’est pas conforme. Nous ne nous y fions pas et avons appelé l’expéditeur.
print-receipt-missing = Quelque chose manque ou est illisible ; le détail figure au verso.
print-office = Autorité et service
print-place = Lieu
print-stamp = Cachet de l’autorité destinataire
print-font = Police ajoutée pour le PDF

problem-dossier-no-glyph = Aucune police pour l’écriture { $script } : nombre de caractères qui ne peuvent être imprimés : { $count }, le premier étant { $first } ({ $place }).
remedy-dossier-no-glyph = Indiquez un répertoire contenant une police pour cette écriture : pouch pack --font-dir RÉPERTOIRE. Rien n’a été écrit.
problem-dossier-font = { $place } n’est pas une police utilisable.
remedy-dossier-font = Retirez-la du répertoire indiqué par --font-dir ; les fichiers TrueType et OpenType sont lus.
problem-dossier-pdf = Le PDF { $place } ne peut être produit tel que l’exigent les archives et les lecteurs d’écran : { $detail }
remedy-dossier-pdf = Il s’agit d’une erreur du programme ; veuillez la signaler avec le message ci-dessus. En attendant, utilisez --no-pdf.
problem-dossier-no-press = { $place } : ce programme a été compilé sans le PDF.
remedy-dossier-no-press = Omettez cette option ou utilisez un programme compilé avec la fonction « pdf ».
