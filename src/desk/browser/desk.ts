import type { KeptReport } from '../../intake/report/kept-report.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { shorten } from '../../words/shorten.ts';
import { type DocumentName, unitsName } from '../name.ts';
import type { DeskDocument } from '../opened.ts';
import { assignmentsView } from './assignment-grid.ts';
import { bringView } from './bring.ts';
import type { DeskGround, Saving } from './fields.ts';
import { focusField, heldFocus } from './focus.ts';
import { basisView, bodyView, headView, wholeView } from './head.ts';
import { showLines } from './more.ts';
import { showProblems } from './problems.ts';
import { type Choices, RefusedError, server } from './server.ts';
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
		if (error.problems !== undefined) showProblems({ problems: error.problems });
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
	await frozen(async () => {
		open = await server.document(name);
		history.replaceState(null, '', `#${name.locality}/${name.slug}`);
		show(open, await server.choices(name.locality));
		tell('');
	});
	await listDocuments();
}

/** While the page is made anew nothing can be typed: it would belong to places that are gone. */
async function frozen(work: () => Promise<void>): Promise<void> {
	main.inert = true;
	try {
		await work();
	} finally {
		main.inert = false;
	}
}

/** Changes are written one after the other: each rests on what the last one left. */
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

function save({ edits, done, focus, ...whole }: Saving): Promise<boolean> {
	const of = open;
	// An entry added or taken away moves the others.
	if (focus !== undefined) main.inert = true;
	waiting++;
	const isDone = queue.then(async () => {
		const isWritten = of !== null && (await written(of, { edits, done, ...whole }));
		waiting--;
		if (focus !== undefined) {
			if (isWritten) await reload();
			main.inert = false;
			if (isWritten && focus !== '') focusField(focus);
		} else if (isWritten && waiting === 0) void refresh();
		return isWritten;
	});
	queue = isDone;
	return isDone;
}

/** Writes a change of a file, if it is still the one that is shown. */
async function written(of: DocumentName, { edits, done, ...whole }: Omit<Saving, 'focus'>): Promise<boolean> {
	if (open === null || open.locality !== of.locality || open.slug !== of.slug) return false;
	const { locality, slug, version } = open;
	return tried(async () => {
		const now = edits?.() ?? [];
		if (now.length > 0 || whole.body !== undefined || whole.whole !== undefined) {
			tell(words.saving);
			const saved = await server.save({ locality, slug, version, edits: now, ...whole });
			if (open !== null) open = { ...open, version: saved.version };
			tell(words.saved);
		}
		done?.();
	});
}

const ground: DeskGround = {
	save,
	period: () => (open !== null && 'period' in open.written ? writtenText(open.written.period) : ''),
};

/** Shows what the check says of what was saved, once it has said it. A file that was changed elsewhere is not taken for seen. */
async function refresh(): Promise<void> {
	const asked = open;
	if (asked === null) return;
	await tried(async () => {
		const { version, problems, lines } = await server.problems(asked);
		if (open?.version !== asked.version || open.slug !== asked.slug || open.locality !== asked.locality) return;
		if (version !== asked.version) throw new RefusedError(words.stale, true);
		open = { ...open, problems, lines };
		showLines(lines);
		showProblems(open);
		showPublish(open);
	});
}

async function reload(name = open): Promise<void> {
	if (name === null) return;
	await tried(() =>
		frozen(async () => {
			const give = heldFocus();
			open = await server.document(name);
			show(open, await server.choices(name.locality));
			give();
			tell('');
		}),
	);
}

/** Shows the doubts anew after some were looked at; the rest of the page stays, and the focus goes to the next doubt. */
function settled(report: KeptReport): void {
	if (open === null) return;
	open = { ...open, report };
	const aside = document.querySelector('aside');
	const height = aside?.scrollTop ?? 0;
	const now = sourceView(open, report, about);
	aside?.replaceWith(now);
	now.scrollTop = height;
	now.querySelector<HTMLElement>('.doubts[open] button:not(.link)')?.focus({ preventScroll: false });
	showPublish(open);
}

const about = { tried, reload: () => reload(), settled };

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
	await queue;
	const isDone = await tried(async () => {
		await server.publish(name, open?.version ?? name.version);
	});
	if (!isDone) return;
	await reload();
	await listDocuments();
	tell(words.published);
}

function show(shown: DeskDocument, choices: Choices): void {
	const { locality, slug, written, body, report, unread } = shown;
	const address = `/van-ban/${locality}/${slug}/`;
	const preview = tag('a', { href: address, target: 'minhbach-preview' }, words.preview);
	const views = isList(written)
		? [unitsView(ground, mapsOf(written), choices)]
		: [
				headView(ground, written, choices),
				basisView(ground, written),
				assignmentsView(ground, written, choices),
				targetsView(ground, written, choices),
				bodyView(ground, body, address),
			];
	main.replaceChildren(
		tag(
			'div',
			{ class: 'opened' },
			...(report === null ? [] : [sourceView(shown, report, about)]),
			tag(
				'div',
				{ class: 'draft' },
				tag('p', { class: 'state' }, tag('strong', { id: 'loi' }), ' ', ...(slug === unitsName ? [] : [preview])),
				tag('div', { id: 'loi-chung' }),
				tag('div', { id: 'cong-bo' }),
				...(unread === null ? views : [wholeView(ground, unread)]),
			),
		),
	);
	showLines(shown.lines);
	showProblems(shown);
	showPublish(shown);
}

picker.addEventListener('change', async () => {
	const [locality = '', slug = ''] = picker.value.split('/');
	await queue;
	if (slug === '' || !(await tried(() => opens({ locality, slug }))))
		picker.value = open === null ? '' : `${open.locality}/${open.slug}`;
});
// What is typed is saved when its field is left: closing the page leaves it.
addEventListener('beforeunload', (event) => {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	if (waiting > 0) event.preventDefault();
});
root.append(
	tag('header', {}, tag('h1', {}, words.title), tag('p', { class: 'quiet' }, words.lead), picker, status),
	main,
);
await tried(listDocuments);
const [locality = '', slug = ''] = location.hash.slice(1).split('/');
if (slug !== '') await tried(() => opens({ locality, slug }));
else document.querySelector('.bring')?.setAttribute('open', '');
