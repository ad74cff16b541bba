import { expect, it } from 'vitest';
import { edgesOfLogs } from '../../fixtures/log-edges.ts';
import { indexOf } from '../index.ts';
import { buildRegister } from '../register.ts';
import { stoodOn } from './standings.ts';

// How duties stand once later documents move, hand over, call off, replace and tell of them.

it.each(edgesOfLogs({ buildRegister, indexOf, stoodOn }))('%s', (_, found, expected) => {
	expect(found).toEqual(expected);
});
