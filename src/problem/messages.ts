import { bodyMessages } from './body-messages.ts';
import { changeMessages } from './change-messages.ts';
import { documentMessages } from './document-messages.ts';
import { fileMessages } from './file-messages.ts';
import { measurementMessages } from './measurement-messages.ts';
import { redirectMessages } from './moved/redirect-messages.ts';
import { referenceMessages } from './reference-messages.ts';
import { resultMessages } from './result-messages.ts';
import { scoreMessages } from './score-messages.ts';
import { shardMessages } from './shards/shard-messages.ts';
import { sheetMessages } from './sheet-messages.ts';
import { planMessages } from './sheets/plan-messages.ts';
import { trackerMessages } from './sheets/tracker-messages.ts';
import { signMessages } from './sign-messages.ts';
import { targetMessages } from './target-messages.ts';
import { unitMessages } from './unit-messages.ts';
import { valueMessages } from './value-messages.ts';
import type { Wording } from './wording.ts';
import { yamlMessages } from './yaml-messages.ts';

/**
 * Every message to writers under its code. A code is a promise: `check --format json` prints it, and `docs/huong-dan/loi.md` has a
 * section for it. The reason says what is wrong, the remedy what to write instead.
 */
export const catalogue = {
	...fileMessages,
	...yamlMessages,
	...valueMessages,
	...signMessages,
	...documentMessages,
	...referenceMessages,
	...redirectMessages,
	...shardMessages,
	...unitMessages,
	...targetMessages,
	...changeMessages,
	...resultMessages,
	...measurementMessages,
	...scoreMessages,
	...sheetMessages,
	...planMessages,
	...trackerMessages,
	...bodyMessages,
} as const satisfies Readonly<Record<string, (...values: never[]) => Wording>>;

/** The stable name of a kind of problem: `unknown-unit`. */
export type Code = keyof typeof catalogue;

/** What is said of one problem, with its code. */
export interface Message extends Wording {
	readonly code: Code;
}

/** The message with this code, made with the values that it quotes. */
export function say<Kind extends Code>(code: Kind, ...values: Parameters<(typeof catalogue)[Kind]>): Message {
	const make = catalogue[code] as (...values: unknown[]) => Wording;
	return { code, ...make(...values) };
}
