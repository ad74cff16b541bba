import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One import of a file: static, dynamic, of types alone, or in the script of a component. */
interface Import {
	readonly file: string;
	/** As it is written: `./read.ts`, `node:fs`, `zod`. */
	readonly target: string;
	/** The file that it names; `null` for a package. */
	readonly to: string | null;
	readonly isType: boolean;
}

/** Every file of code that is shipped, from the project's folder: no tests, no made-up content. */
export const files: readonly string[] = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
	.map((entry) => join(entry.parentPath, entry.name))
	.filter((file) => !file.startsWith('src/fixtures/'))
	.sort();

/** The text of each file. */
export const textOf: ReadonlyMap<string, string> = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The code of a file: of a component its frontmatter and its scripts. */
function codeOf(file: string): ts.SourceFile[] {
	const text = textOf.get(file) ?? '';
	const parts = file.endsWith('.astro')
		? [...text.matchAll(/^---\n(.*?)^---$/gms), ...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code)
		: [text];
	return parts.map((code = '') => ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
}

/** Every import of every file. */
export const imports: readonly Import[] = files.flatMap((file) => {
	const found: Import[] = [];
	const add = (target: ts.Node | undefined, isType: boolean) => {
		if (target === undefined || !ts.isStringLiteralLike(target)) return;
		const [path = ''] = target.text.split('?');
		const to = path.startsWith('.') ? normalize(join(dirname(file), path)) : null;
		found.push({ file, target: target.text, to, isType });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	for (const code of codeOf(file)) visit(code);
	return found;
});

/** The names that each file exports, each once. */
export const exportsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	files.map((file) => [
		file,
		new Set(
			codeOf(file)
				.flatMap((code) => [...code.statements])
				.filter(
					(one) => ts.canHaveModifiers(one) && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
				)
				.flatMap((one) => {
					const named = ts.isVariableStatement(one)
						? [...one.declarationList.declarations]
						: [one as ts.DeclarationStatement];
					return named.flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? name.text : []));
				}),
		),
	]),
);

/** Every circle of a graph: the sets of two nodes or more of which each leads to each. */
export function circlesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
	const reach = new Map([...graph.keys()].map((node) => [node, reachedFrom(graph, node)]));
	const circles = new Map<string, string[]>();
	for (const [node, reached] of reach) {
		const circle = [...reached].filter((other) => reach.get(other)?.has(node)).sort();
		if (circle.length > 1) circles.set(circle.join(), circle);
	}
	return [...circles.values()];
}

function reachedFrom(graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
	const reached = new Set<string>();
	const ahead = [...(graph.get(start) ?? [])];
	for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
		if (reached.has(node)) continue;
		reached.add(node);
		ahead.push(...(graph.get(node) ?? []));
	}
	return reached;
}

/** The graph of these edges; an edge from a node to itself is left out. */
export function graphOf(edges: Iterable<readonly [from: string, to: string]>): Map<string, Set<string>> {
	const graph = new Map<string, Set<string>>();
	for (const [from, to] of edges) {
		if (from === to) continue;
		graph.set(from, (graph.get(from) ?? new Set()).add(to));
	}
	return graph;
}
