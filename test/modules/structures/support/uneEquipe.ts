import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { StatutRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import type { Role } from '../../../../src/modules/structures/domain/rattachement/Role.ts';
import type { StatutStructure } from '../../../../src/modules/structures/domain/structure/DonneesStructure.ts';
import { nextId } from '../../../support/doubles.ts';
import type { Entrepots } from './entrepots.ts';
import { unActeur } from './unActeur.ts';
import { uneStructure } from './uneStructure.ts';
import { unRattachement } from './unRattachement.ts';

export const personnages = [
  'simple',
  'secondaire',
  'principal',
  'etranger',
  'desactive',
  'autrePrincipal',
] as const;

export type Personnage = (typeof personnages)[number];

const liens: readonly (readonly [
  Exclude<Personnage, 'etranger' | 'autrePrincipal'>,
  Role,
  StatutRattachement,
])[] = [
  ['principal', 'PRINCIPAL', 'VALIDEE'],
  ['secondaire', 'SECONDAIRE', 'VALIDEE'],
  ['simple', 'SIMPLE', 'VALIDEE'],
  ['desactive', 'SIMPLE', 'DESACTIVEE'],
];

/**
 * A structure with a person of each kind, an outsider and the principal of another structure. `acteur` gives a person as she
 * stands at the edge at that moment.
 */
export const uneEquipe = async (entrepots: Entrepots, statut: StatutStructure = 'ACTIVE') => {
  const { structures, rattachements, habilitations } = entrepots;
  const fonder = async () => {
    const structure = uneStructure().avecEspaces('MEMOIRES', 'SUIVI_DES_FLUX').avec({ statut }).build();
    await structures.save(structure);
    return structure.donnees.id;
  };
  const structureId = await fonder();
  const autreId = await fonder();
  const ids = Object.fromEntries(personnages.map((qui) => [qui, nextId()])) as Record<Personnage, number>;
  const rattachementIds: Partial<Record<Personnage, number>> = {};
  const lier = async (qui: Personnage, ou: number, role: Role, etat: StatutRattachement): Promise<void> => {
    const lien = unRattachement().entre(ids[qui], ou).role(role).statut(etat).build();
    await rattachements.save(lien);
    rattachementIds[qui] = lien.donnees.id;
  };
  for (const [qui, role, etat] of liens) await lier(qui, structureId, role, etat);
  await lier('autrePrincipal', autreId, 'PRINCIPAL', 'VALIDEE');

  return {
    structureId,
    autreId,
    ids,
    lien: (qui: Personnage): number => rattachementIds[qui] ?? 0,
    acteur: async (qui: Personnage): Promise<Acteur> => ({
      ...unActeur(ids[qui]),
      habilitations: await habilitations.habilitationsDe(ids[qui]),
    }),
    role: async (qui: Personnage): Promise<Role | undefined> => {
      const lien = await rattachements.findOuvert(ids[qui], structureId);
      return lien?.donnees.statut === 'VALIDEE' ? lien.donnees.role : undefined;
    },
  };
};

export type Equipe = Awaited<ReturnType<typeof uneEquipe>>;
