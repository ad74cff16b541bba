import { expect, it } from 'vitest';
import { onTerminal } from './on-terminal.ts';

it.each([
	['van-ban/Thư mục/index.html', 'van-ban/Thư mục/index.html'],
	['a\nĐúng với bản kê', 'a<U+000A>Đúng với bản kê'],
	['\u001b[2J\u009b1m\r', '<U+001B>[2J<U+009B>1m<U+000D>'],
	['\u202egpj.html\u200b\u2028', '<U+202E>gpj.html<U+200B><U+2028>'],
	['\ud800', '<U+D800>'],
	['x'.repeat(5000), `${'x'.repeat(300)}…`],
])('a name of others does nothing to a terminal: %j', (name, shown) => {
	expect(onTerminal(name)).toBe(shown);
});
