import { jourDe } from '../../../kernel/domain/Jour.ts';
import { TarifIntrouvable } from '../domain/erreursDeSaisie.ts';
import type { Tarif } from '../domain/referentiel/Tarif.ts';
import { calculerInterpretation, type CalculInterpretation } from '../domain/tarif/calculerInterpretation.ts';
import type { Referentiel } from './ports/Referentiel.ts';

export interface CalculerInterpretationQuery {
  readonly tarif: string;
  readonly debut: Date;
  readonly fin: Date;
}

/** What an interpreter's hours are worth at the tarif of the day on which they began, explained. */
export class CalculerInterpretation {
  constructor(private readonly referentiel: Referentiel) {}

  /** @throws TarifIntrouvable, HorairesInvalides */
  execute({
    tarif: code,
    debut,
    fin,
  }: CalculerInterpretationQuery): CalculInterpretation & { readonly tarif: Tarif } {
    const jour = jourDe(debut);
    const tarif = this.referentiel.findTarif(code, jour);
    if (tarif?.mode !== 'HEURE_INTERPRETE') throw new TarifIntrouvable(code);
    const majorations = this.referentiel.majorations(code, jour);
    return { tarif, ...calculerInterpretation({ debut, fin, tarif, majorations }) };
  }
}
