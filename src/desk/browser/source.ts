import type { KeptReport } from '../../intake/report/kept-report.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { intakeWords } from '../../vi/intake/report.ts';
import { shorten } from '../../words/shorten.ts';
import type { DeskDocument } from '../opened.ts';
import { server } from './server.ts';
import { tag } from './tag.ts';

/** Letters of the words of the file beside a doubt. */
const mostShown = 120;

interface Asked {
	readonly tried: (work: () => Promise<void>) => Promise<boolean>;
	readonly reload: () => Promise<void>;
	/** Shows the report with more doubts looked at. */
	readonly settled: (report: KeptReport) => void;
}

type Doubt = KeptReport['doubts'][number];
type Place = Doubt['place'];

const keyOf = ({ sheet, page, table, row, paragraph }: Place): string =>
	JSON.stringify([sheet ?? '', page ?? '', table ?? '', row ?? '', row === undefined ? (paragraph ?? '') : '']);

/** What an import was not sure of, doubt by doubt, with the file as it was read. */
export function sourceView(opened: DeskDocument, report: KeptReport, asked: Asked): HTMLElement {
	const open = report.doubts.filter(({ isSettled }) => !isSettled).length;
	const settle = (places: number[]) =>
		void asked.tried(async () => {
			await server.settle(opened, places);
			const now = new Set(places);
			const doubts = report.doubts.map((one, at) => (now.has(at) ? { ...one, isSettled: true } : one));
			asked.settled({ ...report, doubts });
		});
	const groups = Map.groupBy(report.doubts.entries(), ([, { code }]) => code);
	return tag(
		'aside',
		{},
		tag('h2', { id: 'xem-lai' }, words.doubts(open, report.doubts.length)),
		...(report.units.length === 0 ? [] : [unitsView(opened, report, asked)]),
		...[...groups.values()].map((own) => doubtsView(own, settle)),
		tag(
			'details',
			{},
			tag('summary', {}, words.skipped(report.skipped.length)),
			tag(
				'ul',
				{},
				...report.skipped.map(({ words: said, code }) => tag('li', {}, `${words.skips[code] ?? code}: ${said}`)),
			),
		),
		tag('h2', {}, `${words.source}: ${report.source}`),
		report.blocks.length === 0 ? tag('p', { class: 'quiet' }, words.sourceNotKept) : fileView(report.blocks),
	);
}

function unitsView(opened: DeskDocument, { units }: KeptReport, asked: Asked): HTMLElement {
	const add = () =>
		void asked.tried(async () => {
			await server.addUnits(opened);
			await asked.reload();
		});
	return tag(
		'details',
		{ open: true, class: 'units-new' },
		tag('summary', {}, words.unknownUnits(units.length)),
		tag('ul', {}, ...units.map(({ id, name }) => tag('li', {}, `${name} (${id})`))),
		tag('button', { type: 'button', onclick: add }, words.addUnits),
	);
}

function doubtsView(own: readonly [number, Doubt][], settle: (places: number[]) => void): HTMLElement {
	const open = own.filter(([, { isSettled }]) => !isSettled);
	const [, first] = own[0] ?? [];
	return tag(
		'details',
		{ open: open.length > 0, class: 'doubts', 'data-code': first?.code ?? '' },
		tag('summary', {}, `${first?.choice ?? ''} (${open.length})`),
		...(open.length > 1
			? [
					tag(
						'button',
						{ type: 'button', class: 'settle-all', onclick: () => settle(open.map(([at]) => at)) },
						words.settleAll(open.length),
					),
				]
			: []),
		tag(
			'ul',
			{},
			...own.map(([at, doubt]) =>
				tag(
					'li',
					{ class: doubt.isSettled ? 'settled' : '' },
					tag(
						'button',
						{ type: 'button', class: 'link', onclick: () => goTo(doubt) },
						`${doubt.assignment ?? intakeWords.ofDocument}, ${intakeWords.fields[doubt.field] ?? doubt.field}`,
					),
					`: “${shorten(doubt.words, mostShown)}”. ${doubt.choice === first?.choice ? '' : `${doubt.choice} `}`,
					doubt.isSettled
						? words.settled
						: tag('button', { type: 'button', onclick: () => settle([at]) }, words.settle),
				),
			),
		),
	);
}

/** Shows the place in the file and the field of the draft that a doubt is about. */
function goTo({ place, assignment, field }: Doubt): void {
	const source = document.querySelector(`[data-place="${CSS.escape(keyOf(place))}"]`);
	for (const one of document.querySelectorAll('.here')) one.classList.remove('here');
	source?.classList.add('here');
	source?.scrollIntoView({ block: 'center' });
	const row =
		assignment === null
			? document.querySelector(`[data-path="${CSS.escape(field)}"], [data-path^="${CSS.escape(field)}."]`)
			: document.getElementById(`nv-${assignment}`);
	const cell = row?.querySelector(`[data-path$=".${CSS.escape(field)}"]`) ?? row;
	cell?.scrollIntoView({ block: 'center' });
	cell?.querySelector<HTMLElement>('textarea, input')?.focus();
}

function fileView(blocks: KeptReport['blocks']): HTMLElement {
	return tag(
		'div',
		{ class: 'file', tabindex: '0' },
		...blocks.map((block) =>
			block.kind === 'paragraph'
				? tag(
						'p',
						{ 'data-place': keyOf(block.place), class: block.bold ? 'bold' : '' },
						[block.number, block.text].filter(Boolean).join(' '),
					)
				: tag(
						'div',
						{ class: 'wide', tabindex: '0' },
						tag(
							'table',
							{},
							...block.rows.map(({ cells, place }) =>
								tag(
									'tr',
									{ 'data-place': keyOf(place) },
									...cells.map(({ paragraphs, columns, rows }) =>
										tag(
											'td',
											{ colspan: `${columns}`, rowspan: `${rows}` },
											paragraphs.map(({ number, text }) => [number, text].filter(Boolean).join(' ')).join('\n'),
										),
									),
								),
							),
						),
					),
		),
	);
}
