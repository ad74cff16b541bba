import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { figureView } from './figure.ts';

/** What the page says besides of a rate that says little without the number that it is out of. */
function about(measurement: object): readonly string[] {
	const report = someDocument({
		type: 'bao-cao',
		number: '2/BC-UBND',
		title: 'Số liệu',
		issued: '20/12/2023',
		measurements: [{ indicator: 'sipas', period: '2023', printed: '100%', ...measurement }],
	});
	const { register } = buildRegister(someSources(someLocality([report])));
	const indicators = register.indicators.map((one) => (one.id === 'sipas' ? { ...one, outOf: 'hồ sơ trễ hạn' } : one));
	const index = indexOf({ ...register, indicators });
	const [figure] = register.measurements;
	return figure === undefined ? [] : figureView(index, figure).about;
}

it('a rate of apologies is never shown without how many dossiers were late, or that the document does not say', () => {
	expect(about({ numerator: '12', denominator: '12' })).toEqual(['12 trên 12 hồ sơ trễ hạn']);
	expect(about({})).toEqual(['văn bản không nêu số hồ sơ trễ hạn']);
});
