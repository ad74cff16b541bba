import type { Founded } from './founded.ts';

/** The README of a new office's folder, for its writers. */
export const readmeOf = ({ name, locality, open }: Founded, content: string): string => `# ${name}

Thư mục này giữ nội dung của trang Minh Bạch: các kế hoạch, kết luận, mỗi văn bản một tệp. Phần mềm tạo trang từ đó.

${open.length > 0 ? `**Còn phải điền** (tìm chữ ĐIỀN trong \`${content}/\`): tên, địa chỉ hoặc đơn vị đang ghi tạm.\n\n` : ''}## Có gì ở đây

| Tệp | Nội dung |
|---|---|
| \`${content}/site.yaml\` | tên, địa chỉ của trang |
| \`${content}/localities/${locality}/units.yaml\` | các đơn vị |
| \`${content}/localities/${locality}/documents/\` | văn bản; tệp ví dụ là bản nháp, không được công bố, xóa khi không cần |
| \`${content}/fields.yaml\`, \`indicators.yaml\`, \`abbreviations.yaml\` | lĩnh vực, chỉ tiêu, chữ viết tắt |
| \`${content}/pages/\` | các trang Giới thiệu, Phương pháp, Tiếp cận |
| \`.vscode/\` | để VS Code gợi ý và báo lỗi trong các tệp .yaml |

## Việc hằng ngày

\`\`\`sh
npx minhbach new ke-hoach ${locality} --number 12/KH-UBND --issued 15/01/2026   # bản nháp, mỗi khóa có lời giải thích
npx minhbach check                                   # mọi chỗ sai, kèm cách sửa
npx minhbach dev                                     # xem thử ở http://localhost:4321, kể cả bản nháp
npx minhbach build                                   # dựng trang vào dist/
npx minhbach serve                                   # mở trang đã dựng
\`\`\`

Bản nháp có dòng \`draft: true\`: chưa được công bố. Khi không còn gì phải điền thì xóa dòng đó, rồi ghi vào git.

Hướng dẫn theo từng việc, và mọi lỗi kèm cách sửa: \`node_modules/minhbach/docs/huong-dan/README.md\`.

Trang hiện lịch sử của văn bản theo git: ghi mỗi lần sửa bằng \`git add\` và \`git commit\`.
`;
