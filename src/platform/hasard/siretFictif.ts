import { avecCleDeLuhn } from './avecCleDeLuhn.ts';

/** A SIRET of made-up figures with its keys right. @param siren eight figures: its key is the ninth */
export const siretFictif = (siren: number): string => avecCleDeLuhn(`${avecCleDeLuhn(String(siren))}0001`);
