import { readPeriod } from '../../deadline/period.ts';
import type { OfficePlace } from '../../office/office-file.ts';
import type { DocumentType } from '../../schemas/document.ts';
import { typeNames } from '../../vi/document-types.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import type { KnownContent } from '../known.ts';
import { isCapitals, spaced } from '../marks.ts';
import type { IntakeDoubt, ProposedHead } from '../proposal.ts';
import type { UnitDesk } from '../units/proposals.ts';
import { basisOfSentence } from './basis.ts';
import { dayIn } from './day.ts';
import { issuerOf } from './issuer.ts';
import { type HeadLine, hasGaps, isRightBelow } from './lines.ts';
import { typeLine, typeOfNumber } from './named-type.ts';
import { printedNumber } from './number.ts';
import { periodsIn } from './period.ts';
import { recipientsOf } from './recipients.ts';
import { beginsFoot, signerOf } from './signer.ts';

/** The head of a document with what is to be said of it, and where its own text begins. */
export interface HeadRead {
	readonly head: ProposedHead;
	readonly doubts: readonly IntakeDoubt[];
	/** Lines from here on are the text below the title. */
	readonly bodyFrom: number;
}

/** Reads type, number, day, title, issuer, signer, basis, recipients and period. */
export function readHead(lines: readonly HeadLine[], known: KnownContent, desk: UnitDesk, isSpoilt: boolean): HeadRead {
	const doubts: IntakeDoubt[] = [];
	const uncertain: string[] = [];
	const tell = (code: string, field: string, at: { place: OfficePlace; text: string } | null, choice: string) =>
		doubts.push({ code, assignment: null, field, place: at?.place ?? {}, words: at?.text ?? '', choice });
	const early = lines.slice(0, 60);
	const typeAt = early.findIndex((line) => typeLine(line) !== null);
	const kind = typeAt < 0 ? null : typeLine(early[typeAt] as HeadLine);
	const numbered = early.slice(0, typeAt < 0 ? 30 : typeAt + 25).flatMap((line, at) => {
		const found = printedNumber(line.text);
		return found === null || /ban hành kèm theo|kèm theo/iu.test(line.text) ? [] : [{ line, at, ...found }];
	});
	const attached = lines.flatMap((line) => {
		const found = /kèm theo/iu.test(line.text)
			? printedNumber(line.text.replace(/^.*?(?=s[ốo] ?:?\s*\S*\s*\/)/iu, 'Số: ').replace(/^Số: s[ốo]\s*:?/iu, 'Số:'))
			: null;
		return found === null ? [] : [{ line, at: -1, ...found, isSure: false }];
	});
	const [number = null] = [...numbered, ...attached];
	const type = typeIn(lines, typeAt, kind?.type ?? null, number?.number ?? null, tell);
	let shown: string | null = number?.number ?? null;
	if (number === null || number.state !== 'read') {
		shown ??= type === null ? null : `để trống/${abbreviationOf(type)}`;
		tell(
			'unreadable-number',
			'number',
			number?.line ?? null,
			shown === null ? doubtWords.noNumberAtAll : doubtWords.noNumber(shown),
		);
		uncertain.push('number');
	} else if (!number.isSure) {
		tell('number-guessed', 'number', number.line, doubtWords.numberGuessed(number.number));
		uncertain.push('number');
	}
	const dayAt = dayLine(lines, number?.at ?? -1, typeAt, attached[0]?.line ?? null);
	const day = dayAt === null ? null : dayIn(dayAt.text);
	if (day === null) tell('missing-day', 'issued', null, doubtWords.noDay);
	else if (!day.isWhole) tell('partial-day', 'issued', dayAt, doubtWords.partialDay(day.day));
	else if (isSpoilt || dayAt?.isFar) tell('day-guessed', 'issued', dayAt, doubtWords.dayGuessed(day.day));
	if (day !== null && !day.isWhole) uncertain.push('issued');

	const title = titleOf(lines, typeAt, kind?.rest ?? '', type);
	if (title.text === '') tell('missing-title', 'title', null, doubtWords.noTitle);
	else if (isSpoilt)
		tell('spoilt-title', 'title', { place: title.at?.place ?? {}, text: title.text }, doubtWords.titleSpoilt);
	else if (title.isGuess)
		tell('title-guessed', 'title', { place: title.at?.place ?? {}, text: title.text }, doubtWords.titleGuessed);
	const issuer = issuerOf(lines, typeAt < 0 ? (number?.at ?? 0) + 1 : typeAt, desk, known.authority);
	if (issuer === null) tell('missing-issuer', 'issuer', null, doubtWords.noIssuer);
	else if (!issuer.isSure)
		tell(
			'issuer-guessed',
			'issuer',
			{ place: issuer.at?.place ?? {}, text: issuer.words },
			doubtWords.issuerGuessed(issuer.id),
		);
	if (issuer === null || (isSpoilt && !issuer.isSure)) uncertain.push('issuer');

	const signer = isSpoilt ? null : signerOf(lines.slice(title.end));
	if (signer === null) tell('missing-signer', 'signer', null, doubtWords.noSigner);
	else if (!signer.isSure) tell('signer-guessed', 'signer', signer.at, doubtWords.signerGuessed(signer.name));
	if (isSpoilt) uncertain.push('signer');

	const preamble = lines.slice(title.end, title.end + 60);
	const until = preamble.findIndex(
		({ text, bare }) =>
			/^quyet dinh\s*:|^(?:i|1|dieu 1)\s*[.:]/.test(bare) || (isCapitals(text) && /^QUYẾT/u.test(text)),
	);
	const named = sentencesOf(until < 0 ? preamble.slice(0, 30) : preamble.slice(0, until));
	const basis = named.flatMap(({ text, place }) => {
		const entries = isSpoilt ? [] : basisOfSentence(text);
		if (entries.length > 0) tell('basis-read', 'basis', { place, text }, doubtWords.basisGuessed);
		else tell('basis-left-out', 'basis', { place, text }, doubtWords.basisLeftOut);
		return entries;
	});
	const recipients = recipientsOf(lines);
	if (recipients.cut !== null) tell('recipient-cut', 'recipients', recipients.cut, doubtWords.recipientCut);
	if (isSpoilt && recipients.entries.length > 0) {
		tell('spoilt-recipients', 'recipients', recipients.at, doubtWords.recipientsSpoilt);
		uncertain.push('recipients');
	}
	const periods = periodsIn(title.text);
	const spoiltYear = isSpoilt && periods.length === 0 ? (/n\S{1,2}m\s*(\d{4})/iu.exec(title.text)?.[1] ?? null) : null;
	const period =
		(type === 'thong-bao-ket-luan' ? periods.findLast((one) => one.startsWith('6 tháng')) : undefined) ??
		periods[0] ??
		spoiltYear;
	if (period !== null && (periods.length !== 1 || spoiltYear !== null))
		tell(
			'period-guessed',
			'period',
			{ place: title.at?.place ?? {}, text: title.text },
			doubtWords.periodGuessed(period),
		);
	const effect = lines.find(({ text }) => /có hiệu lực (?:thi hành )?(?:kể )?từ ngày ký/iu.test(text));
	if (effect !== undefined && day?.isWhole)
		tell('effective-guessed', 'effective', effect, doubtWords.effectiveGuessed(effect.text));
	return {
		head: {
			type,
			number: shown,
			title: title.text === '' ? null : title.text,
			issued: day?.day ?? null,
			effective: effect !== undefined && day?.isWhole ? day.day : null,
			period: period !== null && readPeriod(period) !== null ? period : null,
			issuer: issuer?.id ?? null,
			signer: signer === null ? null : { name: signer.name, position: signer.position, capacity: signer.capacity },
			basis,
			recipients: recipients.entries,
			uncertain,
		},
		doubts,
		bodyFrom: title.end,
	};
}

type Tell = (code: string, field: string, at: { place: OfficePlace; text: string } | null, choice: string) => void;

/** The type by its line, else by the symbol, else a letter where it has “V/v”. */
function typeIn(
	lines: readonly HeadLine[],
	at: number,
	printed: DocumentType | null,
	number: string | null,
	tell: Tell,
): DocumentType | null {
	const bySymbol = number === null ? null : typeOfNumber(number);
	const line = lines[at] ?? null;
	if (printed === 'thong-bao') {
		const next = lines
			.slice(at, at + 3)
			.map(({ bare }) => bare)
			.join(' ');
		return /^thong bao:? k[eé]t lu/.test(next) || /thong bao k.t lu.n/.test(next) ? 'thong-bao-ket-luan' : 'thong-bao';
	}
	if (printed !== null && (bySymbol === null || bySymbol === printed)) return printed;
	if (printed !== null && bySymbol !== null) {
		const isSame =
			bySymbol === 'thong-bao-ket-luan' || bySymbol === 'thong-bao' ? printed.startsWith('thong-bao') : false;
		const type = isSame ? printed : bySymbol;
		tell('type-guessed', 'type', line, doubtWords.typeGuessed(typeNames[type]));
		return type;
	}
	const subject = lines.slice(0, 30).find(({ bare }) => /^v\/v |^ve viec /.test(bare));
	const type = bySymbol ?? (subject !== undefined || number !== null ? 'cong-van' : null);
	if (type === null) tell('missing-type', 'type', null, doubtWords.noType);
	else if (!(type === 'cong-van' && subject !== undefined))
		tell('type-guessed', 'type', subject ?? null, doubtWords.typeGuessed(typeNames[type]));
	return type;
}

const abbreviationOf = (type: DocumentType): string =>
	(
		({
			'quyet-dinh': 'QĐ',
			'ke-hoach': 'KH',
			'chi-thi': 'CT',
			'thong-bao': 'TB',
			'thong-bao-ket-luan': 'TB',
			'nghi-quyet': 'NQ',
			'bao-cao': 'BC',
		}) as Partial<Record<DocumentType, string>>
	)[type] ?? 'CV';

/** The line of the day: beside the number, with the name of a place; else that of “kèm theo”. */
function dayLine(
	lines: readonly HeadLine[],
	number: number,
	type: number,
	attached: HeadLine | null,
): (HeadLine & { isFar?: boolean }) | null {
	const until = type < 0 ? Math.max(number, 0) + 8 : Math.max(type, number) + 3;
	const near = [...lines.slice(Math.max(0, number), until), ...lines.slice(0, Math.max(0, number))];
	const dated = near.filter(({ text }) => dayIn(text) !== null && !/^(?:căn cứ|v\/v|kèm theo|\()/iu.test(text));
	const placed = dated.find(({ text }) => /,\s*ng[aà]y/iu.test(text)) ?? dated[0];
	if (placed !== undefined) return placed;
	if (attached !== null && dayIn(attached.text) !== null) return { ...attached, isFar: true };
	const late = lines.findLast(({ text }) => /^\p{Lu}[\p{L}\s.]{1,30},\s*ngày/u.test(text) && dayIn(text) !== null);
	return late === undefined ? null : { ...late, isFar: true };
}

/** The title below the type, or in a letter behind “V/v”, and the line behind it. */
function titleOf(
	lines: readonly HeadLine[],
	typeAt: number,
	rest: string,
	type: DocumentType | null,
): { text: string; end: number; at: HeadLine | null; isGuess: boolean } {
	const subject = lines.slice(0, 30).findIndex(({ bare }) => /^v\/v\b|^ve viec /.test(bare));
	// A file that holds an appendix alone has the title of that.
	const appendix =
		typeAt >= 0 || subject >= 0 ? -1 : lines.slice(0, 30).findIndex(({ bare }) => /^phu luc\b/.test(bare));
	const from = typeAt >= 0 ? typeAt + 1 : appendix >= 0 ? appendix + 1 : subject;
	if (from < 0 || (type === 'cong-van' && subject < 0 && typeAt < 0 && appendix < 0))
		return { text: '', end: 0, at: null, isGuess: true };
	const found: string[] = rest === '' ? [] : [rest];
	let at = from;
	const areParted = hasGaps(lines);
	const bounds =
		/^(?:can c\S{1,2} |theo |thuc hi|kinh g[uử]i|ban hanh kem theo|\(|dieu \d|quyet dinh\s*:|i\.|1\.|_{3}|-{3}|\*{3}|ngay \d|so ?:|s6 ?:)/;
	for (; at < lines.length && at < from + 9; at++) {
		const line = lines[at];
		if (line === undefined) break;
		const isFirst = found.length === 0;
		if (!isFirst && (bounds.test(line.bare) || line.number !== null || beginsFoot(line))) break;
		if (isFirst && /^(?:\(|_{3}|-{3})/.test(line.bare)) continue;
		if (isFirst && bounds.test(line.bare) && !/^(?:v\/v|thuc hi|theo |ngay )/.test(line.bare)) break;
		if (
			!isFirst &&
			typeAt >= 0 &&
			isCapitals(line.text) &&
			/^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|GIÁM ĐỐC|TRƯỞNG|BỘ TRƯỞNG|CHU TICH|UY BAN)/u.test(line.text)
		)
			break;
		// A new paragraph that is long, or ends as a sentence does, is the text.
		const isNew = line.paragraph !== lines[at - 1]?.paragraph;
		if (
			!isFirst &&
			isNew &&
			(line.text.length > 180 || /[.:;]$/.test(line.text) || (isNew && !line.bold && lines[at - 1]?.bold))
		)
			break;
		const isBelow = isRightBelow(line, lines[at - 1]);
		if (!isFirst && areParted && !isBelow && line.place.row !== undefined) break;
		if (!isFirst && isNew && typeAt < 0 && !isBelow && appendix < 0) break;
		if (typeAt < 0 && dayIn(line.text) !== null && /,\s*ng[aà]y/iu.test(line.text)) continue;
		found.push(line.text);
	}
	const text = spaced(found.join(' ')).replace(/\s*\.$/u, '');
	const isGuess = appendix >= 0 || found.length > 4 || text.length > 350;
	return { text, end: at, at: lines[from] ?? null, isGuess };
}

/** The sentences of the preamble that name what it rests on, each from its paragraph. */
function sentencesOf(lines: readonly HeadLine[]): { text: string; place: OfficePlace }[] {
	const paragraphs = [...Map.groupBy(lines, ({ paragraph }) => paragraph).values()];
	return paragraphs.flatMap((own): { text: string; place: OfficePlace }[] => {
		const text = own.map((line) => line.text).join(' ');
		const isBasis = /^(?:-\s*)?(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Triển khai|Can c)/u.test(text) && text.length < 900;
		return isBasis ? [{ text, place: own[0]?.place ?? {} }] : [];
	});
}
