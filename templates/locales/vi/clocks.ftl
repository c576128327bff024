# Deadlines, clocks and countries.

deadline-urgency = Thời điểm muộn nhất của yêu cầu khẩn
deadline-action = Thời hạn của yêu cầu { $number }
deadline-destroy = Tiêu hủy tài liệu hoặc rà soát xem có còn cần thiết
deadline-reply-due = Trả lời yêu cầu đã nhận
deadline-time-limit = Thời hạn của yêu cầu tương trợ tư pháp
deadline-limitation = Tội phạm hết thời hiệu
deadline-warrant-expires = Lệnh hết hiệu lực
deadline-claim = Ngày cuối cùng để yêu cầu bồi thường bảo hiểm
deadline-event-begins = Sự kiện bắt đầu
deadline-event-ends = Sự kiện kết thúc
deadline-event-expires = Thông tin về sự kiện hết hạn
deadline-silence-until = Từ ngày này được phép báo cho người dùng
deadline-handover = Bàn giao cho người kế nhiệm
deadline-release = Phải trả tự do cho người bị bắt nếu chưa nhận được yêu cầu đầy đủ

problem-deadline-passed = { $place }: { $what } – { $when } – đã qua.
remedy-deadline-passed = Nếu đã thực hiện đúng hạn thì không cần làm gì thêm. Nếu không, hãy báo cho phía bên kia ngay hôm nay và ghi ngày mới vào case.toml.
problem-deadline-near = { $place }: { $what } – { $when } – còn chưa đến bảy ngày.
remedy-deadline-near = “pouch export ics” đưa các thời hạn của vụ việc vào lịch của quý vị.
problem-country-language = { $place }: theo thông tin đã biết ({ $date }), { $country } chấp nhận giấy tờ bằng: { $accepted }. Không ngôn ngữ nào trong số này thuộc các ngôn ngữ của bên nhận. Nguồn: { $source }
remedy-country-language = Thêm một ngôn ngữ được chấp nhận vào “languages” và cho dịch tài liệu, hoặc xác minh rằng bên nhận này chấp nhận ngôn ngữ của quý vị. “pouch countries { $country }” cho biết thêm.
problem-country-unknown = Không có thông tin về nước “{ $code }”.
remedy-country-unknown = Đã có: { $known }.

export-ics-done = { $count ->
   *[other] Đã lập lịch với { $count } thời hạn:
  }
export-linked-done = { $count ->
   *[other] Hồ sơ có { $count } chứng cứ đã được ghi theo dạng này:
  }
export-ics-note = Do pouch lập từ tệp vụ việc; mục này không nêu tên ai.
countries-note = Đây là những gì tìm thấy trong các nguồn vào ngày đã nêu. Đây không phải là luật: hãy hỏi trước khi dựa vào đó.
country-eu = Liên minh châu Âu (kênh cảnh sát)
confidence-V = đã đọc trong nguồn
confidence-K = đã biết, chưa đọc lại
clock-release = { $count ->
   *[other] { $count } ngày sau khi bị bắt khẩn cấp để dẫn độ, người bị bắt được trả tự do nếu chưa nhận được yêu cầu đầy đủ.
  }
clock-answer-urgent-hours = Yêu cầu khẩn được trả lời trong vòng { $count } giờ khi thông tin có sẵn trực tiếp.
clock-answer-urgent-days = Các yêu cầu khẩn khác được trả lời trong vòng { $count } ngày.
clock-answer-days = Mọi yêu cầu khác được trả lời trong vòng { $count } ngày.

help-export = Ghi những gì chương trình khác đọc được: các thời hạn của vụ việc dưới dạng lịch, hồ sơ dưới dạng dữ liệu liên kết
help-export-form = ics: lịch của vụ việc (iCalendar); case: hồ sơ theo CASE/UCO 1.4; rocrate: hồ sơ theo RO-Crate 1.2; asic: hồ sơ trong gói chứa ASiC-S có chữ ký
help-export-output = Tệp cần ghi; không nêu thì kết quả ra đầu ra chuẩn
help-export-force = Thay thế tệp đã có
help-countries = Liệt kê những gì đã biết về thực tiễn các nước: ngôn ngữ chấp nhận, kênh, thời hạn, kèm ngày và nguồn
help-countries-code = Chi tiết một nước, ví dụ AR, EU hoặc INTERPOL
