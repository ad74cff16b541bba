import { type Report, type Table, tables } from './report.ts';

/** A report for people at a terminal. */
export function plain(report: Report): string {
	return print(report, (table) => {
		const lines = [table.heads, ...table.rows];
		const widths = table.heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
		const rows = lines.map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
		return `\n${table.caption}\n${rows.map((row) => row.trimEnd()).join('\n')}\n`;
	});
}

/** A report in Markdown. */
export function markdown(report: Report): string {
	return print(report, markdownTable);
}

/** One table in Markdown, below its caption. */
export function markdownTable({ caption, heads, rows }: Table): string {
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return `\n${caption}:\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const pad = (cell: string, width: number, column: number): string =>
	column === 0 ? cell.padEnd(width) : cell.padStart(width);

function print(report: Report, table: (table: Table) => string): string {
	const { documents, assignments, machine, projects } = report;
	const what = documents === null ? 'The published content' : `${documents} documents, ${assignments} assignments`;
	return projects
		.map(
			(one) =>
				`${projects.length > 1 ? `${one.project}: ` : ''}${what} (${machine})\n${tables(one, documents).map(table).join('')}`,
		)
		.join('\n');
}
