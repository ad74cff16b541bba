import { z } from 'zod';
import { calling, id, words } from './text.ts';

/** `content/fields.yaml`: lĩnh vực, the fields of reform, in the order in which pages show them. */
export const fields = z.array(
	z.strictObject({
		/** Id used in documents and addresses. */
		id,
		/** Name in full. */
		name: calling,
		/** What belongs to the field, in one or two sentences. */
		meaning: words,
		/** The document that names the field. */
		source: words,
	}),
);

export type Field = z.infer<typeof fields>[number];
