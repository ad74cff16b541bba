import type { Rule } from '../times/rule.ts';

/**
 * A part of the text between separators, with the time expressions in it; `after`: what separates it from the one before.
 * `task`: a comma or "và", and words of its own before its time.
 */
export type Segment = {
	from: number;
	to: number;
	after: 'start' | 'stop' | 'line' | 'dash' | 'comma' | 'task';
	rules: Rule[];
};
