# Secret : ouvrir un dossier arrivé chiffré.

secrecy-ask-passphrase = Phrase de passe de { $file } :{ " " }
problem-verify-encrypted = { $place } est chiffré et doit être ouvert pour être vérifié.
remedy-verify-encrypted = Indiquez le fichier de votre clé : pouch verify FICHIER --identity CLÉ. Pour une phrase de passe, saisissez-la dans le terminal ou indiquez --passphrase-file FICHIER.
problem-secrecy-io = Le fichier chiffré ne peut être lu ou écrit : { $reason }.
remedy-secrecy-io = { -verify-disk }
problem-secrecy-not-encrypted = Le fichier n’est pas chiffré sous une forme que pouch ouvre : age, ou un ZIP à une seule entrée sous AES-256.
remedy-secrecy-not-encrypted = Un dossier non chiffré se vérifie tel quel : pouch verify FICHIER
problem-secrecy-no-key = Le fichier est chiffré, et aucune clé ni phrase de passe qui pourrait l’ouvrir n’a été fournie.
remedy-secrecy-no-key = Indiquez le fichier de votre clé par --identity CLÉ. Pour une phrase de passe, saisissez-la dans le terminal ou indiquez --passphrase-file FICHIER.
problem-secrecy-wrong-key = Le fichier ne s’ouvre pas : il est chiffré pour une autre clé, ou la phrase de passe est une autre.
remedy-secrecy-wrong-key = Vérifiez que vous avez fourni votre propre clé ou saisi exactement la phrase de passe. Si c’est le cas, communiquez de nouveau votre clé publique (age1…) à l’expéditeur et demandez que le fichier soit chiffré pour elle.
problem-secrecy-altered = Le fichier chiffré a été modifié ou tronqué en chemin ; rien de son contenu n’est digne de confiance.
remedy-secrecy-altered = { -verify-resend }
problem-secrecy-too-much-work = La phrase de passe de ce fichier exige bien plus de mémoire et de temps que celle d’un fichier honnête.
remedy-secrecy-too-much-work = { -verify-ask }
problem-secrecy-identity = La ligne { $line } du fichier de clés n’est pas une clé telle que l’écrit age-keygen (AGE-SECRET-KEY-1…).
remedy-secrecy-identity = Indiquez le fichier écrit par age-keygen. Un fichier de clés lui-même chiffré s’ouvre d’abord avec age -d.
problem-secrecy-came-open = Votre fichier indique que les dossiers de { $name } arrivent chiffrés, et celui-ci est ouvert : quelqu’un a pu le lire ou l’échanger en chemin.
remedy-secrecy-came-open = Vérifiez le fichier chiffré tel qu’il est arrivé (pouch verify FICHIER.age --identity CLÉ). Si seul le fichier ouvert est arrivé, appelez l’expéditeur à un numéro que vous connaissez.

letter-receipt-title = Accusé de réception d’un dossier
letter-receipt-lead = Voici la réponse du destinataire au sujet du dossier désigné ci-dessous. C’est le fichier signé joint à cette page qui fait foi.
letter-receipt-answer = Réponse
letter-receipt-line = Vérifié
letter-receipt-missing = Manquant
letter-receipt-damaged = Endommagé
letter-receipt-question = Question à l’expéditeur
letter-receipt-by = Réponse donnée par
letter-receipt-tool = Vérifié avec
