## The dossier as PDF
page-print = Bản in (PDF)
print-page = Trang { $page } / { $pages }
print-exhibit = VẬT CHỨNG
print-more-persons = Còn những người khác ở các trang sau
print-more-passages = Tất cả nằm ở trang “side-by-side” trong gói.
print-volumes = Các tập
print-volumes-text = Có quá nhiều chứng cứ cho một tệp. Chứng cứ của mỗi khoảng số nằm trong một tập riêng.
print-receipt = Giấy biên nhận
print-receipt-lead = Đề nghị điền, ký và gửi lại. Các ô giá trị băm niêm phong được điền tay từ phiếu gửi, không bao giờ từ gói này.
print-receipt-seal = Giá trị băm niêm phong, chép từ phiếu gửi (tám nhóm tám ký tự)
print-receipt-complete = Gói đến đầy đủ và mở được.
print-receipt-match = Đã kiểm tra: giá trị băm niêm phong và mọi tệp đều khớp.
print-receipt-mismatch = Đã kiểm tra: có điểm không khớp. Chúng tôi không dựa vào hồ sơ và đã gọi bên gửi.
print-receipt-missing = Có phần thiếu hoặc không đọc được; được nêu ở mặt sau.
print-office = Cơ quan và đơn vị
print-place = Nơi
print-stamp = Con dấu của cơ quan nhận
print-font = Phông chữ thêm cho PDF

problem-dossier-no-glyph = Không có phông cho chữ viết { $script }: không in được { $count } ký tự, đầu tiên là { $first } ({ $place }).
remedy-dossier-no-glyph = Nêu thư mục có phông cho chữ viết này: pouch pack --font-dir FOLDER. Chưa ghi gì cả.
problem-dossier-font = { $place } không phải là phông chữ dùng được.
remedy-dossier-font = Bỏ nó khỏi thư mục của --font-dir; chương trình đọc tệp TrueType và OpenType.
problem-dossier-pdf = Không tạo được PDF { $place } đúng như kho lưu trữ và trình đọc màn hình cần: { $detail }
remedy-dossier-pdf = Đây là lỗi của chương trình; đề nghị báo cáo kèm thông báo trên. Trong khi chờ, đóng gói với --no-pdf.
problem-dossier-no-press = { $place }: chương trình này được dựng không có phần PDF.
remedy-dossier-no-press = Bỏ tùy chọn, hoặc dùng chương trình được dựng với tính năng “pdf”.
