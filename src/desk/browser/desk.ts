import type { Edit } from '../../clerk/edit/edit.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { shorten } from '../../words/shorten.ts';
import { type DocumentName, unitsName } from '../name.ts';
import type { DeskDocument } from '../opened.ts';
import { assignmentsView } from './assignment-grid.ts';
import { bringView } from './bring.ts';
import type { DeskGround } from './fields.ts';
import { bodyView, headView } from './head.ts';
import { showProblems } from './problems.ts';
import { type DeskUnit, RefusedError, server } from './server.ts';
import { sourceView } from './source.ts';
import { tag } from './tag.ts';
import { targetsView } from './target-grid.ts';
import { unitsView } from './unit-grid.ts';
import { isList, mapsOf, writtenText } from './written.ts';

/** Letters of a document in the list. */
const mostShown = 140;

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
	const option = (value: string, text: string) =>
		tag('option', { value, selected: value === chosen }, shorten(text, mostShown));
	picker.replaceChildren(
		tag('option', { value: '' }, words.choose),
		...documents.map(({ locality, slug, number, title, isDraft }) =>
			option(`${locality}/${slug}`, `${isDraft ? `[${words.draft}] ` : ''}${number === '' ? slug : number} · ${title}`),
		),
		...localities.map(({ id, name }) => option(`${id}/${unitsName}`, words.unitsOf(name))),
	);
	if (document.querySelector('.bring') === null) main.before(bringView(localities, tried, opens, tell));
}

/** Shows a file that was chosen or made. */
async function opens(name: DocumentName): Promise<void> {
	open = await server.document(name);
	history.replaceState(null, '', `#${name.locality}/${name.slug}`);
	await listDocuments();
	await reload();
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

const ground: DeskGround = {
	save,
	reload: () => reload(),
	period: () => (open !== null && 'period' in open.written ? writtenText(open.written.period) : ''),
};

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

function show(shown: DeskDocument, units: readonly DeskUnit[]): void {
	const { locality, slug, written, body, report } = shown;
	const views = isList(written)
		? [unitsView(ground, mapsOf(written))]
		: [
				headView(ground, written),
				assignmentsView(ground, written, units),
				targetsView(ground, written),
				bodyView(ground, body),
			];
	const preview = tag('a', { href: `/van-ban/${locality}/${slug}/`, target: 'minhbach-preview' }, words.preview);
	main.replaceChildren(
		tag(
			'div',
			{ class: 'opened' },
			...(report === null ? [] : [sourceView(shown, report, { tried, reload: () => reload() })]),
			tag(
				'div',
				{ class: 'draft' },
				tag('p', {}, tag('strong', { id: 'loi' }), ' ', ...(slug === unitsName ? [] : [preview])),
				tag('div', { id: 'loi-chung' }),
				...views,
				tag('div', { id: 'cong-bo' }),
			),
		),
	);
	showProblems(shown);
	showPublish(shown);
}

picker.addEventListener('change', async () => {
	const [locality = '', slug = ''] = picker.value.split('/');
	await queue;
	if (slug !== '') await tried(() => opens({ locality, slug }));
});
root.append(
	tag('header', {}, tag('h1', {}, words.title), tag('p', { class: 'quiet' }, words.lead), picker, status),
	main,
);
await tried(listDocuments);
const [locality = '', slug = ''] = location.hash.slice(1).split('/');
if (slug !== '') await tried(() => opens({ locality, slug }));
else document.querySelector('.bring')?.setAttribute('open', '');
