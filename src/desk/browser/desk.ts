import type { Edit } from '../../clerk/edit/edit.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import type { DeskDocument } from '../opened.ts';
import { type DeskGround, dueField, linesField, nameOfPath, textField } from './fields.ts';
import { orders } from './order.ts';
import { type DeskUnit, RefusedError, server } from './server.ts';
import { sourceView } from './source.ts';
import { tag } from './tag.ts';
import { unitBox } from './units.ts';

const root = document.querySelector('#ban') ?? document.body;
const status = tag('p', { role: 'status', class: 'status' });
const picker = tag('select', { id: 'van-ban', 'aria-label': words.documents });
const main = tag('main');
let open: DeskDocument | null = null;

const tell = (text: string, isWrong = false) => {
	status.textContent = text;
	status.classList.toggle('wrong', isWrong);
};

/** Does something that the server may refuse; says so then. Returns whether it was done. */
async function tried(work: () => Promise<void>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch (error) {
		if (!(error instanceof RefusedError)) throw error;
		tell(error.message, true);
		if (error.isStale)
			status.append(' ', tag('button', { type: 'button', onclick: () => void reload() }, words.reload));
		return false;
	}
}

async function listDocuments(): Promise<void> {
	const { documents, localities } = await server.all();
	const chosen = open === null ? '' : `${open.locality}/${open.slug}`;
	picker.replaceChildren(
		tag('option', { value: '' }, words.choose),
		...documents.map(({ locality, slug, number, title, isDraft }) =>
			tag(
				'option',
				{ value: `${locality}/${slug}`, selected: `${locality}/${slug}` === chosen },
				`${isDraft ? `[${words.draft}] ` : ''}${number === '' ? slug : number} · ${title}`.slice(0, 140),
			),
		),
	);
	const place = document.querySelector<HTMLSelectElement>('#dia-phuong');
	if (place !== null && place.options.length === 0)
		place.replaceChildren(...localities.map(({ id, name }) => tag('option', { value: id }, name)));
}

/** Changes are written one after the other: each rests on what the last one left. */
let queue: Promise<unknown> = Promise.resolve();

function save(edits: readonly Edit[], body?: string): Promise<boolean> {
	const done = queue.then(async () => {
		if (open === null) return false;
		const { locality, slug, version } = open;
		tell(words.saving);
		return tried(async () => {
			const { version: now } = await server.save({
				locality,
				slug,
				version,
				edits,
				...(body === undefined ? {} : { body }),
			});
			if (open !== null) open = { ...open, version: now };
			tell(words.saved);
			await refresh();
		});
	});
	queue = done;
	return done;
}

const ground: DeskGround = { save, period: () => String(open?.written['period'] ?? '') };

/** Reads the document anew, and shows its problems at their fields. */
async function refresh(): Promise<void> {
	if (open === null) return;
	open = await server.document(open);
	showProblems(open);
	showPublish(open);
}

async function reload(name = open): Promise<void> {
	if (name === null) return;
	await tried(async () => {
		open = await server.document(name);
		show(open, await server.units(name.locality));
		tell('');
	});
}

function showProblems({ problems }: DeskDocument): void {
	for (const old of document.querySelectorAll('.problem')) old.remove();
	const heading = document.querySelector('#loi');
	if (heading !== null) heading.textContent = words.problems(problems.length);
	const rest: HTMLElement[] = [];
	for (const { path, level, reason, remedy } of problems) {
		const at = [...path.keys()]
			.map((length) =>
				document.querySelector(`[data-path="${CSS.escape(nameOfPath(path.slice(0, path.length - length)))}"]`),
			)
			.find((one) => one !== null);
		const line = tag('p', { class: `problem ${level}` }, `${reason} ${remedy}`);
		if (at) at.append(line);
		else rest.push(line);
	}
	document.querySelector('#loi-chung')?.replaceChildren(...rest);
}

function showPublish({ isDraft, problems, report }: DeskDocument): void {
	const place = document.querySelector('#cong-bo');
	if (place === null) return;
	if (!isDraft) {
		place.replaceChildren();
		return;
	}
	const doubts = (report?.doubts ?? []).filter((one) => !one.isSettled).length;
	const units = report?.units.length ?? 0;
	const waits = doubts + problems.length + units > 0;
	place.replaceChildren(
		tag('button', { type: 'button', disabled: waits, class: 'main', onclick: () => void publish() }, words.publish),
		...(waits ? [tag('p', { class: 'quiet' }, words.publishWaits(doubts, problems.length, units))] : []),
	);
}

async function publish(): Promise<void> {
	const name = open;
	if (name === null) return;
	const isDone = await tried(async () => {
		await server.publish(name, name.version);
	});
	if (!isDone) return;
	await listDocuments();
	await reload();
	tell(words.published);
}

type Written = Readonly<Record<string, unknown>>;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];
const mapsOf = (value: unknown): Written[] =>
	Array.isArray(value) ? value.filter((one): one is Written => typeof one === 'object' && one !== null) : [];

function labelled(key: string, field: HTMLElement): HTMLElement {
	return tag('div', { class: 'labelled' }, tag('span', { class: 'label' }, words.fields[key] ?? key), field);
}

function headView(written: Written): HTMLElement {
	const keys = ['type', 'number', 'title', 'issued', 'effective', 'period', 'issuer'];
	return tag(
		'section',
		{ id: 'phan-dau' },
		tag('h2', {}, words.head),
		...keys.map((key) =>
			labelled(key, textField(ground, { path: [key], value: textOf(written[key]), order: orders.document }).field),
		),
	);
}

function assignmentRow(one: Written, at: number, units: readonly DeskUnit[]): HTMLElement {
	const path = ['assignments', at] as const;
	const order = orders.assignment;
	const cell = (key: string, field: HTMLElement) => tag('td', { 'data-label': words.fields[key] ?? key }, field);
	const task = textField(ground, {
		path: [...path, 'task'],
		value: textOf(one['task']),
		isLong: true,
		// Words of our own: those of the document stay beside them.
		changed: (now) => [
			{ path: [...path, 'task'], value: now },
			...(one['verbatim'] === 'true'
				? [
						{ path: [...path, 'verbatim'], value: null },
						{ path: [...path, 'words'], value: textOf(one['task']), order },
					]
				: []),
		],
	}).field;
	if (one['verbatim'] === 'true') task.append(tag('p', { class: 'quiet' }, words.verbatim));
	const names = (key: 'leads' | 'cooperating') => {
		const box = unitBox(
			words.fields[key] ?? key,
			textsOf(one[key]),
			units,
			(ids) => void save([{ path: [...path, key], value: ids.length === 0 ? null : ids, order }]),
		);
		box.dataset['path'] = nameOfPath([...path, key]);
		return box;
	};
	const dueKey = one['dueInWords'] === undefined ? 'due' : 'dueInWords';
	const due =
		dueKey === 'due'
			? dueField(ground, { path: [...path, 'due'], value: textOf(one['due']), order })
			: textField(ground, { path: [...path, dueKey], value: textOf(one[dueKey]), order }).field;
	const number = textOf(one['id']);
	return tag(
		'tr',
		{ 'data-path': nameOfPath(path), id: `nv-${number}` },
		cell('id', textField(ground, { path: [...path, 'id'], value: number }).field),
		cell('task', task),
		cell('leads', names('leads')),
		cell('cooperating', names('cooperating')),
		cell('deliverables', linesField(ground, [...path, 'deliverables'], textsOf(one['deliverables']), order)),
		cell('due', due),
		tag(
			'td',
			{},
			tag(
				'button',
				{
					type: 'button',
					class: 'quiet',
					'aria-label': words.removeItem(number),
					onclick: () => void save([{ path, value: null }]).then(() => reload()),
				},
				'×',
			),
		),
	);
}

function assignmentsView(written: Written, units: readonly DeskUnit[]): HTMLElement {
	const all = mapsOf(written['assignments']);
	const keys = ['id', 'task', 'leads', 'cooperating', 'deliverables', 'due'];
	const rows = tag('tbody', {}, ...all.map((one, at) => assignmentRow(one, at, units)));
	const add = async () => {
		const value = { id: '?', task: '?' };
		const edit: Edit =
			all.length === 0
				? { path: ['assignments'], value: [value] }
				: { path: ['assignments', all.length], insert: true, value };
		if (await save([edit])) await reload();
	};
	return tag(
		'section',
		{ id: 'nhiem-vu' },
		tag('h2', {}, words.assignments(all.length)),
		tag(
			'table',
			{ class: 'grid' },
			tag(
				'thead',
				{},
				tag('tr', {}, ...keys.map((key) => tag('th', { scope: 'col' }, words.fields[key] ?? key)), tag('td')),
			),
			rows,
		),
		tag('p', {}, tag('button', { type: 'button', onclick: () => void add() }, words.addAssignment)),
	);
}

function targetsView(written: Written): HTMLElement {
	const all = mapsOf(written['targets']);
	const keys = ['id', 'indicator', 'comparator', 'value', 'unit', 'text'];
	return tag(
		'section',
		{ id: 'chi-tieu', hidden: all.length === 0 },
		tag('h2', {}, words.targets(all.length)),
		tag(
			'table',
			{ class: 'grid' },
			tag('thead', {}, tag('tr', {}, ...keys.map((key) => tag('th', { scope: 'col' }, words.fields[key] ?? key)))),
			tag(
				'tbody',
				{},
				...all.map((one, at) =>
					tag(
						'tr',
						{ 'data-path': nameOfPath(['targets', at]) },
						...keys.map((key) =>
							tag(
								'td',
								{ 'data-label': words.fields[key] ?? key },
								textField(ground, { path: ['targets', at, key], value: textOf(one[key]), order: orders.target }).field,
							),
						),
					),
				),
			),
		),
	);
}

function bodyView(body: string): HTMLElement {
	const input = tag('textarea', { rows: '14', class: 'body', 'aria-label': words.body });
	input.value = body;
	input.addEventListener('change', () => void save([], input.value));
	return tag('section', { id: 'tom-tat' }, tag('h2', {}, words.body), input);
}

function show(document_: DeskDocument, units: readonly DeskUnit[]): void {
	const { locality, slug, written, body, report } = document_;
	main.replaceChildren(
		tag(
			'div',
			{ class: 'opened' },
			...(report === null ? [] : [sourceView(document_, report, { tried, reload: () => reload() })]),
			tag(
				'div',
				{ class: 'draft' },
				tag(
					'p',
					{},
					tag('strong', { id: 'loi' }),
					' ',
					tag('a', { href: `/van-ban/${locality}/${slug}/`, target: 'minhbach-preview' }, words.preview),
				),
				tag('div', { id: 'loi-chung' }),
				headView(written),
				assignmentsView(written, units),
				targetsView(written),
				bodyView(body),
				tag('div', { id: 'cong-bo' }),
			),
		),
	);
	showProblems(document_);
	showPublish(document_);
}

function bringView(): HTMLElement {
	const place = tag('select', { id: 'dia-phuong', 'aria-label': words.locality });
	const file = tag('input', {
		type: 'file',
		'aria-label': words.file,
		accept: '.docx,.docm,.xlsx,.csv,.tsv,.pdf,.txt,.md',
	});
	const pasted = tag('textarea', { rows: '2', 'aria-label': words.paste, placeholder: words.paste });
	const bring = async (bytes: BodyInit, name: string | null) => {
		tell(words.importing);
		await tried(async () => {
			const made = await server.import(bytes, place.value, name);
			open = await server.document(made);
			box.removeAttribute('open');
			await listDocuments();
			await reload();
		});
	};
	file.addEventListener('change', () => {
		const [one] = file.files ?? [];
		if (one !== undefined) void bring(one, one.name);
		file.value = '';
	});
	const box = tag(
		'details',
		{ class: 'bring' },
		tag('summary', {}, words.bring),
		tag('p', { class: 'quiet' }, words.bringHow),
		tag('label', {}, `${words.locality}: `, place),
		' ',
		tag('label', {}, `${words.file}: `, file),
		pasted,
		tag(
			'button',
			{ type: 'button', onclick: () => void (pasted.value.trim() !== '' && bring(pasted.value, null)) },
			words.import,
		),
	);
	box.addEventListener('dragover', (event) => event.preventDefault());
	box.addEventListener('drop', (event) => {
		event.preventDefault();
		const [one] = event.dataTransfer?.files ?? [];
		if (one !== undefined) void bring(one, one.name);
	});
	return box;
}

picker.addEventListener('change', async () => {
	const [locality = '', slug = ''] = picker.value.split('/');
	if (slug === '') return;
	await queue;
	await tried(async () => {
		open = await server.document({ locality, slug });
		history.replaceState(null, '', `#${locality}/${slug}`);
	});
	await reload();
});
root.append(
	tag('header', {}, tag('h1', {}, words.title), tag('p', { class: 'quiet' }, words.lead), picker, status),
	bringView(),
	main,
);
await tried(listDocuments);
const [locality = '', slug = ''] = location.hash.slice(1).split('/');
if (slug !== '') {
	picker.value = `${locality}/${slug}`;
	picker.dispatchEvent(new Event('change'));
} else document.querySelector<HTMLDetailsElement>('.bring')?.setAttribute('open', '');
