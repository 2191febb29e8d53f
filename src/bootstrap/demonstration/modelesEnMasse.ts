import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { StoredFile } from '../../kernel/application/FileStore.ts';
import type { Referentiel } from '../../modules/memoires/application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../modules/memoires/domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../modules/memoires/domain/etats.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../modules/memoires/domain/numeros.ts';
import { Comedie } from './Comedie.ts';
import type { Decor } from './Decor.ts';
import { Hasard } from '../../platform/hasard/Hasard.ts';
import { PARCOURS } from './parcours.ts';
import { planifier } from './planifier.ts';

/** A mémoire, followed by the one that corrects it where there is one. */
export type Modele = readonly DonneesMemoire[];

export interface Modeles {
  /** One of the trade, drawn as often as its état is met in years of practice. */
  tirer(hasard: Hasard, metier: string): Modele;
}

interface Fabrique {
  readonly graine: number;
  readonly maintenant: Date;
  readonly decor: Decor;
  readonly referentiel: Referentiel;
  readonly piece: StoredFile;
  /** How many copies will be made. */
  readonly copies: number;
}

const MODELES = { min: 200, max: 2_000 } as const;

/** Most of what years have left is paid. */
const POIDS_DU_PAYE = 400;

/** A few lives lived through the aggregate, of which the made-up data are so many copies. */
export const fabriquerModeles = async (fabrique: Fabrique): Promise<Modeles> => {
  const { graine, maintenant, decor, referentiel, piece, copies } = fabrique;
  const combien = Math.min(Math.max(copies, MODELES.min), MODELES.max);
  let dernier = 0;
  const ids: IdGenerator = { next: () => ++dernier };
  const comedie = new Comedie({
    hasard: new Hasard(graine + 1),
    decor,
    referentiel,
    ids,
    numeros: {
      prochainNumero: () => Promise.resolve(numeroDeMemoire(ids.next())),
      prochainBrouillon: (annee) => Promise.resolve(numeroDeBrouillon(annee, ids.next())),
    },
    garderPiece: () => Promise.resolve(piece),
    numeroDe: () => Promise.resolve(numeroDeMemoire(ids.next())),
  });

  const villes = new Map([...decor.juridictions].map(([code, { ville }]) => [code, ville]));
  const parMetier = new Map<string, Map<CodeEtat, Modele[]>>();
  for (const plan of planifier({ graine, combien, maintenant, referentiel, villes })) {
    const modele = (await comedie.jouer(plan)).map(({ etat }) => etat);
    const [{ etat } = { etat: 'BROUILLON' as const }] = modele;
    const duMetier = parMetier.get(plan.structure.cle) ?? new Map<CodeEtat, Modele[]>();
    parMetier.set(plan.structure.cle, duMetier.set(etat, [...(duMetier.get(etat) ?? []), modele]));
  }

  const tirages = new Map(
    [...parMetier].map(([metier, duMetier]) => [
      metier,
      [...duMetier].map(([etat, modeles]) => [modeles, poidsDe(etat)] as const),
    ]),
  );
  return { tirer: (hasard, metier) => hasard.un(hasard.parPoids(tirages.get(metier) ?? [])) };
};

const poidsDe = (etat: CodeEtat): number => (etat === 'PAYE' ? POIDS_DU_PAYE : PARCOURS[etat].poids);
