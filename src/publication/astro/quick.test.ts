import { createRequire } from 'node:module';
import type { SSRManifest } from 'astro';
import * as byAstro from 'astro/compiler-runtime';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { quickPages } from './quick.ts';
import * as byUs from './runtime.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Runtime = Readonly<Record<string, unknown>>;

/** The compiler that Astro itself uses. */
const { transform } = createRequire(createRequire(import.meta.url).resolve('astro/package.json'))(
	'@astrojs/compiler-rs',
) as { transform: (template: string, options: object) => { code: string } };

/** A component of a template, made with these functions. It sees other components by their names. */
function component(name: string, template: string, runtime: Runtime, others: Record<string, Component>): Component {
	const { code } = transform(template, {
		compact: true,
		filename: `/${name}.astro`,
		normalizedFilename: `/${name}.astro`,
		internalURL: 'astro/compiler-runtime',
		resultScopedSlot: true,
	});
	const body = code
		.replace(
			/^import \{(.+?)\} from "astro\/compiler-runtime";$/m,
			(_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`,
		)
		.replace(/^import .*$/gm, '')
		.replace(/^export const \$\$metadata[\s\S]*?^\}\);$/m, '')
		.replace(/^export default (.+);$/m, 'return $1;');
	return new Function('runtime', ...Object.keys(others), body)(runtime, ...Object.values(others));
}

/** Components that the templates below may use. */
const parts = {
	Slots: '<div><slot name="head">không có đầu</slot>|<slot>không có gì</slot>|<slot name="no" /></div>',
	Show: '---\nconst { is, ...rest } = Astro.props;\n---\n<p {...rest}>{is}</p>',
	Script: '<b>x</b><script>console.log(1);</script>',
	Titled: '{Astro.slots.has("head") && <h2><slot name="head" /></h2>}<slot />',
	Hidden: '<slot name="head"><Script /></slot>',
	Later: '---\nconst is = await Promise.resolve(Astro.props.is);\n---\n<i>{is}</i>',
	Broken: '---\nthrow new Error("hỏng");\n---\n<p>x</p>',
};

function made(template: string, runtime: Runtime): Component {
	const others: Record<string, Component> = {};
	for (const [name, part] of Object.entries(parts)) others[name] = component(name, part, runtime, { ...others });
	return component('Page', template, runtime, others);
}

const entryModules = Object.fromEntries(
	['Script', 'Page'].map((name) => [`/${name}.astro?astro&type=script&index=0&lang.ts`, `${name}.js`]),
);

/** The page as Astro makes it. */
async function astro(template: string): Promise<string> {
	const container = await AstroContainer.create({ resolve: async (id) => `/${entryModules[id]}` });
	return container.renderToString(made(template, byAstro), { partial: true });
}

/** The page as it is made at once; `null` if it is left to Astro. */
async function quickly(template: string): Promise<string | null> {
	const manifest = {
		routes: [{ routeData: { component: 'page' }, styles: [] }],
		pageMap: new Map([['page', async () => ({ page: () => ({ default: made(template, byUs) }) })]]),
		entryModules,
	};
	const page = await quickPages(manifest as unknown as SSRManifest, 'page');
	return page({}, () => '')?.replace('<!DOCTYPE html>', '') ?? null;
}

const values = [
	'"<b>&amp;\'\\""',
	'""',
	'0',
	'-0',
	'1.5',
	'false',
	'null',
	'undefined',
	'[]',
	'[[1, ["<"]], [null, 0, ""]]',
];
const attributes = ['true', '"a\\"<&>"', '[1, 2]', '{ a: 1 }', ...values];

describe('a page made at once is as Astro makes it', () => {
	it.each(
		values.flatMap((value) => [
			`<p>a{${value}}b</p>`,
			`<p set:text={${value}} />`,
			`<Slots>{${value}}</Slots>`,
			`<Show is={${value}} />`,
		]),
	)('with a value: %s', async (template) => {
		expect(await quickly(template)).toBe(await astro(template));
	});

	it.each(
		values
			.filter((value) => !value.startsWith('['))
			.flatMap((value) => [`<p><Fragment set:html={${value}} /></p>`, `<p set:html={${value}} />`]),
	)('with HTML: %s', async (template) => {
		expect(await quickly(template)).toBe(await astro(template));
	});

	it.each(
		attributes.flatMap((value) => [
			`<p title={${value}} hidden={${value}} class={${value}} style={${value}} data-a={${value}}>a</p>`,
			`<a href={${value}} id={${value}} aria-label={${value}} type={${value}} download={${value}} content={${value}}>a</a>`,
			`<svg viewBox={${value}} width={${value}} x={${value}} y={${value}} />`,
			`<input {...{ value: ${value}, disabled: ${value}, 'class:list': ${value}, children: ${value}, 'a b': 1 }}>`,
			`<p class:list={['a', ${value}, { b: true, c: false }]}>a</p>`,
			`---\nconst Tag = 'h2';\n---\n<Tag id={${value}} {...{ title: ${value} }}>a</Tag>`,
		]),
	)('with attributes: %s', async (template) => {
		expect(await quickly(template)).toBe(await astro(template));
	});

	it.each([
		'<Slots />',
		'<Slots><b slot="head">đầu</b></Slots>',
		'<Slots>a<Fragment slot="head"><i>1</i>{[1, 2].map((one) => <b>{one}</b>)}</Fragment></Slots>',
		'<Slots><Slots slot="head">trong</Slots></Slots>',
		'<Titled>a</Titled><Titled><b slot="head">b</b>c</Titled><Titled />',
		'<Fragment>a<b>b</b></Fragment><>c</>',
		'<Script /><Script />',
		'<template><Script /></template><Script /><Script />',
		'<Slots><Script slot="head" /><Script /></Slots>',
		'<Slots><Script slot="none" /></Slots><Script />',
		'<Script /><script>console.log(2);</script>',
		'<script is:inline>if (1 < 2) console.log("</p>");</script><style is:inline set:html={"a > b {}"} />',
		'<pre>\n  a\n b</pre><textarea>{"\\n<a"}</textarea>',
		'{true && <p>a</p>}{false && <p>b</p>}{"" || 0}',
		'<svg viewBox="0 0 1 1"><path d="M0 0" /></svg><br><img alt="">',
	])('%s', async (template) => {
		expect(await quickly(template)).toBe(await astro(template));
	});
});

describe('what is not of mere text is left to Astro', () => {
	it.each([
		'{true}',
		'{new Set([1, 2])}',
		'{Promise.resolve(1)}',
		'{[Promise.reject(new Error("a")), Promise.reject(new Error("b"))]}',
		'{() => "a"}',
		'{1n}',
		'{Number.NaN}',
		'<Later is="a" />',
		'<Show class:list={["a"]} class="b" is="c" />',
		"---\nconst Tag = 'br';\n---\n<Tag />",
		"---\nconst Tag = 'my-tag';\n---\n<Tag hidden={false} />",
		'---\nconst Tag = \'h2\';\n---\n<Tag>a<b slot="b">b</b></Tag>',
		'---\nconst Missing = undefined;\n---\n<Missing />',
		'<Broken />',
		'<Hidden><b slot="head">x</b></Hidden><Script />',
	])('%s', async (template) => {
		expect(await quickly(template)).toBeNull();
	});
});
