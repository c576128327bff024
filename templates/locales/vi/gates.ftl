# Safeguard questions. Each is put so that "yes" means: the safeguard holds. Behind each: what to think of.
gate-G1 = Có căn cứ pháp lý và thẩm quyền để gửi nội dung này, cho bên này, vào lúc này không?
gate-G1-ask-1 = Điều ước, luật hoặc cam kết có đi có lại nào cho phép, và có đang có hiệu lực giữa hai Nước không?
gate-G1-ask-2 = Đơn vị có thẩm quyền không, và cơ quan phải đồng ý đã đồng ý chưa?
gate-G1-ask-3 = Kênh này có đúng cho loại yêu cầu này không?
gate-G1-ask-4 = Tòa án trong nước có phải ra lệnh trước không?
gate-G2 = Mọi nội dung trong hồ sơ có cần thiết và tương xứng với một mục đích đã nêu không?
gate-G2-ask-1 = Chính xác là để làm gì, và ít hơn có đủ không?
gate-G2-ask-2 = Sự việc nghiêm trọng đến mức nào, và kế hoạch điều tra ra sao?
gate-G2-ask-3 = Những ai xuất hiện mà không cần cho mục đích?
gate-G2-ask-4 = Chúng ta sẽ được thông báo kết quả bằng cách nào?
gate-G3 = Có chắc chắn vụ việc không mang tính chất chính trị, quân sự, tôn giáo hoặc chủng tộc không?
gate-G3-ask-1 = Thực chất hành vi có phải là bày tỏ ý kiến, hội họp, hoạt động báo chí, bầu cử hoặc kế nhiệm quyền lực không?
gate-G3-ask-2 = Người đó có phải là chính trị gia, nhà báo, nhà hoạt động hoặc luật sư, hay người thân của họ không?
gate-G3-ask-3 = Vụ việc có được theo đuổi nếu người đó thuộc nhóm khác không?
gate-G3-ask-4 = Đây có phải là tranh chấp dân sự hoặc hành chính được khoác vỏ tội phạm không?
gate-G4 = Đã kiểm tra rằng không người liên quan nào là người tị nạn hoặc xin tị nạn vì lý do liên quan đến Nước sẽ nhận thông tin chưa?
gate-G4-ask-1 = Đã hỏi ai, ngày nào, và câu trả lời là gì? “Không rõ” không phải là câu trả lời.
gate-G4-ask-2 = Chính yêu cầu này có thể cho Nước mà người đó lo sợ biết người đó ở đâu không?
gate-G4-ask-3 = Yêu cầu trước đây về người này có bị từ chối hoặc xóa vì lý do đó không?
gate-G4-ask-4 = Người đó có nói là sợ phải trở về không?
gate-G5 = Có đủ chắc chắn rằng việc này không thể dẫn đến án tử hình, tra tấn hoặc xét xử không công bằng, hoặc đã có cam kết bảo đảm không?
gate-G5-ask-1 = Ở đó tội nào có thể bị tử hình, và thi hành thường xuyên đến mức nào?
gate-G5-ask-2 = Việc hỗ trợ có giúp minh oan không? Đáng tin đến đâu? Người đó bao nhiêu tuổi, sống trong hoàn cảnh nào?
gate-G5-ask-3 = Rủi ro cho người đó, cho bị hại và người khác là gì nếu hỗ trợ, và nếu không hỗ trợ?
gate-G5-ask-4 = Rủi ro nào có thể giảm, bằng cam kết nào, và ai giám sát việc thực hiện?
gate-G5-ask-5 = Ai quyết định? Cán bộ cấp cao; khi người đó bị giam giữ hoặc bị buộc tội, là người do luật quy định.
gate-G6 = Đã kiểm tra tội phạm kép, thời hiệu, các bản án trước và đại xá, và không thấy gì cản trở chưa?
gate-G6-ask-1 = Hành vi, dù gọi tên gì, có là tội phạm ở cả hai Nước không?
gate-G6-ask-2 = Khi nào tội phạm hết thời hiệu, ở mỗi Nước?
gate-G6-ask-3 = Người đó đã bị xét xử về cùng hành vi ở nơi nào chưa?
gate-G6-ask-4 = Có đặc xá hoặc đại xá áp dụng cho hành vi không?
gate-G7 = Đã quy định rằng những gì gửi đi, hoặc người được chuyển giao, chỉ được sử dụng, truy cứu về các hành vi và mục đích đã nêu chưa?
gate-G7-ask-1 = Ai đã cam kết, bằng lời lẽ nào, và ghi ở đâu?
gate-G7-ask-2 = Người hoặc tài liệu có thể được chuyển tiếp cho Nước thứ ba không?
gate-G7-ask-3 = Bên nhận phải làm gì trước khi sử dụng vào việc khác?
gate-G8 = Hồ sơ có không chứa tài liệu được bảo mật nghề nghiệp của luật sư, bác sĩ, giáo sĩ hoặc báo chí, hoặc việc sử dụng đã được cho phép không?
gate-G8-ask-1 = Đã rà soát điện thoại, hộp thư và tin nhắn để tìm thư từ với luật sư hoặc bác sĩ chưa?
gate-G8-ask-2 = Có thể nhận ra nguồn tin của nhà báo không?
gate-G8-ask-3 = Nếu vẫn có, ai đã cho phép và với giới hạn nào?
gate-G9 = Người chưa thành niên và bị hại có được bảo vệ trong mọi nội dung gửi đi không?
gate-G9-ask-1 = Điều gì là lợi ích tốt nhất của trẻ em?
gate-G9-ask-2 = Tên của họ có nằm ngoài phần tóm tắt, tiêu đề và tên tệp không?
gate-G9-ask-3 = Bị hại và người làm chứng có biết không, và đã đồng ý khi cần chưa?
gate-G9-ask-4 = Hình ảnh xâm hại không bao giờ được đóng gói. Đã xem từng ảnh chưa?
gate-G10 = Việc chuyển dữ liệu cá nhân có hợp pháp, chính xác và có giới hạn không?
gate-G10-ask-1 = Việc chuyển dựa trên gì: quyết định, thỏa thuận, đánh giá, lợi ích sống còn, sự đồng ý? Với bên nhận tư nhân: quy định nào?
gate-G10-ask-2 = Sự việc có được tách khỏi ý kiến, người bị tình nghi tách khỏi bị hại và người làm chứng không?
gate-G10-ask-3 = Có dữ liệu về sức khỏe, nguồn gốc, tín ngưỡng, đời sống tình dục, gen hoặc dấu vân tay không, và có thật sự cần không?
gate-G10-ask-4 = Đã định ngày tiêu hủy hoặc rà soát lại dữ liệu chưa?
gate-G11 = Bên nhận có tuân thủ các hạn chế trước đây để chúng ta tin cậy được không?
gate-G11-ask-1 = Có gì chúng ta gửi từng bị dùng vào mục đích khác, chuyển tiếp hoặc công bố không?
gate-G11-ask-2 = Có câu hỏi nào về việc đó không được trả lời không?
gate-G11-ask-3 = Nhân viên hoặc hệ thống của họ có từng để lộ thông tin không?
gate-G12 = Những gì có lợi cho người liên quan có trong hồ sơ, hoặc ít nhất được liệt kê không?
gate-G12-ask-1 = Lời khai, tài liệu hoặc kết luận giám định nào có lợi cho họ?
gate-G12-ask-2 = Chúng ta có bỏ phần nào của tin nhắn hoặc phim làm thay đổi ý nghĩa không?
gate-G12-ask-3 = Điều chưa chắc chắn có được nói là chưa chắc chắn không?

gate-answer-yes = có
gate-answer-no = không
gate-answer-not-applicable = không áp dụng
gate-answer-unsure = không chắc
gate-asked-must = phải trả lời
gate-asked-should = nên trả lời
gate-asked-short = tính mạng bị đe dọa: nêu ra, không chờ
gate-asked-not = không hỏi với loại này
gate-open = để ngỏ
gate-holds = đạt
gate-by = { $answer }, { $who }
gate-none = Loại hồ sơ này không có câu hỏi bảo đảm.
gate-how = Trả lời bằng: pouch gate G4 --answer yes|no|not-applicable|unsure --reason "…" --who "…"
gate-think = Cần nghĩ đến:
gate-done = { $gate }: { $answer }, do { $who } trả lời, đã ghi vào nhật ký bảo quản chứng cứ và được giữ ở đó.
gate-still = Chưa đạt; điều cần làm được nêu dưới đây.

approve-done = { $name } phê duyệt vụ việc này như hiện trạng ({ $role ->
    [legal] thẩm định pháp lý
   *[other] phê duyệt
  }, bằng cách gõ tên).
approve-digest = Việc phê duyệt chỉ có hiệu lực với đúng hiện trạng này:
approve-bound = Mọi thay đổi sau đó của tệp vụ việc, chứng cứ, bản dịch hoặc câu trả lời bảo đảm đều làm phê duyệt mất hiệu lực.
approve-next = Không cần gì thêm: pouch pack.
approve-open = Trước khi đóng gói còn cần:
next-approve = Tiếp theo: pouch approve --role approver --name "…" (và --role legal khi loại này cần ba người).
next-gate = Tiếp theo: trả lời các câu hỏi bảo đảm: pouch gate.

problem-gate-unanswered = Chưa trả lời: các câu hỏi bảo đảm { $gates }.
remedy-gate-unanswered = pouch gate liệt kê tất cả; đọc một câu bằng pouch gate { $gate }, rồi trả lời: pouch gate { $gate } --answer … --reason "…" --who "…"
problem-gate-unsure = Câu hỏi bảo đảm { $gate }: { $who } không chắc.
remedy-gate-unsure = Phải có người thứ hai, chưa từng do dự, quyết định: pouch gate { $gate } --answer yes --reason "…" --who "…". Câu trả lời đầu vẫn được giữ trong nhật ký.
problem-gate-review = Câu hỏi bảo đảm { $gate }: { $who } trả lời không. Việc này cần xem xét ở cấp thứ hai.
remedy-gate-review = Người thứ hai có thể cho phép kèm lý do: pouch gate { $gate } --answer yes --reason "…" --who "…". Nếu không thì giữ nguyên: không gửi.
problem-gate-stopped = Câu hỏi bảo đảm { $gate }: { $who } trả lời không. Không đóng gói gì.
remedy-gate-stopped = Trước hết khắc phục điều sai. Sau đó hai người phải trả lời có, trong đó một người chưa từng do dự: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-raised = Câu hỏi bảo đảm { $gate }: case.toml ghi { $key } là có, hoặc là không chắc chắn. Một câu trả lời là chưa đủ.
remedy-gate-raised = Người thứ hai cũng phải trả lời: pouch gate { $gate } --answer yes --reason "…" --who "…"
problem-gate-not-applicable = Câu hỏi bảo đảm { $gate } áp dụng cho mọi hồ sơ loại này; “không áp dụng” không phải là câu trả lời.
remedy-gate-not-applicable = Hãy trả lời: pouch gate { $gate } --answer yes|no|unsure --reason "…" --who "…"
problem-gate-nobody = Câu hỏi bảo đảm { $gate }: một câu trả lời ({ $answer }) không có họ tên.
remedy-gate-nobody = Nêu ai trả lời, trong case.toml (who = "…") hoặc bằng --who "…".
problem-gate-for-another = { $actor } đang làm việc, nhưng câu trả lời lại đứng tên { $name }.
remedy-gate-for-another = Mỗi người tự trả lời: { $name } chạy lệnh, không có --actor hoặc với tên của chính mình.
problem-gate-not-on-record = { $place }: không có ghi nhận về { $key ->
    [return_host_agreement] sự đồng ý của nước sở tại
    [return_medical] việc kiểm tra y tế
    [return_legal_act] quyết định pháp lý của nước sở tại
    [return_consent_statement] sự đồng ý tự nguyện của người đó, bằng văn bản
    [return_consent_language] ngôn ngữ của văn bản đồng ý, là ngôn ngữ của chính người đó
    [return_interpreter] người phiên dịch
    [return_lawyer_offered] việc đề nghị có luật sư
    [return_may_withdraw] quyền thay đổi ý kiến
    [return_independent_witness] người làm chứng độc lập
    [return_no_pressure] việc không tiếp cận người thân để gây sức ép với người đó
   *[other] điều phải được ghi nhận
  }. Việc chuyển giao dừng lại.
remedy-gate-not-on-record = Hãy thực hiện, rồi ghi ở [return] trong case.toml cách thức và thời điểm; “no” không phải là ghi nhận. Không ai được bỏ qua điều này.

problem-approval-missing = { $role ->
    [legal] Chưa có thẩm định pháp lý được ghi nhận.
   *[other] Chưa có phê duyệt được ghi nhận.
  } Loại này cần ba người khác nhau; lời ghi trong case.toml là chưa đủ.
remedy-approval-missing = { $role ->
    [legal] Người thẩm định pháp lý gõ: pouch approve --role legal --name "…"
   *[other] Người phê duyệt gõ: pouch approve --role approver --name "…"
  }
problem-approval-void = { $role ->
    [legal] Thẩm định pháp lý
   *[other] Phê duyệt
  } của { $name } không còn hiệu lực: từ đó đến nay { $part ->
    [head] phần đầu của case.toml (số, phiên bản, tiêu đề, ngôn ngữ)
    [references] các số tham chiếu
    [sender] bên gửi
    [recipient] các bên nhận
    [legal] căn cứ pháp lý, mục đích hoặc tội danh
    [facts] sự việc hoặc nội dung yêu cầu
    [urgency] mức độ khẩn
    [person] phần cá nhân
    [handling] quy định xử lý
    [item] thông tin về chứng cứ, hoặc việc không cung cấp hay chọn chứng cứ nào
    [approval] nội dung của [approval]
    [safeguards] ai được xem các câu trả lời bảo đảm
    [evidence] chứng cứ
    [translations] các bản dịch
    [gates] các câu trả lời bảo đảm
    [waivers] các phát hiện về bản dịch đã được bỏ qua
    [all] toàn bộ
   *[other] bảng của loại hồ sơ
  } đã thay đổi.
remedy-approval-void = Hoàn nguyên thay đổi, hoặc xin phê duyệt lại: pouch approve --role { $role } --name "…"
problem-approval-same-person = { $name } không thể là { $role ->
    [legal] người thẩm định pháp lý
   *[other] người phê duyệt
  }: { $other_role ->
    [preparer] hồ sơ do { $other } lập
    [legal] người thẩm định pháp lý là { $other }
   *[other] người phê duyệt là { $other }
  }, có vẻ là cùng một người.
remedy-approval-same-person = Đề nghị người khác. Ai đã tiếp nhận chứng cứ, xác nhận ngôn ngữ hoặc gắn bản dịch cũng là người lập hồ sơ. Nếu hai người có tên rất giống nhau, mỗi người gõ thêm tên bằng chữ Hán: --name "HE Yining (何以宁)".
problem-approval-no-preparer = { $place }: không ai được nêu là người lập hồ sơ này.
remedy-approval-no-preparer = Ghi prepared_by = "…" ở [approval].
problem-approval-nobody = Phê duyệt cần có họ tên một người.
remedy-approval-nobody = Hãy gõ: pouch approve --role { $role } --name "…"
problem-approval-mixed-letters = { $name } trộn lẫn trong một từ các chữ cái trông giống nhau của nhiều bảng chữ cái.
remedy-approval-mixed-letters = Gõ lại tên bằng một bàn phím.
problem-approval-odd-letter = { $name } có “{ $letter }”, ký tự không dùng để viết tên người.
remedy-approval-odd-letter = Gõ tên đúng như trong thẻ ngành: không có chữ số, không có chữ cái chỉ trông giống chữ khác.
problem-approval-half-name = { $name } cho biết quá ít: chỉ một từ hoặc chữ viết tắt thì không phân biệt được ai với ai.
remedy-approval-half-name = Gõ đầy đủ họ và tên, hoặc bằng chữ Hán.
problem-approval-for-another = { $actor } đang làm việc, nhưng phê duyệt lại đứng tên { $name }.
remedy-approval-for-another = Mỗi người tự phê duyệt: { $name } chạy lệnh, không có --actor hoặc với tên của chính mình.
problem-case-bad-time-zone = { $place }: “{ $value }” của “{ $key }” không phải là múi giờ.
remedy-case-bad-time-zone = Ghi tên IANA, ví dụ "Asia/Shanghai", "Europe/Moscow" hoặc "America/Argentina/Buenos_Aires".

help-gate = Hiển thị các câu hỏi bảo đảm của vụ việc này, hoặc ghi nhận câu trả lời cho một câu
help-gate-id = Câu hỏi, G1 đến G12; bỏ trống là tất cả
help-gate-answer = Câu trả lời
help-gate-reason = Lý do, bằng ngôn ngữ làm việc
help-gate-who = Người trả lời; bỏ trống là người đang làm việc
help-gate-on = Ngày trả lời (YYYY-MM-DD); bỏ trống là hôm nay
help-approve = Ghi nhận một người phê duyệt vụ việc đúng như hiện trạng
help-approve-role = Với vai trò nào: approver, hoặc legal khi thẩm định pháp lý
help-approve-name = Người phê duyệt; bỏ trống là người đang làm việc
help-approve-note = Điều người đó muốn nêu thêm; chỉ lưu nội bộ
