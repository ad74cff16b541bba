import { stringify } from 'yaml';
import { officeWords as words } from '../../vi/founding/office.ts';
import { readmeOf } from '../../vi/founding/readme.ts';
import { slug } from '../../words/fold.ts';
import { schemaFiles, schemaTexts } from '../schema/json-schema.ts';
import { initialsOf } from '../skeleton/begun.ts';
import { skeletonOf } from '../skeleton/skeleton.ts';
import { usualHead, usualKind } from './unit-kind.ts';
import type { Office } from './wishes.ts';

/** A value in YAML, as one line. */
const text = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** Where the schemas are, from the office's folder. */
const schemaFolder = '.vscode/luoc-do';

/**
 * The files of a new office, by their paths in its folder. `content` is the name of its content folder, `year` that of the example.
 */
export function officeFiles(office: Office, content: string, year: string): ReadonlyMap<string, string> {
	const { locality } = office;
	const own = `${content}/localities/${locality}`;
	return new Map([
		[`${content}/site.yaml`, siteOf(office)],
		[`${content}/fields.yaml`, words.fields],
		[`${content}/indicators.yaml`, words.indicators],
		[`${content}/abbreviations.yaml`, words.abbreviations],
		...Object.entries(words.pages(office.name)).map(([name, page]) => [`${content}/pages/${name}.mdx`, page] as const),
		[`${own}/locality.yaml`, localityOf(office)],
		[`${own}/units.yaml`, unitsOf(office)],
		[`${own}/documents/${exampleOf(office, year).file}`, exampleOf(office, year).text],
		['README.md', readmeOf(office, content)],
		['.gitignore', ['node_modules/', 'dist/', 'dist.next/', 'dist.last/', 'dist.lock', '.cache/', ''].join('\n')],
		['.vscode/settings.json', settingsOf(content)],
		['.vscode/extensions.json', `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, '\t')}\n`],
		...[...schemaTexts()].map(([file, schema]) => [`${schemaFolder}/${file}`, schema] as const),
	]);
}

/** The settings of the editor: which schema is for which files. */
function settingsOf(content: string): string {
	const schemas = schemaFiles.flatMap(({ file, matches }) =>
		matches === null ? [] : [[`./${schemaFolder}/${file}`, `${content}/${matches}`]],
	);
	return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(schemas), 'editor.wordWrap': 'on' }, null, '\t')}\n`;
}

const openLine = (office: Office, key: Office['open'][number]): string[] =>
	office.open.includes(key) ? [`# ${words.fill[key]}`] : [];

function siteOf(office: Office): string {
	return [
		`# ${words.siteRemark}`,
		...openLine(office, 'name'),
		`name: ${text(words.siteName(office.area))}`,
		`description: ${text(words.siteDescription(office.name))}`,
		...openLine(office, 'address'),
		`address: ${office.address}`,
		`# ${words.idRemark}`,
		`id: ${office.locality}`,
		`publisher: ${text(office.name)}`,
		'timeZone: Asia/Ho_Chi_Minh',
		'',
	].join('\n');
}

function localityOf(office: Office): string {
	return [
		`# ${words.localityRemark}`,
		...openLine(office, 'name'),
		`name: ${text(office.area)}`,
		`level: ${office.level}`,
		`# ${words.parentRemark}`,
		`authority: ${authorityOf(office)}`,
		'',
	].join('\n');
}

/** The id of the unit that governs. */
const authorityOf = ({ name }: Office): string => (/^Ủy ban nhân dân/u.test(name) ? 'ubnd' : slug(name));

function unitsOf(office: Office): string {
	const authority = [
		...openLine(office, 'name'),
		`- id: ${authorityOf(office)}`,
		`  name: ${text(office.name)}`,
		`  kind: ${usualKind(office.name) ?? 'co-quan-chuyen-mon'}`,
		...headLine(office.name),
	];
	const others = office.units.filter((name) => slug(name) !== authorityOf(office)).flatMap(unitOf);
	return [`# ${words.unitsRemark}`, ...authority, ...openLine(office, 'units'), ...others, ''].join('\n');
}

function unitOf(name: string): string[] {
	const kind = usualKind(name);
	return [
		`- id: ${slug(name)}`,
		`  name: ${text(name)}`,
		...(kind === null ? [`  # ${words.kindRemark}`] : []),
		`  kind: ${kind ?? 'co-quan-chuyen-mon'}`,
		...(kind === 'nhom' ? [`  # ${words.openRemark}`, '  open: true'] : []),
		...headLine(name),
	];
}

function headLine(name: string): string[] {
	const head = usualHead(name);
	return head === null ? [] : [`  head: ${text(head)}`];
}

/** The example of a document. Nobody can take it for a real one, and it is in no public page. */
function exampleOf(office: Office, year: string): { readonly file: string; readonly text: string } {
	const body = initialsOf(office.name);
	const [unit] = office.units.filter((name) => usualKind(name) === 'co-quan-chuyen-mon');
	return {
		file: `0-kh-${slug(body)}-${year}.mdx`,
		text: skeletonOf({
			type: 'ke-hoach',
			number: `0/KH-${body}`,
			issued: `02/01/${year}`,
			issuer: authorityOf(office),
			title: words.exampleTitle,
			assignment: {
				id: '1',
				task: words.exampleTask,
				leads: [unit === undefined ? authorityOf(office) : slug(unit)],
				due: `Quý IV năm ${year}`,
				field: 'thu-tuc-hanh-chinh',
			},
			more: { period: year, source: { original: words.exampleOriginal, text: 'typed' } },
			body: words.exampleBody,
		}),
	};
}
