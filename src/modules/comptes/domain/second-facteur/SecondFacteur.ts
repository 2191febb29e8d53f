import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import { SecondFacteurDejaActif, SecondFacteurNonPrepare } from './erreurs.ts';
import type { EvenementSecondFacteur } from './EvenementSecondFacteur.ts';

export const NOMBRE_DE_CODES_DE_SECOURS = 10;

const DUREE_DE_LA_PREPARATION_MS = 60 * 60_000;

export interface EtatSecondFacteur {
  readonly utilisateurId: number;
  /** 0 as long as it was never kept. */
  readonly version: number;
  /** Sealed: what the person's application also holds. */
  readonly secret: string;
  readonly prepareLe: Date;
  /** The id of the session that has drawn the secret, and alone may end what it began; null once active. */
  readonly session: string | null;
  /** Null until a first code has proved that the application holds the secret. */
  readonly actifDepuis: Date | null;
  /** The 30-second step of the last code accepted: neither it nor an earlier one serves again. */
  readonly dernierPas: number | null;
  /** SHA-256 of the recovery codes that are left. */
  readonly codesDeSecours: readonly string[];
}

/**
 * The second proof of a person: codes of six digits that change every 30 seconds (RFC 6238), and ten recovery codes for the
 * day on which the telephone is lost. Each code serves once.
 */
export class SecondFacteur extends Aggregate<EvenementSecondFacteur> {
  private constructor(private courant: EtatSecondFacteur) {
    super();
  }

  static preparer(utilisateurId: number, secret: string, session: string, le: Date): SecondFacteur {
    return new SecondFacteur({
      utilisateurId,
      version: 0,
      secret,
      prepareLe: le,
      session,
      actifDepuis: null,
      dernierPas: null,
      codesDeSecours: [],
    });
  }

  static restituer(etat: EtatSecondFacteur): SecondFacteur {
    return new SecondFacteur(etat);
  }

  get etat(): EtatSecondFacteur {
    return this.courant;
  }

  get actif(): boolean {
    return this.courant.actifDepuis !== null;
  }

  /** Whether this session has prepared it, within the last hour, and its first code is awaited. */
  attendSonPremierCode(session: string, le: Date): boolean {
    const { prepareLe, session: preparePar } = this.courant;
    return (
      !this.actif && preparePar === session && le.getTime() - prepareLe.getTime() < DUREE_DE_LA_PREPARATION_MS
    );
  }

  /** `pas`: the step of the first code. @throws SecondFacteurDejaActif */
  activer(pas: number, codesDeSecours: readonly string[], le: Date): void {
    if (this.actif) throw new SecondFacteurDejaActif();
    this.courant = { ...this.courant, session: null, actifDepuis: le, dernierPas: pas, codesDeSecours };
    const { utilisateurId } = this.courant;
    this.record({ type: 'comptes.second-facteur-active', survenuLe: le, utilisateurId });
  }

  /** Returns whether a code of this step is accepted: it never was, nor a later one. */
  accepterPas(pas: number): boolean {
    const { dernierPas } = this.courant;
    if (!this.actif || (dernierPas !== null && pas <= dernierPas)) return false;
    this.courant = { ...this.courant, dernierPas: pas };
    return true;
  }

  /** Returns whether it was one of those left. */
  depenserCodeDeSecours(empreinte: string, le: Date): boolean {
    const { codesDeSecours, utilisateurId } = this.courant;
    if (!this.actif || !codesDeSecours.includes(empreinte)) return false;
    const restants = codesDeSecours.filter((code) => code !== empreinte);
    this.courant = { ...this.courant, codesDeSecours: restants };
    this.record({
      type: 'comptes.code-de-secours-utilise',
      survenuLe: le,
      utilisateurId,
      restants: restants.length,
    });
    return true;
  }

  /** The former ones are worth nothing any more. @throws SecondFacteurNonPrepare when it is not active */
  renouvelerCodes(codesDeSecours: readonly string[], le: Date): void {
    if (!this.actif) throw new SecondFacteurNonPrepare();
    const { utilisateurId } = this.courant;
    this.courant = { ...this.courant, codesDeSecours };
    this.record({ type: 'comptes.codes-de-secours-renouveles', survenuLe: le, utilisateurId });
  }

  /** By the person, or by support after proof of who asks: `parId` tells whom. */
  retirer(parId: number, motif: string | null, le: Date): void {
    const { utilisateurId } = this.courant;
    this.record({ type: 'comptes.second-facteur-retire', survenuLe: le, utilisateurId, parId, motif });
  }
}
