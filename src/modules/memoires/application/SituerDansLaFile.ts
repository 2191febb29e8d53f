import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import { etatsRecus, type EspaceJuridiction, type Vue } from '../domain/vues.ts';
import type { CodeEtat } from '../domain/etats.ts';
import type { CriteresListe, FiltresMemoires, Sens } from './ports/CriteresListe.ts';
import type { MemoireListe, MemoireReader } from './ports/MemoireReader.ts';
import { perimetreJuridiction } from './perimetres.ts';

const PAGE = 50;

/** A court does not receive more in one day: beyond, the neighbour is left unknown rather than looked for at length. */
const PAGES_MAX = 20;

export interface SituerDansLaFileQuery {
  readonly acteur: Acteur;
  readonly espace: EspaceJuridiction;
  readonly vue: Vue;
  /** As the queue shows it: oldest first, or latest first. */
  readonly sens: Sens;
  readonly etats?: readonly CodeEtat[] | undefined;
  readonly filtres?: Omit<FiltresMemoires, 'deposeDu' | 'deposeAu'> | undefined;
  /** Where one stands, whether or not this mémoire still waits in the queue. */
  readonly memoireId: number;
  readonly deposeLe: Date;
}

export interface PlaceDansLaFile {
  readonly precedent: MemoireListe | null;
  readonly suivant: MemoireListe | null;
}

/** The mémoires that stand before and after one place of a queue of the court, in the order of their deposit. */
export class SituerDansLaFile {
  constructor(private readonly reader: MemoireReader) {}

  async execute(query: SituerDansLaFileQuery): Promise<PlaceDansLaFile> {
    const { acteur, espace, vue, sens, etats: voulus, filtres: { juridictionId, ...filtres } = {} } = query;
    const perimetre = perimetreJuridiction(acteur, espace, juridictionId);
    const etats = etatsRecus(espace, vue).filter((etat) => voulus === undefined || voulus.includes(etat));
    if (!perimetre || etats.length === 0) return { precedent: null, suivant: null };

    const criteres = { ...filtres, perimetre, etats, tri: 'depot' } as const;
    const inverse = sens === 'asc' ? 'desc' : 'asc';
    return {
      precedent: await this.voisin({ ...criteres, sens: inverse }, query),
      suivant: await this.voisin({ ...criteres, sens }, query),
    };
  }

  /** Starts at the day of the deposit, so that no more than what came that day is passed over. */
  private async voisin(criteres: CriteresListe, place: Place): Promise<MemoireListe | null> {
    const jour = jourDe(place.deposeLe);
    const depuisLeJour = {
      ...criteres,
      ...(criteres.sens === 'asc' ? { deposeDu: jour } : { deposeAu: jour }),
    };
    let curseur: string | null = null;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const { lignes, suivant } = await this.reader.lister(depuisLeJour, curseur, PAGE);
      const trouve = lignes.find((ligne) => ecart(ligne, place) * (criteres.sens === 'asc' ? 1 : -1) > 0);
      if (trouve || suivant === null) return trouve ?? null;
      curseur = suivant;
    }
    return null;
  }
}

type Place = Pick<SituerDansLaFileQuery, 'memoireId' | 'deposeLe'>;

const ecart = ({ dateDepot, id }: MemoireListe, { deposeLe, memoireId }: Place): number =>
  (dateDepot?.getTime() ?? 0) - deposeLe.getTime() || id - memoireId;
