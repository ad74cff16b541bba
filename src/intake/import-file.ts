import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { contentFolder } from '../folders.ts';
import { readOfficeFile } from '../office/read-office-file.ts';
import { documentSlug } from '../register/number.ts';
import { originalTypes } from '../schemas/original.ts';
import { intakeWords } from '../vi/intake/report.ts';
import { slug } from '../words/fold.ts';
import { bodyText } from './draft/body.ts';
import { frontmatterText, unitsText } from './draft/frontmatter.ts';
import { isoOf } from './head/day.ts';
import { knownOf } from './known-of.ts';
import type { IntakeProposal, IntakeRefusal } from './proposal.ts';
import { propose } from './propose.ts';
import type { ImportOf, KeptReport } from './report/kept-report.ts';

/** What is asked of an import. */
export interface ImportAsked {
	readonly bytes: Uint8Array;
	/** Name of the file; `null` of pasted text. */
	readonly name: string | null;
	readonly locality: string;
	/** Where the draft goes; `null`: to the content. */
	readonly out: string | null;
	readonly copiesSource: boolean;
}

/** A draft that is ready to be written, with the path of each file. */
export interface ImportMade {
	readonly proposal: IntakeProposal;
	readonly path: string;
	readonly text: string;
	readonly units: string;
	/** The copy of the file; `null` where none is asked for or its kind is not kept. */
	readonly copy: string | null;
	/** Which import it is, and what is kept of it for the desk once the draft is written. */
	readonly of: ImportOf;
	readonly report: KeptReport;
}

/** Makes a draft of a file. Nothing is written. `unknown-locality` where the draft is to go to a locality that is not there. */
export async function makeImport(
	asked: ImportAsked,
): Promise<{ readonly made: ImportMade } | { readonly refusal: IntakeRefusal } | { readonly unknown: string }> {
	const read = await readOfficeFile(asked.bytes, asked.name ?? 'van-ban.txt');
	if ('refusal' in read) return read;
	const known = knownOf(contentFolder(), asked.locality);
	if (asked.out === null && known.name === null) return { unknown: asked.locality };
	const found = propose(read.file, known);
	if ('refusal' in found) return found;
	const { proposal } = found;
	const own = slugOf(proposal, asked.name);
	const folder = join(contentFolder(), 'localities', asked.locality);
	const path = asked.out ?? join(folder, 'documents', `${own}.mdx`);
	const end = extname(asked.name ?? '')
		.slice(1)
		.toLowerCase();
	const copyName = asked.copiesSource && end in originalTypes ? `${own}.${end}` : null;
	const sha256 = createHash('sha256').update(asked.bytes).digest('hex');
	const source = { name: asked.name === null ? null : basename(asked.name), sha256, copy: copyName };
	return {
		made: {
			proposal,
			path,
			text: `${frontmatterText(proposal, source)}\n${bodyText(proposal)}\n`.replace(/\n{2,}$/u, '\n'),
			units: unitsText(proposal.units),
			copy: copyName === null ? null : join(folder, 'originals', copyName),
			of: { draft: path, sha256 },
			report: {
				source: source.name ?? intakeWords.pasted,
				doubts: proposal.doubts.map((one) => ({ ...one, isSettled: false })),
				skipped: proposal.skipped,
				units: proposal.units,
				blocks: read.file.blocks,
			},
		},
	};
}

/** What a file says of a locality that is there, with the units that it lacks as text; or why it is refused. Nothing is made of it. */
export async function officeProposal(
	bytes: Uint8Array,
	name: string,
	content: string,
	locality: string,
): Promise<{ readonly proposal: IntakeProposal; readonly units: string } | { readonly refusal: IntakeRefusal }> {
	const read = await readOfficeFile(bytes, name);
	if ('refusal' in read) return read;
	const found = propose(read.file, knownOf(content, locality));
	return 'refusal' in found ? found : { proposal: found.proposal, units: unitsText(found.proposal.units) };
}

function slugOf({ head }: IntakeProposal, name: string | null): string {
	if (head.number !== null && head.issued !== null) return documentSlug(head.number, isoOf(head.issued));
	const base = slug(basename(name ?? '', extname(name ?? ''))).slice(0, 60);
	return `${intakeWords.noName}${base === '' ? '' : `-${base}`}`;
}
