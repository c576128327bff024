## Sentences and pages that an office replaced with its own
problem-i18n-unknown-locale = pouch không dùng được ngôn ngữ { $place }.
remedy-i18n-unknown-locale = Chọn một ngôn ngữ do “pouch templates” liệt kê, hoặc viết hồ sơ bằng tiếng Anh.
problem-i18n-read = Không đọc được các câu trong { $place }.
remedy-i18n-read = Kiểm tra xem thư mục nêu bằng --templates có tồn tại và có quyền đọc.
problem-i18n-syntax = { $place }, dòng { $line }: đây không phải là câu theo cú pháp Fluent ({ $detail }).
remedy-i18n-syntax = So sánh dòng đó với dòng tương ứng trong templates/locales: “tên = văn bản”, giá trị dạng {"{"} $name {"}"}, các dòng tiếp theo thụt vào.
problem-i18n-variable = { $place }: câu “{ $id }” nêu giá trị ${ $variable } mà pouch không cung cấp cho câu đó.
remedy-i18n-variable = Chỉ dùng các giá trị mà câu cùng tên đi kèm chương trình sử dụng.
