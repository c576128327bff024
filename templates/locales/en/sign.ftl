# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = PIN of { $token }:{ " " }
problem-token-uri = The part “{ $part }” of the pkcs11: URI is not taken.
remedy-token-uri = Write pkcs11:token=LABEL;object=LABEL or pkcs11:id=%01, with other signs as %XX (RFC 7512). A PIN never belongs into a command: use --passphrase-file, --passphrase-fd, or type it when asked.
problem-token-module = The library of the token cannot be used: { $reason }
remedy-token-module = Name the PKCS#11 library that the maker of the token ships: --module FILE, or module-path in the URI.
problem-token-none = { $what ->
    [key] No key on the token fits the URI.
   *[other] No token fits the URI.
  }
remedy-token-none = See that the token is plugged in and that its labels are written as they are: pkcs11-tool --module FILE --list-slots, --list-objects
problem-token-many = { $what ->
    [key] More than one key on the token fits the URI: { $names }.
   *[other] More than one token fits the URI: { $names }.
  }
remedy-token-many = Say which: pkcs11:token=LABEL;object=LABEL, or id=%01.
problem-token-pin = The PIN is wrong. It was given to the token once and will not be tried again.
remedy-token-pin = Run the command again with the right PIN. Most tokens lock after three wrong ones.
problem-token-locked = The token is locked: too many wrong PINs were given to it.
remedy-token-locked = Ask whoever issued the token to unlock it.
problem-token-final-try = One more wrong PIN would lock the token, so no PIN was given to it.
remedy-token-final-try = If you are sure of the PIN, run the command again with --last-try.
problem-token-refused = The token refused: { $reason }
remedy-token-refused = See that the key may sign (RSA of 3072 bits or more, P-256, P-384) and does not ask for a PIN of its own for each signature.
help-seal-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-seal-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
help-pack-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-pack-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
problem-decision-forged = The signature under the word of { $name } ({ $what }) does not stand under what the log says: one of them was changed, or it was taken from elsewhere.
remedy-decision-forged = Find out who wrote the line, then have it decided anew: pouch approve … --sign KEY, or pouch gate … --sign KEY.
problem-decision-unsigned = The word of { $name } ({ $what }) is not signed; your office wants such decisions signed for this type.
remedy-decision-unsigned = Have it signed: pouch approve … --sign KEY, or pouch gate … --sign KEY. What is in case.toml is never signed.
problem-decision-other-case = The signature under the word of { $name } ({ $what }) was given for the case { $case }.
remedy-decision-other-case = Find out who copied it, and have this case decided by the person.
problem-decision-other-key = The key of { $key } signed in the name of { $name } ({ $what }); your office does not know it as theirs.
remedy-decision-other-key = Everybody signs with their own key. If it is a new one, put it into people.toml in your office's folder of templates.
problem-decision-key-not-then = The key of { $key } was not valid when { $name } ({ $what }) signed.
remedy-decision-key-not-then = Have it signed with a valid key; people.toml and the certificate say from when to when.
problem-decision-unlisted = Your office knows no key of { $name } ({ $what }); it was signed with that of { $key }.
remedy-decision-unlisted = Put the person and the key into people.toml in your office's folder of templates.
problem-decision-not-supported = pouch does not know { $algorithm }, so it cannot tell whether { $name } ({ $what }) signed.
remedy-decision-not-supported = Sign with RSA, P-256 or P-384, or with an SSH key of the kind Ed25519.
problem-decision-people-file = { $place } cannot be used: { $reason }
remedy-decision-people-file = Write require_signed = true, then for each person [[person]] with name and certificates (SHA-256) or ssh_keys. A key belongs to one person only.
problem-decision-many-keys = More than one key was given for one decision.
remedy-decision-many-keys = A decision is one person's: give one key.
help-approve-sign = Key that signs: PEM, PKCS#12, a key file of OpenSSH, or the pkcs11: URI of a key on a token
help-approve-sign-with-agent = Public half of an SSH key that ssh-keygen signs with: in an agent or a FIDO2 token
help-approve-certificate = Certificates that are not in the key file
help-approve-passphrase-file = File whose first line is the passphrase; one for each protected key, in their order
help-approve-passphrase-fd = File descriptor to read passphrases from, one a line
help-approve-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-approve-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
help-gate-sign = Key that signs: PEM, PKCS#12, a key file of OpenSSH, or the pkcs11: URI of a key on a token
help-gate-sign-with-agent = Public half of an SSH key that ssh-keygen signs with: in an agent or a FIDO2 token
help-gate-certificate = Certificates that are not in the key file
help-gate-passphrase-file = File whose first line is the passphrase; one for each protected key, in their order
help-gate-passphrase-fd = File descriptor to read passphrases from, one a line
help-gate-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-gate-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
help-export-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-export-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
help-receipt-module = Library of the token (PKCS#11), for a pkcs11: URI without module-path
help-receipt-last-try = Gives the PIN to a token even when one more wrong PIN would lock it
