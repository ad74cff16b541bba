import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../../fixtures/register.ts';
import { buildRegister } from '../../register.ts';

// Sentences as reports of offices write them, and how each is stated.

const assignments = [
	{ id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Trong năm 2023' },
	{ id: '2', task: 'Báo cáo', leads: ['van-phong'], due: 'Hằng quý' },
	{
		id: '3',
		task: 'Kiểm tra',
		leads: ['phong-noi-vu'],
		due: 'Quý I năm 2023: ban hành kế hoạch; quý III năm 2023: kiểm tra',
	},
	{ id: '4', task: 'Số hóa', leads: ['cac-phuong'], due: 'Trong năm 2023' },
	{ id: '5', task: 'Rà soát', leads: ['co-quan-lien-quan'], due: 'Trong năm 2023' },
];
const done = { state: 'done' };
const under = { state: 'under-way' };
const not = { state: 'not-done' };

it.each<[string, Readonly<Record<string, unknown>>]>([
	['Đã hoàn thành 100% nội dung được giao', { of: 1, ...done }],
	[
		'Đã ban hành Kế hoạch số 120/KH-UBND ngày 14/4/2023',
		{ of: 1, ...done, deliverables: [{ text: 'Kế hoạch', number: '120/KH-UBND', issued: '14/4/2023' }] },
	],
	['Hoàn thành ngày 14/4/2023', { of: 1, ...done, day: '14/4/2023' }],
	['Đã hoàn thành trong tháng 4/2023', { of: 1, ...done, day: 'trong tháng 4/2023' }],
	['Hoàn thành trong quý II/2023', { of: 1, ...done, day: 'quý II/2023' }],
	['Hoàn thành vượt mức 20% kế hoạch', { of: 1, ...done, progress: 'vượt mức 20% kế hoạch' }],
	['Hoàn thành trước thời hạn', { of: 1, ...done, progress: 'trước thời hạn' }],
	['Đang triển khai thực hiện', { of: 1, ...under, progress: 'đang triển khai thực hiện' }],
	['Tiếp tục thực hiện', { of: 1, ...under }],
	[
		'Đã tham mưu, đang trình UBND quận ký ban hành',
		{ of: 1, ...under, progress: 'đã tham mưu, đang trình UBND quận ký ban hành' },
	],
	['Đang lấy ý kiến các đơn vị', { of: 1, ...under, progress: 'đang lấy ý kiến các đơn vị' }],
	['Khối lượng ước đạt khoảng 80%', { of: 1, progress: 'khối lượng ước đạt khoảng 80%' }],
	['Cơ bản hoàn thành', { of: 1, progress: 'cơ bản hoàn thành' }],
	['Chưa đến hạn', { of: 1, progress: 'chưa đến hạn' }],
	['Chưa thực hiện', { of: 1, ...not }],
	[
		'Chưa thực hiện do chưa có hướng dẫn của Thành phố',
		{ of: 1, ...not, reason: 'other-act', note: 'Chưa có hướng dẫn của Thành phố.' },
	],
	['Chậm do thiếu kinh phí', { of: 1, ...not, reason: 'funds' }],
	['Chậm do thiếu nhân sự', { of: 1, ...not, reason: 'staff' }],
	['Chậm do các đơn vị chậm phối hợp', { of: 1, ...not, reason: 'cooperation' }],
	['Chậm do hệ thống phần mềm bị lỗi', { of: 1, ...not, reason: 'system' }],
	['Đề nghị lùi thời hạn hoàn thành đến quý I/2024', { of: 1, proposal: 'lùi thời hạn hoàn thành đến quý I/2024' }],
	['Kiến nghị cấp bổ sung kinh phí', { of: 1, proposal: 'cấp bổ sung kinh phí' }],
	['Khó khăn: thiếu máy quét', { of: 1, ...under, difficulty: 'thiếu máy quét' }],
	['Không phát sinh', { of: 1, state: 'not-arisen' }],
	['Quý I đã báo cáo đúng quy định', { of: 2, round: 'Quý I năm 2023', ...done }],
	['Quý I và quý II đã báo cáo', { of: 2, rounds: ['Quý I năm 2023', 'Quý II năm 2023'], ...done }],
	['Quý II không phát sinh', { of: 2, round: 'Quý II năm 2023', state: 'not-arisen' }],
	['Quý II chưa báo cáo', { of: 2, round: 'Quý II năm 2023', ...not }],
	['Duy trì báo cáo theo quy định', { of: 2, progress: 'duy trì báo cáo theo quy định' }],
	['Đã ban hành kế hoạch kiểm tra', { of: 3, phase: '1', ...done }],
	['Đang tiến hành kiểm tra tại các đơn vị', { of: 3, phase: '2', ...under }],
	['Đã hoàn thành cả kế hoạch và kiểm tra', { of: 3, all: 'true', ...done }],
	['Nhiệm vụ kiểm tra chưa hoàn thành', { of: 3, progress: 'chưa hoàn thành' }],
	['8/10 phường đã số hóa', { of: 4, unit: 'cac-phuong', count: { done: '8', of: '10' } }],
	['Phường An Lạc đã số hóa', { of: 4, unit: 'phuong-an-lac', ...done }],
	['Phường An Lạc, phường Tân Tạo chưa số hóa', { of: 4, units: ['phuong-an-lac', 'phuong-tan-tao'], ...not }],
	['Các phường đều đã số hóa', { of: 4, ...done }],
	['100% cơ quan, đơn vị đã rà soát', { of: 5, unit: 'co-quan-lien-quan', ...done }],
	['Qua kiểm tra, Văn phòng chưa rà soát', { of: 5, unit: 'van-phong', ...not, via: 'inspection' }],
	['Theo khảo sát, các đơn vị đã rà soát một phần', { of: 5, state: 'partly', via: 'survey' }],
	['Theo phần mềm theo dõi, việc đã xong', { of: 1, ...done, via: 'system' }],
	['Thực hiện được 12/44 nội dung', { of: 1, count: { done: '12', of: '44' } }],
])('“%s” can be stated', (_, { of, ...said }) => {
	const report = someDocument({
		type: 'bao-cao',
		number: '45/BC-UBND',
		issued: '20/7/2023',
		dataDay: '14/7/2023',
		results: [{ assignment: `7679-qd-ubnd-2022#${of}`, ...said }],
	});
	const { register, findings } = buildRegister(someSources(someLocality([someDocument({ assignments }), report])));
	expect(findings).toEqual([]);
	expect(register.results.length).toBeGreaterThan(0);
});
