import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import { TransmissionClose } from '../erreursDeRoles.ts';
import type { DonneesTransmission, StatutTransmission } from './DonneesTransmission.ts';
import type { TransmissionAvancee } from './TransmissionAvancee.ts';

/**
 * The role of gestionnaire principal, proposed by the one who has it to a person of the structure. Nothing changes until that
 * person accepts; one open proposal at most for a structure.
 */
export class Transmission extends Aggregate<TransmissionAvancee> {
  private constructor(private courant: DonneesTransmission) {
    super();
  }

  static proposer(
    proposition: Pick<
      DonneesTransmission,
      'id' | 'structureId' | 'principalId' | 'destinataireId' | 'roleRestant'
    >,
    le: Date,
  ): Transmission {
    const transmission = new Transmission({
      ...proposition,
      version: 0,
      statut: 'PROPOSEE',
      proposeeLe: le,
      closeLe: null,
    });
    transmission.dire(null, proposition.principalId, le);
    return transmission;
  }

  static restituer(donnees: DonneesTransmission): Transmission {
    return new Transmission(donnees);
  }

  get donnees(): DonneesTransmission {
    return this.courant;
  }

  get ouverte(): boolean {
    return this.courant.statut === 'PROPOSEE';
  }

  /** @throws TransmissionClose */
  accepter(le: Date): void {
    this.clore('ACCEPTEE', this.courant.destinataireId, le);
  }

  /** @throws TransmissionClose */
  decliner(le: Date): void {
    this.clore('DECLINEE', this.courant.destinataireId, le);
  }

  /** @throws TransmissionClose */
  annuler(le: Date): void {
    this.clore('ANNULEE', this.courant.principalId, le);
  }

  tomber(le: Date): void {
    if (this.ouverte) this.clore('CADUQUE', null, le);
  }

  /** The same answer sent twice changes nothing. */
  private clore(statut: StatutTransmission, parId: number | null, le: Date): void {
    const { statut: avant } = this.courant;
    if (avant === statut) return;
    if (avant !== 'PROPOSEE') throw new TransmissionClose(avant);
    this.courant = { ...this.courant, statut, closeLe: le };
    this.dire(avant, parId, le);
  }

  private dire(avant: StatutTransmission | null, parId: number | null, le: Date): void {
    const {
      id: transmissionId,
      structureId,
      destinataireId,
      principalId,
      statut,
      roleRestant,
    } = this.courant;
    this.record({
      type: 'structures.transmission-avancee',
      survenuLe: le,
      transmissionId,
      structureId,
      utilisateurId: destinataireId,
      principalId,
      parId,
      avant: avant && { statut: avant },
      apres: { statut, roleRestant },
    });
  }
}
