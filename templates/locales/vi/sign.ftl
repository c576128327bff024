# Keys on tokens (PKCS#11), and signed decisions.
token-ask-pin = Mã PIN của { $token }:{ " " }
problem-token-uri = Không nhận phần “{ $part }” của URI pkcs11:.
remedy-token-uri = Ghi pkcs11:token=LABEL;object=LABEL hoặc pkcs11:id=%01, các ký tự khác ghi dạng %XX (RFC 7512). Mã PIN không bao giờ được đặt trong lệnh: dùng --passphrase-file, --passphrase-fd, hoặc gõ khi được hỏi.
problem-token-module = Không dùng được thư viện của token: { $reason }
remedy-token-module = Nêu thư viện PKCS#11 do nhà sản xuất token cung cấp: --module FILE, hoặc module-path trong URI.
problem-token-none = { $what ->
    [key] Không khóa nào trên token khớp với URI.
   *[other] Không token nào khớp với URI.
  }
remedy-token-none = Kiểm tra token đã cắm và các nhãn được ghi đúng: pkcs11-tool --module FILE --list-slots, --list-objects
problem-token-many = { $what ->
    [key] Có nhiều hơn một khóa trên token khớp với URI: { $names }.
   *[other] Có nhiều hơn một token khớp với URI: { $names }.
  }
remedy-token-many = Nêu rõ cái nào: pkcs11:token=LABEL;object=LABEL, hoặc id=%01.
problem-token-pin = Mã PIN sai. Mã đã được đưa vào token một lần và sẽ không thử lại.
remedy-token-pin = Chạy lại lệnh với mã PIN đúng. Đa số token bị khóa sau ba lần sai.
problem-token-locked = Token đã bị khóa: đã nhập sai mã PIN quá nhiều lần.
remedy-token-locked = Đề nghị nơi cấp token mở khóa.
problem-token-final-try = Sai mã PIN thêm một lần nữa sẽ khóa token, nên không đưa mã PIN nào vào token.
remedy-token-final-try = Nếu chắc chắn về mã PIN, chạy lại lệnh với --last-try.
problem-token-refused = Token từ chối: { $reason }
remedy-token-refused = Kiểm tra khóa được phép ký (RSA từ 3072 bit trở lên, P-256, P-384) và không đòi mã PIN riêng cho từng chữ ký.
help-seal-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-seal-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
help-pack-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-pack-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
problem-decision-forged = Chữ ký dưới quyết định của { $name } ({ $what }) không khớp với nội dung ghi trong nhật ký: một trong hai đã bị thay đổi, hoặc chữ ký được lấy từ nơi khác.
remedy-decision-forged = Tìm hiểu ai đã ghi dòng đó, rồi cho quyết định lại: pouch approve … --sign KEY, hoặc pouch gate … --sign KEY.
problem-decision-unsigned = Quyết định của { $name } ({ $what }) chưa được ký; cơ quan quý vị yêu cầu ký các quyết định như vậy đối với loại này.
remedy-decision-unsigned = Cho ký: pouch approve … --sign KEY, hoặc pouch gate … --sign KEY. Nội dung trong case.toml không bao giờ có chữ ký.
problem-decision-other-case = Chữ ký dưới quyết định của { $name } ({ $what }) được ký cho vụ việc { $case }.
remedy-decision-other-case = Tìm hiểu ai đã sao chép, và để chính người đó quyết định về vụ việc này.
problem-decision-other-key = Khóa của { $key } đã ký dưới tên { $name } ({ $what }); cơ quan quý vị không biết khóa này là của người đó.
remedy-decision-other-key = Mỗi người ký bằng khóa của chính mình. Nếu là khóa mới, đưa vào people.toml trong thư mục mẫu của cơ quan quý vị.
problem-decision-key-not-then = Khóa của { $key } không có hiệu lực khi { $name } ({ $what }) ký.
remedy-decision-key-not-then = Cho ký bằng khóa còn hiệu lực; people.toml và chứng thư cho biết từ khi nào đến khi nào.
problem-decision-unlisted = Cơ quan quý vị không biết khóa nào của { $name } ({ $what }); quyết định được ký bằng khóa của { $key }.
remedy-decision-unlisted = Đưa người và khóa đó vào people.toml trong thư mục mẫu của cơ quan quý vị.
problem-decision-not-supported = pouch không biết { $algorithm }, nên không cho biết được { $name } ({ $what }) có ký hay không.
remedy-decision-not-supported = Ký bằng RSA, P-256 hoặc P-384, hoặc bằng khóa SSH loại Ed25519.
problem-decision-people-file = Không dùng được { $place }: { $reason }
remedy-decision-people-file = Ghi require_signed = true, rồi với mỗi người ghi [[person]] kèm name và certificates (SHA-256) hoặc ssh_keys. Mỗi khóa chỉ thuộc về một người.
problem-decision-many-keys = Đã nêu nhiều hơn một khóa cho một quyết định.
remedy-decision-many-keys = Quyết định là của một người: chỉ nêu một khóa.
help-approve-sign = Khóa để ký: PEM, PKCS#12, tệp khóa của OpenSSH, hoặc URI pkcs11: của khóa trên token
help-approve-sign-with-agent = Nửa công khai của khóa SSH mà ssh-keygen dùng để ký: trong agent hoặc token FIDO2
help-approve-certificate = Chứng thư không có trong tệp khóa
help-approve-passphrase-file = Tệp có dòng đầu là cụm mật khẩu; mỗi khóa được bảo vệ một tệp, theo thứ tự
help-approve-passphrase-fd = Bộ mô tả tệp để đọc cụm mật khẩu, mỗi dòng một cụm
help-approve-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-approve-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
help-gate-sign = Khóa để ký: PEM, PKCS#12, tệp khóa của OpenSSH, hoặc URI pkcs11: của khóa trên token
help-gate-sign-with-agent = Nửa công khai của khóa SSH mà ssh-keygen dùng để ký: trong agent hoặc token FIDO2
help-gate-certificate = Chứng thư không có trong tệp khóa
help-gate-passphrase-file = Tệp có dòng đầu là cụm mật khẩu; mỗi khóa được bảo vệ một tệp, theo thứ tự
help-gate-passphrase-fd = Bộ mô tả tệp để đọc cụm mật khẩu, mỗi dòng một cụm
help-gate-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-gate-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
help-export-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-export-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
help-receipt-module = Thư viện của token (PKCS#11), cho URI pkcs11: không có module-path
help-receipt-last-try = Đưa mã PIN vào token ngay cả khi sai thêm một lần sẽ khóa token
