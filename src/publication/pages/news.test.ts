import { expect, it } from 'vitest';
import { plainQuestions } from '../../fixtures/questions.ts';
import { someIndexWithPast, someVersion } from '../../fixtures/register.ts';
import { tracer } from '../trace.ts';
import { newsPages } from './news.ts';

const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I' };
const index = someIndexWithPast([
	someVersion('2023-01-05', { assignments: [duty] }),
	someVersion('2023-01-20', { assignments: [{ ...duty, due: 'Quý II' }] }),
	someVersion('2023-02-01', { assignments: [{ ...duty, due: 'Quý III' }] }),
]);

it('the page of a month asks for nothing of other months', () => {
	const trace = tracer(index);
	const { asked } = trace.of((traced) => newsPages.newsMonth.value(traced, '2023-01 1'));
	const questions = [...plainQuestions(trace, asked)].filter((one) => one.startsWith('happening') || one === 'day');
	expect(questions.toSorted()).toEqual(['happeningsBeside\n2023-01', 'happeningsIn\n2023-01 1']);
});
