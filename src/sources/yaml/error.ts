import { type Message, say } from '../../problem/messages.ts';

/** What is said of an error of the YAML parser. The parser's own code and the words where it stumbled decide it. */
export function yamlError(parserCode: string, near: string): Message {
	switch (parserCode) {
		case 'TAB_AS_INDENT':
			return say('tab-indent');
		case 'DUPLICATE_KEY':
			return say('duplicate-key');
		case 'BAD_INDENT':
		case 'MULTILINE_IMPLICIT_KEY':
			return say('uneven-indent', near);
		case 'MISSING_CHAR':
			return say('missing-sign', near);
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_KEY':
			return say('two-colons', near);
		case 'BAD_DQ_ESCAPE':
			return say('backslash');
		case 'TAG_RESOLVE_FAILED':
			return say('exclamation-first', near);
		case 'MULTIPLE_DOCS':
			return say('second-data-part');
		case 'BAD_SCALAR_START':
			return say('yaml-sign-first', near);
		default:
			return say('unreadable-data', near);
	}
}
