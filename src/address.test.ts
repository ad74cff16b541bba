import { expect, it } from 'vitest';
import { address, basePath } from './address.ts';

it.each([
	['https://minhbach.example', ''],
	['https://office.example/minhbach', '/minhbach'],
	['https://office.example/cong/minhbach/', '/cong/minhbach'],
])('a site at %s stands below “%s”', (site, base) => {
	expect(basePath(site)).toBe(base);
});

it.each([
	[address.home, '/'],
	[address.documents, '/van-ban/'],
	[address.units, '/don-vi/'],
	[address.indicators, '/chi-tieu/'],
	[address.fields, '/linh-vuc/'],
	[address.localities, '/dia-phuong/'],
	[address.data, '/du-lieu/'],
	[address.document('binh-tan/7679-qd-ubnd-2022'), '/van-ban/binh-tan/7679-qd-ubnd-2022/'],
	[address.unit('binh-tan/phong-noi-vu'), '/don-vi/binh-tan/phong-noi-vu/'],
	[address.indicator('sipas'), '/chi-tieu/sipas/'],
	[address.field('the-che'), '/linh-vuc/the-che/'],
	[address.locality('binh-tan'), '/dia-phuong/binh-tan/'],
	[address.calendar, '/lich/'],
	[address.calendarYear('2023'), '/lich/2023/'],
	[address.calendarMonth('2023-09'), '/lich/2023/09/'],
	[address.calendarDay('2023-09-30'), '/lich/2023/09/#ngay-2023-09-30'],
	[address.calendarOf(address.unit('binh-tan/phong-noi-vu')), '/don-vi/binh-tan/phong-noi-vu/lich/'],
	[address.assignment('binh-tan/7679-qd-ubnd-2022#1.2.1'), '/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1'],
	[address.assignmentPage('binh-tan/7679-qd-ubnd-2022#1.2.1'), '/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/'],
	[address.pageOfPlace('/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1'), '/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/'],
	[address.pageOfPlace('/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-1'), '/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-1'],
	[address.assignmentPage('binh-tan/7679-qd-ubnd-2022#ket-qua'), '/van-ban/binh-tan/7679-qd-ubnd-2022/nv-ket-qua/'],
	[address.assignmentPage('binh-tan/7679-qd-ubnd-2022#Lich'), '/van-ban/binh-tan/7679-qd-ubnd-2022/nv-Lich/'],
	[address.target('binh-tan/7679-qd-ubnd-2022#ct-3.1'), '/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-3.1'],
])('%s is the promised address %s', (given, promised) => {
	expect(given).toBe(promised);
});
