import { history } from '../../vi/history.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { inOneLine } from '../../words/one-line.ts';
import { shorten } from '../../words/shorten.ts';
import type { ReviewedDocument, ReviewedItem } from '../review/review.ts';
import type { PlanCellChange, PlanChange, PlanDocumentChange } from './change.ts';

/** What becomes of a document, as a review tells it: item by item, each with its row. `head` is what differs of the document itself. */
export function planReview(
	{ document, changes }: PlanDocumentChange,
	head: ReviewedDocument['head'] = [],
): ReviewedDocument {
	const items = (list: PlanChange['form']['list']) =>
		changes.filter(({ form }) => form.list === list).flatMap((one) => itemOf(one) ?? []);
	return {
		id: document.id,
		name: document.name,
		kind: 'edited',
		head,
		assignments: items('assignments'),
		targets: items('targets'),
	};
}

/** What is only shown, by the reason for which it is: an item a line, or a value of one. */
export function keptLines(changes: readonly PlanChange[], kept: PlanCellChange['kept']): string[] {
	return changes.flatMap((one) => {
		const name = nameOf(one);
		if (one.kind === 'missing') return kept === 'no-longer' ? [`${name}: ${shorten(one.text, mostShown)}`] : [];
		return one.cells
			.filter((cell) => cell.kept === kept)
			.map(({ column, before, after }) => {
				const words = [before, ...(kept === 'each-lead' ? [after] : [])].map(
					(text) => `“${shorten(told(text), mostShown)}”`,
				);
				return `${name}. ${one.form.table.names[column.key] ?? column.key}: ${words.join(' → ')}`;
			});
	});
}

/** Letters of a text that is only shown. */
const mostShown = 200;

const kinds = { new: 'added', dropped: 'removed' } as const;

const nameOf = ({ form, id, place }: PlanChange): string => {
	const plain = form.list === 'assignments' ? history.assignment(id) : history.target(id);
	return place === null ? plain : planWords.rowName(plain, place.row);
};

/** `null` of what is only shown. */
function itemOf(change: PlanChange): ReviewedItem | null {
	const { form, kind, text } = change;
	const cells = change.cells.filter(({ value }) => value !== undefined);
	if (kind === 'missing' || (kind === 'changed' && cells.length === 0)) return null;
	const name = nameOf(change);
	if (kind !== 'changed') return { kind: kinds[kind], name, text, parts: [] };
	const isMoved = cells.some(({ column }) => column.key === 'due' || column.key === 'dueInWords');
	return {
		kind: isMoved ? 'moved' : 'edited',
		name,
		text: '',
		parts: cells.map(({ column, before, after }) => ({
			name: form.table.names[column.key] ?? column.key,
			before: told(before),
			after: told(after),
		})),
	};
}

const told = (text: string): string => inOneLine(text);
