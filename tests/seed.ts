import fc from 'fast-check';

// One commit has one result: property tests run on the same values every time. `FC_SEED` gives others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20221230) });
