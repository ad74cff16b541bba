import { stringify } from 'yaml';
import { writtenBasis } from '../head/basis.ts';
import type { IntakeProposal, ProposedAssignment, ProposedTarget, ProposedUnit } from '../proposal.ts';

/** The file that was read. */
export interface ReadSource {
	/** Its name as the office gave it; `null` of pasted text. */
	readonly name: string | null;
	readonly sha256: string;
	/** Its name in the folder `originals`, where it is copied there. */
	readonly copy: string | null;
}

/** The key as a part of an object, left out where there is nothing to say. */
const given = <Value>(key: string, value: Value): Record<string, Value> =>
	value === null || value === '' || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };

/** The frontmatter of a draft, between its fences. */
export function frontmatterText({ head, assignments, targets, isSpoilt }: IntakeProposal, source: ReadSource): string {
	const kept = head.recipients.find((one) => /^lưu/iu.test(one));
	const original = `Bản ký của cơ quan ban hành${kept === undefined ? '' : `; phần Nơi nhận ghi ${kept.charAt(0).toLowerCase()}${kept.slice(1)}`}`;
	const value = {
		...given('type', head.type),
		...given('number', head.number),
		...given('title', head.title),
		...given('issued', head.issued),
		...given('effective', head.effective),
		...given('period', head.period),
		draft: true,
		...given('issuer', head.issuer),
		...given(
			'signer',
			head.signer === null
				? null
				: {
						name: head.signer.name,
						...given('position', head.signer.position),
						...given('capacity', head.signer.capacity),
					},
		),
		...given('basis', head.basis.map(writtenBasis)),
		...given('recipients', head.recipients),
		source: {
			original,
			...given('file', source.copy),
			...given('name', source.name),
			sha256: source.sha256,
			text: isSpoilt ? 'ocr' : 'typed',
		},
		...given('uncertain', head.uncertain),
	};
	return [
		'---\n',
		stringify(value, { lineWidth: 0 }),
		...listText('targets', targets.map(writtenTarget)),
		...listText('assignments', assignments.map(writtenAssignment)),
		'---\n',
	].join('');
}

/** A list under its key, written entry by entry: a plan has a thousand. */
function listText(key: string, entries: readonly object[]): string[] {
	if (entries.length === 0) return [];
	return [`${key}:\n`, ...entries.map((one) => stringify([one], { lineWidth: 0 }).replace(/^(?=.)/gmu, '  '))];
}

const writtenTarget = (one: ProposedTarget) => ({
	id: one.id,
	indicator: one.indicator,
	...given('comparator', one.comparator),
	...given('value', one.value),
	...given('measure', one.measure),
	...given('responsible', one.responsible),
	text: one.text,
});

const writtenAssignment = (one: ProposedAssignment) => ({
	id: one.id,
	...given('item', one.item),
	...given('task', one.task),
	verbatim: true,
	...given('deliverables', one.deliverables),
	...given('leads', one.leads),
	...given('cooperating', one.cooperating),
	...given('cooperationNote', one.cooperationNote),
	...given('due', one.due),
	...given('field', one.field),
	...given('inCharge', one.inCharge),
	...given('funding', one.funding === null ? null : { text: one.funding }),
	...given('note', one.note),
});

/** Proposed units in the form of `units.yaml`. */
export function unitsText(units: readonly ProposedUnit[]): string {
	return stringify(
		units.map((one) => ({
			id: one.id,
			name: one.name,
			kind: one.kind,
			...given('head', one.head),
			...given('aliases', one.aliases),
			...(one.open && { open: true }),
		})),
		{ lineWidth: 0 },
	);
}
