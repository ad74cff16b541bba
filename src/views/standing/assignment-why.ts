import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import { type WhyView, whyView } from './why.ts';

/** A further part of why an assignment stands as it does. */
export interface AssignmentWhy {
	readonly path: string;
	/** The page of the assignment, its number and its task. */
	readonly assignment: { readonly href: string; readonly number: string; readonly task: string };
	readonly document: { readonly href: string; readonly name: string };
	readonly why: WhyView;
}

/** A part of what is told of an assignment, `binh-tan/7679-qd-ubnd-2022#3.13 2`. Throws if the register has none of this id, or no report about it. */
export function assignmentWhy(index: Index, key: string): AssignmentWhy {
	const [id = '', part] = key.split(' ');
	const entry = index.assignments.get(id);
	const why = entry && whyView(index, entry, Number(part));
	if (entry === undefined || why == null) throw new Error(`nothing to tell of ${key}`);
	const { href, name } = documentLink(index, entry.document);
	return {
		path: address.whyPage(id, why.part),
		assignment: { href: address.assignmentPage(id), number: entry.number, task: entry.task },
		document: { href, name },
		why,
	};
}
