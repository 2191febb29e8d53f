import type { Jour } from '../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import { designationComplete } from '../../../application/designationComplete.ts';
import type { MandatLu } from '../../../application/ports/MandatReader.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { textesDe } from './textes/textesDe.ts';

export interface MandatPresente {
  readonly id: number;
  /** The other structure. */
  readonly autre: string;
  readonly periode: string;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly document: { readonly nom: string; readonly href: string };
  readonly accepter: string | null;
  readonly decliner: string | null;
  readonly resilier: string | null;
}

interface ListeLue {
  readonly structureId: number;
  /** The reader runs this structure, and does not only read what it was. */
  readonly gestionnaire: boolean;
  readonly aujourdHui: Jour;
}

export const presentMandat = (
  mandat: MandatLu,
  { structureId, gestionnaire, aujourdHui }: ListeLue,
  langue: Langue,
): MandatPresente => {
  const { id, du, au, statut, mandant, mandataire, obstacle } = mandat;
  const { mandats } = textesDe(langue);
  const recu = mandataire.id === structureId;
  const agit = gestionnaire && obstacle !== 'SIRET_CHANGE';
  const attend = agit && statut === 'EN_ATTENTE';
  const chemin = (acte: Parameters<typeof cheminsDuDossier.mandat>[2]): string =>
    cheminsDuDossier.mandat(structureId, id, acte);
  const echu = au !== null && au < aujourdHui;
  return {
    id,
    autre: designationComplete(recu ? mandant : mandataire),
    periode:
      au === null
        ? mandats.depuis(formatJour(du, langue))
        : mandats.entre(formatJour(du, langue), formatJour(au, langue)),
    statut: statutDe(mandat, aujourdHui, langue),
    document: { nom: mandat.document.nom, href: chemin('document') },
    accepter: recu && attend && obstacle !== 'STRUCTURE_INACTIVE' ? chemin('accepter') : null,
    decliner: recu && attend ? chemin('decliner') : null,
    resilier: agit && (statut === 'ACCEPTE' || (attend && !recu)) && !echu ? chemin('resilier') : null,
  };
};

const statutDe = (
  { statut, du, au, obstacle }: MandatLu,
  aujourdHui: Jour,
  langue: Langue,
): MandatPresente['statut'] => {
  const { mandats } = textesDe(langue);
  if (statut === 'DECLINE' || statut === 'RESILIE') return mandats.statuts[statut];
  if (statut === 'ACCEPTE' && au !== null && au < aujourdHui)
    return { libelle: mandats.echu, famille: 'clos' };
  if (obstacle === 'SIRET_CHANGE') return mandats.obstacles.SIRET_CHANGE;
  if (statut === 'EN_ATTENTE') return mandats.statuts.EN_ATTENTE;
  if (obstacle !== null) return mandats.obstacles[obstacle];
  return du > aujourdHui
    ? { libelle: mandats.aVenir, famille: 'en-cours' }
    : { libelle: mandats.enVigueur, famille: 'accepte' };
};
