import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { FichierEnFlux } from './FichierEnFlux.ts';

/** A reader that takes nothing for so long gives its place back; so does one that takes all day. */
const IMMOBILE_MS = 30_000;
const DUREE_MS = 15 * 60_000;

type Champ = readonly [nom: string, valeur: unknown];

interface Flux {
  readonly nom: string;
  readonly contenu: Readable;
}

export const porteUnFichier = (reponse: Readonly<Record<string, unknown>>): boolean =>
  Object.values(reponse).some((valeur) => valeur instanceof FichierEnFlux);

/** JSON written as its files are read. @throws what opening throws, before the first byte; what reading throws, after it */
export const repondreEnFlux = async (
  res: Response,
  reponse: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const champs = Object.entries(reponse).filter(([, valeur]) => valeur !== undefined);
  const sorties: (() => void)[] = [];
  const ouverts: Flux[] = [];
  try {
    for (const [nom, valeur] of champs) {
      if (!(valeur instanceof FichierEnFlux)) continue;
      if (valeur.entrer) sorties.push(await valeur.entrer());
      ouverts.push({ nom, contenu: await valeur.ouvrir() });
    }
    res.status(200).type('json');
    res.setTimeout(IMMOBILE_MS, () => res.destroy());
    await pipeline(Readable.from(ecrire(champs, ouverts), { objectMode: false }), res, {
      signal: AbortSignal.timeout(DUREE_MS),
    });
  } finally {
    for (const { contenu } of ouverts) contenu.destroy();
    for (const sortir of sorties) sortir();
  }
};

const ecrire = async function* (champs: readonly Champ[], ouverts: readonly Flux[]): AsyncGenerator<string> {
  yield '{';
  for (const [rang, [nom, valeur]] of champs.entries()) {
    yield `${rang === 0 ? '' : ','}${JSON.stringify(nom)}:`;
    const flux = ouverts.find((ouvert) => ouvert.nom === nom);
    if (!flux) yield JSON.stringify(valeur);
    else {
      yield '"';
      yield* enBase64(flux.contenu);
      yield '"';
    }
  }
  yield '}';
};

/** Three bytes make four characters: what is left of a piece goes with the next one. */
const enBase64 = async function* (contenu: Readable): AsyncGenerator<string> {
  let reste: Buffer = Buffer.alloc(0);
  for await (const morceau of contenu) {
    const octets = Buffer.concat([reste, morceau as Uint8Array]);
    const entier = octets.length - (octets.length % 3);
    if (entier > 0) yield octets.toString('base64', 0, entier);
    reste = octets.subarray(entier);
  }
  if (reste.length > 0) yield reste.toString('base64');
};
