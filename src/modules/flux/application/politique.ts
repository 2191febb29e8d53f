import type { Acteur, Habilitation } from '../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { DemandeTraitee } from '../domain/DemandeDePaiement.ts';
import type { Deposant } from '../domain/Deposant.ts';
import { DepotDeFluxInterdit, StructureDuFluxAChoisir } from '../domain/erreurs.ts';
import type { DonneesFlux } from '../domain/Flux.ts';

/** People enter the espace of the flux; a program files as it files mémoires. */
const ESPACES: Readonly<Record<Deposant['canal'], CodeEspace>> = {
  PORTAIL: 'SUIVI_DES_FLUX',
  API: 'MEMOIRES',
};

/** Those for which a flux may be deposited: none that another one replaces. */
export const structuresDeDepot = (acteur: Acteur, canal: Deposant['canal']): readonly Habilitation[] =>
  acteur.habilitations.filter(
    ({ espaces, teteId }) => espaces[ESPACES[canal]] === 'MODIFICATION' && teteId === undefined,
  );

/** @throws DepotDeFluxInterdit, StructureDuFluxAChoisir */
export const exigerStructureDeDepot = (
  acteur: Acteur,
  canal: Deposant['canal'],
  voulue: number | undefined,
): number => {
  const [seule, ...autres] = structuresDeDepot(acteur, canal).map(({ structureId }) => structureId);
  if (seule === undefined) throw new DepotDeFluxInterdit();
  if (voulue === undefined && autres.length > 0) throw new StructureDuFluxAChoisir();
  if (voulue !== undefined && ![seule, ...autres].includes(voulue)) throw new DepotDeFluxInterdit();
  return voulue ?? seule;
};

/** Those of which the flux are read, former fiches included. */
export const structuresLues = (acteur: Acteur, canal: Deposant['canal']): readonly number[] =>
  acteur.habilitations
    .filter(({ espaces }) => espaces[ESPACES[canal]] !== undefined)
    .map(({ structureId }) => structureId);

/** Who deposited the flux reads all of it; others what is of their structures and of their mandants, and what is of nobody. */
export const demandesLisibles = (
  acteur: Acteur,
  canal: Deposant['canal'],
  { deposant }: Pick<DonneesFlux, 'deposant'>,
): ((demande: Pick<DemandeTraitee, 'structureId'>) => boolean) => {
  if (deposant.canal === canal && deposant.id === acteur.utilisateurId) return () => true;
  const siennes = new Set(structuresLues(acteur, canal));
  for (const { mandantId, mandataireId } of acteur.mandats ?? [])
    if (siennes.has(mandataireId)) siennes.add(mandantId);
  return ({ structureId }) => structureId === null || siennes.has(structureId);
};
