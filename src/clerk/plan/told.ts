import { history } from '../../vi/history.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { inOneLine } from '../../words/one-line.ts';
import type { ReviewedDocument, ReviewedItem } from '../review/review.ts';
import type { PlanCellChange, PlanChange, PlanDocumentChange } from './change.ts';

/** What becomes of a document, as a review tells it: item by item, each with its row. `head` is what differs of the document itself. */
export function planReview(
	{ document, changes }: PlanDocumentChange,
	head: ReviewedDocument['head'] = [],
): ReviewedDocument {
	const items = (list: PlanChange['form']['list']) => changes.filter(({ form }) => form.list === list).map(itemOf);
	return {
		id: document.id,
		name: document.name,
		kind: 'edited',
		head,
		assignments: items('assignments'),
		targets: items('targets'),
	};
}

const kinds = { new: 'added', dropped: 'removed', missing: 'removed' } as const;

function itemOf({ form, id, kind, cells, text, place }: PlanChange): ReviewedItem {
	const plain = form.list === 'assignments' ? history.assignment(id) : history.target(id);
	const shown = kind === 'missing' ? planWords.version.kept(plain) : plain;
	const name = place === null ? shown : planWords.rowName(shown, place.row);
	if (kind !== 'changed') return { kind: kinds[kind], name, text, parts: [] };
	const isMoved = cells.some(({ column }) => column.key === 'due' || column.key === 'dueInWords');
	return {
		kind: isMoved ? 'moved' : 'edited',
		name,
		text: '',
		parts: cells.map((cell) => ({
			name: labelOf(cell, form.table.names),
			before: told(cell.before),
			after: told(cell.after),
		})),
	};
}

const labelOf = ({ column, label }: PlanCellChange, names: Readonly<Record<string, string>>): string =>
	label ?? names[column.key] ?? column.key;

const told = (text: string): string => inOneLine(text);
