import { hosting as words } from '../vi/founding/hosting.ts';
import { type Hosted, hiddenFolder } from './hosted.ts';
import { mediaTypes } from './media-types.ts';
import { iisMoves } from './moves.ts';
import { type Zone, zonesOf } from './zones.ts';

/** Kinds that every version of IIS knows, in words that it must not be told again. */
const known = new Set(['html', 'css', 'js', 'txt', 'xml']);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The settings of IIS for a site, `web.config` in its own folder, in place of the lesser one that every built site has. It holds
 * at the root of a host and below a path.
 */
export function iisConfig({ base, isSecure, moves }: Hosted): string {
	const [whole, ...parts] = zonesOf(isSecure);
	if (whole === undefined) return '';
	const types = [...mediaTypes].flatMap(([end, { type, isText }]) =>
		known.has(end)
			? []
			: [
					`<remove fileExtension=".${end}" />`,
					`<mimeMap fileExtension=".${end}" mimeType="${type}${isText ? '; charset=utf-8' : ''}" />`,
				],
	);
	const headers = ({ headers: all }: Zone) => [
		'<httpProtocol>',
		'\t<customHeaders>',
		// What stands further out is known in a part already, and IIS refuses a name that comes twice.
		...whole.headers.map(([name]) => `\t\t<remove name="${name}" />`),
		...all.map(([name, value]) => `\t\t<add name="${name}" value="${escaped(value)}" />`),
		'\t</customHeaders>',
		'</httpProtocol>',
	];
	const server = (lines: readonly string[]) => [
		'<system.webServer>',
		...lines.map((line) => `\t${line}`),
		'</system.webServer>',
	];
	const lines = [
		...server([
			'<staticContent>',
			...types.map((line) => `\t${line}`),
			'</staticContent>',
			...headers(whole),
			'<defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
			'<directoryBrowse enabled="false" />',
			'<security><requestFiltering><hiddenSegments>',
			`\t<remove segment="${hiddenFolder.slice(1)}" />`,
			`\t<add segment="${hiddenFolder.slice(1)}" />`,
			'</hiddenSegments></requestFiltering></security>',
			'<urlCompression doStaticCompression="true" />',
			'<httpErrors errorMode="Custom">',
			...[403, 404].flatMap((status) => [
				`\t<remove statusCode="${status}" subStatusCode="-1" />`,
				`\t<error statusCode="${status}" path="${base}/404.html" responseMode="ExecuteURL" />`,
			]),
			'</httpErrors>',
		]),
		...parts.flatMap((part) => [
			`<location path="${part.at.slice(1, -1)}">`,
			...server(headers(part)).map((line) => `\t${line}`),
			'</location>',
		]),
		...iisMoves(moves, base),
	];
	return `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${words.made} -->\n<configuration>\n${lines.map((line) => `\t${line}`).join('\n')}\n</configuration>\n`;
}
