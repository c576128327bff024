# Checks on translations.

problem-tx02-other-language = { $place }: bản dịch phải bằng { $wanted } nhưng lại bằng { $found }.
remedy-tx02-other-language = Gắn tệp đúng của chỗ này, hoặc sửa ngôn ngữ đã nêu cho tệp.

problem-tx04-untranslated = { $place }: chưa dịch: “{ $written }”.
remedy-tx04-untranslated = Yêu cầu người dịch dịch đoạn này.

problem-tx04-garbled = { $place }: trong bản dịch có chữ bị hỏng do sai bảng mã, ví dụ “{ $written }” (số chỗ: { $count }).
remedy-tx04-garbled = Yêu cầu người dịch lưu tệp ở dạng UTF-8 hoặc DOCX rồi gửi lại.

problem-tx04-passage = { $place }: một đoạn của bản gốc còn để nguyên trong bản dịch: “{ $written }”.
remedy-tx04-passage = Hỏi người dịch xem có chủ ý để nguyên không, ví dụ tên bên cạnh cách phiên âm.

problem-tx05-empty = { $place }: không có bản dịch.
remedy-tx05-empty = Yêu cầu người dịch dịch đoạn này.

problem-tx05-paragraph-missing = { $place }: bản dịch có vẻ không có phần tương ứng với đoạn này: “{ $written }”.
remedy-tx05-paragraph-missing = Hỏi người dịch xem đoạn có bị sót không.

problem-tx05-paragraphs-missing = { $place }: { $count } đoạn liên tiếp không có bản dịch, từ { $first } đến { $last }.
remedy-tx05-paragraphs-missing = Hỏi người dịch xem có sót một trang không.

problem-tx05-too-short = { $place }: bản dịch có { $translation } ký tự; dự kiến khoảng { $expected } cho { $source } ký tự của bản gốc.
remedy-tx05-too-short = So sánh phần cuối hai văn bản: có thể đã bỏ sót.

problem-tx05-too-long = { $place }: bản dịch có { $translation } ký tự; dự kiến khoảng { $expected } cho { $source } ký tự của bản gốc.
remedy-tx05-too-long = Xem có thêm nội dung không, và đánh dấu phần nào là chú thích của người dịch.

problem-tx06-number-differs = { $place }: bản gốc { $source } = { $source_value }; bản dịch { $translation } = { $translation_value }.
remedy-tx06-number-differs = So sánh với bản gốc và cho sửa con số sai.

problem-tx06-number-missing = { $place }: bản gốc có { $written } = { $value }; bản dịch không có số này.
remedy-tx06-number-missing = So sánh với bản gốc; bỏ qua phát hiện kèm lý do nếu con số được diễn đạt bằng lời khác.

problem-tx06-number-added = { $place }: bản dịch có { $written } = { $value }; bản gốc không có số này.
remedy-tx06-number-added = So sánh với bản gốc; bỏ qua phát hiện kèm lý do nếu con số được diễn đạt bằng lời khác.

problem-tx07-magnitude-differs = { $place }: sai bậc độ lớn: bản gốc { $source } = { $source_value }; bản dịch { $translation } = { $translation_value }.
remedy-tx07-magnitude-differs = Đếm các số không: 万 là mười nghìn, 亿 là một trăm triệu, “billón” là một triệu triệu.

problem-tx10-currency-differs = { $place }: bản gốc { $source } = { $source_value }; bản dịch { $translation } = { $translation_value }.
remedy-tx10-currency-differs = Cho sửa loại tiền; số tiền quy đổi chỉ được ghi bên cạnh số tiền gốc.

problem-tx10-currency-missing = { $place }: loại tiền trong bản gốc, { $written } = { $value }, không có trong bản dịch.
remedy-tx10-currency-missing = Cho ghi loại tiền của bản gốc.

problem-tx10-currency-added = { $place }: bản dịch nêu loại tiền mà bản gốc không nêu: { $written } = { $value }.
remedy-tx10-currency-added = So sánh với bản gốc; số tiền quy đổi phải nêu tỷ giá, ngày và nguồn.

problem-tx11-month-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng tháng.
remedy-tx11-month-differs = So sánh với bản gốc; khai thứ tự ngày và tháng cho vụ việc nếu ngày viết bằng chữ số.

problem-tx11-month-missing = { $place }: tháng trong bản gốc, { $written }, không có trong bản dịch.
remedy-tx11-month-missing = So sánh các ngày trong hai văn bản.

problem-tx11-month-added = { $place }: tháng trong bản dịch, { $written }, không có trong bản gốc.
remedy-tx11-month-added = So sánh các ngày trong hai văn bản.

problem-tx11-weekday-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng ngày trong tuần.
remedy-tx11-weekday-differs = So sánh với bản gốc.

problem-tx15-latin-name-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng chữ cái.
remedy-tx15-latin-name-differs = Cho chép lại tên từng chữ cái.

problem-tx17-glossary-term = { $place }: đã thống nhất { $source } là { $right }; bản dịch không dùng.
remedy-tx17-glossary-term = Cho dùng dạng đã thống nhất, hoặc sửa bảng thuật ngữ của vụ việc.

problem-tx18-mark-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng ký hiệu.
remedy-tx18-mark-differs = Cho chép lại số hoặc biển số từng ký tự.

problem-tx19-address-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng địa chỉ.
remedy-tx19-address-differs = Cho chép lại địa chỉ từng ký tự.

problem-tx19-address-missing = { $place }: địa chỉ { $written } không có trong bản dịch.
remedy-tx19-address-missing = Cho chép lại địa chỉ từng ký tự.

problem-tx20-identifier-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng số.
remedy-tx20-identifier-differs = Cho chép lại số từng chữ số.

problem-tx20-identifier-missing = { $place }: số { $written } không có trong bản dịch.
remedy-tx20-identifier-missing = Cho chép lại số từng chữ số.

problem-tx20-check-digit-translation = { $place }: bản gốc { $source }; bản dịch { $translation }: chữ số kiểm tra chỉ đúng ở bản gốc, vậy sai sót nằm ở bản dịch.
remedy-tx20-check-digit-translation = Cho chép lại số từng chữ số.

problem-tx20-check-digit-source = { $place }: bản gốc { $source }; bản dịch { $translation }: chữ số kiểm tra chỉ đúng ở bản dịch, vậy sai sót có thể nằm ở bản gốc.
remedy-tx20-check-digit-source = Xem tài liệu gốc; sai sót của bản gốc được giữ nguyên và đánh dấu [sic].

problem-tx21-plate-province = { $place }: chữ đầu của biển số { $written } bị mất trong bản dịch.
remedy-tx21-plate-province = Cho giữ chữ đó, kèm phiên âm { $name }.

problem-tx23-legal-term = { $place }: { $source } được dịch là “{ $translation }”, là một tư cách pháp lý khác.
remedy-tx23-legal-term = Cho dịch là: { $right }.

problem-tx24-suspicion-missing = { $place }: bản gốc ghi “{ $written }”; bản dịch không có từ nào chỉ sự nghi vấn.
remedy-tx24-suspicion-missing = Xem điều bị nghi có bị biến thành sự việc không.

problem-tx27-two-renderings = { $place }: cùng một nội dung gốc được dịch theo hai cách: “{ $first }” ({ $first_place }) và “{ $second }”.
remedy-tx27-two-renderings = Cho dùng một cách dịch, hoặc bỏ qua phát hiện kèm lý do.

problem-check-translation-unread = { $place }: việc kiểm tra bản dịch cần văn bản ở cả hai bên, mà một bên không đọc được.
remedy-check-translation-unread = So sánh hai bên bằng mắt; ảnh hoặc bản ghi không có văn bản để kiểm tra.
problem-check-translation-more = { $place }: còn { $count } phát hiện không liệt kê.
remedy-check-translation-more = Sửa những phát hiện đầu rồi kiểm tra lại; nhiều khác biệt như vậy thường là do gắn nhầm tệp.
help-check-translations = Chỉ những gì mỗi bản dịch ghi so với bản gốc: số, ngày, số tiền, mã số, tên, phần còn thiếu
help-check-no-translations = Tất cả trừ các bản dịch

problem-tx13-zone-differs = { $place }: bản gốc ghi giờ theo { $source }, bản dịch ghi theo { $translation }.
remedy-tx13-zone-differs = Cho ghi múi giờ của bản gốc; giờ quy đổi được ghi bên cạnh, không bao giờ thay thế.
problem-tx13-zone-missing = { $place }: bản gốc cho biết giờ theo múi giờ nào ({ $value }); bản dịch thì không.
remedy-tx13-zone-missing = Cho ghi múi giờ, nếu không người đọc sẽ hiểu là giờ của mình.
problem-tx14-age-differs = { $place }: bản gốc ghi { $written } tuổi và sinh ngày { $value }; tính đến { $found } là { $expected } tuổi.
remedy-tx14-age-differs = Xem tuổi có được tính theo lối cũ (虚岁) hoặc có con số nào sai không; cho ghi ngày sinh bên cạnh.
problem-tx14-nominal-age = { $place }: bản gốc tính tuổi theo lối cũ (虚岁, nhiều hơn một hoặc hai tuổi); bản dịch không nêu điều đó.
remedy-tx14-nominal-age = Cho ghi rõ là tuổi mụ, kèm ngày sinh khi biết: người chưa thành niên có thể bị coi là người thành niên.
problem-tx16-pinyin = { $place }: “{ $translation }” không phải là cách đọc của { $source }; có thể đọc là { $right }.
remedy-tx16-pinyin = Cho ghi tên như trong hộ chiếu, hoặc đưa dạng đó vào tệp vụ việc làm một tên của người này.
problem-tx22-unit-converted = { $place }: bản gốc { $source }; bản dịch { $translation }: đã quy đổi.
remedy-tx22-unit-converted = Cho ghi giá trị của bản gốc bên cạnh giá trị quy đổi.
problem-tx22-unit-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: cùng con số nhưng khác đơn vị.
remedy-tx22-unit-differs = Cho giữ đơn vị của bản gốc: 斤 là nửa ki-lô-gam, 两 là năm mươi gam, 亩 là một phần mười lăm héc-ta.
problem-tx25-mark-missing = { $place }: bản gốc ghi chú { $written }; bản dịch không có ghi chú tương ứng trong ngoặc.
remedy-tx25-mark-missing = Cho ghi chú trong ngoặc con dấu, chữ ký, điểm chỉ và hình ảnh đúng chỗ của chúng.
problem-tx26-illegible-missing = { $place }: bản gốc có đánh dấu { $written }; bản dịch không cho biết có chỗ không đọc được.
remedy-tx26-illegible-missing = Cho đánh dấu [không đọc được]; không được đoán.
problem-tx28-speaker-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: câu hỏi và câu trả lời bị đổi chỗ.
remedy-tx28-speaker-differs = So sánh với bản gốc: câu trả lời không được thành câu hỏi.
problem-tx28-speaker-missing = { $place }: bản gốc cho biết ai nói ({ $written }); bản dịch thì không.
remedy-tx28-speaker-missing = Cho đánh dấu câu hỏi và câu trả lời như trong bản gốc.
problem-tx28-time-added = { $place }: { $count } đoạn phụ đề của bản dịch nằm ở thời điểm không có trong bản gốc, đoạn đầu tiên ở { $written }.
remedy-tx28-time-added = Cho giữ nguyên thời điểm của từng đoạn phụ đề: lời đã nói phải tìm lại được trong bản ghi âm, ghi hình.
problem-tx28-time-differs = { $place }: bản gốc { $source }; bản dịch { $translation }: không cùng thời điểm, hoặc không cùng thứ tự (tổng cộng { $count }).
remedy-tx28-time-differs = Cho chép từng thời điểm đúng như bản gốc: lời đã nói phải tìm lại được trong bản ghi âm, ghi hình.
problem-tx28-time-missing = { $place }: { $count } đoạn phụ đề của bản gốc không có trong bản dịch, đoạn đầu tiên ở { $written }.
remedy-tx28-time-missing = Cho dịch các đoạn đó, hoặc đính kèm bản dịch dưới dạng trích đoạn.
problem-tx29-certificate-after-receipt = { $place }: giấy chứng nhận ghi ngày { $source }, nhưng bản dịch nhận được ngày { $translation }.
remedy-tx29-certificate-after-receipt = Sửa ngày bị sai.
problem-tx29-translator-is-party = { $place }: người dịch, { $name }, trùng tên với một người liên quan trong vụ việc.
remedy-tx29-translator-is-party = Để người khác dịch; bỏ qua phát hiện kèm lý do nếu là người khác.
problem-tx32-redaction-undone = { $place }: bản dịch của bản sao đã che lại cho biết nội dung đã bỏ (từ { $term } trong danh sách, hoặc dạng khác của từ đó).
remedy-tx32-redaction-undone = Cho dịch từ bản sao đã che, và gắn bản dịch đó.

check-waived = { $count ->
   *[other] { $count } phát hiện đã được bỏ qua bởi người có nêu tên.
  }
check-waived-by = { $who } bỏ qua ngày { $when }: { $reason }
check-waive-how = Bỏ qua một cảnh báo, hoặc một phát hiện về bản dịch, có ghi nhận lý do, bằng: pouch waive { $finding } --reason "…"
level-waived = BỎ QUA
help-waive = Bỏ qua các cảnh báo và các phát hiện về bản dịch kèm lý do bằng văn bản, cho đến khi nội dung liên quan thay đổi
help-waive-findings = Tên các phát hiện, như pouch check nêu
help-waive-reason = Lý do
help-waive-decision = Quyết định: chấp nhận như hiện có, giải thích, hoặc rút quyết định trước
help-waive-who = Người quyết định; bỏ trống là người đang làm việc
help-waive-disclose = Bên nhận thấy lý do: bên cạnh đoạn, hoặc trong chuỗi bảo quản chứng cứ
waive-done = { $finding } được { $who } bỏ qua.
waive-withdrawn = { $finding } được mở lại.
waive-disclosed = Bên nhận sẽ thấy điều này bên cạnh đoạn.
problem-waive-no-finding = Trong vụ việc này không có phát hiện { $name } nào còn mở.{ $nearest ->
    [none] { "" }
   *[other] { " " }Có phải ý là { $nearest }?
  }
remedy-waive-no-finding = Xem tên bằng: pouch check
problem-waive-no-reason = Chưa nêu lý do.
remedy-waive-no-reason = Nêu trong một câu vì sao được giữ nguyên: --reason "…"
problem-waive-nobody = Không rõ ai quyết định.
remedy-waive-nobody = Nêu tên người đó: --who "…"
problem-review-open = { $place }: còn { $count } phát hiện về bản dịch đang để ngỏ.
remedy-review-open = Xem bằng pouch check --translations, yêu cầu người dịch sửa chỗ sai, và bỏ qua phần còn lại bằng pouch waive.
next-review = Tiếp theo: xem các phát hiện về bản dịch bằng pouch check --translations; cho sửa, hoặc quyết định bằng pouch waive.
waive-disclosed-custody = Bên nhận sẽ đọc được lý do trong chuỗi bảo quản chứng cứ.
problem-waive-error = { $finding } là lỗi: không lý do nào cho phép bỏ qua.
remedy-waive-error = Sửa điều lỗi đó nêu; pouch check cho biết ở đâu.
problem-reasons-missing = Các cảnh báo chưa có lý do bằng văn bản ({ $count }): { $findings }
remedy-reasons-missing = Sửa điều từng cảnh báo nêu, hoặc nêu vì sao được giữ nguyên: pouch waive { $first } --reason "…"
