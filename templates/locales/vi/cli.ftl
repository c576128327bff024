# The command line: help.
help-pouch = Chuyển một thư mục chứng cứ cùng các bản dịch do con người thực hiện thành một hồ sơ mà đối tác nước ngoài đọc và kiểm tra được.
help-heading-usage = Cách dùng:
help-heading-commands = Lệnh
help-heading-options = Tùy chọn
help-heading-arguments = Tham số
help-common-help = Hiển thị trợ giúp này
help-common-version = Hiển thị phiên bản
help-common-json = Trả lời bằng một đối tượng JSON, dùng cho tập lệnh
help-common-quiet = Chỉ hiển thị câu trả lời và lỗi
help-common-no-color = Không dùng màu
help-common-lang = Ngôn ngữ của thông báo: ar, de, en, es, fr, it, pt, ru, vi, zh-Hans, zh-Hant
help-common-at = Thời điểm làm việc, ví dụ 2016-06-14T09:30:00Z, thay cho bây giờ
help-common-actor = Người thực hiện, như sẽ ghi trong nhật ký bảo quản chứng cứ; nếu không thì là cán bộ trong case.toml
help-demo = Giải nén một vụ mẫu, đóng gói, kiểm tra và cho biết nên xem ở đâu
help-demo-dir = Thư mục cho vụ mẫu; bỏ trống là pouch-demo
help-demo-sample = Vụ mẫu nào: argentina-2016 hoặc rome-insurance
help-init = Tạo thư mục vụ việc mới với case.toml có chú thích
help-init-dir = Thư mục vụ việc mới; không nêu thì là thư mục này
help-init-kind = Loại hồ sơ, ví dụ TRANSMIT, RFA hoặc RN: pouch profiles list liệt kê tất cả
help-add = Tiếp nhận chứng cứ: sao chép những gì ở ngoài, tính giá trị băm, nhận dạng và đọc phần mới trong evidence/
help-add-paths = Tệp hoặc thư mục cần sao chép vào evidence/ trước
help-add-ocr = Cho Tesseract đọc ảnh chữ và trang quét, theo các ngôn ngữ trong case.toml: chỉ để nhận biết ngôn ngữ và tìm kiếm
help-add-new-only = Không đọc lại các bản gốc đã biết
help-add-accept-change = Chấp nhận chứng cứ này thay đổi một cách hợp lệ; đòi hỏi --reason
help-add-reason = Lý do chấp nhận thay đổi
help-status = Hiển thị chứng cứ, ngôn ngữ, bản dịch, phần còn thiếu và việc cần làm tiếp
help-status-items = Chứng cứ cần cho biết đầy đủ: tệp tự khai gì và các tệp bên trong
help-confirm = Ghi nhận xác nhận của một người về ngôn ngữ của chứng cứ
help-confirm-items = Số chứng cứ hoặc đường dẫn
help-confirm-language = Mã ngôn ngữ như uk hoặc zh-Hans; zxx khi không có chữ
help-attach = Gắn bản dịch do con người thực hiện vào bản gốc
help-attach-item = Số hoặc đường dẫn của bản gốc
help-attach-file = Bản dịch; bỏ trống khi chỉ gắn giấy chứng nhận của bản dịch
help-attach-to = Ngôn ngữ của bản dịch
help-attach-translator = Mã của một [[translator]] trong case.toml, hoặc họ tên
help-attach-scope = Đã dịch bao nhiêu
help-attach-reviser = Người hiệu đính
help-attach-machine-draft-edited-by = Khai báo bản nháp do máy dịch và nêu người đã biên tập và chịu trách nhiệm
help-attach-certificate = Giấy chứng nhận của người dịch
help-attach-certificate-place = Nơi cấp
help-attach-certificate-date = Ngày cấp (YYYY-MM-DD)
help-attach-certificate-pages = Chứng nhận cho bao nhiêu trang
help-attach-certificate-number = Số đăng ký (lời tuyên thệ, số thứ tự, số công chứng)
help-attach-certificate-authority = Nơi ghi nhận hoặc xác nhận: tòa án, công chứng viên, hiệp hội nghề nghiệp
help-attach-supersedes = Bản dịch bị thay thế: đường dẫn, hoặc 8 chữ số đầu của SHA-256
help-attach-reason = Lý do thay thế
help-attach-received-from = Nhận từ ai
help-attach-received-on = Ngày nhận (YYYY-MM-DD)
help-pack = Đóng gói một hồ sơ cho mỗi bên nhận, kiểm tra và lập phiếu gửi
help-pack-to = Chỉ cho bên nhận này (mã trong case.toml)
help-pack-out = Thư mục lưu hồ sơ; bỏ trống là thư mục vụ việc
help-pack-force = Thay thế kết quả đã có
help-pack-compress = Nén những gì nén được; nếu không, mọi byte của ZIP đều được kiểm tra
help-pack-quick = Chỉ xem cấu trúc của phần đã ghi, không tạo PDF và không tính giá trị băm của ZIP: dùng cho chứng cứ rất lớn
help-pack-font-dir = Thêm phông chữ trong thư mục này vào phông có sẵn, cho PDF; giá trị băm của chúng được ghi vào hồ sơ
help-pack-attach-index = Đặt danh mục (dossier.json) vào trong PDF, khi đó là PDF/A-3a
help-pack-no-pdf = Không tạo PDF
help-language = Cho biết các tệp viết bằng ngôn ngữ nào, không cần vụ việc
help-language-paths = Tệp hoặc thư mục; - đọc dữ liệu chuyển vào
help-language-expect = Các ngôn ngữ dự kiến, ví dụ it,zh,en: được ưu tiên hơn, ngôn ngữ khác bị đánh dấu
help-language-blocks = Cho biết cả ngôn ngữ của từng đoạn, khối trang hoặc tin nhắn
help-identify = Cho biết tệp là gì theo nội dung, không cần vụ việc
help-identify-paths = Tệp hoặc thư mục
help-identify-details = Cho biết cả những gì tệp tự khai (địa điểm, tác giả, ngày), và nội dung trong tệp nén, hộp thư, thư
help-identify-text = Làm mọi việc của --details và in cả văn bản
help-identify-ocr = Cho Tesseract đọc ảnh chữ và trang quét: chỉ để nhận biết ngôn ngữ và tìm kiếm
help-identify-expect = Các ngôn ngữ dự kiến cho --ocr, ví dụ zh-Hans,es
help-verify = Kiểm tra một hồ sơ hoặc gói BagIt bất kỳ, trong ZIP hoặc thư mục, và trả lời từng dòng
help-verify-path = Hồ sơ
help-verify-expect = Giá trị băm niêm phong do bên gửi báo qua kênh khác: 64 ký tự hoặc 8 nhóm 5 chữ số
help-show = Hiển thị nội dung bên trong, không giải nén hay kiểm tra
help-show-path = Hồ sơ

# The command line: what was not understood.
usage-help = Gõ pouch --help, hoặc pouch COMMAND --help.
usage-value = Giá trị { $value } không phù hợp với { $argument }.
usage-unknown-argument = Ở đây không có tùy chọn { $argument }.
usage-unknown-command = Không có lệnh { $argument }.
usage-nearest = Có phải ý là { $nearest }?
usage-allowed = Có thể dùng: { $allowed }.
usage-missing = Còn thiếu: { $argument }.
usage-no-command = Hãy nêu việc cần làm.
usage-not-utf8 = Một tham số không phải văn bản đọc được.
usage-twice = { $argument } được nêu hai lần, hoặc không đi cùng được với tùy chọn khác.
usage-other = Không hiểu lệnh.
usage-bad-time = { $value } không phải là thời điểm. Hãy viết dạng 2016-06-14T09:30:00Z hoặc 2016-06-14T17:30:00+08:00.

# Answers.
level-error = LỖI
level-warning = CẢNH BÁO
level-note = LƯU Ý
init-done = Thư mục vụ việc { $folder } đã sẵn sàng.
init-next = Tiếp theo: điền { $file }, đặt các bản gốc vào evidence/, rồi chạy pouch add tại đó.
add-taken = { $count ->
   *[other] Đã tiếp nhận { $count } chứng cứ.
 }
add-recognized = { $count ->
   *[other] Đã đọc { $count } chứng cứ đã biết bằng nhận dạng chữ.
 }
add-unchanged = { $count ->
   *[other] { $count } bản gốc đã biết không thay đổi.
 }
members-more = { $count ->
   *[other] … và { $count } tệp khác bên trong
}
add-stopped = Đã dừng. Những gì đã tiếp nhận được giữ lại; chạy lại pouch add để tiếp tục.
language-confirmed = { $tag } (đã xác nhận)
language-found = { $share } % { $name } ({ $tag }), { $status }
language-status-confirmed = đã xác nhận
language-status-probable = có khả năng
language-status-contested = chưa thống nhất
language-status-undetermined = không xác định
language-whatlang = {"; "}whatlang cho là { $tag }
language-unexpected = {"; "}ngoài dự kiến
confirm-done = { $items }: ngôn ngữ { $language }, đã xác nhận.
attach-done = { $item } → { $to }: đã gắn { $path }.
attach-certified = { $item } → { $to }: đã gắn giấy chứng nhận của { $path }.
pack-done = Đã đóng gói { $file } cho { $recipient } và kiểm tra đạt ({ $items } chứng cứ, { $bytes } byte).
pack-seal = Giá trị băm niêm phong. Hãy báo cho bên nhận qua kênh khác:
pack-telephone = Qua điện thoại:
pack-note = Phiếu gửi: { $file }
pack-page = Trang để bên nhận kiểm tra hồ sơ trong trình duyệt: { $file }
status-item = Chứng cứ
status-title = Tiêu đề hoặc tệp
status-language = Ngôn ngữ
status-not-needed = không cần
status-unknown = cần xác nhận ngôn ngữ
status-missing = thiếu
status-stale = LỖI THỜI: bản gốc đã thay đổi
status-partial = một phần
status-received = toàn văn
status-certified = toàn văn, có chứng thực
status-withheld = không cung cấp
status-new = Chưa tiếp nhận: { $path }
status-proposal = { $path } có vẻ là bản dịch của { $item }. Nếu đúng: pouch attach { $item } "{ $path }" --to { $to } --translator …
empty-must = Còn trống trong case.toml và cần có trước khi đóng gói: { $keys }.
empty-should = Còn trống trong case.toml; hồ sơ sẽ ghi là không nêu: { $keys }.
empty-unknown = Chưa rõ; thông báo sẽ ghi như vậy khi được đóng gói: { $keys }.
empty-remedy = Chú thích trong case.toml cho biết cần điền gì; pouch check cho biết lý do, theo yêu cầu của ai, kèm ví dụ.
next-alarm = Tiếp theo: một bản gốc không còn như khi được tiếp nhận. Hãy tìm nguyên nhân trước mọi việc khác.
next-add = Tiếp theo: đặt các bản gốc vào evidence/ và chạy pouch add.
next-confirm = Tiếp theo: nêu ngôn ngữ của các chứng cứ chưa chắc chắn: pouch confirm E0001 --language …
next-attach = Tiếp theo: gắn các bản dịch còn thiếu (pouch attach), hoặc ghi trong case.toml lý do không có.
next-fill = Tiếp theo: điền phần còn thiếu trong case.toml.
next-pack = Tiếp theo: pouch pack.
verify-own-seal = Giá trị băm niêm phong của hồ sơ này; hãy so sánh với giá trị do bên gửi báo:
demo-unpacked = Một vụ mẫu, hoàn toàn hư cấu, nằm trong { $folder }.
demo-look = Hãy xem: giải nén hồ sơ và mở START-HERE.html trong trình duyệt bất kỳ. Thay đổi một byte trong đó rồi chạy lại pouch verify.
show-claims = Đây là những gì hồ sơ tự khai. Chỉ pouch verify mới kiểm tra được.

# Problems and remedies of packing.
problem-pack-problems = Chưa thực hiện được; những điều cản trở được liệt kê ở trên ({ $count }).
remedy-pack-problems = Xử lý từng dòng ở trên, rồi chạy lại lệnh.
problem-pack-read = Không đọc được { $place }: { $reason }.
remedy-pack-read = Kiểm tra xem tệp có ở đó và có quyền đọc, rồi chạy lại lệnh.
problem-pack-write = Không ghi được { $path }: { $reason }.
remedy-pack-write = Kiểm tra xem ổ đĩa không đầy và có quyền ghi ở đó, hoặc chọn thư mục khác bằng --out. Không để lại tệp ghi dở nào.
problem-pack-exists = { $path } đã có sẵn.
remedy-pack-exists = Chuyển tệp đó đi hoặc chọn tên khác; chỉ thay thế khi dùng --force.
problem-pack-no-item = Vụ việc này không có chứng cứ { $name }.
remedy-pack-no-item = Xem các số bằng pouch status; cũng có thể dùng đường dẫn như evidence/letter.pdf.
problem-init-unknown-type = Không có loại hồ sơ { $name }.
remedy-init-unknown-type =
    { $nearest ->
        [none] Chọn một trong: { $known }.
       *[other] Có phải ý là “{ $nearest }”? Chọn một trong: { $known }.
    }
problem-pack-not-listed = { $name } không phải là một trong: { $known }.
remedy-pack-not-listed =
    { $nearest ->
        [none] Dùng một trong các mục này, hoặc thêm vào case.toml.
       *[other] Có phải ý là “{ $nearest }”? Dùng một trong các mục này, hoặc thêm vào case.toml.
    }
problem-pack-unsound = Hồ sơ vừa lập không đạt chính phép kiểm tra của chương trình; hồ sơ đó đã bị bỏ.
remedy-pack-unsound = Ổ đĩa hoặc bộ nhớ có thể đang hỏng. Chạy lại lệnh; nếu lặp lại, dùng ổ đĩa khác.
problem-pack-json = Không ghi được một mục: { $reason }.
remedy-pack-json = Đề nghị báo cáo đây là lỗi của pouch.
problem-pack-no-recipient = case.toml không nêu bên nhận nào.
remedy-pack-no-recipient = Điền một bảng [[recipient]]: key, authority, country, languages, channel.
problem-pack-recipient-incomplete = { $place }: thiếu số vụ việc, hoặc thiếu mã hay ngôn ngữ của bên nhận.
remedy-pack-recipient-incomplete = Điền id, cùng key và languages của mỗi [[recipient]].
problem-pack-no-items = Không có chứng cứ nào cho { $place }.
remedy-pack-no-items = Đặt các bản gốc vào evidence/ và chạy pouch add.
problem-pack-words-without-item = case.toml có một [[item]] cho { $place }, nhưng không có bản gốc nào như vậy được tiếp nhận. Nếu định không cung cấp một bản gốc thì bản gốc đó sẽ bị gửi đi.
remedy-pack-words-without-item = Sửa đường dẫn (có lẽ là { $nearest }), xóa [[item]], hoặc chạy pouch add.
problem-pack-translation-stale = { $item } ({ $place }) đã thay đổi sau khi được dịch.
remedy-pack-translation-stale = Cho dịch phần thay đổi rồi gắn vào, hoặc ghi stale_reason trong [[item]] của nó; hồ sơ sẽ in lý do đó.
problem-pack-translation-missing = { $item } ({ $place }) không có bản dịch cho bên nhận.
remedy-pack-translation-missing = Gắn một bản dịch bằng pouch attach { $item } FILE --to …, hoặc ghi untranslated_reason trong [[item]] của nó.
problem-pack-translation-partial = { $item } ({ $place }) mới được dịch một phần.
remedy-pack-translation-partial = Gắn bản dịch toàn văn, hoặc ghi untranslated_reason trong [[item]] của nó.
problem-pack-language-unknown = Ngôn ngữ của { $item } ({ $place }) chưa chắc chắn.
remedy-pack-language-unknown = Hãy xem và xác nhận: pouch confirm { $item } --language …; dùng zxx khi không có chữ.
problem-pack-attached-changed = BÁO ĐỘNG: { $place } không còn là tệp đã được gắn. SHA-256 khi đó: { $was }. Hiện nay: { $now }.
remedy-pack-attached-changed = Đặt lại tệp cũ. Nếu thay đổi là hợp lệ, gắn lại bằng pouch attach; nhật ký giữ cả hai.
problem-pack-bad-name = { $place } không phải là tên dùng được trong hồ sơ.
remedy-pack-bad-name = Đề nghị báo cáo đây là lỗi của pouch.

# Problems and remedies of attaching.
problem-attach-source-language-unknown = Ngôn ngữ của { $item } ({ $place }) chưa chắc chắn nên không thể gắn bản dịch nào vào đó.
remedy-attach-source-language-unknown = Hãy xem và xác nhận trước: pouch confirm { $item } --language …
problem-attach-same-language = Bản thân { $item } ({ $place }) đã bằng { $to }.
remedy-attach-same-language = Kiểm tra chứng cứ và --to; nếu ngôn ngữ bị khai sai, sửa bằng pouch confirm { $item } --language …
problem-attach-language-differs = { $place } được gắn là { $to }, nhưng có vẻ bằng { $seems }.
remedy-attach-language-differs = Mở tệp và kiểm tra có đúng tệp không; gắn tệp đúng để thay thế.
problem-attach-same-file = { $place } giống hệt từng byte với bản gốc { $item }, không phải bản dịch.
remedy-attach-same-file = Gắn chính bản dịch; bản đó thay cho tệp này.

# Problems and remedies of arguments.
problem-argument-language = { $value } không phải là mã ngôn ngữ.
remedy-argument-language = Dùng mã như es, it, zh-Hans hoặc pt-BR.
problem-argument-date = { $value } không phải là ngày.
remedy-argument-date = Hãy viết dạng 2016-06-18.
problem-demo-not-empty = Thư mục { $path } không trống.
remedy-demo-not-empty = Nêu thư mục khác: pouch demo NEW-FOLDER
problem-demo-no-sample = Không có vụ mẫu { $name }.
remedy-demo-no-sample = Chọn một trong: { $known }.
usage-language = pouch không dùng được ngôn ngữ { $value }. Chọn một trong: { $known }.
answer-not-written = Không ghi được câu trả lời: { $reason }.
problem-attach-replaces = { $item } đã có bản dịch sang { $to }: { $place }, của { $translator }. Bản mới thay cho bản đó; nhật ký giữ cả hai.
remedy-attach-replaces = Nếu bản trước tốt hơn (đầy đủ, có chứng thực), hãy gắn lại bản đó.
problem-init-exists = Trong thư mục này đã có một vụ việc: { $path }.
remedy-init-exists = Chọn thư mục khác: pouch init NEW-FOLDER --type TRANSMIT
problem-pack-version-sent = Phiên bản { $version } đã được gửi cho { $recipient } ngày { $when }, và nội dung sắp đóng gói không giống phiên bản đó. Phiên bản đã gửi không bao giờ thay đổi.
remedy-pack-version-sent = Tăng version trong case.toml và đóng gói lại: hồ sơ mới cho biết nó thay thế hồ sơ nào và có gì thay đổi.
problem-pack-same-version = Hồ sơ phiên bản { $version } đã được đóng gói cho { $place } trước đây, với niêm phong khác: { $seal }.
remedy-pack-same-version = Nếu hồ sơ đó đã được gửi, tăng version trong case.toml và đóng gói lại; hồ sơ mới sẽ cho biết nó thay thế hồ sơ nào.

# pouch check and pouch profiles.
help-check = Nêu mọi điều còn thiếu, để ngỏ hoặc nghi vấn trong vụ việc, kèm lý do, theo yêu cầu của ai và một mục điền đúng
help-check-to = Chỉ cho bên nhận này (mã trong case.toml); có thể nêu nhiều lần
help-profiles = Hiển thị các loại hồ sơ và yêu cầu của từng loại; kiểm tra loại riêng của cơ quan
help-profiles-list = Liệt kê các loại hồ sơ kèm ngày của yêu cầu
help-profiles-show = Hiển thị mọi yêu cầu của một loại: mức, điều kiện, nguồn, khóa
help-profiles-show-kind = Loại hồ sơ, ví dụ TRANSMIT
help-profiles-check = Kiểm tra tệp loại hồ sơ riêng của cơ quan
help-profiles-check-files = Các tệp cần kiểm tra; không nêu thì là các tệp trong profiles/ dưới --templates
help-common-templates = Thư mục mẫu riêng của cơ quan: profiles/*.toml, handling/*.toml, locales/, các trang hồ sơ
empty-open = Chưa trả lời trong case.toml: { $keys }.
check-when = { $field } (Cần có { $condition }.)
check-also = Ngoài ra: { $places }
check-also-more = Ngoài ra: { $places } … và { $more } chỗ khác
check-clean = Không thiếu gì và không có gì nghi vấn.
check-summary = Lỗi: { $errors } · cảnh báo: { $warnings } · lưu ý: { $notes }
profiles-type = Loại
profiles-title = Nội dung
profiles-date = Ngày
profiles-own = Dòng riêng
profiles-all = Tất cả các dòng
profiles-by-pouch = do pouch thực hiện
profiles-keys = Khóa:
profiles-also = Có thể thêm:
profiles-seen = Thể hiện trong hồ sơ tại:
profiles-none-own = Không có loại hồ sơ riêng: không có gì để kiểm tra.
profiles-in-order = Không có lỗi: { $types }

# How far a long step is, on the terminal.
progress-take-in = Đang tiếp nhận chứng cứ
progress-recheck = Đang đọc lại các bản gốc đã biết
progress-pack = Đang đóng gói
progress-check = Đang kiểm tra
progress-encrypt = Đang mã hóa
progress-stopping = Đang dừng. Nhấn Ctrl-C lần nữa để dừng ngay.

# Further digests, and volumes.
help-add-hash = Tính giá trị băm cả bằng các thuật toán này, trong cùng một lần đọc, và ghi vào nhật ký: sha512, sm3, streebog …
help-pack-hash = Lập danh mục nội dung cả bằng các thuật toán này: sha512, sm3, streebog …
help-pack-split = Cắt ZIP thành các phần đánh số có kích thước này, như 25MB hoặc 4GiB
pack-volumes = { $count } phần; cách ghép chúng lại: { $file }
problem-argument-size = { $value } không phải là kích thước của phần.
remedy-argument-size = Hãy viết dạng 25MB hoặc 4GiB; ít nhất 64KiB.
problem-argument-hash = { $value } không phải là thuật toán dùng để lập danh mục.
remedy-argument-hash = Hãy dùng một hoặc nhiều thuật toán sau, cách nhau bằng dấu phẩy: { $known }.
