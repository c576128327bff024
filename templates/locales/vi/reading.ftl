# Reading: what kind of file it is, and why its text is missing. { $place } is the escaped file name.

unread-encrypted = được mã hóa hoặc bảo vệ bằng mật khẩu
unread-damaged = bị hỏng: không đọc hết được văn bản
unread-unsupported = pouch không đọc được định dạng này
unread-needs-ocr = ảnh chữ: phải có người đọc, hoặc nhận dạng chữ (OCR)
unread-empty = tệp trống
unread-no-text = đã đọc hết; không có văn bản
unread-no-words = âm thanh, phim hoặc chương trình: không có chữ viết
unread-too-large = lớn hơn giới hạn đọc: văn bản thiếu hoặc không đầy đủ
unread-too-deep = lồng nhau sâu hơn giới hạn đọc
unread-encoding = một số byte không khớp với bảng mã ký tự khả dĩ nào
unread-time-limit = không đọc hết được trong thời gian cho phép đối với một tài liệu
unread-memory-limit = cần nhiều bộ nhớ hơn mức cho phép đối với một tài liệu
unread-reader-failed = bộ đọc gặp lỗi với tệp này

problem-format-empty = { $place } không có nội dung: 0 byte.
remedy-format-empty = Hỏi người cung cấp tệp xem có chủ ý để trống không. Nếu bị cắt khi sao chép, hãy tiếp nhận lại từ nguồn.
problem-format-encrypted = { $place } ({ $format }) được mã hóa hoặc bảo vệ bằng mật khẩu.
remedy-format-encrypted = Yêu cầu mật khẩu hoặc bản sao không được bảo vệ, và thêm bản sao đó thành chứng cứ khác. Giữ nguyên bản gốc.
problem-format-extension-lies = { $place } có tên đuôi .{ $extension }, nhưng nội dung là: { $format }.
remedy-format-extension-lies = Không mở bằng cách nhấp đúp. Giữ nguyên tên gốc, và ghi vào vụ việc lý do tên khác nội dung, nếu biết.
problem-metadata-gps = { $place } mang vị trí { $position }, nơi tệp được tạo ra.
remedy-metadata-gps = Kiểm tra đó là địa chỉ của ai trước khi gửi đi: nhà của người làm chứng, nơi an toàn. Nếu phải giữ kín, không cung cấp chứng cứ này; không bao giờ thay đổi bản gốc.
problem-metadata-author = { $place } nêu tên một người trong thuộc tính: { $name }.
remedy-metadata-author = Kiểm tra xem bên nhận có được biết tên đó không. Nếu không, không cung cấp chứng cứ này; không bao giờ thay đổi bản gốc.
problem-metadata-tracked-changes = { $place } có { $count } thay đổi được theo dõi: văn bản được thêm vào hoặc xóa đi.
remedy-metadata-tracked-changes = Đọc trước khi gửi đi: văn bản đã xóa vẫn còn trong tệp và ai mở tệp cũng đọc được.
problem-metadata-hidden-sheet = { $place } có trang tính ẩn: { $sheet }.
remedy-metadata-hidden-sheet = Xem trang tính ẩn trước khi gửi đi: nội dung nằm trong tệp, ai cũng có thể cho hiển thị.
problem-metadata-comments = { $place } có { $count } nhận xét.
remedy-metadata-comments = Đọc các nhận xét trước khi gửi đi: chúng có thể nêu tên người hoặc công việc mà bên nhận không nên biết.
problem-format-truncated = { $place } ({ $format }) kết thúc quá sớm: tệp bị cắt.
remedy-format-truncated = Tiếp nhận lại từ nguồn. Nếu nguồn cũng bị cắt, nêu điều đó trong thông tin về chứng cứ này.
problem-format-polyglot = { $place } ({ $format }) đồng thời là một loại tệp khác: { $other }.
remedy-format-polyglot = Không mở bằng chương trình thông thường. Ghi vào vụ việc và cho giám định: một tệp thuộc hai loại hiếm khi là ngẫu nhiên.

unread-in-members = tệp nén: nội dung nằm trong các tệp bên trong
problem-members-missing = { $place } chứa các tệp chưa được xem: { $reason ->
    [encrypted] chúng được mã hóa hoặc có mật khẩu
    [damaged] tệp nén bị hỏng
    [unsupported] pouch không mở được loại tệp nén này
    [too-large] chúng quá nhiều hoặc quá lớn
    [too-deep] chúng lồng nhau quá sâu
    [time-limit] chúng mất quá nhiều thời gian
    [memory-limit] chúng cần quá nhiều bộ nhớ
   *[other] bộ đọc gặp lỗi
}.
remedy-members-missing = Giải nén trên máy dành riêng cho việc đó, và thêm những gì quan trọng thành chứng cứ riêng. Giữ nguyên bản gốc.
problem-members-more-remarks = Các tệp bên trong { $place } còn { $count } lưu ý không nêu ở đây.
remedy-members-more-remarks = Xem tất cả: pouch identify --details --json
problem-metadata-unread = { $place }: không đọc được thuộc tính; bộ đọc gặp lỗi.
remedy-metadata-unread = Xem thuộc tính bằng chương trình khác trước khi gửi đi.
problem-metadata-too-large = { $place } lớn hơn giới hạn đọc; chưa đọc thuộc tính.
remedy-metadata-too-large = Xem thuộc tính bằng chương trình khác trước khi gửi đi: phim có thể nêu nơi quay.
problem-metadata-bcc = { $place } nêu tên những người được gửi bản sao ẩn: { $people }.
remedy-metadata-bcc = Kiểm tra xem bên nhận có được biết về họ không. Nếu không, không cung cấp chứng cứ này; không bao giờ thay đổi bản gốc.

# What a file says about itself.
meta-taken = chụp, quay lúc
meta-digitized = số hóa lúc
meta-created = tạo lúc
meta-modified = sửa lúc
meta-date = ngày
meta-offset = độ lệch so với UTC
meta-gps = vị trí
meta-make = hãng sản xuất
meta-model = kiểu máy
meta-software = phần mềm
meta-host = máy tính
meta-description = mô tả
meta-copyright = bản quyền
meta-author = tác giả
meta-last-author = tác giả cuối cùng
meta-manager = người quản lý
meta-company = công ty
meta-title = tiêu đề
meta-subject = chủ đề
meta-application = ứng dụng
meta-producer = chương trình tạo PDF
meta-revision = số lần sửa
meta-minutes-edited = số phút biên tập
meta-pages = số trang
meta-from = từ
meta-reply-to = trả lời đến
meta-return-path = đường trả về
meta-to = đến
meta-cc = bản sao đến
meta-bcc = bản sao ẩn đến
meta-message-id = mã thư
meta-originating-ip = địa chỉ IP của người gửi
meta-received = tiêu đề “received” cuối cùng
meta-duration = thời lượng
meta-codec = định dạng âm thanh
meta-width = chiều rộng
meta-height = chiều cao
meta-sample-rate = số mẫu mỗi giây
meta-bit-rate = kbit mỗi giây
meta-channels = số kênh

problem-reveals-gps = Nội dung gửi cho { $place } để lộ nơi tạo ra các tệp: { $items } (tổng số { $count }).
remedy-reveals-gps = Kiểm tra đó là địa chỉ của ai: nhà của người làm chứng, nơi an toàn. Nếu phải giữ kín, không cung cấp chứng cứ đó; xem các vị trí: pouch status { $items }
problem-reveals-author = Nội dung gửi cho { $place } nêu tên người trong thuộc tính của tệp: { $items } (tổng số { $count }).
remedy-reveals-author = Kiểm tra xem bên nhận có được biết các tên đó không: pouch status { $items }. Nếu không, không cung cấp chứng cứ đó; không bao giờ thay đổi bản gốc.
problem-reveals-bcc = Nội dung gửi cho { $place } nêu tên những người được gửi bản sao ẩn: { $items } (tổng số { $count }).
remedy-reveals-bcc = Kiểm tra xem bên nhận có được biết về họ không: pouch status { $items }. Nếu không, không cung cấp chứng cứ đó.
problem-reveals-tracked-changes = Nội dung gửi cho { $place } có các thay đổi được theo dõi: { $items } (tổng số { $count }).
remedy-reveals-tracked-changes = Hãy đọc: văn bản đã xóa vẫn còn trong tệp. Nếu phải giữ kín, không cung cấp chứng cứ đó.
problem-reveals-hidden-sheet = Nội dung gửi cho { $place } có trang tính ẩn: { $items } (tổng số { $count }).
remedy-reveals-hidden-sheet = Xem các trang tính ẩn: ai cũng có thể cho hiển thị. Nếu phải giữ kín, không cung cấp chứng cứ đó.
problem-reveals-comments = Nội dung gửi cho { $place } có nhận xét: { $items } (tổng số { $count }).
remedy-reveals-comments = Đọc các nhận xét: chúng có thể nêu tên người hoặc công việc mà bên nhận không nên biết. Nếu vậy, không cung cấp chứng cứ đó.

machine-reading = do máy đọc, chỉ để nhận biết ngôn ngữ và tìm kiếm ({ $engine }, { $languages }, độ chắc chắn { $confidence } %)
problem-ocr-no-tesseract = Có yêu cầu nhận dạng chữ, nhưng chưa cài Tesseract. Chưa đọc các ảnh chữ.
remedy-ocr-no-tesseract = Hãy cài rồi chạy lại lệnh. Trên Debian và Ubuntu: apt install { $packages }
problem-ocr-no-pdftoppm = Chưa đọc các trang quét của PDF: chưa cài pdftoppm, chương trình dựng ảnh các trang.
remedy-ocr-no-pdftoppm = Hãy cài rồi chạy lại lệnh. Trên Debian và Ubuntu: apt install poppler-utils
problem-ocr-no-languages = Có yêu cầu nhận dạng chữ, nhưng không nêu ngôn ngữ dự kiến.
remedy-ocr-no-languages = Điền source_languages trong case.toml, ví dụ source_languages = ["zh-Hans"].
problem-ocr-language-missing = Tesseract ở đây không biết { $language }.
remedy-ocr-language-missing = Hãy cài rồi chạy lại lệnh. Trên Debian và Ubuntu: apt install { $package }
problem-ocr-language-unknown = pouch không biết có phần nhận dạng chữ nào cho { $language }.
remedy-ocr-language-unknown = Phải có người đọc nội dung viết trong đó.
problem-language-surprise = { $place }: { $share } % văn bản bằng { $language }, không có trong các ngôn ngữ của chứng cứ nêu trong case.toml.
remedy-language-surprise = Kiểm tra xem tệp có thuộc vụ việc này không. Nếu có, thêm { $language } vào source_languages trong case.toml.
