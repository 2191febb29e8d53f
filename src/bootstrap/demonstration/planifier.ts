import { jourDe, plusJours } from '../../kernel/domain/Jour.ts';
import type { Referentiel } from '../../modules/memoires/application/ports/Referentiel.ts';
import { ETATS, type Acte, type CodeEtat } from '../../modules/memoires/domain/etats.ts';
import { ilYA, plusMinutes, suiteDInstants } from './calendrier.ts';
import { Hasard } from '../../platform/hasard/Hasard.ts';
import { JURIDICTIONS, type JuridictionDemontree } from './juridictions.ts';
import type { Etape, PlanDeMemoire } from './PlanDeMemoire.ts';
import { PARCOURS, SUITES } from './parcours.ts';
import { STRUCTURES, type StructureDemontree } from './structures.ts';

export interface Cadre {
  readonly graine: number;
  readonly combien: number;
  readonly maintenant: Date;
  readonly referentiel: Referentiel;
  /** The name of the town of each court, by its code. */
  readonly villes: ReadonlyMap<string, string>;
}

/** Every life is drawn here, the same for one seed and one moment; each structure meets every état where it can. */
export const planifier = (cadre: Cadre): readonly PlanDeMemoire[] => {
  const hasard = new Hasard(cadre.graine);
  return STRUCTURES.flatMap((structure) => {
    const combien = Math.round((cadre.combien * structure.part) / 1000);
    return Array.from({ length: combien }, (_, rang) => unPlan(cadre, hasard, structure, rang));
  });
};

const POIDS = ETATS.map(({ code }) => [code, PARCOURS[code].poids] as const);

const unPlan = (cadre: Cadre, hasard: Hasard, structure: StructureDemontree, rang: number): PlanDeMemoire => {
  const { maintenant, referentiel, villes } = cadre;
  const etat: CodeEtat = ETATS[rang]?.code ?? hasard.parPoids(POIDS);
  const { age, chemins } = PARCOURS[etat];
  const juridiction = hasard.parPoids(
    JURIDICTIONS.map((une): readonly [JuridictionDemontree, number] => [une, une.poids]),
  );
  const depart = ilYA(hasard, hasard.entier(...age), maintenant);
  const deposable = etat !== 'BROUILLON' && etat !== 'SUPPRIME';
  const redaction = deposable ? 'entier' : hasard.un(['vide', 'entete', 'entier', 'entier'] as const);
  const ouverture = plusMinutes(depart, -hasard.entier(45, 100));

  const achevement = plusJours(
    jourDe(ouverture),
    -hasard.parPoids([
      [hasard.entier(0, 30), 8],
      [hasard.entier(305, 362), 1],
    ]),
  );
  const ville = villes.get(juridiction.code) ?? 'Lyon';
  const mission = structure.metier({ hasard, referentiel, jour: achevement, ville });
  const prescription = plusJours(achevement, -mission.duree);

  const etapes = etapesDe(hasard, hasard.un(chemins), depart, maintenant);
  const derniere = etapes.at(-1);
  const refaite = derniere?.acte === 'DUPLIQUER' ? derniere.le : null;
  return {
    structure,
    deposant: hasard.un(structure.deposants),
    juridiction,
    mission,
    prescription,
    achevement,
    reference: hasard.arrive(0.85)
      ? `F-${achevement.slice(0, 4)}-${String(rang + 1).padStart(3, '0')}`
      : null,
    numeroParquet: `${achevement.slice(2, 4)}${String(hasard.entier(1, 365)).padStart(3, '0')}${String(hasard.entier(1, 999_999)).padStart(6, '0')}`,
    redaction,
    ouverture,
    etapes,
    etapesDeLaCorrection: refaite
      ? etapesDe(hasard, hasard.un(SUITES), plusMinutes(refaite, 25), maintenant)
      : [],
  };
};

/** The first act at that moment, the others some days apart. */
const etapesDe = (
  hasard: Hasard,
  actes: readonly Acte[],
  premier: Date,
  maintenant: Date,
): readonly Etape[] => {
  const instants = [premier, ...suiteDInstants(hasard, premier, actes.length - 1, maintenant)];
  return actes.map((acte, rang) => ({ acte, le: instants[rang] ?? maintenant }));
};
