import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { ActionGardee } from '../../modules/structures/application/ports/HistoriqueDesActions.ts';
import { JOUR_MS } from './calendrier.ts';
import type { Decor } from './Decor.ts';
import { present } from './Decor.ts';
import type { StructureDemontree } from './structures.ts';

const DEMANDE_JOURS = 12;
const DECISION_JOURS = 13;

/** What the gestionnaire did in the first days of a structure, as its historique would tell it. */
export const actionsDeDemonstration = (
  { fiche, liens }: StructureDemontree,
  structureId: number,
  personnes: Decor['personnes'],
  creeLe: Date,
  ids: IdGenerator,
): readonly ActionGardee[] => {
  const principal = liens.find(({ role }) => role === 'PRINCIPAL');
  if (!principal) return [];
  const parId = present(personnes, principal.qui).acteurId;
  const action = (
    jours: number,
    acte: string,
    ecart: Partial<Pick<ActionGardee, 'parId' | 'utilisateurId' | 'avant' | 'apres'>> = {},
  ): ActionGardee => ({
    id: ids.next(),
    structureId,
    acte,
    parId,
    parSupport: false,
    utilisateurId: null,
    le: new Date(creeLe.getTime() + jours * JOUR_MS),
    avant: null,
    apres: null,
    ...ecart,
  });
  const services = (fiche.services ?? []).map(({ code, nom }) =>
    action(1, 'structure-modifiee.SERVICE_AJOUTE', {
      avant: { services: [] },
      apres: { services: [`${code} - ${nom}`] },
    }),
  );
  const rattachements = liens
    .filter(({ role }) => role !== 'PRINCIPAL')
    .flatMap(({ qui, espaces }) => {
      const utilisateurId = present(personnes, qui).acteurId;
      const avant = { statut: 'EN_COURS_DE_VALIDATION' };
      const apres = { statut: 'VALIDEE', espaces };
      return [
        action(DEMANDE_JOURS, 'rattachement-demande', { parId: utilisateurId, utilisateurId }),
        action(DECISION_JOURS, 'rattachement-decide.VALIDEE', { utilisateurId, avant, apres }),
      ];
    });
  return [
    action(0, 'structure-creee'),
    action(1, 'structure-modifiee.ESPACE_SOUSCRIT', {
      avant: { espaces: [] },
      apres: { espaces: ['MEMOIRES'] },
    }),
    ...services,
    ...rattachements,
  ];
};
