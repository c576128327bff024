# 硬件令牌上的密钥（PKCS#11）与签名的决定。
token-ask-pin = { $token } 的 PIN：
problem-token-uri = pkcs11: URI 中的“{ $part }”部分不被接受。
remedy-token-uri = 请写成 pkcs11:token=标签;object=标签 或 pkcs11:id=%01，其他字符写作 %XX（RFC 7512）。PIN 绝不写进命令：请用 --passphrase-file、--passphrase-fd，或在询问时输入。
problem-token-module = 无法使用令牌的程序库：{ $reason }
remedy-token-module = 请指明令牌厂商提供的 PKCS#11 程序库：--module 文件，或 URI 中的 module-path。
problem-token-none = { $what ->
    [key] 令牌上没有符合该 URI 的密钥。
   *[other] 没有符合该 URI 的令牌。
  }
remedy-token-none = 请确认令牌已插入，且标签书写无误：pkcs11-tool --module 文件 --list-slots、--list-objects
problem-token-many = { $what ->
    [key] 令牌上有不止一个密钥符合该 URI：{ $names }。
   *[other] 有不止一个令牌符合该 URI：{ $names }。
  }
remedy-token-many = 请指明是哪一个：pkcs11:token=标签;object=标签，或 id=%01。
problem-token-pin = PIN 错误。只向令牌提交了一次，不会再试。
remedy-token-pin = 请用正确的 PIN 重新执行命令。多数令牌在三次错误后锁定。
problem-token-locked = 令牌已锁定：错误的 PIN 次数过多。
remedy-token-locked = 请向令牌的发放者申请解锁。
problem-token-final-try = 再错一次 PIN 就会锁定令牌，因此没有提交 PIN。
remedy-token-final-try = 如确信 PIN 无误，请加 --last-try 重新执行命令。
problem-token-refused = 令牌拒绝执行：{ $reason }
remedy-token-refused = 请确认该密钥可用于签名（RSA 3072 位以上、P-256、P-384），且不要求每次签名单独输入 PIN。
help-seal-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-seal-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
help-pack-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-pack-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
