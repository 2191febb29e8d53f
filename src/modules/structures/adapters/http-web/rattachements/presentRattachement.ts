import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import { identifiantDe } from '../../../application/designationComplete.ts';
import type { MonRattachement } from '../../../application/ports/RattachementReader.ts';
import { periodeLisible } from '../acces/periodeLisible.ts';
import { peutFaire } from '../../../domain/role/matriceDesActes.ts';
import { espacesLisibles } from '../espacesLisibles.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface RattachementPresente {
  readonly id: number;
  readonly structureId: number;
  readonly designation: string;
  readonly identifiant: string;
  /** The fiche is open to those who are attached. */
  readonly ouvrable: boolean;
  readonly role: string;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly date: string;
  readonly espaces: string;
  /** The names of her services; empty when she has none. */
  readonly services: string;
  /** Its days; empty when nothing limits it. */
  readonly validite: string;
  readonly motif: string | null;
  /** What the person may do by herself. */
  readonly actes: { readonly quitter: boolean; readonly retirer: boolean; readonly reclamer: boolean };
}

export const presentRattachement = (lu: MonRattachement, langue: Langue): RattachementPresente => {
  const textes = textesDe(langue);
  const valide = lu.statut === 'VALIDEE';
  return {
    id: lu.rattachementId,
    structureId: lu.structure.id,
    designation: lu.structure.designation,
    identifiant: identifiantDe(lu.structure),
    ouvrable: valide,
    role: valide ? textes.roles[lu.role] : '',
    statut: textes.statutsRattachement[lu.statut],
    date: formatJour(lu.decideLe ?? lu.demandeLe, langue),
    espaces: valide ? espacesLisibles(lu.espaces, textes) : '',
    services: valide ? servicesDe(lu) : '',
    validite: valide ? periodeLisible(lu.periode, langue) : '',
    motif: lu.statut === 'REFUSEE' && lu.motif !== null ? textes.rattachements.motif(lu.motif) : null,
    actes: {
      quitter: valide || lu.statut === 'DESACTIVEE',
      retirer: lu.statut === 'EN_COURS_DE_VALIDATION',
      reclamer: valide && peutFaire(lu.role, 'RECLAMER_LE_ROLE'),
    },
  };
};

const servicesDe = ({ services, nomsDeServices }: MonRattachement): string =>
  services.flatMap(({ serviceId }) => nomsDeServices.get(serviceId) ?? []).join(', ');
