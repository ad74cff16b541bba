import type { SSRResult } from 'astro';
import * as astro from 'astro/compiler-runtime';
import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js';

/**
 * What compiled templates call, in place of Astro's functions of the same names. A template of mere text is made a string
 * where it stands; Astro would walk it later, node by node. A template that holds anything else, such as a script, is left to
 * Astro. The page is the same.
 */
export * from 'astro/compiler-runtime';

type Slot = ((result: SSRResult) => unknown) | undefined;
type Slots = Readonly<Record<string, Slot>>;

/** A component as Astro compiles it. */
interface Factory {
	(result: SSRResult, props: object, slots: Slots): unknown;
	readonly isAstroComponentFactory: true;
	readonly propagation?: 'none' | 'self' | 'in-tree';
}

const isFactory = (value: unknown): value is Factory => typeof value === 'function' && 'isAstroComponentFactory' in value;

/** What a value says as HTML; `null` if only Astro can tell. */
function textOf(value: unknown): string | null {
	if (typeof value === 'string') return escapeHTML(value);
	if (value === null || value === undefined || value === false) return '';
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return textOfAll(value);
	return value instanceof HTMLString && value.constructor === HTMLString ? value.toString() : null;
}

function textOfAll(values: readonly unknown[]): string | null {
	let all = '';
	for (const value of values) {
		const text = textOf(value);
		if (text === null) return null;
		all += text;
	}
	return all;
}

/** A template with its values: HTML if all of them are text, else as Astro has it. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): unknown {
	let html = parts[0] ?? '';
	for (let at = 0; at < values.length; at++) {
		const text = textOf(values[at]);
		if (text === null) return astro.render(parts, ...values);
		html += text + (parts[at + 1] ?? '');
	}
	return new HTMLString(html);
}

/** What a component shows. Components with styles or scripts of their own to pass on, as MDX has, are left to Astro. */
export function renderComponent(
	result: SSRResult,
	name: string,
	Component: unknown,
	props: Record<string, unknown>,
	slots: Slots = {},
): unknown {
	if (Component === astro.Fragment) return slots['default']?.(result);
	const isPlain = isFactory(Component) && (Component.propagation ?? 'none') === 'none' && !('class:list' in props);
	return isPlain ? Component(result, props, slots) : astro.renderComponent(result, name, Component, props, slots);
}

/** What stands in a slot, or what the template has in its stead. */
export const renderSlot = (result: SSRResult, slot: Slot, instead?: Slot): unknown => (slot ?? instead)?.(result);

/** Nothing: each page says where its head ends. */
export const maybeRenderHead = (): string => '';
