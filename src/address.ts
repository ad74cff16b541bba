/** Addresses of pages, by ids of the register. They are promises: a change needs a redirect and a line in CHANGELOG.md. */
export const address = {
	home: '/',
	documents: '/van-ban/',
	units: '/don-vi/',
	indicators: '/chi-tieu/',
	fields: '/linh-vuc/',
	localities: '/dia-phuong/',
	data: '/du-lieu/',
	search: '/tim-kiem/',
	/** Files that every search begins with: the names, and the directory of the index of texts. */
	searchNames: '/tim-kiem/ten.json',
	searchTexts: '/tim-kiem/muc-luc.json',
	/** Places of today, by the names that they have now. */
	places: '/noi-nay/',
	/** The places of a province, by its key. */
	province: (key: string): string => `/noi-nay/${key}/`,
	/** A place of today that has no folder of its own, by its key `thanh-pho-ho-chi-minh/phuong-binh-phu`. */
	place: (key: string): string => `/noi-nay/${key}/`,
	calendar: '/lich/',
	/** How a calendar is added to a program. */
	calendarHelp: '/lich/huong-dan/',
	about: '/gioi-thieu/',
	method: '/phuong-phap/',
	accessibility: '/tiep-can/',
	/** Every part of the site's looks, on one page. */
	parts: '/tiep-can/thanh-phan/',
	/** All assignments by deadline; its query says from and until when, and of whom (`tu`, `den`, `don-vi`). */
	assignments: '/nhiem-vu/',
	/**
	 * A part of that list: a year `2023`, a month `2023-09`, what is due on no day `-`, of a locality `- binh-tan`; and further pages
	 * of a long one.
	 */
	assignmentList: (bucket: string, part: number): string =>
		`/nhiem-vu/${bucketPath(bucket)}/${part > 1 ? `trang-${part}/` : ''}`,
	/** What a locality's assignments are, for the filter of that list. */
	assignmentData: (locality: string): string => `/nhiem-vu/phan/${locality}.json`,
	/** A file of a year of a locality that has many. */
	assignmentDataOfYear: (locality: string, year: string, part: number): string =>
		`/nhiem-vu/phan/${locality}/${year === '-' ? 'khong-ngay' : year}-${part}.json`,
	/** What became otherwise on the site. */
	changes: '/thay-doi/',
	/** A month of it, `2023-09`; `part` is one of its older parts, left out for the newest. */
	changesIn: (month: string, part: number | null = null): string =>
		`/thay-doi/${month.replace('-', '/')}/${part === null ? '' : `${part}/`}`,
	/** Words and abbreviations of the site. */
	glossary: '/giai-nghia/',
	/** A word or abbreviation of it, by its anchor. */
	term: (anchor: string): string => `/giai-nghia/#${anchor}`,
	/** Localities side by side. */
	compare: '/so-sanh/',
	/** Localities side by side, of one indicator. */
	compareIndicator: (id: string): string => `/so-sanh/${id}/`,
	/** What a locality sets, for localities side by side. */
	comparedPlace: (locality: string): string => `/so-sanh/phan/${locality}.json`,
	/** The summary of the site in English. */
	english: '/en/',
	/** What can be read without a network. */
	offline: '/ngoai-tuyen/',
	/** What is shown at an address where nothing stands. */
	notFound: '/404.html',
	/** The corrections made; a year of them and its further parts. */
	corrections: '/dinh-chinh/',
	correctionsOfYear: (year: string, part: number): string => `/dinh-chinh/${year}/${part > 1 ? `${part}/` : ''}`,
	/** The file of a document's original, by the end of its name: `ban-goc.pdf` beside the page. */
	original: (document: string, end: string): string => `${address.document(document)}ban-goc.${end}`,
	/** A page of the portal's own prose. */
	page: (id: string): string => `/${id}/`,
	/** The picture that networks show of a link to the home page, or to that of a document, unit, indicator or locality. */
	picture: (page: string): string => `${page}hinh.png`,
	/** Summary of a document's, unit's or indicator's page for other sites. */
	embed: (page: string): string => `/nhung${page}`,
	document: (id: string): string => `/van-ban/${id}/`,
	unit: (id: string): string => `/don-vi/${id}/`,
	indicator: (id: string): string => `/chi-tieu/${id}/`,
	field: (id: string): string => `/linh-vuc/${id}/`,
	locality: (id: string): string => `/dia-phuong/${id}/`,
	/** A field of a document of very many assignments, and its further parts; `null` is no field. */
	documentField: (id: string, field: string | null, part: number): string =>
		`${address.document(id)}linh-vuc/${field ?? 'chua-xep'}/${part > 1 ? `${part}/` : ''}`,
	/** The assignments of no field, by year; it has no page of its own. */
	withoutField: '/linh-vuc/chua-xep/',
	/** A year of the list of a page, and the further parts of a long one. */
	year: (page: string, year: string, part: number): string => `${page}${year}/${part > 1 ? `${part}/` : ''}`,
	/** Calendar of a year, `2023`. */
	calendarYear: (year: string): string => `/lich/${year}/`,
	/** Calendar of a month, `2023-09`. */
	calendarMonth: (month: string): string => `/lich/${month.replace('-', '/')}/`,
	/** A day, `2023-09-30`, in the calendar of its month. */
	calendarDay: (day: string): string => `${address.calendarMonth(day.slice(0, 7))}#ngay-${day}`,
	/** A day that has a page of its own. */
	calendarDayPage: (day: string): string => `/lich/${day.replaceAll('-', '/')}/`,
	/** Calendar of a locality, unit or document, beside its page. */
	calendarOf: (page: string): string => `${page}lich/`,
	/** A year of such a calendar, where it has pages by year. */
	calendarOfYear: (page: string, year: string): string => `${address.calendarOf(page)}${year}/`,
	/** Figures of a locality for an indicator, where the indicator's page has too many, and further parts. */
	measured: (indicator: string, locality: string, part: number): string =>
		`${address.indicator(indicator)}so-lieu/${locality}/${part > 1 ? `${part}/` : ''}`,
	/** A part of the figures of a document that states very many. */
	statedMeasurements: (document: string, part: number): string => `${address.document(document)}so-lieu/${part}/`,
	indices: '/chi-so/',
	/** A year of an index: scores and ranks. */
	indexYear: (index: string, year: string): string => `/chi-so/${index}/${year}/`,
	/** Points of one unit in a year, where the page of the year has too many to show them. */
	indexUnit: (index: string, year: string, unit: string): string => `/chi-so/${index}/${year}/${unit}/`,
	results: '/ket-qua/',
	/** Where results were last published, and what is missing. */
	missingResults: '/ket-qua/con-thieu/',
	/** What became of the assignments of a document, unit or locality, beside its page. */
	resultsOf: (page: string): string => `${page}ket-qua/`,
	/** A further year of such a page; the empty year is that of what has no day. */
	resultsOfYear: (results: string, year: string): string => `${results}${year || 'khong-ngay'}/`,
	/** The list of a locality for a month, `2024-07`: what was not done, and what nothing published speaks of; further parts of it. */
	monthlyList: (locality: string, month: string, part = 1): string =>
		`${address.locality(locality)}danh-sach/${month.replace('-', '/')}/${part > 1 ? `${part}/` : ''}`,
	/** An assignment's own page, `/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/`. */
	assignmentPage: (id: string): string => {
		const at = id.indexOf('#');
		const number = id.slice(at + 1);
		return `${address.document(id.slice(0, at))}${besideDocument.has(number.toLowerCase()) ? 'nv-' : ''}${number}/`;
	},
	/** The page on which it is told why an assignment stands as it does: its own, and further parts of what is long. */
	whyPage: (id: string, part: number): string => `${address.assignmentPage(id)}${part > 1 ? `vi-sao/${part}/` : ''}`,
	/** `binh-tan/7679-qd-ubnd-2022#1.2.1` stands at `#nv-1.2.1` of its document. */
	assignment: (id: string): string => item(id, 'nv-'),
	/** The page of the assignment at a place, `/van-ban/…/#nv-1.2.1`; the place itself where something else stands. */
	pageOfPlace: (place: string): string => {
		const [, id = '', number = ''] = /^\/van-ban\/(.+)\/#nv-(.+)$/.exec(place) ?? [];
		return number === '' ? place : address.assignmentPage(`${id}#${number}`);
	},
	/** A figure or score, `binh-tan/45-bc-ubnd-2023#sl-ho-so-dung-han`, stands at `#sl-ho-so-dung-han` of its document. */
	stated: (id: string): string => item(id, ''),
	/** `binh-tan/7679-qd-ubnd-2022#ct-3.1` stands at `#ct-3.1` of its document. */
	target: (id: string): string => item(id, ''),
	/** The pages of a portal over many sites. */
	portal: '/cong/',
	portalSites: '/cong/trang/',
	portalBodies: '/cong/co-quan/',
	portalUnits: '/cong/don-vi/',
	portalIndicators: '/cong/chi-tieu/',
	portalCalendar: '/cong/lich/',
	portalSearch: '/cong/tim/',
	/** A site of the portal, by its id, and further parts of its list of bodies. No id and no name has a `_`. */
	portalSite: (id: string, part = 1): string => `/cong/co-quan/${id}/${part > 1 ? `trang_${part}/` : ''}`,
	/** A further part of the list of names of units. */
	portalUnitList: (part: number): string => `/cong/don-vi/${part > 1 ? `trang_${part}/` : ''}`,
	portalIndicatorList: (part: number): string => `/cong/chi-tieu/${part > 1 ? `trang_${part}/` : ''}`,
	/** A name that units or indicators of several sites bear. */
	portalUnit: (name: string): string => `/cong/don-vi/${name}/`,
	portalIndicator: (name: string): string => `/cong/chi-tieu/${name}/`,
	/** The rows of such a name, of all sites. */
	portalRows: (page: string): string => `${page}bang.parquet`,
	/** A month of the portal's calendar, `2026-11`. */
	portalMonth: (month: string): string => `/cong/lich/${month.replace('-', '/')}/`,
	/** What may be found by name: the list of its parts, and the part of words that begin so. */
	portalNames: '/cong/tim/muc-luc.json',
	portalNamesOf: (beginning: string): string => `/cong/tim/ten/ten-${beginning}.json`,
	/** The catalogue of the sites' catalogues. */
	portalCatalog: '/cong/du-lieu/catalog.jsonld',
} as const;

/** The path of a site's whole address, below which all its pages stand: `/minhbach`; empty where it has none. */
export const basePath = (site: string): string => new URL(site).pathname.replace(/\/$/, '');

/** `2023-09` stands at `2023/09`, `- binh-tan` at `khong-ngay/binh-tan`. */
const bucketPath = (bucket: string): string =>
	bucket.startsWith('-') ? bucket.replace(/^-/, 'khong-ngay').replace(' ', '/') : bucket.replace('-', '/');

/** What stands beside the page of a document: an item that is called so has another address. */
const besideDocument = new Set(['lich', 'ket-qua', 'so-lieu', 'linh-vuc']);

function item(id: string, prefix: string): string {
	const at = id.indexOf('#');
	return `${address.document(id.slice(0, at))}#${prefix}${id.slice(at + 1)}`;
}
