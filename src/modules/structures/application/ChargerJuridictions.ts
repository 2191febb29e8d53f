import type { Clock } from '../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { Structure } from '../domain/structure/Structure.ts';
import type { JuridictionDeReference, JuridictionsDeReference } from './ports/JuridictionsDeReference.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface BilanDuChargement {
  readonly creees: number;
  readonly modifiees: number;
}

/** Brings the courts of the reference files into the public structures. Run again, it changes only what has changed. */
export class ChargerJuridictions {
  constructor(
    private readonly structures: StructureRepository,
    private readonly reference: JuridictionsDeReference,
    private readonly ids: IdGenerator,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<BilanDuChargement> {
    return this.unitOfWork.run(async () => {
      const connues = new Map(
        (await this.structures.juridictions()).map((structure) => [
          structure.donnees.identifiant.valeur,
          structure,
        ]),
      );
      let creees = 0;
      let modifiees = 0;
      for (const juridiction of this.reference) {
        const connue = connues.get(juridiction.code);
        if (!connue) {
          await this.structures.save(this.fonder(juridiction));
          creees += 1;
        } else if (connue.recaler(ficheDe(juridiction), placeDe(juridiction))) {
          await this.structures.save(connue);
          modifiees += 1;
        }
      }
      return { creees, modifiees };
    });
  }

  private fonder(juridiction: JuridictionDeReference): Structure {
    return Structure.juridiction(
      {
        ...ficheDe(juridiction),
        id: this.ids.next(),
        courriel: null,
        telephone: null,
        numeroTva: null,
        numeroRcs: null,
        categorie: null,
        juridiction: placeDe(juridiction),
      },
      this.clock.now(),
    );
  }
}

const ficheDe = ({ nom, ville, codePostal }: JuridictionDeReference) =>
  ({
    identite: { nature: 'MORALE', raisonSociale: nom },
    adresse: { ligne1: 'Palais de justice', ligne2: null, codePostal, ville, pays: 'FR' },
  }) as const;

const placeDe = ({ type, code, ressortCode }: JuridictionDeReference) => ({ type, code, ressortCode });
