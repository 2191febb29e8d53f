import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { RattachementIntrouvable } from '../../domain/erreurs.ts';
import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import { peutFaire } from '../../domain/role/matriceDesActes.ts';
import { peutEcarter } from '../../domain/role/peutEcarter.ts';
import { exigerNonRemplacee, roleDe } from '../politique.ts';
import type { RattachementRepository } from '../ports/RattachementRepository.ts';
import type { TransmissionRepository } from '../ports/TransmissionRepository.ts';
import type { Personne, Utilisateurs } from '../ports/Utilisateurs.ts';
import type { ActeSurPersonne } from './ActeSurPersonne.ts';

export type ActeDeRole = 'NOMMER' | 'RETIRER' | 'TRANSMETTRE' | 'DESACTIVER' | 'REACTIVER' | 'DETACHER';

export interface RoleConsulte extends DonneesRattachement {
  readonly personne: Personne | undefined;
  /** What the reader may do to this person now, in the order in which it is offered. */
  readonly actes: readonly ActeDeRole[];
  /** The proposal that waits for this person's answer. */
  readonly transmissionId: number | null;
  readonly soiMeme: boolean;
}

/** The role and the access of a person of the structure, with what a gestionnaire may change. */
export class ConsulterRole {
  constructor(
    private readonly rattachements: RattachementRepository,
    private readonly transmissions: TransmissionRepository,
    private readonly utilisateurs: Utilisateurs,
  ) {}

  /** @throws RattachementIntrouvable, StructureRemplacee */
  async execute({ acteur, structureId, rattachementId }: ActeSurPersonne): Promise<RoleConsulte> {
    const { donnees } = await this.rattachements.get(rattachementId);
    const role = roleDe(acteur, structureId);
    if (role === undefined || role === 'SIMPLE' || donnees.structureId !== structureId)
      throw new RattachementIntrouvable(rattachementId);
    exigerNonRemplacee(acteur, structureId);
    const { utilisateurId } = donnees;
    const ouverte = await this.transmissions.findOuverte(structureId);
    const attendue = ouverte?.donnees.destinataireId === utilisateurId ? ouverte.donnees.id : null;
    const soiMeme = utilisateurId === acteur.utilisateurId;
    const personne = (await this.utilisateurs.nommer([utilisateurId])).get(utilisateurId);
    const actes = soiMeme ? [] : actesPossibles(acteur, donnees, attendue !== null);
    return { ...donnees, personne, actes, transmissionId: attendue, soiMeme };
  }
}

const actesPossibles = (
  acteur: Acteur,
  { structureId, role: sien, statut }: DonneesRattachement,
  attendue: boolean,
): readonly ActeDeRole[] => {
  const role = roleDe(acteur, structureId) ?? 'SIMPLE';
  const valide = statut === 'VALIDEE';
  const possibles: readonly (readonly [ActeDeRole, boolean])[] = [
    ['NOMMER', valide && sien === 'SIMPLE' && peutFaire(role, 'NOMMER_UN_SECONDAIRE')],
    ['RETIRER', valide && sien === 'SECONDAIRE' && peutFaire(role, 'RETIRER_UN_SECONDAIRE')],
    ['TRANSMETTRE', valide && !attendue && sien !== 'PRINCIPAL' && peutFaire(role, 'TRANSMETTRE_LE_ROLE')],
    ['DESACTIVER', valide && peutEcarter(role, sien)],
    ['REACTIVER', statut === 'DESACTIVEE' && peutEcarter(role, sien)],
    ['DETACHER', (valide || statut === 'DESACTIVEE') && peutEcarter(role, sien)],
  ];
  return possibles.filter(([, possible]) => possible).map(([acte]) => acte);
};
