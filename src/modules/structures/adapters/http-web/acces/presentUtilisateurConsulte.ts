import { codesEspaces, type CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { UtilisateurConsulte } from '../../../application/acces/ConsulterUtilisateur.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { accesSaisiDe, type AccesSaisi } from './champsDAcces.ts';
import { presentDroitsActuels, type DroitsActuels } from './presentDroitsActuels.ts';

export interface UtilisateurPresente {
  readonly id: number;
  readonly version: number;
  readonly structureId: number;
  readonly structure: string;
  readonly personne: string;
  readonly courriel: string;
  readonly role: string;
  readonly principal: boolean;
  readonly aActiver: boolean;
  /** Why they are only read; null when they may be changed. */
  readonly figes: 'NON_VALIDE' | 'INTOUCHABLE' | 'INACTIVE' | null;
  readonly droits: DroitsActuels;
  readonly espacesOuverts: readonly CodeEspace[];
  readonly services: readonly Service[];
  readonly acces: AccesSaisi;
}

export const presentUtilisateurConsulte = (
  consulte: UtilisateurConsulte,
  langue: Langue,
): UtilisateurPresente => {
  const textes = textesDe(langue);
  return {
    id: consulte.id,
    version: consulte.version,
    structureId: consulte.structureId,
    structure: consulte.structure,
    personne: nomDePersonne(consulte.personne, textes),
    courriel: consulte.personne?.courriel ?? '',
    role: textes.roles[consulte.role],
    principal: consulte.role === 'PRINCIPAL',
    aActiver: consulte.aActiver && consulte.active,
    figes: raisonDeFiger(consulte),
    droits: presentDroitsActuels(consulte, langue),
    espacesOuverts: codesEspaces.filter((code) => consulte.espacesOuverts.includes(code)),
    services: consulte.servicesOfferts,
    acces: accesSaisiDe(consulte),
  };
};

const raisonDeFiger = ({ statut, touchable, active }: UtilisateurConsulte): UtilisateurPresente['figes'] => {
  if (statut !== 'VALIDEE') return 'NON_VALIDE';
  if (!touchable) return 'INTOUCHABLE';
  return active ? null : 'INACTIVE';
};
