# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = { $token } 的 PIN：
problem-token-uri = pkcs11: URI 中的「{ $part }」部分不予接受。
remedy-token-uri = 請寫成 pkcs11:token=標籤;object=標籤 或 pkcs11:id=%01，其他字元寫作 %XX（RFC 7512）。PIN 絕不寫進指令：請用 --passphrase-file、--passphrase-fd，或在詢問時輸入。
problem-token-module = 無法使用權杖的程式庫：{ $reason }
remedy-token-module = 請指明權杖廠商提供的 PKCS#11 程式庫：--module 檔案，或 URI 中的 module-path。
problem-token-none = { $what ->
    [key] 權杖上沒有符合該 URI 的金鑰。
   *[other] 沒有符合該 URI 的權杖。
  }
remedy-token-none = 請確認權杖已插入，且標籤輸入無誤：pkcs11-tool --module 檔案 --list-slots、--list-objects
problem-token-many = { $what ->
    [key] 權杖上有不止一個金鑰符合該 URI：{ $names }。
   *[other] 有不止一個權杖符合該 URI：{ $names }。
  }
remedy-token-many = 請指明是哪一個：pkcs11:token=標籤;object=標籤，或 id=%01。
problem-token-pin = PIN 錯誤。只向權杖提交了一次，不會再試。
remedy-token-pin = 請用正確的 PIN 重新執行指令。多數權杖在三次錯誤後鎖定。
problem-token-locked = 權杖已鎖定：錯誤的 PIN 次數過多。
remedy-token-locked = 請向權杖的核發者申請解鎖。
problem-token-final-try = 再錯一次 PIN 就會鎖定權杖，因此沒有提交 PIN。
remedy-token-final-try = 如確信 PIN 無誤，請加 --last-try 重新執行指令。
problem-token-refused = 權杖拒絕執行：{ $reason }
remedy-token-refused = 請確認該金鑰可用於簽章（RSA 3072 位元以上、P-256、P-384），且不要求每次簽章單獨輸入 PIN。
help-seal-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-seal-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
help-pack-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-pack-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
problem-decision-forged = { $name }（{ $what }）決定下的簽章與紀錄內容不符：其中之一遭改動，或簽章取自別處。
remedy-decision-forged = 請查明該行由誰寫入，然後重新作出決定：pouch approve … --sign 金鑰，或 pouch gate … --sign 金鑰。
problem-decision-unsigned = { $name }（{ $what }）的決定沒有簽章；本單位要求此類型的決定必須簽章。
remedy-decision-unsigned = 請簽章：pouch approve … --sign 金鑰，或 pouch gate … --sign 金鑰。case.toml 中的內容絕無簽章。
problem-decision-other-case = { $name }（{ $what }）決定下的簽章是為案件 { $case } 作出的。
remedy-decision-other-case = 請查明由誰複製，並請本人就本案作出決定。
problem-decision-other-key = 以 { $name }（{ $what }）名義簽章的是 { $key } 的金鑰；本單位未將其列為本人的金鑰。
remedy-decision-other-key = 每人使用自己的金鑰簽章。如為新金鑰，請寫入本單位範本資料夾中的 people.toml。
problem-decision-key-not-then = { $name }（{ $what }）簽章時，{ $key } 的金鑰不在有效期內。
remedy-decision-key-not-then = 請用有效的金鑰簽章；有效期見 people.toml 和憑證。
problem-decision-unlisted = 本單位沒有登記 { $name }（{ $what }）的金鑰；簽章所用的是 { $key } 的金鑰。
remedy-decision-unlisted = 請把該人員及其金鑰寫入本單位範本資料夾中的 people.toml。
problem-decision-not-supported = pouch 不支援 { $algorithm }，無法判斷 { $name }（{ $what }）是否簽過章。
remedy-decision-not-supported = 請用 RSA、P-256 或 P-384，或 Ed25519 類型的 SSH 金鑰簽章。
problem-decision-people-file = { $place } 無法使用：{ $reason }
remedy-decision-people-file = 請寫 require_signed = true，並為每人寫 [[person]]，含 name 以及 certificates（SHA-256）或 ssh_keys。一個金鑰只屬於一人。
problem-decision-many-keys = 一項決定給了不止一個金鑰。
remedy-decision-many-keys = 決定由一人作出：請只給一個金鑰。
help-approve-sign = 用於簽章的金鑰：PEM、PKCS#12、OpenSSH 金鑰檔案，或硬體權杖上金鑰的 pkcs11: URI
help-approve-sign-with-agent = 由 ssh-keygen 用於簽章的 SSH 公開金鑰：在代理程式或 FIDO2 權杖中
help-approve-certificate = 不在金鑰檔案中的憑證
help-approve-passphrase-file = 首行為密碼的檔案；每個受保護的金鑰一個，按順序
help-approve-passphrase-fd = 讀取密碼的檔案描述元，每行一個
help-approve-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-approve-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
help-gate-sign = 用於簽章的金鑰：PEM、PKCS#12、OpenSSH 金鑰檔案，或硬體權杖上金鑰的 pkcs11: URI
help-gate-sign-with-agent = 由 ssh-keygen 用於簽章的 SSH 公開金鑰：在代理程式或 FIDO2 權杖中
help-gate-certificate = 不在金鑰檔案中的憑證
help-gate-passphrase-file = 首行為密碼的檔案；每個受保護的金鑰一個，按順序
help-gate-passphrase-fd = 讀取密碼的檔案描述元，每行一個
help-gate-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-gate-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
help-export-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-export-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
help-receipt-module = 權杖的程式庫（PKCS#11），用於不含 module-path 的 pkcs11: URI
help-receipt-last-try = 即使再錯一次 PIN 就會鎖定權杖，也提交 PIN
