# case.toml: what can be wrong with it, and what to do.
problem-case-unknown-key = { $place }: pouch không biết khóa “{ $key }”.
remedy-case-unknown-key = { $nearest ->
    [none] Các khóa dùng được ở đây: { $known }.
   *[other] Có phải ý là “{ $nearest }”? Các khóa dùng được ở đây: { $known }.
  }
problem-case-wrong-type = { $place }: giá trị của “{ $key }” không đúng kiểu cần có.
remedy-case-wrong-type = Hãy viết theo dạng này: { $expected }.
problem-case-bad-date = { $place }: “{ $value }” của “{ $key }” không phải là ngày có thật.
remedy-case-bad-date = Hãy viết năm, tháng và ngày, ví dụ "2026-06-14".
problem-case-bad-time = { $place }: “{ $value }” của “{ $key }” không phải là thời điểm kèm độ lệch UTC.
remedy-case-bad-time = Hãy viết ngày, giờ và độ lệch, ví dụ "2026-06-14T09:30:00+08:00", hoặc chỉ ngày.
problem-case-bad-country = { $place }: “{ $value }” của “{ $key }” không phải là mã nước.
remedy-case-bad-country = Hãy viết hai chữ cái in hoa theo ISO 3166, ví dụ "CN", "AR" hoặc "IT".
problem-case-bad-key = { $place }: “{ $value }” của “{ $key }” không thể nằm trong tên tệp trên mọi hệ thống.
remedy-case-bad-key = Dùng tối đa 64 ký tự gồm chữ cái La-tinh, chữ số, “-”, “_” và “.”; bắt đầu bằng chữ cái hoặc chữ số và không kết thúc bằng “.”, ví dụ "ar-pfa".
problem-case-bad-choice = { $place }: “{ $value }” không phải là một trong các từ dùng cho “{ $key }”.
remedy-case-bad-choice = { $nearest ->
    [none] Chọn một trong: { $allowed }.
   *[other] Có phải ý là “{ $nearest }”? Chọn một trong: { $allowed }.
  }
problem-case-bad-language = { $place }: “{ $value }” của “{ $key }” không phải là mã ngôn ngữ.
remedy-case-bad-language = Hãy viết mã BCP 47, ví dụ "zh-Hans", "es", "it" hoặc "pt-BR".
problem-case-syntax = { $place }: không đọc được tệp từ chỗ này trở đi ({ $reason }).
remedy-case-syntax = Hãy xem dòng này và dòng trước: thường là thiếu dấu đóng ngoặc kép hoặc ngoặc đơn. Sau đó chạy “pouch status”.
problem-case-same-recipient = { $place }: mã bên nhận “{ $key }” được khai hai lần.
remedy-case-same-recipient = Hãy đặt cho mỗi bên nhận một mã riêng; mã này trở thành một phần tên tệp của hồ sơ.
problem-case-same-item = { $place }: “{ $path }” được mô tả hai lần.
remedy-case-same-item = Giữ một khối [[item]] cho đường dẫn này và chuyển nội dung của khối kia vào đó.
problem-case-file-missing = Không có case.toml trong { $path } cũng như trong các thư mục cấp trên.
remedy-case-file-missing = Hãy vào thư mục của một vụ việc, hoặc mở vụ việc mới: pouch init FOLDER --type TRANSMIT
problem-case-file-not-utf8 = { $place }: dòng này có ký tự không phải văn bản UTF-8.
remedy-case-file-not-utf8 = Mở tệp trong trình soạn thảo, chọn “Lưu thành” với bảng mã UTF-8, rồi kiểm tra các ký tự ở dòng { $line }.
problem-case-file-unreadable = { $place }: không đọc được tệp vụ việc { $path } ({ $reason }).
remedy-case-file-unreadable = Kiểm tra xem có quyền đọc tệp, không có chương trình khác đang giữ tệp và tệp được lưu dưới dạng văn bản UTF-8. Sau đó chạy lại lệnh.
problem-case-file-too-large = { $place }: tệp vụ việc { $path } lớn hơn mức pouch đọc được.
remedy-case-file-too-large = Chuyển các đoạn dài thành tài liệu trong evidence/ và chỉ giữ phần tóm tắt trong case.toml.
problem-profile-missing = { $place }: “{ $key }” còn trống (trường { $field }).
remedy-profile-missing = Hãy điền, ví dụ: { $example } · { $source ->
    [practice] Thông lệ đã được thừa nhận yêu cầu mục này.
   *[other] Theo yêu cầu của: { $source }.
  }
problem-profile-unknown-type = { $place }: pouch không biết loại hồ sơ “{ $value }”.
remedy-profile-unknown-type = Chọn một trong: { $known }.
problem-attach-no-reader = Không bên nhận nào của vụ việc này đọc { $to }: bản dịch này sẽ không được gửi cho ai.
remedy-attach-no-reader = Nêu ngôn ngữ bằng --to đúng như case.toml ghi cho bên nhận, hoặc thêm { $to } vào các ngôn ngữ của bên nhận.
problem-attach-empty = { $place } trống: không chứa byte nào.
remedy-attach-empty = Yêu cầu người dịch gửi lại tệp rồi gắn vào { $item }; tệp mới thay cho tệp này.
problem-case-reason-without-withheld = { $place }: [[item]] này có withheld_reason nhưng không ghi disclosure = "withheld"; nội dung của nó sẽ được gửi đi.
remedy-case-reason-without-withheld = Thêm disclosure = "withheld" để không cung cấp, hoặc xóa withheld_reason để gửi đi.
problem-case-item-without-path = { $place }: [[item]] này không cho biết nói về bản gốc nào.
remedy-case-item-without-path = Thêm đường dẫn, ví dụ path = "evidence/letter.pdf"; pouch status hiển thị các đường dẫn.
problem-case-unknown-recipient = { $place }: { $key } không phải bên nhận của vụ việc này. Các bên nhận: { $known }.
remedy-case-unknown-recipient = Sửa recipients tại đây; có lẽ ý là: { $nearest }.

# What the requirements of a dossier type find.
problem-profile-open = { $place }: “{ $key }” chưa được trả lời.
remedy-profile-open = Trả lời bằng một trong: { $answers }. Câu hỏi để ngỏ không bao giờ được coi là trả lời không.
problem-profile-not-good = { $place }: “{ $key }” ghi “{ $value }”, { $wrong ->
    [placeholder] chỉ là chỗ giữ sẵn cho câu trả lời
    [date] không phải là ngày
    [instant] không phải là thời điểm kèm độ lệch UTC
    [number] không phải là số nguyên
    [evidence] không phải là đường dẫn của một chứng cứ
    [rows] không phải là danh sách các dòng
   *[answer] không phải là một trong các câu trả lời: { $answers }
 }.
remedy-profile-not-good = Hãy viết theo dạng này: { $example }
problem-profile-none-of = { $place }: không dòng nào của “{ $key }” là một trong: { $answers }.
remedy-profile-none-of = Thêm một dòng, ví dụ: { $example }
problem-profile-row-missing = { $place }: dòng { $row } không ghi gì cho “{ $key }”.
remedy-profile-row-missing = Hãy điền đủ dòng, ví dụ: { $example }
problem-profile-forbidden = { $place }: hồ sơ loại này không được chứa nội dung này (trường { $field }, “{ $key }”).
remedy-profile-forbidden = Bỏ nội dung đó, hoặc chọn loại hồ sơ khác.
problem-profile-files = Không dùng được các yêu cầu riêng ({ $count } vấn đề nêu trên).
remedy-profile-files = Sửa các tệp và kiểm tra: pouch profiles check FILE
problem-profile-file-unreadable = Không đọc được { $place }: { $reason }.
remedy-profile-file-unreadable = Kiểm tra xem tệp có ở đó, có quyền đọc và được lưu dưới dạng văn bản UTF-8.
problem-profile-file-syntax = { $place }: từ đây trở đi không đọc được tệp; thiếu hoặc thừa một dấu ngoặc kép, dấu ngoặc, dấu phẩy hoặc dấu bằng.
remedy-profile-file-syntax = So sánh dòng này với một loại có sẵn trong pouch: pouch profiles show TRANSMIT --json
problem-profile-file-unknown-key = { $place }: ở đây không có khóa “{ $value }”.{ $nearest ->
    [none] { "" }
   *[other] { " " }Có phải ý là { $nearest }?
  }
remedy-profile-file-unknown-key = Các khóa dùng được ở đây: { $known }.
problem-profile-file-unknown-word = { $place }: “{ $value }” không phải là một trong các từ dùng cho khóa này.
remedy-profile-file-unknown-word = Chọn một trong: { $known }.
problem-profile-file-missing-key = { $place }: ở đây thiếu “{ $value }”.
remedy-profile-file-missing-key = Thêm vào; xem cách viết trong một loại đi kèm pouch: pouch profiles show TRANSMIT --json
problem-profile-file-wrong-kind = { $place }: giá trị sai kiểu: văn bản, danh sách và bảng được viết khác nhau.
remedy-profile-file-wrong-kind = Viết văn bản là "…", danh sách là ["…", "…"], điều kiện là {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-type-name = { $place }: “{ $value }” không thể là tên của một loại.
remedy-profile-file-type-name = Dùng chữ in hoa A đến Z, chữ số, - và _, bắt đầu bằng chữ cái, nhiều nhất 24 ký tự: type = "BANK"
problem-profile-folder-missing = Không có thư mục { $place }, nên không có mẫu riêng nào của cơ quan quý vị.
remedy-profile-folder-missing = Sửa thư mục nêu sau --templates, hoặc trong thiết lập của cơ quan.
problem-profile-file-example = { $place }: “{ $value }” của dòng { $field } không có ví dụ.
remedy-profile-file-example = Thêm một mục điền đúng vào [field.example]; cán bộ chép theo mục đó, và các phép thử được lập từ đó.
problem-profile-file-condition = { $place }: dòng { $field } có điều kiện nhưng không cho biết khi nào áp dụng.
remedy-profile-file-condition = Nêu cả hai: condition = "name-of-it" và when = {"{"} key = "…", is = ["…"] {"}"}.
problem-profile-file-seen = { $place }: dòng { $field } không cho biết hồ sơ thể hiện ở đâu phần do pouch thực hiện ({ $value }).
remedy-profile-file-seen = Các dòng có by = "pouch", và chỉ những dòng đó, cần seen = "dossier.json:/…", "bag-info:…", "custody:…" hoặc "page:…".
problem-profile-file-nothing = { $place }: dòng { $field } không có khóa nào nên không gì có thể đáp ứng được.
remedy-profile-file-nothing = Nêu các khóa của case.toml đáp ứng dòng này.
problem-profile-file-key = { $place }: dòng { $field } nêu “{ $value }”, không yêu cầu nào biết đến.
remedy-profile-file-key = Sửa khóa, loại hoặc câu trả lời trong điều kiện.
problem-profile-file-rule = { $place }: một quy tắc thuộc dòng { $row }, nhưng tệp này không có dòng đó.
remedy-profile-file-rule = Sửa row = "…" của quy tắc.
problem-profile-file-table = { $place }: loại này không có bảng riêng.
remedy-profile-file-table = Thêm table = "name", hoặc dựa trên loại khác bằng base = "TYPE".
problem-profile-file-base = { $place }: dựa trên { $base }, không phải là loại hồ sơ.
remedy-profile-file-base = Chọn một trong: { $known }.
problem-profile-file-base-table = { $place }: loại dựa trên { $base } dùng bảng của loại đó, { $table }.
remedy-profile-file-base-table = Bỏ table = "…", hoặc ghi table = "{ $table }".
problem-profile-file-unsaid = { $place }: chưa có câu nào cho “{ $id }” bằng ngôn ngữ này.
remedy-profile-file-unsaid = Thêm một câu vào tệp .ftl trong thư mục đó dưới --templates: { $id } = …

# Rules between fields.
problem-rule-in-order = { $place }: “{ $key }” ({ $value }) trước “{ $other }” ({ $then }).
remedy-rule-in-order = Một trong hai ngày bị sai: so sánh cả hai với giấy tờ.
problem-rule-past = { $place }: “{ $key }” ({ $value }) đã qua; hôm nay là { $today }.
remedy-rule-past = Đặt một ngày còn có thể thực hiện được, hoặc nêu lý do giữ ngày cũ.
problem-rule-within = { $place }: “{ $key }” ({ $value }) sau “{ $other }” ({ $then }) { $days } ngày; thông thường nhiều nhất là { $most } ngày.
remedy-rule-within = Chọn ngày sớm hơn, hoặc ghi lý do phải muộn như vậy.
problem-rule-at-least = { $place }: “{ $key }” là { $value }; yêu cầu ít nhất { $least }.
remedy-rule-at-least = Kiểm tra con số. Nếu đúng, vụ việc này không dùng được loại hồ sơ này.
problem-rule-must-be = { $place }: “{ $key }” là “{ $value }”; chỉ { $answers } phù hợp với loại hồ sơ này.
remedy-rule-must-be = Nếu câu trả lời là đúng, hãy dừng lại: chọn loại khác, hoặc để cấp cao hơn quyết định vụ việc.
problem-rule-texts-differ = { $place }: lời khai với bên bảo hiểm không giống lời khai trong văn bản của cảnh sát ({ $language }). Ở đây: “{ $here }”; ở kia: “{ $there }”.
remedy-rule-texts-differ = Hỏi người khai xem lời nào đúng và sửa lời kia; bên bảo hiểm từ chối yêu cầu bồi thường có hai lời khai khác nhau.
problem-rule-check-digit = { $place }: chữ số kiểm tra của { $number } sai: số này, như đã ghi, không thể là số giấy tờ của { $issuer }.
remedy-rule-check-digit = So sánh từng chữ số với chính giấy tờ. Nếu giấy tờ ghi đúng số này, hãy nêu rõ trong vai trò của người đó hoặc phần sự việc: phía bên kia cũng sẽ nhận thấy.
problem-rule-refused = { $place }: “{ $value }” không ghi nhận được gì cho “{ $key }”.
remedy-rule-refused = Hãy có được điều đó trước, và ghi ai đã cấp, khi nào. Chừng nào còn để ngỏ hoặc bị từ chối, hồ sơ này không được gửi đi.
problem-rule-paper-missing = { $place }: { $key } nêu { $path }, không có trong các chứng cứ của vụ việc này.
remedy-rule-paper-missing = Đặt giấy tờ vào evidence/, chạy pouch add, và ghi đường dẫn đúng như pouch status hiển thị.
problem-rule-nobody-sought = { $place }: không ai trong vụ việc này bị truy tìm; mọi người đều có tư cách khác.
remedy-rule-nobody-sought = Yêu cầu bắt hoặc chuyển giao phải nêu ít nhất một người có tư cách là một trong: { $answers }.
problem-rule-sum = { $place }: cộng các dòng được { $sum } { $currency }, nhưng tổng ghi { $total }.
remedy-rule-sum = Sửa dòng hoặc tổng; bên bảo hiểm từ chối bảng kê cộng không khớp.
problem-rule-currency = { $place }: số tiền { $value } không có đơn vị tiền tệ.
remedy-rule-currency = Thêm ba chữ cái theo ISO 4217, ví dụ currency = "CNY".
problem-rule-amount = { $place }: “{ $value }” không phải là số tiền.
remedy-rule-amount = Ghi các chữ số và tối đa hai chữ số thập phân sau dấu chấm, ví dụ value = "12400.00".
problem-rule-person-not-named = { $place }: { $person } ({ $name }) không được nêu tên trong phần sự việc ({ $languages }).
remedy-rule-person-not-named = Nêu trong facts.summary, bằng mỗi ngôn ngữ, người này đã làm gì hoặc chịu thiệt hại gì, hoặc bỏ người này ra.
problem-rule-conclusion = { $place }: “{ $key }” ({ $language }) gọi người chưa bị kết án là có tội: { $words }.
remedy-rule-conclusion = Hãy viết điều bị cáo buộc: “bị tình nghi đã”, “được cho là”.
problem-rule-facts-length = { $place }: phần sự việc có { $length } { $unit ->
    [characters] ký tự
   *[words] từ
 } ({ $language }); từ { $least } đến { $most } thì vừa trang đầu và đủ ý.
remedy-rule-facts-length = Rút gọn và chuyển phần còn lại thành một tài liệu trong evidence/, hoặc bổ sung ai, khi nào, ở đâu, bằng cách nào và hậu quả gì.
problem-rule-action-bare = { $place }: yêu cầu { $number } không dựa trên chứng cứ nào và không nêu lý do.
remedy-rule-action-bare = Nêu exhibits = ["evidence/…"], hoặc ghi no_exhibit = "…".
problem-rule-exhibit-unknown = { $place }: yêu cầu { $number } dựa trên { $path }, chưa được tiếp nhận.
remedy-rule-exhibit-unknown = Sửa đường dẫn, hoặc chạy pouch add.
problem-rule-item-undescribed = { $place }: không có mô tả nào về { $items } (tổng số { $count }), nên không ai biết chúng dùng để làm gì.
remedy-rule-item-undescribed = Mô tả từng chứng cứ trong một [[item]], hoặc bỏ những gì không chứng minh sự việc, cáo buộc hay yêu cầu nào.
problem-rule-their-language = { $place }: { $recipient } không đọc được “{ $key }”: không có bản bằng { $languages }.
remedy-rule-their-language = Thêm bản bằng một trong các ngôn ngữ này: {"{"} { $languages } = "…" {"}"}.
problem-rule-same-person = { $place }: “{ $key }” và “{ $other }” là cùng một người, { $name }.
remedy-rule-same-person = Phải có người thứ hai xem và phê duyệt hồ sơ.
problem-rule-vague-purpose = { $place }: “{ $value }” không phải là một mục đích.
remedy-rule-vague-purpose = Nêu rõ bên nhận được dùng hồ sơ cho vụ nào và cho bước tố tụng nào.
problem-rule-reciprocity = { $place }: căn cứ pháp lý là nguyên tắc có đi có lại, nhưng thiếu văn bản cam kết.
remedy-rule-reciprocity = Ghi nội dung cam kết vào text = "…" của căn cứ này.
problem-rule-penalty = { $place }: hình phạt được dẫn, “{ $value }” ({ $language }), nêu { $numbers }, không có trong điều luật.
remedy-rule-penalty = Chép hình phạt từ nguyên văn điều luật.
problem-rule-personal-number = { $place }: số vụ việc chứa dữ liệu cá nhân ({ $value }); số này nằm trong mọi tên tệp.
remedy-rule-personal-number = Chọn một số không nêu danh tính ai.
problem-rule-minor = { $place }: { $person } sinh { $value } và chưa đủ 18 tuổi, nhưng minor = false.
remedy-rule-minor = Ghi minor = true, hoặc sửa ngày sinh.
problem-rule-telegraph-code = { $place }: “{ $value }” gồm { $codes } mã cho một tên có { $characters } chữ.
remedy-rule-telegraph-code = Ghi bốn chữ số cho mỗi chữ, cách nhau bằng dấu cách.
problem-case-log-not-a-file = Nhật ký bảo quản chứng cứ { $path } là liên kết, thư mục hoặc ống dẫn (pipe), không phải là một tệp riêng. Không đọc gì từ đó và không ghi gì qua đó.
remedy-case-log-not-a-file = Tìm hiểu ai đã đặt nó ở đó. Khôi phục nhật ký từ bản sao lưu gần nhất; nếu vụ việc này là mới, xóa thứ đang nằm ở đó rồi chạy lại lệnh.
problem-rule-own-language = { $place }: “{ $key }” là { $value }, nhưng ngôn ngữ của người đó là { $languages }.
remedy-rule-own-language = Cho lập và ký bản tuyên bố bằng một ngôn ngữ của người đó; nếu có người phiên dịch thì ghi vào return.interpreter.
office-settings-from = Thiết lập của cơ quan lấy từ { $path }{ $templates ->
    [none] { "." }
   *[other] : thư mục mẫu { $templates }
  }
problem-office-settings-unreadable = Không đọc được thiết lập của cơ quan { $place }: { $reason }.
remedy-office-settings-unreadable = Kiểm tra tệp, hoặc chuyển tệp đi nơi khác và dùng --templates.
problem-office-settings-wrong = { $place }: từ đây trở đi không hiểu được thiết lập của cơ quan.
remedy-office-settings-wrong = Thiết lập chỉ có hai dòng: templates = "FOLDER" và office = "FILE".
