import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { quote } from '../words/phrase.ts';
import type { Sight } from './sight.ts';

/** Returns the problem of a last day that stands inside a condition: "Khi có phát sinh trước ngày 15/12". Null for none. */
export const clashing = ({ phrase, clause: { clash } }: Sight): Refusal | null =>
	clash === null ? null : messages.sideBySide(quote(phrase, clash.from, clash.to));
