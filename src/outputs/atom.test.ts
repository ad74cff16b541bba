import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { someDocument, someIndexWithPast, someLocality, someSources, someVersion } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { pastOf } from '../register/past/past.ts';
import { buildRegister } from '../register/register.ts';
import { allNews, indicatorNews, localityNews, type News, unitNews } from '../views/news/news.ts';
import { atomPieces } from './atom.ts';
import { identityOf } from './identity.ts';

const issued = '2022-12-30T00:00:00+07:00';
const index = (...written: object[]): Index =>
	indexOf(buildRegister(someSources(someLocality(written.map((one) => someDocument({ ...one }))))).register);
const duty = (id: number, more: object = {}) => ({
	id: String(id),
	task: `Việc ${id}`,
	leads: ['phong-noi-vu'],
	due: 'Quý I',
	...more,
});

/** The place of which the id of an entry is made, with the host that it does not rest on. */
function placeOf(from: Index, { entries }: News, id: string | null): string | undefined {
	const { address, publisher } = from.register.site;
	const entry = entries.find((one) => `urn:uuid:${identityOf({ publisher })(one.id)}` === id);
	return entry && address + entry.id;
}

/** The feed as an XML parser reads it; throws if it is not well-formed. */
function read(from: Index, news: News) {
	const text = [...atomPieces(from, news)].join('');
	const root = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	}).parseFromString(text, 'application/xml').documentElement;
	const child = (parent: Element | null, name: string) =>
		[...(parent?.childNodes ?? [])].find(({ localName }) => localName === name)?.textContent ?? null;
	const entries = [...(root?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry') ?? [])];
	return {
		title: child(root, 'title'),
		updated: child(root, 'updated'),
		author: child(root, 'author'),
		entries: entries.map((entry) => ({
			id: placeOf(from, news, child(entry, 'id')),
			title: child(entry, 'title'),
			summary: child(entry, 'summary'),
			published: child(entry, 'published'),
			updated: child(entry, 'updated'),
			link: [...entry.childNodes].find((node): node is Element => node.localName === 'link')?.getAttribute('href'),
		})),
	};
}

it('where git tells nothing, new documents stand newest first, each at the beginning of its day of issue', () => {
	const from = index({}, { number: '12/KH-UBND', type: 'ke-hoach', issued: '05/01/2024' });
	const feed = read(from, allNews(from));
	expect(feed).toMatchObject({ title: 'Văn bản mới – Minh Bạch', updated: '2024-01-05T00:00:00+07:00' });
	expect(feed.entries).toEqual([
		{
			id: 'https://minhbach.example/van-ban/binh-tan/12-kh-ubnd-2024/',
			title: 'Kế hoạch 12/KH-UBND, Bình Tân: Kế hoạch cải cách hành chính năm 2023',
			summary: '0 nhiệm vụ, 0 mức phải đạt.',
			published: '2024-01-05T00:00:00+07:00',
			updated: '2024-01-05T00:00:00+07:00',
			link: 'https://minhbach.example/van-ban/binh-tan/12-kh-ubnd-2024/',
		},
		expect.objectContaining({ updated: '2022-12-30T00:00:00+07:00' }),
	]);
	expect(read(from, localityNews(from, 'binh-tan')).entries).toEqual(feed.entries);
});

it('a unit’s feed has what it was given, by name or through a group, once each, at its place on the document’s page', () => {
	const from = index({
		assignments: [
			duty(1, { leads: ['cac-phuong'], cooperating: ['phuong-an-lac'], deliverables: ['Báo cáo'] }),
			duty(2),
			duty(3, { leads: ['phuong-an-lac'], due: undefined }),
		],
	});
	const { title, entries } = read(from, unitNews(from, 'binh-tan/phuong-an-lac'));
	expect(title).toBe('Nhiệm vụ mới, thay đổi thời hạn, kết quả và số liệu – Ủy ban nhân dân phường An Lạc, Bình Tân');
	expect(entries.map(({ id }) => id?.replace(/^.*#/, ''))).toEqual(['nv-3', 'nv-1']);
	expect(entries[1]?.summary).toBe(
		'Chủ trì: Ủy ban nhân dân các phường. Phối hợp: Ủy ban nhân dân phường An Lạc. Thời hạn theo văn bản: Quý I. Sản phẩm: Báo cáo. Văn bản: Quyết định 7679/QĐ-UBND ngày 30/12/2022, nhiệm vụ 1.',
	);
});

it('an indicator’s feed has the targets that documents set', () => {
	const target = { id: '1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Đạt từ 95%.' };
	const from = index({ targets: [target] });
	expect(read(from, indicatorNews(from, 'sipas')).entries).toMatchObject([
		{
			id: 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/#ct-1',
			title: 'SIPAS từ 95% trở lên, Bình Tân',
		},
	]);
});

it('a feed has at most fifty entries, and one without any is valid', () => {
	const from = index({ assignments: Array.from({ length: 60 }, (_, at) => duty(at + 1)) });
	const { entries } = read(from, unitNews(from, 'binh-tan/phong-noi-vu'));
	expect(entries.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, at) => `Việc ${at + 1}`));
	expect(read(from, unitNews(from, 'binh-tan/phong-tu-phap'))).toMatchObject({
		updated: issued,
		entries: [],
	});
});

it.each(['A & B &amp; C', '<script>alert(1)</script>', ']]> "dấu" \' <', '😀👩‍👩‍👧', 'Một, hai; ba'])(
	'the text “%s” stays text',
	(text) => {
		const from = index({ title: `Về ${text}`, assignments: [duty(1, { task: `Làm ${text}` })] });
		const [entry] = read(from, unitNews(from, 'binh-tan/phong-noi-vu')).entries;
		expect(entry?.title).toBe(`Làm ${text}`);
		const named = { ...from, register: { ...from.register, site: { ...from.register.site, publisher: text } } };
		expect(read(named, allNews(named)).author).toBe(text);
	},
);

const place = 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/';
const of = 'Văn bản: Quyết định 7679/QĐ-UBND ngày 30/12/2022';

it('a changed deadline is an entry of its own, at the time of the change, with the words before and after', () => {
	const from = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty(1)] }),
		someVersion('2023-02-01', { assignments: [duty(1, { due: 'Quý II' })] }),
		someVersion('2023-03-01', { assignments: [duty(1, { due: 'Quý II', note: 'Không phải thời hạn.' })] }),
		someVersion('2023-04-01', { assignments: [duty(1, { note: 'Không phải thời hạn.' })] }),
	]);
	const { updated, entries } = read(from, unitNews(from, 'binh-tan/phong-noi-vu'));
	expect(updated).toBe('2023-04-01T10:00:00+07:00');
	expect(entries).toMatchObject([
		{
			id: `${place}#nv-1/thoi-han/20230401abcd`,
			link: `${place}1/`,
			title: 'Đổi thời hạn: Việc 1',
			summary: expect.stringContaining('Thời hạn: trước là “Quý II”, nay là “Quý I”.'),
		},
		// What the assignment's own entry shows has changed with it.
		{ id: `${place}#nv-1`, title: 'Việc 1', published: issued, updated: '2023-04-01T10:00:00+07:00' },
		{
			id: `${place}#nv-1/thoi-han/20230201abcd`,
			summary: `Thời hạn: trước là “Quý I”, nay là “Quý II”. ${of}, nhiệm vụ 1.`,
			updated: '2023-02-01T10:00:00+07:00',
		},
	]);
});

it('a time that is set where there was none, and one that the document’s period makes another, are changed deadlines', () => {
	const set = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty(1, { due: undefined })] }),
		someVersion('2023-02-01', { assignments: [duty(1)] }),
	]);
	expect(read(set, unitNews(set, 'binh-tan/phong-noi-vu')).entries[0]?.summary).toContain(
		'Thời hạn: trước không ghi, nay là “Quý I”.',
	);
	const moved = someIndexWithPast([
		someVersion('2023-01-05', { period: '2024', assignments: [duty(1)] }),
		someVersion('2023-02-01', { period: '2023', assignments: [duty(1)] }),
	]);
	expect(read(moved, unitNews(moved, 'binh-tan/phong-noi-vu')).entries[0]?.summary).toContain(
		'trước là “Quý I (trang đọc là: Từ 01/01/2024 đến hết 31/03/2024)”',
	);
});

it('what was given later, removed or given to others stands at the time at which that was written', () => {
	const from = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty(1), duty(2), duty(3, { leads: ['phong-tu-phap'] })] }),
		someVersion('2023-02-01', { assignments: [duty(2), duty(3, { leads: ['phong-tu-phap'] }), duty(4)] }),
		someVersion('2023-03-01', {
			assignments: [duty(2, { leads: ['van-phong'] }), duty(3, { cooperating: ['phong-tu-phap'] }), duty(4)],
		}),
	]);
	const told = (unit: string) =>
		read(from, unitNews(from, `binh-tan/${unit}`)).entries.map(({ updated, title, id, link }) => [
			updated?.slice(0, 10),
			title,
			id?.replace(place, ''),
			link?.replace(place, ''),
		]);
	expect(told('phong-noi-vu')).toEqual([
		['2023-03-01', 'Không còn giao cho đơn vị này: Việc 2', '#nv-2/thoi-giao/20230301abcd', '#lich-su'],
		['2023-03-01', 'Bổ sung: Việc 3', '#nv-3', '3/'],
		['2023-02-01', 'Đã bỏ: Việc 1', '#nv-1/thoi-giao/20230201abcd', '#lich-su'],
		['2023-02-01', 'Bổ sung: Việc 4', '#nv-4', '4/'],
	]);
	expect(told('phong-tu-phap')).toEqual([['2023-03-01', 'Việc 3', '#nv-3', '3/']]);
	const { entries } = read(from, unitNews(from, 'binh-tan/phong-noi-vu'));
	expect(entries[0]?.summary).toBe(
		`Chủ trì: trước là “Phòng Nội vụ quận Bình Tân”, nay là “Văn phòng UBND quận”. ${of}, nhiệm vụ 2.`,
	);
	expect(entries[2]?.summary).toBe(`Không còn trên trang từ ngày 01/02/2023. ${of}, nhiệm vụ 1.`);
});

it('what a group was given changes for its members', () => {
	const from = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty(1, { leads: ['cac-phuong'] })] }),
		someVersion('2023-02-01', { assignments: [duty(1, { leads: ['cac-phuong'], due: 'Quý II' })] }),
	]);
	expect(read(from, unitNews(from, 'binh-tan/phuong-an-lac')).entries.map(({ title }) => title)).toEqual([
		'Đổi thời hạn: Việc 1',
		'Việc 1',
	]);
});

it('an indicator’s feed has targets that were changed, set later or removed', () => {
	const aim = (id: string, more: object = {}) => ({
		id,
		indicator: 'sipas',
		comparator: '>=',
		value: '95',
		measure: '%',
		text: 'Đạt.',
		...more,
	});
	const from = someIndexWithPast([
		someVersion('2023-01-05', { targets: [aim('1'), aim('2')] }),
		someVersion('2023-02-01', { targets: [aim('1', { value: '96' }), aim('3')] }),
		someVersion('2023-03-01', {
			targets: [aim('1', { value: '96', text: 'Câu khác.' }), aim('3', { level: 'phường' })],
		}),
	]);
	const { title, entries } = read(from, indicatorNews(from, 'sipas'));
	expect(title).toBe('Mức mới, thay đổi và số liệu của chỉ tiêu SIPAS');
	expect(
		entries.map(({ updated, title: heading, id }) => [updated?.slice(0, 10), heading, id?.replace(place, '')]),
	).toEqual([
		['2023-03-01', 'Sửa nội dung mức phải đạt: SIPAS từ 95% trở lên, Bình Tân', '#ct-3/sua/20230301abcd'],
		['2023-03-01', 'Bổ sung: SIPAS từ 95% trở lên, Bình Tân', '#ct-3'],
		['2023-03-01', 'SIPAS từ 96% trở lên, Bình Tân', '#ct-1'],
		['2023-02-01', 'Đổi mức: SIPAS từ 96% trở lên, Bình Tân', '#ct-1/sua/20230201abcd'],
		['2023-02-01', 'Đã bỏ: SIPAS từ 95% trở lên, Bình Tân', '#ct-2/bo/20230201abcd'],
	]);
	expect(entries[3]?.summary).toBe(
		`Mức: trước là “từ 95% trở lên”, nay là “từ 96% trở lên”. ${of}, mức phải đạt ở mục 1.`,
	);
});

it('the eight newest are chosen by time, with all that became known with the last of them', () => {
	const all = (...due: string[]) => ({ assignments: due.map((words, at) => duty(at + 1, { due: words })) });
	const some = (changed: number, words: string) =>
		Array.from({ length: 20 }, (_, at) => (at < changed ? words : 'Quý I'));
	const from = (changed: number) =>
		someIndexWithPast([
			someVersion('2023-01-05', all(...some(0, ''))),
			someVersion('2023-02-01', all(...some(changed, 'Quý II'))),
		]);
	const newsOf = (index: Index) => read(index, unitNews(index, 'binh-tan/phong-noi-vu'));
	// Each change is an entry of its own, and the entry of its assignment is as new: four of eight, five of ten.
	expect(newsOf(from(4)).entries.map(({ updated }) => updated?.slice(0, 10))).toEqual(Array(8).fill('2023-02-01'));
	expect(newsOf(from(5)).entries).toHaveLength(10);
	// What came with the document is not cut either: six of eight are changed, and seventeen are as they came.
	expect(newsOf(from(3)).entries).toHaveLength(23);
});

it('of one time changes stand before what they changed, and fifty are the most', () => {
	const all = (due: string) => ({ assignments: Array.from({ length: 40 }, (_, at) => duty(at + 1, { due })) });
	const from = someIndexWithPast([someVersion('2023-01-05', all('Quý I')), someVersion('2023-02-01', all('Quý II'))]);
	const { entries } = read(from, unitNews(from, 'binh-tan/phong-noi-vu'));
	expect(entries).toHaveLength(50);
	expect(entries.filter(({ title }) => title?.startsWith('Đổi thời hạn'))).toEqual(entries.slice(0, 40));
});

it('two changes of a deadline on one day are two entries, each at its own time and with its own id', () => {
	const from = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty(1)] }),
		someVersion('2023-02-01T10:00:00+07:00', { assignments: [duty(1, { due: 'Quý II' })] }),
		someVersion('2023-02-01T16:00:00+07:00', { assignments: [duty(1, { due: 'Quý III' })] }),
	]);
	const [second, , first] = read(from, unitNews(from, 'binh-tan/phong-noi-vu')).entries;
	expect(second).toMatchObject({
		id: `${place}#nv-1/thoi-han/202302011600`,
		updated: '2023-02-01T16:00:00+07:00',
		summary: expect.stringContaining('trước là “Quý II”, nay là “Quý III”'),
	});
	expect(first).toMatchObject({
		id: `${place}#nv-1/thoi-han/202302011000`,
		updated: '2023-02-01T10:00:00+07:00',
		summary: expect.stringContaining('trước là “Quý I”, nay là “Quý II”'),
	});
});

/** The entries of what a portal of two documents says when the second, issued long before, came later and as these versions. */
function lateDocument(...versions: ReturnType<typeof someVersion>[]): Index {
	const early = someDocument({ assignments: [duty(1)] });
	const now = versions.at(-1)?.data ?? early.data;
	const late = { ...someDocument({ number: '9/KH-UBND', issued: '02/01/2022' }), data: now };
	const { register } = buildRegister(someSources(someLocality([early, late])));
	const first = [someVersion('2023-01-05', { assignments: [duty(1)] })];
	return indexOf(
		register,
		pastOf(
			register,
			new Map([
				[`binh-tan/${early.slug}`, first],
				[`binh-tan/${late.slug}`, versions],
			]),
		),
	);
}
const old = { number: '9/KH-UBND', issued: '02/01/2022', assignments: [duty(1)] };

it('a document that came to the portal late is new from then on, whenever it was issued, and so is what it gave', () => {
	const from = lateDocument(someVersion('2023-06-01', old));
	for (const news of [allNews(from), localityNews(from, 'binh-tan'), unitNews(from, 'binh-tan/phong-noi-vu')])
		expect(read(from, news)).toMatchObject({
			updated: '2023-06-01T10:00:00+07:00',
			entries: [
				{ published: '2022-01-02T00:00:00+07:00', updated: '2023-06-01T10:00:00+07:00' },
				{ published: issued, updated: '2023-01-05T10:00:00+07:00' },
			],
		});
});

it('documents that came together stand by day of issue', () => {
	const from = lateDocument(someVersion('2023-01-05', old));
	expect(read(from, allNews(from)).entries.map(({ published }) => published)).toEqual([
		issued,
		'2022-01-02T00:00:00+07:00',
	]);
});

it('an entry is updated when what it shows is changed, not when something else is', () => {
	const renamed = { ...old, title: 'Kế hoạch sửa tên' };
	const from = lateDocument(
		someVersion('2023-01-05', old),
		someVersion('2023-06-01', renamed),
		someVersion('2023-07-01', { ...renamed, assignments: [duty(1, { note: 'Chỉ thêm ghi chú.' })] }),
	);
	const updatedOf = (news: News) => read(from, news).entries.map(({ updated }) => updated?.slice(0, 10));
	expect(updatedOf(allNews(from))).toEqual(['2023-06-01', '2023-01-05']);
	// A task's entry does not show the title of its document.
	expect(updatedOf(unitNews(from, 'binh-tan/phong-noi-vu'))).toEqual(['2023-01-05', '2023-01-05']);
});

it('a document that was taken off the site is told by its number alone to all whom it concerned', () => {
	const aim = { id: '1', indicator: 'sipas', text: 'Mức kín.' };
	const versions = [
		someVersion('2023-01-05', { title: 'Trích yếu kín', assignments: [duty(1)], targets: [aim] }),
		someVersion('2023-02-01', null),
	];
	const from = someIndexWithPast(versions);
	for (const news of [
		allNews(from),
		localityNews(from, 'binh-tan'),
		unitNews(from, 'binh-tan/phong-noi-vu'),
		indicatorNews(from, 'sipas'),
	]) {
		expect(read(from, news).entries).toEqual([
			{
				id: `${place}#van-ban/go/20230201abcd`,
				title: 'Đã gỡ văn bản 7679/QĐ-UBND, Bình Tân',
				summary: 'Văn bản không còn trên trang từ ngày 01/02/2023.',
				published: '2023-02-01T10:00:00+07:00',
				updated: '2023-02-01T10:00:00+07:00',
				link: 'https://minhbach.example/dia-phuong/binh-tan/',
			},
		]);
		expect([...atomPieces(from, news)].join('')).not.toMatch(/kín|Việc 1/);
	}
	expect(unitNews(from, 'binh-tan/phong-tu-phap').entries).toEqual([]);
	const back = someIndexWithPast([...versions, someVersion('2023-03-01', { assignments: [duty(1)] })]);
	expect(read(back, allNews(back)).entries).toMatchObject([
		{ id: place, published: issued, updated: '2023-03-01T10:00:00+07:00' },
		{ id: `${place}#van-ban/go/20230201abcd` },
	]);
	expect(read(back, unitNews(back, 'binh-tan/phong-noi-vu')).entries.map(({ title }) => title)).toEqual([
		'Bổ sung: Việc 1',
		'Đã gỡ văn bản 7679/QĐ-UBND, Bình Tân',
	]);
});
