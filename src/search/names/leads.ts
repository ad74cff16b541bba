import { runAt } from '../query/words.ts';

/** Words that only say of what kind the named thing is; a name may be asked for with or without them. */
const leads = ['ty le', 'chi tieu', 'muc do', 'nhiem vu', 'cong viec', 'linh vuc', 'don vi', 'dia phuong', 'van ban'];
/** The words without such a beginning, and how much less a match with them counts; nothing where they begin otherwise. */
export function withoutLead(words: readonly string[]): { words: string[]; less: number }[] {
	const lead = leads.map((one) => one.split(' ')).find((one) => runAt(words, one) === 0);
	if (lead === undefined) return [];
	const rest = words.slice(lead.length);
	return [{ words: rest[0] === 'cua' || rest[0] === 've' ? rest.slice(1) : rest, less: 2 }];
}
