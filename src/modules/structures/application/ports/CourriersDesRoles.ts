import type { RoleRestant } from '../../domain/transmission/DonneesTransmission.ts';
import type { Destinataire } from './CourriersStructures.ts';
import type { Personne } from './Utilisateurs.ts';

interface DeStructure {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

interface DeTransmission extends DeStructure {
  readonly transmissionId: number;
  readonly principal: Personne | undefined;
  readonly destinataire: Personne | undefined;
  readonly roleRestant: RoleRestant;
}

interface DeReclamation extends DeStructure {
  readonly reclamationId: number;
  readonly demandeur: Personne | undefined;
  /** Of the claim, of the objection or of the decision. */
  readonly motif: string;
}

/** Every letter about a role, an access or the state of a structure; the nature says what has happened and to whom it is told. */
export type LettreDeRole =
  | ({ readonly nature: 'secondaire-nomme' | 'secondaire-retire' } & DeStructure)
  | ({ readonly nature: 'acces-suspendu' | 'acces-rendu' | 'acces-termine' } & DeStructure)
  | ({ readonly nature: 'depart-annonce'; readonly personne: Personne | undefined } & DeStructure)
  | ({
      readonly nature:
        | 'transmission-a-accepter'
        | 'transmission-acceptee-a-l-ancien'
        | 'transmission-acceptee-au-nouveau'
        | 'transmission-declinee'
        | 'transmission-annulee'
        | 'transmission-caduque';
    } & DeTransmission)
  | ({ readonly nature: 'principal-change'; readonly nouveau: Personne | undefined } & DeStructure)
  | ({ readonly nature: 'reclamation-a-examiner'; readonly opposableJusquA: Date } & DeReclamation)
  | ({
      readonly nature:
        | 'reclamation-recue'
        | 'reclamation-au-support'
        | 'reclamation-opposee'
        | 'reclamation-retiree'
        | 'reclamation-caduque'
        | 'reclamation-acceptee'
        | 'reclamation-acceptee-a-l-ancien'
        | 'reclamation-rejetee'
        | 'reclamation-rejetee-au-principal';
    } & DeReclamation)
  | ({
      readonly nature: 'structure-desactivee' | 'structure-reactivee';
      readonly structureId: number;
      readonly motif: string;
      readonly par: Personne | undefined;
    } & DeStructure);

/** Queues, does not send: no network here. */
export interface CourriersDesRoles {
  poster(a: Destinataire, lettre: LettreDeRole): Promise<void>;
}
