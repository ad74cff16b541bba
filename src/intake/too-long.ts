import { mostLetters } from '../schemas/text.ts';
import { doubtWords } from '../vi/intake/doubts.ts';
import type { IntakeDoubt, ProposedAssignment } from './proposal.ts';

const fields = ['task', 'due', 'note', 'cooperationNote', 'inCharge', 'funding'] as const;

/** What is told of fields with more words than a document may have in one. Nothing is cut. */
export function longFieldDoubts(assignments: readonly ProposedAssignment[]): IntakeDoubt[] {
	return assignments.flatMap((one) =>
		[
			...fields.map((field) => ({ field: field as string, text: one[field] ?? '' })),
			...one.deliverables.map((text) => ({ field: 'deliverables', text })),
		]
			.filter(({ text }) => text.length > mostLetters)
			.map(({ field, text }) => ({
				code: 'text-too-long',
				assignment: one.id,
				field,
				place: one.place,
				words: `${text.slice(0, 160)} …`,
				choice: doubtWords.tooLong(text.length, mostLetters),
			})),
	);
}
