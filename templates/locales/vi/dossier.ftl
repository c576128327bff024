# Sentences of the dossier pages: START-HERE.html, side by side, dispatch note.
# Terms follow the glossary of the project; change a term in every sentence that uses it.

## The dossier and its head
page-dossier = Hồ sơ cảnh sát
page-foot = Hồ sơ cảnh sát
page-sample = MẪU ĐÀO TẠO – KHÔNG PHẢI VỤ VIỆC THẬT
page-number = Số hồ sơ
page-version = Phiên bản
page-reference-sender = Số tham chiếu của bên gửi
page-reference-recipient = Số tham chiếu của quý cơ quan
page-reference-interpol = Số tham chiếu INTERPOL
page-reference-court = Số tham chiếu của tòa án
page-kind-CORE = Hồ sơ chung
page-kind-TRANSMIT = Chứng cứ kèm bản dịch
page-kind-RFA = Yêu cầu hỗ trợ thi hành pháp luật
page-kind-VICTIM = Văn bản cho bị hại
page-kind-TTL = Đe dọa tính mạng
page-urgency-routine = Thường
page-urgency-urgent = KHẨN
page-urgency-threat-to-life = ĐE DỌA TÍNH MẠNG

page-from = Từ
page-to = Gửi
page-contents = Mục lục

## What we ask
page-ask = Nội dung yêu cầu
page-no-ask = Không có yêu cầu thực hiện. Gói này để quý cơ quan biết và sử dụng trong các giới hạn dưới đây.
page-ask-open = Điều cần quý cơ quan làm ngay chưa được ghi ở đây. Đừng chờ: hãy gọi bên gửi ngay.
page-you-may = Quý cơ quan được phép:
page-you-ask = Chỉ sau khi hỏi chúng tôi, quý cơ quan được phép:
page-you-may-not = Quý cơ quan không được phép:
page-may-evidence = dùng làm chứng cứ
page-may-onward = chuyển cho bên thứ ba
page-more-asks = Các yêu cầu khác nằm sau trang này.
page-deadline = trước
page-why = Lý do
page-rests-on = Dựa trên

page-comma = { ", " }
page-stop = .

## Who we are
page-who = Chúng tôi là ai – và cách xác minh
page-addressee = Nơi nhận
page-authority = Cơ quan
page-functions = Chức năng
page-country = Nước
page-unit = Đơn vị
page-officer = Cán bộ
page-person = Người
page-rank = Cấp bậc
page-capacity = Tư cách
page-not-stated = không nêu
page-phone = Điện thoại
page-email = Thư điện tử
page-speaks = Ngôn ngữ sử dụng
page-hours = Giờ làm việc
page-time-zone = Múi giờ
page-duty = Trực ngày đêm
page-call-back = Có thật là chúng tôi?
page-channel = Kênh
page-copies = Bản sao gửi

page-sender = Bên gửi

## Whom it is about
page-persons = Cá nhân: toàn bộ thông tin
page-about = Liên quan đến ai và việc gì
page-facts = Tóm tắt vụ việc
page-offence = Tội danh
page-penalty = Mức hình phạt cao nhất
page-minor = người chưa thành niên
page-assessment = đánh giá, không phải sự việc
page-person-suspect = người bị tình nghi
page-person-charged = người bị buộc tội
page-person-convicted = người bị kết án
page-person-victim = bị hại
page-person-witness = người làm chứng
page-person-missing = người mất tích
page-person-possible-threat = có thể là mối đe dọa
page-person-other = khác
page-name-alias = còn gọi là
page-name-former = trước đây là
page-name-other = cũng là
page-name-original = theo chữ viết gốc
page-name-passport = trong hộ chiếu
page-other-name = { $kind }: { $name }
page-born = Ngày sinh
page-born-year-only = chỉ biết năm
page-born-month-only = chỉ biết năm và tháng
page-calendar = { $date } (lịch { $calendar })
page-calendar-julian = Julius
page-calendar-chinese = âm lịch Trung Quốc
page-calendar-islamic = Hồi giáo
page-calendar-persian = Ba Tư
page-calendar-hebrew = Do Thái
page-calendar-buddhist = Phật giáo
page-calendar-republic-of-china = Dân Quốc
page-calendar-other = khác
page-birth-place = Nơi sinh
page-sex = Giới tính
page-sex-M = nam
page-sex-F = nữ
page-sex-X = X
page-nationality = Quốc tịch
page-document = Giấy tờ
page-valid-until = có giá trị đến { $date }

## What may be done with it
page-use = Quý cơ quan được làm gì với hồ sơ
page-evidence = Dùng làm chứng cứ
page-evidence-yes = Được dùng làm chứng cứ trước tòa án.
page-evidence-no = Không được dùng làm chứng cứ.
page-evidence-ask = Không được dùng làm chứng cứ khi chưa có sự đồng ý trước của chúng tôi.
page-onward = Chuyển tiếp
page-onward-yes = Được chuyển cho cơ quan khác vì mục đích đã nêu.
page-onward-no = Không chuyển cho bên thứ ba nếu không có sự đồng ý bằng văn bản của bên gửi.
page-onward-ask = Hỏi bên gửi trước khi chuyển tiếp.
page-destroy-by = Tiêu hủy hoặc rà soát trước ngày
page-answer-yes = có
page-answer-no = không
page-answer-ask = hỏi trước
page-answer-not-applicable = không áp dụng
page-answer-unsure = không chắc
page-purpose = Mục đích sử dụng
page-conditions = Điều kiện
page-confidentiality = Người không được cho biết

## What is inside
page-inside = Nội dung bên trong
page-why-untranslated = Chứng cứ nào chưa được dịch toàn văn, và lý do
page-legend = Ký hiệu
page-not-fully = Chưa dịch toàn văn
page-no-reason = bên gửi không nêu lý do
page-matrix = Chứng cứ và ngôn ngữ
page-item = Chứng cứ
page-what = Nội dung
page-source-language = Ngôn ngữ
page-status-not-needed = không cần dịch
page-status-unknown = chưa xác định ngôn ngữ
page-status-missing = chưa dịch
page-status-stale = bản dịch cũ hơn bản gốc
page-status-partial = bản dịch trích đoạn
page-status-received = bản dịch toàn văn
page-status-certified = bản dịch có chứng thực
page-brief-not-needed = không cần
page-brief-unknown = ngôn ngữ?
page-brief-missing = chưa dịch
page-brief-stale = LỖI THỜI
page-brief-partial = trích đoạn
page-brief-received = toàn văn
page-brief-certified = có chứng thực
page-brief-withheld = không cung cấp
page-brief-original = bản gốc
page-status-original = bản gốc
page-status-withheld = không cung cấp
page-withheld-title = Không cung cấp
page-withheld-third-person = Không cung cấp để bảo vệ người thứ ba.
page-withheld-minor = Không cung cấp để bảo vệ người chưa thành niên.
page-withheld-method = Không cung cấp để bảo vệ biện pháp nghiệp vụ của cảnh sát.
page-withheld-privilege = Không cung cấp vì bí mật nghề nghiệp.
page-withheld-secrecy = Không cung cấp vì bí mật công vụ.
page-withheld-medical = Không cung cấp vì là thông tin y tế.
page-withheld-other = Không cung cấp vì lý do khác; hãy hỏi bên gửi.

## Is it intact
page-intact = Hồ sơ có nguyên vẹn không?
page-intact-seal = Giá trị băm niêm phong không in ở đây: giá trị này nằm trên phiếu gửi. Hoặc hỏi qua điện thoại.
page-intact-page = Mở VERIFY.html. Hoặc:
page-intact-commands = Chạy một dòng lệnh trên Windows, macOS hoặc Linux.
page-intact-how = Cách kiểm tra
page-match = Khớp
page-match-means = – các tệp đúng là những tệp đã được niêm phong.
page-mismatch = Không khớp
page-mismatch-means = – không dựa vào hồ sơ; hãy gọi bên gửi.
page-supersedes = Thay thế

## Sign here
page-sign = Giấy biên nhận
page-received-by = Người nhận (họ tên, cấp bậc)
page-received-on = Ngày giờ
page-check-result = Khớp / không khớp
page-signature = Chữ ký

page-send-to = Đề nghị gửi lại cho

## How to verify
page-check = Cách kiểm tra
page-check-lead = Giải nén ZIP, mở cửa sổ lệnh trong thư mục chứa START-HERE.html, và chép một dòng của mỗi bước. Không cần cài đặt gì.
page-check-seal = Đây có phải là gói đã được niêm phong không?
page-check-seal-after = So sánh đủ 64 ký tự với giá trị băm niêm phong trên phiếu gửi, hoặc đề nghị đọc qua điện thoại. Con số tìm thấy bên trong gói này không chứng minh gì.
page-check-files = Mọi tệp có còn như cũ không?
page-check-ok = Mọi dòng phải kết thúc bằng “OK”.
page-check-silent = Không in gì nghĩa là mọi tệp đều khớp.
page-check-files-after = Các dòng này không phát hiện tệp được thêm vào. Chỉ những gì liệt kê trong phụ lục mới thuộc hồ sơ này; pouch verify cũng kiểm tra điều đó.
page-check-all = Hoặc kiểm tra tất cả cùng lúc, bằng pouch
page-check-digest = giá trị băm niêm phong
page-proves = Kết quả khớp chứng minh điều gì
page-proves-text = Rằng các tệp giống từng bit với những tệp đã được niêm phong – nếu quý cơ quan nhận được giá trị băm niêm phong qua kênh khác với gói.
page-proves-not = Điều không được chứng minh
page-proves-not-text = Rằng nội dung là đúng sự thật, ai đã viết, được thu thập hợp pháp, hay bản dịch là chính xác. Những người chịu trách nhiệm về các điều đó được nêu tên trong hồ sơ này.

## The law
page-legal = Căn cứ pháp lý và các bảo đảm
page-article = Điều
page-consent = Sự đồng ý cho gửi của cơ quan có thẩm quyền, số tham chiếu
page-safeguards = Các bảo đảm
page-safeguards-text = Bên gửi đã trả lời các câu hỏi này. Lý do không nằm trong hồ sơ này; có thể yêu cầu cung cấp.
page-gate-G1 = Căn cứ pháp lý và thẩm quyền
page-gate-G2 = Mục đích, sự cần thiết, tính tương xứng
page-gate-G3 = Không mang tính chất chính trị, quân sự, tôn giáo hoặc chủng tộc
page-gate-G4 = Đã kiểm tra tình trạng tị nạn
page-gate-G5 = Án tử hình, tra tấn, xét xử công bằng
page-gate-G6 = Tội phạm kép, thời hiệu, không bị xét xử hai lần
page-gate-G7 = Chỉ sử dụng đúng mục đích (nguyên tắc đặc biệt)
page-gate-G8 = Tài liệu được bảo mật nghề nghiệp (luật sư, bác sĩ, giáo sĩ, báo chí)
page-gate-G9 = Người chưa thành niên và bị hại
page-gate-G10 = Bảo vệ dữ liệu
page-gate-G11 = Tôn trọng các hạn chế sử dụng
page-gate-G12 = Tài liệu có lợi cho những người liên quan

## The table of the dossier type
page-details = Thông tin bổ sung
page-detail-kind = Theo yêu cầu hay chủ động
page-detail-conditions = Điều kiện
page-detail-glossary = Tên và thuật ngữ dùng trong các bản dịch
page-detail-certificate = Lời xác nhận của người sao chép và tính giá trị băm
page-detail-return_wish = Gửi trả hoặc tiêu hủy
page-detail-asked = Nội dung được hỏi
page-detail-reasons = Lý do
page-detail-link = Mối liên hệ với nước của quý cơ quan
page-detail-restrictions = Hạn chế
page-detail-coercive = Biện pháp cưỡng chế được yêu cầu
page-detail-evidence_later = Sẽ cần làm chứng cứ sau này
page-detail-sent_elsewhere = Cũng đã gửi cho
page-detail-procedure = Thủ tục cần tuân theo
page-detail-victims = Bị hại
page-detail-event = Việc đã xảy ra
page-detail-event_time = Khi nào
page-detail-event_place = Ở đâu
page-detail-reported = Trình báo
page-detail-insurer_account = Lời khai với bên bảo hiểm
page-detail-account = Lời khai
page-detail-losses = Thiệt hại
page-detail-total = Tổng
page-detail-vehicle = Phương tiện
page-detail-police_office = Đơn vị cảnh sát
page-detail-report_number = Số biên bản trình báo
page-detail-insurer = Bên bảo hiểm
page-detail-policy_number = Số hợp đồng bảo hiểm
page-detail-claim_deadline = Thời hạn yêu cầu bồi thường
page-detail-statement = Lời xác nhận
page-detail-what_happened = Việc đã xảy ra
page-detail-known_how = Biết được bằng cách nào
page-detail-victim = Bị hại
page-detail-demand = Yêu sách
page-detail-proof_of_life = Bằng chứng còn sống
page-detail-must_act = Việc phải làm ngay
page-detail-endangers = Điều sẽ gây nguy hiểm cho bị hại
page-detail-family_contact = Liên hệ của gia đình
page-detail-linked_persons = Những người liên quan
page-detail-written_confirmation = Xác nhận bằng văn bản
page-column-source = Bản gốc
page-column-target = Bản dịch
page-column-note = Ghi chú
page-column-name = Họ tên
page-column-nationality = Quốc tịch
page-column-passport = Hộ chiếu
page-column-contact = Liên hệ
page-column-consent = Sự đồng ý
page-column-description = Mô tả
page-column-serial = Số sê-ri
page-column-purchased = Ngày mua
page-column-value = Giá trị
page-column-currency = Tiền tệ
page-column-proof = Giấy tờ chứng minh
page-value-requested = theo yêu cầu của quý cơ quan
page-value-spontaneous = chủ động cung cấp
page-value-yes = có
page-value-no = không
page-value-ask = hỏi trước
page-value-unknown = không rõ
page-value-none = không có
page-value-unsure = không chắc
page-value-group = về một nhóm
page-value-threat = về một mối đe dọa
page-value-risk-person = về một người có nguy cơ
page-value-lost-document = về giấy tờ bị mất
page-value-good-practice = về kinh nghiệm tốt
page-value-accused = người bị buộc tội
page-value-convicted = người bị kết án
page-value-in-absentia = bị kết án vắng mặt
page-value-not-yet-sentenced = bị kết tội, chưa tuyên hình phạt
page-value-blue = xanh lam
page-value-green = xanh lục
page-value-yellow = vàng
page-value-black = đen
page-value-orange = cam
page-value-purple = tím
page-value-silver = bạc
page-value-charged = người bị buộc tội
page-value-suspect = người bị tình nghi
page-value-witness = người làm chứng
page-value-victim = bị hại
page-value-open = đang mở
page-value-closed = đã đóng
page-value-interpol = qua INTERPOL
page-value-diplomatic = qua kênh ngoại giao
page-value-direct = trực tiếp giữa các cơ quan
page-value-complete = đầy đủ
page-value-partial = một phần
page-value-refused = bị từ chối
page-value-late = muộn
page-value-surrender = chuyển giao
page-value-deportation = trục xuất
page-value-voluntary = tự nguyện trở về
page-value-prosecution = truy cứu trách nhiệm hình sự
page-value-sentence = chấp hành án
page-value-description = đặc điểm nhận dạng
page-value-dna = hồ sơ ADN
page-value-prints = dấu vân tay
page-value-document = giấy tờ tùy thân
page-value-photo = ảnh

## One item
page-items = Chứng cứ
page-source = Nguồn
page-collected = Thu thập
page-collected-under = Căn cứ thu thập
page-relevance = Mức liên quan
page-languages = Ngôn ngữ
page-language-undetermined = không xác định
page-language-none = không có chữ viết
page-language-confirmed = { $language } (đã được một người xác nhận)
page-language-detected = { $language } (do máy nhận biết, chưa có người xác nhận)
page-format = Định dạng
page-size = Kích thước
page-pages = Số trang
page-encoding = Bảng mã
page-taken-in = Tiếp nhận
page-original-name = Tên tệp gốc
page-original = Bản gốc
page-translation = Bản dịch
page-open-original = Mở bản gốc
page-open-translation = Mở bản dịch
page-open-certificate = Mở giấy chứng nhận
page-open-side-by-side = Xem song song
page-sha-original = SHA-256 của bản gốc
page-sha-translation = SHA-256 của bản dịch
page-sha-bound = Lập cho bản gốc có SHA-256
page-untranslated-reason = Lý do không có bản dịch toàn văn
page-excerpt = Phần đầu, song song
page-sensitive-minor = liên quan đến người chưa thành niên
page-sensitive-victim = danh tính của bị hại
page-sensitive-medical = y tế
page-sensitive-privileged = bí mật nghề nghiệp
page-sensitive-intercept = thông tin liên lạc bị chặn thu
page-sensitive-covert-source = nguồn tin bí mật
page-sensitive-third-country = từ nước thứ ba
page-unread-encrypted = Tệp được mã hóa: không đọc được văn bản.
page-unread-damaged = Tệp bị hỏng: không đọc được toàn bộ văn bản.
page-unread-unsupported = Văn bản chưa được đọc: chương trình không có bộ đọc cho định dạng này.
page-unread-needs-ocr = Tệp chứa ảnh chữ, chỉ con người mới đọc được.
page-unread-empty = Tệp trống.
page-unread-in-members = Tệp nén: nội dung nằm trong các tệp bên trong.
page-unread-no-words = Định dạng không chứa chữ viết (âm thanh, phim, ảnh): hãy nghe hoặc xem.
page-unread-too-large = Tệp lớn hơn giới hạn của bộ đọc.
page-unread-too-deep = Tệp lồng nhau sâu hơn giới hạn của bộ đọc.
page-unread-encoding = Một số byte không khớp với bảng mã ký tự khả dĩ nào.
page-unread-time-limit = Không đọc hết được trong thời gian cho phép đối với một tài liệu; phải có người đọc.
page-unread-memory-limit = Cần nhiều bộ nhớ hơn mức cho phép đối với một tài liệu; phải có người đọc.
page-unread-reader-failed = Bộ đọc gặp lỗi; phải có người đọc.

## One translation
page-from-to = { $from } → { $to }
page-scope = Phạm vi
page-scope-full = bản dịch toàn văn
page-scope-extract = bản dịch trích đoạn
page-scope-gist = bản tóm tắt dịch
page-method = Cách thực hiện
page-method-human = do con người dịch
page-method-post-edited = bản nháp do máy dịch, có người biên tập
page-post-edited = BẢN NHÁP DO MÁY DỊCH, { $editor } biên tập. Không phải bản dịch có chứng thực do con người thực hiện.
page-translator = Người dịch
page-qualification = Trình độ chuyên môn
page-register = Danh sách đăng ký hoặc nơi công tác
page-register-number = Số trong danh sách đó
page-reviser = Người hiệu đính
page-received = Ngày nhận
page-attached = Ngày gắn
page-certificate = Giấy chứng nhận
page-stale = LỖI THỜI: bản gốc đã thay đổi sau khi bản dịch này được lập.
page-stale-reason = Lý do vẫn gửi
page-seems = Văn bản của bản dịch này có vẻ bằng ngôn ngữ khác: { $language }.
page-side-by-side = Bản gốc và bản dịch song song
page-aligned = Các đoạn được đặt cạnh nhau theo thứ tự. Văn bản do chương trình lấy ra từ các tệp; bố cục, con dấu và hình ảnh nằm trong bản gốc.
page-not-aligned = Không căn song song: các đoạn của bản gốc và bản dịch không ghép được từng đoạn một.

## Custody, making, annex
page-custody = Chuỗi bảo quản chứng cứ
page-custody-text = Trích nhật ký của bên gửi. Mỗi dòng mang giá trị băm của dòng trước. Các dòng không liên quan đến quý cơ quan bị ẩn, nhưng giữ nguyên vị trí và giá trị băm để có thể theo dõi chuỗi trong custody.jsonl.
page-line = STT
page-time = Thời gian (UTC)
page-event = Sự kiện
page-actor = Người thực hiện
page-hidden-line = Dòng không cung cấp
page-event-opened = mở vụ việc
page-event-collected = đã tiếp nhận
page-event-confirmed = đã xác nhận ngôn ngữ
page-event-requested = đã yêu cầu dịch
page-event-translated = đã nhận bản dịch
page-event-checked = đã kiểm tra
page-event-waived = bỏ qua phát hiện, có nêu lý do
page-event-approved = đã phê duyệt
page-event-stamped = cấp dấu thời gian
page-event-packed = đã đóng gói
page-event-sealed = đã niêm phong
page-event-sent = đã gửi
page-event-receipt = đã nhận lại giấy biên nhận
page-event-superseded = đã được thay thế
page-event-withheld = không cung cấp
page-event-note = ghi chú
page-log-case = vụ việc
page-log-sha256 = SHA-256
page-log-replaces = thay thế
page-log-reason = lý do
page-log-language = ngôn ngữ
page-log-to = sang
page-log-translator = người dịch
page-log-version = phiên bản
page-log-seal = giá trị băm niêm phong
page-made = Gói này được lập như thế nào
page-made-text = Chương trình sao chép các tệp từng byte, đọc văn bản của chúng và dàn trang này từ tệp vụ việc. Chương trình không dịch gì: mỗi bản dịch là công việc của người được nêu tên bên cạnh; nếu dựa trên bản nháp do máy dịch thì có ghi rõ.
page-prepared = Người lập
page-approved = Người phê duyệt
page-approving-authority = Cơ quan phê duyệt
page-approval-reference = Số tham chiếu của việc phê duyệt
page-approved-on = Ngày phê duyệt
page-software = Chương trình
page-made-at = Lập lúc (UTC)
page-case-opened = Ngày mở vụ việc
page-parts-text = Có quá nhiều chứng cứ cho một trang. Mỗi nhóm dưới đây có trang riêng ghi nội dung, ngôn ngữ, bản dịch và giá trị băm SHA-256. Mọi giá trị băm cũng nằm trong manifest-sha256.txt.
page-more-items =
    { $count ->
       *[other] { $count } chứng cứ khác được liệt kê trên trang riêng.
    }
page-log-lines =
    { $count ->
       *[other] { $count } dòng; mỗi dòng nằm trong custody.jsonl
    }
page-log-hidden =
    { $count ->
       *[other] { $count } dòng không cung cấp; giá trị băm của chúng nằm trong custody.jsonl
    }
page-annex = Phụ lục: giá trị băm của tất cả các tệp
page-file = Tệp
page-to-top = Về trang đầu

## Dispatch note
page-dispatch = Phiếu gửi
page-dispatch-lead = Giữ phiếu này tách khỏi gói và gửi qua kênh khác. Nhờ phiếu này, bên nhận kiểm tra được gói có đúng là gói đã được niêm phong hay không.
page-seal = Giá trị băm niêm phong
page-telephone = Qua điện thoại: đọc các chữ số theo từng nhóm
page-compare = Cách so sánh
page-compare-1 = Gọi bên gửi theo số điện thoại đã biết từ nguồn khác, không lấy từ phiếu này.
page-compare-2 = Kiểm tra gói bằng dòng này, hoặc theo hướng dẫn trong START-HERE.html tại mục “Cách kiểm tra”:
page-compare-3 = So sánh từng nhóm của giá trị băm niêm phong. Chỉ một ký tự khác nghĩa là một gói khác.
page-package-file = Tệp
page-zip-sha = SHA-256 của tệp ZIP
page-zip-note = Giá trị băm của ZIP thay đổi khi nén lại; giá trị băm niêm phong thì không.
page-compare-page = Mở trang kiểm tra nêu dưới đây trong trình duyệt bất kỳ, thả tệp ZIP vào đó và gõ giá trị băm niêm phong.
page-checker = Trang kiểm tra
page-checker-note = Trang này kiểm tra gói trong trình duyệt bất kỳ, không cần mạng. Bản nằm trong gói không thể tự bảo đảm cho mình: hãy tin bản có SHA-256 đúng như ở đây.
page-qr = Mã QR của giá trị băm niêm phong

## Counts
page-bytes =
    { $count ->
       *[other] { $count } byte
    }
page-count-items =
    { $count ->
       *[other] { $count } chứng cứ
    }
page-count-pages =
    { $count ->
       *[other] { $count } trang
    }
page-count-paragraphs =
    { $count ->
       *[other] { $count } đoạn
    }
page-count-full = { $count } được dịch toàn văn
page-count-certified = trong đó { $count } có chứng thực
page-count-partial = { $count } dịch trích đoạn
page-count-stale = { $count } cũ hơn bản gốc
page-count-none = { $count } chưa dịch
page-count-not-needed = { $count } không cần dịch
page-count-withheld = { $count } không cung cấp
page-more-paragraphs =
    { $count ->
       *[other] Còn { $count } đoạn.
    }

## Templates of an office
problem-dossier-read = Không đọc được mẫu { $place }.
remedy-dossier-read = Kiểm tra xem tệp có tồn tại và có quyền đọc.
problem-dossier-template = Mẫu { $place } sai ở dòng { $line }, cột { $column }: { $detail }
remedy-dossier-template = So sánh với mẫu cùng tên đi kèm chương trình; không có --templates thì dùng mẫu đi kèm.
problem-dossier-write = Không ghi được một trang của hồ sơ: { $reason }
remedy-dossier-write = Giải phóng dung lượng trên ổ đĩa của thư mục vụ việc.
problem-dossier-index = Không ghi được chỉ mục { $place }: { $detail }
remedy-dossier-index = Đây là lỗi của chương trình; đề nghị báo cáo kèm thông báo trên.

page-said = Những gì tệp tự khai (chưa được kiểm tra)
page-members = Các tệp bên trong
page-member = Tên
page-members-more = { $count ->
   *[other] Còn { $count } tệp không liệt kê ở đây; dossier.json liệt kê những gì bên gửi đã ghi nhận.
}
page-members-missing = Một số tệp bên trong chưa được xem: { $reason }.
page-machine = Chữ trong ảnh

## Further words about persons, items and requests
page-no-exhibit = Không kèm chứng cứ:
page-more-telegraph_code = Mã điện báo chữ Hán
page-more-prints = Dấu vân tay hoặc ADN (số tham chiếu)
page-more-description = Đặc điểm nhận dạng và cảnh báo
page-more-last_known = Nơi ở được biết lần cuối
page-more-refugee_check = Kiểm tra tình trạng tị nạn
page-more-changes = Thay đổi từ khi thu thập
page-more-witness = Người chứng kiến
page-more-grading = Xếp hạng nguồn và nội dung
page-more-custody_place = Nơi lưu giữ đồ vật
page-more-custody_seals = Niêm phong trước / sau
page-sensitive-intelligence = tin tình báo, không phải chứng cứ
page-form = Hình thức
page-form-original = bản gốc
page-form-certified-copy = bản sao chứng thực
page-form-forensic-image = bản sao giám định (ảnh đĩa)
page-form-working-copy = bản sao làm việc
page-form-print = bản in
page-form-object = ảnh chụp đồ vật
page-detail-certificate_wanted = Cần giấy chứng nhận sao chép
page-detail-originals_sent = Có gửi bản gốc
page-detail-special_procedure_wished = Mong muốn thủ tục đặc biệt
page-detail-demand_made = Có yêu sách
page-detail-kidnapping = Bắt cóc
page-detail-linked_at_home = Những người liên quan ở nước bên gửi
page-detail-asked_before = Đã hỏi qua điện thoại trước
page-detail-vehicle_involved = Có liên quan đến phương tiện
page-detail-insurer_known = Đã biết bên bảo hiểm
page-gap = [không có đoạn tương ứng]
page-finding-accepted = { $who } đã kiểm tra; chấp nhận như hiện có:
page-finding-explained = { $who } đã kiểm tra và giải thích:

# HOW-TO-JOIN, beside a dossier in numbered volumes.
join-what = Hồ sơ này nằm trong { $count } phần được đánh số. Hãy đặt tất cả vào một thư mục và ghép chúng lại trước; trước đó không thể mở được gì bên trong.
join-seven-zip = Bằng 7-Zip hoặc chương trình tương tự: mở { $first }. Chương trình sẽ tự tìm các phần khác.
join-windows = Trên Windows không cần chương trình khác, trong dấu nhắc lệnh, tại thư mục đó:
join-unix = Trên Linux hoặc macOS, trong cửa sổ dòng lệnh, tại thư mục đó:
join-check = Để xem trước có phần nào bị hư hỏng trên đường gửi không:
join-then = Sau đó mở { $zip } và bắt đầu với START-HERE.html. Ở đó có nói cách kiểm tra rằng không có gì bị sửa đổi. Giá trị băm của toàn bộ { $zip } ghi trên phiếu gửi.
join-pouch = Ai có pouch thì không cần ghép gì cả:
