# Training packs.

training-done = Vụ việc đào tạo đã sẵn sàng: { $folder }. Mọi thứ trong đó là hư cấu; các bản dịch có lỗi cài sẵn. Học viên bắt đầu bằng “pouch status” và “pouch pack”.
training-key = { $count ->
   *[other] Đáp án cho { $count } lỗi nằm bên cạnh thư mục, chỉ dành cho giảng viên:
  }
training-key-head = ĐÁP ÁN CHO GIẢNG VIÊN – không phát cho học viên. Mọi người, con số và sự kiện đều hư cấu.
training-key-seed = Có thể tạo lại đúng bộ này bằng --seed “{ $seed }”.
training-key-line = { $number }. { $what }: { $document }, đoạn { $paragraph }
training-right = Đúng:
training-wrong = Sai:
training-missing = (thiếu)
fault-digit = một chữ số của số tiền bị khác
fault-magnitude = một số tiền lớn gấp mười lần
fault-currency = một số tiền có loại tiền khác
fault-month = một ngày có tháng khác
fault-day = một ngày có ngày khác
fault-name = một người bị đổi thành người khác
fault-identifier = hai chữ số của số giấy tờ bị đổi chỗ
fault-phone = hai chữ số của số điện thoại bị đổi chỗ
fault-paragraph = thiếu một đoạn
fault-untranslated = một đoạn chưa dịch
fault-negation = lời phủ nhận bị biến thành điều ngược lại
fault-term = một từ pháp lý mang nghĩa khác

problem-training-only = Chỉ cài lỗi trong vụ việc đào tạo.
remedy-training-only = Ghi: pouch init DIR --type TRAIN --faults
problem-training-not-sample = { $place }: vụ việc đào tạo phải ghi sample = true.
remedy-training-not-sample = Ghi sample = true; khi đó mọi trang ghi rõ vụ việc không có thật.
problem-training-number = { $place }: số của vụ việc đào tạo, “{ $number }”, không bắt đầu bằng SAMPLE.
remedy-training-number = Ghi ví dụ id = "SAMPLE-2026-1": số này nằm trong mọi tên tệp.
problem-training-real-number = { $place } chứa một số có thể là thật ({ $kind ->
    [prc-id] số căn cước Trung Quốc
    [prc-company] mã doanh nghiệp Trung Quốc
    [iban] tài khoản ngân hàng
    [card] thẻ thanh toán
    [imei] số sê-ri điện thoại
    [dni] DNI hoặc NIE Tây Ban Nha
    [cuit] CUIT Argentina
    [codice-fiscale] codice fiscale Ý
    [vin] số khung xe
    [prc-passport] hộ chiếu Trung Quốc
    [phone] số điện thoại
    [email] địa chỉ thư điện tử
   *[other] số công-te-nơ
  }, bắt đầu bằng { $begins }).
remedy-training-real-number = Trong mẫu đào tạo mọi thứ đều hư cấu: ghi một số như SAMPLE-ID-0001, điện thoại như +86 10 5550 0120, địa chỉ kết thúc bằng .example, hoặc giá trị mà chính tiêu chuẩn dùng làm ví dụ.
problem-dossier-no-banner = Mẫu { $place } không có chỗ an toàn cho dải ghi chú của mẫu đào tạo.
remedy-dossier-no-banner = Bắt đầu trang như mẫu đi kèm: “head.html”, rồi </head> và <body>; không có chú thích trước <body>, không có <script>, <link> hoặc <style> thứ hai. pouch tự đặt dải ghi chú.

help-init-faults = Cùng --type TRAIN: lập một vụ việc hư cấu hoàn chỉnh có bấy nhiêu lỗi cài sẵn trong bản dịch (10), đáp án nằm bên cạnh thư mục
help-init-seed = Tạo lại đúng bộ đào tạo đó
