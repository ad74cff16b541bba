import { desk as words } from '../../vi/desk/desk.ts';
import { intakeWords } from '../../vi/intake/report.ts';
import type { OpenedDocument } from '../opened.ts';
import type { KeptReport } from '../report.ts';
import { element } from './element.ts';
import { server } from './server.ts';

interface Asked {
	readonly tried: (work: () => Promise<void>) => Promise<boolean>;
	readonly reload: () => Promise<void>;
}

type Doubt = KeptReport['doubts'][number];
type Place = Doubt['place'];

const keyOf = ({ sheet, page, table, row, paragraph }: Place): string =>
	JSON.stringify([sheet ?? '', page ?? '', table ?? '', row ?? '', row === undefined ? (paragraph ?? '') : '']);

/** What an import was not sure of, doubt by doubt, with the file as it was read. */
export function sourceView(opened: OpenedDocument, report: KeptReport, asked: Asked): HTMLElement {
	const open = report.doubts.filter(({ isSettled }) => !isSettled).length;
	const settle = (places: number[]) =>
		void asked.tried(async () => {
			await server.settle(opened, places);
			await asked.reload();
		});
	const groups = Map.groupBy(report.doubts.entries(), ([, { code }]) => code);
	return element(
		'aside',
		{},
		element('h2', { id: 'xem-lai' }, words.doubts(open, report.doubts.length)),
		...(report.units.length === 0 ? [] : [unitsView(opened, report, asked)]),
		...[...groups.values()].map((own) => doubtsView(own, settle)),
		element(
			'details',
			{},
			element('summary', {}, words.skipped(report.skipped.length)),
			element('ul', {}, ...report.skipped.map(({ words: said, code }) => element('li', {}, `${code}: ${said}`))),
		),
		element('h2', {}, `${words.source}: ${report.source}`),
		fileView(report.blocks),
	);
}

function unitsView(opened: OpenedDocument, { units }: KeptReport, asked: Asked): HTMLElement {
	const add = () =>
		void asked.tried(async () => {
			await server.addUnits(opened);
			await asked.reload();
		});
	return element(
		'details',
		{ open: true },
		element('summary', {}, words.unknownUnits(units.length)),
		element('ul', {}, ...units.map(({ id, name }) => element('li', {}, `${name} (${id})`))),
		element('button', { type: 'button', onclick: add }, words.addUnits),
	);
}

function doubtsView(own: readonly [number, Doubt][], settle: (places: number[]) => void): HTMLElement {
	const open = own.filter(([, { isSettled }]) => !isSettled);
	const [, first] = own[0] ?? [];
	return element(
		'details',
		{ open: open.length > 0, class: 'doubts', 'data-code': first?.code ?? '' },
		element('summary', {}, `${first?.choice ?? ''} (${open.length})`),
		...(open.length > 1
			? [
					element(
						'button',
						{ type: 'button', class: 'settle-all', onclick: () => settle(open.map(([at]) => at)) },
						words.settleAll(open.length),
					),
				]
			: []),
		element(
			'ul',
			{},
			...own.map(([at, doubt]) =>
				element(
					'li',
					{ class: doubt.isSettled ? 'settled' : '' },
					element(
						'button',
						{ type: 'button', class: 'link', onclick: () => goTo(doubt) },
						`${doubt.assignment ?? intakeWords.ofDocument}, ${intakeWords.fields[doubt.field] ?? doubt.field}`,
					),
					`: “${doubt.words.slice(0, 120)}” → ${doubt.choice} `,
					doubt.isSettled
						? words.settled
						: element('button', { type: 'button', onclick: () => settle([at]) }, words.settle),
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
			? document.querySelector(`[data-path="${CSS.escape(field)}"]`)
			: document.getElementById(`nv-${assignment}`);
	const cell = row?.querySelector(`[data-path$=".${CSS.escape(field)}"]`) ?? row;
	cell?.scrollIntoView({ block: 'center' });
	cell?.querySelector<HTMLElement>('textarea, input')?.focus();
}

function fileView(blocks: KeptReport['blocks']): HTMLElement {
	return element(
		'div',
		{ class: 'file', tabindex: '0' },
		...blocks.map((block) =>
			block.kind === 'paragraph'
				? element(
						'p',
						{ 'data-place': keyOf(block.place), class: block.bold ? 'bold' : '' },
						[block.number, block.text].filter(Boolean).join(' '),
					)
				: element(
						'table',
						{},
						...block.rows.map(({ cells, place }) =>
							element(
								'tr',
								{ 'data-place': keyOf(place) },
								...cells.map(({ paragraphs, columns, rows }) =>
									element(
										'td',
										{ colspan: `${columns}`, rowspan: `${rows}` },
										paragraphs.map(({ number, text }) => [number, text].filter(Boolean).join(' ')).join('\n'),
									),
								),
							),
						),
					),
		),
	);
}
