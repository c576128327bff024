# How a dossier may be handled: markings, other States' items, redacted copies, keys and passwords, time limits.
help-expire = Liệt kê các vụ việc đã đến ngày tiêu hủy hoặc rà soát
help-expire-folders = Các thư mục vụ việc, hoặc thư mục chứa vụ việc; bỏ trống là vụ việc hiện tại hoặc các thư mục bên dưới
expire-none = { $count ->
   *[other] Đã xem { $count } vụ việc; chưa vụ nào đến ngày.
}
expire-due = { $count ->
   *[other] { $count } vụ việc phải tiêu hủy hoặc rà soát:
}
expire-soon = { $count ->
   *[other] { $count } vụ việc sắp đến hạn:
}
expire-days-since = { $count ->
    [0] hôm nay
   *[other] { $count } ngày trước
}
expire-days-left = { $count ->
   *[other] còn { $count } ngày
}
expire-next = Rà soát từng vụ: tiêu hủy vụ việc cùng các bản sao và đề nghị các bên nhận nêu sau → tiêu hủy bản của họ; hoặc đặt destroy_by muộn hơn ở [handling] trong case.toml của vụ đó, có lưu lý do.
next-handling = Tiếp theo: giải quyết những gì đang giữ hồ sơ lại (nhãn hạn chế, chứng cứ của Nước khác, bản sao đã che, khóa, thời hạn), rồi: pouch status
page-handling-level = Mức của nhãn hạn chế
page-grading = Xếp hạng nguồn và thông tin
page-originator = Xuất xứ từ
page-originator-consent = Sự đồng ý cho chuyển tiếp
page-declassification = Giải mật hoặc cho phép cung cấp theo
page-redacts = Bản sao đã che của
problem-marking-rules-unreadable = Không đọc được quy định xử lý trong { $path }: { $reason }.
remedy-marking-rules-unreadable = Kiểm tra thư mục nêu bằng --templates, hoặc bỏ --templates để làm theo quy định đi kèm pouch.
problem-marking-rules-form = { $path } không được viết theo dạng quy định xử lý: { $reason }.
remedy-marking-rules-form = Sửa tệp; README trong templates/handling của mã nguồn pouch cho biết cách viết.
problem-marking-seen = { $place } mang nhãn hạn chế “{ $word }” ({ $marking }) { $at ->
    [name] trong tên
    [title] trong thuộc tính (tiêu đề)
    [subject] trong thuộc tính (chủ đề)
    [description] trong thuộc tính (mô tả)
    [copyright] trong thuộc tính (bản quyền)
   *[other] tại { $at }
}, thấy { $times } lần.
remedy-marking-seen = Hãy xem trước khi gửi đi đâu. Nếu được phép gửi, đặt ở [handling] bộ nhãn và mức cao tương đương, hoặc ghi số tham chiếu giải mật vào [[item]] của nó; nếu không, không cung cấp.
problem-marking-perhaps = { $place } có thể mang nhãn hạn chế: “{ $word }” ({ $marking }) { $at ->
    [name] trong tên
    [title] trong thuộc tính (tiêu đề)
    [subject] trong thuộc tính (chủ đề)
    [description] trong thuộc tính (mô tả)
    [copyright] trong thuộc tính (bản quyền)
   *[other] tại { $at }
}, thấy { $times } lần.
remedy-marking-perhaps = Hãy xem. Nếu từ đó không phải là nhãn, nêu lý do trong [[item]] của nó: no_marking = "…".
problem-marking-half-stated = [handling] nêu bộ nhãn mà không nêu mức, hoặc nêu mức mà không nêu bộ.
remedy-marking-half-stated = Điền cả hai, ví dụ set = "TLP" và level = "amber"; hoặc không điền cả hai.
problem-marking-unknown-set = Không có bộ nhãn “{ $value }”.
remedy-marking-unknown-set = Dùng một trong các bộ sau ở [handling] set: { $known }.
problem-marking-unknown-level = Bộ { $set } không có mức “{ $value }”.
remedy-marking-unknown-level = Dùng một trong các mức sau ở [handling] level: { $known }.
problem-marking-unknown-grading = “{ $value }” không phải là xếp hạng nguồn và thông tin.
remedy-marking-unknown-grading = Ghi một chữ cái cho nguồn (A, B, C, X) và một chữ số cho thông tin (1 đến 4), ví dụ grading = "B2".
problem-marking-above-level = { $place } mang nhãn hạn chế “{ $word }” ({ $marking }), cao hơn mức của hồ sơ ({ $level ->
    [none] không nêu mức nào, nên để sử dụng công vụ
   *[other] { $level }
}); { $at ->
    [name] nhãn nằm trong tên
    [title] nhãn nằm trong thuộc tính (tiêu đề)
    [subject] nhãn nằm trong thuộc tính (chủ đề)
    [description] nhãn nằm trong thuộc tính (mô tả)
    [copyright] nhãn nằm trong thuộc tính (bản quyền)
   *[other] nhãn nằm tại { $at }
}.
remedy-marking-above-level = Nâng set và level ở [handling], không cung cấp chứng cứ này (disclosure = "withheld"), hoặc nếu từ đó không phải là nhãn, nêu lý do trong [[item]] của nó: no_marking = "…".
problem-marking-state-secret = { $place } mang dấu bí mật nhà nước: “{ $word }” ({ $marking }); { $at ->
    [name] dấu nằm trong tên
    [title] dấu nằm trong thuộc tính (tiêu đề)
    [subject] dấu nằm trong thuộc tính (chủ đề)
    [description] dấu nằm trong thuộc tính (mô tả)
    [copyright] dấu nằm trong thuộc tính (bản quyền)
   *[other] dấu nằm tại { $at }
}.
remedy-marking-state-secret = Không được đóng gói. Không cung cấp; hoặc khi cơ quan có thẩm quyền đã giải mật hay cho phép cung cấp, ghi số tham chiếu vào [[item]]: declassification = "…".
problem-marking-ask = { $place } có thể mang nhãn hạn chế cao hơn mức của hồ sơ: “{ $word }” ({ $marking }); { $at ->
    [name] nhãn nằm trong tên
    [title] nhãn nằm trong thuộc tính (tiêu đề)
    [subject] nhãn nằm trong thuộc tính (chủ đề)
    [description] nhãn nằm trong thuộc tính (mô tả)
    [copyright] nhãn nằm trong thuộc tính (bản quyền)
   *[other] nhãn nằm tại { $at }
}.
remedy-marking-ask = Hãy xem. Nếu là nhãn hạn chế, không cung cấp chứng cứ này hoặc nâng mức; nếu từ đó không phải là nhãn, nêu lý do trong [[item]] của nó: no_marking = "…".
problem-marking-declassified = { $place } mang “{ $word }” ({ $marking }, tại { $at }) và được gửi theo { $reference }.
remedy-marking-declassified = Bảo đảm số tham chiếu áp dụng cho chính tài liệu này và bên nhận này.
problem-marking-explained = { $place } mang “{ $word }” ({ $marking }, tại { $at }), theo cán bộ thì không phải là nhãn.
remedy-marking-explained = Người phê duyệt nên đọc lý do trong no_marking.
problem-marking-unsearched = Chưa được tìm nhãn hạn chế theo quy định hiện nay, gửi cho { $place }: { $items } (tổng số { $count }).
remedy-marking-unsearched = Cho tìm: pouch add. Với bản dịch: gắn lại.
problem-marking-unread = Một phần nội dung gửi cho { $place } không đọc được và chưa được tìm con dấu, nhãn hạn chế: { $items } (tổng số { $count }).
remedy-marking-unread = Tự xem từng trang; với trang quét, pouch add --ocr có thể giúp. Ảnh không có chữ: pouch confirm { $items } --language zxx
problem-third-party-no-consent = { $place } có xuất xứ từ { $originator }, và chưa ghi nhận sự đồng ý cho chuyển tiếp.
remedy-third-party-no-consent = Hỏi { $originator } và ghi số tham chiếu của câu trả lời vào [[item]] của nó: consent_reference = "…"; cho đến lúc đó, không cung cấp.
problem-refuse-key = { $place } chứa khóa bí mật hoặc kho khóa ({ $at ->
    [name] theo tên
    [bytes] trong các byte
   *[other] tại { $at }
}).
remedy-refuse-key = Không cung cấp, hoặc gửi bản sao không có khóa. Nếu bên nhận cần làm chứng cứ, nêu lý do trong [[item]] của nó: refuse_reason = "…".
problem-refuse-passwords = { $place } chứa danh sách mật khẩu (từ { $at } trở đi).
remedy-refuse-passwords = Không cung cấp, hoặc gửi bản sao không có mật khẩu. Nếu bên nhận cần làm chứng cứ, nêu lý do trong [[item]] của nó: refuse_reason = "…".
problem-refuse-phone-image = { $place } có vẻ là bản sao toàn bộ một điện thoại hoặc ổ đĩa ({ $bytes } byte): nhiều dữ liệu của nhiều người hơn hẳn mức vụ việc cần.
remedy-refuse-phone-image = Gửi các phần trích phục vụ vụ việc. Nếu cần toàn bộ, nêu lý do trong [[item]] của nó: refuse_reason = "…".
problem-redaction-parent-unknown = { $place } được ghi là bản sao đã che của { $parent }, không phải là chứng cứ khác của vụ việc này.
remedy-redaction-parent-unknown = Ghi số hoặc đường dẫn của bản gốc: redacts = "E0007".
problem-redaction-parent-packed = { $place } là bản sao đã che của { $parent }, mà chính { $parent } lại được gửi cho cùng bên nhận.
remedy-redaction-parent-packed = Không cung cấp bản gốc, ghi trong [[item]] của nó: disclosure = "withheld" và withheld_reason.
problem-redaction-no-terms = { $place } là bản sao đã che, nhưng không có gì cho biết nội dung nào không được có trong đó; chưa kiểm tra từ ngữ.
remedy-redaction-no-terms = Liệt kê tên và số trong [[item]] của nó: redacted_terms = ["…"]. Danh sách không bao giờ ra khỏi thư mục vụ việc.
problem-redaction-withheld-inside = { $item } chứa đúng các byte của { $parent }, là chứng cứ không cung cấp.
remedy-redaction-withheld-inside = Cũng không cung cấp { $item }, hoặc lấy tệp đó ra khỏi tệp nén và gửi phần còn lại.
problem-redaction-term-left = Bản sao đã che { $place } vẫn chứa từ { $term } trong danh sách ({ $at ->
    [name] trong tên
    [bytes] trong các byte
    [stream] trong phần không trang nào hiển thị
   *[other] tại { $at }
}).
remedy-redaction-term-left = Che lại bằng chương trình xóa hẳn từ ngữ chứ không chỉ phủ lên, lưu thành tệp mới, thêm tệp đó và không gửi tệp cũ.
problem-redaction-unread = Không đọc hết được bản sao đã che { $place } ({ $reason }), nên không kiểm tra được.
remedy-redaction-unread = Lập bản sao ở dạng đơn giản, ví dụ PDF không có mật khẩu, và thêm bản đó.
problem-redaction-changes-left = Bản sao đã che { $place } vẫn còn các thay đổi được theo dõi, kèm cả từ đã xóa.
remedy-redaction-changes-left = Chấp nhận mọi thay đổi, lưu thành PDF, và thêm tệp đó.
problem-redaction-hidden-sheet = Bản sao đã che { $place } vẫn còn một trang tính ẩn.
remedy-redaction-hidden-sheet = Xóa trang tính, lưu thành tệp mới, và thêm tệp đó.
problem-redaction-gps-left = Bản sao đã che { $place } vẫn cho biết nơi được tạo ra (GPS).
remedy-redaction-gps-left = Lưu ảnh không kèm thuộc tính, và thêm tệp đó.
problem-redaction-comments-left = Bản sao đã che { $place } có nhận xét.
remedy-redaction-comments-left = Đọc các nhận xét; nếu chúng cho biết nội dung đã bỏ, hãy xóa và thêm tệp mới.
problem-redaction-thumbnail-left = Bản sao đã che { $place } có ảnh xem trước nhỏ, có thể cho thấy nội dung đã bỏ.
remedy-redaction-thumbnail-left = Lưu không kèm ảnh xem trước và thuộc tính, và thêm tệp đó.
problem-redaction-versions-left = Bản sao đã che { $place } chứa các phiên bản trước của chính nó ({ $count }): có thể khôi phục nội dung đã bỏ.
remedy-redaction-versions-left = In ra một PDF mới, và thêm tệp đó; “lưu” chỉ ghi nối thêm, “lưu thành” hoặc in mới ghi lại từ đầu.
problem-redaction-picture = Bản sao đã che { $place } có các trang là ảnh: chưa tìm từ ngữ ở đó.
remedy-redaction-picture = Xem từng trang: mọi thứ đã được che chưa?
problem-retention-passed = Đã đến ngày tiêu hủy { $date } (hôm nay là { $today }).
remedy-retention-passed = Không được gửi gì từ vụ việc này nếu chưa rà soát: đặt destroy_by muộn hơn ở [handling], có lưu lý do.
problem-retention-too-long = Ngày tiêu hủy { $date } muộn hơn mức quy định cho phép với loại này ({ $latest }; { $source }).
remedy-retention-too-long = Đặt destroy_by sớm hơn ở [handling], hoặc để người phê duyệt ghi lý do cần lâu hơn.
problem-retention-no-folder = Không có thư mục { $place }.
remedy-retention-no-folder = Kiểm tra tên, rồi chạy lại lệnh.
problem-retention-case-unreadable = Không đọc được vụ việc trong { $place }: { $reason }.
remedy-retention-case-unreadable = Vào thư mục đó và chạy: pouch status
problem-retention-no-date = Vụ việc trong { $place } không nêu ngày tiêu hủy.
remedy-retention-no-date = Điền destroy_by ở [handling] trong case.toml của vụ đó.
problem-whom-item-open = { $item } ({ $place }): các chứng cứ khác của vụ việc này được chọn cho một số bên nhận, nhưng không có gì cho biết chứng cứ này gửi cho ai.
remedy-whom-item-open = Ghi trong case.toml: [[item]] path = "{ $path }", với recipients = ["…"]; hoặc không có recipients, khi tất cả đều được nhận.
problem-whom-person-named = { $place }: nêu tên { $person }, người không dành cho { $recipient }, mà { $recipient } lại được cho biết nội dung này.
remedy-whom-person-named = Bỏ tên hoặc số khỏi văn bản này, hoặc thêm "{ $recipient }" vào các bên nhận của [[person]].
problem-whom-person-in-evidence = { $item } ({ $place }) được gửi cho { $recipient } và nêu tên { $person }, người không dành cho { $recipient }.
remedy-whom-person-in-evidence = Gửi cho { $recipient } bản sao đã che (redacts = "{ $item }"), hoặc chọn chứng cứ này cho bên khác: recipients = ["…"] trong [[item]] của nó. Nếu được phép giữ nguyên thì không cần làm gì.
