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
