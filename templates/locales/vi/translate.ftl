# Work for translators, and their answers: help.
help-request = Lập phần việc cho người dịch: các đoạn đánh số, bảng thuật ngữ, hướng dẫn
help-request-items = Số hoặc đường dẫn của các bản gốc
help-request-to = Ngôn ngữ cần dịch sang
help-request-format = docx: bảng cho Word hoặc LibreOffice; xliff (1.2) hoặc xliff2 (2.1) cho chương trình của người dịch; txt
help-request-out = Thư mục lưu phần việc; bỏ trống là work/ của vụ việc
help-return = Tiếp nhận phần người dịch gửi lại và cho biết chính xác còn thiếu gì
help-return-file = Tệp được gửi lại: bảng, XLIFF, văn bản; TMX chỉ cung cấp gợi ý
help-return-translator = Mã của một [[translator]] trong case.toml, hoặc họ tên; có thể bỏ khi chỉ có thể là một người
help-return-accept-unchanged = Xác nhận các đoạn giống bản gốc là có chủ ý (tên, mã)
request-done = { $item } → { $to }: { $path } ({ $segments } đoạn, yêu cầu { $request }).
request-glossary-done = Bảng thuật ngữ: { $path }
request-next = Khi được gửi lại: pouch return FILE
return-done = { $item } → { $to }: { $path } ({ $done } / { $of } đoạn).
status-requested = đã yêu cầu
page-status-requested = chưa dịch
page-log-request = yêu cầu
page-guessed = Chương trình đặt các đoạn này cạnh nhau theo độ dài, con số và tên; có thể sai. Dấu gạch ngang cho biết không tìm thấy đoạn tương ứng. Bố cục, con dấu và hình ảnh nằm trong bản gốc.

# What a translator reads, in their language.
request-title = Yêu cầu dịch { $request } · vụ việc { $case } · chứng cứ { $item } · từ { $from } sang { $to }
request-how-docx = Ghi mỗi bản dịch vào cột thứ ba, bên cạnh nội dung gốc. Không thay đổi hai cột đầu; không thêm và không xóa dòng.
request-how-xliff = Dịch phần target của mỗi đơn vị. Không thay đổi phần gốc và mã nhận dạng. Phần target có thể chứa bản sao của phần gốc: hãy thay bằng bản dịch.
request-how-txt = Ghi mỗi bản dịch dưới dòng =>. Không thay đổi các dòng trong ngoặc hoặc nội dung gốc phía trên =>.
request-all = Dịch mọi đoạn, kể cả tiêu đề, bảng và đoạn lặp lại. Những gì giữ nguyên (mã, tên) thì chép lại. Không bỏ sót và không thêm gì.
request-seals = Con dấu, dấu đóng, chữ ký, điểm chỉ và hình ảnh được mô tả trong ngoặc đúng chỗ của chúng: [con dấu tròn: …], [chữ ký], [ảnh].
request-handwriting = Chữ viết tay, chỗ sửa và từ bị gạch được đánh dấu: [viết tay: …], [bị gạch: …].
request-illegible = Chỗ không đọc được ghi [không đọc được]; chỗ không chắc ghi [không rõ: …?]. Không bao giờ đoán.
request-errors = Lỗi của bản gốc được giữ nguyên và đánh dấu [sic]; lời của người dịch để trong ngoặc và bắt đầu bằng “Chú thích của người dịch:”.
request-figures = Con số, ngày, số tiền, đơn vị và mã số không được quy đổi; có thể ghi quy đổi tiếp theo trong ngoặc.
request-glossary = Dùng các tên và thuật ngữ trong glossary.tsv khi tệp đó nằm cạnh tệp này.
request-cite = Giấy chứng nhận cần dẫn bản gốc bằng SHA-256 này: { $digest }

# Problems and remedies of requests.
problem-request-no-text = Không đọc được văn bản trong { $item } ({ $place }), nên không có đoạn nào để gửi.
remedy-request-no-text = Gửi chính tệp cho người dịch và gắn bản dịch nhận lại: pouch attach { $item } FILE --to …
problem-request-too-many = { $item } ({ $place }) có { $count } đoạn; một yêu cầu nhận tối đa { $most }.
remedy-request-too-many = Gửi chính tệp cho người dịch, hoặc tiếp nhận phần quan trọng thành chứng cứ riêng.
problem-request-partial-text = Không đọc được toàn bộ văn bản của { $item } ({ $place }): yêu cầu thiếu phần còn lại.
remedy-request-partial-text = Giao cả bản gốc cho người dịch, và nêu rằng phần còn lại phải dịch từ đó.
problem-request-members = { $item } ({ $place }) chứa { $count } tệp; văn bản của chúng không có trong yêu cầu.
remedy-request-members = Nếu phải dịch, tiếp nhận chúng thành chứng cứ riêng và yêu cầu dịch.
problem-request-controls = Không gửi được { $count } ký tự điều khiển của { $item }; chúng được thay bằng ký hiệu như ␋.
remedy-request-controls = Không cần làm gì; bản gốc không thay đổi.

# Problems and remedies of returns.
problem-return-entities = { $place } tự định nghĩa các thực thể (entity) và không được đọc: chúng có thể giấu hoặc nhân bản văn bản.
remedy-return-entities = Đề nghị người dịch lưu lại tệp từ chương trình của họ, hoặc thành tài liệu Word.
problem-return-unknown = { $place } không phải là bảng, XLIFF, TMX hay văn bản của một yêu cầu.
remedy-return-unknown = Nếu là bản trả lời một yêu cầu, hãy đề nghị lưu thành DOCX rồi gửi lại. Nếu đó là bản dịch lập ở nơi khác, hãy gắn vào: pouch attach E0001 FILE --to …
problem-return-unreadable =
    { $reason ->
        [damaged] { $place } bị hỏng và không được đọc.
        [too-deep] { $place } lồng nhau sâu hơn một tệp bình thường và không được đọc.
        [too-large] { $place } quá lớn và không được đọc.
        [encrypted] { $place } được mã hóa và không được đọc.
        [encoding] { $place } dùng bảng mã không xác định chắc chắn được, và không được đọc.
       *[other] Không đọc hết được { $place } ({ $reason }).
    }
remedy-return-unreadable = Đề nghị người dịch lưu lại tệp và gửi lại.
problem-return-earlier-changed = Tệp các đoạn bên cạnh { $place } (yêu cầu { $request }) không đúng như đã lưu: không ghép được đợt trước của { $item } với đợt này.
remedy-return-earlier-changed = Khôi phục tệp các đoạn từ bản sao lưu. Nếu không có, các bản dịch vẫn an toàn trong { $place } và dưới translations/returned/; cho yêu cầu lại phần còn lại: pouch request { $item } --to …
problem-return-nothing = Không có gì trong { $place } thuộc một yêu cầu của vụ việc này.
remedy-return-nothing = Kiểm tra có đúng tệp và đúng vụ việc không; bản dịch lập ở nơi khác được gắn bằng pouch attach.
problem-return-untouched = Trong { $place } không đoạn nào của { $item } (yêu cầu { $request }) được dịch: mọi đoạn đều trống hoặc giống nội dung gốc.
remedy-return-untouched = Đề nghị người dịch gửi tệp đã hoàn thành. Nếu mọi đoạn đều có chủ ý giữ nguyên, thêm --accept-unchanged.
problem-return-translator = Không rõ ai đã dịch { $place }.
remedy-return-translator = Nêu bằng --translator; case.toml liệt kê: { $known }.
problem-return-source-changed = Bản gốc { $item } ({ $place }) không còn như khi gửi yêu cầu { $request }; yêu cầu đó không nhận bản dịch nữa.
remedy-return-source-changed = Yêu cầu dịch bản gốc hiện nay: pouch request { $item } --to …
problem-return-memory = { $place } là bộ nhớ dịch: { $count } gợi ý được ghi vào work/suggestions.tsv, và không lập bản dịch nào từ đó.
remedy-return-memory = Đề nghị người dịch gửi chính tệp đã dịch.
problem-return-strangers = { $count } đoạn của { $place } không thuộc đoạn nào đã gửi; đoạn đầu: “{ $text }”.
remedy-return-strangers = Hãy xem các đoạn đó; tệp được giữ nguyên như khi nhận dưới translations/returned/.
problem-return-by-text = { $count } đoạn bị mất số và được ghép theo nội dung gốc.
remedy-return-by-text = Hãy xem vài đoạn trong số đó ở trang song song.
problem-return-replaces = { $count } bản dịch của đợt trước của { $item } đã bị thay thế; đợt trước được giữ lại: { $place }.
remedy-return-replaces = So sánh nếu điều này nằm ngoài dự kiến.
problem-return-altered = Trong { $item }, cột nội dung gốc bị thay đổi ở { $count } đoạn: { $segments }.
remedy-return-altered = So sánh với bản gốc: nội dung được dịch có thể không phải nội dung đã gửi.
problem-return-missing = { $item } (yêu cầu { $request }): { $count } đoạn không được gửi lại: { $segments }.
remedy-return-missing = Yêu cầu người dịch gửi các đoạn đó; tệp tiếp theo được ghép với tệp này.
problem-return-empty = { $item } (yêu cầu { $request }): { $count } đoạn trống: { $segments }.
remedy-return-empty = Yêu cầu người dịch gửi các đoạn đó; tệp tiếp theo được ghép với tệp này.
problem-return-untranslated = { $item } (yêu cầu { $request }): { $count } đoạn giống nội dung gốc: { $segments }.
remedy-return-untranslated = Yêu cầu người dịch dịch các đoạn đó. Nếu có chủ ý giữ nguyên (tên, mã), tiếp nhận tệp với --accept-unchanged.
problem-return-twice = { $item } (yêu cầu { $request }): { $count } đoạn được gửi lại nhiều lần với bản dịch khác nhau: { $segments }. Cả hai được giữ, bản này dưới bản kia.
remedy-return-twice = Hãy xem các đoạn đó: một dòng có thể đã bị tách làm hai.
problem-attach-translator-unlisted = { $place } không có trong danh sách người dịch của case.toml, nên không biết trình độ chuyên môn và số đăng ký.
remedy-attach-translator-unlisted =
    { $nearest ->
        [none] Thêm một bảng [[translator]] vào case.toml và gắn lại tệp với mã của bảng đó.
       *[other] Có phải ý là “{ $nearest }”? Gắn lại tệp với mã hoặc tên đó.
    }
problem-attach-supersedes-nothing = { $item } không có bản dịch sang { $to } nào để thay thế: { $place } không phải là bản dịch như vậy.
remedy-attach-supersedes-nothing = Bỏ --supersedes, hoặc kiểm tra chứng cứ và --to.
problem-attach-supersedes-other = { $place } không phải bản dịch hiện tại của { $item } sang { $to }: bản hiện tại là { $present } (SHA-256 { $sha256 }).
remedy-attach-supersedes-other = Xem ý định là bản nào; rồi nêu bản hiện tại: --supersedes "{ $present }"
problem-certificate-no-translation = { $item } không có bản dịch sang { $to }, nên không có gì để chứng nhận.
remedy-certificate-no-translation = Tiếp nhận bản dịch trước: pouch return FILE, hoặc pouch attach { $item } FILE --to { $to } --translator …
problem-certificate-stale = { $place } dịch từ phiên bản trước của { $item }: bản gốc đã thay đổi từ đó.
remedy-certificate-stale = Cho dịch phần thay đổi và gắn vào; sau đó chứng nhận bản dịch ấy.
problem-certificate-partial = { $place } chỉ là { $scope ->
        [gist] bản tóm tắt dịch của { $item }
       *[other] bản dịch một số phần của { $item }
    }: không giấy chứng nhận nào biến nó thành bản dịch toàn văn.
remedy-certificate-partial = Gắn bản dịch toàn văn khi có; cho đến lúc đó { $item } được tính là dịch một phần.
help-certificate = Lập giấy chứng nhận của người dịch theo mẫu của nước nhận, để in và ký
help-certificate-item = Số hoặc đường dẫn của bản gốc
help-certificate-to = Ngôn ngữ của bản dịch
help-certificate-country = Nước có mẫu được dùng, ví dụ ES; bỏ trống là nước của các bên nhận đọc ngôn ngữ đó
help-certificate-place = Nơi cấp; bỏ trống là một dòng để điền tay
help-certificate-date = Ngày (YYYY-MM-DD); bỏ trống là một dòng để điền tay
help-certificate-pages = Chứng nhận cho bao nhiêu trang
help-certificate-out = Thư mục lưu giấy chứng nhận; bỏ trống là work/certificates của vụ việc
certificate-done = { $item } → { $to }: { $path } ({ $country }).
certificate-next = In ra, cho ký, rồi gắn bản quét đã ký: pouch attach { $item } --to { $to } --certificate SCAN --certificate-place … --certificate-date …
problem-certificate-general = Không biết mẫu giấy chứng nhận bản dịch của { $country }: đã dùng mẫu chung.
remedy-certificate-general = Hỏi cơ quan nhận cần mẫu nào; cơ quan có thể đặt mẫu riêng vào certificates/ trong thư mục mẫu của mình.
problem-certificate-no-text = Mẫu của { $country } đòi hỏi văn bản dịch và lời chứng trên cùng tờ, nhưng không đọc được { $place } dưới dạng văn bản.
remedy-certificate-no-text = Ghi tay lời chứng vào cuối bản dịch, hoặc xin bản dịch dưới dạng văn bản.
problem-certificate-form-unreadable = { $place } không phải là mẫu giấy chứng nhận: { $reason }.
remedy-certificate-form-unreadable = So sánh với mẫu của nước khác trong templates/certificates/ của pouch.
problem-certificate-incomplete = Đối với { $country }, { $missing ->
        [translator-qualification] giấy chứng nhận phải nêu tư cách của người dịch (dịch giả tuyên thệ, dịch giả công, giám định viên của tòa án)
        [translator-authority] giấy chứng nhận phải nêu tòa án, hiệp hội hoặc công ty của người dịch
        [translator-number] giấy chứng nhận phải có số đăng ký của người dịch
        [place] giấy chứng nhận phải ghi nơi cấp
        [date] giấy chứng nhận phải ghi ngày
        [pages] giấy chứng nhận phải ghi số trang được chứng nhận
        [number] giấy chứng nhận phải có số riêng (của lời tuyên thệ, số thứ tự, số công chứng)
       *[authority] giấy chứng nhận phải nêu nơi ghi nhận hoặc xác nhận (tòa án, công chứng viên, cơ quan)
    }, và chưa biết điều đó đối với giấy của { $item } sang { $to }: { $place }.
remedy-certificate-incomplete = { $missing ->
        [translator-qualification] Ghi qualification vào bảng [[translator]] trong case.toml và gắn lại bản dịch. ({ $source }, { $date })
        [translator-authority] Ghi authority vào bảng [[translator]] trong case.toml và gắn lại bản dịch. ({ $source }, { $date })
        [translator-number] Ghi number vào bảng [[translator]] trong case.toml và gắn lại bản dịch. ({ $source }, { $date })
       *[other] Xem giấy chứng nhận; nếu có: pouch attach { $item } --to { $to } --certificate FILE --certificate-{ $missing } … ({ $source }, { $date })
    }
