import { z } from 'zod';
import { document } from '../schemas/document.ts';
import { recordFields } from '../vi/record-fields.ts';
import { fundingRecord } from './particulars.ts';
import { dayText, idInLocality, itemIdText, plainId } from './place.ts';

const words = recordFields.documents;
const written = document.shape;

const period = z.object({
	start: dayText.describe(words.periodStart),
	end: dayText.describe(words.periodEnd),
});

const signer = z.object({
	name: z.string().describe(words.signerName),
	position: z.string().nullable().describe(words.signerPosition),
	capacity: written.signer.unwrap().shape.capacity.unwrap().nullable().describe(words.signerCapacity),
});

const basis = z.object({
	number: z.string().nullable().describe(words.basisNumber),
	title: z.string().describe(words.basisTitle),
	issued: dayText.nullable().describe(words.basisIssued),
	issuer: z.string().nullable().describe(words.basisIssuer),
	relation: written.basis.unwrap().element.shape.relation.describe(words.basisRelation),
	document: idInLocality.nullable().describe(words.basisDocument),
});

const consequence = z.object({
	item: z.string().describe(words.consequenceItem),
	text: z.string().describe(words.consequenceText),
	condition: z.string().nullable().describe(words.consequenceCondition),
	binds: z.array(idInLocality).describe(words.consequenceBinds),
	targets: z.array(itemIdText).describe(words.consequenceTargets),
	allTargets: z.boolean().describe(words.consequenceAllTargets),
});

const original = z.object({
	file: z.url().nullable().describe(words.originalFile),
	mediaType: z.string().nullable().describe(words.originalType),
	size: z.int().nullable().describe(words.originalBytes),
	sha256: z.string().nullable().describe(words.originalSha256),
	address: z.url().nullable().describe(words.originalAddress),
});

/** The published record of a document. */
export const documentRecord = z
	.object({
		id: idInLocality.describe(words.id),
		locality: plainId.describe(words.locality),
		type: written.type.describe(words.type),
		number: z.string().describe(words.number),
		title: z.string().describe(words.title),
		issued: dayText.nullable().describe(words.issued),
		issuedPart: z
			.string()
			.regex(/^\d{4}(-\d{2})?$/)
			.nullable()
			.describe(words.issuedPart),
		effective: dayText.nullable().describe(words.effective),
		expires: dayText.nullable().describe(words.expires),
		period: period.nullable().describe(words.period),
		issuer: idInLocality.describe(words.issuer),
		jointIssuers: z.array(idInLocality).describe(words.jointIssuers),
		signer: signer.nullable().describe(words.signer),
		basis: z.array(basis.describe(words.basisOne)).describe(words.basis),
		uncertain: z.array(z.string()).describe(words.uncertain),
		original: original.optional().describe(words.original),
		funding: fundingRecord.optional().describe(recordFields.assignments.funding),
		consequences: z.array(consequence.describe(words.consequence)).optional().describe(words.consequences),
		url: z.url().describe(words.url),
	})
	.describe(words.record);
