import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import type { ActeDeRole, RoleConsulte } from '../../../application/roles/ConsulterRole.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export interface RolePresente {
  readonly id: number;
  readonly version: number;
  readonly personne: string;
  readonly courriel: string;
  readonly role: string;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
  readonly actes: readonly ActeDeRole[];
  readonly transmissionId: number | null;
  readonly soiMeme: boolean;
  /** Why nothing may be done; null when something may. */
  readonly empechement: string | null;
}

export const presentRole = (consulte: RoleConsulte, langue: Langue): RolePresente => {
  const textes = textesDe(langue);
  return {
    id: consulte.id,
    version: consulte.version,
    personne: nomDePersonne(consulte.personne, textes),
    courriel: consulte.personne?.courriel ?? '',
    role: textes.roles[consulte.role],
    statut: textes.statutsRattachement[consulte.statut],
    actes: consulte.actes,
    transmissionId: consulte.transmissionId,
    soiMeme: consulte.soiMeme,
    empechement: empechementDe(consulte, langue),
  };
};

const empechementDe = ({ actes, soiMeme, role, statut }: RoleConsulte, langue: Langue): string | null => {
  const { role: textes } = textesDesRoles(langue);
  if (actes.length > 0) return null;
  if (soiMeme) return textes.soiMeme;
  if (statut !== 'VALIDEE' && statut !== 'DESACTIVEE') return textes.aucunActe;
  return role === 'PRINCIPAL' ? textes.principal : textes.secondaire;
};
