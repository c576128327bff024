## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch không dùng được ngôn ngữ { $place }.
remedy-i18n-unknown-locale = Chọn một ngôn ngữ do “pouch templates” liệt kê, hoặc viết hồ sơ bằng tiếng Anh.
problem-i18n-read = Không đọc được các câu trong { $place }.
remedy-i18n-read = Kiểm tra xem thư mục nêu bằng --templates có tồn tại và có quyền đọc.
problem-i18n-syntax = { $place }: đây không phải là câu theo cú pháp Fluent ({ $detail }).
remedy-i18n-syntax = So sánh dòng đó với dòng tương ứng trong templates/locales: “tên = văn bản”, giá trị dạng {"{"} $name {"}"}, các dòng tiếp theo thụt vào.
problem-i18n-variable = { $place }: câu “{ $id }” nêu giá trị ${ $variable } mà pouch không cung cấp cho câu đó.
remedy-i18n-variable = Chỉ dùng các giá trị mà câu cùng tên đi kèm chương trình sử dụng.

## Covering letters, and an office’s own set of templates
covering-title = Thư gửi kèm
covering-emblem = Biểu trưng của bên gửi
covering-stamp = Con dấu
covering-printed = Thư này do chương trình điền. Biểu trưng trên thư là hình in, không phải con dấu; giá trị của thư do chữ ký xác nhận.
pack-letter = Thư gửi kèm: { $file }
help-pack-letter = Ghi bên cạnh mỗi hồ sơ một thư gửi kèm có giá trị băm niêm phong: thư của đơn vị, nếu không có thì thư đi kèm pouch
help-templates = Những gì đơn vị có thể thay bằng của mình: liệt kê, xuất ra để sửa, kiểm tra, xem thử
help-templates-list = Liệt kê những gì có thể thay và những gì bộ mẫu của đơn vị đã thay
help-templates-export = Ghi những gì đi kèm pouch vào một thư mục để sửa
help-templates-export-dir = Thư mục đích
help-templates-export-only = Chỉ các tệp có đường dẫn bắt đầu như vậy, ví dụ letter.es hoặc locales/es; có thể lặp lại
help-templates-export-force = Thay các tệp đã có
help-templates-preview-force = Thay các tệp đã có
help-templates-check = Nêu mọi lỗi trong bộ mẫu, kèm tệp, dòng và cột
help-templates-check-dir = Thư mục của bộ mẫu; nếu bỏ qua thì lấy thư mục của đơn vị
help-templates-preview-dir = Thư mục của bộ mẫu; nếu bỏ qua thì lấy thư mục của đơn vị
help-templates-preview = Điền các trang và thư của bộ mẫu bằng một vụ án mẫu, bằng ngôn ngữ của bạn
help-templates-preview-out = Thư mục cho các trang
templates-what = Nội dung
templates-shipped = Đi kèm
templates-own = Của đơn vị
templates-kind-letter = Thư gửi kèm (letter.TAG.md)
templates-kind-emblem = Biểu trưng (emblem.png)
templates-kind-page = Các trang (dossier/)
templates-kind-sentences = Câu chữ (locales/TAG/)
templates-kind-profile = Loại hồ sơ (profiles/)
templates-kind-handling = Quy tắc xử lý (handling/)
templates-kind-certificate = Mẫu chứng thực (certificates/)
templates-kind-people = Khóa của từng người (people.toml)
templates-exported = Số tệp đã ghi vào { $place }: { $count }
templates-in-order = Không có lỗi trong { $place }; số tệp đã xem: { $count }
templates-previewed = Các trang của vụ án mẫu bằng ngôn ngữ { $language }; không có giá trị chứng minh:
problem-templates-no-set = Chưa nêu bộ mẫu nào.
remedy-templates-no-set = Nêu thư mục của bộ mẫu: pouch templates check DIR
problem-templates-none = Không có gì đi kèm pouch có đường dẫn bắt đầu bằng “{ $name }”.
remedy-templates-none = Đường dẫn bắt đầu bằng: { $known }
problem-templates-unread = pouch không bao giờ đọc { $place }.
remedy-templates-unread =
    { $nearest ->
        [none] Xem những gì được đọc: pouch templates list --json
       *[other] Có phải ý là “{ $nearest }”? Mọi thứ được đọc: pouch templates list --json
    }
problem-letter-none = Không có thư gửi kèm bằng ngôn ngữ { $language }.
remedy-letter-none = Viết { $place } trong bộ mẫu của đơn vị theo ví dụ: pouch templates export DIR --only letter.vi
problem-letter-unreadable = Không đọc được thư { $place }: { $reason }
remedy-letter-unreadable = Thư là văn bản thuần UTF-8, tối đa 64 KiB.
problem-letter-markup = { $place }: thư không dùng được “{ $found }”.
remedy-letter-markup = Thư dùng được tiêu đề với #, đoạn văn, **đậm**, *nghiêng*, danh sách với - hoặc 1., và \ ở cuối dòng để ngắt dòng. Đặt \ trước ký hiệu muốn giữ nguyên.
problem-letter-open = { $place }: “{ $found }” được mở ở đây nhưng không đóng trong cùng đoạn.
remedy-letter-open = Đóng lại ở chỗ cần kết thúc, hoặc đặt \ phía trước.
problem-letter-field = { $place }: không có chỗ điền “{ $name }”.
remedy-letter-field =
    { $nearest ->
        [none] Có: { $known }
       *[other] Có phải ý là “{ $nearest }”? Có: { $known }
    }
problem-letter-empty = { $place }: vụ việc này không có gì cho “{ $name }”; thư để một dòng trống để ghi.
remedy-letter-empty = Điền trong case.toml hoặc viết tay, hoặc đặt ? sau tên để bỏ dòng đó.
problem-emblem-unfit =
    { $reason ->
        [size] { $place } lớn hơn 512 KiB.
        [sides] Các cạnh của { $place } phải từ 1 đến 4096 điểm ảnh.
        [damaged] { $place } là PNG bị hỏng.
        [unreadable] Không đọc được { $place }.
       *[other] { $place } không phải PNG; biểu trưng là một ảnh PNG.
    }
remedy-emblem-unfit = Lưu biểu trưng của chính đơn vị thành emblem.png, không dùng của cơ quan khác, và không để tệp biểu trưng định dạng khác bên cạnh.
