import { expect, it } from 'vitest';
import { subscription } from './subscription.ts';

it('a calendar is had through webcal:, through Google, or as a file named after its page', () => {
	expect(subscription('https://minhbach.example', '/don-vi/binh-tan/phong-noi-vu/lich.ics')).toEqual({
		webcal: 'webcal://minhbach.example/don-vi/binh-tan/phong-noi-vu/lich.ics',
		google:
			'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fminhbach.example%2Fdon-vi%2Fbinh-tan%2Fphong-noi-vu%2Flich.ics',
		name: 'binh-tan-phong-noi-vu.ics',
	});
	expect(subscription('http://localhost:4321', '/lich/tat-ca.ics')).toMatchObject({
		webcal: 'webcal://localhost:4321/lich/tat-ca.ics',
		name: 'lich-tat-ca.ics',
	});
	expect(subscription('https://minhbach.example', '/dia-phuong/binh-tan/lich.ics').name).toBe(
		'dia-phuong-binh-tan.ics',
	);
});
