import type { Acteur, Habilitation, Role } from '../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import { RattachementIntrouvable, StructureIntrouvable } from '../domain/erreurs.ts';
import { PersonneIntouchable, StructureRemplacee } from '../domain/erreursDeRoles.ts';
import { peutFaire } from '../domain/role/matriceDesActes.ts';
import { peutEcarter } from '../domain/role/peutEcarter.ts';

export const estRattache = (acteur: Acteur, structureId: number): boolean =>
  acteur.habilitations.some((habilitation) => habilitation.structureId === structureId);

export const estGestionnaireDe = (acteur: Acteur, structureId: number): boolean =>
  acteur.habilitations.some((habilitation) => habilitation.structureId === structureId && gere(habilitation));

export const estGestionnaire = (acteur: Acteur): boolean => acteur.habilitations.some(gere);

/** Without those that another one replaces: nothing is run there any more. */
export const structuresGerees = (acteur: Acteur): readonly number[] =>
  acteur.habilitations.filter((une) => gere(une) && !estRemplacee(une)).map(({ structureId }) => structureId);

/** A structure, and those that it has replaced. */
export const lignee = (acteur: Acteur, structureId: number): readonly number[] =>
  acteur.habilitations
    .filter((une) => une.structureId === structureId || une.teteId === structureId)
    .map((une) => une.structureId);

export const estRemplaceePour = ({ habilitations }: Acteur, structureId: number): boolean =>
  habilitations.some((une) => une.structureId === structureId && estRemplacee(une));

export const estRemplacee = ({ teteId }: Pick<Habilitation, 'teteId'>): boolean => teteId !== undefined;

export const roleDe = (acteur: Acteur, structureId: number): Role | undefined =>
  acteur.habilitations.find((habilitation) => habilitation.structureId === structureId)?.role;

/** The last of the fiches that replace it, as far as the acteur knows; itself otherwise. */
export const teteDe = ({ habilitations }: Acteur, structureId: number): number =>
  habilitations.find((une) => une.structureId === structureId)?.teteId ?? structureId;

/** Those for which she enters an espace; to file, those that have given a mandat to one of hers as well. */
export const structuresEntrees = (
  { habilitations, mandats = [] }: Acteur,
  espace: CodeEspace,
): readonly number[] => {
  const siennes = habilitations
    .filter((une) => !estRemplacee(une) && une.espaces[espace] !== undefined)
    .map(({ structureId }) => structureId);
  const mandants = mandats.filter(({ enVigueur }) => enVigueur).map(({ mandantId }) => mandantId);
  return espace === 'MEMOIRES' ? [...new Set([...siennes, ...mandants])] : siennes;
};

const gere = ({ role }: Habilitation): boolean => peutFaire(role, 'GERER_LES_PERSONNES');

/** A structure that is not one's own does not show that it exists. @throws StructureIntrouvable */
export const exigerLectureEnGestionnaire = (acteur: Acteur, structureId: number): void => {
  if (!estGestionnaireDe(acteur, structureId)) throw new StructureIntrouvable(structureId);
};

/** For whatever is done there, and not only read. @throws StructureIntrouvable, StructureRemplacee */
export const exigerGestionnaire = (acteur: Acteur, structureId: number): void => {
  exigerLectureEnGestionnaire(acteur, structureId);
  exigerNonRemplacee(acteur, structureId);
};

/** What is decided for a fiche that another one replaces is decided on that one. @throws StructureRemplacee */
export const exigerNonRemplacee = ({ habilitations }: Acteur, structureId: number): void => {
  const teteId = habilitations.find((une) => une.structureId === structureId)?.teteId;
  if (teteId === undefined) return;
  const tete = habilitations.find((une) => une.structureId === teteId);
  throw new StructureRemplacee(teteId, tete?.designation);
};

/** @throws StructureIntrouvable */
export const exigerRattachement = (acteur: Acteur, structureId: number): void => {
  if (!estRattache(acteur, structureId)) throw new StructureIntrouvable(structureId);
};

/**
 * Whoever writes for it, or runs it, by a right of her own: what it keeps for its people is not shown to those who only file
 * for it. @throws StructureIntrouvable
 */
export const exigerDeLaStructure = ({ habilitations }: Acteur, structureId: number): void => {
  const sienne = habilitations.some(
    (une) => une.structureId === structureId && (gere(une) || une.espaces.MEMOIRES === 'MODIFICATION'),
  );
  if (!sienne) throw new StructureIntrouvable(structureId);
};

/** @throws RattachementIntrouvable, StructureRemplacee */
export const exigerGestionnaireDuRattachement = (
  acteur: Acteur,
  { id, structureId }: { readonly id: number; readonly structureId: number },
): void => {
  if (!estGestionnaireDe(acteur, structureId)) throw new RattachementIntrouvable(id);
  exigerNonRemplacee(acteur, structureId);
};

interface Cible {
  readonly structureId: number;
  readonly utilisateurId: number;
  readonly role: Role;
}

/** A gestionnaire's own rights are for herself to change, or for those who may put her out. */
export const droitsTouchables = (acteur: Acteur, { structureId, utilisateurId, role }: Cible): boolean =>
  role === 'SIMPLE' ||
  utilisateurId === acteur.utilisateurId ||
  peutEcarter(roleDe(acteur, structureId) ?? 'SIMPLE', role);

/** @throws PersonneIntouchable */
export const exigerDroitsTouchables = (acteur: Acteur, cible: Cible): void => {
  if (!droitsTouchables(acteur, cible)) throw new PersonneIntouchable();
};
