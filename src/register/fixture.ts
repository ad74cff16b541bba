import { parseBody } from '../mdx/parse.ts';
import { datedCitationsOf, innerLinksOf, referencesOf } from '../mdx/references.ts';
import { document } from '../schemas/document.ts';
import { locality } from '../schemas/locality.ts';
import { units } from '../schemas/units.ts';
import { workingDays } from '../schemas/working-days.ts';
import type { Version } from '../sources/history.ts';
import type { DocumentSource, LocalitySource, Sources } from '../sources/sources.ts';
import { type Index, indexOf } from './index.ts';
import { documentSlug } from './number.ts';
import { pastOf } from './past.ts';
import { buildRegister } from './register.ts';

// Sources for tests, as they come from right files: the values are what writers write.

type Written = Readonly<Record<string, unknown>>;

/** Units of a district: a committee, three offices, two wards, the group of the wards and an open group. */
export const someUnits: readonly Written[] = [
	{ id: 'ubnd-quan', name: 'Ủy ban nhân dân quận Bình Tân', short: 'UBND quận', kind: 'uy-ban' },
	{
		id: 'phong-noi-vu',
		name: 'Phòng Nội vụ quận Bình Tân',
		short: 'Phòng Nội vụ',
		kind: 'co-quan-chuyen-mon',
		head: 'Trưởng phòng Nội vụ',
		aliases: ['Trường Phòng Nội vụ quận'],
	},
	{ id: 'phong-tu-phap', name: 'Phòng Tư pháp', kind: 'co-quan-chuyen-mon', head: 'Trưởng phòng Tư pháp' },
	{ id: 'van-phong', name: 'Văn phòng UBND quận', kind: 'co-quan-chuyen-mon', head: 'Chánh Văn phòng UBND quận' },
	{ id: 'phuong-an-lac', name: 'Ủy ban nhân dân phường An Lạc', kind: 'uy-ban' },
	{ id: 'phuong-tan-tao', name: 'Ủy ban nhân dân phường Tân Tạo', kind: 'uy-ban' },
	{ id: 'cac-phuong', name: 'Ủy ban nhân dân các phường', kind: 'nhom', members: ['phuong-an-lac', 'phuong-tan-tao'] },
	{ id: 'co-quan-lien-quan', name: 'Các cơ quan, đơn vị có liên quan', kind: 'nhom', open: 'true' },
];

/** A right document, a decision of the locality's committee for 2023, with some frontmatter written otherwise. */
export function someDocument(
	written: Written = {},
	{ body = 'Tóm tắt.', slug, of = 'binh-tan' }: { body?: string; slug?: string; of?: string } = {},
): DocumentSource {
	const data = document.parse({
		type: 'quyet-dinh',
		number: '7679/QĐ-UBND',
		title: 'Kế hoạch cải cách hành chính năm 2023',
		issued: '30/12/2022',
		period: '2023',
		issuer: 'ubnd-quan',
		source: { original: 'Văn phòng UBND quận', text: 'typed' },
		...written,
	});
	const name = slug ?? documentSlug(data.number, data.issued);
	const file = `content/localities/${of}/documents/${name}.mdx`;
	const { tree, findings } = parseBody(file, body, 1);
	if (tree === null) throw new Error(findings.map(({ reason }) => reason).join('\n'));
	return {
		file,
		slug: name,
		data,
		lost: [],
		body: tree,
		bodyRead: true,
		bodyLine: 20,
		references: referencesOf(tree),
		links: innerLinksOf(tree),
		citations: datedCitationsOf(tree),
	};
}

/** A locality with these documents and, if not said otherwise, `someUnits`. */
export function someLocality(
	documents: readonly DocumentSource[] = [],
	{
		id = 'binh-tan',
		life = {},
		units: written = someUnits,
		unread = [],
	}: { id?: string; life?: Written; units?: readonly Written[]; unread?: readonly string[] } = {},
): LocalitySource {
	const folder = `content/localities/${id}`;
	return {
		id,
		folder,
		locality: {
			file: `${folder}/locality.yaml`,
			lost: [],
			data: locality.parse({ name: 'Quận Bình Tân', level: 'huyen', authority: 'ubnd-quan', ...life }),
		},
		units: { file: `${folder}/units.yaml`, lost: [], data: units.parse(written) },
		documents,
		unread,
	};
}

/** A portal of these localities, with two indicators and two fields. */
export function someSources(...localities: readonly LocalitySource[]): Sources {
	const entry = { meaning: 'Nghĩa.', source: 'Nguồn.' };
	return {
		site: {
			file: 'content/site.yaml',
			lost: [],
			data: {
				name: 'Minh Bạch',
				description: 'Tra cứu.',
				address: 'https://minhbach.example',
				publisher: 'Sở Nội vụ',
				english: [],
				timeZone: 'Asia/Ho_Chi_Minh',
				moveToWorkingDay: false,
			},
		},
		fields: {
			file: 'content/fields.yaml',
			lost: [],
			data: [
				{ id: 'the-che', name: 'Cải cách thể chế', ...entry },
				{ id: 'tai-chinh-cong', name: 'Cải cách tài chính công', ...entry },
			],
		},
		indicators: {
			file: 'content/indicators.yaml',
			lost: [],
			data: [
				{ id: 'sipas', name: 'Mức độ hài lòng', short: 'SIPAS', aliases: [], measure: '%', better: 'higher', ...entry },
				{ id: 'ho-so-tre-han', name: 'Hồ sơ trễ hạn', short: 'Trễ hạn', aliases: [], better: 'lower', ...entry },
			],
		},
		abbreviations: { file: 'content/abbreviations.yaml', lost: [], data: { CCHC: 'cải cách hành chính' } },
		workingDays: null,
		pages: [{ id: 'gioi-thieu', file: 'content/pages/gioi-thieu.mdx', bodyLine: 6, links: [] }],
		localities,
	};
}

/** The portal with the setting that moves last days, and this table of days off as `working-days.yaml` has it. */
export function movingSources(sources: Sources, table: Written): Sources {
	if (sources.site === null) throw new Error('no site');
	return {
		...sources,
		site: { ...sources.site, data: { ...sources.site.data, moveToWorkingDay: true } },
		workingDays: { file: 'content/working-days.yaml', lost: [], data: workingDays.parse(table) },
	};
}

/** A version of `someDocument` with some frontmatter written otherwise, `null` where it was gone, of a day at ten or of a time. */
export function someVersion(moment: string, written: Written | null): Version {
	const time = moment.includes('T') ? moment : `${moment}T10:00:00+07:00`;
	const commit = `${moment.replace(/\+.*|\D/g, '')}abcdef`;
	return { time, commit, gone: written === null, data: written && someDocument(written).data };
}

/** The register of one locality with `someDocument` as its last version says, none if it is gone, and its past. */
export function someIndexWithPast(
	versions: readonly Version[],
	locality: Parameters<typeof someLocality>[1] = {},
): Index {
	const now = versions.findLast(({ gone, data }) => gone || data !== null)?.data;
	const document = someDocument();
	const documents = now ? [{ ...document, data: now }] : [];
	const { register } = buildRegister(someSources(someLocality(documents, locality)));
	return indexOf(register, pastOf(register, new Map([[`binh-tan/${document.slug}`, versions]])));
}
