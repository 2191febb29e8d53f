import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Engagement } from '../domain/Engagement.ts';
import { numeroDEngagement } from '../domain/numeroDEngagement.ts';
import { exigerStructuresLisibles, type StructureLisible } from './politique.ts';
import type {
  CriteresDEngagements,
  EngagementReader,
  PageDEngagements,
  RepereDEngagement,
  TrancheDEngagements,
} from './ports/EngagementReader.ts';

export interface RechercheDEngagements extends Omit<CriteresDEngagements, 'structureIds'> {
  /** One that the person may not read finds nothing. */
  readonly structureId?: number | undefined;
  /** Its id or its identifier, as partners write either. */
  readonly receptrice?: string | undefined;
}

export interface EngagementsTrouves {
  readonly engagements: readonly Engagement[];
  readonly total: number;
}

export const ENGAGEMENTS_PAR_PAGE = 50;

/** The engagements of the structures of a person, or of a program. */
export class RechercherEngagements {
  constructor(private readonly engagements: EngagementReader) {}

  /** @throws EspaceEngagementsFerme */
  async page(
    acteur: Acteur,
    recherche: RechercheDEngagements,
    apres: RepereDEngagement | null,
  ): Promise<PageDEngagements> {
    const criteres = criteresDe(acteur, recherche);
    if (criteres.structureIds.length === 0) return { engagements: [], suivant: null };
    return this.engagements.page(criteres, apres, ENGAGEMENTS_PAR_PAGE);
  }

  /** @throws EspaceEngagementsFerme */
  async tranche(
    acteur: Acteur,
    recherche: RechercheDEngagements,
    tranche: TrancheDEngagements,
  ): Promise<EngagementsTrouves> {
    const criteres = criteresDe(acteur, recherche);
    if (criteres.structureIds.length === 0) return { engagements: [], total: 0 };
    const engagements = await this.engagements.tranche(criteres, tranche);
    return { engagements, total: await this.engagements.compter(criteres) };
  }
}

const criteresDe = (
  acteur: Acteur,
  { structureId, receptrice, numero, ...reste }: RechercheDEngagements,
): CriteresDEngagements => {
  const lisibles = exigerStructuresLisibles(acteur);
  return {
    ...reste,
    structureIds: lisibles
      .filter((une) => structureId === undefined || une.structureId === structureId)
      .filter((une) => receptrice === undefined || designee(une, receptrice))
      .map((une) => une.structureId),
    numero: numero === undefined ? undefined : numeroDEngagement(numero),
  };
};

/** A designation begins with the identifier: "73282932000074 - Laboratoire Hermès". */
const designee = ({ structureId, designation }: StructureLisible, receptrice: string): boolean =>
  String(structureId) === receptrice || designation.startsWith(`${receptrice} `);
