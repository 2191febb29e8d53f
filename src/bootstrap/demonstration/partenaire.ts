import { createHash } from 'node:crypto';
import type { RaccordementDeDemonstration } from '../../modules/raccordements/index.ts';

/** The laboratory whose program calls the API. */
export const STRUCTURE_DU_PARTENAIRE = '73282932000074';

/** The same for one seed, so that each start prints what still works: it opens nothing but made-up data. */
export const partenaireDe = (graine: number): Omit<RaccordementDeDemonstration, 'structureId'> => {
  const tire = (quoi: string): Buffer =>
    createHash('sha256').update(`demonstration ${graine} ${quoi}`).digest();
  const [a, b, c, d, e] = [0, 8, 12, 16, 20].map((debut, rang) =>
    tire('client').toString('hex').slice(debut, [8, 12, 16, 20, 32][rang]),
  );
  return {
    nom: 'Logiciel de laboratoire',
    clientId: [a, b, c, d, e].join('-'),
    clientSecret: tire('secret').toString('base64url'),
    motDePasse: tire('mot de passe').subarray(0, 24).toString('base64url'),
  };
};
