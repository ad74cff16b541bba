import { dayPhrase } from '../words/day.ts';
import { itemInWords } from '../words/item.ts';
import { changedWords, history } from './history.ts';

/** Every sentence about what later documents change, in Vietnamese. */
export const amendments = {
	title: 'Thay đổi nhiệm vụ của văn bản khác',
	given: (document: string, item: string) => `${document}, ${item}`,
	since: (day: string) => `Từ ${dayPhrase(day)}, theo`,
	thisDocument: 'văn bản này',
	item: itemInWords,
	part: (name: string, before: string, after: string) =>
		`${lowered(name)} ${changedWords(withoutStop(before), withoutStop(after))}`,
	cancels: 'bãi bỏ nhiệm vụ này',
	reason: (reason: string) => `Lý do: ${reason}`,
	ended: { cancelled: 'Đã bãi bỏ', replaced: 'Văn bản giao đã được thay thế' },
	endedFrom: (day: string) => `không còn hiệu lực từ ${dayPhrase(day)}`,
	/** A sentence without its end. */
	endOf: (why: 'cancelled' | 'replaced', day: string, document: string) =>
		`${amendments.ended[why]}, ${amendments.endedFrom(day)}, theo ${document}`,
	/** A sentence without its end, beside words that later documents have changed. */
	counted: (documents: readonly string[]) => `Đã tính các thay đổi theo ${documents.join('; ')}`,
	formerDue: (text: string, day: string, document: string) =>
		`Trước ${dayPhrase(day)}, thời hạn là: ${text || history.nothing} (thay đổi theo ${document})`,
} as const;

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** Words within a sentence: their own full stop is left to it. */
const withoutStop = (words: string): string => words.replace(/\.$/, '');
