import { codesEspaces, type CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant, formatJour } from '../../../../../platform/web/formats.ts';
import type { RattachementConsulte } from '../../../application/ConsulterRattachement.ts';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface RattachementPresenteAuGestionnaire {
  readonly id: number;
  readonly version: number;
  readonly structureId: number;
  readonly structure: string;
  readonly personne: string;
  readonly courriel: string;
  readonly role: string;
  readonly date: string;
  readonly commentaire: string | null;
  readonly espacesOuverts: readonly CodeEspace[];
  readonly droits: DroitsEspaces;
  /** What was decided, by whom and when; null while the request waits. */
  readonly traitee: string | null;
  readonly motif: string | null;
}

export const presentRattachementConsulte = (
  rattachement: RattachementConsulte,
  langue: Langue,
): RattachementPresenteAuGestionnaire => {
  const textes = textesDe(langue);
  return {
    id: rattachement.id,
    version: rattachement.version,
    structureId: rattachement.structureId,
    structure: rattachement.structure,
    personne: nomDePersonne(rattachement.personne, textes),
    courriel: rattachement.personne?.courriel ?? '',
    role: textes.roles[rattachement.role],
    date: formatJour(rattachement.demandeLe, langue),
    commentaire: rattachement.commentaire,
    espacesOuverts: codesEspaces.filter((code) => rattachement.espacesOuverts.includes(code)),
    droits: rattachement.espaces,
    traitee: traiteeDe(rattachement, langue),
    motif: rattachement.decision?.motif ?? null,
  };
};

const traiteeDe = (rattachement: RattachementConsulte, langue: Langue): string | null => {
  const { statut, decision, decideur } = rattachement;
  const textes = textesDe(langue);
  const { libelle } = textes.statutsRattachement[statut];
  if (statut === 'EN_COURS_DE_VALIDATION') return null;
  if (!decision) return libelle;
  return textes.demandes.traitee(
    libelle,
    nomDePersonne(decideur, textes),
    formatInstant(decision.le, langue),
  );
};
