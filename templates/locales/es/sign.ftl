# Claves en dispositivos (PKCS#11) y decisiones firmadas.
token-ask-pin = PIN de { $token }:{ " " }
problem-token-uri = La parte «{ $part }» del URI pkcs11: no se admite.
remedy-token-uri = Escriba pkcs11:token=ETIQUETA;object=ETIQUETA o pkcs11:id=%01, y los demás signos como %XX (RFC 7512). Un PIN nunca va en una orden: use --passphrase-file, --passphrase-fd o tecléelo cuando se le pida.
problem-token-module = No se puede usar la biblioteca del dispositivo: { $reason }
remedy-token-module = Indique la biblioteca PKCS#11 que entrega el fabricante del dispositivo: --module ARCHIVO, o module-path en el URI.
problem-token-none = { $what ->
    [key] Ninguna clave del dispositivo corresponde al URI.
   *[other] Ningún dispositivo corresponde al URI.
  }
remedy-token-none = Compruebe que el dispositivo está conectado y que las etiquetas están bien escritas: pkcs11-tool --module ARCHIVO --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Más de una clave del dispositivo corresponde al URI: { $names }.
   *[other] Más de un dispositivo corresponde al URI: { $names }.
  }
remedy-token-many = Diga cuál: pkcs11:token=ETIQUETA;object=ETIQUETA, o id=%01.
problem-token-pin = El PIN es incorrecto. Se entregó una vez al dispositivo y no se volverá a probar.
remedy-token-pin = Repita la orden con el PIN correcto. La mayoría de los dispositivos se bloquean tras tres errores.
problem-token-locked = El dispositivo está bloqueado: recibió demasiados PIN incorrectos.
remedy-token-locked = Pida a quien lo emitió que lo desbloquee.
problem-token-final-try = Un PIN incorrecto más bloquearía el dispositivo, por lo que no se le entregó ninguno.
remedy-token-final-try = Si está seguro del PIN, repita la orden con --last-try.
problem-token-refused = El dispositivo se negó: { $reason }
remedy-token-refused = Compruebe que la clave puede firmar (RSA de 3072 bits o más, P-256, P-384) y que no exige un PIN para cada firma.
help-seal-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-seal-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
help-pack-module = Biblioteca del dispositivo (PKCS#11), para un URI pkcs11: sin module-path
help-pack-last-try = Entrega el PIN aunque un error más bloquearía el dispositivo
