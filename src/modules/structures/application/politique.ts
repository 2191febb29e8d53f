import type { Acteur, Habilitation, Role } from '../../../kernel/application/Acteur.ts';
import { RattachementIntrouvable, StructureIntrouvable } from '../domain/erreurs.ts';
import { PersonneIntouchable } from '../domain/erreursDeRoles.ts';
import { peutFaire } from '../domain/role/matriceDesActes.ts';
import { peutEcarter } from '../domain/role/peutEcarter.ts';

export const estRattache = (acteur: Acteur, structureId: number): boolean =>
  acteur.habilitations.some((habilitation) => habilitation.structureId === structureId);

export const estGestionnaireDe = (acteur: Acteur, structureId: number): boolean =>
  acteur.habilitations.some((habilitation) => habilitation.structureId === structureId && gere(habilitation));

export const estGestionnaire = (acteur: Acteur): boolean => acteur.habilitations.some(gere);

export const structuresGerees = (acteur: Acteur): readonly number[] =>
  acteur.habilitations.filter(gere).map(({ structureId }) => structureId);

export const roleDe = (acteur: Acteur, structureId: number): Role | undefined =>
  acteur.habilitations.find((habilitation) => habilitation.structureId === structureId)?.role;

const gere = ({ role }: Habilitation): boolean => peutFaire(role, 'GERER_LES_PERSONNES');

/** A structure that is not one's own does not show that it exists. @throws StructureIntrouvable */
export const exigerGestionnaire = (acteur: Acteur, structureId: number): void => {
  if (!estGestionnaireDe(acteur, structureId)) throw new StructureIntrouvable(structureId);
};

/** @throws StructureIntrouvable */
export const exigerRattachement = (acteur: Acteur, structureId: number): void => {
  if (!estRattache(acteur, structureId)) throw new StructureIntrouvable(structureId);
};

/** @throws RattachementIntrouvable */
export const exigerGestionnaireDuRattachement = (
  acteur: Acteur,
  { id, structureId }: { readonly id: number; readonly structureId: number },
): void => {
  if (!estGestionnaireDe(acteur, structureId)) throw new RattachementIntrouvable(id);
};

interface Cible {
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly role: Role;
}

/** A gestionnaire's own rights are for herself to change, or for those who may put her out. @throws PersonneIntouchable */
export const exigerDroitsTouchables = (acteur: Acteur, { structureId, utilisateurId, role }: Cible): void => {
  if (role === 'SIMPLE' || utilisateurId === acteur.utilisateurId) return;
  if (!peutEcarter(roleDe(acteur, structureId) ?? 'SIMPLE', role)) throw new PersonneIntouchable();
};
