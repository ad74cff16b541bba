import { portal as words } from '../../vi/portal/portal.ts';
import { shownDay } from '../../words/day.ts';
import { onSite } from '../on-site.ts';

// The table of a name of several sites. The file is read by ranges, a page of the table at a time.

const rowsOfPage = 50;
/** Bytes of the first request: the footer of a file. */
const footer = 16_384;

type Row = Readonly<Record<string, unknown>>;

for (const area of document.querySelectorAll<HTMLElement>('[data-rows]')) begin(area);

function begin(area: HTMLElement): void {
	const [form, status, table] = [
		area.querySelector('form'),
		area.querySelector('[role="status"]'),
		area.querySelector('table'),
	];
	const [select, body, steps] = [
		area.querySelector('select'),
		area.querySelector('tbody'),
		area.querySelector<HTMLElement>('p.buttons'),
	];
	if (!form || !status || !table || !select || !body || !steps) return;
	const fields = [...table.querySelectorAll<HTMLElement>('th[data-field]')];
	const { rows: file = '', bytes = '0' } = area.dataset;
	let reader: Promise<Reader> | undefined;
	let from = 0;
	let asked = 0;

	async function show(): Promise<void> {
		asked += 1;
		const own = asked;
		say(words.loading);
		try {
			reader ??= open(onSite(file), Number(bytes));
			const { rows, total } = await (await reader)(select?.value ?? '', from);
			if (own !== asked) return;
			body?.replaceChildren(...rows.map(rowOf));
			table?.removeAttribute('hidden');
			steps?.toggleAttribute('hidden', total <= rowsOfPage);
			for (const button of steps?.querySelectorAll('button') ?? []) {
				const at = from + Number(button.dataset['step']) * rowsOfPage;
				button.disabled = at < 0 || at >= total;
			}
			say(words.rowsShown(from + 1, from + rows.length, total));
		} catch {
			reader = undefined;
			if (own === asked) say(words.failed);
		}
	}

	const rowOf = (row: Row): HTMLElement => {
		const line = document.createElement('tr');
		line.append(...fields.map((field) => cellOf(field, row)));
		return line;
	};

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		from = 0;
		void show();
	});
	select.addEventListener('change', () => {
		from = 0;
		if (!table.hidden) void show();
	});
	steps.addEventListener('click', ({ target }) => {
		const step = target instanceof HTMLElement ? Number(target.dataset['step'] ?? 0) : 0;
		if (step === 0) return;
		from += step * rowsOfPage;
		void show();
	});
	area.setAttribute('data-began', '');
}

function cellOf(field: HTMLElement, row: Row): HTMLElement {
	const name = field.dataset['field'] ?? '';
	const cell = document.createElement(name === 'site' ? 'th' : 'td');
	if (name === 'site') cell.setAttribute('scope', 'row');
	cell.dataset['label'] = field.textContent ?? '';
	const value = row[name];
	const text =
		value instanceof Date
			? shownDay(value.toISOString().slice(0, 10))
			: String(value ?? (name === 'lastDay' ? words.noDay : ''));
	if (name === 'lastDay') cell.className = 'whole-day';
	const { address, page } = row;
	if (
		'link' in field.dataset &&
		typeof address === 'string' &&
		/^https?:\/\//.test(address) &&
		typeof page === 'string'
	) {
		const link = document.createElement('a');
		link.href = address + page;
		link.rel = 'external';
		link.textContent = text;
		cell.append(link);
	} else cell.textContent = text;
	return cell;
}

type Reader = (site: string, from: number) => Promise<{ rows: readonly Row[]; total: number }>;

/** A file of rows, whose footer is read. Rejects if it cannot be had. */
async function open(url: string, bytes: number): Promise<Reader> {
	const { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
	const file = await asyncBufferFromUrl({ url, byteLength: bytes });
	const metadata = await parquetMetadataAsync(file, { initialFetchSize: footer });
	const total = Number(metadata.num_rows);
	let last: { readonly site: string; readonly rows: readonly Row[] } = { site: '', rows: [] };
	return async (site, from) => {
		const until = Math.min(from + rowsOfPage, total);
		if (site === '')
			return { total, rows: await parquetReadObjects({ file, metadata, rowStart: from, rowEnd: until }) };
		if (last.site !== site)
			last = { site, rows: await parquetReadObjects({ file, metadata, filter: { site: { $eq: site } } }) };
		return { rows: last.rows.slice(from, from + rowsOfPage), total: last.rows.length };
	};
}
