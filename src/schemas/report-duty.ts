import { z } from 'zod';
import { listOf, words } from './text.ts';

/** What a document says of a report that an assignment asks for. */
export const reportDuty = z.strictObject({
	/** To whom, each a unit or the words for a body that the site does not know. */
	to: listOf(words),
	/** Through whom (`qua Phòng Nội vụ`): a unit or words. */
	through: words.optional(),
	/** The window of figures, in the document's words (`số liệu từ ngày 15/12 năm trước đến ngày 14/3`). */
	figures: words.optional(),
});
