import { expect, it } from 'vitest';
import { productEntries } from './products.ts';

/** The deliverables of a line that a narrow cell broke at the bars, and what is told. */
function entries(written: string): { readonly products: readonly string[]; readonly told: readonly string[] } {
	const parts = written.split(' | ');
	const line = parts.join(' ');
	const { products, doubts } = productEntries([line], {}, new Map([[line, parts]]));
	return { products, told: doubts.map(({ code }) => code) };
}

it.each([
	['Báo cáo kết quả | Thông báo | kết luận', ['Báo cáo kết quả', 'Thông báo kết luận'], ['split']],
	['Kế hoạch | 100% hồ sơ | được số hóa', ['Kế hoạch', '100% hồ sơ được số hóa'], ['split']],
	['Tờ trình, dự thảo | Quyết định', ['Tờ trình, dự thảo Quyết định'], []],
	['Báo cáo về | Đề án', ['Báo cáo về Đề án'], []],
	['Văn bản của | Ủy ban nhân dân', ['Văn bản của Ủy ban nhân dân'], []],
	['Hồ sơ | Chính phủ điện tử', ['Hồ sơ Chính phủ điện tử'], ['joined']],
	['Tờ trình phê duyệt | Đề án', ['Tờ trình phê duyệt Đề án'], ['joined']],
	['Quyết định phê duyệt | Biên bản', ['Quyết định phê duyệt', 'Biên bản'], ['split']],
	['Danh mục được công bố | Đề án', ['Danh mục được công bố', 'Đề án'], ['split']],
	['Báo cáo kết quả | thực hiện', ['Báo cáo kết quả thực hiện'], []],
])('“%s”', (written, products, told) => {
	expect(entries(written)).toEqual({ products, told });
});
