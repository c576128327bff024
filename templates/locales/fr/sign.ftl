# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = Code PIN de { $token } :{ " " }
problem-token-uri = La partie « { $part } » de l’URI pkcs11: n’est pas admise.
remedy-token-uri = Écrivez pkcs11:token=LIBELLÉ;object=LIBELLÉ ou pkcs11:id=%01, les autres signes sous la forme %XX (RFC 7512). Un code PIN n’a jamais sa place dans une commande : utilisez --passphrase-file, --passphrase-fd, ou saisissez-le lorsqu’il est demandé.
problem-token-module = La bibliothèque du jeton ne peut être utilisée : { $reason }
remedy-token-module = Indiquez la bibliothèque PKCS#11 que fournit le fabricant du jeton : --module FICHIER, ou module-path dans l’URI.
problem-token-none = { $what ->
    [key] Aucune clé du jeton ne correspond à l’URI.
   *[other] Aucun jeton ne correspond à l’URI.
  }
remedy-token-none = Vérifiez que le jeton est branché et que ses libellés sont écrits tels qu’ils sont : pkcs11-tool --module FICHIER --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Plusieurs clés du jeton correspondent à l’URI : { $names }.
   *[other] Plusieurs jetons correspondent à l’URI : { $names }.
  }
remedy-token-many = Indiquez lequel : pkcs11:token=LIBELLÉ;object=LIBELLÉ, ou id=%01.
problem-token-pin = Le code PIN est faux. Il a été donné une fois au jeton et ne sera plus essayé.
remedy-token-pin = Relancez la commande avec le bon code PIN. La plupart des jetons se verrouillent après trois codes faux.
problem-token-locked = Le jeton est verrouillé : trop de codes PIN faux lui ont été donnés.
remedy-token-locked = Demandez à qui a délivré le jeton de le déverrouiller.
problem-token-final-try = Un code PIN faux de plus verrouillerait le jeton ; aucun code PIN ne lui a donc été donné.
remedy-token-final-try = Si vous êtes sûr du code PIN, relancez la commande avec --last-try.
problem-token-refused = Le jeton a refusé : { $reason }
remedy-token-refused = Vérifiez que la clé peut signer (RSA de 3072 bits ou plus, P-256, P-384) et n’exige pas son propre code PIN pour chaque signature.
help-seal-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-seal-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
help-pack-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-pack-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
problem-decision-forged = La signature de la décision de { $name } ({ $what }) ne correspond pas à ce que dit le journal : l’une des deux a été modifiée, ou la signature provient d’ailleurs.
remedy-decision-forged = Établissez qui a écrit la ligne, puis faites décider de nouveau : pouch approve … --sign CLÉ, ou pouch gate … --sign CLÉ.
problem-decision-unsigned = La décision de { $name } ({ $what }) n’est pas signée ; votre service exige que de telles décisions soient signées pour ce type.
remedy-decision-unsigned = Faites-la signer : pouch approve … --sign CLÉ, ou pouch gate … --sign CLÉ. Ce qui figure dans case.toml n’est jamais signé.
problem-decision-other-case = La signature de la décision de { $name } ({ $what }) a été donnée pour l’affaire { $case }.
remedy-decision-other-case = Établissez qui l’a copiée, et faites décider de cette affaire par la personne.
problem-decision-other-key = La clé de { $key } a signé au nom de { $name } ({ $what }) ; votre service ne la connaît pas comme étant la sienne.
remedy-decision-other-key = Chacun signe avec sa propre clé. S’il s’agit d’une nouvelle clé, inscrivez-la dans people.toml, dans le répertoire de modèles de votre service.
problem-decision-key-not-then = La clé de { $key } n’était pas valable lorsque { $name } ({ $what }) a signé.
remedy-decision-key-not-then = Faites signer avec une clé valable ; people.toml et le certificat indiquent les dates de début et de fin de validité.
problem-decision-unlisted = Votre service ne connaît aucune clé de { $name } ({ $what }) ; la signature a été faite avec celle de { $key }.
remedy-decision-unlisted = Inscrivez la personne et la clé dans people.toml, dans le répertoire de modèles de votre service.
problem-decision-not-supported = pouch ne connaît pas { $algorithm } et ne peut donc dire si { $name } ({ $what }) a signé.
remedy-decision-not-supported = Signez avec RSA, P-256 ou P-384, ou avec une clé SSH de type Ed25519.
problem-decision-people-file = { $place } ne peut être utilisé : { $reason }
remedy-decision-people-file = Écrivez require_signed = true, puis, pour chaque personne, [[person]] avec name et certificates (SHA-256) ou ssh_keys. Une clé n’appartient qu’à une seule personne.
problem-decision-many-keys = Plusieurs clés ont été fournies pour une seule décision.
remedy-decision-many-keys = Une décision est celle d’une seule personne : fournissez une seule clé.
help-approve-sign = Clé qui signe : PEM, PKCS#12, fichier de clé d’OpenSSH ou URI pkcs11: d’une clé sur un jeton
help-approve-sign-with-agent = Moitié publique d’une clé SSH avec laquelle ssh-keygen signe : dans un agent ou un jeton FIDO2
help-approve-certificate = Certificats qui ne se trouvent pas dans le fichier de la clé
help-approve-passphrase-file = Fichier dont la première ligne est la phrase de passe ; un par clé protégée, dans leur ordre
help-approve-passphrase-fd = Descripteur de fichier où lire les phrases de passe, une par ligne
help-approve-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-approve-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
help-gate-sign = Clé qui signe : PEM, PKCS#12, fichier de clé d’OpenSSH ou URI pkcs11: d’une clé sur un jeton
help-gate-sign-with-agent = Moitié publique d’une clé SSH avec laquelle ssh-keygen signe : dans un agent ou un jeton FIDO2
help-gate-certificate = Certificats qui ne se trouvent pas dans le fichier de la clé
help-gate-passphrase-file = Fichier dont la première ligne est la phrase de passe ; un par clé protégée, dans leur ordre
help-gate-passphrase-fd = Descripteur de fichier où lire les phrases de passe, une par ligne
help-gate-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-gate-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
help-export-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-export-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
help-receipt-module = Bibliothèque du jeton (PKCS#11), pour une URI pkcs11: sans module-path
help-receipt-last-try = Donne le code PIN à un jeton même lorsqu’un code faux de plus le verrouillerait
