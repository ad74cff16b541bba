import { z } from 'zod';
import { address } from '../address.ts';
import { say } from '../problem/messages.ts';
import { formProblem, id, words } from './text.ts';

/** An id of a field; its page is not that of what belongs to no field. */
const fieldId = id.superRefine((value, context) => {
	const path = address.field(value);
	if (path === address.withoutField) formProblem(context, say('taken-address', path.slice(1, -1)));
});

/** `content/fields.yaml`: lĩnh vực, the fields of reform, in the order in which pages show them. */
export const fields = z.array(
	z.strictObject({
		/** Id used in documents and addresses. */
		id: fieldId,
		/** Name in full. */
		name: words,
		/** What belongs to the field, in one or two sentences. */
		meaning: words,
		/** The document that names the field. */
		source: words,
	}),
);

export type Field = z.infer<typeof fields>[number];
