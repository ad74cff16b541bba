/** The summary of the site in English, the one page that is not in Vietnamese. */
export const english = {
	name: 'English',
	title: 'What this site is, in English',
	description:
		'A one-page English summary of a Vietnamese site that shows what public bodies were told to do, by whom and by when.',
	lead: 'This site shows what Vietnamese public bodies were told to do: which body is responsible, by what deadline, and which targets must be met. All other pages are in Vietnamese.',
	counts: (documents: number, assignments: number, targets: number, places: number) =>
		`It now holds ${documents} documents of ${places} local and national bodies, with ${assignments} assignments and ${targets} target figures.`,
	readTitle: 'How to read it',
	read: [
		[
			'Văn bản',
			'documents: plans, decisions and letters. Each page lists the assignments and targets of one document.',
		],
		['Đơn vị', 'units: the bodies that were given work. Each page lists what a body leads and where it cooperates.'],
		['Chỉ tiêu', 'indicators: what is measured, with the figures that each document asks for.'],
		['Lịch', 'calendar: every deadline that is a certain day, month by month.'],
		['Kết quả', 'results: what published reports say of the work.'],
	],
	wordsTitle: 'Words that matter',
	words: [
		['chủ trì', 'leads: answers for the whole assignment.'],
		['phối hợp', 'cooperates: does its part, without answering for the whole.'],
		['giao đích danh', 'given by name: the document names this very body.'],
		['giao qua nhóm', 'given through a group: the document names a group that the body belongs to.'],
		['thời hạn', 'deadline: in the words of the document. A day is worked out only where the words leave no doubt.'],
		['chưa có báo cáo', 'no report: nothing published here speaks of it. It does not mean that nothing was done.'],
		['(?)', 'a place of a scanned document that could not be read with certainty.'],
	],
	trustTitle: 'How far to trust it',
	trust: [
		'Pages are summaries in the site’s words. The signed and sealed original is what counts in law.',
		'The site draws no conclusion where a document is silent. Days, counts and standings are worked out by published rules.',
		'Every change of the content is kept, and told month by month.',
	],
	useTitle: 'Using it from abroad',
	use: 'Names and tasks can be translated by the browser. The open data have English field names, with identifiers that do not change, as JSON and CSV.',
	data: 'Open data',
	changes: 'What changed, by month',
	searchPage: 'Search (type with or without Vietnamese marks)',
	homePage: 'Home page in Vietnamese',
} as const;
