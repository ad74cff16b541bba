import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { assignment } from './assignment.ts';
import { change } from './change.ts';
import { consequence } from './consequence.ts';
import { day, dayOrPart } from './day.ts';
import { funding } from './funding.ts';
import { measurement } from './measurement.ts';
import { originalFile } from './original.ts';
import { result } from './result.ts';
import { score } from './score.ts';
import { target } from './target.ts';
import { documentNumber, flag, formProblem, listOf, namesOf, webAddress, words } from './text.ts';

/** Types of document with the abbreviation in their symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). A công văn has none. */
export const documentTypes = {
	'nghi-quyet': 'NQ',
	'quyet-dinh': 'QĐ',
	'chi-thi': 'CT',
	'quy-che': 'QC',
	'quy-dinh': 'QyĐ',
	'thong-bao': 'TB',
	'thong-bao-ket-luan': 'TB',
	'huong-dan': 'HD',
	'chuong-trinh': 'CTr',
	'ke-hoach': 'KH',
	'phuong-an': 'PA',
	'de-an': 'ĐA',
	'bao-cao': 'BC',
	'to-trinh': 'TTr',
	'bien-ban': 'BB',
	'cong-dien': 'CĐ',
	'cong-van': null,
} as const satisfies Record<string, string | null>;

export type DocumentType = keyof typeof documentTypes;
const typeNames = Object.keys(documentTypes) as [DocumentType, ...DocumentType[]];

/** One document that this one rests on or changes. */
const basis = z.strictObject({
	/** Number and symbol as printed (`4291/QĐ-UBND`); left out where the document gives none (most laws). */
	number: documentNumber.optional(),
	/** What it is: its type and subject in short (`Luật Tổ chức chính quyền địa phương`). */
	title: words,
	/** Day of issue, where the document gives it. */
	issued: day.optional(),
	/** Who issued it, as written (`Ủy ban nhân dân Thành phố`). */
	issuer: words.optional(),
	/** `implements` carries it out, `cites` rests on it, `reports` tells of its results, `replaces` and `amends` change it. */
	relation: z.enum(['implements', 'cites', 'reports', 'replaces', 'amends']),
});

export type Basis = z.infer<typeof basis>;

/** Frontmatter of a document, `documents/<number>-<symbol>-<year>.mdx`. */
export const document = z.strictObject({
	type: z.enum(typeNames),
	/** Number and symbol as printed (`7679/QĐ-UBND`); `không rõ/TB-VP` where the number cannot be read, `để trống/KH-UBND` where it is blank. */
	number: documentNumber,
	/** Trích yếu: what the document is about. */
	title: words,
	/** Day of issue; its month or year where the rest is not known. */
	issued: dayOrPart,
	/** First day of effect, where the document states it. */
	effective: day.optional(),
	/** Last day of effect, where the document or a later act states it. */
	expires: day.optional(),
	/** Span that the document plans for: `2023`, `2021 - 2025`, `6 tháng cuối năm 2023`. */
	period: words.optional(),
	/** Day to whose end its figures and statements go, where it states one. */
	dataDay: day.optional(),
	/** Unit that issued it, by id; of several the first. */
	issuer: words,
	/** Further units that issued it together with that one (văn bản liên tịch), by id. */
	jointIssuers: namesOf(words).default([]),
	signer: z
		.strictObject({
			name: words,
			/** Post of the signer (`Phó Chủ tịch`), where it can be read. */
			position: words.optional(),
			/** Signing capacity: `TM.` for the collective, `KT.` for the head, `TL.`, `TUQ.`, `Q.`; left out where the head signs. */
			capacity: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).optional(),
		})
		.optional(),
	/** Documents it rests on, in their order. */
	basis: listOf(basis),
	/** Nơi nhận, one entry each. */
	recipients: listOf(words),
	source: z.strictObject({
		/** Where the signed original is kept. */
		original: words,
		/** Web address of the original, where it is published. */
		url: webAddress.optional(),
		/** Name of the file of the original in the folder `originals` of the locality; it is published with the document. */
		file: originalFile.optional(),
		/** Name of the file that was read, as the office sent it; the file itself need not be kept. */
		name: words.optional(),
		/** SHA-256 of the file that was read, 64 hexadecimal digits, where one is kept. */
		sha256: z
			.string()
			.superRefine((value, context) => {
				if (!/^[0-9a-f]{64}$/.test(value)) formProblem(context, say('bad-checksum'));
			})
			.optional(),
		/** State of the text that was read: `typed`, or `ocr` (read by machine from a scan). */
		text: z.enum(['typed', 'ocr']),
		/** What readers should know about the state of the text. */
		note: words.optional(),
	}),
	/** Keys of the frontmatter that could not be read with certainty (`number`, `signer`). */
	uncertain: listOf(words),
	/** What carrying it out is paid from. */
	funding: funding.optional(),
	/** Part of the document where its targets stand (`Mục II`). */
	targetsPart: words.optional(),
	/** Part of the document where its assignments stand (`Phụ lục`). */
	assignmentsPart: words.optional(),
	/** `true` while it is not published: it is checked, and stands in nothing but the live preview. */
	draft: flag.optional(),
	/** A document that is a state secret is never published: `true` is refused. */
	mat: flag.optional(),
	targets: listOf(target),
	/** Its rules on what follows from results, which are shown and never applied. */
	consequences: listOf(consequence),
	/** What it says of the fate of assignments. */
	results: listOf(result),
	/** Figures that it states. */
	measurements: listOf(measurement),
	/** What it says of units in an index. */
	scores: listOf(score),
	/** What it changes of assignments of earlier documents. */
	changes: listOf(change),
	assignments: listOf(assignment),
});

export type Document = z.infer<typeof document>;
