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
problem-decision-forged = { $name }（{ $what }）决定下的签名与记录内容不符：其中之一被改动，或签名取自别处。
remedy-decision-forged = 请查明该行由谁写入，然后重新作出决定：pouch approve … --sign 密钥，或 pouch gate … --sign 密钥。
problem-decision-unsigned = { $name }（{ $what }）的决定没有签名；本单位要求此类型的决定必须签名。
remedy-decision-unsigned = 请签名：pouch approve … --sign 密钥，或 pouch gate … --sign 密钥。case.toml 中的内容不算签名。
problem-decision-other-case = { $name }（{ $what }）决定下的签名是为案件 { $case } 作出的。
remedy-decision-other-case = 请查明由谁复制，并请本人就本案作出决定。
problem-decision-other-key = 以 { $name }（{ $what }）名义签名的是 { $key } 的密钥；本单位不认其为本人密钥。
remedy-decision-other-key = 每人使用自己的密钥签名。如为新密钥，请写入本单位模板文件夹中的 people.toml。
problem-decision-key-not-then = { $name }（{ $what }）签名时，{ $key } 的密钥不在有效期内。
remedy-decision-key-not-then = 请用有效的密钥签名；有效期见 people.toml 和证书。
problem-decision-unlisted = 本单位没有登记 { $name }（{ $what }）的密钥；签名所用的是 { $key } 的密钥。
remedy-decision-unlisted = 请把该人员及其密钥写入本单位模板文件夹中的 people.toml。
problem-decision-not-supported = pouch 不认识 { $algorithm }，无法判断 { $name }（{ $what }）是否签过名。
remedy-decision-not-supported = 请用 RSA、P-256 或 P-384，或 Ed25519 类型的 SSH 密钥签名。
problem-decision-people-file = { $place } 无法使用：{ $reason }
remedy-decision-people-file = 请写 require_signed = true，并为每人写 [[person]]，含 name 以及 certificates（SHA-256）或 ssh_keys。一个密钥只属于一人。
problem-decision-many-keys = 一项决定给了不止一个密钥。
remedy-decision-many-keys = 决定由一人作出：请只给一个密钥。
help-approve-sign = 用于签名的密钥：PEM、PKCS#12、OpenSSH 密钥文件，或硬件令牌上密钥的 pkcs11: URI
help-approve-sign-with-agent = 由 ssh-keygen 用于签名的 SSH 公钥：在代理或 FIDO2 令牌中
help-approve-certificate = 不在密钥文件中的证书
help-approve-passphrase-file = 首行为密码的文件；每个受保护的密钥一个，按顺序
help-approve-passphrase-fd = 读取密码的文件描述符，每行一个
help-approve-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-approve-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
help-gate-sign = 用于签名的密钥：PEM、PKCS#12、OpenSSH 密钥文件，或硬件令牌上密钥的 pkcs11: URI
help-gate-sign-with-agent = 由 ssh-keygen 用于签名的 SSH 公钥：在代理或 FIDO2 令牌中
help-gate-certificate = 不在密钥文件中的证书
help-gate-passphrase-file = 首行为密码的文件；每个受保护的密钥一个，按顺序
help-gate-passphrase-fd = 读取密码的文件描述符，每行一个
help-gate-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-gate-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
help-export-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-export-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
help-receipt-module = 令牌的程序库（PKCS#11），用于不含 module-path 的 pkcs11: URI
help-receipt-last-try = 即使再错一次 PIN 就会锁定令牌，也提交 PIN
